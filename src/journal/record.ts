import { link } from './chain.ts'
import type { JournalRow } from './chain.ts'
import { bringBack, layDown, personsIn } from './codec.ts'
import type { Entry, Recorded, Upcast } from './journal.ts'
import { sealOf } from './vault.ts'
import type { DataKey, SealedWords, Vault } from './vault.ts'

/** Where a stream stands before an append. */
export type Head = { readonly version: number; readonly hash: Buffer }

export const emptyHead: Head = { version: 0, hash: Buffer.alloc(32) }

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/
const STREAM = /^[a-z-]+:[^/|]+$/

const bodyOf = ({ type: _, ...body }: { type: string }): Record<string, unknown> => body

/** Everybody whose data key is needed to write these entries. */
export const personsInAll = (entries: readonly Entry<{ type: string }>[]): string[] => [
  ...new Set(entries.flatMap(({ event }) => [...personsIn(bodyOf(event))])),
]

/**
 * The rows that entries become: words sealed, each line chained to the one before and the first to a salt, so that
 * nobody can guess what a hash stands for (A17). Writes nothing and so leaves nothing behind when one of the entries
 * is refused.
 */
export const toRows = (
  vault: Vault,
  place: { readonly tenant: string; readonly stream: string },
  head: Head,
  entries: readonly Entry<{ type: string }>[],
  keys: ReadonlyMap<string, DataKey>,
): { readonly rows: readonly JournalRow[]; readonly sealed: readonly SealedWords[] } => {
  const { tenant, stream } = place
  if (!STREAM.test(stream)) throw new Error('A stream is named kind:id, without "/" and "|"')
  const rows: JournalRow[] = []
  const sealed: SealedWords[] = []
  let { version } = head
  let prev_hash = version === 0 ? vault.newSecret() : head.hash
  for (const { at, by, event } of entries) {
    if (!TIME.test(at)) throw new Error(`The event ${event.type} has a time that is no ISO date or instant`)
    const body = layDown(bodyOf(event), ({ of, text }) => {
      if (text === null) return { vault: null, of, seal: null }
      const key = keys.get(of)
      if (key === undefined) throw new Error(`There is no data key for a person in ${stream}`)
      const words = vault.seal({ tenant, stream, of }, key, text)
      sealed.push(words)
      return { vault: words.id, of, seal: sealOf(words) }
    })
    version += 1
    const row = { tenant, stream, version, type: event.type, at, by, body, prev_hash }
    const hash = link(row)
    rows.push({ ...row, hash })
    prev_hash = hash
  }
  return { rows, sealed }
}

/**
 * The way back. `find` gives the sealed words and their key; no key or no row: the text is null.
 * Throws where words are not the ones the event sealed.
 */
export const fromRow = <E extends { type: string }>(
  vault: Vault,
  row: Omit<JournalRow, 'prev_hash' | 'hash'>,
  find: (id: string) => { readonly words: SealedWords; readonly key: DataKey | undefined } | undefined,
  upcast: Upcast | undefined,
): Recorded<E> => {
  const { stream, version, type, at, by } = row
  const body = bringBack(row.body, (reference) => {
    const found = reference.vault === null ? undefined : find(reference.vault)
    if (found?.key === undefined) return null
    if (found.words.of !== reference.of || sealOf(found.words) !== reference.seal) {
      throw new Error(`The vault row ${found.words.id} of ${stream} is not what version ${version} sealed`)
    }
    return vault.open(found.words, found.key)
  })
  const bodyVersion = typeof body['v'] === 'number' ? body['v'] : 1
  const current = upcast === undefined ? body : upcast(type, bodyVersion, body)
  return { stream, version, at, by, event: { type, ...current } as unknown as E }
}
