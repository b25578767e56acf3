import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { temporaryPostgres } from '../../src/adapters/embedded-postgres/for-tests.ts'
import { openKeyRing } from '../../src/journal/key-files.ts'
import { openVault } from '../../src/journal/vault.ts'
import { cleanUp, endBy, newFolder, socketOf, startDemo, urlOf } from '../../test/commands/program.ts'
import { backUp } from '../backup/back-up.ts'
import { connected, logHead, tablesIn } from '../backup/catalogue.ts'
import { readManifest } from '../backup/manifest.ts'
import { restore } from '../backup/restore.ts'
import { main as verify } from '../verify.ts'
import { findLost, MANY_TELEPHONES, signInTo, startLoad, type Promised } from './load.ts'
import { chanceFrom, isMilestone, type Soak } from './soak.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/**
 * What differs between a backup and the server it is restored to: rows, the head of the log, lists, indexes, and
 * what was promised before the backup began. Empty: nothing.
 */
const drill = async (how: {
  /** The data folder of the demo that works on meanwhile. */
  readonly data: string
  readonly folder: string
  readonly key: Uint8Array
  readonly promised: Promised
}): Promise<{ readonly wrong: readonly string[]; readonly rows: number; readonly seconds: number }> => {
  const { data, folder, key } = how
  const masterKeys = join(data, 'keys', 'master.key')
  const before: Promised = { reports: [...how.promised.reports], notes: [...how.promised.notes] }
  const copied = await backUp({
    database: { host: await socketOf(data), port: 5432, user: 'postgres', database: 'samhold' },
    key,
    to: folder,
    keysTo: join(folder, 'keys'),
    checkpoints: join(data, 'checkpoints'),
    now: () => new Date(),
    say: () => undefined,
  })
  const server = await temporaryPostgres()
  const checkpoints = join(folder, `checkpoints-${copied.events}`)
  const began = performance.now()
  try {
    const restored = await restore({
      owner: server.owner,
      migrations: MIGRATIONS,
      key,
      from: copied.folder,
      keysFrom: copied.keysFolder,
      vault: openVault(await openKeyRing(masterKeys)),
      checkpoints,
      say: () => undefined,
    })
    const seconds = (performance.now() - began) / 1000
    const wrong: string[] = copied.warnings.concat(
      [...restored.derived.differing].map(
        ([table, count]) => `${count} rows of ${table} were not as derived`,
      ),
      (await findLost(server.app.host, masterKeys, before)).map((words) => `lost: ${words}`),
    )
    const verdict: string[] = []
    const env = { DATABASE_OWNER_URL: urlOf(server.superuser), SAMHOLD_CHECKPOINT_TARGET: checkpoints }
    if ((await verify(env, (line) => verdict.push(line))) !== 0) wrong.push(...verdict)
    const tables = [
      ...(await readManifest(copied.folder, key, 'words')).tables,
      ...(await readManifest(copied.keysFolder, key, 'keys')).tables,
    ]
    await connected(server.superuser, async (client) => {
      const { head } = await logHead(client)
      if (head !== restored.log.head) wrong.push('the head of the log is another')
      for (const { name } of await tablesIn(client)) {
        const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${name}`)
        const copy = tables.find((table) => table.name === name)?.rows
        if (rows[0]?.count !== copy) wrong.push(`${name} has ${rows[0]?.count} rows, and ${copy} were copied`)
      }
      await client.query('create extension amcheck')
      await client.query(
        `select bt_index_check(i.indexrelid, true, true) from pg_index i join pg_class c on c.oid = i.indexrelid
         join pg_am on pg_am.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
         where amname = 'btree' and n.nspname in ('public', 'keys')`,
      )
    })
    return { wrong, rows: restored.rows, seconds }
  } finally {
    await server.dispose()
    await rm(copied.folder, { recursive: true })
    await rm(copied.keysFolder, { recursive: true })
  }
}

/** The demo works on while backups are taken of it at moments by chance, each restored to a server of its own. */
export const soakRestores: Soak = {
  name: 'restores',
  goal: 'B8: backups taken under load are restored with every row, the head of the log, all lists and indexes',
  n: 30,
  run: async ({ n, seed, say }) => {
    const chance = chanceFrom(seed)
    const folder = await mkdtemp(join(tmpdir(), 'samhold-restores-'))
    const key = Buffer.alloc(32, seed + 1)
    let failed = 0
    let slowest = 0
    let rows = 0
    try {
      const data = await newFolder()
      const demo = await startDemo({ SAMHOLD_DATA: data, ...MANY_TELEPHONES })
      const load = startLoad(demo.url, await signInTo(demo.url, 'sara'), 'Øvelse')
      while (load.promised.reports.length === 0 || load.promised.notes.length === 0) await sleep(20)
      for (let number = 1; number <= n; number += 1) {
        await sleep(chance(1_500))
        const done = await drill({ data, folder, key, promised: load.promised }).catch((error: unknown) => ({
          wrong: [error instanceof Error ? error.message : 'it failed'],
          rows: 0,
          seconds: 0,
        }))
        if (done.wrong.length > 0) failed += 1
        done.wrong.forEach(say)
        slowest = Math.max(slowest, done.seconds)
        rows = done.rows
        if (isMilestone(number, n)) say(`${number} drills, ${failed} failed, ${rows} rows in the last`)
      }
      await load.stop()
      await endBy(demo, 'SIGTERM')
    } finally {
      await cleanUp()
      await rm(folder, { recursive: true, force: true })
    }
    return {
      passed: failed === 0,
      figure: `${n - failed} of ${n} backups under load restored whole, the last with ${rows} rows; the slowest restore took ${slowest.toFixed(1)} s`,
    }
  },
}
