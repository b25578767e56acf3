import { randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { makeOpenFolder } from './folders.ts'
import { accountForPostgres, accountOf, canWrite, ownAccount, runAs, type RunAs } from './processes.ts'
import { codeOf, EmbeddedPostgresRefused, folderRefused } from './refused.ts'

/** Clusters of data folders that the account of PostgreSQL cannot reach, such as one under root's closed home. */
const elsewhere = '/var/lib/samhold/clusters'

const unreachable = new Error('The account of PostgreSQL cannot reach the folder')

/** What `postgres-elsewhere.json` in the data folder says; `ready` once the cluster was there. */
type Note = { readonly id: string; readonly ready: boolean }

/** Where a data folder keeps its cluster, and as whom PostgreSQL runs on it. */
export type ClusterPlace = {
  readonly cluster: string
  readonly run: RunAs
  /**
   * Set while there is no cluster: `fill` gets an empty folder of the account, which takes the cluster's name only
   * when `fill` has come to its end, so that an interrupted first start leaves nothing half.
   */
  readonly make: ((fill: (folder: string) => Promise<void>) => Promise<void>) | undefined
}

const statOf = (path: string) =>
  stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })

/** Makes the data folder and the folder in it for what is true only while a server runs. */
export const prepareDataFolder = async (dataFolder: string): Promise<{ data: string; running: string }> => {
  const folder = resolve(dataFolder)
  try {
    // Others may pass through to a file they have the right to, but not look around.
    await makeOpenFolder(folder, 0o711)
    const data = await realpath(folder)
    const running = join(data, 'postgres-running')
    await mkdir(running, { recursive: true, mode: 0o700 })
    const trial = join(running, `trial.${randomBytes(6).toString('hex')}`)
    await writeFile(trial, '')
    await rm(trial)
    return { data, running }
  } catch (error) {
    throw folderRefused(folder, error)
  }
}

const readNote = async (path: string): Promise<Note | undefined> => {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  const [, id] = /"id":\s*"([0-9a-f]{16,})"/.exec(text) ?? []
  if (id === undefined) {
    throw new EmbeddedPostgresRefused(
      `The file ${path} no longer says where the database lies; bring it back from a backup, ` +
        'or remove the data folder to start afresh.',
    )
  }
  return { id, ready: /"ready":\s*true/.test(text) }
}

/** A rename is on the disk only when its folder is: a power cut must not bring the old name back. */
const settle = async (folder: string): Promise<void> => {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const writeNote = async (path: string, note: Note): Promise<void> => {
  const next = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(next, `${JSON.stringify(note)}\n`, { mode: 0o600, flush: true })
  await rename(next, path)
  await settle(dirname(path))
}

/** Undefined where the account cannot reach it. */
const emptyFolderFor = async (run: RunAs, cluster: string): Promise<string | undefined> => {
  const folder = `${cluster}.new-${randomBytes(6).toString('hex')}`
  await mkdir(folder)
  await chmod(folder, 0o700)
  try {
    if (run.account.uid !== process.getuid?.()) await chown(folder, run.account.uid, run.account.gid)
    if (canWrite(run, folder)) return folder
  } catch (error) {
    // Some disks (shared, or of another system) let nobody give a folder away.
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'EINVAL') throw error
  }
  await rm(folder, { recursive: true })
  return undefined
}

