import { sql } from 'kysely'

import { canonical } from '../../journal/chain.ts'
import type { JournalRow } from '../../journal/chain.ts'
import { streamMoved } from '../../journal/journal.ts'
import type { Recorded, Upcast, WholeJournal } from '../../journal/journal.ts'
import { emptyHead, fromRow, personsInAll, toRows } from '../../journal/record.ts'
import type { Head } from '../../journal/record.ts'
import type { DataKey, SealedWords, Vault } from '../../journal/vault.ts'
import type { Tx } from './database.ts'

/** Locks the stream for this transaction. A new stream's row is laid first; two at once wait for each other. */
const lockHead = async (tx: Tx, tenant: string, stream: string, isNew: boolean): Promise<Head> => {
  const empty = emptyHead(tenant, stream)
  if (isNew) {
    const laid = await tx
      .insertInto('stream_head')
      .values({ tenant, stream, ...empty })
      .onConflict((conflict) => conflict.columns(['tenant', 'stream']).doNothing())
      .executeTakeFirst()
    if (laid.numInsertedOrUpdatedRows === 1n) return empty
  }
  const head = await tx
    .selectFrom('stream_head')
    .select(['version', 'hash'])
    .where('tenant', '=', tenant)
    .where('stream', '=', stream)
    .forUpdate()
    .executeTakeFirst()
  return head ?? empty
}

/** The keys of these persons in this stream; made where there are none. Under the stream's lock. */
const keysFor = async (
  tx: Tx,
  vault: Vault,
  place: { readonly tenant: string; readonly stream: string },
  persons: readonly string[],
): Promise<ReadonlyMap<string, DataKey>> => {
  if (persons.length === 0) return new Map()
  const rows = await tx
    .selectFrom('keys.data_key')
    .select(['of', 'key_id', 'master', 'wrapped'])
    .where('tenant', '=', place.tenant)
    .where('stream', '=', place.stream)
    .where('of', 'in', persons)
    .execute()
  const keys = new Map(rows.map((row) => [row.of, vault.unwrap({ ...place, of: row.of }, row)]))
  const fresh = persons
    .filter((of) => !keys.has(of))
    .map((of) => ({ of, ...vault.newDataKey({ ...place, of }) }))
  for (const { of, dataKey } of fresh) keys.set(of, dataKey)
  if (fresh.length > 0) {
    await tx
      .insertInto('keys.data_key')
      .values(fresh.map(({ of, row }) => ({ ...place, of, ...row })))
      .execute()
  }
  return keys
}

/** All sealed words of these streams with their keys, in one query. */
const sealedIn = async (tx: Tx, vault: Vault, tenant: string, streams: readonly string[]) => {
  const rows = await tx
    .selectFrom('vault as v')
    .leftJoin('keys.data_key as k', (join) =>
      join
        .onRef('k.tenant', '=', 'v.tenant')
        .onRef('k.stream', '=', 'v.stream')
        .onRef('k.of', '=', 'v.of')
        .onRef('k.key_id', '=', 'v.key_id'),
    )
    .select(['v.id', 'v.stream', 'v.of', 'v.key_id', 'v.nonce', 'v.ciphertext', 'k.master', 'k.wrapped'])
    .where('v.tenant', '=', tenant)
    .where('v.stream', 'in', streams)
    .execute()
  const keys = new Map<string, DataKey>()
  const keyOf = (row: (typeof rows)[number]): DataKey | undefined => {
    const { stream, of, key_id, master, wrapped } = row
    if (master === null || wrapped === null) return undefined
    const key = keys.get(key_id) ?? vault.unwrap({ tenant, stream, of }, { key_id, master, wrapped })
    keys.set(key_id, key)
    return key
  }
  return new Map(
    rows.map((row): [string, { words: SealedWords; key: DataKey | undefined }] => {
      const { id, stream, of, key_id, nonce, ciphertext } = row
      return [id, { words: { tenant, id, stream, of, key_id, nonce, ciphertext }, key: keyOf(row) }]
    }),
  )
}

