import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../src/web/routes.ts'
import { cast, makeCase } from '../access/world.ts'
import { momentOfAct } from '../../src/web/knowledge/beside.tsx'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  newVisitor,
  openBrowser,
} from './harness.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let browser: Browser | undefined

beforeAll(async () => {
  site = await openSite({ pages })
  browser = browserAtHand ? await openBrowser() : undefined
})
afterAll(async () => {
  await browser?.close()
  await site.close()
})

const get = async (person: string, path: string) => {
  const { header } = await site.signInAs(person)
  const response = await fetch(`${site.url}${path}`, { headers: { cookie: header }, redirect: 'manual' })
  return { status: response.status, html: await response.text() }
}

describe('articles', () => {
  test('KNO-01 each reader finds their own: a pupil, a parent, a teacher', async () => {
    for (const [person, theirs, others] of [
      ['alma', 'is-it-bullying', 'a-plan-that-holds'],
      ['karen', 'your-child-has-told', 'is-it-bullying'],
      ['peter', 'a-plan-that-holds', 'your-child-has-told'],
    ] as const) {
      const { html } = await get(person, '/articles')
      expect(html).toContain(`/articles/${theirs}"`)
      expect(html).not.toContain(`/articles/${others}"`)
      expect((await get(person, `/articles/${theirs}`)).status).toBe(200)
      expect((await get(person, `/articles/${others}`)).status).toBe(404)
    }
  })

  test('KNO-01 a page for a pupil is 50 KB or less', async () => {
    for (const path of ['/articles', '/articles/i-took-part'])
      expect((await get('alma', path)).html.length).toBeLessThan(20_000)
  })

  test('KNO-01 an article stands beside the step it helps; every such step is a page there is', async () => {
    const { id } = await makeCase(site, cast, 'alma', 'established')
    const { html } = await get('mette', `/cases/${id}/hear`)
    expect(html).toContain('/articles/hear-the-child-first"')
    const paths = new Set(pages.map(({ path }) => path))
    expect(Object.keys(momentOfAct).filter((act) => !paths.has(`/cases/:id/${act}`))).toEqual([])
    expect((await get('peter', '/concerns/new')).html).toContain('/articles/dare-to-ask"')
  })

  test('KNO-01 a reader of English gets it in the language of the country, and is told so', async () => {
    const { html } = await get('peter', '/articles/a-plan-that-holds?lang=en')
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('<article lang="da"')
    expect(html).toContain('In Danish')
  })
})

if (browserAtHand)
  describe.each([true, false])('articles in a browser, script %s', (javaScript) => {
    test('KNO-01 KNO-05 the leader writes the school’s own; teachers meet it where it helps; it is changed and taken out', async () => {
      if (browser === undefined) throw new Error('No browser')
      const { page, seen, context } = await newVisitor(browser, { baseURL: site.url, javaScript, width: 360 })
      await context.addCookies([(await site.signInAs('mette')).cookie])
      await page.goto('/articles')
      await page.getByRole('link', { name: 'Skriv skolens egen tekst' }).click()
      await page.getByLabel('Tekst', { exact: true }).fill('Her står der altid en voksen.')
      await page.getByRole('button', { name: 'Gem teksten' }).click()
      await page.getByRole('alert').getByText('Skriv en overskrift').waitFor()
      expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).toBe(
        'Her står der altid en voksen.',
      )
      await expectAccessible(page)
      await page.getByLabel('Overskrift').fill('Gården bag hallen')
      await page.getByLabel('Medarbejdere').check()
      await page.getByLabel('Når du er bekymret').check()
      await page.getByRole('button', { name: 'Gem teksten' }).click()
      await page.getByRole('heading', { level: 1, name: 'Gården bag hallen' }).waitFor()
      const { pathname } = new URL(page.url())
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)

      expect((await get('peter', '/concerns/new')).html).toContain(`${pathname}"`)
      expect((await get('peter', pathname)).html).not.toContain('Tag teksten ud')
      expect((await get('alma', pathname)).status).toBe(404)
      expect((await get('peter', `${pathname}/edit`)).status).toBe(404)

      await page.getByRole('link', { name: 'Ret', exact: true }).click()
      await page.getByLabel('Elever').check()
      await page.getByRole('button', { name: 'Gem teksten' }).click()
      await page.getByRole('heading', { level: 1, name: 'Gården bag hallen' }).waitFor()
      expect((await get('alma', pathname)).html).toContain('Her står der altid en voksen.')

      await page.getByRole('button', { name: 'Tag teksten ud' }).click()
      await page.getByRole('heading', { level: 1, name: 'Kort at læse' }).waitFor()
      expect((await get('peter', pathname)).status).toBe(404)
      expectQuiet(seen)
    })
  })
else console.log('not run here: articles in a browser (needs a browser)')
