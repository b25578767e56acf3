import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createSessionStore } from '../../src/adapters/oidc/session-store.ts'
import { writeAudit } from '../../src/adapters/postgres/audit.ts'
import { openDatabase } from '../../src/adapters/postgres/database.ts'
import { testDatabase } from '../../src/adapters/postgres/for-tests.ts'
import type { TestDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { postgresJournal } from '../../src/adapters/postgres/journal.ts'
import { keepReturnCode, schoolSecret } from '../../src/adapters/postgres/return-codes.ts'
import { once } from '../../src/adapters/postgres/submissions.ts'
import { limits } from '../../src/web/session/ports.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import type { Words } from '../../src/domain/kernel/words.ts'

/** Tables without row policies, and why: the public directory of institutions, and the record of migrations. */
const WITHOUT_POLICIES = ['public.tenant', 'public.schema_migration']

/** Functions that run with their owner's rights. Each entry needs a fixed search_path and a reason beside it. */
const SECURITY_DEFINERS: readonly string[] = []

/** Policies that let something other than the tenant decide, for reading alone, each with all it may say. */
const OTHER_POLICIES: Readonly<Record<string, string>> = {
  // At sign-in the school is not known yet: one subject, named by the provider, is looked up in all of them.
  'public.identity by_subject':
    "(encode(subject_key, 'hex'::text) = NULLIF(current_setting('samhold.subject'::text, true), ''::text))",
}

const OURS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`

type Told = { readonly type: 'told'; readonly what: Words; readonly more?: unknown }

let test: TestDatabase
const ask = async <Row extends object>(query: string): Promise<Row[]> =>
  (await test.superPool.query<Row>(query)).rows
const names = async (query: string): Promise<string[]> =>
  (await ask<{ name: string }>(query)).map(({ name }) => name)

const allTables = () =>
  names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and ${OURS} order by 1`)
const walledTables = async () => (await allTables()).filter((name) => !WITHOUT_POLICIES.includes(name))

beforeAll(async () => {
  test = await testDatabase()
  for (const tenant of ['elm', 'oak']) {
    await test.db.inTenant(tenant, async (tx) => {
      const journal = postgresJournal<Told>(tx, tenant, test.vault)
      const event = { type: 'told' as const, what: wordsOf('p1', `words of ${tenant}`) }
      await journal.append('case:1', 0, [{ at: '2025-03-04', by: null, event }])
      await writeAudit(tx, tenant, { actor: 'p1', role: 'teacher', act: 'read', about: ['p2'] })
      await once(tx, tenant, randomBytes(18).toString('hex'), async () => 1)
      await keepReturnCode(tx, tenant, { hash: Buffer.from('same'), stream: 'case:1' })
      await schoolSecret(tx, tenant, 'salt', test.vault)
    })
  }
})
afterAll(() => test.dispose())

