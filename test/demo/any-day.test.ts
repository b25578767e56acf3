import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { returnCodes } from '../../src/adapters/return-code/return-codes.ts'
import { daysIn } from '../../src/demo/acting.ts'
import { demoSchools, makeDemoSchool, type StandingClock } from '../../src/demo/make-school.ts'
import { SCHOOL } from '../../src/demo/people.ts'
import type { LocalDate } from '../../src/domain/kernel/dates.ts'

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

/** Late on purpose: what a visitor to the first school shall see that nobody has done. */
const meantToBeLate = ['case:noah-3a', 'case:alma-5b', 'report:i-gaar']

test.each(days)(
  'STR-12 the demo can be made on %s, and nothing lies in it but what is meant to',
  async (day) => {
    const database = await testDatabase([])
    databases.push(database)
    const today = day as LocalDate
    const world = postgresWorld(database.db, database.vault)
    await makeDemoSchool({ world, clock: standing(today), newId: randomUUID, returnCodes })
    let cases = 0
    for (const { id, owner } of demoSchools)
      await world.inTenant(id, async (unit) => {
        cases += (await unit.journal.streams('case')).length
        const lateSince = (before: LocalDate) =>
          unit.index
            .behind(before)
            .then((rows) => rows.filter(({ duty }) => duty.deadline !== null))
            .then((rows) => new Set(rows.map(({ matter }) => matter.stream)))
        // What is owed by the week falls due on holidays too, and is done on the next day there is school.
        const long = await lateSince(daysIn(owner.country).before(today, 2))
        expect([...long].filter((stream) => !meantToBeLate.includes(stream))).toEqual([])
        expect(await unit.index.nextDue(today)).toBeDefined()
        if (id === SCHOOL.id) expect([...(await lateSince(today))]).toContain('case:noah-3a')
      })
    expect(cases).toBe(39)
  },
)

test('LAW-08 in the Norwegian school a plan is owed as soon as possible, with no day that anybody invented', async () => {
  const database = await testDatabase([])
  databases.push(database)
  const world = postgresWorld(database.db, database.vault)
  await makeDemoSchool({
    world,
    clock: standing('2026-11-20' as LocalDate),
    newId: randomUUID,
    returnCodes,
  })
  const plans = await world.inTenant('solvik', async (unit) => {
    const owed = await unit.index.duties({ keys: ['role:leader'], viewer: 'astrid', limit: 100 })
    return owed.filter(({ duty }) => duty.code === 'action-plan')
  })
  expect(plans.map(({ duty }) => duty.deadline)).toEqual([null, null])
})

test('SIG-01 REP-13 CASE-16 CASE-18 CASE-20 CASE-23 CASE-30 the demo shows what is done around a case too', async () => {
  const database = await testDatabase([])
  databases.push(database)
  const world = postgresWorld(database.db, database.vault)
  await makeDemoSchool({
    world,
    clock: standing('2026-11-20' as LocalDate),
    newId: randomUUID,
    returnCodes,
  })
  const happened = new Set<string>()
  const languages = new Set<string>()
  for (const { id } of await world.tenants())
    await world.inTenant(id, async (unit) => {
      for (const kind of ['case', 'report', 'concern'])
        for (const stream of await unit.journal.streams(kind))
          for (const { event } of await unit.journal.read(stream)) {
            happened.add(`${unit.tenant.kind} ${event.type}`)
            if (event.type === 'ReportReceived') languages.add(event.language)
          }
    })
  for (const shown of [
    'school ConcernRaised',
    'school StepDone',
    'school ParticipatingPupilNamed',
    'school AgreementMade',
    'school MinutesWritten',
    'school TaskAgreed',
    'school ReconciliationHeld',
    'school BullyingStartedAgain',
    'owner CaseOpened',
  ])
    expect([...happened]).toContain(shown)
  expect([...languages].toSorted()).toEqual(['ar', 'da', 'nb', 'uk'])
})
