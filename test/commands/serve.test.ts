import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryPostgres } from '../../src/adapters/embedded-postgres/for-tests.ts'
import { databaseRefused, serveSettings } from '../../src/settings.ts'
import { afterwards, asSuperuser, cleanUp, endBy, newFolder, npm, npmToEnd, urlOf } from './program.ts'

afterAll(cleanUp)

const names = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_WORKER_URL',
  'SAMHOLD_MASTER_KEY',
  'SAMHOLD_PUBLIC_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'SAMHOLD_CHECKPOINT_KEY',
  'SAMHOLD_CHECKPOINT_TARGET',
] as const

const pemOf = (privateKey: { export(options: { type: 'pkcs8'; format: 'pem' }): string | Buffer }) =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const ed25519 = pemOf(generateKeyPairSync('ed25519').privateKey)

let server: Awaited<ReturnType<typeof temporaryPostgres>>
let target: string
let whole: Record<(typeof names)[number], string>

beforeAll(async () => {
  server = await temporaryPostgres({ durable: true })
  afterwards(() => server.dispose())
  // A provider that only says where it is; asked for the way to it, and no further.
  const provider = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(
      JSON.stringify({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      }),
    )
  })
  await new Promise<void>((done) => provider.listen(0, '127.0.0.1', done))
  afterwards(() => provider.close())
  const address = provider.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  target = join(await newFolder(), 'checkpoints')
  whole = {
    DATABASE_URL: urlOf(server.app),
    DATABASE_OWNER_URL: urlOf(server.owner),
    DATABASE_WORKER_URL: urlOf(server.worker),
    SAMHOLD_MASTER_KEY: randomBytes(32).toString('base64'),
    SAMHOLD_PUBLIC_URL: 'https://samhold.example',
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'samhold',
    OIDC_CLIENT_SECRET: randomBytes(16).toString('hex'),
    SAMHOLD_CHECKPOINT_KEY: ed25519,
    SAMHOLD_CHECKPOINT_TARGET: target,
  }
})

/** The program's own words; npm has a line or two of its own. */
const told = (errors: string): readonly string[] =>
  errors.split('\n').filter((line) => line !== '' && !line.startsWith('npm '))

describe('Commands: npm run serve refuses to start', () => {
  test('Commands: with nothing set it names all ten settings', async () => {
    const { code, errors } = await npmToEnd('serve', {})
    expect(code).toBe(1)
    const [first, ...lines] = told(errors)
    expect(first).toContain('10 settings are missing')
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual(names)
  })

  test('Commands: with one missing or empty it names that one alone', () => {
    for (const name of names) {
      for (const value of [undefined, '']) {
        const refused = () => serveSettings({ ...whole, [name]: value })
        expect(refused).toThrow(`1 setting is missing.\n  ${name} `)
        for (const other of names.filter((one) => one !== name)) expect(refused).not.toThrow(`  ${other} `)
      }
    }
  })

  const mistakes: readonly (readonly [what: string, name: (typeof names)[number], value: () => string])[] = [
    ['a public address without https', 'SAMHOLD_PUBLIC_URL', () => 'http://samhold.example'],
    ['a master key that is too short', 'SAMHOLD_MASTER_KEY', () => randomBytes(16).toString('base64')],
    ['an issuer that is no address', 'OIDC_ISSUER', () => 'login'],
    ['a checkpoint key that is no file', 'SAMHOLD_CHECKPOINT_KEY', () => '/nonexistent/key.pem'],
    [
      'a checkpoint key of another kind',
      'SAMHOLD_CHECKPOINT_KEY',
      () => pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    ],
    ['a checkpoint target that is a file', 'SAMHOLD_CHECKPOINT_TARGET', () => '/etc/passwd'],
    ['an owner’s server that is not there', 'DATABASE_OWNER_URL', () => 'postgresql://o@127.0.0.1:9/samhold'],
    ['an app’s server that is not there', 'DATABASE_URL', () => 'postgresql://a@127.0.0.1:9/samhold'],
    ['an app that would own the tables', 'DATABASE_URL', () => urlOf(server.owner)],
    [
      'a server that would lose an answer in a power cut',
      'DATABASE_URL',
      () => `${urlOf(server.app)}&options=${encodeURIComponent('-c synchronous_commit=off')}`,
    ],
    ['a login that may not migrate', 'DATABASE_OWNER_URL', () => urlOf(server.app)],
  ]
  for (const [what, name, value] of mistakes) {
    test(`Commands: ${what} is refused in one sentence that names the setting`, async () => {
      const { code, out, errors } = await npmToEnd('serve', { ...whole, [name]: value() })
      expect(code).toBe(1)
      expect(out).not.toContain('ready')
      expect(told(errors)).toHaveLength(1)
      expect(told(errors)[0]).toMatch(new RegExp(`^${name}\\b`))
      expect(errors).not.toMatch(/^\s+at |\.ts:\d|127\.0\.0\.1/m)
      expect(errors).not.toContain(whole.SAMHOLD_MASTER_KEY)
    })
  }

  test('Commands: a refusal never repeats the address of a database, which may hold a password', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' })
    expect(databaseRefused('DATABASE_URL', error).message).toBe(
      'DATABASE_URL: no server answers at its address.',
    )
  })
})

describe('Commands: npm run serve with all it needs', () => {
  test('Commands: it starts without demo people, demo clock or a sign-in that asks for no proof', async () => {
    const program = npm('serve', whole)
    const [, port = ''] = await program.line(
      /^Samhold is ready on port (\d+) for https:\/\/samhold\.example$/m,
    )
    const url = `http://localhost:${port}`
    expect((await fetch(`${url}/healthz`)).status).toBe(200)

    const front = await fetch(url)
    expect(front.status).toBe(200)
    expect(await front.text()).not.toMatch(/Hyldemark|\?as=|demo/i)
    const clock = await fetch(`${url}/demo/clock`, {
      method: 'POST',
      body: new URLSearchParams({ forward: 'day' }),
    })
    expect(clock.status).toBe(404)
    expect((await fetch(`${url}/demo-idp/.well-known/openid-configuration`)).status).toBe(404)

    const signIn = await fetch(`${url}/sign-in?as=mette&to=/day`, { redirect: 'manual' })
    expect(signIn.status).toBe(302)
    expect(signIn.headers.get('Location')).toMatch(new RegExp(`^${whole.OIDC_ISSUER}/authorize\\?`))
    expect(signIn.headers.get('Location')).not.toContain('mette')

    const counts = await asSuperuser(server.superuser.host, (client) =>
      client.query('select (select count(*) from tenant)::int + (select count(*) from person)::int as n'),
    )
    expect(counts.rows).toEqual([{ n: 0 }])

    const { took, left } = await endBy(program, 'SIGTERM')
    expect(left).toEqual([])
    expect(took).toBeLessThan(12_000)
  })

  test('Commands: the checkpoint key may be a file; its public half lies with the checkpoints', async () => {
    const file = join(await newFolder(), 'key.pem')
    await writeFile(file, ed25519)
    const program = npm('serve', { ...whole, SAMHOLD_CHECKPOINT_KEY: file })
    await program.line(/^Samhold is ready/m)
    await endBy(program, 'SIGTERM')
    expect(await readFile(join(target, 'checkpoint-key.pub'), 'utf8')).toMatch(
      /^samhold\/\w{16}\+\w{8}\+A\S+\n$/,
    )
    expect(existsSync('data/keys/master.key')).toBe(false)
  })
})
