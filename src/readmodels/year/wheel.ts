import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { isOwed } from '../../domain/year/duties.ts'
import type { YearEvent } from '../../domain/year/events.ts'
import { occurrencesOf, type Occurrence } from '../../domain/year/occurrences.ts'
import type { Point } from '../../domain/year/points.ts'
import { foldWheel, schoolYearOf, type WheelState } from '../../domain/year/state.ts'
import { carries, seesWheel, viewOccurrence } from '../../domain/year/view.ts'
import { calendarOf, namesOf, YEAR_STREAM } from '../school.ts'
import type { Unit } from '../unit.ts'

export const wheelOf = async (unit: Unit): Promise<WheelState> =>
  foldWheel((await unit.journal.read(YEAR_STREAM)) as readonly Recorded<YearEvent>[])

/** All turns of the year that is on, for nobody in particular: minutes and reasons are left out. */
export const findWheelOf = async (unit: Unit): Promise<readonly Occurrence[]> => {
  const state = await wheelOf(unit)
  const year = state.years.at(-1)?.year
  if (year === undefined) return []
  const classes = (await unit.index.classes()).map(({ classId }) => classId)
  return occurrencesOf(state, year, classes, await calendarOf(unit)).map((turn) =>
    turn.ended === null
      ? turn
      : { ...turn, ended: { kind: 'held', on: turn.ended.on, by: null, minutes: null, material: null } },
  )
}

export type TurnStanding = 'held' | 'left-out' | 'late' | 'now' | 'ahead'

/** Where a turn stands on a day; `left-out`: passed over with a reason, or covered by a later one. */
export const standingOf = ({ ended, covered, due, from }: Occurrence, today: LocalDate): TurnStanding => {
  if (ended?.kind === 'held') return 'held'
  if (ended !== null || covered) return 'left-out'
  if (due < today) return 'late'
  return from <= today ? 'now' : 'ahead'
}

/** One point of the year as the wheel draws it: all its classes together; what is done over and over stands once. */
export type OnWheel = {
  /** Its number on the drawing, in the order of the year; null: done over and over, and so in the list alone. */
  readonly number: number | null
  readonly point: Point
  readonly prepares: boolean
  readonly from: LocalDate
  readonly due: LocalDate
  readonly standing: TurnStanding
  readonly turns: readonly Occurrence[]
}

export type Wheel = {
  readonly state: WheelState
  readonly year: number
  readonly years: readonly number[]
  readonly points: readonly OnWheel[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly classes: ReadonlyMap<string, string>
}

const worst = ['late', 'now', 'ahead', 'held', 'left-out'] as const

/** The turns of a point that say how it stands: of what is done over and over only the one that is owed. */
const tellingOf = (turns: readonly Occurrence[]): readonly Occurrence[] => {
  const [first] = turns
  if (first === undefined || 'times' in first.point.recurs) return turns
  const owed = turns.filter(isOwed(turns))
  return owed.length > 0 ? owed : turns.slice(-1)
}

const isDrawn = ({ point }: { readonly point: Point }): boolean => 'times' in point.recurs

const together = (turns: readonly Occurrence[], today: LocalDate): readonly OnWheel[] => {
  const keyOf = ({ key, classId, point }: Occurrence): string =>
    'every' in point.recurs ? point.pointId : classId === null ? key : key.replace(`~${classId}`, '')
  return [...Map.groupBy(turns, keyOf).values()]
    .map((group) => {
      const telling = tellingOf(group)
      const [first] = telling as readonly [Occurrence]
      const standings = new Set(telling.map((turn) => standingOf(turn, today)))
      return {
        point: first.point,
        prepares: first.prepares,
        from: first.from,
        due: first.due,
        standing: worst.find((standing) => standings.has(standing)) ?? 'ahead',
        turns: group,
      }
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.from < b.from ? -1 : 1))
    .map((found, index, all) => ({
      ...found,
      number: 'every' in found.point.recurs ? null : all.slice(0, index + 1).filter(isDrawn).length,
    }))
}

/** The wheel of a year as staff see it (YEAR-01); undefined for everybody else, and for years that never were. */
export const findWheelSeenBy = async (
  unit: Unit,
  viewer: Viewer,
  today: LocalDate,
  asked?: number,
): Promise<Wheel | undefined> => {
  if (!seesWheel(viewer)) return undefined
  const state = await wheelOf(unit)
  const years = state.years.map(({ year }) => year)
  const year = asked ?? years.at(-1) ?? schoolYearOf(today)
  if (asked !== undefined && !years.includes(asked)) return undefined
  const rows = await unit.index.classes()
  const turns = occurrencesOf(
    state,
    year,
    rows.map(({ classId }) => classId),
    await calendarOf(unit),
  ).flatMap((turn) => viewOccurrence(turn, viewer) ?? [])
  return {
    state,
    year,
    years,
    points: together(turns, today),
    names: await namesOf(unit, peopleIn(turns)),
    classes: new Map(rows.map(({ classId, label }) => [classId, label])),
  }
}

const peopleIn = (turns: readonly Occurrence[]): readonly PersonId[] =>
  turns.flatMap(({ point: { holder }, ended }) => [
    ...(holder.startsWith('person:') ? [holder.slice('person:'.length)] : []),
    ...(ended?.by == null ? [] : [ended.by]),
  ])

export type TurnSeen = {
  readonly turn: Occurrence
  readonly wheel: Wheel
  readonly standing: TurnStanding
  /** May write what became of it. */
  readonly carries: boolean
}

/** One turn by its key, in whichever year it lies; undefined where there is none for this viewer. */
export const findTurnSeenBy = async (
  unit: Unit,
  viewer: Viewer,
  today: LocalDate,
  key: string,
): Promise<TurnSeen | undefined> => {
  const year = Number(/~(\d{4})~/.exec(key)?.[1] ?? Number.NaN)
  const wheel = Number.isNaN(year) ? undefined : await findWheelSeenBy(unit, viewer, today, year)
  const turn = wheel?.points.flatMap(({ turns }) => turns).find((known) => known.key === key)
  return wheel === undefined || turn === undefined
    ? undefined
    : { turn, wheel, standing: standingOf(turn, today), carries: carries(turn, viewer) }
}

/** The names of a class's pupils, or of all: to be found in a letter or a title, and refused (YEAR-08). */
export const pupilNames = async (unit: Unit, classId?: string): Promise<readonly string[]> => {
  const rows = await unit.index.people('pupil', classId)
  return [
    ...(
      await namesOf(
        unit,
        rows.map(({ person }) => person),
      )
    ).values(),
  ]
}
