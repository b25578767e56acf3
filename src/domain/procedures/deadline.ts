import { addDays, daysBetween, isAfter, isBefore, type LocalDate } from '../kernel/dates.ts'
import type { Country, LegalValue, Timing } from '../law/value.ts'
import type { RuleId } from '../rules/rule.ts'
import {
  closingReason,
  isWorkingDay,
  requireCount,
  whyNotWorkingDay,
  type ClosingDay,
  type WhySkipped,
  type WorkingCalendar,
} from './working-days.ts'

/**
 * A date that shows how it was found (LAW-02). `counted` and `skipped` together hold every calendar day after
 * `from` up to and including `due`, each once; the last counted day is `due`, and on it one is still in time.
 * An agreed day counts nothing and holds neither.
 */
export type Deadline = {
  readonly due: LocalDate
  /** The day that set it off; not counted itself. */
  readonly from: LocalDate
  /** How many days, in `unit`. */
  readonly count: number
  /**
   * `school-days` are working days on which the school is open, whatever the calendar says of closing days.
   * `agreed-day` is a day that somebody set: nothing is counted, and it is set anew rather than moved.
   */
  readonly unit: CountedUnit | 'agreed-day'
  readonly country: Country
  readonly counted: readonly CountedDay[]
  readonly skipped: readonly SkippedDay[]
  readonly ruleIds: readonly RuleId[]
  /** True when the law sets it, so that neither a closing day nor the school moves it (LAW-03). */
  readonly legal: boolean
  /** False when the legal value behind it is not confirmed; the page marks it (LAW-01). */
  readonly confirmed: boolean
  readonly paragraph?: string
  readonly toldBy: 'law' | 'strategy' | 'house'
  readonly mayMove: MayMove
  /** Closing days that a recorded judgement took out of a legal count. */
  readonly setAside: readonly ClosingDay[]
  /** Everything that moved it, oldest first. */
  readonly moved: readonly Moved[]
}

export type CountedUnit = 'working-days' | 'calendar-days' | 'school-days'

/** `closed`: the school is closed that day, which does not keep it from counting here. */
export type CountedDay = { readonly date: LocalDate; readonly number: number; readonly closed?: string }

export type SkippedDay = { readonly date: LocalDate; readonly why: WhySkipped }

/** `never`: the law gives no leave. `by-judgement`: closing days, by the leader. `by-the-school`: its own deadline. */
export type MayMove = 'never' | 'by-judgement' | 'by-the-school'

/** How a deadline came to move, and from where to where; `on` is the day it was done or entered. */
export type Moved = { readonly on: LocalDate; readonly was: LocalDate; readonly now: LocalDate } & (
  | {
      readonly how: 'recounted'
      readonly closed: readonly ClosingDay[]
      readonly reopened: readonly ClosingDay[]
    }
  | {
      readonly how: 'judged'
      readonly by: string
      readonly reason: string
      readonly setAside: readonly ClosingDay[]
    }
  | { readonly how: 'extended'; readonly by: string; readonly reason: string; readonly days: number }
)

type Asked = {
  readonly from: LocalDate
  readonly count: number
  readonly calendar: WorkingCalendar
  readonly ruleIds: readonly RuleId[]
}

/** `law` needs its confirmation told; a school's own deadline is what the school says it is. */
type Teller =
  | {
      readonly toldBy: 'law'
      readonly confirmed: boolean
      readonly paragraph?: string
      readonly mayConsiderSchoolHolidays?: boolean
    }
  | { readonly toldBy: 'strategy' | 'house' }

/**
 * The `count`-th working day after `from`; day 1 is the next working day (our reading, CASE-04). Public
 * holidays count off by themselves. Closing days count off only in a school's own deadline, and there only when
 * the calendar says so; a legal one waits for the leader's judgement (`setAsideClosingDays`).
 */
export const workingDaysDeadline = (asked: Asked & Teller): Deadline => found(asked, 'working-days')

