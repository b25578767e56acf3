import type { Deps } from '../app/ports.ts'
import { emptyRoster, enterAdoption, enterRoster } from '../app/set-up.ts'
import { addDays, type LocalDate } from '../domain/kernel/dates.ts'
import { languageOf } from '../domain/law/country.ts'
import { SCHOOL_STREAM } from '../readmodels/school.ts'
import type { Unit, World } from '../readmodels/unit.ts'
import {
  actingIn,
  ownerTenantOf,
  rosterOf,
  tenantOf,
  type DemoOwner,
  type DemoSchool,
  type StandingClock,
} from './acting.ts'
import { courseWords } from './course-words.ts'
import { hyldemark } from './hyldemark.ts'
import { lindely } from './lindely.ts'
import { ownerLife } from './owners.ts'
import { liveThrough, type Past } from './past.ts'
import { demoCode, SCHOOL } from './people.ts'
import { solvik } from './solvik.ts'
import { liveTheYear } from './year.ts'

export type { StandingClock } from './acting.ts'

type Demo = Deps & { readonly clock: StandingClock }

const pasts: readonly Past[] = [hyldemark, lindely, solvik]

/** The demo's schools, the one a visitor meets first. */
export const demoSchools: readonly DemoSchool[] = pasts.map(({ school }) => school)

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
    for (const past of pasts)
      await making(world, past.school.id, async (unit) => {
        await makeSchool(unit, clock, past, today)
        if (past.school === SCHOOL) await unit.returnCodes.keep(hash, 'report:samtalen')
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

const makeSchool = async (unit: Unit, clock: StandingClock, past: Past, today: LocalDate): Promise<void> => {
  const { school } = past
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
      people: [...school.staff, ...school.pupils, ...school.guardians, ...(school.partners ?? [])].map(
        ({ id }) => id,
      ),
      leader: school.leader,
      language: school.language,
      strategyVersion: school.strategy.version,
      pupils: school.pupils,
    },
  )
  await liveThrough({ ...acting, words: courseWords[school.language], byHand: past.byHand }, past)
  await acting.write()
  await liveTheYear(unit, clock, school, { today, since: addDays(today, -BEGAN) })
}

const makeOwner = async (
  unit: Unit,
  clock: StandingClock,
  owner: DemoOwner,
  today: LocalDate,
): Promise<void> => {
  clock.standOn(addDays(today, -BEGAN), '08:00')
  await enterRoster(unit, clock, {
    ...emptyRoster,
    classes: owner.classes,
    pupils: owner.pupils,
    officers: [owner.officer],
  })
  const acting = await actingIn(
    { unit, clock },
    {
      today,
      people: [owner.officer.id],
      leader: owner.officer.id,
      language: languageOf(owner.country),
      strategyVersion: null,
      pupils: owner.pupils,
    },
  )
  await ownerLife(owner)?.(acting)
  await acting.write()
}
