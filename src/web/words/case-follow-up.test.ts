import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { followUpActRefusals, followUpCaseWords } from './case-follow-up.ts'

describe.each(['da', 'nb', 'nn'] as const)('words of the everyday around a pupil, in %s', (language) => {
  const texts = textsIn([followUpCaseWords[language], followUpActRefusals[language]])

  it('C2 what staff read is at LIX 45 or lower', () => {
    expect(readability(texts).lix).toBeLessThanOrEqual(45)
  })

  it('C2 no child is named by what was done', () => {
    expect(texts.join(' ')).not.toMatch(/mobber|offer/i)
  })
})
