import { sql } from 'kysely'

import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { PersonId, Role, SightKey, Viewer } from '../../domain/people/viewer.ts'
import type {
  AnyEvent,
  DutyRow,
  Matter,
  MatterRow,
  PersonRow,
  Tenant,
  Unit,
  World,
} from '../../readmodels/unit.ts'
import type { ReadingKind } from '../../domain/consent/access-list.ts'
import type { Vault } from '../../journal/vault.ts'
import { readersOf, writeAudit } from './audit.ts'
import type { Database, Tx } from './database.ts'
import { postgresJournal } from './journal.ts'
import { endReturnCodes, findReturnCode, keepReturnCode, schoolSecret } from './return-codes.ts'
import { once } from './submissions.ts'

/** The port `World` on PostgreSQL: each unit is one transaction under one tenant's row security. */
export const postgresWorld = (db: Database, vault: Vault): World => ({
  inTenant: (tenantId, work) =>
    db.inTenant(tenantId, async (tx) => {
      const tenant = await findTenant(tx, { id: tenantId })
      if (tenant === undefined) throw new Error('No such tenant')
      return work(unitIn(tx, tenant, vault))
    }),
  findTenant: (by) => db.withoutTenant((tx) => findTenant(tx, by)),
  tenants: () =>
    db.withoutTenant(async (tx) =>
      (await tx.selectFrom('tenant').selectAll().orderBy('id').execute()).map(tenantOf),
    ),
  addTenant: (tenant) =>
    db.withoutTenant(async (tx) => {
      await tx
        .insertInto('tenant')
        .values({
          id: tenant.id,
          kind: tenant.kind,
          slug: tenant.slug,
          name: tenant.name,
          country: tenant.country,
          owner_tenant: tenant.ownerTenant,
          time_zone: tenant.timeZone,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }),
  ping: () => db.ping(),
})

type TenantRow = {
  readonly id: string
  readonly kind: Tenant['kind']
  readonly slug: string
  readonly name: string
  readonly country: 'DK' | 'NO'
  readonly owner_tenant: string | null
  readonly time_zone: string
}

const tenantOf = (row: TenantRow): Tenant => ({
  id: row.id,
  kind: row.kind,
  slug: row.slug,
  name: row.name,
  country: row.country,
  ownerTenant: row.owner_tenant,
  timeZone: row.time_zone,
})

const findTenant = async (
  tx: Tx,
  by: { readonly slug: string } | { readonly id: string },
): Promise<Tenant | undefined> => {
  const rows = tx.selectFrom('tenant').selectAll()
  const row = await (
    'slug' in by ? rows.where('slug', '=', by.slug) : rows.where('id', '=', by.id)
  ).executeTakeFirst()
  return row === undefined ? undefined : tenantOf(row)
}

type MatterColumns = {
  readonly stream: string
  readonly kind: string
  readonly number: string | null
  readonly class_id: string | null
  readonly exposed: string | null
  readonly lead: string | null
  readonly stage: string
  readonly open: boolean
  readonly started_on: string
}

const matterColumns = [
  'matter.stream',
  'matter.kind',
  'matter.number',
  'matter.class_id',
  'matter.exposed',
  'matter.lead',
  'matter.stage',
  'matter.open',
  'matter.started_on',
] as const

const matterOf = (row: MatterColumns): MatterRow => ({
  stream: row.stream,
  kind: row.kind as Matter['kind'],
  number: row.number,
  classId: row.class_id,
  exposed: row.exposed,
  lead: row.lead,
  stage: row.stage as Matter['stage'],
  open: row.open,
  startedOn: row.started_on as LocalDate,
})

const unitIn = (tx: Tx, tenant: Tenant, vault: Vault): Unit => {
  const t = tenant.id
  const journal = postgresJournal<AnyEvent>(tx, t, vault)

  /** Matters with at least one sight among the keys, and not closed to the viewer. */
  const openTo = (keys: readonly SightKey[], viewer: PersonId | null) =>
    sql<boolean>`exists (select from matter_sight s where s.tenant = matter.tenant and s.stream = matter.stream
      and s.to_key = any(${[...keys]}::text[])) and (matter.closed_to is null or matter.closed_to is distinct from ${viewer})`

  /** Duties with the matter they stand in. */
  const owed = () =>
    tx
      .selectFrom('duty')
      .innerJoin('matter', (join) =>
        join.onRef('matter.tenant', '=', 'duty.tenant').onRef('matter.stream', '=', 'duty.stream'),
      )
      .select([...matterColumns, 'duty.body'])
      .where('duty.tenant', '=', t)

  /** The earliest first, "as soon as possible" before all; the same duty once, whoever holds it. */
  const inOrder = async (duties: ReturnType<typeof owed>, limit: number): Promise<readonly DutyRow[]> => {
    const rows = await duties
      .orderBy(sql`duty.due nulls first`)
      .orderBy('duty.stream')
      .orderBy('duty.code')
      .orderBy('duty.item')
      .limit(limit)
      .execute()
    return distinctDuties(rows.map((row): DutyRow => ({ matter: matterOf(row), duty: row.body })))
  }

  return {
    tenant,
    journal,
    index: {
      savePerson: async ({ person, kind, classId }) => {
        if (kind === 'unnamed') throw new Error('Somebody without a name is not in the directory')
        await tx
          .insertInto('person')
          .values({ tenant: t, id: person, kind, class_id: classId })
          .onConflict((conflict) =>
            conflict.columns(['tenant', 'id']).doUpdateSet({ kind, class_id: classId }),
          )
          .execute()
      },
      saveRole: async (person, role, classes) => {
        await tx
          .insertInto('person_role')
          .values(
            (classes.length === 0 ? [''] : classes).map((class_id) => ({
              tenant: t,
              person,
              role,
              class_id,
            })),
          )
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      },
      endRole: async (person, role) => {
        await tx
          .deleteFrom('person_role')
          .where('tenant', '=', t)
          .where('person', '=', person)
          .where('role', '=', role)
          .execute()
      },
      saveClass: async (classId, label) => {
        await tx
          .insertInto('school_class')
          .values({ tenant: t, id: classId, label })
          .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet({ label }))
          .execute()
      },
      saveGuardian: async (guardian, pupil) => {
        await tx
          .insertInto('guardian')
          .values({ tenant: t, guardian, pupil })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      },
      saveMatter: async (matter, duties) => {
        const row = {
          number: matter.number,
          class_id: matter.classId,
          exposed: matter.exposed,
          lead: matter.lead,
          stage: matter.stage,
          open: matter.open,
          started_on: matter.startedOn,
          closed_to: matter.closedTo,
        }
        await tx
          .insertInto('matter')
          .values({ tenant: t, stream: matter.stream, kind: matter.kind, ...row })
          .onConflict((conflict) => conflict.columns(['tenant', 'stream']).doUpdateSet(row))
          .execute()
        await tx
          .deleteFrom('matter_sight')
          .where('tenant', '=', t)
          .where('stream', '=', matter.stream)
          .execute()
        const keys = [...new Set(matter.sights)]
        if (keys.length > 0)
          await tx
            .insertInto('matter_sight')
            .values(
              keys.map((to_key) => ({
                tenant: t,
                stream: matter.stream,
                to_key,
                kind: matter.kind,
                open: matter.open,
                started_on: matter.startedOn,
              })),
            )
            .execute()
        await tx.deleteFrom('duty').where('tenant', '=', t).where('stream', '=', matter.stream).execute()
        const rows = duties
          .filter(({ doneOn }) => doneOn === null)
          .flatMap((duty) =>
            duty.owedBy.map((owed_by) => ({
              tenant: t,
              stream: matter.stream,
              code: duty.code,
              item: duty.item ?? '',
              owed_by,
              due: duty.deadline?.due ?? null,
              since: duty.since,
              body: JSON.stringify(duty),
            })),
          )
        if (rows.length > 0) await tx.insertInto('duty').values(rows).execute()
      },
      findViewer: async (person) => {
        const row = await tx
          .selectFrom('person')
          .selectAll()
          .where('tenant', '=', t)
          .where('id', '=', person)
          .executeTakeFirst()
        if (row === undefined) return undefined
        const roles = await tx
          .selectFrom('person_role')
          .select(['role', 'class_id'])
          .where('tenant', '=', t)
          .where('person', '=', person)
          .orderBy('role')
          .orderBy('class_id')
          .execute()
        const pupils = await tx
          .selectFrom('guardian')
          .select('pupil')
          .where('tenant', '=', t)
          .where('guardian', '=', person)
          .orderBy('pupil')
          .execute()
        const classes = [
          ...new Set(
            [...roles.map(({ class_id }) => class_id), row.class_id ?? ''].filter((id) => id !== ''),
          ),
        ]
        return {
          person,
          kind: row.kind as Viewer['kind'],
          roles: [...new Set(roles.map(({ role }) => role as Role))],
          classes,
          guardianOf: pupils.map(({ pupil }) => pupil),
        }
      },
      people: async (kind, classId) => {
        const rows = tx.selectFrom('person').selectAll().where('tenant', '=', t).where('kind', '=', kind)
        const found = await (classId === undefined ? rows : rows.where('class_id', '=', classId))
          .orderBy('id')
          .execute()
        return found.map((row): PersonRow => ({
          person: row.id,
          kind: row.kind as PersonRow['kind'],
          classId: row.class_id,
        }))
      },
      holders: async (role) => {
        const rows = await tx
          .selectFrom('person_role')
          .select('person')
          .distinct()
          .where('tenant', '=', t)
          .where('role', '=', role)
          .orderBy('person')
          .execute()
        return rows.map(({ person }) => person)
      },
      classes: async () => {
        const rows = await tx
          .selectFrom('school_class')
          .selectAll()
          .where('tenant', '=', t)
          .orderBy('label')
          .execute()
        return rows.map(({ id, label }) => ({ classId: id, label }))
      },
      guardiansOf: async (pupil) => {
        const rows = await tx
          .selectFrom('guardian')
          .select('guardian')
          .where('tenant', '=', t)
          .where('pupil', '=', pupil)
          .orderBy('guardian')
          .execute()
        return rows.map(({ guardian }) => guardian)
      },
      matters: async ({ kind, keys, viewer, open, limit, after }) => {
        // Walks the index of sights key by key, so that a page costs the same with a thousand matters as with ten.
        const rows = await sql<MatterColumns>`
          select ${sql.join(matterColumns.map((column) => sql.ref(column)))}
          from (
            select distinct page.started_on, page.stream
            from unnest(${[...keys]}::text[]) as held (to_key)
            cross join lateral (
              select s.started_on, s.stream from matter_sight s
              where s.tenant = ${t} and s.to_key = held.to_key and s.kind = ${kind} and s.open = ${open}
              ${
                after === undefined
                  ? sql``
                  : sql`and (s.started_on < ${after.startedOn}::date
                      or (s.started_on = ${after.startedOn}::date and s.stream > ${after.stream}))`
              }
              order by s.started_on desc, s.stream
              limit ${limit}
            ) as page
            order by page.started_on desc, page.stream
            limit ${limit}
          ) as listed
          join matter on matter.tenant = ${t} and matter.stream = listed.stream
          where (matter.closed_to is null or matter.closed_to is distinct from ${viewer})
          order by matter.started_on desc, matter.stream`.execute(tx)
        return rows.rows.map(matterOf)
      },
      duties: ({ keys, viewer, limit }) =>
        inOrder(owed().where('duty.owed_by', 'in', listOf(keys)).where(openTo(keys, viewer)), limit),
      awaited: async ({ lead, keys, limit }) => {
        const others = owed()
          .where('matter.lead', '=', lead)
          .where('matter.open', '=', true)
          .where('duty.owed_by', 'not in', listOf(keys))
          .where('duty.code', '<>', PERSONAL)
        return (await inOrder(others, limit)).filter(owedByNoneOf(keys))
      },
      late: async ({ keys, viewer, today, limit }) => {
        const others = owed()
          .where('duty.due', '<', today)
          .where('duty.owed_by', 'not in', listOf(keys))
          .where('duty.code', '<>', PERSONAL)
          .where(openTo(keys, viewer))
        return (await inOrder(others, limit)).filter(owedByNoneOf(keys))
      },
      casesOf: async (pupil) => {
        const rows = await tx
          .selectFrom('matter')
          .select([...matterColumns])
          .where('tenant', '=', t)
          .where('exposed', '=', pupil)
          .orderBy('open', 'desc')
          .orderBy('started_on', 'desc')
          .orderBy('stream')
          .limit(20)
          .execute()
        return rows.map(matterOf)
      },
      nextDue: async (after) => {
        const row = await tx
          .selectFrom('duty')
          .select((eb) => eb.fn.min('due').as('due'))
          .where('tenant', '=', t)
          .where('due', '>', after)
          .executeTakeFirst()
        return (row?.due ?? undefined) as LocalDate | undefined
      },
      openMatters: async () => {
        const rows = await tx
          .selectFrom('matter')
          .select('stream')
          .where('tenant', '=', t)
          .where('open', '=', true)
          .orderBy('stream')
          .execute()
        return rows.map(({ stream }) => stream)
      },
      nextNumber: async (name) => {
        const row = await tx
          .insertInto('counter')
          .values({ tenant: t, name, value: 1 })
          .onConflict((conflict) =>
            conflict.columns(['tenant', 'name']).doUpdateSet({ value: sql`counter.value + 1` }),
          )
          .returning('value')
          .executeTakeFirstOrThrow()
        return row.value
      },
    },
    audit: ({ actor, role, act, kind, stream, about }) =>
      writeAudit(tx, t, { actor, role, act, stream, about: [...about], fields: kind }),
    readers: async ({ kinds, ...asked }) => {
      const rows = await readersOf(tx, t, { ...asked, act: 'read', fields: kinds })
      return rows.map(({ id, at, actor, role, fields }) => ({
        id,
        at,
        reader: actor,
        role,
        kind: fields as ReadingKind,
      }))
    },
    once: (token, work) => once(tx, t, token, work),
    returnCodes: {
      salt: () => schoolSecret(tx, t, 'return-code', vault),
      keep: (hash, stream) => keepReturnCode(tx, t, { hash: Buffer.from(hash), stream }),
      find: (hash, today) => findReturnCode(tx, t, { hash: Buffer.from(hash), today }),
      end: (stream, on) => endReturnCodes(tx, t, { stream, on }),
    },
  }
}

/** The duty to notify is its holder's alone: nobody else finds it on a list (LAW-11). */
const PERSONAL = 'notify'

/** SQL knows no empty list: nothing has the empty text as its key. */
const listOf = (keys: readonly SightKey[]): readonly string[] => (keys.length === 0 ? [''] : keys)

const owedByNoneOf =
  (keys: readonly SightKey[]) =>
  ({ duty }: DutyRow): boolean =>
    !duty.owedBy.some((key) => keys.includes(key))

/** A duty held by two of the viewer's keys is one duty. */
const distinctDuties = (rows: readonly DutyRow[]): readonly DutyRow[] => {
  const seen = new Set<string>()
  return rows.filter(({ matter, duty }) => {
    const key = `${matter.stream} ${duty.code} ${duty.item ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
