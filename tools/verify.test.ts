import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { checkpointFile, makeCheckpoint } from '../src/adapters/postgres/checkpoints.ts'
import { testDatabase } from '../src/adapters/postgres/for-tests.ts'
import type { TestDatabase } from '../src/adapters/postgres/for-tests.ts'
import { eraseWords, postgresJournal } from '../src/adapters/postgres/journal.ts'
import { wordsOf } from '../src/domain/kernel/words.ts'
import type { Words } from '../src/domain/kernel/words.ts'
import { leafFor, merkleRoot, nextCheckpoint, signerFrom } from '../src/journal/checkpoint.ts'
import type { Checkpoint } from '../src/journal/checkpoint.ts'
import { openSigner } from '../src/journal/key-files.ts'
import type { Signer } from '../src/journal/checkpoint.ts'
import { main, verify } from './verify.ts'

type Told = { readonly type: 'told'; readonly n: number; readonly what: Words }

const SAVED = ['journal', 'vault', 'stream_head', 'keys.data_key']
const STREAMS = ['case:1', 'case:2', 'case:3']
const TENANTS = ['elm', 'oak']

let test: TestDatabase
let folder: string
let signer: Signer
let superuser: pg.Client

const file = () => join(folder, 'checkpoints.jsonl')
const append = (tenant: string, stream: string, expected: number, at = '2025-03-04T10:00:00Z') =>
  test.db.inTenant(tenant, (tx) =>
    postgresJournal<Told>(tx, tenant, test.vault).append(stream, expected, [
      {
        at,
        by: 'p1',
        event: { type: 'told', n: expected, what: wordsOf('p2', `canary ${tenant} ${stream}`) },
      },
    ]),
  )
const sign = (today = '2025-03-05') =>
  makeCheckpoint(test.db, { signer, target: checkpointFile(folder), at: '2025-03-05T08:00:00Z', today })

const look = async () => {
  const client = new pg.Client(test.superuser)
  await client.connect()
  try {
    return await verify(client, () => ({
      text: readFileSync(file(), 'utf8'),
      key: createPublicKey(readFileSync(join(folder, 'checkpoint-key.pub'))),
    }))
  } finally {
    await client.end()
  }
}

/** As somebody who has the whole database in hand: no trigger, no policy, no foreign key stops them. */
const asAttacker = (statements: string) => superuser.query(statements)

beforeAll(async () => {
  test = await testDatabase(TENANTS)
  folder = mkdtempSync(join(tmpdir(), 'samhold-checkpoints-'))
  signer = await openSigner(join(folder, 'private.pem'), folder)
  for (const tenant of TENANTS) {
    for (const stream of STREAMS) for (const n of [0, 1, 2, 3]) await append(tenant, stream, n)
  }
  await sign()
  for (const tenant of TENANTS) await append(tenant, 'case:1', 4)
  await sign()
  await append('elm', 'case:2', 4)
  superuser = new pg.Client(test.superuser)
  await superuser.connect()
  await superuser.query(`set session_replication_role = 'replica'; create schema saved`)
  for (const table of SAVED)
    await superuser.query(`create table saved.${table.replace('.', '_')} as table ${table}`)
  cpSync(file(), `${file()}.saved`)
})
afterEach(async () => {
  for (const table of SAVED) {
    await superuser.query(
      `delete from ${table}; insert into ${table} select * from saved.${table.replace('.', '_')}`,
    )
  }
  cpSync(`${file()}.saved`, file())
})
afterAll(async () => {
  await superuser.end()
  await test.dispose()
  rmSync(folder, { recursive: true, force: true })
})

