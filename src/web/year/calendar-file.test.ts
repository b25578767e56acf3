import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { addDays, localDate } from '../../domain/kernel/dates.ts'
import { calendarFile, type CalendarDay } from './calendar-file.ts'

const read = (days: readonly CalendarDay[]) =>
  new ICAL.Component(ICAL.parse(calendarFile({ name: 'Årshjul', stamp: '20261119T094200Z', days })))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))

it('YEAR-06 whatever stands in it, a calendar program reads every day, whole and as it was written', () => {
  // Control characters and line ends are no part of a title; everything else is.
  const words = fc
    .string({ unit: 'grapheme', maxLength: 120 })
    .map((text) => text.replaceAll(/\p{Cc}/gu, ' '))
  const made = fc.record({
    on: fc.integer({ min: 0, max: 5000 }).map((days) => addDays(localDate(2024, 1, 1), days)),
    title: words,
    description: words,
  })
  fc.assert(
    fc.property(fc.array(made, { maxLength: 6 }), (some) => {
      const days = some.map((one, index) => ({
        ...one,
        id: `point ${index}`,
        url: 'https://samhold.example/wheel/a~1',
      }))
      const events = read(days)
      expect(events.map(({ summary, description }) => [summary, description])).toEqual(
        days.map(({ title, description }) => [title, description]),
      )
      expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual(
        days.map(({ on }) => [on, addDays(on, 1)]),
      )
      expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(days.length)
    }),
    { numRuns: 200 },
  )
})
