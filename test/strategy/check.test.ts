import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument, type Verdict } from '../../src/domain/strategy/check/check-document.ts'
import { saidTimes } from '../../src/domain/strategy/check/deadlines.ts'
import { wholeText } from '../../src/domain/strategy/check/layout.ts'
import { elementIds, elementsOf, type ElementId } from '../../src/domain/strategy/elements.ts'
import type { Country } from '../../src/domain/law/value.ts'
import { readDocuments } from '../../tools/bench/strategy/documents.ts'
import { measure, percent } from '../../tools/bench/strategy/measure.ts'
import { soakDocuments } from '../../tools/soak/documents.ts'

const check = (text: string, country: Country = 'DK') =>
  checkDocument(
    text.split('\n').map((line) => ({ text: line })),
    country,
  )
const verdict = (text: string, id: ElementId, country: Country = 'DK'): Verdict | undefined =>
  check(text, country).verdicts.find(({ element }) => element.id === id)?.verdict

const sayings = readFileSync(join(import.meta.dirname, 'sayings.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => /^(DK|NO) (\S+)\|(.*)$/.exec(line)?.slice(1) as [Country, ElementId, string])

describe('what is looked for', () => {
  it('STR-14 at least thirty elements in each country, each with its rules', () => {
    for (const country of ['DK', 'NO'] as const) {
      expect(elementsOf(country).length).toBeGreaterThanOrEqual(30)
      expect(elementsOf(country).filter(({ rules }) => rules.length === 0)).toEqual([])
    }
  })

  it('STR-14 the list in the documents is the list in the program', () => {
    const documented = readFileSync(join(import.meta.dirname, '../../docs/strategy-elements.md'), 'utf8')
    expect(elementIds.filter((id) => !documented.includes(`| \`${id}\` |`))).toEqual([])
  })

  it.each(sayings)('STR-14 %s: %s is said by "%s"', (country, id, text) => {
    expect(verdict(text, id, country)?.kind).toBe('found')
  })
})

describe('the check', () => {
  it('STR-14 a heading alone is no evidence, whatever stands under the next', () => {
    const text = 'Digital mobning\nFravær\nFravær meldes til kontoret før klokken otte hver morgen.'
    expect(verdict(text, 'digital-bullying')).toEqual({ kind: 'missing' })
  })

  it.each([
    ['Vi har ikke lavet nogen definition af digital mobning endnu.', 'digital-bullying', 'DK'],
    ['Vi har ingen klasseregler på skolen.', 'class-rules', 'DK'],
    ['Skolen fører endnu ikke journal over sager, og sagen noteres ikke.', 'records', 'DK'],
    ['Der er ikke aftalt, hvordan strategien evalueres hvert år.', 'yearly-review', 'DK'],
    ['Vi gjennomfører ikke spørreskjema om trivsel hvert år.', 'surveys', 'NO'],
    ['Det er ikkje avklart kven som følgjer eleven når saka er avslutta.', 'follow-up', 'NO'],
    ['Handleplanen udarbejdes senere: under udarbejdelse.', 'action-plan', 'DK'],
    ['Forældrene kontaktes ikke, når der er sket noget.', 'parents-told', 'DK'],
    ['Klasseteamet følger desværre ikke op på handleplanen.', 'class-team-duties', 'DK'],
    ['Tiltakene blir ikke evaluert, og det lages ikke aktivitetsplan.', 'action-plan', 'NO'],
  ] as const)('STR-14 "%s" says that there is none', (text, id, country) => {
    expect(verdict(text, id, country)?.kind).not.toBe('found')
  })

  it.each([
    ['Mobning er ikke en konflikt, men et overgreb, hvor nogen systematisk holdes udenfor.', 'bullying'],
    ['Hvis mobningen ikke stopper, evalueres handleplanen, og nye tiltag sættes i gang.', 'evaluation'],
    ['Overholdes strategien ikke, orienteres lederen altid.', 'breach'],
  ] as const)('STR-14 a "not" is no denial: "%s"', (text, id) => {
    expect(verdict(text, id)?.kind).toBe('found')
  })

  it('STR-14 a passage stands in the document where it says', () => {
    for (const { lines, country } of [...readDocuments('seen'), ...readDocuments('aside')]) {
      const whole = wholeText(lines)
      const { verdicts, pledges } = checkDocument(lines, country)
      for (const passage of [
        ...verdicts.flatMap(({ verdict: one }) => (one.kind === 'found' ? [one.passage] : [])),
        ...pledges,
      ])
        expect(whole.slice(passage.start, passage.end)).toBe(passage.text)
    }
  })

  it('STR-14 nothing is lost: every letter of any document lies in one block, in its order', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom('Formål', '• et punkt', '1.2 Mobning', 'Vi har ingen plan.', 'og så videre', ''),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (texts) => {
        const lines = texts.map((text) => ({ text: text.replaceAll('\n', ' ') }))
        const { blocks } = checkDocument(lines, 'NO')
        const letters = (text: string): string => text.replace(/\s+/g, '')
        expect(letters(blocks.map(({ text }) => text).join(''))).toBe(letters(wholeText(lines)))
      }),
    )
  })

  it('STR-14 what fits no part is shown as not placed', () => {
    const { blocks } = check(
      'Formål\nAlle elever skal være trygge i skolen.\nKantinen\nKantinen sælger frugt fra klokken ti.',
    )
    expect(blocks.filter(({ part }) => part === null).map(({ text }) => text)).toEqual([
      'Kantinen',
      'Kantinen sælger frugt fra klokken ti.',
    ])
  })
})

