import { sql } from 'kysely'

import type { CheckpointTarget } from '../../journal/checkpoint-folder.ts'
import type { Checkpoint, Signer } from '../../journal/checkpoint.ts'
import type { Database, Tx } from './database.ts'

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
    const isFirst = (await target.size()) === 0
    const tenants = options.tenants ?? (await tenantIds(tx))

    const moved: { tenant: string; stream: string; version: number; hash: Buffer }[] = []
    for (const tenant of tenants) {
      await enter(tx, tenant)
      moved.push(...(await headsToSign(tx, tenant, { today, all: isFirst })))
    }
    if (moved.length === 0) return undefined

    // Sorted by what tells nothing, so that the order does not group the streams of one school.
    const leaves = moved.map(({ hash }) => hash).toSorted((a, b) => a.compare(b))
    const checkpoint = await target.append(leaves, at, signer)

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
