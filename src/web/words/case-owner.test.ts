import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { caseOwnerWords } from './case-owner.ts'
import { languages } from './language.ts'

describe.each(languages)('the words of a case about the leader in %s', (language) => {
  it('C2 CASE-18 what the officer reads is at LIX 45 or lower', () => {
    expect(readability(textsIn(caseOwnerWords[language])).lix).toBeLessThanOrEqual(45)
  })
})
