import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import {
  cleanEnvironment,
  hasProcessesIn,
  isMarkAlive,
  isServerOf,
  processMark,
  runOnce,
  type RunAs,
} from './processes.ts'
import { codeOf, EmbeddedPostgresRefused } from './refused.ts'
import { askDataDirectory } from './roles.ts'

/** A PostgreSQL server that takes connections. */
export type Server = { readonly pid: number; readonly host: string; readonly port: number }

export type Settings = Readonly<Record<string, string>>

/** Names the socket's file only: there is no TCP. */
const port = 5432

/** How long a server may take until it takes connections: after a crash it first reads its log again. */
const startMilliseconds = 120_000

const settings: Settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  jit: 'off',
  timezone: 'UTC',
  cluster_name: 'samhold',
  // A week of logs, one file per weekday.
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_file_mode: '0600',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_timezone: 'UTC',
  // No personal words: neither statements and their values, nor errors ("invalid input: …"), nor their details
  // ("Key (name)=(…) already exists", "Failed process was running: …").
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

/** Makes a cluster in an empty folder of the account: sorting that no system update changes, and checksums. */
export const initialise = (run: RunAs, binaries: Binaries, folder: string, more: readonly string[]): void => {
  const { status, stderr, error } = runOnce(run, [
    binaries.initdb,
    `--pgdata=${folder}`,
    '--username=postgres',
    '--auth-local=trust',
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...more,
  ])
  if (status === 0) return
  const lines = (stderr ?? '').split('\n')
  const why =
    lines.findLast((line) => /(error|FATAL|PANIC): /.test(line)) ??
    error?.message ??
    (lines.findLast((line) => line !== '') || 'it was ended')
  throw new EmbeddedPostgresRefused(
    `PostgreSQL could not make its database for the folder ${dirname(folder)} (${why.trim()}); ` +
      'put that right and start again, or give a PostgreSQL server in DATABASE_URL.',
  )
}

type PidFile = { readonly pid: number; readonly host: string; readonly port: number; readonly status: string }

