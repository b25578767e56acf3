import { setTimeout as sleep } from 'node:timers/promises'
import { newVisitor, openBrowser } from '../../test/browser/harness.ts'
import { openSite } from '../../test/browser/site.ts'
import { chanceFrom, isMilestone, type Soak } from './soak.ts'

const FORM = '/reports/new'
/** Milliseconds of typing that may be lost. */
const MAY_LOSE = 3_000

/** Somebody types, the browser is killed at a moment by chance, and what the school has kept of it is looked at. */
export const soakDrafts: Soak = {
  name: 'drafts',
  goal: 'C14: 20 browsers killed while somebody types lose 3 seconds of text at most, and nobody else sees a draft',
  n: 20,
  run: async ({ n, seed, say }) => {
    const chance = chanceFrom(seed)
    const site = await openSite()
    const keptFor = async (person: string): Promise<string> => {
      const { header } = await site.signInAs(person)
      const asked = await fetch(`${site.url}/drafts?form=${encodeURIComponent(`${FORM}#`)}`, {
        headers: { cookie: header },
      })
      const draft = (await asked.json()) as { fields: [string, string][] } | null
      return draft?.fields.find(([name]) => name === 'words')?.[1] ?? ''
    }
    let worst = 0
    let seenByOthers = 0
    try {
      for (let kill = 1; kill <= n; kill += 1) {
        const browser = await openBrowser()
        const { page, context } = await newVisitor(browser, { baseURL: site.url, javaScript: true })
        await context.addCookies([(await site.signInAs('peter')).cookie])
        await page.goto(FORM)
        const field = page.locator('textarea:visible').first()
        const typedAt: number[] = []
        const mark = `${kill}:`
        await field.fill(mark)
        const until = performance.now() + 2_000 + chance(6_000)
        while (performance.now() < until) {
          await field.press('x')
          typedAt.push(performance.now())
          await sleep(chance(10) === 0 ? chance(1_500) : 40)
        }
        const killedAt = performance.now()
        await browser.close()
        const kept = await keptFor('peter')
        // What was typed last and is not in it: all of it where the draft is still the one before.
        const firstLost = typedAt[kept.startsWith(mark) ? kept.length - mark.length : 0]
        worst = Math.max(worst, firstLost === undefined ? 0 : killedAt - firstLost)
        for (const other of ['lone', 'mette', 'sara']) if ((await keptFor(other)) !== '') seenByOthers += 1
        if (isMilestone(kill, n)) say(`${kill} browsers killed`)
      }
    } finally {
      await site.close()
    }
    return {
      passed: worst <= MAY_LOSE && seenByOthers === 0,
      figure: `${n} browsers killed while typing: ${(worst / 1000).toFixed(1)} s of text lost at most, ${seenByOthers} drafts seen by others`,
    }
  },
}
