import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { Point } from './points.ts'

/**
 * What can become true of a school's annual wheel. Stream: `year:self`, one a school. A year is called by the
 * calendar year in which it begins.
 */
export type YearEvent =
  /** The school year is on: what stood on the wheel stands on it again, and at the very first `lays` is laid. */
  | { readonly type: 'YearOpened'; readonly year: number; readonly lays: readonly Point[] }
  /** Put on the wheel, or changed, from this year on; years past stay as they were. */
  | { readonly type: 'PointSet'; readonly point: Point }
  | { readonly type: 'PointTakenOff'; readonly pointId: string }
  | {
      readonly type: 'PointHeld'
      /** Which of the year's occurrences: `Occurrence.key`. */
      readonly key: string
      readonly on: LocalDate
      /** Minutes; of a letter the letter itself. */
      readonly minutes: Words | null
      /** What was used, where it lies. */
      readonly material: Words | null
    }
  | { readonly type: 'PointPassedOver'; readonly key: string; readonly reason: Words }
