import { describe, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { alma, daysLater, givenCase, jonas, maria, mette, monday, on, opened } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { answerTellingClass, askToTellClass, tellClass } from './tell-class.ts'

const base = on<CaseEvent>(
  monday,
  mette,
  opened({ mayBeTold: { parents: null, teachers: null, classmates: true } }),
)
const asked = on<CaseEvent>(monday, jonas, {
  type: 'TellingClassAsked',
  tellingId: 't1',
  what: wordsOf('alma', 'At vi laver nye grupper'),
})
const answered = (allowed: boolean) =>
  on<CaseEvent>(daysLater(1), alma, { type: 'TellingClassAnswered', tellingId: 't1', allowed, heardBy: null })

describe('telling the class', () => {
  it("FOL-18 nothing is told without the pupil's yes to exactly this, whatever was allowed before", () => {
    const tell = { tellingId: 't1', on: daysLater(2) }
    givenCase(base).on(daysLater(2)).by(jonas).when(tellClass, tell).thenRefused('no-such-telling')
    givenCase(base, asked)
      .on(daysLater(2))
      .by(jonas)
      .when(tellClass, tell)
      .thenRefused('pupil-has-not-said-yes')
    givenCase(base, asked, answered(false))
      .on(daysLater(2))
      .by(jonas)
      .when(tellClass, tell)
      .thenRefused('pupil-has-not-said-yes')
    givenCase(base, asked, answered(true), answered(false))
      .on(daysLater(2))
      .by(jonas)
      .when(tellClass, tell)
      .thenRefused('pupil-has-not-said-yes')
    givenCase(base, asked, answered(true))
      .on(daysLater(2))
      .by(jonas)
      .when(tellClass, tell)
      .thenEvents({ type: 'ClassTold', tellingId: 't1', on: daysLater(2) })
  })

  it('FOL-18 the pupil answers, or an adult who carries the case heard it; no parent and no class team answers for them', () => {
    const yes = { tellingId: 't1', allowed: true }
    givenCase(base, asked)
      .on(monday)
      .by(alma)
      .when(answerTellingClass, yes)
      .thenEvents({ type: 'TellingClassAnswered', tellingId: 't1', allowed: true, heardBy: null })
    givenCase(base, asked)
      .on(monday)
      .by(mette)
      .when(answerTellingClass, yes)
      .thenEvents({ type: 'TellingClassAnswered', tellingId: 't1', allowed: true, heardBy: 'mette' })
    for (const viewer of [jonas, maria])
      givenCase(base, asked)
        .on(monday)
        .by(viewer)
        .when(answerTellingClass, yes)
        .thenRefused('not-open-to-you')
    givenCase(base, asked)
      .on(monday)
      .by(alma)
      .when(answerTellingClass, { tellingId: 't1', allowed: undefined })
      .thenRefused('answer-missing')
  })

  it('FOL-18 what has been told cannot be taken back', () => {
    const told = on<CaseEvent>(daysLater(2), jonas, { type: 'ClassTold', tellingId: 't1', on: daysLater(2) })
    givenCase(base, asked, answered(true), told)
      .on(daysLater(3))
      .by(alma)
      .when(answerTellingClass, { tellingId: 't1', allowed: false })
      .thenRefused('already-told')
  })

  it('FOL-18 what is asked is written out', () => {
    givenCase(base)
      .on(monday)
      .by(alma)
      .when(askToTellClass, { tellingId: 't2', what: '' })
      .thenRefused('not-open-to-you', 'words-missing')
  })
})
