import { describe, expect, it } from 'vitest'
import {
  alma,
  caseOf,
  danishDays,
  daysLater,
  evaluated,
  givenCase,
  jonas,
  lars,
  mette,
  monday,
  on,
  opened,
  planned,
  strategyAfterS2,
  stopped,
  upToPlan,
  yusuf,
  type History,
} from '../given.ts'
import { dutiesOfCase } from './duties.ts'
import type { CaseEvent } from './events.ts'
import { markMeasureDone, planMeasure, takeOutMeasure, type PlanMeasure } from './plan-measure.ts'
import { findRelation } from './view.ts'

const open = on(monday, mette, opened())
const command: PlanMeasure = {
  measureId: 'm1',
  level: 'class',
  what: 'faste grupper i frikvarteret',
  responsible: 'jonas',
  isStaff: true,
  startsOn: daysLater(1),
  howOften: 'weekly',
  lookAgainOn: daysLater(29),
}
const dutyOf = (code: string, ...parts: History<CaseEvent>) =>
  dutiesOfCase(caseOf(...parts), strategyAfterS2, danishDays).find((duty) => duty.code === code)
const done = (text: number): readonly CaseEvent[] => [
  { type: 'MeasureDone', measureId: 'm1', on: daysLater(text) },
]

describe('the measures of a plan', () => {
  it('CASE-05 a measure says what, who, from when, how often and when it is looked at', () => {
    givenCase(open).on(monday).by(mette).when(planMeasure, command).thenEvents(planned())
    givenCase(open)
      .on(monday)
      .by(mette)
      .when(planMeasure, {
        measureId: 'm1',
        level: undefined,
        what: '',
        responsible: 'maria',
        isStaff: false,
        startsOn: undefined,
        howOften: undefined,
        lookAgainOn: undefined,
      })
      .thenRefused(
        'level-missing',
        'words-missing',
        'person-not-chosen',
        'start-missing',
        'rhythm-missing',
        'look-again-missing',
      )
  })

  it('CASE-05 it is looked at the day after it started at the earliest', () => {
    const planning = givenCase(open).on(monday).by(mette)
    planning
      .when(planMeasure, { ...command, lookAgainOn: daysLater(1) })
      .thenRefused('look-again-before-start')
    planning.when(planMeasure, { ...command, lookAgainOn: daysLater(2) }).thenDone()
  })

  it('CASE-05 planning and taking out twice is harmless', () => {
    givenCase(open, on(monday, mette, planned()))
      .on(monday)
      .by(mette)
      .when(planMeasure, command)
      .thenNothing()
    givenCase(open).on(monday).by(mette).when(takeOutMeasure, { measureId: 'm1' }).thenNothing()
  })

  it("CASE-08 adults who carry the case plan, and so does the class's team; only the former take out", () => {
    givenCase(open).on(monday).by(jonas).when(planMeasure, command).thenDone()
    for (const who of [jonas, alma, lars]) {
      if (who !== jonas)
        givenCase(open).on(monday).by(who).when(planMeasure, command).thenRefused('not-open-to-you')
      givenCase(open, on(monday, mette, planned()))
        .on(monday)
        .by(who)
        .when(takeOutMeasure, { measureId: 'm1' })
        .thenRefused('not-open-to-you')
    }
  })

  it('CASE-05 its adult marks it done in one press, once a day', () => {
    const marking = givenCase(upToPlan()).on(daysLater(3))
    marking
      .by(jonas)
      .when(markMeasureDone, { measureId: 'm1' })
      .thenEvents(...done(3))
    marking.by(alma).when(markMeasureDone, { measureId: 'm1' }).thenRefused('not-open-to-you')
    const marked = givenCase(upToPlan(), on(daysLater(3), jonas, ...done(3)))
    marked.on(daysLater(3)).by(jonas).when(markMeasureDone, { measureId: 'm1' }).thenNothing()
    marked.on(daysLater(4)).by(jonas).when(markMeasureDone, { measureId: 'm1' }).thenDone()
  })

  it('CASE-05 nothing is done before the plan is adopted, nor what is not in it', () => {
    givenCase(open, on(monday, mette, planned()))
      .on(daysLater(1))
      .by(mette)
      .when(markMeasureDone, { measureId: 'm1' })
      .thenRefused('plan-not-adopted')
    givenCase(upToPlan())
      .on(daysLater(1))
      .by(mette)
      .when(markMeasureDone, { measureId: 'm9' })
      .thenRefused('no-such-measure')
  })

  it('CASE-05 whoever does a measure sees the case it is part of', () => {
    expect(findRelation(caseOf(open), yusuf)).toBeUndefined()
    expect(findRelation(caseOf(open, on(monday, mette, planned({ responsible: 'yusuf' }))), yusuf)).toBe(
      'class-team',
    )
  })

  it.each([
    ['daily', 4, '2026-11-09'],
    ['weekly', 1, '2026-11-10'],
    ['every-second-week', 1, '2026-11-17'],
    ['monthly', 1, '2026-12-01'],
  ] as const)('CASE-05 done %s: owed first on its start, then at its rhythm', (howOften, doneAfter, due) => {
    const plan = on<CaseEvent>(monday, mette, opened(), planned({ howOften }), {
      type: 'PlanAdopted',
      individualOnlyReason: null,
    })
    expect(dutyOf('carry-out', plan)).toMatchObject({
      owedBy: ['person:jonas'],
      deadline: { due: daysLater(1) },
    })
    expect(dutyOf('carry-out', plan, on(daysLater(doneAfter), jonas, ...done(doneAfter)))).toMatchObject({
      doneOn: null,
      deadline: { due },
    })
  })

  it('CASE-05 done once, it is done', () => {
    const plan = on<CaseEvent>(monday, mette, opened(), planned({ howOften: 'once' }), {
      type: 'PlanAdopted',
      individualOnlyReason: null,
    })
    expect(dutyOf('carry-out', plan, on(daysLater(1), jonas, ...done(1)))?.doneOn).toBe(daysLater(1))
  })

  it('CASE-05 a plan adopted after the start is owed from its adoption, and nothing before it', () => {
    const early = on<CaseEvent>(monday, mette, opened(), planned())
    expect(dutyOf('carry-out', early)).toBeUndefined()
    const late = on<CaseEvent>(daysLater(7), mette, { type: 'PlanAdopted', individualOnlyReason: null })
    expect(dutyOf('carry-out', early, late)?.deadline?.due).toBe(daysLater(7))
  })

  it('CASE-05 each measure is looked at on its own day, by whoever leads the case', () => {
    const look = (...parts: History<CaseEvent>) => dutyOf('look-at-measure', upToPlan(), ...parts)
    expect(look()).toMatchObject({ item: 'm1', owedBy: ['role:leader'], deadline: { due: daysLater(29) } })
    expect(look(on<CaseEvent>(monday, mette, { type: 'CaseLeadNamed', person: 'sara' }))?.owedBy).toEqual([
      'person:sara',
    ])
  })

  it('FOL-11 once it has stopped, a measure goes on when somebody looks at it and keeps it', () => {
    const after = on(daysLater(14), mette, stopped(daysLater(14)))
    expect(dutyOf('carry-out', upToPlan(), after)).toBeUndefined()
    expect(dutyOf('class-in-follow-up', upToPlan(), after)).toMatchObject({
      doneOn: null,
      since: daysLater(14),
    })
    const kept = on(daysLater(15), mette, evaluated({ on: daysLater(15), lookAgainOn: daysLater(40) }))
    expect(dutyOf('carry-out', upToPlan(), after, kept)).toBeDefined()
    expect(dutyOf('class-in-follow-up', upToPlan(), after, kept)?.doneOn).toBe(daysLater(15))
    const planned2 = on(daysLater(16), mette, planned({ measureId: 'm2' }))
    expect(dutyOf('class-in-follow-up', upToPlan(), after, planned2)?.doneOn).toBe(daysLater(16))
  })
})
