import { carriedByActor, notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { parentsKnow } from '../follow-up/recognise.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { findPart } from '../participants/events.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act, Guard } from '../rules/act.ts'
import type { FamilyPart, MeetingKind } from './events.ts'

type OfFamilies = { readonly families: readonly PersonId[] }

/** The pupils of a case whose families may be called: the exposed one, and who took part. */
export const familiesOf = (state: CaseState): readonly PersonId[] => [
  ...new Set([state.exposed, ...state.participants.parts.map(({ pupil }) => pupil)]),
]

/** Whether a person has told this family, so that an invitation is not the first they hear (REP-10, CASE-16). */
export const familyKnows = (state: CaseState, family: PersonId): boolean =>
  family === state.exposed
    ? parentsKnow(state)
    : (findPart(state.participants, family)?.familyToldOn ?? null) !== null

const allKnow: Guard<CaseState, OfFamilies, 'family-not-told'> = {
  source: ['REP-10', 'CASE-16'],
  says: 'A person has told the families before they are called.',
  refusal: 'family-not-told',
  field: 'families',
  met: (state, { families }) =>
    families.every((family) => !familiesOf(state).includes(family) || familyKnows(state, family)),
}

const ofTheCase: Guard<CaseState, OfFamilies, 'families-not-chosen'> = {
  source: ['CASE-26'],
  says: 'The families are those of pupils in the case.',
  refusal: 'families-not-chosen',
  field: 'families',
  met: (state, { families }) => families.every((family) => familiesOf(state).includes(family)),
}

/** The texts for one family each that were written, in order. */
export const familyParts = (
  families: readonly PersonId[],
  texts: Readonly<Record<PersonId, string | undefined>>,
): readonly FamilyPart[] =>
  families.flatMap((family) => {
    const text = (texts[family] ?? '').trim()
    return text === '' ? [] : [{ family, words: wordsOf(family, text) }]
  })

export type AskJointMeeting = OfFamilies

/** Families may talk together, when each of them wants to: each is asked (CASE-26). */
export const askJointMeeting: Act<
  CaseState,
  AskJointMeeting,
  CaseEvent,
  SharedRefusal | 'families-not-chosen' | 'family-not-told' | 'two-families-needed'
> = {
  name: 'ask-joint-meeting',
  guards: [
    carriedByActor,
    stillOpen,
    ofTheCase,
    {
      source: ['CASE-26'],
      says: 'A joint meeting is one of two families or more.',
      refusal: 'two-families-needed',
      field: 'families',
      met: (_state, { families }) => families.length >= 2,
    },
    allKnow,
  ],
  events: (_state, { families }) => [{ type: 'JointMeetingAsked', families: [...new Set(families)] }],
}

export type AnswerJointMeeting = {
  readonly family: PersonId
  readonly allowed: boolean | undefined
}

/** A family's own yes or no, on its page or heard by an adult; it may be taken back until they have met (CASE-26). */
export const answerJointMeeting: Act<
  CaseState,
  AnswerJointMeeting,
  CaseEvent,
  SharedRefusal | 'family-not-asked' | 'answer-missing'
> = {
  name: 'answer-joint-meeting',
  alreadySo: ({ meetings }, { family, allowed }) =>
    allowed !== undefined && meetings.joint?.answers[family] === allowed,
  guards: [
    {
      source: ['CASE-26', 'CON-06'],
      says: 'A guardian answers for their own family, or an adult who carries the case writes the answer down.',
      refusal: 'not-open-to-you',
      met: (state, { family }, facts) =>
        (facts.by.guardianOf.includes(family) && familyKnows(state, family)) ||
        carriedByActor.met(state, {}, facts),
    },
    stillOpen,
    {
      source: ['CASE-26'],
      says: 'Who answers was asked.',
      refusal: 'family-not-asked',
      field: 'family',
      met: ({ meetings }, { family }) => meetings.joint?.families.includes(family) === true,
    },
    {
      source: ['CASE-26'],
      says: 'The answer is a yes or a no.',
      refusal: 'answer-missing',
      field: 'allowed',
      met: (_state, { allowed }) => allowed !== undefined,
    },
  ],
  events: (_state, { family, allowed }, { by }) => [
    {
      type: 'JointMeetingAnswered',
      family,
      allowed: allowed === true,
      heardBy: by.guardianOf.includes(family) ? null : by.person,
    },
  ],
}

