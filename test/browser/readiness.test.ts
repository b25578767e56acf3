import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../src/web/routes.ts'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  newVisitor,
  openBrowser,
  screenshot,
} from './harness.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let browser: Browser | undefined

beforeAll(async () => {
  site = await openSite({ pages })
  browser = browserAtHand ? await openBrowser() : undefined
})
afterAll(async () => {
  await browser?.close()
  await site.close()
})

const get = async (person: string, path: string) => {
  const { header } = await site.signInAs(person)
  const response = await fetch(`${site.url}${path}`, { headers: { cookie: header }, redirect: 'manual' })
  return { status: response.status, html: await response.text() }
}

describe('what must we do', () => {
  test('DIG-12 LAW-01 each duty of law has its place and its days, and what is not confirmed says so', async () => {
    const { status, html } = await get('peter', '/must')
    expect(status).toBe(200)
    expect(html).toContain('10 arbejdsdage fra lederen har konstateret det')
    expect(html).toContain('undervisningsmiljøloven § 1 c')
    expect(html).toMatch(/barnets lov § 133 \(ikke bekræftet\)/)
    expect((await get('karen', '/must')).status).toBe(404)
  })
})

if (browserAtHand)
  describe.each([
    [true, 360],
    [false, 1280],
  ] as const)('readiness in a browser, script %s, %i pixels', (javaScript, width) => {
    test('BEN-01 BEN-02 s3-readiness: asked, answered, beside the 495, a weak answer leads to its remedy, and next year shows the change', async () => {
      if (browser === undefined) throw new Error('No browser')
      site.clock.set(javaScript ? '2026-11-19' : '2029-11-20')
      const { page, seen, context } = await newVisitor(browser, { baseURL: site.url, javaScript, width })
      await context.addCookies([(await site.signInAs('mette')).cookie])
      await page.goto('/readiness')
      await page.getByRole('heading', { name: 'I har ikke svaret i år' }).waitFor()
      await page.getByRole('link', { name: 'Svar for skolen' }).click()
      const choose = async (question: RegExp, answer: string) =>
        page.getByRole('radiogroup', { name: question }).getByLabel(answer, { exact: true }).check()
      await choose(/set digital mobning/, 'Ja')
      if (javaScript) {
        await page.getByRole('button', { name: 'Gem svarene' }).click()
        await page.getByRole('alert').waitFor()
        expect(
          await page
            .getByRole('radiogroup', { name: /set digital mobning/ })
            .getByLabel('Ja')
            .isChecked(),
        ).toBe(true)
        await expectAccessible(page)
      }
      await choose(/ulovlig deling af billeder mellem/, 'Ved ikke')
      await choose(/plan for undervisning/, 'Ja')
      await choose(/sammen med SSP/, 'Ja')
      await choose(/fast praksis/, 'Vi gør som i andre sager, eller efter sagen')
      await choose(/klare en sag om digital/, 'I nogen grad')
      await choose(/klare en sag om ulovlig/, 'I høj grad')
      await choose(/loven kræver/, 'Ja')
      await page.getByRole('button', { name: 'Gem svarene' }).click()
      await page.getByText('2 steder kan I gøre noget').waitFor()
      const practice = page.getByRole('region', { name: /fast praksis/ })
      expect(await practice.textContent()).toContain('50 % af de adspurgte ledere svarede det samme')
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await screenshot(page, 'readiness')
      await practice.getByRole('link', { name: 'Se, hvad I skal' }).click()
      await page.getByRole('heading', { level: 1, name: 'Hvad skal vi?' }).waitFor()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)

      site.clock.set(javaScript ? '2027-11-19' : '2030-11-20')
      await page.goto('/readiness/answer')
      await choose(/fast praksis/, 'Ja, og den er skrevet ned')
      await page.getByRole('button', { name: 'Gem svarene' }).click()
      await page.getByText('Ét sted kan I gøre noget').waitFor()
      expect(await page.getByRole('region', { name: /fast praksis/ }).textContent()).toContain(
        'Bedre end sidste år',
      )
      expectQuiet(seen)
      expect((await get('sara', '/readiness')).html).toContain('Bedre end sidste år')
      expect((await get('sara', '/readiness/answer')).status).toBe(404)
      expect((await get('peter', '/readiness')).status).toBe(404)
      site.clock.set('2026-11-19')
    })
  })
else console.log('not run here: readiness in a browser (needs a browser)')
