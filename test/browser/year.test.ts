import ICAL from 'ical.js'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSchoolYear } from '../../src/app/open-year.ts'
import { climbToOwner } from '../../src/app/rounds/climb.ts'
import type { LocalDate } from '../../src/domain/kernel/dates.ts'
import { pages } from '../../src/web/routes.ts'
import { openWheel } from '../access/world.ts'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  newVisitor,
  openBrowser,
  screenshot,
} from './harness.ts'
import { movableClock, openSite, type Site } from './site.ts'

let site: Site
let browser: Browser | undefined

beforeAll(async () => {
  site = await openSite({ pages })
  await openWheel(site)
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

const post = async (person: string, path: string, fields: Record<string, string>) => {
  const { header } = await site.signInAs(person)
  const response = await fetch(`${site.url}${path}`, {
    method: 'POST',
    headers: { cookie: header, origin: site.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ once: site.deps.newId(), ...fields }),
    redirect: 'manual',
  })
  return { status: response.status, to: response.headers.get('location') ?? '', html: await response.text() }
}

const shown = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const letter = '/wheel/class-letter~2026~0~5b'

describe('the annual wheel', () => {
  test('YEAR-01 YEAR-02 all who work here see the school year with its points, nobody else does', async () => {
    const { html } = await get('lone', '/wheel')
    expect(shown(html)).toContain('Personalemøde om strategien')
    expect(shown(html)).toContain('1. aug.–30. nov.')
    expect(shown(html)).toContain('Skolebestyrelse og MED-udvalg ser på strategien')
    for (const person of ['alma', 'karen', 'oda']) expect((await get(person, '/wheel')).status).toBe(404)
  })

  test('YEAR-08 the team writes its letter from its day; a name in it is refused and nothing typed is lost', async () => {
    const day = await get('peter', '/day')
    expect(shown(day.html)).toContain('Brev til klassens forældre')
    expect(day.html).toContain(encodeURIComponent('class-letter~2026~0~5b'))
    const named = await post('peter', letter, {
      does: 'hold',
      on: '19.11.2026',
      minutes: 'Kære forældre. Almas gruppe leger godt.',
      material: 'Fotos fra turen',
    })
    expect(named.status).toBe(422)
    expect(named.html).toContain('Tag navnet ud. Brevet må ikke nævne en elev i klassen')
    expect(named.html).toContain('Kære forældre. Almas gruppe leger godt.')
    expect(named.html).toContain('Fotos fra turen')
    const written = { does: 'hold', on: '19.11.2026', minutes: 'Kære forældre. Klassen leger godt.' }
    const once = await post('peter', letter, written)
    expect([once.status, once.to]).toEqual([303, '/wheel/classes/5b'])
    expect((await get('peter', '/day')).html).not.toContain(encodeURIComponent('class-letter~2026~0~5b'))
    expect(shown((await get('mette', letter)).html)).toContain('Kære forældre. Klassen leger godt.')
    const seenByOthers = shown((await get('lone', letter)).html)
    expect(seenByOthers).toContain('Holdt torsdag 19. november 2026.')
    expect(seenByOthers).not.toContain('Klassen leger godt')
    expect((await post('peter', letter, { ...written, minutes: 'Et andet brev.' })).status).toBe(422)
  })

  test('YEAR-05 the leader switches on what the country offers, a teacher does not', async () => {
    const offer = '/wheel/points/new?offer=sociometric'
    const fields = {
      does: 'save',
      holder: 'class-team',
      scope: 'every-class',
      recurs: 'times',
      'from-1': '1.10',
      'to-1': '30.11',
      'from-2': '1.3',
      'to-2': '30.4',
    }
    expect((await get('peter', offer)).status).toBe(404)
    expect((await post('peter', offer, fields)).status).toBe(404)
    expect((await get('mette', '/wheel/points/new?offer=intervention-team')).status).toBe(404)
    expect(shown((await get('mette', offer)).html)).toContain('Slå punktet til: Hvem er jeg sammen med?')
    const unreadable = await post('mette', offer, { ...fields, 'to-2': 'april' })
    expect(unreadable.status).toBe(422)
    expect(unreadable.html).toContain('Skriv dag og måned, for eksempel 1.9')
    expect((await post('mette', offer, fields)).status).toBe(303)
    expect(shown((await get('lone', '/wheel/classes/6a')).html)).toContain('Hvem er jeg sammen med?')
  })

  test('YEAR-07 the team keeps its class’s plan: who, when, done', async () => {
    const fields = {
      does: 'save',
      title: 'Fælles frugt hver fredag',
      holder: 'class-team',
      recurs: 'times',
      'from-1': '1.11',
      'to-1': '27.11',
    }
    const add = '/wheel/points/new?class=5b'
    expect((await post('lone', add, fields)).status).toBe(404)
    expect((await post('peter', add, { ...fields, title: 'Frugt hos Alma' })).html).toContain(
      'Tag navnet ud. Alle på skolen ser punktet',
    )
    expect((await post('peter', add, fields)).to).toBe('/wheel/classes/5b')
    const plan = await get('peter', '/wheel/classes/5b')
    expect(shown(plan.html)).toContain('Fælles frugt hver fredag')
    expect(shown(plan.html)).toContain('1. nov.–27. nov. · teamet i 5.b')
    const turns = [...plan.html.matchAll(/<a[^>]+href="(\/wheel\/[^"]+)"[^>]*>([^<]+)</g)]
    const turn = turns.find(([, , title]) => title === 'Fælles frugt hver fredag')?.[1] ?? ''
    expect((await post('peter', turn, { does: 'hold', on: '19.11.2026' })).status).toBe(303)
    const after = shown((await get('lone', '/wheel/classes/5b')).html)
    expect(after).toContain('Holdt torsdag 19. november.')
  })

  test('YEAR-09 a talk in class has its prompts, and a concern is one press away', async () => {
    const offer = { does: 'save', holder: 'class-team', scope: 'every-class', recurs: 'month' }
    expect((await post('mette', '/wheel/points/new?offer=class-time', offer)).status).toBe(303)
    const { html } = await get('peter', '/wheel/class-time~2026~3~5b')
    expect(shown(html)).toContain('Er der steder eller tidspunkter, hvor nogen står alene?')
    expect(html).toContain('href="/concerns/new"')
    expect(
      (await post('peter', '/wheel/class-time~2026~3~5b', { does: 'hold', on: '19.11.2026' })).status,
    ).toBe(303)
  })

  test('YEAR-10 the exercise has a made-up case that is none of the school’s', async () => {
    const exercise = '/wheel/exercise~2026~0'
    expect(shown((await get('sara', exercise)).html)).toContain('Den opdigtede sag')
    const before = shown((await get('mette', '/cases')).html)
    const held = { does: 'hold', on: '19.11.2026', minutes: 'Vi var i tvivl om, hvem der ringer hjem.' }
    expect((await post('sara', exercise, held)).status).toBe(303)
    expect(shown((await get('mette', '/cases')).html)).toBe(before)
  })

  test('YEAR-06 what is not held reaches the owner, without a word of the minutes', async () => {
    await climbToOwner(site.world, movableClock('2026-12-15' as LocalDate), site.school)
    const seen = shown((await get('oda', '/climbed')).html)
    expect(seen).toContain('Personalemøde om strategien')
    expect(seen).not.toContain('leger godt')
  })
})

/** What a calendar program reads of a file. */
const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(event)
    return { uid, summary, from: startDate.toString(), to: endDate.toString() }
  })

