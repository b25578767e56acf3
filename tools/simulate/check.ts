import { createHash } from 'node:crypto'
import { canonical } from '../../src/journal/chain.ts'
import { bringBack } from '../../src/journal/codec.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import type { AnyEvent } from '../../src/readmodels/unit.ts'
import type { Chance } from './chance.ts'
import { derive, type Derived } from './derive.ts'
import type { Ground } from './ground.ts'
import { invariants, type Rows, type Touched } from './invariants.ts'
import { CANARY } from './school.ts'
import { believe, isMatter, streamOf, type Shadow } from './shadow.ts'
import type { Passage } from './wire.ts'

/** An invariant that did not hold. */
export type Broken = {
  readonly invariant: string
  readonly source: readonly string[]
  readonly where: string
  readonly what: string
}

/** Ends a run: nothing after a broken invariant means anything. */
export const broken = (invariant: string, source: readonly string[], where: string, what: string): never => {
  throw Object.assign(new Error(`${invariant}: ${where}: ${what}`), {
    broken: { invariant, source, where, what } satisfies Broken,
  })
}
export const brokenIn = (error: unknown): Broken | undefined =>
  error instanceof Error && 'broken' in error ? (error.broken as Broken) : undefined

/** What is checked of the log itself before anything is believed; listed beside the others. */
export const logInvariants = {
  'what was acknowledged is there': ['B1', 'B4'],
  'nothing half and nothing twice': ['B4', 'B5'],
  'each line chains to the one before': ['A17', 'CASE-24'],
  'personal words lie in the vault alone': ['A14', 'A26'],
  'no row of another school comes over the wire': ['A6'],
} as const

type Line = {
  readonly version: number
  readonly type: string
  readonly at: string
  readonly by: string | null
  readonly body: Record<string, unknown>
  readonly prev: string
  readonly hash: string
}
type Found = Rows & { readonly stream: string; readonly lines: readonly Line[] }

const LOOK = `
select asked.stream,
  (select json_build_object('version', h.version, 'hash', encode(h.hash, 'hex'))
     from stream_head h where h.tenant = $1 and h.stream = asked.stream) as head,
  coalesce((select json_agg(json_build_object('version', j.version, 'type', j.type, 'at', j.at, 'by', j.by,
      'body', j.body, 'prev', encode(j.prev_hash, 'hex'), 'hash', encode(j.hash, 'hex')) order by j.version)
     from journal j where j.tenant = $1 and j.stream = asked.stream and j.version > asked.known), '[]') as lines,
  (select row_to_json(m) from matter m where m.tenant = $1 and m.stream = asked.stream) as matter,
  coalesce((select json_agg(s.to_key) from matter_sight s where s.tenant = $1 and s.stream = asked.stream), '[]') as sights,
  coalesce((select json_agg(json_build_object('code', d.code, 'item', d.item, 'owed_by', d.owed_by, 'due', d.due,
      'since', d.since, 'body', d.body)) from duty d where d.tenant = $1 and d.stream = asked.stream), '[]') as duties,
  coalesce((select json_agg(c.ends_on) from return_code c where c.tenant = $1 and c.stream = asked.stream), '[]') as codes
from unnest($2::text[], $3::int[]) as asked (stream, known)`

const blank = ({ type: _, ...body }: AnyEvent): Record<string, unknown> =>
  blankIn(body) as Record<string, unknown>
const blankIn = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(blankIn)
    : typeof value === 'object' && value !== null
      ? 'personal' in value
        ? { ...value, text: null }
        : Object.fromEntries(
            Object.entries(value).flatMap(([key, field]) =>
              field === undefined ? [] : [[key, blankIn(field)]],
            ),
          )
      : value

/** The chain's own arithmetic, written here a second time. */
const linkOf = (tenant: string, stream: string, line: Line): string => {
  const { version, type, at, by, body } = line
  return createHash('sha256')
    .update(Buffer.from(line.prev, 'hex'))
    .update(canonical({ at, body, by, stream, tenant, type, version }))
    .digest('hex')
}

/** Compares what is in the log now with what was promised, and believes it. */
const takeIn = (shadow: Shadow, found: Found, promised: readonly Recorded<AnyEvent>[]): void => {
  const { stream, lines } = found
  const where = `${shadow.tenant.id} ${stream}`
  const known = streamOf(shadow, stream)
  for (const [index, entry] of promised.entries()) {
    const line = lines[index]
    const same =
      line !== undefined &&
      line.version === entry.version &&
      line.type === entry.event.type &&
      line.at === entry.at &&
      line.by === entry.by &&
      canonical(bringBack(line.body, () => null)) === canonical(blank(entry.event))
    if (!same)
      broken(
        'what was acknowledged is there',
        logInvariants['what was acknowledged is there'],
        where,
        `${entry.event.type} as version ${entry.version}, found ${JSON.stringify(line ?? null).slice(0, 300)}`,
      )
  }
  const more = lines[promised.length]
  if (more !== undefined)
    broken(
      'nothing half and nothing twice',
      logInvariants['nothing half and nothing twice'],
      where,
      `${more.type} as version ${more.version}`,
    )
  for (const line of lines) {
    // The first line chains to a salt.
    if (
      (line.version > 1 && line.prev !== known.head) ||
      line.hash !== linkOf(shadow.tenant.id, stream, line)
    )
      broken(
        'each line chains to the one before',
        logInvariants['each line chains to the one before'],
        where,
        `version ${line.version}`,
      )
    if (CANARY.test(JSON.stringify(line.body)))
      broken(
        'personal words lie in the vault alone',
        logInvariants['personal words lie in the vault alone'],
        where,
        `version ${line.version}`,
      )
    known.head = line.hash
  }
  for (const entry of promised) believe(shadow, entry)
}

