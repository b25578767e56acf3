import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Clock } from '../../app/ports.ts'
import { addDays, daysBetween, type LocalDate } from '../../domain/kernel/dates.ts'

const inZone = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  })

const read = (format: Intl.DateTimeFormat, at: Date): { day: LocalDate; time: string; offset: string } => {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  const offset = of('timeZoneName').replace('GMT', '')
  return {
    day: `${of('year')}-${of('month')}-${of('day')}` as LocalDate,
    time: `${of('hour')}:${of('minute')}:${of('second')}`,
    offset: offset === '' ? '+00:00' : offset,
  }
}

/** The day and moment in the schools' own time. `now` is the real clock, or a test's. */
export const zonedClock = (timeZone: string, now: () => Date = () => new Date()): Clock => {
  const format = inZone(timeZone)
  // Formatting is slow, and one page asks many times: what was found holds for its second.
  let last = { second: Number.NaN, at: read(format, new Date(0)) }
  const inSchools = () => {
    const at = now()
    const second = Math.floor(at.getTime() / 1_000)
    if (second !== last.second) last = { second, at: read(format, at) }
    return last.at
  }
  return {
    today: () => inSchools().day,
    instant: () => {
      const { day, time, offset } = inSchools()
      return `${day}T${time}${offset}`
    },
  }
}

/** The demo's clock: the real one, moved by whole days. It moves the domain only. */
export type DemoClock = Clock & {
  /** Days forward; refuses to go back, since what has happened has happened. */
  move(days: number): Promise<void>
  /** While the demo school is made, its past is lived through: the clock stands on a day and an hour. */
  standOn(day: LocalDate, time: string): void
  goOn(): void
}

/**
 * Opens the demo's clock. How far it was moved is kept in a file, so that a demo started again carries on.
 * `startOn`: the day the demo begins on; the real day where none is given.
 */
export const openDemoClock = async (
  file: string,
  timeZone: string,
  startOn?: LocalDate,
  now: () => Date = () => new Date(),
): Promise<DemoClock> => {
  const real = zonedClock(timeZone, now)
  let offset = await readOffset(file)
  if (offset === undefined) {
    offset = startOn === undefined ? 0 : daysBetween(real.today(), startOn)
    await keep(file, offset)
  }
  let standing: { day: LocalDate; time: string } | undefined
  return {
    today: () => standing?.day ?? addDays(real.today(), offset ?? 0),
    instant: () => {
      const instant = real.instant()
      if (standing !== undefined) return `${standing.day}T${standing.time}:00${instant.slice(19)}`
      return `${addDays(real.today(), offset ?? 0)}${instant.slice(10)}`
    },
    move: async (days) => {
      if (!Number.isInteger(days) || days < 0 || days > 400)
        throw new RangeError('The clock moves forward in days')
      offset = (offset ?? 0) + days
      await keep(file, offset)
    },
    standOn: (day, time) => {
      standing = { day, time }
    },
    goOn: () => {
      standing = undefined
    },
  }
}

const readOffset = async (file: string): Promise<number | undefined> => {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    return typeof kept === 'object' && kept !== null && 'days' in kept && Number.isInteger(kept.days)
      ? (kept.days as number)
      : undefined
  } catch {
    return undefined
  }
}

const keep = async (file: string, days: number): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  // A name of its own: two programs may start on one folder at once.
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, `${JSON.stringify({ days })}\n`, { mode: 0o600 })
  await rename(draft, file)
}
