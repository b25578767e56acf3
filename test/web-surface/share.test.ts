import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { soakDoubleSends } from '../../tools/soak/double-sends.ts'
import { soakFuzz } from '../../tools/soak/fuzz.ts'
import { check, payloads, soakPayloads } from '../../tools/soak/payloads.ts'
import { soakTraces } from '../../tools/soak/traces.ts'
import type { Soak } from '../../tools/soak/soak.ts'
import { browserAtHand, openBrowser } from '../browser/harness.ts'

// A small share of what `npm run soak` runs in full, by a seed that differs from its own.

const runs = async (soak: Soak, n: number): Promise<void> => {
  const said: string[] = []
  const { passed, figure } = await soak.run({ n, seed: 20_262, say: (line) => said.push(line) })
  expect(passed, [...said, figure].join('\n')).toBe(true)
}

test(
  'A23 a share of the malformed requests over all routes: no 5xx, no trace, nothing hangs',
  { timeout: 240_000 },
  () => runs(soakFuzz, 800),
)

test(
  'B5 a share of the forms sent twice at once, and again later: one effect, one answer',
  { timeout: 240_000 },
  () => runs(soakDoubleSends, 20),
)

test(
  'A9 A10 a share of the reports through a proxy: no trace of who told, or at what hour',
  { timeout: 240_000 },
  () => runs(soakTraces, 3),
)

if (browserAtHand)
  describe('payloads', () => {
    let browser: Browser
    let page: Page
    beforeAll(async () => {
      browser = await openBrowser()
      page = await browser.newPage()
    })
    afterAll(() => browser?.close())

    test('A22 there are 500 payloads, all different, and what lets them through is noticed', async () => {
      const all = payloads(500)
      expect(new Set(all).size).toBe(500)
      const asText = (text: string) =>
        text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
      let noticed = 0
      for (const payload of all) {
        if ((await check(page, `<p title="x">${payload}</p>`)).wrong.length > 0) noticed += 1
        expect((await check(page, `<p title="${asText(payload)}">${asText(payload)}</p>`)).wrong).toEqual([])
      }
      expect(noticed).toBeGreaterThan(350)
    })

    test(
      'A22 a share of the payloads in every field: nothing runs, nothing is reported',
      { timeout: 240_000 },
      () => runs(soakPayloads, 10),
    )
  })
else console.log('not run here: payloads in every field (A22), as there is no browser')
