import { describe, expect, it } from 'vitest'
import { alma, logOf, maria, mette, monday, nobody, on, yusuf } from '../given.ts'
import type { Viewer } from '../people/viewer.ts'
import { decide } from '../rules/act.ts'
import { confirmReading, foldReadings, type ConfirmReading, type ReadingEvent } from './confirm-reading.ts'

const read = on<ReadingEvent>(monday, yusuf, { type: 'StrategyRead', version: 1 })
const readings = foldReadings(logOf('strategy:readers', [read]))

const tried = (by: Viewer, command: ConfirmReading) => {
  const decision = decide(confirmReading, readings, command, { today: monday, at: monday, by })
  return decision.ok ? decision.events : decision.refusals.map(({ refusal }) => refusal)
}

describe('reading the strategy', () => {
  it('STR-17 staff and parents confirm that they read the version in force, once for each version', () => {
    for (const reader of [mette, maria])
      expect(tried(reader, { version: 1, inForce: 1 })).toEqual([{ type: 'StrategyRead', version: 1 }])
    expect(tried(yusuf, { version: 1, inForce: 1 })).toEqual([])
    expect(tried(yusuf, { version: 2, inForce: 2 })).toEqual([{ type: 'StrategyRead', version: 2 }])
  })

  it('STR-17 neither a version that is not in force nor one where there is none is confirmed', () => {
    expect(tried(mette, { version: 1, inForce: 2 })).toEqual(['not-in-force'])
    expect(tried(mette, { version: undefined, inForce: undefined })).toEqual(['not-in-force'])
  })

  it('STR-17 pupils and strangers are asked for nothing', () => {
    for (const by of [alma, nobody])
      expect(tried(by, { version: 1, inForce: 1 })).toEqual(['not-open-to-you'])
  })
})
