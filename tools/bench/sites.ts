import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { ask } from './ask.ts'

/** What is to be made before the site answers: entries in one case, and this many cases beside it. */
export type Asked = { readonly entries: number; readonly cases: number }

/** What the site says when it answers. */
export type Ready = {
  readonly url: string
  /** Of a member of the resource team, who sees every case. */
  readonly cookie: string
  readonly tenant: string
  /** The case of many entries. */
  readonly stream: string
  readonly path: string
  readonly entries: number
  readonly app: pg.PoolConfig
  readonly owner: pg.PoolConfig
}

export type Site = Ready & {
  /** A page as whoever is signed in gets it; refuses any status but 200. */
  page(path: string): Promise<string>
  /** Eleven minutes pass for sessions, sealed pages and the limits at the door. */
  later(): Promise<void>
  /** The statements this work sends to the database. */
  statements(work: () => Promise<unknown>): Promise<readonly Statement[]>
  /** Resident memory, after collecting what is no longer used; MB. */
  memory(): Promise<number>
}

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

export const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'samhold-bench-'))
  // The account of PostgreSQL passes through to its own folder in it.
  await chmod(folder, 0o711)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 })
  }
}

/** Its server may be stopped while it still holds connections. */
export const quietPool = (config: pg.PoolConfig, max: number): pg.Pool =>
  new pg.Pool({ ...config, max }).on('error', () => undefined)

/** A site of its own, in a process of its own as in production, for as long as the work takes. */
export const withSite = <T>(
  asked: Asked,
  say: (line: string) => void,
  work: (site: Site) => Promise<T>,
): Promise<T> =>
  withFolder(async (folder) => {
    const script = fileURLToPath(new URL('site.ts', import.meta.url))
    const child = spawn(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', script, JSON.stringify({ folder, ...asked })],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    )
    child.stderr.setEncoding('utf8').on('data', (text: string) => say(text.trim()))
    const closed = new Promise<void>((done) => child.on('close', () => done()))
    const line = await new Promise<string>((done, fail) => {
      let out = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text
        if (out.includes('\n')) done(out)
      })
      child.on('close', () => fail(new Error('The site did not start')))
    })
    try {
      const ready = JSON.parse(line) as Ready
      const control = async (command: string) => (await ask(`${ready.url}/bench/${command}`)).body
      return await work({
        ...ready,
        page: async (path) => {
          const { status, body } = await ask(ready.url + path, { headers: { Cookie: ready.cookie } })
          if (status !== 200) throw new Error(`A page answered ${status}`)
          return body
        },
        later: async () => void (await control('later')),
        statements: async (under) => {
          await control('record')
          await under()
          return (JSON.parse(await control('recorded')) as Statement[]).map(({ text, values }) => ({
            text,
            values: values.map(fromJson),
          }))
        },
        memory: async () => Number(await control('memory')) / 1_048_576,
      })
    } finally {
      child.stdin.end()
      await closed
    }
  })

/** Bytes and lists of bytes go as JSON writes a Buffer. */
const fromJson = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(fromJson)
    : typeof value === 'object' && value !== null && 'data' in value
      ? Buffer.from(value.data as number[])
      : value