const holdsReference = ({ body }: JournalRow): boolean => JSON.stringify(body).includes('"vault":')

/**
 * The journal of one tenant inside a transaction that `inTenant` opened for it. Appending locks the stream's row
 * in stream_head, so two writers of one stream follow each other and two streams never wait for each other.
 */
export const postgresJournal = <E extends { type: string }>(
  tx: Tx,
  tenant: string,
  vault: Vault,
  options: { readonly upcast?: Upcast } = {},
): WholeJournal<E> => {
  const readMany = async (streams: readonly string[]): Promise<Map<string, Recorded<E>[]>> => {
    const result = new Map<string, Recorded<E>[]>(streams.map((stream) => [stream, []]))
    if (streams.length === 0) return result
    const rows: JournalRow[] = await tx
      .selectFrom('journal')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('stream', 'in', streams)
      .orderBy('stream')
      .orderBy('version')
      .execute()
    const withWords = [...new Set(rows.filter(holdsReference).map((row) => row.stream))]
    const sealed = withWords.length === 0 ? new Map() : await sealedIn(tx, vault, tenant, withWords)
    for (const row of rows) {
      result.get(row.stream)?.push(fromRow<E>(vault, row, (id) => sealed.get(id), options.upcast))
    }
    return result
  }

  return {
    readMany,
    read: async (stream) => (await readMany([stream])).get(stream) ?? [],
    streams: async (kind) => {
      const rows = await tx
        .selectFrom('stream_head')
        .select('stream')
        .where('tenant', '=', tenant)
        .where('version', '>', 0)
        .where(sql<boolean>`starts_with(stream, ${`${kind}:`})`)
        .execute()
      return rows.map((row) => row.stream).toSorted()
    },
    append: async (stream, expectedVersion, entries) => {
      const head = await lockHead(tx, tenant, stream, expectedVersion === 0 && entries.length > 0)
      if (head.version !== expectedVersion) throw streamMoved(stream, expectedVersion, head.version)
      if (entries.length === 0) return []
      const place = { tenant, stream }
      const keys = await keysFor(tx, vault, place, personsInAll(entries))
      const { rows, sealed } = toRows(vault, place, head, entries, keys)
      await tx
        .insertInto('journal')
        .values(rows.map((row) => ({ ...row, body: canonical(row.body) })))
        .execute()
      if (sealed.length > 0)
        await tx
          .insertInto('vault')
          .values([...sealed])
          .execute()
      await tx
        .updateTable('stream_head')
        .set({ version: expectedVersion + rows.length, hash: rows.at(-1)?.hash ?? head.hash })
        .where('tenant', '=', tenant)
        .where('stream', '=', stream)
        .execute()
      return entries.map(({ at, by, event }, index) => ({
        stream,
        version: expectedVersion + index + 1,
        at,
        by,
        event,
      }))
    },
  }
}

/**
 * Erases a person's words, in one stream or in all of the tenant's, by deleting their keys. The events stay and
 * the log still verifies. Returns how many keys were deleted. Waits for writers of the streams concerned.
 */
export const eraseWords = async (
  tx: Tx,
  tenant: string,
  who: { readonly of: string; readonly stream?: string },
): Promise<number> => {
  const keysOf = tx.selectFrom('keys.data_key').where('tenant', '=', tenant).where('of', '=', who.of)
  const found = await (who.stream === undefined ? keysOf : keysOf.where('stream', '=', who.stream))
    .select('stream')
    .execute()
  const streams = found.map(({ stream }) => stream)
  if (streams.length === 0) return 0
  await tx
    .selectFrom('stream_head')
    .select('stream')
    .where('tenant', '=', tenant)
    .where('stream', 'in', streams)
    .orderBy('stream')
    .forUpdate()
    .execute()
  const { numDeletedRows } = await tx
    .deleteFrom('keys.data_key')
    .where('tenant', '=', tenant)
    .where('of', '=', who.of)
    .where('stream', 'in', streams)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
