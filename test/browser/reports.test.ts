import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handle } from '../../src/app/handle.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { endOtherwise } from '../../src/domain/cases/end-otherwise.ts'
import { openCase } from '../../src/domain/cases/open-case.ts'
import { foldCase } from '../../src/domain/cases/state.ts'
import { addMonths, localDate, parseLocalDate, type LocalDate } from '../../src/domain/kernel/dates.ts'
import { unnamed, type Viewer } from '../../src/domain/people/viewer.ts'
import { receiveReport, type ReceiveReport } from '../../src/domain/reports/receive-report.ts'
import { foldReport } from '../../src/domain/reports/state.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { casePages } from '../../src/web/cases/pages.ts'
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

beforeAll(async () => {
  site = await openSite({
    pages: [...dayPages, ...reportPages, ...casePages],
    people: [{ id: 'emil', kind: 'pupil', name: 'Emil Elm', classes: ['5b'], born: '2015-06-06' }],
  })
  browser = browserAtHand ? await openBrowser() : undefined
})
afterAll(async () => {
  await browser?.close()
  await site.close()
})

const pupil = (person: string): Viewer => ({
  person,
  kind: 'pupil',
  roles: [],
  classes: ['5b'],
  guardianOf: [],
})

/** Somebody tells: without a name unless `by` says who. Gives the report's id. */
const tell = async (
  said: Partial<ReceiveReport> = {},
  by: Viewer = unnamed,
  tenant = site.school.id,
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
        words: 'De lukker døren i omklædningen, så jeg ikke kan komme ud.',
        where: '',
        name: '',
        concerns: { kind: 'pupils' },
        aboutHome: false,
        mayBeTold: { parents: null, teachers: null, classmates: null },
        danger: 'none',
        language: 'da',
        receivedOn: site.clock.today(),
        strategyVersion: 1,
        ...said,
      },
      viewer: by,
      at: by.person === null ? site.clock.today() : site.clock.instant(),
    }),
  )
  return reportId
}

/** A case that is open, by the leader. */
const openCaseOf = async (exposed: string, number: string): Promise<string> => {
  const caseId = site.deps.newId()
  await site.world.inTenant(site.school.id, async (unit) =>
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
        account: undefined,
        accountOn: site.clock.today(),
        accountAboutHome: false,
        mayBeTold: { parents: null, teachers: null, classmates: null },
        strategyVersion: 1,
      },
      viewer: { person: 'mette', kind: 'staff', roles: ['leader'], classes: [], guardianOf: [] },
    }),
  )
  return caseId
}

