/**
 * Measures, and compares within one run on one machine: `npm run bench [-- NAME] [-- --json] [-- --write]`. A ratio
 * is the figure divided by that of the bare measure beside it. Nothing here passes or fails.
 * With --write the figures go, dated, into docs/performance.md.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/embedded-postgres.ts'
import { returnCodes } from '../../src/adapters/return-code/return-codes.ts'
import { cleanUp, endBy, startDemo } from '../../test/commands/program.ts'
import { atOnce } from '../soak/soak.ts'
import { prepareReport, sendReport } from './door.ts'
import { writeFigures } from './record.ts'

/** One line of the table: what was measured, against what, and the ratio where there is one. */
type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'per second'
  readonly against?: { readonly what: string; readonly value: number; readonly ratio: number }
}

const ROUNDS = 5

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'samhold-bench-'))
  // The account of PostgreSQL passes through to its own folder in it.
  await chmod(folder, 0o711)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 })
  }
}

/** `work` and `bare` by turns, so that whatever else the machine does meets both; the median of each, and of the ratios. */
const byTurns = async (
  name: string,
  what: string,
  unit: Figure['unit'],
  work: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<Figure> => {
  const pairs: { value: number; against: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) pairs.push({ against: await bare(), value: await work() })
  return {
    name,
    unit,
    value: median(pairs.map(({ value }) => value)),
    against: {
      what,
      value: median(pairs.map(({ against }) => against)),
      ratio: median(pairs.map(({ value, against }) => value / against)),
    },
  }
}

/** From pressing return to the line that says it is ready; against PostgreSQL alone on such a folder. */
const start = async (): Promise<readonly Figure[]> => {
  const demo = async (folder: string): Promise<number> => {
    const began = performance.now()
    const program = await startDemo({ SAMHOLD_DATA: folder })
    const took = performance.now() - began
    await endBy(program, 'SIGTERM')
    return took
  }
  const postgres = async (folder: string): Promise<number> => {
    const began = performance.now()
    const server = await startEmbeddedPostgres({ dataFolder: folder })
    const took = performance.now() - began
    await server.stop()
    return took
  }
  return withFolder(async (again) => {
    await demo(join(again, 'demo'))
    await postgres(join(again, 'bare'))
    return [
      await byTurns(
        'start, empty folder',
        'PostgreSQL alone',
        'ms',
        () => withFolder(demo),
        () => withFolder(postgres),
      ),
      await byTurns(
        'start, again',
        'PostgreSQL alone',
        'ms',
        () => demo(join(again, 'demo')),
        () => postgres(join(again, 'bare')),
      ),
    ]
  })
}

type Site = {
  readonly url: string
  readonly cookie: string
  readonly stream: string
  readonly path: string
  readonly tenant: string
  readonly entries: number
  readonly app: pg.PoolConfig
  readonly owner: pg.PoolConfig
}

/** Its server may be stopped while it still holds connections. */
const quietPool = (config: pg.PoolConfig, max: number): pg.Pool =>
  new pg.Pool({ ...config, max }).on('error', () => undefined)

const withSite = (
  entries: number,
  work: (site: Site) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> =>
  withFolder(async (folder) => {
    const script = fileURLToPath(new URL('site.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(entries)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
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
      return await work(JSON.parse(line) as Site)
    } finally {
      child.stdin.end()
      await closed
    }
  })

/**
 * A child's last press, from sending the form to the page with the six words, against four rows, each inserted by
 * itself, in one transaction of the same driver. The hash of the return code is left out of the first and stands
 * alone: it is slow on purpose.
 */
const report = (): Promise<readonly Figure[]> =>
  withSite(0, async ({ url, owner }) => {
    const door = `${url}/s/hyldemark`
    const pool = quietPool(owner, 8)
    await pool.query(
      'create table bench_row (id bigint generated always as identity primary key, body text not null)',
    )
    const bare = async (): Promise<void> => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (let row = 0; row < 4; row += 1)
          await client.query('insert into bench_row (body) values ($1)', ['x'.repeat(300)])
        await client.query('commit')
      } finally {
        client.release()
      }
    }
    const figures: Figure[] = []
    for (const width of [1, 8]) {
      const n = width * 20
      const rate = async (work: (index: number) => Promise<unknown>): Promise<number> =>
        n / ((await timed(() => atOnce(width, n, async (index) => void (await work(index))))) / 1000)
      const send = async (): Promise<number> => {
        const prepared = await Promise.all(
          Array.from({ length: n }, (_, index) => prepareReport(door, `Det sker i pausen, gang ${index}.`)),
        )
        return rate((index) => sendReport(door, prepared[index] ?? {}))
      }
      // Once unmeasured: the first of anything compiles.
      await rate(bare)
      await send()
      figures.push(
        await byTurns(
          `report accepted, ${width} at once, its hash left out`,
          'four bare inserts',
          'per second',
          send,
          () => rate(bare),
        ),
      )
      const salt = new Uint8Array(32)
      const hashes = width * 3
      figures.push({
        name: `hash of a return code, ${width} at once`,
        unit: 'per second',
        value:
          hashes /
          ((await timed(() =>
            atOnce(width, hashes, async () => void (await returnCodes.hash('en to tre fire fem seks', salt))),
          )) /
            1000),
      })
    }
    await pool.end()
    return figures
  })

/** Opening a case, against reading its rows and writing the line who read it, by the same driver. */
const openedCase = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = []
  for (const entries of [30, 300])
    figures.push(
      ...(await withSite(entries, async (site) => {
        const open = async (): Promise<void> => {
          const response = await fetch(site.url + site.path, { headers: { Cookie: site.cookie } })
          await response.text()
          if (response.status !== 200) throw new Error(`The page of a case answers ${response.status}`)
        }
        const pool = quietPool(site.app, 1)
        const bare = async (): Promise<void> => {
          const client = await pool.connect()
          try {
            await client.query('begin')
            await client.query(`select set_config('samhold.tenant', $1, true)`, [site.tenant])
            const of = [site.tenant, site.stream]
            await client.query('select * from journal where tenant = $1 and stream = $2 order by version', of)
            await client.query(
              'select * from vault v left join keys.data_key k using (tenant, stream, of, key_id) where tenant = $1 and stream = $2',
              of,
            )
            await client.query(
              `insert into audit (tenant, actor, role, act, stream, about) values ($1, 'bench', 'bench', 'read', $2, '{}')`,
              of,
            )
            await client.query('commit')
          } finally {
            client.release()
          }
        }
        const each = async (work: () => Promise<void>): Promise<number> =>
          (await timed(async () => {
            for (let index = 0; index < 20; index += 1) await work()
          })) / 20
        await each(bare)
        await each(open)
        const figure = await byTurns(
          `case of ${site.entries} entries opened`,
          'its rows and the audit line',
          'ms',
          () => each(open),
          () => each(bare),
        )
        await pool.end()
        return [figure]
      })),
    )
  return figures
}

