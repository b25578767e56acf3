import type { Refused } from '../domain/kernel/result.ts'
import type { LocalDate } from '../domain/kernel/dates.ts'
import { textOf } from '../domain/kernel/words.ts'
import { unnamed, type PersonId } from '../domain/people/viewer.ts'
import type { About, Concerns, MayBeTold, ReportEvent } from '../domain/reports/events.ts'
import { receiveReport, type ReceiveReportRefusal } from '../domain/reports/receive-report.ts'
import { foldReport, type ReportState } from '../domain/reports/state.ts'
import { writeOn, type ReportRefusal } from '../domain/reports/talk.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import { promiseToTeller, type PromiseToTeller } from '../readmodels/reports/as-seen-by-teller.ts'
import { calendarOf, findStrategyInForce } from '../readmodels/school.ts'
import type { Tenant, Unit } from '../readmodels/unit.ts'
import { again, handle } from './handle.ts'
import type { Deps } from './ports.ts'

/** Whom it concerns, as said at the door: other pupils, somebody on the staff, or the leader (REP-08). */
export type SaidToConcern = {
  readonly kind: Concerns['kind']
  /** A name picked from the school's staff; anything else counts as no name. */
  readonly person: PersonId | null
}

/** What somebody told at the door without signing in. The six words and the id are chosen before sending. */
export type Told = {
  readonly reportId: string
  readonly code: readonly string[]
  readonly about: About
  readonly words: string
  readonly where: string
  readonly name: string
  readonly concerns: SaidToConcern
  /** The adult who is to get it as well (REP-03). */
  readonly namedAdult?: PersonId | null
  readonly aboutHome: boolean
  readonly mayBeTold: MayBeTold
  readonly danger: 'none' | 'ticked' | 'answered'
  readonly language: string
}

export type Route = { readonly tenant: string; readonly concerns: Concerns }

/**
 * Where a report goes (REP-08). Picking the leader's own name makes it one about the leader, so that it goes past
 * the school to its owner, whatever else was said. Undefined where it concerns the leader and the school has no
 * owner here: it is never sent to the leader instead.
 */
export const findRoute = async (
  deps: Deps,
  school: Tenant,
  said: SaidToConcern,
): Promise<Route | undefined> => {
  if (said.kind === 'pupils' && said.person === null)
    return { tenant: school.id, concerns: { kind: 'pupils' } }
  return deps.world.inTenant(school.id, (unit) => findRouteWithin(unit, school, said))
}

/** The same for whoever has a unit of the school open: a second one beside it would wait for a connection of its own. */
export const findRouteWithin = async (
  unit: Unit,
  school: Tenant,
  said: SaidToConcern,
): Promise<Route | undefined> => {
  const concerns = await concernsOf(unit, said)
  if (concerns.kind !== 'leader') return { tenant: school.id, concerns }
  return school.ownerTenant === null ? undefined : { tenant: school.ownerTenant, concerns }
}

const concernsOf = async (unit: Unit, { kind, person }: SaidToConcern): Promise<Concerns> => {
  const [leaders, staff] = await Promise.all([
    unit.index.holders('leader'),
    person === null ? [] : unit.index.people('staff'),
  ])
  const known = staff.some((row) => row.person === person) ? person : null
  if (known !== null && leaders.includes(known)) return { kind: 'leader', person: known }
  if (kind === 'leader') return { kind: 'leader', person: leaders[0] ?? null }
  if (kind === 'staff' || known !== null) return { kind: 'staff', person: known }
  return { kind: 'pupils' }
}

/** Who reads it, and when a person answers. */
export type Receipt = {
  readonly promise: PromiseToTeller
  /** The owner's name, where that is who reads it (REP-08). */
  readonly owner: string | undefined
  readonly concernsAdult: boolean
}

/** What is said to whoever tells, before and after; in the transaction of where the report lies. */
export const receiptFor = async (
  unit: Unit,
  concerns: Concerns,
  today: LocalDate,
  namedAdult: PersonId | null = null,
): Promise<Receipt> => ({
  promise: await promiseToTeller(unit, concerns, today, await onStaff(unit, namedAdult)),
  owner: concerns.kind === 'leader' ? unit.tenant.name : undefined,
  concernsAdult: concerns.kind !== 'pupils',
})

/** A name picked from the school's staff; anything else counts as no name. */
const onStaff = async (unit: Unit, person: PersonId | null): Promise<PersonId | null> =>
  person !== null && (await unit.index.people('staff')).some((row) => row.person === person) ? person : null

type Taken =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refused<ReceiveReportRefusal | ReportRefusal>[] }

export type Received =
  | {
      readonly kind: 'received'
      readonly tenant: string
      readonly stream: string
      /** What was promised as it was taken in (REP-04). */
      readonly receipt: Receipt
    }
  | Extract<Taken, { kind: 'refused' }>
  | { readonly kind: 'no-owner' }

const foldTold = (history: readonly Recorded<ReportEvent>[]): ReportState | undefined => foldReport(history)

/** A report that is there: `handle` asks for its state only after it was received. */
const foldReceived = (history: readonly Recorded<ReportEvent>[]): ReportState => {
  const state = foldReport(history)
  if (state === undefined) throw new Error('There is no such report')
  return state
}

/**
 * Takes in what was told at the door, from somebody who is not signed in. Sending again has the same effect as
 * sending once: the same report under the same six words; what was written otherwise the second time is added to
 * it. A pupil's own entries carry the date alone, except where somebody is in danger (REP-02, REP-12).
 */
