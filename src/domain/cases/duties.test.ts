import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adopted,
  caseOf,
  danishDays,
  day,
  daysLater,
  established,
  mette,
  monday,
  on,
  opened,
  strategyAfterS2,
  upToPlan,
  upToStopped,
} from '../given.ts'
import { addDays, daysBetween, type LocalDate } from '../kernel/dates.ts'
import { standing } from '../procedures/deadline.ts'
import type { Duty, Pledge } from '../procedures/duty.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { Strategy } from '../strategy/events.ts'
import { evolveStrategy, findInForce, findVersion, noStrategy } from '../strategy/state.ts'
import { dutiesOfCase, housePledges, legalPledges } from './duties.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

const establishedOn = (date: LocalDate): CaseState =>
  caseOf(on(date, mette, opened({ reportedOn: date }), established(date)))

const planDuty = (
  state: CaseState,
  strategy: Strategy | 'none' = strategyAfterS2,
  calendar: WorkingCalendar = danishDays,
): Duty => {
  const duty = dutiesOfCase(state, strategy === 'none' ? undefined : strategy, calendar).find(
    ({ code }) => code === 'action-plan',
  )
  if (duty === undefined) throw new Error('nobody owes a plan')
  return duty
}

const promising = (count: number, more: Partial<Pledge> = {}): Strategy => ({
  ...strategyAfterS2,
  pledges: strategyAfterS2.pledges.map((pledge) =>
    pledge.code === 'action-plan' ? { ...pledge, within: { count, unit: 'working-days' }, ...more } : pledge,
  ),
})

describe('the plan within ten working days', () => {
  it.each([
    ['2026-11-02', '2026-11-16'],
    ['2026-03-30', '2026-04-16'],
    ['2023-04-27', '2023-05-12'],
  ])('CASE-04 established %s it is due %s', (from, due) => {
    expect(planDuty(establishedOn(day(from))).deadline?.due).toBe(due)
  })

  it('CASE-04 the tenth working day is still in time, the eleventh is not', () => {
    const { deadline } = planDuty(establishedOn(monday))
    if (deadline === null) throw new Error('no date')
    expect(standing(deadline, day('2026-11-16'))).toBe('today')
    expect(standing(deadline, day('2026-11-17'))).toBe('overdue')
  })

  it('CASE-04 the leader owes it from the day it was established, until it is adopted', () => {
    expect(planDuty(establishedOn(monday))).toMatchObject({
      owedBy: ['role:leader'],
      since: monday,
      doneOn: null,
    })
    const late = on(daysLater(16), mette, adopted)
    expect(planDuty(caseOf(on(monday, mette, opened(), established()), late)).doneOn).toBe(daysLater(16))
  })

  it('CASE-04 nothing is owed before it is established, however long ago it was reported', () => {
    const codes = dutiesOfCase(caseOf(on(daysLater(30), mette, opened())), strategyAfterS2, danishDays)
    expect(codes.map(({ code }) => code)).not.toContain('action-plan')
  })

  it('LAW-04 it runs from the day established, not from the day reported', () => {
    const state = caseOf(on(daysLater(7), mette, opened({ reportedOn: monday }), established(daysLater(7))))
    expect(planDuty(state).deadline).toMatchObject({ from: daysLater(7), due: '2026-11-23' })
  })
})

describe('law by date and country', () => {
  it('LAW-01 a matter is judged by what was in force when it was established', () => {
    expect(legalPledges('DK', day('2017-08-01'))).toHaveLength(1)
    expect(legalPledges('DK', day('2017-07-31'))).toEqual([])
  })

  it('LAW-01 a plan owed by law says its paragraph and whether that is confirmed', () => {
    const { deadline, toldBy, passage } = planDuty(establishedOn(monday), 'none')
    expect(toldBy).toBe('law')
    expect(passage).toBe('undervisningsmiljøloven § 1 c')
    expect(deadline).toMatchObject({ legal: true, confirmed: true, paragraph: passage })
  })

  it('LAW-01 Norway owes a plan as soon as possible: no day is invented, and no Danish rule is named', () => {
    const duty = planDuty(establishedOn(monday), 'none', { ...danishDays, country: 'NO' })
    expect(duty).toMatchObject({ deadline: null, source: ['LAW-08'] })
  })
})

