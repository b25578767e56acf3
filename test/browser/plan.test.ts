import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { groups } from '../../src/domain/cases/plan.ts'
import { foldCase, type CaseState } from '../../src/domain/cases/state.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import { eventsOf, registerPeople } from '../../src/domain/people/set-up.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { SCHOOL_STREAM } from '../../src/readmodels/school.ts'
import { casePages } from '../../src/web/cases/pages.ts'
import { doing } from '../access/world.ts'
import { established, on, opened, stopped, write, type Told } from './case-in-log.ts'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  newVisitor,
  openBrowser,
  screenshot,
  type Visitor,
} from './harness.ts'
import { openSite, type Site } from './site.ts'

let browser: Browser | undefined
beforeAll(async () => {
  browser = browserAtHand ? await openBrowser() : undefined
}, 60_000)
afterAll(() => browser?.close())

const stateOf = (site: Site, id: string): Promise<CaseState> =>
  site.world.inTenant(site.school.id, async (unit) => {
    const state = foldCase((await unit.journal.read(`case:${id}`)) as readonly Recorded<CaseEvent>[])
    if (state === undefined) throw new Error('no case')
    return state
  })

const measure = (exposed: string, measureId = 'm-klasse'): Told => ({
  on: '2026-11-12',
  event: {
    type: 'MeasurePlanned',
    measureId,
    level: 'class',
    what: wordsOf(exposed, 'De voksne laver grupperne'),
    responsible: 'peter',
    startsOn: on('2026-11-12'),
    howOften: 'weekly',
    lookAgainOn: on('2026-11-19'),
  },
})
const heard = (exposed: string): Told => ({
  on: '2026-11-12',
  event: {
    type: 'PupilHeard',
    way: 'self',
    on: on('2026-11-12'),
    words: wordsOf(exposed, 'Jeg vil være med'),
  },
})
const answers = (exposed: string): readonly Told[] =>
  groups.map((group) => ({
    on: '2026-11-12',
    event: { type: 'GroupAnsweredFor', group, answer: wordsOf(exposed, 'Hver fredag') },
  }))
const adopted: Told = { on: '2026-11-13', event: { type: 'PlanAdopted', individualOnlyReason: null } }
const inForce = (id: string, exposed: string): readonly Told[] => [
  opened(id, exposed),
  ...established(exposed),
  heard(exposed),
  measure(exposed),
  ...answers(exposed),
  adopted,
]

const pupil = (id: string, name: string) =>
  ({ id, kind: 'pupil', name, classes: ['5b'], born: '2015-03-01' }) as const

/** A tab of somebody signed in at a site; whose console is looked at in the end. */
const tabsOf = (site: () => Site, javaScript: boolean) => {
  const visitors: Visitor[] = []
  return {
    tab: async (person: string, width: 360 | 1280 = 1280): Promise<Tab> => {
      if (browser === undefined) throw new Error('There is no browser')
      const visitor = await newVisitor(browser, { baseURL: site().url, javaScript, width })
      await visitor.context.addCookies([(await site().signInAs(person)).cookie])
      visitors.push(visitor)
      return visitor.page
    },
    close: async () => {
      for (const { context, seen } of visitors) {
        expectQuiet(seen)
        await context.close()
      }
    },
  }
}

const read = async (tab: Tab): Promise<string> => (await tab.locator('main').innerText()).replace(/\s+/g, ' ')
/** All that is owed in a case, also what lies behind a press. */
const owed = async (tab: Tab): Promise<string> =>
  (await tab.locator('section[aria-labelledby="owed"]').textContent()) ?? ''
const send = (tab: Tab, name: string | RegExp): Promise<void> =>
  tab.getByRole('button', { name }).first().click()
const choose = (tab: Tab, name: string, value: string): Promise<void> =>
  tab.locator(`[name="${name}"][value="${value}"]`).check({ force: true })

