import type { LocalDate } from '../kernel/dates.ts'
import type { Pledge } from '../procedures/duty.ts'
import { lawOf } from './law-of.ts'
import { valueInForce, type Country } from './value.ts'

/**
 * Where the law lets parents set the duty to make a plan off, the plan is owed from the day they asked, as the law
 * stood that day (LAW-05); undefined where it does not, or counts no days.
 */
export const askedPlanPledge = (country: Country, on: LocalDate): Pledge | undefined => {
  const plan = valueInForce(lawOf(country).planDeadline, on)
  if (plan === undefined || plan.value.kind === 'as-soon-as-possible' || !plan.rules.includes('LAW-05'))
    return undefined
  return {
    code: 'action-plan',
    holder: 'leader',
    within: {
      count: plan.value.count,
      unit: plan.value.kind === 'working-days' ? 'working-days' : 'calendar-days',
    },
    countedFrom: 'plan-asked',
    fulfilledBy: 'plan-adopted',
    toldBy: 'law',
    source: ['LAW-05', 'CASE-04'],
    ...(plan.paragraph === undefined ? {} : { passage: plan.paragraph }),
    confirmed: plan.confirmed,
    mayConsiderSchoolHolidays:
      plan.value.kind === 'working-days' && plan.value.mayConsiderSchoolHolidays === true,
  }
}
