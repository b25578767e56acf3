import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openDatabase, type Database } from '../../src/adapters/postgres/database.ts'
import { MIGRATIONS } from '../../src/adapters/postgres/for-tests.ts'
import { temporaryPostgres } from '../../src/adapters/embedded-postgres/for-tests.ts'
import { postgresJournal } from '../../src/adapters/postgres/journal.ts'
import { makeCheckpoint } from '../../src/adapters/postgres/checkpoints.ts'
import { findTold, receive, writeOnWithCode } from '../../src/app/receive.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import { checkpointFolder } from '../../src/journal/checkpoint-folder.ts'
import { openSigner } from '../../src/journal/key-files.ts'
import { backUp } from '../../tools/backup/back-up.ts'
import { restore } from '../../tools/backup/restore.ts'
import { main } from '../../tools/keys.ts'
import { filesIn, verify } from '../../tools/verify.ts'
import { established, opened, stopped, write } from '../browser/case-in-log.ts'
import { openSite, type Site } from '../browser/site.ts'
import { urlOf } from '../commands/program.ts'
import { filesWith, hatchCanaries, tablesWith } from './canaries.ts'

const erased = hatchCanaries()
const kept = hatchCanaries()

let site: Site
let folder: string
let code: readonly string[]
/** A backup from before anything was erased, and the keys as they are copied afterwards. */
let backedUp: { readonly key: Buffer; readonly words: string; readonly keysAfter: string }

const message = { words: erased.next(), danger: false, token: 'the-token-of-that-form' }

const keys = async (args: readonly string[], answer = 'no') => {
  const printed: string[] = []
  const env = {
    DATABASE_URL: urlOf({ ...site.base.app, host: String(site.base.app.host) }),
    SAMHOLD_MASTER_KEY: randomBytes(32).toString('base64'),
  }
  const result = await main(
    env,
    args,
    (line) => void printed.push(line),
    async () => answer,
  )
  return { result, printed: printed.join('\n') }
}

/** All words of the school, by whom they are of: null where nobody can read them. */
const wordsIn = async (db: Database): Promise<readonly { of: string; text: string | null }[]> =>
  db.inTenant(site.school.id, async (tx) => {
    const journal = postgresJournal(tx, site.school.id, site.base.vault)
    const streams = await tx.selectFrom('stream_head').select('stream').execute()
    const histories = await journal.readMany(streams.map(({ stream }) => stream))
    const found: { of: string; text: string | null }[] = []
    JSON.stringify([...histories.values()], (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'personal' in value) found.push(value as never)
      return value
    })
    return found
  })

