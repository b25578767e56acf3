import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { returnCodes } from '../../src/adapters/return-code/return-codes.ts'
import { makeDemoSchool, type StandingClock } from '../../src/demo/make-school.ts'
import { SCHOOL } from '../../src/demo/people.ts'
import { addDays, type LocalDate } from '../../src/domain/kernel/dates.ts'

/** The demo's past is counted back from the day it begins on: it must be possible to begin on any day. */
const days = (process.env['SAMHOLD_DEMO_DAYS'] ?? '2026-04-05 2026-12-26 2027-01-03 2028-02-29').split(' ')

let databases: TestDatabase[] = []
beforeAll(() => {
  databases = []
})
afterAll(async () => {
  for (const database of databases) await database.dispose()
})

const standing = (today: LocalDate): StandingClock => {
  let now = { day: today, time: '10:00' }
  return {
    today: () => now.day,
    instant: () => `${now.day}T${now.time}:00+01:00`,
    standOn: (day, time) => {
      now = { day, time }
    },
    goOn: () => {
      now = { day: today, time: '10:00' }
    },
  }
}

test.each(days)(
  'the demo school can be made on %s, with something owed on and after that day',
  async (day) => {
    const database = await testDatabase([])
    databases.push(database)
    const today = day as LocalDate
    const world = postgresWorld(database.db, database.vault)
    const clock = standing(today)
    await makeDemoSchool({ world, clock, newId: randomUUID, returnCodes })
    const { open, owed } = await world.inTenant(SCHOOL.id, async (unit) => ({
      open: await unit.index.openMatters(),
      owed: await unit.index.duties({ keys: ['role:leader'], viewer: 'mette', limit: 100 }),
    }))
    expect(open.filter((stream) => stream.startsWith('case:')).length).toBe(5)
    expect(owed.some(({ duty }) => (duty.deadline?.due ?? today) < today)).toBe(true)
    expect(owed.some(({ duty }) => (duty.deadline?.due ?? today) >= addDays(today, 1))).toBe(true)
  },
)
