import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { doorWords } from './door.ts'
import { informationWords } from './information.ts'

const languages = ['da', 'nb', 'nn'] as const

describe.each(languages)("the pupil's words in %s", (language) => {
  it('REP-07 C2 the door as a whole reads at LIX 25 or lower, in sentences under twelve words', () => {
    const { lix, meanSentence, longestSentence } = readability(textsIn(doorWords[language]))
    expect(lix).toBeLessThanOrEqual(25)
    expect(meanSentence).toBeLessThan(12)
    expect(longestSentence).toBeLessThanOrEqual(20)
  })

  it('C2 so do its whole sentences alone, without the short labels beside them', () => {
    const prose = textsIn(doorWords[language]).filter((text) => /[.!?]/.test(text))
    const { lix, meanSentence } = readability(prose)
    expect(lix).toBeLessThanOrEqual(25)
    expect(meanSentence).toBeLessThan(12)
  })

  it.each(Object.keys(doorWords.da).filter((page) => textsIn(doorWords.da[page as 'about']).length > 5))(
    'C2 so does each page of it: %s',
    (page) => {
      const { lix, longestSentence } = readability(textsIn(doorWords[language][page as 'about']))
      expect(lix).toBeLessThanOrEqual(25)
      expect(longestSentence).toBeLessThanOrEqual(20)
    },
  )

  it('C2 the pages on privacy and accessibility read at LIX 30 or lower', () => {
    const { lix, longestSentence } = readability(textsIn(informationWords[language]))
    expect(lix).toBeLessThanOrEqual(30)
    expect(longestSentence).toBeLessThanOrEqual(22)
  })

  it('A13 what cannot be hidden is said in forty words at most', () => {
    expect(doorWords[language].check.hide.text.split(/\s+/).length).toBeLessThanOrEqual(40)
  })

  it('A13 nothing here calls itself anonymous, and no child is named by what was done', () => {
    const all = textsIn([doorWords[language], informationWords[language]]).join(' ')
    expect(all).not.toMatch(/anonym|mobber|mobbeoffer|offer|gjerningsmann|gerningsmand/i)
  })
})

describe('the measure itself', () => {
  it('C2 counts words to a sentence and words over six letters', () => {
    expect(readability(['Du får svar i morgen.', 'Klassekammerater'])).toEqual({
      lix: 3 + 100 / 6,
      meanSentence: 3,
      longestSentence: 5,
    })
  })
})
