import { randomBytes } from 'node:crypto'
import {
  appendFile,
  cp,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/embedded-postgres.ts'
import { temporaryPostgres } from '../../src/adapters/embedded-postgres/for-tests.ts'
import { MIGRATIONS, testPool } from '../../src/adapters/postgres/for-tests.ts'
import { eraseWords } from '../../src/adapters/postgres/erase.ts'
import { migrate } from '../../src/adapters/postgres/migrate.ts'
import { SCHOOL } from '../../src/demo/people.ts'
import { openVault } from '../../src/journal/vault.ts'
import { backUp } from '../../tools/backup/back-up.ts'
import { connected, tablesIn } from '../../tools/backup/catalogue.ts'
import { LISTS } from '../../tools/backup/derive-anew.ts'
import { MANIFEST, writeManifest, readManifest, keyIdOf } from '../../tools/backup/manifest.ts'
import { restore } from '../../tools/backup/restore.ts'
import { readBack } from '../../tools/bench/door.ts'
import { openDemoWorld } from '../../tools/soak/demo-world.ts'
import { MANY_TELEPHONES, signInTo, startLoad } from '../../tools/soak/load.ts'
import { afterwards, cleanUp, endBy, newFolder, npm, npmToEnd, startDemo, urlOf } from './program.ts'

afterAll(cleanUp)

const told = (errors: string): string =>
  errors
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('npm '))
    .join('\n')

describe('B8 npm run backup and npm run restore, the embedded database', () => {
  /** A school made and left. */
  let data: string
  beforeAll(async () => {
    data = await newFolder()
    await endBy(await startDemo({ SAMHOLD_DATA: data }), 'SIGTERM')
  })

  test('B8 a backup of the working demo is restored into a new folder, and the school opens with all that was told', async () => {
    const demo = await startDemo({ SAMHOLD_DATA: data, ...MANY_TELEPHONES })
    const load = startLoad(demo.url, await signInTo(demo.url, 'sara'), 'Kopi')
    while (load.promised.reports.length < 3 || load.promised.notes.length < 3) await sleep(20)
    const [first] = load.promised.reports
    const backups = await newFolder()

    const copied = await npmToEnd(['backup', '--to', backups], { SAMHOLD_DATA: data })
    expect(told(copied.errors)).toBe('')
    expect(copied.out).toMatch(/^\d+ rows with \d+ entries of the log/m)
    expect(copied.code).toBe(0)
    await load.stop()
    await endBy(demo, 'SIGTERM')

    const fresh = await newFolder()
    await mkdir(join(fresh, 'keys'), { mode: 0o700 })
    const without = await npmToEnd(['restore', '--from', backups], { SAMHOLD_DATA: fresh })
    expect(told(without.errors)).toContain('copy the folder keys')
    expect(without.code).toBe(2)
    await cp(join(data, 'keys'), join(fresh, 'keys'), { recursive: true })
    const back = await npmToEnd(['restore', '--from', backups], { SAMHOLD_DATA: fresh })
    expect(told(back.errors)).toBe('')
    expect(back.out).toMatch(/^ {2}words: +[1-9]\d* can be read, 0 are erased/m)
    expect(back.out).toMatch(/^ {2}lists: +[1-9]\d* rows derived anew, all as they were$/m)
    expect(back.out).toMatch(/^[1-9]\d* events in [1-9]\d* streams, last checkpoint at 20/m)
    expect(back.code).toBe(0)

    const again = await startDemo({ SAMHOLD_DATA: fresh })
    expect((await fetch(`${again.url}/s/${SCHOOL.slug}`)).status).toBe(200)
    expect(await readBack(`${again.url}/s/${SCHOOL.slug}`, first?.code ?? '')).toContain(first?.words)
    const cookie = await signInTo(again.url, 'sara')
    expect(await (await fetch(`${again.url}/cases`, { headers: { cookie } })).text()).toContain('Freja')
    await endBy(again, 'SIGTERM')

    const twice = await npmToEnd(['restore', '--from', backups], { SAMHOLD_DATA: fresh })
    expect(told(twice.errors)).toMatch(/^This database is not empty/)
    expect(twice.code).toBe(2)
  }, 120_000)

  test('B8 killed at a moment by chance, a backup leaves nothing that passes for one, and a restore can be done again', async () => {
    const backups = await newFolder()
    for (let strike = 0; strike < 2; strike += 1) {
      const program = npm(['backup', '--to', backups], { SAMHOLD_DATA: data })
      await sleep(250 + 150 * strike)
      process.kill(-program.pid, 'SIGKILL')
      await program.ended
    }
    expect((await npmToEnd(['backup', '--to', backups], { SAMHOLD_DATA: data })).code).toBe(0)
    const fresh = await newFolder()
    await cp(join(data, 'keys'), join(fresh, 'keys'), { recursive: true })
    for (let strike = 0; strike < 2; strike += 1) {
      const program = npm(['restore', '--from', backups], { SAMHOLD_DATA: fresh })
      await sleep(400 + 300 * strike)
      process.kill(-program.pid, 'SIGKILL')
      await program.ended
    }
    const { code, errors, out } = await npmToEnd(['restore', '--from', backups], { SAMHOLD_DATA: fresh })
    // One of the two may have come to its end before it was killed.
    if (code === 2) expect(told(errors)).toMatch(/^This database is not empty/)
    else expect(out).toMatch(/all as they were/)
    const verified = await npmToEnd('verify', { SAMHOLD_DATA: fresh })
    expect(verified.code).toBe(0)
    expect(verified.out).toMatch(/^[1-9]\d{2,} events/m)
  }, 90_000)

  test('B8 a page that was damaged on the disk is no part of any backup', async () => {
    const running = await startEmbeddedPostgres({ dataFolder: data })
    const { path } = await connected(running.superuser, async (client) => {
      const { rows } = await client.query<{ path: string }>(`select pg_relation_filepath('journal') as path`)
      return { path: join(data, 'postgres', rows[0]?.path ?? '') }
    })
    await running.stop()
    const file = await open(path, 'r+')
    await file.write(Buffer.from([1, 2, 3, 4]), 0, 4, 8_000)
    await file.close()
    const backups = await newFolder()
    const { code, errors } = await npmToEnd(['backup', '--to', backups], { SAMHOLD_DATA: data })
    expect(told(errors)).toMatch(/^A page of the database is damaged/)
    expect(code).toBe(2)
    expect((await readdir(backups, { recursive: true })).filter((name) => name !== 'keys')).toEqual([])
  })
})

