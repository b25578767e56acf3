import { acts } from '../../src/domain/rules/register.ts'
import { drivers } from './acts.ts'
import { brokenIn, logInvariants, type Broken } from './check.ts'
import { enterEverybody, nights, schoolYear } from './course.ts'
import { answerInvariants, Enough, startRun, type Asked, type Run } from './going.ts'
import { happenings } from './happenings.ts'
import { invariants } from './invariants.ts'
import { heldBack, mishaps, type MishapName } from './mishaps.ts'
import { hashOfLog, sweeps } from './sweep.ts'

type Counts = Readonly<Record<string, number>>

export type Ran = {
  readonly schoolYears: number
  readonly steps: number
  readonly seconds: number
  readonly events: number
  /** One hash over all of the log: equal seeds give equal ones. */
  readonly log: string
  readonly acts: Counts
  readonly refusals: Counts
  readonly faults: Counts
  readonly checks: Counts
  /** Acts of the product that nobody here knows how to do. */
  readonly notSimulated: readonly string[]
  /** In a run long enough for all of it: acts that nobody carried out, faults that never came. */
  readonly missed: readonly string[]
  readonly broken?: Broken & { readonly step: number; readonly doing: string; readonly on: string }
}

/** Every invariant by name, with what asks for it. */
export const allInvariants: Readonly<Record<string, readonly string[]>> = {
  ...logInvariants,
  ...answerInvariants,
  ...Object.fromEntries(
    [...Object.entries(invariants), ...Object.entries(sweeps)].map(([name, { source }]) => [name, source]),
  ),
}

/** Every fault by name but those on the wire, whose names follow from the statements they hit. */
const foreseen: readonly string[] = [
  ...(Object.keys(mishaps) as MishapName[]).filter((name) => !heldBack.includes(name)),
  ...Object.keys(happenings),
  ...Object.keys(nights).filter((name) => name !== 'a leap day'),
  'lost before commit',
  'lost after commit',
  'a form from before somebody acted',
]

/** So many cases begun, and whatever never came should have. */
const ENOUGH_CASES = 1_000

/** The school year begins in August of this year; the law of both countries is in force by then. */
const FIRST_YEAR = 2025

/** Runs so many schools for so many school years, from one seed. */
export const simulate = async (asked: Asked): Promise<Ran> => {
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  const run = await startRun(asked)
  let schoolYears = 0

  try {
    const { ground, tenants, shadows } = run
    ground.time.set(Date.UTC(FIRST_YEAR, 6, 20, 7))
    for (const tenant of [...tenants.owners, ...tenants.schools])
      await ground.quietly((world) => world.addTenant(tenant))
    for (const shadow of shadows.values()) await enterEverybody(run, shadow)
    if (asked.spoilDatabase !== undefined) await ground.superPool.query(asked.spoilDatabase)
    for (let year = 0; year < asked.years; year += 1) {
      await schoolYear(run, FIRST_YEAR + year)
      schoolYears += tenants.schools.length
      asked.say?.(`${schoolYears} school years, ${run.where().step} steps, ${seconds().toFixed(0)} s`)
    }
    await run.sweepAll()
    return resultOf(run, schoolYears, seconds())
  } catch (error) {
    if (error instanceof Enough) return resultOf(run, schoolYears, seconds())
    const found = brokenIn(error)
    if (found === undefined) throw error
    return { ...resultOf(run, schoolYears, seconds()), broken: { ...found, ...run.where() } }
  } finally {
    await run.dispose()
  }
}

const resultOf = ({ asked, counts, shadows, where }: Run, schoolYears: number, seconds: number): Ran => {
  const sorted = (of: ReadonlyMap<string, number>): Counts =>
    Object.fromEntries([...of].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const names = acts.map(({ name }) => name)
  const wanted = [
    ...names.filter((name) => name in drivers && !counts.acts.has(name)),
    ...foreseen.filter((name) => !counts.faults.has(name)),
  ]
  return {
    schoolYears,
    steps: where().step,
    seconds,
    events: [...shadows.values()]
      .flatMap(({ streams }) => [...streams.values()])
      .reduce((sum, { told }) => sum + told.length, 0),
    log: hashOfLog(shadows.values()),
    acts: sorted(counts.acts),
    refusals: sorted(counts.refusals),
    faults: sorted(counts.faults),
    checks: sorted(counts.checks),
    notSimulated: names.filter((name) => !(name in drivers)),
    missed: schoolYears * asked.size.cases < ENOUGH_CASES ? [] : wanted,
  }
}
