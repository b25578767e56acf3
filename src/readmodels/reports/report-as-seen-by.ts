import { lawOf } from '../../domain/law/law-of.ts'
import { valueInForce, valuesInForce } from '../../domain/law/value.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { keysOf, type PersonId, type Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { dutiesOfReport } from '../../domain/reports/duties.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { findUnanswered } from '../../domain/reports/state.ts'
import { closedTo, viewReport, type ReportView } from '../../domain/reports/view.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { calendarOf, findStrategy, namesOf } from '../school.ts'
import type { MatterRow, Unit } from '../unit.ts'

export type ReportSeen = {
  readonly id: string
  readonly stream: string
  readonly view: ReportView
  /** Open and done, as the log gives them now; other readers' own notifications are theirs and not in it. */
  readonly duties: readonly Duty[]
  readonly unanswered: boolean
  readonly names: ReadonlyMap<PersonId, string>
  /** Pupils and others whose words are shown, for the audit line (CON-04); empty for who told without a name. */
  readonly about: readonly PersonId[]
}

/** Our own identifiers and nothing else: what is no identifier is not looked up. */
const isId = (id: string): boolean => /^[\w-]{1,100}$/.test(id)

/**
 * A report as its handler may see it; undefined for everybody else, the adult it concerns included, as if it were
 * not there (REP-08). Whoever told has a page of their own.
 */
export const reportAsSeenBy = async (
  unit: Unit,
  viewer: Viewer,
  id: string,
): Promise<ReportSeen | undefined> => {
  if (!isId(id)) return undefined
  const stream = `report:${id}`
  const view = viewReport((await unit.journal.read(stream)) as readonly Recorded<ReportEvent>[], viewer)
  if (view?.relation !== 'handler') return undefined
  const { state } = view
  const strategy =
    state.strategyVersion === null ? undefined : await findStrategy(unit, state.strategyVersion)
  return {
    id,
    stream,
    view,
    duties: dutiesOfReport(state, strategy, await calendarOf(unit)).filter(
      ({ code, item }) => code !== 'notify' || item === viewer.person,
    ),
    unanswered: findUnanswered(state) !== undefined,
    names: await namesOf(unit, [
      state.tellerPerson,
      closedTo(state),
      state.namedAdult,
      ...state.messages.map(({ by }) => by),
      ...view.entries.map(({ by }) => by),
      ...Object.keys(state.danger.readers),
      state.outcome?.kind === 'concern' ? state.outcome.responsible : null,
    ]),
    about: state.tellerPerson === null ? [] : [state.tellerPerson],
  }
}

/** What the law says of notifying, on the day danger was said (LAW-11, CON-05), and whom to ring (REP-12). */
export const dangerLaw = (unit: Unit, on: LocalDate) => {
  const law = lawOf(unit.tenant.country)
  return { notification: valueInForce(law.notification, on), helplines: valuesInForce(law.helplines, on) }
}

/**
 * Open cases this viewer may see, that a report or another case can join; with the names of their pupils. A parent
 * who works at the school does not meet their own child's here (CON-06).
 */
export const casesToJoin = async (
  unit: Unit,
  viewer: Viewer,
): Promise<{
  readonly cases: readonly MatterRow[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly classes: ReadonlyMap<string, string>
}> => {
  const open = await unit.index.matters({
    kind: 'case',
    keys: keysOf(viewer),
    viewer: viewer.person,
    open: true,
    limit: 100,
  })
  const cases = open.filter(({ exposed }) => exposed === null || !viewer.guardianOf.includes(exposed))
  return {
    cases,
    names: await namesOf(
      unit,
      cases.map(({ exposed }) => exposed),
    ),
    classes: new Map((await unit.index.classes()).map(({ classId, label }) => [classId, label])),
  }
}

/** The adults who may look after a concern, by name; never the one the report is about (REP-08). */
export const adultsForConcern = async (
  unit: Unit,
  seen: ReportSeen,
): Promise<readonly { readonly person: PersonId; readonly name: string }[]> => {
  const concerned = closedTo(seen.view.state)
  const adults = [...(await unit.index.people('staff')), ...(await unit.index.people('officer'))]
    .map(({ person }) => person)
    .filter((person) => person !== concerned)
  const names = await namesOf(unit, adults)
  return adults
    .flatMap((person) => {
      const name = names.get(person)
      return name === undefined ? [] : [{ person, name }]
    })
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
