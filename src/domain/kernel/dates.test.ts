import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  isAfter,
  isBefore,
  localDate,
  parseLocalDate,
  readTypedDate,
  weekday,
  yearOf,
} from './dates.ts'

const day = (text: string) => {
  const date = parseLocalDate(text)
  if (date === undefined) throw new Error(`test names an impossible date: ${text}`)
  return date
}

const anyDate = fc
  .integer({ min: 0, max: 146_097 })
  .map((days) => day(new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10)))

describe('dates', () => {
  it('LAW-02 refuses days that do not exist', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '1900-02-29',
      '2026-1-1',
      '',
      'x',
    ])
      expect(parseLocalDate(text)).toBeUndefined()
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29')
    expect(() => localDate(2026, 2, 29)).toThrow(RangeError)
    expect(() => localDate(2026, 1.5, 1)).toThrow(RangeError)
  })

  it('LAW-02 adds days and names weekdays as the platform calendar does, for all days of four centuries', () => {
    for (let n = 0; n <= 146_097; n++) {
      const theirs = new Date(Date.UTC(1900, 0, 1 + n))
      const ours = addDays(localDate(1900, 1, 1), n)
      if (ours !== theirs.toISOString().slice(0, 10) || weekday(ours) !== (theirs.getUTCDay() || 7))
        expect.fail(`${ours} is not ${theirs.toISOString()}`)
    }
  })

  it('LAW-02 daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  it('LAW-02 puts dates in order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const order = Math.sign(daysBetween(b, a)) || 0
        expect(compareDates(a, b)).toBe(order)
        expect(isBefore(a, b)).toBe(order < 0)
        expect(isAfter(a, b)).toBe(order > 0)
      }),
    )
    expect(yearOf(day('2026-11-19'))).toBe(2026)
  })

  it('LAW-01 a month later is the month’s last day where it is too short', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28')
    expect(addMonths(day('2026-03-31'), -13)).toBe('2025-02-28')
    expect(addMonths(day('2026-12-15'), 36)).toBe('2029-12-15')
  })

  it('CASE-04 reads the dates that people type', () => {
    const today = day('2026-11-25')
    for (const typed of [
      '19.11.2026',
      '19/11/2026',
      '19-11-2026',
      '2026-11-19',
      '19.11.26',
      ' 19. 11. 2026 ',
      '19.11',
      '19.11.',
      '19/11',
    ])
      expect(readTypedDate(typed, today), typed).toBe('2026-11-19')
    expect(readTypedDate('1.2.2026', today)).toBe('2026-02-01')
    expect(readTypedDate('4.1', today), 'January is near in November').toBe('2027-01-04')
    expect(readTypedDate('20.12', day('2027-01-08'))).toBe('2026-12-20')
    expect(readTypedDate('1.9.77', today), 'more than fifty years ahead is the past').toBe('1977-09-01')
    expect(readTypedDate('1.9.75', today)).toBe('2075-09-01')
    for (const typed of [
      '31.2.2026',
      '29.2',
      '19.11-2026',
      '11.19.2026',
      '19. nov',
      '1911',
      '',
      '2026-11-19T10:00',
    ])
      expect(readTypedDate(typed, today), typed).toBeUndefined()
  })

  it('CASE-04 reads back every date it would show, in each numeric form', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, today) => {
        const [y, m, d] = date.split('-')
        for (const typed of [date, `${d}.${m}.${y}`, `${Number(d)}/${Number(m)}/${y}`, `${d}-${m}-${y}`])
          expect(readTypedDate(typed, today)).toBe(date)
        const short = readTypedDate(`${d}.${m}`, today)
        if (short !== undefined) expect(Math.abs(daysBetween(today, short))).toBeLessThanOrEqual(366)
      }),
    )
  })
})