for (const javaScript of browserAtHand ? [false, true] : [])
  describe(`a plan, ${javaScript ? 'with' : 'without'} script`, () => {
    let site: Site
    const tabs = tabsOf(() => site, javaScript)
    beforeAll(async () => {
      site = await openSite({
        pages: casePages,
        strategy: { doneFor: { staff: 'Alle, der har klassen, hører det samme.' } },
        people: [
          pupil('noa', 'Noa Bak'),
          pupil('emil', 'Emil Skov'),
          pupil('liv', 'Liv Berg'),
          pupil('uma', 'Uma Toft'),
        ],
      })
      await doing(site, site.school.id)(SCHOOL_STREAM, null, eventsOf, registerPeople, [
        { type: 'ClosingDaySet', on: on('2026-11-23'), reason: 'pædagogisk dag' },
      ])
    }, 60_000)
    afterAll(async () => {
      await tabs.close()
      await site.close()
    })

    test('CASE-02 the matter is examined, and the class with it', async () => {
      await write(site, 'one', [opened('one', 'alma'), ...established('alma')])
      const tab = await tabs.tab('sara')
      await tab.goto('/cases/one/examination')
      await send(tab, 'Gem undersøgelsen')
      expect(await read(tab)).toContain('Skriv, hvordan klassens miljø er')
      await expectAccessible(tab)
      await tab.fill('[name=outcome]', 'De samme fire går sammen hver dag.')
      await tab.fill('[name=classEnvironment]', 'Ingen tør sige noget.')
      await send(tab, 'Gem undersøgelsen')
      expect(await read(tab)).toContain('Sagen er undersøgt')
      expect(await read(tab)).toContain('I klassen: Ingen tør sige noget.')
    })

    test('CASE-21 a measure is found in the catalogue by word and level, and fills owner, rhythm and date', async () => {
      const tab = await tabs.tab('sara')
      await tab.goto('/cases/one/plan')
      await tab.getByRole('link', { name: 'Find et tiltag i kataloget' }).click()
      await expectAccessible(tab)
      await tab.fill('[name=q]', 'grupper hold')
      await tab.selectOption('[name=level]', 'class')
      await send(tab, 'Find')
      expect(await read(tab)).toContain('1 tiltag')
      expect(await read(tab)).toContain('ønsket af elever og forældre')
      await tab.getByRole('link', { name: /Brug i planen/ }).click()
      expect(await tab.inputValue('[name=what]')).toBe('De voksne laver grupper og hold')
      expect(await tab.inputValue('[name=responsible]')).toBe('peter')
      expect(await tab.inputValue('[name=howOften]')).toBe('daily')
      expect(await tab.inputValue('[name=lookAgainOn]')).toBe('17.12.2026')
      await tab.fill('[name=childWords]', 'En voksen laver holdene.')
      await send(tab, /Læg tiltaget til/)
      const { measures } = await stateOf(site, 'one')
      expect(measures[0]).toMatchObject({
        catalogueId: 'adults-make-groups',
        childWords: { text: 'En voksen laver holdene.' },
      })
    })

    test('CASE-21 nothing found leads on; what the school adds itself stands first, and a teacher adds nothing', async () => {
      const tab = await tabs.tab('mette')
      await tab.goto('/measures?q=xylofon')
      expect(await read(tab)).toContain('Ingen tiltag passer')
      await tab.goto('/measures')
      await tab.getByRole('link', { name: 'Læg skolens eget tiltag i' }).click()
      await send(tab, 'Læg det i kataloget')
      expect(await read(tab)).toContain('Giv tiltaget et navn')
      await expectAccessible(tab)
      await tab.fill('[name=title]', 'Bænken i gården')
      await tab.fill('[name=how]', 'Den, der er alene, kan sætte sig der.')
      await tab.selectOption('[name=level]', 'school')
      await tab.selectOption('[name=howOften]', 'daily')
      await tab.fill('[name=lookAfterDays]', '28')
      await choose(tab, 'backing', 'practice')
      await send(tab, 'Læg det i kataloget')
      expect(await tab.locator('main li h2').first().innerText()).toBe('Bænken i gården')
      const peter = await tabs.tab('peter')
      expect((await peter.goto('/measures/new'))?.status()).toBe(404)
      await peter.goto('/measures')
      expect(await read(peter)).toContain('Skolens eget')
      await send(tab, /Tag ud af kataloget/)
      expect(await read(tab)).not.toContain('Bænken i gården')
    })

    test("CASE-08 CASE-04 the class's team plans with those who carry the case, and adopts nothing", async () => {
      const tab = await tabs.tab('peter')
      await tab.goto('/cases/one/plan')
      await expectAccessible(tab)
      expect(await read(tab)).toContain('Skolens leder vedtager planen')
      await tab.selectOption('[name=level]', 'school')
      await tab.fill('[name=what]', 'To voksne ude i hver pause')
      await tab.selectOption('[name=responsible]', 'mette')
      await tab.selectOption('[name=howOften]', 'daily')
      await tab.fill('[name=lookAgainOn]', '10.12.2026')
      await send(tab, /Læg tiltaget til/)
      expect(await read(tab)).toContain('To voksne ude i hver pause')
    })

    test("FOL-03 the pupil's own goals stand in the plan", async () => {
      const tab = await tabs.tab('sara')
      await tab.goto('/cases/one/plan')
      await send(tab, /Læg målet til/)
      expect(await read(tab)).toContain('Skriv målet')
      await tab.fill('[name=goal]', 'Jeg vil spise sammen med nogen')
      await send(tab, /Læg målet til/)
      expect(await read(tab)).toContain('»Jeg vil spise sammen med nogen«')
    })

    test('STR-06 CASE-11 the plan begins from what the strategy says is done for each of the five groups', async () => {
      const sara = await tabs.tab('sara')
      const says = 'Strategien siger: Alle, der har klassen, hører det samme.'
      for (const path of ['/cases/one/plan', '/cases/one/plan-frame']) {
        await sara.goto(path)
        expect(await read(sara), path).toContain(says)
      }
    })

    test('CASE-11 CASE-12 an empty group is asked about before the plan is adopted, each by name', async () => {
      const mette = await tabs.tab('mette')
      await mette.goto('/cases/one/plan')
      await send(mette, 'Vedtag planen')
      const missing = await mette.locator('.ds-error-summary li').allInnerTexts()
      expect(missing).toEqual([
        'Hør Alma, og notér det',
        'Skriv, hvad I gør for de elever, det handler om, eller hvorfor ikke',
        'Skriv, hvad I gør sammen med familien, eller hvorfor ikke',
        'Skriv, hvad de voksne på skolen gør, eller hvorfor ikke',
        'Skriv, hvad ledelsen gør, eller hvorfor ikke',
      ])
      await expectAccessible(mette)
      await screenshot(mette, 'plan-five-groups-missing')
      await write(site, 'one', [heard('alma')])
      await mette.goto('/cases/one/plan-frame')
      await mette.fill('[name=problem]', 'Pauserne er utrygge.')
      for (const group of ['pupils-involved', 'parents', 'staff'])
        await mette.fill(`[name=group-${group}]`, 'Samtale hver fredag')
      await mette.fill('[name=group-leadership]', 'Intet, fordi Mette selv leder sagen')
      await mette.selectOption('[name=holder]', 'sara')
      await send(mette, 'Gem')
      expect(await read(mette)).toContain('Holder planen samlet: Sara Holm')
      await send(mette, 'Vedtag planen')
      expect((await stateOf(site, 'one')).plan.versions).toHaveLength(1)
    })

    test('CASE-06 FOL-20 "works" needs the pupil; what has not stopped demands a new measure; a change is a new version', async () => {
      await write(site, 'two', inForce('two', 'noa'))
      const sara = await tabs.tab('sara')
      await sara.goto('/cases/two')
      const look = sara.locator('section[aria-labelledby="owed"] a', { hasText: 'Se på, om tiltaget virker' })
      await sara.goto((await look.getAttribute('href')) ?? '')
      await choose(sara, 'verdict', 'works')
      await sara.fill('[name=adultsView]', 'Der er ro')
      await send(sara, 'Gem')
      const asked = await read(sara)
      expect(asked).toContain('Skriv, hvad Noa selv siger. Ellers kan det ikke hedde, at det virker')
      expect(asked).toContain('Svar på, om det er stoppet')
      await expectAccessible(sara)
      await sara.fill('[name=pupilsView]', 'De hvisker stadig')
      await choose(sara, 'verdict', 'change')
      await sara.fill('[name=changedTo]', 'De voksne laver grupperne hver dag')
      await choose(sara, 'bullying', 'less')
      await send(sara, 'Gem')
      const plan = await read(sara)
      expect(plan).toContain('Det er ikke stoppet. Planen skal have et nyt tiltag.')
      expect(plan).toContain('De voksne laver grupperne hver dag')
      await sara.locator('summary', { hasText: 'Det skal ændres, 19. nov.' }).click()
      expect(await read(sara)).toContain('Noa: De hvisker stadig')
      expect(await read(sara)).toContain('Før: De voksne laver grupperne')
      await sara.goto('/cases/two')
      expect(await owed(sara)).toContain('Læg nye tiltag: det er ikke stoppet')

      const mette = await tabs.tab('mette')
      await mette.goto('/cases/two/plan')
      await send(mette, 'Vedtag ændringerne')
      await mette.goto('/cases/two/plan')
      expect(await read(mette)).toContain('Udgave 2, vedtaget torsdag 19. november 2026')
      await mette.locator('summary', { hasText: 'Udgave 1' }).click()
      expect(await read(mette)).toContain('Klassen: De voksne laver grupperne · Peter Krog')
      await mette.goto('/cases/two')
      expect(await read(mette)).toContain('Handleplanen er vedtaget, udgave 2')
      expect(await mette.locator('svg[aria-labelledby="course-drawing"] title').textContent()).toContain(
        'Plan, udgave 2',
      )
    })

    test('CASE-08 a letter to the other parents names nobody', async () => {
      const peter = await tabs.tab('peter')
      await peter.goto('/cases/two/letter')
      expect(await peter.inputValue('[name=text]')).toContain('Kære forældre i 5.b')
      await peter.fill('[name=text]', 'Kære alle. Livs veninder har det svært.')
      await send(peter, 'Gem brevet')
      expect(await read(peter)).toContain('Tag navnet ud. Brevet må ikke nævne en elev i klassen')
      await expectAccessible(peter)
      await peter.fill('[name=text]', 'Kære alle. Vi arbejder med klassens pauser.')
      await send(peter, 'Gem brevet')
      expect(await read(peter)).toContain('Klar til at kopiere eller udskrive')
      await peter.getByRole('link', { name: 'Notér, at det er sendt' }).click()
      expect(await read(peter)).toContain('Klassens øvrige forældre')
    })

    test('CASE-05 the whole plan to print, open and without anything to press', async () => {
      const tab = await tabs.tab('sara', 360)
      await tab.goto('/cases/two/plan-print')
      const text = await read(tab)
      expect(text).toContain('Noa: De hvisker stadig')
      expect(text).toContain('Hver fredag')
      expect(await tab.locator('main button').count()).toBe(0)
      for (const path of ['plan-print', 'plan', 'measures', 'plan-frame']) {
        await tab.goto(`/cases/two/${path}`)
        await expectAccessible(tab)
        await expectNoSidewaysScroll(tab)
      }
    })

    test('CASE-20 it has started again: back to the plan, and a new measure is owed', async () => {
      await write(site, 'three', [
        opened('three', 'emil'),
        ...established('emil'),
        measure('emil'),
        ...stopped('emil'),
      ])
      const tab = await tabs.tab('sara')
      await tab.goto('/cases/three')
      await tab.getByRole('link', { name: 'Det er begyndt igen' }).click()
      await send(tab, 'Gem')
      expect(await read(tab)).toContain('Skriv, hvad der er sket')
      await expectAccessible(tab)
      await tab.fill('[name=what]', 'Chatten er åbnet igen')
      await send(tab, 'Gem')
      expect(await owed(tab)).toContain('Læg nye tiltag: det er ikke stoppet')
      expect(await read(tab)).toContain('Det er begyndt igen torsdag 19. november')
      expect((await tab.goto('/cases/three/started-again'))?.status()).toBe(404)
    })

    test("LAW-03 the leader's judgement moves the plan's day, and the date says who, when and why", async () => {
      await write(site, 'four', [opened('four', 'uma'), ...established('uma')])
      const mette = await tabs.tab('mette')
      await mette.goto('/cases/four/deadline?code=action-plan')
      expect(await read(mette)).toContain('mandag 23. november: pædagogisk dag')
      await choose(mette, 'days', '2026-11-23')
      await send(mette, 'Gem')
      expect(await read(mette)).toContain('Skriv lederens grund')
      await expectAccessible(mette)
      await mette.fill('[name=reason]', 'Klassens team er væk hele dagen')
      await send(mette, 'Gem')
      await mette.goto('/cases/four/plan')
      expect(await read(mette)).toContain('Klar senest onsdag 25. november')
      await mette.locator('summary', { hasText: 'Lovens frist' }).click()
      const why = await read(mette)
      expect(why).toContain('flyttet fra')
      expect(why).toContain('Mette Lund, 19. nov.: Klassens team er væk hele dagen')
      const sara = await tabs.tab('sara')
      expect((await sara.goto('/cases/four/deadline?code=action-plan'))?.status()).toBe(404)
      expect((await mette.goto('/cases/four/own-deadline?code=action-plan'))?.status()).toBe(404)
    })

    test("LAW-03 the school's own deadline gets more days by the leader's reason", async () => {
      await write(site, 'five', [
        opened('five', 'liv'),
        { on: '2026-11-18', event: { type: 'CaseLeadNamed', person: 'sara' } },
      ])
      site.clock.set('2026-11-12')
      const mette = await tabs.tab('mette')
      await mette.goto('/cases/five/own-deadline?code=examination')
      await mette.fill('[name=days]', '2')
      await mette.fill('[name=reason]', 'To af børnene er syge')
      await send(mette, 'Gem')
      expect(await read(mette)).toContain('Skolens egen frist er forlænget med 2 dage')
      site.clock.set('2026-11-19')
    })
  })

