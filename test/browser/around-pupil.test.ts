import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import { established, on, opened, stopped, write } from './case-in-log.ts'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  newVisitor,
  openBrowser,
  screenshot,
  weightOf,
  type VisitorOptions,
} from './harness.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let browser: Browser

const yes = { parents: true, teachers: null, classmates: null } as const
const trusted = {
  on: '2026-11-10',
  event: { type: 'TrustedAdultChosen', person: 'tove', chosenByPupil: true },
} as const

/** Alma: established, parents may know, Tove is her adult. Ida: the same, in follow-up. Bo: a case closed to home. */
const settle = async () => {
  site = await openSite({
    people: [
      { id: 'tove', kind: 'staff', name: 'Tove Thule', roles: [] },
      { id: 'anton', kind: 'staff', name: 'Anton Abel', roles: [] },
      { id: 'ida', kind: 'pupil', name: 'Ida Lind', classes: ['5b'], born: '2016-02-01' },
      { id: 'lis', kind: 'guardian', name: 'Lis Lind', of: ['ida'] },
      { id: 'hans', kind: 'guardian', name: 'Hans Dahl', of: ['bo'] },
      { id: 'pia', kind: 'staff', name: 'Pia Riis', roles: ['class-team'], classes: ['6a'], of: ['alma'] },
    ],
  })
  await write(site, 'alma', [opened('alma', 'alma', { mayBeTold: yes }), ...established('alma'), trusted])
  await write(site, 'ida', [
    { ...opened('ida', 'ida', { mayBeTold: yes, reportedOn: on('2026-09-07') }), on: '2026-09-07' },
    ...established('ida'),
    {
      on: '2026-09-20',
      event: {
        type: 'MeasurePlanned',
        measureId: 'p1',
        level: 'class',
        what: wordsOf('ida', 'Faste grupper i frikvarteret'),
        childWords: wordsOf('ida', 'Du er i gruppe med Liv'),
        responsible: 'peter',
        startsOn: on('2026-09-21'),
        howOften: 'weekly',
        lookAgainOn: on('2026-12-01'),
      },
    },
    ...stopped('ida'),
  ])
  await write(site, 'ida2', [opened('ida2', 'ida', { mayBeTold: yes, reportedOn: on('2026-11-02') })])
  await write(site, 'bo', [opened('bo', 'bo')])
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

const eventsOf = async (id: string): Promise<readonly CaseEvent[]> =>
  site.world.inTenant(site.school.id, async (unit) =>
    (await unit.journal.read(`case:${id}`)).map(({ event }) => event as CaseEvent),
  )

/** Opens a page, fills it in, sends it, and gives where it led. */
const send = async (
  page: Page,
  path: string,
  fields: Readonly<Record<string, string>>,
  button?: string,
): Promise<string> => {
  await page.goto(path)
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`[name="${name}"]`).first()
    const kind = await field.getAttribute('type')
    if (kind === 'radio' || kind === 'checkbox')
      await page.locator(`[name="${name}"][value="${value}"]`).check({ force: true })
    else if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
      await field.selectOption(value)
    else await field.fill(value)
  }
  await page
    .locator(
      button === undefined ? 'main form button[type=submit]' : `main form button:has-text("${button}")`,
    )
    .first()
    .click()
  await page.waitForLoadState('load')
  return new URL(page.url()).pathname
}

const mainOf = (page: Page) => page.locator('main').innerText()