export const receive = async (deps: Deps, school: Tenant, told: Told): Promise<Received> => {
  const { world, clock, returnCodes } = deps
  const route = await findRoute(deps, school, told.concerns)
  if (route === undefined) return { kind: 'no-owner' }
  const salt = await world.returnCodeSalt(school.id)
  const hash = await returnCodes.hash(told.code.join(' '), salt)
  const stream = `report:${told.reportId}`
  const today = clock.today()
  const at = told.danger === 'none' ? today : clock.instant()
  const takeIn = async (unit: Unit): Promise<Taken> => {
    const [strategy] = await Promise.all([
      findStrategyInForce(unit, today),
      // Asked for in the same breath, and used below.
      calendarOf(unit),
      unit.journal.read(stream),
    ])
    const { namedAdult = null, ...rest } = told
    const named = await onStaff(unit, namedAdult)
    const outcome = await handle(unit, clock, {
      stream,
      fold: foldTold,
      act: receiveReport,
      command: {
        ...rest,
        ...(named === null ? {} : { namedAdult: named }),
        concerns: route.concerns,
        receivedOn: today,
        strategyVersion: strategy?.version ?? null,
      },
      viewer: unnamed,
      at,
    })
    if (outcome.kind === 'refused') return outcome
    if (outcome.kind !== 'done' || outcome.events.length === 0)
      return (await addWhatIsNew(unit, deps, stream, told, at)) ?? { kind: 'taken' }
    if (!(await unit.returnCodes.keep(hash, stream))) throw new Error('These six words are taken')
    return { kind: 'taken' }
  }
  return again(() =>
    world.inTenant(route.tenant, async (unit): Promise<Received> => {
      const [taken, receipt] = await Promise.all([
        takeIn(unit),
        receiptFor(unit, route.concerns, today, told.namedAdult),
      ])
      return taken.kind === 'refused' ? taken : { kind: 'received', tenant: route.tenant, stream, receipt }
    }),
  )
}

/** Sent again after going back and changing the text: what is new is kept, nothing twice. */
const addWhatIsNew = async (
  unit: Unit,
  deps: Deps,
  stream: string,
  told: Told,
  at: string,
): Promise<Taken | undefined> => {
  const state = foldReceived((await unit.journal.read(stream)) as readonly Recorded<ReportEvent>[])
  const words = told.words.trim()
  const known = words === '' || state.messages.some((message) => textOf(message.words) === words)
  const danger = told.danger !== 'none' && state.danger.saidOn === null
  if (known && !danger) return undefined
  const outcome = await handle(unit, deps.clock, {
    stream,
    fold: foldReceived,
    act: writeOn,
    command: { words: known ? '' : words, holdsCode: true, danger },
    viewer: unnamed,
    at,
  })
  return outcome.kind === 'refused' ? outcome : undefined
}

/** True when what was told at the door with this id has been sent. */
export const isReceived = async (deps: Deps, school: Tenant, reportId: string): Promise<boolean> => {
  for (const tenant of tenantsOf(school)) {
    const history = await deps.world.inTenant(tenant, (unit) => unit.journal.read(`report:${reportId}`))
    if (history.length > 0) return true
  }
  return false
}

const tenantsOf = (school: Tenant): readonly string[] =>
  school.ownerTenant === null ? [school.id] : [school.id, school.ownerTenant]

/** Six words that lead nowhere, hashed where no six words were typed, so that every answer takes as long. */
const noCode = 'a b c d e f'

/**
 * The report that six words open: in the school, or with its owner. They are hashed once, with the salt of the school
 * whose door it is, also for what went to the owner; both are always asked, and what is no code at all is hashed too:
 * right, wrong and expired take the same time (goal A11).
 */
export const findTold = async (
  deps: Deps,
  school: Tenant,
  typed: string,
): Promise<{ readonly tenant: string; readonly stream: string } | undefined> => {
  const { world, clock, returnCodes } = deps
  const code = returnCodes.read(typed)
  const hash = await returnCodes.hash(code ?? noCode, await world.returnCodeSalt(school.id))
  const found: { tenant: string; stream: string }[] = []
  for (const tenant of tenantsOf(school)) {
    const stream = await world.inTenant(tenant, (unit) => unit.returnCodes.find(hash, clock.today()))
    if (stream !== undefined && code !== undefined) found.push({ tenant, stream })
  }
  return found.at(-1)
}

/** Whoever holds the six words writes on (REP-02); once for each form token. */
export const writeOnWithCode = async (
  deps: Deps,
  at: { readonly tenant: string; readonly stream: string },
  message: { readonly words: string; readonly danger: boolean; readonly token: string },
): Promise<readonly Refused<ReportRefusal>[]> => {
  const { world, clock } = deps
  return again(() =>
    world.inTenant(at.tenant, async (unit) => {
      const write = () =>
        handle(unit, clock, {
          stream: at.stream,
          fold: foldReceived,
          act: writeOn,
          command: { words: message.words, holdsCode: true, danger: message.danger },
          viewer: unnamed,
          at: message.danger ? clock.instant() : clock.today(),
        })
      let refusals: readonly Refused<ReportRefusal>[] = []
      await unit.once(message.token, async () => {
        const outcome = await write()
        if (outcome.kind === 'refused') refusals = outcome.refusals
        return outcome.kind
      })
      return refusals
    }),
  )
}
