import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import { casePages } from '../../src/web/cases/pages.ts'
import { followUpPages } from '../../src/web/follow-up/pages.ts'
import { guardianPages } from '../../src/web/guardian/pages.tsx'
import { printPages } from '../../src/web/print/pages.tsx'
import { established, on, opened, write, type Told } from './case-in-log.ts'
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

/** Notes by two adults on many days, so that the journal has pages; one names another child. */
const notes = (exposed: string): readonly Told[] =>
  Array.from({ length: 120 }, (_, index) => ({
    on: index < 60 ? '2026-11-12' : '2026-11-17',
    by: index % 2 === 0 ? 'sara' : 'mette',
    event: { type: 'NoteWritten', words: wordsOf(exposed, `Notat nummer ${index}: også om Bo Birk`) },
  }))

const get = async (person: string, path: string) =>
  fetch(site.url + path, {
    redirect: 'manual',
    headers: { Cookie: (await site.signInAs(person)).header, 'Accept-Language': 'da' },
  })

const textOfPdf = async (response: Response): Promise<string> => {
  const pdf = await getDocument({ data: new Uint8Array(await response.arrayBuffer()), verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages.join('\n')
}

if (browserAtHand)
  describe('print, copies and finding in the journal', () => {
    beforeAll(async () => {
      site = await openSite({ pages: [...casePages, ...printPages, ...followUpPages, ...guardianPages] })
      await write(site, 'alma', [
        opened('alma', 'alma', { mayBeTold: { parents: true, teachers: null, classmates: null } }),
        ...established('alma'),
        { on: '2026-11-11', event: { type: 'ParticipatingPupilNamed', pupil: 'bo' } },
        ...notes('alma'),
        {
          on: '2026-11-18',
          event: {
            type: 'PupilHeard',
            way: 'self',
            on: on('2026-11-18'),
            words: wordsOf('alma', 'Det er bedre nu'),
          },
        },
      ])
      browser = await openBrowser()
    }, 60_000)
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })

    for (const javaScript of [true, false])
      test(`CASE-24 one finds talks, an adult’s entries and a day in a long journal, ${javaScript ? 'with' : 'without'} script`, async () => {
        const visitor = await newVisitor(browser, {
          baseURL: site.baseURL,
          javaScript,
          width: 360,
          language: 'da',
        })
        await visitor.context.addCookies([(await site.signInAs('sara')).cookie])
        const { page } = visitor
        await page.goto('/cases/alma')
        await expectAccessible(page)
        await page.getByText('Find i journalen').click()
        await page.getByLabel('Hvad', { exact: true }).selectOption({ label: 'Samtaler og møder' })
        await page.getByRole('button', { name: 'Vis', exact: true }).click()
        const journal = page.locator('section[aria-labelledby="journal"]')
        expect(await journal.innerText()).toContain('Det er bedre nu')
        expect(await journal.innerText()).not.toContain('Notat nummer')
        expect(page.url()).not.toMatch(/Alma|Sara|Samtaler/)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
        await screenshot(page, `journal-filter-${javaScript}`)
        await page.goto('/cases/alma?kind=notes&by=sara&from=17.11.2026')
        expect(await journal.innerText()).toContain('Viser 30 af')
        await page.goto('/cases/alma?kind=notes')
        expect(await journal.innerText()).toContain('Side 1 af 3')
        await page.getByRole('link', { name: 'Ældre', exact: true }).click()
        expect(await journal.innerText()).toContain('Side 2 af 3')
        expectQuiet(visitor.seen)
        await visitor.context.close()
      })

    test('CASE-24 nonsense in the address shows the journal, never a fault', async () => {
      for (const query of ['kind=%00', 'from=igår', 'page=-1', 'page=999999999999', 'by=%27--'])
        expect((await get('sara', `/cases/alma?${query}`)).status).toBe(200)
    })

    test('C15 the whole case reads on paper, oldest first, and opens to those who carry it alone', async () => {
      const visitor = await newVisitor(browser, {
        baseURL: site.baseURL,
        javaScript: false,
        width: 1280,
        language: 'da',
      })
      await visitor.context.addCookies([(await site.signInAs('sara')).cookie])
      const { page } = visitor
      await page.goto('/cases/alma')
      await page.getByRole('link', { name: 'Læs eller print hele sagen' }).click()
      await expectAccessible(page)
      const text = await page.locator('main').innerText()
      expect(text.indexOf('Notat nummer 0:')).toBeLessThan(text.indexOf('Notat nummer 119:'))
      await screenshot(page, 'case-print')
      for (const person of ['peter', 'alma', 'karen'])
        expect((await get(person, '/cases/alma/print')).status, person).toBe(404)
      await visitor.context.close()
    })

    test('C15 its PDF says the same, and is byte for byte the same again', async () => {
      const [first, second] = [await get('sara', '/cases/alma/pdf'), await get('sara', '/cases/alma/pdf')]
      expect(first.headers.get('content-disposition')).toBe('attachment; filename="samhold-2026-alma.pdf"')
      expect(first.headers.get('cache-control')).toContain('no-store')
      const copy = first.clone()
      expect(Buffer.from(await first.arrayBuffer()).equals(Buffer.from(await second.arrayBuffer()))).toBe(
        true,
      )
      const text = await textOfPdf(copy)
      for (const words of ['De løber altid fra mig', 'Hemmelig begrundelse', 'Notat nummer 119', 'Bo Birk'])
        expect(text).toContain(words)
    })

    test('FOL-17 CON-06 pupil and parents take out their own copy: nothing of other children or the adults’ notes', async () => {
      for (const [person, path] of [
        ['alma', '/me/copy.pdf'],
        ['karen', '/child/alma/copy.pdf'],
        ['sara', '/cases/alma/pdf?for=pupil'],
        ['sara', '/cases/alma/pdf?for=guardian'],
      ] as const) {
        const response = await get(person, path)
        expect(response.status, path).toBe(200)
        const text = await textOfPdf(response)
        expect(text).toContain('Peter tager imod dig om morgenen')
        expect(text).not.toMatch(/Bo Birk|Notat nummer|Hemmelig begrundelse|Kun for de voksne/)
      }
    })

    test('FOL-17 nobody takes a copy of another’s child, and a copy is on the list of who has read', async () => {
      for (const [person, path] of [
        ['bo', '/child/alma/copy.pdf'],
        ['bo', '/me/copy.pdf'],
        ['peter', '/cases/alma/pdf'],
        ['sara', '/cases/alma/pdf?for=somebody'],
      ] as const)
        expect((await get(person, path)).status, path).toBe(404)
      const { rows } = await site.base.superPool.query<{ actor: string }>(
        `select distinct actor from audit where fields = 'case-copy' order by actor`,
      )
      expect(rows.map(({ actor }) => actor)).toEqual(['karen', 'sara'])
    })
  })
else console.log('not run here: print, copies and finding in the journal (no browser)')
