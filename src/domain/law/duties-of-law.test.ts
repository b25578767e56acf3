import { expect, it } from 'vitest'
import { legalPledges } from '../cases/duties.ts'
import { localDate } from '../kernel/dates.ts'
import { lawOf } from './law-of.ts'
import { valueInForce, type LegalValue } from './value.ts'

const today = localDate(2026, 11, 20)

it.each(['DK', 'NO'] as const)(
  'DIG-12 LAW-01 in %s notification and plan are in force, each with its paragraph, and the plan is the one that runs the cases',
  (country) => {
    const { notification, planDeadline } = lawOf(country)
    for (const values of [notification, planDeadline] as readonly (readonly LegalValue<unknown>[])[])
      expect(valueInForce(values, today)).toMatchObject({
        paragraph: expect.any(String),
        rules: expect.any(Array),
      })
    const plan = valueInForce(planDeadline, today)
    const [pledge] = legalPledges(country, today)
    expect(pledge).toMatchObject({
      code: 'action-plan',
      passage: plan?.paragraph,
      confirmed: plan?.confirmed,
    })
    expect(pledge?.within ?? null).toEqual(
      plan?.value.kind === 'working-days' ? { count: plan.value.count, unit: 'working-days' } : null,
    )
  },
)
