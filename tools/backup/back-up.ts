import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type pg from 'pg'
import {
  connected,
  logHead,
  refuseBlindness,
  SAME_SPELLING,
  sequencesIn,
  tablesIn,
  unhurried,
  type Table,
} from './catalogue.ts'
import { copyOut } from './copy-stream.ts'
import { folderName, keyIdOf, settle, timeOf, writeManifest, type Manifest } from './manifest.ts'
import { backupRefused } from './refused.ts'
import { writeSealed } from './sealed-file.ts'

/** Days a copy of the keys may live: what was erased is readable no longer than that. */
export const KEYS_LIVE_DAYS = 35

/** The lock that whoever makes a checkpoint holds: under it the checkpoint file and the snapshot belong together. */
const CHECKPOINT_LOCK = 0x4368656b

export type BackedUp = {
  readonly folder: string
  readonly keysFolder: string
  readonly rows: number
  readonly events: number
  readonly bytes: number
  /** Copies of the keys that had lived too long, and what interrupted backups had left. */
  readonly removed: readonly string[]
  /** What is true of the database and should not be; the copy is whole all the same. */
  readonly warnings: readonly string[]
}

/**
 * Copies everything of one moment, while the program works on: words and lists into `to`, the schema `keys` into
 * `keysTo`, each into a folder of its own that takes its name only when it is whole and on the disk. Removes copies
 * of the keys older than 35 days. Refuses a login that would not see every row, and a database without a school.
 */
export const backUp = async (how: {
  readonly database: pg.ClientConfig
  /** 32 bytes, of its own: not the master key. */
  readonly key: Uint8Array
  readonly to: string
  readonly keysTo: string
  /** The folder of the checkpoints. */
  readonly checkpoints: string | undefined
  /** The real time. */
  readonly now: () => Date
  readonly say: (line: string) => void
}): Promise<BackedUp> =>
  connected(how.database, async (client) => {
    await client.query(SAME_SPELLING)
    // Like pg_dump: a policy that would hide a row makes an error, not a shorter copy.
    await client.query('set row_security = off')
    await refuseBlindness(client)

    await client.query('select pg_advisory_lock($1)', [CHECKPOINT_LOCK])
    const checkpoints = await filesIn(how.checkpoints)
    await client.query('begin transaction isolation level repeatable read, read only')
    const migrations = await migrationsIn(client)
    await client.query('select pg_advisory_unlock($1)', [CHECKPOINT_LOCK])
    const at = how.now()

    const warnings = await pagesIn(client)
    const tables = await tablesIn(client)
    const log = await logHead(client)
    const about = {
      format: 1,
      id: randomUUID(),
      at: at.toISOString(),
      key: keyIdOf(how.key),
      migrations,
      sequences: await sequencesIn(client),
      log,
    } as const

    const isKey = ({ schema }: Table): boolean => schema === 'keys'
    const parts = [
      { holds: 'keys', parent: how.keysTo, chosen: tables.filter(isKey), signed: [] },
      {
        holds: 'words',
        parent: how.to,
        chosen: tables.filter((table) => !isKey(table)),
        signed: checkpoints,
      },
    ] as const
    const foldersOf = ({ holds, parent }: (typeof parts)[number]) => {
      const folder = join(parent, folderName(holds, at))
      return { folder, half: `${folder}.half` }
    }

    const copied: Manifest['tables'] = []
    try {
      for (const part of parts) {
        const { half } = foldersOf(part)
        await mkdir(half, { recursive: true, mode: 0o700 })
        const written: Manifest['tables'] = []
        for (const table of part.chosen) written.push(await copyTable(client, how, about.id, half, table))
        const signed: Manifest['checkpoints'] = []
        for (const { name, content } of part.signed)
          signed.push({ name, ...(await copySmall(content, how.key, about.id, half, `checkpoints.${name}`)) })
        await writeManifest(half, how.key, {
          ...about,
          holds: part.holds,
          tables: written,
          checkpoints: signed,
        })
        await settle(half)
        copied.push(...written)
      }
      await client.query('commit')
      if (log.events === 0 || !copied.some(({ name, rows }) => name === 'public.journal' && rows > 0))
        throw backupRefused(
          'The log is empty, and there are schools: no backup was made. Run npm run verify.',
        )
    } catch (error) {
      for (const part of parts) await rm(foldersOf(part).half, { recursive: true, force: true })
      throw error
    }
    for (const part of parts) {
      const { half, folder } = foldersOf(part)
      await rename(half, folder)
      await settle(part.parent)
    }

    const events = copied.find(({ name }) => name === 'public.journal')?.rows ?? 0
    if (events !== log.events)
      warnings.push(
        `The log has ${events} entries and its streams count ${log.events}: it was changed. Run npm run verify, and keep the older backups.`,
      )
    const [keys, words] = parts
    return {
      folder: foldersOf(words).folder,
      keysFolder: foldersOf(keys).folder,
      rows: copied.reduce((sum, { rows }) => sum + rows, 0),
      events,
      bytes: copied.reduce((sum, { bytes }) => sum + bytes, 0),
      removed: [...(await removeOld(how.keysTo, 'keys', at)), ...(await removeOld(how.to, 'words', at))],
      warnings,
    }
  })