const removeHalfOnes = async (cluster: string): Promise<void> => {
  for (const name of await readdir(dirname(cluster))) {
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue
    // The initdb of a killed start may still be writing.
    await rm(join(dirname(cluster), name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
}

const useCluster = async (cluster: string, uid: number, major: string): Promise<ClusterPlace> => {
  const own = process.getuid?.()
  const account = uid === own ? ownAccount() : (accountOf(uid) ?? { uid, gid: uid, name: `number ${uid}` })
  if (own !== 0 && uid !== own) {
    throw new EmbeddedPostgresRefused(
      `The database in ${cluster} belongs to the account ${account.name}; start Samhold as root or as that account, ` +
        'or give another folder in SAMHOLD_DATA.',
    )
  }
  if (uid === 0) {
    throw new EmbeddedPostgresRefused(
      `The database in ${cluster} belongs to root, and PostgreSQL does not run as root; ` +
        'give the folder and all in it back to the account it was made by.',
    )
  }
  const written = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  if (written !== major) {
    throw new EmbeddedPostgresRefused(
      `The database in ${cluster} was written by PostgreSQL ${written} and this is PostgreSQL ${major}; ` +
        'start the version of Samhold that wrote it, make a backup there, and restore that here.',
    )
  }
  const run = runAs(account)
  if (own === 0 && !canWrite(run, cluster)) {
    throw new EmbeddedPostgresRefused(
      `The account ${account.name}, which the database in ${cluster} belongs to, cannot reach that folder; ` +
        'move the data folder to a place it can reach and give that in SAMHOLD_DATA.',
    )
  }
  return { cluster, run, make: undefined }
}

/**
 * `<data>/postgres` where the account of PostgreSQL can reach it, else a folder under /var/lib/samhold that a note
 * in the data folder names: without the note, so with a new data folder, one starts afresh.
 * @param major the PostgreSQL version that will run, such as "18"
 */
export const findClusterPlace = async (data: string, major: string): Promise<ClusterPlace> => {
  const near = join(data, 'postgres')
  const notePath = join(data, 'postgres-elsewhere.json')
  const note = await readNote(notePath)
  const far = note === undefined ? undefined : join(elsewhere, note.id)
  const present = await statOf(far ?? near)
  const isCluster =
    present?.uid !== process.getuid?.() || (await statOf(join(far ?? near, 'PG_VERSION'))) !== undefined
  const isEmpty = present === undefined || (!isCluster && (await readdir(far ?? near)).length === 0)

  if (present !== undefined && isCluster) return useCluster(far ?? near, present.uid, major)
  if (!isEmpty) {
    throw new EmbeddedPostgresRefused(
      `The folder ${far ?? near} holds something that is not a PostgreSQL database; ` +
        'move it away, or give another folder in SAMHOLD_DATA.',
    )
  }
  if (note?.ready === true) {
    throw new EmbeddedPostgresRefused(
      `The database of ${data} lay in ${far ?? elsewhere} and is no longer there; bring it back from a backup, ` +
        'or remove the data folder to start afresh.',
    )
  }

  const run = runAs(accountForPostgres())
  await removeHalfOnes(near)
  const half = far === undefined ? await emptyFolderFor(run, near) : undefined
  if (half !== undefined) return { cluster: near, run, make: (fill) => fillAndRename(half, near, fill) }

  const id = note?.id ?? randomBytes(12).toString('hex')
  const cluster = join(elsewhere, id)
  try {
    await makeOpenFolder(elsewhere)
    await removeHalfOnes(cluster)
    const farHalf = await emptyFolderFor(run, cluster)
    if (farHalf === undefined) throw unreachable
    await writeNote(notePath, { id, ready: false })
    return {
      cluster,
      run,
      make: async (fill) => {
        await fillAndRename(farHalf, cluster, fill)
        await writeNote(notePath, { id, ready: true })
      },
    }
  } catch (error) {
    if (error !== unreachable && codeOf(error) === undefined) throw error
    throw new EmbeddedPostgresRefused(
      `The account ${run.account.name}, as which PostgreSQL has to run, can use neither ${data} nor ${elsewhere}; ` +
        'give a folder it can reach in SAMHOLD_DATA, or a PostgreSQL server in DATABASE_URL.',
    )
  }
}

const fillAndRename = async (
  half: string,
  cluster: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> => {
  try {
    await fill(half)
    await rename(half, cluster)
    await settle(dirname(cluster))
  } catch (error) {
    await rm(half, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    throw error
  }
}
