/**
 * Checks the whole log against itself, the vault and the signed checkpoints, and names every place that was
 * changed: `npm run verify`. It shares no code with what writes the log; the formats it recomputes are written in
 * docs/decisions/0007-journal-vault-checkpoints.md. It prints tenants, streams and versions, never words.
 *
 * Exit 0: all holds, with a summary. Exit 1: a finding on each line. Exit 2: it could not look.
 *
 * DATABASE_OWNER_URL or DATABASE_URL   a login that row security does not hold (superuser or BYPASSRLS);
 *                                      without them the server of SAMHOLD_DATA (./data)
 * SAMHOLD_CHECKPOINT_TARGET            folder of entries and checkpoints; otherwise <SAMHOLD_DATA>/checkpoints
 * SAMHOLD_CHECKPOINT_PUBLIC_KEY        your own copy of checkpoint-key.pub, otherwise the one in that folder; and
 * SAMHOLD_CHECKPOINT_COPY              your own copy of checkpoints, or of the last one. Whoever could change the
 *                                      folder could change key and checkpoints in it too.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { readCheckpoints, sha256, type Files, type Signed } from './verify-checkpoints.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

type Line = {
  tenant: string
  stream: string
  version: number
  type: string
  at: string
  by: string | null
  body: Json
  prev_hash: Buffer
  hash: Buffer
}

type WordsRow = { tenant: string; stream: string; id: string; of: string; nonce: Buffer; ciphertext: Buffer }

export type Verdict = {
  readonly findings: readonly string[]
  readonly events: number
  readonly streams: number
  readonly lastCheckpoint: string | undefined
  /** Events younger than the last checkpoint of their stream: only the chain speaks for them. */
  readonly onlyChained: number
}

/** JSON with sorted keys and no white space. */
const spell = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${spell(value[key] ?? null)}`).join(',')}}`
}

