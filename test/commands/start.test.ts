import { spawnSync } from 'node:child_process'
import { chmod, chown, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryPostgres } from '../../src/adapters/embedded-postgres/for-tests.ts'
import { prepareReport, readBack, sendReport } from '../../tools/bench/door.ts'
import {
  afterwards,
  asSuperuser,
  cleanUp,
  endBy,
  freePort,
  killNode,
  newFolder,
  nobody,
  npm,
  npmToEnd,
  ROOT,
  socketOf,
  startDemo,
  urlOf,
  type Program,
} from './program.ts'

afterAll(cleanUp)

const isRoot = process.getuid?.() === 0
const canRunAsNobody =
  isRoot &&
  spawnSync('npm', ['--version'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    ...nobody,
  }).status === 0
const onlyWhere = (holds: boolean, what: string, title: string, run: () => Promise<void>): void => {
  if (holds) test(title, run)
  else console.log(`not run here: ${title} (needs ${what})`)
}

/** What the verifier counts, such as "180 events in 40 streams". */
const verified = async (dataFolder: string) => {
  const { code, out } = await npmToEnd('verify', { SAMHOLD_DATA: dataFolder })
  return { code, out, counted: /^\d+ events in \d+ streams/m.exec(out)?.[0] }
}

const dayOn = async (url: string): Promise<string> =>
  /<time[^>]*datetime="(\d{4}-\d{2}-\d{2})"/.exec(await (await fetch(url)).text())?.[1] ?? ''

const forward = (url: string, step: string) =>
  fetch(`${url}/demo/clock`, {
    method: 'POST',
    body: new URLSearchParams({ forward: step }),
    redirect: 'manual',
    headers: { Origin: url },
  })

/** No sentence for people may look like a fault in the program. */
const expectOneSentence = (errors: string): void => {
  const told = errors.split('\n').filter((line) => line !== '' && !line.startsWith('npm '))
  expect(told).toHaveLength(1)
  expect(told[0]).not.toMatch(/^\s+at |\.ts:\d|Error:|undefined/)
}

