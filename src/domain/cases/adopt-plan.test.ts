import { describe, expect, it } from 'vitest'
import {
  adopted,
  answeredFor,
  caseOf,
  danishDays,
  daysLater,
  established,
  givenCase,
  heard,
  jonas,
  mette,
  monday,
  on,
  opened,
  planned,
  sara,
  upToPlan,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { adoptPlan } from './adopt-plan.ts'
import { dutiesOfCase } from './duties.ts'
import type { CaseEvent } from './events.ts'
import { groups } from './plan.ts'
import { stageOf } from './state.ts'

const without = { individualOnlyReason: undefined, country: 'DK' } as const
const history = (...more: readonly CaseEvent[]) =>
  on<CaseEvent>(monday, mette, opened(), established(), ...answeredFor(...groups), ...more)

describe('adopting the action plan', () => {
  it('CASE-12 the plan is refused until the pupil is heard or has declined', () => {
    givenCase(history(planned())).on(monday).by(mette).when(adoptPlan, without).thenRefused('pupil-not-heard')
    for (const hearing of [heard(), { type: 'PupilDeclinedHearing', on: monday } as const])
      givenCase(history(hearing, planned()))
        .on(monday)
        .by(mette)
        .when(adoptPlan, without)
        .thenEvents({ type: 'PlanAdopted', individualOnlyReason: null })
  })

  it('CASE-04 the leader adopts it; the resource team and the class teacher do not', () => {
    for (const who of [sara, jonas])
      givenCase(history(heard(), planned()))
        .on(monday)
        .by(who)
        .when(adoptPlan, without)
        .thenRefused('leader-decides')
  })

  it('CASE-04 everything missing is named at once', () => {
    givenCase(on(monday, mette, opened()))
      .on(monday)
      .by(jonas)
      .when(adoptPlan, without)
      .thenRefused(
        'leader-decides',
        'not-established',
        'pupil-not-heard',
        'plan-has-no-measures',
        ...groups.map((group) => `no-answer-for-${group}` as const),
      )
  })

  it('CASE-04 adopted once is adopted: the day does not move', () => {
    givenCase(upToPlan()).on(daysLater(5)).by(mette).when(adoptPlan, without).thenNothing()
  })

  it('CASE-04 adopted, the case is carried out', () => {
    const state = givenCase(history(heard(), planned()))
      .on(daysLater(14))
      .by(mette)
      .when(adoptPlan, without)
      .thenDone()
    expect([state.planAdoptedOn, stageOf(state)]).toEqual(['2026-11-16', 'carrying-out'])
  })

  it.each(['pupil', 'participants'] as const)(
    "CASE-10 with measures on the individual level alone it needs the leader's written reason: %s",
    (level) => {
      const adopting = givenCase(history(heard(), planned({ level })))
        .on(monday)
        .by(mette)
      adopting.when(adoptPlan, without).thenRefused('individual-level-only')
      adopting
        .when(adoptPlan, { ...without, individualOnlyReason: '  ' })
        .thenRefused('individual-level-only')
      const state = adopting
        .when(adoptPlan, { ...without, individualOnlyReason: 'klassen er opløst' })
        .thenDone()
      expect(state.individualOnlyReason?.text).toBe('klassen er opløst')
    },
  )

  it.each(['class', 'school'] as const)('CASE-10 one measure with %s beside it is enough', (level) => {
    givenCase(history(heard(), planned({ level: 'pupil' }), planned({ measureId: 'm2', level })))
      .on(monday)
      .by(mette)
      .when(adoptPlan, without)
      .thenDone()
  })

  it('CASE-10 a measure taken out again does not count', () => {
    givenCase(
      history(heard(), planned({ level: 'pupil' }), planned({ measureId: 'm2' }), {
        type: 'MeasureTakenOut',
        measureId: 'm2',
      }),
    )
      .on(monday)
      .by(mette)
      .when(adoptPlan, without)
      .thenRefused('individual-level-only')
  })

  it('CASE-11 each of the five groups has a measure or an answer; an empty one is asked about', () => {
    const bare = (...more: readonly CaseEvent[]) =>
      givenCase(on<CaseEvent>(monday, mette, opened(), established(), heard(), ...more))
        .on(monday)
        .by(mette)
    bare(planned())
      .when(adoptPlan, without)
      .thenRefused(
        'no-answer-for-pupils-involved',
        'no-answer-for-parents',
        'no-answer-for-staff',
        'no-answer-for-leadership',
      )
    bare(
      planned({ level: 'pupil' }),
      planned({ measureId: 'm2', level: 'family' }),
      planned({ measureId: 'm3', level: 'school' }),
      ...answeredFor('rest-of-class', 'staff', 'leadership'),
    )
      .when(adoptPlan, without)
      .thenDone()
  })

  it('CASE-19 CASE-28 LAW-08 in Norway each part that the law requires is named when it is missing', () => {
    const norwegian = { ...without, country: 'NO' } as const
    givenCase(history(heard()))
      .on(monday)
      .by(mette)
      .when(adoptPlan, norwegian)
      .thenRefused(
        'plan-lacks-problem',
        'plan-has-no-measures',
        'plan-lacks-when',
        'plan-lacks-who',
        'plan-lacks-evaluation-date',
        'plan-lacks-follow-up',
      )
    const whole = history(
      heard(),
      planned(),
      { type: 'ProblemStated', problem: wordsOf('alma', 'hun står alene') },
      { type: 'FollowUpPlanned', how: wordsOf('alma', 'Yusuf spørger hver uge') },
    )
    givenCase(whole).on(monday).by(mette).when(adoptPlan, norwegian).thenDone()
  })

  it('CASE-06 what has changed is adopted as a new version, and the earlier one stays as it was', () => {
    const before = history(heard(), planned())
    const adopting = (...more: readonly CaseEvent[]) =>
      givenCase(before, on<CaseEvent>(daysLater(1), mette, adopted), on(daysLater(9), mette, ...more))
        .on(daysLater(10))
        .by(mette)
        .when(adoptPlan, without)
    adopting().thenNothing()
    const state = adopting(planned({ measureId: 'm2', level: 'school' })).thenDone()
    expect(state.planAdoptedOn).toBe(daysLater(1))
    expect(
      state.plan.versions.map(({ number, adoptedOn, measures }) => [number, adoptedOn, measures.length]),
    ).toEqual([
      [1, daysLater(1), 1],
      [2, daysLater(10), 2],
    ])
    const owed = (...parts: History<CaseEvent>) =>
      dutiesOfCase(caseOf(...parts), undefined, danishDays).find(({ code }) => code === 'adopt-changes')
    const changed = on<CaseEvent>(daysLater(9), mette, planned({ measureId: 'm2' }))
    expect(owed(before, on<CaseEvent>(daysLater(1), mette, adopted))).toBeUndefined()
    expect(owed(before, on<CaseEvent>(daysLater(1), mette, adopted), changed)).toMatchObject({
      owedBy: ['role:leader'],
      since: daysLater(9),
    })
  })

  it('CASE-20 a case that has ended is reopened first', () => {
    givenCase(
      history(heard(), planned(), {
        type: 'CaseEndedOtherwise',
        how: 'opened-in-error',
        reason: { personal: true, of: 'mette', text: 'forkert elev' },
        pupilToldOn: null,
        joinedTo: null,
      }),
    )
      .on(monday)
      .by(mette)
      .when(adoptPlan, without)
      .thenRefused('case-has-ended')
  })
})
