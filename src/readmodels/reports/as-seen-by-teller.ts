import type { LocalDate } from '../../domain/kernel/dates.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { unnamed, type PersonId } from '../../domain/people/viewer.ts'
import { workingDaysDeadline } from '../../domain/procedures/deadline.ts'
import { defaultFirstAnswer } from '../../domain/reports/duties.ts'
import type { Concerns, ReportEvent } from '../../domain/reports/events.ts'
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
  /** The last day of the promise, and the hour of that day, such as `15:00`. */
  readonly answerOn: LocalDate
  readonly answerBy: string
}

/** `unit` is where the report lies: the school, or its owner for one about the leader. */
export const promiseToTeller = async (
  unit: Unit,
  concerns: Concerns,
  from: LocalDate,
): Promise<PromiseToTeller> => {
  const strategy = await findStrategyInForce(unit, from)
  const promised = strategy?.firstAnswer ?? defaultFirstAnswer
  const closedTo = concerns.kind === 'pupils' ? null : concerns.person
  const holders = async (role: string): Promise<readonly PersonId[]> =>
    (await unit.index.holders(role)).filter((person) => person !== closedTo)
  const leaders = concerns.kind === 'leader' ? [] : await holders('leader')
  const team =
    concerns.kind === 'pupils'
      ? (await holders('resource-team')).filter((person) => !leaders.includes(person))
      : []
  const officers = concerns.kind === 'leader' ? await holders('officer') : []
  const names = await namesOf(unit, [...leaders, ...team, ...officers])
  const named = (people: readonly PersonId[]): readonly string[] =>
    people.flatMap((person) => names.get(person) ?? [])
  return {
    leaders: named(leaders),
    team: named(team),
    officers: named(officers),
    answerOn: await answerOn(unit, from, promised.workingDays),
    answerBy: promised.by,
  }
}

const answerOn = async (unit: Unit, from: LocalDate, workingDays: number): Promise<LocalDate> =>
  workingDaysDeadline({
    from,
    count: workingDays,
    calendar: { ...(await calendarOf(unit)), countClosingDaysOff: true },
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
  const names = await namesOf(
    unit,
    state.messages.map(({ from, by }) => (from === 'school' ? by : null)),
  )
  const unanswered = findUnanswered(state)
  const strategy =
    state.strategyVersion === null ? undefined : await findStrategy(unit, state.strategyVersion)
  const promised = strategy?.firstAnswer ?? defaultFirstAnswer
  const due = unanswered === undefined ? undefined : await answerOn(unit, unanswered.on, promised.workingDays)
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
    promise: await promiseToTeller(unit, state.concerns, state.receivedOn),
  }
}
