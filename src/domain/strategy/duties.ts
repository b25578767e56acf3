import type { LocalDate } from '../kernel/dates.ts'
import type { Country } from '../law/value.ts'
import type { Duty } from '../procedures/duty.ts'
import type { Rule } from '../rules/rule.ts'

/**
 * A Danish school without a strategy owes one, as soon as possible; what is owed so climbs to leader and owner, who
 * thereby see the breach (STR-01). `since`: the day the school's wheel began.
 */
export const dutiesOfNoStrategy = (country: Country, since: LocalDate): readonly Duty[] =>
  country === 'DK'
    ? [
        {
          code: 'adopt-strategy',
          owedBy: ['role:leader'],
          holder: 'leader',
          deadline: null,
          since,
          source: ['STR-01'],
          toldBy: 'law',
          doneOn: null,
          fulfilledBy: 'strategy-adopted',
        },
      ]
    : []

export const strategyDutyRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'a-school-has-a-strategy',
    source: ['STR-01'],
    says: 'A Danish school without a strategy in force owes one as soon as possible, and it climbs to the owner.',
  },
]
