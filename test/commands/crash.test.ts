import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { temporaryPostgres } from '../../src/adapters/embedded-postgres/for-tests.ts'
import { readersOf, type Reading } from '../../src/adapters/postgres/audit.ts'
import { createSessionStore } from '../../src/adapters/oidc/session-store.ts'
import { makeCheckpoint } from '../../src/adapters/postgres/checkpoints.ts'
import { checkpointFolder } from '../../src/journal/checkpoint-folder.ts'
import { MIGRATIONS, testPool } from '../../src/adapters/postgres/for-tests.ts'
import { migrate, readMigrations } from '../../src/adapters/postgres/migrate.ts'
import { zonedClock } from '../../src/adapters/clock/clock.ts'
import { handle } from '../../src/app/handle.ts'
import { SCHOOL } from '../../src/demo/people.ts'
import type { Clock } from '../../src/app/ports.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { foldCase, type CaseState } from '../../src/domain/cases/state.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { writeNote } from '../../src/domain/cases/write-note.ts'
import { openKeyRing, openSigner } from '../../src/journal/key-files.ts'
import { openVault } from '../../src/journal/vault.ts'
import { deriveAnew } from '../../tools/backup/derive-anew.ts'
import { openDemoWorld } from '../../tools/soak/demo-world.ts'
import { findLost, MANY_TELEPHONES, signInTo, startLoad } from '../../tools/soak/load.ts'
import { main as verify } from '../../tools/verify.ts'
import { limits } from '../../src/web/session/ports.ts'
import { afterwards, cleanUp, endBy, newFolder, socketOf, startDemo, urlOf } from './program.ts'

afterAll(cleanUp)

/** All that migrations make, by name; and which of them are on record. */
const schemaOf = async (owner: pg.Pool) => {
  const { rows } = await owner.query<{ made: string }>(`
    select format('%s %s %s %s %s', n.nspname, c.relname, c.relkind, c.relacl,
             c.relrowsecurity::text || c.relforcerowsecurity) as made
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'keys') and c.relname not like 'schema_migration%'
    union all select format('%s %s', n.nspname, n.nspacl) from pg_namespace n where n.nspname in ('keys', 'public')
    union all select format('%s %s', p.proname, p.proacl) from pg_proc p where p.pronamespace = 'public'::regnamespace
    union all select format('%s %s', polrelid::regclass, polname) from pg_policy
    union all select format('%s %s', tgrelid::regclass, tgname) from pg_trigger where not tgisinternal and tgname <> 'strike'
    order by 1`)
  return rows.map(({ made }) => made)
}

const appliedIn = async (owner: pg.Pool): Promise<number> => {
  const known = await owner.query<{ known: boolean }>(
    `select to_regclass('schema_migration') is not null as known`,
  )
  if (known.rows[0]?.known !== true) return 0
  const { rows } = await owner.query<{ count: number }>('select count(*)::int from schema_migration')
  return rows[0]?.count ?? 0
}

test('B4 B9 killed at any statement of any migration, each is there whole or not at all, and the next start goes on', async () => {
  const server = await temporaryPostgres()
  const superuser = testPool(server.superuser)
  await superuser.query('create database quiet owner samhold_owner template template0')
  const quiet = testPool({ ...server.owner, database: 'quiet' })
  const struck = testPool(server.owner)
  const all = (await readMigrations(MIGRATIONS)).length
  const expected = [await schemaOf(quiet)]
  for (let upTo = 1; upTo <= all; upTo += 1) {
    await migrate(quiet, MIGRATIONS, { upTo })
    expected.push(await schemaOf(quiet))
  }

  // Whoever has just changed the schema, or is about to put a migration on record, for the n-th time since `aim`.
  await migrate(struck, MIGRATIONS, { upTo: 0 })
  const strike = (kind: 'event_trigger' | 'trigger', back: string) => `
    create function strike.${kind}() returns ${kind} language plpgsql security definer as $$
      begin
        if nextval('strike.count') = (select at from strike.aim) then
          perform pg_terminate_backend(pg_backend_pid());
        end if;
        ${back}
      end $$;`
  await superuser.query(`
    create schema strike;
    create sequence strike.count;
    create table strike.aim (at int);
    insert into strike.aim values (0);
    ${strike('event_trigger', '')}
    ${strike('trigger', 'return new;')}
    create trigger strike before insert on schema_migration for each row execute function strike.trigger();
    create event trigger strike on ddl_command_end execute function strike.event_trigger();`)
  let strikes = 0
  for (let at = 1, before = 0; before < all; at += 1) {
    await superuser.query(`select setval('strike.count', 1, false)`)
    await superuser.query('update strike.aim set at = $1', [at])
    const wasKilled = await migrate(struck, MIGRATIONS, { upTo: before + 1 }).then(
      () => false,
      () => true,
    )
    const applied = await appliedIn(struck)
    expect(applied).toBe(wasKilled ? before : before + 1)
    expect(await schemaOf(struck)).toEqual(expected[applied])
    if (wasKilled) strikes += 1
    // Past its last statement: on to the next migration.
    if (!wasKilled) {
      before = applied
      at = 0
    }
  }
  expect(strikes).toBeGreaterThan(80)
  await Promise.all([superuser.end(), quiet.end(), struck.end()])
  await server.dispose()
}, 120_000)

