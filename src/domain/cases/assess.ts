import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { byLeader, notTooLong, stillOpen, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent, Form, Mark, Outcome } from './events.ts'
import { setsOffDuties, type CaseState } from './state.ts'

export type Assess = {
  readonly outcome: Outcome | undefined
  readonly marks: readonly Mark[]
  readonly forms: readonly Form[]
  readonly reason: string | undefined
  readonly establishedOn: LocalDate | undefined
}

/**
 * The leader tells teasing, conflict and bullying apart, with the marks as a guide (CASE-25). Neither intent nor
 * any number of marks is a condition, and "or the like" has the same path as bullying (CASE-27). The day it was
 * established starts the ten working days (LAW-04); a later assessment does not move that day.
 */
export const assess: Act<
  CaseState,
  Assess,
  CaseEvent,
  | SharedRefusal
  | 'leader-decides'
  | 'outcome-missing'
  | 'established-date-missing'
  | 'established-in-future'
  | 'established-before-reported'
> = {
  name: 'assess',
  alreadySo: ({ assessment }, { outcome, reason, marks, forms }) =>
    assessment !== null &&
    assessment.outcome === outcome &&
    assessment.reason.text === reason?.trim() &&
    sameOf(assessment.marks, marks) &&
    sameOf(assessment.forms, forms),
  guards: [
    byLeader,
    stillOpen,
    {
      source: ['CASE-25'],
      says: 'The assessment has an outcome; it decides the path and may change later.',
      refusal: 'outcome-missing',
      field: 'outcome',
      met: (_state, { outcome }) => outcome !== undefined,
    },
    written<Assess>('reason', ({ reason }) => reason),
    notTooLong<Assess>('reason', ({ reason }) => reason),
    {
      source: ['LAW-04'],
      says: 'Bullying or the like is established on a day; that day starts the clock.',
      refusal: 'established-date-missing',
      field: 'establishedOn',
      met: (state, { outcome, establishedOn }) =>
        outcome === undefined ||
        !setsOffDuties(outcome) ||
        state.establishedOn !== null ||
        establishedOn !== undefined,
    },
    {
      source: ['LAW-04'],
      says: 'The day it was established has been.',
      refusal: 'established-in-future',
      field: 'establishedOn',
      met: (_state, { establishedOn }, { today }) => (establishedOn ?? today) <= today,
    },
    {
      source: ['LAW-04'],
      says: 'Nothing is established before it is reported.',
      refusal: 'established-before-reported',
      field: 'establishedOn',
      met: (state, { establishedOn }) => (establishedOn ?? state.reportedOn) >= state.reportedOn,
    },
  ],
  events: (state, command, { by }) =>
    command.outcome === undefined
      ? []
      : [
          {
            type: 'Assessed',
            outcome: command.outcome,
            marks: command.marks,
            forms: command.forms,
            reason: wordsOf(by.person ?? state.exposed, (command.reason ?? '').trim()),
            establishedOn: setsOffDuties(command.outcome) ? (command.establishedOn ?? null) : null,
          },
        ],
}

const sameOf = (before: readonly string[], now: readonly string[]): boolean =>
  before.length === now.length && before.every((one) => now.includes(one))