describe('B8 on a server', () => {
  test('B8 backed up by a login that sees everything, restored by the owner of an empty database', async () => {
    const { base, dispose } = await openDemoWorld()
    afterwards(dispose)
    const target = await temporaryPostgres()
    afterwards(() => target.dispose())
    for (const { superuser } of [base, target]) {
      const client = new pg.Client(superuser)
      await client.connect()
      await client.query('create role samhold_backup login nosuperuser bypassrls')
      await client.query('grant connect on database samhold to samhold_backup')
      await client.query('grant pg_read_all_data to samhold_backup')
      await client.end()
    }
    const folder = await newFolder()
    const settings = {
      SAMHOLD_BACKUP_KEY: randomBytes(32).toString('base64'),
      SAMHOLD_CHECKPOINT_TARGET: join(folder, 'checkpoints'),
    }
    const backups = join(folder, 'backups')
    const blind = await npmToEnd(['backup', '--to', backups], { ...settings, DATABASE_URL: urlOf(base.app) })
    expect(told(blind.errors)).toMatch(/^This login does not see every school’s rows/)
    expect(blind.code).toBe(2)
    const copied = await npmToEnd(['backup', '--to', backups, '--keys-to', join(folder, 'elsewhere')], {
      ...settings,
      DATABASE_BACKUP_URL: urlOf({ ...base.superuser, user: 'samhold_backup' }),
    })
    expect(told(copied.errors)).toBe('')
    expect(copied.code).toBe(0)

    const at = {
      ...settings,
      SAMHOLD_MASTER_KEY: randomBytes(32).toString('base64'),
      DATABASE_OWNER_URL: urlOf(target.owner),
      DATABASE_BACKUP_URL: urlOf({ ...target.superuser, user: 'samhold_backup' }),
    }
    const words = ['restore', '--from', backups, '--keys-from', join(folder, 'elsewhere')] as const
    const otherMaster = await npmToEnd([...words], at)
    expect(told(otherMaster.errors)).toMatch(/encrypted under the master key test, and that is not the one/)
    const withoutKeys = await npmToEnd(['restore', '--from', backups, '--without-keys'], at)
    expect(told(withoutKeys.errors)).toBe('')
    expect(withoutKeys.out).toMatch(/^ {2}words: +0 can be read, [1-9]\d* are erased/m)
    expect(withoutKeys.code).toBe(0)
    const pool = testPool(target.superuser)
    const walls = await pool.query(
      `select relname from pg_class where relkind = 'r' and relrowsecurity and not relforcerowsecurity`,
    )
    expect(walls.rows).toEqual([])
    await pool.end()
  }, 60_000)
})

