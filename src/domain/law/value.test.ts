import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../kernel/dates.ts'
import { lawOf } from './law-of.ts'
import { valueInForce, valuesInForce, type LegalValue } from './value.ts'

const allValues = (['DK', 'NO'] as const).flatMap((country) =>
  Object.entries(lawOf(country)).flatMap(([key, values]) =>
    (values as readonly LegalValue<unknown>[]).map((value) => ({ country, key, value })),
  ),
)

describe('legal values', () => {
  it('LAW-01 a matter is judged by the value in force on its date', () => {
    const { notification } = lawOf('DK')
    expect(valueInForce(notification, localDate(2023, 12, 31))?.paragraph).toBe('serviceloven § 153')
    expect(valueInForce(notification, localDate(2024, 1, 1))?.paragraph).toBe('barnets lov § 133')
    expect(valueInForce(notification, localDate(2017, 7, 31))).toBeUndefined()

    const { planDeadline } = lawOf('NO')
    expect(valueInForce(planDeadline, localDate(2024, 7, 31))?.paragraph).toContain('§ 9 A-4')
    expect(valueInForce(planDeadline, localDate(2024, 8, 1))?.paragraph).toContain('§ 12-4')
  })

  it('LAW-01 periods of one value neither overlap nor end before they begin', () => {
    const byId = Map.groupBy(allValues, ({ value }) => value.id)
    expect(byId.size).toBeGreaterThan(20)
    for (const [id, entries] of byId) {
      const periods = entries
        .map(({ value }) => value)
        .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      periods.forEach((period, n) => {
        if (period.validTo !== undefined) expect(period.validFrom <= period.validTo, id).toBe(true)
        const next = periods[n + 1]
        if (next !== undefined) expect(period.validTo, id).toBe(addDays(next.validFrom, -1))
      })
    }
  })

  it('LAW-01 every value names its country, source, day of checking and rule; only helplines hold several ids', () => {
    for (const { country, value } of allValues) {
      expect(value.country, value.id).toBe(country)
      expect(value.source.length, value.id).toBeGreaterThan(10)
      expect(value.checkedOn > '2026', value.id).toBe(true)
      expect(value.rules.length, value.id).toBeGreaterThan(0)
    }
    for (const country of ['DK', 'NO'] as const)
      for (const [key, values] of Object.entries(lawOf(country)))
        if (key !== 'helplines') expect(new Set(values.map(({ id }) => id)).size, key).toBeLessThanOrEqual(1)
  })

  it('LAW-01 what was read at second hand or not at all is not confirmed', () => {
    const unconfirmedToday = allValues
      .filter(({ value }) => !value.confirmed && value.validTo === undefined)
      .map(({ value }) => value.id)
    expect(new Set(unconfirmedToday)).toEqual(
      new Set([
        'dk-plan-fields',
        'dk-strategy-published',
        'dk-notification',
        'dk-access-list-age',
        'dk-sharing-consent-age',
        'no-sharing-consent-age',
        'dk-child-helpline',
        'dk-emergency',
        'dk-first-instance',
        'dk-local-decision',
        'dk-complainant-reply',
        'dk-complaint-package',
        'dk-higher-body',
        'no-access-list-age',
        'no-part-access-age',
        'no-plan-follow-up',
        'no-police',
        'no-medical',
        'no-before-higher-body',
        'no-appeal',
      ]),
    )
  })

  it('LAW-06 twenty working days and twenty calendar days, confirmed while the complaint rules are known to hold', () => {
    const { localDecision, complainantReply, complaintPackage, firstInstance } = lawOf('DK')
    for (const [date, confirmed] of [
      [localDate(2023, 7, 31), true],
      [localDate(2023, 8, 1), false],
    ] as const) {
      expect(valueInForce(localDecision, date)).toMatchObject({
        value: { kind: 'working-days', count: 20 },
        confirmed,
      })
      expect(valueInForce(complainantReply, date)).toMatchObject({
        value: { kind: 'calendar-days', count: 20 },
        confirmed,
      })
      expect(valueInForce(firstInstance, date)?.value).toEqual({
        publicSchool: 'municipality',
        otherSchool: 'board',
      })
      expect(valueInForce(complaintPackage, date)?.value).toHaveLength(8)
    }
  })

  it('LAW-07 the Danish national body ends with 30 June 2025 and none is known after it', () => {
    const { higherBody } = lawOf('DK')
    expect(valueInForce(higherBody, localDate(2025, 6, 30))?.value).toMatchObject({
      kind: 'body',
      housedBy: 'DCUM',
    })
    expect(valueInForce(higherBody, localDate(2025, 7, 1))).toMatchObject({
      value: { kind: 'not-known' },
      confirmed: false,
    })
  })

  it('LAW-08 Norway has no count of days for the plan, five required fields, five working days and three weeks', () => {
    const today = localDate(2026, 11, 19)
    const law = lawOf('NO')
    expect(valueInForce(law.planDeadline, today)?.value).toEqual({ kind: 'as-soon-as-possible' })
    expect(valueInForce(law.planFields, today)?.value).toEqual([
      'problem',
      'measures',
      'when',
      'who',
      'evaluation-date',
    ])
    expect(valueInForce(law.beforeHigherBody, today)?.value).toEqual({ kind: 'working-days', count: 5 })
    expect(valueInForce(law.appeal, today)?.value).toEqual({ kind: 'calendar-days', count: 21 })
  })

  it('LAW-09 Norwegian preventive surveys never name pupils in negative questions', () => {
    const limits = valueInForce(lawOf('NO').namedSurvey, localDate(2026, 11, 19))
    expect(limits?.value.preventiveMayNameInNegativeQuestions).toBe(false)
    expect(limits?.paragraph).toBe('opplæringsforskrifta § 20-5')
  })

  it('LAW-10 the Danish environment is assessed every third year, in four parts', () => {
    const assessment = valueInForce(lawOf('DK').environmentAssessment, localDate(2026, 11, 19))
    expect(assessment?.value.everyYears).toBe(3)
    expect(assessment?.value.contents).toHaveLength(4)
  })

  it('LAW-11 the duty to notify is personal in both countries', () => {
    for (const country of ['DK', 'NO'] as const)
      expect(valueInForce(lawOf(country).notification, localDate(2026, 11, 19))?.value.personal).toBe(true)
  })

  it('LAW-12 sharing on a change of school begins on 1 August 2026 in Norway', () => {
    const { schoolChange } = lawOf('NO')
    expect(valueInForce(schoolChange, localDate(2026, 7, 31))).toBeUndefined()
    expect(valueInForce(schoolChange, localDate(2026, 8, 1))?.value.harmPrevention).toBe('shared-always')
    expect(lawOf('DK').schoolChange).toEqual([])
  })

  it('CON-04 the age for the list of readers is fifteen, and marked as not confirmed', () => {
    for (const country of ['DK', 'NO'] as const)
      expect(valueInForce(lawOf(country).accessListAge, localDate(2026, 11, 19))).toMatchObject({
        value: { age: 15 },
        confirmed: false,
      })
  })

  it('REP-12 a child helpline and an emergency number stand for each country on every day', () => {
    const numbers = (country: 'DK' | 'NO', year: number) =>
      valuesInForce(lawOf(country).helplines, localDate(year, 1, 1)).map(({ value }) => [
        value.line,
        value.phone,
      ])
    for (const year of [2018, 2026, 2040]) {
      expect(numbers('DK', year)).toEqual([
        ['child-helpline', '116 111'],
        ['emergency', '112'],
      ])
      expect(numbers('NO', year)).toEqual([
        ['child-helpline', '116 111'],
        ['police', '112'],
        ['medical', '113'],
      ])
    }
  })
})
