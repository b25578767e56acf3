import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** Real commands as people press them: npm, the Node below it, and the PostgreSQL below that. */

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The account a program runs as, where it is not ours. */
export const nobody = { uid: 65534, gid: 65534 } as const

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

export type Program = {
  readonly pid: number
  out(): string
  errors(): string
  /** Waits for a line; fails with all that was said when the program ends first or takes too long. */
  line(pattern: RegExp, milliseconds?: number): Promise<RegExpExecArray>
  readonly ended: Promise<Ended>
  /** Everything it has started that still lives, itself included. */
  tree(): readonly Living[]
}

/** A process, told from a later one with the same number. */
export type Living = {
  readonly pid: number
  readonly parent: number
  readonly started: string
  readonly name: string
}

const processes = (): readonly Living[] =>
  readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return []
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
      if (fields[0] === 'Z') return []
      return [{ pid: Number(entry), parent: Number(fields[1]), started: fields[19] ?? '', name }]
    } catch {
      return []
    }
  })

const treeOf = (root: number): readonly Living[] => {
  const all = processes()
  const inTree = new Set([root])
  for (let size = 0; size !== inTree.size;) {
    size = inTree.size
    for (const { pid, parent } of all) if (inTree.has(parent)) inTree.add(pid)
  }
  return all.filter(({ pid }) => inTree.has(pid))
}

export const stillLiving = (known: readonly Living[]): readonly Living[] =>
  processes().filter(({ pid, started }) => known.some((one) => one.pid === pid && one.started === started))

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch {
    // Gone already.
  }
}

const leftovers: (() => unknown)[] = []

/** For `afterAll`: ends and removes what the tests of a file have left, last first. */
export const cleanUp = async (): Promise<void> => {
  for (const clean of leftovers.splice(0).toReversed()) await clean()
}

/** What is done when the file's tests are over. */
export const afterwards = (clean: () => unknown): void => void leftovers.push(clean)

/** An empty folder, for data or for a `data` in it. Where the cluster had to lie elsewhere, it is removed with it. */
export const newFolder = async (mode = 0o711): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'samhold-command-')))
  await chmod(folder, mode)
  afterwards(async () => {
    const far = await Promise.all([folder, join(folder, 'data')].map(clusterElsewhere))
    for (const path of [folder, ...far.flat()])
      await rm(path, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 })
  })
  return folder
}

const clusterElsewhere = async (dataFolder: string): Promise<readonly string[]> => {
  const note = await readFile(join(dataFolder, 'postgres-elsewhere.json'), 'utf8').catch(() => '')
  const [, id] = /"id":\s*"([0-9a-f]{16,})"/.exec(note) ?? []
  return id === undefined ? [] : [join('/var/lib/samhold/clusters', id)]
}

/** `npm start`, `npm run SCRIPT` or `npm run SCRIPT -- WORDS`, with this environment and nothing of ours but the way to programs. */
export const npm = (
  command: 'start' | 'serve' | 'verify' | readonly ['set-up' | 'backup' | 'restore', ...words: string[]],
  env: Readonly<Record<string, string>>,
  as?: typeof nobody,
): Program => {
  const { PATH, HOME } = process.env
  const child = spawn('npm', wordsFor(command), {
    cwd: ROOT,
    env: { PATH, HOME, TMPDIR: tmpdir(), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, as a terminal gives each command.
    detached: true,
    ...as,
  })
  const pid = child.pid ?? 0
  let out = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  let isOver = false
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code, how) => {
      isOver = true
      resolve({ code, signal: how })
    }),
  )
  afterwards(async () => {
    const tree = treeOf(pid)
    for (const { pid: one, name } of tree) signal(one, name === 'postgres' ? 'SIGINT' : 'SIGKILL')
    for (let tries = 0; tries < 80 && stillLiving(tree).length > 0; tries += 1) await sleep(50)
  })
  return {
    pid,
    out: () => out,
    errors: () => errors,
    ended,
    tree: () => treeOf(pid),
    line: async (pattern, milliseconds = 60_000) => {
      for (const end = performance.now() + milliseconds; ; await sleep(5)) {
        const found = pattern.exec(out)
        if (found !== null) return found
        if (isOver || performance.now() > end)
          throw new Error(
            `${isOver ? 'It ended' : 'It took too long'} without ${pattern}:\n${out}\n${errors}`,
          )
      }
    },
  }
}

const wordsFor = (command: Parameters<typeof npm>[0]): readonly string[] => {
  if (typeof command !== 'string') return ['run', command[0], '--', ...command.slice(1)]
  return command === 'start' ? ['start'] : ['run', command]
}

/** Runs a command to its end. */
export const npmToEnd = async (...how: Parameters<typeof npm>) => {
  const program = npm(...how)
  const { code } = await program.ended
  return { code, out: program.out(), errors: program.errors() }
}

/** The demo on a folder, ready; `url` is where it answers. */
export const startDemo = async (
  env: Readonly<Record<string, string>>,
  as?: typeof nobody,
): Promise<Program & { readonly url: string }> => {
  const program = npm('start', { SAMHOLD_DEBUG: '1', ...env }, as)
  const [, url = ''] = await program.line(/^Samhold is ready at (http:\/\/localhost:\d+)$/m)
  return { ...program, url }
}

/** Signals npm (or its whole group, as Ctrl-C does) and says how long all of it took to go; milliseconds. */
export const endBy = async (
  program: Program,
  name: 'SIGTERM' | 'SIGINT',
  whom: 'npm' | 'group' = 'npm',
): Promise<{ readonly took: number; readonly left: readonly Living[] }> => {
  const known = program.tree()
  const began = performance.now()
  signal(whom === 'group' ? -program.pid : program.pid, name)
  while (performance.now() - began < 7_000 && stillLiving(known).length > 0) await sleep(10)
  return { took: performance.now() - began, left: stillLiving(known) }
}

/** Kills the Node below npm at once, as the kernel would; waits until npm has noticed. */
export const killNode = async (program: Program): Promise<void> => {
  const node = program.tree().find(({ pid }) => isNode(pid))
  if (node === undefined) throw new Error('There is no Node below npm')
  signal(node.pid, 'SIGKILL')
  await program.ended
}

/** Kills the PostgreSQL below the program at once; the program starts it again by itself. */
export const killServer = async (program: Program): Promise<void> => {
  const known = program.tree().filter(({ name }) => name === 'postgres')
  const [server] = known.filter(({ parent }) => !known.some(({ pid }) => pid === parent))
  if (server === undefined) throw new Error('There is no PostgreSQL below the program')
  signal(server.pid, 'SIGKILL')
  while (stillLiving([server]).length > 0) await sleep(5)
}

const isNode = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes('src/main.ts')
  } catch {
    return false
  }
}

/** A port nobody has at the moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Where the running server of a data folder answers. */
export const socketOf = async (dataFolder: string): Promise<string> =>
  (await readFile(join(dataFolder, 'postgres-running', 'socket'), 'utf8')).trim()

/** Above every policy, on the server that answers in this folder. */
export const asSuperuser = async <T>(host: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ host, port: 5432, user: 'postgres', database: 'samhold' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The address of a socket folder as `DATABASE_URL` takes it. */
export const urlOf = (at: { readonly host: string; readonly port: number; readonly user: string }): string =>
  `postgresql://${at.user}@/samhold?host=${encodeURIComponent(at.host)}&port=${at.port}`
