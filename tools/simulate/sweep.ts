import { createHash } from 'node:crypto'
import pg from 'pg'
import { findTold } from '../../src/app/receive.ts'
import { findRelation } from '../../src/domain/cases/view.ts'
import { keysOf } from '../../src/domain/people/viewer.ts'
import { findReportRelation } from '../../src/domain/reports/view.ts'
import { isConcernOpenTo } from '../../src/domain/signs/view.ts'
import { canonical } from '../../src/journal/chain.ts'
import { findCaseList } from '../../src/readmodels/cases/case-list.ts'
import { myDay } from '../../src/readmodels/day/my-day.ts'
import { findOwnCase } from '../../src/readmodels/follow-up/own-case.ts'
import { findChildCase } from '../../src/readmodels/follow-up/child-case.ts'
import { filesIn, verify } from '../verify.ts'
import type { Chance } from './chance.ts'
import { broken, lookAt, type Ledger } from './check.ts'
import type { Ground } from './ground.ts'
import { codeEnd } from './invariants.ts'
import { holdersOf, isMatter, isOpen, peopleOf, type Shadow } from './shadow.ts'

/** What a sweep needs besides the ground. */
export type Sweeping = {
  readonly ground: Ground
  readonly ledger: Ledger
  readonly chance: Chance
  /** Where checkpoints are kept. */
  readonly checkpoints: string
}

type Sweep = {
  readonly source: readonly string[]
  /** Says what is wrong. */
  readonly check: (sweeping: Sweeping, shadow: Shadow) => Promise<string | undefined | false>
}

const rowsOf = async <Row extends pg.QueryResultRow>(
  { ground }: Sweeping,
  text: string,
  values: unknown[] = [],
): Promise<readonly Row[]> => (await ground.superPool.query<Row>(text, values)).rows

/** Every table that holds a tenant's rows. */
const tablesOf = async (sweeping: Sweeping): Promise<readonly string[]> =>
  (
    await rowsOf<{ name: string }>(
      sweeping,
      `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
       where column_name = 'tenant' and table_schema in ('public', 'keys') order by 1`,
    )
  ).map(({ name }) => name)

