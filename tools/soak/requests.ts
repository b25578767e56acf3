import { anyTry, everySort, openAttack, shuffled, ways, type Try } from '../../test/access/attack.ts'
import { peopleToOpenWith, populate } from '../../test/access/population.ts'
import { examine } from '../../test/access/world.ts'
import { openSite } from '../../test/browser/site.ts'
import { noLimits } from './door-timing.ts'
import { atOnce, chanceFrom, isMilestone, type Soak } from './soak.ts'

/**
 * Every registered page asked, and sent an empty form, by everybody with every id there is and with none, judged by
 * an oracle that knows only what the test made: an allow or a refusal that it did not expect is a miss, and so is an
 * answer that tells what is closed from what does not exist.
 */
export const soakRequests: Soak = {
  name: 'requests',
  goal: 'A4: 20,000 requests over every route, role and relation find no unexpected allow or refusal',
  n: 20_000,
  run: async ({ n, seed, say }) => {
    const site = await openSite({
      people: peopleToOpenWith,
      strategy: { pledges: [examine] },
      limits: noLimits,
    })
    try {
      const population = await populate(site)
      const attack = openAttack(site, population)
      const chance = chanceFrom(seed)
      const sorts = shuffled(everySort(population), chance).slice(0, n / 2)
      const tries = [...sorts, ...Array.from({ length: n - sorts.length }, () => anyTry(population, chance))]
      const wrong = new Set<string>()
      const expected = { open: 0, closed: 0, either: 0 }
      let done = 0
      await atOnce(6, n, async (index) => {
        const asked = tries[index] as Try
        expected[asked.expected] += 1
        for (const fault of await attack.judge(asked)) wrong.add(fault)
        done += 1
        if (isMilestone(done, n)) say(`${done} requests, ${wrong.size} misses`)
      })
      for (const stranger of await attack.strangersInTheLogs()) wrong.add(stranger)
      for (const one of [...wrong].slice(0, 20)) say(`missed: ${one}`)
      for (const line of site.said.slice(0, 5)) say(`logged: ${line}`)
      return {
        passed: wrong.size === 0 && expected.open > 0 && expected.closed > 0,
        figure: `${done} requests over ${ways.length} ways by ${population.people.length} people: ${wrong.size} misses; ${expected.open} had to open, ${expected.closed} to look like nothing`,
      }
    } finally {
      await site.close()
    }
  },
}