const backUpTo = async (name: string) =>
  backUp({
    database: site.base.superuser,
    key: backedUp.key,
    to: join(folder, `${name}-words`),
    keysTo: join(folder, `${name}-keys`),
    checkpoints: undefined,
    now: () => new Date(),
    say: () => undefined,
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samhold-erasure-'))
  site = await openSite({
    people: [
      { id: 'ella', kind: 'pupil', name: erased.next(), classes: ['5b'], born: '2015-03-03' },
      { id: 'finn', kind: 'pupil', name: kept.next(), classes: ['5b'], born: '2015-03-04' },
    ],
  })
  code = site.deps.returnCodes.make('da')
  const received = await receive(site.deps, site.school, {
    reportId: 'r1',
    code,
    about: 'me',
    words: erased.next(),
    where: erased.next(),
    name: erased.next(),
    concerns: { kind: 'pupils', person: null },
    aboutHome: false,
    mayBeTold: { parents: null, teachers: null, classmates: null },
    danger: 'none',
    language: 'da',
  })
  if (received.kind !== 'received') throw new Error('The report was not received')
  await writeOnWithCode(site.deps, received, message)
  await write(site, 'c1', [
    opened('c1', 'ella', { account: wordsOf('ella', erased.next()) }),
    ...established('ella').map((told) => ({
      ...told,
      event: JSON.parse(JSON.stringify(told.event), (_key, value: unknown) =>
        typeof value === 'object' && value !== null && 'personal' in value
          ? wordsOf('ella', erased.next())
          : value,
      ) as (typeof told)['event'],
    })),
    { on: '2026-11-11', event: { type: 'NoteWritten', words: wordsOf('finn', kept.next()) } },
    ...stopped('ella'),
  ])
  await write(site, 'c2', [opened('c2', 'finn', { account: wordsOf('finn', kept.next()) })])
  backedUp = { key: randomBytes(32), words: join(folder, 'old-words'), keysAfter: join(folder, 'new-keys') }
  await backUpTo('old')
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

it('A16 nobody is erased by mistake: an unknown person, an unknown school, and no "yes" change nothing', async () => {
  const before = await wordsIn(site.base.db)
  for (const args of [
    ['erase'],
    ['erase', '--person', 'nobody', '--yes'],
    ['erase', '--person', 'ella', '--school', 'elsewhere', '--yes'],
    ['erase', '--person', 'ella', '--matter', 'c2', '--yes'],
    ['erase', '--person', 'ella'],
    ['burn', '--person', 'ella', '--yes'],
  ])
    expect((await keys(args)).result).toBe(1)
  expect(await wordsIn(site.base.db)).toEqual(before)
  expect(before.filter(({ text }) => text === null)).toEqual([])
  expect(before.filter(({ text }) => erased.isIn(Buffer.from(text ?? ''))).length).toBe(erased.made.length)
})

it('A16 one matter is erased, the others stay', async () => {
  const { result, printed } = await keys(['erase', '--person', 'unnamed', '--matter', 'r1'], 'yes')
  expect(printed).toBe('1 keys deleted: the words of unnamed in hyldemark (matters: 1) can be read no more')
  expect(result).toBe(0)
  const { rows } = await site.base.superPool.query(
    `select actor, role, act, stream, about from audit where act = 'erase'`,
  )
  expect(rows).toEqual([
    {
      actor: expect.stringMatching(/^operator:./),
      role: 'operator',
      act: 'erase',
      stream: 'report:r1',
      about: ['unnamed'],
    },
  ])
})

it('A16 a person is erased everywhere at once: live, in lists and kept answers; everybody else stays readable', async () => {
  const others = (await wordsIn(site.base.db)).filter(({ of }) => of !== 'ella' && of !== 'unnamed')
  const { printed } = await keys(['erase', '--person', 'ella', '--school', 'hyldemark', '--yes'])
  expect(printed).toMatch(/^2 keys deleted: the words of ella in hyldemark \(matters: 2\)/)
  const now = await wordsIn(site.base.db)
  expect(now.filter(({ of }) => of === 'ella' || of === 'unnamed').every(({ text }) => text === null)).toBe(
    true,
  )
  expect(now.filter(({ of }) => of !== 'ella' && of !== 'unnamed')).toEqual(others)
  expect(others.filter(({ text }) => kept.isIn(Buffer.from(text ?? ''))).length).toBe(kept.made.length)
  expect(await tablesWith(erased, site.base.superuser)).toEqual([])
  // A form sent again gets the answer that was kept: what happened, and no words.
  const at = await findTold(site.deps, site.school, code.join(' '))
  if (at === undefined) throw new Error('The report is found by its code')
  const answer = await writeOnWithCode(site.deps, at, message)
  expect(erased.isIn(Buffer.from(JSON.stringify(answer)))).toBe(false)
  expect((await wordsIn(site.base.db)).length).toBe(now.length)
})

it('A16 pages about somebody who was erased open, without the words and without empty quotation marks', async () => {
  const asSara = { headers: { cookie: (await site.signInAs('sara')).header } }
  for (const path of ['/day', '/cases', '/cases/c1', '/reports', '/reports/r1', '/cases/c2']) {
    const page = await fetch(`${site.url}${path}`, asSara)
    const html = await page.text()
    expect([path, page.status]).toEqual([path, 200])
    expect(erased.isIn(Buffer.from(html))).toBe(false)
    expect([path, html.replace(/<[^>]+>/g, '').match(/»\s*«/)]).toEqual([path, null])
    if (path === '/reports/r1') expect(html).toContain('Ordene er slettet.')
    if (path === '/cases/c1') expect(html).toContain('Det, eleven fortalte, er slettet.')
    if (path === '/cases/c2') expect(kept.isIn(Buffer.from(html))).toBe(true)
  }
})

it('A16 the log of somebody who was erased still verifies', async () => {
  const target = join(folder, 'checkpoints')
  const signer = await openSigner(join(folder, 'sign.pem'), target)
  await makeCheckpoint(site.base.db, {
    signer,
    target: checkpointFolder(target),
    at: '2027-01-01T00:00:00Z',
    today: '2027-01-01',
  })
  const client = new pg.Client(site.base.superuser)
  await client.connect()
  const { findings, events, onlyChained } = await verify(client, () => filesIn(target, {}))
  await client.end()
  expect(findings).toEqual([])
  expect(events).toBeGreaterThan(20)
  expect(onlyChained).toBe(0)
})

it('A16 an old backup with today’s keys gives the words of everybody but whoever was erased', async () => {
  await backUpTo('new')
  expect(await filesWith(erased, folder)).toEqual([])
  const server = await temporaryPostgres()
  onTestFinished(() => server.dispose())
  const from = { migrations: MIGRATIONS, key: backedUp.key, from: backedUp.words, vault: site.base.vault }
  await restore({
    ...from,
    owner: server.owner,
    keysFrom: backedUp.keysAfter,
    checkpoints: undefined,
    say: () => undefined,
  })
  const db = openDatabase(server.app)
  try {
    const restored = await wordsIn(db)
    expect(restored.filter(({ of }) => of === 'ella' || of === 'unnamed').map(({ text }) => text)).toContain(
      null,
    )
    expect(restored.filter(({ text }) => erased.isIn(Buffer.from(text ?? '')))).toEqual([])
    expect(restored.filter(({ text }) => kept.isIn(Buffer.from(text ?? ''))).length).toBe(kept.made.length)
    expect(await tablesWith(erased, server.superuser)).toEqual([])
  } finally {
    await db.close()
  }
})
