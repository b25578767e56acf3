import { prepareWorker } from '../../src/adapters/worker/worker.ts'
import { testDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { handle } from '../../src/app/handle.ts'
import type { Clock } from '../../src/app/ports.ts'
import { emptyRoster, enterRoster } from '../../src/app/set-up.ts'
import type { LocalDate } from '../../src/domain/kernel/dates.ts'
import { unnamed } from '../../src/domain/people/viewer.ts'
import { receiveReport, type ReceiveReport } from '../../src/domain/reports/receive-report.ts'
import { foldReport } from '../../src/domain/reports/state.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import type { Tenant } from '../../src/readmodels/unit.ts'

export const owner: Tenant = {
  id: 'kommune',
  kind: 'owner',
  slug: 'kommune',
  name: 'Kommune',
  country: 'DK',
  ownerTenant: null,
  timeZone: 'Europe/Copenhagen',
}
export const school: Tenant = {
  ...owner,
  id: 'skole',
  kind: 'school',
  slug: 'skole',
  name: 'Skole',
  ownerTenant: owner.id,
}

/** Names, addresses and words that no mail, job or owner's log may hold. */
export const canaries = ['Kanariefugl Leder', 'Kanariefugl Elev', 'kanarie fortalte dette'] as const

/** A school and its owner with a worker's place in a database of their own, and a clock that is set by hand. */
export const openSchool = async () => {
  const test = await testDatabase([])
  await prepareWorker(test.worker)
  const world = postgresWorld(test.db, test.vault, { hasWorker: true })
  const now = { day: '2026-11-02' as LocalDate }
  const clock: Clock = { today: () => now.day, instant: () => `${now.day}T09:00:00+01:00` }
  for (const tenant of [owner, school]) await world.addTenant(tenant)
  await world.inTenant(owner.id, (unit) =>
    enterRoster(unit, clock, {
      ...emptyRoster,
      officers: [{ id: 'ane', name: 'Ane Ejer', mail: 'ane@kommune.example' }],
    }),
  )
  await world.inTenant(school.id, (unit) =>
    enterRoster(unit, clock, {
      ...emptyRoster,
      classes: [{ id: '5b', label: '5.b' }],
      staff: [
        {
          id: 'mette',
          name: canaries[0],
          roles: [{ role: 'leader', classes: [] }],
          mail: 'mette@skole.example',
        },
        {
          id: 'sara',
          name: 'Sara',
          roles: [{ role: 'resource-team', classes: [] }],
          mail: 'sara@skole.example',
        },
        {
          id: 'peter',
          name: 'Peter',
          roles: [{ role: 'class-team', classes: ['5b'] }],
          mail: 'peter@skole.example',
        },
        { id: 'ulla', name: 'Ulla', roles: [{ role: 'resource-team', classes: [] }] },
      ],
      pupils: [{ id: 'alma', name: canaries[1], classId: '5b' }],
    }),
  )
  /** Somebody tells. */
  const tell = (id: string, danger: ReceiveReport['danger'] = 'none') =>
    world.inTenant(school.id, async (unit) => {
      const outcome = await handle(unit, clock, {
        stream: `report:${id}`,
        fold: (history: readonly Recorded<ReportEvent>[]) => foldReport(history),
        act: receiveReport,
        command: {
          reportId: id,
          about: 'me',
          words: canaries[2],
          where: '',
          name: '',
          concerns: { kind: 'pupils' },
          aboutHome: false,
          mayBeTold: { parents: null, teachers: null, classmates: null },
          danger,
          language: 'da',
          receivedOn: clock.today(),
          strategyVersion: null,
        },
        viewer: unnamed,
      })
      if (outcome.kind !== 'done') throw new Error(`Not told: ${JSON.stringify(outcome)}`)
    })
  return { test, world, clock, now, tell }
}

export type OpenSchool = Awaited<ReturnType<typeof openSchool>>
