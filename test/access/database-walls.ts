import type pg from 'pg'

/** One wall of the database taken away, as a superuser would in one statement. */
export type Breach = { readonly what: string; readonly relation: string; readonly sql: string }

const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker')
  and n.nspname !~ '^pg_temp'`
const [HERE, THERE] = ['hyldemark', 'birkelund']

type Relation = {
  readonly name: string
  readonly kind: string
  readonly walled: boolean
  readonly owner: string
}

const relationsOf = async (db: pg.ClientBase): Promise<readonly Relation[]> =>
  (
    await db.query<Relation>(
      `select format('%I.%I', n.nspname, c.relname) as name, c.relkind::text as kind, c.relowner::regrole::text as owner,
         c.relrowsecurity as walled
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v') and ${OURS} order by 1`,
    )
  ).rows

/**
 * Everything that keeps the program's role in its place, read from the catalogue, so that a new table cannot be
 * forgotten: each policy dropped and made to say yes, row security switched off and no longer forced, each trigger
 * gone, each right taken and each withheld right given, each view reading with its owner's rights.
 */
export const breachesOf = async (db: pg.ClientBase): Promise<readonly Breach[]> => {
  const breaches: Breach[] = []
  const add = (relation: string, sql: string) => breaches.push({ what: sql, relation, sql })
  const policies = await db.query<{
    relation: string
    name: string
    cmd: string
    qual: boolean
    checked: boolean
  }>(
    `select format('%I.%I', schemaname, tablename) as relation, quote_ident(policyname) as name, cmd,
       qual is not null as qual, with_check is not null as checked from pg_policies order by 1, 2`,
  )
  for (const { relation, name, cmd, qual, checked } of policies.rows) {
    add(relation, `drop policy ${name} on ${relation}`)
    if (qual) add(relation, `alter policy ${name} on ${relation} using (true)`)
    if (checked && cmd !== 'SELECT') add(relation, `alter policy ${name} on ${relation} with check (true)`)
  }
  const triggers = await db.query<{ relation: string; name: string }>(
    `select tgrelid::regclass::text as relation, quote_ident(tgname) as name from pg_trigger
     where not tgisinternal order by 1, 2`,
  )
  for (const { relation, name } of triggers.rows)
    add(qualified(relation), `alter table ${relation} disable trigger ${name}`)
  const columns = await db.query<{ relation: string; column: string; right: string }>(
    `select format('%I.%I', table_schema, table_name) as relation, quote_ident(column_name) as column,
       privilege_type as right from information_schema.column_privileges
     where grantee = 'samhold_app' and not has_table_privilege('samhold_app',
       format('%I.%I', table_schema, table_name), privilege_type) order by 1, 2, 3`,
  )
  for (const { relation, column, right } of columns.rows)
    add(relation, `revoke ${right} (${column}) on ${relation} from samhold_app`)
  for (const { name, kind, walled } of await relationsOf(db)) {
    if (kind === 'v') add(name, `alter view ${name} set (security_invoker = false)`)
    if (walled) {
      add(name, `alter table ${name} disable row level security`)
      add(name, `alter table ${name} no force row level security`)
    }
    const { rows } = await db.query<{ right: string; held: boolean }>(
      `select r as right, has_table_privilege('samhold_app', $1, r) as held
       from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) r`,
      [name],
    )
    for (const { right, held } of rows)
      add(
        name,
        held ? `revoke ${right} on ${name} from samhold_app` : `grant ${right} on ${name} to samhold_app`,
      )
  }
  return breaches
}

const qualified = (relation: string): string => (relation.includes('.') ? relation : `public.${relation}`)

/**
 * Two rows in every walled table, one of each of two schools, in the caller's transaction: where the world has none
 * they are made up from the columns' types. A wall around nothing would seem to hold.
 */
