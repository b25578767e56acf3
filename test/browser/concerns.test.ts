import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { climbToOwner } from '../../src/app/rounds/climb.ts'
import { foldReport } from '../../src/domain/reports/state.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { pages } from '../../src/web/routes.ts'
import { makeConcern } from '../access/world.ts'
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

beforeAll(async () => {
  site = await openSite({ pages })
  browser = browserAtHand ? await openBrowser() : undefined
})
afterAll(async () => {
  await browser?.close()
  await site.close()
})

const aboutAlma = { kind: 'pupil', pupil: 'alma', classId: '5b' } as const

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

const owedTo = (person: string) =>
  site.world.inTenant(site.school.id, async (unit) => {
    const rows = await unit.index.duties({ keys: [`person:${person}`], viewer: person, limit: 100 })
    return rows.map(({ matter, duty }) => `${matter.stream} ${duty.code}`)
  })

describe('concerns', () => {
  test('SIG-13 a step and looking again stand on the day of whoever owes them, and leave it', async () => {
    const { id, stream } = await makeConcern(site, site.school.id, 'peter', aboutAlma)
    expect(await owedTo('peter')).toContain(`${stream} look-again`)
    const planned = { act: 'step', kind: 'talk', responsible: 'lone', by: '20.11.2026' }
    expect((await get('lone', `/concerns/${id}`)).status).toBe(404)
    expect((await post('peter', `/concerns/${id}`, planned)).status).toBe(303)
    expect(await owedTo('lone')).toContain(`${stream} concern-talk`)
    const day = (await get('lone', '/day')).html
    expect(day).toContain('Tal med eleven')
    expect(day).toContain(`/concerns/${id}#plan`)
    const { html } = await get('lone', `/concerns/${id}`)
    const step = /name="step" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const done = { act: 'step-done', step, on: '19.11.2026', words: 'Hun vil gerne være med.' }
    expect((await post('lone', `/concerns/${id}`, done)).status).toBe(303)
    expect(await owedTo('lone')).not.toContain(`${stream} concern-talk`)
    const gone = { act: 'look', settled: 'yes', words: 'Hun leger igen.' }
    expect((await post('peter', `/concerns/${id}`, gone)).status).toBe(303)
    expect(await owedTo('peter')).not.toContain(`${stream} look-again`)
    expect((await get('peter', '/concerns')).html).not.toContain(id)
    expect((await get('peter', '/concerns?closed=1')).html).toContain(id)
  })

  test('SIG-13 CASE-01 one step to a case: a teacher asks, the leader opens it from the concern', async () => {
    const { id, stream } = await makeConcern(site, site.school.id, 'peter', aboutAlma, {
      said: 'Ingen vil sidde hos mig.',
    })
    expect((await get('peter', `/concerns/${id}`)).html).not.toContain('/cases/new')
    expect((await post('peter', `/concerns/${id}`, { act: 'ask-case' })).status).toBe(303)
    expect((await get('mette', '/day')).html).toContain('Nogen beder om en sag')
    const form = (await get('mette', `/cases/new?concern=${id}`)).html
    expect(form).toContain('Ingen vil sidde hos mig.')
    const opened = await post('mette', '/cases/new', {
      concern: id,
      exposed: 'alma',
      reportedOn: '19.11.2026',
      account: 'Ingen vil sidde hos mig.',
    })
    expect(opened.to).toMatch(/^\/cases\//)
    expect((await get('peter', `/concerns/${id}`)).html).toContain(opened.to)
    expect(await owedTo('peter')).not.toContain(`${stream} look-again`)
    const again = { concern: id, exposed: 'alma', reportedOn: '19.11.2026' }
    expect((await post('mette', '/cases/new', again)).status).toBe(422)
    expect((await get('lone', `/cases/new?concern=${id}`)).status).toBe(404)
  })

  test('STR-07 SIG-01 SIG-03 the school’s own list: the leader sets it, and concerns are written with it', async () => {
    const before = await get('peter', '/concerns/new')
    expect(before.html).toContain('value="tired"')
    expect(before.html).toContain('value="left-out-online"')
    expect(before.html).toContain('»Er der noget i chatten, der gør ondt?«')
    expect((await get('peter', '/signs')).status).toBe(404)
    expect((await post('peter', '/signs', { signs: 'passive', own: '' })).status).toBe(404)
    expect((await get('mette', '/concerns')).html).toContain('href="/signs"')
    const empty = await post('mette', '/signs', { own: '' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('Lad mindst ét tegn stå på listen')
    const list = await get('mette', '/signs')
    expect(list.html).toContain('data-rules="STR-07 SIG-01 SIG-03"')
    const set = { signs: 'passive', own: 'Går omveje i gården\nSpiser ikke frokost' }
    expect((await post('mette', '/signs', set)).status).toBe(303)
    const form = await get('peter', '/concerns/new')
    expect(form.html).toContain('value="Går omveje i gården"')
    expect(form.html).toContain('value="passive"')
    expect(form.html).not.toContain('value="tired"')
    // What is on the list now, and nothing else, can be ticked.
    const about = { about: 'pupil:alma', on: '19.11.2026', lookAgainOn: '31.01.2027' }
    const none = await post('peter', '/concerns/new', { ...about, ownSigns: 'Noget helt andet' })
    expect(none.status).toBe(422)
    const made = await post('peter', '/concerns/new', { ...about, ownSigns: 'Går omveje i gården' })
    expect(made.status).toBe(303)
    expect((await get('peter', made.to)).html).toContain('<p>Går omveje i gården</p>')
    // A concern keeps what was seen, also when the list changes.
    const all = [...before.html.matchAll(/name="signs" value="([\w-]+)"/g)].map(([, sign]) => sign ?? '')
    const { header } = await site.signInAs('mette')
    const back = new URLSearchParams([
      ['once', site.deps.newId()],
      ['own', ''],
      ...all.map((sign) => ['signs', sign]),
    ])
    const put = await fetch(`${site.url}/signs`, {
      method: 'POST',
      headers: { cookie: header, origin: site.url },
      body: back,
      redirect: 'manual',
    })
    expect(put.status).toBe(303)
    expect((await get('peter', '/concerns/new')).html).toContain('value="tired"')
    expect((await get('peter', made.to)).html).toContain('<p>Går omveje i gården</p>')
  })

  test('SIG-01 CON-06 neither pupil nor parent meets a concern, nor who has read it', async () => {
    const plain = async () => (await get('bo', '/me')).html.replaceAll(/name="once" value="[^"]*"/g, '')
    const before = await plain()
    const { id } = await makeConcern(site, site.school.id, 'peter', { ...aboutAlma, pupil: 'bo' })
    expect((await get('mette', `/concerns/${id}`)).status).toBe(200)
    await get('mette', '/concerns')
    await get('mette', '/day')
    for (const person of ['bo', 'karen', 'oda'])
      expect((await get(person, `/concerns/${id}`)).status).toBe(404)
    expect((await get('bo', '/me/readers')).html).not.toContain('Mette')
    expect(await plain()).toBe(before)
  })

  test('SIG-01 the list goes on page by page, and holds none of the words', async () => {
    for (let number = 0; number < 27; number += 1)
      await makeConcern(site, site.school.id, 'lone', { kind: 'class', classId: '6a' }, { fact: 'Ord' })
    const { html } = await get('lone', '/concerns')
    expect(html).not.toContain('Ord<')
    const next = /href="(\/concerns\?after=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const ids = (page: string) => new Set(page.match(/\/concerns\/(?!new)[\w-]+/g))
    const [first, second] = [ids(html), ids((await get('lone', next)).html)]
    expect(first.size).toBe(25)
    expect(second.size).toBeGreaterThan(1)
    expect([...second].filter((one) => first.has(one))).toEqual([])
  })

  test('OWN-09 a concern that nobody looks at again reaches the owner as a concern, without a name', async () => {
    await makeConcern(site, site.school.id, 'peter', aboutAlma)
    site.clock.set('2026-12-09')
    await climbToOwner(site.world, site.clock, site.school)
    expect((await get('oda', '/climbed')).html).not.toContain('Se på bekymringen igen')
    site.clock.set('2026-12-10')
    await climbToOwner(site.world, site.clock, site.school)
    const { html } = await get('oda', '/climbed')
    expect(html).toContain('Se på bekymringen igen')
    expect(html).toContain('en bekymring')
    expect(html).not.toMatch(/Alma|Peter|5\.b/)
    site.clock.set('2026-11-19')
  })

  test('SIG-13 what somebody else did meanwhile is said, and what was typed is kept', async () => {
    const { id, stream } = await makeConcern(site, site.school.id, 'peter', aboutAlma)
    const look = { act: 'look', seen: '1', settled: 'no', lookAgainOn: '01.12.2026' }
    expect((await post('sara', `/concerns/${id}`, { ...look, words: 'Stadig alene' })).status).toBe(303)
    const late = await post('peter', `/concerns/${id}`, { ...look, words: 'Leger igen' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Leger igen')
    expect(await owedTo('peter')).toContain(`${stream} look-again`)
  })
})

describe('what somebody said, written down by staff', () => {
  const said = {
    channel: 'phone',
    teller: 'guardian',
    toldOn: '19.11.2026',
    words: 'Hun græder hver morgen.',
    about: 'another',
    concerns: 'pupils',
    name: 'Karen',
  }

  test('REP-06 a teacher writes it down; team and leader owe the answer, and it says how it came', async () => {
    const sent = await post('lone', '/reports/new', said)
    expect(sent.to).toMatch(/^\/reports\/[0-9a-f]{32}$/)
    for (const person of ['lone', 'sara']) {
      const { html } = await get(person, sent.to)
      expect(html).toContain('Hun græder hver morgen.')
      expect(html).toContain('I telefonen. Skrevet ned af Lone Birk.')
    }
    expect((await get('peter', sent.to)).status).toBe(404)
  })

  test('REP-06 REP-08 one about a colleague goes to the leader, one about the leader to the owner', async () => {
    const before = (await get('mette', '/reports')).html
    const sent = await post('lone', '/reports/new', { ...said, concerns: 'person:sara' })
    expect(sent.to).toBe('/reports/new?sent=1')
    expect((await get('lone', sent.to)).html).toContain('Det er givet videre')
    expect((await get('mette', '/reports')).html).not.toBe(before)
    const once = site.deps.newId()
    for (let time = 0; time < 2; time += 1)
      expect((await post('lone', '/reports/new', { ...said, concerns: 'person:mette', once })).to).toBe(
        '/reports/new?sent=1',
      )
    const listed = (await get('oda', '/reports')).html.match(/\/reports\/[0-9a-f]{32}/g) ?? []
    expect(new Set(listed).size).toBe(1)
    const state = await site.world.inTenant(site.owner.id, async (unit) =>
      foldReport(
        (await unit.journal.read(`report:${listed[0]?.slice(9)}`)) as readonly Recorded<ReportEvent>[],
      ),
    )
    expect(state?.concerns).toEqual({ kind: 'leader', person: 'mette' })
  })

  test('REP-12 LAW-11 told of danger, whoever wrote it down owes the notification', async () => {
    const sent = await post('lone', '/reports/new', { ...said, danger: 'yes' })
    expect(await owedTo('lone')).toContain(`report:${sent.to.slice(9)} notify`)
    expect((await get('lone', `${sent.to}/notify`)).status).toBe(200)
    expect((await get('mette', '/day')).html).toContain('Et barn kan være i fare')
  })
})

if (browserAtHand)
  describe.each([
    ['with script', true, 360],
    ['without script', false, 1280],
  ] as const)('concerns %s', (_name, script, width) => {
    test('SIG-01 from my day in three presses: choose, tick, save; then a step, at any width', async () => {
      if (browser === undefined) throw new Error('There is no browser')
      const { page, context, seen } = await newVisitor(browser, {
        baseURL: site.url,
        width,
        javaScript: script,
      })
      await context.addCookies([(await site.signInAs('peter')).cookie])
      await page.goto('/day')
      await page.getByRole('link', { name: 'Skriv en bekymring' }).click()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await screenshot(page, 'concern-new')
      await page.getByRole('button', { name: 'Gem bekymringen' }).click()
      expect(await page.getByRole('alert').textContent()).toContain('Vælg, hvem eller hvad det handler om')
      await expectAccessible(page)
      await screenshot(page, 'concern-new-failed')
      await page.getByLabel('Hvem eller hvad handler det om?').selectOption('pupil:alma')
      await page.getByLabel('Alene i frikvarteret').check()
      await page.getByRole('button', { name: 'Gem bekymringen' }).click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Alma Riis, 5.b')
      await page.getByText('Læg et skridt i planen').first().click()
      await page.getByLabel('En samtale').check()
      await page.getByLabel('Senest hvornår?').fill('25.11.2026')
      await page.getByRole('button', { name: 'Læg i planen' }).click()
      expect(await page.getByText('senest onsdag 25. november').count()).toBe(1)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await screenshot(page, 'concern')
      await page.goto('/concerns')
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await screenshot(page, 'concerns')
      await page.goto('/day')
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await screenshot(page, 'concern-day')
      await page.goto('/reports/new')
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await screenshot(page, 'report-register')
      expectQuiet(seen)
      await context.close()
    })
  })
else console.info('not run here: concerns in a browser (no Chromium)')
