import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import type { PeopleEvent } from '../../src/domain/people/events.ts'
import { eventsOf, registerPeople } from '../../src/domain/people/set-up.ts'
import { doing } from '../access/world.ts'
import { established, opened, write } from './case-in-log.ts'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  newVisitor,
  openBrowser,
  screenshot,
  type VisitorOptions,
} from './harness.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let browser: Browser

const yes = { parents: true, teachers: null, classmates: null } as const
const STATED = 'ALMAS-EGNE-ORD'
const MEASURE = 'Jonas laver grupperne i frikvarteret.'
const NOTE = 'HELSENOTAT-KUN-FOR-SIGNE'

/** Alma's case is established and both parents know of it; a psychologist and a nurse work with the school. */
const settle = async () => {
  site = await openSite({
    people: [
      { id: 'signe', kind: 'staff', name: 'Signe Bro', roles: ['health-nurse'] },
      { id: 'anna', kind: 'partner', name: 'Anna Vind', roles: ['psychology-service'] },
      { id: 'ulrik', kind: 'partner', name: 'Ulrik Sten', roles: ['ssp'] },
      { id: 'jens', kind: 'guardian', name: 'Jens Riis', of: ['alma'] },
    ],
  })
  await write(site, 'sag', [
    opened('sag', 'alma', { mayBeTold: yes, account: { personal: true, of: 'alma', text: STATED } }),
    ...established('alma'),
    {
      on: '2026-11-10',
      event: {
        type: 'MeasurePlanned',
        measureId: 'm1',
        level: 'class',
        what: { personal: true, of: 'alma', text: MEASURE },
        responsible: 'peter',
        startsOn: site.clock.today(),
        howOften: 'daily',
        lookAgainOn: site.clock.today(),
      },
    },
  ])
}

const visit = async (person: string, options: Partial<VisitorOptions> = {}) => {
  const visitor = await newVisitor(browser, {
    baseURL: site.baseURL,
    javaScript: false,
    width: 360,
    language: 'da-DK',
    ...options,
  })
  await visitor.context.addCookies([(await site.signInAs(person)).cookie])
  return visitor
}

const ask = async (person: string, path: string, form?: Readonly<Record<string, string>>) => {
  const { header } = await site.signInAs(person)
  const answer = await fetch(site.url + path, {
    redirect: 'manual',
    headers: { Cookie: header, 'Accept-Language': 'da', Origin: new URL(site.url).origin },
    ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
  })
  return { status: answer.status, html: await answer.text() }
}

const findConsent = async (): Promise<string> => {
  const history = await site.world.inTenant(site.school.id, (unit) => unit.journal.read('case:sag'))
  const event = history
    .map((entry) => entry.event as CaseEvent)
    .findLast(({ type }) => type === 'ConsentAsked')
  if (event?.type !== 'ConsentAsked') throw new Error('Nothing was asked')
  return event.consentId
}

/** Opens a page, fills the first form in, and sends it by its first button. */
const send = async (page: Page, path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  await page.goto(path)
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`main [name="${name}"]`).first()
    const kind = await field.getAttribute('type')
    if (kind === 'radio' || kind === 'checkbox')
      await page.locator(`main [name="${name}"][value="${value}"]`).check({ force: true })
    else if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
      await field.selectOption(value)
    else await field.fill(value)
  }
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForLoadState('load')
  return new URL(page.url()).pathname
}

const mainOf = (page: Page) => page.locator('main').innerText()

/** Looked at in both widths: accessible, quiet, and no wider than the screen. */
const looksWell = async (person: string, path: string, name: string) => {
  for (const width of [360, 1280] as const) {
    const visitor = await visit(person, { width, javaScript: true })
    const answer = await visitor.page.goto(path)
    expect(answer?.status(), path).toBe(200)
    await expectAccessible(visitor.page)
    await expectNoSidewaysScroll(visitor.page)
    expectQuiet(visitor.seen)
    await screenshot(visitor.page, name)
    await visitor.context.close()
  }
}

const custodyOf = (person: string, event: PeopleEvent): Promise<void> =>
  doing(site, site.school.id)(`person:${person}`, null, eventsOf, registerPeople, [event])

