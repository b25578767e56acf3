/**
 * The keys that personal words lie under:
 *
 *   npm run keys -- status                 how many keys and secrets each master key wraps
 *   npm run keys -- rotate                 a new master key, and everything wrapped again under it
 *   npm run keys -- rewrap                 everything wrapped again under the current master key
 *   npm run keys -- erase --person ID [--school SLUG] [--matter ID] [--yes]
 *                                          deletes the keys of a person's words: nobody can read them any more
 *
 * It works beside the running program, with its settings: DATABASE_URL and SAMHOLD_MASTER_KEY, or else the server
 * and the keys of SAMHOLD_DATA (./data). It prints ids and numbers, never names or keys.
 */
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { openDatabase, type Database } from '../src/adapters/postgres/database.ts'
import { eraseWords, findStreamsOf } from '../src/adapters/postgres/erase.ts'
import { countByMaster, rewrap } from '../src/adapters/postgres/rewrap.ts'
import { addMasterKey, NOTICED_WITHIN } from '../src/journal/key-files.ts'
import { openVault, type KeyRing } from '../src/journal/vault.ts'
import { masterKeys } from '../src/settings.ts'

/** What is wrong with what was asked, for whoever asked it. */
class Refused extends Error {}

type Place = {
  readonly db: Database
  readonly ring: (missing?: string) => KeyRing
  /** The file with the master keys; undefined where the setting holds them itself. */
  readonly keyFile: string | undefined
  readonly print: (line: string) => void
}

const status = async ({ db, ring, print }: Place): Promise<void> => {
  const counts = await countByMaster(db)
  const held = ring().map(({ id }) => id)
  for (const [index, id] of held.entries()) {
    const older = counts.has(id) ? 'older, still needed' : 'older, wraps nothing here any more'
    print(`${id}  ${counts.get(id) ?? 0} keys and secrets  ${index === 0 ? 'current' : older}`)
  }
  for (const [id, count] of counts)
    if (!held.includes(id))
      print(`${id}  ${count} keys and secrets  NOT AT HAND: nobody can read what lies under it`)
}

const rewrapAll = async (place: Place): Promise<void> => {
  const vault = openVault(place.ring)
  let done = await rewrap(place.db, vault)
  // A program that has not noticed the new key yet may wrap something under the one before.
  await sleep(2 * NOTICED_WITHIN)
  done += await rewrap(place.db, vault)
  place.print(`${done} keys and secrets wrapped again`)
  await status(place)
}

const rotate = async (place: Place): Promise<void> => {
  if (place.keyFile === undefined)
    throw new Refused(
      'SAMHOLD_MASTER_KEY holds the keys themselves: put a new one behind the others, restart, put it first, restart, and run "npm run keys -- rewrap"',
    )
  await addMasterKey(place.keyFile)
  place.print(`A new master key stands first in ${place.keyFile}: copy it to where the others are kept`)
  await rewrapAll(place)
}

type Erasure = {
  readonly person: string
  readonly school?: string | undefined
  readonly matter?: string | undefined
}

const erase = async (
  { db, print }: Place,
  { person, school, matter }: Erasure,
  isSure: (question: string) => Promise<boolean>,
): Promise<void> => {
  const tenants = await db.withoutTenant((tx) => tx.selectFrom('tenant').select(['id', 'slug']).execute())
  const found = []
  for (const { id, slug } of tenants.filter((one) => school === undefined || one.slug === school)) {
    const streams = await db.inTenant(id, (tx) => findStreamsOf(tx, id, person))
    const chosen = streams.filter(
      (stream) => matter === undefined || matter === stream || matter === stream.split(':')[1],
    )
    if (chosen.length > 0) found.push({ id, slug, streams: chosen })
  }
  const [place, ...others] = found
  if (place === undefined) throw new Refused('Nobody known by that id has words there')
  if (others.length > 0)
    throw new Refused(
      `That id is known in several schools, choose one: ${found.map(({ slug }) => slug).join(', ')}`,
    )
  const what = `the words of ${person} in ${place.slug} (matters: ${place.streams.length})`
  if (!(await isSure(`Erase ${what}, for good?`))) throw new Refused('Nothing was erased')
  const by = { actor: `operator:${userInfo().username}`, role: 'operator' }
  const deleted = await db.inTenant(place.id, async (tx) => {
    let count = 0
    for (const stream of matter === undefined ? [undefined] : place.streams)
      count += await eraseWords(tx, place.id, { of: person, stream }, by)
    return count
  })
  print(`${deleted} keys deleted: ${what} can be read no more`)
}

const open = async (env: NodeJS.ProcessEnv, print: (line: string) => void) => {
  const url = env['DATABASE_URL'] || undefined
  const dataFolder = resolve(env['SAMHOLD_DATA'] ?? './data')
  const setting =
    env['SAMHOLD_MASTER_KEY'] || (url === undefined ? join(dataFolder, 'keys', 'master.key') : undefined)
  if (setting === undefined) throw new Refused('SAMHOLD_MASTER_KEY is missing')
  const keyFile = existsSync(setting) ? resolve(setting) : undefined
  if (url === undefined && keyFile === undefined) throw new Refused(`There are no keys in ${dataFolder}`)
  const ring = await masterKeys(setting)
  const { startEmbeddedPostgres } = await import('../src/adapters/embedded-postgres/embedded-postgres.ts')
  const server = url === undefined ? await startEmbeddedPostgres({ dataFolder }) : undefined
  const db = openDatabase(server?.app ?? { connectionString: url }, { role: 'samhold_app' })
  const close = async (): Promise<void> => {
    await db.close()
    await server?.stop()
  }
  return { db, ring, keyFile, print, close }
}

/** Does what the arguments say; gives the exit code: 0 done, 1 refused. `ask` gets a question and gives the answer. */
export const main = async (
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  print: (line: string) => void,
  ask: (question: string) => Promise<string>,
): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        person: { type: 'string' },
        school: { type: 'string' },
        matter: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
    })
    const { person, school, matter, yes } = values
    const commands: Readonly<Record<string, (place: Place) => Promise<void>>> = {
      status,
      rotate,
      rewrap: rewrapAll,
      erase: (place) => {
        if (person === undefined) throw new Refused('Whose words? --person ID')
        return erase(
          place,
          { person, school, matter },
          async (question) => yes || (await ask(question)) === 'yes',
        )
      },
    }
    const command = commands[positionals[0] ?? '']
    if (command === undefined || positionals.length > 1)
      throw new Refused(`Usage: npm run keys -- ${Object.keys(commands).join(' | ')}`)
    const { close, ...place } = await open(env, print)
    try {
      await command(place)
    } finally {
      await close()
    }
    return 0
  } catch (error) {
    print(error instanceof Error ? error.message : 'It could not be done')
    return 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ask = async (question: string): Promise<string> => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout })
    try {
      return await terminal.question(`${question} Type yes: `)
    } finally {
      terminal.close()
    }
  }
  process.exitCode = await main(process.env, process.argv.slice(2), (line) => console.log(line), ask)
}