/**
 * The `count`-th calendar day after `from`: nothing is skipped, and a last day at a weekend stays where it is
 * (whether it moves on is not settled in the sources read).
 */
export const calendarDaysDeadline = (asked: Asked & Teller): Deadline => found(asked, 'calendar-days')

/** The next day on which the school is open; for deadlines a school sets itself. */
export const nextSchoolDayDeadline = (
  asked: Omit<Asked, 'count'> & { readonly toldBy: 'strategy' | 'house' },
): Deadline => found({ ...asked, count: 1 }, 'school-days')

/**
 * What a legal timing gives, counted from `from`; undefined for `as-soon-as-possible`, which has no date.
 * Rule IDs and paragraph come from the value. Choose the value with `valueInForce` on the matter's date.
 */
export const legalDeadline = (
  value: LegalValue<Timing>,
  from: LocalDate,
  calendar: WorkingCalendar,
): Deadline | undefined => {
  const timing = value.value
  if (timing.kind === 'as-soon-as-possible') return undefined
  return found(
    {
      from,
      count: timing.count,
      calendar,
      ruleIds: value.rules,
      toldBy: 'law',
      confirmed: value.confirmed,
      ...(value.paragraph === undefined ? {} : { paragraph: value.paragraph }),
      mayConsiderSchoolHolidays: timing.kind === 'working-days' && timing.mayConsiderSchoolHolidays === true,
    },
    timing.kind,
  )
}

const found = (asked: Asked & Teller, unit: CountedUnit): Deadline => {
  const legal = asked.toldBy === 'law'
  const calendar = legal ? onlyClosedOn(asked.calendar, []) : ownCalendar(unit, asked.calendar)
  return {
    from: asked.from,
    count: asked.count,
    unit,
    country: calendar.country,
    ...countDays(asked.from, asked.count, unit, calendar, asked.calendar.closingDays),
    ruleIds: asked.ruleIds,
    legal,
    confirmed: asked.toldBy === 'law' ? asked.confirmed : true,
    ...(asked.toldBy === 'law' && asked.paragraph !== undefined ? { paragraph: asked.paragraph } : {}),
    toldBy: asked.toldBy,
    mayMove:
      asked.toldBy !== 'law'
        ? 'by-the-school'
        : asked.mayConsiderSchoolHolidays === true
          ? 'by-judgement'
          : 'never',
    setAside: [],
    moved: [],
  }
}

/** The calendar in which exactly these closing days count off. */
const onlyClosedOn = (calendar: WorkingCalendar, closingDays: readonly ClosingDay[]): WorkingCalendar => ({
  country: calendar.country,
  closingDays,
  countClosingDaysOff: true,
})

/** The calendar by which a school's own deadline counts. */
const ownCalendar = (unit: CountedUnit, calendar: WorkingCalendar): WorkingCalendar =>
  unit === 'school-days' ? onlyClosedOn(calendar, calendar.closingDays) : calendar

const countDays = (
  from: LocalDate,
  count: number,
  unit: CountedUnit,
  calendar: WorkingCalendar,
  shownClosed: readonly ClosingDay[],
): Pick<Deadline, 'due' | 'counted' | 'skipped'> => {
  requireCount(count)
  const counted: CountedDay[] = []
  const skipped: SkippedDay[] = []
  let date = from
  while (counted.length < count) {
    date = addDays(date, 1)
    const why = unit === 'calendar-days' ? undefined : whyNotWorkingDay(date, calendar)
    if (why !== undefined) skipped.push({ date, why })
    else {
      const closed = closingReason(date, shownClosed)
      counted.push({ date, number: counted.length + 1, ...(closed === undefined ? {} : { closed }) })
    }
  }
  if (counted.length + skipped.length !== daysBetween(from, date)) throw new Error('A deadline lost a day')
  return { due: date, counted, skipped }
}