describe('dates that explain themselves', () => {
  it.each([
    ['established', establishedOn(monday)],
    ['adopted', caseOf(upToPlan())],
    ['stopped', caseOf(upToStopped())],
  ] as const)(
    'LAW-02 every duty of a case that is %s says its rule, its day of origin and every day between',
    (_, state) => {
      for (const { code, deadline, source, since } of dutiesOfCase(state, strategyAfterS2, danishDays)) {
        expect(source.length, code).toBeGreaterThan(0)
        if (deadline === null) throw new Error(`${code} has no date in Denmark`)
        expect(deadline.ruleIds.length, code).toBeGreaterThan(0)
        expect(deadline.from, code).toBe(since)
        if (deadline.unit !== 'agreed-day')
          expect(deadline.counted.length + deadline.skipped.length, code).toBe(
            daysBetween(since, deadline.due),
          )
      }
    },
  )

  it('LAW-02 the plan over Easter names the days skipped and why', () => {
    expect(planDuty(establishedOn(day('2026-03-30'))).deadline?.skipped).toEqual([
      { date: '2026-04-02', why: { holiday: 'maundy-thursday' } },
      { date: '2026-04-03', why: { holiday: 'good-friday' } },
      { date: '2026-04-04', why: 'saturday' },
      { date: '2026-04-05', why: 'sunday' },
      { date: '2026-04-06', why: { holiday: 'easter-monday' } },
      { date: '2026-04-11', why: 'saturday' },
      { date: '2026-04-12', why: 'sunday' },
    ])
  })

  it("LAW-02 a closing day counts in the law's ten days and is skipped, with its reason, in the school's own", () => {
    const closed = { ...danishDays, closingDays: [{ date: daysLater(3), reason: 'pædagogisk dag' }] }
    expect(planDuty(establishedOn(monday), 'none', closed).deadline?.due).toBe('2026-11-16')
    const { deadline } = planDuty(establishedOn(monday), promising(5), closed)
    expect(deadline).toMatchObject({ due: '2026-11-10' })
    expect(deadline?.skipped).toContainEqual({ date: daysLater(3), why: { closed: 'pædagogisk dag' } })
  })
})

