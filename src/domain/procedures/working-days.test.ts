import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate, type LocalDate } from '../kernel/dates.ts'
import type { Country } from '../law/value.ts'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  whyNotWorkingDay,
  type WorkingCalendar,
} from './working-days.ts'

const open = (country: Country): WorkingCalendar => ({ country, closingDays: [], countClosingDaysOff: true })

/** An oracle that shares nothing with the core: the platform's calendar and somebody else's holidays. */
const publicDays = (country: Country): ReadonlySet<string> => {
  const holidays = new Holidays(country)
  return new Set(
    Array.from({ length: 24 }, (_, n) => holidays.getHolidays(2020 + n))
      .flat()
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  )
}
const oracles = { DK: publicDays('DK'), NO: publicDays('NO') }

const oracleDue = (from: string, count: number, free: (iso: string) => boolean): string => {
  const moment = new Date(`${from}T12:00:00Z`)
  let left = count
  while (left > 0) {
    moment.setUTCDate(moment.getUTCDate() + 1)
    const weekend = moment.getUTCDay() === 0 || moment.getUTCDay() === 6
    if (!weekend && !free(moment.toISOString().slice(0, 10))) left--
  }
  return moment.toISOString().slice(0, 10)
}

const firstDay = localDate(2024, 1, 1)
const lastDay = localDate(2040, 12, 31)

describe('working days', () => {
  it.each(['DK', 'NO'] as const)(
    'LAW-02 %s: two implementations agree on every day 2024 to 2040, for 1, 5, 10 and 20 working days',
    (country) => {
      let compared = 0
      for (let from = firstDay; from <= lastDay; from = addDays(from, 1))
        for (const count of [1, 5, 10, 20]) {
          const ours = addWorkingDays(from, count, open(country))
          const theirs = oracleDue(from, count, (day) => oracles[country].has(day))
          if (ours !== theirs) expect.fail(`${from} + ${count}: ${ours} is not ${theirs}`)
          compared++
        }
      expect(compared).toBe(6210 * 4)
    },
  )

  it('LAW-02 two implementations agree with any closing days, switched on or off', () => {
    const days = fc.integer({ min: 0, max: 6209 }).map((n) => addDays(firstDay, n))
    const closings = (from: LocalDate) =>
      fc
        .uniqueArray(fc.integer({ min: -5, max: 40 }), { maxLength: 20 })
        .map((offsets) => offsets.map((offset) => ({ date: addDays(from, offset), reason: 'closed' })))
    const asked = fc.record({
      country: fc.constantFrom('DK' as const, 'NO' as const),
      count: fc.integer({ min: 1, max: 25 }),
      countClosingDaysOff: fc.boolean(),
      where: days.chain((from) => closings(from).map((closingDays) => ({ from, closingDays }))),
    })
    fc.assert(
      fc.property(asked, ({ country, count, countClosingDaysOff, where: { from, closingDays } }) => {
        const due = addWorkingDays(from, count, { country, closingDays, countClosingDaysOff })
        const closed = new Set<string>(countClosingDaysOff ? closingDays.map(({ date }) => date) : [])
        expect(due).toBe(oracleDue(from, count, (day) => oracles[country].has(day) || closed.has(day)))
      }),
      { numRuns: 500 },
    )
  })

  it('LAW-02 names why a day does not count', () => {
    const calendar: WorkingCalendar = {
      country: 'DK',
      closingDays: [{ date: localDate(2026, 12, 24), reason: 'Christmas Eve' }],
      countClosingDaysOff: true,
    }
    expect(whyNotWorkingDay(localDate(2026, 11, 21), calendar)).toBe('saturday')
    expect(whyNotWorkingDay(localDate(2026, 4, 5), calendar)).toBe('sunday')
    expect(whyNotWorkingDay(localDate(2026, 4, 3), calendar)).toEqual({ holiday: 'good-friday' })
    expect(whyNotWorkingDay(localDate(2026, 12, 24), calendar)).toEqual({ closed: 'Christmas Eve' })
    expect(
      whyNotWorkingDay(localDate(2026, 12, 24), { ...calendar, countClosingDaysOff: false }),
    ).toBeUndefined()
    expect(isWorkingDay(localDate(2026, 11, 20), calendar)).toBe(true)
  })

  it('CASE-04 day 1 is the next working day, never the day itself', () => {
    expect(nextWorkingDay(localDate(2026, 4, 1), open('DK'))).toBe('2026-04-07')
    expect(nextWorkingDay(localDate(2026, 11, 20), open('NO'))).toBe('2026-11-23')
    expect(nextWorkingDay(localDate(2026, 4, 30), open('DK'))).toBe('2026-05-01')
    expect(nextWorkingDay(localDate(2026, 4, 30), open('NO'))).toBe('2026-05-04')
  })

  it('LAW-02 a count that is no whole number from 1 stops at once', () => {
    for (const count of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => addWorkingDays(firstDay, count, open('DK'))).toThrow(RangeError)
  })
})
