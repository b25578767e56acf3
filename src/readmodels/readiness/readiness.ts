import {
  foldReadiness,
  type ReadinessEvent,
  type ReadinessOfYear,
} from '../../domain/readiness/answer-readiness.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { Unit } from '../unit.ts'

export const READINESS_STREAM = 'readiness:self'

/** What the school answered, year by year (BEN-01). */
export const readinessOf = async (unit: Unit): Promise<readonly ReadinessOfYear[]> =>
  foldReadiness((await unit.journal.read(READINESS_STREAM)) as readonly Recorded<ReadinessEvent>[])
