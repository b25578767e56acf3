import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import type { Recorded } from '../rules/recorded.ts'

/** Somebody says that they read a version (STR-17). Stream: `strategy:readers`, one a school. */
export type ReadingEvent = { readonly type: 'StrategyRead'; readonly version: number }

/** Who has read which version. */
export type Readings = ReadonlyMap<number, ReadonlySet<PersonId>>

export const foldReadings = (history: readonly Recorded<ReadingEvent>[]): Readings => {
  const readings = new Map<number, Set<PersonId>>()
  for (const { event, by } of history)
    if (by !== null) readings.set(event.version, (readings.get(event.version) ?? new Set()).add(by))
  return readings
}

export type ConfirmReading = {
  readonly version: number | undefined
  /** The version in force; undefined: none is. */
  readonly inForce: number | undefined
}

/** Staff and parents confirm that they read the strategy in force; each new version is read anew (STR-17). */
export const confirmReading: Act<Readings, ConfirmReading, ReadingEvent, 'not-open-to-you' | 'not-in-force'> =
  {
    name: 'confirm-reading',
    alreadySo: (readings, { version }, { by }) =>
      version !== undefined && by.person !== null && readings.get(version)?.has(by.person) === true,
    guards: [
      {
        source: ['STR-17'],
        says: 'Staff and parents confirm that they read the strategy; a pupil is asked for nothing.',
        refusal: 'not-open-to-you',
        met: (_readings, _command, { by }) =>
          by.person !== null && (by.kind === 'staff' || by.kind === 'guardian'),
      },
      {
        source: ['STR-17', 'STR-11'],
        says: 'What is confirmed is the version in force.',
        refusal: 'not-in-force',
        met: (_readings, { version, inForce }) => version !== undefined && version === inForce,
      },
    ],
    events: (_readings, { version }) => (version === undefined ? [] : [{ type: 'StrategyRead', version }]),
  }
