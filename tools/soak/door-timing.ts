import { openSite } from '../../test/browser/site.ts'
import type { LocalDate } from '../../src/domain/kernel/dates.ts'
import type { Limits } from '../../src/web/limits/limits.ts'
import { chanceFrom, isMilestone, type Soak } from './soak.ts'
import { tellAtDoor } from './told.ts'

/** By how much the medians may differ. */
const TOLD_APART = 0.05

/** Opens for everybody, so that right, wrong and expired words can be tried as often as it takes. */
export const noLimits: Limits = {
  run: async (_asked, work) => ({ ok: true, value: await work() }),
  addressOf: () => '',
}

/** Six words that open a report, six of one that has ended, and six of none. */
export const threeCodes = async (site: Awaited<ReturnType<typeof openSite>>) => {
  const { deps, school } = site
  const right = await tellAtDoor(site)
  const expired = await tellAtDoor(site)
  await site.world.inTenant(school.id, (unit) =>
    unit.returnCodes.end(expired.stream, '2026-11-18' as LocalDate),
  )
  return { right: right.code, expired: expired.code, wrong: deps.returnCodes.make('da').join(' ') }
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN

/** Right, wrong and expired words by turns, over HTTP, one at a time: what comes back, how large, and how soon. */
export const soakDoorTiming: Soak = {
  name: 'door-timing',
  goal: 'A11: right, wrong and expired words are answered alike: status, size, and median time within 5 % over 1,000 tries each',
  n: 1_000,
  run: async ({ n, seed, say }) => {
    const site = await openSite({ limits: noLimits })
    try {
      const codes = await threeCodes(site)
      const kinds = ['right', 'wrong', 'expired'] as const
      const times = { right: [] as number[], wrong: [] as number[], expired: [] as number[] }
      const seen = new Set<string>()
      const opened = new Set<string>()
      const at = `${site.url}/s/hyldemark/answer`
      const chance = chanceFrom(seed)
      for (let done = 1; done <= n; done += 1) {
        const first = chance(3)
        for (const kind of [...kinds.slice(first), ...kinds.slice(0, first)]) {
          const began = performance.now()
          const response = await fetch(at, {
            method: 'POST',
            headers: { 'Accept-Language': 'da' },
            body: new URLSearchParams({ go: 'open', code: codes[kind] }),
          })
          const html = await response.text()
          times[kind].push(performance.now() - began)
          seen.add(`${response.status} with ${Buffer.byteLength(html)} bytes`)
          if (html.includes('Ingen vil lege med mig.')) opened.add(kind)
        }
        if (isMilestone(done, n)) say(`${done} tries of each`)
      }
      const medians = kinds.map((kind) => median(times[kind]))
      const apart = Math.max(...medians) / Math.min(...medians) - 1
      return {
        passed: seen.size === 1 && [...opened].join() === 'right' && apart < TOLD_APART,
        figure: `${n} tries each: ${[...seen].join(' and ')}; medians ${kinds.map((kind, place) => `${kind} ${medians[place]?.toFixed(1)} ms`).join(', ')}: ${(apart * 100).toFixed(1)} % apart`,
      }
    } finally {
      await site.close()
    }
  },
}