/** What is checked of everything, for each tenant, now and then and at the end. */
export const sweeps: Readonly<Record<string, Sweep>> = {
  'the whole log is what was promised': {
    source: ['B4', 'A17'],
    check: async (sweeping, { tenant, streams }) => {
      const rows = await rowsOf<{ stream: string; version: number; hash: string; lines: number }>(
        sweeping,
        `select h.stream, h.version, encode(h.hash, 'hex') as hash, (select count(*)::int from journal j
         where j.tenant = h.tenant and j.stream = h.stream) as lines from stream_head h where h.tenant = $1 and h.version > 0`,
        [tenant.id],
      )
      const known = new Map([...streams].filter(([, { told }]) => told.length > 0))
      if (rows.length !== known.size) return `${rows.length} streams for ${known.size}`
      const wrong = rows.find(({ stream, version, hash, lines }) => {
        const is = known.get(stream)
        return is === undefined || is.told.length !== version || lines !== version || is.head !== hash
      })
      return wrong?.stream
    },
  },
  'every matter stands in the lists as the log has it': {
    source: ['C12'],
    check: async ({ ground, ledger, chance }, shadow) => {
      const all = [...shadow.streams.keys()].filter(isMatter)
      for (let from = 0; from < all.length; from += 500)
        await lookAt(
          ground,
          ledger,
          shadow,
          new Map(all.slice(from, from + 500).map((stream) => [stream, []])),
          chance,
        )
      return undefined
    },
  },
  'people stand in the directory as the log has it': {
    source: ['CON-06'],
    check: async ({ ground, chance }, { tenant, people }) =>
      ground.quietly((world) =>
        world.inTenant(tenant.id, async (unit) => {
          for (const known of [...people.values()].filter(() => chance.often(20))) {
            const found = await unit.index.findViewer(known.person ?? '')
            const spell = (viewer: typeof found) =>
              viewer === undefined
                ? ''
                : canonical([
                    viewer.person,
                    viewer.kind,
                    [...viewer.roles].toSorted(),
                    [...viewer.classes].toSorted(),
                    [...viewer.guardianOf].toSorted(),
                  ])
            if (spell(found) !== spell(known)) return `${spell(found)} for ${spell(known)}`
          }
          return undefined
        }),
      ),
  },
  'no list and no code stands without a log': {
    source: ['C12', 'REP-02'],
    check: async (sweeping, { tenant }) =>
      (
        await rowsOf<{ stream: string }>(
          sweeping,
          `select stream from (select tenant, stream from matter union all select tenant, stream from matter_sight
           union all select tenant, stream from duty union all select tenant, stream from return_code
           union all select tenant, stream from vault union all select tenant, stream from keys.data_key) listed
           where tenant = $1 and not exists (select from journal j where j.tenant = listed.tenant and j.stream = listed.stream) limit 1`,
          [tenant.id],
        )
      )[0]?.stream,
  },
  'case numbers run without a gap': {
    source: ['CASE-01'],
    check: async (sweeping, { tenant, numbers }) => {
      const counters = await rowsOf<{ name: string; value: number }>(
        sweeping,
        `select name, value from counter where tenant = $1 and name like 'case-%'`,
        [tenant.id],
      )
      const years = Map.groupBy(numbers.keys(), (number) => number.slice(0, 4))
      for (const [year, given] of years) {
        const should = given.map((_, index) => `${year}-${String(index + 1).padStart(3, '0')}`)
        if (given.toSorted((a, b) => Number(a.slice(5)) - Number(b.slice(5))).join() !== should.join())
          return `${year}: ${given.length} numbers`
        if (counters.find(({ name }) => name === `case-${year}`)?.value !== given.length)
          return `${year}: the counter`
      }
      return counters.length !== years.size && 'a counter without a case'
    },
  },
  'a form token has one effect': {
    source: ['B5'],
    check: async (sweeping, { tenant, tokens }) => {
      const [row] = await rowsOf<{ count: number }>(
        sweeping,
        'select count(*)::int as count from submission where tenant = $1',
        [tenant.id],
      )
      return row?.count !== tokens.size && `${row?.count} for ${tokens.size}`
    },
  },
  'each reading has its line in the audit, and no line stands for none': {
    source: ['CON-04', 'A18'],
    check: async (sweeping, { tenant, audits }) => {
      const rows = await rowsOf<{ line: string; count: number }>(
        sweeping,
        `select concat_ws('|', tenant, actor, act, stream) as line, count(*)::int as count from audit where tenant = $1 group by 1`,
        [tenant.id],
      )
      const wrong = rows.find(({ line, count }) => audits.get(line) !== count)
      return wrong?.line ?? (rows.length !== audits.size && `${rows.length} for ${audits.size}`)
    },
  },
  'personal words are nowhere in plain': {
    source: ['A14', 'A26'],
    check: async (sweeping, shadow) => {
      // Of all tenants at once: once is enough.
      if (shadow !== [...sweeping.ledger.shadows.values()][0]) return undefined
      const columns = await rowsOf<{ place: string; name: string; bytes: boolean }>(
        sweeping,
        `select format('%I.%I', c.table_schema, c.table_name) as place, c.column_name as name, c.data_type = 'bytea' as bytes
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
         where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
      )
      for (const { place, name, bytes } of columns) {
        const text = bytes ? `encode("${name}", 'escape')` : `"${name}"::text`
        const [found] = await rowsOf(
          sweeping,
          `select 1 from ${place} where ${text} ~ 'zq[0-9a-f]{12}' limit 1`,
        )
        if (found !== undefined) return `${place}.${name}`
      }
      return undefined
    },
  },
  'words come back as they were told, and erased ones never': {
    source: ['A14', 'A16'],
    check: async ({ ground, chance }, { tenant, streams, erased }) => {
      const some = [...streams].filter(([stream]) =>
        erased.size > 0
          ? chance.often(20) || [...erased.keys()].some((key) => key.startsWith(`${stream} `))
          : chance.often(20),
      )
      return ground.quietly((world) =>
        world.inTenant(tenant.id, async (unit) => {
          const read = await unit.journal.readMany(some.map(([stream]) => stream))
          for (const [stream, { told }] of some) {
            const spell = (entry: unknown): string =>
              canonical(
                withoutErased(entry, (of, version) => version <= (erased.get(`${stream} ${of}`) ?? 0)),
              )
            const should = told.map(({ event, version }) => spell({ version, event }))
            const is = (read.get(stream) ?? []).map(({ event, version }) =>
              canonical(JSON.parse(JSON.stringify({ version, event }))),
            )
            const wrong = should.findIndex((line, index) => line !== is[index])
            if (wrong >= 0 || is.length !== should.length) return `${stream} version ${wrong + 1}`
          }
          return undefined
        }),
      )
    },
  },
  'schools stay apart in every table': {
    source: ['A5', 'A6'],
    check: async (sweeping, { tenant }) => {
      const tables = await tablesOf(sweeping)
      const pool = sweeping.ground.asApp()
      const client = await pool.connect()
      try {
        for (const as of [tenant.id, '']) {
          await client.query('begin')
          await client.query(`select set_config('samhold.tenant', $1, true)`, [as])
          for (const table of tables) {
            const { rows } = await client.query<{ count: number }>(
              `select count(*)::int as count from ${table} where tenant <> $1`,
              [as],
            )
            if (rows[0]?.count !== 0) return `${table} as "${as}"`
          }
          await client.query('commit')
        }
      } finally {
        client.release()
        await pool.end()
      }
      return undefined
    },
  },
  'what is late is on the leader’s day': {
    source: ['CASE-04', 'C12'],
    check: async ({ ground, ledger }, shadow) => {
      const today = ground.deps.clock.today()
      return ground.quietly((world) =>
        world.inTenant(shadow.tenant.id, async (unit) => {
          for (const leader of holdersOf(shadow, 'leader')) {
            const day = await myDay(unit, leader, today)
            const shown = new Set(
              [...day.danger, ...day.overdue, ...day.others].map(
                ({ matter, duty }) => `${matter.stream} ${duty.code}`,
              ),
            )
            const keys: readonly string[] = keysOf(leader)
            const late = [...ledger.derived].flatMap(([name, { matter, duties }]) => {
              const [tenant, stream = ''] = name.split(' ')
              const open =
                matter.sights.some((key) => keys.includes(key)) && matter.closedTo !== leader.person
              if (tenant !== shadow.tenant.id || !open) return []
              if (matter.exposed !== null && leader.guardianOf.includes(matter.exposed)) return []
              return duties
                .filter(
                  ({ code, deadline, doneOn }) =>
                    doneOn === null && code !== 'notify' && deadline !== null && deadline.due < today,
                )
                .map(({ code, owedBy }) => ({ name: `${stream} ${code}`, holders: owedBy.length }))
            })
            // The list is cut off at fifty lines of others, one a holder: of more, nothing can be said.
            if (day.more || late.reduce((sum, { holders }) => sum + holders, 0) > 50) continue
            const missing = late.find(({ name }) => !shown.has(name))
            if (missing !== undefined) return missing.name
          }
          return undefined
        }),
      )
    },
  },
  'a day shows nothing that its reader may not see': {
    source: ['CON-06', 'REP-08'],
    check: async ({ ground, chance }, shadow) =>
      ground.quietly((world) =>
        world.inTenant(shadow.tenant.id, async (unit) => {
          const adults = [...peopleOf(shadow, 'staff'), ...peopleOf(shadow, 'officer')]
          for (const viewer of adults.filter(({ guardianOf }) => guardianOf.length > 0 || chance.often(20))) {
            const day = await myDay(unit, viewer, ground.deps.clock.today())
            const shown = [...day.danger, ...day.overdue, ...day.today, ...day.coming, ...day.later]
            const matters = [...shown, ...day.awaited, ...day.others].map(({ matter }) => matter.stream)
            for (const stream of new Set([...matters, ...day.held.map((matter) => matter.stream)])) {
              const state = shadow.cases.get(stream)
              const report = shadow.reports.get(stream)
              const concern = shadow.concerns.get(stream)
              const closed =
                (concern !== undefined && !isConcernOpenTo(concern, viewer)) ||
                (state !== undefined && findRelation(state, viewer) === undefined) ||
                (report !== undefined && findReportRelation(report, viewer) === undefined)
              if (closed) return `${viewer.person} ${stream}`
            }
          }
          return undefined
        }),
      ),
  },
  'every open case is on the leader’s list': {
    source: ['C12', 'CASE-01'],
    check: async ({ ground }, shadow) =>
      ground.quietly((world) =>
        world.inTenant(shadow.tenant.id, async (unit) => {
          const [leader] = holdersOf(shadow, 'leader')
          if (leader === undefined) return undefined
          const listed = new Set<string>()
          let after: { readonly startedOn: string; readonly stream: string } | undefined
          do {
            const page = await findCaseList(unit, leader, {
              open: true,
              today: ground.deps.clock.today(),
              ...(after === undefined ? {} : { after }),
            })
            for (const { matter } of page?.rows ?? []) listed.add(matter.stream)
            after = page?.after
          } while (after !== undefined)
          const missing = [...shadow.cases].find(
            ([stream, state]) =>
              isOpen(state) &&
              state.closedTo !== leader.person &&
              !leader.guardianOf.includes(state.exposed) &&
              !listed.has(stream),
          )
          return missing?.[0]
        }),
      ),
  },
  'six words open their own report as long as they live': {
    source: ['REP-02', 'A8'],
    check: async ({ ground, ledger, chance }, shadow) => {
      const today = ground.deps.clock.today()
      for (const { school, tenant, stream, code } of shadow.codes.filter(() => chance.often(10))) {
        const home = ledger.shadows.get(school)
        if (home === undefined) continue
        const found = await findTold(
          { ...ground.deps, world: await ground.quietly(async (world) => world) },
          home.tenant,
          code.join(' '),
        )
        const lies = ledger.shadows.get(tenant)
        const report = lies?.reports.get(stream)
        const ends = lies === undefined || report === undefined ? undefined : codeEnd(lies, report)
        if (ends !== undefined && (found === undefined) !== (ends !== null && ends < today))
          return `${stream} until ${ends ?? 'open'}`
        if (found !== undefined && (found.stream !== stream || found.tenant !== tenant))
          return `${stream} opened ${found.stream}`
      }
      return undefined
    },
  },
  'a pupil and a parent meet their own case, and no other': {
    source: ['CON-06', 'FOL-01'],
    check: async ({ ground, chance }, shadow) =>
      ground.quietly((world) =>
        world.inTenant(shadow.tenant.id, async (unit) => {
          const pupils = peopleOf(shadow, 'pupil')
          const guardians = peopleOf(shadow, 'guardian')
          for (const state of [...shadow.cases.values()].filter(() => chance.often(10))) {
            const own = await findOwnCase(
              unit,
              shadow.people.get(state.exposed) ?? chance.of(pupils),
              ground.deps.clock.today(),
            )
            if (own !== undefined && own.view.state.exposed !== state.exposed) return state.caseId
            const guardian = chance.of(guardians)
            const child = await findChildCase(unit, guardian, state.exposed)
            if (child !== undefined && !guardian.guardianOf.includes(state.exposed)) return state.caseId
          }
          return undefined
        }),
      ),
  },
  'nobody has left a transaction open': {
    source: ['B4'],
    check: async (sweeping) => {
      const [row] = await rowsOf<{ count: number }>(
        sweeping,
        `select count(*)::int as count from pg_stat_activity where usename = 'samhold_app' and state like 'idle in transaction%'`,
      )
      return row?.count !== 0 && `${row?.count} open`
    },
  },
  'the verifier, which shares no code with the log, finds nothing': {
    source: ['A17'],
    check: async ({ ground, checkpoints, ledger }, shadow) => {
      if (shadow !== [...ledger.shadows.values()][0]) return undefined
      const client = new pg.Client(ground.superuser)
      await client.connect()
      try {
        const { findings } = await verify(client, () => filesIn(checkpoints, {}))
        return findings[0]
      } finally {
        await client.end()
      }
    },
  },
}

const withoutErased = (
  value: unknown,
  isErased: (of: string, version: number) => boolean,
  version?: number,
): unknown => {
  if (Array.isArray(value)) return value.map((item) => withoutErased(item, isErased, version))
  if (typeof value !== 'object' || value === null) return value
  const at = version ?? (value as { version: number }).version
  if ('personal' in value && 'of' in value && isErased(String(value.of), at)) return { ...value, text: null }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) =>
      field === undefined ? [] : [[key, withoutErased(field, isErased, at)]],
    ),
  )
}

export const sweep = async (sweeping: Sweeping): Promise<void> => {
  for (const shadow of sweeping.ledger.shadows.values())
    for (const [name, { source, check }] of Object.entries(sweeps)) {
      const { checks } = sweeping.ledger
      checks.set(name, (checks.get(name) ?? 0) + 1)
      const wrong = await check(sweeping, shadow)
      if (typeof wrong === 'string') broken(name, source, shadow.tenant.id, wrong)
    }
}

/** One hash over all of the log, by which two runs of one seed are compared. */
export const hashOfLog = (shadows: Iterable<Shadow>): string => {
  const hash = createHash('sha256')
  for (const { tenant, streams } of shadows)
    for (const [stream, { head, told }] of [...streams].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      hash.update(`${tenant.id} ${stream} ${told.length} ${head}\n`)
  return hash.digest('hex')
}
