import type { LocalDate } from '../kernel/dates.ts'
import type { Recorded } from '../rules/recorded.ts'
import type { Strategy, StrategyEvent } from './events.ts'

export type Adopted = Strategy & Pick<StrategyEvent, 'adoptedOn' | 'body'>
export type StrategyState = { readonly versions: readonly Adopted[] }

export const noStrategy: StrategyState = { versions: [] }

export const evolveStrategy = (state: StrategyState, { event }: Recorded<StrategyEvent>): StrategyState => ({
  versions: [...state.versions, { ...event.strategy, adoptedOn: event.adoptedOn, body: event.body }],
})

/** The version in force on a day: the latest adopted by then (STR-11). */
export const findInForce = (state: StrategyState, on: LocalDate): Adopted | undefined =>
  state.versions.filter((version) => version.adoptedOn <= on).at(-1)

export const findVersion = (state: StrategyState, version: number): Adopted | undefined =>
  state.versions.find((adopted) => adopted.version === version)
