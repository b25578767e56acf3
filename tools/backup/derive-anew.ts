import { sql } from 'kysely'
import type pg from 'pg'
import { openDatabase, type Tx } from '../../src/adapters/postgres/database.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { project } from '../../src/app/project.ts'
import type { Unit } from '../../src/readmodels/unit.ts'
import type { Vault } from '../../src/journal/vault.ts'

/** The tables that hold nothing but what follows from the log; in an order in which they can be emptied. */
export const LISTS = [
  'duty',
  'matter_sight',
  'matter',
  'person_role',
  'guardian',
  'person',
  'school_class',
] as const

/** Tables of which a column follows from the log. */
const PARTLY = ['return_code'] as const

type Count = { readonly rows: number; readonly words: number; readonly erased: number }

/** What the lists hold, and how many rows, by table, were others than the log says. */
export type Derived = Count & { readonly differing: ReadonlyMap<string, number> }

const rowsOf = async (tx: Tx, tenant: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const found = new Map<string, Set<string>>()
  for (const table of [...LISTS, ...PARTLY]) {
    const { rows } = await sql<{ row: string }>`
      select md5(t::text) as row from ${sql.table(table)} t where t.tenant = ${tenant}`.execute(tx)
    found.set(table, new Set(rows.map(({ row }) => row)))
  }
  return found
}

const countDiffering = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((row) => !b.has(row)).length + [...b].filter((row) => !a.has(row)).length

const onPurpose = new Error('Only looked at')

/**
 * Throws the lists away and derives them from the log again, one school a transaction, as its tables' owner; with
 * `keep: false` it only looks, and leaves everything as it was. Every word that has a key is opened on the way:
 * rejects where one is not what was sealed, or its master key is not at hand.
 */
export const deriveAnew = async (how: {
  readonly owner: pg.PoolConfig
  readonly vault: Vault
  readonly keep: boolean
  readonly tell?: (streams: number) => void
}): Promise<Derived> => {
  const db = openDatabase({ ...how.owner, max: 1, statement_timeout: 0 }, { asOwner: true })
  const differing = new Map<string, number>()
  let total: Count = { rows: 0, words: 0, erased: 0 }
  let streams = 0
  try {
    for (const { id: tenant } of await postgresWorld(db, how.vault).tenants()) {
      let open: Tx | undefined
      const world = postgresWorld(
        { ...db, inTenant: (id, work) => db.inTenant(id, (tx) => work((open = tx))) },
        how.vault,
      )
      const again = world.inTenant(tenant, async (unit) => {
        if (open === undefined) throw new Error('There is no transaction')
        const tx = open
        const before = await rowsOf(tx, tenant)
        const putBack = await setAside(tx, tenant)
        for (const table of LISTS)
          await sql`delete from ${sql.table(table)} where tenant = ${tenant}`.execute(tx)
        await projectAll(tx, unit, () => how.tell?.((streams += 1)))
        await putBack()
        const after = await rowsOf(tx, tenant)
        for (const [table, rows] of after) {
          const other = countDiffering(before.get(table) ?? new Set(), rows)
          if (other > 0) differing.set(table, (differing.get(table) ?? 0) + other)
        }
        total = await counted(tx, tenant, total, after)
        if (!how.keep) throw onPurpose
      })
      await again.catch((error: unknown) => {
        if (error !== onPurpose) throw error
      })
    }
    return { ...total, differing }
  } finally {
    await db.close()
  }
}

const projectAll = async (tx: Tx, unit: Unit, done: () => void): Promise<void> => {
  const heads = await tx
    .selectFrom('stream_head')
    .select('stream')
    .where('tenant', '=', unit.tenant.id)
    .orderBy('stream')
    .execute()
  // A guardian points to a pupil, whose stream may come later: all persons first.
  for (const pass of ['persons', 'all'] as const)
    for (const { stream } of heads) {
      if (pass === 'persons' && !stream.startsWith('person:')) continue
      const whole = await unit.journal.read(stream)
      const appended = whole
        .map(({ event }) => event)
        .filter(({ type }) => pass === 'all' || type === 'PersonRegistered')
      await project(unit, stream, { whole, appended })
      if (pass === 'all') done()
    }
}

/** Takes the rows that point into the lists away and gives what puts them back. */
const setAside = async (tx: Tx, tenant: string): Promise<() => Promise<void>> => {
  const { rows: pointing } = await sql<{ name: string }>`
    select distinct conrelid::regclass::text as name from pg_constraint
    where contype = 'f' and confrelid = any(${[...LISTS]}::regclass[]) and conrelid <> all(${[...LISTS]}::regclass[])`.execute(
    tx,
  )
  const aside = await Promise.all(
    pointing.map(async ({ name }) => {
      const table = sql.table(name)
      const { rows } = await sql<{ kept: string }>`
        select coalesce(jsonb_agg(t), '[]')::text as kept from ${table} t where tenant = ${tenant}`.execute(
        tx,
      )
      await sql`delete from ${table} where tenant = ${tenant}`.execute(tx)
      return { table, kept: rows[0]?.kept ?? '[]' }
    }),
  )
  return async () => {
    for (const { table, kept } of aside)
      await sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${kept}::jsonb)`.execute(
        tx,
      )
  }
}

const counted = async (
  tx: Tx,
  tenant: string,
  before: Count,
  lists: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Count> => {
  const { rows } = await sql<{ words: number; erased: number }>`
    select count(*) as words, count(*) filter (where k.key_id is null) as erased
    from vault v left join keys.data_key k
      on k.tenant = v.tenant and k.stream = v.stream and k.of = v.of and k.key_id = v.key_id
    where v.tenant = ${tenant}`.execute(tx)
  const listed = LISTS.reduce((sum, table) => sum + (lists.get(table)?.size ?? 0), 0)
  return {
    rows: before.rows + listed,
    words: before.words + (rows[0]?.words ?? 0),
    erased: before.erased + (rows[0]?.erased ?? 0),
  }
}
