import { expect, test } from 'vitest'
import { journey } from './walk.ts'

/**
 * Source S4, the practice of Vormedal lower secondary school: a team led by the head, talks that recognise, a plan
 * with a day for evaluation, the lesson's adults and rooms laid open for the pupil, close contact with home, and the
 * one who took part followed too. Walked at the Norwegian demo school.
 */
journey('S4, the practice of Vormedal', { date: '2026-11-19', locale: 'nb-NO' }, (visitor) => {
  const told = 'Jakop i 5B sitter alltid alene i garderoben, og de gjemmer skoene hans.'
  let caseUrl = ''
  const act = (name: string): Promise<void> => visitor.to(`${caseUrl}/${name}`)
  const plan = (level: string, what: string, responsible: string) =>
    visitor.send(
      {
        level,
        what,
        responsible,
        startsOn: '19.11.2026',
        howOften: 'weekly',
        lookAgainOn: '03.12.2026',
      },
      'form[action$="/measure"]',
    )

  test('REP-01 a fellow pupil tells, and the team opens a case from it', async () => {
    await visitor.tell('solvik', { about: 'another', words: told })
    await visitor.be('torunn')
    const report = await visitor.findReport(told)
    await visitor.send({ words: 'Takk for at du sa fra. Vi ser til ham i dag.' }, 'form[action$="/answer"]')
    await visitor.to(`/cases/new?report=${report.split('/').at(-1) ?? ''}`)
    await visitor.send({ exposed: 'jakop' }, 'form[action="/cases/new"]')
    caseUrl = new URL(visitor.page.url()).pathname
    expect(caseUrl).toMatch(/^\/cases\/[0-9a-f-]{36}$/)
    await visitor.good()
  })

  test('CASE-01 TEAM-06 the head leads the team: she asks who is to lead, and the one asked says whether there are ties', async () => {
    await visitor.be('astrid', `${caseUrl}/lead`)
    await visitor.send({ person: 'torunn' })
    await visitor.be('torunn', `${caseUrl}/ties`)
    await visitor.send({ tied: 'no' })
    expect(await visitor.text()).toContain('Torunn Vik')
    await visitor.be('astrid', `${caseUrl}/assess`)
    await visitor.send({
      outcome: 'bullying',
      marks: ['repeated', 'loneliness'],
      forms: ['relational'],
      reason: 'Det har skjedd i flere uker.',
      establishedOn: '19.11.2026',
    })
    expect(await visitor.missing()).toBe('')
  })

  test('LAW-08 the plan is owed as soon as possible, and no day is invented', async () => {
    await visitor.to(caseUrl)
    const owed = await visitor.whole()
    expect(owed).toContain('Tiltaksplanen skal være klar')
    expect(owed).toMatch(/så snart/i)
  })

  test('FOL-05 a talk that recognises what happened, and an apology from the head', async () => {
    await visitor.be('torunn', `${caseUrl}/trusted-adult`)
    await visitor.send({ person: 'torunn', chosenByPupil: 'yes', untied: 'yes' })
    await act('recognition')
    await visitor.send({ on: '19.11.2026', received: 'Han sa: «Da er det ikke meg det er noe galt med.»' })
    expect(await visitor.missing()).toBe('')
    await act('apology')
    await visitor.send({ from: 'leader', to: 'pupil', on: '19.11.2026', received: 'Han nikket.' })
    expect(await visitor.missing()).toBe('')
    await visitor.to(caseUrl)
    expect(await visitor.whole()).toContain('Da er det ikke meg det er noe galt med.')
  })

  test('CASE-19 CASE-28 adoption is refused, and each part the law asks for is named', async () => {
    await visitor.be('astrid', `${caseUrl}/plan`)
    await visitor.press('Vedta planen')
    expect(await visitor.page.title()).toMatch(/^Feil:/)
    expect(await visitor.page.locator('.ds-error-summary li').count()).toBeGreaterThan(2)
    await visitor.good()
  })

  test('CASE-12 CASE-10 CASE-19 heard, examined and planned for the pupil and for the class, with a day for evaluation', async () => {
    await visitor.be('torunn', `${caseUrl}/hear`)
    await visitor.send({ way: 'self', on: '19.11.2026', words: 'Jeg vil ha skoene mine i fred.' })
    await act('examination')
    await visitor.send({
      outcome: 'Fire elever gjemmer skoene. Flere har sett det.',
      classEnvironment: 'De fleste synes det er ubehagelig.',
    })
    await act('plan')
    await plan('pupil', 'Torunn snakker med Jakop hver mandag.', 'torunn')
    await plan('class', 'Marte snakker med klassen om hvordan vi har det.', 'marte')
    await act('plan-frame')
    const frame = visitor.page.locator('main form textarea')
    for (const field of await frame.all())
      if ((await field.inputValue()) === '') await field.fill('Torunn følger det opp hver uke.')
    await visitor.send({ holder: 'torunn' })
    await visitor.be('astrid', `${caseUrl}/plan`)
    await visitor.press('Vedta planen')
    expect(await visitor.page.title()).not.toMatch(/^Feil:/)
    await visitor.to(caseUrl)
    expect(await visitor.whole()).toMatch(/vedtatt/i)
  })

  test('FOL-10 the pupil reads who teaches where, day by day, before school', async () => {
    await visitor.be('marte', `${caseUrl}/day-plan`)
    await visitor.send({
      on: '20.11.2026',
      lessons: '8.30 Norsk, rom 14, Marte\n10.00 Friminutt, Torunn ute',
    })
    expect(await visitor.missing()).toBe('')
    await visitor.be('jakop', '/me/day')
    expect(await visitor.text()).toContain('rom 14')
    await visitor.good()
  })

  test('FOL-21 FOL-04 the social teacher is one press away, and the talk answers it', async () => {
    await visitor.to('/me')
    await visitor.send({}, 'form[action="/me/talk"]')
    expect(await visitor.text()).toContain('Torunn')
    await visitor.be('torunn', '/day')
    expect(await visitor.whole()).toContain('Finn eleven: eleven vil gjerne snakke')
    await act('talk')
    await visitor.send({
      kind: 'examination',
      with: 'jakop',
      on: '19.11.2026',
      ownWords: 'Det er verst etter gym.',
    })
    expect(await visitor.missing()).toBe('')
    await visitor.to('/day')
    expect(await visitor.whole()).not.toContain('Finn eleven: eleven vil gjerne snakke')
  })

  test('FOL-12 REP-10 home is told, after the pupil, and close contact is agreed and then owed', async () => {
    for (const addressee of ['pupil', 'parents']) {
      await act('tell')
      await visitor.send({ addressee, about: 'plan', on: '19.11.2026' })
      expect(await visitor.missing()).toBe('')
    }
    await act('contact')
    await visitor.send({ everyDays: '7', how: 'call' })
    expect(await visitor.missing()).toBe('')
    await visitor.to(caseUrl)
    expect(await visitor.whole()).toContain('Snakk med hjemmet')
  })

  test('FOL-02 the responsibility passes to another adult while the first is away', async () => {
    await act('deputy')
    await visitor.send({ person: 'marte', awayUntil: '30.11.2026', untied: 'yes' })
    expect(await visitor.missing()).toBe('')
    await visitor.be('marte', caseUrl)
    expect(await visitor.text()).toContain('Jakop')
  })

  test('CASE-16 the one who took part is followed too, by another adult, and sees nothing of the case', async () => {
    await visitor.be('torunn', `${caseUrl}/participant`)
    await visitor.send({ pupil: 'amalie' })
    expect(await visitor.missing()).toBe('')
    await act('participant-adult?pupil=amalie')
    await visitor.send({ person: 'eirik', untied: 'yes' })
    expect(await visitor.missing()).toBe('')
    await visitor.be('eirik', caseUrl)
    expect(await visitor.text()).toContain('Amalie')
    await visitor.be('amalie', '/me')
    expect(await visitor.page.content()).not.toMatch(/garderoben|Jakop/)
    await visitor.good()
  })

  test('CASE-06 FOL-15 on its day the measure is evaluated, with the pupil’s view beside the adult’s', async () => {
    await visitor.be('torunn')
    await visitor.forward('week', 2)
    await visitor.to(caseUrl)
    await visitor.follow('a[href*="/evaluate?measure="]')
    await visitor.send({
      pupilsView: 'Skoene står der når jeg kommer.',
      adultsView: 'Det er roligere i garderoben.',
      verdict: 'works',
      bullying: 'less',
      on: '03.12.2026',
      lookAgainOn: '17.12.2026',
    })
    expect(await visitor.missing()).toBe('')
    await visitor.to(caseUrl)
    expect(await visitor.whole()).toContain('Skoene står der når jeg kommer.')
  })

  test('CASE-24 everything stands in one journal, which the team reads and prints', async () => {
    await act('print')
    const journal = await visitor.page.locator('body').innerText()
    for (const line of [
      'Da er det ikke meg',
      'Jeg vil ha skoene mine i fred.',
      'Det er roligere i garderoben.',
    ])
      expect(journal).toContain(line)
  })
})
