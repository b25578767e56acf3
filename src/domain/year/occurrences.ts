import { addDays, addMonths, localDate, weekday, type LocalDate } from '../kernel/dates.ts'
import type { SightKey } from '../people/viewer.ts'
import { isWorkingDay, type WorkingCalendar } from '../procedures/working-days.ts'
import { offerOf, type MonthDay, type Point, type Recurrence } from './points.ts'
import type { Ended, PointOfYear, WheelState } from './state.ts'

/** Calendar days before the last day of what it prepares that a preparation is due; our figure (YEAR-03). */
const PREPARED_AHEAD = 28

/** One time that a point is done: in one year, in one class where it is the classes'. */
export type Occurrence = {
  /** Stable while windows move: point, year, which of the year's times, class, preparation. */
  readonly key: string
  readonly point: Point
  readonly year: number
  readonly classId: string | null
  /** Leadership and resource team prepare what the point is (YEAR-03). */
  readonly prepares: boolean
  readonly from: LocalDate
  readonly due: LocalDate
  readonly owedBy: readonly SightKey[]
  readonly ended: Ended | null
  /** Held later than its turn: the next one covered it. Such are never owed. */
  readonly covered: boolean
}

/** The day of a school year: its autumn from August on, then the next calendar year's spring. */
export const dayIn = (year: number, day: MonthDay): LocalDate => {
  const [month = 0, date = 0] = day.split('-').map(Number)
  return localDate(month >= 8 ? year : year + 1, month, date)
}

type Span = { readonly from: LocalDate; readonly due: LocalDate }

const monthsOf = (year: number): readonly Span[] =>
  Array.from({ length: 11 }, (_, index) => {
    const from = addMonths(localDate(year, 8, 1), index)
    return { from, due: addDays(addMonths(from, 1), -1) }
  })

const weeksOf = (year: number): readonly Span[] => {
  const first = dayIn(year, '08-10')
  const monday = addDays(first, (8 - weekday(first)) % 7)
  return Array.from({ length: 45 }, (_, index) => addDays(monday, 7 * index)).map((from) => ({
    from,
    due: addDays(from, 4),
  }))
}

/** When a point's turns come in a year, in order. July is no school. */
const spansOf = (recurs: Recurrence, year: number): readonly Span[] => {
  if ('times' in recurs)
    return recurs.times.map(({ from, to }) => ({ from: dayIn(year, from), due: dayIn(year, to) }))
  switch (recurs.every) {
    case 'month':
      return monthsOf(year)
    case 'fortnight':
      return monthsOf(year).flatMap(({ from, due }) => [
        { from, due: addDays(from, 14) },
        { from: addDays(from, 15), due },
      ])
    case 'week':
      return weeksOf(year)
  }
}

const hasSchool = ({ from, due }: Span, calendar: WorkingCalendar): boolean => {
  for (let day = from; day <= due; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) return true
  return false
}

/** Whose an occurrence is. A class's point without a class falls to the leader: never to nobody. */
const owedBy = (point: Point, classId: string | null): readonly SightKey[] => {
  const { holder } = point
  if (holder === 'class-team') return [classId === null ? 'role:leader' : `class-team:${classId}`]
  return [holder === 'leader' || holder === 'resource-team' ? `role:${holder}` : holder]
}

const classesOf = ({ scope }: Point, classes: readonly string[]): readonly (string | null)[] =>
  scope === 'school' ? [null] : scope === 'every-class' ? classes : [scope.slice('class:'.length)]

/**
 * All turns of a year: what was owed, is and will be. Of what is done over and over, a turn that was left out is
 * covered once a later one is held; what is done at set times is each time owed by itself.
 */
export const occurrencesOf = (
  state: WheelState,
  year: number,
  classes: readonly string[],
  calendar: WorkingCalendar,
): readonly Occurrence[] => {
  const points = state.years.find((known) => known.year === year)?.points ?? []
  return points.flatMap((point) =>
    classesOf(point, classes).flatMap((classId) => turnsOf(state, point, year, classId, calendar)),
  )
}

const turnsOf = (
  state: WheelState,
  { setOn, off, ...point }: PointOfYear,
  year: number,
  classId: string | null,
  calendar: WorkingCalendar,
): readonly Occurrence[] => {
  const turns = spansOf(point.recurs, year)
    .map((span, nth) => ({
      ...span,
      key: [point.pointId, year, nth, ...(classId === null ? [] : [classId])].join('~'),
    }))
    .map((turn) => ({ ...turn, ended: state.ended.get(turn.key) ?? null }))
    .filter(
      ({ ended, due, from }) =>
        ended !== null || (!off && due >= setOn && hasSchool({ from, due }, calendar)),
    )
  const lastHeld = turns.findLastIndex(({ ended }) => ended !== null)
  const over = 'every' in point.recurs
  const common = { point, year, classId }
  return turns.flatMap((turn, index): Occurrence[] => {
    const covered = over && turn.ended === null && index < lastHeld
    const main = { ...common, ...turn, prepares: false, owedBy: owedBy(point, classId), covered }
    if (offerOf(point.kind).prepared !== true) return [main]
    const key = `${turn.key}~prepare`
    const ahead = addDays(turn.from, -PREPARED_AHEAD)
    const due = addDays(turn.due, -PREPARED_AHEAD)
    const ended = state.ended.get(key) ?? null
    // Who begins on its very day has nothing to prepare for it any more.
    if (ended === null && (off || due <= setOn)) return [main]
    const preparation: Occurrence = {
      ...common,
      key,
      prepares: true,
      from: ahead < dayIn(year, '08-01') ? turn.from : ahead,
      due,
      owedBy: ['role:leader', 'role:resource-team'],
      ended,
      covered: ended === null && turn.ended !== null,
    }
    return [preparation, main]
  })
}
