import {
  actsFor,
  byLeader,
  carriedByActor,
  hasHappened,
  notTooLong,
  stillOpen,
  written,
  type SharedRefusal,
} from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act, Facts } from '../rules/act.ts'
import { findPart, type Agreement, type AgreementKind, type Kept } from './events.ts'
import { isParticipant } from './name-participant.ts'

const trimmed = (text: string | undefined): string => (text ?? '').trim()

const agreementIn = (
  { participants }: CaseState,
  { agreementId }: { readonly agreementId: string },
): Agreement | undefined => participants.agreements.find((one) => one.agreementId === agreementId)

/** Somebody looks at it on a day after today. */
const lookAgainGuards = <Command>(dayIn: (command: Command) => LocalDate | undefined) =>
  [
    {
      source: ['CASE-29'],
      says: 'What is agreed has a day it is looked at.',
      refusal: 'look-again-missing',
      field: 'lookAgainOn',
      met: (_state: unknown, command: Command) => dayIn(command) !== undefined,
    },
    {
      source: ['CASE-29'],
      says: 'What is agreed is looked at on a day to come.',
      refusal: 'look-again-past',
      field: 'lookAgainOn',
      met: (_state: unknown, command: Command, { today }: Facts) => (dayIn(command) ?? today) >= today,
    },
  ] as const

export type HoldToAccount = {
  readonly talkId: string
  readonly agreementId: string
  readonly pupil: PersonId
  readonly on: LocalDate | undefined
  readonly ownWords: string | undefined
  readonly reading: string | undefined
  readonly what: string | undefined
  readonly lookAgainOn: LocalDate | undefined
}

/** Who took part is held to account: a talk, an agreement, and the day it is looked at (CASE-29). */
export const holdToAccount: Act<
  CaseState,
  HoldToAccount,
  CaseEvent,
  SharedRefusal | 'no-such-participant' | 'pupils-words-missing' | 'look-again-missing' | 'look-again-past'
> = {
  name: 'hold-to-account',
  alreadySo: (state, { agreementId }) => agreementIn(state, { agreementId }) !== undefined,
  guards: [
    carriedByActor,
    stillOpen,
    isParticipant,
    ...hasHappened<HoldToAccount>('on', ({ on }) => on),
    {
      source: ['CASE-29', 'CASE-02'],
      says: "The pupil's own words are written down.",
      refusal: 'pupils-words-missing',
      field: 'ownWords',
      met: (_state, { ownWords }) => trimmed(ownWords) !== '',
    },
    notTooLong<HoldToAccount>('ownWords', ({ ownWords }) => ownWords),
    notTooLong<HoldToAccount>('reading', ({ reading }) => reading),
    written<HoldToAccount>('what', ({ what }) => what),
    notTooLong<HoldToAccount>('what', ({ what }) => what),
    ...lookAgainGuards<HoldToAccount>(({ lookAgainOn }) => lookAgainOn),
  ],
  events: (
    _state,
    { talkId, agreementId, pupil, on, ownWords, reading, what, lookAgainOn },
    { today, by },
  ) => [
    {
      type: 'TalkRecorded',
      talkId,
      kind: 'accountability',
      with: pupil,
      on: on ?? today,
      declined: false,
      ownWords: wordsOf(pupil, trimmed(ownWords)),
      reading: trimmed(reading) === '' ? null : wordsOf(by.person ?? pupil, trimmed(reading)),
    },
    {
      type: 'AgreementMade',
      agreementId,
      pupil,
      kind: 'agreement',
      what: wordsOf(pupil, trimmed(what)),
      startsOn: on ?? today,
      lookAgainOn: lookAgainOn ?? today,
      reason: null,
    },
  ],
}

export type MakeAgreement = {
  readonly agreementId: string
  readonly pupil: PersonId
  readonly kind: AgreementKind | undefined
  readonly what: string | undefined
  readonly startsOn: LocalDate | undefined
  readonly lookAgainOn: LocalDate | undefined
  /** Why it lies on the exposed pupil, where it does. */
  readonly reason: string | undefined
}

/**
 * What is agreed with a pupil, or laid on one. Restrictions lie on those who took part and not on the exposed
 * pupil: there only the leader lays one, and says why (CASE-29).
 */
export const makeAgreement: Act<
  CaseState,
  MakeAgreement,
  CaseEvent,
  | SharedRefusal
  | 'no-such-participant'
  | 'agreement-kind-missing'
  | 'start-missing'
  | 'look-again-missing'
  | 'look-again-past'
  | 'leader-decides'
  | 'reason-missing'
