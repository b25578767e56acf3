import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, localDate, type LocalDate } from '../kernel/dates.ts'
import { lawOf } from '../law/law-of.ts'
import { valueInForce, type Country } from '../law/value.ts'
import {
  bindingDeadline,
  calendarDaysDeadline,
  daysInOrder,
  daysOverdue,
  extendDeadline,
  legalDeadline,
  nextSchoolDayDeadline,
  recount,
  setAsideClosingDays,
  standing,
  workingDaysDeadline,
  workingDaysLeft,
  type Deadline,
} from './deadline.ts'
import { isWorkingDay, type ClosingDay, type WorkingCalendar } from './working-days.ts'

const calendar = (country: Country, ...closingDays: ClosingDay[]): WorkingCalendar => ({
  country,
  closingDays,
  countClosingDaysOff: true,
})

const planDeadline = (established: LocalDate, working: WorkingCalendar = calendar('DK')): Deadline => {
  const value = valueInForce(lawOf('DK').planDeadline, established)
  const deadline = value && legalDeadline(value, established, working)
  if (deadline === undefined) throw new Error('no Danish plan deadline on that date')
  return deadline
}

const ownDeadline = (from: LocalDate, count: number, working: WorkingCalendar): Deadline =>
  workingDaysDeadline({ from, count, calendar: working, toldBy: 'strategy', ruleIds: ['CASE-04'] })

const days = (deadline: { skipped: Deadline['skipped'] }) => deadline.skipped.map(({ date }) => date)

/** Wednesday before the Danish autumn holiday; Monday to Friday of the week after are closed. */
const beforeAutumnHoliday = localDate(2026, 10, 7)
const autumnHoliday = [12, 13, 14, 15, 16].map((day) => ({
  date: localDate(2026, 10, day),
  reason: 'autumn holiday',
}))
const withHoliday = calendar('DK', ...autumnHoliday)
const judgement = {
  by: 'leader-1',
  on: localDate(2026, 10, 9),
  reason: 'nobody is at school',
  days: autumnHoliday.map(({ date }) => date),
}

describe('the ten working days', () => {
  it('CASE-04 established 30 March 2026 is due 16 April 2026, over Easter', () => {
    const deadline = planDeadline(localDate(2026, 3, 30))
    expect(deadline.due).toBe('2026-04-16')
    expect(deadline.skipped).toEqual([
      { date: '2026-04-02', why: { holiday: 'maundy-thursday' } },
      { date: '2026-04-03', why: { holiday: 'good-friday' } },
      { date: '2026-04-04', why: 'saturday' },
      { date: '2026-04-05', why: 'sunday' },
      { date: '2026-04-06', why: { holiday: 'easter-monday' } },
      { date: '2026-04-11', why: 'saturday' },
      { date: '2026-04-12', why: 'sunday' },
    ])
    expect(deadline.counted[0]).toEqual({ date: '2026-03-31', number: 1 })
  })

  it('CASE-04 established 27 April 2023 is due 12 May 2023, over store bededag', () => {
    const deadline = planDeadline(localDate(2023, 4, 27))
    expect(deadline.due).toBe('2023-05-12')
    expect(deadline.skipped).toContainEqual({ date: '2023-05-05', why: { holiday: 'great-prayer-day' } })
  })

  it('CASE-04 the tenth working day is still in time, the day after is overdue', () => {
    const deadline = planDeadline(localDate(2026, 3, 30))
    expect(standing(deadline, localDate(2026, 4, 16))).toBe('today')
    expect(daysOverdue(deadline, localDate(2026, 4, 16))).toBe(0)
    expect(standing(deadline, localDate(2026, 4, 17))).toBe('overdue')
    expect(daysOverdue(deadline, localDate(2026, 4, 17))).toBe(1)
  })

  it('CASE-04 warns ahead, in working days', () => {
    const deadline = planDeadline(localDate(2026, 3, 30))
    expect(workingDaysLeft(deadline, localDate(2026, 3, 30))).toBe(10)
    expect(workingDaysLeft(deadline, localDate(2026, 4, 1))).toBe(8)
    expect(workingDaysLeft(deadline, localDate(2026, 4, 6)), 'Easter takes none away').toBe(8)
    expect(workingDaysLeft(deadline, localDate(2026, 4, 20))).toBe(0)
    expect(standing(deadline, localDate(2026, 4, 13))).toBe('ahead')
    expect(standing(deadline, localDate(2026, 4, 14))).toBe('soon')
    expect(standing(deadline, localDate(2026, 4, 13), 3)).toBe('soon')
  })

  it('LAW-04 the day reported moves nothing: the clock runs from the day it was established', () => {
    expect(planDeadline(localDate(2026, 3, 30))).toMatchObject({
      from: '2026-03-30',
      count: 10,
      unit: 'working-days',
      legal: true,
      confirmed: true,
      toldBy: 'law',
      paragraph: 'undervisningsmiljøloven § 1 c',
    })
    expect(planDeadline(localDate(2026, 3, 30)).ruleIds).toContain('LAW-04')
  })

  it('LAW-01 an unconfirmed legal value makes an unconfirmed deadline, an own deadline needs no confirmation', () => {
    const after = localDate(2026, 11, 19)
    const value = valueInForce(lawOf('DK').localDecision, after)
    expect(value && legalDeadline(value, after, calendar('DK'))?.confirmed).toBe(false)
    expect(ownDeadline(after, 5, calendar('DK')).confirmed).toBe(true)
  })

  it('LAW-06 twenty calendar days skip nothing, weekends and holidays included', () => {
    const decided = localDate(2026, 3, 30)
    const value = valueInForce(lawOf('DK').complainantReply, decided)
    const deadline = value && legalDeadline(value, decided, calendar('DK'))
    expect(deadline).toMatchObject({ due: '2026-04-19', skipped: [], unit: 'calendar-days' })
    expect(deadline?.counted).toHaveLength(20)
  })

  it('LAW-08 as soon as possible has no date', () => {
    const today = localDate(2026, 11, 19)
    const value = valueInForce(lawOf('NO').planDeadline, today)
    expect(value).toBeDefined()
    expect(value && legalDeadline(value, today, calendar('NO'))).toBeUndefined()
  })
})

