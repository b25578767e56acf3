import { createHash } from 'node:crypto'
import { addDays, type LocalDate } from '../../domain/kernel/dates.ts'

/** A whole day in somebody's calendar. */
export type CalendarDay = {
  /** Stays the same while the day moves. */
  readonly id: string
  readonly on: LocalDate
  readonly title: string
  readonly description: string
  readonly url: string
}

/** Text of iCalendar: what separates is escaped (RFC 5545, 3.3.11). */
const text = (value: string): string =>
  value.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n')

/** No line is longer than 75 octets; the next begins with a blank, and no letter is cut (RFC 5545, 3.1). */
const fold = (line: string): string => {
  const lines: string[] = []
  let now = ''
  for (const letter of line) {
    if (Buffer.byteLength(now + letter) > 75) {
      lines.push(now)
      now = ' '
    }
    now += letter
  }
  return [...lines, now].join('\r\n')
}

const date = (day: LocalDate): string => day.replaceAll('-', '')

/** An iCalendar file (RFC 5545) of whole days: all that a calendar program needs to subscribe. */
export const calendarFile = (calendar: {
  readonly name: string
  /** The moment it was made, `YYYYMMDDTHHMMSSZ`. */
  readonly stamp: string
  readonly days: readonly CalendarDay[]
}): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samhold//Annual wheel//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(calendar.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...calendar.days.flatMap(({ id, on, title, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${createHash('sha256').update(id).digest('hex').slice(0, 32)}@samhold`,
      `DTSTAMP:${calendar.stamp}`,
      `DTSTART;VALUE=DATE:${date(on)}`,
      `DTEND;VALUE=DATE:${date(addDays(on, 1))}`,
      `SUMMARY:${text(title)}`,
      `DESCRIPTION:${text(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
