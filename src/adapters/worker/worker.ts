import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCrontab, run, runMigrations, type TaskList } from 'graphile-worker'
import pg from 'pg'

/**
 * Where the app may lay a job: one function in a schema of its own, with the worker's rights and a fixed search_path
 * (goal A5). The app has no right on the job table itself, so it can neither read nor change a job.
 */
const ENQUEUE = `
  create schema if not exists jobs;
  create or replace function jobs.add_job(task text, payload json, key text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
    as $$ select graphile_worker.add_job(task, payload, job_key => key, max_attempts => 25) $$;
  revoke all on function jobs.add_job(text, json, text) from public;
  grant usage on schema jobs to samhold_app;
  grant execute on function jobs.add_job(text, json, text) to samhold_app;`

/** Nothing of a job is logged but that it failed: payloads are ids, yet an error may carry words (goal A26). */
const quiet = new Logger(() => () => undefined)

const poolOf = (at: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ ...at, max: 4, application_name: 'samhold-worker' })
  // A connection that breaks is told by whatever was asked on it, not by an event that ends the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Makes the worker's place in the database, or brings it up to date; as the worker's own role, which owns it. */
export const prepareWorker = async (at: pg.PoolConfig): Promise<void> => {
  const pool = poolOf(at)
  try {
    const alone = await pool.connect()
    try {
      // Several processes may start at once on one database.
      await alone.query(`select pg_advisory_lock(hashtext('samhold worker'))`)
      await runMigrations({ pgPool: pool, logger: quiet })
      await alone.query(ENQUEUE)
    } finally {
      alone.release(true)
    }
  } finally {
    await pool.end()
  }
}

/** That a job is done is written after the worker says it has stopped: wait for it, or the job is done again. */
const untilIdle = async (pool: pg.Pool): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    await sleep(20)
    if (pool.waitingCount === 0 && pool.idleCount === pool.totalCount) return
  }
}

/** What is done with a job, by its task. It runs at least once, perhaps twice: its effect has to be the same. */
export type Tasks = Readonly<Record<string, (payload: unknown) => Promise<void>>>

/** Minutes after which a job is taken from whoever holds it: no task takes so long, so its process was killed. */
const ABANDONED_MINUTES = 5

/** Killed processes leave their jobs locked; they are free again for others. Running one twice does no harm. */
const FREE_ABANDONED = `
  select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker._private_jobs
    where locked_at < now() - make_interval(mins => ${ABANDONED_MINUTES})))`

/**
 * Carries out jobs until `stop`, which waits for those under way. Several processes may do so on one database: each
 * job is done by one of them, and taken over by another when it was killed.
 * @param options.crontab in graphile-worker's form, in UTC
 */
export const startWorker = async (options: {
  readonly at: pg.PoolConfig
  readonly tasks: Tasks
  readonly crontab?: string
  readonly onFailure?: (task: string) => void
}): Promise<{ stop(): Promise<void> }> => {
  const pool = poolOf(options.at)
  const taskList: TaskList = Object.fromEntries(
    Object.entries(options.tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        try {
          await task(payload)
        } catch {
          options.onFailure?.(name)
          // What it was about stays here: the message of an error is kept with the job.
          throw new Error(`The job ${name} failed`)
        }
      },
    ]),
  )
  const runner = await run({
    pgPool: pool,
    logger: quiet,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCrontab(options.crontab ?? ''),
  })
  const free = () => pool.query(FREE_ABANDONED).catch(() => undefined)
  await free()
  const freeing = setInterval(() => void free(), 60_000)
  freeing.unref()
  return {
    stop: async () => {
      clearInterval(freeing)
      await runner.stop().catch(() => undefined)
      await runner.promise.catch(() => undefined)
      await untilIdle(pool)
      await pool.end()
    },
  }
}
