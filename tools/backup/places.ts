import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import {
  EmbeddedPostgresRefused,
  startEmbeddedPostgres,
} from '../../src/adapters/embedded-postgres/embedded-postgres.ts'
import type pg from 'pg'
import { openKeyRing } from '../../src/journal/key-files.ts'
import type { KeyRing } from '../../src/journal/vault.ts'
import { databaseRefused, masterKeys, SettingsRefused } from '../../src/settings.ts'
import { connected } from './catalogue.ts'
import { backupRefused, isBackupRefused } from './refused.ts'

type Environment = Readonly<Record<string, string | undefined>>

const dataFolderOf = (env: Environment): string => resolve(env['SAMHOLD_DATA'] ?? './data')

/** Whether the database is a server of its own, and not the one in the data folder. */
const hasServer = (env: Environment): boolean =>
  ['DATABASE_BACKUP_URL', 'DATABASE_OWNER_URL', 'DATABASE_URL'].some((name) => env[name])

/** The folder of the checkpoints, where it is known. */
export const checkpointFolder = (env: Environment): string | undefined => {
  const asked = env['SAMHOLD_CHECKPOINT_TARGET']
  if (asked) return resolve(asked)
  return hasServer(env) ? undefined : join(dataFolderOf(env), 'checkpoints')
}

const fileOf = (env: Environment, name: string): string => join(dataFolderOf(env), 'keys', name)

/**
 * The backup key: SAMHOLD_BACKUP_KEY, or for the embedded database `keys/backup.key` in the data folder, which a
 * first backup makes. Refuses one that is no key, and the master key, which must not lie where backups do.
 */
export const backupKey = async (env: Environment, may: { readonly make: boolean }): Promise<Buffer> => {
  const file = fileOf(env, 'backup.key')
  const given = env['SAMHOLD_BACKUP_KEY']
  if (!given && hasServer(env))
    throw backupRefused(
      'SAMHOLD_BACKUP_KEY is missing: 32 random bytes in base64, such as "openssl rand -base64 32" writes. Keep a copy apart from the backups.',
    )
  if (!given && may.make && !existsSync(file)) {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  }
  const text =
    given ||
    (await readFile(file, 'utf8').catch(() => {
      throw backupRefused(
        `The backup’s key is not in ${file}: copy the folder keys of the data folder that was backed up to there, or give the key in SAMHOLD_BACKUP_KEY.`,
      )
    }))
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== 32) throw backupRefused('The backup key must be 32 bytes in base64.')
  const master = env['SAMHOLD_MASTER_KEY']
  const ring = master ? (await masterKeys(master))() : []
  if (ring.some((one) => key.equals(one.key)))
    throw backupRefused(
      'SAMHOLD_BACKUP_KEY is the master key: whoever finds a backup and its key would have everything. Give it a key of its own.',
    )
  return key
}

/** The master keys that were in use when the backup was made; never made here, for a new one opens nothing. */
export const givenMasterKeys = async (env: Environment): Promise<(missing?: string) => KeyRing> => {
  const setting = env['SAMHOLD_MASTER_KEY']
  if (setting) return masterKeys(setting)
  const file = fileOf(env, 'master.key')
  if (hasServer(env) || !existsSync(file))
    throw backupRefused(
      hasServer(env)
        ? 'SAMHOLD_MASTER_KEY is missing: the one that the backed-up database worked with.'
        : `The master key is not in ${file}: copy the folder keys of the data folder that was backed up to there, or give the key in SAMHOLD_MASTER_KEY.`,
    )
  return openKeyRing(file)
}

/** The database as the settings say. */
export type Place = {
  /** Owns the tables. */
  readonly owner: () => Promise<pg.ClientConfig>
  /** Stands above row security. */
  readonly seer: () => Promise<pg.ClientConfig>
  readonly stop: () => Promise<void>
}

/** A server's database by its addresses, else the embedded one, which may be running already. */
export const openPlace = async (env: Environment): Promise<Place> => {
  if (!hasServer(env)) {
    const { owner, superuser, stop } = await startEmbeddedPostgres({ dataFolder: dataFolderOf(env) })
    return { owner: async () => owner, seer: async () => superuser, stop }
  }
  const firstOf = async (names: readonly string[]): Promise<pg.ClientConfig> => {
    const name = names.find((one) => env[one])
    if (name === undefined) throw backupRefused(`${names.join(' or ')} is missing.`)
    const config = { connectionString: env[name] ?? '' }
    await connected(config, async () => undefined).catch((error: unknown) => {
      throw databaseRefused(name, error)
    })
    return config
  }
  return {
    owner: () => firstOf(['DATABASE_OWNER_URL', 'DATABASE_URL']),
    seer: () => firstOf(['DATABASE_BACKUP_URL', 'DATABASE_OWNER_URL', 'DATABASE_URL']),
    stop: async () => undefined,
  }
}

/** Why a command failed, for whoever runs it; nothing out of the database unless SAMHOLD_DEBUG is set. */
export const sentenceFor = (env: Environment, error: unknown): string => {
  const {
    name,
    message,
    stack,
    code = '',
  }: Error & { code?: unknown } = error instanceof Error ? error : new Error('unknown')
  if (env['SAMHOLD_DEBUG']) return stack ?? message
  if (isRefusal(error)) return message
  return sentences[String(code)] ?? `It failed (${name} ${String(code)}). Set SAMHOLD_DEBUG=1 to see more.`
}

const isRefusal = (error: unknown): boolean =>
  isBackupRefused(error) || error instanceof EmbeddedPostgresRefused || error instanceof SettingsRefused

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: nothing half-written was left.',
  EACCES: 'This account may not write there.',
  EROFS: 'The disk is read-only.',
  XX001: 'A page of the database is damaged: no backup was made. Keep the backups you have.',
  '42501':
    'This login may not read or write every table: docs/operating.md says which rights a backup and a restore need.',
}
