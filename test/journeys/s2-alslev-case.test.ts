import { expect, test } from 'vitest'
import { journey } from './walk.ts'

/**
 * The procedure of source S2 (a Danish school's strategy), step by step in the demo as a newcomer starts it: who is
 * told, who does what by when, and how it ends. The calendar is Easter 2026, so that the ten working days run over
 * public holidays: established 30 March, the tenth working day is 16 April (CASE-04).
 */

const told =
  'De har lavet en gruppe uden mig. Når jeg sætter mig, flytter de sig. Jeg tør ikke spise min mad i klassen.'

journey('the procedure of S2', { date: '2026-03-27', locale: 'da-DK' }, (visitor) => {
  const { be, choose, press, good, text } = visitor
  let code = ''
  let caseUrl = ''
  const act = (name: string): Promise<void> => visitor.to(`${caseUrl}/${name}`)

  test('REP-01 REP-02 a pupil tells, without a name or an account, one question at a time', async () => {
    await visitor.to('/')
    await good()
    await visitor.page.getByRole('link', { name: 'Fortæl som elev' }).click()
    await choose('about', 'me')
    await press('Fortsæt')
    await visitor.page.fill('[name=words]', told)
    await good()
    await press('Fortsæt')
    await choose('who', 'pupils')
    await visitor.page.fill('[name=where]', 'I klassen, i spisepausen')
    await press('Fortsæt')
    await good()
  })

  test('REP-10 REP-04 the pupil says who may know, and reads before sending who will read it and when they hear', async () => {
    await choose('parents', 'yes')
    await choose('teachers', 'yes')
    await choose('classmates', 'no')
    await press('Fortsæt')
    await press('Fortsæt')
    const check = await text()
    expect(check).toContain('Mette Lund')
    expect(check).toContain('Sara Holm')
    expect(check).toContain('mandag 30. marts')
    await good()
  })

  test('REP-02 six words lead back to the answer', async () => {
    await visitor.page.locator('button[name=go][value=send]').click()
    await visitor.page.waitForLoadState()
    const words = await visitor.page.locator('.sh-code li').allInnerTexts()
    code = words.map((word) => word.replace(/^\s*\d+\s*/, '').trim()).join(' ')
    expect(code.split(' ')).toHaveLength(6)
    await good()
  })

  test('CASE-01 LAW-02 staff and leader find it on their day, with the date explained', async () => {
    await be('mette', '/day')
    const day = await text()
    expect(day).toMatch(/Fortalt til skolen fredag 27\. marts/)
    expect(day).toMatch(/Man\. 30\. mar/)
    expect(day).toMatch(/1 arbejdsdag fra 27\. mar/)
    await good()
  })

  test('REP-08 the teacher of the class does not find it; nothing goes round the pupil', async () => {
    await be('jonas', '/day')
    expect(await text()).not.toMatch(/Fortalt til skolen/)
    await visitor.to('/reports')
    expect((await text()).length).toBeGreaterThan(0)
    expect(await visitor.page.content()).not.toContain('spisepausen')
  })

  test('REP-04 REP-11 the leader reads the own words first, answers, and settles that it becomes a case', async () => {
    await be('mette', '/home')
    await visitor.forward('day', 3)
    await visitor.to('/reports')
    await visitor.page
      .getByRole('link')
      .filter({ hasText: /27\. mar/ })
      .first()
      .click()
    expect(await text()).toContain(told)
    await good()
    await visitor.page.fill(
      '[name=words]',
      'Tak, fordi du fortæller det. Det er ikke din skyld. Vi finder dig i dag.',
    )
    await visitor.send({}, 'form[action$="/answer"]')
    await visitor.page.locator('main a[href$="/settle"]').first().click()
    await good()
  })

  test('CASE-01 STR-11 the case opens with the child’s account first, by the strategy in force that day', async () => {
    await visitor.page.locator('a[href^="/cases/new?report="]').first().click()
    await visitor.page.selectOption('[name=exposed]', 'selma')
    await good()
    await visitor.send({}, 'main form')
    caseUrl = new URL(visitor.page.url()).pathname
    expect(caseUrl).toMatch(/^\/cases\/[0-9a-f-]{36}$/)
    const seen = await text()
    expect(seen).toContain(told)
    expect(seen).toContain('Sammen om trivsel: strategi mod mobning for Hyldemark Skole')
    await good()
  })

  test('CASE-01 TEAM-06 the leader settles with the resource team who leads; the one asked declares ties first', async () => {
    await act('lead')
    await visitor.page.selectOption('[name=person]', 'sara')
    await visitor.send()
    await be('sara', '/day')
    expect(await text()).toMatch(/Selma Ege/)
    await act('ties')
    await choose('tied', 'no')
    await visitor.send()
    expect(await text()).toContain('Sara Holm')
  })

  test('CASE-25 CASE-27 LAW-04 identified as bullying or the like, with marks as a guide and no demand of intent', async () => {
    await be('mette', `${caseUrl}/assess`)
    await visitor.page.fill('[name=establishedOn]', '')
    await choose('outcome', 'or-the-like')
    await visitor.send()
    expect(await visitor.page.title()).toMatch(/^Fejl:/)
    expect(await visitor.page.locator('[name=outcome][value="or-the-like"]').isChecked()).toBe(true)
    await good()
    await choose('marks', 'systematic-exclusion')
    await choose('marks', 'loneliness')
    await choose('forms', 'relational')
    await visitor.page.fill(
      '[name=reason]',
      'Hun bliver holdt udenfor hver dag, og det er aftalt i en gruppe.',
    )
    await visitor.page.fill('[name=establishedOn]', '30.03.2026')
    await visitor.send()
    expect(visitor.page.url()).toContain(caseUrl)
  })

  test('CASE-04 LAW-02 within ten working days an action plan: 16 April, and every day counted or skipped', async () => {
    await visitor.to(caseUrl)
    const seen = await text()
    expect(seen).toMatch(/torsdag 16\. april/i)
    expect(seen).toMatch(/10 arbejdsdage fra 30\. mar/)
    const whole = await visitor.whole()
    expect(whole).toMatch(/skærtorsdag/i)
    expect(whole).toMatch(/langfredag/i)
    expect(whole).toMatch(/2\. påskedag|anden påskedag/i)
    await good()
  })

  test('LAW-01 the law behind the date is named, with how sure we are of it', async () => {
    expect(await visitor.whole()).toContain('undervisningsmiljøloven § 1 c')
  })

  test('CASE-03 interim measures at once, before anything else is decided', async () => {
    await be('sara', `${caseUrl}/interim`)
    await visitor.page.fill('[name=what]', 'Yusuf spiser sammen med Selma og to andre i spisepausen.')
    await visitor.page.selectOption('[name=responsible]', 'yusuf')
    await visitor.page.fill('[name=startsOn]', '31.03.2026')
    await visitor.send()
    expect(await text()).toContain('Yusuf spiser sammen med Selma')
  })

  test('CASE-03 REP-10 relevant staff and parents are told; the class’s parents not before the pupil is', async () => {
    await act('tell')
    await choose('addressee', 'class-parents')
    await choose('about', 'interim-measures')
    await visitor.page.fill('[name=on]', '30.03.2026')
    await visitor.send()
    expect(await visitor.page.title()).toMatch(/^Fejl:/)
    for (const addressee of ['pupil', 'staff', 'parents']) {
      await act('tell')
      await choose('addressee', addressee)
      await choose('about', 'interim-measures')
      await visitor.page.fill('[name=on]', '30.03.2026')
      await visitor.send()
      expect(await visitor.page.title()).not.toMatch(/^Fejl:/)
    }
  })

  test('FOL-02 the pupil chooses the adult they trust, on their own page', async () => {
    await be('selma', '/me')
    await good()
    await visitor.to('/me/adult')
    await choose('person', 'yusuf')
    await press(/Vælg|Gem|Send/)
    expect(await text()).toContain('Yusuf')
  })

  test('CASE-12 the plan is not adopted before the pupil is heard; everything missing is named at once', async () => {
    await be('mette', `${caseUrl}/plan`)
    await press('Vedtag planen')
    expect(await visitor.page.title()).toMatch(/^Fejl:/)
    const missing = await visitor.page.locator('.ds-error-summary li').allInnerTexts()
    expect(missing.length).toBeGreaterThanOrEqual(2)
    await good()
    await be('sara', `${caseUrl}/hear`)
    await choose('way', 'self')
    await visitor.page.fill('[name=on]', '30.03.2026')
    await visitor.page.fill(
      '[name=words]',
      'Jeg vil gerne sidde ved Freja. Jeg vil ikke have, at klassen taler om mig.',
    )
    await visitor.send()
    expect(await text()).toContain('Jeg vil gerne sidde ved Freja')
  })

  test('CASE-05 CASE-10 a plan made with the class team: what, who, from when, how often, looked at when', async () => {
    for (const [level, what] of [
      ['pupil', 'Selma vælger, hvem hun sidder ved.'],
      ['class', 'Klassen laver nye aftaler for spisepausen.'],
    ] as const) {
      await act('plan')
      await visitor.page.selectOption('[name=level]', level)
      await visitor.page.fill('[name=what]', what)
      await visitor.page.selectOption('[name=responsible]', 'jonas')
      await visitor.page.fill('[name=startsOn]', '31.03.2026')
      await visitor.page.selectOption('[name=howOften]', 'weekly')
      await visitor.page.fill('[name=lookAgainOn]', '28.04.2026')
      await press(/Læg tiltaget til/)
      expect(await text()).toContain(what)
    }
    await good()
  })

  test('CASE-11 CASE-02 the plan answers for five groups, and the matter is examined', async () => {
    await be('sara', `${caseUrl}/examination`)
    await visitor.page.fill('[name=outcome]', 'En gruppe holder pladser til hinanden og ingen til Selma.')
    await visitor.page.fill(
      '[name=classEnvironment]',
      'Få bestemmer i spisepausen. De fleste kan ikke lide det.',
    )
    await good()
    await visitor.send()
    await visitor.to(`${caseUrl}/plan-frame`)
    await good()
    for (const group of ['parents', 'staff', 'leadership'])
      await visitor.page.fill(`[name=group-${group}]`, 'Vi taler om det hver fredag.')
    await visitor.send()
    expect(await text()).toContain('Vi taler om det hver fredag.')
  })

  test('CASE-04 adopted by the leader within the ten days', async () => {
    await be('mette', `${caseUrl}/plan`)
    await visitor.forward('week')
    await act('plan')
    await press('Vedtag planen')
    await visitor.to(caseUrl)
    expect(await text()).toMatch(/vedtaget 6\. apr/i)
  })

  test('STR-12 the school’s own promises now stand with holder, date and where the strategy says so', async () => {
    await be('jonas', '/day')
    const day = await visitor.whole()
    expect(day).toContain('Gå planen igennem med forældrene')
    expect(day).toContain('Teamets ansvar, punkt 4')
    await good()
  })

  test('CASE-05 carried out every day: one press marks a measure done', async () => {
    await visitor.to(caseUrl)
    await press(/Gjort i dag/)
    expect(await text()).toMatch(/gjort/i)
  })

  test('CASE-24 one journal, in order; a correction is a new entry that points to the old', async () => {
    await be('sara', `${caseUrl}/note`)
    await visitor.page.fill('[name=words]', 'Talt med tre elever i 40 minutter.')
    await visitor.send()
    await visitor.page.locator('a[href*="/note?corrects="]').first().click()
    await visitor.page.fill('[name=words]', 'Samtalen varede 20 minutter.')
    await visitor.send()
    const seen = await text()
    expect(seen).toContain('Talt med tre elever i 40 minutter.')
    expect(seen).toContain('Samtalen varede 20 minutter.')
  })

  test('CON-04 CON-06 home sees its own child’s plan and who has read; another home sees nothing', async () => {
    await be('maria', '/home')
    expect(await visitor.page.content()).not.toContain('spisepausen')
    await be('mette', `${caseUrl}/readers`)
    expect(await text()).toContain('Sara Holm')
    await good()
  })

  test('CASE-20 FOL-01 when it has stopped, the case is not over: follow-up begins', async () => {
    await be('sara', `${caseUrl}/stopped`)
    await visitor.forward('week', 3)
    await act('stopped')
    await visitor.page.fill('[name=on]', '27.04.2026')
    await visitor.page.fill(
      '[name=how]',
      'Selma spiser med de andre. Hun og Yusuf siger, at det er holdt op.',
    )
    await visitor.send()
    expect(await text()).toMatch(/fulgt op|følg/i)
    await be('mette', `${caseUrl}/end`)
    await choose('how', 'opened-in-error')
    await visitor.page.fill('[name=reason]', 'Vi er færdige.')
    await visitor.send()
    expect(await visitor.page.title()).toMatch(/^Fejl:/)
  })

  test('FOL-04 the pupil says how it goes; the course is a curve', async () => {
    await be('sara', `${caseUrl}/rhythm`)
    const rhythm = visitor.page.locator('[name=everyDays]').first()
    if ((await rhythm.getAttribute('type')) === 'radio') await choose('everyDays', '7')
    else if ((await rhythm.evaluate((element) => element.tagName).catch(() => 'INPUT')) === 'SELECT')
      await visitor.page.selectOption('[name=everyDays]', '7')
    else await rhythm.fill('7')
    await visitor.send()
    await be('selma', '/me')
    await choose('mood', '4')
    await visitor.page.fill('[name=words]', 'Det er bedre nu.')
    await press(/^Send til/)
    await visitor.to('/me')
    await good()
    expect(await visitor.page.locator('main svg[role=img]').count()).toBeGreaterThan(0)
  })

  test('FOL-06 it cannot be closed before the child has said “I am fine”', async () => {
    await be('sara', `${caseUrl}/close`)
    await choose('ground', 'pupil-is-fine')
    await press(/Afslut/)
    expect(await visitor.page.title()).toMatch(/^Fejl:/)
    const missing = (await visitor.page.locator('.ds-error-summary li').allInnerTexts()).join(' ')
    expect(missing).toMatch(/har det godt/i)
    await good()
  })

  test('FOL-06 nor before two good check-ins at least four weeks apart', async () => {
    await be('selma', '/me')
    await visitor.forward('week', 3)
    await visitor.to('/me')
    await choose('mood', '4')
    await press(/^Send til/)
    await visitor.to('/me/fine')
    await good()
    await visitor.send({}, 'main form')
    await be('sara', `${caseUrl}/close`)
    await choose('ground', 'pupil-is-fine')
    await press(/Afslut/)
    expect(await visitor.page.title()).toMatch(/^Fejl:/)
    expect((await visitor.page.locator('.ds-error-summary li').allInnerTexts()).join(' ')).toMatch(
      /to gode svar/i,
    )
  })

  test('FOL-06 FOL-01 it ends with the child’s own word, and can be opened again', async () => {
    await be('selma', '/me')
    await visitor.forward('week', 1)
    await visitor.to('/me')
    await choose('mood', '5')
    await press(/^Send til/)
    await be('sara', `${caseUrl}/close`)
    await choose('ground', 'pupil-is-fine')
    await press(/Afslut/)
    expect(await visitor.page.title()).not.toMatch(/^Fejl:/)
    await visitor.to(caseUrl)
    await good()
    await be('selma', '/me')
    expect(await visitor.page.locator('a[href="/me/reopen"]').count()).toBe(1)
    await good()
  })

  test('REP-02 the six words still open the conversation, with the answer in it', async () => {
    await visitor.to('/s/hyldemark/answer')
    await visitor.page.fill('[name=code]', code)
    await visitor.page.locator('button[name=go][value=open]').click()
    await visitor.page.waitForLoadState()
    expect(await text()).toContain('Det er ikke din skyld.')
    await good()
  })

  test('REP-12 LAW-11 CON-05 words of danger are asked about; who reads them owes a notification in person', async () => {
    await visitor.page.fill('[name=words]', 'Jeg vil ikke leve mere.')
    await visitor.page.locator('button[name=go][value=write]').click()
    await visitor.page.waitForLoadState()
    expect(await text()).toContain('116 111')
    await choose('asked', 'yes')
    await press(/Fortsæt|Send/)
    await be('mette', '/day')
    expect(await text()).toMatch(/fare/i)
    await good()
    await visitor.page.locator('main a[href^="/reports/"]').first().click()
    await visitor.to('/day')
    expect(await text()).toMatch(/underret/i)
  })

  test('nothing went wrong on the way: no error of the browser, nothing from elsewhere', async () => {
    await visitor.to('/')
    expect(await visitor.page.title()).toContain('Samhold')
  })
})
