import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeCheckpoint } from '../../src/adapters/postgres/checkpoints.ts'
import { handle } from '../../src/app/handle.ts'
import type { PeopleEvent } from '../../src/domain/people/events.ts'
import { eventsOf, registerPeople } from '../../src/domain/people/set-up.ts'
import { unnamed } from '../../src/domain/people/viewer.ts'
import { checkpointFolder, type CheckpointTarget } from '../../src/journal/checkpoint-folder.ts'
import { openSigner } from '../../src/journal/key-files.ts'
import type { Unit } from '../../src/readmodels/unit.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { broken, settle, type Ledger } from './check.ts'
import { openGround, requestFrom } from './ground.ts'
import type { Answer, Press } from './press.ts'
import type { Scene } from './scene.ts'
import { tenantsFor, type Size } from './school.ts'
import { emptyShadow, type Shadow } from './shadow.ts'
import { sweep } from './sweep.ts'
import { atOnce, onTheWire, type Lane, type Request } from './wire.ts'

export type Asked = {
  readonly seed: number
  readonly schools: number
  readonly years: number
  readonly size: Size
  /** Ends after so many steps: to come back to what broke. */
  readonly until?: number | undefined
  /** Everything is looked at after so many steps; at the end anyway. */
  readonly sweepEvery?: number
  readonly say?: (line: string) => void
  /** A defect planted on purpose, to show that a run can fail. */
  readonly spoil?: (unit: Unit) => Unit
  /** The same, in the database: SQL of a superuser, once all people are there. */
  readonly spoilDatabase?: string
}

/** What one step did: its transactions, and the streams it aimed at. */
export type Step = {
  readonly passages: Request['passages']
  readonly aimed: { readonly tenant: string; readonly stream: string }[]
  /** Failures that are answer enough, though nothing was broken on the wire. */
  mayFail?: (error: unknown) => boolean
}

/** Invariants that need to know what somebody was answered, and are checked where it is known. */
export const answerInvariants = {
  'nothing fails but what was broken': ['A24'],
  'a form sent twice has one answer': ['B5'],
  'without its line in the audit nothing is shown': ['A18', 'CON-04'],
  'a wrong code opens nothing': ['REP-02', 'A8'],
} as const

/** Ends the run where it was asked to. */
export class Enough extends Error {}

const SWEEP_EVERY = 2_500
const TIDY_EVERY = 250

