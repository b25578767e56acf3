import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { QueryExecutorProvider } from 'kysely'

/** What is needed of the database: a transaction for one tenant, and one for none. */
export type SessionDatabase = {
  readonly inTenant: <Result>(
    tenant: string,
    work: (tx: QueryExecutorProvider) => Promise<Result>,
  ) => Promise<Result>
  readonly withoutTenant: <Result>(work: (tx: QueryExecutorProvider) => Promise<Result>) => Promise<Result>
}

export type SessionStoreSettings = {
  readonly database: SessionDatabase
  /** Minutes without a request that end a session, and hours after which it ends however busy it is. */
  readonly limits: { readonly idleMinutes: number; readonly absoluteHours: number }
}

/** Where the provider only vouched for an earlier sign-in: longer ago than any step-up asks. */
const LONG_AGO = new Date(0)

type Identity = { readonly tenant: string; readonly person: string }

/** How stale `last_seen_at` may be, in seconds: one write a minute at most, however many pages are read. */
const seenEvery = 60

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A token is `<tenant>.<43 characters>`; the tenant itself may hold dots. */
const tenantOf = (token: string): string | undefined => /^(.{1,200})\.[\w-]{43}$/s.exec(token)?.[1]

/**
 * Sessions in the database. Every moment is the real clock's, given by the caller; the demo's clock never comes
 * here. Every request asks, so an ended session is ended for the very next one.
 */
export const createSessionStore = ({ database, limits }: SessionStoreSettings) => ({
  findIdentities: (subjectKey: Uint8Array): Promise<readonly Identity[]> =>
    database.withoutTenant((tx) => findIdentities(tx, subjectKey)),

  /** `signed_in_at` holds when the provider saw the person; when the session began follows from `ends_at`. */
  start: async ({ tenant, person }: Identity, now: Date, authenticatedAt = LONG_AGO): Promise<string> => {
    const token = `${tenant}.${randomBytes(32).toString('base64url')}`
    const endsAt = new Date(now.getTime() + limits.absoluteHours * 3_600_000)
    await database.inTenant(tenant, (tx) =>
      sql`
        insert into session (tenant, id_hash, person, signed_in_at, last_seen_at, ends_at)
        values (${tenant}, ${hashOf(token)}, ${person}, ${authenticatedAt}, ${now}, ${endsAt})`.execute(tx),
    )
    return token
  },

  findSignedIn: async (token: string, now: Date) => {
    const tenant = tenantOf(token)
    if (tenant === undefined) return undefined
    const hash = hashOf(token)
    const idleSince = new Date(now.getTime() - limits.idleMinutes * 60_000)
    return database.inTenant(tenant, async (tx) => {
      const { rows } = await sql<{ person: string; signed_in_at: Date; last_seen_at: Date }>`
        select person, signed_in_at, last_seen_at from session
        where tenant = ${tenant} and id_hash = ${hash}
          and ended_at is null and ends_at > ${now} and last_seen_at > ${idleSince}`.execute(tx)
      const [row] = rows
      if (row === undefined) return undefined
      if (now.getTime() - row.last_seen_at.getTime() >= seenEvery * 1_000) {
        await sql`
          update session set last_seen_at = ${now}
          where tenant = ${tenant} and id_hash = ${hash} and last_seen_at < ${now} and ended_at is null`.execute(
          tx,
        )
      }
      return {
        tenant,
        person: row.person,
        sessionId: hash.toString('hex'),
        authenticatedAt: row.signed_in_at,
      }
    })
  },

  end: async (token: string, now: Date): Promise<void> => {
    const tenant = tenantOf(token)
    if (tenant === undefined) return
    await database.inTenant(tenant, (tx) =>
      sql`
        update session set ended_at = ${now}
        where tenant = ${tenant} and id_hash = ${hashOf(token)} and ended_at is null`.execute(tx),
    )
  },
})

/** Asks across tenants, but only for one subject: the row policy `by_subject` shows nothing else. */
const findIdentities = async (
  tx: QueryExecutorProvider,
  subjectKey: Uint8Array,
): Promise<readonly Identity[]> => {
  const key = Buffer.from(subjectKey)
  await sql`select set_config('samhold.subject', ${key.toString('hex')}, true)`.execute(tx)
  const { rows } = await sql<Identity>`
    select distinct tenant, person from identity where subject_key = ${key} order by tenant, person`.execute(
    tx,
  )
  return rows
}

/** A sign-in leads to this person from now on; "already so" changes nothing. Inside a transaction of the tenant. */
export const bindIdentity = async (
  tx: QueryExecutorProvider,
  bound: Identity & { readonly issuer: string; readonly subjectKey: Uint8Array },
): Promise<void> => {
  await sql`
    insert into identity (tenant, issuer, subject_key, person)
    values (${bound.tenant}, ${bound.issuer}, ${Buffer.from(bound.subjectKey)}, ${bound.person})
    on conflict do nothing`.execute(tx)
}

/**
 * No sign-in leads to this person any more, and whoever is in as this person is out with the next request
 * (A25). In the tenant's transaction, so together with the event that takes the person's access away.
 */
export const unbindIdentities = async (
  tx: QueryExecutorProvider,
  { tenant, person }: Identity,
  now: Date,
): Promise<void> => {
  await sql`delete from identity where tenant = ${tenant} and person = ${person}`.execute(tx)
  await endSessionsOf(tx, { tenant, person }, now)
}

/** Ends every session of a person at once; signing in anew stays possible. Inside a transaction of the tenant. */
export const endSessionsOf = async (
  tx: QueryExecutorProvider,
  { tenant, person }: Identity,
  now: Date,
): Promise<void> => {
  await sql`
    update session set ended_at = ${now}
    where tenant = ${tenant} and person = ${person} and ended_at is null`.execute(tx)
}

/** Deletes what has ended before the given moment, by itself or by its age. Inside a transaction of the tenant. */
export const forgetSessions = async (
  tx: QueryExecutorProvider,
  { tenant, endedBefore }: { readonly tenant: string; readonly endedBefore: Date },
): Promise<void> => {
  await sql`
    delete from session
    where tenant = ${tenant} and (ended_at < ${endedBefore} or ends_at < ${endedBefore})`.execute(tx)
}
