import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSchoolYear } from '../../src/app/open-year.ts'
import { climbToOwner } from '../../src/app/rounds/climb.ts'
import { strategyAfterS2 } from '../../src/domain/given.ts'
import type { LocalDate } from '../../src/domain/kernel/dates.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { adoptStrategy } from '../../src/domain/strategy/adopt-strategy.ts'
import type { StrategyEvent } from '../../src/domain/strategy/events.ts'
import { evolveStrategy, noStrategy, type StrategyState } from '../../src/domain/strategy/state.ts'
import { STRATEGY_STREAM, YEAR_STREAM } from '../../src/readmodels/school.ts'
import { pages } from '../../src/web/routes.ts'
import { doing, makeOtherSchool, openWheel, otherSchool } from '../access/world.ts'
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

const ask = async (path: string, person?: string, form?: Record<string, string>) => {
  const cookie = person === undefined ? undefined : (await site.signInAs(person)).header
  const response = await fetch(`${site.url}${path}`, {
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(form === undefined
        ? {}
        : { origin: site.url, 'content-type': 'application/x-www-form-urlencoded' }),
    },
    redirect: 'manual',
    ...(form === undefined
      ? {}
      : { method: 'POST', body: new URLSearchParams({ once: site.deps.newId(), ...form }) }),
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    cookie: response.headers.get('set-cookie'),
    bytes,
    html: new TextDecoder().decode(bytes),
  }
}

const foldStrategies = (history: readonly Recorded<StrategyEvent>[]): StrategyState =>
  history.reduce(evolveStrategy, noStrategy)