describe('the verifier', () => {
  it('A17 finds nothing in an untouched log, and says what is only chained', async () => {
    expect(await look()).toEqual({
      findings: [],
      events: 27,
      streams: 6,
      lastCheckpoint: '2025-03-05T08:00:00Z',
      onlyChained: 1,
    })
  })

  it('A16 finds nothing after words were erased', async () => {
    await test.db.inTenant('elm', (tx) => eraseWords(tx, 'elm', { of: 'p2' }))
    expect((await look()).findings).toEqual([])
  })

  const at = (stream: string, version: number) =>
    `tenant = 'elm' and stream = '${stream}' and version = ${version}`
  const attacks: readonly (readonly [what: string, sql: string, found: RegExp])[] = [
    [
      'a changed body',
      `update journal set body = jsonb_set(body, '{n}', '9') where ${at('case:1', 2)}`,
      /case:1 version 2: was changed/,
    ],
    [
      'a changed time',
      `update journal set at = '2025-03-03' where ${at('case:1', 2)}`,
      /case:1 version 2: was changed/,
    ],
    [
      'a changed author',
      `update journal set by = null where ${at('case:1', 2)}`,
      /case:1 version 2: was changed/,
    ],
    [
      'a changed type',
      `update journal set type = 'other' where ${at('case:1', 2)}`,
      /case:1 version 2: was changed/,
    ],
    [
      'a changed hash',
      `update journal set hash = sha256('x') where ${at('case:1', 2)}`,
      /case:1 version 3: does not chain/,
    ],
    [
      'an event taken out',
      `delete from journal where ${at('case:1', 2)}`,
      /case:1 version 3: stands where version 2 should/,
    ],
    [
      'an event taken out, and the rest moved up',
      `delete from journal where ${at('case:1', 2)};
       update journal set version = version - 1 where tenant = 'elm' and stream = 'case:1' and version > 2`,
      /case:1 version 2: does not chain/,
    ],
    [
      'the first event taken out',
      `delete from journal where ${at('case:1', 1)}`,
      /case:1 version 2: stands where version 1/,
    ],
    [
      'the last event taken out',
      `delete from journal where ${at('case:1', 5)}`,
      /case:1 version 5: is gone, and checkpoint 2/,
    ],
    [
      'an event put in at the end',
      `insert into journal select tenant, stream, 6, type, at, by, '{}', hash, sha256('x') from journal where ${at('case:1', 5)}`,
      /case:1 version 6: was changed/,
    ],
    [
      'two events in each other’s place',
      `update journal set version = 99 where ${at('case:1', 2)}; update journal set version = 2 where ${at('case:1', 3)};
       update journal set version = 3 where ${at('case:1', 99)}`,
      /case:1 version 2: does not chain/,
    ],
    [
      'an event of another school',
      `update journal j set body = o.body from journal o where j.tenant = 'elm' and j.stream = 'case:1' and j.version = 1
         and o.tenant = 'oak' and o.stream = 'case:1' and o.version = 1`,
      /case:1 version 1: was changed/,
    ],
    [
      'a roll-back, everything with it',
      `delete from vault v using journal j where j.tenant = 'elm' and j.stream = 'case:1' and j.version = 5
         and v.tenant = 'elm' and v.id = j.body->'what'->>'vault';
       delete from journal where ${at('case:1', 5)};
       update stream_head set version = 4, checkpointed_version = 4, hash = (select hash from journal where ${at('case:1', 4)})
         where tenant = 'elm' and stream = 'case:1'`,
      /case:1 version 5: is gone, and checkpoint 2/,
    ],
    [
      'a whole stream removed, everything with it',
      `delete from journal where tenant = 'elm' and stream = 'case:3'; delete from vault where tenant = 'elm' and stream = 'case:3';
       delete from stream_head where tenant = 'elm' and stream = 'case:3'`,
      /the stream known as [0-9a-f]{16}… is gone, and checkpoint 1/,
    ],
    [
      'a stream taken to another school',
      `update journal set tenant = 'oak', stream = 'case:9' where tenant = 'elm' and stream = 'case:3'`,
      /oak case:9 version 1: does not chain/,
    ],
    [
      'a young event without its head',
      `delete from journal where ${at('case:2', 5)}`,
      /case:2 version 4: the stream should end at version 5/,
    ],
    [
      'a young event with its head, but not its words',
      `delete from journal where ${at('case:2', 5)};
       update stream_head set version = 4, hash = (select hash from journal where ${at('case:2', 4)}) where tenant = 'elm' and stream = 'case:2'`,
      /elm case:2 version 4: the vault holds words no event sealed/,
    ],
    [
      'ciphertext changed',
      `update vault set ciphertext = set_byte(ciphertext, 0, (get_byte(ciphertext, 0) + 1) % 256) where tenant = 'oak'`,
      /oak case:1 version 1: sealed words were changed/,
    ],
    [
      'the nonce changed',
      `update vault set nonce = set_byte(nonce, 0, (get_byte(nonce, 0) + 1) % 256) where tenant = 'oak'`,
      /oak case:1 version 1: sealed words were changed/,
    ],
    [
      'words removed',
      `delete from vault where tenant = 'oak' and stream = 'case:2'`,
      /oak case:2 version 1: sealed words were removed/,
    ],
    ['all removed', `delete from journal; delete from vault; delete from stream_head`, /the stream known as/],
  ]

  for (const [what, statements, found] of attacks) {
    it(`A17 finds ${what}`, async () => {
      await asAttacker(statements)
      const { findings } = await look()
      expect(findings.join('\n')).toMatch(found)
      expect(findings.join('\n')).not.toContain('canary')
    })
  }

  it('A17 finds a stream rewritten by somebody who can compute the chain', async () => {
    await asAttacker(
      `delete from journal where tenant = 'elm' and stream = 'case:3'; delete from vault where tenant = 'elm' and stream = 'case:3';
       delete from stream_head where tenant = 'elm' and stream = 'case:3'`,
    )
    for (const n of [0, 1, 2, 3]) await append('elm', 'case:3', n, '2025-03-04T11:00:00Z')
    const { findings } = await look()
    expect(findings).toEqual(['elm case:3 version 4: is another event than checkpoint 1 signed'])
  })

  it('A17 finds whatever a random superuser does to one event', async () => {
    const columns = [
      `type = type || 'x'`,
      `at = '2024-01-01'`,
      `by = by || 'x'`,
      `version = version + 50`,
      `body = body || '{"x": 1}'`,
      `hash = sha256(hash)`,
      `prev_hash = sha256(hash)`,
      `stream = stream || 'x'`,
      `tenant = case tenant when 'elm' then 'oak' else 'elm' end, version = version + 50`,
    ]
    const missed: string[] = []
    for (const tenant of TENANTS) {
      for (const stream of STREAMS) {
        for (const [n, change] of [...columns, 'delete'].entries()) {
          const where = `where tenant = '${tenant}' and stream = '${stream}' and version = ${(n % 4) + 1}`
          await asAttacker(
            change === 'delete' ? `delete from journal ${where}` : `update journal set ${change} ${where}`,
          )
          if ((await look()).findings.length === 0) missed.push(`${change} ${where}`)
          await superuser.query('delete from journal; insert into journal select * from saved.journal')
        }
      }
    }
    expect(missed).toEqual([])
  })
})

