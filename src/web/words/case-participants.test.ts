import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { meetingWords } from './case-meetings.ts'
import { participantWords } from './case-participants.ts'

const languages = ['da', 'nb', 'nn'] as const

describe.each(languages)('words for who took part, and for families, in %s', (language) => {
  const { title, lead, adult, noAdult, talk, asked, agreed, none, look, several, over, back } =
    participantWords[language].own
  const pupils = textsIn([title, lead, adult, noAdult, talk, asked, agreed, none, look, several, over, back])

  it('C2 CASE-16 the pupil’s page reads at LIX 25 or lower, every sentence under twelve words', () => {
    const { lix, longestSentence } = readability(pupils)
    expect(lix).toBeLessThanOrEqual(25)
    expect(longestSentence).toBeLessThan(12)
  })

  it('C2 CASE-26 what families read is at LIX 35 or lower', () => {
    const families = [participantWords[language].own, meetingWords[language].own]
    expect(readability(textsIn(families)).lix).toBeLessThanOrEqual(35)
  })

  it('CASE-16 no child is named by what was done, and none is blamed on their own page', () => {
    const all = textsIn([participantWords[language], meetingWords[language]]).join(' ')
    expect(all).not.toMatch(/mobber|mobbeoffer|offer|skyld(?!ig)/i)
    expect(pupils.join(' ')).not.toMatch(/mob|skyld|straf|den anden|den andre/i)
  })
})
