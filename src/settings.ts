import { resolve } from 'node:path'

/** What the demo reads from its environment; everything has a default. */
export type DemoSettings = {
  readonly port: number
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly ownerUrl: string | undefined
}

/** What production needs; there are no defaults, and nothing starts while one is missing. */
export type ServeSettings = {
  readonly port: number
  readonly databaseUrl: string
  readonly ownerUrl: string
  readonly masterKey: string
  readonly publicUrl: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly checkpointKey: string
  readonly checkpointTarget: string
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

export const demoSettings = (env: Environment): DemoSettings => ({
  port: portFrom(env),
  dataFolder: resolve(env['SAMHOLD_DATA'] ?? './data'),
  databaseUrl: env['DATABASE_URL'] || undefined,
  ownerUrl: env['DATABASE_OWNER_URL'] || env['DATABASE_URL'] || undefined,
})

const needed = {
  DATABASE_URL: 'the address the program works with, as samhold_app',
  DATABASE_OWNER_URL: 'the address migrations run with, as the owner of the tables',
  SAMHOLD_MASTER_KEY: '32 random bytes in base64; kept out of the database and its backups',
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
  return {
    port: portFrom(env),
    databaseUrl: of('DATABASE_URL'),
    ownerUrl: of('DATABASE_OWNER_URL'),
    masterKey: of('SAMHOLD_MASTER_KEY'),
    publicUrl,
    issuer: of('OIDC_ISSUER'),
    clientId: of('OIDC_CLIENT_ID'),
    clientSecret: of('OIDC_CLIENT_SECRET'),
    checkpointKey: of('SAMHOLD_CHECKPOINT_KEY'),
    checkpointTarget: resolve(of('SAMHOLD_CHECKPOINT_TARGET')),
  }
}
