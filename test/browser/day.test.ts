import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handle } from '../../src/app/handle.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { assess } from '../../src/domain/cases/assess.ts'
import { askCaseLead, declareTies } from '../../src/domain/cases/name-case-lead.ts'
import { openCase } from '../../src/domain/cases/open-case.ts'
import { foldCase, type CaseState } from '../../src/domain/cases/state.ts'
import { keysOf, unnamed, type Viewer } from '../../src/domain/people/viewer.ts'
import { receiveReport } from '../../src/domain/reports/receive-report.ts'
import { foldReport } from '../../src/domain/reports/state.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import type { Act } from '../../src/domain/rules/act.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { dayPages } from '../../src/web/day/pages.tsx'
import { reportPages } from '../../src/web/reports/pages.ts'
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
let browser: Browser | undefined

const viewerOf = (person: string): Promise<Viewer> =>
  site.world.inTenant(site.school.id, async (unit) => {
    const viewer = await unit.index.findViewer(person)
    if (viewer === undefined) throw new Error(`Nobody is called ${person}`)
    return viewer
  })

const actOn = async <Command, Refusal extends string>(
  caseId: string,
  person: string,
  act: Act<CaseState, Command, CaseEvent, Refusal>,
  command: Command,
): Promise<void> => {
  const viewer = await viewerOf(person)
  const outcome = await site.world.inTenant(site.school.id, (unit) =>
    handle(unit, site.clock, {
      stream: `case:${caseId}`,
      fold: (history: readonly Recorded<CaseEvent>[]) => foldCase(history) as CaseState,
      act,
      command,
      viewer,
    }),
  )
  if (outcome.kind !== 'done') throw new Error(`${act.name}: ${JSON.stringify(outcome)}`)
}

/** A case about a pupil of 5.b, led by Peter, established on the day it is opened. */
const openLedCase = async (exposed: string, number: string): Promise<string> => {
  const caseId = site.deps.newId()
  const viewer = await viewerOf('mette')
  await site.world.inTenant(site.school.id, (unit) =>
    handle(unit, site.clock, {
      stream: `case:${caseId}`,
      fold: (history: readonly Recorded<CaseEvent>[]) => foldCase(history),
      act: openCase,
      command: {
        caseId,
        number,
        exposed,
        classId: '5b',
        reportedOn: site.clock.today(),
        fromReport: null,
        account: 'De lukker døren.',
        accountOn: site.clock.today(),
        accountAboutHome: false,
        mayBeTold: { parents: null, teachers: null, classmates: null },
        strategyVersion: 1,
      },
      viewer,
    }),
  )
  return caseId
}

const tell = async (
  danger: 'none' | 'ticked' = 'none',
  tenant = site.school.id,
  leader = false,
): Promise<string> => {
  const reportId = site.deps.newId()
  await site.world.inTenant(tenant, (unit) =>
    handle(unit, site.clock, {
      stream: `report:${reportId}`,
      fold: (history: readonly Recorded<ReportEvent>[]) => foldReport(history),
      act: receiveReport,
      command: {
        reportId,
        about: 'me',
        words: 'De lukker døren.',
        where: '',
        name: '',
        concerns: leader ? { kind: 'leader', person: null } : { kind: 'pupils' },
        aboutHome: false,
        mayBeTold: { parents: null, teachers: null, classmates: null },
        danger,
        language: 'da',
        receivedOn: site.clock.today(),
        strategyVersion: leader ? null : 1,
      },
      viewer: unnamed,
      at: site.clock.today(),
    }),
  )
  return reportId
}

const get = async (person: string, path = '/day', language = 'da') => {
  const { header } = await site.signInAs(person)
  const response = await fetch(`${site.url}${path}`, {
    headers: { cookie: header, 'accept-language': language },
    redirect: 'manual',
  })
  return { status: response.status, html: await response.text() }
}

let alma: string

beforeAll(async () => {
  site = await openSite({ pages: [...dayPages, ...reportPages], today: '2026-11-10' })
  browser = browserAtHand ? await openBrowser() : undefined
  alma = await openLedCase('alma', '2026-014')
  await actOn(alma, 'mette', askCaseLead, { person: 'peter', isStaff: true })
  await actOn(alma, 'peter', declareTies, { tied: false })
  await actOn(alma, 'mette', assess, {
    outcome: 'bullying',
    marks: ['repeated', 'loneliness'],
    forms: ['verbal'],
    reason: 'Det er sket hver uge siden september.',
    establishedOn: site.clock.today(),
  })
  site.clock.set('2026-11-19', '08:15')
})
afterAll(async () => {
  await browser?.close()
  await site.close()
})

