import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { handle } from '../../src/app/handle.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import { foldReport, type ReportState } from '../../src/domain/reports/state.ts'
import { answerReport } from '../../src/domain/reports/talk.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { doorPages } from '../../src/web/door/pages.ts'
import { informationPages } from '../../src/web/information/pages.tsx'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  newVisitor,
  openBrowser,
  weightOf,
} from './harness.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({ pages: [...doorPages, ...informationPages] })
})
afterAll(() => site?.close())
afterEach(() => {
  vi.useRealTimers()
})

type History = readonly Recorded<ReportEvent>[]

const streams = (tenant = 'hyldemark', role: 'leader' | 'officer' = 'leader') =>
  site.world.inTenant(tenant, async (unit) =>
    (
      await unit.index.matters({
        kind: 'report',
        keys: [`role:${role}`],
        viewer: 'nobody',
        open: true,
        limit: 100,
      })
    ).map(({ stream }) => stream),
  )

const historyOf = (stream: string, tenant = 'hyldemark') =>
  site.world.inTenant(tenant, async (unit) => (await unit.journal.read(stream)) as History)

/** What one visit at the door adds to the reports that a role can find. */
const newStream = async (before: readonly string[], tenant?: string, role?: 'leader' | 'officer') => {
  const added = (await streams(tenant, role)).filter((stream) => !before.includes(stream))
  expect(added).toHaveLength(1)
  return added[0] ?? ''
}

const received = (history: History) => {
  const [first] = history
  if (first?.event.type !== 'ReportReceived') throw new Error('A report begins with being received')
  return { ...first, event: first.event }
}

const answer = (stream: string, words: string, by = 'sara') =>
  site.world.inTenant('hyldemark', async (unit) => {
    const viewer = await unit.index.findViewer(by)
    if (viewer === undefined) throw new Error('nobody')
    const outcome = await handle(unit, site.clock, {
      stream,
      fold: (history: History): ReportState => {
        const state = foldReport(history)
        if (state === undefined) throw new Error('no report')
        return state
      },
      act: answerReport,
      command: { words },
      viewer,
    })
    expect(outcome.kind).toBe('done')
  })

/** A browser without script or style: it posts the form of the page it holds. */
const visitor = (path = '/s/hyldemark', headers: Record<string, string> = { 'Accept-Language': 'da' }) => {
  let html = ''
  let status = 0
  const take = async (response: Response) => {
    expect(response.headers.get('Set-Cookie')).toBeNull()
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    html = await response.text()
    status = response.status
    return html
  }
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  return {
    open: async () => take(await fetch(site.url + path, { headers })),
    post: async (fields: Record<string, string>, go = 'on', to = path) =>
      take(
        await fetch(site.url + to, {
          method: 'POST',
          headers,
          body: new URLSearchParams({ state: field('state'), once: field('once'), ...fields, go }),
        }),
      ),
    page: () => html,
    status: () => status,
    title: () => /<h1[^>]*>([^<]*)/.exec(html)?.[1],
    words: () =>
      [...html.matchAll(/<li><span aria-hidden="true">\d<\/span>([^<]*)/g)].map(([, word]) => word ?? ''),
    hidden: () => field('state'),
  }
}

/** Through all pages with these answers, up to the page before sending. */
const tellUpToSending = async (answers: Record<string, string> = {}, from = visitor()) => {
  await from.open()
  await from.post({ about: answers.about ?? 'me' })
  await from.post({ words: 'De holder mig udenfor.', ...answers })
  if (from.page().includes('name="asked"')) await from.post({ asked: answers.asked ?? '' })
  await from.post(answers)
  await from.post(answers)
  await from.post(answers)
  expect(from.title()).toBe('Skal vi sende det?')
  return from
}

const tell = async (answers: Record<string, string> = {}) => {
  const teller = await tellUpToSending(answers)
  await teller.post({}, 'send')
  expect(teller.title()).toBe('Tak, fordi du fortalte det')
  return teller
}

const withoutSecrets = (html: string) => html.replace(/name="(state|once)" value="[^"]*"/g, '')

