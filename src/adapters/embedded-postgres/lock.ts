import { randomBytes } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isMarkAlive, processMark } from './processes.ts'
import { codeOf, EmbeddedPostgresRefused } from './refused.ts'

const tryToTake = async (lock: string): Promise<boolean> => {
  const mine = `${lock}.${randomBytes(6).toString('hex')}`
  await writeFile(mine, processMark(), { mode: 0o644 })
  try {
    // Unlike creating and then writing, a link appears together with its content.
    await link(mine, lock)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  } finally {
    await rm(mine, { force: true })
  }
}

/** Moves the lock of a dead process away; puts it back if a living one turns out to have taken it meanwhile. */
const breakIfDead = async (lock: string): Promise<void> => {
  const holder = await readFile(lock, 'utf8').catch(() => undefined)
  if (holder === undefined || isMarkAlive(holder)) return
  const aside = `${lock}.${randomBytes(6).toString('hex')}`
  try {
    await rename(lock, aside)
    if ((await readFile(aside, 'utf8')) !== holder) await link(aside, lock).catch(() => undefined)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  } finally {
    await rm(aside, { force: true })
  }
}

/**
 * One process at a time starts or stops the server of a data folder. It keeps things tidy only: what guards the
 * data is PostgreSQL's own lock, and whoever meets that one adopts the server.
 * @returns what gives the lock back
 */
export const takeLock = async (folder: string, waitMilliseconds: number): Promise<() => Promise<void>> => {
  const lock = join(folder, 'lock')
  for (const end = performance.now() + waitMilliseconds; ; await sleep(20)) {
    if (await tryToTake(lock)) return () => rm(lock, { force: true })
    await breakIfDead(lock)
    if (performance.now() > end) {
      throw new EmbeddedPostgresRefused(
        `Another start of Samhold has been working on ${folder} for too long; wait for it or end it, then start again.`,
      )
    }
  }
}

/** Whoever uses the server leaves a file with its own mark: the last one to leave stops it. */
export const signIn = async (
  folder: string,
): Promise<{ signOut: () => Promise<void>; areOthers: () => Promise<boolean> }> => {
  const users = join(folder, 'users')
  await mkdir(users, { recursive: true, mode: 0o700 })
  const mine = `${processMark()}-${randomBytes(6).toString('hex')}`
  await writeFile(join(users, mine), '', { mode: 0o600 })
  return {
    signOut: () => rm(join(users, mine), { force: true }),
    areOthers: async () => {
      let found = false
      for (const name of await readdir(users).catch(() => [])) {
        if (name === mine) continue
        if (isMarkAlive(name)) found = true
        else await rm(join(users, name), { force: true })
      }
      return found
    },
  }
}
