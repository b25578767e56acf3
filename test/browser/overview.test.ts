import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../../src/domain/cases/assess.ts'
import { openCase } from '../../src/domain/cases/open-case.ts'
import { foldCase } from '../../src/domain/cases/state.ts'
import { wantToTalk } from '../../src/domain/follow-up/check-in.ts'
import { cast, doing, foldKnownCase, makeCase, makeReport } from '../access/world.ts'
import { openSite, type Site } from './site.ts'

describe('the leader’s figures', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite({
      people: [
        { id: 'tove', kind: 'staff', name: 'Tove Thule', roles: [] },
        { id: 'emil', kind: 'pupil', name: 'Emil Elm', classes: ['5b'], born: '2015-06-06' },
        { id: 'liv', kind: 'pupil', name: 'Liv Lang', classes: ['5b'], born: '2015-07-07' },
      ],
    })
  }, 60_000)
  afterAll(() => site.close())

  const get = async (person: string, path = '/overview') => {
    const { header } = await site.signInAs(person)
    const response = await fetch(`${site.url}${path}`, { headers: { cookie: header }, redirect: 'manual' })
    return { status: response.status, html: await response.text() }
  }
  /** The counts in the order of the four groups. */
  const counts = async () =>
    [...(await get('mette')).html.matchAll(/data-label="Antal">(\d+)</g)].map(([, count]) => Number(count))

  test('REP-05 each of the four groups is counted as it comes to be, with what to do', async () => {
    const act = doing(site, site.school.id)
    expect(await counts()).toEqual([0, 0, 0, 0])
    const { html } = await get('mette')
    expect(html).toContain('data-rules="REP-05 REP-04 FOL-21"')
    expect(html).toContain('Tal med hver klasse om, hvem de kan gå til')

    // Adults found Alma's case, nothing is established; Bo's is, it goes on, and the parents were not told in time.
    await makeCase(site, cast, 'alma', 'opened')
    expect(await counts()).toEqual([1, 0, 0, 0])
    await makeCase(site, cast, 'bo', 'established')
    expect(await counts()).toEqual([2, 0, 1, 0])
    // Liv's was assessed as not bullying.
    const liv = await makeCase(site, cast, 'liv', 'opened')
    await act(liv.stream, 'mette', foldKnownCase, assess, {
      outcome: 'not-bullying',
      establishedOn: undefined,
      marks: [],
      forms: [],
      reason: 'Det var en misforståelse.',
    })
    expect(await counts()).toEqual([3, 1, 1, 0])
    // Emil's has stopped, he asks for a talk, and a month on nobody has come; nor has anybody answered who told.
    const emil = await makeCase(site, cast, 'emil', 'stopped')
    await act(emil.stream, 'emil', foldKnownCase, wantToTalk, {})
    await makeReport(site, site.school.id)
    site.clock.forward(30)
    expect(await counts()).toEqual([4, 1, 1, 1])
    const late = (await get('mette')).html
    expect([...late.matchAll(/0 af 1/g)]).toHaveLength(2)
    // The next school year begins with nothing in it, and this one can still be read.
    site.clock.set('2027-09-01')
    expect(await counts()).toEqual([0, 0, 0, 0])
    expect((await get('mette', '/overview?year=2026')).html).toContain('2026/2027')
  }, 60_000)

  test('REP-05 CON-06 only the leader sees the figures', async () => {
    for (const person of ['sara', 'peter', 'alma', 'karen', 'oda'])
      expect((await get(person)).status).toBe(404)
  })
})

test('CASE-14 the leader sees every case of the school, with what is overdue first', async () => {
  const site = await openSite({
    people: [{ id: 'tove', kind: 'staff', name: 'Tove Thule', roles: [] }],
  })
  try {
    const late = await makeCase(site, cast, 'alma', 'established')
    site.clock.forward(3)
    const young = { id: site.deps.newId() }
    await doing(site, site.school.id)(`case:${young.id}`, 'mette', foldCase, openCase, {
      caseId: young.id,
      number: '2026-099',
      exposed: 'bo',
      classId: '5b',
      reportedOn: site.clock.today(),
      fromReport: null,
      account: undefined,
      accountOn: site.clock.today(),
      accountAboutHome: false,
      mayBeTold: { parents: null, teachers: null, classmates: null },
      strategyVersion: 1,
    })
    const listFor = async (person: string) => {
      const { header } = await site.signInAs(person)
      const html = await (await fetch(`${site.url}/cases`, { headers: { cookie: header } })).text()
      return [
        ...html.matchAll(/<th[^>]*><a class="ds-link" data-color="neutral" href="\/cases\/([\w-]+)"/g),
      ].map(([, id]) => id)
    }
    expect(await listFor('mette')).toEqual([late.id, young.id])
    expect(await listFor('sara')).toEqual([young.id, late.id])
  } finally {
    await site.close()
  }
}, 60_000)
