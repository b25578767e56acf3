import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limits } from '../../web/session/ports.ts'
import type { SessionStore } from '../../web/session/ports.ts'
import { testDatabase } from '../postgres/for-tests.ts'
import type { TestDatabase } from '../postgres/for-tests.ts'
import {
  bindIdentity,
  createSessionStore,
  endSessionsOf,
  forgetSessions,
  unbindIdentities,
} from './session-store.ts'
import { subjectKeyOf } from './sign-in.ts'

const secret = Buffer.alloc(32, 3)
const issuer = 'https://provider.example'
const keyOf = (subject: string) => subjectKeyOf(secret, issuer, subject)
const start = new Date('2026-11-19T08:00:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

let base: TestDatabase
let store: SessionStore

beforeAll(async () => {
  base = await testDatabase()
  store = createSessionStore({ database: base.db, limits })
  const bind = (tenant: string, person: string, subject: string) =>
    base.db.inTenant(tenant, (tx) => bindIdentity(tx, { tenant, person, issuer, subjectKey: keyOf(subject) }))
  await bind('elm', 'sara', 'subject-sara')
  await bind('elm', 'sara', 'subject-sara')
  await bind('oak.school', 'sara-too', 'subject-sara')
  await bind('elm', 'mette', 'subject-mette')
})

afterAll(async () => base?.dispose())

test('A25 a subject leads to every school that knows it, and to no other person', async () => {
  expect(await store.findIdentities(keyOf('subject-sara'))).toEqual([
    { tenant: 'elm', person: 'sara' },
    { tenant: 'oak.school', person: 'sara-too' },
  ])
  expect(await store.findIdentities(keyOf('subject-mette'))).toEqual([{ tenant: 'elm', person: 'mette' }])
  expect(await store.findIdentities(keyOf('nobody'))).toEqual([])
})

test('CON-06 without a subject and without a school nobody is seen, and the subject opens no other table', async () => {
  const { db, superPool } = base
  const count = (table: 'identity' | 'session', setting: string | undefined) =>
    db.withoutTenant(async (tx) => {
      if (setting !== undefined) await sql`select set_config('samhold.subject', ${setting}, true)`.execute(tx)
      return (await sql`select * from ${sql.table(table)}`.execute(tx)).rows.length
    })
  expect((await superPool.query('select * from identity')).rows).toHaveLength(3)
  expect(await count('identity', undefined)).toBe(0)
  expect(await count('identity', '')).toBe(0)
  expect(await count('identity', Buffer.from(keyOf('subject-mette')).toString('hex'))).toBe(1)
  await store.start({ tenant: 'elm', person: 'mette' }, start)
  expect(await count('session', Buffer.from(keyOf('subject-mette')).toString('hex'))).toBe(0)
})

test('A25 the subject shows identities but changes none', async () => {
  const changed = await base.db.withoutTenant(async (tx) => {
    await sql`select set_config('samhold.subject', ${Buffer.from(keyOf('subject-mette')).toString('hex')}, true)`.execute(
      tx,
    )
    return (await sql`delete from identity`.execute(tx)).numAffectedRows
  })
  expect(changed).toBe(0n)
})

test('A25 neither the token nor the subject stands in the database', async () => {
  const token = await store.start({ tenant: 'oak.school', person: 'sara-too' }, start)
  const secret = token.slice('oak.school.'.length)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  const rows = (await base.superPool.query('select id_hash, session::text as whole from session')).rows
  expect(rows.some((row) => row.id_hash.equals(createHash('sha256').update(token).digest()))).toBe(true)
  for (const row of rows) {
    expect(row.whole).not.toContain(secret)
    expect(row.whole).not.toContain(Buffer.from(secret, 'base64url').toString('hex'))
  }
  const identities = (await base.superPool.query('select identity::text as whole from identity')).rows
  for (const row of identities) expect(row.whole).not.toContain('subject-')
})

test('A25 a session ends after 30 idle minutes, and reading goes on extending it', async () => {
  const token = await store.start({ tenant: 'elm', person: 'sara' }, start)
  expect(await store.findSignedIn(token, after(29))).toMatchObject({ tenant: 'elm', person: 'sara' })
  expect(await store.findSignedIn(token, after(58))).toBeDefined()
  expect(await store.findSignedIn(token, after(88))).toBeUndefined()
})

test('A25 a session knows when the provider saw the person, and takes an unsaid time for long ago', async () => {
  const seen = await store.start({ tenant: 'elm', person: 'sara' }, after(2), start)
  const vouched = await store.start({ tenant: 'elm', person: 'sara' }, start)
  expect((await store.findSignedIn(seen, after(3)))?.authenticatedAt).toEqual(start)
  expect((await store.findSignedIn(vouched, after(3)))?.authenticatedAt).toEqual(new Date(0))
})

test('A25 a session ends after 8 hours however busy it is', async () => {
  const token = await store.start({ tenant: 'elm', person: 'sara' }, start)
  for (let minutes = 20; minutes < 480; minutes += 20) {
    expect(await store.findSignedIn(token, after(minutes))).toBeDefined()
  }
  expect(await store.findSignedIn(token, after(480))).toBeUndefined()
})

test('A25 being seen is written once a minute at most', async () => {
  const token = await store.start({ tenant: 'elm', person: 'sara' }, start)
  const seenAt = async () => {
    const hash = createHash('sha256').update(token).digest()
    return (await base.superPool.query('select last_seen_at from session where id_hash = $1', [hash])).rows[0]
      .last_seen_at
  }
  await store.findSignedIn(token, after(0.9))
  expect(await seenAt()).toEqual(start)
  await store.findSignedIn(token, after(1))
  expect(await seenAt()).toEqual(after(1))
})

test('A25 every session of a person who is disabled is over at once, and only theirs', async () => {
  const first = await store.start({ tenant: 'elm', person: 'sara' }, start)
  const second = await store.start({ tenant: 'elm', person: 'sara' }, start)
  const other = await store.start({ tenant: 'elm', person: 'mette' }, start)
  await base.db.inTenant('elm', (tx) => endSessionsOf(tx, { tenant: 'elm', person: 'sara' }, after(1)))
  expect(await store.findSignedIn(first, after(1))).toBeUndefined()
  expect(await store.findSignedIn(second, after(1))).toBeUndefined()
  expect(await store.findSignedIn(other, after(1))).toBeDefined()
  await store.end(other, after(2))
  expect(await store.findSignedIn(other, after(2))).toBeUndefined()
})

test('A25 whose access is taken away is out and cannot come in again', async () => {
  const tenant = 'elm'
  await base.db.inTenant(tenant, (tx) =>
    bindIdentity(tx, { tenant, person: 'leaver', issuer, subjectKey: keyOf('subject-leaver') }),
  )
  const token = await store.start({ tenant, person: 'leaver' }, start)
  await base.db.inTenant(tenant, (tx) => unbindIdentities(tx, { tenant, person: 'leaver' }, after(1)))
  expect(await store.findSignedIn(token, after(1))).toBeUndefined()
  expect(await store.findIdentities(keyOf('subject-leaver'))).toEqual([])
})

test.each([
  '',
  '.',
  'elm',
  'elm.short',
  `.${'a'.repeat(43)}`,
  `elm.${'a'.repeat(43)}`,
  `oak.${'a'.repeat(43)}`,
])('A25 a token that is none signs nobody in: %s', async (token) => {
  expect(await store.findSignedIn(token, start)).toBeUndefined()
  await store.end(token, start)
})

test('A25 a token of one school is worth nothing in another', async () => {
  const token = await store.start({ tenant: 'elm', person: 'sara' }, start)
  expect(await store.findSignedIn(token.replace('elm.', 'oak.school.'), start)).toBeUndefined()
})

test('A35 sessions that ended are deleted when their time is up', async () => {
  const tenant = 'oak.school'
  const old = await store.start({ tenant, person: 'sara-too' }, start)
  await store.end(old, after(1))
  const live = await store.start({ tenant, person: 'sara-too' }, after(1))
  await base.db.inTenant(tenant, (tx) => forgetSessions(tx, { tenant, endedBefore: after(2) }))
  const hashes = (await base.superPool.query('select id_hash from session')).rows.map((row) =>
    row.id_hash.toString('hex'),
  )
  expect(hashes).not.toContain(createHash('sha256').update(old).digest('hex'))
  expect(hashes).toContain(createHash('sha256').update(live).digest('hex'))
})
