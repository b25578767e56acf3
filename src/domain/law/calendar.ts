import { addDays, compareDates, daysBetween, localDate, yearOf, type LocalDate } from '../kernel/dates.ts'
import type { Country } from './value.ts'

export type HolidayName =
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'labour-day'
  | 'constitution-day'
  | 'ascension-day'
  | 'pentecost-sunday'
  | 'pentecost-monday'
  | 'christmas-day'
  | 'second-christmas-day'

export type PublicHoliday = { readonly date: LocalDate; readonly name: HolidayName }

/** A holiday on a day of the year ('MM-DD'), or so many days after Easter Sunday, up to and including a last year. */
type HolidayRule = { readonly name: HolidayName; readonly lastYear?: number } & (
  | { readonly monthDay: string }
  | { readonly afterEaster: number }
)

const both: readonly HolidayRule[] = [
  { name: 'new-years-day', monthDay: '01-01' },
  { name: 'maundy-thursday', afterEaster: -3 },
  { name: 'good-friday', afterEaster: -2 },
  { name: 'easter-sunday', afterEaster: 0 },
  { name: 'easter-monday', afterEaster: 1 },
  { name: 'ascension-day', afterEaster: 39 },
  { name: 'pentecost-sunday', afterEaster: 49 },
  { name: 'pentecost-monday', afterEaster: 50 },
  { name: 'christmas-day', monthDay: '12-25' },
  { name: 'second-christmas-day', monthDay: '12-26' },
]

/**
 * Denmark's store bededag was abolished from 2024; older deadlines still skip it. 1 May, 5 June, 24 and
 * 31 December are no public holidays there: where a school closes, its owner enters a closing day.
 */
const holidayRules: Record<Country, readonly HolidayRule[]> = {
  DK: [...both, { name: 'great-prayer-day', afterEaster: 26, lastYear: 2023 }],
  NO: [...both, { name: 'labour-day', monthDay: '05-01' }, { name: 'constitution-day', monthDay: '05-17' }],
}

/** Easter Sunday of a Gregorian year (the anonymous computus). */
export const easterSunday = (year: number): LocalDate => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const inMarch = epact + toSunday - 7 * shift + 114
  return localDate(year, Math.floor(inMarch / 31), (inMarch % 31) + 1)
}

/** The year's public holidays in order of date; two may fall on one day (17 May 2027 in Norway). */
export const publicHolidays = (country: Country, year: number): readonly PublicHoliday[] =>
  holidayRules[country]
    .filter((rule) => rule.lastYear === undefined || year <= rule.lastYear)
    .map((rule) => ({ name: rule.name, date: dateOf(rule, year) }))
    .toSorted((a, b) => compareDates(a.date, b.date))

/** Which public holiday the day is; undefined on any other day. */
export const holidayOn = (country: Country, date: LocalDate): HolidayName | undefined => {
  const year = yearOf(date)
  const sinceEaster = daysBetween(easterSunday(year), date)
  return holidayRules[country].find(
    (rule) =>
      (rule.lastYear === undefined || year <= rule.lastYear) &&
      ('monthDay' in rule ? date.endsWith(`-${rule.monthDay}`) : rule.afterEaster === sinceEaster),
  )?.name
}

const dateOf = (rule: HolidayRule, year: number): LocalDate => {
  if ('afterEaster' in rule) return addDays(easterSunday(year), rule.afterEaster)
  const [month, day] = rule.monthDay.split('-')
  return localDate(year, Number(month), Number(day))
}
