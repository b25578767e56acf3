import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryToOwner } from '../../src/app/rounds/tell-owner.ts'
import { makeReport } from '../access/world.ts'
import { browserAtHand, expectAccessible, newVisitor, openBrowser } from '../browser/harness.ts'
import { openSite, type Site } from '../browser/site.ts'

/**
 * A pupil tells of an adult at a Norwegian school (CASE-18, LAW-08, REP-08): the leader reads it, the adult and the
 * resource team do not; the leader tells the owner at once, whose officer answers without seeing the report; and the
 * case that follows is led by the leader and closed to the adult.
 */
const walk = (javaScript: boolean): void => {
  let site: Site
  let browser: Browser
  let told: { readonly id: string; readonly stream: string }
  let caseUrl = ''

  beforeAll(async () => {
    site = await openSite({ country: 'NO' })
    browser = await openBrowser()
    told = await makeReport(site, site.school.id, {
      words: 'Peter roper til meg foran alle.',
      concerns: { kind: 'staff', person: 'peter' },
      language: 'nb',
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const as = async (person: string, path: string, act: (page: Page) => Promise<void>): Promise<string> => {
    const { page, context } = await newVisitor(browser, {
      baseURL: site.baseURL,
      javaScript,
      width: 360,
      language: 'nb-NO',
    })
    page.setDefaultTimeout(20_000)
    await context.addCookies([(await site.signInAs(person)).cookie])
    await page.goto(path)
    await act(page)
    await expectAccessible(page)
    const text = await page.locator('main').innerText()
    await context.close()
    return text
  }
  const statusFor = async (person: string, path: string): Promise<number> =>
    (await fetch(site.url + path, { headers: { Cookie: (await site.signInAs(person)).header } })).status

  test('REP-08 the adult it concerns does not find it, and neither does the resource team', async () => {
    for (const path of [`/reports/${told.id}`, `/reports/${told.id}/owner`]) {
      for (const person of ['peter', 'sara', 'oda'])
        expect(await statusFor(person, path), `${person} ${path}`).toBe(404)
      expect(await statusFor('mette', path)).toBe(200)
    }
  })

  test('LAW-08 the leader finds that the owner is to be told, as soon as possible and with no day', async () => {
    const day = await as('mette', '/day', async () => undefined)
    expect(day).toContain('Si fra til skoleeier om at det gjelder en voksen')
    expect(day).toMatch(/Så snart\s+du kan/)
  })

  test('CASE-18 the leader tells the owner; without an answer and words nothing is told', async () => {
    const after = await as('mette', `/reports/${told.id}`, async (page) => {
      await page.getByRole('link', { name: 'Si fra til skoleeier' }).first().click()
      await page.getByRole('button', { name: 'Lagre' }).click()
      await page.locator('.ds-error-summary').waitFor()
      expect(await page.locator('.ds-error-summary').innerText()).toContain('Velg hva du gjør')
      await page.getByLabel('Jeg sier fra til skoleeier').check()
      await page.getByLabel('Hva må skoleeier vite').fill('Det gjelder en lærers væremåte i klassen.')
      await page.getByRole('button', { name: 'Lagre' }).click()
      await page.waitForURL(`**/reports/${told.id}`)
    })
    expect(after).toContain('Skoleeier fikk vite det torsdag 19. november')
  })

  test('CASE-18 it reaches the owner’s own log once, and the officer answers', async () => {
    // What the worker does with the job that the leader's press laid; twice, as it may.
    for (let times = 0; times < 2; times += 1)
      await carryToOwner(site.world, site.clock, site.school.id, told.stream)
    const answered = await as('oda', '/climbed', async (page) => {
      const matters = page.getByRole('link', { name: 'En melding handler om en voksen på skolen' })
      expect(await matters.count()).toBe(1)
      await matters.click()
      expect(await page.locator('main').innerText()).toContain('Det gjelder en lærers væremåte i klassen.')
      await page.getByLabel('Hva gjør dere?').fill('Møte med rektor i morgen.')
      await page.getByRole('button', { name: 'Lagre' }).click()
      await page.getByText('Møte med rektor i morgen.').first().waitFor()
    })
    expect(answered).not.toMatch(/Peter|roper|Alma/)
  })

  test('CASE-18 the case is the leader’s to lead, and closed to the adult', async () => {
    await as('mette', `/cases/new?report=${told.id}`, async (page) => {
      await page.locator('#exposed').selectOption('alma')
      await page.locator('form').getByRole('button').last().click()
      await page.waitForURL(/\/cases\/(?!new)/)
      caseUrl = new URL(page.url()).pathname
    })
    for (const person of ['peter', 'sara']) expect(await statusFor(person, caseUrl)).toBe(404)
    await as('mette', `${caseUrl}/lead`, async (page) => {
      await page.locator('#person').selectOption('sara')
      await page.locator('form').getByRole('button').last().click()
      await page.locator('.ds-error-summary').waitFor()
      expect(await page.locator('.ds-error-summary').innerText()).toContain('Den leder du selv som rektor')
    })
  })
}

if (browserAtHand)
  for (const javaScript of [true, false])
    describe(`a pupil and an adult at school, ${javaScript ? 'with' : 'without'} script`, () => {
      walk(javaScript)
    })
else console.log('not run here: a pupil and an adult at school (no browser)')
