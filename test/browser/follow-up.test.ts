import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { consentPages } from '../../src/web/consent/pages.tsx'
import { followUpPages } from '../../src/web/follow-up/pages.ts'
import { guardianPages } from '../../src/web/guardian/pages.tsx'
import { homePages } from '../../src/web/home/pages.tsx'
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
import { openSite, type Site, type SitePerson } from './site.ts'

const pupil = (id: string, name: string): SitePerson => ({
  id,
  kind: 'pupil',
  name,
  classes: ['5b'],
  born: '2016-02-01',
})

const curve = [
  ['2026-10-02', 1],
  ['2026-10-09', 2],
  ['2026-10-23', 3],
  ['2026-10-30', 2],
  ['2026-11-06', 3],
  ['2026-11-13', 4],
] as const

let site: Site
let browser: Browser

/** Alma and Noa: before it stopped; Emil, Freja, Ida, Liv: in follow-up; Aksel: closed; Bo: no case. */
const settle = async () => {
  site = await openSite({
    pages: [...followUpPages, ...guardianPages, ...consentPages, ...homePages],
    people: [
      pupil('noa', 'Noa Bak'),
      pupil('emil', 'Emil Skov'),
      pupil('freja', 'Freja Holt'),
      pupil('ida', 'Ida Lind'),
      pupil('liv', 'Liv Berg'),
      pupil('aksel', 'Aksel Dam'),
      pupil('siri', 'Siri Juul'),
      pupil('otto', 'Otto Bech'),
      { id: 'hans', kind: 'guardian', name: 'Hans Dahl', of: ['bo'] },
    ],
  })
  for (const id of ['alma', 'noa']) await write(site, id, [opened(id, id), ...established(id)])
  await write(site, 'siri', [opened('siri', 'siri', { accountAboutHome: true })])
  for (const id of ['emil', 'freja', 'ida', 'liv'])
    await write(site, id, [
      { ...opened(id, id, { reportedOn: on('2026-09-07') }), on: '2026-09-07' },
      ...stopped(id, id === 'emil' ? curve : []),
    ])
  for (const id of ['aksel', 'otto'])
    await write(site, id, [
      { ...opened(id, id, { reportedOn: on('2026-08-17') }), on: '2026-08-17' },
      ...stopped(id),
      {
        on: '2026-11-12',
        by: id,
        event: { type: 'PupilSaidFine', words: null, heardBy: null, on: on('2026-11-12') },
      },
      {
        on: '2026-11-13',
        event: { type: 'CaseClosed', ground: 'pupil-is-fine', reason: null, lookAgainOn: null },
      },
    ])
}

const visit = async (person: string, options: Partial<VisitorOptions> = {}) => {
  const visitor = await newVisitor(browser, { baseURL: site.baseURL, javaScript: false, ...options })
  await visitor.context.addCookies([(await site.signInAs(person)).cookie])
  return visitor
}

const logOf = async (id: string): Promise<readonly CaseEvent[]> =>
  site.world.inTenant(site.school.id, async (unit) =>
    (await unit.journal.read(`case:${id}`)).map(({ event }) => event as CaseEvent),
  )

const post = async (person: string, path: string, fields: Record<string, string>) =>
  fetch(site.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Cookie: (await site.signInAs(person)).header,
      Origin: site.url,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
  })

const looks: readonly Partial<VisitorOptions>[] = [
  { width: 360, language: 'da-DK' },
  { width: 1280, language: 'nb-NO', javaScript: true },
]

