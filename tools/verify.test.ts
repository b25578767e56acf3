import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { makeCheckpoint } from '../src/adapters/postgres/checkpoints.ts'
import { testDatabase } from '../src/adapters/postgres/for-tests.ts'
import type { TestDatabase } from '../src/adapters/postgres/for-tests.ts'
import { eraseWords } from '../src/adapters/postgres/erase.ts'
import { postgresJournal } from '../src/adapters/postgres/journal.ts'
import { wordsOf } from '../src/domain/kernel/words.ts'
import type { Words } from '../src/domain/kernel/words.ts'
import { checkpointFolder } from '../src/journal/checkpoint-folder.ts'
import { signerFrom, writeCheckpoint } from '../src/journal/checkpoint.ts'
import type { Signer } from '../src/journal/checkpoint.ts'
import { openSigner } from '../src/journal/key-files.ts'
import { emptyTree, grow, rootOf } from '../src/journal/tree.ts'
import { filesIn, main, verify } from './verify.ts'

type Told = { readonly type: 'told'; readonly n: number; readonly what: Words }

const GONE_FROM_1 = /the event known as [0-9a-f]{16}… is gone or another one, and checkpoint 1 signed it/
const GONE_FROM_2 = /the event known as [0-9a-f]{16}… is gone or another one, and checkpoint 2 signed it/
const SAVED = ['journal', 'vault', 'stream_head', 'keys.data_key']
const STREAMS = ['case:1', 'case:2', 'case:3']
const TENANTS = ['elm', 'oak']

let test: TestDatabase
let folder: string
let signer: Signer
let superuser: pg.Client

const file = () => join(folder, 'checkpoints')
const FILES = ['checkpoints', 'entries']
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
const sign = (today = '2025-03-05', by = signer) =>
  makeCheckpoint(test.db, { signer: by, target: checkpointFolder(folder), at: '2025-03-05T08:00:00Z', today })