describe('Commands: npm start, one folder from its first day on', () => {
  let data: string
  let demo: Program & { readonly url: string }
  let wholeSchool: string | undefined
  /** Counted on this folder, with the report told below. */
  let withReport: string | undefined
  let lookedAt: string
  let code: string
  const words = 'De gemmer min taske hver dag.'

  beforeAll(async () => {
    data = await newFolder()
  })

  test('Commands: an empty folder: it says that it is ready when it answers, and no earlier', async () => {
    const port = await freePort()
    const program = npm('start', { SAMHOLD_DATA: data, PORT: String(port) })
    const before: number[] = []
    while (!program.out().includes('Samhold is ready')) {
      const early = await fetch(`http://localhost:${port}/healthz`).then(
        ({ status }) => status,
        () => 0,
      )
      if (!program.out().includes('Samhold is ready')) before.push(early)
      await sleep(20)
    }
    const [, url = ''] = await program.line(/^Samhold is ready at (http:\/\/localhost:\d+)$/m)
    expect(url).toBe(`http://localhost:${port}`)
    expect(before.length).toBeGreaterThan(3)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(url)).status).toBe(200)
    const byNumber = await fetch(`http://127.0.0.1:${port}/day?x=1`, { redirect: 'manual' })
    expect([byNumber.status, byNumber.headers.get('location')]).toEqual([302, `${url}/day?x=1`])
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    demo = { ...program, url }
  })

  test('Commands: npm run verify beside the running demo finds nothing', async () => {
    const { code, out, counted } = await verified(data)
    expect(out).not.toMatch(/was changed|is gone|missing/)
    expect(code).toBe(0)
    wholeSchool = counted
    expect(wholeSchool).toMatch(/^[1-9]\d+ events in [1-9]\d+ streams$/)
  })

  test('Commands: SIGTERM sent to npm itself ends npm, Node and PostgreSQL, and leaves none', async () => {
    lookedAt = await dayOn(demo.url)
    code = await sendReport(`${demo.url}/s/hyldemark`, await prepareReport(`${demo.url}/s/hyldemark`, words))
    // A week on some promises are late, and climb: that is written too, before it is counted.
    expect((await forward(demo.url, 'week')).status).toBe(303)
    withReport = (await verified(data)).counted
    expect(withReport).not.toBe(wholeSchool)
    expect(demo.tree().map(({ name }) => name)).toContain('postgres')
    const { took, left } = await endBy(demo, 'SIGTERM')
    expect(left).toEqual([])
    expect(took).toBeLessThan(12_000)
  })

  test('Commands: started again it carries on: the clock where it was moved, what was told, nothing twice', async () => {
    demo = await startDemo({ SAMHOLD_DATA: data })
    const days = (Date.parse(await dayOn(demo.url)) - Date.parse(lookedAt)) / 86_400_000
    expect(days).toBe(7)
    expect(await readBack(`${demo.url}/s/hyldemark`, code)).toContain(words)
    expect((await verified(data)).counted).toBe(withReport)
  })

  test('Commands: Ctrl-C, a SIGINT to the whole group, ends everything', async () => {
    const { took, left } = await endBy(demo, 'SIGINT', 'group')
    expect(left).toEqual([])
    expect(took).toBeLessThan(12_000)
  })

  test('Commands: killed while it runs, it starts again with all it had', async () => {
    demo = await startDemo({ SAMHOLD_DATA: data })
    await killNode(demo)
    demo = await startDemo({ SAMHOLD_DATA: data })
    expect((await fetch(`${demo.url}/healthz`)).status).toBe(200)
    expect(await readBack(`${demo.url}/s/hyldemark`, code)).toContain(words)
    expect(await verified(data)).toMatchObject({ code: 0, counted: withReport })
  })

  test('Commands: npm run verify gives 1 and the place when a superuser changed an entry', async () => {
    await asSuperuser(await socketOf(data), async (client) => {
      await client.query(`set session_replication_role = 'replica'`)
      await client.query(
        `update journal set at = '2020-01-01' where tenant = 'hyldemark' and stream = 'case:emil-7c' and version = 2`,
      )
    })
    const { code, out } = await verified(data)
    expect(out).toContain('hyldemark case:emil-7c version 2: was changed')
    expect(code).toBe(1)
  })

  test('Commands: killed while the school is being made, the next start has the whole school', async () => {
    const empty = await newFolder()
    const program = npm('start', { SAMHOLD_DATA: empty })
    await program.line(/^PostgreSQL 18: started/m)
    // The school is made in one transaction; its salt is kept in one of its own just before.
    await asSuperuser(await socketOf(empty), async (client) => {
      for (const end = performance.now() + 60_000; ; await sleep(1)) {
        const { rows } = await client
          .query<{ inside: boolean }>(
            `select exists (select from keys.school_secret where tenant = 'hyldemark') and exists (
               select from pg_stat_activity where application_name = 'samhold' and backend_xid is not null) as inside`,
          )
          // The tables are not there yet.
          .catch(() => ({ rows: [{ inside: false }] }))
        if (rows[0]?.inside === true) break
        if (performance.now() > end) throw new Error('The school was never seen being made')
      }
      await killNode(program)
    })
    expect(program.out()).not.toContain('Samhold is ready')
    await startDemo({ SAMHOLD_DATA: empty })
    expect(await verified(empty)).toMatchObject({ code: 0, counted: wholeSchool })
  })

  test('Commands: two starts at once on one empty folder both answer, and make one school', async () => {
    const empty = await newFolder()
    const both = await Promise.all([startDemo({ SAMHOLD_DATA: empty }), startDemo({ SAMHOLD_DATA: empty })])
    for (const { url } of both) expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await verified(empty)).counted).toBe(wholeSchool)
    const [first, second] = both
    // Whoever leaves first takes nothing away from the other.
    await endBy(first, 'SIGTERM')
    for (let tries = 0; tries < 600; tries += 1) {
      if ((await fetch(`${second.url}/healthz`)).status === 200) break
      await sleep(50)
    }
    expect((await fetch(`${second.url}/healthz`)).status).toBe(200)
  })
})