export const fillEveryTable = async (db: pg.ClientBase): Promise<void> => {
  await db.query(`set local session_replication_role = 'replica'`)
  for (const { name, kind, walled } of await relationsOf(db)) {
    if (kind === 'v' || !walled) continue
    for (const tenant of [HERE, THERE]) {
      const { rowCount } = await db.query(`select from ${name} where tenant = $1 limit 1`, [tenant])
      if (rowCount === 0) await insert(db, name, tenant)
    }
  }
  await db.query(`set local session_replication_role = 'origin'`)
}

const insert = async (db: pg.ClientBase, name: string, tenant: string): Promise<void> => {
  const { rows } = await db.query<{ column: string; type: string }>(
    `select quote_ident(attname) as column, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [name],
  )
  const { rows: checks } = await db.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
     where conrelid = $1::regclass and contype = 'c'`,
    [name],
  )
  for (const { drop } of checks) await db.query(drop)
  const values = rows.map(({ column, type }) =>
    column === 'tenant' ? `'${tenant}'` : (madeUp[type] ?? `'x'`),
  )
  await db.query(`insert into ${name} (${rows.map(({ column }) => column).join()}) values (${values.join()})`)
}

const madeUp: Readonly<Record<string, string>> = {
  bytea: `decode(repeat('ab', 32), 'hex')`,
  boolean: 'true',
  date: `'2026-11-19'`,
  'timestamp with time zone': `'2026-11-19T10:00:00Z'`,
  integer: '1',
  bigint: '1',
  smallint: '1',
  jsonb: `'{}'`,
  json: `'{}'`,
  uuid: 'gen_random_uuid()',
  'text[]': `'{}'`,
}

/** What the program, the owner and a superuser see of a table and may do to it; the words of an error count too. */
export type Observed = Readonly<Record<string, string>>

/**
 * Probes of one table, by behaviour: what is seen with one school's context, without any and with an empty one, by
 * the program and by the owner; and what each of them may change. Leaves nothing behind.
 */
