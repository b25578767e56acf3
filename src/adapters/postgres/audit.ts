import { sql } from 'kysely'

import { ask, inFlight } from './database.ts'
import type { Tx } from './database.ts'

/** One line of who saw or did what. Ids only: never a name, never words, never what was searched for in clear. */
export type AuditLine = {
  /** The person who acted. */
  readonly actor: string
  /** The role they acted in. */
  readonly role: string
  readonly act: string
  readonly stream?: string | undefined
  /** The persons whose data was shown. */
  readonly about: readonly string[]
  /** Which fields, as the page names them. */
  readonly fields?: string | undefined
}

/** A line as it was written; `at` is UTC with microseconds and, with `id`, the mark to go on from. */
export type Reading = Omit<AuditLine, 'stream' | 'fields'> & {
  readonly id: string
  readonly at: string
  readonly stream: string | null
  readonly fields: string
}

const WRITE = `
  insert into audit (tenant, actor, role, act, stream, about, fields) values ($1, $2, $3, $4, $5, $6, $7)`

/**
 * Writes the line in the caller's transaction: if it fails, so does the page (CON-04).
 * Not for pages that serve somebody anonymous, whose hour must stay unknown (REP-02).
 */
export const writeAudit = async (tx: Tx, tenant: string, line: AuditLine): Promise<void> => {
  const { actor, role, act, stream = null, about, fields = '' } = line
  inFlight(tx, ask(tx, WRITE, [tenant, actor, role, act, stream, [...about], fields]))
}

/**
 * Lines about a person, newest first; `act`, `fields` and `streams` narrow them. `before` is the last line of the page
 * before.
 */
export const readersOf = async (
  tx: Tx,
  tenant: string,
  asked: {
    readonly about: string
    readonly act?: string
    readonly fields?: readonly string[]
    readonly streams?: readonly string[]
    readonly limit: number
    readonly before?: Pick<Reading, 'at' | 'id'> | undefined
  },
): Promise<readonly Reading[]> => {
  const { about, act, fields, streams, limit, before } = asked
  let lines = tx
    .selectFrom('audit')
    .select(['id', 'actor', 'role', 'act', 'stream', 'about', 'fields'])
    .select(sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('at'))
    .where('tenant', '=', tenant)
    .where(sql<boolean>`about @> array[${about}]::text[]`)
  if (act !== undefined) lines = lines.where('act', '=', act)
  if (fields !== undefined) lines = lines.where(sql<boolean>`fields = any(${[...fields]}::text[])`)
  if (streams !== undefined) lines = lines.where(sql<boolean>`stream = any(${[...streams]}::text[])`)
  if (before !== undefined)
    lines = lines.where(sql<boolean>`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`)
  return lines
    .orderBy(sql`audit.at`, 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
