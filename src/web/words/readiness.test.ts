import { expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { readinessWords } from './readiness.ts'

it.each(['da', 'nb'] as const)('BEN-01 the texts in %s are LIX 45 or lower', (language) => {
  expect(readability(textsIn(readinessWords[language])).lix).toBeLessThanOrEqual(45)
})