describe('the checkpoint file', () => {
  const lines = () =>
    readFileSync(file(), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Checkpoint)
  const write = (all: readonly Checkpoint[]) =>
    writeFileSync(file(), all.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const first = () => lines()[0] as Checkpoint
  const second = () => lines()[1] as Checkpoint
  const stranger = signerFrom(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )

  const forgeries: readonly (readonly [what: string, forge: () => readonly Checkpoint[], found: RegExp])[] = [
    [
      'another signer',
      () => [
        first(),
        nextCheckpoint(
          first(),
          'now',
          [leafFor('elm', { stream: 'case:1', version: 1, hash: Buffer.alloc(32) })],
          stranger,
        ),
      ],
      /checkpoint 2: is not signed/,
    ],
    [
      'another signer under our key’s name',
      () => [first(), nextCheckpoint(first(), 'now', [], { ...stranger, key: signer.key })],
      /checkpoint 2: is not signed/,
    ],
    [
      'a changed time',
      () => [{ ...first(), at: '2020-01-01T00:00:00Z' }, second()],
      /checkpoint 1: is not signed/,
    ],
    [
      'a changed root',
      () => [{ ...first(), root: merkleRoot([]).toString('hex') }, second()],
      /checkpoint 1: is not signed/,
    ],
    [
      'a leaf left out',
      () => [{ ...first(), leaves: first().leaves.slice(1) }, second()],
      /checkpoint 1: has other leaves/,
    ],
    [
      'a changed leaf',
      () => [{ ...first(), leaves: first().leaves.map(([s, , h]) => [s, 1, h] as const) }, second()],
      /checkpoint 1: has other leaves/,
    ],
    [
      'leaves in another order',
      () => [{ ...first(), leaves: first().leaves.toReversed() }, second()],
      /checkpoint 1: has other leaves/,
    ],
    ['a checkpoint left out', () => [second()], /checkpoint 1: does not follow/],
    ['two in each other’s place', () => [second(), first()], /checkpoint 1: does not follow/],
    ['one twice', () => [first(), first(), second()], /checkpoint 2: does not follow/],
    ['the last one cut off', () => [first()], /was in a checkpoint that is not in the checkpoint file/],
    ['no signature', () => [first(), { ...second(), signature: '' }], /checkpoint 2: is not signed/],
  ]
  for (const [what, forge, found] of forgeries) {
    it(`A17 forged: ${what} is refused`, async () => {
      write(forge())
      expect((await look()).findings.join('\n')).toMatch(found)
    })
  }

  it('A17 a line a crash cut short is taken back by the next checkpoint', async () => {
    const whole = readFileSync(file(), 'utf8')
    writeFileSync(file(), `${whole}{"number":3,"at":"20`)
    expect((await look()).findings).toEqual([])
    expect(await sign()).toMatchObject({ number: 3, count: 1 })
    expect((await look()).findings).toEqual([])
    expect((await look()).onlyChained).toBe(0)
    expect(await sign()).toBeUndefined()
  })

  it('A17 an empty target gets every stream again', async () => {
    writeFileSync(file(), '')
    expect(await sign()).toMatchObject({ number: 1, count: 6, previous: '0'.repeat(64) })
    expect((await look()).findings).toEqual([])
  })

  it('A17 two processes at once make one chain', async () => {
    for (let round = 0; round < 5; round += 1) {
      await append('oak', 'case:2', 4 + round)
      await Promise.all([sign(), sign(), sign()])
      await sign()
    }
    const { findings, onlyChained } = await look()
    expect(findings).toEqual([])
    expect(onlyChained).toBe(0)
  })

  it('REP-02 an entry that carries its date only is signed when the date is over', async () => {
    await append('elm', 'report:quiet', 0, '2025-03-05')
    await sign('2025-03-05')
    expect((await look()).onlyChained).toBe(1)
    await sign('2025-03-06')
    expect(await look()).toMatchObject({ findings: [], onlyChained: 0 })
  })

  it('its lines name no school and no matter', () => {
    expect(readFileSync(file(), 'utf8')).not.toMatch(/elm|oak|case/)
  })
})

describe('npm run verify', () => {
  const run = async (env: NodeJS.ProcessEnv) => {
    const printed: string[] = []
    const code = await main(env, (line) => printed.push(line))
    return { code, printed: printed.join('\n') }
  }
  const url = (user: string) =>
    `postgresql://${user}@/samhold?host=${encodeURIComponent(String(test.superuser.host))}&port=${String(test.superuser.port)}`

  it('A17 gives 0 and a summary, or 1 and the place', async () => {
    const env = { DATABASE_OWNER_URL: url('postgres'), SAMHOLD_CHECKPOINT_TARGET: folder }
    const good = await run(env)
    expect(good).toEqual({
      code: 0,
      printed:
        '27 events in 6 streams, last checkpoint at 2025-03-05T08:00:00Z; 1 events younger than it are only chained',
    })
    await asAttacker(`delete from journal where tenant = 'oak' and stream = 'case:2' and version = 2`)
    const bad = await run(env)
    expect(bad.code).toBe(1)
    expect(bad.printed).toContain('oak case:2 version 3')
  })

  it('A17 a missing checkpoint file is a finding, and a login that sees too little is refused', async () => {
    const missing = await run({
      DATABASE_OWNER_URL: url('postgres'),
      SAMHOLD_CHECKPOINT_TARGET: join(folder, 'none'),
    })
    expect(missing.code).toBe(1)
    expect(missing.printed).toContain('the checkpoint file is missing')
    const blind = run({ DATABASE_URL: url('samhold_owner'), SAMHOLD_CHECKPOINT_TARGET: folder })
    await expect(blind).rejects.toThrow('needs BYPASSRLS')
  })
})
