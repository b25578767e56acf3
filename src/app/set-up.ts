import type { Body } from '../domain/consent/bodies.ts'
import type { LocalDate } from '../domain/kernel/dates.ts'
import { wordsOf } from '../domain/kernel/words.ts'
import type { PeopleEvent } from '../domain/people/events.ts'
import { eventsOf, registerPeople } from '../domain/people/set-up.ts'
import { unnamed, type PersonId, type Role } from '../domain/people/viewer.ts'
import { adoptStrategy, type AdoptRefusal } from '../domain/strategy/adopt-strategy.ts'
import type { Strategy, StrategyEvent } from '../domain/strategy/events.ts'
import { evolveStrategy, noStrategy } from '../domain/strategy/state.ts'
import { SCHOOL_STREAM, STRATEGY_STREAM } from '../readmodels/school.ts'
import type { Unit } from '../readmodels/unit.ts'
import { handle, type Outcome } from './handle.ts'
import type { Clock } from './ports.ts'

/** Who and what a school is, as its administration has it. Names stay in the vault. */
export type Roster = {
  readonly classes: readonly { readonly id: string; readonly label: string }[]
  readonly staff: readonly {
    readonly id: PersonId
    readonly name: string
    readonly roles: readonly { readonly role: Role; readonly classes: readonly string[] }[]
    /** Where mails go that say that something waits; they never say what. */
    readonly mail?: string | undefined
  }[]
  readonly pupils: readonly {
    readonly id: PersonId
    readonly name: string
    readonly classId: string
    readonly born?: string | undefined
  }[]
  readonly guardians: readonly {
    readonly id: PersonId
    readonly name: string
    readonly of: readonly PersonId[]
    /** Children they had custody of, and have no longer (CON-01). */
    readonly noLongerOf?: readonly PersonId[] | undefined
  }[]
  readonly officers: readonly {
    readonly id: PersonId
    readonly name: string
    readonly mail?: string | undefined
  }[]
  /** People of other bodies; each sees what a consent opens, and nothing else (CON-01, CASE-15). */
  readonly partners: readonly {
    readonly id: PersonId
    readonly name: string
    readonly roles: readonly Body[]
  }[]
  readonly closingDays: readonly { readonly on: LocalDate; readonly reason: string }[]
}

export const emptyRoster: Roster = {
  classes: [],
  staff: [],
  pupils: [],
  guardians: [],
  officers: [],
  partners: [],
  closingDays: [],
}

/**
 * Enters a roster into a tenant: classes, people with their roles, guardians, closing days. Entered again, it adds
 * what is new and repeats nothing.
 */
export const enterRoster = async (unit: Unit, clock: Clock, roster: Roster): Promise<void> => {
  const enter = (stream: string, entries: readonly PeopleEvent[]) =>
    handle(unit, clock, { stream, fold: eventsOf, act: registerPeople, command: entries, viewer: unnamed })
  const { country, ownerTenant } = unit.tenant

  await enter(SCHOOL_STREAM, [
    { type: 'SchoolSetUp', country, owner: ownerTenant },
    ...roster.classes.map(({ id, label }): PeopleEvent => ({ type: 'ClassFormed', classId: id, label })),
  ])
  for (const { id, name, roles, mail } of roster.staff)
    await enter(`person:${id}`, [
      registered(id, 'staff', name),
      ...roles.map((given): PeopleEvent => ({ type: 'RoleGiven', person: id, ...given })),
      ...mailOf(id, mail),
    ])
  for (const { id, name, mail } of roster.officers)
    await enter(`person:${id}`, [
      registered(id, 'officer', name),
      { type: 'RoleGiven', person: id, role: 'officer', classes: [] },
      ...mailOf(id, mail),
    ])
  for (const { id, name, classId, born } of roster.pupils)
    await enter(`person:${id}`, [
      registered(id, 'pupil', name, born),
      { type: 'ClassJoined', person: id, classId },
    ])
  for (const { id, name, roles } of roster.partners)
    await enter(`person:${id}`, [
      registered(id, 'partner', name),
      ...roles.map((role): PeopleEvent => ({ type: 'RoleGiven', person: id, role, classes: [] })),
    ])
  for (const { id, name, of, noLongerOf = [] } of roster.guardians)
    await enter(`person:${id}`, [
      registered(id, 'guardian', name),
      ...of.map((pupil): PeopleEvent => ({ type: 'GuardianLinked', person: id, pupil })),
      ...noLongerOf.map((pupil): PeopleEvent => ({ type: 'GuardianEnded', person: id, pupil })),
    ])
  await enter(
    SCHOOL_STREAM,
    roster.closingDays.map(({ on, reason }): PeopleEvent => ({ type: 'ClosingDaySet', on, reason })),
  )
}

const mailOf = (person: PersonId, mail: string | undefined): readonly PeopleEvent[] =>
  mail === undefined ? [] : [{ type: 'MailAddressGiven', person, address: wordsOf(person, mail) }]

const registered = (
  person: PersonId,
  kind: 'pupil' | 'guardian' | 'staff' | 'officer' | 'partner',
  name: string,
  born?: string,
): PeopleEvent => ({
  type: 'PersonRegistered',
  person,
  kind,
  name: wordsOf(person, name),
  ...(born === undefined ? {} : { born: wordsOf(person, born) }),
})

/** Enters the board's adoption of a strategy on behalf of the leader (STR-12). */
export const enterAdoption = async (
  unit: Unit,
  clock: Clock,
  adoption: {
    readonly strategy: Strategy
    readonly leader: PersonId
    readonly body: 'school-board' | 'owner'
    readonly adoptedOn: LocalDate
    readonly minutes: string
  },
): Promise<Outcome<StrategyEvent, AdoptRefusal>> => {
  const { leader, ...command } = adoption
  const viewer = await unit.index.findViewer(leader)
  return handle(unit, clock, {
    stream: STRATEGY_STREAM,
    fold: (history) => history.reduce(evolveStrategy, noStrategy),
    act: adoptStrategy,
    command: { ...command, country: unit.tenant.country },
    viewer: viewer ?? unnamed,
  })
}