describe('every deadline explains itself', () => {
  const asked = fc.record({
    country: fc.constantFrom('DK' as const, 'NO' as const),
    from: fc.integer({ min: 0, max: 6209 }).map((n) => addDays(localDate(2024, 1, 1), n)),
    count: fc.integer({ min: 1, max: 25 }),
    toldBy: fc.constantFrom('law' as const, 'strategy' as const, 'house' as const),
    closed: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 15 }),
    off: fc.boolean(),
  })

  const deadlineOf = ({
    country,
    from,
    count,
    toldBy,
    closed,
    off,
  }: typeof asked extends fc.Arbitrary<infer T> ? T : never) => {
    const working: WorkingCalendar = {
      country,
      closingDays: closed.map((offset) => ({ date: addDays(from, offset), reason: 'closed' })),
      countClosingDaysOff: off,
    }
    const common = { from, count, calendar: working, ruleIds: ['LAW-02'] as const }
    const deadline =
      toldBy === 'law'
        ? workingDaysDeadline({ ...common, toldBy, confirmed: true })
        : workingDaysDeadline({ ...common, toldBy })
    return { deadline, working }
  }

  it('LAW-02 counted and skipped days hold every day once, in order, without a gap, and sum up', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { deadline, working } = deadlineOf(given)
        expect(deadline.counted.map(({ number }) => number)).toEqual(deadline.counted.map((_, n) => n + 1))
        expect(deadline.counted).toHaveLength(given.count)
        expect(deadline.counted.at(-1)?.date).toBe(deadline.due)
        expect(deadline.counted.length + deadline.skipped.length).toBe(daysBetween(given.from, deadline.due))
        expect(daysInOrder(deadline).map(({ date }) => date)).toEqual(
          Array.from({ length: daysBetween(given.from, deadline.due) }, (_, n) => addDays(given.from, n + 1)),
        )
        const counting = deadline.legal ? calendar(given.country) : working
        expect(isWorkingDay(deadline.due, counting)).toBe(true)
        expect(days(deadline).every((date) => !isWorkingDay(date, counting))).toBe(true)
        expect(workingDaysLeft(deadline, given.from)).toBe(given.count)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['DK', 'NO'] as const)(
    'LAW-02 %s: the ten days explain themselves from every day 2024 to 2040, and a later start is never due earlier',
    (country) => {
      let before: Deadline | undefined
      for (let from = localDate(2024, 1, 1); from <= '2040-12-31'; from = addDays(from, 1)) {
        const deadline = ownDeadline(from, 10, calendar(country))
        const order = daysInOrder(deadline).map(({ date }) => date)
        const sound =
          deadline.counted.length === 10 &&
          order.every((date, n) => date === addDays(from, n + 1)) &&
          order.at(-1) === deadline.due &&
          isWorkingDay(deadline.due, calendar(country)) &&
          (before === undefined || before.due <= deadline.due)
        if (!sound) expect.fail(`${country} ${from}`)
        before = deadline
      }
      expect(before?.from).toBe('2040-12-31')
    },
  )

  it('LAW-02 more days are due later, and a closing day never makes anything earlier', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { deadline, working } = deadlineOf(given)
        const longer = deadlineOf({ ...given, count: given.count + 1 }).deadline
        expect(longer.due > deadline.due).toBe(true)
        const more = {
          ...working,
          closingDays: [...working.closingDays, { date: deadline.due, reason: 'new' }],
        }
        const recounted = recount(deadline, more, given.from)
        expect(recounted.due >= deadline.due).toBe(true)
        if (deadline.legal) expect(recounted.due).toBe(deadline.due)
      }),
    )
  })
})

