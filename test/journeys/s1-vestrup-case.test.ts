import { expect, test } from 'vitest'
import { journey } from './walk.ts'

/**
 * The procedure of source S1 (a Danish school's anti-bullying strategy), at the demo's second school, which has adopted
 * it: adults who notice, one who tells what they did themselves, talks with the pupils, the pupil log, parents who can
 * talk with each other, tools that others know, the leader who is told and follows the work, and SFO as part of it.
 */
journey('the procedure of S1', { date: '2026-11-19', locale: 'da-DK' }, (visitor) => {
  const told = 'Jeg var med til at låse Johan ude. Jeg vil gerne have, at det stopper.'
  let caseUrl = ''
  const act = (name: string): Promise<void> => visitor.to(`${caseUrl}/${name}`)
  const promised = [
    ['Tal med eleverne om det, de oplever', 'Indgriben, de involverede elever'],
    ['Beskriv problemet i elevloggen', 'Indgriben, medarbejdergruppen'],
    ['Fortæl resten af klassen om det', 'Indgriben, resten af klassen'],
  ] as const

  test('SIG-01 SIG-13 the adults notice: a small plan is under way before anybody calls it bullying', async () => {
    await visitor.be('amina', '/concerns')
    expect(await visitor.text()).toContain('Johan Marker')
    await visitor.follow('a[href^="/concerns/lindely-johan"]')
    const concern = await visitor.whole()
    expect(concern).toContain('Jeg venter bare.')
    expect(concern).toContain('Johan siger, at han ikke ved, hvem han må lege med.')
    await visitor.good()
  })

  test('REP-13 REP-01 one who took part tells it to an adult, and is thanked', async () => {
    await visitor.tell('lindely', { about: 'took-part', words: told })
    await visitor.be('henrik')
    const report = await visitor.findReport(told)
    await visitor.send(
      { words: 'Tak. Det er modigt at sige. Vi taler med jer alle.' },
      'form[action$="/answer"]',
    )
    await visitor.to(`/cases/new?report=${report.split('/').at(-1) ?? ''}`)
    await visitor.send({ exposed: 'johan' }, 'form[action="/cases/new"]')
    caseUrl = new URL(visitor.page.url()).pathname
    expect(caseUrl).toMatch(/^\/cases\/[0-9a-f-]{36}$/)
  })

  test('STR-11 STR-12 the case follows the school’s own strategy: its promises with who, when and where it says so', async () => {
    const seen = await visitor.whole()
    expect(seen).toContain('Glad for at gå i skole: antimobbestrategi for Lindely Skole')
    expect(seen).toContain(promised[0][0])
    expect(seen).toContain(promised[0][1])
    await visitor.good()
  })

  test('CASE-01 CASE-14 the leader is told at once, and says who leads', async () => {
    await visitor.be('birgit', '/day')
    expect(await visitor.text()).toContain('Johan Marker')
    await act('lead')
    await visitor.send({ person: 'henrik' })
    await visitor.be('henrik', `${caseUrl}/ties`)
    await visitor.send({ tied: 'no' })
    expect(await visitor.text()).toContain('Henrik Ager')
  })

  test('CASE-25 often planned, and it repeats itself: the marks are a guide, and the log and the class are now owed', async () => {
    await visitor.be('birgit', `${caseUrl}/assess`)
    await visitor.send({
      outcome: 'bullying',
      marks: ['repeated', 'planned'],
      forms: ['relational'],
      reason: 'De har aftalt det, og det sker hver dag.',
      establishedOn: '19.11.2026',
    })
    await visitor.to(caseUrl)
    const owed = await visitor.whole()
    for (const [does, passage] of promised) {
      expect(owed).toContain(does)
      expect(owed).toContain(passage)
    }
  })

  test('CASE-02 CASE-17 the pupils are talked with, each alone, in their own words', async () => {
    await visitor.be('henrik', `${caseUrl}/talk`)
    await visitor.send({
      kind: 'examination',
      with: 'johan',
      on: '19.11.2026',
      ownWords: 'De siger, at døren er låst. Det er den ikke.',
    })
    expect(await visitor.missing()).toBe('')
    await act('duty?code=talk-with-pupils')
    await visitor.send({ note: 'Talt med fire hver for sig.' })
    await visitor.to(caseUrl)
    expect(await visitor.whole()).toContain('De siger, at døren er låst. Det er den ikke.')
  })

  test('CASE-16 CASE-29 who took part is held to account, with an agreement and a day to look at it', async () => {
    await act('participant')
    await visitor.send({ pupil: 'silje', came: 'self' })
    await act('account?pupil=silje')
    await visitor.send({
      on: '19.11.2026',
      ownWords: 'Jeg gjorde det, fordi de andre gjorde det.',
      what: 'Silje åbner døren for Johan og siger det til Amina, hvis andre lukker den.',
      lookAgainOn: '26.11.2026',
    })
    expect(await visitor.missing()).toBe('')
    await visitor.to(caseUrl)
    expect(await visitor.whole()).toContain('Silje åbner døren for Johan')
  })

  test('CASE-24 the class’s adults tell each other, and describe the problem in the log', async () => {
    await visitor.be('amina', '/day')
    expect(await visitor.whole()).toContain('Beskriv problemet i elevloggen')
    await act('duty?code=pupil-log')
    await visitor.send({ note: 'Døren til garderoben lukkes for ham efter idræt.' })
    await visitor.be('henrik', caseUrl)
    expect(await visitor.whole()).toContain('Døren til garderoben lukkes for ham efter idræt.')
  })

  test('CASE-03 REP-10 the parents are contacted, after the pupil has been told', async () => {
    await visitor.be('henrik', `${caseUrl}/interim`)
    await visitor.send({
      what: 'Amina står ved garderoben efter idræt.',
      responsible: 'amina',
      startsOn: '19.11.2026',
    })
    for (const addressee of ['pupil', 'staff', 'parents']) {
      await act('tell')
      await visitor.send({ addressee, about: 'interim-measures', on: '19.11.2026' })
      expect(await visitor.missing()).toBe('')
    }
  })

  test('CASE-26 CASE-23 the parents meet about the problem, and the minutes end in who does what by when', async () => {
    await act('meeting')
    await visitor.send({
      kind: 'parents',
      families: 'johan',
      on: '19.11.2026',
      where: 'Lokale 4, klokken 16',
      agenda: 'Hvad ved vi, og hvad gør vi?',
      responsible: 'henrik',
    })
    expect(await visitor.missing()).toBe('')
    await visitor.to(caseUrl)
    await visitor.follow('a[href*="/minutes?meeting="]')
    await visitor.send({
      on: '19.11.2026',
      said: 'Vi er enige om, at døren altid er åben.',
      'what-1': 'Amina taler med klassen om garderoben.',
      'who-1': 'amina',
      'by-1': '24.11.2026',
    })
    expect(await visitor.missing()).toBe('')
    await visitor.be('amina', '/day')
    expect(await visitor.whole()).toContain('Gør det, der blev aftalt')
  })

  test('CASE-21 tools that others know: the catalogue says what backs each of them', async () => {
    await visitor.be('henrik', `${caseUrl}/measures`)
    expect(await visitor.page.locator('main article, main details, main li').count()).toBeGreaterThan(10)
    await visitor.good()
  })

  test('CASE-04 CASE-10 CASE-11 a plan for all it concerns, adopted by the leader within the ten days', async () => {
    await act('hear')
    await visitor.send({ way: 'self', on: '19.11.2026', words: 'Jeg vil bare kunne gå ind.' })
    await act('examination')
    await visitor.send({
      outcome: 'Fire har aftalt det.',
      classEnvironment: 'De fleste ville ønske, det hørte op.',
    })
    await act('plan')
    await visitor.send(
      {
        level: 'class',
        what: 'Klassen laver en aftale om garderoben sammen med Amina.',
        responsible: 'amina',
        startsOn: '20.11.2026',
        howOften: 'weekly',
        lookAgainOn: '04.12.2026',
      },
      'form[action$="/measure"]',
    )
    await act('plan-frame')
    for (const field of await visitor.page.locator('main form textarea').all())
      if ((await field.inputValue()) === '') await field.fill('Vi taler om det hver fredag.')
    await visitor.send()
    await visitor.be('birgit', `${caseUrl}/plan`)
    await visitor.press('Vedtag planen')
    expect(await visitor.missing()).toBe('')
  })

  test('CASE-14 the leader follows and supports the work: it is owed, and stands on her day', async () => {
    await visitor.to('/day')
    expect(await visitor.whole()).toContain('Følg arbejdet, og støt det')
    await visitor.good()
  })

  test('STR-16 SFO is part of it: its adults see the cases of the classes they have, and no other', async () => {
    await visitor.be('gitte', '/cases')
    const cases = await visitor.text()
    expect(cases).toContain('Agnes Kvist')
    expect(cases).not.toContain('Johan Marker')
    expect((await visitor.page.goto(caseUrl))?.status()).toBe(404)
  })
})
