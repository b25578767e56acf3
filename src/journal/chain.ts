import { createHash } from 'node:crypto'

/** One line of the log as it is stored: the body holds references where the personal words were. */
export type JournalRow = {
  readonly tenant: string
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly at: string
  readonly by: string | null
  readonly body: Readonly<Record<string, unknown>>
  readonly prev_hash: Buffer
  readonly hash: Buffer
}

const canonicalString = (text: string): string => {
  if (!text.isWellFormed() || text.includes('\u0000')) {
    throw new Error('An event holds text that is not well-formed Unicode, or a NUL character')
  }
  return JSON.stringify(text)
}

/**
 * JSON with one spelling per value (RFC 8785): no white space, keys sorted by UTF-16 code unit, properties that
 * are undefined left out. Refuses what JSON cannot carry (NaN, dates, functions, holes in lists).
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    fields.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([key, field]) => `${canonicalString(key)}:${canonical(field)}`).join(',')}}`
  }
  throw new Error(`An event holds a value that JSON cannot carry (${typeof value})`)
}

/** Whether JSON carries an object whole: no class, no Map, no Date. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * hash = sha256(prev_hash || utf8(canonical JSON of {at, body, by, stream, tenant, type, version})); prev_hash of a
 * stream's first line is 32 bytes of chance, of the others the hash of the line before.
 * Anybody can recompute it from the table with these two lines and `canonical`.
 */
export const link = (row: Omit<JournalRow, 'hash'>): Buffer => {
  const { tenant, stream, version, type, at, by, body } = row
  return createHash('sha256')
    .update(row.prev_hash)
    .update(canonical({ tenant, stream, version, type, at, by, body }))
    .digest()
}

/** The version of the first line of one stream that does not chain to the one before; undefined if all do. */
export const findBrokenLink = (rows: readonly JournalRow[]): number | undefined => {
  let previous: Buffer | undefined
  for (const [index, row] of rows.entries()) {
    const chains = previous === undefined || row.prev_hash.equals(previous)
    const holds = row.version === index + 1 && chains && row.hash.equals(link(row))
    if (!holds) return row.version
    previous = row.hash
  }
  return undefined
}
