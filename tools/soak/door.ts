import { openSite } from '../../test/browser/site.ts'
import { makeLimits } from '../../src/web/limits/limits.ts'
import { prepareReport, readBack, sendReport } from '../bench/door.ts'
import { atOnce, isMilestone, type Soak } from './soak.ts'

/** Children of one class, and the share of a robot's tries that must be refused. */
const CLASS = 30
const REFUSED = 0.95
/** What ten minutes may let through of fewer tries than the goal's thousand. */
const MOST = 50

/**
 * A class tells at the same moment from one address; then a robot at another address sends reports, and guesses
 * codes, as fast as it can. Both through the whole site, with the slow hash.
 */
export const soakDoor: Soak = {
  name: 'door',
  goal: 'A12: a class of 30 at one address is let in at once, and of 1,000 tries by a robot at least 95 % are refused',
  n: 1_000,
  run: async ({ n, say }) => {
    const site = await openSite({
      limits: makeLimits({ now: () => new Date(), addressHeader: 'X-Real-IP' }),
    })
    const door = `${site.url}/s/hyldemark`
    const from = (address: string) => ({ 'X-Real-IP': address, 'Accept-Language': 'da' })
    try {
      const counted = async (what: string, times: number, work: (index: number) => Promise<unknown>) => {
        let passed = 0
        let done = 0
        await atOnce(what === 'class' ? CLASS : 4, times, async (index) => {
          try {
            await work(index)
            passed += 1
          } catch (error) {
            if (!String(error).includes('429')) throw error
          }
          done += 1
          if (isMilestone(done, times)) say(`${what}: ${done} tries, ${passed} let in`)
        })
        return passed
      }
      const pupils = await counted('class', CLASS, async (child) => {
        const headers = from('192.0.2.1')
        return sendReport(door, await prepareReport(door, `Barn ${child}`, headers), headers)
      })
      const robot = from('198.51.100.1')
      const reports = await counted('robot, reports', n, async (index) =>
        sendReport(door, await prepareReport(door, `Robot ${index}`, robot), robot),
      )
      const guesses = await counted('robot, codes', n, () => readBack(door, 'sol sol sol sol sol sol', robot))
      const most = Math.max(MOST, Math.floor(n * (1 - REFUSED)))
      return {
        passed: pupils === CLASS && reports <= most && guesses <= most,
        figure: `${pupils} of ${CLASS} children let in at once; of ${n} tries each a robot got ${reports} reports and ${guesses} codes through`,
      }
    } finally {
      await site.close()
    }
  },
}
