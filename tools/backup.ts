/**
 * `npm run backup -- --to FOLDER [--keys-to FOLDER]`: copies everything of one moment while the program works on, sealed
 * with a key of its own. Words and lists go to --to; the wrapped keys to --keys-to (FOLDER/keys unless told), where
 * copies older than 35 days are removed. The master key is in neither.
 *
 * Exit 0: a whole backup. Exit 1: a whole backup of a database that something is wrong with. Exit 2: none was made.
 *
 * DATABASE_BACKUP_URL         a login with BYPASSRLS that reads everything; else DATABASE_OWNER_URL or DATABASE_URL,
 *                             where those may; without any of them the database of SAMHOLD_DATA (./data)
 * SAMHOLD_BACKUP_KEY          32 bytes in base64; for SAMHOLD_DATA made in keys/backup.key at the first backup
 * SAMHOLD_CHECKPOINT_TARGET   the folder of the checkpoints, which are copied with the words
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp, KEYS_LIVE_DAYS } from './backup/back-up.ts'
import { keyIdOf } from './backup/manifest.ts'
import { backupKey, checkpointFolder, openPlace, sentenceFor } from './backup/places.ts'
import { backupRefused } from './backup/refused.ts'

const usage = 'Usage: npm run backup -- --to FOLDER [--keys-to FOLDER]'

const foldersFrom = (words: readonly string[]): { readonly to: string; readonly keysTo: string } => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { to: { type: 'string' }, 'keys-to': { type: 'string' } },
    })
    if (!values.to) throw new Error('no folder')
    return { to: resolve(values.to), keysTo: resolve(values['keys-to'] ?? join(values.to, 'keys')) }
  } catch {
    throw backupRefused(usage)
  }
}

const main = async (): Promise<number> => {
  const folders = foldersFrom(process.argv.slice(2))
  const key = await backupKey(process.env, { make: true })
  const place = await openPlace(process.env)
  try {
    const done = await backUp({
      ...folders,
      database: await place.seer(),
      key,
      checkpoints: checkpointFolder(process.env),
      now: () => new Date(),
      say: (line) => console.log(`  ${line}`),
    })
    console.log(
      `${done.rows} rows with ${done.events} entries of the log, ${Math.ceil(done.bytes / 1024)} KiB.`,
    )
    console.log(`  words and lists:  ${done.folder}`)
    console.log(
      `  keys:             ${done.keysFolder} (copy it apart from the words; gone in ${KEYS_LIVE_DAYS} days)`,
    )
    console.log(`  backup key:       ${keyIdOf(key)} (keep it apart from both, with the master key)`)
    for (const name of done.removed) console.log(`  removed:          ${name}, which had lived too long`)
    for (const warning of done.warnings) console.log(warning)
    return done.warnings.length === 0 ? 0 : 1
  } finally {
    await place.stop()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(sentenceFor(process.env, error))
  return 2
})
