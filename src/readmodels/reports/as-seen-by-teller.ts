import type { LocalDate } from '../../domain/kernel/dates.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { unnamed, type PersonId } from '../../domain/people/viewer.ts'
import { workingDaysDeadline } from '../../domain/procedures/deadline.ts'
import type { WorkingCalendar } from '../../domain/procedures/working-days.ts'
import { defaultFirstAnswer } from '../../domain/reports/duties.ts'
import type { Concerns, ReportEvent } from '../../domain/reports/events.ts'
import { mayGetIt } from '../../domain/reports/receive-report.ts'
import { findUnanswered } from '../../domain/reports/state.ts'
import { viewReport } from '../../domain/reports/view.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { calendarOf, findStrategy, findStrategyInForce, namesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

/** What is said to whoever tells, before and after (REP-04): who reads it, and when a person answers. */
export type PromiseToTeller = {
  /** Names by role; never the adult it concerns (REP-08). The owner's officers where it concerns the leader. */
  readonly leaders: readonly string[]
  readonly team: readonly string[]
  readonly officers: readonly string[]
  /** The adult the pupil named, where that adult gets it (REP-03). */
  readonly named: string | undefined
  /** The last day of the promise, and the hour of that day, such as `15:00`. */
  readonly answerOn: LocalDate
  readonly answerBy: string
}

/** `unit` is where the report lies: the school, or its owner for one about the leader. */
export const promiseToTeller = async (
  unit: Unit,
  concerns: Concerns,
  from: LocalDate,
  namedAdult: PersonId | null = null,
): Promise<PromiseToTeller> => {
  const closedTo = concerns.kind === 'pupils' ? null : concerns.person
  const holders = async (role: string, read: boolean): Promise<readonly PersonId[]> =>
    read ? (await unit.index.holders(role)).filter((person) => person !== closedTo) : []
  const [strategy, calendar, leaders, helpers, officers] = await Promise.all([
    findStrategyInForce(unit, from),
    calendarOf(unit),
    holders('leader', concerns.kind !== 'leader'),
    holders('resource-team', concerns.kind === 'pupils'),
    holders('officer', concerns.kind === 'leader'),
  ])
  const promised = strategy?.firstAnswer ?? defaultFirstAnswer
  const team = helpers.filter((person) => !leaders.includes(person))
  const gets = namedAdult !== null && mayGetIt({ concerns, namedAdult }) ? namedAdult : null
  const names = await namesOf(unit, [...leaders, ...team, ...officers, gets])
  const named = (people: readonly PersonId[]): readonly string[] =>
    people.flatMap((person) => names.get(person) ?? [])
  return {
    leaders: named(leaders),
    team: named(team),
    officers: named(officers),
    // Said once, where that adult reads it anyway.
    named: gets === null || [...leaders, ...team].includes(gets) ? undefined : names.get(gets),
    answerOn: answerOn(calendar, from, promised.workingDays),
    answerBy: promised.by,
  }
}

const answerOn = (calendar: WorkingCalendar, from: LocalDate, workingDays: number): LocalDate =>
  workingDaysDeadline({
    from,
    count: workingDays,
    calendar: { ...calendar, countClosingDaysOff: true },
    ruleIds: ['REP-04'],
    toldBy: 'strategy',
  }).due

/** How it stands, in four plain states (goal C4). */
export type TellerStanding = 'received' | 'answered' | 'worked-on' | 'put-aside'

export type ReportAsSeenByTeller = {
  /** The language it was told in. */
  readonly language: string
  readonly standing: TellerStanding
  readonly concerns: Concerns
  readonly receivedOn: LocalDate
  readonly danger: boolean
  readonly messages: readonly {
    readonly from: 'pupil' | 'school'
    /** Who answered; undefined for the teller's own words. */
    readonly name: string | undefined
    /** The date alone, or an instant. */
    readonly at: string
    readonly text: string
  }[]
  /** The promise for what is not answered yet; undefined when everything is. */
  readonly waiting:
    | { readonly answerOn: LocalDate; readonly answerBy: string; readonly late: boolean }
    | undefined
  /** Names of those who answered, and of those who read it now. */
  readonly promise: PromiseToTeller
}

/** A report as whoever holds its six words may see it; undefined when it is not there. */
export const findReportAsSeenByTeller = async (
  unit: Unit,
  stream: string,
  today: LocalDate,
): Promise<ReportAsSeenByTeller | undefined> => {
  const history = (await unit.journal.read(stream)) as readonly Recorded<ReportEvent>[]
  const view = viewReport(history, unnamed, true)
  if (view === undefined) return undefined
  const { state } = view
  const [names, calendar, strategy, promise] = await Promise.all([
    namesOf(
      unit,
      state.messages.map(({ from, by }) => (from === 'school' ? by : null)),
    ),
    calendarOf(unit),
    state.strategyVersion === null ? undefined : findStrategy(unit, state.strategyVersion),
    promiseToTeller(unit, state.concerns, state.receivedOn, state.namedAdult),
  ])
  const unanswered = findUnanswered(state)
  const promised = strategy?.firstAnswer ?? defaultFirstAnswer
  const due = unanswered === undefined ? undefined : answerOn(calendar, unanswered.on, promised.workingDays)
  return {
    language: state.language,
    standing:
      state.outcome?.kind === 'set-aside'
        ? 'put-aside'
        : state.outcome !== null
          ? 'worked-on'
          : unanswered === undefined
            ? 'answered'
            : 'received',
    concerns: state.concerns,
    receivedOn: state.receivedOn,
    danger: state.danger.saidOn !== null,
    messages: state.messages
      .map(({ from, by, at, words }) => ({
        from,
        name: from === 'school' ? names.get(by ?? '') : undefined,
        at,
        text: textOf(words),
      }))
      .filter(({ text }) => text !== ''),
    waiting: due === undefined ? undefined : { answerOn: due, answerBy: promised.by, late: due < today },
    promise,
  }
}