describe('life changes running deadlines', () => {
  it('LAW-03 a closing day does not move a legal deadline, but is shown on the day counted', () => {
    const plain = planDeadline(beforeAutumnHoliday)
    expect(plain.due).toBe('2026-10-21')
    const recounted = recount(plain, withHoliday, localDate(2026, 10, 8))
    expect(recounted.due).toBe('2026-10-21')
    expect(recounted.moved).toEqual([])
    expect(recounted.counted).toContainEqual({ date: '2026-10-12', number: 3, closed: 'autumn holiday' })
    expect(planDeadline(beforeAutumnHoliday, withHoliday)).toEqual(recounted)
  })

  it('LAW-03 the leader’s judgement sets school holidays aside in Denmark’s ten days, on record', () => {
    const judged = setAsideClosingDays(planDeadline(beforeAutumnHoliday, withHoliday), withHoliday, judgement)
    expect(judged).toMatchObject({
      ok: true,
      deadline: {
        due: '2026-10-28',
        count: 10,
        legal: true,
        moved: [
          {
            how: 'judged',
            by: 'leader-1',
            on: '2026-10-09',
            reason: 'nobody is at school',
            was: '2026-10-21',
            now: '2026-10-28',
          },
        ],
      },
    })
    if (!judged.ok) return
    expect(judged.deadline.skipped).toContainEqual({ date: '2026-10-12', why: { closed: 'autumn holiday' } })
    expect(setAsideClosingDays(judged.deadline, withHoliday, judgement)).toEqual(judged)

    const another = calendar('DK', ...autumnHoliday, { date: localDate(2026, 10, 20), reason: 'staff day' })
    const later = recount(judged.deadline, another, localDate(2026, 10, 19))
    expect(later.due, 'a later closing day needs a judgement of its own').toBe('2026-10-28')
    expect(later.moved).toEqual(judged.deadline.moved)
  })

  it('LAW-03 a judgement is refused with every reason at once', () => {
    const refusalsOf = (deadline: Deadline, given: Parameters<typeof setAsideClosingDays>[2]) => {
      const moving = setAsideClosingDays(deadline, withHoliday, given)
      return moving.ok ? [] : moving.refusals.map(({ refusal }) => refusal)
    }
    const plan = planDeadline(beforeAutumnHoliday, withHoliday)
    expect(refusalsOf(plan, { ...judgement, reason: '  ', on: localDate(2026, 10, 22) })).toEqual([
      'move-reason-missing',
      'deadline-has-passed',
    ])
    expect(refusalsOf(plan, { ...judgement, days: [localDate(2026, 10, 20)] })).toEqual(['not-a-closing-day'])
    expect(refusalsOf(plan, { ...judgement, days: [] })).toEqual(['no-day-would-move'])

    const decision = valueInForce(lawOf('DK').localDecision, beforeAutumnHoliday)
    const local = decision && legalDeadline(decision, beforeAutumnHoliday, withHoliday)
    expect(local && refusalsOf(local, judgement)).toEqual(['law-allows-no-extension'])
    expect(refusalsOf(ownDeadline(beforeAutumnHoliday, 5, withHoliday), judgement)).toContain(
      'law-allows-no-extension',
    )
  })

  it('LAW-03 a stricter deadline of the school moves when a closing day is entered, and says so', () => {
    const own = ownDeadline(localDate(2026, 11, 16), 5, calendar('DK'))
    expect(own.due).toBe('2026-11-23')
    const staffDay = { date: localDate(2026, 11, 20), reason: 'staff day' }
    const moved = recount(own, calendar('DK', staffDay), localDate(2026, 11, 18))
    expect(moved.due).toBe('2026-11-24')
    expect(moved.moved).toEqual([
      {
        how: 'recounted',
        on: '2026-11-18',
        was: '2026-11-23',
        now: '2026-11-24',
        closed: [staffDay],
        reopened: [],
      },
    ])
    const back = recount(moved, calendar('DK'), localDate(2026, 11, 19))
    expect(back.due).toBe('2026-11-23')
    expect(back.moved.at(-1)).toMatchObject({ how: 'recounted', reopened: [staffDay], closed: [] })
    expect(recount(back, calendar('DK'), localDate(2026, 11, 19))).toEqual(back)
  })

  it('LAW-03 an overdue day is not made good by a closing day entered afterwards', () => {
    const own = ownDeadline(localDate(2026, 11, 16), 5, calendar('DK'))
    const closed = calendar('DK', { date: own.due, reason: 'entered too late' })
    expect(recount(own, closed, localDate(2026, 11, 23)).due).toBe('2026-11-24')
    expect(recount(own, closed, localDate(2026, 11, 24))).toEqual(own)
  })

  it('LAW-03 no law carried here allows more days', () => {
    const moving = extendDeadline(planDeadline(beforeAutumnHoliday), calendar('DK'), {
      ...judgement,
      days: 5,
    })
    expect(moving).toEqual({
      ok: false,
      refusals: [{ refusal: 'law-allows-no-extension', source: ['LAW-03'] }],
    })
  })

  it('LAW-03 the school’s own deadline is extended with person, date and reason, never beyond the law’s', () => {
    const from = localDate(2026, 11, 16)
    const legal = planDeadline(from)
    const own = ownDeadline(from, 5, calendar('DK'))
    const extension = {
      by: 'leader-1',
      on: localDate(2026, 11, 18),
      reason: 'a parent is ill',
      within: legal,
    }
    expect(extendDeadline(own, calendar('DK'), { ...extension, days: 5 })).toMatchObject({
      ok: true,
      deadline: {
        due: '2026-11-30',
        count: 10,
        moved: [{ how: 'extended', by: 'leader-1', on: '2026-11-18', reason: 'a parent is ill', days: 5 }],
      },
    })
    const refusalsOf = (given: Parameters<typeof extendDeadline>[2]) => {
      const moving = extendDeadline(own, calendar('DK'), given)
      return moving.ok ? [] : moving.refusals.map(({ refusal }) => refusal)
    }
    expect(refusalsOf({ ...extension, days: 6 })).toEqual(['beyond-the-legal-deadline'])
    expect(refusalsOf({ ...extension, days: 0, reason: '', on: localDate(2026, 11, 24) })).toEqual([
      'move-reason-missing',
      'deadline-has-passed',
      'extension-not-in-whole-days',
    ])
  })

  it('LAW-03 an agreed day stays: it is set anew, never counted again', () => {
    const own = ownDeadline(localDate(2026, 11, 16), 5, calendar('DK'))
    const agreed: Deadline = { ...own, unit: 'agreed-day', count: 0, counted: [], skipped: [] }
    const closed = calendar('DK', { date: agreed.due, reason: 'staff day' })
    expect(recount(agreed, closed, localDate(2026, 11, 18))).toEqual(agreed)
    const refusal = { ok: false, refusals: [{ refusal: 'agreed-day-is-set-anew', source: ['LAW-03'] }] }
    expect(extendDeadline(agreed, closed, { ...judgement, days: 1 })).toEqual(refusal)
    expect(setAsideClosingDays(agreed, closed, judgement)).toEqual(refusal)
    expect(standing(agreed, localDate(2026, 11, 19))).toBe('soon')
  })

  it('CASE-04 of two deadlines the earlier binds, and the law’s on the same day', () => {
    const from = localDate(2026, 11, 16)
    const legal = planDeadline(from)
    expect(bindingDeadline(ownDeadline(from, 5, calendar('DK')), legal).toldBy).toBe('strategy')
    expect(bindingDeadline(ownDeadline(from, 10, calendar('DK')), legal).toldBy).toBe('law')
    expect(bindingDeadline(ownDeadline(from, 11, calendar('DK')), legal).toldBy).toBe('law')
  })

  it('LAW-02 the next school day skips closing days whatever the calendar’s switch says', () => {
    const working: WorkingCalendar = { ...withHoliday, countClosingDaysOff: false }
    const common = {
      from: localDate(2026, 10, 9),
      calendar: working,
      toldBy: 'house',
      ruleIds: ['CASE-03'],
    } as const
    const deadline = nextSchoolDayDeadline(common)
    expect(deadline).toMatchObject({ due: '2026-10-19', count: 1, unit: 'school-days' })
    expect(ownDeadline(localDate(2026, 10, 9), 1, working).due, 'a working day is not').toBe('2026-10-12')
    expect(calendarDaysDeadline({ ...common, count: 1 }).due).toBe('2026-10-10')
    expect(recount(deadline, working, localDate(2026, 10, 9))).toEqual(deadline)
  })
})
