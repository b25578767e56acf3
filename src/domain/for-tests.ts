import fc from 'fast-check'
import type { Happened } from './given.ts'
import { logOf, monday } from './given.ts'
import { addDays, type LocalDate } from './kernel/dates.ts'
import type { Decision } from './kernel/result.ts'
import type { Viewer } from './people/viewer.ts'
import { decide, type Act, type Facts } from './rules/act.ts'
import type { Recorded } from './rules/recorded.ts'

/** Any act of one kind of matter, by anybody, on any day: for what may never be so, whatever happens. */
export type Step<State, Event> = {
  readonly name: string
  readonly by: Viewer
  /** How many days have gone by since the step before. */
  readonly days: number
  /** Pressing twice is harmless: the act says when it is so already. */
  readonly quiet: boolean
  /** The command, decided on what is true, as often as it is asked. */
  readonly decide: (state: State, facts: Facts) => Decision<Event, string>
}

export type Happening<State, Event> = {
  readonly before: State
  readonly after: State
  readonly event: Event
  readonly log: readonly Recorded<Event>[]
  readonly by: Viewer
}

/** What is typed: mostly something, now and then nothing. */
export const text = fc.constantFrom('ord', 'ord', 'andre ord', '', undefined)
/** A day around the day of the command, in days from it: mostly that day. */
export const around = fc.constantFrom(0, 0, 0, -1, -7, 1)
/** One of these, or left out. */
export const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom(...values, ...values, ...values, undefined)
export const yesNo = maybe([true, false])

/** Steps of one kind of matter. Half of what is tried is tried by somebody who might be let: `usual`, by act. */
export const stepsBy =
  <State, Event>(everybody: readonly Viewer[], usual: (act: string) => Viewer) =>
  <Command, Refusal extends string>(
    act: Act<State, Command, Event, Refusal>,
    command: fc.Arbitrary<Command | ((today: LocalDate) => Command)>,
  ): fc.Arbitrary<Step<State, Event>> =>
    fc
      .record({
        command,
        by: fc.oneof(fc.constant(usual(act.name)), fc.constantFrom(...everybody)),
        days: fc.constantFrom(0, 0, 1, 3, 14, 30),
      })
      .map(({ command: given, by, days }) => ({
        name: act.name,
        by,
        days,
        quiet: act.alreadySo !== undefined,
        decide: (state, facts) =>
          decide(
            act,
            state,
            typeof given === 'function' ? (given as (today: LocalDate) => Command)(facts.today) : given,
            facts,
          ),
      }))

/** A command that holds days, each as many days from the day of the command as `shifts` says. */
export const dated = <Command extends object, Field extends string>(
  command: fc.Arbitrary<Command>,
  shifts: Readonly<Record<Field, fc.Arbitrary<number>>>,
): fc.Arbitrary<(today: LocalDate) => Command & Record<Field, LocalDate>> =>
  fc.tuple(command, fc.record(shifts)).map(([rest, days]) => (today) => ({
    ...rest,
    ...(Object.fromEntries(
      Object.entries<number>(days as Record<string, number>).map(([field, shift]) => [
        field,
        addDays(today, shift),
      ]),
    ) as Record<Field, LocalDate>),
  }))

/** Runs a course and tells of every entry it led to. */
export const run = <State, Event>(
  {
    stream,
    fold,
    evolve,
    beginning,
    steps,
  }: {
    readonly stream: string
    readonly fold: (log: readonly Recorded<Event>[]) => State | undefined
    readonly evolve: (state: State, entry: Recorded<Event>) => State
    readonly beginning: readonly Happened<Event>[]
    readonly steps: readonly Step<State, Event>[]
  },
  tell: (happening: Happening<State, Event>) => void,
  pressedTwice: (step: Step<State, Event>, state: State, facts: Facts) => void = () => {},
): readonly Recorded<Event>[] => {
  let log = logOf(stream, [beginning])
  let state = fold(log)
  if (state === undefined) throw new Error('nothing began')
  let today = (beginning.at(-1)?.at ?? monday) as LocalDate
  for (const step of steps) {
    today = addDays(today, step.days)
    const facts = { today, at: today, by: step.by }
    const decision = step.decide(state, facts)
    if (!decision.ok) continue
    for (const event of decision.events) {
      const entry = { stream, version: log.length + 1, at: today, by: step.by.person, event }
      log = [...log, entry]
      const before: State = state
      state = evolve(before, entry)
      tell({ before, after: state, event, log, by: step.by })
    }
    pressedTwice(step, state, facts)
  }
  return log
}
