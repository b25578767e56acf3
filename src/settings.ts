import { createPrivateKey } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseLocalDate, type LocalDate } from './domain/kernel/dates.ts'
import { keyRingFrom, openKeyRing } from './journal/key-files.ts'
import type { KeyRing } from './journal/vault.ts'

/** What the demo reads from its environment; everything has a default. */
export type DemoSettings = {
  readonly port: number
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly ownerUrl: string | undefined
  /** The day the demo begins on; the real day where none is given. */
  readonly startOn: LocalDate | undefined
  readonly addressHeader: string | undefined
  readonly workerUrl: string | undefined
  readonly mail: MailSettings | undefined
}

/** Where mails are handed over, and whom they come from. */
export type MailSettings = { readonly url: string; readonly from: string }

/** What production needs; there are no defaults, and nothing starts while one is missing. */
export type ServeSettings = {
  readonly port: number
  readonly databaseUrl: string
  readonly ownerUrl: string
  readonly workerUrl: string
  /** Undefined: nobody is told by mail. */
  readonly mail: MailSettings | undefined
  readonly masterKey: string
  readonly publicUrl: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly checkpointKey: string
  readonly checkpointTarget: string
  /** The header in which the proxy before us writes the visitor's address; nothing of the kind is believed without it. */
  readonly addressHeader: string | undefined
}

/** A setting that is missing or wrong: one clear line each, for whoever starts the program. */
export class SettingsRefused extends Error {}

type Environment = Readonly<Record<string, string | undefined>>