if (browserAtHand) {
  beforeAll(async () => {
    browser = await openBrowser()
    await settle()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  describe.each([false, true])('consent, with script: %s', (javaScript) => {
    test('CON-01 CON-03 CASE-15 asked for, given, read, answered, and withdrawn with the next request', async () => {
      const sara = await visit('sara', { javaScript })
      expect(
        await send(sara.page, '/cases/sag/consent', {
          recipient: 'psychology-service anna',
          purpose: 'Råd om grupperne',
        }),
      ).toBe('/cases/sag')
      expect(await mainOf(sara.page)).toContain('Ikke delt')
      const consent = await findConsent()
      expect((await ask('anna', `/shared/${consent}`)).status).toBe(404)
      expect((await ask('anna', '/shared')).html).not.toContain('Alma')

      const karen = await visit('karen', { javaScript })
      await karen.page.goto('/child/alma')
      expect(await mainOf(karen.page)).toContain('Vi venter på jeres svar')
      await karen.page.locator('a[href="/child/alma/consents"]').click()
      await karen.page.locator('main form button[value=yes]').first().click()
      await karen.page.waitForURL('**/child/alma/consents')
      expect(await mainOf(karen.page)).toContain('Deles nu, til og med')

      const anna = await visit('anna', { javaScript })
      await anna.page.goto('/home')
      expect(new URL(anna.page.url()).pathname).toBe('/shared')
      await anna.page.locator(`a[href="/shared/${consent}"]`).click()
      await anna.page.waitForURL(`**/shared/${consent}`)
      const seen = await mainOf(anna.page)
      expect(seen).toContain(MEASURE)
      expect(await anna.page.content()).not.toContain(STATED)
      await send(anna.page, `/shared/${consent}`, { words: 'Prøv faste makkere.' })
      await sara.page.goto('/cases/sag')
      expect(await mainOf(sara.page)).toContain('Prøv faste makkere.')
      // What a partner may not: the case, the lists, anything of staff.
      for (const path of ['/cases/sag', '/cases', '/day', '/concerns', '/reports', '/health'])
        expect((await ask('anna', path)).status, path).toBe(404)

      await karen.page.goto('/child/alma/consents')
      await karen.page.getByRole('button', { name: 'Stop delingen nu' }).first().click()
      await karen.page.waitForURL('**/child/alma/consents')
      expect((await ask('anna', `/shared/${consent}`)).status).toBe(404)
      expect((await ask('anna', `/shared/${consent}`, { words: 'endnu et' })).status).toBe(404)
      expect((await ask('anna', '/shared')).html).not.toContain('Alma')
      await sara.page.goto('/cases/sag')
      expect(await mainOf(sara.page)).toContain('Samtykket er trukket tilbage.')
      for (const { context } of [sara, karen, anna]) await context.close()
    })
  })

  describe('consent', () => {
    test('CON-01 a paper is registered with who saw it; the other parent’s no stops it; custody that ends takes its word along', async () => {
      const sara = await visit('sara')
      await send(sara.page, '/cases/sag/consent', { recipient: 'ssp ulrik', purpose: 'Råd om omklædningen' })
      const consent = await findConsent()
      expect(await send(sara.page, `/cases/sag/consent-given?consent=${consent}`, { giver: 'karen' })).toBe(
        '/cases/sag',
      )
      expect(await mainOf(sara.page)).toContain('skrevet ind af Sara Holm')
      expect((await ask('ulrik', `/shared/${consent}`)).status).toBe(200)
      await send(sara.page, `/cases/sag/consent-refused?consent=${consent}`, { giver: 'jens' })
      expect((await ask('ulrik', `/shared/${consent}`)).status).toBe(404)
      // Each parent sees their own answer, and not what the other said.
      expect((await ask('karen', '/child/alma/consents')).html).toContain('Du sagde ja')
      expect((await ask('karen', '/child/alma/consents')).html).not.toContain('Jens')
      await looksWell('sara', '/cases/sag', 'consent-case')
      await custodyOf('jens', { type: 'GuardianEnded', person: 'jens', pupil: 'alma' })
      expect((await ask('ulrik', `/shared/${consent}`)).status).toBe(200)
      expect((await ask('jens', '/child/alma/consents')).status).toBe(404)
      await custodyOf('karen', { type: 'GuardianEnded', person: 'karen', pupil: 'alma' })
      expect((await ask('ulrik', `/shared/${consent}`)).status).toBe(404)
      await custodyOf('karen', { type: 'GuardianLinked', person: 'karen', pupil: 'alma' })
      expect((await ask('ulrik', `/shared/${consent}`)).status).toBe(200)
      site.clock.set('2027-06-19')
      expect((await ask('ulrik', `/shared/${consent}`)).status).toBe(404)
      site.clock.set('2026-11-19')
      await looksWell('ulrik', '/shared', 'consent-shared')
      await looksWell('ulrik', `/shared/${consent}`, 'consent-shared-case')
      await looksWell('karen', '/child/alma/consents', 'consent-home')
      await looksWell('alma', '/me/consents', 'consent-own')
      await looksWell('sara', '/cases/sag/consent', 'consent-ask')
      await sara.context.close()
    })

    test('CON-03 a question with a name comes back with what was written; without one it is answered', async () => {
      const sara = await visit('sara')
      const named = 'Almas klasse lukker hende ude. Hvad gør vi?'
      const recipient = 'ssp ulrik'
      expect(await send(sara.page, '/cases/sag/advice', { recipient, question: named })).toBe(
        '/cases/sag/advice',
      )
      expect(await mainOf(sara.page)).toContain('Tag navnene ud')
      expect(await sara.page.locator('main [name=question]').inputValue()).toBe(named)
      const question = 'En klasse lukker en ny ude. Hvad gør vi?'
      expect(await send(sara.page, '/cases/sag/advice', { recipient, question })).toBe('/cases/sag')
      const ulrik = await visit('ulrik')
      await ulrik.page.goto('/shared')
      await ulrik.page.getByRole('link', { name: question }).click()
      await ulrik.page.waitForURL('**/shared/questions/*')
      const path = new URL(ulrik.page.url()).pathname
      expect(await ulrik.page.content()).not.toContain('Alma')
      await send(ulrik.page, path, { words: 'Begynd med faste makkere.' })
      await sara.page.goto('/cases/sag')
      expect(await mainOf(sara.page)).toContain('Begynd med faste makkere.')
      expect((await ask('anna', path)).status).toBe(404)
      await looksWell('ulrik', path, 'consent-question')
      for (const { context } of [sara, ulrik]) await context.close()
    })

    test('CON-02 the nurse’s notes are hers; the school reads what she lets in, while the family allows it', async () => {
      const signe = await visit('signe')
      await send(signe.page, '/health', { pupil: 'alma', words: NOTE })
      expect(await mainOf(signe.page)).toContain(NOTE)
      await signe.page.getByRole('link', { name: 'Luk noget af det ind i en sag' }).click()
      await signe.page.waitForURL('**/health/release?note=*')
      expect(await mainOf(signe.page)).toContain('Notatet bliver hos dig.')
      const sara = await visit('sara')
      await send(sara.page, '/cases/sag/consent', {
        recipient: 'health-nurse signe',
        purpose: 'At Alma kan tale med sundhedsplejersken',
      })
      await send(sara.page, `/cases/sag/consent-given?consent=${await findConsent()}`, { giver: 'karen' })
      const release = `${new URL(signe.page.url()).pathname}${new URL(signe.page.url()).search}`
      expect(await send(signe.page, release, { words: 'Hun taler med mig hver tirsdag.' })).toBe('/health')
      await looksWell('signe', '/health', 'consent-health')
      await looksWell('signe', release, 'consent-release')
      await sara.page.goto('/cases/sag')
      expect(await mainOf(sara.page)).toContain('Hun taler med mig hver tirsdag.')
      for (const [person, path] of [
        ['mette', '/cases/sag'],
        ['mette', '/cases/sag/print'],
        ['mette', '/cases/sag/readers'],
        ['sara', '/cases/sag'],
        ['karen', '/child/alma'],
        ['alma', '/me'],
        ['alma', '/me/readers'],
      ] as const) {
        const { html } = await ask(person, path)
        expect(html, `${person} ${path}`).not.toContain(NOTE)
        if (path.endsWith('readers')) expect(html).not.toContain('helbredsnotat')
      }
      for (const path of ['/health', release]) expect((await ask('mette', path)).status, path).toBe(404)
      for (const { context } of [sara, signe]) await context.close()
    })
  })
} else console.log('not run here: browser tests of consent, since there is no browser')
