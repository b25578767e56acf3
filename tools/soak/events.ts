import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { makeCheckpoint } from '../../src/adapters/postgres/checkpoints.ts'
import { testDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import { canonical, type JournalRow } from '../../src/journal/chain.ts'
import { checkpointFolder } from '../../src/journal/checkpoint-folder.ts'
import { openSigner } from '../../src/journal/key-files.ts'
import { emptyHead, toRows } from '../../src/journal/record.ts'
import type { SealedWords } from '../../src/journal/vault.ts'
import { filesIn, verify } from '../verify.ts'
import { isMilestone, type Soak } from './soak.ts'

/** Events in a matter; one in four has words in it, of one person. */
const LENGTH = 20
/** Matters written in one statement. */
const BATCH = 250
const SECONDS = 60

const insert = async (client: pg.Client, rows: readonly JournalRow[], words: readonly SealedWords[]) => {
  const of = <Row extends object, Key extends keyof Row>(all: readonly Row[], key: Key) =>
    all.map((row) => row[key])
  await client.query(
    `insert into journal select 'elm', * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::jsonb[],
       $7::bytea[], $8::bytea[])`,
    [
      of(rows, 'stream'),
      of(rows, 'version'),
      of(rows, 'type'),
      of(rows, 'at'),
      of(rows, 'by'),
      rows.map(({ body }) => canonical(body)),
      of(rows, 'prev_hash'),
      of(rows, 'hash'),
    ],
  )
  await client.query(
    `insert into vault select 'elm', * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::bytea[])`,
    [
      of(words, 'id'),
      of(words, 'stream'),
      of(words, 'of'),
      of(words, 'key_id'),
      of(words, 'nonce'),
      of(words, 'ciphertext'),
    ],
  )
}

/** A log as long as a large municipality's of some years, written as the journal writes it, and verified. */
export const soakEvents: Soak = {
  name: 'events',
  goal: 'A17: 1,000,000 events are verified within 60 seconds',
  n: 1_000_000,
  run: async ({ n, say }) => {
    const { db, vault, superuser, dispose } = await testDatabase(['elm'])
    const folder = mkdtempSync(join(tmpdir(), 'samhold-soak-'))
    const client = new pg.Client(superuser)
    try {
      await client.connect()
      const matters = Math.ceil(n / LENGTH)
      for (let done = 0; done < matters;) {
        const rows: JournalRow[] = []
        const words: SealedWords[] = []
        for (const last = Math.min(matters, done + BATCH); done < last; done += 1) {
          const place = { tenant: 'elm', stream: `case:${done}`, of: `pupil-${done}` }
          const keys = new Map([[place.of, vault.newDataKey(place).dataKey]])
          const entries = Array.from({ length: Math.min(LENGTH, n - done * LENGTH) }, (_, version) => ({
            at: '2025-03-04T10:00:00Z',
            by: 'staff-1',
            event: {
              type: 'ConversationHeld',
              on: '2025-03-04',
              with: ['pupil-1', 'pupil-2'],
              ...(version % 4 === 0
                ? { said: wordsOf(place.of, 'Vi talte om frikvarteret.') }
                : { next: version }),
            },
          }))
          const made = toRows(vault, place, emptyHead, entries, keys)
          rows.push(...made.rows)
          words.push(...made.sealed)
        }
        await insert(client, rows, words)
        if (isMilestone(done, matters)) say(`${done * LENGTH} events written`)
      }
      await client.query(`insert into stream_head select distinct on (stream) tenant, stream, version, hash from journal
        order by stream, version desc`)
      await client.query('vacuum analyze')
      const signer = await openSigner(join(folder, 'private.pem'), folder)
      const at = '2025-03-05T00:00:00Z'
      await makeCheckpoint(db, { signer, target: checkpointFolder(folder), at, today: '2025-03-05' })
      const began = performance.now()
      const before = process.cpuUsage()
      const { findings, events, onlyChained } = await verify(client, () => filesIn(folder, {}))
      const seconds = (performance.now() - began) / 1_000
      const own = process.cpuUsage(before)
      return {
        passed: findings.length === 0 && events === n && onlyChained === 0 && seconds < SECONDS,
        figure: `${events} events with ${matters} signed heads verified in ${seconds.toFixed(1)} s, ${((own.user + own.system) / 1e6).toFixed(1)} s of it on the verifier's core; ${findings.length} findings`,
      }
    } finally {
      await client.end()
      await dispose()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
