import { describe, expect, it } from 'vitest'
import {
  caseOf,
  danishDays,
  daysLater,
  established,
  givenCase,
  jonas,
  mette,
  monday,
  on,
  opened,
  strategyAfterS2,
  type History,
} from '../given.ts'
import { assess, type Assess } from './assess.ts'
import { dutiesOfCase } from './duties.ts'
import { marks, type CaseEvent } from './events.ts'
import { stageOf } from './state.ts'

const open = on(monday, mette, opened())
const command: Assess = {
  outcome: 'bullying',
  marks: ['repeated', 'loneliness'],
  forms: ['relational'],
  reason: 'det sker hver dag',
  establishedOn: monday,
}
const openCodes = (...parts: History<CaseEvent>) =>
  dutiesOfCase(caseOf(...parts), strategyAfterS2, danishDays)
    .filter(({ doneOn }) => doneOn === null)
    .map(({ code }) => code)

describe('assessing a case', () => {
  it('CASE-25 the leader assesses, with marks, form and a reason', () => {
    givenCase(open).on(monday).by(mette).when(assess, command).thenEvents(established())
    givenCase(open).on(monday).by(jonas).when(assess, command).thenRefused('leader-decides')
  })

  it('CON-06 a leader does not decide in the case of their own child', () => {
    const parent = { ...mette, guardianOf: ['alma'] }
    givenCase(open).on(monday).by(parent).when(assess, command).thenRefused('leader-decides')
  })

  it('CASE-25 outcome and reason are asked for together', () => {
    givenCase(open)
      .on(monday)
      .by(mette)
      .when(assess, { ...command, outcome: undefined, reason: ' ' })
      .thenRefused('outcome-missing', 'words-missing')
  })

  it('CASE-13 not bullying is an assessment with a reason: the account stays, and support may go on', () => {
    const before = caseOf(open)
    expect(before.account?.words.text).toBeTruthy()
    const assessed = givenCase(open).on(monday).by(mette)
    assessed.when(assess, { ...command, outcome: 'not-bullying', reason: '' }).thenRefused('words-missing')
    const state = assessed.when(assess, { ...command, outcome: 'not-bullying', reason: 'leg' }).thenDone()
    expect(state.account).toEqual(before.account)
    expect([state.end, stageOf(state)]).toEqual([null, 'supporting'])
  })

  it('CASE-25 the outcome decides the path: a conflict sets no clock', () => {
    const state = givenCase(open)
      .on(monday)
      .by(mette)
      .when(assess, { ...command, outcome: 'conflict', establishedOn: monday })
      .thenDone()
    expect([state.establishedOn, stageOf(state)]).toEqual([null, 'supporting'])
    expect(dutiesOfCase(state, strategyAfterS2, danishDays).map(({ code }) => code)).not.toContain(
      'action-plan',
    )
  })

  it('CASE-25 it may change later', () => {
    const conflict = on<CaseEvent>(monday, mette, {
      ...established(),
      outcome: 'conflict',
      establishedOn: null,
    } as CaseEvent)
    const state = givenCase(open, conflict)
      .on(daysLater(3))
      .by(mette)
      .when(assess, { ...command, establishedOn: daysLater(3) })
      .thenDone()
    expect([state.assessment?.outcome, state.establishedOn]).toEqual(['bullying', daysLater(3)])
  })

  it('CASE-25 the same assessment twice is one; another mark is another assessment', () => {
    const again = givenCase(open, on(monday, mette, established()))
      .on(monday)
      .by(mette)
    again.when(assess, { ...command, marks: ['loneliness', 'repeated'] }).thenNothing()
    const state = again.when(assess, { ...command, marks: [...command.marks, 'planned'] }).thenDone()
    expect(state.assessment?.marks).toContain('planned')
  })

  it('CASE-25 the marks of the rule are all there, with the felt threat', () => {
    expect(marks).toHaveLength(11)
    expect(marks).toContain('threat-to-safety-belonging-or-dignity')
  })

  it('CASE-27 neither a mark nor intent is a condition', () => {
    givenCase(open)
      .on(monday)
      .by(mette)
      .when(assess, { ...command, marks: [], forms: [] })
      .thenDone()
    expect(marks.join()).not.toMatch(/intent/)
  })

  it('CASE-27 "or the like" sets off the same duties on the same days as bullying', () => {
    const owed = (outcome: 'bullying' | 'or-the-like') =>
      openCodes(open, on(monday, mette, { ...established(), outcome } as ReturnType<typeof established>))
    expect(owed('or-the-like')).toEqual(owed('bullying'))
    expect(owed('or-the-like')).toContain('action-plan')
  })

  it('LAW-04 what is established has a day: today, not tomorrow, and not before it was reported', () => {
    const on2 = givenCase(on(daysLater(1), mette, opened({ reportedOn: daysLater(1) })))
      .on(daysLater(2))
      .by(mette)
    on2.when(assess, { ...command, establishedOn: undefined }).thenRefused('established-date-missing')
    on2.when(assess, { ...command, establishedOn: daysLater(3) }).thenRefused('established-in-future')
    on2.when(assess, { ...command, establishedOn: monday }).thenRefused('established-before-reported')
    expect(on2.when(assess, { ...command, establishedOn: daysLater(1) }).thenDone().establishedOn).toBe(
      daysLater(1),
    )
    expect(on2.when(assess, { ...command, establishedOn: daysLater(2) }).thenDone().establishedOn).toBe(
      daysLater(2),
    )
  })

  it('LAW-04 a later assessment does not move the day it was established', () => {
    const state = givenCase(open, on(monday, mette, established()))
      .on(daysLater(9))
      .by(mette)
      .when(assess, { ...command, reason: 'set på ny', establishedOn: daysLater(9) })
      .thenDone()
    expect(state.establishedOn).toBe(monday)
  })
})
