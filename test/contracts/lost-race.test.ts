import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeAudit } from '../../src/adapters/postgres/audit.ts'
import { testDatabase, type TestDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { again } from '../../src/app/handle.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.dispose())

test('B2 two who wait for each other both get through: whom the database undoes is tried again', async () => {
  let arrived = 0
  let bothHold = (): void => undefined
  const barrier = new Promise<void>((resolve) => {
    bothHold = resolve
  })
  let tries = 0
  const hold = (first: number, second: number) =>
    again(() =>
      base.db.inTenant('elm', async (tx) => {
        tries += 1
        await sql`select pg_advisory_xact_lock(${first})`.execute(tx)
        arrived += 1
        if (arrived === 2) bothHold()
        await barrier
        // What goes out in the same breath fails only because of what went wrong before it.
        await Promise.all([
          sql`select pg_advisory_xact_lock(${second})`.execute(tx),
          writeAudit(tx, 'elm', { actor: 'p1', role: 'leader', act: 'wrote', about: [] }),
        ])
        return first
      }),
    )
  expect(await Promise.all([hold(1, 2), hold(2, 1)])).toEqual([1, 2])
  expect(tries).toBe(3)
}, 60_000)
