import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { strategyAdoptWords } from './strategy-adopt.ts'
import { strategyPublicWords, strategyPupilWords } from './strategy-public.ts'

describe.each(['da', 'nb', 'nn'] as const)('words around the strategy, in %s', (language) => {
  const { own, ...open } = strategyPublicWords[language]
  const pupil = textsIn(strategyPupilWords[language])

  it('C2 what families read is at LIX 35 or lower, what staff read at 45', () => {
    expect(readability(textsIn(open)).lix).toBeLessThanOrEqual(35)
    const staff = [...textsIn(own), ...textsIn(strategyAdoptWords[language])]
    expect(readability(staff).lix).toBeLessThanOrEqual(45)
  })

  it('STR-17 C2 the short version is at LIX 25 or lower, in sentences of fewer than twelve words', () => {
    const { lix, longestSentence } = readability(pupil)
    expect(lix).toBeLessThanOrEqual(25)
    expect(longestSentence).toBeLessThanOrEqual(12)
  })

  it('C2 no child is named by what was done', () => {
    expect([...pupil, ...textsIn(open)].join(' ')).not.toMatch(/mobber\b|offer\b/i)
  })
})