describe('my day', () => {
  test('LAW-02 every duty says whose it is, by when, and how the date was counted', async () => {
    const { html } = await get('mette')
    expect(html).toContain('God morgen, Mette')
    expect(html).toContain('Torsdag 19. november')
    expect(html).toContain('Handleplanen skal være klar')
    expect(html).toContain('Alma Riis, 5.b · sag 2026-014. Ansvarlig: dig')
    expect(html).toContain('10 arbejdsdage fra 10. nov. · Lovens frist')
    expect(html).toContain('Samhold har talt fra tirsdag 10. november.')
    expect(html).toContain('Dag 1 er onsdag 11. november. Dag 10 er tirsdag 24. november.')
    expect(html).toContain('weekenden 14.–15. november og weekenden 21.–22. november')
    expect(html).toContain('Der er ingen helligdage imellem.')
    expect(html).toContain('undervisningsmiljøloven § 1 c')
    expect(html).toContain('om 3 arbejdsdage')
  })

  test('CASE-01 overdue comes first, its reason opened, and the page has one filled button', async () => {
    const { html } = await get('peter')
    expect(html.indexOf('id="overdue"')).toBeGreaterThan(0)
    expect(html).toContain('ting er forsinket. Tag dem først.')
    expect(html).toContain('arbejdsdage over')
    expect(html.match(/<details class="sh-why" open/g)).toHaveLength(1)
    expect(html).toContain('Venter på andre')
    const buttons = [...html.matchAll(/<a class="ds-button"[^>]*>/g)].map(([tag]) => tag)
    expect(buttons.filter((tag) => !tag.includes('secondary'))).toHaveLength(1)
    expect(html).toContain(`href="/cases/${alma}"`)
    expect(html).not.toContain('/cases/new')
  })

  test('CON-04 whose name stands on the day is written down as read, in the same transaction', async () => {
    const read = async () =>
      (
        await site.world.inTenant(site.school.id, (unit) =>
          unit.readers({ about: 'alma', kinds: ['case-list'], limit: 100 }),
        )
      ).map(({ reader, role }) => `${reader} ${role}`)
    const before = await read()
    expect((await get('mette')).html).toContain('Alma Riis')
    expect((await get('lone')).html).not.toContain('Alma Riis')
    const after = await read()
    expect(after.length - before.length).toBe(1)
    expect(after[0]).toBe('mette leader')
  })

  test('CASE-01 nobody finds a case or a pupil on their day that they have no part in', async () => {
    const { html, status } = await get('lone')
    expect(status).toBe(200)
    expect(html).toContain('Intet venter på dig i dag')
    expect(html).not.toContain('Alma')
    for (const person of ['alma', 'karen']) expect((await get(person)).status).toBe(404)
    expect((await fetch(`${site.url}/day`, { redirect: 'manual' })).status).toBe(303)
  })

  test('REP-12 a child who may be in danger stands before everything else', async () => {
    const id = await tell('ticked')
    const { html } = await get('mette')
    expect(html).toContain('Et barn kan være i fare. Tag det før alt andet.')
    expect(html.indexOf('id="danger"')).toBeLessThan(html.indexOf('id="coming"'))
    expect(html.indexOf(`/reports/${id}"`)).toBeLessThan(html.indexOf('Handleplanen skal være klar'))
  })

  test('REP-04 what was told waits for its answer, with no word of it on the list', async () => {
    const id = await tell()
    const { html } = await get('sara')
    expect(html).toContain('Svar på det, der er fortalt')
    expect(html).toContain(`/reports/${id}#answer`)
    expect(html).toContain('dig eller skolens leder')
    expect(html).not.toContain('De lukker døren')
  })

  test('REP-08 the officer has the reports about leaders and nothing else', async () => {
    const id = await tell('none', site.owner.id, true)
    const { html } = await get('oda')
    expect(html).toContain(`/reports/${id}`)
    expect(html).not.toContain('Alma')
    expect(html).not.toContain('id="held"')
    expect((await get('mette')).html).not.toContain(id)
  })

  test('LAW-02 the day reads in every language', async () => {
    for (const [language, words] of [
      ['da', 'Lovens frist'],
      ['nb', '10 virkedager fra 10. nov. · Lovens frist'],
      ['nn', '10 virkedagar frå 10. nov. · Fristen i lova'],
      ['en', '10 working days from 10 Nov'],
    ] as const)
      expect((await get('mette', '/day', language)).html, language).toContain(words)
  })

  test('CASE-01 keys of the viewer decide, so a duty owed by nobody here is on no list', async () => {
    const lone = await viewerOf('lone')
    const rows = await site.world.inTenant(site.school.id, (unit) =>
      unit.index.duties({ keys: keysOf(lone), viewer: 'lone', limit: 10 }),
    )
    expect(rows).toEqual([])
  })
})

if (browserAtHand)
  describe.each([
    { width: 360, language: 'da-DK' },
    { width: 1280, language: 'da-DK' },
    { width: 360, language: 'nb-NO' },
    { width: 1280, language: 'nb-NO' },
  ] as const)('my day at $width in $language', ({ width, language }) => {
    test('LAW-02 CASE-01 the day is usable without script, empty or full', async () => {
      if (browser === undefined) throw new Error('No browser')
      for (const person of ['mette', 'peter', 'lone', 'oda']) {
        const visitor = await newVisitor(browser, {
          baseURL: site.baseURL,
          javaScript: false,
          width,
          language,
        })
        await visitor.context.addCookies([(await site.signInAs(person)).cookie])
        await visitor.page.goto('/day')
        await expectAccessible(visitor.page)
        await expectNoSidewaysScroll(visitor.page)
        await screenshot(visitor.page, `day-${person}-${language.slice(0, 2)}`)
        expectQuiet(visitor.seen)
        await visitor.context.close()
      }
    })
  })
else console.log('not run here: my day in a browser (no browser for this machine)')
