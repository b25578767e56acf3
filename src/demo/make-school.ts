import type { Deps } from '../app/ports.ts'
import { emptyRoster, enterAdoption, enterRoster } from '../app/set-up.ts'
import { addDays, type LocalDate } from '../domain/kernel/dates.ts'
import { SCHOOL_STREAM } from '../readmodels/school.ts'
import type { Unit, World } from '../readmodels/unit.ts'
import {
  actingIn,
  ownerTenantOf,
  rosterOf,
  tenantOf,
  type Acting,
  type DemoOwner,
  type DemoSchool,
  type StandingClock,
} from './acting.ts'
import { courseWords } from './course-words.ts'
import type { ByHand, School } from './course.ts'
import { liveAtHyldemark } from './hyldemark.ts'
import { LINDELY, lindelyByHand, liveAtLindely } from './lindely.ts'
import { demoCode, SCHOOL } from './people.ts'
import { liveAtSolvik, SOLVIK, solvikByHand } from './solvik.ts'

export type { StandingClock } from './acting.ts'

type Demo = Deps & { readonly clock: StandingClock }

/** The demo's schools, the one a visitor meets first. */
export const demoSchools: readonly DemoSchool[] = [SCHOOL, LINDELY, SOLVIK]

type Life = {
  readonly byHand: ByHand
  readonly live: (school: School) => Promise<void>
}

const lives: ReadonlyMap<DemoSchool, Life> = new Map([
  [
    SCHOOL,
    {
      byHand: { opened: [], established: [], adopted: ['parents-meeting', 'file-case'] },
      live: liveAtHyldemark,
    },
  ],
  [LINDELY, { byHand: lindelyByHand, live: liveAtLindely }],
  [SOLVIK, { byHand: solvikByHand, live: liveAtSolvik }],
])

/** Days before the demo's first on which people and strategies are entered: everything else comes after. */
const BEGAN = 200

/**
 * Makes the demo: three schools in two countries, each by its own strategy, with matters at every stage, all through
 * the same acts that people's presses run. Nothing is made twice.
 */
export const makeDemoSchool = async (demo: Demo): Promise<void> => {
  const { world, clock } = demo
  const owners = [...new Set(demoSchools.map(({ owner }) => owner))]
  for (const owner of owners) await world.addTenant(ownerTenantOf(owner))
  for (const school of demoSchools) await world.addTenant(tenantOf(school))
  const today = clock.today()
  try {
    for (const owner of owners) await making(world, owner.id, (unit) => makeOwner(unit, clock, owner, today))
    const hash = await demo.returnCodes.hash(demoCode, await world.returnCodeSalt(SCHOOL.id))
    for (const [school, life] of lives)
      await making(world, school.id, async (unit) => {
        await makeSchool(unit, clock, { school, life, today })
        if (school === SCHOOL) await unit.returnCodes.keep(hash, 'report:samtalen')
      })
  } finally {
    clock.goOn()
  }
}

/**
 * One transaction a tenant: a demo that was killed while it was made is not there, and is made again. Two programs
 * that start at once wait for each other here, as a form sent twice does, and one of them makes it.
 */
const making = (world: World, tenant: string, make: (unit: Unit) => Promise<void>): Promise<void> =>
  world.inTenant(tenant, (unit) =>
    unit.once('the demo is made once', async () => {
      if ((await unit.journal.read(SCHOOL_STREAM)).length === 0) await make(unit)
    }),
  )

const makeSchool = async (
  unit: Unit,
  clock: StandingClock,
  { school, life, today }: { readonly school: DemoSchool; readonly life: Life; readonly today: LocalDate },
): Promise<void> => {
  clock.standOn(addDays(today, -BEGAN), '08:00')
  await enterRoster(unit, clock, rosterOf(school))
  const adopted = await enterAdoption(unit, clock, {
    strategy: school.strategy,
    leader: school.leader,
    body: 'school-board',
    adoptedOn: clock.today(),
    minutes: school.minutes,
  })
  if (adopted.kind !== 'done') throw new Error(`The strategy of ${school.name} is not adopted`)
  const acting = await actingIn(
    { unit, clock },
    {
      today,
      people: [...school.staff, ...school.pupils, ...school.guardians].map(({ id }) => id),
      leader: school.leader,
      language: school.language,
      strategyVersion: school.strategy.version,
      pupils: school.pupils,
    },
  )
  await life.live({ ...acting, words: courseWords[school.language], byHand: life.byHand })
  await acting.write()
}

const makeOwner = async (
  unit: Unit,
  clock: StandingClock,
  owner: DemoOwner,
  today: LocalDate,
): Promise<void> => {
  clock.standOn(addDays(today, -BEGAN), '08:00')
  await enterRoster(unit, clock, { ...emptyRoster, officers: [owner.officer] })
  const acting = await actingIn(
    { unit, clock },
    {
      today,
      people: [owner.officer.id],
      leader: owner.officer.id,
      language: owner.country === 'DK' ? 'da' : 'nb',
      strategyVersion: null,
      pupils: [],
    },
  )
  if (owner === SCHOOL.owner) aboutTheLeader(acting)
  await acting.write()
}

/** A report about the leader: it lies with the owner, and nobody at the school can see it (REP-08). */
const aboutTheLeader = (owner: Acting): void =>
  owner.report('om-lederen', {
    words: 'Lederen råbte ad mig foran de andre, da jeg fortalte om mobningen. Nu tør jeg ikke sige mere.',
    on: owner.days.before(owner.today, 1),
    concerns: { kind: 'leader', person: SCHOOL.leader },
    mayBeTold: { parents: true, teachers: false, classmates: false },
  })
