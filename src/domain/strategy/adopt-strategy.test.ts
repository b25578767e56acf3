import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  danishDays,
  day,
  givenStrategies,
  jonas,
  lars,
  mette,
  monday,
  on,
  sara,
  strategyAfterS2,
} from '../given.ts'
import { legalPledges } from '../cases/duties.ts'
import { addDays } from '../kernel/dates.ts'
import { dutiesFrom, type Pledge } from '../procedures/duty.ts'
import { decide } from '../rules/act.ts'
import { adoptStrategy, looserThanLaw, type AdoptStrategy } from './adopt-strategy.ts'
import type { Strategy, StrategyEvent } from './events.ts'
import { findVersion, noStrategy } from './state.ts'

const command: AdoptStrategy = {
  strategy: strategyAfterS2,
  country: 'DK',
  body: 'school-board',
  adoptedOn: monday,
  minutes: 'punkt 4',
}
const adoption = (version: number): StrategyEvent => ({
  type: 'StrategyAdopted',
  strategy: { ...strategyAfterS2, version },
  body: 'school-board',
  adoptedOn: monday,
  minutes: 'punkt 4',
})
const first = on(monday, mette, adoption(1))
const withPlan = (plan: Partial<Pledge>): Strategy => ({
  ...strategyAfterS2,
  pledges: strategyAfterS2.pledges.map((pledge) =>
    pledge.code === 'action-plan' ? { ...pledge, ...plan } : pledge,
  ),
})
const adopting = (strategy: Strategy) =>
  givenStrategies()
    .on(monday)
    .by(mette)
    .when(adoptStrategy, { ...command, strategy })

describe('adopting a strategy', () => {
  it("STR-12 the leader enters the board's adoption; nobody else", () => {
    adopting(strategyAfterS2).thenEvents(adoption(1))
    for (const who of [sara, jonas, lars])
      givenStrategies().on(monday).by(who).when(adoptStrategy, command).thenRefused('leader-decides')
  })

  it('STR-11 the next version has the next number; an adopted one stays as it is', () => {
    const state = givenStrategies(first)
      .on(monday)
      .by(mette)
      .when(adoptStrategy, {
        ...command,
        strategy: { ...withPlan({ within: { count: 5, unit: 'working-days' } }), version: 2 },
      })
      .thenDone()
    expect(findVersion(state, 1)?.pledges).toEqual(strategyAfterS2.pledges)
    for (const version of [1, 3])
      givenStrategies(first)
        .on(monday)
        .by(mette)
        .when(adoptStrategy, { ...command, strategy: { ...strategyAfterS2, version, pledges: [] } })
        .thenRefused('not-the-next-version')
  })

  it('STR-11 adopting the same version twice adopts it once', () => {
    givenStrategies(first).on(monday).by(mette).when(adoptStrategy, command).thenNothing()
  })

  it.each(['wellbeing', 'bullying', 'conflict', 'digitalBullying'] as const)(
    'STR-12 it needs its definition of %s',
    (term) => {
      adopting({
        ...strategyAfterS2,
        definitions: { ...strategyAfterS2.definitions, [term]: ' ' },
      }).thenRefused('definition-missing')
    },
  )

  it('STR-12 each pledge stands once', () => {
    adopting({
      ...strategyAfterS2,
      pledges: [...strategyAfterS2.pledges, ...strategyAfterS2.pledges.slice(0, 1)],
    }).thenRefused('pledge-twice')
  })

  it.each([
    [3, false],
    [4, true],
    [8, true],
  ])('STR-12 good check-ins %i weeks apart before closing', (weeksBetweenGoodCheckIns, allowed) => {
    const trying = adopting({ ...strategyAfterS2, weeksBetweenGoodCheckIns })
    if (allowed) trying.thenDone()
    else trying.thenRefused('closing-looser-than-floor')
  })

  it.each([
    [0, false],
    [1, true],
    [5, true],
    [6, false],
    [1.5, false],
  ])('REP-04 the school sets the first answer: within %s working days', (workingDays, allowed) => {
    const trying = adopting({ ...strategyAfterS2, firstAnswer: { workingDays, by: '15:00' } })
    if (allowed) trying.thenDone()
    else trying.thenRefused('first-answer-missing')
  })
})

