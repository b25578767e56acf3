import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { addDays, localDate, weekday, yearOf } from '../kernel/dates.ts'
import { easterSunday, holidayOn, publicHolidays } from './calendar.ts'

describe('public holidays', () => {
  it.each(['DK', 'NO'] as const)(
    'LAW-03 %s has the holidays that date-holidays calls public, 2020 to 2040',
    (country) => {
      const theirs = new Holidays(country)
      for (let year = 2020; year <= 2040; year++) {
        const expected = theirs
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10))
        expect(publicHolidays(country, year).map(({ date }) => date)).toEqual(expected)
      }
    },
  )

  it('LAW-03 store bededag is a holiday up to and including 2023', () => {
    expect(holidayOn('DK', localDate(2023, 5, 5))).toBe('great-prayer-day')
    expect(holidayOn('DK', localDate(2024, 4, 26))).toBeUndefined()
    expect(holidayOn('NO', localDate(2023, 5, 5))).toBeUndefined()
    expect(publicHolidays('DK', 2023)).toHaveLength(11)
    expect(publicHolidays('DK', 2024)).toHaveLength(10)
  })

  it('LAW-03 days that are only often free are no public holidays in Denmark', () => {
    for (const [month, day] of [
      [5, 1],
      [6, 5],
      [12, 24],
      [12, 31],
    ] as const)
      expect(holidayOn('DK', localDate(2026, month, day))).toBeUndefined()
    expect(holidayOn('NO', localDate(2026, 5, 1))).toBe('labour-day')
  })

  it('LAW-03 holidayOn and publicHolidays agree on every day, 1990 to 2060', () => {
    for (const country of ['DK', 'NO'] as const)
      for (
        let date = localDate(1990, 1, 1), year = 0, days = new Set<string>();
        yearOf(date) <= 2060;
        date = addDays(date, 1)
      ) {
        if (yearOf(date) !== year) {
          year = yearOf(date)
          days = new Set(publicHolidays(country, year).map((holiday) => holiday.date))
        }
        if ((holidayOn(country, date) !== undefined) !== days.has(date)) expect.fail(`${country} ${date}`)
      }
  })

  it('LAW-03 Easter is the Sunday that the almanacs print', () => {
    const printed = [
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ]
    expect(printed.map((date) => easterSunday(Number(date.slice(0, 4))))).toEqual(printed)
    for (let year = 1900; year <= 2199; year++) expect(weekday(easterSunday(year))).toBe(7)
  })
})
