import type { CaseState } from '../../domain/cases/state.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { standing } from '../../domain/procedures/deadline.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import {
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from '../../domain/procedures/working-days.ts'
import type { ReportState } from '../../domain/reports/state.ts'

/** How fast somebody was answered: counts, and the median in working days of those who were. */
export type AnswerTime = {
  readonly inTime: number
  readonly late: number
  /** Nobody has answered, and there is time yet. */
  readonly waiting: number
  readonly medianDays: number | undefined
}

/** The four groups of children that lose (REP-05), counted in what began in one school year. */
export type FourGroups = {
  /** Cases that adults found: no child had told. */
  readonly notTold: number
  /** Reports set aside, and cases assessed as not bullying. */
  readonly notBelieved: number
  /** Established cases in which it has not stopped and something is overdue. */
  readonly noHelpToStop: number
  /** It has stopped, and in the follow-up something is overdue, or it ended without the child. */
  readonly noHelpAfter: number
}

export type Figures = {
  readonly reports: number
  readonly cases: number
  readonly groups: FourGroups
  readonly answers: AnswerTime
  /** "I want to talk" (FOL-21). */
  readonly talks: AnswerTime
}

export type CaseCounted = {
  readonly state: CaseState
  readonly duties: readonly Duty[]
  readonly toldByChild: boolean
}
export type ReportCounted = { readonly state: ReportState; readonly duties: readonly Duty[] }

type Asked = { readonly on: LocalDate; readonly due: LocalDate; readonly answeredOn: LocalDate | null }

const answerTime = (asked: readonly Asked[], today: LocalDate, calendar: WorkingCalendar): AnswerTime => {
  const days = asked
    .flatMap(({ on, answeredOn }) =>
      answeredOn === null ? [] : [workingDaysBetween(on, answeredOn, calendar)],
    )
    .toSorted((a, b) => a - b)
  const late = asked.filter(({ due, answeredOn }) => (answeredOn ?? today) > due).length
  const waiting = asked.filter(({ due, answeredOn }) => answeredOn === null && today <= due).length
  const middle = days.length / 2
  return {
    inTime: asked.length - late - waiting,
    late,
    waiting,
    medianDays:
      days.length === 0
        ? undefined
        : ((days[Math.ceil(middle) - 1] ?? 0) + (days[Math.floor(middle)] ?? 0)) / 2,
  }
}

const isOverdue =
  (today: LocalDate) =>
  ({ deadline, doneOn }: Duty): boolean =>
    doneOn === null && deadline !== null && standing(deadline, today) === 'overdue'

/** Counts from folded logs; small numbers stay as they are. */
export const figuresOf = (counted: {
  readonly cases: readonly CaseCounted[]
  readonly reports: readonly ReportCounted[]
  readonly today: LocalDate
  readonly calendar: WorkingCalendar
}): Figures => {
  const { cases, reports, today, calendar } = counted
  const overdue = isOverdue(today)
  const count = (holds: (one: CaseCounted) => boolean): number => cases.filter(holds).length
  return {
    reports: reports.length,
    cases: cases.length,
    groups: {
      notTold: count(({ toldByChild }) => !toldByChild),
      notBelieved:
        reports.filter(({ state }) => state.outcome?.kind === 'set-aside').length +
        count(({ state }) => state.assessment?.outcome === 'not-bullying'),
      noHelpToStop: count(
        ({ state, duties }) =>
          state.establishedOn !== null &&
          state.stoppedOn === null &&
          state.end === null &&
          duties.some(overdue),
      ),
      noHelpAfter: count(
        ({ state, duties }) =>
          state.stoppedOn !== null &&
          (state.end === null ? duties.some(overdue) : state.end.how === 'pupil-unreachable'),
      ),
    },
    answers: answerTime(
      reports.flatMap(({ duties }) =>
        duties.flatMap(({ code, since, deadline, doneOn }) =>
          code === 'first-answer' && deadline !== null
            ? [{ on: since, due: deadline.due, answeredOn: doneOn }]
            : [],
        ),
      ),
      today,
      calendar,
    ),
    talks: answerTime(
      cases.flatMap(({ state }) =>
        state.followUp.talks.map(({ askedOn, answeredOn }) => ({
          on: askedOn,
          due: isWorkingDay(askedOn, calendar) ? askedOn : nextWorkingDay(askedOn, calendar),
          answeredOn,
        })),
      ),
      today,
      calendar,
    ),
  }
}
