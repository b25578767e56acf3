import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryToOwner } from '../../src/app/rounds/tell-owner.ts'
import { makeReport } from '../access/world.ts'
import { browserAtHand, expectAccessible, newVisitor, openBrowser, screenshot } from '../browser/harness.ts'
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
      // Nobody else is offered: the leader leads it.
      expect(
        await page
          .locator('#person option')
          .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
      ).toEqual(['', 'mette'])
      await page.locator('#person').selectOption('mette')
      await page.locator('main form button[type=submit]').first().click()
      await page.waitForURL(`**${caseUrl}`)
    })
  })
}

/**
 * A pupil tells of the leader (CASE-18, LAW-08): it goes past the leader to the owner, whose officer opens the case,
 * leads it and acts in it, on the pages a leader would have. Nobody at the school finds anything of it.
 */
const walkPastTheLeader = (javaScript: boolean): void => {
  let site: Site
  let browser: Browser
  let told: { readonly id: string; readonly stream: string }
  let caseUrl = ''

  beforeAll(async () => {
    site = await openSite({ country: 'NO' })
    browser = await openBrowser()
    told = await makeReport(site, site.owner.id, {
      words: 'Rektor ler av meg når jeg stammer.',
      name: 'Nora Lie',
      concerns: { kind: 'leader', person: 'mette' },
      language: 'nb',
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const asOfficer = async (path: string, act: (page: Page) => Promise<void>): Promise<string> => {
    const { page, context } = await newVisitor(browser, {
      baseURL: site.baseURL,
      javaScript,
      width: 360,
      language: 'nb-NO',
    })
    page.setDefaultTimeout(20_000)
    await context.addCookies([(await site.signInAs('oda')).cookie])
    await page.goto(path)
    await act(page)
    await expectAccessible(page)
    const text = await page.locator('main').innerText()
    await context.close()
    return text
  }
  const backAtCase = (page: Page) => page.waitForURL(`**${caseUrl}`)

  test('CASE-18 the officer opens the case from the report, under the name the child goes by', async () => {
    const opened = await asOfficer(`/reports/${told.id}/settle`, async (page) => {
      await page.getByRole('link', { name: 'Åpne en sak' }).click()
      expect(await page.getByLabel('Hvilken elev går det ut over?').inputValue()).toBe('Nora Lie')
      await page.getByRole('button', { name: 'Åpne saken' }).click()
      await page.locator('.ds-error-summary').waitFor()
      expect(await page.locator('.ds-error-summary').innerText()).toContain('Si hvilken elev')
      await page.getByLabel('Klasse og skole').fill('5B, Hyldemark')
      await page.getByRole('button', { name: 'Åpne saken' }).click()
      await page.waitForURL(/\/cases\/(?!new)/)
      caseUrl = new URL(page.url()).pathname
    })
    expect(opened).toContain('Nora Lie, 5B, Hyldemark')
    expect(opened).toContain('Rektor ler av meg når jeg stammer.')
  })

  test('CASE-18 LAW-08 the officer leads it and acts in it, and finds on the day what is owed', async () => {
    await asOfficer(`${caseUrl}/lead`, async (page) => {
      await page.locator('#person').selectOption('oda')
      await page.getByRole('button', { name: 'Spør' }).click()
      await backAtCase(page)
    })
    await asOfficer(`${caseUrl}/ties`, async (page) => {
      await page.getByLabel('Nei, jeg leder saken').check()
      await page.getByRole('button', { name: 'Svar' }).click()
      await backAtCase(page)
    })
    const assessed = await asOfficer(`${caseUrl}/assess`, async (page) => {
      await page.locator('input[name=outcome][value=bullying]').check()
      await page.locator('[name=reason]').fill('Det er skjedd mange ganger.')
      await page.locator('[name=establishedOn]').fill('19.11.2026')
      await page.locator('main form button[type=submit]').first().click()
      await backAtCase(page)
    })
    expect(assessed).toContain('Oda Vang')
    const day = await asOfficer('/day', async () => undefined)
    expect(day).toContain('Nora')
    expect(await asOfficer('/cases', async () => undefined)).toContain('Nora Lie, 5B, Hyldemark')
  })

  test('CASE-18 CASE-19 the officer hears the child, makes the plan that the law asks for, and puts it in force', async () => {
    await asOfficer(`${caseUrl}/hear`, async (page) => {
      await page.locator('[name=way][value=self]').check()
      await page.locator('[name=on]').fill('19.11.2026')
      await page.locator('[name=words]').fill('Jeg vil ikke være alene med rektor.')
      await page.locator('main form button[type=submit]').first().click()
      await page.waitForURL(`**${caseUrl}/plan`)
    })
    await asOfficer(`${caseUrl}/examination`, async (page) => {
      await page.locator('[name=outcome]').fill('Nora og tre andre forteller det samme.')
      await page.locator('[name=classEnvironment]').fill('Klassen er redd for å si noe.')
      await page.locator('main form button[type=submit]').first().click()
      await page.waitForURL(
        (url) => !url.pathname.endsWith('/examination') && !url.pathname.endsWith('/plan-frame'),
      )
    })
    await asOfficer(`${caseUrl}/plan-frame`, async (page) => {
      for (const field of await page.locator('main form textarea').all())
        await field.fill('Oda snakker med Nora hver fredag.')
      const holder = page.locator('[name=holder]')
      if ((await holder.count()) > 0) await holder.selectOption('oda')
      await page.locator('main form button[type=submit]').first().click()
      await page.waitForURL(
        (url) => !url.pathname.endsWith('/examination') && !url.pathname.endsWith('/plan-frame'),
      )
    })
    await asOfficer(`${caseUrl}/plan`, async (page) => {
      await page.locator('[name=level]').selectOption('school')
      await page.locator('[name=what]').fill('Rektor snakker ikke med elevene alene.')
      await page.locator('[name=responsible]').selectOption('oda')
      await page.locator('[name=startsOn]').fill('20.11.2026')
      await page.locator('[name=howOften]').selectOption('weekly')
      await page.locator('[name=lookAgainOn]').fill('18.12.2026')
      await page.getByRole('button', { name: /Legg (til tiltaket|tiltaket til)/ }).click()
      await page.getByText('Rektor snakker ikke med elevene alene.').first().waitFor()
    })
    await asOfficer(`${caseUrl}/plan`, async (page) => {
      await page.getByRole('button', { name: 'Vedta planen' }).click()
      await backAtCase(page)
      await screenshot(page, `officers-case-${javaScript}`)
      expect(await page.locator('main').textContent()).toMatch(/planen er vedtatt|vedtatt 19\. nov/i)
    })
  })

  test('REP-08 CASE-18 nobody at the school finds it, the leader least of all', async () => {
    for (const person of ['mette', 'sara', 'peter', 'alma', 'karen']) {
      const headers = { Cookie: (await site.signInAs(person)).header }
      for (const path of [caseUrl, `${caseUrl}/plan`, `/reports/${told.id}`])
        expect((await fetch(site.url + path, { headers })).status, `${person} ${path}`).toBe(404)
      for (const path of ['/day', '/cases', '/reports'])
        expect(await (await fetch(site.url + path, { headers })).text(), `${person} ${path}`).not.toMatch(
          /Nora|stammer/,
        )
    }
  })
}

if (browserAtHand)
  for (const javaScript of [true, false]) {
    describe(`a pupil and an adult at school, ${javaScript ? 'with' : 'without'} script`, () => {
      walk(javaScript)
    })
    describe(`a pupil and the school’s leader, ${javaScript ? 'with' : 'without'} script`, () => {
      walkPastTheLeader(javaScript)
    })
  }
else console.log('not run here: a pupil and an adult at school (no browser)')
