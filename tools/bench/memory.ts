import { atOnce, isMilestone } from '../soak/soak.ts'
import type { Bench } from './bench.ts'
import { prepareReport, sendReport } from './door.ts'
import { withSite } from './sites.ts'

const REPORTS = 10_000
const CASES = 1_000

/** Told at once, and in one go before the limits at the door are given time. */
const WIDTH = 8
const GO = 400

/** What the process holds after this many reports, against what it held after a fifth of them. */
export const memory: Bench = (how) => {
  const n = how.n ?? REPORTS
  return withSite({ entries: 0, cases: Math.min(n, CASES) }, how.say, async (site) => {
    const door = `${site.url}/s/hyldemark`
    const settled = Math.floor(n / 5)
    let early = 0
    for (let sent = 0; sent < n;) {
      await site.later()
      const go = Math.min(GO, n - sent, sent < settled ? settled - sent : n)
      await atOnce(WIDTH, go, async (index) => {
        await sendReport(door, await prepareReport(door, `Det sker i pausen, gang ${sent + index}.`))
      })
      sent += go
      if (sent === settled) early = await site.memory()
      if (isMilestone(sent, n)) how.say(`memory: ${sent} reports, ${(await site.memory()).toFixed(0)} MB`)
    }
    const last = await site.memory()
    return [
      {
        name: `memory after ${n} reports`,
        unit: 'MB',
        value: last,
        against: { what: `after ${settled}`, value: early, ratio: last / early },
        goal: { atMost: 1.25 },
      },
    ]
  })
}
