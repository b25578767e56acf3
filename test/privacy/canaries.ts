import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** Words that stand nowhere else: seen again in clear, they were not sealed. */
export type Canaries = {
  /** The next word. All share a part, by which they are found. */
  next(): string
  readonly made: readonly string[]
  /** Whether any of them stands in these bytes: in clear, in UTF-16, in hex or in base64. */
  isIn(bytes: Uint8Array): boolean
}

/** The part of a base64 text that stands for the middle of a word, however it lies in groups of three. */
const inBase64 = (word: string): readonly string[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.from(`${'.'.repeat(before)}${word}`).toString('base64')
    return text.slice(Math.ceil((before * 8) / 6), text.length - 4)
  })

export const hatchCanaries = (): Canaries => {
  const shared = `kanarie${randomBytes(6).toString('hex')}`
  const hex = Buffer.from(shared).toString('hex')
  const texts = [shared, shared.toUpperCase(), hex, hex.toUpperCase(), ...inBase64(shared)]
  const spellings = [...texts.map((text) => Buffer.from(text)), Buffer.from(shared, 'utf16le')]
  const made: string[] = []
  return {
    made,
    next: () => {
      const word = `${shared}x${made.length}`
      made.push(word)
      return word
    },
    isIn: (bytes) => {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return spellings.some((spelling) => buffer.includes(spelling))
    },
  }
}

/** The tables, of whatever schema, in whose rows a canary stands. The login must see every row. */
export const tablesWith = async (
  canaries: Canaries,
  superuser: pg.ClientConfig,
): Promise<readonly string[]> => {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`,
    )
    const found = new Set<string>()
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
      if (rows.some(({ row }) => canaries.isIn(Buffer.from(row)))) found.add(name)
    }
    return [...found]
  } finally {
    await client.end()
  }
}

/** The files below a folder in whose bytes a canary stands; a backup, a data folder, a write-ahead log. */
export const filesWith = async (canaries: Canaries, folder: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    if (canaries.isIn(await readFile(path))) found.push(path)
  }
  return found
}
