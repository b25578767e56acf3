import { createHash } from 'node:crypto'
import pg from 'pg'
import { zonedClock } from '../../src/adapters/clock/clock.ts'
import { openDatabase } from '../../src/adapters/postgres/database.ts'
import { testDatabase, testPool } from '../../src/adapters/postgres/for-tests.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { makeReturnCode, readReturnCode } from '../../src/adapters/return-code/return-code.ts'
import type { Deps } from '../../src/app/ports.ts'
import { openVault, type MasterKey } from '../../src/journal/vault.ts'
import type { Unit, World } from '../../src/readmodels/unit.ts'
import type { Chance } from './chance.ts'
import { makeWire, requestNow, type Request } from './wire.ts'

/** What a run stands on: a real database, the real adapters on it, and all chance and time from the seed. */
export const openGround = async (chance: Chance, spoil: (unit: Unit) => Unit = (unit) => unit) => {
  const base = await testDatabase([])
  const wire = makeWire()
  // What was committed outlives the server being ended at once; nothing waits for the disk all the same.
  const db = openDatabase({
    ...base.app,
    Client: wire.Client,
    options: '-c synchronous_commit=on',
    // On a slow machine one request may wait long while the others have their turns: that is no fault of the program.
    statement_timeout: 600_000,
  })
  // Asks the same few questions after every step: planned once, and not for the values of each.
  const lookPool = testPool({ ...base.superuser, options: '-c plan_cache_mode=force_generic_plan' })
  const outside = chance.fork('outside')
  const draw = (): Chance => requestNow()?.chance ?? outside
  const masters: [MasterKey, ...MasterKey[]] = [{ id: 'master-1', key: chance.bytes(32) }]
  const vault = openVault(
    () => masters,
    (count) => draw().bytes(count),
  )

  /** Remembers what the program did in each transaction; whether it counts is the wire's to say. */
  const remembering = (unit: Unit): Unit => {
    const passage = requestNow()?.passages.at(-1)
    if (passage === undefined) return unit
    const tenant = unit.tenant.id
    passage.tenant = tenant
    const inner = spoil(unit)
    return {
      ...inner,
      journal: {
        ...inner.journal,
        append: async (stream, version, entries) => {
          const appended = await inner.journal.append(stream, version, entries)
          for (const [index, entry] of entries.entries())
            passage.appended.push({ tenant, entry: { ...entry, stream, version: version + index + 1 } })
          return appended
        },
      },
      audit: async (line) => {
        await inner.audit(line)
        passage.audited.push(`${tenant}|${line.actor}|${line.act}|${line.stream}`)
      },
      once: async (token, work) => {
        let ran = false
        const answer = await inner.once(token, async () => {
          ran = true
          return work()
        })
        if (ran) passage.tokens.push({ tenant, token })
        return answer
      },
    }
  }

  const real = postgresWorld(db, vault)
  const world: World = {
    ...real,
    inTenant: (tenant, work) => real.inTenant(tenant, (unit) => work(remembering(unit))),
  }

  let now = 0
  const clock = zonedClock('Europe/Copenhagen', () => new Date(now))
  const deps: Deps = {
    world,
    clock,
    newId: () => draw().id(),
    returnCodes: {
      make: (language) =>
        makeReturnCode(language === 'nb' || language === 'nn' || language === 'en' ? language : 'da', (max) =>
          draw().below(max),
        ),
      read: readReturnCode,
      // Argon2id takes a tenth of a second on purpose; what it is worth is measured elsewhere.
      hash: async (code, salt) =>
        createHash('sha256')
          .update(salt)
          .update(readReturnCode(code) ?? '')
          .digest(),
    },
  }

  return {
    ...base,
    lookPool,
    db,
    wire,
    vault,
    masters,
    deps,
    chance,
    time: {
      now: () => now,
      /** Milliseconds of UTC. */
      set: (moment: number) => void (now = moment),
    },
    /**
     * What PostgreSQL does by itself within a minute: what was replaced is thrown away, tables are counted, and
     * statements planned for empty tables are planned anew.
     */
    tidy: async (): Promise<void> => void (await base.superPool.query('vacuum analyze')),
    /** Whose locks a backend waits for. */
    blockersOf: async (pid: number): Promise<readonly number[]> => {
      const { rows } = await lookPool.query<{ pids: number[] }>({
        name: 'blockers',
        text: 'select pg_blocking_pids($1) as pids',
        values: [pid],
      })
      return rows[0]?.pids ?? []
    },
    /** Something that is done without a request of anybody: never broken, and not remembered. */
    quietly: <T>(work: (world: World) => Promise<T>): Promise<T> => work(real),
    asApp: () => new pg.Pool({ ...base.app, max: 1 }),
    dispose: async () => {
      await Promise.all([db.close(), lookPool.end()])
      await base.dispose()
    },
  }
}
export type Ground = Awaited<ReturnType<typeof openGround>>

/** A request of somebody: everything random in it from a chance of its own, so that its neighbours change nothing. */
export const requestFrom = (chance: Chance, more: Partial<Request> = {}): Request => ({
  chance,
  statements: 0,
  passages: [],
  ...more,
})
