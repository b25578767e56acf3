import { describe, expect, it } from 'vitest'
import {
  caseOf,
  danishDays,
  daysLater,
  established,
  givenCase,
  mette,
  monday,
  on,
  opened,
  sara,
  strategyAfterS2,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { Strategy } from '../strategy/events.ts'
import { dutiesOfCase, legalDeadlineOf } from './duties.ts'
import type { CaseEvent } from './events.ts'
import { considerClosingDays, extendOwnDeadline } from './move-deadline.ts'

const autumn = [daysLater(2), daysLater(3)]
const calendar: WorkingCalendar = {
  ...danishDays,
  closingDays: autumn.map((date) => ({ date, reason: 'efterårsferie' })),
}
const history = on<CaseEvent>(monday, mette, opened(), established())
const dueOf = (
  code: string,
  strategy?: Strategy,
  days: WorkingCalendar = calendar,
  ...more: readonly CaseEvent[]
) =>
  dutiesOfCase(caseOf(history, on(daysLater(1), mette, ...more)), strategy, days).find(
    (duty) => duty.code === code,
  )?.deadline ?? undefined
const considering = (by = mette) => givenCase(history).on(daysLater(1)).by(by)
const command = {
  code: 'action-plan',
  deadline: dueOf('action-plan'),
  calendar,
  days: autumn,
  reason: ' klassen er væk ',
}
const considered: CaseEvent = {
  type: 'ClosingDaysConsidered',
  code: 'action-plan',
  days: autumn,
  reason: wordsOf('mette', 'klassen er væk'),
}

describe('considering school holidays in the ten days', () => {
  it("LAW-03 the leader's judgement with reason and person moves the plan's day, and the deadline says so", () => {
    considering().when(considerClosingDays, command).thenEvents(considered)
    expect(dueOf('action-plan')?.due).toBe(daysLater(14))
    expect(dueOf('action-plan', undefined, calendar, considered)).toMatchObject({
      due: daysLater(16),
      moved: [{ how: 'judged', by: 'mette', on: daysLater(1), was: daysLater(14), now: daysLater(16) }],
    })
  })

  it('LAW-03 no reason stands in a list: it is in the log, in the words of its own', () => {
    expect(JSON.stringify(dueOf('action-plan', undefined, calendar, considered))).not.toContain('væk')
  })

  it('LAW-03 nobody else, no other day, not without a reason, not where the law gives no leave', () => {
    considering(sara).when(considerClosingDays, command).thenRefused('leader-decides')
    considering()
      .when(considerClosingDays, { ...command, days: [daysLater(4)], reason: '' })
      .thenRefused('not-a-closing-day', 'move-reason-missing')
    considering()
      .when(considerClosingDays, { ...command, code: 'none', deadline: undefined })
      .thenRefused('no-such-deadline')
    considering()
      .when(considerClosingDays, { ...command, code: 'examination', deadline: dueOf('examination') })
      .thenRefused('law-allows-no-extension', 'no-day-would-move')
    givenCase(history)
      .on(daysLater(15))
      .by(mette)
      .when(considerClosingDays, command)
      .thenRefused('deadline-has-passed')
    expect(dueOf('action-plan', undefined, { ...calendar, country: 'NO' })).toBeUndefined()
  })

  it('LAW-03 a closing day entered or not, nothing moves by itself', () => {
    expect(dueOf('action-plan', undefined, danishDays)?.due).toBe(dueOf('action-plan')?.due)
    expect(dueOf('action-plan', undefined, danishDays, considered)?.due).toBe(daysLater(14))
  })
})

describe("more days for the school's own deadline", () => {
  const five: Strategy = {
    ...strategyAfterS2,
    pledges: strategyAfterS2.pledges.map((pledge) =>
      pledge.code === 'action-plan' ? { ...pledge, within: { count: 5, unit: 'working-days' } } : pledge,
    ),
  }
  const own = {
    code: 'action-plan',
    deadline: dueOf('action-plan', five, danishDays),
    calendar: danishDays,
    within: legalDeadlineOf(caseOf(history), 'action-plan', danishDays),
    reason: 'to er syge',
  }

  it('LAW-03 the leader gives some, never past the law', () => {
    expect(own.deadline?.due).toBe(daysLater(7))
    const event: CaseEvent = {
      type: 'OwnDeadlineExtended',
      code: 'action-plan',
      days: 3,
      reason: wordsOf('mette', 'to er syge'),
    }
    considering()
      .when(extendOwnDeadline, { ...own, days: 3 })
      .thenEvents(event)
    expect(dueOf('action-plan', five, danishDays, event)).toMatchObject({
      due: daysLater(10),
      moved: [{ how: 'extended', days: 3 }],
    })
    considering()
      .when(extendOwnDeadline, { ...own, days: 6 })
      .thenRefused('beyond-the-legal-deadline')
    considering()
      .when(extendOwnDeadline, { ...own, days: undefined, reason: '' })
      .thenRefused('extension-not-in-whole-days', 'move-reason-missing')
    considering()
      .when(extendOwnDeadline, { ...own, deadline: dueOf('action-plan'), within: undefined, days: 1 })
      .thenRefused('law-allows-no-extension')
  })
})
