import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jonas, lars, logOf, mette, on, sara } from '../given.ts'
import { localDate } from '../kernel/dates.ts'
import { decide } from '../rules/act.ts'
import { answerReadiness, foldReadiness, type ReadinessEvent } from './answer-readiness.ts'
import { asThisSchool, isWeak, questions, restOf, type Answers } from './questions.ts'

const best = Object.fromEntries(questions.map(({ id, answers }) => [id, answers[0].id])) as Answers
const answered = (answers: Answers): ReadinessEvent => ({ type: 'ReadinessAnswered', answers })
const autumn = localDate(2026, 11, 20)
const facts = { today: autumn, at: autumn, by: mette }

describe('readiness', () => {
  it('BEN-01 the leader answers for the school; nobody else', () => {
    expect(decide(answerReadiness, [], { answers: best }, facts)).toEqual({
      ok: true,
      events: [answered(best)],
    })
    for (const by of [sara, jonas, lars])
      expect(decide(answerReadiness, [], { answers: best }, { ...facts, by })).toMatchObject({
        ok: false,
        refusals: [{ refusal: 'leader-answers' }],
      })
  })

  it('BEN-01 each question left out, or answered with what is no answer to it, is named', () => {
    const decision = decide(
      answerReadiness,
      [],
      { answers: { ...best, 'images-seen': undefined, 'able-images': 'written' } },
      facts,
    )
    expect(decision.ok ? [] : decision.refusals.map(({ field }) => field)).toEqual([
      'images-seen',
      'able-images',
    ])
  })

  it('BEN-02 last year stands beside this; the year turns with 1 August, and the last answers of a year count', () => {
    const changed = { ...best, 'fixed-practice': 'general' } as const
    const years = foldReadiness(
      logOf('readiness:self', [
        on(localDate(2026, 7, 31), mette, answered(changed)),
        on(localDate(2026, 8, 1), mette, answered(changed)),
        on(autumn, mette, answered(best)),
      ]),
    )
    expect(years.map(({ year, answers }) => [year, answers['fixed-practice']])).toEqual([
      [2025, 'general'],
      [2026, 'written'],
    ])
    expect(decide(answerReadiness, years, { answers: best }, facts)).toEqual({ ok: true, events: [] })
    expect(decide(answerReadiness, years, { answers: changed }, facts).ok).toBe(true)
  })

  it('BEN-01 the shares are those of the survey; what it does not tell apart is the rest', () => {
    expect(questions.map(({ shares }) => shares.map(({ percent }) => percent))).toEqual([
      [72, 22, 6],
      [36, 55, 9],
      [79, 17, 5],
      [69],
      [27, 18, 50, 4],
      [77, 21],
      [73, 23],
      [50, 37, 13],
    ])
    expect(questions.map(restOf)).toEqual([0, 0, 0, 31, 1, 2, 4, 0])
    const able = questions.find(({ id }) => id === 'able-bullying')
    expect(
      able && [asThisSchool(able, 'high'), asThisSchool(able, 'some'), asThisSchool(able, 'unknown')],
    ).toEqual([77, 77, undefined])
  })

  it('BEN-02 for all questions: the best answer needs no remedy, and not to know always does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), (question) => {
        expect(isWeak(question, question.answers[0].id)).toBe(false)
        expect(isWeak(question, 'unknown')).toBe(true)
      }),
    )
  })
})