export const observe = async (db: pg.ClientBase, relation: string): Promise<Observed> => {
  const seen: Record<string, string> = {}
  const [found] = (await relationsOf(db)).filter(({ name }) => name === relation)
  const owner = found?.owner ?? ''
  const walled = (
    await db.query(
      `select from pg_attribute where attrelid = $1::regclass and attname = 'tenant' and not attisdropped`,
      [relation],
    )
  ).rowCount
  const attempt = async (name: string, role: string, tenant: string | undefined, sql: string) => {
    await db.query('savepoint probe')
    try {
      await db.query(`set local role ${role}`)
      if (tenant !== undefined) await db.query(`select set_config('samhold.tenant', $1, true)`, [tenant])
      const { rows, rowCount } = await db.query(sql)
      seen[name] = rows.length > 0 ? JSON.stringify(rows) : String(rowCount)
    } catch (error) {
      seen[name] = error instanceof Error ? error.message : 'failed'
    }
    await db.query('rollback to savepoint probe')
  }
  const rowsSeen =
    walled === 0
      ? `select count(*)::int as rows from ${relation}`
      : `select tenant, count(*)::int as rows from ${relation} group by 1 order by 1`
  const copy = (tenant: string) =>
    `insert into ${relation} select (jsonb_populate_record(r, '{"tenant": "${tenant}"}')).* from ${relation} r limit 1`
  await attempt('seen with a school', 'samhold_app', HERE, rowsSeen)
  await attempt('seen without', 'samhold_app', undefined, rowsSeen)
  await attempt('seen with an empty one', 'samhold_app', '', rowsSeen)
  await attempt('owner sees without', owner, undefined, rowsSeen)
  await attempt('owner sees with a school', owner, HERE, rowsSeen)
  if (found?.kind !== 'v') {
    await attempt('writes another’s row', 'samhold_app', HERE, copy(THERE))
    await attempt('writes its own row', 'samhold_app', HERE, copy(HERE))
    await attempt('changes', 'samhold_app', HERE, `update ${relation} set tenant = tenant`)
    await attempt('deletes', 'samhold_app', HERE, `delete from ${relation}`)
    await attempt('empties', 'samhold_app', HERE, `truncate ${relation} cascade`)
    // 'none' is the role of the connection itself: the superuser.
    for (const role of [owner, 'none']) {
      await attempt(`${role} changes`, role, HERE, `update ${relation} set tenant = tenant`)
      await attempt(`${role} deletes`, role, HERE, `delete from ${relation}`)
    }
    const { rows } = await db.query<{ column: string }>(
      `select quote_ident(attname) as column from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [relation],
    )
    for (const { column } of rows) {
      await attempt(`changes ${column}`, 'samhold_app', HERE, `update ${relation} set ${column} = ${column}`)
      await attempt(`reads ${column}`, 'samhold_app', HERE, `select ${column} from ${relation} limit 0`)
    }
  }
  if (relation === 'public.identity')
    await attempt(
      'seen by a subject',
      'samhold_app',
      undefined,
      `select count(i.*)::int as rows from (select set_config('samhold.subject', repeat('ab', 32), true)) s, identity i`,
    )
  // As the person of the rows made up above.
  if (relation === 'public.draft') {
    const asWriter = `(select set_config('samhold.person', 'x', true)) s`
    await attempt(
      'seen by its writer',
      'samhold_app',
      HERE,
      `select d.tenant, count(*)::int as rows from ${asWriter}, draft d group by 1`,
    )
    for (const [tenant, person] of [
      [HERE, 'x'],
      [HERE, 'y'],
      [THERE, 'x'],
    ])
      await attempt(
        `writes a draft of ${person} in ${tenant}`,
        'samhold_app',
        HERE,
        `insert into draft (tenant, person, form, id, nonce, ciphertext)
         select '${tenant}', '${person}', 'new', 'new', 'n', 'c' from ${asWriter}`,
      )
  }
  return seen
}

/** Rows of another school that were seen or written where only one school's context, or none, was set. */
export const foreignIn = (seen: Observed): readonly string[] =>
  Object.entries(seen).flatMap(([probe, answer]) =>
    (/^seen|^owner sees/.test(probe) && answer.includes(`"${THERE}"`)) ||
    (/without|empty one/.test(probe) && answer.startsWith('[{"tenant"')) ||
    (probe === 'writes another’s row' && /^\d+$/.test(answer) && answer !== '0')
      ? [`${probe}: ${answer}`]
      : [],
  )

/** Breaks every wall in turn, each in a transaction that is undone, and gives those that no probe noticed. */
export const breakEveryWall = async (
  db: pg.ClientBase,
  chosen: (breach: Breach, place: number) => boolean = () => true,
): Promise<{
  readonly tried: number
  readonly unnoticed: readonly string[]
  readonly foreign: readonly string[]
}> => {
  const whole = new Map<string, string>()
  const foreign: string[] = []
  const unnoticed: string[] = []
  await db.query('begin')
  await fillEveryTable(db)
  const breaches = (await breachesOf(db)).filter(chosen)
  // Breaking nothing must be noticed by nobody, or the probes prove nothing.
  const nothing = { what: 'nothing', relation: breaches[0]?.relation ?? 'public.journal', sql: 'select' }
  for (const { relation, what, sql } of [...breaches, nothing]) {
    if (!whole.has(relation)) {
      const seen = await observe(db, relation)
      foreign.push(...foreignIn(seen).map((fault) => `${relation}: ${fault}`))
      whole.set(relation, JSON.stringify(seen))
    }
    await db.query('savepoint breach')
    await db.query(sql)
    if (JSON.stringify(await observe(db, relation)) === whole.get(relation)) unnoticed.push(what)
    await db.query('rollback to savepoint breach')
  }
  await db.query('rollback')
  const noticed = unnoticed.pop() === nothing.what ? [] : ['probes differ though nothing was broken']
  return { tried: breaches.length, unnoticed: [...unnoticed, ...noticed], foreign }
}
