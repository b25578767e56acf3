import type { LocalDate } from '../kernel/dates.ts'
import type { Country } from '../law/value.ts'
import type { RuleId } from '../rules/rule.ts'
import type { Deadline } from './deadline.ts'

/** A day that somebody set (an evaluation date, an agreed talk) or the day itself: nothing is counted to find it. */
export const agreedDay = (asked: {
  readonly due: LocalDate
  readonly from: LocalDate
  readonly country: Country
  readonly ruleIds: readonly RuleId[]
  readonly toldBy: 'strategy' | 'house' | 'law'
  readonly confirmed?: boolean
}): Deadline => ({
  due: asked.due,
  from: asked.from,
  count: 0,
  unit: 'agreed-day',
  country: asked.country,
  counted: [],
  skipped: [],
  ruleIds: asked.ruleIds,
  legal: asked.toldBy === 'law',
  confirmed: asked.confirmed ?? true,
  toldBy: asked.toldBy,
  mayMove: asked.toldBy === 'law' ? 'never' : 'by-the-school',
  setAside: [],
  moved: [],
})