const readPidFile = async (cluster: string): Promise<PidFile | undefined> => {
  try {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
    const [pid = '', , , port = '', host = '', , , status = ''] = lines
    return { pid: Number(pid), port: Number(port), host, status: status.trim() }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The living server of a cluster, waited for while it starts. Undefined when there is none, also after waiting for one
 * that is stopping. A `postmaster.pid` whose number another program has got since is put away, for PostgreSQL would
 * believe it; one of a dead process is left to PostgreSQL, which looks for what that server left in memory.
 */
export const findServer = async (cluster: string): Promise<Server | undefined> => {
  let failures = 0
  for (const end = performance.now() + startMilliseconds; performance.now() < end; await sleep(20)) {
    const file = await readPidFile(cluster)
    if (file === undefined) return undefined
    if (!isServerOf(file.pid, cluster)) {
      const isTaken = existsSync(`/proc/${file.pid}`)
      if (isTaken && hasProcessesIn(cluster)) continue
      if (isTaken) await rm(join(cluster, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (file.status !== 'ready') continue
    try {
      if ((await askDataDirectory(file)) === cluster) return file
    } catch (error) {
      // It runs, but its socket is gone (a swept /tmp): nobody can use it any more. Other failures pass.
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ECONNREFUSED') failures += 1
      if (failures > 50) await endServer(file, cluster)
    }
  }
  throw new EmbeddedPostgresRefused(
    `The PostgreSQL server that runs on ${cluster} does not answer; end it (its process number is the first line of ` +
      'postmaster.pid there), then start again.',
  )
}

/** A folder that only the account can enter; short, because a socket's path holds about 100 bytes. */
const makeSocketFolder = async (run: RunAs, remembered: string | undefined): Promise<string> => {
  const isOther = run.account.uid !== process.getuid?.()
  const isOurs = async (folder: string): Promise<boolean> => {
    const found = await stat(folder).catch(() => undefined)
    return found?.isDirectory() === true && found.uid === run.account.uid && (found.mode & 0o777) === 0o700
  }
  const fresh = () => `samhold-${randomBytes(8).toString('hex')}`
  const short = tmpdir().length < 60 ? [tmpdir()] : []
  const places = [
    ...(remembered === undefined ? [] : [remembered]),
    ...[...short, '/tmp', ...(isOther ? ['/run'] : [])].map((place) => join(place, fresh())),
  ]
  for (const folder of places) {
    try {
      if (!existsSync(folder)) {
        await mkdir(folder, { mode: 0o700 })
        if (isOther) await chown(folder, run.account.uid, run.account.gid)
        await chmod(folder, 0o700)
      }
    } catch {
      continue
    }
    if ((await isOurs(folder)) && runOnce(run, ['test', '-w', folder]).status === 0) return folder
  }
  throw new EmbeddedPostgresRefused(
    `The account ${run.account.name} can write neither in /tmp nor in ${tmpdir()}, where PostgreSQL needs a small folder; ` +
      'give a folder it can write in TMPDIR.',
  )
}

/** What a server wrote into its log, where all it says goes after its first lines; none where it wrote nothing. */
const logOf = async (cluster: string, pid: number | undefined): Promise<readonly string[]> => {
  const folder = join(cluster, 'log')
  const files = await readdir(folder).catch(() => [])
  const lines = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8').catch(() => '')))
  return lines.flatMap((text) => text.split('\n').filter((line) => line.includes(` [${pid}] `)))
}

/** What PostgreSQL said when it gave up, or undefined while it runs. */
type Ending = { readonly said: string }

/** Starts a server, or gives the one that another process has started meanwhile. */
export const startServer = async (
  run: RunAs,
  binaries: Binaries,
  cluster: string,
  running: string,
  more: Settings,
): Promise<{ readonly server: Server; readonly onExit: ((tell: () => void) => void) | undefined }> => {
  // The same folder again after a restart, so that the addresses already handed out stay true.
  const memory = join(running, 'socket')
  const remembered = (await readFile(memory, 'utf8').catch(() => '')).trim() || undefined
  const host = await makeSocketFolder(run, remembered)
  await rm(memory, { force: true })
  await writeFile(memory, host, { mode: 0o600 })

  const words = Object.entries({ ...settings, ...more }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const [program, ...rest] = [
    ...run.before,
    binaries.postgres,
    '-D',
    cluster,
    '-k',
    host,
    '-p',
    String(port),
    ...words,
  ] as [string, ...string[]]

  for (const end = performance.now() + startMilliseconds; ; await sleep(200)) {
    const child = spawn(program, rest, {
      cwd: '/',
      env: cleanEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
      // A session of its own: Ctrl-C in the terminal is for us, and we stop the server in order.
      detached: true,
      ...run.ids,
    })
    let said = ''
    let ending: Ending | undefined
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-8_000)
    })
    // After "close", unlike "exit", all it said has been read.
    child.on('close', () => (ending = { said }))
    child.on('error', (error) => (ending = { said: `FATAL:  ${error.message}` }))

    while (ending === undefined && performance.now() < end) {
      await sleep(5)
      const file = await readPidFile(cluster)
      if (file?.pid !== child.pid || file?.status !== 'ready') continue
      child.unref()
      // Its type hides that it is a socket; without this the pipe would keep the program alive.
      if ('unref' in child.stderr && typeof child.stderr.unref === 'function') child.stderr.unref()
      const tellers: (() => void)[] = []
      child.once('exit', () => tellers.forEach((tell) => tell()))
      return {
        server: file,
        onExit: (tell) => {
          if (child.exitCode !== null || child.signalCode !== null) tell()
          else tellers.push(tell)
        },
      }
    }
    // TypeScript does not see that the listeners above set it.
    const ended = ending as Ending | undefined
    const isReason = (line: string): boolean => /(FATAL|PANIC|error): /.test(line)
    const why =
      ended?.said.split('\n').findLast(isReason) ?? (await logOf(cluster, child.pid)).findLast(isReason)
    if (ended !== undefined && performance.now() < end) {
      const other = await findServer(cluster)
      if (other !== undefined) return { server: other, onExit: undefined }
      // Left over from a killed server: gone as soon as its last process has noticed.
      if (/already exists|still in use|is another postmaster/.test(why ?? '')) continue
    }
    await rmdir(host).catch(() => undefined)
    throw new EmbeddedPostgresRefused(
      `PostgreSQL could not start on ${cluster} (${why?.replace(/^.*(?:FATAL|PANIC): +/, '').trim() ?? 'it gave no reason in time'}); ` +
        `see ${join(cluster, 'log')}, put that right and start again.`,
    )
  }
}

/** Stops a server within 4 seconds: in order, and where that takes too long at once (it then mends itself at its next start). */
export const endServer = async (server: Server, cluster: string): Promise<void> => {
  const began = performance.now()
  const mark = processMark(server.pid)
  for (const [signal, until] of [
    ['SIGINT', 3_200],
    ['SIGQUIT', 3_900],
  ] as const) {
    if (!isServerOf(server.pid, cluster) || !isMarkAlive(mark)) break
    try {
      process.kill(server.pid, signal)
    } catch {
      break
    }
    while (isMarkAlive(mark) && performance.now() - began < until) await sleep(5)
  }
  await rmdir(server.host).catch(() => undefined)
}
