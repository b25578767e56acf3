import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

import { openVault } from '../../journal/vault.ts'
import type { Vault } from '../../journal/vault.ts'
import { temporaryPostgres } from '../embedded-postgres/for-tests.ts'
import { openDatabase } from './database.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'

export const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url))

type TestServer = Awaited<ReturnType<typeof temporaryPostgres>>

export type TestDatabase = Pick<TestServer, 'owner' | 'app' | 'worker' | 'superuser' | 'stop' | 'dispose'> & {
  readonly db: Database
  /** A pool that bypasses row security: to look behind the walls, and to break them on purpose. */
  readonly superPool: pg.Pool
  readonly ownerPool: pg.Pool
  readonly vault: Vault
}

/** A pool that does not mind its server being stopped while its last connections still close. */
export const testPool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ ...config, max: 4 })
  pool.on('error', () => undefined)
  return pool
}

/** A migrated database of one's own for a test file, with the given tenants (schools) in its directory. */
export const testDatabase = async (tenants: readonly string[] = ['elm', 'oak']): Promise<TestDatabase> => {
  const server = await temporaryPostgres()
  const ownerPool = testPool(server.owner)
  const superPool = testPool(server.superuser)
  await migrate(ownerPool, MIGRATIONS)
  const db = openDatabase(server.app)
  for (const id of tenants) {
    await db.withoutTenant((tx) =>
      tx
        .insertInto('tenant')
        .values({ id, kind: 'school', slug: id, name: id, country: 'DK', owner_tenant: null })
        .execute(),
    )
  }
  return {
    ...server,
    db,
    ownerPool,
    superPool,
    vault: openVault([{ id: 'test', key: randomBytes(32) }]),
    dispose: async () => {
      await Promise.all([db.close(), ownerPool.end(), superPool.end()])
      await server.dispose()
    },
  }
}
