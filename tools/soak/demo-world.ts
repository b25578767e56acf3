import { randomUUID } from 'node:crypto'
import { testDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { returnCodes } from '../../src/adapters/return-code/return-codes.ts'
import { zonedClock } from '../../src/adapters/clock/clock.ts'
import { makeDemoSchool } from '../../src/demo/make-school.ts'
import { SCHOOL } from '../../src/demo/people.ts'
import type { LocalDate } from '../../src/domain/kernel/dates.ts'

/** The demo's school with its owner in a database of its own, below the pages: `dispose` removes it. */
export const openDemoWorld = async () => {
  const base = await testDatabase([])
  const world = postgresWorld(base.db, base.vault)
  const real = zonedClock('Europe/Copenhagen')
  let standing: { day: LocalDate; time: string } | undefined
  const clock = {
    today: () => standing?.day ?? real.today(),
    instant: () =>
      standing === undefined
        ? real.instant()
        : `${standing.day}T${standing.time}:00${real.instant().slice(19)}`,
    standOn: (day: LocalDate, time: string) => void (standing = { day, time }),
    goOn: () => void (standing = undefined),
  }
  const deps = { world, clock, newId: randomUUID, returnCodes }
  await makeDemoSchool(deps)
  const school = await world.findTenant({ id: SCHOOL.id })
  if (school === undefined) throw new Error('The demo has a school')
  return { base, deps, school, dispose: () => base.dispose() }
}
