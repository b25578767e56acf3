import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayPages } from '../../src/web/day/pages.tsx'
import { mailPages } from '../../src/web/mail/pages.tsx'
import { ownerPages } from '../../src/web/owner/pages.tsx'
import { makeClimbed } from '../access/world.ts'
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
let browser: Browser

const visit = async (person: string, javaScript: boolean, width: 360 | 1280 = 360) => {
  const visitor = await newVisitor(browser, { baseURL: site.baseURL, javaScript, width, language: 'da' })
  await visitor.context.addCookies([(await site.signInAs(person)).cookie])
  return visitor
}

if (browserAtHand)
  describe('what climbs to the owner', () => {
    beforeAll(async () => {
      site = await openSite({ pages: [...dayPages, ...mailPages, ...ownerPages] })
      for (const id of ['one', 'two', 'three']) await makeClimbed(site, id)
      browser = await openBrowser()
    }, 60_000)
    afterAll(async () => {
      await browser.close()
      await site.close()
    })

    for (const [index, javaScript] of [true, false].entries())
      test(`OWN-09 the officer finds a school once, its promises in a list, and answers one, ${javaScript ? 'with' : 'without'} script`, async () => {
        const visitor = await visit('oda', javaScript)
        const { page } = visitor
        await page.goto('/day')
        await expectAccessible(page)
        const rows = page.getByRole('heading', { level: 3, name: site.school.name })
        expect(await rows.count()).toBe(1)
        await rows.getByRole('link').click()
        await expectAccessible(page)
        expect(new URL(page.url()).pathname).toBe('/climbed')
        expect(await page.getByText('sag 2026-014').count()).toBe(3)
        await expectNoSidewaysScroll(page)
        await page.getByRole('heading', { level: 3 }).nth(0).getByRole('link').click()
        await page.getByRole('button', { name: 'Gem' }).click()
        await expectAccessible(page)
        expect(await page.title()).toMatch(/^Fejl: /)
        expect(await page.locator('.ds-error-summary').innerText()).toContain('Skriv, hvad I gør')
        await page.getByLabel('Hvad gør I?').fill(`Ringet til lederen ${index}`)
        await page.getByRole('button', { name: 'Gem' }).click()
        expect(await page.locator('main').innerText()).toContain(`Ringet til lederen ${index}`)
        await screenshot(page, `climbed-answered-${javaScript}`)
        await expectAccessible(page)
        expectQuiet(visitor.seen)
      })

    test('OWN-09 CON-06 nobody but the officer finds it: leader, teacher and pupil meet what is not there', async () => {
      for (const person of ['mette', 'peter', 'alma'])
        for (const path of ['/climbed', '/climbed/one']) {
          const response = await fetch(site.url + path, {
            headers: { Cookie: (await site.signInAs(person)).header },
          })
          expect(response.status, `${person} ${path}`).toBe(404)
        }
    })

    for (const javaScript of [true, false])
      test(`OWN-09 somebody of the staff chooses when to hear by mail, ${javaScript ? 'with' : 'without'} script`, async () => {
        const visitor = await visit('mette', javaScript)
        const { page } = visitor
        await page.goto('/day')
        await page.getByRole('link', { name: 'Besked på mail' }).click()
        await expectAccessible(page)
        await page.getByLabel('Én gang om morgenen').check()
        await page.getByRole('button', { name: 'Gem' }).click()
        expect(new URL(page.url()).pathname).toBe('/day')
        await page.goto('/mail')
        expect(await page.getByLabel('Én gang om morgenen').isChecked()).toBe(true)
        expectQuiet(visitor.seen)
      })
  })
else console.log('not run here: what climbs to the owner (no browser)')
