import type { Clock } from '../app/ports.ts'
import { project } from '../app/project.ts'
import { emptyRoster, type Roster } from '../app/set-up.ts'
import type { CaseEvent } from '../domain/cases/events.ts'
import { openCase } from '../domain/cases/open-case.ts'
import { foldCase, type CaseState } from '../domain/cases/state.ts'
import type { LocalDate } from '../domain/kernel/dates.ts'
import { addDays } from '../domain/kernel/dates.ts'
import { unnamed, type Role, type Viewer } from '../domain/people/viewer.ts'
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../domain/procedures/working-days.ts'
import type { Concerns, MayBeTold, ReportEvent } from '../domain/reports/events.ts'
import { receiveReport } from '../domain/reports/receive-report.ts'
import { foldReport, type ReportState } from '../domain/reports/state.ts'
import { decide, type Act } from '../domain/rules/act.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import type { ConcernEvent } from '../domain/signs/events.ts'
import { raiseConcern, type RaiseConcern } from '../domain/signs/raise-concern.ts'
import { foldConcern, type ConcernState } from '../domain/signs/state.ts'
import type { Strategy } from '../domain/strategy/events.ts'
import type { AnyEvent, Tenant, Unit } from '../readmodels/unit.ts'

/** A clock that can stand on a past day while a school's past is lived through. */
export type StandingClock = Clock & { standOn(day: LocalDate, time: string): void; goOn(): void }

/** Whom a visitor can be. The subject is what the demo's sign-in knows them by: no two schools share one. */
export type Face = {
  readonly subject: string
  readonly group: 'home' | 'school' | 'owner'
  readonly to: string
}

/** An owner of schools in the demo, with the officer who answers for it. All names are invented. */
export type DemoOwner = Pick<Roster, 'classes' | 'pupils'> & {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly country: Tenant['country']
  readonly officer: { readonly id: string; readonly name: string }
}

export type DemoStaff = {
  readonly id: string
  readonly name: string
  readonly roles: readonly { readonly role: Role; readonly classes: readonly string[] }[]
}

export type DemoPupil = {
  readonly id: string
  readonly name: string
  readonly classId: string
  readonly born: string
}

/** A school of the demo, before anything has happened in it. All names are invented. */
export type DemoSchool = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly owner: DemoOwner
  readonly language: 'da' | 'nb'
  /** Who of the staff leads it. */
  readonly leader: string
  readonly strategy: Strategy
  readonly minutes: string
  readonly classes: Roster['classes']
  readonly staff: readonly DemoStaff[]
  readonly pupils: readonly DemoPupil[]
  readonly guardians: Roster['guardians']
  readonly partners?: Roster['partners']
  readonly faces: readonly Face[]
}

export const tenantOf = ({ id, slug, name, owner }: DemoSchool): Tenant => ({
  id,
  slug,
  name,
  kind: 'school',
  ownerTenant: owner.id,
  country: owner.country,
  timeZone: 'Europe/Copenhagen',
})

export const ownerTenantOf = ({ id, slug, name, country }: DemoOwner): Tenant => ({
  id,
  slug,
  name,
  kind: 'owner',
  ownerTenant: null,
  country,
  timeZone: 'Europe/Copenhagen',
})

export const rosterOf = ({ classes, staff, pupils, guardians, partners = [] }: DemoSchool): Roster => ({
  ...emptyRoster,
  classes,
  staff,
  pupils,
  guardians,
  partners,
})

/** Days counted as the country counts them. */
export type Days = {
  /** The working day `count` working days before a day; for 0 the day itself, or the last working day before it. */
  before(day: LocalDate, count: number): LocalDate
  after(day: LocalDate, count: number): LocalDate
}

export const daysIn = (country: Tenant['country']): Days => {
  const calendar: WorkingCalendar = { country, closingDays: [], countClosingDaysOff: true }
  return {
    before: (day, count) => {
      let date = day
      while (!isWorkingDay(date, calendar)) date = addDays(date, -1)
      for (let left = count; left > 0;) {
        date = addDays(date, -1)
        if (isWorkingDay(date, calendar)) left -= 1
      }
      return date
    },
    after: (day, count) => addWorkingDays(day, count, calendar),
  }
}

/** A school's or an owner's people acting on days and at hours: what the demo's pasts are written in. */
export type Acting = {
  readonly today: LocalDate
  readonly country: Tenant['country']
  readonly days: Days
  readonly leader: string
  on(day: LocalDate, time: string): void
  /** Entries in a case so far. */
  lengthOf(caseId: string): number
  inCase<Command, Refusal extends string>(
    caseId: string,
    who: string,
    act: Act<CaseState, Command, CaseEvent, Refusal>,
    command: Command,
  ): void
  open(
    caseId: string,
    who: string,
    about: {
      readonly exposed: string
      readonly account: string
      readonly accountOn: LocalDate
      readonly reportedOn: LocalDate
      readonly mayBeTold?: MayBeTold
      readonly fromReport?: string
      readonly concerns?: Concerns
    },
  ): Promise<void>
  report(
    reportId: string,
    told: {
      readonly words: string
      readonly on: LocalDate
      readonly name?: string
      readonly concerns?: Concerns
      readonly mayBeTold?: MayBeTold
      readonly about?: 'me' | 'another'
      /** Whoever told chose it at the door; the school's own unless said. */
      readonly language?: string
    },
  ): void
  raise(who: string, concern: RaiseConcern): void
  inConcern<Command, Refusal extends string>(
    concernId: string,
    who: string,
    act: Act<ConcernState, Command, ConcernEvent, Refusal>,
    command: Command,
  ): void
  inReport<Command, Refusal extends string>(
    reportId: string,
    who: string | null,
    act: Act<ReportState, Command, ReportEvent, Refusal>,
    command: Command,
    at?: string,
  ): void
  /** Acts in a matter that begins with what is done in it. */
  inStream<State, Event extends AnyEvent>(
    stream: string,
    who: string,
    fold: (history: readonly Recorded<Event>[]) => State,
  ): <Command, Refusal extends string>(act: Act<State, Command, Event, Refusal>, command: Command) => void
  /** Writes down what was acted, one matter at a time, and derives the lists. */
  write(): Promise<void>
}