type SmallFile = { readonly name: string; readonly content: Buffer }

const filesIn = async (folder: string | undefined): Promise<readonly SmallFile[]> => {
  if (folder === undefined) return []
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[a-z][a-z0-9.-]*$/.test(name))
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(join(folder, name)) })))
}

const migrationsIn = async (client: pg.Client): Promise<Manifest['migrations']> => {
  const known = await client.query<{ known: boolean }>(
    `select to_regclass('public.schema_migration') is not null and to_regclass('public.tenant') is not null as known`,
  )
  if (known.rows[0]?.known !== true)
    throw backupRefused('There is nothing of Samhold in this database: no backup was made.')
  const { rows } = await client.query<Manifest['migrations'][number]>(
    'select name, sha256 from schema_migration order by number',
  )
  const schools = await client.query('select from tenant limit 1')
  if (schools.rows.length === 0)
    throw backupRefused('There is no school in this database yet: no backup was made.')
  return rows
}

/** Reading a page checks its sum where the server keeps sums; what it has found before, it has counted. */
const pagesIn = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ sums: string; failures: string }>(
    `select current_setting('data_checksums') as sums, coalesce(checksum_failures, 0)::text as failures
     from pg_stat_database where datname = current_database()`,
  )
  const [found] = rows
  return [
    ...(found?.sums === 'on'
      ? []
      : ['The server keeps no sums of its pages: damage on its disk would be copied without a word.']),
    ...(Number(found?.failures ?? 0) === 0
      ? []
      : [`The server has found ${found?.failures} damaged pages since its figures were last reset.`]),
  ]
}

const copyTable = async (
  client: pg.Client,
  { key, say }: { readonly key: Uint8Array; readonly say: (line: string) => void },
  id: string,
  folder: string,
  { name, columns }: Table,
): Promise<Manifest['tables'][number]> => {
  const file = name.replaceAll('"', '')
  const tell = unhurried(say)
  const source = copyOut(client, `copy ${name} (${columns.join(', ')}) to stdout`, (rows) =>
    tell(() => `${name}: ${rows} rows`),
  )
  const written = await writeSealed(join(folder, file), key, `${id}/${file}`, source)
  return { name, columns: [...columns], rows: source.rows(), file, ...written }
}

const copySmall = async (content: Buffer, key: Uint8Array, id: string, folder: string, file: string) => ({
  file,
  ...(await writeSealed(join(folder, file), key, `${id}/${file}`, Readable.from([content]))),
})

/** Days after which what an interrupted backup left is no backup under way any more. */
const HALVES_LIVE_DAYS = 1

const removeOld = async (folder: string, holds: Manifest['holds'], now: Date): Promise<readonly string[]> => {
  const lives = (name: string): number =>
    name.endsWith('.half') ? HALVES_LIVE_DAYS : holds === 'keys' ? KEYS_LIVE_DAYS : Infinity
  const old = (await readdir(folder)).filter((name) => {
    const made = timeOf(holds, name)
    return made !== undefined && now.getTime() - made.getTime() > lives(name) * 86_400_000
  })
  for (const name of old) await rm(join(folder, name), { recursive: true })
  return old
}
