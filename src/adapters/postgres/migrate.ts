import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'

export type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

const FILE = /^(\d{4})_([a-z0-9-]+)\.sql$/

/** "Samh" as a number: whoever migrates this database holds this lock. */
const LOCK = 0x53616d68

/** The files in order. Line ends count as \n, so that a checkout with \r\n is the same migration. */
export const readMigrations = async (folder: string): Promise<Migration[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted()
  const migrations = await Promise.all(
    files.map(async (file): Promise<Migration> => {
      const [, number, name] = FILE.exec(file) ?? []
      if (number === undefined || name === undefined) {
        throw new Error(`The migration ${file} is not named NNNN_name.sql`)
      }
      const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n')
      return { number: Number(number), name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
  for (const [index, { number, name }] of migrations.entries()) {
    if (number === index + 1) continue
    throw new Error(
      `The migrations have a gap or a double number at ${index + 1}: the next file is ${number} (${name})`,
    )
  }
  return migrations
}

/**
 * Brings the database to the newest migration and returns the names of those applied now. Forward only; each file
 * in one transaction with its record, so an interrupted one is not applied. Two processes at once are safe: the
 * second waits. `upTo` stops after the migration of that number: a backup is loaded into the tables it came from.
 * Refuses a folder with gaps, an applied file that was changed since, and a database that is newer than the folder.
 */
export const migrate = async (
  owner: pg.Pool,
  folder: string,
  { upTo = Number.MAX_SAFE_INTEGER }: { readonly upTo?: number } = {},
): Promise<readonly string[]> => {
  const migrations = await readMigrations(folder)
  const client = await owner.connect()
  let failed = true
  try {
    await client.query(`set statement_timeout = 0`)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      `create table if not exists schema_migration (
         number int primary key, name text not null, sha256 text not null, at timestamptz not null default now())`,
    )
    const { rows: applied } = await client.query<{ number: number; name: string; sha256: string }>(
      'select number, name, sha256 from schema_migration order by number',
    )
    for (const { number, name, sha256 } of applied) {
      const file = migrations[number - 1]
      if (file === undefined) {
        throw new Error(
          `The database already has migration ${number} (${name}), which this version does not know: start a newer version`,
        )
      }
      if (file.sha256 !== sha256) {
        throw new Error(
          `Migration ${number} (${file.name}) was changed after it was applied: put the file back, and write the change as a new migration`,
        )
      }
    }
    const missing = migrations.slice(applied.length, upTo)
    for (const migration of missing) await apply(client, migration)
    await client.query('select pg_advisory_unlock($1)', [LOCK])
    failed = false
    return missing.map(({ number, name }) => `${String(number).padStart(4, '0')}_${name}`)
  } finally {
    // A client that failed is closed, and the lock with it.
    client.release(failed)
  }
}

const apply = async (client: pg.PoolClient, { number, name, sql, sha256 }: Migration): Promise<void> => {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into schema_migration (number, name, sha256) values ($1, $2, $3)', [
      number,
      name,
      sha256,
    ])
    await client.query('commit')
  } catch (cause) {
    throw new Error(`Migration ${number} (${name}) was not applied`, { cause })
  }
}
