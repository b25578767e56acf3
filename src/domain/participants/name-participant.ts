import { carriedByActor, hasHappened, stillOpen, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { declaresNoTies, hasNoTies } from '../cases/ties.ts'
import type { LocalDate } from '../kernel/dates.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act, Guard } from '../rules/act.ts'
import { findPart, type CameForward } from './events.ts'

/** What acts about one participating pupil share: it is said which. */
export const isParticipant: Guard<CaseState, { readonly pupil: PersonId }, 'no-such-participant'> = {
  source: ['CASE-16'],
  says: 'It concerns a pupil who was named as having taken part.',
  refusal: 'no-such-participant',
  field: 'pupil',
  met: ({ participants }, { pupil }) => findPart(participants, pupil) !== undefined,
}

export type NameParticipant = {
  readonly pupil: PersonId
  readonly isPupil: boolean
  /** Undefined: found by the adults. */
  readonly came: CameForward | undefined
}

/**
 * A pupil who took part is named, without blame, so that they are followed too (CASE-16), also where they or their
 * home said it (REP-13), and also where the same pupil is exposed (FOL-14).
 */
export const nameParticipant: Act<
  CaseState,
  NameParticipant,
  CaseEvent,
  SharedRefusal | 'participant-not-chosen'
> = {
  name: 'name-participant',
  alreadySo: (state, { pupil }) => findPart(state.participants, pupil) !== undefined,
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['CASE-16', 'REP-13'],
      says: 'The one named is a pupil of the school.',
      refusal: 'participant-not-chosen',
      field: 'pupil',
      met: (_state, { isPupil }) => isPupil,
    },
  ],
  events: (_state, { pupil, came }) => [
    { type: 'ParticipatingPupilNamed', pupil, ...(came === undefined ? {} : { came }) },
  ],
}

export type ChooseParticipantAdult = {
  readonly pupil: PersonId
  readonly person: PersonId
  readonly isStaff: boolean
  /** The adult says that they have no ties to the matter (TEAM-06). */
  readonly untied: boolean
}

/** Who took part is followed by another adult than the exposed pupil's, so that nobody serves two (CASE-16). */
export const chooseParticipantAdult: Act<
  CaseState,
  ChooseParticipantAdult,
  CaseEvent,
  | SharedRefusal
  | 'no-such-participant'
  | 'person-not-chosen'
  | 'person-is-exposed-pupils-adult'
  | 'person-has-ties'
  | 'ties-not-declared'
> = {
  name: 'choose-participant-adult',
  alreadySo: (state, { pupil, person }) => findPart(state.participants, pupil)?.adult?.person === person,
  guards: [
    carriedByActor,
    stillOpen,
    isParticipant,
    {
      source: ['CASE-16'],
      says: 'The adult is one of the school.',
      refusal: 'person-not-chosen',
      field: 'person',
      met: (_state, { isStaff }) => isStaff,
    },
    {
      source: ['CASE-16'],
      says: "The adult is another than the exposed pupil's trusted adult, and than that one's deputy.",
      refusal: 'person-is-exposed-pupils-adult',
      field: 'person',
      met: ({ trustedAdult, followUp }, { person }) =>
        person !== trustedAdult?.person && person !== followUp.deputy?.person,
    },
    hasNoTies,
    declaresNoTies,
  ],
  events: (_state, { pupil, person }) => [{ type: 'ParticipantAdultChosen', pupil, person }],
}

export type TellParticipantFamily = { readonly pupil: PersonId; readonly on: LocalDate | undefined }

/** A person tells the parents; only then do they find their child's part on a page (CASE-16). */
export const tellParticipantFamily: Act<
  CaseState,
  TellParticipantFamily,
  CaseEvent,
  SharedRefusal | 'no-such-participant'
> = {
  name: 'tell-participant-family',
  alreadySo: (state, { pupil }) => (findPart(state.participants, pupil)?.familyToldOn ?? null) !== null,
  guards: [
    carriedByActor,
    stillOpen,
    isParticipant,
    ...hasHappened<TellParticipantFamily>('on', ({ on }) => on),
  ],
  events: (_state, { pupil, on }, { today }) => [{ type: 'ParticipantFamilyTold', pupil, on: on ?? today }],
}

/** The participating pupil asks for their adult, on their own page; nobody asks for them (CASE-16). */
export const askParticipantTalk: Act<CaseState, object, CaseEvent, SharedRefusal> = {
  name: 'ask-participant-talk',
  alreadySo: (state, _command, { by }) =>
    (findPart(state.participants, by.person ?? undefined)?.wantsToTalkSince ?? null) !== null,
  guards: [
    {
      source: ['CASE-16'],
      says: 'A pupil who took part, and whom an adult has talked with, asks for themselves.',
      refusal: 'not-open-to-you',
      met: ({ participants, meetings }, _command, { by }) =>
        findPart(participants, by.person ?? undefined) !== undefined &&
        meetings.talks.some((talk) => talk.with === by.person),
    },
    stillOpen,
  ],
  events: (_state, _command, { by }) =>
    by.person === null ? [] : [{ type: 'ParticipantWantsToTalk', pupil: by.person }],
}
