import type { Decision, Refused } from '../kernel/result.ts'
import type { LocalDate } from '../kernel/dates.ts'
import type { Viewer } from '../people/viewer.ts'
import type { RuleId } from './rule.ts'

/**
 * What a decision may know besides the state: the day, the moment, who acts.
 * `at` is domain time: an ISO instant, or the date alone for a pupil without a name (REP-02).
 */
export type Facts = { readonly today: LocalDate; readonly at: string; readonly by: Viewer }

/** One condition of an act, in reading order. The same object is listed by `npm run rules` and named on screens. */
export type Guard<State, Command, Refusal extends string> = {
  readonly source: readonly RuleId[]
  readonly says: string
  readonly refusal: Refusal
  /** The form field the refusal belongs beside. */
  readonly field?: string
  readonly met: (state: State, command: Command, facts: Facts) => boolean
}

/** One thing a person may do: its guards, then what becomes true. */
export type Act<State, Command, Event, Refusal extends string> = {
  readonly name: string
  readonly guards: readonly Guard<State, Command, Refusal>[]
  /** Pressing twice is harmless: where this holds, nothing happens and nothing is refused. */
  readonly alreadySo?: (state: State, command: Command, facts: Facts) => boolean
  readonly events: (state: State, command: Command, facts: Facts) => readonly Event[]
}

/** The one way an act is decided: already so → no events; else every broken guard at once; else the events. */
export const decide = <State, Command, Event, Refusal extends string>(
  act: Act<State, Command, Event, Refusal>,
  state: State,
  command: Command,
  facts: Facts,
): Decision<Event, Refusal> => {
  if (act.alreadySo?.(state, command, facts)) return { ok: true, events: [] }
  const refusals: Refused<Refusal>[] = act.guards
    .filter((guard) => !guard.met(state, command, facts))
    .map(({ refusal, source, field }) => ({ refusal, source, ...(field === undefined ? {} : { field }) }))
  return refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, events: act.events(state, command, facts) }
}

/** A text somebody has to write: not empty, and no longer than a page can hold (10,000 characters). */
export const LONGEST_TEXT = 10_000
export const isNotTooLong = (text: string | undefined): boolean => (text ?? '').length <= LONGEST_TEXT
