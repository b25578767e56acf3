import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import pg from 'pg'
import { temporaryPostgres } from '../../src/adapters/embedded-postgres/for-tests.ts'
import { afterwards, cleanUp, endBy, newFolder, npm, npmToEnd, ROOT, urlOf } from './program.ts'

afterAll(cleanUp)

/** The blocks of docs/operating.md in one language, in order. */
const blocks = async (language: 'sql' | 'json'): Promise<readonly string[]> => {
  const text = await readFile(join(ROOT, 'docs/operating.md'), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block = '']) => block,
  )
}

test('Operating: what docs/operating.md says makes roles, a serving school and an auditor who verifies', async () => {
  const server = await temporaryPostgres({ durable: true })
  afterwards(() => server.dispose())
  const asAdministrator = async (database: string, statements: string): Promise<void> => {
    const client = new pg.Client({ ...server.superuser, database })
    client.on('error', () => undefined)
    await client.connect()
    // One by one: a database is not made inside a transaction.
    for (const statement of statements.split(';')) if (statement.trim() !== '') await client.query(statement)
    await client.end()
  }
  await asAdministrator(
    'postgres',
    'drop database samhold; drop role samhold_app; drop role samhold_worker; drop role samhold_owner',
  )
  const [roles = '', auditor = '', backup = '', ...more] = await blocks('sql')
  expect(more).toEqual([])
  await asAdministrator('postgres', roles)

  const folder = await newFolder()
  const settings = {
    DATABASE_URL: urlOf({ ...server.app, user: 'samhold_app' }),
    DATABASE_OWNER_URL: urlOf({ ...server.app, user: 'samhold_owner' }),
    DATABASE_WORKER_URL: urlOf({ ...server.app, user: 'samhold_worker' }),
    SAMHOLD_MASTER_KEY: randomBytes(32).toString('base64'),
    SAMHOLD_PUBLIC_URL: 'https://samhold.example',
    OIDC_ISSUER: 'https://login.example',
    OIDC_CLIENT_ID: 'samhold',
    OIDC_CLIENT_SECRET: randomBytes(16).toString('hex'),
    SAMHOLD_CHECKPOINT_KEY: generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString(),
    SAMHOLD_CHECKPOINT_TARGET: join(folder, 'checkpoints'),
  }
  for (const [index, file] of (await blocks('json')).entries()) {
    const path = join(folder, `${index}.json`)
    await writeFile(path, file)
    const { code, out, errors } = await npmToEnd(['set-up', path], settings)
    expect(errors.replace(/^npm .*$/gm, '').trim()).toBe('')
    expect(out).toMatch(/ is set up: [1-9]/)
    expect(code).toBe(0)
  }
  await asAdministrator('samhold', auditor)
  await asAdministrator('samhold', backup)

  const program = npm('serve', settings)
  const [, port = ''] = await program.line(/^Samhold is ready on port (\d+)/m)
  expect((await fetch(`http://localhost:${port}/s/lindeskolen`)).status).toBe(200)
  expect(await (await fetch(`http://localhost:${port}`)).text()).toContain('Lindeskolen')
  expect((await endBy(program, 'SIGTERM')).left).toEqual([])

  const verified = await npmToEnd('verify', {
    DATABASE_URL: urlOf({ ...server.app, user: 'samhold_auditor' }),
    SAMHOLD_CHECKPOINT_TARGET: settings.SAMHOLD_CHECKPOINT_TARGET,
    SAMHOLD_CHECKPOINT_PUBLIC_KEY: join(settings.SAMHOLD_CHECKPOINT_TARGET, 'checkpoint-key.pub'),
  })
  expect(verified.errors.replace(/^npm .*$/gm, '').trim()).toBe('')
  expect(verified.out).toMatch(/^[1-9]\d* events in [1-9]\d* streams, last checkpoint at 20/m)
  expect(verified.code).toBe(0)

  const copied = await npmToEnd(['backup', '--to', join(folder, 'backups')], {
    DATABASE_BACKUP_URL: urlOf({ ...server.app, user: 'samhold_backup' }),
    SAMHOLD_BACKUP_KEY: randomBytes(32).toString('base64'),
    SAMHOLD_CHECKPOINT_TARGET: settings.SAMHOLD_CHECKPOINT_TARGET,
  })
  expect(copied.errors.replace(/^npm .*$/gm, '').trim()).toBe('')
  expect(copied.out).toMatch(/^[1-9]\d* rows with [1-9]\d* entries of the log/m)
  expect(copied.code).toBe(0)
})
