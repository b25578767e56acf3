import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { evolveCase, type CaseState } from '../../src/domain/cases/state.ts'
import { foldClimbed, type ClimbedState } from '../../src/domain/owner/climbed.ts'
import type { ClimbedEvent } from '../../src/domain/owner/events.ts'
import type { PeopleEvent } from '../../src/domain/people/events.ts'
import type { PersonId, Role, Viewer } from '../../src/domain/people/viewer.ts'
import type { WorkingCalendar } from '../../src/domain/procedures/working-days.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import { evolveReport, type ReportState } from '../../src/domain/reports/state.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import type { ConcernEvent } from '../../src/domain/signs/events.ts'
import { foldRaised, type ConcernState } from '../../src/domain/signs/state.ts'
import type { StrategyEvent } from '../../src/domain/strategy/events.ts'
import { evolveStrategy, noStrategy, type StrategyState } from '../../src/domain/strategy/state.ts'
import type { AnyEvent, Tenant } from '../../src/readmodels/unit.ts'

/** One stream as the simulation believes it to be: its last hash in hex, and what was told, with texts in clear. */
export type Stream = { readonly told: Recorded<AnyEvent>[]; head: string }

/** Somebody's six words, and what they lead to. */
export type KeptCode = {
  readonly school: string
  readonly tenant: string
  readonly stream: string
  readonly code: readonly string[]
}

/**
 * What must be in a tenant's database, kept beside it from what the program was promised: the log line by line, and
 * what follows from it. It never reads the lists of the program.
 */
export type Shadow = {
  readonly tenant: Tenant
  readonly streams: Map<string, Stream>
  readonly cases: Map<string, CaseState>
  readonly reports: Map<string, ReportState>
  readonly concerns: Map<string, ConcernState>
  /** Of an owner: what reached it from its schools. */
  readonly climbed: Map<string, ClimbedState>
  readonly people: Map<PersonId, Viewer>
  calendar: WorkingCalendar
  strategies: StrategyState
  readonly codes: KeptCode[]
  /** Case numbers with the stream that has them. */
  readonly numbers: Map<string, string>
  /** Committed lines of the audit, by actor, act and stream. */
  readonly audits: Map<string, number>
  /** Committed form tokens. */
  readonly tokens: Set<string>
  /** Whose words were erased where: `stream person`, with the last version that they were erased up to. */
  readonly erased: Map<string, number>
}

export const emptyShadow = (tenant: Tenant): Shadow => ({
  tenant,
  streams: new Map(),
  cases: new Map(),
  reports: new Map(),
  concerns: new Map(),
  climbed: new Map(),
  people: new Map(),
  calendar: { country: tenant.country, closingDays: [], countClosingDaysOff: true },
  strategies: noStrategy,
  codes: [],
  numbers: new Map(),
  audits: new Map(),
  tokens: new Set(),
  erased: new Map(),
})

export const streamOf = (shadow: Shadow, stream: string): Stream => {
  const known = shadow.streams.get(stream) ?? { told: [], head: '' }
  shadow.streams.set(stream, known)
  return known
}

export const historyOf = (shadow: Shadow, stream: string): readonly Recorded<AnyEvent>[] =>
  shadow.streams.get(stream)?.told ?? []

/** Whether a stream is a matter, that stands in the lists. */
export const isMatter = (stream: string): boolean => /^(case|report|concern|climbed|year):/.test(stream)

/** Believes one more line. */
export const believe = (shadow: Shadow, line: Recorded<AnyEvent>): void => {
  const { stream } = line
  streamOf(shadow, stream).told.push(line)
  const [kind = ''] = stream.split(':')
  switch (kind) {
    case 'case': {
      const state = evolveCase(shadow.cases.get(stream), line as Recorded<CaseEvent>)
      shadow.cases.set(stream, state)
      if (line.event.type === 'CaseOpened') shadow.numbers.set(line.event.number, stream)
      return
    }
    case 'report':
      shadow.reports.set(stream, evolveReport(shadow.reports.get(stream), line as Recorded<ReportEvent>))
      return
    case 'concern':
      shadow.concerns.set(stream, foldRaised(historyOf(shadow, stream) as readonly Recorded<ConcernEvent>[]))
      return
    case 'climbed': {
      const state = foldClimbed(historyOf(shadow, stream) as readonly Recorded<ClimbedEvent>[])
      if (state !== undefined) shadow.climbed.set(stream, state)
      return
    }
    case 'strategy':
      shadow.strategies = evolveStrategy(shadow.strategies, line as Recorded<StrategyEvent>)
      return
    case 'school':
    case 'person':
      return believeOfPeople(shadow, line.event as PeopleEvent)
  }
}

const believeOfPeople = (shadow: Shadow, event: PeopleEvent): void => {
  const change = (person: PersonId, to: (known: Viewer) => Viewer): void => {
    const known = shadow.people.get(person)
    if (known !== undefined) shadow.people.set(person, to(known))
  }
  switch (event.type) {
    case 'SchoolSetUp':
    case 'ClassFormed':
    case 'MailAddressGiven':
    case 'MailChosen':
    case 'CalendarSet':
      return
    case 'ClosingDaySet':
      shadow.calendar = {
        ...shadow.calendar,
        closingDays: [...shadow.calendar.closingDays, { date: event.on, reason: event.reason }],
      }
      return
    case 'PersonRegistered':
      shadow.people.set(event.person, {
        person: event.person,
        kind: event.kind,
        roles: [],
        classes: [],
        guardianOf: [],
      })
      return
    case 'ClassJoined':
      return change(event.person, (known) => ({ ...known, classes: [event.classId] }))
    case 'RoleGiven':
      return change(event.person, (known) => ({
        ...known,
        roles: sorted<Role>([...known.roles, event.role]),
        classes: sorted([...known.classes, ...event.classes]),
      }))
    case 'RoleEnded':
      // A role's classes go with it; nobody here holds two roles with classes.
      return change(event.person, (known) => ({
        ...known,
        roles: known.roles.filter((role) => role !== event.role),
        classes: event.role === 'class-team' || event.role === 'after-school' ? [] : known.classes,
      }))
    case 'GuardianLinked':
      return change(event.person, (known) => ({
        ...known,
        guardianOf: sorted([...known.guardianOf, event.pupil]),
      }))
    case 'GuardianEnded':
      return change(event.person, (known) => ({
        ...known,
        guardianOf: known.guardianOf.filter((pupil) => pupil !== event.pupil),
      }))
  }
}

const sorted = <T extends string>(all: readonly T[]): readonly T[] => [...new Set(all)].toSorted()

export const isOpen = (state: CaseState): boolean => state.end === null

/** The people of a kind, in one order. */
export const peopleOf = (shadow: Shadow, kind: Viewer['kind']): readonly Viewer[] =>
  [...shadow.people.values()].filter((person) => person.kind === kind)
export const holdersOf = (shadow: Shadow, role: Role): readonly Viewer[] =>
  [...shadow.people.values()].filter(({ roles }) => roles.includes(role))