const allowed: MayBeTold = { parents: true, teachers: true, classmates: false }

const foldThere =
  <Event, State>(fold: (history: readonly Recorded<Event>[]) => State | undefined) =>
  (history: readonly Recorded<Event>[]): State => {
    const state = fold(history)
    if (state === undefined) throw new Error('The demo acts in a matter that has not begun')
    return state
  }

/**
 * People of one tenant acting, by the acts that people's presses run. What they do is kept until `write`: a past of
 * forty matters is then written in seconds, and a refusal while the demo is made is a fault in the demo, and says which.
 */
export const actingIn = async (
  { unit, clock }: { readonly unit: Unit; readonly clock: StandingClock },
  place: {
    readonly today: LocalDate
    readonly people: readonly string[]
    readonly leader: string
    readonly language: string
    readonly strategyVersion: number | null
    readonly pupils: Roster['pupils']
  },
): Promise<Acting> => {
  const viewers = new Map<string, Viewer>()
  for (const person of place.people) {
    const viewer = await unit.index.findViewer(person)
    if (viewer === undefined) throw new Error('The demo has nobody of that name')
    viewers.set(person, viewer)
  }
  const written = new Map<string, Recorded<AnyEvent>[]>()
  const historyOf = (stream: string) => written.get(stream) ?? []
  const run = <State, Command, Event extends AnyEvent, Refusal extends string>(
    stream: string,
    who: string | null,
    act: Act<State, Command, Event, Refusal>,
    command: Command,
    fold: (history: readonly Recorded<Event>[]) => State,
    at: string = clock.instant(),
  ): void => {
    const by = who === null ? unnamed : viewers.get(who)
    if (by === undefined) throw new Error(`The demo has nobody called ${who}`)
    const history = historyOf(stream)
    const state = fold(history as readonly Recorded<AnyEvent>[] as readonly Recorded<Event>[])
    const decision = decide(act, state, command, { today: clock.today(), at, by })
    if (!decision.ok)
      throw new Error(
        `The demo cannot ${act.name} in ${stream}: ${decision.refusals.map(({ refusal }) => refusal).join(', ')}`,
      )
    written.set(stream, [
      ...history,
      ...decision.events.map((event, index) => ({
        stream,
        version: history.length + index + 1,
        at,
        by: by.person,
        event,
      })),
    ])
  }
  return {
    today: place.today,
    country: unit.tenant.country,
    days: daysIn(unit.tenant.country),
    leader: place.leader,
    on: (day, time) => clock.standOn(day, time),
    lengthOf: (caseId) => historyOf(`case:${caseId}`).length,
    inCase: (caseId, who, act, command) => run(`case:${caseId}`, who, act, command, foldThere(foldCase)),
    open: async (caseId, who, about) => {
      const year = clock.today().slice(0, 4)
      const count = await unit.index.nextNumber(`case-${year}`)
      run(
        `case:${caseId}`,
        who,
        openCase,
        {
          caseId,
          number: `${year}-${String(count).padStart(3, '0')}`,
          exposed: about.exposed,
          classId: place.pupils.find(({ id }) => id === about.exposed)?.classId,
          reportedOn: about.reportedOn,
          fromReport: about.fromReport ?? null,
          account: about.account,
          accountOn: about.accountOn,
          accountAboutHome: false,
          mayBeTold: about.mayBeTold ?? allowed,
          strategyVersion: place.strategyVersion,
          ...(about.concerns === undefined ? {} : { concerns: about.concerns }),
        },
        foldCase,
      )
    },
    report: (reportId, told) =>
      run(
        `report:${reportId}`,
        null,
        receiveReport,
        {
          reportId,
          about: told.about ?? 'me',
          words: told.words,
          where: undefined,
          name: told.name,
          concerns: told.concerns ?? { kind: 'pupils' },
          aboutHome: false,
          mayBeTold: told.mayBeTold ?? allowed,
          danger: 'none',
          language: told.language ?? place.language,
          receivedOn: told.on,
          strategyVersion: place.strategyVersion,
        },
        foldReport,
        told.on,
      ),
    raise: (who, concern) => run(`concern:${concern.concernId}`, who, raiseConcern, concern, foldConcern),
    inConcern: (concernId, who, act, command) =>
      run(`concern:${concernId}`, who, act, command, foldThere(foldConcern)),
    inReport: (reportId, who, act, command, at) =>
      run(`report:${reportId}`, who, act, command, foldThere(foldReport), at),
    inStream: (stream, who, fold) => (act, command) => run(stream, who, act, command, fold),
    write: async () => {
      for (const [stream, whole] of written) {
        const appended = await unit.journal.append(stream, 0, whole)
        await project(unit, stream, { whole: appended, appended: appended.map(({ event }) => event) })
      }
      written.clear()
    },
  }
}
