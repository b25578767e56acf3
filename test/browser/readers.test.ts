import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReadingKind } from '../../src/domain/consent/access-list.ts'
import { consentPages } from '../../src/web/consent/pages.tsx'
import { followUpPages } from '../../src/web/follow-up/pages.ts'
import { guardianPages } from '../../src/web/guardian/pages.tsx'
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

const read = (actor: string, role: string, kind: ReadingKind, stream: string, about: string) =>
  site.world.inTenant(site.school.id, (unit) =>
    unit.audit({ actor, role, act: 'read', kind, stream, about: [about] }),
  )

/** Alma, 11: her mother may see her case. Ask, 15: his mother may too. Each is read by several adults. */
const settle = async () => {
  site = await openSite({
    pages: [...followUpPages, ...guardianPages, ...consentPages],
    people: [
      { id: 'ask', kind: 'pupil', name: 'Ask Vind', classes: ['5b'], born: '2011-11-19' },
      { id: 'vera', kind: 'guardian', name: 'Vera Vind', of: ['ask'] },
    ],
  })
  for (const id of ['alma', 'ask']) {
    await write(site, id, [opened(id, id, { mayBeTold: yes }), ...established(id)])
    await read('mette', 'handler', 'report', 'report:r1', id)
    await read('mette', 'leader', 'case', `case:${id}`, id)
    await read('sara', 'lead', 'case', `case:${id}`, id)
    await read('sara', 'lead', 'home-account', `case:${id}`, id)
    await read('peter', 'class-team', 'case-list', 'cases', id)
    await read('mette', 'leader', 'notification', `case:${id}`, id)
    await read(id, 'exposed', 'case', `case:${id}`, id)
  }
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
  describe('who has read', () => {
    beforeAll(async () => {
      browser = await openBrowser()
      await settle()
    })
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })

    test.each([
      ['alma', '/me/readers', 'readers-pupil'],
      ['karen', '/child/alma/readers', 'readers-guardian'],
      ['mette', '/cases/alma/readers', 'readers-staff'],
      ['bo', '/me/readers', 'readers-nobody'],
      ['vera', '/child/ask', 'child-of-fifteen'],
    ])('CON-04 %s on %s: whole, quiet and accessible in both languages', async (person, path, name) => {
      for (const look of [
        { width: 360, language: 'da-DK' },
        { width: 1280, language: 'nb-NO', javaScript: true },
      ] as const) {
        const { page, context, seen } = await visit(person, look)
        expect((await page.goto(path))?.status()).toBe(200)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
        await screenshot(page, `${name}-${look.language.slice(0, 2)}`)
        expectQuiet(seen)
        await context.close()
      }
    })

    test('CON-04 the pupil sees who, when and what, themself and notifications left out', async () => {
      const { page, context } = await visit('alma')
      await page.goto('/me/readers')
      const text = await page.locator('main').innerText()
      expect(text).toMatch(/\d{4} kl\. \d{1,2}\.\d{2}\s+Peter Krog/)
      expect(text).toMatch(/Sara Holm\s+leder sagen · din sag og det, du fortalte om hjemme/)
      expect(text).toContain('Mette Lund')
      expect(text).toContain('det, du fortalte')
      expect(text).not.toMatch(/Alma|brev/)
      await context.close()
    })

    test('CON-04 every reading shows, the guardian’s own page to the pupil too', async () => {
      await get('karen', '/child/alma')
      expect(await mainOf('alma', '/me/readers')).toContain('Karen Riis')
    })

    test('CON-06 a guardian sees readings of the case: none of reports, home or notifications, nor the child’s own', async () => {
      const list = await mainOf('karen', '/child/alma/readers')
      expect(list).toContain('Sara Holm')
      expect(list).toContain('Peter Krog')
      expect(list).not.toMatch(/hjemme|underretning|det, der blev fortalt|Alma Riis/)
    })

    test('CON-06 the list of another’s child, and of a case one does not carry, is not there', async () => {
      expect((await get('vera', '/child/alma/readers')).status).toBe(404)
      for (const person of ['peter', 'karen', 'alma', 'bo'])
        expect((await get(person, '/cases/alma/readers')).status).toBe(404)
      expect((await get('mette', '/cases/nothing/readers')).status).toBe(404)
      expect((await get('mette', '/me/readers')).status).toBe(404)
    })

    test('CON-06 with a second case that is closed to the guardian, no list tells of it', async () => {
      await write(site, 'alma-2', [opened('alma-2', 'alma'), ...established('alma')])
      await read('lone', 'lead', 'case', 'case:alma-2', 'alma')
      const list = await mainOf('karen', '/child/alma/readers')
      expect(list).toContain('Sara Holm')
      expect(list).not.toMatch(/Lone|listen over sager/)
      expect(await mainOf('karen', '/child/alma')).not.toContain('Lone')
    })

    test('LAW-01 from the age in law the list is the pupil’s alone, and the age is marked as unconfirmed', async () => {
      expect((await get('vera', '/child/ask/readers')).status).toBe(404)
      const page = await mainOf('vera', '/child/ask')
      expect(page).toContain('Ask er fyldt 15 år')
      expect(page).toContain('ikke bekræftet')
      expect(await mainOf('ask', '/me/readers')).toContain('Når du er 15 år, er listen kun din.')
    })

    test('CON-04 the adults who carry the case see every kind of reading', async () => {
      const list = await mainOf('sara', '/cases/ask/readers')
      for (const kind of ['sagen', 'listen over sager', 'det, der blev fortalt', 'en underretning'])
        expect(list).toContain(kind)
    })
  })
} else console.info('not run here: browser tests of who has read (no browser for this machine)')
