/**
 * `npm run restore -- --from FOLDER [--keys-from FOLDER | --without-keys]`: brings a backup into an empty database,
 * derives the lists from the log anew, and checks the log. FOLDER is one backup, or holds several: the newest is
 * taken; of the keys as well (FOLDER/keys unless told). Nothing is ever written over.
 *
 * Exit 0: all is back and holds. Exit 1: all is back, and a finding on each line. Exit 2: nothing was restored.
 *
 * DATABASE_OWNER_URL          the owner of the tables; without it and DATABASE_URL the database of SAMHOLD_DATA
 * DATABASE_BACKUP_URL         a login with BYPASSRLS, for checking the log; needed where the owner has not got it
 * SAMHOLD_MASTER_KEY          as it was when the backup was made; else keys/master.key in SAMHOLD_DATA
 * SAMHOLD_BACKUP_KEY          as it was; else keys/backup.key in SAMHOLD_DATA
 * SAMHOLD_CHECKPOINT_TARGET   the folder of the checkpoints: brought back where it holds none
 */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openVault } from '../src/journal/vault.ts'
import { connected, refuseBlindness } from './backup/catalogue.ts'
import { MANIFEST } from './backup/manifest.ts'
import { backupKey, checkpointFolder, givenMasterKeys, openPlace, sentenceFor } from './backup/places.ts'
import { backupRefused } from './backup/refused.ts'
import { restore, type Restored } from './backup/restore.ts'
import { main as verify } from './verify.ts'

const usage = 'Usage: npm run restore -- --from FOLDER [--keys-from FOLDER | --without-keys]'
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))

const foldersFrom = (
  words: readonly string[],
): { readonly from: string; readonly keysFrom: string | undefined } => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        from: { type: 'string' },
        'keys-from': { type: 'string' },
        'without-keys': { type: 'boolean' },
      },
    })
    if (!values.from) throw new Error('no folder')
    const from = resolve(values.from)
    const keys = resolve(
      values['keys-from'] ?? join(existsSync(join(from, MANIFEST)) ? dirname(from) : from, 'keys'),
    )
    return { from, keysFrom: values['without-keys'] === true ? undefined : keys }
  } catch {
    throw backupRefused(usage)
  }
}

const tell = ({ rows, at, keysAt, log, derived, newer, checkpoints }: Restored): void => {
  console.log(
    `${rows} rows are back, as of ${at}${keysAt === undefined ? ', without keys' : `; keys as of ${keysAt}`}.`,
  )
  console.log(`  log:          ${log.events} entries, head ${log.head.slice(0, 16)} as it was`)
  console.log(
    `  words:        ${derived.words - derived.erased} can be read, ${derived.erased} are erased for good`,
  )
  const other = [...derived.differing].map(([table, count]) => `${count} in ${table}`)
  console.log(
    `  lists:        ${derived.rows} rows derived anew${other.length === 0 ? ', all as they were' : `; they stood otherwise before: ${other.join(', ')}`}`,
  )
  if (newer.length > 0) console.log(`  migrations:   applied since then: ${newer.join(', ')}`)
  if (checkpoints === 'kept')
    console.log(
      '  checkpoints:  kept as they stand there: what they signed after the backup is named below as gone',
    )
}

/** The verifier reads its database from these names. */
const verifyHere = (): Promise<number> => {
  const { DATABASE_BACKUP_URL: seer, ...env } = process.env
  return verify(seer ? { ...env, DATABASE_OWNER_URL: seer } : env, (line) => console.log(line))
}

const main = async (): Promise<number> => {
  const folders = foldersFrom(process.argv.slice(2))
  const key = await backupKey(process.env, { make: false })
  const vault = openVault(await givenMasterKeys(process.env))
  const place = await openPlace(process.env)
  try {
    await connected(await place.seer(), refuseBlindness)
    tell(
      await restore({
        ...folders,
        owner: await place.owner(),
        migrations: MIGRATIONS,
        key,
        vault,
        checkpoints: checkpointFolder(process.env),
        say: (line) => console.log(`  ${line}`),
      }),
    )
    return (await verifyHere()) === 0 ? 0 : 1
  } finally {
    await place.stop()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(sentenceFor(process.env, error))
  return 2
})
