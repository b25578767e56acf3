import type { Refused } from '../domain/kernel/result.ts'
import type { Viewer } from '../domain/people/viewer.ts'
import { decide, type Act } from '../domain/rules/act.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import { isStreamMoved, isUndoneForAnother } from '../journal/journal.ts'
import type { AnyEvent, Unit } from '../readmodels/unit.ts'
import type { Clock } from './ports.ts'
import { project } from './project.ts'

/** What became of a command. `moved`: somebody else acted since the form was shown; `since` is what they did. */
export type Outcome<Event extends AnyEvent, Refusal extends string> =
  | { readonly kind: 'done'; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refused<Refusal>[] }
  | { readonly kind: 'moved'; readonly since: readonly Recorded<Event>[]; readonly version: number }

export type Handling<State, Command, Event extends AnyEvent, Refusal extends string> = {
  readonly stream: string
  readonly fold: (history: readonly Recorded<Event>[]) => State
  readonly act: Act<State, Command, Event, Refusal>
  readonly command: Command
  readonly viewer: Viewer
  /** The version the form was made on; left out where two acts at once do not disturb each other. */
  readonly seen?: number | undefined
  /** Domain time of the entries, when it must be the date alone (REP-02). */
  readonly at?: string
}

/** Read → decide → append → derive the lists, all in the caller's transaction. */
export const handle = async <State, Command, Event extends AnyEvent, Refusal extends string>(
  unit: Unit,
  clock: Clock,
  handling: Handling<State, Command, Event, Refusal>,
): Promise<Outcome<Event, Refusal>> => {
  const history = (await unit.journal.read(handling.stream)) as readonly Recorded<Event>[]
  const state = handling.fold(history)
  const facts = { today: clock.today(), at: handling.at ?? clock.instant(), by: handling.viewer }
  const { act, command } = handling
  const decision = decide(act, state, command, facts)
  const since = handling.seen === undefined ? [] : history.slice(handling.seen)
  const byOthers = since.some(({ by }) => by !== handling.viewer.person)
  // Pressing twice is not a conflict; somebody else having done it first is, since what was typed would be lost.
  if (decision.ok && decision.events.length === 0 && !byOthers) return { kind: 'done', events: [] }
  if (handling.seen !== undefined && history.length !== handling.seen)
    return { kind: 'moved', since, version: history.length }
  if (!decision.ok) return { kind: 'refused', refusals: decision.refusals }
  const appended = await unit.journal.append(
    handling.stream,
    history.length,
    decision.events.map((event) => ({ at: facts.at, by: handling.viewer.person, event })),
  )
  await project(unit, handling.stream, { whole: [...history, ...appended], appended: decision.events })
  return { kind: 'done', events: decision.events }
}

/**
 * Two people acting at the same instant: the log takes one, or the database lets one go first, and the other is
 * decided again on what is true now, in a transaction of its own. Of those at it at once one gets through each time: ten tries, and more means something
 * else is wrong.
 */
export const again = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === 10 || !(isStreamMoved(error) || isUndoneForAnother(error))) throw error
    }
  }
}