/**
 * Counts again with a calendar that has changed; `on` is the day of the change. A school's own deadline moves and
 * says which closing days moved it. A legal one keeps its date, and only shows which counted days are closed.
 * A deadline that has passed stays as it was: nothing makes an overdue day be in time afterwards.
 */
export const recount = (deadline: Deadline, calendar: WorkingCalendar, on: LocalDate): Deadline => {
  if (deadline.unit === 'agreed-day' || isAfter(on, deadline.due)) return deadline
  const counting = deadline.legal
    ? onlyClosedOn(calendar, deadline.setAside)
    : ownCalendar(deadline.unit, calendar)
  const days = countDays(deadline.from, deadline.count, deadline.unit, counting, calendar.closingDays)
  if (days.due === deadline.due) return { ...deadline, ...days }
  const before = closedDays(deadline.skipped)
  const after = closedDays(days.skipped)
  return {
    ...deadline,
    ...days,
    moved: [
      ...deadline.moved,
      {
        how: 'recounted',
        on,
        was: deadline.due,
        now: days.due,
        closed: without(after, before),
        reopened: without(before, after),
      },
    ],
  }
}

const closedDays = (skipped: readonly SkippedDay[]): readonly ClosingDay[] =>
  skipped.flatMap(({ date, why }) =>
    typeof why === 'object' && 'closed' in why ? [{ date, reason: why.closed }] : [],
  )

const without = (days: readonly ClosingDay[], others: readonly ClosingDay[]): readonly ClosingDay[] =>
  days.filter((day) => !others.some((other) => other.date === day.date))

export type MoveRefusal =
  | 'law-allows-no-extension'
  | 'move-reason-missing'
  | 'deadline-has-passed'
  | 'not-a-closing-day'
  | 'no-day-would-move'
  | 'extension-not-in-whole-days'
  | 'beyond-the-legal-deadline'
  | 'agreed-day-is-set-anew'

export type Moving =
  | { readonly ok: true; readonly deadline: Deadline }
  | {
      readonly ok: false
      readonly refusals: readonly { readonly refusal: MoveRefusal; readonly source: readonly RuleId[] }[]
    }

/** Who moves a deadline, when and why. The event that records it holds the reason as personal words. */
export type Mover = { readonly by: string; readonly on: LocalDate; readonly reason: string }

/**
 * The leader's judgement that some closing days (school holidays) do not count in a legal deadline: only where
 * the law lets them be considered, which of those we carry is Denmark's ten days. Refuses with all reasons.
 * Days already set aside give the same deadline again.
 */
export const setAsideClosingDays = (
  deadline: Deadline,
  calendar: WorkingCalendar,
  judgement: Mover & { readonly days: readonly LocalDate[] },
): Moving => {
  if (deadline.unit === 'agreed-day') return agreedDayRefused
  const known = calendar.closingDays.filter(({ date }) => judgement.days.includes(date))
  const fresh = without(known, deadline.setAside)
  const allKnown = judgement.days.every((day) => closingReason(day, calendar.closingDays) !== undefined)
  if (allKnown && judgement.days.length > 0 && fresh.length === 0) return { ok: true, deadline }

  const setAside = [...deadline.setAside, ...fresh]
  const days = countDays(
    deadline.from,
    deadline.count,
    deadline.unit,
    onlyClosedOn(calendar, setAside),
    calendar.closingDays,
  )
  const refusals = refused(
    [deadline.mayMove !== 'by-judgement', 'law-allows-no-extension'],
    [judgement.reason.trim() === '', 'move-reason-missing'],
    [isAfter(judgement.on, deadline.due), 'deadline-has-passed'],
    [!allKnown, 'not-a-closing-day'],
    [allKnown && days.due === deadline.due, 'no-day-would-move'],
  )
  if (refusals.length > 0) return { ok: false, refusals }
  const { by, on, reason } = judgement
  return {
    ok: true,
    deadline: {
      ...deadline,
      ...days,
      setAside,
      moved: [
        ...deadline.moved,
        { how: 'judged', by, on, reason, was: deadline.due, now: days.due, setAside: fresh },
      ],
    },
  }
}