describe('B8 what a backup holds', () => {
  let source: Awaited<ReturnType<typeof openDemoWorld>>
  let folder: string
  const key = randomBytes(32)
  const copy = (to: string, more: Partial<Parameters<typeof backUp>[0]> = {}) =>
    backUp({
      database: source.base.superuser,
      key,
      to,
      keysTo: join(to, 'keys'),
      checkpoints: undefined,
      now: () => new Date(),
      say: () => undefined,
      ...more,
    })
  const restoreInto = async (
    { owner }: { readonly owner: pg.PoolConfig },
    from: string,
    more: Partial<Parameters<typeof restore>[0]> = {},
  ) => {
    const said: string[] = []
    const restored = await restore({
      owner,
      migrations: MIGRATIONS,
      key,
      from,
      keysFrom: join(from, 'keys'),
      vault: source.base.vault,
      checkpoints: undefined,
      say: (line) => said.push(line),
      ...more,
    })
    return { restored, said }
  }
  const bringBack = async (from: string, more: Partial<Parameters<typeof restore>[0]> = {}) => {
    const server = await temporaryPostgres()
    try {
      return await restoreInto(server, from, more)
    } finally {
      await server.dispose()
    }
  }

  beforeAll(async () => {
    source = await openDemoWorld()
    afterwards(source.dispose)
    folder = await newFolder()
    await copy(folder)
  })

  test('A14 B8 neither names nor words, nor the keys, nor anything a table holds can be read in it', async () => {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    )
    const all = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))))
    expect(files.length).toBeGreaterThan(15)
    const { rows } = await source.base.superPool.query<{ id: string; wrapped: Buffer }>(
      'select stream as id, wrapped from keys.data_key limit 50',
    )
    const needles = [
      'emil-7c',
      'Hyldemark',
      'hyldemark',
      ...rows.flatMap(({ id, wrapped }) => [id, wrapped, wrapped.toString('hex')]),
    ]
    expect(needles.filter((needle) => all.some((content) => content.includes(needle)))).toEqual([])
  })

  test('A16 the wrapped keys lie apart from the words, and in no other file', async () => {
    const [words = ''] = (await readdir(folder)).filter((name) => name.startsWith('samhold-'))
    const [keys = ''] = await readdir(join(folder, 'keys'))
    const named = async (place: string, holds: 'words' | 'keys') =>
      (await readManifest(place, key, holds)).tables.map(({ name }) => name)
    const inWords = await named(join(folder, words), 'words')
    const inKeys = await named(join(folder, 'keys', keys), 'keys')
    expect(inWords.filter((name) => name.startsWith('keys.'))).toEqual([])
    expect(inKeys).toContain('keys.data_key')
    expect(inKeys.filter((name) => !name.startsWith('keys.'))).toEqual([])
    const client = await source.base.superPool.connect()
    expect([...inWords, ...inKeys].toSorted()).toEqual(
      (await tablesIn(client)).map(({ name }) => name).toSorted(),
    )
    client.release()
  })

  test('B8 every table is either a list, which the log makes again, or known to hold what nothing else does', async () => {
    const kept = [
      'audit',
      'counter',
      'draft',
      'identity',
      'journal',
      'keys.data_key',
      'keys.school_secret',
      'mail_mark',
      'return_code',
      'session',
      'stream_head',
      'submission',
      'tenant',
      'vault',
    ]
    const client = await source.base.superPool.connect()
    const tables = (await tablesIn(client)).map(({ name }) => name.replace('public.', ''))
    client.release()
    expect(tables.toSorted()).toEqual([...kept, ...LISTS].toSorted())
  })

  test('A16 whoever was erased stays erased: an old backup of the words with the newest keys', async () => {
    const old = await newFolder()
    await copy(old)
    const { restored: before } = await bringBack(old)
    expect(before.derived.erased).toBe(0)
    const by = { actor: 'mette', role: 'leader' }
    await source.base.db.inTenant(SCHOOL.id, (tx) => eraseWords(tx, SCHOOL.id, { of: 'emil' }, by))
    const newer = await newFolder()
    await copy(newer)
    const { restored: after, said } = await bringBack(old, { keysFrom: join(newer, 'keys') })
    expect(after.derived.erased).toBeGreaterThan(0)
    expect(after.derived.words).toBe(before.derived.words)
    // On a slow machine it says how far it has come.
    expect(said.filter((line) => !/^\w+: \d+ matters derived$/.test(line))).toEqual([])
    const { said: warned, restored } = await bringBack(newer, { keysFrom: join(old, 'keys') })
    expect(warned.join()).toContain('Erase them again')
    expect(restored.derived.erased).toBe(0)
  })

  test('A16 a copy of the keys is gone after 35 days, and what an interrupted backup left after one, and nothing else is', async () => {
    const place = await newFolder()
    const at = (days: number) => ({ now: () => new Date(Date.UTC(2026, 0, 1 + days)) })
    await copy(place, at(0))
    const half = join(place, 'samhold-2026-02-04T12-00-00-000Z.half')
    await mkdir(half)
    await mkdir(join(place, 'keys', 'keys-2026-02-03T00-00-00-000Z.half'))
    await writeFile(join(place, 'keys', 'notes.txt'), '')
    expect((await copy(place, at(35))).removed).toEqual(['keys-2026-02-03T00-00-00-000Z.half'])
    expect((await copy(place, at(36))).removed).toEqual([
      'keys-2026-01-01T00-00-00-000Z',
      'samhold-2026-02-04T12-00-00-000Z.half',
    ])
    expect((await readdir(join(place, 'keys'))).toSorted()).toEqual([
      'keys-2026-02-05T00-00-00-000Z',
      'keys-2026-02-06T00-00-00-000Z',
      'notes.txt',
    ])
    expect((await readdir(place)).filter((name) => name.startsWith('samhold-'))).toHaveLength(3)
  })

  test('B8 a list that stood otherwise than the log comes back as the log says, and that is told', async () => {
    const place = await newFolder()
    const { superPool } = source.base
    // What points into the lists, and is none, stays as it is.
    await superPool.query(
      `insert into mail_mark (tenant, person, mark) values ($1, 'line', '\\x0102'), ($1, 'sara', '\\xff')`,
      [SCHOOL.id],
    )
    await superPool.query(`update matter set lead = 'somebody' where stream = 'case:emil-7c'`)
    await superPool.query(`insert into person_role (tenant, person, role) values ($1, 'peter', 'leader')`, [
      SCHOOL.id,
    ])
    await copy(place)
    await superPool.query(`delete from person_role where person = 'peter' and role = 'leader'`)
    const server = await temporaryPostgres()
    afterwards(() => server.dispose())
    const { restored } = await restoreInto(server, place)
    const there = testPool(server.superuser)
    const marks = await there.query(`select person, encode(mark, 'hex') as mark from mail_mark order by 1`)
    await there.end()
    expect(marks.rows).toEqual([
      { person: 'line', mark: '0102' },
      { person: 'sara', mark: 'ff' },
    ])
    expect([...restored.derived.differing]).toEqual([
      ['matter', 2],
      ['person_role', 1],
    ])
  })

  test('B8 a log with an entry cut out is copied, and both say so', async () => {
    const other = await openDemoWorld()
    afterwards(other.dispose)
    const place = await newFolder()
    await other.base.superPool.query(
      `set session_replication_role = 'replica'; delete from journal where stream = 'case:emil-7c' and version = 2`,
    )
    const { warnings } = await copy(place, { database: other.base.superuser })
    expect(warnings.join()).toMatch(/^The log has \d+ entries and its streams count \d+/)
  })

  const refusals: readonly (readonly [
    what: string,
    sentence: RegExp,
    harm: (words: string, keys: string) => Promise<Partial<Parameters<typeof restore>[0]> | void>,
  ])[] = [
    [
      'a file that was cut short',
      /journal in .* is cut short/,
      (words) => truncate(join(words, 'public.journal'), 100),
    ],
    [
      'a file in which one byte was changed',
      /vault in .* is damaged or was changed/,
      async (words) => {
        const content = await readFile(join(words, 'public.vault'))
        content[50] = (content[50] ?? 0) ^ 1
        await writeFile(join(words, 'public.vault'), content)
      },
    ],
    [
      'a file that is missing',
      /data_key in .* is missing/,
      (_words, keys) => rm(join(keys, 'keys.data_key')),
    ],
    [
      'a manifest that was changed',
      /manifest\.json in .* is damaged or was changed/,
      async (words) => {
        const text = await readFile(join(words, MANIFEST), 'utf8')
        await writeFile(join(words, MANIFEST), text.replace(/"rows": \d+/, '"rows": 1'))
      },
    ],
    [
      'a manifest with something after it',
      /manifest\.json in .* is damaged or was changed/,
      (words) => appendFile(join(words, MANIFEST), '{}\n'),
    ],
    ['a backup that was interrupted', /There is no whole backup in/, (words) => rm(join(words, MANIFEST))],
    ['a folder without a backup', /There is no backup in/, (words) => rename(words, `${words}.half`)],
    [
      'keys that are missing',
      /There are no keys in .* --without-keys/,
      (_words, keys) => rm(keys, { recursive: true }),
    ],
    ['words given for keys', /holds no keys/, async (words) => ({ keysFrom: words })],
    [
      'another backup key',
      /was made with the backup key [0-9a-f]{16}, and this is [0-9a-f]{16}/,
      async () => ({ key: randomBytes(32) }),
    ],
    [
      'another master key',
      /encrypted under the master key test, and that is not the one/,
      async () => ({ vault: openVault([{ id: 'other', key: randomBytes(32) }]) }),
    ],
    [
      'a backup of a newer version',
      /is of a newer Samhold \(its migration \d+, tomorrow/,
      async (words) => {
        const manifest = await readManifest(words, key, 'words')
        await rm(join(words, MANIFEST))
        await writeManifest(words, key, {
          ...manifest,
          migrations: [...manifest.migrations, { name: 'tomorrow', sha256: '0'.repeat(64) }],
        })
      },
    ],
    [
      'a table whose rows are others than were counted',
      /Of public\.audit \d+ rows were copied, and \d+ came back/,
      async (words) => {
        const manifest = await readManifest(words, key, 'words')
        await rm(join(words, MANIFEST))
        await writeManifest(words, key, {
          ...manifest,
          tables: manifest.tables.map((table) =>
            table.name === 'public.audit' ? { ...table, rows: table.rows + 1 } : table,
          ),
        })
      },
    ],
    [
      'a log with another head',
      /another head than the one that was copied/,
      async (words) => {
        const manifest = await readManifest(words, key, 'words')
        await rm(join(words, MANIFEST))
        await writeManifest(words, key, { ...manifest, log: { ...manifest.log, head: '0'.repeat(64) } })
      },
    ],
  ]
  describe('B8 refused in plain words, and not one row stays', () => {
    let target: Awaited<ReturnType<typeof temporaryPostgres>>
    let rows: pg.Pool
    beforeAll(async () => {
      target = await temporaryPostgres()
      afterwards(() => target.dispose())
      rows = testPool(target.superuser)
      afterwards(() => rows.end())
    })
    for (const [what, sentence, harm] of refusals)
      test(`B8 ${what}`, async () => {
        const place = await newFolder()
        await cp(folder, place, { recursive: true })
        const [words = ''] = (await readdir(place)).filter((name) => name.startsWith('samhold-'))
        const [keys = ''] = await readdir(join(place, 'keys'))
        const more = (await harm(join(place, words), join(place, 'keys', keys))) ?? {}
        await expect(restoreInto(target, place, more)).rejects.toThrow(sentence)
        const { rows: made } = await rows.query<{ journal: string | null }>(
          `select to_regclass('public.journal')::text as journal`,
        )
        if (made[0]?.journal !== null)
          for (const table of ['journal', 'tenant', 'keys.data_key', 'audit'])
            expect((await rows.query(`select from ${table}`)).rowCount, table).toBe(0)
      })
  })

  test('B8 a database that is not empty is refused: a school in it, a row anywhere, or newer tables', async () => {
    const target = await temporaryPostgres()
    afterwards(() => target.dispose())
    const pool = testPool(target.owner)
    await migrate(pool, MIGRATIONS)
    const { folder: words } = await copy(await newFolder())
    const manifest = await readManifest(words, key, 'words')
    await rm(join(words, MANIFEST))
    await writeManifest(words, key, { ...manifest, migrations: manifest.migrations.slice(0, -1) })
    await expect(restoreInto(target, words, { keysFrom: undefined })).rejects.toThrow(
      /of a newer version than the backup/,
    )
    await pool.query(
      `set samhold.tenant = '/'; insert into keys.school_secret values ('/', 'sign-in', 'm', '\\x00')`,
    )
    await expect(restoreInto(target, folder)).rejects.toThrow(/there are rows in keys\.school_secret/)
    await pool.query(
      `insert into tenant (id, kind, slug, name, country) values ('x', 'school', 'x', 'X', 'DK')`,
    )
    await expect(restoreInto(target, folder)).rejects.toThrow(/there is a school in it/)
    await pool.end()
  })

  test('B8 there is no backup of nothing: a blind login, a database without a school, an empty log', async () => {
    const place = await newFolder()
    for (const database of [source.base.app, source.base.owner])
      await expect(copy(place, { database })).rejects.toThrow(/does not see every school’s rows/)
    const empty = await temporaryPostgres()
    afterwards(() => empty.dispose())
    const database = empty.superuser
    await expect(copy(place, { database })).rejects.toThrow(/nothing of Samhold in this database/)
    const pool = testPool(empty.owner)
    await migrate(pool, MIGRATIONS)
    await expect(copy(place, { database })).rejects.toThrow(/no school in this database yet/)
    await pool.query(
      `insert into tenant (id, kind, slug, name, country) values ('x', 'school', 'x', 'X', 'DK')`,
    )
    await expect(copy(place, { database })).rejects.toThrow(/The log is empty/)
    await pool.end()
    expect(await readdir(place, { recursive: true })).toEqual(['keys'])
  })

  test('B8 the backup key is one of its own, and its id tells nothing of it', async () => {
    const same = randomBytes(32).toString('base64')
    const { code, errors } = await npmToEnd(['backup', '--to', await newFolder()], {
      DATABASE_BACKUP_URL: urlOf(source.base.superuser),
      SAMHOLD_BACKUP_KEY: same,
      SAMHOLD_MASTER_KEY: same,
    })
    expect(told(errors)).toMatch(/^SAMHOLD_BACKUP_KEY is the master key/)
    expect(code).toBe(2)
    expect(errors).not.toContain(same)
    expect(key.toString('hex')).not.toContain(keyIdOf(key))
  })
})
