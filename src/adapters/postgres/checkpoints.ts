import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'

import { leafFor, nextCheckpoint } from '../../journal/checkpoint.ts'
import type { Checkpoint, Signer } from '../../journal/checkpoint.ts'
import type { Database, Tx } from './database.ts'

/** A place outside the database where checkpoints are kept in order and never changed. */
export type CheckpointTarget = {
  last(): Promise<Checkpoint | undefined>
  /** Resolves once it would survive a power cut. */
  append(checkpoint: Checkpoint): Promise<void>
}

const CHUNK = 65_536

/** `checkpoints.jsonl` in this folder, one line each. A line that a crash cut short is taken back. */
export const checkpointFile = (folder: string): CheckpointTarget => {
  const file = join(folder, 'checkpoints.jsonl')

  const withFile = async <T>(work: (handle: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const handle = await open(file, 'a+', 0o600)
    try {
      return await work(handle)
    } finally {
      await handle.close()
    }
  }

  return {
    last: () =>
      withFile(async (handle) => {
        const { size } = await handle.stat()
        let tail = Buffer.alloc(0)
        for (let from = size; from > 0;) {
          const length = Math.min(CHUNK, from)
          from -= length
          const chunk = Buffer.alloc(length)
          await handle.read(chunk, 0, length, from)
          tail = Buffer.concat([chunk, tail])
          const end = tail.lastIndexOf(0x0a)
          const start = end <= 0 ? -1 : tail.lastIndexOf(0x0a, end - 1)
          if (end === -1 || (start === -1 && from > 0)) continue
          return JSON.parse(tail.toString('utf8', start + 1, end)) as Checkpoint
        }
        return undefined
      }),
    append: (checkpoint) =>
      withFile(async (handle) => {
        const { size } = await handle.stat()
        const lastByte = Buffer.alloc(1)
        if (size > 0) await handle.read(lastByte, 0, 1, size - 1)
        if (size > 0 && lastByte[0] !== 0x0a) {
          const text = await handle.readFile()
          await handle.truncate(text.lastIndexOf(0x0a) + 1)
        }
        await handle.appendFile(`${JSON.stringify(checkpoint)}\n`)
        await handle.sync()
      }),
  }
}

/** "Chek" as a number: whoever makes a checkpoint, or looks at one beside the log, holds this lock. */
const LOCK = 0x4368656b

const enter = (tx: Tx, tenant: string) =>
  sql`select set_config('samhold.tenant', ${tenant}, true)`.execute(tx)

/**
 * Signs the heads of all streams that moved since the last checkpoint and writes them to the target; undefined
 * when none moved or another process is at it. An empty target gets every stream.
 *
 * A stream whose newest entry carries the date only waits until that date is over, or the checkpoint would tell
 * the hour (REP-02); until then it is only chained.
 *
 * The target is written before the database notes it, so a crash in between repeats leaves and loses none.
 */
export const makeCheckpoint = async (
  db: Database,
  options: {
    readonly signer: Signer
    readonly target: CheckpointTarget
    /** Real time, an ISO instant. */
    readonly at: string
    /** Domain date 'YYYY-MM-DD'. */
    readonly today: string
    /** Only these tenants; all of the directory otherwise. */
    readonly tenants?: readonly string[]
  },
): Promise<Checkpoint | undefined> =>
  db.withoutTenant(async (tx) => {
    const { signer, target, at, today } = options
    const lock = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as held`.execute(tx)
    if (lock.rows[0]?.held !== true) return undefined
    const last = await target.last()
    const tenants = options.tenants ?? (await tenantIds(tx))

    const moved: { tenant: string; stream: string; version: number; hash: Buffer }[] = []
    for (const tenant of tenants) {
      await enter(tx, tenant)
      moved.push(...(await headsToSign(tx, tenant, { today, all: last === undefined })))
    }
    if (moved.length === 0) return undefined

    const leaves = moved.map((head) => leafFor(head.tenant, head))
    // Sorted by the opaque name, so that the order does not group the streams of one school.
    leaves.sort((a, b) => a.stream.compare(b.stream))
    const checkpoint = nextCheckpoint(last, at, leaves, signer)
    await target.append(checkpoint)

    for (const [tenant, heads] of Map.groupBy(moved, (head) => head.tenant)) {
      await enter(tx, tenant)
      const streams = heads.map((head) => head.stream)
      const versions = heads.map((head) => head.version)
      await sql`
        update stream_head h set checkpointed_version = s.version
        from unnest(${streams}::text[], ${versions}::int[]) as s (stream, version)
        where h.tenant = ${tenant} and h.stream = s.stream and h.checkpointed_version < s.version`.execute(tx)
    }
    return checkpoint
  })

const tenantIds = async (tx: Tx): Promise<string[]> =>
  (await tx.selectFrom('tenant').select('id').orderBy('id').execute()).map(({ id }) => id)

const headsToSign = async (tx: Tx, tenant: string, asked: { today: string; all: boolean }) => {
  const heads = tx
    .selectFrom('stream_head as h')
    .innerJoin('journal as j', (join) =>
      join
        .onRef('j.tenant', '=', 'h.tenant')
        .onRef('j.stream', '=', 'h.stream')
        .onRef('j.version', '=', 'h.version'),
    )
    .select(['h.tenant', 'h.stream', 'h.version', 'h.hash'])
    .where('h.tenant', '=', tenant)
    .where(sql<boolean>`(j.at like '%T%' or j.at < ${asked.today})`)
  return (asked.all ? heads : heads.whereRef('h.version', '>', 'h.checkpointed_version')).execute()
}
