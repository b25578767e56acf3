import { sql } from 'kysely'

import { canonical } from '../../journal/chain.ts'
import type { JournalRow } from '../../journal/chain.ts'
import { streamMoved } from '../../journal/journal.ts'
import type { Recorded, Upcast, WholeJournal } from '../../journal/journal.ts'
import { emptyHead, fromRow, personsInAll, toRows } from '../../journal/record.ts'
import type { Head } from '../../journal/record.ts'
import type { DataKey, SealedWords, Vault, WrappedKey } from '../../journal/vault.ts'
import { ask, inFlight, together } from './database.ts'
import type { Tx } from './database.ts'

/** A stream as this transaction knows it. */
type History<E> = { readonly head: Head; readonly entries: readonly Recorded<E>[] }

/**
 * Streams without personal words, such as a school's closing days and its strategy, as they were last read. The hash
 * of an entry stands for all before it, so what is kept is used while the entry it ends with is still there, and
 * only then. Words are never kept: an erased person is erased at once.
 */
export type KeptStreams = Map<string, { readonly head: Head; readonly entries: readonly unknown[] }>

/** More than this many streams are not kept; the one kept longest goes. */
const MOST_KEPT = 2_000

type EntryRow = Omit<JournalRow, 'tenant' | 'prev_hash'>

// Each of these goes by one index alone, without a join that could be planned around it.
const READ = `
  select stream, version, type, at, by, case when hash = any($4::bytea[]) then null else body end as body, hash
  from journal
  where tenant = $1 and stream = any($2::text[])
    and version >= ($3::int[])[array_position($2::text[], stream)]
  order by stream, version`

const READ_WORDS = `
  with held as materialized (
    select stream, of, key_id, master, wrapped from keys.data_key where tenant = $1 and stream = any($2::text[])
  )
  select v.id, v.stream, v.of, v.key_id, v.nonce, v.ciphertext, held.master, held.wrapped
  from vault v
  left join held on held.stream = v.stream and held.of = v.of and held.key_id = v.key_id
  where v.tenant = $1 and v.stream = any($2::text[])`

const READ_KEYS = 'select of, key_id, master, wrapped from keys.data_key where tenant = $1 and stream = $2'

const LOCK_HEAD = 'select version, hash from stream_head where tenant = $1 and stream = $2 for update'

/** All that an append writes, in one statement. */
const writing = (head: string): string => `
  with head as (${head}),
  data_keys as (
    insert into keys.data_key (tenant, stream, of, key_id, master, wrapped)
    select $1, $2, * from unnest($5::text[], $6::text[], $7::text[], $8::bytea[])
  ),
  words as (
    insert into vault (tenant, stream, id, of, key_id, nonce, ciphertext)
    select $1, $2, * from unnest($9::text[], $10::text[], $11::text[], $12::bytea[], $13::bytea[])
  )
  insert into journal (tenant, stream, version, type, at, by, body, prev_hash, hash)
  select $1, $2, * from unnest($14::int[], $15::text[], $16::text[], $17::text[], $18::jsonb[], $19::bytea[], $20::bytea[])`

const WRITE_FIRST = writing('insert into stream_head (tenant, stream, version, hash) values ($1, $2, $3, $4)')
const WRITE_NEXT = writing('update stream_head set version = $3, hash = $4 where tenant = $1 and stream = $2')

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'

type WordsRow = Omit<SealedWords, 'tenant'> & {
  readonly master: string | null
  readonly wrapped: Buffer | null
}

/**
 * The journal of one tenant inside a transaction that `inTenant` opened for it. What was read is not read again in
 * the same transaction. Appending to a stream that goes on locks its row in stream_head first, so two writers follow
 * each other, two streams never wait for each other, and nobody seals words under a key that is being deleted; of
 * two who begin a stream at once, one wins and the other finds it moved.
 */
