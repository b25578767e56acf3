import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  caseOf,
  danishDays,
  daysLater,
  evaluated,
  givenCase,
  jonas,
  maria,
  mette,
  on,
  planned,
  sara,
  upToPlan,
  type History,
} from '../given.ts'
import { decide } from '../rules/act.ts'
import { dutiesOfCase } from './duties.ts'
import { evaluateMeasure, type EvaluateMeasure } from './evaluate-measure.ts'
import type { CaseEvent } from './events.ts'
import { standings, verdicts } from './plan.ts'

const works: EvaluateMeasure = {
  measureId: 'm1',
  on: daysLater(29),
  verdict: 'works',
  adultsView: ' grupperne holder ',
  pupilsView: 'nu er der altid en',
  bullying: 'stopped',
  changedTo: undefined,
  lookAgainOn: daysLater(57),
}
const evaluating = (...more: History<CaseEvent>) =>
  givenCase(upToPlan(), ...more)
    .on(daysLater(29))
    .by(sara)
const owed = (code: string, ...more: History<CaseEvent>) =>
  dutiesOfCase(caseOf(upToPlan(), ...more), undefined, danishDays).find((duty) => duty.code === code)

describe('looking at a measure', () => {
  it('CASE-06 it works, with a next day; the same said twice is said once', () => {
    evaluating().when(evaluateMeasure, works).thenEvents(evaluated())
    evaluating(on(daysLater(29), sara, evaluated()))
      .when(evaluateMeasure, works)
      .thenNothing()
  })

  it('FOL-20 "works" needs the pupil\'s view beside the adult\'s; the other verdicts may do without', () => {
    evaluating()
      .when(evaluateMeasure, { ...works, pupilsView: ' ' })
      .thenRefused('pupils-view-missing')
    evaluating()
      .when(evaluateMeasure, { ...works, adultsView: '' })
      .thenRefused('words-missing')
    evaluating()
      .when(evaluateMeasure, { ...works, verdict: 'change', changedTo: 'hver dag', pupilsView: '' })
      .thenDone()
  })

  it('FOL-20 whatever is said, nothing works without the word of the pupil', () => {
    const text = fc.constantFrom(undefined, '', ' ', 'ord')
    fc.assert(
      fc.property(
        fc.record({
          verdict: fc.constantFrom(...verdicts),
          bullying: fc.constantFrom(...standings),
          adultsView: text,
          pupilsView: text,
          changedTo: text,
        }),
        (said) => {
          const decision = decide(
            evaluateMeasure,
            caseOf(upToPlan()),
            { ...works, ...said },
            { today: daysLater(29), at: daysLater(29), by: sara },
          )
          if (!decision.ok) return
          for (const event of decision.events)
            if (event.type === 'MeasureEvaluated' && event.verdict === 'works')
              expect(event.pupilsView?.text).toBe('ord')
        },
      ),
    )
  })

  it('CASE-06 everything missing is named at once', () => {
    evaluating()
      .when(evaluateMeasure, {
        measureId: 'none',
        on: undefined,
        verdict: undefined,
        adultsView: undefined,
        pupilsView: undefined,
        bullying: undefined,
        changedTo: undefined,
        lookAgainOn: undefined,
      })
      .thenRefused('no-such-measure', 'date-missing', 'verdict-missing', 'words-missing', 'standing-missing')
    evaluating()
      .when(evaluateMeasure, { ...works, verdict: 'change', lookAgainOn: undefined })
      .thenRefused('change-missing', 'look-again-missing')
    evaluating()
      .when(evaluateMeasure, { ...works, lookAgainOn: daysLater(29) })
      .thenRefused('look-again-not-ahead')
  })

  it('CASE-06 a change keeps what the measure said before, and is owed to be adopted', () => {
    const state = evaluating()
      .when(evaluateMeasure, { ...works, verdict: 'change', changedTo: 'grupper hver dag' })
      .thenDone()
    expect(state.measures[0]?.what.text).toBe('grupper hver dag')
    expect(state.measures[0]?.evaluations[0]?.was.text).toBe('faste grupper i frikvarteret')
    expect(state.plan.changedOn).toBe(daysLater(29))
  })

  it('CASE-06 CASE-10 one that stops leaves the plan with its history, and never the last, nor the last for the community', () => {
    const stop = { ...works, verdict: 'stop', lookAgainOn: undefined } as const
    evaluating().when(evaluateMeasure, stop).thenRefused('plan-would-be-empty')
    evaluating(on(daysLater(1), mette, planned({ measureId: 'm2', level: 'pupil' })))
      .when(evaluateMeasure, stop)
      .thenRefused('plan-would-be-individual')
    const state = evaluating(on(daysLater(1), mette, planned({ measureId: 'm2' })))
      .when(evaluateMeasure, stop)
      .thenDone()
    expect(state.measures.map(({ measureId }) => measureId)).toEqual(['m2'])
    expect(state.plan.ended).toMatchObject([{ measureId: 'm1', endedOn: daysLater(29) }])
  })

  it("CASE-08 the class's team evaluates too; home does not", () => {
    givenCase(upToPlan()).on(daysLater(29)).by(jonas).when(evaluateMeasure, works).thenDone()
    givenCase(upToPlan())
      .on(daysLater(29))
      .by(maria)
      .when(evaluateMeasure, works)
      .thenRefused('not-open-to-you')
  })

  it('CASE-06 the next look is owed on the day set, and "has it stopped?" is answered with it', () => {
    const looked = on(daysLater(10), sara, evaluated({ on: daysLater(10), lookAgainOn: daysLater(40) }))
    expect(owed('look-at-measure', looked)).toMatchObject({
      since: daysLater(10),
      deadline: { due: daysLater(40) },
    })
    expect(owed('has-it-stopped', looked)?.since).toBe(daysLater(10))
    expect(owed('evaluate', looked)?.doneOn).toBe(daysLater(10))
  })

  it.each(['less', 'goes-on'] as const)(
    'CASE-06 bullying that has not stopped (%s) demands new measures, once for all looked at that day',
    (bullying) => {
      const second = on(daysLater(2), mette, planned({ measureId: 'm2' }))
      const looked = on(daysLater(29), sara, evaluated({ bullying }))
      expect(owed('new-measures', second)).toBeUndefined()
      expect(owed('new-measures', second, looked)).toMatchObject({ since: daysLater(29), doneOn: null })
      const added = on(daysLater(29), sara, planned({ measureId: 'm3' }))
      expect(owed('new-measures', second, looked, added)).toBeUndefined()
      const other = on(daysLater(29), sara, evaluated({ measureId: 'm2', bullying }))
      expect(owed('new-measures', second, looked, added, other)).toBeUndefined()
      const later = on(daysLater(40), sara, evaluated({ measureId: 'm2', bullying, on: daysLater(40) }))
      expect(owed('new-measures', second, looked, added, later)?.since).toBe(daysLater(40))
    },
  )
})