const benches = { start, report, case: openedCase } as const
type Name = keyof typeof benches
const isName = (name: string): name is Name => name in benches

const digits = (value: number): string => value.toFixed(value < 10 ? 1 : 0)
const written = ({ value, unit, against }: Figure): string =>
  `${digits(value)} ${unit}${
    against === undefined
      ? ''
      : `; ${against.what}: ${digits(against.value)} ${unit}; ratio ${against.ratio.toFixed(2)}`
  }`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, write: { type: 'boolean' } },
})
const names = positionals.length === 0 ? Object.keys(benches) : positionals
const wrong = names.filter((name) => !isName(name))
if (wrong.length > 0) {
  console.error(`There is no bench called ${wrong.join(', ')}: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else
  try {
    const figures: Figure[] = []
    for (const name of names.filter(isName)) {
      const found = await benches[name]().catch((error: unknown) => {
        console.error(`${name}: not measured: ${error instanceof Error ? error.message : 'unknown'}`)
        process.exitCode = 1
        return []
      })
      figures.push(...found)
      if (values.json !== true) for (const figure of found) console.log(`${figure.name}: ${written(figure)}`)
    }
    if (values.json === true) console.log(JSON.stringify(figures, undefined, 2))
    if (values.write === true)
      writeFigures(
        'Bench',
        figures.map((figure) => [figure.name, written(figure)]),
      )
  } finally {
    await cleanUp()
  }
