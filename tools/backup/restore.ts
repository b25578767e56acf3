import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, readMigrations } from '../../src/adapters/postgres/migrate.ts'
import type { Vault } from '../../src/journal/vault.ts'
import { connected, logHead, SAME_SPELLING, sequencesIn, tablesIn, unhurried } from './catalogue.ts'
import { copyIn } from './copy-stream.ts'
import { deriveAnew, type Derived } from './derive-anew.ts'
import { findNewest, readManifest, settle, type Manifest } from './manifest.ts'
import { backupRefused } from './refused.ts'
import { measure, readSealed } from './sealed-file.ts'

type Part = { readonly folder: string; readonly manifest: Manifest }

export type Restored = {
  /** When the words and the keys were copied, UTC; no keys where they were left out on purpose. */
  readonly at: string
  readonly keysAt: string | undefined
  readonly rows: number
  readonly log: Manifest['log']
  readonly derived: Derived
  /** Migrations that this version has beyond the backup's. */
  readonly newer: readonly string[]
  readonly checkpoints: 'restored' | 'kept' | 'none'
}

/**
 * Brings a backup into an empty database, as the tables' owner: the migrations it was made at, its rows in one
 * transaction, what migrations have come since, and the lists derived from the log anew. Whatever is refused is
 * refused before a row stays. Checking the log is the caller's part, with a login that sees all schools.
 */
export const restore = async (how: {
  readonly owner: pg.ClientConfig
  readonly migrations: string
  readonly key: Uint8Array
  readonly from: string
  /** Undefined: no keys, so no word can be read, and that is wanted. */
  readonly keysFrom: string | undefined
  readonly vault: Vault
  /** The folder of the checkpoints: brought back where it holds none. */
  readonly checkpoints: string | undefined
  readonly say: (line: string) => void
}): Promise<Restored> => {
  const { key, say } = how
  const words = await open(how.from, key, 'words')
  if (words === undefined) throw backupRefused(`There is no backup in ${how.from}.`)
  const keys = how.keysFrom === undefined ? undefined : await open(how.keysFrom, key, 'keys')
  if (how.keysFrom !== undefined && keys === undefined)
    throw backupRefused(
      `There are no keys in ${how.keysFrom}: without them no name and no word can be read. Give their folder in --keys-from, or say --without-keys.`,
    )
  for (const part of [words, keys]) if (part !== undefined) await checkFiles(part, say)
  if (keys !== undefined && keys.manifest.at < words.manifest.at)
    say(
      `The keys are older than the words (${keys.manifest.at}, ${words.manifest.at}): what was written first after them cannot be read, and whoever was erased since then can be read again. Erase them again.`,
    )
  const upTo = await versionOf(words.manifest, how.migrations)

  await connected(how.owner, (client) => refuseData(client, upTo))
  await withPool(how.owner, (pool) => migrate(pool, how.migrations, { upTo }))
  const parts = keys === undefined ? [words] : [words, keys]
  let checkpoints: Restored['checkpoints'] = 'none'
  const rows = await connected(how.owner, (client) =>
    load(client, parts, how, async () => {
      checkpoints = await bringCheckpoints(words, key, how.checkpoints)
    }),
  )
  const newer = await withPool(how.owner, (pool) => migrate(pool, how.migrations))
  // Plans made for empty tables read a full one from end to end for each matter.
  const analyze = () => connected(how.owner, (client) => client.query('analyze'))
  await analyze()
  const tell = unhurried(say)
  const derived = await deriveAnew({
    owner: how.owner,
    vault: how.vault,
    keep: true,
    tell: (streams) => tell(() => `lists: ${streams} matters derived`),
  })
  await analyze()
  return {
    at: words.manifest.at,
    keysAt: keys?.manifest.at,
    rows,
    log: words.manifest.log,
    derived,
    newer,
    checkpoints,
  }
}

const open = async (place: string, key: Uint8Array, holds: Manifest['holds']): Promise<Part | undefined> => {
  const folder = await findNewest(place, holds)
  return folder === undefined ? undefined : { folder, manifest: await readManifest(folder, key, holds) }
}

/** Everything is looked at before anything is written. */
const checkFiles = async ({ folder, manifest }: Part, say: (line: string) => void): Promise<void> => {
  const tell = unhurried(say)
  const files = [...manifest.tables, ...manifest.checkpoints]
  for (const [index, { file, bytes, sha256 }] of files.entries()) {
    const found = await measure(join(folder, file)).catch(() => undefined)
    if (found?.bytes !== bytes || found.sha256 !== sha256)
      throw backupRefused(
        `The file ${file} in ${folder} is ${
          found === undefined ? 'missing' : found.bytes < bytes ? 'cut short' : 'damaged or was changed'
        }: take another backup. Nothing was restored.`,
      )
    tell(() => `looked at ${index + 1} of ${files.length} files`)
  }
}

/** How many of this version's migrations the backup was made at. */
const versionOf = async (manifest: Manifest, folder: string): Promise<number> => {
  const ours = await readMigrations(folder)
  for (const [index, { name, sha256 }] of manifest.migrations.entries()) {
    const known = ours[index]
    if (known === undefined)
      throw backupRefused(
        `The backup is of a newer Samhold (its migration ${index + 1}, ${name}, is not known here): restore it with that version.`,
      )
    if (known.sha256 !== sha256)
      throw backupRefused(
        `The backup was made with another migration ${index + 1} (${name}) than this version has: restore it with the version that made it.`,
      )
  }
  return manifest.migrations.length
}

const notEmpty = (what: string): Error =>
  backupRefused(
    `This database is not empty (${what}): a backup is restored into an empty one only, and nothing was changed.`,
  )

