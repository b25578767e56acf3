import { afterAll, beforeAll, expect, it } from 'vitest'
import { receive, writeOnWithCode } from '../../src/app/receive.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import { opened, write } from '../browser/case-in-log.ts'
import { openSite, type Site, type SitePerson } from '../browser/site.ts'
import { filesWith, hatchCanaries, tablesWith } from './canaries.ts'

const canaries = hatchCanaries()
const NAMES = 200
const REPORTS = 10
const NOTES = 260

let site: Site

beforeAll(async () => {
  const people = Array.from({ length: NAMES }, (_, index): SitePerson => {
    const name = canaries.next()
    return { id: `pupil-${index}`, kind: 'pupil', name, classes: ['6a'], born: '2015-01-01' }
  })
  site = await openSite({ people })
  for (let index = 0; index < REPORTS; index += 1) {
    const reportId = `report-${index}`
    const received = await receive(site.deps, site.school, {
      reportId,
      code: site.deps.returnCodes.make('da'),
      about: 'me',
      words: canaries.next(),
      where: canaries.next(),
      name: canaries.next(),
      concerns: { kind: 'pupils', person: null },
      aboutHome: false,
      mayBeTold: { parents: null, teachers: null, classmates: null },
      danger: 'none',
      language: 'da',
    })
    if (received.kind !== 'received') throw new Error('A report was not received')
    const message = { words: canaries.next(), danger: false, token: `token-of-the-form-${index}` }
    await writeOnWithCode(site.deps, { tenant: received.tenant, stream: received.stream }, message)
  }
  const notes = Array.from({ length: NOTES }, () => ({
    on: '2026-11-10',
    event: { type: 'NoteWritten' as const, words: wordsOf('alma', canaries.next()) },
  }))
  await write(site, 'c1', [opened('c1', 'alma'), ...notes])
})
afterAll(() => site.close())

it('A14 500 canaries: none stands in clear in a table, the data folder or the write-ahead log', async () => {
  expect(canaries.made).toHaveLength(500)
  const { rows } = await site.base.superPool.query<{ folder: string }>(
    `select current_setting('data_directory') as folder from pg_switch_wal()`,
  )
  await site.base.superPool.query('checkpoint')
  expect(await tablesWith(canaries, site.base.superuser)).toEqual([])
  expect(await filesWith(canaries, rows[0]?.folder ?? '')).toEqual([])
})

it('A14 the finder finds a canary that was not sealed, in a table and in the files', async () => {
  const { superPool, superuser } = site.base
  await superPool.query(`create table spilled (words text, bytes bytea)`)
  await superPool.query('insert into spilled (words) values ($1)', [canaries.made[7]])
  expect(await tablesWith(canaries, superuser)).toEqual(['public.spilled'])
  await superPool.query('update spilled set bytes = words::bytea, words = null')
  expect(await tablesWith(canaries, superuser)).toEqual(['public.spilled'])
  await superPool.query('checkpoint')
  const { rows } = await superPool.query<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  )
  const files = await filesWith(canaries, rows[0]?.folder ?? '')
  expect(files.some((file) => file.includes('/pg_wal/'))).toBe(true)
  expect(files.some((file) => file.includes('/base/'))).toBe(true)
  await superPool.query('drop table spilled')
})

it('A14 ciphertexts that changed places in the database are refused, and nothing of them is shown', async () => {
  const { superPool } = site.base
  await superPool.query(`set session_replication_role = 'replica'`)
  const read = (stream: string) =>
    site.world.inTenant(site.school.id, (unit) => unit.journal.read(stream)).then(() => 'read', String)
  const swap = (a: string, b: string) =>
    superPool.query(
      `begin; set local session_replication_role = 'replica';
       update vault v set nonce = o.nonce, ciphertext = o.ciphertext from vault o
         where v.id in ('${a}', '${b}') and o.id in ('${a}', '${b}') and v.id <> o.id; commit`,
    )
  const { rows } = await superPool.query<{ id: string; stream: string }>(
    `select id, stream from vault where stream = 'case:c1' or stream like 'report:%' or stream = 'person:pupil-1' order by id limit 60`,
  )
  const pairs = rows.slice(0, -1).map((row, index) => [row, rows[index + 1] ?? row] as const)
  const outcomes: string[] = []
  for (const [a, b] of pairs) {
    await swap(a.id, b.id)
    outcomes.push(await read(a.stream), await read(b.stream))
    await swap(a.id, b.id)
  }
  expect(outcomes).toHaveLength(118)
  expect(outcomes.filter((outcome) => !outcome.includes('is not what'))).toEqual([])
  expect(outcomes.some((outcome) => canaries.isIn(Buffer.from(outcome)))).toBe(false)
  expect(await read('case:c1')).toBe('read')
})