if (browserAtHand) {
  describe('the pupil’s own page', () => {
    beforeAll(async () => {
      browser = await openBrowser()
      await settle()
    })
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })

    test.each([
      ['alma', 'me-before'],
      ['emil', 'me-follow-up'],
      ['aksel', 'me-closed'],
      ['bo', 'me-nothing'],
    ])('FOL-01 %s’s page is whole, quiet and accessible in both languages', async (person, name) => {
      for (const look of looks) {
        const { page, context, seen } = await visit(person, look)
        await page.goto('/me')
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
        await screenshot(page, `${name}-${look.language?.slice(0, 2)}`)
        expectQuiet(seen)
        await context.close()
      }
    })

    test.each(['/me/adult', '/me/tell', '/me/fine', '/me/reopen'])(
      'FOL-02 %s is accessible',
      async (path) => {
        const person = path === '/me/fine' ? 'freja' : path === '/me/reopen' ? 'aksel' : 'alma'
        for (const look of looks) {
          const { page, context } = await visit(person, look)
          await page.goto(path)
          expect(new URL(page.url()).pathname).toBe(path)
          await expectAccessible(page)
          await expectNoSidewaysScroll(page)
          await screenshot(page, `${path.slice(1).replace('/', '-')}-${look.language?.slice(0, 2)}`)
          await context.close()
        }
      },
    )

    test('goal C4 the follow-up page weighs at most 50 kB', async () => {
      const { page, context } = await visit('emil', { javaScript: true })
      expect((await weightOf(page, '/me')).bytes).toBeLessThanOrEqual(50 * 1024)
      await context.close()
    })

    test('CON-06 the pupil sees what is theirs and nothing of the adults’ own', async () => {
      const { page, context } = await visit('alma')
      await page.goto('/me')
      const text = await page.locator('body').innerText()
      expect(text).toContain('Peter tager imod dig om morgenen')
      expect(text).not.toContain('Kun for de voksne')
      expect(text).not.toContain('Hemmelig begrundelse')
      await context.close()
    })

    test('LAW-02 the plan’s day says in simple words how it was found', async () => {
      const { page, context } = await visit('alma')
      await page.goto('/me')
      await page.getByText('Hvorfor den dag?').click()
      const text = await page.locator('main').innerText()
      expect(text).toContain('Den er klar senest tirsdag 24. november.')
      expect(text).toContain('Vi har 10 dage')
      expect(text).toContain('Den første dag er onsdag 11. november.')
      await context.close()
    })

    test('FOL-02 the pupil chooses their adult by name, and may choose again', async () => {
      const { page, context, seen } = await visit('alma')
      await page.goto('/me')
      await page.getByRole('link', { name: 'Vælg din voksne' }).click()
      await page.getByRole('button', { name: 'Vælg den voksne' }).click()
      await expect(page.title()).resolves.toContain('Fejl:')
      await page.getByText('En anden voksen', { exact: true }).click()
      await page.getByLabel('Alle andre voksne på skolen').selectOption({ label: 'Lone Birk' })
      await page.getByRole('button', { name: 'Vælg den voksne' }).click()
      await expect(page.locator('main').innerText()).resolves.toContain('Det er Lone.')
      await page.getByRole('link', { name: 'Vælg en anden' }).click()
      await page.getByText('Peter Krog').click()
      await page.getByRole('button', { name: 'Vælg den voksne' }).click()
      await expect(page.locator('main').innerText()).resolves.toContain('Det er Peter.')
      expectQuiet(seen)
      expect((await logOf('alma')).filter(({ type }) => type === 'TrustedAdultChosen')).toEqual([
        { type: 'TrustedAdultChosen', person: 'lone', chosenByPupil: true },
        { type: 'TrustedAdultChosen', person: 'peter', chosenByPupil: true },
      ])
      await context.close()
    })

    test('FOL-02 nobody but an adult of the school is chosen, whatever the form says', async () => {
      const answer = await post('noa', '/me/adult', { once: 'a'.repeat(22), person: 'bo' })
      expect(answer.status).toBe(422)
      expect((await logOf('noa')).some(({ type }) => type === 'TrustedAdultChosen')).toBe(false)
    })

    test('REP-10 the pupil says who may know, and can say otherwise', async () => {
      const { page, context } = await visit('noa')
      await page.goto('/me')
      await page.getByRole('link', { name: 'Sig, hvem der må vide det' }).click()
      await page.getByRole('button', { name: 'Gem mine svar' }).click()
      await expect(page.title()).resolves.toContain('Fejl:')
      await expectAccessible(page)
      await page
        .getByRole('radiogroup', { name: 'Må dine forældre' })
        .getByText('Ja', { exact: true })
        .click()
      await page.getByRole('radiogroup', { name: 'Må vi sige det' }).getByText('Nej', { exact: true }).click()
      await page.getByRole('button', { name: 'Gem mine svar' }).click()
      expect(new URL(page.url()).pathname).toBe('/me')
      await expect(page.locator('main').innerText()).resolves.toMatch(/Dine forældre\s+Ja/)
      await page.goto('/me/tell')
      await page
        .getByRole('radiogroup', { name: 'Må dine forældre' })
        .getByText('Nej', { exact: true })
        .click()
      await page.getByRole('button', { name: 'Gem mine svar' }).click()
      const answers = (await logOf('noa')).flatMap((event) =>
        event.type === 'DisclosureAnswered' ? [[event.to, event.allowed]] : [],
      )
      expect(answers).toEqual([
        ['parents', true],
        ['classmates', false],
        ['parents', false],
      ])
      await context.close()
    })

    test('CON-06 who told of home is not asked about the parents, and is told why', async () => {
      const { page, context } = await visit('siri')
      await page.goto('/me/tell')
      const text = await page.locator('main').innerText()
      expect(text).toContain('Det, du har sagt om hjemme, læser dine forældre ikke.')
      expect(text).not.toMatch(/Må dine forældre|sige til dine forældre/)
      await post('siri', '/me/tell', { once: 'j'.repeat(22), parents: 'yes', teachers: 'yes' })
      expect((await logOf('siri')).filter(({ type }) => type === 'DisclosureAnswered')).toHaveLength(1)
      await context.close()
    })

    test('FOL-04 "I want to talk" is one press, answered with who and when, and once', async () => {
      const { page, context } = await visit('noa')
      await page.goto('/me')
      await page.getByRole('button', { name: 'Jeg vil gerne tale med nogen' }).click()
      await expect(page.locator('h1').innerText()).resolves.toBe('Mette finder dig i dag')
      await expectAccessible(page)
      await screenshot(page, 'me-talk-da')
      await page.getByRole('link', { name: 'Tilbage til min side' }).click()
      await expect(page.getByRole('button', { name: 'Jeg vil gerne tale' }).count()).resolves.toBe(0)
      await post('noa', '/me/talk', { once: 'b'.repeat(22) })
      expect((await logOf('noa')).filter(({ type }) => type === 'WantsToTalk')).toHaveLength(1)
      await context.close()
    })

    test.each([false, true])('FOL-04 a check-in with everything, script: %s', async (javaScript) => {
      const { page, context, seen } = await visit('emil', { javaScript })
      await page.goto('/me')
      await page.getByRole('radio', { name: 'Rigtig godt' }).check()
      await page.getByRole('radiogroup', { name: 'Har du haft nogen' }).getByText('Nogle dage').click()
      await page
        .getByRole('radiogroup', { name: 'Er det sket igen?' })
        .getByText('Nej', { exact: true })
        .click()
      await page.getByLabel('Vil du skrive noget til Sara?').fill('Vi spillede bold.')
      await page.getByRole('button', { name: 'Send til Sara' }).click()
      await expect(page.locator('h1').innerText()).resolves.toBe('Tak, fordi du svarede')
      await expect(page.locator('main').innerText()).resolves.toContain('Omkring torsdag 26. november')
      await expectAccessible(page)
      if (!javaScript) await screenshot(page, 'me-thanks-da')
      expectQuiet(seen)
      const last = (await logOf('emil')).at(-1)
      expect(last).toMatchObject({
        type: 'CheckedIn',
        from: 'pupil',
        mood: 5,
        together: 'some-days',
        again: 'no',
        words: { text: 'Vi spillede bold.' },
      })
      await page.goto('/me')
      await page.getByText('Læs kurven som ord').click()
      await expect(page.locator('#own-thread ~ figure').innerText()).resolves.toContain(
        '19. nov.: Rigtig godt',
      )
      await context.close()
    })

    test('FOL-04 without a face the form is shown again with what was typed', async () => {
      const { page, context } = await visit('freja')
      await page.goto('/me')
      await page.getByLabel('Vil du skrive noget til Sara?').fill('Bare ord <b>her</b>')
      await page.getByRole('button', { name: 'Send til Sara' }).click()
      await expect(page.title()).resolves.toContain('Fejl:')
      await expect(page.getByLabel('Vil du skrive noget til Sara?').inputValue()).resolves.toBe(
        'Bare ord <b>her</b>',
      )
      await expectAccessible(page)
      await screenshot(page, 'me-check-in-error-da')
      expect((await logOf('freja')).some(({ type }) => type === 'CheckedIn')).toBe(false)
      await context.close()
    })

    test('FOL-04 a check-in sent twice with one token is one; too long a text is refused', async () => {
      const token = 'c'.repeat(22)
      for (const status of [303, 303]) {
        const answer = await post('ida', '/me/check-in', { once: token, mood: '4' })
        expect(answer.status).toBe(status)
      }
      expect((await logOf('ida')).filter(({ type }) => type === 'CheckedIn')).toHaveLength(1)
      const long = await post('ida', '/me/check-in', {
        once: 'd'.repeat(22),
        mood: '4',
        words: 'a'.repeat(100_000),
      })
      expect(long.status).toBe(422)
      expect(await long.text()).toContain('Din tekst er for lang')
    })

    test('REP-12 words of danger are asked about kindly before anything is stored', async () => {
      const { page, context, seen } = await visit('liv')
      await page.goto('/me')
      await page.getByRole('radio', { name: 'Rigtig skidt' }).check()
      await page.getByLabel('Vil du skrive noget til Sara?').fill('Jeg vil ikke leve mere.')
      await page.getByRole('button', { name: 'Send til Sara' }).click()
      await expect(page.locator('h1').innerText()).resolves.toBe('Må vi spørge om noget?')
      const first = page.locator('main a[href^="tel:"]').first()
      await expect(first.innerText()).resolves.toContain('116 111')
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await screenshot(page, 'me-danger-da')
      expect((await logOf('liv')).some(({ type }) => type === 'CheckedIn' || type === 'DangerSaid')).toBe(
        false,
      )
      await page.getByRole('button', { name: 'Ja, jeg vil have hjælp' }).click()
      await expect(page.locator('main').innerText()).resolves.toContain(
        'Skolens leder ved, at du vil have hjælp',
      )
      expect((await logOf('liv')).slice(-2)).toMatchObject([
        { type: 'CheckedIn', mood: 1, words: { text: 'Jeg vil ikke leve mere.' } },
        { type: 'DangerSaid', how: 'answered' },
      ])
      expectQuiet(seen)
      await context.close()
    })

    test('REP-12 a no is believed: the check-in is kept and nothing is labelled', async () => {
      const answer = await post('ida', '/me/check-in', {
        once: 'e'.repeat(22),
        mood: '3',
        words: 'Jeg vil ikke leve mere uden is',
        danger: 'no',
      })
      expect(answer.status).toBe(303)
      const log = await logOf('ida')
      expect(log.at(-1)).toMatchObject({ type: 'CheckedIn', mood: 3 })
      expect(log.some(({ type }) => type === 'DangerSaid')).toBe(false)
    })

    test('REP-12 danger without a face alerts the adults at once and keeps the words in the form', async () => {
      const answer = await post('freja', '/me/check-in', {
        once: 'f'.repeat(22),
        words: 'Jeg vil ikke leve mere.',
        danger: 'yes',
      })
      const html = await answer.text()
      expect(html).toContain('En voksen har fået besked')
      expect(html).toContain('Jeg vil ikke leve mere.')
      expect((await logOf('freja')).slice(-2)).toEqual([
        { type: 'DangerSaid', how: 'answered' },
        { type: 'WantsToTalk' },
      ])
    })

    test('FOL-06 "I am fine" is the pupil’s own word on a page of its own, and they are still asked', async () => {
      const { page, context, seen } = await visit('ida')
      await page.goto('/me')
      await page.getByRole('link', { name: 'Jeg har det godt nu' }).click()
      await expect(page.locator('main').innerText()).resolves.toContain('Vi spørger stadig til dig bagefter.')
      await page.getByLabel('Vil du sige det med dine egne ord?').fill('Jeg glæder mig til i morgen.')
      await page.getByRole('button', { name: 'Ja, jeg har det godt' }).click()
      await expect(page.locator('main').innerText()).resolves.toContain('Jeg glæder mig til i morgen.')
      await expect(page.getByRole('button', { name: 'Send til Sara' }).count()).resolves.toBe(1)
      await screenshot(page, 'me-said-fine-da')
      const log = await logOf('ida')
      expect(log.at(-1)).toMatchObject({ type: 'PupilSaidFine', heardBy: null })
      expect(log.some(({ type }) => type === 'CaseClosed')).toBe(false)
      expectQuiet(seen)
      await context.close()
    })

    test('FOL-06 before it stopped there is no "I am fine" to press', async () => {
      const answer = await post('alma', '/me/fine', { once: 'g'.repeat(22) })
      expect(answer.status).toBe(422)
      expect((await logOf('alma')).some(({ type }) => type === 'PupilSaidFine')).toBe(false)
    })

    test('CASE-20 what was closed is taken up again by the pupil, with or without words', async () => {
      const refused = await post('aksel', '/me/check-in', { once: 'h'.repeat(22), mood: '1' })
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('Det her er lukket nu.')
      const { page, context } = await visit('aksel')
      await page.goto('/me')
      await page.getByRole('link', { name: 'Det er blevet skidt igen' }).click()
      await page.getByRole('button', { name: 'Hjælp mig igen' }).click()
      await expect(page.locator('h1').innerText()).resolves.toBe('Hvordan går det?')
      expect((await logOf('aksel')).at(-1)).toMatchObject({ type: 'CaseReopened' })
      await context.close()
    })

    test('REP-12 danger in "it is not good again" is asked about, and then an adult comes', async () => {
      const { page, context } = await visit('otto')
      await page.goto('/me/reopen')
      await page.getByLabel('Vil du skrive, hvad der er sket?').fill('Nu vil jeg ikke leve mere.')
      await page.getByRole('button', { name: 'Hjælp mig igen' }).click()
      await expect(page.locator('h1').innerText()).resolves.toBe('Må vi spørge om noget?')
      expect((await logOf('otto')).some(({ type }) => type === 'CaseReopened')).toBe(false)
      await page.getByRole('button', { name: 'Ja, jeg vil have hjælp' }).click()
      await expect(page.locator('h1').innerText()).resolves.toBe('Sara finder dig i dag')
      expect((await logOf('otto')).slice(-3)).toMatchObject([
        { type: 'CaseReopened', reason: { text: 'Nu vil jeg ikke leve mere.' } },
        { type: 'DangerSaid', how: 'answered' },
        { type: 'WantsToTalk' },
      ])
      await context.close()
    })

    test('FOL-04 on a Saturday the talk is promised for Monday; unanswered, the page owns up to it', async () => {
      site.clock.set('2026-11-21')
      const { page, context } = await visit('emil')
      await page.goto('/me')
      await page.getByRole('button', { name: 'Jeg vil gerne tale med nogen' }).click()
      await expect(page.locator('h1').innerText()).resolves.toBe('Sara finder dig mandag 23. november')
      site.clock.set('2026-11-22')
      await page.goto('/me')
      await expect(page.locator('main').innerText()).resolves.toContain('Sara finder dig mandag 23. november')
      site.clock.set('2026-11-24')
      await page.goto('/me')
      await expect(page.locator('main').innerText()).resolves.toContain('Er Sara ikke kommet?')
      site.clock.set('2026-11-19')
      await context.close()
    })

    test('CON-06 adults and guardians have no pupil’s page', async () => {
      for (const person of ['mette', 'karen']) {
        const headers = { Cookie: (await site.signInAs(person)).header }
        expect((await fetch(`${site.url}/me`, { headers, redirect: 'manual' })).status).toBe(404)
        expect((await post(person, '/me/talk', { once: 'i'.repeat(22) })).status).toBe(404)
      }
    })

    test('goal A27 nothing that was written is logged', () => {
      expect(site.said.join('\n')).not.toMatch(/leve|bold|fault/)
    })
  })
} else console.info('not run here: browser tests of the pupil’s own page (no browser for this machine)')