/**
 * Gives more days, in the deadline's own unit. Only a deadline the school
 * set itself: no law carried here allows an extension or a pause in days. `within` is the legal deadline that a
 * stricter one of the school's may not outgrow. Refuses with all reasons.
 */
export const extendDeadline = (
  deadline: Deadline,
  calendar: WorkingCalendar,
  extension: Mover & { readonly days: number; readonly within?: Deadline },
): Moving => {
  if (deadline.unit === 'agreed-day') return agreedDayRefused
  const { by, on, reason, days: extra, within } = extension
  const whole = Number.isInteger(extra) && extra >= 1
  const count = deadline.count + (whole ? extra : 0)
  const counting = ownCalendar(deadline.unit, calendar)
  const days = countDays(deadline.from, count, deadline.unit, counting, calendar.closingDays)
  const refusals = refused(
    [deadline.legal || deadline.mayMove !== 'by-the-school', 'law-allows-no-extension'],
    [reason.trim() === '', 'move-reason-missing'],
    [isAfter(on, deadline.due), 'deadline-has-passed'],
    [!whole, 'extension-not-in-whole-days'],
    [within !== undefined && isAfter(days.due, within.due), 'beyond-the-legal-deadline'],
  )
  if (refusals.length > 0) return { ok: false, refusals }
  return {
    ok: true,
    deadline: {
      ...deadline,
      count,
      ...days,
      moved: [
        ...deadline.moved,
        { how: 'extended', by, on, reason, days: extra, was: deadline.due, now: days.due },
      ],
    },
  }
}

const agreedDayRefused: Moving = {
  ok: false,
  refusals: [{ refusal: 'agreed-day-is-set-anew', source: ['LAW-03'] }],
}

const refused = (...guards: readonly (readonly [broken: boolean, refusal: MoveRefusal])[]) =>
  guards
    .filter(([broken]) => broken)
    .map(([, refusal]) => ({ refusal, source: ['LAW-03'] as const satisfies readonly RuleId[] }))

/** The one that binds when school and law both set one: the earlier, and the legal one on the same day. */
export const bindingDeadline = (own: Deadline, legal: Deadline): Deadline =>
  isBefore(own.due, legal.due) ? own : legal

/** Every day after `from` in order, as the page tells it: counted with its number, or skipped with the reason. */
export const daysInOrder = (deadline: Deadline): readonly (CountedDay | SkippedDay)[] =>
  [...deadline.counted, ...deadline.skipped].toSorted((a, b) => daysBetween(b.date, a.date))

export type Standing = 'overdue' | 'today' | 'soon' | 'ahead'

/** How many working days before its day a deadline is `soon`, unless the school asks for earlier warning. */
export const soonWithinWorkingDays = 2

/** Where today stands to the deadline; the due day itself is in time, whatever day of the week it is. */
export const standing = (
  deadline: Deadline,
  today: LocalDate,
  soonWithin: number = soonWithinWorkingDays,
): Standing => {
  if (isAfter(today, deadline.due)) return 'overdue'
  if (today === deadline.due) return 'today'
  return workingDaysLeft(deadline, today) <= soonWithin ? 'soon' : 'ahead'
}

/** Working days after today up to and including the due day, as this deadline counts them; 0 on the day and later. */
export const workingDaysLeft = (deadline: Deadline, today: LocalDate): number => {
  const calendar: WorkingCalendar = {
    country: deadline.country,
    closingDays: closedDays(deadline.skipped),
    countClosingDaysOff: true,
  }
  let left = 0
  for (let date = addDays(today, 1); !isAfter(date, deadline.due); date = addDays(date, 1))
    if (isWorkingDay(date, calendar)) left++
  return left
}

/** Calendar days since the due day; 0 while it is in time. */
export const daysOverdue = (deadline: Deadline, today: LocalDate): number =>
  Math.max(0, daysBetween(deadline.due, today))