> = {
  name: 'make-agreement',
  alreadySo: (state, { agreementId }) => agreementIn(state, { agreementId }) !== undefined,
  guards: [
    carriedByActor,
    stillOpen,
    {
      ...isParticipant,
      met: (state, command, facts) => onExposed(state, command) || isParticipant.met(state, command, facts),
    },
    {
      source: ['CASE-29'],
      says: 'It is said whether it was agreed, or laid down as a restriction.',
      refusal: 'agreement-kind-missing',
      field: 'kind',
      met: (_state, { kind }) => kind !== undefined,
    },
    written<MakeAgreement>('what', ({ what }) => what),
    notTooLong<MakeAgreement>('what', ({ what }) => what),
    {
      source: ['CASE-29'],
      says: 'It has a day from which it holds.',
      refusal: 'start-missing',
      field: 'startsOn',
      met: (_state, { startsOn }) => startsOn !== undefined,
    },
    ...lookAgainGuards<MakeAgreement>(({ lookAgainOn }) => lookAgainOn),
    {
      source: ['CASE-29'],
      says: 'Only the leader lays anything on the exposed pupil.',
      refusal: 'leader-decides',
      field: 'pupil',
      met: (state, command, facts) => !onExposed(state, command) || byLeader.met(state, command, facts),
    },
    {
      source: ['CASE-29'],
      says: 'What lies on the exposed pupil has a reason.',
      refusal: 'reason-missing',
      field: 'reason',
      met: (state, command) => !onExposed(state, command) || trimmed(command.reason) !== '',
    },
    notTooLong<MakeAgreement>('reason', ({ reason }) => reason),
  ],
  events: (state, command, { today }) =>
    command.kind === undefined
      ? []
      : [
          {
            type: 'AgreementMade',
            agreementId: command.agreementId,
            pupil: command.pupil,
            kind: command.kind,
            what: wordsOf(command.pupil, trimmed(command.what)),
            startsOn: command.startsOn ?? today,
            lookAgainOn: command.lookAgainOn ?? today,
            reason: onExposed(state, command) ? wordsOf(state.exposed, trimmed(command.reason)) : null,
          },
        ],
}

/** A pupil in both roles is bound as the one who took part (FOL-14); what limits them still needs the leader. */
const onExposed = (state: CaseState, { pupil, kind }: Pick<MakeAgreement, 'pupil' | 'kind'>): boolean =>
  pupil === state.exposed &&
  (kind === 'restriction' || findPart(state.participants, state.exposed) === undefined)

export type LookAtAgreement = {
  readonly agreementId: string
  readonly kept: Kept | undefined
  readonly words: string | undefined
  /** Undefined: it ends. */
  readonly lookAgainOn: LocalDate | undefined
  /** It is over; otherwise a new day is given. */
  readonly ends: boolean
}

/** On its day somebody looks whether it was kept, and it ends or gets a new day (CASE-29). */
export const lookAtAgreement: Act<
  CaseState,
  LookAtAgreement,
  CaseEvent,
  SharedRefusal | 'no-such-agreement' | 'kept-missing' | 'look-again-missing' | 'look-again-past'
> = {
  name: 'look-at-agreement',
  guards: [
    {
      source: ['CASE-29', 'CASE-16'],
      says: 'Adults who carry the case look at it, or the adult who follows that pupil.',
      refusal: 'not-open-to-you',
      met: (state, command, { by }) =>
        actsFor(state, by) ||
        (by.person !== null &&
          findPart(state.participants, agreementIn(state, command)?.pupil)?.adult?.person === by.person),
    },
    stillOpen,
    {
      source: ['CASE-29'],
      says: 'What is looked at holds now.',
      refusal: 'no-such-agreement',
      met: (state, command) => (agreementIn(state, command)?.lookAgainOn ?? null) !== null,
    },
    {
      source: ['CASE-29'],
      says: 'It is said whether it was kept.',
      refusal: 'kept-missing',
      field: 'kept',
      met: (_state, { kept }) => kept !== undefined,
    },
    notTooLong<LookAtAgreement>('words', ({ words }) => words),
    {
      source: ['CASE-29'],
      says: 'What goes on has a new day it is looked at.',
      refusal: 'look-again-missing',
      field: 'lookAgainOn',
      met: (_state, { ends, lookAgainOn }) => ends || lookAgainOn !== undefined,
    },
    {
      source: ['CASE-29'],
      says: 'A new day is a day to come.',
      refusal: 'look-again-past',
      field: 'lookAgainOn',
      met: (_state, { ends, lookAgainOn }, { today }) =>
        ends || lookAgainOn === undefined || lookAgainOn > today,
    },
  ],
  events: (state, command, { today, by }) => {
    const agreement = agreementIn(state, command)
    const words = trimmed(command.words)
    return agreement === undefined || command.kept === undefined
      ? []
      : [
          {
            type: 'AgreementLookedAt',
            agreementId: agreement.agreementId,
            pupil: agreement.pupil,
            on: today,
            kept: command.kept,
            words: words === '' ? null : wordsOf(by.person ?? agreement.pupil, words),
            lookAgainOn: command.ends ? null : (command.lookAgainOn ?? null),
          },
        ]
  },
}
