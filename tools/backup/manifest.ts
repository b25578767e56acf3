import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { backupRefused } from './refused.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const fileName = z.string().regex(/^[a-z0-9_][a-z0-9_.-]*$/)

/** What a backup says about itself, in clear: no names, no words. `seal` proves that the backup key's holder wrote it. */
const Manifest = z.strictObject({
  format: z.literal(1),
  id: z.uuid(),
  holds: z.enum(['words', 'keys']),
  /** The real moment of the snapshot, UTC. */
  at: z.iso.datetime(),
  /** Which backup key, and nothing of it. */
  key: z.string(),
  /** The migrations the tables stood at, in order. */
  migrations: z.array(z.strictObject({ name: z.string(), sha256 })),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number(),
      file: fileName,
      bytes: z.number(),
      sha256,
    }),
  ),
  sequences: z.array(z.strictObject({ name: z.string(), last: z.string(), called: z.boolean() })),
  /** SHA-256 over `tenant TAB stream TAB version TAB hash` of every stream, in order; and how many events there are. */
  log: z.strictObject({ head: sha256, events: z.number() }),
  /** The checkpoint folder as it stood, where it was at hand. */
  checkpoints: z.array(z.strictObject({ name: fileName, file: fileName, bytes: z.number(), sha256 })),
})
export type Manifest = z.infer<typeof Manifest>

export const MANIFEST = 'manifest.json'

/** The id of a backup key tells which it is and nothing of it. */
export const keyIdOf = (key: Uint8Array): string =>
  createHash('sha256').update('samhold backup key').update(key).digest('hex').slice(0, 16)

const sealOf = (key: Uint8Array, text: string): Buffer =>
  createHmac('sha256', key).update('samhold backup manifest').update(text).digest()

/** The last file of a backup: without it there is none. */
export const writeManifest = (folder: string, key: Uint8Array, manifest: Manifest): Promise<void> => {
  const text = JSON.stringify(manifest, null, 1)
  const whole = `${text}\n${sealOf(key, text).toString('hex')}\n`
  return writeFile(join(folder, MANIFEST), whole, { flag: 'wx', mode: 0o600, flush: true })
}

/** Refuses what is no backup, one of another key, and one whose manifest was changed. */
export const readManifest = async (
  folder: string,
  key: Uint8Array,
  holds: Manifest['holds'],
): Promise<Manifest> => {
  const whole = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw backupRefused(`There is no whole backup in ${folder}: ${MANIFEST}, its last file, is not there.`)
  })
  const [text = '', seal = ''] = whole.split(/\n(?=[^\n]*\n?$)/)
  const damaged = backupRefused(
    `The ${MANIFEST} in ${folder} is damaged or was changed; take another backup.`,
  )
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw damaged
  }
  const named = z.looseObject({ key: z.string(), format: z.number() }).safeParse(read)
  if (!named.success) throw damaged
  if (named.data.format !== 1)
    throw backupRefused(`The backup in ${folder} was written by a newer Samhold: restore it with that.`)
  if (named.data.key !== keyIdOf(key))
    throw backupRefused(
      `The backup in ${folder} was made with the backup key ${named.data.key}, and this is ${keyIdOf(key)}: ` +
        'give the right one in SAMHOLD_BACKUP_KEY.',
    )
  const given = Buffer.from(seal.trim(), 'hex')
  const right = sealOf(key, text)
  const manifest = Manifest.safeParse(read)
  if (given.length !== right.length || !timingSafeEqual(given, right) || !manifest.success) throw damaged
  if (manifest.data.holds !== holds)
    throw backupRefused(
      holds === 'words'
        ? `${folder} holds the keys alone; give the backup of the words in --from, and this one in --keys-from.`
        : `${folder} holds no keys; give the folder of the keys in --keys-from.`,
    )
  return manifest.data
}

const NAMES = {
  words: /^samhold-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/,
  keys: /^keys-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/,
} as const

/** Sorted by name is sorted by time. */
export const folderName = (holds: Manifest['holds'], at: Date): string =>
  `${holds === 'words' ? 'samhold' : 'keys'}-${at.toISOString().replaceAll(/[:.]/g, '-')}`

/** When a folder of this kind was made, from its name; half-written ones too. Undefined for any other name. */
export const timeOf = (holds: Manifest['holds'], name: string): Date | undefined => {
  const whole = name.replace(/\.half$/, '')
  if (!NAMES[holds].test(whole)) return undefined
  const [day = '', time = ''] = whole.slice(whole.indexOf('-') + 1).split('T')
  const [hours, minutes, seconds, milliseconds] = time.slice(0, -1).split('-')
  return new Date(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`)
}

/** The folder itself where it is a backup, else the newest backup in it; undefined where there is none. */
export const findNewest = async (folder: string, holds: Manifest['holds']): Promise<string | undefined> => {
  const names: readonly string[] = await readdir(folder).catch(() => [])
  if (names.includes(MANIFEST)) return folder
  const newest = names
    .filter((name) => NAMES[holds].test(name))
    .toSorted()
    .at(-1)
  return newest === undefined ? undefined : join(folder, newest)
}

/** A file is on the disk only when its folder is. */
export const settle = async (folder: string): Promise<void> => {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
