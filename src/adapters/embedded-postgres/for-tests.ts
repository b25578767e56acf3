import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { superviseServer, type EmbeddedPostgres } from './embedded-postgres.ts'
import { accountForPostgres } from './processes.ts'
import type { Settings } from './server.ts'

/** For data that nobody will miss: nothing waits for the disk, and no process that a test does not need. */
const quick: Settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '16MB',
  autovacuum: 'off',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  logging_collector: 'off',
  log_min_messages: 'fatal',
}

const initdbWords = ['--no-sync', '--wal-segsize=1']

type Supervised = Awaited<ReturnType<typeof superviseServer>>

const newDataFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'samhold-test-'))
  // Another account's PostgreSQL passes through to its own folder in it.
  await chmod(folder, 0o711)
  return folder
}

const remove = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })

const isOwnedBy = async (folder: string, uid: number): Promise<boolean> => {
  const found = await stat(folder).catch(() => undefined)
  return found?.isDirectory() === true && found.uid === uid && (found.mode & 0o077) === 0
}

/** Where a test is about what outlives a power cut, or about a program that refuses less. */
const durableSettings: Settings = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }

const startNew = async (
  template: string | undefined,
  settings: Settings = quick,
): Promise<Supervised & { readonly folder: string }> => {
  const folder = await newDataFolder()
  try {
    const server = await superviseServer({
      dataFolder: folder,
      settings,
      initdbWords,
      fill: async (cluster, initialise) => {
        if (template === undefined) return initialise()
        const { status } = spawnSync('cp', ['-a', '--reflink=auto', `${template}/.`, cluster])
        if (status !== 0) throw new Error('The template could not be copied')
      },
    })
    return { ...server, folder }
  } catch (error) {
    await remove(folder)
    throw error
  }
}

const dispose = async ({
  stop,
  cluster,
  folder,
}: Supervised & { readonly folder: string }): Promise<void> => {
  await stop()
  await remove(cluster)
  await remove(folder)
}

/** Made once per version and account, and kept in the temporary folder of the machine. */
const makeTemplate = async (template: string): Promise<void> => {
  const maker = await startNew(undefined)
  await maker.stop()
  // Where another test run was quicker, its template stays.
  await rename(maker.cluster, template).catch(() => undefined)
  await dispose(maker)
}

/**
 * A PostgreSQL with roles and the empty database `samhold`, in a folder of its own that `dispose` removes.
 * For tests only: it does not wait for the disk, unless it is to be `durable`.
 */
export const temporaryPostgres = async ({ durable = false }: { readonly durable?: boolean } = {}): Promise<
  EmbeddedPostgres & { dispose(): Promise<void> }
> => {
  const settings = durable ? { ...quick, ...durableSettings } : quick
  const { uid } = accountForPostgres()
  const template = join(tmpdir(), `samhold-test-template-18-${uid}`)
  if (!(await isOwnedBy(template, uid))) await makeTemplate(template)
  const usable = (await isOwnedBy(template, uid)) ? template : undefined
  const server = await startNew(usable, settings).catch(async (error: unknown) => {
    // A temporary folder gets swept file by file: make it anew once.
    if (usable === undefined) throw error
    await remove(usable)
    return startNew(undefined, settings)
  })
  return { ...server, dispose: () => dispose(server) }
}