describe('the catalogue', () => {
  it('A5 every table has row security enabled and forced', async () => {
    const open = await names(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and ${OURS} and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    )
    expect(open.filter((name) => !WITHOUT_POLICIES.includes(name))).toEqual([])
    expect((await walledTables()).length).toBeGreaterThanOrEqual(8)
  })

  it('A5 every policy names the tenant, and every one that lets write has WITH CHECK', async () => {
    const policies = await ask<{
      name: string
      cmd: string
      permissive: string
      qual: string
      check: string | null
    }>(
      `select schemaname || '.' || tablename || ' ' || policyname as name, cmd, permissive,
              coalesce(qual, with_check) as qual, with_check as check from pg_policies`,
    )
    for (const { name, cmd, qual, check } of policies) {
      if (OTHER_POLICIES[name] !== undefined) {
        expect({ name, cmd, qual }).toEqual({ name, cmd: 'SELECT', qual: OTHER_POLICIES[name] })
        continue
      }
      expect(qual, name).toContain('tenant = current_tenant()')
      if (cmd !== 'SELECT' && cmd !== 'DELETE') expect(check, name).toContain('tenant = current_tenant()')
    }
    const walled = new Set(policies.map(({ name }) => name.split(' ')[0]))
    expect((await walledTables()).filter((name) => !walled.has(name))).toEqual([])
  })

  it('A5 the app role is no superuser, bypasses nothing, owns nothing and is member of nothing', async () => {
    const [role] = await ask(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = 'samhold_app'`,
    )
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
    })
    const owned = await names(
      `select classid::regclass || ' ' || objid as name from pg_shdepend
       where refobjid = 'samhold_app'::regrole and deptype = 'o'`,
    )
    expect(owned).toEqual([])
    const groups = await names(
      `select roleid::regrole::text as name from pg_auth_members where member = 'samhold_app'::regrole`,
    )
    expect(groups).toEqual([])
  })

  it('A5 views are security_invoker; materialised views, which cannot be, are not used', async () => {
    const views = await names(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where ${OURS} and (c.relkind = 'm' or (c.relkind = 'v'
         and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']))`,
    )
    expect(views).toEqual([])
  })

  it('A5 functions with their owner’s rights are on the list, five at most, with a fixed search_path', async () => {
    const definers = await ask<{ name: string; fixed: boolean }>(
      `select n.nspname || '.' || p.proname as name,
              exists (select from unnest(p.proconfig) c where c like 'search_path=%') as fixed
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${OURS}`,
    )
    expect(SECURITY_DEFINERS.length).toBeLessThanOrEqual(5)
    expect(definers.filter(({ name, fixed }) => !fixed || !SECURITY_DEFINERS.includes(name))).toEqual([])
  })

  it('A6 every primary and unique key starts with the tenant', async () => {
    const oracles = await names(
      `select i.indexrelid::regclass::text as name from pg_index i
       join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where (i.indisunique or i.indisexclusion) and ${OURS} and a.attname is distinct from 'tenant'
         and n.nspname || '.' || c.relname <> all (array['${WITHOUT_POLICIES.join("','")}'])`,
    )
    expect(oracles).toEqual([])
    const [bare] = await ask<{ count: string }>(
      `select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and ${OURS} and not exists
         (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
    )
    expect(bare?.count).toBe('0')
  })

  it('A6 every foreign key carries the tenant on both sides', async () => {
    const keys = await ask<{ name: string; from: string[]; to: string[]; target: string }>(
      `select k.conname as name, k.confrelid::regclass::text as target,
         array(select a.attname::text from unnest(k.conkey) with ordinality u (n, o)
               join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by o) as from,
         array(select a.attname::text from unnest(k.confkey) with ordinality u (n, o)
               join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by o) as to
       from pg_constraint k join pg_namespace n on n.oid = k.connamespace
       where k.contype = 'f' and ${OURS} and k.conrelid <> 'tenant'::regclass`,
    )
    expect(keys.length).toBeGreaterThan(0)
    for (const { name, from, to, target } of keys) {
      const carried = to[from.indexOf('tenant')]
      expect(carried, name).toBe(target === 'tenant' ? 'id' : 'tenant')
    }
  })

  it('A5 without a tenant, and with an empty one, every table gives no rows', async () => {
    const app = openDatabase(test.app)
    for (const table of await walledTables()) {
      const [there] = await ask<{ count: string }>(`select count(*) from ${table}`)
      for (const context of ['', "set_config('samhold.tenant', '', true), "]) {
        const seen = await app.withoutTenant(async (tx) => {
          if (context !== '') await sql.raw(`select ${context} 1`.replace(', 1', '')).execute(tx)
          const readable = await sql<{
            can: boolean
          }>`select has_table_privilege(${table}, 'select') as can`.execute(tx)
          if (readable.rows[0]?.can !== true) return []
          return (await sql.raw(`select * from ${table}`).execute(tx)).rows
        })
        expect(seen, `${table} holds ${there?.count ?? '?'}`).toEqual([])
      }
    }
    await app.close()
  })

  it('A5 what was set for one transaction is gone with it, on the same connection, also when it failed', async () => {
    const app = openDatabase({ ...test.app, max: 1 })
    const left = () =>
      app.withoutTenant(async (tx) => {
        const { rows } = await sql<{ left: string }>`
          select coalesce(current_setting('samhold.tenant', true), '')
            || coalesce(current_setting('samhold.subject', true), '') as left`.execute(tx)
        return rows[0]?.left
      })
    await app.inTenant('elm', (tx) => tx.selectFrom('audit').select('tenant').execute())
    expect(await left()).toBe('')
    await app.inTenant('oak', () => Promise.reject(new Error('on purpose'))).catch(() => undefined)
    expect(await left()).toBe('')
    await createSessionStore({ database: app, limits }).findIdentities(randomBytes(32))
    expect(await left()).toBe('')
    await app.close()
  })

  it('A5 a row of another tenant can be neither written nor seen', async () => {
    await expect(
      test.db.inTenant('elm', (tx) =>
        writeAudit(tx, 'oak', { actor: 'p1', role: 'teacher', act: 'read', about: [] }),
      ),
    ).rejects.toThrow('row-level security')
    for (const table of await walledTables()) {
      const [both] = await ask<{ count: string }>(`select count(distinct tenant) from ${table}`)
      const seen = await test.db.inTenant('elm', async (tx) => {
        const readable = await sql<{
          can: boolean
        }>`select has_table_privilege(${table}, 'select') as can`.execute(tx)
        if (readable.rows[0]?.can !== true) return []
        return (await sql.raw<{ tenant: string }>(`select distinct tenant from ${table}`).execute(tx)).rows
      })
      expect(seen, table).toEqual(both?.count === '0' ? [] : [{ tenant: 'elm' }])
    }
  })
})

describe('what only grows', () => {
  const changes = (table: string) => [
    `update ${table} set tenant = tenant`,
    `delete from ${table}`,
    `truncate ${table}`,
    `truncate ${table} cascade`,
  ]

  it('A17 CASE-24 journal, vault and audit refuse update, delete and truncate by the app', async () => {
    for (const statement of ['journal', 'vault', 'audit'].flatMap(changes)) {
      const attempt = test.db.inTenant('elm', (tx) => sql.raw(statement).execute(tx))
      await expect(attempt, statement).rejects.toThrow('permission denied')
    }
  })

  it('A17 CASE-24 and by the owner, and by a superuser who leaves the trigger on', async () => {
    for (const pool of [test.ownerPool, test.superPool]) {
      for (const statement of ['journal', 'vault', 'audit'].flatMap(changes)) {
        await expect(pool.query(statement), statement).rejects.toThrow('only grows')
      }
    }
  })

  it('REP-02 no column of the journal or beside it tells the hour', async () => {
    const clocks = await names(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_name in ('journal', 'vault', 'stream_head', 'data_key', 'return_code', 'submission')
         and (data_type ~ 'time|uuid' or column_default is not null and column_default !~* '^(0|current_date)$')`,
    )
    expect(clocks).toEqual([])
  })
})