describe('the wheel in one’s own calendar', () => {
  const addressFor = async (person: string): Promise<{ readonly secret: string; readonly at: string }> => {
    const { html } = await get(person, '/wheel/calendar')
    const secret = /name="secret" value="([\w-]{43})"/.exec(html)?.[1] ?? ''
    return { secret, at: `/s/${site.school.slug}/calendar/${secret}?lang=da` }
  }
  const ask = async (at: string) => {
    const response = await fetch(`${site.url}${at}`, { redirect: 'manual' })
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      cache: response.headers.get('cache-control'),
      text: await response.text(),
    }
  }

  test('YEAR-06 a secret address gives one’s own points, without a name, until it is closed', async () => {
    const { secret, at } = await addressFor('lone')
    const unknown = await ask(at)
    expect(unknown.status).toBe(404)
    expect((await post('lone', '/wheel/calendar', { secret })).status).toBe(303)
    const file = await ask(at)
    expect(file).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8', cache: 'no-store' })
    const events = eventsIn(file.text)
    const titles = events.map(({ summary }) => summary)
    expect(titles).toContain('Brev til klassens forældre, 6.a')
    expect(titles.join(' ')).not.toContain('5.b')
    expect(file.text).not.toMatch(/Lone|Birk|Alma|Mette/)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const line of file.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)

    expect((await post('lone', '/wheel/calendar', { does: 'end' })).status).toBe(303)
    const closed = await ask(at)
    expect({ ...closed, text: '' }).toEqual({ ...unknown, text: '' })
    expect(closed.text.length).toBe(unknown.text.length)
  })

  test('YEAR-06 a new address closes the one before, and only its hash is kept', async () => {
    const [first, second] = [await addressFor('peter'), await addressFor('peter')]
    for (const { secret } of [first, second]) await post('peter', '/wheel/calendar', { secret })
    expect((await ask(first.at)).status).toBe(404)
    expect((await ask(second.at)).status).toBe(200)
    expect(site.said.join('\n')).not.toContain(second.secret)
  })

  test('YEAR-06 what is late stands on today', async () => {
    const { secret, at } = await addressFor('mette')
    await post('mette', '/wheel/calendar', { secret })
    const titles = eventsIn((await ask(at)).text).map(({ summary, from }) => [summary, from])
    expect(titles).toContainEqual(['Personalemøde om strategien', '2026-11-30'])
    site.clock.set('2026-12-01')
    const later = eventsIn((await ask(at)).text).map(({ summary, from }) => [summary, from])
    expect(later).toContainEqual(['Mangler: Personalemøde om strategien', '2026-12-01'])
    site.clock.set('2026-11-19')
  })

  test('YEAR-03 YEAR-04 next year both meetings are prepared, and pupil council and parents find an agenda that lies ready', async () => {
    site.clock.set('2027-08-20')
    await site.world.inTenant(site.school.id, (unit) => openSchoolYear(unit, site.clock))
    const wheel = shown((await get('lone', '/wheel')).html)
    expect(wheel).toContain('forbereder: Personalemøde om strategien')
    expect(wheel).toContain('forbereder: Skolebestyrelse og MED-udvalg ser på strategien')
    const council = await get('mette', '/wheel/pupil-council~2027~0')
    expect(shown(council.html)).toContain('Hvad gør en god klasse?')
    const parents = await get('peter', '/wheel/parents-meeting~2027~0~5b')
    expect(shown(parents.html)).toContain('Sådan vil vi have det i klassen, også på nettet.')
    site.clock.set('2026-11-19')
  })
})

if (browserAtHand)
  describe('the wheel as it looks', () => {
    test.each([
      [true, 1280],
      [false, 360],
      [true, 360],
    ] as const)('C1 C4 with script %s at %i: reads, holds and is accessible', async (javaScript, width) => {
      if (browser === undefined) throw new Error('no browser')
      const { page, context } = await newVisitor(browser, {
        baseURL: site.url,
        javaScript,
        width,
        language: 'da',
      })
      await context.addCookies([(await site.signInAs('mette')).cookie])
      for (const path of [
        '/wheel',
        letter,
        '/wheel/staff-meeting~2026~0',
        '/wheel/classes/5b',
        '/wheel/points/new',
        '/wheel/calendar',
      ]) {
        await page.goto(path)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
      await page.goto('/wheel')
      expect(await page.locator('svg.sh-wheel').getAttribute('aria-labelledby')).toBe('wheel-label')
      expect(await page.locator('.sh-thread > li').count()).toBeGreaterThan(5)
      await screenshot(page, 'wheel')
      await context.close()
    })
  })
