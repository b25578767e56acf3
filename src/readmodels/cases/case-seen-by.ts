import type { CaseEvent } from '../../domain/cases/events.ts'
import { dutiesOfCase } from '../../domain/cases/duties.ts'
import { foldCase, stageOf, type CaseState, type Stage } from '../../domain/cases/state.ts'
import { carries, viewCase, type Relation } from '../../domain/cases/view.ts'
import { keysOf, type PersonId, type Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import type { WorkingCalendar } from '../../domain/procedures/working-days.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { findVersion, type Adopted } from '../../domain/strategy/state.ts'
import { calendarOf, namesOf, strategiesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

/** A case as one member of staff sees it, with everything a page needs to say it in words. */
export type CaseSeenBy = {
  readonly id: string
  readonly stream: string
  readonly relation: Relation
  /** An adult who carries the case: sees all of it and acts in it. */
  readonly carries: boolean
  readonly state: CaseState
  readonly stage: Stage
  readonly entries: readonly Recorded<CaseEvent>[]
  readonly version: number
  readonly duties: readonly Duty[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly classes: ReadonlyMap<string, string>
  /** The version the case keeps (STR-11). */
  readonly strategy: Adopted | undefined
  readonly calendar: WorkingCalendar
}

/** Undefined for what does not exist and for whom it is not: pupils and guardians have pages of their own. */
export const findCaseSeenBy = async (
  unit: Unit,
  viewer: Viewer,
  id: string,
): Promise<CaseSeenBy | undefined> => {
  if (viewer.kind !== 'staff' && viewer.kind !== 'officer') return undefined
  const stream = `case:${id}`
  const [read, calendar, strategies, classes] = await Promise.all([
    unit.journal.read(stream),
    calendarOf(unit),
    strategiesOf(unit),
    unit.index.classes(),
  ])
  const history = read as readonly Recorded<CaseEvent>[]
  const view = viewCase(history, viewer)
  const whole = foldCase(history)
  if (view === undefined || whole === undefined) return undefined
  const { relation, state, entries, version } = view
  if (relation === 'guardian') return undefined
  const strategy = findVersion(strategies, whole.strategyVersion)
  const duties = dutiesSeenBy(dutiesOfCase(whole, strategy, calendar), relation, viewer)
  return {
    id,
    stream,
    relation,
    carries: carries(relation),
    state,
    stage: stageOf(whole),
    entries,
    version,
    duties,
    names: await namesOf(unit, [...peopleIn(entries), ...peopleOwing(duties)]),
    classes: new Map(classes.map(({ classId, label }) => [classId, label])),
    strategy,
    calendar,
  }
}

/**
 * Adults who carry the case see all that is owed in it; the class's team sees what it owes itself, and the day of
 * the plan it helps to make. A duty to notify is personal: only its holder sees it (LAW-11, CON-06).
 */
export const dutiesSeenBy = (
  duties: readonly Duty[],
  relation: Relation,
  viewer: Viewer,
): readonly Duty[] => {
  const keys = keysOf(viewer)
  const mine = ({ owedBy }: Duty): boolean => owedBy.some((key) => keys.includes(key))
  return duties.filter(
    (duty) => mine(duty) || (duty.code !== 'notify' && (carries(relation) || duty.code === 'action-plan')),
  )
}

/** Everybody a list of entries names. */
export const peopleIn = (entries: readonly Recorded<CaseEvent>[]): readonly (PersonId | null)[] =>
  entries.flatMap(({ by, event }) => [
    by,
    ...('person' in event ? [event.person] : []),
    ...('responsible' in event ? [event.responsible] : []),
    ...('pupil' in event ? [event.pupil] : []),
    ...('exposed' in event ? [event.exposed] : []),
    ...('heardBy' in event ? [event.heardBy] : []),
    ...('guardian' in event ? [event.guardian] : []),
    ...('with' in event ? [event.with] : []),
    ...('giver' in event ? [event.giver] : []),
    ...(event.type === 'ConsentAsked' || event.type === 'AdviceAsked' ? [event.to] : []),
    ...('ledBy' in event ? [event.ledBy] : []),
    ...('family' in event ? [event.family] : []),
    ...('pupils' in event ? event.pupils : []),
    ...('families' in event ? event.families : []),
  ])

const peopleOwing = (duties: readonly Duty[]): readonly PersonId[] =>
  duties.flatMap(({ owedBy }) =>
    owedBy.flatMap((key) => (key.startsWith('person:') ? [key.slice('person:'.length)] : [])),
  )
