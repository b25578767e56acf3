/**
 * Calendar dates without a clock and without a time zone: a day is a day, so summer time cannot shift it.
 * Written as 'YYYY-MM-DD' (years 0001–9999, Gregorian), which also sorts as text.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The date; throws a RangeError when there is no such day. For what people type, use `readTypedDate`. */
export const localDate = (year: number, month: number, day: number): LocalDate => {
  const date = dateOrNone(year, month, day)
  if (date === undefined) throw new RangeError(`No such date: ${year}-${month}-${day}`)
  return date
}

/** Reads exactly 'YYYY-MM-DD'; undefined for anything else and for days that do not exist. */
export const parseLocalDate = (text: string): LocalDate | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year === undefined ? undefined : dateOrNone(Number(year), Number(month), Number(day))
}

/** The date so many calendar days later; earlier when `days` is negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days)

/** Calendar days from `a` to `b`: 1 for tomorrow, negative when `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => dayNumber(b) - dayNumber(a)

/** The same day of a later (or earlier) month; the month's last day where it is too short: 31 January + 1 → 28 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const newYear = Math.floor(index / 12)
  const newMonth = index - newYear * 12 + 1
  return localDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

export const weekday = (date: LocalDate): Weekday => {
  // Day 0 (1 January 1970) was a Thursday.
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7
  return (sinceMonday + 1) as Weekday
}

/** Negative, zero or positive, for sorting: earlier dates first. */
export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0)

export const isBefore = (a: LocalDate, b: LocalDate): boolean => a < b

export const isAfter = (a: LocalDate, b: LocalDate): boolean => a > b

export const yearOf = (date: LocalDate): number => partsOf(date).year

/**
 * Reads a date as people in Denmark and Norway type it: `19.11.2026`, `19/11/2026`, `19-11-2026`, `19.11.26`,
 * `2026-11-19`, and `19.11` or `19/11` for the nearest such day around today (the past one when both are as near).
 * Digits only, day before month; a two-digit year is the one within fifty years of today.
 * Undefined for everything else and for days that do not exist.
 */
export const readTypedDate = (text: string, today: LocalDate): LocalDate | undefined => {
  const typed = text.trim()
  const [, isoYear, , isoMonth, isoDay] = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(typed) ?? []
  if (isoYear !== undefined) return dateOrNone(Number(isoYear), Number(isoMonth), Number(isoDay))

  const [, day, , month, year] =
    /^(\d{1,2})\s*([-./])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{2}))?\.?$/.exec(typed) ?? []
  if (day === undefined) return undefined
  if (year === undefined) return nearest(Number(month), Number(day), today)
  return dateOrNone(
    year.length === 4 ? Number(year) : fullYear(Number(year), today),
    Number(month),
    Number(day),
  )
}

const nearest = (month: number, day: number, today: LocalDate): LocalDate | undefined => {
  const distance = (date: LocalDate) => Math.abs(daysBetween(today, date))
  return [-1, 0, 1]
    .map((years) => dateOrNone(yearOf(today) + years, month, day))
    .filter((date) => date !== undefined)
    .toSorted((a, b) => distance(a) - distance(b) || compareDates(a, b))[0]
}

const fullYear = (twoDigits: number, today: LocalDate): number => {
  const thisYear = yearOf(today)
  const sameCentury = thisYear - (thisYear % 100) + twoDigits
  if (sameCentury - thisYear > 50) return sameCentury - 100
  if (thisYear - sameCentury >= 50) return sameCentury + 100
  return sameCentury
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const dateOrNone = (year: number, month: number, day: number): LocalDate | undefined => {
  if (![year, month, day].every(Number.isInteger)) return undefined
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  const padded = (value: number, width: number) => String(value).padStart(width, '0')
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as LocalDate
}

const partsOf = (date: LocalDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

const daysPerEra = 146_097 // 400 Gregorian years

/** Days since 1 January 1970. Years are counted from March, so that the leap day is a year's last. */
const dayNumber = (date: LocalDate): number => {
  const { year, month, day } = partsOf(date)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - 719_468
}

const fromDayNumber = (number: number): LocalDate => {
  const shifted = number + 719_468
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return localDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
}
