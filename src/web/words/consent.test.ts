import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { consentWords } from './consent.ts'

describe.each(['da', 'nb', 'nn'] as const)('words of consent in %s', (language) => {
  const { own, home, section, forms, partner, health } = consentWords[language]

  it('C2 CON-01 the pupil’s page reads at LIX 25 or lower, every sentence under twelve words', () => {
    const { lix, longestSentence } = readability(textsIn(own))
    expect(lix).toBeLessThanOrEqual(25)
    expect(longestSentence).toBeLessThan(12)
  })

  it('C2 CON-01 what guardians are asked reads at LIX 35 or lower', () => {
    expect(readability(textsIn(home)).lix).toBeLessThanOrEqual(35)
  })

  it('C2 CON-02 what staff and partners read is at LIX 45 or lower', () => {
    expect(readability(textsIn([section, forms, partner, health])).lix).toBeLessThanOrEqual(45)
  })
})
