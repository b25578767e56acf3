import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/domain/kernel/words.ts'
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

let site: Site
let browser: Browser

const yes = { parents: true, teachers: null, classmates: null } as const

/**
 * Alma said yes to her parents; Noa said nothing, and her parents have been told; Emil told of home and his parents
 * have been told; Liv said nothing and nobody was told; Ida is in follow-up. Karen is Alma's mother.
 */
const settle = async () => {
  site = await openSite({
    pages: [...followUpPages, ...guardianPages, ...consentPages, ...homePages],
    people: [
      pupil('noa', 'Noa Bak'),
      pupil('emil', 'Emil Skov'),
      pupil('liv', 'Liv Berg'),
      pupil('ida', 'Ida Lind'),
      { id: 'nils', kind: 'guardian', name: 'Nils Bak', of: ['noa', 'liv'] },
      { id: 'eva', kind: 'guardian', name: 'Eva Skov', of: ['emil'] },
      { id: 'lis', kind: 'guardian', name: 'Lis Lind', of: ['ida'] },
      { id: 'hans', kind: 'guardian', name: 'Hans Dahl', of: ['bo'] },
      { id: 'finn', kind: 'guardian', name: 'Finn Falk' },
    ],
  })
  const told = {
    on: '2026-11-12',
    event: { type: 'Told', addressee: 'parents', about: 'interim-measures', on: on('2026-11-12') },
  } as const
  await write(site, 'alma', [
    opened('alma', 'alma', { mayBeTold: yes }),
    ...established('alma'),
    {
      on: '2026-11-11',
      event: {
        type: 'MeasurePlanned',
        measureId: 'p1',
        level: 'participants',
        what: wordsOf('bo', 'Samtaler med Bo'),
        responsible: 'peter',
        startsOn: on('2026-11-12'),
        howOften: 'weekly',
        lookAgainOn: on('2026-12-08'),
      },
    },
    { on: '2026-11-11', event: { type: 'ParticipatingPupilNamed', pupil: 'bo' } },
  ])
  await write(site, 'noa', [opened('noa', 'noa'), ...established('noa'), told])
  await write(site, 'emil', [
    opened('emil', 'emil', {
      mayBeTold: yes,
      accountAboutHome: true,
      account: wordsOf('emil', 'Far bliver så vred derhjemme.'),
    }),
    ...established('emil'),
    {
      on: '2026-11-11',
      event: {
        type: 'PupilHeard',
        way: 'self',
        on: on('2026-11-11'),
        words: wordsOf('emil', 'Også mor slår.'),
      },
    },
    told,
  ])
  await write(site, 'liv', [opened('liv', 'liv'), ...established('liv')])
  await write(site, 'ida', [
    { ...opened('ida', 'ida', { reportedOn: on('2026-09-07'), mayBeTold: yes }), on: '2026-09-07' },
    ...stopped('ida', [['2026-10-09', 2]]),
  ])
}

const visit = async (person: string, options: Partial<VisitorOptions> = {}) => {
  const visitor = await newVisitor(browser, { baseURL: site.baseURL, javaScript: false, ...options })
  await visitor.context.addCookies([(await site.signInAs(person)).cookie])
  return visitor
}

const get = async (person: string, path: string) =>
  fetch(site.url + path, {
    redirect: 'manual',
    headers: { Cookie: (await site.signInAs(person)).header, 'Accept-Language': 'da' },
  })

const mainOf = async (person: string, path: string): Promise<string> => {
  const html = await (await get(person, path)).text()
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'))
}

if (browserAtHand) {
  describe('a guardian’s page', () => {
    beforeAll(async () => {
      browser = await openBrowser()
      await settle()
    })
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })

    test.each([
      ['karen', '/child/alma', 'child-open'],
      ['lis', '/child/ida', 'child-follow-up'],
      ['hans', '/child/bo', 'child-nothing'],
      ['karen', '/child/alma/readers', 'child-readers'],
      ['nils', '/home', 'home-choice'],
      ['finn', '/home', 'home-nobody'],
    ])('CON-06 %s on %s: whole, quiet and accessible in both languages', async (person, path, name) => {
      for (const look of [
        { width: 360, language: 'da-DK' },
        { width: 1280, language: 'nb-NO', javaScript: true },
      ] as const) {
        const { page, context, seen } = await visit(person, look)
        const answer = await page.goto(path)
        expect(answer?.status()).toBe(200)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
        await screenshot(page, `${name}-${look.language.slice(0, 2)}`)
        expectQuiet(seen)
        await context.close()
      }
    })

    test('REP-10 the child’s words are there when the child said yes, and not when it did not', async () => {
      expect(await mainOf('karen', '/child/alma')).toContain('De løber altid fra mig')
      const noa = await mainOf('nils', '/child/noa')
      expect(noa).toContain('Peter tager imod dig')
      expect(noa).not.toContain('De løber altid fra mig')
    })

    test('CON-06 another child does not exist: same answer as for a child nobody knows', async () => {
      for (const path of ['/child/alma', '/child/alma/readers', '/child/nobody', '/child/nobody/readers'])
        expect((await get('hans', path)).status).toBe(404)
      const one = await (await get('hans', '/child/alma')).text()
      const other = await (await get('hans', '/child/nobody')).text()
      expect(one).toBe(other)
    })

    test('CON-06 no case and a case that is not open to them look the same', async () => {
      const hidden = await mainOf('nils', '/child/liv')
      const none = await mainOf('hans', '/child/bo')
      expect(hidden.replaceAll('Liv', 'Bo').replaceAll('/child/liv/', '/child/bo/')).toBe(none)
      expect((await get('nils', '/child/liv/readers')).status).toBe(404)
      expect((await get('hans', '/child/bo/readers')).status).toBe(404)
    })

    test('CON-06 nothing a child told of home, nor any other child, nor the adults’ own', async () => {
      const emil = await mainOf('eva', '/child/emil')
      expect(emil).toContain('Peter tager imod dig')
      expect(emil).not.toMatch(/så vred|slår/)
      const alma = await mainOf('karen', '/child/alma')
      expect(alma).not.toMatch(/Bo\b|Samtaler|Kun for de voksne|Hemmelig/)
      const ida = await mainOf('lis', '/child/ida')
      expect(ida).not.toMatch(/sh-face|Skidt/)
    })

    test('LAW-02 the plan’s day says how it was found', async () => {
      const { page, context } = await visit('karen')
      await page.goto('/child/alma')
      const text = (await page.locator('main').textContent()) ?? ''
      expect(text).toContain('Senest tirsdag 24. november')
      expect(text).toMatch(/10/)
      await expect(page.locator('main details.sh-why').count()).resolves.toBe(1)
      await context.close()
    })

    test.each([
      ['mette', '/day'],
      ['alma', '/me'],
      ['karen', '/child/alma'],
    ])('CON-06 /home leads %s to %s', async (person, to) => {
      const answer = await get(person, '/home')
      expect(answer.status).toBe(303)
      expect(answer.headers.get('Location')).toBe(to)
    })

    test('CON-06 staff and pupils have no guardian’s page', async () => {
      for (const person of ['mette', 'sara', 'alma', 'bo'])
        expect((await get(person, '/child/alma')).status).toBe(404)
    })
  })
} else console.info('not run here: browser tests of the guardian’s page (no browser for this machine)')
