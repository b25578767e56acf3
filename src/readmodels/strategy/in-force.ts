import { addMonths, type LocalDate } from '../../domain/kernel/dates.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { foldReadings, type ReadingEvent, type Readings } from '../../domain/strategy/confirm-reading.ts'
import { findInForce, type Adopted } from '../../domain/strategy/state.ts'
import { strategiesOf } from '../school.ts'
import type { Unit } from '../unit.ts'
import { findWheelOf } from '../year/wheel.ts'
import { DRAFT_STREAM } from './draft.ts'

export const READERS_STREAM = 'strategy:readers'

/** Whether a school has a strategy, and whether it is looked at this year (STR-01, STR-10). */
export type StrategyStatus = 'none' | 'draft' | 'adopted' | 'due-for-review'

/** Months after which a strategy that nobody looked at again is due for review; our figure (STR-10). */
const REVIEWED_WITHIN = 12

export type InForce = {
  readonly status: StrategyStatus
  readonly strategy: Adopted | undefined
  /** When it is looked at next; undefined where the wheel has no such point. */
  readonly review: { readonly from: LocalDate; readonly due: LocalDate } | undefined
}

/** The strategy in force on a day, for everybody: it is the school's public promise (STR-17). */
export const strategyInForce = async (unit: Unit, today: LocalDate): Promise<InForce> => {
  const strategy = findInForce(await strategiesOf(unit), today)
  const turns = await findWheelOf(unit)
  const review = turns.find(
    ({ point, prepares, ended, covered }) =>
      point.kind === 'review' && !prepares && ended === null && !covered,
  )
  const hasDraft = (await unit.journal.read(DRAFT_STREAM)).length > 0
  const isDue =
    strategy !== undefined &&
    ((review !== undefined && review.from <= today && strategy.adoptedOn < review.from) ||
      addMonths(strategy.adoptedOn, REVIEWED_WITHIN) <= today)
  return {
    status: strategy === undefined ? (hasDraft ? 'draft' : 'none') : isDue ? 'due-for-review' : 'adopted',
    strategy,
    review: review === undefined ? undefined : { from: review.from, due: review.due },
  }
}

export const readingsOf = async (unit: Unit): Promise<Readings> =>
  foldReadings((await unit.journal.read(READERS_STREAM)) as readonly Recorded<ReadingEvent>[])

/** How many of the staff and of the parents have read the version in force (STR-17). Never who. */
export type ReadShare = Readonly<
  Record<'staff' | 'guardian', { readonly read: number; readonly all: number }>
>

/** For the leader; undefined for everybody else. */
export const findReadShare = async (
  unit: Unit,
  viewer: Viewer,
  version: number,
): Promise<ReadShare | undefined> => {
  if (!holds(viewer, 'leader')) return undefined
  const readers = (await readingsOf(unit)).get(version) ?? new Set()
  const shareOf = async (kind: 'staff' | 'guardian') => {
    const people = await unit.index.people(kind)
    return { read: people.filter(({ person }) => readers.has(person)).length, all: people.length }
  }
  return { staff: await shareOf('staff'), guardian: await shareOf('guardian') }
}
