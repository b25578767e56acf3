import type { Country } from '../law/value.ts'
import { agreedDay } from '../procedures/agreed-day.ts'
import type { Duty } from '../procedures/duty.ts'
import type { Rule } from '../rules/rule.ts'
import type { Danger } from './danger.ts'

/**
 * A child in danger: the leader looks the same day, and everybody who has read it owes the municipality a
 * notification personally, or a reason why none is needed (REP-12, CON-05, LAW-11). Nobody else ends it for them.
 */
export const dangerDuties = (danger: Danger, country: Country): readonly Duty[] => {
  const said = danger.saidOn
  if (said === null) return []
  const alert: Duty = {
    code: 'look-at-danger',
    owedBy: ['role:leader', 'role:resource-team', 'role:officer'],
    holder: 'leader',
    since: said,
    deadline: agreedDay({ due: said, from: said, country, ruleIds: ['REP-12', 'CON-05'], toldBy: 'house' }),
    source: ['REP-12', 'CON-05'],
    toldBy: 'house',
    doneOn:
      Object.values(danger.readers)
        .map(({ readOn }) => readOn)
        .toSorted()[0] ?? null,
    fulfilledBy: 'danger-read',
  }
  const personal = Object.entries(danger.readers).map(([person, { readOn, endedOn }]): Duty => ({
    code: 'notify',
    item: person,
    owedBy: [`person:${person}`],
    holder: 'person',
    since: readOn,
    deadline: agreedDay({
      due: readOn,
      from: readOn,
      country,
      ruleIds: ['LAW-11', 'CON-05'],
      toldBy: 'law',
      confirmed: false,
    }),
    source: ['LAW-11', 'CON-05', 'REP-12'],
    toldBy: 'law',
    doneOn: endedOn,
    fulfilledBy: 'notification-made',
  }))
  return [alert, ...personal]
}

export const dangerRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'danger-is-looked-at-the-same-day',
    source: ['REP-12', 'CON-05'],
    says: 'A child in danger is looked at the same day; the leader is told.',
  },
  {
    kind: 'duty',
    name: 'notification-is-personal',
    source: ['LAW-11', 'CON-05'],
    says: 'Whoever reads that a child is in danger owes the notification personally; telling the leader does not end it.',
  },
]