/** What `settle` counts and remembers. */
export type Ledger = {
  readonly shadows: ReadonlyMap<string, Shadow>
  readonly derived: Map<string, Derived>
  readonly checks: Map<string, number>
}

const count = (counts: Map<string, number>, name: string): void =>
  void counts.set(name, (counts.get(name) ?? 0) + 1)

/**
 * After a step: everything that its committed transactions did must be there, nothing else, and every invariant must
 * hold of every stream that was touched or aimed at.
 */
export const settle = async (
  ground: Ground,
  ledger: Ledger,
  passages: readonly Passage[],
  aimed: readonly { readonly tenant: string; readonly stream: string }[],
  chance: Chance,
): Promise<void> => {
  const { foreign } = ground.wire
  if (foreign[0] !== undefined)
    broken(
      'no row of another school comes over the wire',
      logInvariants['no row of another school comes over the wire'],
      foreign[0].asked,
      foreign[0].tenant,
    )

  const promised = new Map<string, Map<string, Recorded<AnyEvent>[]>>()
  const touch = (tenant: string, stream: string): Recorded<AnyEvent>[] => {
    const ofTenant = promised.get(tenant) ?? new Map<string, Recorded<AnyEvent>[]>()
    promised.set(tenant, ofTenant)
    const entries = ofTenant.get(stream) ?? []
    ofTenant.set(stream, entries)
    return entries
  }
  for (const { tenant, stream } of aimed) touch(tenant, stream)
  for (const { committed, appended, audited, tokens } of passages) {
    for (const { tenant, entry } of appended) {
      const entries = touch(tenant, entry.stream)
      if (committed) entries.push(entry)
    }
    if (!committed) continue
    for (const line of audited) {
      const shadow = ledger.shadows.get(line.split('|')[0] ?? '')
      if (shadow !== undefined) count(shadow.audits, line)
    }
    for (const { tenant, token } of tokens) ledger.shadows.get(tenant)?.tokens.add(token)
  }

  for (const [tenant, streams] of promised) {
    const shadow = ledger.shadows.get(tenant)
    if (shadow === undefined) continue
    // A closing day counts deadlines anew in every open matter: some of them are looked at now, all in the sweep.
    if (streams.get('school:self')?.some(({ event }) => event.type === 'ClosingDaySet') === true)
      for (const stream of shadow.streams.keys())
        if (isMatter(stream) && chance.often(20)) touch(tenant, stream)
    for (const stream of streams.keys()) {
      const report = shadow.cases.get(stream)?.fromReport
      if (report != null) touch(tenant, `report:${report}`)
    }
    await lookAt(ground, ledger, shadow, streams, chance)
  }
}

/** Looks at streams of a tenant in the database, compares, believes, and checks the invariants. */
export const lookAt = async (
  ground: Ground,
  ledger: Ledger,
  shadow: Shadow,
  streams: ReadonlyMap<string, Recorded<AnyEvent>[]>,
  chance: Chance,
): Promise<void> => {
  const names = [...streams.keys()]
  const versions = names.map((stream) => shadow.streams.get(stream)?.told.length ?? 0)
  const before = new Map(names.map((stream) => [stream, shadow.cases.get(stream)]))
  const { rows } = await ground.lookPool.query<Found>({
    name: 'look',
    text: LOOK,
    values: [shadow.tenant.id, names, versions],
  })
  for (const found of rows)
    takeIn(
      shadow,
      found,
      (streams.get(found.stream) ?? []).toSorted((a, b) => a.version - b.version),
    )
  for (const name of Object.keys(logInvariants))
    ledger.checks.set(name, (ledger.checks.get(name) ?? 0) + rows.length)

  const today = ground.deps.clock.today()
  const people = [...shadow.people.values()]
  const sample = people.length === 0 ? [] : Array.from({ length: 24 }, () => chance.of(people))
  for (const found of rows) {
    const { stream } = found
    if (!isMatter(stream)) continue
    const state = shadow.cases.get(stream)
    const report = shadow.reports.get(stream)
    const derived = await derive(shadow, stream)
    if (derived !== undefined) ledger.derived.set(`${shadow.tenant.id} ${stream}`, derived)
    const known = streamOf(shadow, stream)
    const touched: Touched = {
      shadow,
      stream,
      version: known.told.length,
      head: known.head,
      log: known.told,
      added: known.told.slice(versions[names.indexOf(stream)]),
      state,
      before: before.get(stream),
      report,
      rows: found,
      derived,
      sample,
      today,
    }
    for (const [name, { source, check }] of Object.entries(invariants)) {
      count(ledger.checks, name)
      const wrong = check(touched)
      if (typeof wrong === 'string') broken(name, source, `${shadow.tenant.id} ${stream}`, wrong)
    }
  }
}
