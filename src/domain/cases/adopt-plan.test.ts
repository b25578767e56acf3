import { describe, expect, it } from 'vitest'
import {
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
} from '../given.ts'
import { adoptPlan } from './adopt-plan.ts'
import type { CaseEvent } from './events.ts'
import { stageOf } from './state.ts'

const without = { individualOnlyReason: undefined }
const history = (...more: readonly CaseEvent[]) =>
  on<CaseEvent>(monday, mette, opened(), established(), ...more)

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
      .thenRefused('leader-decides', 'not-established', 'pupil-not-heard', 'plan-has-no-measures')
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
      adopting.when(adoptPlan, { individualOnlyReason: '  ' }).thenRefused('individual-level-only')
      const state = adopting.when(adoptPlan, { individualOnlyReason: 'klassen er opløst' }).thenDone()
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
