import { expect, test } from 'vitest'
import { promiseToTeller } from '../../src/readmodels/reports/as-seen-by-teller.ts'
import { openSite } from '../browser/site.ts'

test('A7 REP-08 whoever tells about an adult who leads the school by now is not told that this adult reads it', async () => {
  const site = await openSite()
  try {
    const leadersTold = (person: string | null) =>
      site.world.inTenant(site.school.id, async (unit) => {
        const { leaders } = await promiseToTeller(unit, { kind: 'staff', person }, site.clock.today())
        return leaders
      })
    expect(await leadersTold(null)).toEqual(['Mette Lund'])
    expect(await leadersTold('mette')).toEqual([])
  } finally {
    await site.close()
  }
})
