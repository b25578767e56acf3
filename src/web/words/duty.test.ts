import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { housePledges, legalPledges } from '../../domain/cases/duties.ts'
import { addDays, localDate, type LocalDate } from '../../domain/kernel/dates.ts'
import type { Country } from '../../domain/law/value.ts'
import { dutiesFrom, type Duty, type Pledge } from '../../domain/procedures/duty.ts'
import type { ClosingDay } from '../../domain/procedures/working-days.ts'
import { dutyAction, dutyHref, dutyOwner, dutyTitle, whenOf, whyDeadline } from './duty.ts'
import { languages } from './language.ts'

const duty = (
  pledge: Pledge,
  since: LocalDate,
  country: Country = 'DK',
  closingDays: readonly ClosingDay[] = [],
): Duty => {
  const [made] = dutiesFrom([pledge], {
    moments: { [pledge.countedFrom]: since },
    fulfilled: {},
    persons: { lead: 'sara', trustedAdult: null, classId: '5b' },
    calendar: { country, closingDays, countClosingDaysOff: true },
  })
  if (made === undefined) throw new Error('The pledge gives no duty')
  return made
}

const planOf = (country: Country, on: LocalDate): Pledge => {
  const [pledge] = legalPledges(country, on)
  if (pledge === undefined) throw new Error('The law gives no plan deadline')
  return pledge
}

const established = localDate(2026, 11, 10)
const plan = duty(planOf('DK', established), established)

describe('the words of what is owed', () => {
  test('LAW-02 the tenth working day tells how it was counted and which days did not count', () => {
    expect(whyDeadline('da', plan)).toEqual({
      summary: '10 arbejdsdage fra 10. nov. · Lovens frist',
      lines: [
        'Samhold har talt fra tirsdag 10. november. Den dag tæller ikke selv med.',
        'Dag 1 er onsdag 11. november. Dag 10 er tirsdag 24. november.',
        'Det her tæller ikke med: weekenden 14.–15. november og weekenden 21.–22. november. Der er ingen helligdage imellem.',
        'Hele tirsdag 24. november er i tide.',
        'Fristen står i loven (undervisningsmiljøloven § 1 c).',
        'Regler CASE-04, LAW-04.',
      ],
    })
  })

  test('LAW-02 holidays are named, and a closing day that counts all the same says so', () => {
    const since = localDate(2026, 12, 18)
    const closed = duty(planOf('DK', since), since, 'DK', [
      { date: localDate(2026, 12, 23), reason: 'juleferie' },
    ])
    const said = whyDeadline('da', closed).lines.join(' ')
    expect(said).toContain('fredag 25. december (juledag)')
    expect(said).toContain('fredag 1. januar (nytårsdag)')
    expect(said).toContain('Onsdag 23. december er skolen lukket (juleferie). Dagen tæller alligevel med.')
  })

  test('LAW-01 where the law counts no days there is no date, in any language', () => {
    const asSoon = duty(planOf('NO', established), established, 'NO')
    for (const language of languages) {
      expect(whenOf(language, asSoon, addDays(established, 30))).toMatchObject({
        late: false,
        standing: 'as-soon-as-possible',
      })
      expect(whyDeadline(language, asSoon).lines.join(' ')).toContain('§ 12-4')
    }
  })

  test('LAW-01 a value of law that is not confirmed is marked in the short answer and the long', () => {
    const unsure = duty({ ...planOf('DK', established), confirmed: false }, established)
    expect(whyDeadline('nb', unsure).summary).toContain('(ikke bekreftet)')
    expect(whyDeadline('nb', unsure).lines).toContain(
      'Lovens ord her er ikke bekreftet. Spør juristen deres hvis det betyr noe for saken.',
    )
  })

  test('LAW-02 the day itself is in time, and the day after is late in working days', () => {
    const due = localDate(2026, 11, 24)
    expect(whenOf('da', plan, due)).toMatchObject({ when: 'I dag', late: false, standing: 'today' })
    expect(whenOf('da', plan, addDays(due, -1))).toMatchObject({ small: 'i morgen', late: false })
    expect(whenOf('da', plan, addDays(due, 1))).toMatchObject({
      when: 'I går',
      small: 'tirs. 24. nov. · 1 arbejdsdag over',
    })
    expect(whenOf('da', plan, addDays(due, 6))).toMatchObject({ small: '4 arbejdsdage over', late: true })
  })

  test('LAW-02 for every day a legal deadline says its due day, and no line is empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.constantFrom(...languages), (days, language) => {
        const since = addDays(localDate(2024, 1, 1), days)
        const owed = duty(planOf('DK', since), since)
        const { lines } = whyDeadline(language, owed)
        return lines.every((line) => line.trim() !== '') && !lines.join(' ').includes('undefined')
      }),
      { numRuns: 200 },
    )
  })

  test("STR-12 a duty of the school's own keeps the school's words, and leads to its mark", () => {
    const own = duty(
      {
        code: 'call-home',
        does: 'Ring til hjemmet',
        holder: 'class-team',
        within: { count: 2, unit: 'working-days' },
        countedFrom: 'opened',
        fulfilledBy: 'recorded',
        toldBy: 'strategy',
        source: ['STR-12'],
        passage: 'afsnit 3',
      },
      established,
    )
    expect(dutyTitle('en', own)).toBe('Ring til hjemmet')
    expect(dutyAction('da', own)).toBe('Skriv, at det er gjort')
    expect(dutyHref('case:x', own)).toBe('/cases/x/duty?code=call-home')
    expect(dutyOwner('da', own, new Map(), new Map([['5b', '5.b']]))).toBe('teamet om 5.b')
    expect(whyDeadline('da', own).lines.join(' ')).toContain('(afsnit 3)')
  })

  test('CASE-01 every duty of the house has words and a page of its own', () => {
    for (const pledge of housePledges) {
      const owed = duty(pledge, established)
      for (const language of languages) {
        expect(dutyTitle(language, owed)).not.toBe(pledge.code)
        expect(dutyTitle(language, owed)).not.toBe(dutyTitle(language, { ...owed, code: 'unknown' }))
      }
      expect(dutyHref('case:x', owed)).toMatch(/^\/cases\/x\/[a-z-]+/)
    }
  })
})
