import type { LocalDate } from '../domain/kernel/dates.ts'
import { parseLocalDate } from '../domain/kernel/dates.ts'
import { textOf } from '../domain/kernel/words.ts'
import type { PeopleEvent } from '../domain/people/events.ts'
import type { PersonId, Viewer } from '../domain/people/viewer.ts'
import type { WorkingCalendar } from '../domain/procedures/working-days.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import type { StrategyEvent } from '../domain/strategy/events.ts'
import {
  evolveStrategy,
  findInForce,
  findVersion,
  noStrategy,
  type Adopted,
  type StrategyState,
} from '../domain/strategy/state.ts'
import type { Unit } from './unit.ts'

export const SCHOOL_STREAM = 'school:self'
export const STRATEGY_STREAM = 'strategy:self'
export const YEAR_STREAM = 'year:self'

/** The days this school works: its country's, and its own closing days. */
export const calendarOf = async (unit: Unit): Promise<WorkingCalendar> => {
  void unit.index.holdCalendar('read')
  const history = await unit.journal.read(SCHOOL_STREAM)
  return {
    country: unit.tenant.country,
    closingDays: history.flatMap(({ event }) =>
      event.type === 'ClosingDaySet' ? [{ date: event.on, reason: event.reason }] : [],
    ),
    countClosingDaysOff: true,
  }
}

export const strategiesOf = async (unit: Unit): Promise<StrategyState> =>
  ((await unit.journal.read(STRATEGY_STREAM)) as readonly Recorded<StrategyEvent>[]).reduce(
    evolveStrategy,
    noStrategy,
  )

/** The strategy in force on a day (STR-11); undefined: the school has none. */
export const findStrategyInForce = async (unit: Unit, on: LocalDate): Promise<Adopted | undefined> =>
  findInForce(await strategiesOf(unit), on)

export const findStrategy = async (unit: Unit, version: number): Promise<Adopted | undefined> =>
  findVersion(await strategiesOf(unit), version)

/** The name of everybody asked for, in one question. Somebody erased or unknown has none. */
export const namesOf = async (
  unit: Unit,
  people: Iterable<PersonId | null | undefined>,
): Promise<ReadonlyMap<PersonId, string>> => {
  const asked = [
    ...new Set([...people].filter((person): person is PersonId => person != null && person !== '')),
  ]
  const histories = await unit.journal.readMany(asked.map((person) => `person:${person}`))
  return new Map(
    asked.flatMap((person) => {
      const registered = histories
        .get(`person:${person}`)
        ?.find(({ event }) => event.type === 'PersonRegistered')
      const name = registered?.event.type === 'PersonRegistered' ? textOf(registered.event.name) : ''
      return name === '' ? [] : [[person, name] as const]
    }),
  )
}

/** The reader's own name, for the frame of a page; empty where they have none any more. */
export const ownName = async (unit: Unit, { person }: Pick<Viewer, 'person'>): Promise<string> =>
  (await namesOf(unit, [person])).get(person ?? '') ?? ''

/** A pupil's date of birth, for what the law lets them decide by age (CON-04); undefined when not known. */
export const findBorn = async (unit: Unit, person: PersonId): Promise<LocalDate | undefined> => {
  const history = await unit.journal.read(`person:${person}`)
  const event = history
    .map((entry) => entry.event as PeopleEvent)
    .find(({ type }) => type === 'PersonRegistered')
  return event?.type === 'PersonRegistered' ? parseLocalDate(textOf(event.born)) : undefined
}
