import { appOn } from '../../test/access/app-on.ts'
import { everySort, openAttack, type Try } from '../../test/access/attack.ts'
import { nothingLasts } from '../../test/access/nothing-lasts.ts'
import { peopleToOpenWith, populate } from '../../test/access/population.ts'
import { gatherForms } from '../../test/access/probes.ts'
import { examine } from '../../test/access/world.ts'
import { openSite } from '../../test/browser/site.ts'
import * as app from '../../src/web/app.tsx'
import { noLimits } from './door-timing.ts'
import { atOnce, chanceFrom, isMilestone, oneOf, type Soak } from './soak.ts'

/** How many are at it at once. */
const WIDTH = 8

/**
 * Everybody around two cases reads and writes in them at the same moment, each form filled so that it counts: the log
 * takes one after the other, and nobody meets a fault. Half of what is asked is the page of the case.
 */
export const soakOneCase: Soak = {
  name: 'one-case',
  goal: 'B2: readers and writers of the same case at once: no fault in 10,000 requests, 8 at once',
  n: 10_000,
  run: async ({ n, seed, say }) => {
    const site = await openSite({ people: peopleToOpenWith, strategy: { pledges: [examine] } })
    try {
      const population = await populate(site)
      const chance = chanceFrom(seed)
      const logged: string[] = []
      const log = (line: string) => void logged.push(line)
      const cookies = new Map<string, Promise<string>>()
      const attackOn = async (world: typeof site.world) => {
        const { send } = await appOn(site, { app, world, limits: noLimits, log })
        return openAttack(site, population, send, cookies)
      }
      const tried = await attackOn(nothingLasts(site.world))
      const attack = await attackOn(site.world)
      // One that goes on, and one in which a child may be in danger and another pupil took part.
      const ids = population.cases
        .filter((one) => one.tenant === site.school.id && (one.stage === 'established' || one.danger))
        .map(({ id }) => id)
      const mine = everySort(population).filter(
        ({ id, path, who, expected }) =>
          who?.tenant === site.school.id &&
          expected !== 'closed' &&
          (ids.includes(id) || path.startsWith('/me')),
      )
      const reads = mine.filter(({ method }) => method === 'get')
      const forms = gatherForms()
      for (const asked of reads) {
        const { status, body } = await tried.ask(asked)
        if (status === 200) forms.see(asked, body)
      }
      const writes = (await forms.fill(mine, tried.ask)).tries
      const pages = reads.filter(({ path }) => path === '/cases/:id')
      const faults: string[] = []
      let done = 0
      let written = 0
      await atOnce(WIDTH, n, async () => {
        const kind = chance(10)
        const asked: Try = oneOf(chance, kind < 5 ? pages : kind < 7 ? reads : writes)
        const { status } = await attack.ask(asked)
        if (asked.method === 'post' && status === 303) written += 1
        if (status >= 500) faults.push(`${asked.method} ${asked.path} ${asked.who?.id ?? ''}: ${status}`)
        done += 1
        if (isMilestone(done, n)) say(`${done} requests, ${faults.length} faults`)
      })
      for (const fault of [...faults, ...logged].slice(0, 10)) say(fault)
      return {
        passed: faults.length === 0 && written > 0,
        figure: `${done} requests, ${WIDTH} at once, ${written} of them written into ${ids.length} cases: ${faults.length} faults`,
      }
    } finally {
      await site.close()
    }
  },
}
