import { expect, test } from 'vitest'
import { journey } from './walk.ts'

/**
 * Source S4, the practice of KUTT in Tromsø, from the side of the pupil and the home: what was lived through is
 * recognised, the parents' despair too, the pupil's own goals and what helps go into the plan, measures for the one and
 * for all at the same time, and nothing is said to the class that the pupil has not read. Walked as Yara at the Norwegian demo school.
 */
journey(
  'S4, the practice of KUTT from the pupil’s side',
  { date: '2026-11-19', locale: 'nb-NO' },
  (visitor) => {
    const caseUrl = '/cases/yara-5b'
    const letter = 'Hun gråter hver søndag kveld. Vi vet ikke hva vi skal gjøre lenger.'

    test('CASE-13 FOL-03 the pupil’s own words stand first, and her own goals go into the plan', async () => {
      await visitor.be('yara', '/me')
      await visitor.good()
      await visitor.to('/me/goals')
      await visitor.send({ goal: 'Jeg vil ha en å sitte med på bussen.' }, 'form:has([name=goal])')
      await visitor.good()
      await visitor.be('torunn', caseUrl)
      const seen = await visitor.whole()
      expect(seen.indexOf('De hermer etter hvordan jeg snakker.')).toBeGreaterThan(-1)
      await visitor.to(`${caseUrl}/plan`)
      expect(await visitor.whole()).toContain('Jeg vil ha en å sitte med på bussen.')
    })

    test('FOL-19 FOL-11 who she sits with and in what groups: what helps reaches her teachers when she says so', async () => {
      await visitor.be('marte', caseUrl)
      expect(await visitor.whole()).not.toContain('Ved siden av Amalie')
      await visitor.be('yara', '/me/helps')
      await visitor.send({
        seat: 'Ved siden av Amalie',
        groups: 'At de voksne lager gruppene',
        toTeachers: 'yes',
      })
      await visitor.be('marte', caseUrl)
      expect(await visitor.whole()).toContain('Ved siden av Amalie')
    })

    test('FOL-12 the parents’ despair is heard: a hard letter stands on an adult’s day until it is answered', async () => {
      await visitor.be('omar', '/child/yara/write')
      await visitor.good()
      await visitor.send({ words: letter, hard: 'yes' })
      await visitor.be('marte', '/day')
      expect(await visitor.whole()).toMatch(/svar.*hjemmet|hjemmet.*svar|brev/i)
      await visitor.to(caseUrl)
      expect(await visitor.whole()).toContain(letter)
      await visitor.follow('a[href*="/answer-home"]')
      await visitor.send({ words: 'Det må være vondt å se på. Det er vårt ansvar, og jeg ringer i kveld.' })
      expect(await visitor.missing()).toBe('')
      await visitor.be('omar', '/child/yara')
      expect(await visitor.whole()).toContain('Det er vårt ansvar')
      await visitor.good()
    })

    test('FOL-18 REP-10 nothing is said to the class that she has not read and said yes to', async () => {
      await visitor.be('marte', `${caseUrl}/ask-class`)
      await visitor.send({ what: 'Vi skal snakke om hvordan vi snakker til hverandre.' })
      await visitor.be('yara', '/me/class')
      expect(await visitor.text()).toContain('Vi skal snakke om')
      await visitor.send({ allowed: 'no' }, 'form:has([name=allowed])')
      await visitor.be('marte', caseUrl)
      await visitor.follow('a[href*="/class-told"]')
      await visitor.send({ on: '19.11.2026' })
      expect(await visitor.page.title()).toMatch(/^Feil:/)
      expect(await visitor.missing()).toContain('Yara')
    })

    test('CASE-10 measures for the one alone are no plan: the class or the school is part of it', async () => {
      await visitor.be('torunn', '/cases/iben-2a/plan')
      await visitor.send(
        {
          level: 'pupil',
          what: 'Iben øver på å si fra.',
          responsible: 'kjersti',
          startsOn: '20.11.2026',
          howOften: 'weekly',
          lookAgainOn: '04.12.2026',
        },
        'form[action$="/measure"]',
      )
      await visitor.be('astrid', '/cases/iben-2a/plan')
      await visitor.press('Vedta planen')
      expect(await visitor.missing()).toMatch(/klassen eller skolen/)
      await visitor.good()
    })

    test('CASE-10 CASE-12 FOL-03 her plan has both at once, and she reads it in words of her own', async () => {
      await visitor.be('torunn', `${caseUrl}/plan`)
      await visitor.send(
        {
          level: 'pupil',
          what: 'Marte følger Yara til bussen og finner en hun kan sitte med.',
          responsible: 'marte',
          startsOn: '20.11.2026',
          howOften: 'daily',
          lookAgainOn: '04.12.2026',
        },
        'form[action$="/measure"]',
      )
      await visitor.be('astrid', `${caseUrl}/plan`)
      await visitor.press('Vedta planen')
      expect(await visitor.missing()).toBe('')
      await visitor.be('yara', '/me/plan')
      const plan = await visitor.text()
      expect(plan).toContain('Marte følger Yara til bussen')
      expect(plan).toContain('trivselsaktiviteter')
      await visitor.good()
    })

    test('FOL-04 FOL-21 informal and formal: "I want to talk" is one press, and somebody comes', async () => {
      await visitor.to('/me')
      await visitor.send({}, 'form[action="/me/talk"]')
      expect(await visitor.text()).toContain('Marte')
      await visitor.be('marte', '/day')
      expect(await visitor.whole()).toContain('Finn eleven: eleven vil gjerne snakke')
    })

    test('CON-04 she sees who has read, by name and by what they are to her', async () => {
      await visitor.be('yara', '/me/readers')
      const readers = await visitor.whole()
      for (const reader of ['Torunn', 'Marte', 'Astrid']) expect(readers).toContain(reader)
      await visitor.good()
    })
  },
)