describe('stricter than law, never looser', () => {
  it.each([
    ['12 working days', { within: { count: 12, unit: 'working-days' } }],
    ['11 working days', { within: { count: 11, unit: 'working-days' } }],
    ['14 calendar days', { within: { count: 14, unit: 'calendar-days' } }],
    ['no days at all', { within: null }],
    ['another moment', { countedFrom: 'interim-measures-taken' }],
    ['marked done by hand', { fulfilledBy: 'recorded' }],
  ] as const)('STR-12 refused: %s, and it says which pledge', (_, plan) => {
    adopting(withPlan(plan)).thenRefused('looser-than-law')
    expect(looserThanLaw(withPlan(plan), 'DK', monday)).toEqual(['action-plan'])
  })

  it.each([
    ['less than no days', -1],
    ['half a day', 9.5],
  ])('STR-12 refused: %s, for a pledge of the law or not', (_, count) => {
    const within = { count, unit: 'working-days' } as const
    adopting(withPlan({ within })).thenRefused('looser-than-law', 'pledge-without-days')
    const strategy = {
      ...strategyAfterS2,
      pledges: strategyAfterS2.pledges.map((pledge) =>
        pledge.code === 'examine' ? { ...pledge, within } : pledge,
      ),
    }
    adopting(strategy).thenRefused('pledge-without-days')
  })

  it('STR-12 refused: later than every case asks for, where the law is silent', () => {
    const strategy = {
      ...strategyAfterS2,
      pledges: strategyAfterS2.pledges.map((pledge) =>
        pledge.code === 'interim-measures'
          ? { ...pledge, within: { count: 5, unit: 'working-days' as const } }
          : pledge,
      ),
    }
    adopting(strategy).thenRefused('looser-than-floor')
  })

  it('STR-12 where the law counts no days, the school may count its own', () => {
    givenStrategies()
      .on(monday)
      .by(mette)
      .when(adoptStrategy, {
        ...command,
        country: 'NO',
        strategy: withPlan({ within: { count: 12, unit: 'working-days' } }),
      })
      .thenDone()
  })

  it('STR-12 it is measured by the law in force on the day of adoption', () => {
    const loose = withPlan({ within: { count: 12, unit: 'working-days' } })
    expect(looserThanLaw(loose, 'DK', day('2017-07-31'))).toEqual([])
    expect(looserThanLaw(loose, 'DK', day('2017-08-01'))).toEqual(['action-plan'])
  })

  const unit = fc.constantFrom('working-days' as const, 'calendar-days' as const)
  const plan = fc.record({
    within: fc.option(fc.record({ count: fc.integer({ min: 0, max: 40 }), unit })),
    countedFrom: fc.constantFrom(
      'established',
      'reported',
      'opened',
      'pupil-heard',
      'plan-adopted',
      'stopped',
    ),
    fulfilledBy: fc.constantFrom('plan-adopted', 'recorded', 'assessed'),
  })
  const isAdopted = (strategy: Strategy) =>
    decide(adoptStrategy, noStrategy, { ...command, strategy }, { today: monday, at: monday, by: mette }).ok

  it('STR-12 every plan pledge within ten days of the same unit, moment and fulfilment is accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), unit, (count, days) => {
        expect(isAdopted(withPlan({ within: { count, unit: days } }))).toBe(true)
      }),
    )
  })

  it("STR-12 what is accepted is never due after the law's own day, from any day on", () => {
    const [legal] = legalPledges('DK', monday)
    if (legal === undefined) throw new Error('no law')
    let accepted = 0
    fc.assert(
      fc.property(plan, fc.integer({ min: 0, max: 800 }), (own, shift) => {
        if (!isAdopted(withPlan(own))) {
          const sameWording = own.countedFrom === 'established' && own.fulfilledBy === 'plan-adopted'
          expect(sameWording && own.within !== null && own.within.count <= 10).toBe(false)
          return
        }
        accepted += 1
        const from = addDays(monday, shift)
        const due = (pledge: Pledge) =>
          dutiesFrom([pledge], {
            moments: { established: from },
            fulfilled: {},
            persons: { lead: null, trustedAdult: null, classId: null },
            calendar: danishDays,
          })[0]?.deadline?.due
        const ownDue = due({ ...legal, ...own, toldBy: 'strategy' })
        expect(ownDue).toBeDefined()
        expect((ownDue ?? '') <= (due(legal) ?? '')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
    expect(accepted).toBeGreaterThan(0)
  })
})