const shown = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe('the strategy that everybody reads', () => {
  test('STR-17 STR-20 anybody reads what is in force, in four languages, without a cookie', async () => {
    const open = await ask('/s/hyldemark/strategy?lang=da')
    expect(open).toMatchObject({ status: 200, cookie: null })
    expect(shown(open.html)).toContain('Næste skoledag, senest klokken 15')
    expect(shown(open.html)).toContain('Inden 10 arbejdsdage')
    expect(shown(open.html)).toContain('1. maj – 30. jun. 2027')
    const titles = {
      nb: 'Slik gjør vi mot mobbing',
      nn: 'Slik gjer vi mot mobbing',
      en: 'What we do against bullying',
    }
    for (const [language, title] of Object.entries(titles)) {
      const { html } = await ask(`/s/hyldemark/strategy?lang=${language}`)
      expect(shown(html)).toContain(title)
      expect(html).toContain('<p lang="da">')
    }
    expect((await ask('/s/no-such-school/strategy')).status).toBe(404)
  })

  test('STR-17 the short version for pupils says when they get an answer, and where to tell', async () => {
    const { html } = await ask('/s/hyldemark/strategy/pupils?lang=da')
    expect(shown(html)).toContain('Du får svar næste dag, der er skole.')
    expect(html).toContain('href="/s/hyldemark"')
  })

  test('STR-17 it is taken away as a PDF, the same each time', async () => {
    const [first, second] = [
      await ask('/s/hyldemark/strategy/pdf?lang=da'),
      await ask('/s/hyldemark/strategy/pdf?lang=da'),
    ]
    expect(first).toMatchObject({ status: 200, type: 'application/pdf' })
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('STR-17 STR-01 staff and parents say that they read it; the leader sees the share and nobody’s name', async () => {
    const before = shown((await ask('/strategy', 'mette')).html)
    expect(before).toContain('Vedtaget')
    expect(before).toMatch(/De ansatte 0 af \d+/)
    for (const person of ['peter', 'karen'])
      expect((await ask('/strategy', person, { version: '1' })).status).toBe(303)
    expect((await ask('/strategy', 'peter', { version: '1' })).status).toBe(303)
    const after = shown((await ask('/strategy', 'mette')).html)
    expect(after).toMatch(/De ansatte 1 af \d+/)
    expect(after).toMatch(/Forældrene 1 af \d+/)
    expect(after).not.toMatch(/Peter|Karen/)
    expect(shown((await ask('/strategy', 'peter')).html)).toContain('Du har sagt, at du har læst den.')
    expect(shown((await ask('/strategy', 'peter')).html)).not.toContain('De ansatte')
    expect((await ask('/strategy', 'alma')).status).toBe(404)
    expect((await ask('/strategy', 'oda')).status).toBe(404)
  })
})

describe('a school without a strategy', () => {
  test('STR-01 its leader owes one, which climbs to the owner, until one is adopted', async () => {
    await makeOtherSchool(site)
    const owed = () =>
      site.world.inTenant(otherSchool.id, async (unit) =>
        (await unit.index.owedIn(YEAR_STREAM)).map(({ duty }) => duty.code),
      )
    await site.world.inTenant(otherSchool.id, (unit) => openSchoolYear(unit, site.clock))
    expect(await owed()).toContain('adopt-strategy')
    await climbToOwner(site.world, movableClock('2026-12-10' as LocalDate), otherSchool)
    expect(shown((await ask('/climbed', 'oda')).html)).toContain('Få en strategi vedtaget: skolen har ingen')
    await doing(site, otherSchool.id)(STRATEGY_STREAM, 'bente', foldStrategies, adoptStrategy, {
      strategy: strategyAfterS2,
      country: 'DK',
      body: 'school-board',
      adoptedOn: site.clock.today(),
      minutes: 'punkt 4',
    })
    expect(await owed()).not.toContain('adopt-strategy')
    expect(await owed()).toContain('year-staff-meeting')
  })
})

describe('adopting a new version', () => {
  const whole = {
    version: '2',
    title: 'Sammen om trivsel',
    wellbeing: 'At høre til.',
    bullying: 'Når nogen gang på gang holdes ude.',
    conflict: 'Uenighed, som kan løses.',
    digitalBullying: 'Det samme på telefon og net.',
    'done-parents': 'Vi ringer samme dag.',
    firstAnswer: '2',
    by: '14:00',
    weeksBetweenGoodCheckIns: '4',
    body: 'school-board',
    adoptedOn: '19.11.2026',
    minutes: 'Mødet 19. november, punkt 3',
  }

  test('STR-10 STR-04 is refused with everything that is missing named, and nothing typed is lost', async () => {
    const empty = await ask('/strategy/adopt', 'mette', {
      ...whole,
      title: '',
      conflict: '',
      digitalBullying: '',
      firstAnswer: '9',
      body: '',
      adoptedOn: '',
      minutes: '',
    })
    expect(empty.status).toBe(422)
    for (const said of [
      'Skriv, hvad strategien hedder',
      'Skriv, hvad I mener med digital mobning',
      'Skriv, hvad I mener med konflikt',
      'Vælg mellem en og fem skoledage',
      'Vælg, hvem der har vedtaget den',
      'Skriv datoen som 24.11.2026',
      'Skriv, hvor det står i referatet',
    ])
      expect(shown(empty.html), said).toContain(said)
    expect(empty.html).toContain('Vi ringer samme dag.')
    expect(shown((await ask('/s/hyldemark/strategy?lang=da')).html)).not.toContain('Vi ringer samme dag.')
    expect((await ask('/strategy/adopt', 'mette', { ...whole, adoptedOn: '20.11.2026' })).html).toContain(
      'Dagen er ikke kommet endnu',
    )
  })

  test('STR-11 STR-12 is in force from its day, for everybody, and is read anew', async () => {
    expect((await ask('/strategy/adopt', 'peter', whole)).status).toBe(404)
    expect((await ask('/strategy/adopt', 'mette', whole)).status).toBe(303)
    const open = shown((await ask('/s/hyldemark/strategy?lang=da')).html)
    expect(open).toContain('Vi ringer samme dag.')
    expect(open).toContain('Inden 2 skoledage')
    expect(shown((await ask('/strategy', 'mette')).html)).toMatch(/De ansatte 0 af \d+/)
  })
})

if (browserAtHand)
  describe('the strategy as it looks', () => {
    test.each([
      [true, 1280],
      [false, 360],
    ] as const)('C1 C4 with script %s at %i: reads, holds and is accessible', async (javaScript, width) => {
      if (browser === undefined) throw new Error('no browser')
      const { page, context } = await newVisitor(browser, {
        baseURL: site.url,
        javaScript,
        width,
        language: 'da',
      })
      for (const path of ['/s/hyldemark/strategy', '/s/hyldemark/strategy/pupils']) {
        await page.goto(path)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
      await page.goto('/s/hyldemark/strategy')
      await screenshot(page, 'strategy')
      await context.addCookies([(await site.signInAs('mette')).cookie])
      for (const path of ['/strategy', '/strategy/adopt']) {
        await page.goto(path)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
      await screenshot(page, 'strategy-adopt')
      await context.close()
    })
  })