if (browserAtHand) {
  describe('around a pupil who is followed', () => {
    beforeAll(async () => {
      browser = await openBrowser()
      await settle()
    })
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })

    test('FOL-19 FOL-04 FOL-10 FOL-18 the pupil says what helps and where to talk, and answers about the class', async () => {
      const { page, context, seen } = await visit('alma')
      const peter = await visit('peter', { width: 1280 })
      expect(await send(page, '/me/helps', { seat: 'Ved siden af Liv', toTeachers: 'no' })).toBe('/me')
      await peter.page.goto('/cases/alma')
      expect(await mainOf(peter.page)).not.toContain('Ved siden af Liv')
      expect(await send(page, '/me/helps', { toTeachers: 'yes' })).toBe('/me')
      await peter.page.goto('/cases/alma')
      expect(await mainOf(peter.page)).toContain('Ved siden af Liv')
      expect(await send(page, '/me/place', { place: 'På biblioteket' })).toBe('/me')

      await send(peter.page, '/cases/alma/ask-class', { what: 'Vi laver nye grupper på mandag' })
      await peter.page.goto('/cases/alma/class-told')
      await peter.page.locator('main form button[type=submit]').click()
      expect(await mainOf(peter.page)).toContain('Alma har ikke sagt ja')
      await page.goto('/me')
      await page.getByRole('link', { name: 'Se, hvad det er' }).click()
      expect(await mainOf(page)).toContain('Vi laver nye grupper på mandag')
      await page.getByText('Ja', { exact: true }).click()
      await page.getByRole('button', { name: 'Send mit svar' }).click()
      expect(new URL(page.url()).pathname).toBe('/me')
      expect(await send(peter.page, '/cases/alma/class-told', { on: '19.11.2026' })).toBe('/cases/alma')

      await send(peter.page, '/cases/alma/day-plan', {
        on: '20.11.2026',
        lessons: '8.00 Dansk, lokale 12, Peter\n9.00 Idræt, hallen, Tove',
      })
      await page.goto('/me/day')
      expect(await mainOf(page)).toContain('9.00 Idræt, hallen, Tove')
      expect((await eventsOf('alma')).map(({ type }) => type)).toEqual(
        expect.arrayContaining(['HelpsMeSaid', 'TalkPlaceSaid', 'ClassTold', 'DayPlanned']),
      )
      expectQuiet(seen)
      await context.close()
      await peter.context.close()
    })

    test('FOL-03 CASE-30 the pupil sets goals and says whether to meet the others, on their own page alone', async () => {
      const { page, context, seen } = await visit('alma')
      expect(await send(page, '/me/goals', { goal: '' })).toBe('/me/goals')
      expect(await mainOf(page)).toContain('Skriv lidt først.')
      expect(await send(page, '/me/goals', { goal: 'Jeg vil spille bold igen' }, 'Gem mit mål')).toBe(
        '/me/goals',
      )
      expect(await send(page, '/me/goals', { goal: 'Noget andet' }, 'Gem mit mål')).toBe('/me/goals')
      await page.getByRole('button', { name: /Tag det væk.*Noget andet/ }).click()
      await page.waitForLoadState('load')
      expect(await mainOf(page)).not.toContain('Noget andet')

      await page.goto('/me')
      await page.getByRole('link', { name: 'Om at mødes med de andre' }).click()
      await page.getByText('Ja', { exact: true }).click()
      await page.getByRole('button', { name: 'Send mit svar' }).click()
      expect(await mainOf(page)).toContain('Dit svar er fra')
      const tove = await visit('tove', { width: 1280 })
      await tove.page.goto('/day')
      expect(await mainOf(tove.page)).toContain('eleven vil gerne mødes med de andre')
      await tove.context.close()
      expect(await send(page, '/me/meet', { wanted: 'no' })).toBe('/me/meet')

      const mette = await visit('mette', { width: 1280 })
      await mette.page.goto('/cases/alma/plan')
      expect(await mainOf(mette.page)).toContain('Jeg vil spille bold igen')
      await mette.page.goto('/cases/alma')
      expect(await mainOf(mette.page)).toContain('At blive gode igen')
      expect((await eventsOf('alma')).filter(({ type }) => type === 'ReconciliationAnswered')).toMatchObject([
        { wanted: true, heardBy: null },
        { wanted: false, heardBy: null },
      ])
      for (const path of ['/me/goals', '/me/meet'])
        expect((await mette.page.goto(path))?.status(), path).toBe(404)
      expectQuiet(seen)
      await context.close()
      await mette.context.close()
    })

    test('FOL-21 one press finds the pupil an adult; a talk with any of them answers it, and the wait is measured', async () => {
      const { page, context } = await visit('alma')
      await page.goto('/me')
      await page.getByRole('button', { name: 'Jeg vil gerne tale med nogen' }).click()
      await page.waitForLoadState('load')
      await page.goto('/me')
      expect(await mainOf(page)).toContain('Du har bedt om at tale.')
      const mette = await visit('mette', { width: 1280 })
      await mette.page.goto('/cases/alma')
      expect(await mette.page.locator('main').textContent()).toContain('eleven vil gerne tale')
      expect(
        await send(mette.page, '/cases/alma/talk?with=alma', {
          kind: 'follow-up',
          ownWords: 'Jeg er ked af det.',
        }),
      ).toBe('/cases/alma')
      expect(await mainOf(mette.page)).toContain('har bedt om det 1 gang og er mødt samme dag 1 gang.')
      await page.goto('/me')
      expect(await mainOf(page)).not.toContain('Du har bedt om at tale.')
      await mette.context.close()
      await context.close()
    })

    test('REP-12 what a pupil writes about helping is asked about when it says danger', async () => {
      const { page, context } = await visit('alma')
      await send(page, '/me/helps', { bus: 'jeg vil dø', toTeachers: 'no' })
      expect(await mainOf(page)).toContain('116 111')
      await page.locator('button[value="no"]').click()
      expect(new URL(page.url()).pathname).toBe('/me')
      expect((await eventsOf('alma')).some(({ type }) => type === 'DangerSaid')).toBe(false)
      await context.close()
    })

    test('FOL-02 FOL-05 FOL-09 adults write down what they did, each in one form', async () => {
      const { page, context, seen } = await visit('mette', { width: 1280 })
      await page.goto('/cases/alma')
      await page.locator('#around ~ details > summary').first().click()
      expect(await page.locator('#around ~ details a').count()).toBeGreaterThan(10)
      for (const [path, fields] of [
        ['recognition', { received: 'Hun blev lettet' }],
        ['apology', { from: 'leader', to: 'pupil', received: 'Hun sagde tak' }],
        ['apology', { from: 'leader', to: 'family', received: 'De var glade for det' }],
        ['deputy', { person: 'anton', untied: 'yes', awayUntil: '30.11.2026' }],
        ['support', { words: 'Hvordan taler vi om det?' }],
        ['support-given', { words: 'Vi øvede samtalen' }],
        ['absence', { from: '16.11.2026', until: '17.11.2026', cause: 'does-not-dare' }],
        ['lost-teaching', { what: 'To timer matematik', responsible: 'peter' }],
        ['contact', { everyDays: '7', how: 'call' }],
        ['contacted', { words: 'De sover dårligt' }],
      ] as const)
        expect(await send(page, `/cases/alma/${path}`, fields), path).toBe('/cases/alma')
      expect((await eventsOf('alma')).map(({ type }) => type)).toEqual(
        expect.arrayContaining([
          'RecognitionGiven',
          'ApologyGiven',
          'DeputyNamed',
          'SupportGiven',
          'AbsenceRegistered',
          'LostTeachingPlanned',
          'ContactMade',
        ]),
      )
      // The deputy is now the one who finds Alma.
      const alma = await visit('alma')
      await alma.page.goto('/me')
      expect(await mainOf(alma.page)).toContain('Så finder Anton dig')
      await alma.context.close()
      expectQuiet(seen)
      await context.close()
    })

    test('CASE-09 FOL-12 LAW-05 a parent writes, adds, asks for a plan, and is answered', async () => {
      const karen = await visit('karen')
      const mette = await visit('mette', { width: 1280 })
      expect(await send(karen.page, '/child/alma/write', { words: 'Vi kan ikke mere', hard: 'yes' })).toBe(
        '/child/alma',
      )
      await mette.page.goto('/day')
      expect(await mainOf(mette.page)).toContain('Svar på brevet hjemmefra')
      await mette.page.goto('/cases/alma')
      await mette.page.getByRole('link', { name: 'Svar', exact: true }).first().click()
      await mette.page.locator('textarea[name=words]').fill('Jeg ringer til jer i dag')
      await mette.page.getByRole('button', { name: 'Send svaret' }).click()
      await karen.page.goto('/child/alma')
      expect(await mainOf(karen.page)).toContain('Jeg ringer til jer i dag')

      expect(await send(karen.page, '/child/alma/measure', { what: 'Vi inviterer Liv hjem' })).toBe(
        '/child/alma',
      )
      const alma = await visit('alma')
      await alma.page.goto('/me/plan')
      expect(await mainOf(alma.page)).toContain('Vi inviterer Liv hjem')
      expect(await mainOf(alma.page)).not.toContain('Vi kan ikke mere')
      await karen.page.getByRole('button', { name: /Det gør vi ikke mere/ }).click()
      expect(await mainOf(karen.page)).not.toContain('Vi inviterer Liv hjem')

      expect(await send(karen.page, '/child/alma/plan', { ground: 'absence' })).toBe('/child/alma')
      expect(await mainOf(karen.page)).toContain('I bad om en plan torsdag 19. november')
      expect(await send(mette.page, '/cases/alma/plan-answer', { words: 'Planen er klar på torsdag' })).toBe(
        '/cases/alma',
      )
      await karen.page.reload()
      expect(await mainOf(karen.page)).toContain('Planen er klar på torsdag')
      for (const visitor of [karen, mette, alma]) await visitor.context.close()
    })

    test('LAW-05 CON-06 where no case is open to a parent the wish comes as a report, due by law, and goes into the case', async () => {
      const hans = await visit('hans')
      await hans.page.goto('/child/bo')
      await hans.page.getByRole('link', { name: 'Bed om en handleplan' }).click()
      await hans.page.locator('[value="worrying-state"]').check({ force: true })
      await hans.page.getByRole('button', { name: 'Bed om en plan' }).click()
      expect(await mainOf(hans.page)).toContain('I bad om en plan torsdag 19. november')
      const mette = await visit('mette', { width: 1280 })
      await mette.page.goto('/day')
      const day = await mainOf(mette.page)
      expect(day).toContain('Handleplanen skal være klar')
      const href = await mette.page.locator('a[href^="/reports/"]').first().getAttribute('href')
      const report = (href ?? '').split(/[/#?]/)[2] ?? ''
      await mette.page.goto(`/reports/${report}/answer`)
      await mette.page.locator('textarea').first().fill('Vi mødes i morgen')
      await mette.page.locator('main form button[type=submit]').first().click()
      await hans.page.reload()
      expect(await mainOf(hans.page)).toContain('Vi mødes i morgen')
      const settled = await fetch(`${site.url}/reports/${report}/settle`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          Cookie: (await site.signInAs('mette')).header,
          Origin: site.url,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ end: 'case', caseId: 'bo' }).toString(),
      })
      expect(settled.status).toBe(303)
      expect((await eventsOf('bo')).find(({ type }) => type === 'PlanAskedFor')).toMatchObject({
        guardian: 'hans',
        on: '2026-11-19',
      })
      await hans.page.reload()
      expect(await mainOf(hans.page)).not.toContain('Bo har')
      for (const visitor of [hans, mette]) await visitor.context.close()
    })

    test('FOL-16 a parent judges a measure, and opens a closed case again in one step', async () => {
      const { page, context } = await visit('lis')
      await page.goto('/child/ida?case=ida')
      await page.getByRole('link', { name: /^Hjælper det\?/ }).click()
      await page.locator('[value="helps-a-little"]').check({ force: true })
      await page.getByRole('button', { name: 'Send svaret' }).click()
      expect(new URL(page.url()).search).toBe('?case=ida')
      expect(await mainOf(page)).toContain('det hjælper lidt')
      await write(site, 'ida', [
        {
          on: '2026-11-18',
          event: { type: 'CaseClosed', ground: 'pupil-is-fine', reason: null, lookAgainOn: null },
        },
      ])
      await page.goto('/child/ida?case=ida')
      await page.getByRole('link', { name: 'Det er begyndt igen' }).click()
      await page.locator('textarea').fill('De er begyndt igen')
      await page.getByRole('button', { name: 'Åbn sagen igen' }).click()
      expect((await eventsOf('ida')).at(-1)).toMatchObject({ type: 'CaseReopened' })
      await context.close()
    })

    test('CASE-09 a pupil and a parent with several open cases pick one, and stay in it', async () => {
      for (const [person, path] of [
        ['ida', '/me'],
        ['lis', '/child/ida'],
      ] as const) {
        const { page, context } = await visit(person)
        await page.goto(path)
        const other = page.locator('#others + ul a')
        const href = (await other.getAttribute('href')) ?? ''
        expect(href).toMatch(/\?case=ida2?$/)
        await other.click()
        const links = await page
          .locator('main a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
        const carried = links.filter((link) => /^\/(me|child\/ida)\/(helps|place|copy|write|plan)/.test(link))
        expect(carried.length).toBeGreaterThan(0)
        expect(carried.every((link) => link.endsWith(href.slice(href.indexOf('?'))))).toBe(true)
        expect((await page.goto(`${path}?case=alma`))?.status()).toBe(404)
        await context.close()
      }
    })

    test('CON-06 a member of staff who is a parent here finds their child from their day', async () => {
      const { page, context } = await visit('pia', { width: 1280 })
      await page.goto('/day')
      await page.getByRole('link', { name: 'Alma Riis' }).click()
      expect(new URL(page.url()).pathname).toBe('/child/alma')
      await context.close()
    })

    const pupilPages = ['', '/plan', '/day', '/goals', '/helps', '/place', '/class', '/meet', '/copy'].map(
      (path) => `/me${path}`,
    )
    const guardianPages = ['', '/write', '/measure', '/copy'].map((path) => `/child/alma${path}`)
    const forms =
      'deputy deputy-end support recognition apology absence lost-teaching day-plan helps talk-place ask-class contact contacted'
        .split(' ')
        .map((act) => `/cases/alma/${act}`)

    test.each([
      ...pupilPages.map((path) => ['alma', path, 360] as const),
      ...guardianPages.map((path) => ['karen', path, 360] as const),
      ['hans', '/child/bo', 360] as const,
      ...['/cases/alma', ...forms].map((path) => ['mette', path, 1280] as const),
    ])('C1 %s: %s is accessible and narrow enough', async (person, path, width) => {
      const { page, context, seen } = await visit(person, { width })
      expect((await page.goto(path))?.status()).toBe(200)
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 800 })
      await expectNoSidewaysScroll(page)
      await page.setViewportSize({ width, height: 900 })
      await screenshot(page, `around${path.replaceAll('/', '-')}-${width}`)
      expectQuiet(seen)
      await context.close()
    })

    test.each(pupilPages)('C11 %s weighs 50 KB or less', async (path) => {
      const { page, context } = await visit('alma')
      expect((await weightOf(page, path)).bytes).toBeLessThanOrEqual(50 * 1024)
      await context.close()
    })

    test('CASE-09 nothing of a child is there for another parent, pupil or school’s staff', async () => {
      const status = async (person: string, path: string) =>
        (
          await fetch(site.url + path, {
            headers: { Cookie: (await site.signInAs(person)).header },
            redirect: 'manual',
          })
        ).status
      for (const path of ['', '/write', '/measure', '/judge', '/plan', '/copy', '/reopen'])
        for (const person of ['hans', 'alma', 'mette'])
          expect(await status(person, `/child/alma${path}`), `${person} ${path}`).toBe(404)
    })
  })
} else console.log('not run here: around a pupil, no browser at hand')