const verified = async (env: Readonly<Record<string, string>>) => {
  const said: string[] = []
  const code = await verify(env, (line) => said.push(line))
  return { code, said: said.join('\n') }
}

/** A disk of its own for the data folder: only root may have one. */
const smallDisk = async (megabytes: number): Promise<string> => {
  const folder = await newFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder])
  if (mounted.status !== 0) throw new Error(String(mounted.stderr))
  afterwards(() => void spawnSync('umount', [folder]))
  return folder
}

const canMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

const title =
  'B4 the disk is full: nothing acknowledged before or meanwhile is lost, no form is half, and it goes on by itself when there is room'
const onFullDisk = async (): Promise<void> => {
  const disk = await smallDisk(160)
  const data = join(disk, 'data')
  await mkdir(data, { mode: 0o711 })
  const demo = await startDemo({ SAMHOLD_DATA: data, ...MANY_TELEPHONES })
  const load = startLoad(demo.url, await signInTo(demo.url, 'sara'), 'Fuld disk')
  while (load.promised.reports.length < 2 || load.promised.notes.length < 4) await sleep(20)
  await fill(join(disk, 'ballast'))
  const served = load.refused()
  for (const end = performance.now() + 30_000; performance.now() < end; await sleep(50))
    if (load.refused() > served + 5) break
  expect(load.refused()).toBeGreaterThan(served + 5)
  await rm(join(disk, 'ballast'))
  const before = load.promised.reports.length
  for (const end = performance.now() + 30_000; performance.now() < end; await sleep(50))
    if (load.promised.reports.length > before) break
  const promised = await load.stop()
  expect(promised.reports.length).toBeGreaterThan(before)
  const host = await socketOf(data)
  const masterKeys = join(data, 'keys', 'master.key')
  expect(await findLost(host, masterKeys, promised)).toEqual([])
  const { differing } = await deriveAnew({
    owner: { host, port: 5432, user: 'samhold_owner', database: 'samhold' },
    vault: openVault(await openKeyRing(masterKeys)),
    keep: false,
  })
  expect([...differing]).toEqual([])
  expect(await verified({ SAMHOLD_DATA: data })).toMatchObject({ code: 0 })
  expect((await endBy(demo, 'SIGTERM')).left).toEqual([])
}
if (canMount) test(title, onFullDisk, 120_000)
else console.log(`not run here: ${title} (needs root and a small disk)`)

/** Until not a byte more fits on the disk. */
const fill = async (file: string): Promise<void> => {
  for (const size of [1_048_576, 4_096])
    for (let full = false; !full;)
      await appendFile(file, Buffer.alloc(size, 1)).catch(() => {
        full = true
      })
}

