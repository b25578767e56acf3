import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserAtHand, newVisitor, openBrowser } from '../browser/harness.ts'
import { openSite, type Site } from '../browser/site.ts'

/**
 * A parent finds that their child stays away because of how it is at school, and asks for a plan (LAW-05, Denmark).
 * Nobody at the school has opened a case yet: the wish reaches the leader with the law's own date, becomes a case
 * without moving that date, and the parent reads the answer and, once told, the plan's day. From Thursday
 * 19 November 2026 the tenth working day is Thursday 3 December.
 */
const walk = (javaScript: boolean): void => {
  let site: Site
  let browser: Browser
  let report = ''
  let caseUrl = ''

  beforeAll(async () => {
    site = await openSite({ people: [{ id: 'hans', kind: 'guardian', name: 'Hans Dahl', of: ['bo'] }] })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const as = async (person: string, path: string, act: (page: Page) => Promise<void>): Promise<string> => {
    const { page, context } = await newVisitor(browser, {
      baseURL: site.baseURL,
      javaScript,
      width: 1280,
      language: 'da-DK',
    })
    page.setDefaultTimeout(20_000)
    await context.addCookies([(await site.signInAs(person)).cookie])
    await page.goto(path)
    await act(page)
    const text = await page.locator('main').innerText()
    await context.close()
    return text
  }
  const look = (person: string, path: string) => as(person, path, async () => undefined)

  test('LAW-05 a parent asks in one step, with no case to see', async () => {
    const shown = await as('hans', '/child/bo', async (page) => {
      await page.getByRole('link', { name: 'Bed om en handleplan' }).click()
      await page.locator('[value="absence"]').check({ force: true })
      await page.locator('textarea[name=words]').fill('Han har været hjemme tre dage.')
      await page.getByRole('button', { name: 'Bed om en plan' }).click()
    })
    expect(shown).toContain('I bad om en plan torsdag 19. november')
    // Asked again it is the same wish.
    expect(await look('hans', '/child/bo/plan')).toContain('I bad om en plan torsdag 19. november')
  })

  test('LAW-05 LAW-02 the leader meets it with the law’s date, counted from the day they asked', async () => {
    const day = await as('mette', '/day', async (page) => {
      const link = page.locator('a[href^="/reports/"]').first()
      report = ((await link.getAttribute('href')) ?? '').split(/[/#?]/)[2] ?? ''
    })
    expect(day).toContain('Handleplanen skal være klar')
    expect(day).toContain('10 arbejdsdage fra 19. nov. · Lovens frist')
  })

  test('LAW-05 CASE-01 it becomes a case of that child, and the date does not move', async () => {
    site.clock.set('2026-11-23')
    const shown = await as('mette', `/cases/new?report=${report}`, async (page) => {
      expect(await page.locator('[name=exposed]').inputValue()).toBe('bo')
      await page.locator('main form button[type=submit]').click()
      caseUrl = new URL(page.url()).pathname
    })
    expect(caseUrl).toMatch(/^\/cases\//)
    expect(shown).toContain('Tors. 3. dec.')
    expect(shown).toContain('Svar på ønsket om en plan')
  })

  test('LAW-05 the answer is written, and the parent sees case and date once the school has told them', async () => {
    await as('mette', `${caseUrl}/plan-answer`, async (page) => {
      await page.locator('textarea[name=words]').fill('Vi taler med Bo i morgen. Planen er klar 3. december.')
      await page.getByRole('button', { name: 'Send svaret' }).click()
    })
    const before = await look('hans', '/child/bo')
    expect(before).toContain('I bad om en plan')
    expect(before).not.toContain('Hvem I kan tale med')
    for (const addressee of ['pupil', 'parents'])
      await as('mette', `${caseUrl}/tell?to=${addressee}`, async (page) => {
        await page.locator('main form button[type=submit]').click()
      })
    const after = await look('hans', '/child/bo')
    expect(after).toContain('Senest torsdag 3. december')
    expect(after).toContain('Vi taler med Bo i morgen. Planen er klar 3. december.')
  })
}

if (browserAtHand) {
  describe('a parent asks for a plan', () => {
    walk(false)
  })
  describe('a parent asks for a plan, with script', () => {
    walk(true)
  })
} else console.log('not run here: a parent asks for a plan, no browser at hand')
