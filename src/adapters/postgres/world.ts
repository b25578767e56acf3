import { sql } from 'kysely'

import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { PersonId, Role, SightKey, Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
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
import { ask, inFlight, together } from './database.ts'
import type { Database, Tx } from './database.ts'
import { draftsIn } from './drafts.ts'
import { addJob } from './jobs.ts'
import { postgresJournal } from './journal.ts'
import type { KeptStreams } from './journal.ts'
import { keepMailMarks } from './mail-marks.ts'
import {
  endReturnCodes,
  findReturnCode,
  keepReturnCode,
  letReturnCodesFollow,
  schoolSecret,
} from './return-codes.ts'
import { once } from './submissions.ts'

/**
 * The port `World` on PostgreSQL: each unit is one transaction under one tenant's row security. What can never
 * change is asked for once a process: the rows of the directory, which the program may only add to, and the schools'
 * salts.
 */
export const postgresWorld = (
  db: Database,
  vault: Vault,
  /** `hasWorker`: `prepareWorker` has made its place in this database; without it nothing is ever done later. */
  { hasWorker = false }: { readonly hasWorker?: boolean } = {},
): World => {
  const tenants = new Map<string, Tenant>()
  const salts = new Map<string, Uint8Array>()
  const kept: KeptStreams = new Map()

  const learn = (tenant: Tenant | undefined): Tenant | undefined => {
    if (tenant !== undefined) {
      tenants.set(`id ${tenant.id}`, tenant)
      tenants.set(`slug ${tenant.slug}`, tenant)
    }
    return tenant
  }

  return {
    inTenant: (id, work) =>
      db.inTenant(id, async (tx) => {
        const tenant = tenants.get(`id ${id}`) ?? learn(await findTenant(tx, { id }))
        if (tenant === undefined) throw new Error('No such tenant')
        return work(unitIn(tx, tenant, vault, kept, hasWorker))
      }),
    findTenant: async (by) =>
      tenants.get('slug' in by ? `slug ${by.slug}` : `id ${by.id}`) ??
      learn(await db.withoutTenant((tx) => findTenant(tx, by))),
    returnCodeSalt: async (id) => {
      const known = salts.get(id)
      if (known !== undefined) return known
      const salt = await db.inTenant(id, (tx) => schoolSecret(tx, id, 'return-code', vault))
      salts.set(id, salt)
      return salt
    },
    tenants: () =>
      db.withoutTenant(async (tx) =>
        (await tx.selectFrom('tenant').select(TENANT_COLUMNS).orderBy('id').execute()).map(tenantOf),
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
  }
}

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

const TENANT_COLUMNS = ['id', 'kind', 'slug', 'name', 'country', 'owner_tenant', 'time_zone'] as const

const findTenant = async (
  tx: Tx,
  by: { readonly slug: string } | { readonly id: string },
): Promise<Tenant | undefined> => {
  const rows = tx.selectFrom('tenant').select(TENANT_COLUMNS)
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

type DutyColumns = MatterColumns & { readonly body: Duty }

const dutyRowOf = (row: DutyColumns): DutyRow => ({ matter: matterOf(row), duty: row.body })

// Both walk an index in the order of the list and stop when the page is full, so that they cost the same with many
// matters as with few. A sub-select with a limit stays where it is: asked for each row that is looked at, and for no
// other.
const dutiesWhere = (condition: string): string => `
  select ${matterColumns.join(', ')}, duty.due, duty.code, duty.item, duty.body
  from duty join matter on matter.tenant = $1 and matter.stream = duty.stream
  where duty.tenant = $1 and ${condition}
    and (matter.closed_to is null or matter.closed_to is distinct from $3)
    and (select true from matter_sight s
         where s.tenant = $1 and s.stream = duty.stream and s.to_key = any($2::text[]) limit 1)
  order by duty.due nulls first, duty.stream, duty.code, duty.item limit $4`

const DUTIES = `
  select owed.* from unnest($2::text[]) as held (key)
  cross join lateral (${dutiesWhere('duty.owed_by = held.key')}) as owed
  order by owed.due nulls first, owed.stream, owed.code, owed.item limit $4`

const LATE = dutiesWhere('duty.due < $5 and duty.owed_by <> all($2::text[]) and duty.code <> $6')

/** The matter with its sights and its open duties. */
const LIST_MATTER = `
  with listed as (
    insert into matter
      (tenant, stream, kind, number, class_id, exposed, lead, stage, open, started_on, closed_to)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    on conflict (tenant, stream) do update set
      number = excluded.number, class_id = excluded.class_id, exposed = excluded.exposed, lead = excluded.lead,
      stage = excluded.stage, open = excluded.open, started_on = excluded.started_on,
      closed_to = excluded.closed_to
  ),
  sights as (
    insert into matter_sight (tenant, stream, to_key, kind, open, started_on)
    select $1, $2, to_key, $3, $9, $10 from unnest($12::text[]) as to_key
  )
  insert into duty (tenant, stream, code, item, owed_by, due, since, body)
  select $1, $2, body ->> 'code', coalesce(body ->> 'item', ''), owed_by,
    (body -> 'deadline' ->> 'due')::date, (body ->> 'since')::date, body
  from unnest($13::jsonb[]) as body cross join lateral jsonb_array_elements_text(body -> 'owedBy') as owed_by`

const TAKE_OFF_LISTS = `
  with sights as (delete from matter_sight where tenant = $1 and stream = $2)
  delete from duty where tenant = $1 and stream = $2`

type ViewerRow = {
  readonly kind: Viewer['kind']
  readonly class_id: string | null
  readonly roles: readonly (readonly [Role, classId: string])[]
  readonly pupils: readonly PersonId[]
}

const FIND_VIEWER = `
  select kind, class_id,
    (select coalesce(jsonb_agg(jsonb_build_array(r.role, r.class_id) order by r.role, r.class_id), '[]')
     from person_role r where r.tenant = person.tenant and r.person = person.id) as roles,
    array(select g.pupil from guardian g
          where g.tenant = person.tenant and g.guardian = person.id order by g.pupil) as pupils
  from person where tenant = $1 and id = $2`

const HOLDERS = `
  select distinct role, person from person_role where tenant = $1 and role = any($2::text[]) order by role, person`

/** Keys as `keysOf` makes them of a person's roles. */
const HOLDERS_OF = `
  select distinct person from (
    select id as person from person where tenant = $1 and 'person:' || id = any($2)
    union all
    select person from person_role where tenant = $1 and class_id = '' and 'role:' || role = any($2)
    union all
    select person from person_role where tenant = $1
      and role in ('class-team', 'after-school') and 'class-team:' || class_id = any($2)
  ) as held order by person`

const HOLD_CALENDAR = `select pg_advisory_xact_lock_shared(hashtext('calendar'), hashtext($1))`
const HOLD_CALENDAR_ALONE = `select pg_advisory_xact_lock(hashtext('calendar'), hashtext($1))`

/** A report that became a case is closed, and whoever told may still be owed an answer. */
const OPEN_MATTERS = `
  select stream from matter where tenant = $1 and open
  union select stream from duty where tenant = $1
  order by stream`

/** The earliest that climb in one round; a school with more late than this has been told enough. */
const MOST_BEHIND = 5_000

const CLASSES = 'select id, label from school_class where tenant = $1 order by label'

const unitIn = (tx: Tx, tenant: Tenant, vault: Vault, kept: KeptStreams, hasWorker: boolean): Unit => {
  const t = tenant.id
  const journal = postgresJournal<AnyEvent>(tx, t, vault, { kept })
  let holdsCalendar = false

  const holdersOf = together(async (roles: readonly string[]) => {
    const rows = await ask<{ role: string; person: PersonId }>(tx, HOLDERS, [t, roles])
    return new Map(
      [...Map.groupBy(rows, ({ role }) => role)].map(
        ([role, held]) => [role, held.map(({ person }) => person)] as const,
      ),
    )
  })

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
    return distinctDuties(rows.map(dutyRowOf))
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
      endGuardian: async (guardian, pupil) => {
        await tx
          .deleteFrom('guardian')
          .where('tenant', '=', t)
          .where('guardian', '=', guardian)
          .where('pupil', '=', pupil)
          .execute()
      },
      saveMatter: async (matter, duties, isNew) => {
        if (!isNew) inFlight(tx, ask(tx, TAKE_OFF_LISTS, [t, matter.stream]))
        const listed = ask(tx, LIST_MATTER, [
          t,
          matter.stream,
          matter.kind,
          matter.number,
          matter.classId,
          matter.exposed,
          matter.lead,
          matter.stage,
          matter.open,
          matter.startedOn,
          matter.closedTo,
          [...new Set(matter.sights)],
          duties.filter(({ doneOn }) => doneOn === null).map((duty) => JSON.stringify(duty)),
        ])
        inFlight(tx, listed)
      },
      findViewer: async (person) => {
        const [row] = await ask<ViewerRow>(tx, FIND_VIEWER, [t, person])
        if (row === undefined) return undefined
        const classes = [...row.roles.map(([, classId]) => classId), row.class_id ?? '']
        return {
          person,
          kind: row.kind,
          roles: [...new Set(row.roles.map(([role]) => role))],
          classes: [...new Set(classes.filter((id) => id !== ''))],
          guardianOf: row.pupils,
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
      holders: async (role) => (await holdersOf(role)) ?? [],
      classes: async () => {
        const rows = await ask<{ id: string; label: string }>(tx, CLASSES, [t])
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
      duties: async ({ keys, viewer, limit }) =>
        distinctDuties((await ask<DutyColumns>(tx, DUTIES, [t, keys, viewer, limit])).map(dutyRowOf)),
      awaited: async ({ lead, keys, limit }) => {
        const others = owed()
          .where('matter.lead', '=', lead)
          .where(sql<boolean>`matter.open`)
          .where('duty.owed_by', 'not in', listOf(keys))
          .where('duty.code', '<>', PERSONAL)
        return (await inOrder(others, limit)).filter(owedByNoneOf(keys))
      },
      late: async ({ keys, viewer, today, limit }) => {
        const rows = await ask<DutyColumns>(tx, LATE, [t, keys, viewer, limit, today, PERSONAL])
        return distinctDuties(rows.map(dutyRowOf)).filter(owedByNoneOf(keys))
      },
      casesOf: async (pupil) => {
        const rows = await tx
          .selectFrom('matter')
          .select([...matterColumns])
          .where('tenant', '=', t)
          .where('kind', '=', 'case')
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
      behind: (before) =>
        inOrder(
          owed().where((eb) =>
            eb.or([
              eb('duty.due', '<', before),
              eb.and([eb('duty.due', 'is', null), eb('duty.since', '<', before)]),
            ]),
          ),
          MOST_BEHIND,
        ),
      owedIn: (stream) => inOrder(owed().where('duty.stream', '=', stream), MOST_BEHIND),
      holdersOf: async (keys) =>
        (await ask<{ person: PersonId }>(tx, HOLDERS_OF, [t, [...keys]])).map(({ person }) => person),
      keepMarks: (person, marks) => keepMailMarks(tx, t, person, marks),
      holdCalendar: async (how) => {
        // A lock is held as long as the transaction: once is enough.
        if (how === 'read' && holdsCalendar) return
        holdsCalendar = true
        const held = ask(tx, how === 'read' ? HOLD_CALENDAR : HOLD_CALENDAR_ALONE, [t])
        // Asked in the same packet as the days themselves, and answered before them.
        if (how === 'read') inFlight(tx, held)
        else await held
      },
      openMatters: async () =>
        (await ask<{ stream: string }>(tx, OPEN_MATTERS, [t])).map(({ stream }) => stream),
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
    drafts: draftsIn(tx, t, vault),
    addJob: async (job) => {
      if (hasWorker) addJob(tx, t, job)
    },
    returnCodes: {
      keep: (hash, stream) => keepReturnCode(tx, t, { hash: Buffer.from(hash), stream }),
      find: (hash, today) => findReturnCode(tx, t, { hash: Buffer.from(hash), today }),
      end: (stream, on) => endReturnCodes(tx, t, { stream, on }),
      follow: (stream, follows) => letReturnCodesFollow(tx, t, { stream, follows }),
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
