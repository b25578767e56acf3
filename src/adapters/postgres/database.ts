import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Transaction } from 'kysely'
import pg from 'pg'

import type { Tables } from './tables.ts'

export type Tx = Transaction<Tables>

export type Database = {
  /** One transaction in which row security lets through this tenant's rows only. Refuses an empty tenant. */
  inTenant<T>(tenant: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction without a tenant: it sees the directory of tenants, and no row of any other table. */
  withoutTenant<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Whether the server answers. */
  ping(): Promise<boolean>
  close(): Promise<void>
}

const DATE = 1082
const INT8 = 20

/** Dates stay 'YYYY-MM-DD' and counts become numbers; everything else as `pg` reads it. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === DATE) return (text: string) => text
    if (oid === INT8) return Number
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown
  },
}

/**
 * Refuses a session that row security would not hold: a superuser, BYPASSRLS, or the owner of the tables.
 * It fails closed, before the connection is given to anybody.
 */
const becomeHarmless = async (client: pg.ClientBase, role: string | undefined): Promise<void> => {
  if (role !== undefined) await client.query(`set role ${pg.escapeIdentifier(role)}`)
  const { rows } = await client.query<{ mighty: boolean }>(
    `select rolsuper or rolbypassrls or exists (
       select from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace
     ) as mighty from pg_roles where rolname = current_user`,
  )
  if (rows[0]?.mighty !== false) {
    throw new Error(
      'The program must not work as a superuser or as the owner of the tables: connect as samhold_app, or let it become that role',
    )
  }
}

/**
 * Opens a pool of connections. Takes a connection string or a socket folder as `pg` does.
 * `role`: the role each connection becomes, for a server whose only login owns the tables ('samhold_app').
 */
export const openDatabase = (
  config: pg.PoolConfig,
  options: { readonly role?: string; readonly onError?: (error: Error) => void } = {},
): Database => {
  const pool = new pg.Pool({
    application_name: 'samhold',
    statement_timeout: 15_000,
    types,
    ...config,
    onConnect: (client) => becomeHarmless(client, options.role),
  })
  // An idle connection that breaks (server restarted) is replaced by the pool; without a listener it ends the process.
  pool.on('error', options.onError ?? (() => undefined))
  // One that breaks while it is in use tells so by an event beside the query that fails; unheard, it ends the process too.
  pool.on('connect', (client) => client.on('error', options.onError ?? (() => undefined)))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

  return {
    inTenant: async (tenant, work) => {
      if (tenant === '') throw new Error('A transaction needs a tenant')
      return kysely.transaction().execute(async (tx) => {
        await sql`select set_config('samhold.tenant', ${tenant}, true)`.execute(tx)
        return work(tx)
      })
    },
    withoutTenant: (work) => kysely.transaction().execute(work),
    ping: async () => {
      try {
        await pool.query('select 1')
        return true
      } catch {
        return false
      }
    },
    close: () => kysely.destroy(),
  }
}
