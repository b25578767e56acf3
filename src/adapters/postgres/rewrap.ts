import { sql } from 'kysely'

import type { Vault, WrappedKey } from '../../journal/vault.ts'
import type { Database, Tx } from './database.ts'
import { INSTALLATION } from './installation-secret.ts'

/** Keys in one transaction: writers of the same streams wait for so many at most. */
const BATCH = 500

/** "Keys" as a number: one program at a time wraps keys again. */
const LOCK = 0x4b657973

const places = async (db: Database): Promise<readonly string[]> => {
  const tenants = await db.withoutTenant((tx) => tx.selectFrom('tenant').select('id').orderBy('id').execute())
  return [...tenants.map(({ id }) => id), INSTALLATION]
}

/** How many keys and secrets each master key wraps, by its id. One that wraps none is not among them. */
export const countByMaster = async (db: Database): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  for (const tenant of await places(db)) {
    const { rows } = await db.inTenant(tenant, (tx) =>
      sql<{ master: string; count: number }>`
        select master, count(*) from (
          select master from keys.data_key where tenant = ${tenant}
          union all select master from keys.school_secret where tenant = ${tenant}
        ) as wrapped group by master`.execute(tx),
    )
    for (const { master, count } of rows) counts.set(master, (counts.get(master) ?? 0) + count)
  }
  return counts
}

const rewrapKeys = async (tx: Tx, tenant: string, vault: Vault): Promise<number> => {
  const rows = await tx
    .selectFrom('keys.data_key')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('master', '<>', vault.master())
    .orderBy('stream')
    .orderBy('of')
    .limit(BATCH)
    .forUpdate()
    .execute()
  if (rows.length === 0) return 0
  const again = rows.map((row): WrappedKey => vault.wrap(row, vault.unwrap(row, row)))
  await sql`
    update keys.data_key k set master = u.master, wrapped = u.wrapped
    from unnest(${rows.map(({ stream }) => stream)}::text[], ${rows.map(({ of }) => of)}::text[],
      ${again.map(({ master }) => master)}::text[], ${again.map(({ wrapped }) => wrapped)}::bytea[])
      as u (stream, person, master, wrapped)
    where k.tenant = ${tenant} and k.stream = u.stream and k.of = u.person`.execute(tx)
  return rows.length
}

const rewrapSecrets = async (tx: Tx, tenant: string, vault: Vault): Promise<number> => {
  const rows = await tx
    .selectFrom('keys.school_secret')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('master', '<>', vault.master())
    .forUpdate()
    .execute()
  for (const { name, ...row } of rows)
    await tx
      .updateTable('keys.school_secret')
      .set(vault.wrapSecret(tenant, name, vault.unwrapSecret(tenant, name, row)))
      .where('tenant', '=', tenant)
      .where('name', '=', name)
      .execute()
  return rows.length
}

/**
 * Wraps every key and secret again under the current master key, batch by batch beside the running program (A14);
 * gives how many there were. What is wrapped stays as it is, so nobody notices. Stopped halfway, it can be called
 * again. Refuses when another one is at it, or when a master key is not at hand.
 */
export const rewrap = (db: Database, vault: Vault): Promise<number> =>
  db.withoutTenant(async (locked) => {
    const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as held`.execute(
      locked,
    )
    if (rows[0]?.held !== true) throw new Error('Keys are being wrapped again already')
    let done = 0
    for (const tenant of await places(db)) {
      done += await db.inTenant(tenant, (tx) => rewrapSecrets(tx, tenant, vault))
      for (let batch = BATCH; batch === BATCH; done += batch)
        batch = await db.inTenant(tenant, (tx) => rewrapKeys(tx, tenant, vault))
    }
    return done
  })
