import * as fc from 'fast-check'
import { playConsent, sequences } from '../../test/privacy/consent-sequences.ts'
import { isMilestone, type Soak } from './soak.ts'

export const soakConsent: Soak = {
  name: 'consent',
  goal: 'A28: in 100,000 random courses of consent nothing leaves that no consent carries at that instant',
  n: 100_000,
  run: async ({ n, seed, say }) => {
    let done = 0
    let steps = 0
    let shared = 0
    let wrong: string | undefined
    for (const sequence of fc.sample(fc.noShrink(sequences), { numRuns: n, seed })) {
      const verdict = playConsent(sequence)
      done += 1
      steps += verdict.steps
      shared += verdict.shared
      wrong = verdict.wrong
      if (wrong !== undefined) break
      if (isMilestone(done, n)) say(`${done} courses`)
    }
    if (wrong !== undefined) say(wrong)
    return {
      passed: wrong === undefined && shared > n,
      figure: `${done} courses of ${steps} steps, something shared ${shared} times, ${wrong === undefined ? 0 : 1} disclosure that no consent carries`,
    }
  },
}
