import { expect, test } from 'vitest'
import { journey } from './walk.ts'

/**
 * Source S4, the user voices: four groups of children lose. Those who do not tell, those who are not believed, those
 * who get no help to stop it, and those who get none afterwards (REP-05). Each of them is caught at the Norwegian demo school.
 */
journey('S4, the user voices', { date: '2026-11-19', locale: 'nb-NO' }, (visitor) => {
  let concern = ''
  let report = ''
  let code = ''
  const caseOf = async (name: string): Promise<string> => {
    await visitor.to('/cases')
    const link = visitor.page.getByRole('link').filter({ hasText: name }).first()
    return (await link.getAttribute('href')) ?? ''
  }

  test('REP-05 SIG-01 SIG-02 the child who does not tell: an adult ticks what is seen, without proof', async () => {
    await visitor.be('marte', '/concerns/new')
    await visitor.send(
      { about: 'pupil:jakop', signs: ['seldom-speaks', 'alone-in-breaks'] },
      'form[action="/concerns/new"]',
    )
    await visitor.to('/concerns')
    await visitor.page.getByRole('link').filter({ hasText: 'Jakop' }).first().click()
    concern = new URL(visitor.page.url()).pathname
    expect(await visitor.text()).toContain('Jakop Eide')
    await visitor.good()
  })

  test('REP-05 SIG-13 CASE-01 one press asks for a case, and the head opens it before the child has said a word', async () => {
    await visitor.page.locator('button[name=act][value=ask-case]').click()
    await visitor.page.waitForLoadState()
    await visitor.be('astrid', '/day')
    expect(await visitor.text()).toContain('Noen ber om en sak')
    await visitor.to(`/cases/new?concern=${concern.split('/').at(-1) ?? ''}`)
    await visitor.send({ exposed: 'jakop' }, 'form[action="/cases/new"]')
    expect(new URL(visitor.page.url()).pathname).toMatch(/^\/cases\/[0-9a-f-]{36}$/)
    await visitor.be('jakop', '/me')
    expect((await visitor.text()).length).toBeGreaterThan(0)
    await visitor.good()
  })

  test('REP-05 REP-11 the child who is not believed: nothing is set aside without a reason and a talk', async () => {
    code = await visitor.tell('solvik', {
      about: 'me',
      words: 'De ler av meg i dusjen, og ingen tror på det.',
    })
    expect(code.split(' ')).toHaveLength(6)
    await visitor.be('eirik')
    report = await visitor.findReport('De ler av meg i dusjen')
    await visitor.to(`${report}/settle`)
    await visitor.send({}, 'form:has(input[name=end][value=set-aside])')
    expect(await visitor.page.title()).toMatch(/^Feil:/)
    expect(await visitor.missing()).toMatch(/hvorfor/i)
    expect(await visitor.missing()).toMatch(/snakk med eleven/i)
    await visitor.good()
  })

  test('REP-05 REP-11 and it is not over before the head has looked: she takes it up again', async () => {
    await visitor.send(
      { pupilUnknown: 'yes', reason: 'Det er ikke andre som har sett det.' },
      'form:has(input[name=end][value=set-aside])',
    )
    await visitor.be('astrid', '/day')
    expect(await visitor.whole()).toMatch(/lagt til side/i)
    await visitor.to(`${report}/set-aside`)
    await visitor.send({ agrees: 'no', reason: 'Eleven skal bli hørt først.' })
    await visitor.be('eirik', report)
    expect(await visitor.whole()).toContain('Eleven skal bli hørt først.')
    await visitor.send(
      { words: 'Jeg tror på deg. Kan vi snakke sammen i morgen?' },
      'form[action$="/answer"]',
    )
    await visitor.to('/s/solvik/answer')
    await visitor.page.fill('[name=code]', code)
    await visitor.page.locator('button[name=go][value=open]').click()
    await visitor.page.getByText('Jeg tror på deg.').waitFor()
  })

  test('REP-05 CASE-04 OWN-09 the child who gets no help to stop it: what nobody does is late for all above to see', async () => {
    await visitor.be('torunn')
    const tuva = await caseOf('Tuva')
    await visitor.forward('week', 3)
    await visitor.be('astrid', '/day')
    expect(await visitor.whole()).toContain('Tuva')
    await visitor.be('ragnhild', '/climbed')
    const climbed = await visitor.text()
    expect(climbed).toContain('Solvik skole')
    expect(climbed).not.toContain('Tuva')
    expect((await visitor.page.goto(tuva))?.status()).toBe(404)
  })

  test('REP-05 FOL-06 the child who gets no help afterwards: nobody closes before the child has said it', async () => {
    await visitor.be('torunn')
    await visitor.to(`${await caseOf('Vilde')}/close`)
    await visitor.send({ ground: 'pupil-is-fine' })
    expect(await visitor.page.title()).toMatch(/^Feil:/)
    expect(await visitor.missing()).toContain('Vilde')
    await visitor.good()
  })

  test('REP-05 FOL-04 a bad week is seen, and "I want to talk" stands on an adult’s day', async () => {
    await visitor.be('vilde', '/me')
    await visitor.send({ mood: '1', words: 'De begynte igjen i dag.' }, 'form:has([name=mood])')
    await visitor.to('/me')
    await visitor.send({}, 'form[action="/me/talk"]')
    await visitor.be('torunn', '/day')
    expect(await visitor.whole()).toContain('Finn eleven: eleven vil gjerne snakke')
    expect(await visitor.whole()).toContain('Snakk med eleven: det går dårligere')
  })

  test('REP-05 FOL-01 CASE-20 after the end the child opens it again, in one step', async () => {
    await visitor.be('henrikke', '/me/reopen')
    await visitor.good()
    await visitor.send({ reason: 'De har begynt igjen.' })
    await visitor.be('torunn')
    await visitor.to(await caseOf('Henrikke'))
    expect(await visitor.whole()).toContain('De har begynt igjen.')
  })
})
