import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
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

/** Alma's case is established and her parents know; Emil goes in her class. Ida has a case of her own. */
const settle = async () => {
  site = await openSite({
    people: [
      { id: 'tove', kind: 'staff', name: 'Tove Thule', roles: [] },
      { id: 'emil', kind: 'pupil', name: 'Emil Elm', classes: ['5b'], born: '2015-06-06' },
      { id: 'noah', kind: 'pupil', name: 'Noah Nord', classes: ['5b'], born: '2015-07-07' },
      { id: 'hanne', kind: 'guardian', name: 'Hanne Elm', of: ['emil'] },
      { id: 'nina', kind: 'staff', name: 'Nina Nord', roles: ['resource-team'], of: ['noah'] },
    ],
  })
  await write(site, 'sag', [
    opened('sag', 'alma', { mayBeTold: yes }),
    ...established('alma'),
    { on: '2026-11-10', event: { type: 'TrustedAdultChosen', person: 'tove', chosenByPupil: true } },
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

const lastEvents = async (count: number): Promise<readonly CaseEvent[]> =>
  site.world.inTenant(site.school.id, async (unit) =>
    (await unit.journal.read('case:sag')).slice(-count).map(({ event }) => event as CaseEvent),
  )
const find = async <T extends CaseEvent['type']>(type: T): Promise<Extract<CaseEvent, { type: T }>> => {
  const found = (await lastEvents(99)).findLast((event) => event.type === type)
  if (found === undefined) throw new Error(`No ${type}`)
  return found as Extract<CaseEvent, { type: T }>
}

/** Opens a page, fills it in, sends it, and gives where it led. */
const send = async (page: Page, path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
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

if (browserAtHand) {
  beforeAll(async () => {
    browser = await openBrowser()
    await settle()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  describe('those who took part', () => {
    test('CASE-17 CASE-16 CASE-29 an inquiry at once, then a pupil is named, followed and held to account', async () => {
      const { page, context } = await visit('sara')
      expect(await send(page, '/cases/sag/inquiry', { pupils: 'emil' })).toBe('/cases/sag')
      expect(await page.locator('main').textContent()).toContain('Tal med eleven i dag')
      expect(
        await send(page, '/cases/sag/talk?with=emil', {
          ownWords: 'Jeg lo med de andre.',
          reading: 'Han er ked af det.',
        }),
      ).toBe('/cases/sag')
      expect(await find('TalkRecorded')).toMatchObject({ kind: 'inquiry', with: 'emil' })
      await send(page, '/cases/sag/participant', { pupil: 'emil', came: 'self' })
      // Tove is Alma's adult and cannot be Emil's.
      expect(
        await send(page, '/cases/sag/participant-adult?pupil=emil', { person: 'tove', untied: 'yes' }),
      ).toBe('/cases/sag/participant-adult')
      expect(await mainOf(page)).toContain('Vælg en anden voksen end den, Alma har')
      await send(page, '/cases/sag/participant-adult?pupil=emil', { person: 'peter', untied: 'yes' })
      await send(page, '/cases/sag/account?pupil=emil', {
        ownWords: 'Jeg vil gerne stoppe.',
        what: 'Jeg siger hej om morgenen.',
      })
      const body = await mainOf(page)
      expect(body).toContain('Dem, der har været med')
      expect(body).toContain('Jeg siger hej om morgenen.')
      await context.close()
      await looksWell('sara', '/cases/sag', 'participants-case')
      await looksWell('sara', '/cases/sag/account?pupil=emil', 'participants-account')
    })

    test('CASE-16 Emil meets what was agreed and asks for his adult; nothing tells of Alma', async () => {
      const { page, context } = await visit('emil')
      await page.goto('/me')
      await page.locator('a[href="/me/part"]').click()
      expect(await mainOf(page)).toContain('Jeg siger hej om morgenen.')
      expect(await mainOf(page)).toContain('Peter er din voksne.')
      expect(await page.content()).not.toMatch(/alma|riis/i)
      await page.locator('main form button').click()
      await page.waitForLoadState('load')
      expect(await mainOf(page)).toContain('Peter ved, at du gerne vil tale.')
      await context.close()
      await looksWell('emil', '/me/part', 'participants-own')
      const peter = await visit('peter')
      await peter.page.goto('/day')
      expect(await mainOf(peter.page)).toContain('En elev, der har været med, vil gerne tale')
      await peter.context.close()
    })

    test('CASE-16 CASE-26 his mother finds nothing before a person has told her, and then his part alone', async () => {
      const hanne = await visit('hanne')
      expect((await hanne.page.goto('/child/emil/part'))?.status()).toBe(404)
      await hanne.page.goto('/child/emil')
      expect(await hanne.page.locator('a[href="/child/emil/part"]').count()).toBe(0)
      const sara = await visit('sara')
      await send(sara.page, '/cases/sag/participant-family?pupil=emil', {})
      await hanne.page.goto('/child/emil')
      await hanne.page.locator('a[href="/child/emil/part"]').click()
      expect(await mainOf(hanne.page)).toContain('Jeg siger hej om morgenen.')
      expect(await hanne.page.content()).not.toMatch(/alma|riis/i)
      await sara.context.close()
      await hanne.context.close()
      await looksWell('hanne', '/child/emil/part', 'participants-family')
    })

    test('CASE-26 CASE-23 families meet only when both want to; minutes become duties and reach each its part', async () => {
      const [sara, karen, hanne] = [await visit('sara'), await visit('karen'), await visit('hanne')]
      const both = async () => {
        await sara.page.goto('/cases/sag/meeting')
        await sara.page.locator('[name="families"][value="emil"]').check({ force: true })
        await sara.page.locator('[name="on"]').fill('01.12.2026')
        await sara.page.locator('[name="where"]').fill('kl. 15 i mødelokalet')
        await sara.page.locator('[name="agenda"]').fill('Hvordan vi gør det godt igen')
        await sara.page.locator('[name="part-alma"]').fill('Kun om Alma')
        await sara.page.locator('[name="part-emil"]').fill('Kun om Emil')
        await sara.page.locator('[name="responsible"]').selectOption('peter')
        await sara.page.locator('main form button[type=submit]').click()
        await sara.page.waitForLoadState('load')
        return new URL(sara.page.url()).pathname
      }
      expect(await both()).toBe('/cases/sag/meeting')
      expect(await mainOf(sara.page)).toContain('De mødes kun sammen, når alle har sagt ja')
      await send(sara.page, '/cases/sag/joint-ask', {})
      for (const [visitor, child] of [
        [karen, 'alma'],
        [hanne, 'emil'],
      ] as const) {
        await visitor.page.goto(`/child/${child}/meetings`)
        await visitor.page.locator('input[value="yes"]').check({ force: true })
        await visitor.page.locator('main form button').click()
        await visitor.page.waitForLoadState('load')
        expect(await mainOf(visitor.page)).toContain('I har sagt ja.')
      }
      expect(await both()).toBe('/cases/sag')
      await karen.page.goto('/child/alma/meetings')
      expect(await mainOf(karen.page)).toContain('Kun om Alma')
      expect(await karen.page.content()).not.toMatch(/Emil/)
      await hanne.page.goto('/child/emil/meetings')
      expect(await mainOf(hanne.page)).toContain('Kun om Emil')
      expect(await hanne.page.content()).not.toMatch(/Alma/)
      const { meetingId } = await find('MeetingCalled')
      await looksWell('peter', `/cases/sag/minutes?meeting=${meetingId}`, 'participants-minutes')
      await send(sara.page, `/cases/sag/minutes?meeting=${meetingId}`, {
        said: 'Vi talte om morgenerne.',
        'what-1': 'Står ved døren hver morgen',
        'who-1': 'peter',
        'by-1': '27.11.2026',
        'what-2': 'Ringer til Alma hjemme',
        'who-2': 'tove',
        'by-2': '27.11.2026',
        'readers-2': 'alma',
      })
      await karen.page.goto('/child/alma/meetings')
      expect(await mainOf(karen.page)).toContain('Ringer til Alma hjemme')
      await hanne.page.goto('/child/emil/meetings')
      expect(await mainOf(hanne.page)).toContain('Står ved døren hver morgen')
      expect(await hanne.page.content()).not.toMatch(/Alma/)
      const peter = await visit('peter')
      await peter.page.goto('/day')
      await peter.page.locator('a[href*="/task-done?task="]').first().click()
      await peter.page.locator('main form button[type=submit]').click()
      await peter.page.waitForLoadState('load')
      expect(new URL(peter.page.url()).pathname).toBe('/day')
      expect(await find('TaskDone')).toBeDefined()
      for (const { context } of [sara, karen, hanne, peter]) await context.close()
      await looksWell('karen', '/child/alma/meetings', 'participants-meetings')
      await looksWell('sara', '/cases/sag', 'participants-case-after')
    })

    test('CASE-16 CON-06 a parent on the resource team stands outside the case her son took part in', async () => {
      const before = await visit('nina')
      expect((await before.page.goto('/cases/sag'))?.status()).toBe(200)
      const sara = await visit('sara')
      await send(sara.page, '/cases/sag/participant', { pupil: 'noah', came: 'found' })
      expect((await before.page.goto('/cases/sag'))?.status()).toBe(404)
      for (const path of ['/day', '/cases']) {
        await before.page.goto(path)
        expect(await mainOf(before.page), path).not.toMatch(/Alma/)
      }
      await before.context.close()
      await sara.context.close()
    })

    test('FOL-14 who took part here and is exposed elsewhere is marked, for those who see both cases', async () => {
      await write(site, 'emils', [opened('emils', 'emil')])
      const marked = 'Eleven er selv udsat i en anden sag'
      for (const [person, sees] of [
        ['sara', true],
        ['tove', false],
      ] as const) {
        const { page, context } = await visit(person)
        await page.goto('/cases/sag')
        expect((await mainOf(page)).includes(marked), person).toBe(sees)
        await context.close()
      }
      const { page, context } = await visit('emil')
      await page.goto('/me')
      expect(await page.locator('a[href="/me/part"]').count()).toBe(1)
      await context.close()
    })

    test('CASE-29 what limits Alma is laid by the leader, with a reason she can read; what Emil agreed is looked at', async () => {
      const laid = {
        kind: 'restriction',
        what: 'Holder pause ved kontoret',
        startsOn: '19.11.2026',
        lookAgainOn: '26.11.2026',
      }
      const [sara, mette, alma] = [await visit('sara'), await visit('mette'), await visit('alma')]
      const path = '/cases/sag/agreement?pupil=alma'
      expect(await send(sara.page, path, { ...laid, reason: 'Ro' })).toBe('/cases/sag/agreement')
      expect(await send(mette.page, path, laid)).toBe('/cases/sag/agreement')
      expect(await send(mette.page, path, { ...laid, reason: 'Hun har bedt om ro' })).toBe('/cases/sag')
      await alma.page.goto('/me/copy')
      expect(await mainOf(alma.page)).toContain('Hun har bedt om ro')
      expect(await alma.page.content()).not.toMatch(/emil/i)

      const agreement = (await lastEvents(99)).find(
        (event) => event.type === 'AgreementMade' && event.pupil === 'emil',
      )
      if (agreement?.type !== 'AgreementMade') throw new Error('nothing was agreed with Emil')
      const look = `/cases/sag/agreement-look?agreement=${agreement.agreementId}`
      expect(await send(sara.page, look, { kept: 'kept', next: 'ends' })).toBe('/cases/sag')
      expect(await find('AgreementLookedAt')).toMatchObject({
        pupil: 'emil',
        kept: 'kept',
        lookAgainOn: null,
      })
      for (const { context } of [sara, mette, alma]) await context.close()
    })

    test('CASE-30 they meet only on her yes', async () => {
      const { page, context } = await visit('sara')
      expect((await page.goto('/cases/sag/reconciled'))?.status()).toBe(404)
      await send(page, '/cases/sag/reconciliation', { wanted: 'yes' })
      await send(page, '/cases/sag/talk', { kind: 'examination', with: 'alma', ownWords: 'Jeg vil gerne.' })
      const meet = { pupils: 'emil', ledBy: 'sara', untied: 'yes', words: 'De fandt en måde.' }
      expect(await send(page, '/cases/sag/reconciled', meet)).toBe('/cases/sag')
      expect(await mainOf(page)).toContain('de mødtes')
      await context.close()
    })
  })
} else console.log('not run here: who took part and meetings, no browser at hand')