it('A6 two tenants on two connections, interleaved, never meet', async () => {
  const pool = openDatabase({ ...test.app, max: 2 })
  const results = await Promise.all(
    Array.from({ length: 400 }, async (_, n) => {
      const tenant = n % 2 === 0 ? 'elm' : 'oak'
      if (n % 7 === 0) {
        const bare = await pool.withoutTenant((tx) => tx.selectFrom('journal').select('tenant').execute())
        return bare.length === 0
      }
      if (n % 11 === 0) {
        await pool.inTenant(tenant, () => Promise.reject(new Error('on purpose'))).catch(() => undefined)
        return true
      }
      const rows = await pool.inTenant(tenant, async (tx) => {
        const read = await postgresJournal(tx, tenant, test.vault).read('case:1')
        return [...(await tx.selectFrom('audit').select('tenant').execute()), ...read.map(() => ({ tenant }))]
      })
      return rows.length === 2 && rows.every((row) => row.tenant === tenant)
    }),
  )
  await pool.close()
  expect(results.filter((good) => !good)).toEqual([])
})

it('A14 no personal word stands anywhere in the database, in any table', async () => {
  const canary = 'Canary-Ægir-7731'
  await test.db.inTenant('elm', (tx) =>
    postgresJournal<Told>(tx, 'elm', test.vault).append('report:canary', 0, [
      {
        at: '2025-03-04',
        by: null,
        event: {
          type: 'told',
          what: wordsOf('p1', canary),
          more: [{ deeper: { name: wordsOf('p2', canary) } }],
        },
      },
    ]),
  )
  const needles = [
    canary,
    Buffer.from(canary).toString('hex'),
    Buffer.from(canary).toString('base64').slice(0, -4),
  ]
  let lines = 0
  for (const table of await allTables()) {
    for (const { line } of await ask<{ line: string }>(`select t::text as line from ${table} t`)) {
      lines += 1
      for (const needle of needles) expect(line.includes(needle), table).toBe(false)
    }
  }
  expect(lines).toBeGreaterThan(10)
})

it('A14 words put into another row are refused when read, never shown as somebody else’s', async () => {
  const told = (text: string) => ({
    at: '2025-03-04',
    by: null,
    event: { type: 'told' as const, what: wordsOf('p1', text) },
  })
  const streams = ['swap:one', 'swap:two']
  for (const stream of streams) {
    await test.db.inTenant('elm', (tx) =>
      postgresJournal<Told>(tx, 'elm', test.vault).append(stream, 0, [told('first'), told('second')]),
    )
  }
  const read = (stream: string) =>
    test.db.inTenant('elm', (tx) => postgresJournal<Told>(tx, 'elm', test.vault).read(stream))
  for (const swap of ['o.stream = v.stream', 'o.stream <> v.stream']) {
    for (const stream of streams) expect(await read(stream)).toHaveLength(2)
    const client = await test.superPool.connect()
    await client.query("set session_replication_role = 'replica'")
    await client.query('create temporary table saved as table vault')
    await client.query(
      `update vault v set nonce = o.nonce, ciphertext = o.ciphertext from vault o
       where v.stream like 'swap:%' and o.stream like 'swap:%' and v.id <> o.id and ${swap}`,
    )
    for (const stream of streams) await expect(read(stream)).rejects.toThrow('is not what')
    await client.query(
      'update vault v set nonce = s.nonce, ciphertext = s.ciphertext from saved s where s.id = v.id; drop table saved',
    )
    client.release(true)
  }
})