describe('times in words and digits', () => {
  it.each([
    ['inden 10 arbejdsdage', 10, 'working-days'],
    ['senest ti hverdage efter', 10, 'working-days'],
    ['innen fem skoledager', 5, 'working-days'],
    ['innan tre skuledagar', 3, 'working-days'],
    ['efter højst to uger', 10, 'working-days'],
    ['i løbet af 48 timer', 2, 'calendar-days'],
    ['inden for fjorten dage', 14, 'calendar-days'],
    ['innen en uke', 5, 'working-days'],
    ['fristen er 15 arbejdsdage', 15, 'working-days'],
  ] as const)('STR-08 "%s"', (text, count, unit) => {
    expect(saidTimes(`Vi laver en plan ${text}.`)).toMatchObject([{ kind: 'counted', count, unit }])
  })

  it.each(['straks', 'snarest', 'hurtigst muligt', 'med det samme', 'så snart som mulig'])(
    'STR-08 "%s" counts no days',
    (text) => {
      expect(saidTimes(`Det stoppes ${text}.`)).toMatchObject([{ kind: 'soon' }])
    },
  )

  it('STR-08 a deadline is proposed with what, who and within how long', () => {
    expect(check('Ledelsen udarbejder en handleplan inden 8 arbejdsdage.').pledges).toMatchObject([
      { topic: 'action-plan', holder: 'leader', within: { count: 8, unit: 'working-days' } },
    ])
  })

  it('STR-08 who is named beside whoever does it does not hold the promise', () => {
    const text =
      'Ledelsens ansvar i samarbejde med skolens AKT-team\nInden 8 arbejdsdage udarbejdes en handleplan sammen med klasseteamet.'
    expect(check(text).pledges).toMatchObject([{ topic: 'action-plan', holder: 'leader' }])
  })

  it('STR-08 a time that is denied is no proposal', () => {
    expect(check('Vi har ingen frist på 10 arbejdsdage for handleplanen.').pledges).toEqual([])
  })
})

describe('its worth', () => {
  it.each(['seen', 'aside'] as const)(
    'STR-14 documents %s: cuts are noticed, what is there is not called missing',
    (set) => {
      const measured = measure(readDocuments(set))
      expect(percent(measured.cut)).toBeGreaterThanOrEqual(95)
      expect(percent(measured.untouched)).toBeGreaterThanOrEqual(95)
    },
  )

  it('A29 STR-14 files that nobody made end in an answer', { timeout: 120_000 }, async () => {
    const { passed, figure } = await soakDocuments.run({ n: 30, seed: 7, say: () => undefined })
    expect([passed, figure]).toEqual([true, figure])
  })
})
