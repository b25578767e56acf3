import { expect, it } from 'vitest'
import { logOf, mette, monday, on, strategyAfterS2 } from '../given.ts'
import { dutiesOfNoStrategy } from './duties.ts'
import type { StrategyEvent } from './events.ts'
import { evolveStrategy, findInForce, noStrategy } from './state.ts'

it('STR-01 a Danish school without a strategy owes one as soon as possible, from the day its wheel began', () => {
  expect(dutiesOfNoStrategy('DK', monday)).toMatchObject([
    {
      code: 'adopt-strategy',
      owedBy: ['role:leader'],
      deadline: null,
      since: monday,
      toldBy: 'law',
      doneOn: null,
    },
  ])
})

it('STR-01 Norwegian law is not said to ask for one', () => {
  expect(dutiesOfNoStrategy('NO', monday)).toEqual([])
})

it.each(['da', 'nb', 'nn', 'en'] as const)(
  'STR-20 a version in %s keeps the language it is written in',
  (language) => {
    const adopted: StrategyEvent = {
      type: 'StrategyAdopted',
      strategy: { ...strategyAfterS2, version: 1, language },
      body: 'school-board',
      adoptedOn: monday,
      minutes: 'punkt 4',
    }
    const state = logOf('strategy:self', [on(monday, mette, adopted)]).reduce(evolveStrategy, noStrategy)
    expect(findInForce(state, monday)?.language).toBe(language)
  },
)