if (browserAtHand)
  describe('a plan in Norway', () => {
    let site: Site
    const tabs = tabsOf(() => site, false)
    beforeAll(async () => {
      site = await openSite({ pages: casePages, country: 'NO' })
    }, 60_000)
    afterAll(async () => {
      await tabs.close()
      await site.close()
    })

    test('CASE-19 CASE-28 LAW-08 adoption is refused, naming each part the law requires', async () => {
      await write(site, 'no', [
        opened('no', 'alma'),
        ...established('alma'),
        heard('alma'),
        ...answers('alma'),
      ])
      const mette = await tabs.tab('mette')
      await mette.goto('/language/nb?to=/cases/no/plan')
      await mette.goto('/cases/no/plan')
      await send(mette, 'Vedta planen')
      expect(await mette.locator('.ds-error-summary li').allInnerTexts()).toEqual([
        'Skriv hvilket problem planen skal løse',
        'Legg til minst ett tiltak',
        'Skriv når tiltakene skal gjennomføres',
        'Skriv hvem som er ansvarlig',
        'Skriv når tiltakene skal evalueres',
        'Skriv hvordan Alma følges opp til det er trygt og godt igjen',
      ])
      await expectAccessible(mette)
      await screenshot(mette, 'plan-norway-missing')
      await write(site, 'no', [measure('alma')])
      await mette.goto('/cases/no/plan-frame')
      await mette.fill('[name=problem]', 'Alma står alene i friminuttene.')
      await mette.fill('[name=followUp]', 'Sara spør hver uke til Alma sier det er bra.')
      await send(mette, 'Lagre')
      await send(mette, 'Vedta planen')
      expect((await stateOf(site, 'no')).planAdoptedOn).toBe('2026-11-19')
    })

    test('CASE-21 the catalogue is read in the reader’s own language', async () => {
      const mette = await tabs.tab('mette')
      for (const [language, title] of [
        ['nb', 'Korte samtaler i forbifarten'],
        ['nn', 'Korte samtalar i farten'],
        ['en', 'A word in passing'],
      ] as const) {
        await mette.goto(`/language/${language}?to=/measures`)
        await mette.goto('/measures')
        expect(await read(mette), language).toContain(title)
        expect(await mette.locator('main li h2[lang]').count(), language).toBe(0)
      }
    })
  })

if (!browserAtHand) console.log('not run here: the plan in a browser, which needs one')