const look = async (own: Parameters<typeof filesIn>[1] = {}) => {
  const client = new pg.Client(test.superuser)
  await client.connect()
  try {
    return await verify(client, () => filesIn(folder, own))
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
  for (const name of FILES) cpSync(join(folder, name), join(folder, `${name}.saved`))
})
afterEach(async () => {
  for (const table of SAVED) {
    await superuser.query(
      `delete from ${table}; insert into ${table} select * from saved.${table.replace('.', '_')}`,
    )
  }
  for (const name of FILES) cpSync(join(folder, `${name}.saved`), join(folder, name))
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
    await test.db.inTenant('elm', (tx) =>
      eraseWords(tx, 'elm', { of: 'p2' }, { actor: 'p1', role: 'leader' }),
    )
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
    ['the last event taken out', `delete from journal where ${at('case:1', 5)}`, GONE_FROM_2],
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
      GONE_FROM_2,
    ],
    [
      'a whole stream removed, everything with it',
      `delete from journal where tenant = 'elm' and stream = 'case:3'; delete from vault where tenant = 'elm' and stream = 'case:3';
       delete from stream_head where tenant = 'elm' and stream = 'case:3'`,
      GONE_FROM_1,
    ],
    [
      'a stream taken to another school',
      `update journal set tenant = 'oak', stream = 'case:9' where tenant = 'elm' and stream = 'case:3'`,
      /oak case:9 version 1: was changed/,
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
    ['all removed', `delete from journal; delete from vault; delete from stream_head`, GONE_FROM_1],
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
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(GONE_FROM_1)
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
  const blocks = () => readFileSync(file(), 'utf8').split(/(?=^old )/m)
  const entries = () => {
    const bytes = readFileSync(join(folder, 'entries'))
    return Array.from({ length: bytes.length / 32 }, (_, n) => bytes.subarray(n * 32, n * 32 + 32))
  }
  const first = () => blocks()[0] ?? ''
  const second = () => blocks()[1] ?? ''
  const newPem = () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const stranger = () => signerFrom(signer.name, newPem())
  const whole = () => ({ size: entries().length, root: rootOf(grow(emptyTree, entries())), at: 'now' })
  /** As was sent with a checkpoint that is there. */
  const sentWith = (block: string) => {
    const [old = '', ...proof] = block.slice(0, block.indexOf('\n\n')).split('\n')
    return { size: Number(old.slice(4)), proof: proof.map((hash) => Buffer.from(hash, 'base64')) }
  }
  const again = (block: string, by: Signer, change = {}) =>
    writeCheckpoint({ ...whole(), ...change }, sentWith(block), by)

  const forgeries: readonly (readonly [what: string, forge: () => readonly string[], found: RegExp])[] = [
    ['another signer', () => [first(), again(second(), stranger())], /checkpoint 2: is not signed/],
    [
      'another signer under our key’s name',
      () => [first(), again(second(), { ...stranger(), key: signer.key })],
      /checkpoint 2: is not signed/,
    ],
    [
      'our signer for another log',
      () => [first(), again(second(), { ...signer, name: 'elsewhere' })],
      /checkpoint 2: is not signed/,
    ],
    [
      'a changed time',
      () => [first().replace('at 2025', 'at 2024'), second()],
      /checkpoint 1: is not signed/,
    ],
    [
      'a changed size',
      () => [first().replace('\n6\n', '\n7\n'), second()],
      /checkpoint 1: does not follow|1: is not signed/,
    ],
    [
      'a changed root',
      () => [
        first(),
        second().replace(whole().root.toString('base64'), rootOf(emptyTree).toString('base64')),
      ],
      /checkpoint 2: is not signed/,
    ],
    [
      'another root, signed',
      () => [first(), again(second(), signer, { root: rootOf(emptyTree) })],
      /checkpoint 2: has other entries/,
    ],
    [
      'a changed proof',
      () => [first(), second().replace(/\n.{10}/, '\nAAAAAAAAAA')],
      /checkpoint 2: does not follow/,
    ],
    [
      'no proof',
      () => [first(), second().replace(/^old 6\n(.+\n)+/, 'old 6\n')],
      /checkpoint 2: does not follow/,
    ],
    [
      'a proof from elsewhere',
      () => [first(), second().replace('old 6', 'old 5')],
      /checkpoint 2: does not follow/,
    ],
    ['a checkpoint left out', () => [second()], /checkpoint 1: does not follow/],
    ['two in each other’s place', () => [second(), first()], /checkpoint 1: does not follow/],
    ['one twice', () => [first(), first(), second()], /checkpoint 2: does not follow/],
    ['the last one cut off', () => [first()], /was in a checkpoint that is not among them/],
    ['something between two', () => [first(), 'x\n', second()], /checkpoint 2: is no checkpoint/],
    [
      'no signature',
      () => [first(), second().replace(/— .*\n/, '')],
      /was in a checkpoint that is not among them/,
    ],
    [
      'an empty signature',
      () => [first(), second().replace(/(— \S+) .*/, '$1 AAAA')],
      /checkpoint 2: is not signed/,
    ],
  ]
  for (const [what, forge, found] of forgeries) {
    it(`A17 forged: ${what} is refused`, async () => {
      const forged = forge().join('')
      expect(forged).not.toBe(blocks().join(''))
      writeFileSync(file(), forged)
      expect((await look()).findings.join('\n')).toMatch(found)
    })
  }

  const changes: readonly (readonly [
    what: string,
    change: (all: Buffer[]) => readonly Buffer[],
    found: RegExp,
  ])[] = [
    ['changed', (all) => all.with(1, Buffer.alloc(32)), /checkpoint 1: has other entries/],
    ['taken out', (all) => all.toSpliced(1, 1), /checkpoint 1: has other entries/],
    ['in another order', (all) => all.toReversed(), /checkpoint 1: has other entries/],
    ['cut off', (all) => all.slice(0, -1), /checkpoint 2: has other entries/],
  ]
  for (const [what, change, found] of changes) {
    it(`A17 an entry ${what} is found`, async () => {
      writeFileSync(join(folder, 'entries'), Buffer.concat(change(entries())))
      expect((await look()).findings.join('\n')).toMatch(found)
    })
  }

  it('A17 a folder and a database rolled back together are found by whoever kept a checkpoint', async () => {
    const own = join(folder, 'own')
    writeFileSync(own, second().slice(second().indexOf('\n\n') + 2))
    expect((await look({ checkpoints: own })).findings).toEqual([])
    await asAttacker(
      `delete from vault v using journal j where j.stream = 'case:1' and j.version = 5 and v.tenant = j.tenant
         and v.id = j.body->'what'->>'vault';
       delete from journal where stream = 'case:1' and version = 5;
       update stream_head h set version = 4, checkpointed_version = 4,
         hash = (select hash from journal j where j.tenant = h.tenant and j.stream = 'case:1' and version = 4)
         where stream = 'case:1'`,
    )
    writeFileSync(file(), first())
    writeFileSync(join(folder, 'entries'), Buffer.concat(entries().slice(0, 6)))
    expect((await look()).findings).toEqual([])
    expect((await look({ checkpoints: own })).findings).toEqual([
      'your copy of the checkpoint at 2025-03-05T08:00:00Z: is missing in the folder',
    ])
  })

  it('A17 a folder signed anew with another key is found by whoever kept the key', async () => {
    const own = join(folder, 'own.pub')
    cpSync(join(folder, 'checkpoint-key.pub'), own)
    expect((await look({ key: own })).findings).toEqual([])
    const forged = join(folder, 'forged')
    const forger = await openSigner(join(forged, 'private.pem'), forged)
    await checkpointFolder(forged).append(entries(), 'now', forger)
    for (const name of [...FILES, 'checkpoint-key.pub']) cpSync(join(forged, name), join(folder, name))
    expect((await look()).findings).toEqual([])
    expect((await look({ key: own })).findings[0]).toBe('the signing key is not the one of your copy')
    cpSync(own, join(folder, 'checkpoint-key.pub'))
  })

  it('A17 a key that was handed over signs from then on, the one before no more', async () => {
    const publicFile = join(folder, 'checkpoint-key.pub')
    const own = join(folder, 'own.pub')
    cpSync(publicFile, own)
    writeFileSync(join(folder, 'next.pem'), `${newPem()}${readFileSync(join(folder, 'private.pem'), 'utf8')}`)
    const next = await openSigner(join(folder, 'next.pem'), folder)
    await sign('2025-03-05', next)
    expect(await look({ key: own })).toMatchObject({ findings: [], onlyChained: 0 })

    const handed = readFileSync(publicFile, 'utf8')
    const [, , third = ''] = blocks()
    writeFileSync(file(), [first(), second(), again(third, signer)].join(''))
    expect((await look({ key: own })).findings.join('\n')).toMatch(
      /checkpoint 3: is not signed with this key/,
    )
    writeFileSync(
      publicFile,
      handed.replace(/(— \S+ ).*\n$/, `$1${stranger().sign('x').toString('base64')}\n`),
    )
    expect((await look({ key: own })).findings).toContain('the signing key was handed on by somebody else')
    cpSync(own, publicFile)
  })

  it('A17 a checkpoint a crash cut short is taken back by the next checkpoint', async () => {
    const whole = readFileSync(file(), 'utf8')
    writeFileSync(file(), `${whole}old 8\nabc`)
    expect((await look()).findings).toEqual([])
    expect(await sign()).toMatchObject({ size: 9 })
    expect((await look()).findings).toEqual([])
    expect((await look()).onlyChained).toBe(0)
    expect(await sign()).toBeUndefined()
  })

  it('A17 an empty target gets every stream again', async () => {
    writeFileSync(file(), '')
    expect(await sign()).toMatchObject({ size: 6 })
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

  it('A17 its lines name no school and no matter', () => {
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
    expect(missing.printed).toContain('the checkpoints are missing')
    const blind = run({ DATABASE_URL: url('samhold_owner'), SAMHOLD_CHECKPOINT_TARGET: folder })
    await expect(blind).rejects.toThrow('needs BYPASSRLS')
  })
})