const stateOf = (id: string) =>
  site.world.inTenant(site.school.id, async (unit) => {
    const state = foldReport((await unit.journal.read(`report:${id}`)) as readonly Recorded<ReportEvent>[])
    if (state === undefined) throw new Error('No such report')
    return state
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
  return { status: response.status, to: response.headers.get('location'), html: await response.text() }
}

/** The version a form was made on, as it stands in the page. */
const seenIn = (html: string): string => /name="seen" value="(\d+)"/.exec(html)?.[1] ?? ''

const readings = async (about: string) =>
  site.world.inTenant(site.school.id, (unit) =>
    unit.readers({ about, kinds: ['report', 'home-account', 'notification', 'case-list'], limit: 100 }),
  )

describe('what was told to the school', () => {
  test('REP-04 a person answers whoever told, and the answer stands in the talk', async () => {
    const id = await tell()
    expect((await get('sara', `/reports/${id}`)).html).toContain('Der venter et svar')
    const sent = await post('sara', `/reports/${id}/answer`, {
      words: 'Tak, fordi du skriver.\nJeg hedder Sara.',
    })
    expect(sent).toMatchObject({ status: 303, to: `/reports/${id}#talk` })
    const { html } = await get('mette', `/reports/${id}`)
    expect(html).toContain('Jeg hedder Sara.')
    expect(html).toContain('Sara Holm')
    expect(html).not.toContain('Der venter et svar')
  })

  test('REP-04 an answer without words, or far too long, is refused beside its field and keeps what was typed', async () => {
    const id = await tell()
    const empty = await post('sara', `/reports/${id}/answer`, { words: '  ' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('<title>Fejl: ')
    expect(empty.html.match(/Skriv dit svar/g)?.length).toBe(2)
    const long = `${'ord '.repeat(25_000)}sidste <b>ord</b>`
    const refused = await post('sara', `/reports/${id}/answer`, { words: long })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('sidste &lt;b&gt;ord&lt;/b&gt;')
    expect((await stateOf(id)).messages).toHaveLength(1)
  })

  test('REP-04 the same answer sent twice is one answer', async () => {
    const id = await tell()
    const once = site.deps.newId()
    for (let sent = 0; sent < 2; sent += 1)
      expect((await post('sara', `/reports/${id}/answer`, { words: 'Tak.', once })).status).toBe(303)
    expect((await stateOf(id)).messages).toHaveLength(2)
  })

  test('REP-08 nobody without a part in it finds a report, nor the adult it is about', async () => {
    const open = await tell()
    const aboutSara = await tell({ concerns: { kind: 'staff', person: 'sara' } })
    const aboutTeacher = await tell({ concerns: { kind: 'staff', person: 'peter' } })
    for (const page of ['', '/settle', '/set-aside', '/notify']) {
      for (const person of ['peter', 'lone', 'alma', 'karen', 'oda'])
        expect((await get(person, `/reports/${open}${page}`)).status, `${person} ${page}`).toBe(404)
      expect((await get('sara', `/reports/${aboutSara}${page}`)).status).toBe(404)
      expect((await get('peter', `/reports/${aboutTeacher}${page}`)).status).toBe(404)
    }
    const hidden = await get('sara', `/reports/${aboutSara}`)
    const missing = await get('sara', '/reports/no-such-report')
    expect(hidden.html).toBe(missing.html)
    expect((await get('mette', `/reports/${aboutSara}`)).status).toBe(200)
    expect((await get('sara', '/reports')).html).not.toContain(aboutSara)
    expect((await get('mette', '/reports')).html).toContain(aboutSara)
    for (const [page, fields] of [
      ['answer', { words: 'Hej' }],
      ['settle', { end: 'concern', responsible: 'sara', lookAgainOn: '1.12.2026', reason: 'x' }],
      ['set-aside', { agrees: 'yes' }],
      ['notify', { done: 'no', reason: 'x' }],
    ] as const)
      expect((await post('sara', `/reports/${aboutSara}/${page}`, fields)).status, page).toBe(404)
    expect((await stateOf(aboutSara)).version).toBe(1)
  })

  test('REP-08 a report about the leader is found by the owner alone', async () => {
    const id = await tell(
      { concerns: { kind: 'leader', person: null }, strategyVersion: null },
      unnamed,
      site.owner.id,
    )
    expect((await get('oda', `/reports/${id}`)).status).toBe(200)
    expect((await get('oda', '/reports')).html).toContain(id)
    expect((await get('oda', `/reports/${id}/settle`)).html).toContain('/cases/new')
    for (const person of ['mette', 'sara']) expect((await get(person, `/reports/${id}`)).status).toBe(404)
  })

  test('REP-11 a report ends as a concern only with an adult, a day ahead and a reason, all named at once', async () => {
    const id = await tell()
    const page = await get('sara', `/reports/${id}/settle`)
    expect(page.html).toContain(`/cases/new?report=${id}`)
    const seen = seenIn(page.html)
    const refused = await post('sara', `/reports/${id}/settle`, {
      seen,
      end: 'concern',
      lookAgainOn: '31.2.2027',
    })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Vælg den voksne, der holder øje')
    expect(refused.html).toContain('Skriv datoen som 03.12.2026')
    expect(refused.html).toContain('Skriv hvorfor')
    expect(refused.html).toContain('value="31.2.2027"')
    const kept = await post('sara', `/reports/${id}/settle`, {
      seen,
      end: 'concern',
      responsible: 'peter',
      lookAgainOn: '3.12.2026',
      reason: 'Vi ved endnu for lidt.',
    })
    expect(kept).toMatchObject({ status: 303, to: `/reports/${id}` })
    expect((await stateOf(id)).outcome).toMatchObject({
      kind: 'concern',
      responsible: 'peter',
      lookAgainOn: '2026-12-03',
    })
    expect((await get('peter', `/reports/${id}`)).status).toBe(200)
    expect((await get('peter', '/day')).html).toContain('Se på bekymringen igen')
  })

  test('REP-11 setting aside asks for a talk and a reason; the leader sees it, and can take it up again', async () => {
    const id = await tell({ name: 'Alma' })
    const seen = seenIn((await get('sara', `/reports/${id}/settle`)).html)
    const early = await post('sara', `/reports/${id}/settle`, {
      seen,
      end: 'set-aside',
      pupilUnknown: 'yes',
      reason: 'Glemt',
    })
    expect(early.status).toBe(422)
    expect(early.html).toContain('Tal med eleven først, og skriv hvornår')
    expect(early.html).toContain('>Glemt</textarea>')
    const aside = {
      seen,
      end: 'set-aside',
      talkedWithPupilOn: '18.11',
      reason: 'Eleven siger, at det er løst.',
    }
    expect((await post('sara', `/reports/${id}/settle`, aside)).status).toBe(303)
    expect((await stateOf(id)).outcome).toMatchObject({ kind: 'set-aside', seenByLeader: false })
    expect((await get('sara', `/reports/${id}/set-aside`)).status).toBe(404)
    const look = await get('mette', `/reports/${id}/set-aside`)
    expect(look.html).toContain('Eleven siger, at det er løst.')
    const undecided = await post('mette', `/reports/${id}/set-aside`, {
      seen: seenIn(look.html),
      agrees: 'no',
    })
    expect(undecided.status).toBe(422)
    expect(undecided.html).toContain('Skriv, hvorfor du tager den op igen')
    const back = { seen: seenIn(look.html), agrees: 'no', reason: 'Jeg vil selv tale med Alma.' }
    expect((await post('mette', `/reports/${id}/set-aside`, back)).status).toBe(303)
    expect((await stateOf(id)).outcome).toBeNull()
  })

  test('REP-11 REP-02 the six words live thirteen months after the leader has seen what was set aside', async () => {
    const id = await tell()
    const hash = new Uint8Array([1, 2, 3, 4])
    await site.world.inTenant(site.school.id, (unit) => unit.returnCodes.keep(hash, `report:${id}`))
    const seen = seenIn((await get('mette', `/reports/${id}/settle`)).html)
    const aside = { seen, end: 'set-aside', pupilUnknown: 'yes', reason: 'Ingen at tale med.' }
    expect((await post('mette', `/reports/${id}/settle`, aside)).status).toBe(303)
    const last = addMonths(parseLocalDate('2026-11-19') ?? localDate(2026, 11, 19), 13)
    const found = (on: string) =>
      site.world.inTenant(site.school.id, (unit) =>
        unit.returnCodes.find(hash, parseLocalDate(on) ?? localDate(2026, 11, 19)),
      )
    expect(await found(last)).toBe(`report:${id}`)
    expect(await found('2028-01-20')).toBeUndefined()
  })

  test('REP-11 two people at once: the later one is told what happened and loses nothing', async () => {
    const id = await tell()
    const seen = seenIn((await get('mette', `/reports/${id}/settle`)).html)
    expect((await post('sara', `/reports/${id}/answer`, { words: 'Hej' })).status).toBe(303)
    const late = await post('mette', `/reports/${id}/settle`, {
      seen,
      end: 'concern',
      responsible: 'sara',
      lookAgainOn: '3.12.2026',
      reason: 'Det skal vi følge.',
    })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Nogen har svaret')
    expect(late.html).toContain('Det skal vi følge.')
    expect((await stateOf(id)).outcome).toBeNull()
    expect(seenIn(late.html)).toBe('2')
  })

  test('REP-11 a case that cannot be seen cannot be joined', async () => {
    const id = await tell()
    const seen = seenIn((await get('mette', `/reports/${id}/settle`)).html)
    const refused = await post('mette', `/reports/${id}/settle`, {
      seen,
      end: 'case',
      caseId: 'no-such-case',
    })
    expect(refused.status).toBe(422)
    expect((await stateOf(id)).outcome).toBeNull()
  })

  test('REP-11 CASE-01 REP-02 a report joins a case that is open, chosen by name, and the names are written down as read', async () => {
    const caseId = await openCaseOf('alma', '2026-021')
    const id = await tell()
    const page = await get('mette', `/reports/${id}/settle`)
    expect(page.html).toContain('Alma Riis, 5.b · sag 2026-021')
    expect((await readings('alma')).map(({ kind }) => kind)).toContain('case-list')
    const joined = await post('mette', `/reports/${id}/settle`, {
      seen: seenIn(page.html),
      end: 'case',
      caseId,
    })
    expect(joined.status).toBe(303)
    expect((await stateOf(id)).outcome).toMatchObject({ kind: 'case', caseId, existing: true })
    expect((await get('mette', `/reports/${id}`)).html).toContain(`href="/cases/${caseId}"`)
    expect((await get('mette', '/reports?closed=1')).html).toContain('Blev til en sag')

    // REP-02: its six words live as long as the case it joined, and thirteen months past that.
    const hash = new Uint8Array([9, 9, 9, 9])
    const found = (on: LocalDate) =>
      site.world.inTenant(site.school.id, (unit) => unit.returnCodes.find(hash, on))
    const told = await tell()
    await site.world.inTenant(site.school.id, (unit) => unit.returnCodes.keep(hash, `report:${told}`))
    const settle = await get('mette', `/reports/${told}/settle`)
    await post('mette', `/reports/${told}/settle`, { seen: seenIn(settle.html), end: 'case', caseId })
    expect(await found(localDate(2036, 1, 1))).toBe(`report:${told}`)
    await site.world.inTenant(site.school.id, async (unit) =>
      handle(unit, site.clock, {
        stream: `case:${caseId}`,
        fold: (history: readonly Recorded<CaseEvent>[]) => {
          const state = foldCase(history)
          if (state === undefined) throw new Error('There is a case')
          return state
        },
        act: endOtherwise,
        command: {
          how: 'opened-in-error',
          reason: 'Oprettet to gange.',
          pupilToldOn: site.clock.today(),
          joinedTo: undefined,
        },
        viewer: { person: 'mette', kind: 'staff', roles: ['leader'], classes: [], guardianOf: [] },
      }),
    )
    expect(await found(addMonths(site.clock.today(), 13))).toBe(`report:${told}`)
    expect(await found(localDate(2028, 1, 20))).toBeUndefined()
  })

  test('REP-03 the adult the pupil named finds it on the day, reads it and answers', async () => {
    const id = await tell({ namedAdult: 'peter' })
    expect((await get('peter', '/day')).html).toContain(`/reports/${id}`)
    expect((await get('lone', '/day')).html).not.toContain(`/reports/${id}`)
    expect((await get('peter', `/reports/${id}`)).status).toBe(200)
    expect((await get('lone', `/reports/${id}`)).status).toBe(404)
    expect((await post('peter', `/reports/${id}/answer`, { words: 'Jeg er her i dag.' })).status).toBe(303)
    expect((await stateOf(id)).messages.at(-1)).toMatchObject({ from: 'school', by: 'peter' })
    const about = await tell({ namedAdult: 'peter', concerns: { kind: 'staff', person: 'peter' } })
    expect((await get('peter', `/reports/${about}`)).status).toBe(404)
  })

  test('REP-13 who says they took part is talked with, and is entered in the case as one who came forward', async () => {
    const id = await tell({ about: 'took-part' }, pupil('emil'))
    const report = await get('mette', `/reports/${id}`)
    expect(report.html).toContain(`href="/reports/${id}/talk"`)
    expect((await get('mette', '/day')).html).toContain(`/reports/${id}/talk`)
    const form = await get('mette', `/reports/${id}/talk`)
    expect(form.html).toContain('data-rules="REP-13 ')
    const empty = await post('mette', `/reports/${id}/talk`, {})
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('Skriv, hvad I blev enige om')
    const held = { on: '19.11.2026', words: 'Emil vil sige undskyld på egen måde.' }
    expect((await post('peter', `/reports/${id}/talk`, held)).status).toBe(404)
    expect((await post('mette', `/reports/${id}/talk`, held)).status).toBe(303)
    expect((await get('mette', '/day')).html).not.toContain(`/reports/${id}/talk`)

    const caseId = await openCaseOf('alma', '2026-031')
    const seen = seenIn((await get('mette', `/reports/${id}/settle`)).html)
    await post('mette', `/reports/${id}/settle`, { seen, end: 'case', caseId })
    const settled = (await get('mette', `/reports/${id}`)).html
    const href = `/cases/${caseId}/participant?pupil=emil&came=self`
    expect(settled).toContain(`href="${href.replace('&', '&amp;')}"`)
    const named = await get('mette', href)
    expect(named.html).toMatch(/<option value="emil" selected/)
    expect(
      (await post('mette', `/cases/${caseId}/participant`, { pupil: 'emil', came: 'self' })).status,
    ).toBe(303)
    expect((await get('mette', '/day')).html).toContain(`/cases/${caseId}`)
  })

  test('REP-12 danger stands on top with whom to ring and what to do, and is marked in the list', async () => {
    const id = await tell({ danger: 'ticked', words: '' })
    const list = await get('mette', '/reports')
    expect(list.html).toContain('Fare nævnt')
    const { html } = await get('mette', `/reports/${id}`)
    const box = html.indexOf('id="danger"')
    expect(box).toBeGreaterThan(0)
    expect(box).toBeLessThan(html.indexOf('sh-voice'))
    expect(html).toContain('href="tel:112"')
    expect(html).toContain('Find barnet')
    expect(html).toContain('Der er ikke skrevet ord')
  })

  test('LAW-11 whoever reads of danger owes the notification personally, and nobody else ends it', async () => {
    const id = await tell({ danger: 'answered' })
    expect((await get('sara', '/day')).html).not.toContain(`/reports/${id}/notify`)
    const read = await get('sara', `/reports/${id}`)
    expect(read.html).toContain('Derfor har du selv pligten')
    expect((await stateOf(id)).danger.readers).toHaveProperty('sara')
    await get('mette', `/reports/${id}`)
    const done = await post('mette', `/reports/${id}/notify`, {
      done: 'yes',
      on: '19.11.2026',
      to: 'Familieafdelingen',
      receipt: 'Sag 4711',
    })
    expect(done.status).toBe(303)
    expect((await get('sara', '/day')).html).toContain(`/reports/${id}/notify`)
    expect((await get('mette', '/day')).html).not.toContain(`/reports/${id}/notify`)
    const seen = seenIn((await get('mette', `/reports/${id}/settle`)).html)
    const aside = await post('mette', `/reports/${id}/settle`, {
      seen,
      end: 'set-aside',
      pupilUnknown: 'yes',
      reason: 'x',
    })
    expect(aside.status).toBe(422)
    expect(aside.html).toContain('Nogen skylder stadig en underretning')
  })

  test('CON-05 a notification has day, recipient and receipt, or a reason why none is needed', async () => {
    const id = await tell({ danger: 'ticked' })
    await get('sara', `/reports/${id}`)
    const none = await post('sara', `/reports/${id}/notify`, {})
    expect(none.status).toBe(422)
    expect(none.html).toContain('Vælg, om du har underrettet')
    const half = await post('sara', `/reports/${id}/notify`, { done: 'yes', on: 'i går', to: 'Kommunen' })
    expect(half.html).toContain('Skriv datoen som 19.11.2026')
    expect(half.html).toContain('Skriv, hvad du fik som kvittering')
    expect(half.html).toContain('value="i går"')
    expect(half.html).toContain('value="Kommunen"')
    const future = await post('sara', `/reports/${id}/notify`, {
      done: 'yes',
      on: '20.11.2026',
      to: 'K',
      receipt: 'R',
    })
    expect(future.html).toContain('Skriv en dag, der har været')
    expect((await stateOf(id)).danger.readers['sara']?.endedOn).toBeNull()
    const no = await post('sara', `/reports/${id}/notify`, {
      done: 'no',
      reason: 'Eleven satte krydset ved en fejl.',
    })
    expect(no.status).toBe(303)
    expect((await stateOf(id)).danger.readers['sara']?.endedOn).toBe('2026-11-19')
    expect((await get('sara', `/reports/${id}/notify`)).html).toContain('Din pligt er afsluttet')
  })

  test('LAW-01 the paragraph of the duty is the one in force, and marked where it is not confirmed', async () => {
    const id = await tell({ danger: 'ticked' })
    const { html } = await get('sara', `/reports/${id}/notify`)
    expect(html).toContain('barnets lov § 133')
    expect(html).toContain('(ikke bekræftet)')
  })

  test('LAW-02 what is owed says who counted, from which day, and which rule asks', async () => {
    const id = await tell()
    const { html } = await get('sara', `/reports/${id}`)
    expect(html).toContain('Samhold har talt fra torsdag 19. november.')
    expect(html).toContain('Dag 3 er tirsdag 24. november.')
    expect(html).toContain('weekenden 21.–22. november')
    expect(html).toContain('Regel REP-11.')
  })

  test('CON-04 reading is written down about the pupil who told, and what is told of home apart', async () => {
    const id = await tell({ aboutHome: true }, pupil('bo'))
    expect(await readings('bo')).toHaveLength(0)
    expect((await get('sara', `/reports/${id}`)).status).toBe(200)
    expect((await readings('bo')).map(({ kind, reader }) => `${reader} ${kind}`).toSorted()).toEqual([
      'sara home-account',
      'sara report',
    ])
    await get('peter', `/reports/${id}`)
    expect(await readings('bo')).toHaveLength(2)
  })

  test('REP-11 the list shows no words and goes on in pages', async () => {
    for (let index = 0; index < 27; index += 1) await tell({ words: `hemmeligt ${index}` })
    const first = await get('mette', '/reports')
    expect(first.html).not.toContain('hemmeligt')
    const next = /href="(\/reports\?after=[^"]+)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&')
    expect(next).toBeDefined()
    const ids = (html: string) =>
      [...html.matchAll(/href="\/reports\/([\w-]{20,})"/g)].map((found) => found[1])
    const second = await get('mette', next ?? '')
    expect(ids(first.html)).toHaveLength(25)
    expect(ids(second.html).filter((id) => ids(first.html).includes(id))).toEqual([])
    expect((await get('mette', '/reports?after=nonsense&from=%27')).status).toBe(200)
    expect((await get('mette', '/reports?closed=1')).status).toBe(200)
  })
})

if (browserAtHand) {
  const visit = async (
    person: string,
    options: { width: 360 | 1280; language?: string; dark?: boolean },
    look: (tab: Tab) => Promise<void>,
  ) => {
    if (browser === undefined) throw new Error('No browser')
    const visitor = await newVisitor(browser, { baseURL: site.baseURL, javaScript: false, ...options })
    await visitor.context.addCookies([(await site.signInAs(person)).cookie])
    await look(visitor.page)
    expectQuiet(visitor.seen)
    await visitor.context.close()
  }

  describe.each([
    { width: 360, language: 'da-DK' },
    { width: 1280, language: 'da-DK' },
    { width: 360, language: 'nb-NO' },
    { width: 1280, language: 'en-GB' },
  ] as const)('pages of a report at $width in $language', ({ width, language }) => {
    const name = (page: string) => `reports-${page}-${language.slice(0, 2)}`

    test('REP-04 REP-12 list, report, danger and every form are usable without script', async () => {
      const id = await tell({ where: 'Omklædningen' }, pupil('alma'))
      const danger = await tell({ danger: 'ticked', name: 'Bo' })
      await post('sara', `/reports/${danger}/answer`, { words: 'Tak, fordi du skriver. Jeg hedder Sara.' })
      await visit('sara', { width, language }, async (tab) => {
        for (const [page, path] of [
          ['list', '/reports'],
          ['report', `/reports/${id}`],
          ['settle', `/reports/${id}/settle`],
          ['danger', `/reports/${danger}`],
          ['notify', `/reports/${danger}/notify`],
        ] as const) {
          await tab.goto(path)
          await expectAccessible(tab)
          await expectNoSidewaysScroll(tab)
          await screenshot(tab, name(page))
        }
        await tab.locator('button[type=submit]').last().click()
        expect(await tab.title()).toMatch(/^(Fejl|Feil|Error): /)
        await expectAccessible(tab)
        await screenshot(tab, name('notify-failed'))
      })
    })
  })
} else {
  console.log('not run here: pages of a report in a browser (no browser for this machine)')
}