describe('the door', () => {
  test('REP-01 every question but one can be skipped, and going back keeps the answers', async () => {
    const child = visitor()
    await child.open()
    await child.post({}, 'skip')
    expect(child.title()).toBe('Hvad sker der?')
    await child.post({ words: '  ' })
    expect(child.status()).toBe(422)
    expect(child.page()).toContain('<title>Fejl: ')
    await child.post({ words: 'De lukker døren.' })
    await child.post({ where: 'I gården' }, 'back')
    expect(child.page()).toContain('De lukker døren.</textarea>')
    await child.post({ words: 'De lukker døren.' })
    expect(child.page()).toContain('value="I gården"')
    await child.post({ where: 'I gården' }, 'skip')
    await child.post({}, 'skip')
    expect(child.title()).toBe('Hvem skal have det?')
    await child.post({}, 'skip')
    expect(child.title()).toBe('Skal vi sende det?')
    await child.post({}, 'to:words')
    expect(child.title()).toBe('Hvad sker der?')
  })

  test('REP-04 before sending: who reads it, when the answer comes, and what cannot be kept secret', async () => {
    const teller = await tellUpToSending()
    for (const said of [
      'Mette Lund er skolens leder. Sara Holm hjælper med trivsel.',
      'Senest fredag 20. november klokken 15.',
      'Er nogen i fare, må vi hjælpe med det samme.',
      'Skolens computer kan vise',
    ])
      expect(teller.page()).toContain(said)
  })

  test('REP-02 told without a name: the log holds the date alone, six words lead back, and answers are read there', async () => {
    const before = await streams()
    const teller = await tell({ words: 'De lukker døren.\nHver tirsdag.', where: 'I omklædningen' })
    const words = teller.words()
    expect(words).toHaveLength(6)
    const stream = await newStream(before)
    const first = received(await historyOf(stream))
    expect(first.at).toBe('2026-11-19')
    expect(first.by).toBeNull()
    expect(first.event).toMatchObject({ teller: 'unnamed', about: 'me', language: 'da' })
    expect(first.event.tellerName).toBeUndefined()

    await answer(stream, 'Tak, fordi du skriver.')
    const back = visitor('/s/hyldemark/answer', { 'Accept-Language': 'en' })
    await back.open()
    await back.post({ code: ` ${words.join(', ').toUpperCase()}\n` }, 'open')
    expect(back.title(), 'in the language it was told in').toBe('Du har fået svar')
    expect(back.page()).toContain('Tak, fordi du skriver.')
    expect(back.page()).toContain('Sara Holm')
    expect(back.page()).not.toContain(words.join(' '))
    await back.post({ words: 'Det var også i dag.' }, 'write')
    expect(back.page()).toContain('Tak. Nu er det sendt.')
    expect(back.title()).toBe('Vi har fået det, du skrev')
    const history = await historyOf(stream)
    expect(history.map(({ event }) => event.type)).toEqual(['ReportReceived', 'ReportAnswered', 'PupilWrote'])
    expect(history.at(-1)?.at).toBe('2026-11-19')
  })

  test('B5 pressing send twice, and writing on twice, is doing it once', async () => {
    const before = await streams()
    const teller = await tellUpToSending({ words: 'Kun en gang.' })
    const page = teller.hidden()
    await teller.post({}, 'send')
    const words = teller.words()
    await teller.post({ state: page }, 'send')
    expect(teller.words()).toEqual(words)
    const stream = await newStream(before)
    expect(await historyOf(stream)).toHaveLength(1)

    const back = visitor('/s/hyldemark/answer')
    await back.open()
    await back.post({ code: words.join(' ') }, 'open')
    const form = { state: back.hidden(), once: /name="once" value="([^"]*)"/.exec(back.page())?.[1] ?? '' }
    await back.post({ ...form, words: 'Mere.' }, 'write')
    await back.post({ ...form, words: 'Mere.' }, 'write')
    expect(await historyOf(stream)).toHaveLength(2)
  })

  test('B5 two sends at the same instant are one report', async () => {
    const before = await streams()
    const teller = await tellUpToSending({ words: 'To på én gang.' })
    const [one, other] = [visitor(), visitor()]
    await Promise.all([one, other].map((each) => each.post({ state: teller.hidden() }, 'send')))
    expect(one.words()).toHaveLength(6)
    expect(other.words()).toEqual(one.words())
    expect(await historyOf(await newStream(before))).toHaveLength(1)
  })

  test('B5 going back after sending and telling more loses nothing', async () => {
    const before = await streams()
    const teller = await tellUpToSending({ words: 'Det første.' })
    const page = teller.hidden()
    await teller.post({}, 'send')
    const words = teller.words()
    await teller.post({ state: page }, 'to:words')
    await teller.post({ words: 'Det første, og mere.' })
    await teller.post({})
    await teller.post({})
    await teller.post({})
    await teller.post({}, 'send')
    expect(teller.words()).toEqual(words)
    const history = await historyOf(await newStream(before))
    expect(history.map(({ event }) => event.type)).toEqual(['ReportReceived', 'PupilWrote'])
  })

  test('REP-08 about a member of staff: the leader alone reads it, and the person named never', async () => {
    const before = await streams()
    const teller = await tellUpToSending({ words: 'Han råber.', who: 'staff', person: 'sara' })
    expect(teller.page()).toContain(
      'Mette Lund er skolens leder. Den voksne, det handler om, læser det ikke.',
    )
    await teller.post({}, 'send')
    const stream = await newStream(before)
    expect(received(await historyOf(stream)).event.concerns).toEqual({ kind: 'staff', person: 'sara' })
    const seen = await site.world.inTenant('hyldemark', (unit) =>
      unit.index.matters({
        kind: 'report',
        keys: ['role:resource-team', 'person:sara', 'role:leader'],
        viewer: 'sara',
        open: true,
        limit: 100,
      }),
    )
    expect(seen.map((row) => row.stream)).not.toContain(stream)
  })

  test.each([
    ['by saying so', { who: 'leader' }],
    ['by picking the name, whatever else was said', { who: 'pupils', person: 'mette' }],
  ])('REP-08 about the leader, %s: the owner reads it, the school holds nothing', async (_how, answers) => {
    const atSchool = await streams()
    const atOwner = await streams('egekommune', 'officer')
    const teller = await tellUpToSending({ words: 'Lederen gør det.', ...answers })
    expect(teller.page()).toContain('Oda Vang fra Ege Kommune læser det. Ingen på skolen læser det.')
    expect(teller.page()).not.toContain('Mette Lund er skolens leder')
    await teller.post({}, 'send')
    expect(await streams()).toEqual(atSchool)
    const stream = await newStream(atOwner, 'egekommune', 'officer')
    expect(await historyOf(stream), 'nothing of it in the school').toEqual([])
    expect(received(await historyOf(stream, 'egekommune')).event.concerns).toEqual({
      kind: 'leader',
      person: 'mette',
    })
    const back = visitor('/s/hyldemark/answer')
    await back.open()
    await back.post({ code: teller.words().join(' ') }, 'open')
    expect(back.page(), 'the same door leads back to it').toContain('Lederen gør det.')
  })

  test('REP-10 what may be told to whom is asked and kept; not answered is not yes', async () => {
    const before = await streams()
    await tell({ teachers: 'yes', classmates: 'no', name: 'Alma' })
    const { event } = received(await historyOf(await newStream(before)))
    expect(event.mayBeTold).toEqual({ parents: null, teachers: true, classmates: false })
    expect(event.tellerName?.text).toBe('Alma')
  })

  test('CON-06 what happens at home: parents are not asked about, and the report is marked closed to them', async () => {
    const before = await streams()
    const teller = await tellUpToSending({ who: 'home' })
    await teller.post({}, 'to:may')
    expect(teller.page()).not.toContain('name="parents"')
    await teller.post({ parents: 'yes' })
    await teller.post({})
    await teller.post({}, 'send')
    const { event } = received(await historyOf(await newStream(before)))
    expect(event.aboutHome).toBe(true)
    expect(event.mayBeTold.parents).toBeNull()
  })

  test('REP-12 words of danger are asked about, with help on the same page; no is respected, and asked once', async () => {
    const before = await streams()
    const child = visitor()
    await child.open()
    await child.post({ about: 'me' })
    await child.post({ words: 'Jeg har lyst til at dø.' })
    expect(child.title()).toBe('Vi spørger lige om en ting')
    expect(child.page().indexOf('tel:116111')).toBeLessThan(child.page().indexOf('name="asked"'))
    await child.post({ asked: 'no' })
    expect(child.title()).toBe('Lidt mere om det')
    await child.post({ where: 'I gården' })
    await child.post({})
    await child.post({})
    await child.post({}, 'send')
    const history = await historyOf(await newStream(before))
    expect(history.map(({ event }) => event.type)).toEqual(['ReportReceived'])
    expect(history[0]?.at).toBe('2026-11-19')
  })

  test.each([
    ['yes', 'answered', { words: 'Jeg vil dø', asked: 'yes' }],
    ['not sure', 'answered', { words: 'Jeg vil dø', asked: 'unsure' }],
    ['a tick, without a word', 'ticked', { words: '', danger: 'yes' }],
  ] as const)(
    'REP-12 danger said by %s: the hour is kept, and somebody owes a look the same day',
    async (_how, how, answers) => {
      const before = await streams()
      const teller = await tellUpToSending(answers)
      expect(teller.page()).toContain('En voksen skal se det i dag')
      expect(teller.page().indexOf('tel:116111'), 'help on top').toBeLessThan(teller.page().indexOf('<form'))
      await teller.post({}, 'send')
      const stream = await newStream(before)
      const history = await historyOf(stream)
      expect(history.map(({ event }) => event)).toMatchObject([
        { type: 'ReportReceived' },
        { type: 'DangerSaid', how },
      ])
      expect(history[0]?.at).toBe('2026-11-19T10:42:00+01:00')
      const duties = await site.world.inTenant('hyldemark', (unit) =>
        unit.index.duties({ keys: ['role:leader'], viewer: 'mette', limit: 200 }),
      )
      const owed = duties.find(
        ({ matter, duty }) => matter.stream === stream && duty.code === 'look-at-danger',
      )
      expect(owed?.duty.deadline?.due).toBe('2026-11-19')
    },
  )

  test('REP-12 danger is asked about in the conversation too, before it is sent', async () => {
    const before = await streams()
    const words = (await tell({ words: 'Rolig start.' })).words()
    const stream = await newStream(before)
    const back = visitor('/s/hyldemark/answer')
    await back.open()
    await back.post({ code: words.join(' ') }, 'open')
    await back.post({ words: 'Jeg vil dø.' }, 'write')
    expect(back.title()).toBe('Vi spørger lige om en ting')
    expect(await historyOf(stream), 'not sent yet').toHaveLength(1)
    await back.post({ asked: 'yes' }, 'answered')
    const history = await historyOf(stream)
    expect(history.map(({ event }) => event.type)).toEqual(['ReportReceived', 'PupilWrote', 'DangerSaid'])
    expect(history.at(-1)?.at).toMatch(/T10:42/)
  })

  test('REP-04 an answer that is late is owned up to', async () => {
    const words = (await tell({ words: 'Svarer nogen?' })).words()
    site.clock.set('2026-11-24')
    try {
      const back = visitor('/s/hyldemark/answer')
      await back.open()
      await back.post({ code: words.join(' ') }, 'open')
      expect(back.page()).toContain('Du skulle have haft svar fredag 20. november. Det er vores fejl')
    } finally {
      site.clock.set('2026-11-19')
    }
  })

  test('A11 words that are unknown, no words at all and expired words get one and the same answer', async () => {
    const before = await streams()
    const words = (await tell({ words: 'Til senere.' })).words()
    const stream = await newStream(before)
    await site.world.inTenant('hyldemark', (unit) => unit.returnCodes.end(stream, '2026-11-18' as never))
    const back = visitor('/s/hyldemark/answer')
    const said = new Set<string>()
    for (const code of [words.join(' '), 'sol sol sol sol sol sol', 'hej', '', '<b>'.repeat(5_000)]) {
      await back.open()
      await back.post({ code }, 'open')
      said.add(`${back.status()} ${withoutSecrets(back.page())}`)
    }
    expect(said.size).toBe(1)
  })

  test('B5 a text of 100,000 characters is refused beside its field and still there', async () => {
    const long = 'æ'.repeat(100_000)
    const child = visitor()
    await child.open()
    await child.post({})
    for (const go of ['on', 'back']) {
      await child.post({ words: long }, go)
      expect(child.status()).toBe(422)
      expect(child.page()).toContain('Der er plads til 10.000 tegn.')
      expect(child.page()).toContain(long)
    }
    const back = visitor('/s/hyldemark/answer')
    const words = (await tell()).words()
    await back.open()
    await back.post({ code: words.join(' ') }, 'open')
    await back.post({ words: long }, 'write')
    expect(back.status()).toBe(422)
    expect(back.page()).toContain(long)
  })

  test('A23 a page that was changed, cut or made for another school starts again kindly', async () => {
    const child = visitor()
    await child.open()
    const state = child.hidden()
    for (const bad of ['', 'x', state.slice(0, -2), `A${state}`, state.replace(/.$/, '_'.repeat(400))]) {
      await child.post({ state: bad }, 'send')
      expect(child.status()).toBe(400)
      expect(child.title()).toBe('Vi begynder lige forfra')
    }
    await child.post({ state }, 'send')
    expect(child.title(), 'sending before the last page only goes on').toBe('Hvad sker der?')
    for (const path of ['/s/nowhere', '/s/egekommune', '/s/nowhere/answer', '/s/egekommune/answer'])
      expect((await fetch(site.url + path)).status).toBe(404)
    expect(site.said).toEqual([])
  })

  test('A10 after two hours the page asks before it shows anything, and loses nothing; the six words stay hidden', async () => {
    const child = visitor()
    await child.open()
    await child.post({})
    const sent = await tellUpToSending({ words: 'Sendt før.' })
    const receipt = sent.hidden()
    await sent.post({}, 'send')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 3_600_000 })
    await child.post({ words: 'Det tog lang tid.' })
    expect(child.status()).toBe(422)
    expect(child.page()).not.toContain('Det tog lang tid.')
    await child.post({}, 'resume')
    expect(child.page()).toContain('Det tog lang tid.</textarea>')
    await sent.post({ state: receipt }, 'send')
    expect(sent.title()).toBe('Det er sendt')
    expect(sent.words()).toEqual([])
  })

  test('A29 there is no field for a file, and a file that is sent anyway is not read', async () => {
    const child = visitor()
    await child.open()
    expect(child.page()).not.toMatch(/type="file"|multipart/)
    const form = new FormData()
    form.set('state', child.hidden())
    form.set('words', new Blob(['picture']), 'picture.jpg')
    const response = await fetch(`${site.url}/s/hyldemark`, { method: 'POST', body: form })
    expect(response.status).toBe(400)
  })

  test.each(['nb', 'nn', 'en'])(
    'C11 the language chosen in the page (%s) holds to the end, without a cookie',
    async (language) => {
      const child = visitor()
      await child.open()
      await child.post({}, `lang:${language}`)
      await child.post({ about: 'me' })
      expect(child.page()).toContain(`lang="${language}"`)
      await child.post({ words: 'x' })
      await child.post({})
      await child.post({})
      await child.post({})
      await child.post({}, 'send')
      expect(child.page()).toContain(`lang="${language}"`)
      expect(child.words()).toHaveLength(6)
    },
  )

  test('C1 the way out ends the session, clears what the browser kept and leads to the weather', async () => {
    const { header } = await site.signInAs('alma')
    const out = await fetch(`${site.url}/exit`, { redirect: 'manual', headers: { cookie: header } })
    expect(out.status).toBe(303)
    expect(out.headers.get('Location')).toBe('https://www.dmi.dk/')
    expect(out.headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
    expect(out.headers.get('Set-Cookie')).toMatch(/^samhold=;/)
    const { rows } = await site.base.superPool.query("select ended_at from session where person = 'alma'")
    expect(rows).toEqual([{ ended_at: expect.any(Date) }])
    const norwegian = await fetch(`${site.url}/exit`, {
      redirect: 'manual',
      headers: { 'Accept-Language': 'nb-NO' },
    })
    expect(norwegian.headers.get('Location')).toBe('https://www.yr.no/')
  })
})