describe('B2 the clock set back by a day', () => {
  test('B2 A17 acts, their order, lists and checkpoints hold, and a form sent again has one effect', async () => {
    const { base, deps, school, dispose } = await openDemoWorld()
    afterwards(dispose)
    const folder = await newFolder()
    const target = join(folder, 'checkpoints')
    const signer = await openSigner(join(folder, 'checkpoint.pem'), target)
    const real = zonedClock(school.timeZone)
    const [now, dayBefore] = [new Date(), new Date(Date.now() - 86_400_000)]
    const note = (clock: Clock, words: string, token: string) =>
      deps.world.inTenant(school.id, (unit) =>
        unit.once(token, async () => {
          const viewer = await unit.index.findViewer('line')
          if (viewer === undefined) throw new Error('The demo has this person')
          const outcome = await handle(unit, clock, {
            stream: 'case:emil-7c',
            fold: (history: readonly Recorded<CaseEvent>[]) => foldCase(history) as CaseState,
            act: writeNote,
            command: { words, corrects: null },
            viewer,
          })
          return outcome.kind
        }),
      )
    const checkpoint = (at: Date, clock: Clock) =>
      makeCheckpoint(base.db, {
        signer,
        target: checkpointFolder(target),
        at: at.toISOString(),
        today: clock.today(),
      })
    const back = zonedClock(school.timeZone, () => dayBefore)
    const [first, second] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')]

    expect(await note(real, 'Før uret blev stillet.', first)).toBe('done')
    await checkpoint(now, real)
    expect(await note(back, 'Efter at uret blev stillet.', second)).toBe('done')
    expect(await note(back, 'Før uret blev stillet.', first)).toBe('done')
    expect(await checkpoint(dayBefore, back)).toBeDefined()
    expect(await note(real, 'Og frem igen.', randomBytes(16).toString('hex'))).toBe('done')

    const events = await deps.world.inTenant(school.id, (unit) => unit.journal.read('case:emil-7c'))
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1))
    const days = events.slice(-3).map(({ at }) => at.slice(0, 10))
    expect(days).toEqual([real.today(), back.today(), real.today()])
    expect(
      await verified({ DATABASE_OWNER_URL: urlOf(base.superuser), SAMHOLD_CHECKPOINT_TARGET: target }),
    ).toMatchObject({ code: 0 })
    const derived = await deriveAnew({ owner: base.owner, vault: base.vault, keep: false })
    expect([...derived.differing]).toEqual([])
  })

  test('B2 A25 nobody who was out comes in, nobody who is in is thrown out, and forward again the limits hold', async () => {
    const { base, dispose } = await openDemoWorld()
    afterwards(dispose)
    const store = createSessionStore({ database: base.db, limits })
    const now = new Date()
    const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    const dayBefore = later(-24 * 60)
    const who = { tenant: SCHOOL.id, person: 'line' }
    const [inside, outside] = [await store.start(who, now), await store.start(who, now)]
    await store.end(outside, now)
    expect(await store.findSignedIn(outside, dayBefore)).toBeUndefined()
    expect(await store.findSignedIn(inside, dayBefore)).toMatchObject(who)
    expect(await store.findSignedIn(inside, later(limits.idleMinutes - 1))).toMatchObject(who)
    expect(await store.findSignedIn(inside, later(2 * limits.idleMinutes))).toBeUndefined()
    await store.end(inside, dayBefore)
    expect(await store.findSignedIn(inside, now)).toBeUndefined()
  })

  test('B2 CON-04 who has read is listed line by line, though later lines have earlier hours', async () => {
    const { base, dispose } = await openDemoWorld()
    afterwards(dispose)
    await base.superPool.query(
      `insert into audit (tenant, at, actor, role, act, about)
       select $1, now() + case when n > 20 then interval '-1 day' else interval '0' end + n * interval '1 second',
              'line', 'resource-team', 'read', array['set-back'] from generate_series(1, 40) n`,
      [SCHOOL.id],
    )
    const seen: string[] = []
    for (let before: Reading | undefined; ;) {
      const page: readonly Reading[] = await base.db.inTenant(SCHOOL.id, (tx) =>
        readersOf(tx, SCHOOL.id, { about: 'set-back', limit: 7, before }),
      )
      seen.push(...page.map(({ id }) => id))
      before = page.at(-1)
      if (page.length < 7) break
    }
    expect(new Set(seen).size).toBe(40)
    expect(seen).toHaveLength(40)
  })
})
