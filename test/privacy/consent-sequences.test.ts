import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { playConsent, sequences } from './consent-sequences.ts'

it('A28 CON-01 in a thousand courses of consent nothing leaves that no consent carries at that instant, and all that one does', () => {
  let shared = 0
  fc.assert(
    fc.property(sequences, (sequence) => {
      const verdict = playConsent(sequence)
      shared += verdict.shared
      expect(verdict.wrong).toBeUndefined()
    }),
    { numRuns: 1_000, seed: 28 },
  )
  // Courses in which nothing is ever shared would prove nothing.
  expect(shared).toBeGreaterThan(1_000)
}, 60_000)
