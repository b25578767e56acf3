import { afterAll, beforeAll, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import { casePages } from '../../src/web/cases/pages.ts'
import { established, on, opened, stopped, write } from './case-in-log.ts'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, openBrowser } from './harness.ts'
import { openSite, type Site } from './site.ts'
let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite({ pages: casePages })
  browser = await openBrowser()
  await write(site, 'one', [
    opened('one', 'alma', { mayBeTold: { parents: true, teachers: null, classmates: false } }),
    ...established('alma'),
    {
      on: '2026-11-12',
      event: {
        type: 'MeasurePlanned',
        measureId: 'measure-1',
        level: 'pupil',
        what: wordsOf('alma', 'Peter tager imod Alma om morgenen'),
        responsible: 'peter',
        startsOn: on('2026-11-12'),
        howOften: 'daily',
        lookAgainOn: on('2026-12-08'),
      },
    },
  ])
  await write(site, 'two', [
    opened('two', 'bo'),
    ...established('bo'),
    {
      on: '2026-09-12',
      event: {
        type: 'MeasurePlanned',
        measureId: 'measure-2',
        level: 'class',
        what: wordsOf('bo', 'Faste makkerpar i frikvarteret'),
        responsible: 'sara',
        startsOn: on('2026-09-12'),
        howOften: 'daily',
        lookAgainOn: on('2026-12-08'),
      },
    },
    ...stopped('bo', [
      ['2026-10-09', 2],
      ['2026-10-16', 4],
      ['2026-10-28', 4],
      ['2026-11-14', 5],
    ]),
  ])
}, 60000)
afterAll(async () => {
  await browser.close()
  await site.close()
})
const shots = (process.env['LOOK'] ?? '').split(',').map((one) => one.split('|') as [string, string, string])
test('look', async () => {
  for (const [who, path, name] of shots)
    for (const width of [1280, 360]) {
      const v = await newVisitor(browser, { baseURL: site.url, javaScript: false, width } as never)
      await v.context.addCookies([(await site.signInAs(who)).cookie])
      const r = await v.page.goto(path)
      console.log(who, path, r?.status(), site.said.join(';'))
      await v.page.screenshot({ path: `/tmp/cases-look/${name}-${width}.png`, fullPage: true })
      try {
        await expectAccessible(v.page)
        await expectNoSidewaysScroll(v.page)
      } catch (e) {
        console.log(String(e).slice(0, 1500))
      }
      await v.context.close()
    }
}, 120000)
