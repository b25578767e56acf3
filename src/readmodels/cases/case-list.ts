import type { CaseEvent } from '../../domain/cases/events.ts'
import { dutiesOfCase } from '../../domain/cases/duties.ts'
import { foldCase } from '../../domain/cases/state.ts'
import { findRelation } from '../../domain/cases/view.ts'
import { compareDates, type LocalDate } from '../../domain/kernel/dates.ts'
import { holds, keysOf, type PersonId, type SightKey, type Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { calendarOf, namesOf, strategiesOf } from '../school.ts'
import { findVersion } from '../../domain/strategy/state.ts'
import type { MatterRow, Unit } from '../unit.ts'
import { dutiesSeenBy } from './case-seen-by.ts'

export type CaseListRow = {
  readonly matter: MatterRow
  /** What is owed next in it, as far as this viewer may know. */
  readonly next: Duty | undefined
}

export type CaseList = {
  readonly rows: readonly CaseListRow[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly classes: ReadonlyMap<string, string>
  /** Where the next page begins; undefined: this is the last. */
  readonly after: { readonly startedOn: string; readonly stream: string } | undefined
}

export const CASES_A_PAGE = 25

/**
 * The cases a member of staff, or the owner's officer, may see, newest first, 25 at a time; undefined for everybody else.
 * For the leader those in which something is overdue come before all, the longest overdue first (CASE-14).
 */
export const findCaseList = async (
  unit: Unit,
  viewer: Viewer,
  asked: {
    readonly open: boolean
    readonly today: LocalDate
    readonly after?: { readonly startedOn: string; readonly stream: string }
  },
): Promise<CaseList | undefined> => {
  if (viewer.kind !== 'staff' && viewer.kind !== 'officer') return undefined
  // A guardian who works here meets their own child's case on the guardian's page, not in the staff's list.
  const keys = keysOf(viewer).filter((key) => !key.startsWith('guardian-of:'))
  const [late, found] = await Promise.all([
    asked.open && asked.after === undefined && holds(viewer, 'leader')
      ? lateCases(unit, viewer, keys, asked.today)
      : [],
    unit.index.matters({
      kind: 'case',
      keys,
      viewer: viewer.person,
      open: asked.open,
      limit: CASES_A_PAGE + 1,
      ...(asked.after === undefined ? {} : { after: asked.after }),
    }),
  ])
  const page = found.slice(0, CASES_A_PAGE)
  const matters =
    asked.after === undefined
      ? [...late, ...page.filter(({ stream }) => !late.some((one) => one.stream === stream))]
      : page
  const last = page.at(-1)
  // The people of the rows are asked for with the rest; a row that falls away below names nobody.
  const [histories, strategies, calendar, classes, names] = await Promise.all([
    unit.journal.readMany(matters.map(({ stream }) => stream)),
    strategiesOf(unit),
    calendarOf(unit),
    unit.index.classes(),
    namesOf(
      unit,
      matters.flatMap(({ exposed, lead }) => [exposed, lead]),
    ),
  ])
  const rows = matters.flatMap((matter): readonly CaseListRow[] => {
    const state = foldCase((histories.get(matter.stream) ?? []) as readonly Recorded<CaseEvent>[])
    const relation = state === undefined ? undefined : findRelation(state, viewer)
    if (state === undefined || relation === undefined || relation === 'guardian') return []
    const duties = dutiesOfCase(state, findVersion(strategies, state.strategyVersion), calendar)
    return [{ matter, next: openInOrder(dutiesSeenBy(duties, relation, viewer))[0] }]
  })
  return {
    rows,
    names,
    classes: new Map(classes.map(({ classId, label }) => [classId, label])),
    after:
      found.length > CASES_A_PAGE && last !== undefined
        ? { startedOn: last.startedOn, stream: last.stream }
        : undefined,
  }
}

/** How many overdue cases stand before the others; further ones are in their place. */
const MOST_LATE = 25

const lateCases = async (
  unit: Unit,
  viewer: Viewer,
  keys: readonly SightKey[],
  today: LocalDate,
): Promise<readonly MatterRow[]> => {
  const asked = { keys, viewer: viewer.person, limit: 100 }
  const [own, others] = await Promise.all([unit.index.duties(asked), unit.index.late({ ...asked, today })])
  const late = [...own, ...others]
    .filter(({ matter, duty }) => matter.kind === 'case' && (duty.deadline?.due ?? today) < today)
    .toSorted((a, b) => compareDates(a.duty.deadline?.due ?? today, b.duty.deadline?.due ?? today))
  return [...new Map(late.map(({ matter }) => [matter.stream, matter])).values()].slice(0, MOST_LATE)
}

/** What is still owed, the earliest day first; what the law wants as soon as possible counts from its first day. */
export const openInOrder = (duties: readonly Duty[]): readonly Duty[] =>
  duties
    .filter(({ doneOn }) => doneOn === null)
    .toSorted((one, other) => {
      const [a, b] = [one.deadline?.due ?? one.since, other.deadline?.due ?? other.since]
      return a < b ? -1 : a > b ? 1 : 0
    })