const refuseData = async (client: pg.Client, upTo: number): Promise<void> => {
  const { rows } = await client.query<{ tenant: string | null; migrated: string | null }>(
    `select to_regclass('public.tenant')::text as tenant, to_regclass('public.schema_migration')::text as migrated`,
  )
  const [found] = rows
  if (found?.tenant != null) {
    const { rowCount } = await client.query('select from tenant limit 1')
    if (rowCount !== 0) throw notEmpty('there is a school in it')
  }
  if (found?.migrated == null) return
  const applied = await client.query<{ count: number }>('select count(*)::int from schema_migration')
  if ((applied.rows[0]?.count ?? 0) > upTo)
    throw notEmpty('its tables are of a newer version than the backup: make a new database')
}

const withPool = async <T>(config: pg.PoolConfig, work: (pool: pg.Pool) => Promise<T>): Promise<T> => {
  const pool = new pg.Pool({ ...config, max: 1 })
  pool.on('error', () => undefined)
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

/** All rows or none; the tables' owner stands under their policies again before anybody else sees them. */
const load = async (
  client: pg.Client,
  parts: readonly Part[],
  { key, vault, say }: Pick<Parameters<typeof restore>[0], 'key' | 'vault' | 'say'>,
  beforeCommit: () => Promise<void>,
): Promise<number> => {
  await client.query(SAME_SPELLING)
  await client.query('begin')
  const forced = await forcedTables(client)
  for (const name of forced) await client.query(`alter table ${name} no force row level security`)
  const there = new Map((await tablesIn(client)).map((table) => [table.name, table]))
  for (const name of there.keys()) {
    const { rowCount } = await client.query(`select from ${name} limit 1`)
    if (rowCount !== 0) throw notEmpty(`there are rows in ${name}`)
  }

  const order = await loadingOrder(client)
  const wanted = parts
    .flatMap(({ folder, manifest }) => manifest.tables.map((table) => ({ folder, id: manifest.id, table })))
    .toSorted((a, b) => order.indexOf(a.table.name) - order.indexOf(b.table.name))
  const tell = unhurried(say)
  let rows = 0
  for (const { folder, id, table } of wanted) {
    const known = there.get(table.name)
    if (table.columns.some((column) => known?.columns.includes(column) !== true))
      throw backupRefused(
        `The table ${table.name} of the backup does not fit the tables it is to be restored into: words and keys are of different versions.`,
      )
    const sink = copyIn(client, `copy ${table.name} (${table.columns.join(', ')}) from stdin`)
    await readSealed(join(folder, table.file), key, `${id}/${table.file}`, sink)
    if (sink.rows() !== table.rows)
      throw backupRefused(`Of ${table.name} ${table.rows} rows were copied, and ${sink.rows()} came back.`)
    rows += table.rows
    tell(() => `${table.name}: ${table.rows} rows; ${rows} in all`)
  }
  for (const { manifest } of parts) {
    const sequences = new Set((await sequencesIn(client)).map(({ name }) => name))
    for (const { name, last, called } of manifest.sequences)
      if (sequences.has(name)) await client.query('select setval($1::regclass, $2, $3)', [name, last, called])
  }

  const [words] = parts
  const log = await logHead(client)
  if (log.head !== words?.manifest.log.head)
    throw backupRefused('The log that came back has another head than the one that was copied.')
  await refuseOtherMaster(client, vault)
  for (const name of forced) await client.query(`alter table ${name} force row level security`)
  await beforeCommit()
  await client.query('commit')
  return rows
}

const forcedTables = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relforcerowsecurity order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** What is pointed to comes before what points to it. */
const loadingOrder = async (client: pg.Client): Promise<readonly string[]> => {
  const name = (column: string) =>
    `(select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = ${column})`
  const { rows } = await client.query<{ from: string; to: string }>(
    `select ${name('conrelid')} as from, ${name('confrelid')} as to from pg_constraint
     where contype = 'f' and conrelid <> confrelid`,
  )
  const order: string[] = []
  const put = (table: string): void => {
    if (order.includes(table)) return
    for (const { from, to } of rows) if (from === table) put(to)
    order.push(table)
  }
  for (const { name: table } of await tablesIn(client)) put(table)
  return order
}

/** One key of each master key is opened: better to hear it now than when the first name is blank. */
const refuseOtherMaster = async (client: pg.Client, vault: Vault): Promise<void> => {
  const { rows } = await client.query<{
    tenant: string
    stream: string
    of: string
    key_id: string
    master: string
    wrapped: Buffer
  }>('select distinct on (master) * from keys.data_key order by master, tenant, stream, of')
  for (const { tenant, stream, of, ...row } of rows) {
    try {
      vault.unwrap({ tenant, stream, of }, row)
    } catch {
      throw backupRefused(
        `The names and words in this backup are encrypted under the master key ${row.master}, and that is not the one given here. Nothing was restored.`,
      )
    }
  }
}

const LAST = 'checkpoints'

const bringCheckpoints = async (
  { folder, manifest }: Part,
  key: Uint8Array,
  target: string | undefined,
): Promise<Restored['checkpoints']> => {
  if (manifest.checkpoints.length === 0 || target === undefined) return 'none'
  if (existsSync(join(target, LAST))) return 'kept'
  await mkdir(target, { recursive: true, mode: 0o700 })
  // The file by which they are known to be there comes last, so that a restore cut short can be done again.
  const files = manifest.checkpoints.toSorted((a, b) => Number(a.name === LAST) - Number(b.name === LAST))
  for (const { name, file } of files) {
    const path = join(target, name)
    if (existsSync(path)) continue
    const sink = createWriteStream(`${path}.half`, { mode: 0o600, flush: true })
    await readSealed(join(folder, file), key, `${manifest.id}/${file}`, sink)
    await rename(`${path}.half`, path)
  }
  await settle(target)
  return 'restored'
}
