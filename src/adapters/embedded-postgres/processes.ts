import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { EmbeddedPostgresRefused } from './refused.ts'

/** An account of the machine. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string }

/** How to start a program as an account: `command` and `before` go ahead of the program's own path. */
export type RunAs = {
  readonly account: Account
  readonly before: readonly string[]
  /** For `spawn` when nothing in `before` changes the account. */
  readonly ids: { readonly uid?: number; readonly gid?: number }
}

/** Nothing of the caller's environment (PGDATA, PGOPTIONS …) may reach the server. */
export const cleanEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' }

const accounts = (): readonly Account[] => {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length >= 4)
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  } catch {
    return []
  }
}

const ownUid = (): number => process.getuid?.() ?? 0

export const ownAccount = (): Account => ({
  uid: ownUid(),
  gid: process.getgid?.() ?? 0,
  name: accounts().find(({ uid }) => uid === ownUid())?.name ?? String(ownUid()),
})

export const accountOf = (uid: number): Account | undefined =>
  accounts().find((account) => account.uid === uid)

/** PostgreSQL refuses root, so root lends it an account that is there; anybody else uses their own. */
export const accountForPostgres = (): Account => {
  if (ownUid() !== 0) return ownAccount()
  const all = accounts()
  const lent = all.find(({ name }) => name === 'postgres') ?? all.find(({ name }) => name === 'nobody')
  if (lent === undefined || lent.uid === 0) {
    throw new EmbeddedPostgresRefused(
      'PostgreSQL does not run as root and this machine has neither an account postgres nor nobody; ' +
        'start Samhold as an ordinary user, or give a PostgreSQL server in DATABASE_URL.',
    )
  }
  return lent
}

const known = new Map<number, RunAs>()

/**
 * With `setpriv` the kernel stops the program when this process ends, however it ends. The death signal is
 * cleared when the account changes, so setpriv does both, in that order; whether it can is tried, not guessed.
 */
export const runAs = (account: Account): RunAs => {
  const before = known.get(account.uid)
  if (before !== undefined) return before
  const other = account.uid !== ownUid()
  const setpriv = [
    'setpriv',
    ...(other ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : []),
    '--pdeathsig=INT',
    '--',
  ]
  const ids = other ? { uid: account.uid, gid: account.gid } : {}
  const works = (run: RunAs): boolean => runOnce(run, ['true']).status === 0
  const found = [
    { account, before: setpriv, ids: {} },
    { account, before: [], ids },
  ].find(works)
  if (found === undefined) {
    throw new EmbeddedPostgresRefused(
      `PostgreSQL does not run as root and this process may not change to the account ${account.name}; ` +
        'start Samhold as an ordinary user, or give a PostgreSQL server in DATABASE_URL.',
    )
  }
  known.set(account.uid, found)
  return found
}

/** Runs a short program to its end as that account, away from the caller's folder and environment. */
export const runOnce = (run: RunAs, command: readonly [string, ...string[]]) => {
  const [program, ...rest] = [...run.before, ...command] as [string, ...string[]]
  return spawnSync(program, rest, {
    cwd: '/',
    env: cleanEnvironment,
    encoding: 'utf8',
    timeout: 120_000,
    ...run.ids,
  })
}

/** Whether the account can really enter and write a folder: tried as that account, since modes do not tell all. */
export const canWrite = (run: RunAs, folder: string): boolean =>
  runOnce(run, ['sh', '-c', 'test -x "$1" && test -w "$1"', 'sh', folder]).status === 0

/** State and start (in clock ticks since the machine started) of a process, where /proc tells it. */
const processState = (pid: number): { readonly state: string; readonly started: string } | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', started: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  // A dead process that nobody has collected still answers a signal.
  return processState(pid)?.state !== 'Z'
}

/** Names a process so that a later one with the same number is not taken for it. */
export const processMark = (pid: number = process.pid): string => `${pid}-${processState(pid)?.started ?? ''}`

export const isMarkAlive = (mark: string): boolean => {
  const pid = Number(mark.split('-')[0])
  return (
    Number.isInteger(pid) &&
    pid > 0 &&
    isAlive(pid) &&
    processMark(pid) === mark.split('-').slice(0, 2).join('-')
  )
}

/** Whether `pid` is the PostgreSQL server of that cluster, and not another program that got the number later. */
export const isServerOf = (pid: number, cluster: string): boolean => {
  if (!isAlive(pid)) return false
  let words: readonly string[]
  try {
    words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    // Without /proc the file that named the process has to be believed.
    return process.platform !== 'linux'
  }
  return basename(words[0] ?? '') === 'postgres' && words.includes(cluster)
}

/** Whether any process still lives in the cluster's folder, such as a worker whose server was killed. */
export const hasProcessesIn = (cluster: string): boolean =>
  readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === cluster
    } catch {
      return false
    }
  })