export const postgresJournal = <E extends { type: string }>(
  tx: Tx,
  tenant: string,
  vault: Vault,
  options: { readonly upcast?: Upcast; readonly kept?: KeptStreams } = {},
): WholeJournal<E> => {
  const { upcast, kept = new Map() as KeptStreams } = options
  const known = new Map<string, Promise<History<E>>>()

  const wordsOf = async (streams: readonly string[]) => {
    const rows = streams.length === 0 ? [] : await ask<WordsRow>(tx, READ_WORDS, [tenant, streams])
    const keys = new Map<string, DataKey>()
    const keyOf = ({ stream, of, key_id, master, wrapped }: WordsRow): DataKey | undefined => {
      if (master === null || wrapped === null) return undefined
      const key = keys.get(key_id) ?? vault.unwrap({ tenant, stream, of }, { key_id, master, wrapped })
      keys.set(key_id, key)
      return key
    }
    return rows.map((row) => [row.id, { words: { tenant, ...row }, key: keyOf(row) }] as const)
  }

  /** Streams as they are now with the words in them; of those whose head is known, what has come since, and it without its body. */
  const read = async (streams: readonly string[], headOf: (stream: string) => Head | undefined) => {
    const [rows, words] = await Promise.all([
      ask<EntryRow>(tx, READ, [
        tenant,
        streams,
        streams.map((stream) => headOf(stream)?.version ?? 1),
        streams.flatMap((stream) => headOf(stream)?.hash ?? []),
      ]),
      wordsOf(streams.filter((stream) => headOf(stream) === undefined)),
    ])
    return { rows: Map.groupBy(rows, ({ stream }) => stream), words: new Map(words) }
  }

  const load = async (streams: readonly string[]): Promise<ReadonlyMap<string, History<E>>> => {
    // As it is now: while the answer is under way others keep what they read, and let go of it.
    const keptNow = new Map(streams.map((stream) => [stream, kept.get(`${tenant}/${stream}`)]))
    const keptOf = (stream: string) => keptNow.get(stream)
    const first = await read(streams, (stream) => keptOf(stream)?.head)
    const isSame = (stream: string): boolean => {
      const rows = first.rows.get(stream) ?? []
      return rows.length === 1 && rows[0]?.hash.equals(keptOf(stream)?.head.hash ?? emptyHead.hash) === true
    }
    const moved = streams.filter((stream) => keptOf(stream) !== undefined && !isSame(stream))
    const second = moved.length === 0 ? undefined : await read(moved, () => undefined)
    return new Map(
      streams.map((stream): [string, History<E>] => {
        const known = keptOf(stream)
        if (known !== undefined && !moved.includes(stream)) return [stream, known as History<E>]
        return [stream, historyFrom(stream, moved.includes(stream) && second !== undefined ? second : first)]
      }),
    )
  }

  const historyFrom = (stream: string, { rows, words }: Awaited<ReturnType<typeof read>>): History<E> => {
    const ofStream = rows.get(stream) ?? []
    let wordless = true
    const entries = ofStream.map((row) =>
      fromRow<E>(
        vault,
        { ...row, tenant },
        (id) => {
          wordless = false
          return words.get(id)
        },
        upcast,
      ),
    )
    const history = { head: ofStream.at(-1) ?? emptyHead, entries }
    if (wordless && entries.length > 0) keep(stream, history)
    return history
  }

  const keep = (stream: string, { head: { version, hash }, entries }: History<E>): void => {
    const [oldest] = kept.size < MOST_KEPT ? [] : kept.keys()
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(`${tenant}/${stream}`, { head: { version, hash }, entries })
  }

  const loaded = together(load)
  const historyOf = (stream: string): Promise<History<E>> => {
    const history =
      known.get(stream) ?? loaded(stream).then((found) => found ?? { head: emptyHead, entries: [] })
    known.set(stream, history)
    return history
  }

  /** Where the stream stands, and the keys of these persons in it. */
  const standing = async (stream: string, persons: readonly string[]) => {
    const read = await known.get(stream)
    if (read?.head.version === 0) return { head: emptyHead, wrapped: [] }
    const [[head = emptyHead], wrapped] = await Promise.all([
      ask<Head>(tx, LOCK_HEAD, [tenant, stream]),
      persons.length === 0 ? [] : ask<WrappedKey & { readonly of: string }>(tx, READ_KEYS, [tenant, stream]),
    ])
    return { head, wrapped }
  }

  return {
    read: async (stream) => (await historyOf(stream)).entries,
    readMany: async (streams) =>
      new Map(
        await Promise.all(
          streams.map(async (stream): Promise<[string, readonly Recorded<E>[]]> => [
            stream,
            (await historyOf(stream)).entries,
          ]),
        ),
      ),
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
      const place = { tenant, stream }
      const persons = personsInAll(entries)
      const { head, wrapped } = await standing(stream, persons)
      if (head.version !== expectedVersion) throw streamMoved(stream, expectedVersion, head.version)
      if (entries.length === 0) return []
      const keys = new Map(
        wrapped
          .filter(({ of }) => persons.includes(of))
          .map((row) => [row.of, vault.unwrap({ ...place, of: row.of }, row)]),
      )
      const fresh = persons
        .filter((of) => !keys.has(of))
        .map((of) => ({ of, ...vault.newDataKey({ ...place, of }) }))
      for (const { of, dataKey } of fresh) keys.set(of, dataKey)
      const { rows, sealed } = toRows(vault, place, head, entries, keys)
      const next = { version: expectedVersion + rows.length, hash: rows.at(-1)?.hash ?? head.hash }
      const written = ask(tx, expectedVersion === 0 ? WRITE_FIRST : WRITE_NEXT, [
        tenant,
        stream,
        next.version,
        next.hash,
        fresh.map(({ of }) => of),
        fresh.map(({ row }) => row.key_id),
        fresh.map(({ row }) => row.master),
        fresh.map(({ row }) => row.wrapped),
        sealed.map(({ id }) => id),
        sealed.map(({ of }) => of),
        sealed.map(({ key_id }) => key_id),
        sealed.map(({ nonce }) => nonce),
        sealed.map(({ ciphertext }) => ciphertext),
        rows.map(({ version }) => version),
        rows.map(({ type }) => type),
        rows.map(({ at }) => at),
        rows.map(({ by }) => by),
        rows.map(({ body }) => canonical(body)),
        rows.map(({ prev_hash }) => prev_hash),
        rows.map(({ hash }) => hash),
      ]).catch((error: unknown) => {
        throw isTaken(error) ? streamMoved(stream, expectedVersion, expectedVersion + 1) : error
      })
      inFlight(tx, written)
      const appended = entries.map(({ at, by, event }, index) => ({
        stream,
        version: expectedVersion + index + 1,
        at,
        by,
        event,
      }))
      const before = known.get(stream)
      if (before !== undefined)
        known.set(stream, Promise.resolve({ head: next, entries: [...(await before).entries, ...appended] }))
      return appended
    },
  }
}
