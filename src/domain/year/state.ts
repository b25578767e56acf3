import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import type { YearEvent } from './events.ts'
import type { Point } from './points.ts'

/** A point as it stands in one year. What fell due before it was set is not owed. */
export type PointOfYear = Point & { readonly setOn: LocalDate; readonly off: boolean }

export type YearOf = { readonly year: number; readonly points: readonly PointOfYear[] }

/** How an occurrence ended. */
export type Ended = { readonly on: LocalDate; readonly by: PersonId | null } & (
  | { readonly kind: 'held'; readonly minutes: Words | null; readonly material: Words | null }
  | { readonly kind: 'passed-over'; readonly reason: Words }
)

export type WheelState = {
  readonly version: number
  /** Oldest first; the last is the one that is on. */
  readonly years: readonly YearOf[]
  readonly ended: ReadonlyMap<string, Ended>
}

export const noWheel: WheelState = { version: 0, years: [], ended: new Map() }

/** The school year a day lies in, by the calendar year it begins in: from 1 August (YEAR-01). */
export const schoolYearOf = (day: LocalDate): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0)

const withPoint = (
  years: readonly YearOf[],
  change: (points: readonly PointOfYear[]) => readonly PointOfYear[],
) =>
  years.map((year, index) => (index === years.length - 1 ? { ...year, points: change(year.points) } : year))

const evolve = (state: WheelState, { event, at, by }: Recorded<YearEvent>): WheelState => {
  const on = dayOf(at) as LocalDate
  const set = (point: Point): PointOfYear => ({ ...point, setOn: on, off: false })
  switch (event.type) {
    case 'YearOpened': {
      const kept = (state.years.at(-1)?.points ?? []).filter(({ off }) => !off)
      return {
        ...state,
        years: [...state.years, { year: event.year, points: [...kept, ...event.lays].map(set) }],
      }
    }
    case 'PointSet': {
      const { point } = event
      return {
        ...state,
        years: withPoint(state.years, (points) => {
          const known = points.find(({ pointId }) => pointId === point.pointId)
          // Changing words or owner makes nothing undone again that was owed since the year began.
          return known === undefined || known.off
            ? [...points.filter(({ pointId }) => pointId !== point.pointId), set(point)]
            : points.map((old) => (old === known ? { ...point, setOn: known.setOn, off: false } : old))
        }),
      }
    }
    case 'PointTakenOff':
      return {
        ...state,
        years: withPoint(state.years, (points) =>
          points.map((point) => (point.pointId === event.pointId ? { ...point, off: true } : point)),
        ),
      }
    case 'PointHeld': {
      const { key, minutes, material } = event
      return {
        ...state,
        ended: new Map(state.ended).set(key, { kind: 'held', on: event.on, by, minutes, material }),
      }
    }
    case 'PointPassedOver':
      return {
        ...state,
        ended: new Map(state.ended).set(event.key, { kind: 'passed-over', on, by, reason: event.reason }),
      }
  }
}

export const foldWheel = (history: readonly Recorded<YearEvent>[]): WheelState =>
  history.reduce<WheelState>((state, entry) => ({ ...evolve(state, entry), version: entry.version }), noWheel)

/** A point that stands on the wheel in the year that is on. */
export const findPoint = (state: WheelState, pointId: string): PointOfYear | undefined =>
  state.years.at(-1)?.points.find((point) => point.pointId === pointId && !point.off)
