import { holidayOn, type HolidayName } from '../law/calendar.ts'
import type { Country } from '../law/value.ts'
import { addDays, weekday, type LocalDate } from '../kernel/dates.ts'

/** A day on which a school or its owner closes, entered by them: autumn holiday, 24 December. No personal words. */
export type ClosingDay = { readonly date: LocalDate; readonly reason: string }

/**
 * Which days count: Monday to Friday without the country's public holidays (no law read defines a working day;
 * this is our reading), and without the closing days only where `countClosingDaysOff` says so (LAW-03).
 */
export type WorkingCalendar = {
  readonly country: Country
  readonly closingDays: readonly ClosingDay[]
  readonly countClosingDaysOff: boolean
}

/** Why a day does not count. */
export type WhySkipped =
  | 'saturday'
  | 'sunday'
  | { readonly holiday: HolidayName }
  | { readonly closed: string }

/** The reason why the day is no working day; undefined on a working day. The weekend is named before a holiday in it. */
export const whyNotWorkingDay = (date: LocalDate, calendar: WorkingCalendar): WhySkipped | undefined => {
  const day = weekday(date)
  if (day === 6) return 'saturday'
  if (day === 7) return 'sunday'
  const holiday = holidayOn(calendar.country, date)
  if (holiday !== undefined) return { holiday }
  const closed = calendar.countClosingDaysOff ? closingReason(date, calendar.closingDays) : undefined
  return closed === undefined ? undefined : { closed }
}

/** Why the school is closed that day, whether or not that moves anything. */
export const closingReason = (date: LocalDate, closingDays: readonly ClosingDay[]): string | undefined =>
  closingDays.find((closing) => closing.date === date)?.reason

export const isWorkingDay = (date: LocalDate, calendar: WorkingCalendar): boolean =>
  whyNotWorkingDay(date, calendar) === undefined

/** The first working day after `from`, never `from` itself. */
export const nextWorkingDay = (from: LocalDate, calendar: WorkingCalendar): LocalDate =>
  addWorkingDays(from, 1, calendar)

/** The `count`-th working day after `from`; day 1 is the next working day. Throws unless `count` is 1 or more. */
export const addWorkingDays = (from: LocalDate, count: number, calendar: WorkingCalendar): LocalDate => {
  requireCount(count)
  let date = from
  for (let left = count; left > 0;) {
    date = addDays(date, 1)
    if (isWorkingDay(date, calendar)) left--
  }
  return date
}

/** Working days after `from` up to and including `to`; none when `to` is not later. */
export const workingDaysBetween = (from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number => {
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
    if (isWorkingDay(date, calendar)) count++
  return count
}

/** A count of days is a whole number from 1: anything else is a mistake in the program, and stops here. */
export const requireCount = (count: number): void => {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Not a count of days: ${count}`)
}
