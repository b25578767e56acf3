import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { makeCheckpoint } from '../../src/adapters/postgres/checkpoints.ts'
import { checkpointFolder } from '../../src/journal/checkpoint-folder.ts'
import { openSigner } from '../../src/journal/key-files.ts'
import { filesIn, verify } from '../verify.ts'
import { openDemoWorld } from './demo-world.ts'
import { chanceFrom, isMilestone, oneOf, type Soak } from './soak.ts'

const SAVED = ['journal', 'vault', 'stream_head'] as const

type Line = {
  readonly tenant: string
  readonly stream: string
  readonly version: number
  readonly last: number
}

/** What a superuser might do to a line: with everything that belongs to it where that hides more. */
const manipulations: Readonly<Record<string, (line: Line, other: Line) => string>> = {
  'type changed': (line) => `update journal set type = type || 'x' where ${is(line)}`,
  'time changed': (line) => `update journal set at = '2019-01-01' where ${is(line)}`,
  'author changed': (line) => `update journal set by = coalesce(by, '') || 'x' where ${is(line)}`,
  'body changed': (line) => `update journal set body = body || '{"x": 1}' where ${is(line)}`,
  'hash changed': (line) => `update journal set hash = sha256(hash) where ${is(line)}`,
  'chain changed': (line) => `update journal set prev_hash = sha256(prev_hash) where ${is(line)}`,
  'body of another line': (line, other) =>
    `update journal set body = coalesce((select body || '{"x": 1}' from journal where ${is(other)}), '{}') where ${is(line)}`,
  'moved to another stream': (line) => `update journal set stream = stream || 'x' where ${is(line)}`,
  'moved to another school': (line) => `update journal set tenant = 'elsewhere' where ${is(line)}`,
  'taken out': (line) => `delete from journal where ${is(line)}`,
  'taken out, the rest moved up': (line) =>
    `delete from journal where ${is(line)};
     update journal set version = version + 10000 where ${inStream(line)} and version > ${line.version};
     update journal set version = version - 10001 where ${inStream(line)} and version > 10000`,
  'put in at the end': (line) =>
    `insert into journal select tenant, stream, version + 1, type, at, by, '{}', hash, sha256(hash) from journal
       where ${inStream(line)} and version = ${line.last};
     update stream_head set version = version + 1, hash = (select hash from journal where ${inStream(line)}
       and version = ${line.last + 1}) where ${inStream(line)}`,
  reordered: (line) =>
    `update journal set version = 20000 where ${is(line)};
     update journal set version = ${line.version} where ${inStream(line)} and version = ${line.version === line.last ? line.last - 1 : line.version + 1};
     update journal set version = ${line.version === line.last ? line.last - 1 : line.version + 1} where ${inStream(line)} and version = 20000`,
  'rolled back, everything with it': (line) =>
    `delete from journal where ${inStream(line)} and version >= ${line.version};
     delete from vault where ${inStream(line)} and not exists (select from journal j where j.tenant = vault.tenant
       and j.stream = vault.stream and j.body::text like '%' || vault.id || '%');
     ${
       line.version === 1
         ? `delete from stream_head where ${inStream(line)}`
         : `update stream_head set version = ${line.version - 1}, checkpointed_version = ${line.version - 1},
              hash = (select hash from journal where ${inStream(line)} and version = ${line.version - 1}) where ${inStream(line)}`
     }`,
  'sealed words changed': (line) =>
    `update vault set ciphertext = set_byte(ciphertext, 0, (get_byte(ciphertext, 0) + 1) % 256) where ${inStream(line)}`,
  'sealed words removed': (line) => `delete from vault where ${inStream(line)}`,
}

const inStream = ({ tenant, stream }: Line): string => `tenant = '${tenant}' and stream = '${stream}'`
const is = (line: Line): string => `${inStream(line)} and version = ${line.version}`

/** The demo's log, signed to its end, in the hands of a superuser whom no trigger and no policy stops. */
export const soakVerify: Soak = {
  name: 'verify',
  goal: 'A17: 1,000 manipulations by a superuser are all found',
  n: 1_000,
  run: async ({ n, seed, say }) => {
    const { base, dispose } = await openDemoWorld()
    const folder = mkdtempSync(join(tmpdir(), 'samhold-soak-'))
    const superuser = new pg.Client(base.superuser)
    try {
      const signer = await openSigner(join(folder, 'private.pem'), folder)
      // As if it were years later: an entry that carries its date only is signed when that date is over.
      const at = '2099-01-01T00:00:00Z'
      await makeCheckpoint(base.db, { signer, target: checkpointFolder(folder), at, today: '2099-01-01' })
      const load = () => filesIn(folder, {})
      await superuser.connect()
      await superuser.query(`set session_replication_role = 'replica'; create schema saved`)
      for (const table of SAVED) await superuser.query(`create table saved.${table} as table ${table}`)
      const { rows: all } = await superuser.query<Line & { worded: boolean }>(
        `select tenant, stream, version, (max(version) over (partition by tenant, stream))::int as last,
           exists (select from vault v where v.tenant = j.tenant and v.stream = j.stream) as worded
         from journal j order by 1, 2, 3`,
      )
      const longer = all.filter(({ last }) => last > 1)
      const withWords = all.filter(({ worded }) => worded)
      const untouched = (await verify(superuser, load)).findings

      const chance = chanceFrom(seed)
      const missed: string[] = []
      for (let done = 1; done <= n; done += 1) {
        const [what, change] = oneOf(chance, Object.entries(manipulations))
        const line = oneOf(
          chance,
          what === 'reordered' ? longer : what.startsWith('sealed') ? withWords : all,
        )
        await superuser.query(change(line, oneOf(chance, all)))
        if ((await verify(superuser, load)).findings.length === 0)
          missed.push(`${what}: ${line.stream} ${line.version}`)
        for (const table of SAVED)
          await superuser.query(`truncate ${table}; insert into ${table} select * from saved.${table}`)
        if (isMilestone(done, n)) say(`${done} manipulations, ${missed.length} missed`)
      }
      for (const one of missed.slice(0, 10)) say(`missed: ${one}`)
      return {
        passed: missed.length === 0 && untouched.length === 0,
        figure: `${n - missed.length} of ${n} manipulations found in a log of ${all.length} events; ${untouched.length} findings in the untouched one`,
      }
    } finally {
      await superuser.end()
      await dispose()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
