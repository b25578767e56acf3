import { describe, expect, it, test } from 'vitest'
import { acts } from '../../src/domain/rules/register.ts'
import type { AnyEvent, Unit } from '../../src/readmodels/unit.ts'
import type { Entry } from '../../src/journal/journal.ts'
import { drivers } from '../../tools/simulate/acts.ts'
import { chanceFrom } from '../../tools/simulate/chance.ts'
import { allInvariants, simulate } from '../../tools/simulate/run.ts'

/** Small schools, so that a share of the simulation takes seconds. */
const small = { schools: 2, years: 1, size: { pupils: 40, staff: 16, cases: 6 } }

const notSimulated = acts.map(({ name }) => name).filter((name) => !(name in drivers))
if (notSimulated.length > 0) console.log(`not simulated yet: ${notSimulated.join(', ')}`)

describe('a share of the simulation', () => {
  test(
    'B1 B2 a school year breaks no invariant, and its seed gives the same log again',
    { timeout: 180_000 },
    async () => {
      const asked = { ...small, seed: 20_261, until: 600, sweepEvery: 300 }
      const first = await simulate(asked)
      expect(first.broken).toBeUndefined()
      // The year may be over before.
      expect(first.steps).toBeGreaterThan(400)
      expect(Object.keys(first.faults).length).toBeGreaterThan(20)
      const again = await simulate(asked)
      expect(again.log).toBe(first.log)
      expect(again.acts).toEqual(first.acts)
      expect((await simulate({ ...asked, seed: 20_262, until: 20 })).log).not.toBe(first.log)
    },
  )

  it('B2 there are more than thirty invariants, each asked for by a rule or a goal', () => {
    expect(Object.keys(allInvariants).length).toBeGreaterThan(30)
    for (const source of Object.values(allInvariants)) expect(source.join(' ')).toMatch(/^([A-Z]+-?\d+ ?)+$/)
  })

  it('B1 acts that are driven are acts of the product', () => {
    const known = acts.map(({ name }) => name)
    expect(Object.keys(drivers).filter((name) => !known.includes(name))).toEqual([])
  })

  it('B1 chance of one name is the same each time, and of two names never', () => {
    const draw = (name: string) => chanceFrom(name).bytes(32).toString('hex')
    expect(draw('a')).toBe(draw('a'))
    expect(draw('a')).not.toBe(draw('b'))
    expect(chanceFrom('a').fork('b').id()).toBe(chanceFrom('a/b').id())
  })
})

const withIndex = (unit: Unit, index: Partial<Unit['index']>): Unit => ({
  ...unit,
  index: { ...unit.index, ...index },
})
const withAppend = (
  unit: Unit,
  change: (entries: readonly Entry<AnyEvent>[]) => readonly Entry<AnyEvent>[],
): Unit => ({
  ...unit,
  journal: {
    ...unit.journal,
    append: (stream, version, entries) => unit.journal.append(stream, version, change(entries)),
  },
})

/** Defects such as one could make, and what finds each. */
const planted: Readonly<
  Record<string, { readonly found: RegExp; readonly spoil?: (unit: Unit) => Unit; readonly sql?: string }>
> = {
  'the lists are not derived': {
    found: /is listed as the log has it/,
    spoil: (unit) => withIndex(unit, { saveMatter: async () => undefined }),
  },
  'a duty is left out of the lists': {
    found: /what is owed is listed/,
    spoil: (unit) =>
      withIndex(unit, {
        saveMatter: (matter, duties, isNew) => unit.index.saveMatter(matter, duties.slice(1), isNew),
      }),
  },
  'an entry is dropped': {
    found: /what was acknowledged is there/,
    spoil: (unit) => withAppend(unit, (entries) => (entries.length > 1 ? entries.slice(0, -1) : entries)),
  },
  'an entry is written twice': {
    found: /nothing half and nothing twice/,
    spoil: (unit) => withAppend(unit, (entries) => [...entries, ...entries.slice(-1)]),
  },
  'words are written in clear': {
    found: /personal words lie in the vault alone|what was acknowledged is there/,
    spoil: (unit) =>
      withAppend(unit, (entries) =>
        entries.map((entry) => ({
          ...entry,
          event: JSON.parse(
            JSON.stringify(entry.event).replaceAll('"personal":true', '"person":true'),
          ) as AnyEvent,
        })),
      ),
  },
  'a case number is drawn twice': {
    found: /a case number|case numbers/,
    spoil: (unit) => withIndex(unit, { nextNumber: async () => 1 }),
  },
  'six words end with the day': {
    found: /six words live/,
    spoil: (unit) => ({
      ...unit,
      returnCodes: {
        ...unit.returnCodes,
        end: (stream) => unit.returnCodes.end(stream, '2025-01-01' as never),
      },
    }),
  },
  'a form sent twice has two effects': {
    found: /a form sent twice|a form token/,
    spoil: (unit) => ({ ...unit, once: (_token, work) => work() }),
  },
  'no line is written into the audit': {
    found: /audit/,
    spoil: (unit) => ({ ...unit, audit: async () => undefined }),
  },
  'a policy is gone': {
    found: /schools stay apart|another school/,
    sql: 'drop policy by_tenant on vault; create policy by_tenant on vault using (true) with check (true)',
  },
}

describe('a defect planted on purpose is found', () => {
  for (const [what, { found, spoil, sql }] of Object.entries(planted))
    test(`B2 ${what}`, { timeout: 120_000 }, async () => {
      const { broken } = await simulate({
        ...small,
        seed: 7,
        ...(spoil === undefined ? {} : { spoil }),
        ...(sql === undefined ? {} : { spoilDatabase: sql }),
        until: 2_000,
        sweepEvery: 150,
      })
      expect(broken?.invariant).toMatch(found)
    })
})