const portFrom = (env: Environment): number => {
  const port = Number(env['PORT'] ?? '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new SettingsRefused('PORT must be a number from 0 to 65535')
  return port
}

const addressHeaderFrom = (env: Environment): string | undefined => {
  const name = env['SAMHOLD_ADDRESS_HEADER'] || undefined
  if (name !== undefined && !/^[A-Za-z0-9-]+$/.test(name))
    throw new SettingsRefused('SAMHOLD_ADDRESS_HEADER must be the name of a header, such as X-Real-IP')
  return name
}

const mailFrom = (env: Environment): MailSettings | undefined => {
  const url = env['SAMHOLD_SMTP_URL'] || undefined
  const from = env['SAMHOLD_MAIL_FROM'] || undefined
  if (url === undefined && from === undefined) return undefined
  if (url === undefined || !URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new SettingsRefused(
      'SAMHOLD_SMTP_URL must be an address such as smtps://user:password@mail.example:465',
    )
  if (from === undefined || !/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(from))
    throw new SettingsRefused('SAMHOLD_MAIL_FROM must be a mail address, such as samhold@school.example')
  return { url, from }
}

export const demoSettings = (env: Environment): DemoSettings => {
  const asked = env['SAMHOLD_DEMO_DATE'] || undefined
  const startOn = asked === undefined ? undefined : parseLocalDate(asked)
  if (asked !== undefined && startOn === undefined)
    throw new SettingsRefused('SAMHOLD_DEMO_DATE must be a date, such as 2026-11-19')
  return {
    port: portFrom(env),
    dataFolder: resolve(env['SAMHOLD_DATA'] ?? './data'),
    databaseUrl: env['DATABASE_URL'] || undefined,
    ownerUrl: env['DATABASE_OWNER_URL'] || env['DATABASE_URL'] || undefined,
    startOn,
    addressHeader: addressHeaderFrom(env),
    workerUrl: env['DATABASE_WORKER_URL'] || undefined,
    mail: mailFrom(env),
  }
}

const needed = {
  DATABASE_URL: 'the address the program works with, as samhold_app',
  DATABASE_OWNER_URL: 'the address migrations run with, as the owner of the tables',
  DATABASE_WORKER_URL: 'the address background work runs with, as samhold_worker',
  SAMHOLD_MASTER_KEY:
    'the path of a file with 32 random bytes in base64, or these bytes; kept out of the database and its backups',
  SAMHOLD_PUBLIC_URL: 'the https address people type',
  OIDC_ISSUER: 'the address of the sign-in provider',
  OIDC_CLIENT_ID: 'our name at the sign-in provider',
  OIDC_CLIENT_SECRET: 'our secret at the sign-in provider',
  SAMHOLD_CHECKPOINT_KEY: 'an Ed25519 private key in PEM, or the path of a file that holds one',
  SAMHOLD_CHECKPOINT_TARGET: 'a folder outside the database that checkpoints are written to',
} as const

/** Production's settings, or one refusal that names each thing missing. */
export const serveSettings = (env: Environment): ServeSettings => {
  const missing = Object.entries(needed).filter(([name]) => !env[name])
  if (missing.length > 0)
    throw new SettingsRefused(
      `Samhold does not start: ${missing.length} ${missing.length === 1 ? 'setting is' : 'settings are'} missing.\n${missing
        .map(([name, what]) => `  ${name}  ${what}`)
        .join('\n')}`,
    )
  const of = (name: keyof typeof needed): string => env[name] ?? ''
  const publicUrl = of('SAMHOLD_PUBLIC_URL').replace(/\/$/, '')
  if (!URL.canParse(publicUrl) || new URL(publicUrl).protocol !== 'https:')
    throw new SettingsRefused('SAMHOLD_PUBLIC_URL must be an https address, such as https://samhold.example')
  if (!URL.canParse(of('OIDC_ISSUER')))
    throw new SettingsRefused('OIDC_ISSUER must be an address, such as https://login.example')
  return {
    port: portFrom(env),
    databaseUrl: of('DATABASE_URL'),
    ownerUrl: of('DATABASE_OWNER_URL'),
    workerUrl: of('DATABASE_WORKER_URL'),
    mail: mailFrom(env),
    masterKey: of('SAMHOLD_MASTER_KEY'),
    publicUrl,
    issuer: of('OIDC_ISSUER'),
    clientId: of('OIDC_CLIENT_ID'),
    clientSecret: of('OIDC_CLIENT_SECRET'),
    checkpointKey: of('SAMHOLD_CHECKPOINT_KEY'),
    checkpointTarget: resolve(of('SAMHOLD_CHECKPOINT_TARGET')),
    addressHeader: addressHeaderFrom(env),
  }
}

/**
 * The master keys that SAMHOLD_MASTER_KEY holds, or that stand in the file it names; asked again and again, so that
 * a file may change. Refuses whatever is no master key.
 */
export const masterKeys = async (setting: string): Promise<(missing?: string) => KeyRing> => {
  try {
    if (existsSync(setting)) return await openKeyRing(setting)
    const ring = keyRingFrom(setting)
    return () => ring
  } catch {
    throw new SettingsRefused(
      'SAMHOLD_MASTER_KEY must be 32 bytes in base64, such as "openssl rand -base64 32" writes, or a file with them',
    )
  }
}

/** The PEM text of the checkpoint key: the setting itself, or the file it names. Refuses whatever is no Ed25519 key. */
export const readCheckpointKey = async ({ checkpointKey }: ServeSettings): Promise<string> => {
  const pem = checkpointKey.includes('-----BEGIN')
    ? checkpointKey
    : await readFile(checkpointKey, 'utf8').catch(() => {
        throw new SettingsRefused(
          'SAMHOLD_CHECKPOINT_KEY is neither a private key in PEM nor the path of a file that can be read',
        )
      })
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'ed25519') return pem
  } catch {
    // No key at all: the same sentence.
  }
  throw new SettingsRefused(
    'SAMHOLD_CHECKPOINT_KEY is no Ed25519 private key in PEM, such as "openssl genpkey -algorithm ed25519" writes',
  )
}

const unreachable: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
]

/** Codes of PostgreSQL: the login, the password, the database, the right to do it. */
const refusedBy: Readonly<Record<string, string>> = {
  '28000': 'the server does not let this login in',
  '28P01': 'the server does not take its password',
  '3D000': 'the server has no such database',
  '42501': 'this login has not the right to do it; docs/operating.md says which it needs',
}

/** Why a start cannot work with a database, naming the setting; never its address, which may hold a password. */
export const databaseRefused = (setting: string, error: unknown): SettingsRefused => {
  const faults = error instanceof Error ? [error, error.cause].filter((one) => one instanceof Error) : []
  const codes = faults.map((fault) => ('code' in fault ? String(fault.code) : ''))
  const why = codes.some((code) => unreachable.includes(code))
    ? 'no server answers at its address'
    : (codes.map((code) => refusedBy[code]).find((reason) => reason !== undefined) ??
      faults.map(({ message }) => message).join(': '))
  return new SettingsRefused(`${setting}: ${why}.`)
}