describe('the strategy runs the case', () => {
  it('STR-12 its pledges are the duties of a case: who, by when, where it stands', () => {
    const duties = dutiesOfCase(caseOf(upToPlan()), strategyAfterS2, danishDays)
    expect(duties.find(({ code }) => code === 'parents-meeting')).toMatchObject({
      owedBy: ['class-team:5b'],
      toldBy: 'strategy',
      passage: 'Teamets ansvar',
      doneOn: null,
      deadline: { due: '2026-11-09' },
    })
    const codes = duties.map(({ code }) => code)
    const fromThen = strategyAfterS2.pledges.filter(
      ({ countedFrom }) => countedFrom !== 'interim-measures-taken',
    )
    expect(codes).toEqual(expect.arrayContaining(fromThen.map(({ code }) => code)))
  })

  it('STR-12 a pledge waits for its moment', () => {
    const codes = dutiesOfCase(caseOf(on(monday, mette, opened())), strategyAfterS2, danishDays).map(
      ({ code }) => code,
    )
    expect(codes).toContain('examine')
    expect(codes).not.toContain('parents-meeting')
  })

  it('STR-12 a pledge marked done by hand is done that day', () => {
    const done: CaseEvent = { type: 'DutyDone', code: 'examine', on: daysLater(1), note: null }
    const state = caseOf(on(monday, mette, opened()), on(daysLater(1), mette, done))
    expect(
      dutiesOfCase(state, strategyAfterS2, danishDays).find(({ code }) => code === 'examine')?.doneOn,
    ).toBe(daysLater(1))
  })

  it('STR-12 the stricter of law and strategy holds, once', () => {
    const due = (strategy: Strategy) =>
      dutiesOfCase(establishedOn(monday), strategy, danishDays)
        .filter(({ code }) => code === 'action-plan')
        .map(({ deadline, toldBy }) => [deadline?.due, toldBy])
    expect(due(promising(9))).toEqual([['2026-11-13', 'strategy']])
    expect(due(promising(10))).toEqual([['2026-11-16', 'law']])
    expect(due(promising(11))).toEqual([['2026-11-16', 'law']])
    expect(due(promising(9, { countedFrom: 'plan-adopted' }))).toEqual([['2026-11-16', 'law']])
  })

  it("STR-12 closing days never move the school's date past the law's", () => {
    const closedDays = (count: number): WorkingCalendar => ({
      ...danishDays,
      closingDays: Array.from({ length: count }, (_, index) => ({
        date: daysLater(1 + index),
        reason: 'lukket',
      })),
    })
    const due = (strategy: Strategy, calendar: WorkingCalendar) => {
      const { deadline, toldBy } = planDuty(establishedOn(monday), strategy, calendar)
      return [deadline?.due, toldBy]
    }
    expect(due(promising(10), closedDays(1))).toEqual(['2026-11-16', 'law'])
    expect(due(promising(9), closedDays(1))).toEqual(['2026-11-16', 'law'])
    expect(due(promising(8), closedDays(1))).toEqual(['2026-11-13', 'strategy'])
    expect(due(promising(9), closedDays(2))).toEqual(['2026-11-16', 'law'])
  })

  it('STR-12 what the house asks for is owed where the strategy is silent, and once where it is not', () => {
    const codes = (strategy: Strategy | undefined) =>
      dutiesOfCase(caseOf(upToPlan()), strategy, danishDays)
        .map(({ code }) => code)
        .filter((code) => housePledges.some((pledge) => pledge.code === code))
        .toSorted()
    expect(codes(strategyAfterS2)).toEqual(codes(undefined))
    expect(codes(undefined)).toContain('hear-pupil')
  })

  const adoptedOn = (version: number, date: LocalDate, strategy: Strategy) =>
    ({
      stream: 'strategy',
      version,
      at: date,
      by: 'mette',
      event: {
        type: 'StrategyAdopted',
        strategy: { ...strategy, version },
        body: 'school-board',
        adoptedOn: date,
        minutes: 'punkt 4',
      },
    }) as const

  it('STR-11 a case keeps the version of the day it was opened, also on the day a new one is adopted', () => {
    const state = [adoptedOn(1, daysLater(-30), promising(10)), adoptedOn(2, monday, promising(5))].reduce(
      evolveStrategy,
      noStrategy,
    )
    expect(findInForce(state, daysLater(-31))).toBeUndefined()
    expect(findInForce(state, daysLater(-30))?.version).toBe(1)
    expect(findInForce(state, daysLater(-1))?.version).toBe(1)
    expect(findInForce(state, monday)?.version).toBe(2)
  })

  it('STR-11 adopting a new version changes no date in a case that is open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 60 }),
        (first, second, openedAfter, newAfter) => {
          const openedOn = addDays(monday, openedAfter)
          const before = [adoptedOn(1, monday, promising(first))].reduce(evolveStrategy, noStrategy)
          const inForce = findInForce(before, openedOn)
          const state = caseOf(
            on(
              openedOn,
              mette,
              opened({ reportedOn: openedOn, strategyVersion: inForce?.version ?? 0 }),
              established(openedOn),
            ),
          )
          const after = evolveStrategy(before, adoptedOn(2, addDays(openedOn, newAfter), promising(second)))
          const owed = (strategies: typeof before) =>
            dutiesOfCase(state, findVersion(strategies, state.strategyVersion), danishDays)
          expect(owed(after)).toEqual(owed(before))
          expect(owed(before).find(({ code }) => code === 'action-plan')?.deadline?.count).toBe(first)
        },
      ),
    )
  })
})
