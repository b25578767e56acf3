import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../src/adapters/postgres/for-tests.ts'
import { INSTALLATION, installationSecret } from '../src/adapters/postgres/installation-secret.ts'
import { postgresJournal } from '../src/adapters/postgres/journal.ts'
import { schoolSecret } from '../src/adapters/postgres/return-codes.ts'
import { countByMaster } from '../src/adapters/postgres/rewrap.ts'
import { wordsOf, type Words } from '../src/domain/kernel/words.ts'
import { keyRingFrom, openKeyRing } from '../src/journal/key-files.ts'
import { openVault, type Vault } from '../src/journal/vault.ts'
import { urlOf } from '../test/commands/program.ts'
import { main } from './keys.ts'

type Told = { readonly type: 'told'; readonly what: Words }

let base: TestDatabase
let folder: string
let file: string
/** As a running program has it: it was started before anything was rotated. */
let program: Vault

beforeAll(async () => {
  base = await testDatabase(['elm', 'oak'])
  folder = await mkdtemp(join(tmpdir(), 'samhold-keys-'))
  file = join(folder, 'master.key')
  program = openVault(await openKeyRing(file))
})
afterAll(async () => {
  await base.dispose()
  await rm(folder, { recursive: true })
})

const keys = async (args: readonly string[], setting = file) => {
  const printed: string[] = []
  const env = {
    DATABASE_URL: urlOf({ ...base.app, host: String(base.app.host) }),
    SAMHOLD_MASTER_KEY: setting,
  }
  const code = await main(
    env,
    args,
    (line) => void printed.push(line),
    async () => '',
  )
  return { code, printed: printed.join('\n') }
}
const inStream = <T>(
  vault: Vault,
  tenant: string,
  work: (journal: ReturnType<typeof postgresJournal<Told>>) => Promise<T>,
) => base.db.inTenant(tenant, (tx) => work(postgresJournal<Told>(tx, tenant, vault)))
const tell = (vault: Vault, tenant: string, stream: string, version: number, persons: readonly string[]) =>
  inStream(vault, tenant, (journal) =>
    journal.append(
      stream,
      version,
      persons.map((person) => ({
        at: '2026-01-01',
        by: null,
        event: { type: 'told', what: wordsOf(person, person) },
      })),
    ),
  )
const textsIn = (vault: Vault, tenant: string, stream: string) =>
  inStream(vault, tenant, async (journal) => (await journal.read(stream)).map(({ event }) => event.what.text))

it('A14 a new master key takes over while the program reads and writes, and then the old one may go', async () => {
  const many = Array.from({ length: 1_100 }, (_, index) => `p${index}`)
  await tell(program, 'elm', 'case:1', 0, many)
  await tell(program, 'oak', 'case:1', 0, ['q'])
  const secrets = async (vault: Vault) => ({
    salt: await base.db.inTenant('oak', (tx) => schoolSecret(tx, 'oak', 'salt', vault)),
    installation: await installationSecret(base.db, vault),
  })
  const secret = await secrets(program)
  const [old] = keyRingFrom(await readFile(file, 'utf8'))
  expect(await keys(['status'])).toEqual({ code: 0, printed: `${old.id}  1103 keys and secrets  current` })

  let isDone = false
  let version = 1
  const working = (async () => {
    for (; !isDone; version += 1) {
      await tell(program, 'oak', 'case:1', version, [`later ${version}`])
      expect(await textsIn(program, 'oak', 'case:1')).not.toContain(null)
    }
  })()
  const { code, printed } = await keys(['rotate'])
  isDone = true
  await working
  const [now, ...older] = keyRingFrom(await readFile(file, 'utf8'))
  expect(code).toBe(0)
  expect(older).toEqual([old])
  expect(printed).toContain(`${old.id}  0 keys and secrets  older, wraps nothing here any more`)
  expect(printed).not.toContain(now.key.toString())
  expect([...(await countByMaster(base.db)).keys()]).toEqual([now.id])
  expect(version).toBeGreaterThan(2)

  const alone = openVault([now])
  expect(await textsIn(alone, 'elm', 'case:1')).toEqual(many)
  expect((await textsIn(alone, 'oak', 'case:1')).length).toBe(version)
  expect(await secrets(alone)).toEqual(secret)
})

it('A14 keys given in the setting itself are wrapped again by hand, and a missing one is named', async () => {
  const [held] = keyRingFrom(await readFile(file, 'utf8'))
  const next = randomBytes(32).toString('base64')
  const text = `${next} ${(await readFile(file, 'utf8')).split('\n')[0]}`
  expect((await keys(['rotate'], text)).printed).toContain('holds the keys themselves')
  const lost = await keys(['status'], next)
  expect(lost.printed).toMatch(new RegExp(`${held.id}  \\d+ keys and secrets  NOT AT HAND`))
  expect(await keys(['rewrap'], next)).toEqual({
    code: 1,
    printed: `The master key ${held.id} is not at hand`,
  })
  expect((await keys(['rewrap'], text)).printed).toContain(`${held.id}  0 keys and secrets`)
  await writeFile(file, `${text.replace(' ', '\n')}\n`)
})

it('A14 what belongs to no school lies where no school can be', async () => {
  const row = {
    id: INSTALLATION,
    kind: 'school',
    slug: 'x',
    name: 'x',
    country: 'DK',
    owner_tenant: null,
  } as const
  await expect(base.db.withoutTenant((tx) => tx.insertInto('tenant').values(row).execute())).rejects.toThrow(
    'check',
  )
})

it('A14 what is asked for wrongly is refused with a sentence', async () => {
  expect(await keys([])).toEqual({
    code: 1,
    printed: 'Usage: npm run keys -- status | rotate | rewrap | erase',
  })
  expect((await keys(['status'], '')).printed).toBe('SAMHOLD_MASTER_KEY is missing')
  expect((await keys(['status', '--mater', 'x'])).code).toBe(1)
})