describe('Commands: npm start where something is in the way', () => {
  test('Commands: a taken port is one sentence', async () => {
    const taken = createServer()
    await new Promise<void>((done) => taken.listen(0, done))
    afterwards(() => taken.close())
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, errors } = await npmToEnd('start', { SAMHOLD_DATA: await newFolder(), PORT: String(port) })
    expect(code).toBe(1)
    expect(errors).toContain(`Port ${port} is taken.`)
    expectOneSentence(errors)
  })

  test('Commands: a port that is no number, a day that is no date and a data folder that is a file are one sentence', async () => {
    const folder = await newFolder()
    const file = join(folder, 'file')
    await writeFile(file, '')
    for (const [env, sentence] of [
      [{ PORT: 'many', SAMHOLD_DATA: folder }, 'PORT must be a number'],
      [{ SAMHOLD_DEMO_DATE: '2026-02-30', SAMHOLD_DATA: folder }, 'SAMHOLD_DEMO_DATE'],
      [{ SAMHOLD_DATA: file }, 'a file, not a folder'],
    ] as const) {
      const { code, errors } = await npmToEnd('start', env)
      expect(code).toBe(1)
      expect(errors).toContain(sentence)
      expectOneSentence(errors)
    }
  })

  test('Commands: a DATABASE_URL nobody answers at is one sentence', async () => {
    const { code, errors } = await npmToEnd('start', {
      SAMHOLD_DATA: await newFolder(),
      DATABASE_URL: 'postgresql://samhold_app@127.0.0.1:9/samhold',
    })
    expect(code).toBe(1)
    expect(errors).toContain('DATABASE_URL')
    expectOneSentence(errors)
  })

  test('Commands: with DATABASE_URL it uses that server; when that goes away, healthz is 503', async () => {
    const server = await temporaryPostgres()
    let disposed: Promise<void> | undefined
    const dispose = () => (disposed ??= server.dispose())
    afterwards(dispose)
    // As on a server where the owner made the app's role itself: one login, which becomes that role for its work.
    await asSuperuser(server.superuser.host, (client) => client.query('grant samhold_app to samhold_owner'))
    const demo = await startDemo({ SAMHOLD_DATA: await newFolder(), DATABASE_URL: urlOf(server.owner) })
    expect(demo.tree().map(({ name }) => name)).not.toContain('postgres')
    expect((await fetch(`${demo.url}/healthz`)).status).toBe(200)
    await dispose()
    const gone = await fetch(`${demo.url}/healthz`)
    expect(gone.status).toBe(503)
    expect(await gone.text()).toBe('database not reached')
    const page = await fetch(demo.url)
    expect(page.status).toBe(500)
    expect(await page.text()).not.toMatch(/ECONN|ENOENT|Error:/)
    const door = await (
      await fetch(`${demo.url}/s/hyldemark`, { headers: { 'accept-language': 'da' } })
    ).text()
    expect(door).toContain('href="tel:116111"')
    expect(door).toContain('href="tel:112"')
    expect((await endBy(demo, 'SIGTERM')).took).toBeLessThan(12_000)
  })
})

const underOtherAccounts = (): void => {
  onlyWhere(isRoot, 'root', 'Commands: root, with the data folder in a closed home', async () => {
    const home = await newFolder(0o700)
    const demo = await startDemo({ SAMHOLD_DATA: join(home, 'data') })
    expect((await fetch(`${demo.url}/healthz`)).status).toBe(200)
    expect((await endBy(demo, 'SIGTERM')).left).toEqual([])
  })

  const nobodyNeeds = 'root, and a clone that the account nobody can read'

  onlyWhere(canRunAsNobody, nobodyNeeds, 'Commands: an ordinary user', async () => {
    const folder = await newFolder()
    await chown(folder, nobody.uid, nobody.gid)
    const demo = await startDemo({ SAMHOLD_DATA: join(folder, 'data'), HOME: folder }, nobody)
    expect((await fetch(`${demo.url}/healthz`)).status).toBe(200)
    expect((await endBy(demo, 'SIGTERM')).left).toEqual([])
  })

  onlyWhere(canRunAsNobody, nobodyNeeds, 'Commands: a folder one may not write is one sentence', async () => {
    const home = await newFolder()
    await chown(home, nobody.uid, nobody.gid)
    const closed = await newFolder()
    await chmod(closed, 0o755)
    const { code, errors } = await npmToEnd(
      'start',
      { SAMHOLD_DATA: join(closed, 'data'), HOME: home },
      nobody,
    )
    expect(code).toBe(1)
    expect(errors).toContain('this account may not write there')
    expectOneSentence(errors)
  })
}

// A suite without a test fails: where nobody else can be, the lines "not run here" are all there is.
if (isRoot)
  describe('Commands: npm start under other accounts', () => {
    underOtherAccounts()
  })
else underOtherAccounts()
