import { createHash } from 'node:crypto'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { copyOut } from './copy-stream.ts'
import type { Manifest } from './manifest.ts'
import { backupRefused } from './refused.ts'

/**
 * What our migrations made, without their own record. The jobs of the background worker are its own and stay out:
 * what is owed follows from the log, and what was mailed is not mailed again.
 */
const OURS = `n.nspname !~ '^pg_' and c.relpersistence = 'p'
  and c.relowner = (select relowner from pg_class where oid = 'public.journal'::regclass)
  and c.oid <> 'public.schema_migration'::regclass`

const nameOf = `format('%I.%I', n.nspname, c.relname)`

export type Table = { readonly name: string; readonly schema: string; readonly columns: readonly string[] }

/** Every table there is, with the columns that are written and not computed. */
export const tablesIn = async (client: pg.ClientBase): Promise<readonly Table[]> => {
  const { rows } = await client.query<Table>(
    `select ${nameOf} as name, n.nspname as schema, array(
       select quote_ident(a.attname) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum
     ) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${OURS} order by 1`,
  )
  return rows
}

/** Where every counter of the database stands. */
export const sequencesIn = async (client: pg.ClientBase): Promise<Manifest['sequences']> => {
  const { rows } = await client.query<{ name: string }>(
    `select ${nameOf} as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${OURS} order by 1`,
  )
  const found: Manifest['sequences'] = []
  for (const { name } of rows) {
    const read = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${name}`,
    )
    for (const row of read.rows) found.push({ name, ...row })
  }
  return found
}

/** The head of the whole log as one hash, and how many events the streams say they have. */
export const logHead = async (client: pg.ClientBase): Promise<Manifest['log']> => {
  const hash = createHash('sha256')
  await pipeline(
    copyOut(
      client,
      `copy (select tenant, stream, version, encode(hash, 'hex') from stream_head where version > 0
             order by tenant collate "C", stream collate "C") to stdout`,
    ),
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        hash.update(chunk)
        done()
      },
    }),
  )
  const { rows } = await client.query<{ events: string }>(
    'select coalesce(sum(version), 0)::text as events from stream_head',
  )
  return { head: hash.digest('hex'), events: Number(rows[0]?.events) }
}

/** Rows are written and read alike wherever the two servers stand, and nothing long is cut off. */
export const SAME_SPELLING = `
  set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set client_encoding = 'UTF8';
  set extra_float_digits = 3; set bytea_output = 'hex';
  set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0`

/** A connection of one's own; its breaking is told by the query it breaks. */
export const connected = async <T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    application_name: 'samhold-backup',
    connectionTimeoutMillis: 10_000,
    ...config,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Refuses a login that row security would hide rows from. */
export const refuseBlindness = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ all: boolean }>(
    'select rolsuper or rolbypassrls as all from pg_roles where rolname = current_user',
  )
  if (rows[0]?.all !== true)
    throw backupRefused(
      'This login does not see every school’s rows: give one with BYPASSRLS and pg_read_all_data in DATABASE_BACKUP_URL; docs/operating.md says how it is made.',
    )
}

/** At most one line a second: what a person waiting wants to see. */
export const unhurried = (say: (line: string) => void): ((line: () => string) => void) => {
  let last = performance.now()
  return (line) => {
    if (performance.now() - last < 1_000) return
    last = performance.now()
    say(line())
  }
}
