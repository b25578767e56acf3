import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { givenCase, mette, monday, on, opened, sara, jonas } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import { askAdvice, giveAdvice } from './ask-advice.ts'
import { namesIn } from './names-in.ts'

const anna: Viewer = {
  person: 'anna',
  kind: 'partner',
  roles: ['psychology-service'],
  classes: [],
  guardianOf: [],
}
const names = { near: ['Alma Krogh', 'Maria Krogh'], all: ['Liv Sand', 'Jonas Friis'] }
const asks = {
  adviceId: 'a1',
  body: 'psychology-service' as const,
  to: 'anna',
  isOfBody: true,
  question: 'Hvordan får vi en klasse til at lukke en ny ind i legen?',
  names,
  basis: {
    today: monday,
    country: 'DK' as const,
    pupil: { person: 'alma', born: undefined },
    guardians: ['maria'],
  },
}
const begun = on<CaseEvent>(monday, mette, opened())
const advice = on<CaseEvent>(monday, sara, {
  type: 'AdviceAsked',
  adviceId: 'a1',
  body: 'psychology-service',
  to: 'anna',
  question: wordsOf('alma', asks.question),
})

describe('a question without names', () => {
  it('CON-03 is asked where nothing may be shared, and answered by whoever was asked', () => {
    const state = givenCase(begun).on(monday).by(sara).when(askAdvice, asks).thenDone()
    expect(state.consents.advice).toMatchObject([{ to: 'anna', given: null }])
    givenCase(begun).on(monday).by(jonas).when(askAdvice, asks).thenRefused('not-open-to-you')
    const words = 'Begynd med faste makkere.'
    const answered = givenCase(begun, advice)
      .on(monday)
      .by(anna)
      .when(giveAdvice, { adviceId: 'a1', words })
      .thenDone()
    expect(answered.consents.advice[0]?.given?.words.text).toBe(words)
    for (const who of [sara, { ...anna, roles: [] }, { ...anna, person: 'else' }])
      givenCase(begun, advice)
        .on(monday)
        .by(who)
        .when(giveAdvice, { adviceId: 'a1', words })
        .thenRefused('not-open-to-you')
  })

  it('CON-03 is refused while it holds a name of a pupil, guardian or member of staff', () => {
    for (const question of ['Alma er alene', 'almas mor ringer', 'Hvad gør Jonas?', 'Livs veninder'])
      givenCase(begun)
        .on(monday)
        .by(sara)
        .when(askAdvice, { ...asks, question })
        .thenRefused('holds-a-name')
  })

  it.each([
    ['Et trygt liv i klassen', []],
    ['ALMA og krogh', ['ALMA', 'krogh']],
    ["Jonas' time, Jonas’ bog", ['Jonas', 'Jonas']],
    ['A. Krogh', ['Krogh']],
  ])('CON-03 finds in "%s" the names %j', (text, found) => {
    expect(namesIn(text, names)).toEqual(found)
  })
})
