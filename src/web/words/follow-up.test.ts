import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { followUpWords } from './follow-up.ts'
import { guardianWords } from './guardian.ts'
import { guardianToPupil, readersWords } from './readers.ts'

const languages = ['da', 'nb', 'nn'] as const

/** The list of who has read, as the pupil meets it. */
const readToPupil = (language: (typeof languages)[number]) => {
  const { title, lead, empty, at, unknown, ownKinds, age, unconfirmed, back, list } = readersWords[language]
  return [
    ...[title, lead, empty.text, age, unconfirmed, back].map((by) => by.pupil),
    [at, unknown, ownKinds, list, empty.title, guardianToPupil[language]],
  ]
}

describe.each(languages)('words for a child of nine and their parents, in %s', (language) => {
  it('C2 the pupil’s page reads at LIX 25 or lower, every sentence under twelve words', () => {
    const { lix, longestSentence } = readability(textsIn(followUpWords[language]))
    expect(lix).toBeLessThanOrEqual(25)
    expect(longestSentence).toBeLessThan(12)
  })

  it('CON-04 so does the pupil’s list of who has read', () => {
    const { lix, longestSentence } = readability(textsIn(readToPupil(language)))
    expect(lix).toBeLessThanOrEqual(25)
    expect(longestSentence).toBeLessThan(12)
  })

  it('C2 what guardians read is at LIX 35 or lower', () => {
    expect(readability(textsIn([guardianWords[language], readersWords[language]])).lix).toBeLessThanOrEqual(
      35,
    )
  })

  it('C2 no child is named by what was done', () => {
    const all = textsIn([followUpWords[language], guardianWords[language], readersWords[language]]).join(' ')
    expect(all).not.toMatch(/anonym|mobber|mobbeoffer|offer/i)
  })
})