/** A run on its way: people press, things break, and after each step everything that was touched is checked. */
export const startRun = async (asked: Asked) => {
  const chance = chanceFrom(`simulation ${asked.seed}`)
  const ground = await openGround(chance.fork('ground'), asked.spoil)
  const folder = await mkdtemp(join(tmpdir(), 'samhold-simulation-'))
  const signer = await openSigner(join(folder, 'private.pem'), folder)
  const target = checkpointFolder(folder)
  const tenants = tenantsFor(asked.schools)
  const shadows = new Map(
    [...tenants.owners, ...tenants.schools].map((tenant) => [tenant.id, emptyShadow(tenant)]),
  )
  const ledger: Ledger = { shadows, derived: new Map(), checks: new Map() }
  const { deps, time } = ground
  const { clock } = deps

  const counts = {
    acts: new Map<string, number>(),
    refusals: new Map<string, number>(),
    faults: new Map<string, number>(),
    checks: ledger.checks,
  }
  const count = (what: keyof typeof counts, name: string): void =>
    void counts[what].set(name, (counts[what].get(name) ?? 0) + 1)
  const check = (name: keyof typeof answerInvariants, where: string, wrong: string | false): void => {
    count('checks', name)
    if (wrong !== false) broken(name, answerInvariants[name], where, wrong)
  }

  let steps = 0
  let doing = 'setting up'
  let requests = 0
  let sweptAt = 0
  /** Backends that the server ended last. */
  let ended: readonly number[] = []

  const shadowOf = (id: string): Shadow => {
    const shadow = shadows.get(id)
    if (shadow === undefined) throw new Error('There is no such tenant')
    return shadow
  }

  /** One request of somebody, with what may go wrong in it; what it did is settled by the step around it. */
  const perform = async (here: Step, press: Press, more: Partial<Request> = {}): Promise<Answer> => {
    requests += 1
    const request = requestFrom(chance.fork(`request ${requests}`), more)
    here.aimed.push(press)
    const answer = await onTheWire(request, () => press.run(deps)).catch((error: unknown): Answer => ({
      kind: 'failed',
      error,
    }))
    here.passages.push(...request.passages)
    if (request.hit !== undefined) count('faults', request.hit)
    if (answer.kind === 'done' && (answer.events.length > 0 || press.act.startsWith('read ')))
      count('acts', press.act)
    if (answer.kind === 'refused')
      for (const refusal of answer.refusals) count('refusals', `${press.act}/${refusal}`)
    const unforeseen =
      answer.kind === 'failed' && request.hit === undefined && here.mayFail?.(answer.error) !== true
    check('nothing fails but what was broken', press.act, unforeseen && describe(answer.error))
    return answer
  }

  /** Several requests at the same time, a statement each in turn. */
  const together = async (
    here: Step,
    presses: readonly Press[],
    draw: Chance,
  ): Promise<readonly Answer[]> => {
    const all = await atOnce(
      presses.map((press) => (lane: Lane) => perform(here, press, { lane })),
      draw,
      ground.blockersOf,
    )
    return all.map((one) => {
      if (one.status === 'rejected') throw one.reason
      return one.value
    })
  }

  const checkpoint = (to: CheckpointTarget = target) =>
    makeCheckpoint(ground.db, {
      signer,
      target: to,
      at: new Date(time.now()).toISOString(),
      today: clock.today(),
      tenants: [...shadows.keys()],
    })

  const sweepAll = async (): Promise<void> => {
    sweptAt = steps
    doing = `${doing}, and the sweep after it`
    await checkpoint()
    await sweep({ ground, ledger, chance: chance.fork(`sweep ${steps}`), checkpoints: folder })
  }

  return {
    asked,
    chance,
    ground,
    tenants,
    shadows,
    ledger,
    counts,
    count,
    check,
    shadowOf,
    perform,
    together,
    checkpoint,
    sweepAll,
    /** Where checkpoints lie, and what keeps them. */
    checkpoints: { folder, target },
    /** Something happens; then everything that was touched must be right. */
    step: async (what: string, work: (here: Step) => Promise<unknown>): Promise<void> => {
      steps += 1
      doing = what
      const here: Step = { passages: [], aimed: [] }
      await work(here)
      await settle(ground, ledger, here.passages, here.aimed, chance.fork(`check ${steps}`))
      if (steps === asked.until) throw new Enough()
      if (steps % TIDY_EVERY === 0) await ground.tidy()
      if (steps - sweptAt >= (asked.sweepEvery ?? SWEEP_EVERY)) await sweepAll()
    },
    /** `slips`: how often in a hundred a field is wrong, or the person. */
    sceneIn: (shadow: Shadow, draw: Chance, slips = 0): Scene => ({
      shadow,
      today: clock.today(),
      chance: draw,
      slips,
    }),
    /** What the school's administration enters: no form, and nobody's act. */
    enter: (tenant: string, stream: string, entries: readonly PeopleEvent[]): Press => ({
      act: 'register-people',
      tenant,
      who: null,
      stream,
      run: async ({ world }) => {
        const outcome = await world.inTenant(tenant, (unit) =>
          handle(unit, clock, {
            stream,
            fold: eventsOf,
            act: registerPeople,
            command: entries,
            viewer: unnamed,
          }),
        )
        return { kind: 'done', events: outcome.kind === 'done' ? outcome.events.map(({ type }) => type) : [] }
      },
    }),
    /** The server ends all connections of the program. */
    endConnections: async (): Promise<void> => {
      const { rows } = await ground.superPool.query<{ pid: number }>(
        `select pid, pg_terminate_backend(pid) from pg_stat_activity where usename = 'samhold_app'`,
      )
      ended = rows.map(({ pid }) => pid)
    },
    /** Until the pool has noticed that the connections ended last are gone, and the server answers again. */
    settleDown: async (): Promise<void> => {
      const left = async (): Promise<number> => {
        const { rows } = await ground.superPool.query<{ left: number }>(
          `select count(*)::int as left from pg_stat_activity where pid = any($1)`,
          [ended],
        )
        return rows[0]?.left ?? 0
      }
      for (let tries = 0; tries < 400 && (await left().catch(() => 1)) > 0; tries += 1) await sleep(3)
      await sleep(5)
      for (let tries = 0; tries < 400 && !(await ground.db.ping()); tries += 1) await sleep(10)
    },
    where: () => ({ step: steps, doing, on: clock.today() }),
    dispose: async (): Promise<void> => {
      await ground.dispose()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
export type Run = Awaited<ReturnType<typeof startRun>>

const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.stack ?? error.message}${'code' in error ? ` (${String(error.code)})` : ''}`
    : String(error)
