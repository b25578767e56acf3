import type { LocalDate } from '../kernel/dates.ts'
import { textOf, wordsOf, type Words } from '../kernel/words.ts'
import { holds, type Viewer } from '../people/viewer.ts'
import { workingDaysDeadline } from '../procedures/deadline.ts'
import type { Duty } from '../procedures/duty.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import { isNotTooLong, type Act } from '../rules/act.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import type { Rule } from '../rules/rule.ts'
import type { ClimbedEvent } from './events.ts'

export type Climbed = Omit<Extract<ClimbedEvent, { type: 'DutyClimbed' }>, 'type'>

/** How a duty that climbed stands with the owner. */
export type ClimbedState = Climbed & {
  /** What the leader told, where nothing is late but the owner has to know (CASE-18). */
  readonly told: Words | null
  readonly version: number
  readonly answers: readonly { readonly words: Words; readonly on: LocalDate; readonly by: string | null }[]
  readonly keptOn: LocalDate | null
}

export const foldClimbed = (history: readonly Recorded<ClimbedEvent>[]): ClimbedState | undefined =>
  history.reduce<ClimbedState | undefined>((state, { event, version, at, by }) => {
    if (event.type === 'DutyClimbed') return { ...event, version, told: null, answers: [], keptOn: null }
    if (event.type === 'StaffMatterTold')
      return { ...staffMatter(event), version, told: event.words, answers: [], keptOn: null }
    if (state === undefined) throw new Error('It begins with a duty that climbed')
    if (event.type === 'ClimbedKept') return { ...state, version, keptOn: event.on }
    const answer = { words: event.words, on: dayOf(at) as LocalDate, by }
    return { ...state, version, answers: [...state.answers, answer] }
  }, undefined)

type StaffMatter = Omit<Extract<ClimbedEvent, { type: 'StaffMatterTold' }>, 'type'>

/** It stands among what reached the owner as something the school's leader owes nobody but the owner's answer to. */
const staffMatter = ({ school, on }: StaffMatter): Climbed => ({
  school,
  matter: 'report',
  number: null,
  code: 'staff-matter',
  does: null,
  due: null,
  since: on,
  source: ['CASE-18', 'LAW-08'],
  climbedOn: on,
})

/** A leader has told the owner of a report about staff, once (CASE-18). */
export const receiveStaffMatter: Act<ClimbedState | undefined, StaffMatter, ClimbedEvent, never> = {
  name: 'receive-staff-matter',
  alreadySo: (state) => state !== undefined,
  guards: [],
  events: (_state, { school, words, on }) => [{ type: 'StaffMatterTold', school, words, on }],
}

/** A school's duty reaches its owner, once (OWN-09). */
export const climb: Act<ClimbedState | undefined, Climbed, ClimbedEvent, never> = {
  name: 'climb',
  alreadySo: (state) => state !== undefined,
  guards: [],
  events: (_state, climbed) => [{ type: 'DutyClimbed', ...climbed }],
}

/** The school has kept it after all. */
export const endClimb: Act<ClimbedState, Record<never, never>, ClimbedEvent, never> = {
  name: 'end-climb',
  alreadySo: ({ keptOn }) => keptOn !== null,
  guards: [],
  events: (_state, _command, { today }) => [{ type: 'ClimbedKept', on: today }],
}

export type AnswerClimbedRefusal = 'not-open-to-you' | 'words-missing' | 'words-too-long'

/** The owner writes what was done about it; more than once if it takes more. */
export const answerClimbed: Act<
  ClimbedState,
  { readonly words: string | undefined },
  ClimbedEvent,
  AnswerClimbedRefusal
> = {
  name: 'answer-climbed',
  alreadySo: ({ answers }, { words }) => {
    const last = answers.at(-1)
    return last !== undefined && textOf(last.words) === words?.trim()
  },
  guards: [
    {
      source: ['OWN-09'],
      says: 'The school owner answers for what reached the owner.',
      refusal: 'not-open-to-you',
      met: (_state, _command, { by }) => isOpenTo(by),
    },
    {
      source: ['OWN-09', 'OWN-13'],
      says: 'What the owner does about it is written down.',
      refusal: 'words-missing',
      field: 'words',
      met: (_state, { words }) => (words ?? '').trim() !== '',
    },
    {
      source: ['OWN-09'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'words',
      met: (_state, { words }) => isNotTooLong(words),
    },
  ],
  events: (_state, { words }, { today, by }) => [
    { type: 'ClimbedAnswered', words: wordsOf(by.person ?? 'owner', (words ?? '').trim()), on: today },
  ],
}

const isOpenTo = (viewer: Viewer): boolean => holds(viewer, 'officer')

/** What this viewer may see of it: officers of the owner all of it, everybody else nothing. */
export const viewClimbed = (
  history: readonly Recorded<ClimbedEvent>[],
  viewer: Viewer,
): ClimbedState | undefined => (isOpenTo(viewer) ? foldClimbed(history) : undefined)

/** Working days the owner has to do something about it; our figure. */
const ACT_WITHIN = 2

/** What the owner owes: to act on it, until it was answered or the school has kept it. */
export const dutiesOfClimbed = (state: ClimbedState, calendar: WorkingCalendar): readonly Duty[] => {
  const answeredOn = state.answers[0]?.on ?? null
  return [
    {
      code: 'act-on-climbed',
      owedBy: ['role:officer'],
      holder: 'officer',
      since: state.climbedOn,
      deadline: workingDaysDeadline({
        from: state.climbedOn,
        count: ACT_WITHIN,
        calendar,
        ruleIds: ['OWN-09'],
        toldBy: 'house',
      }),
      source: ['OWN-09'],
      toldBy: 'house',
      doneOn: answeredOn ?? state.keptOn,
      fulfilledBy: 'answered',
    },
  ]
}

export const climbedRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'the-owner-reads-no-case',
    source: ['OWN-09', 'CON-06'],
    says: 'What climbs to the owner names the school, the kind of duty and how late it is, and no person.',
  },
  {
    kind: 'duty',
    name: 'the-owner-acts-on-what-climbed',
    source: ['OWN-09'],
    says: 'The owner acts on a duty that reached it within two working days.',
  },
]