export type CallMeeting = {
  readonly meetingId: string
  readonly kind: MeetingKind | undefined
  /** Whose families are called; none where staff meet. */
  readonly families: readonly PersonId[]
  readonly on: LocalDate | undefined
  readonly where: string | undefined
  readonly agenda: string | undefined
  readonly parts: Readonly<Record<PersonId, string | undefined>>
  readonly staffPart: string | undefined
  readonly responsible: PersonId
  readonly isStaff: boolean
}

/**
 * The parents concerned are called to a meeting, or the adults meet: an invitation with an agenda, of which each
 * family reads its own. Families together only where each has said yes (CASE-26).
 */
export const callMeeting: Act<
  CaseState,
  CallMeeting,
  CaseEvent,
  | SharedRefusal
  | 'meeting-kind-missing'
  | 'families-not-chosen'
  | 'family-not-told'
  | 'families-have-not-said-yes'
  | 'meeting-day-missing'
  | 'meeting-day-past'
  | 'where-missing'
  | 'person-not-chosen'
> = {
  name: 'call-meeting',
  alreadySo: ({ meetings }, { meetingId }) =>
    meetings.meetings.some((meeting) => meeting.meetingId === meetingId),
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['CASE-26'],
      says: 'It is said who meets.',
      refusal: 'meeting-kind-missing',
      field: 'kind',
      met: (_state, { kind }) => kind !== undefined,
    },
    {
      ...ofTheCase,
      met: (state, command, facts) =>
        ofTheCase.met(state, command, facts) && (command.kind !== 'parents' || command.families.length > 0),
    },
    allKnow,
    {
      source: ['CASE-26'],
      says: 'Families meet together only where each of them has said yes.',
      refusal: 'families-have-not-said-yes',
      field: 'families',
      met: ({ meetings }, { families }) =>
        families.length < 2 || families.every((family) => meetings.joint?.answers[family] === true),
    },
    {
      source: ['CASE-26'],
      says: 'A meeting has a day.',
      refusal: 'meeting-day-missing',
      field: 'on',
      met: (_state, { on }) => on !== undefined,
    },
    {
      source: ['CASE-26'],
      says: 'Nobody is called to a day that has been.',
      refusal: 'meeting-day-past',
      field: 'on',
      met: (_state, { on }, { today }) => on === undefined || on >= today,
    },
    {
      source: ['CASE-26'],
      says: 'The invitation says when and where.',
      refusal: 'where-missing',
      field: 'where',
      met: (_state, { where }) => (where ?? '').trim() !== '',
    },
    notTooLong<CallMeeting>('where', ({ where }) => where),
    written<CallMeeting>('agenda', ({ agenda }) => agenda),
    notTooLong<CallMeeting>('agenda', ({ agenda }) => agenda),
    notTooLong<CallMeeting>('parts', ({ parts }) => Object.values(parts).join('')),
    notTooLong<CallMeeting>('staffPart', ({ staffPart }) => staffPart),
    {
      source: ['CASE-23'],
      says: 'An adult of the school leads the meeting and writes its minutes.',
      refusal: 'person-not-chosen',
      field: 'responsible',
      met: (_state, { isStaff }) => isStaff,
    },
  ],
  events: (state, command, { today }) => {
    if (command.kind === undefined) return []
    const families = command.kind === 'staff' ? [] : [...new Set(command.families)]
    const staffPart = (command.staffPart ?? '').trim()
    return [
      {
        type: 'MeetingCalled',
        meetingId: command.meetingId,
        kind: command.kind,
        families,
        on: command.on ?? today,
        where: wordsOf(state.exposed, (command.where ?? '').trim()),
        agenda: wordsOf(state.exposed, (command.agenda ?? '').trim()),
        parts: familyParts(families, command.parts),
        staffPart: staffPart === '' ? null : wordsOf(state.exposed, staffPart),
        responsible: command.responsible,
      },
    ]
  },
}
