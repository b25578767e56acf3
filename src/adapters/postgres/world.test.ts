import { afterAll, beforeAll, expect, it } from 'vitest'
import { localDate } from '../../domain/kernel/dates.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import type { Matter } from '../../readmodels/unit.ts'
import { testDatabase, type TestDatabase } from './for-tests.ts'
import { postgresWorld } from './world.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase(['elm'])
})
afterAll(() => test.dispose())

it('LAW-03 REP-04 a closing day counts again what is owed in a report that is closed', async () => {
  const today = localDate(2026, 11, 20)
  const matter = (stream: string, open: boolean): Matter => ({
    stream,
    kind: 'report',
    number: null,
    classId: null,
    exposed: null,
    lead: null,
    stage: 'settled',
    open,
    startedOn: today,
    closedTo: null,
    sights: ['role:leader'],
  })
  const answer: Duty = {
    code: 'answer',
    owedBy: ['role:leader'],
    holder: 'leader',
    since: today,
    deadline: null,
    source: ['REP-04'],
    toldBy: 'strategy',
    doneOn: null,
    fulfilledBy: 'answered',
  }
  const found = await postgresWorld(test.db, test.vault).inTenant('elm', async ({ index }) => {
    await index.saveMatter(matter('report:open', true), [], true)
    await index.saveMatter(matter('report:closed-and-owed', false), [answer], true)
    await index.saveMatter(matter('report:closed', false), [{ ...answer, doneOn: today }], true)
    return index.openMatters()
  })
  expect(found).toEqual(['report:closed-and-owed', 'report:open'])
})