/** All rows of a query in batches, from the one snapshot of the transaction. */
const rowsOf = async function* <Row extends pg.QueryResultRow>(
  client: pg.Client,
  cursor: string,
  query: string,
  batch: number,
): AsyncGenerator<Row> {
  await client.query(`declare ${cursor} no scroll cursor for ${query}`)
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${batch} from ${cursor}`)
    if (rows.length === 0) return
    yield* rows
  }
}

const compare = (a: { tenant: string; stream: string }, b: { tenant: string; stream: string }): number =>
  Buffer.compare(Buffer.from(a.tenant), Buffer.from(b.tenant)) ||
  Buffer.compare(Buffer.from(a.stream), Buffer.from(b.stream))

type Sealed = { vault: string; of: string; seal: string }

const isSealed = (value: { [key: string]: Json }): value is Sealed =>
  typeof value['vault'] === 'string' && typeof value['seal'] === 'string' && typeof value['of'] === 'string'

const sealedIn = (value: Json, found: Sealed[] = []): Sealed[] => {
  if (Array.isArray(value)) for (const item of value) sealedIn(item, found)
  else if (value !== null && typeof value === 'object') {
    if (isSealed(value)) found.push(value)
    else for (const field of Object.values(value)) sealedIn(field, found)
  }
  return found
}

/** Checks one stream's lines and words; gives the number of the last version a checkpoint speaks for. */
const checkStream = (
  lines: Line[],
  words: Map<string, WordsRow>,
  entries: Map<string, number>,
  say: (version: number, finding: string) => void,
): number => {
  let previous: Buffer | undefined
  let spokenFor = 0
  let expected = 0
  for (const { tenant, stream, version, type, at, by, body, prev_hash, hash } of lines) {
    expected += 1
    const own = sha256(prev_hash, spell({ tenant, stream, version, type, at, by, body }))
    if (version !== expected) say(version, `stands where version ${expected} should`)
    else if (previous !== undefined && !prev_hash.equals(previous))
      say(version, 'does not chain to the event before')
    else if (!own.equals(hash)) say(version, 'was changed')
    previous = hash
    expected = version
    if (entries.delete(hash.toString('latin1'))) spokenFor = version
    for (const { vault, of, seal } of sealedIn(body)) {
      const row = words.get(vault)
      words.delete(vault)
      if (row === undefined) say(version, `sealed words were removed from the vault (${vault})`)
      else if (row.of !== of || sha256(row.nonce, row.ciphertext).toString('base64url') !== seal) {
        say(version, `sealed words were changed in the vault (${vault})`)
      }
    }
  }
  for (const id of words.keys()) say(expected, `the vault holds words no event sealed (${id})`)
  return spokenFor
}

/** The lock that whoever makes a checkpoint holds until the database knows of it. */
const CHECKPOINT_LOCK = 0x4368656b

/**
 * Checks everything, from one snapshot of the database. `load` gives the checkpoints, or undefined where there are
 * none; it is called while no checkpoint can be made, so that files and snapshot belong together. The client must
 * see all tenants' rows; it is not changed.
 */
export const verify = async (client: pg.Client, load: () => Files | undefined): Promise<Verdict> => {
  const findings: string[] = []
  const say = (finding: string) => {
    findings.push(finding)
  }
  await client.query('select pg_advisory_lock($1)', [CHECKPOINT_LOCK])
  const checkpoints = load()
  await client.query('begin transaction isolation level repeatable read, read only')
  await client.query('set local statement_timeout = 0')
  const { rows: sight } = await client.query<{ all: boolean }>(
    'select rolsuper or rolbypassrls as all from pg_roles where rolname = current_user',
  )
  await client.query('select pg_advisory_unlock($1)', [CHECKPOINT_LOCK])
  if (sight[0]?.all !== true) throw new Error('This login does not see all tenants: it needs BYPASSRLS')

  const { entries, lastAt }: Signed =
    checkpoints === undefined ? { entries: new Map(), lastAt: undefined } : readCheckpoints(checkpoints, say)

  const order = 'tenant collate "C", stream collate "C"'
  const heads = new Map<string, { version: number; hash: Buffer; signed: number }>()
  const headRows = rowsOf<{ tenant: string; stream: string; version: number; hash: Buffer; signed: number }>(
    client,
    'heads',
    'select tenant, stream, version, hash, checkpointed_version as signed from stream_head where version > 0',
    5000,
  )
  for await (const { tenant, stream, ...head } of headRows) heads.set(`${tenant}|${stream}`, head)
  if (checkpoints === undefined && [...heads.values()].some((head) => head.signed > 0)) {
    say('the checkpoints are missing, and some were made')
  }

  const vaultRows = rowsOf<WordsRow>(client, 'words', `select * from vault order by ${order}`, 200)
  let nextWords = await vaultRows.next()
  /** The words of one stream. Words of streams passed over have no events any more. */
  const wordsOf = async (place: { tenant: string; stream: string } | undefined) => {
    const found = new Map<string, WordsRow>()
    while (nextWords.done !== true) {
      const row = nextWords.value
      const where = place === undefined ? -1 : compare(row, place)
      if (where > 0) break
      if (where === 0) found.set(row.id, row)
      else say(`${row.tenant} ${row.stream}: the vault holds words of a stream without events (${row.id})`)
      nextWords = await vaultRows.next()
    }
    return found
  }

  let events = 0
  let streams = 0
  let onlyChained = 0
  const finishStream = async (lines: Line[]) => {
    const [first] = lines
    const last = lines.at(-1)
    if (first === undefined || last === undefined) return
    const name = `${first.tenant}|${first.stream}`
    const sayHere = (version: number, finding: string) =>
      say(`${first.tenant} ${first.stream} version ${version}: ${finding}`)
    const spokenFor = checkStream(lines, await wordsOf(first), entries, sayHere)
    streams += 1
    events += lines.length
    onlyChained += lines.filter(({ version }) => version > spokenFor).length

    const head = heads.get(name)
    heads.delete(name)
    if (head === undefined || head.version !== last.version || !head.hash.equals(last.hash)) {
      sayHere(
        last.version,
        `the stream should end at version ${head?.version ?? 'unknown'}, or with another event`,
      )
    }
    if (checkpoints !== undefined && head !== undefined && head.signed > spokenFor) {
      sayHere(head.signed, 'was in a checkpoint that is not among them')
    }
  }

  let lines: Line[] = []
  const journal = rowsOf<Line>(client, 'log', `select * from journal order by ${order}, version`, 5000)
  for await (const line of journal) {
    const [first] = lines
    if (first !== undefined && (first.stream !== line.stream || first.tenant !== line.tenant)) {
      await finishStream(lines)
      lines = []
    }
    lines.push(line)
  }
  await finishStream(lines)
  await wordsOf(undefined)
  await client.query('commit')

  for (const name of heads.keys()) say(`${name.replace('|', ' ')}: the whole stream is gone`)
  for (const [leaf, checkpoint] of entries) {
    const known = Buffer.from(leaf, 'latin1').toString('hex').slice(0, 16)
    say(`the event known as ${known}… is gone or another one, and checkpoint ${checkpoint} signed it`)
  }
  return { findings, events, streams, lastCheckpoint: lastAt, onlyChained }
}

/** The files of a folder; undefined where nothing was signed yet. `own`: the paths of your own copies. */
export const filesIn = (
  folder: string,
  own: { readonly key?: string | undefined; readonly checkpoints?: string | undefined },
): Files | undefined => {
  const textOf = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'))
  if (!existsSync(join(folder, 'checkpoints'))) return undefined
  return {
    entries: readFileSync(join(folder, 'entries')),
    checkpoints: readFileSync(join(folder, 'checkpoints'), 'utf8'),
    keys: readFileSync(join(folder, 'checkpoint-key.pub'), 'utf8'),
    ownKey: textOf(own.key),
    ownCheckpoints: textOf(own.checkpoints),
  }
}

/** Finds the database and the checkpoints as the environment says, prints the verdict and gives the exit code. */
export const main = async (env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<number> => {
  const dataFolder = resolve(env['SAMHOLD_DATA'] ?? './data')
  const folder = resolve(env['SAMHOLD_CHECKPOINT_TARGET'] ?? join(dataFolder, 'checkpoints'))
  const own = { key: env['SAMHOLD_CHECKPOINT_PUBLIC_KEY'], checkpoints: env['SAMHOLD_CHECKPOINT_COPY'] }
  const load = () => filesIn(folder, own)

  const url = env['DATABASE_OWNER_URL'] ?? env['DATABASE_URL']
  let stop = async (): Promise<void> => undefined
  let config: pg.ClientConfig = { connectionString: url }
  if (url === undefined) {
    const { startEmbeddedPostgres } = await import('../src/adapters/embedded-postgres/embedded-postgres.ts')
    const server = await startEmbeddedPostgres({ dataFolder })
    config = server.superuser
    stop = () => server.stop()
  }
  try {
    const client = new pg.Client(config)
    await client.connect()
    try {
      const { findings, events, streams, lastCheckpoint, onlyChained } = await verify(client, load)
      for (const finding of findings) print(finding)
      print(
        `${events} events in ${streams} streams, last checkpoint ${lastCheckpoint === undefined ? 'none' : `at ${lastCheckpoint}`}; ` +
          `${onlyChained} events younger than it are only chained`,
      )
      if (findings.length > 0) print(`${findings.length} findings`)
      return findings.length === 0 ? 0 : 1
    } finally {
      await client.end()
    }
  } finally {
    await stop()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = await main(process.env, (line) => console.log(line))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
