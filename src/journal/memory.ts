import { randomBytes } from 'node:crypto'

import { canonical } from './chain.ts'
import type { JournalRow } from './chain.ts'
import { streamMoved } from './journal.ts'
import type { Recorded, Upcast, WholeJournal } from './journal.ts'
import { emptyHead, fromRow, personsInAll, toRows } from './record.ts'
import { openVault } from './vault.ts'
import type { DataKey, SealedWords, Vault } from './vault.ts'

/** The journal of one tenant in memory, for tests: the same codec, chain and vault as the real one. */
export type MemoryJournal<E extends { type: string }> = WholeJournal<E> & {
  /** Deletes the keys of a person's words, in one stream or in all. */
  erase(of: string, stream?: string): void
  /** The log as it would be stored. */
  rows(stream: string): readonly JournalRow[]
}

export const memoryJournal = <E extends { type: string }>(
  options: { readonly tenant?: string; readonly vault?: Vault; readonly upcast?: Upcast } = {},
): MemoryJournal<E> => {
  const { tenant = 'memory', vault = openVault([{ id: 'memory', key: randomBytes(32) }]), upcast } = options
  const log = new Map<string, JournalRow[]>()
  const words = new Map<string, SealedWords>()
  const keys = new Map<string, Map<string, DataKey>>()

  const keyFor = (stream: string, of: string): DataKey => {
    const ofStream = keys.get(stream) ?? new Map<string, DataKey>()
    keys.set(stream, ofStream)
    const key = ofStream.get(of) ?? vault.newDataKey({ tenant, stream, of }).dataKey
    ofStream.set(of, key)
    return key
  }

  const readNow = (stream: string): readonly Recorded<E>[] =>
    (log.get(stream) ?? []).map((row) =>
      fromRow<E>(
        vault,
        row,
        (id) => {
          const found = words.get(id)
          if (found === undefined) return undefined
          const key = keys.get(stream)?.get(found.of)
          return { words: found, key: key?.id === found.key_id ? key : undefined }
        },
        upcast,
      ),
    )

  return {
    read: async (stream) => readNow(stream),
    readMany: async (streams) => new Map(streams.map((stream) => [stream, readNow(stream)])),
    streams: async (kind) => [...log.keys()].filter((stream) => stream.startsWith(`${kind}:`)).toSorted(),
    append: async (stream, expectedVersion, entries) => {
      const before = log.get(stream) ?? []
      if (before.length !== expectedVersion) throw streamMoved(stream, expectedVersion, before.length)
      if (entries.length === 0) return []
      const dataKeys = new Map(personsInAll(entries).map((of) => [of, keyFor(stream, of)]))
      const head = before.at(-1) ?? emptyHead
      const { rows, sealed } = toRows(vault, { tenant, stream }, head, entries, dataKeys)
      const stored = rows.map((row) => ({
        ...row,
        body: JSON.parse(canonical(row.body)) as JournalRow['body'],
      }))
      for (const item of sealed) words.set(item.id, item)
      log.set(stream, [...before, ...stored])
      return readNow(stream).slice(expectedVersion)
    },
    erase: (of, stream) => {
      for (const [name, ofStream] of keys) if (stream === undefined || stream === name) ofStream.delete(of)
    },
    rows: (stream) => log.get(stream) ?? [],
  }
}