if (!browserAtHand) console.log('not run here: the door in a browser (no browser at hand)')
else
  describe.each([{ javaScript: true }, { javaScript: false }])(
    'the door in a browser, script $javaScript',
    ({ javaScript }) => {
      let browser: Browser
      beforeAll(async () => {
        browser = await openBrowser()
      })
      afterAll(() => browser?.close())

      const looks = async (page: Page) => {
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
        const small =
          (await page.evaluate(`[...document.querySelectorAll('main a, main button, main summary, .sh-choice, .sh-pill, .sh-exit, main select, main input[type=text]')]
        .filter((one) => one.getClientRects().length > 0 && !one.closest('.ds-error-summary') && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML.slice(0, 80))`)) as string[]
        expect(small, 'targets of at least 44 px').toEqual([])
      }

      test(
        'REP-01 REP-02 REP-04 REP-08 REP-10 REP-12 a child tells, gets six words, and comes back with them',
        { timeout: 90_000 },
        async () => {
          const before = await streams()
          const { context, page, seen } = await newVisitor(browser, { baseURL: site.url, javaScript })
          page.setDefaultTimeout(20_000)
          const addresses = new Set<string>()
          page.on('framenavigated', (frame) => addresses.add(frame.url()))
          const next = () => page.getByRole('button', { name: 'Fortsæt' }).click()

          await page.goto('/s/hyldemark')
          await looks(page)
          await page.getByText('Det sker for mig').click()
          await next()
          await looks(page)
          await next()
          await looks(page)
          await page.getByLabel('Skriv det, som du vil').fill('Jeg vil dø, når de lukker døren.')
          await next()
          await looks(page)
          await page.locator('input[name=asked][value=no]').check()
          await next()
          await looks(page)
          await page.getByText('En voksen på skolen').click()
          await page.getByLabel('Er det en voksen? Hvem?').selectOption({ label: 'Peter Krog' })
          await page.getByLabel('Hvor og hvornår').fill('I omklædningen')
          await next()
          await looks(page)
          await page.locator('input[name=teachers][value=yes]').check()
          await next()
          await looks(page)
          await next()
          await looks(page)
          const check = await page.locator('main').innerText()
          expect(check).toContain('Mette Lund er skolens leder. Den voksne, det handler om, læser det ikke.')
          expect(check).toContain('Dine lærere')
          await page.getByRole('button', { name: 'Send det' }).click()
          await looks(page)
          expect([...addresses], 'one address in the list of visited pages (A10)').toEqual([
            `${site.url}/s/hyldemark`,
          ])
          expect(await context.cookies()).toEqual([])
          expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
          const words = await page.locator('.sh-code li').allInnerTexts()

          const stream = await newStream(before)
          await answer(stream, 'Det er ikke din skyld.', 'mette')
          await page.goto('/s/hyldemark/answer')
          await looks(page)
          await page.getByLabel('Dine seks ord').fill('en to tre fire fem seks')
          await page.getByRole('button', { name: 'Vis svaret' }).click()
          await looks(page)
          await page.getByLabel('Dine seks ord').fill(words.join(' '))
          await page.getByRole('button', { name: 'Vis svaret' }).click()
          await looks(page)
          expect(await page.locator('main').innerText()).toContain('Det er ikke din skyld.')
          await page.getByLabel('Skriv til os').fill('Tak.')
          await page.getByRole('button', { name: 'Send', exact: true }).click()
          expect(await page.getByRole('status').innerText()).toBe('Tak. Nu er det sendt.')
          expect(page.url()).toBe(`${site.url}/s/hyldemark/answer`)
          for (const path of ['/privacy', '/accessibility']) {
            await page.goto(path)
            await looks(page)
          }
          expectQuiet(seen)
          await context.close()
        },
      )

      test(
        'REP-07 in a language from right to left the door and the open pages behind it are whole',
        { timeout: 90_000 },
        async () => {
          const { context, page, seen } = await newVisitor(browser, { baseURL: site.url, javaScript })
          page.setDefaultTimeout(20_000)
          await page.goto('/s/hyldemark?lang=ar')
          await looks(page)
          for (const [place, name] of ['privacy', 'accessibility'].entries()) {
            await page.locator('footer a').nth(place).click()
            await page.waitForURL(`**/${name}?lang=ar`)
            expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
            await looks(page)
          }
          expectQuiet(seen)
          await context.close()
        },
      )

      test('C9 the first view weighs at most 50 KB in five requests', async () => {
        const { context, page } = await newVisitor(browser, { baseURL: site.url, javaScript })
        const { bytes, requests } = await weightOf(page, `${site.url}/s/hyldemark`)
        expect(bytes).toBeLessThanOrEqual(50 * 1024)
        expect(requests.length).toBeLessThanOrEqual(5)
        await context.close()
      })
    },
  )
