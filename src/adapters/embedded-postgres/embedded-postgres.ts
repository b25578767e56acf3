import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { findClusterPlace, prepareDataFolder } from './cluster-place.ts'
import { signIn, takeLock } from './lock.ts'
import { isServerOf } from './processes.ts'
import { EmbeddedPostgresRefused } from './refused.ts'
import { prepareRoles } from './roles.ts'
import { endServer, findServer, initialise, startServer, type Settings } from './server.ts'

export { EmbeddedPostgresRefused } from './refused.ts'

/** What `pg` needs to connect as one of the roles: `host` is the folder of a Unix socket. */
type Address<User extends string> = {
  readonly host: string
  readonly port: number
  readonly database: 'samhold'
  readonly user: User
}

/** A running PostgreSQL of our own, reachable over a private socket only. */
export type EmbeddedPostgres = {
  /** Owns the database and makes schemas: for migrations. */
  readonly owner: Address<'samhold_owner'>
  /** Owns nothing and stands under every row policy: for all else. */
  readonly app: Address<'samhold_app'>
  /** Owns the schemas of the background jobs and sees nothing else. */
  readonly worker: Address<'samhold_worker'>
  /** Above every policy: for tests, verification and backup only. */
  readonly superuser: Address<'postgres'>
  /** Stops the server within 4 seconds, unless another process uses it too. Twice is harmless. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on the data folder, or joins the server that already runs on it, and keeps it running until
 * `stop`. Roles and the database `samhold` are there; nothing in it is granted yet.
 * Refuses with one sentence for a person (`EmbeddedPostgresRefused`): a folder that cannot be used, an account that
 * may not do it, a database of another version, a machine the programs do not run on.
 * @param options.dataFolder made when it is not there; the database is in `postgres` in it where that can be
 * @param options.say gets a line when something worth knowing happens
 */
export const startEmbeddedPostgres = (options: {
  readonly dataFolder: string
  readonly say?: (line: string) => void
}): Promise<EmbeddedPostgres> => superviseServer(options)

/** With `fill`, `settings` and `initdbWords`, which are for tests alone: they may trade safety of the data for speed. */
export const superviseServer = async (options: {
  readonly dataFolder: string
  readonly say?: (line: string) => void
  readonly fill?: (folder: string, initialise: () => void) => Promise<void>
  readonly settings?: Settings
  readonly initdbWords?: readonly string[]
}): Promise<
  EmbeddedPostgres & { readonly cluster: string; readonly version: string; readonly uid: number }
> => {
  try {
    return await supervise(options)
  } catch (error) {
    if (error instanceof EmbeddedPostgresRefused) throw error
    throw new EmbeddedPostgresRefused(
      `PostgreSQL could not be started on ${options.dataFolder} (${error instanceof Error ? error.message : 'unknown'}); ` +
        'put that right and start again, or give a PostgreSQL server in DATABASE_URL.',
    )
  }
}

const supervise = async ({
  dataFolder,
  say = () => undefined,
  fill = async (_folder, initialise) => initialise(),
  settings = {},
  initdbWords = [],
}: Parameters<typeof superviseServer>[0]) => {
  const { data, running } = await prepareDataFolder(dataFolder)
  let hasStopped = false
  let stopping: Promise<void> | undefined

  const open = async () => {
    const began = performance.now()
    const free = await takeLock(running, 150_000)
    try {
      const place = await findClusterPlace(data, major)
      const { cluster, run } = place
      const binaries = await findBinaries(run, data)
      await place.make?.((folder) => {
        say('PostgreSQL: making the database, which happens once.')
        return fill(folder, () => initialise(run, binaries, folder, initdbWords))
      })
      const living = await findServer(cluster)
      const { server, onExit } =
        living === undefined
          ? await startServer(run, binaries, cluster, running, settings)
          : { server: living, onExit: undefined }
      try {
        await prepareRoles(server)
      } catch (error) {
        if (living === undefined) await endServer(server, cluster)
        throw error
      }
      const took = ((performance.now() - began) / 1000).toFixed(2)
      say(
        `PostgreSQL ${major}: ${living === undefined ? 'started' : 'joined the server that runs already'} (${took} s).`,
      )
      const user = await signIn(running)
      return { server, onExit, cluster, user, version: binaries.version, uid: run.account.uid }
    } finally {
      await free()
    }
  }

  const first = await open()
  let current = first

  /** Whoever uses the server starts it again when it ends: its starter may have been killed, and it with it. */
  const watch = (): void => {
    const { server, onExit, cluster } = current
    const ended = async (): Promise<void> => {
      for (let attempt = 1; !hasStopped; attempt += 1) {
        say('PostgreSQL: the server has ended; starting it again.')
        await current.user.signOut()
        try {
          const next = await open()
          if (hasStopped) {
            // Stopped while it was starting: `stop` waits for nothing it does not know.
            await leave(next)
            return
          }
          current = next
          if (next.server.host !== first.server.host)
            say('PostgreSQL: its address has changed; start Samhold again.')
          return watch()
        } catch (error) {
          say(error instanceof Error ? error.message : 'PostgreSQL could not be started again.')
          await sleep(Math.min(attempt, 10) * 1_000, undefined, { ref: false })
        }
      }
    }
    if (onExit !== undefined) return onExit(() => void ended())
    const timer = setInterval(() => {
      if (!hasStopped && isServerOf(server.pid, cluster)) return
      clearInterval(timer)
      void ended()
    }, 250)
    timer.unref()
  }
  watch()

  const leave = async ({ server, cluster, user }: typeof first): Promise<void> => {
    // Nobody may join between our looking and our stopping; a lock that is not free in time keeps nobody from leaving.
    const free = await takeLock(running, 500).catch(() => undefined)
    try {
      await user.signOut()
      if (await user.areOthers()) return
      await endServer(server, cluster)
      await rm(join(running, 'socket'), { force: true })
    } finally {
      await free?.()
    }
  }

  const address = <User extends string>(user: User): Address<User> => ({
    host: first.server.host,
    port: first.server.port,
    database: 'samhold',
    user,
  })
  return {
    owner: address('samhold_owner'),
    app: address('samhold_app'),
    worker: address('samhold_worker'),
    superuser: address('postgres'),
    stop: () => {
      hasStopped = true
      stopping ??= leave(current)
      return stopping
    },
    cluster: first.cluster,
    version: first.version,
    uid: first.uid,
  }
}

/** The PostgreSQL that the package brings; a database of another one is refused. */
const major = '18'
