import type { Rule } from '../rules/rule.ts'

export const lawRules = [
  {
    kind: 'value',
    name: 'dated-law',
    source: ['LAW-01'],
    says: 'A matter is judged by the legal value in force on its date; values that are not confirmed are marked.',
  },
  {
    kind: 'value',
    name: 'dk-ten-working-days',
    source: ['CASE-04', 'LAW-04', 'LAW-05'],
    says: 'In Denmark the action plan is due within ten working days from the day the leader established it.',
  },
  {
    kind: 'value',
    name: 'dk-complaint-times',
    source: ['LAW-06'],
    says: 'In Denmark a complaint is decided locally within 20 working days, and the complainant has 20 calendar days.',
  },
  {
    kind: 'value',
    name: 'dk-national-body-dated',
    source: ['LAW-07'],
    says: 'The Danish national body ended on 1 July 2025; none is known after it.',
  },
  {
    kind: 'value',
    name: 'no-as-soon-as-possible',
    source: ['LAW-08'],
    says: 'In Norway the school acts as soon as possible: no count of days is invented.',
  },
  {
    kind: 'value',
    name: 'no-named-survey-limits',
    source: ['LAW-09'],
    says: 'Norwegian named surveys may not let pupils be named in questions on negative relations.',
  },
  {
    kind: 'value',
    name: 'dk-environment-assessment',
    source: ['LAW-10'],
    says: 'The Danish assessment of the educational environment is made at least every third year, with four contents.',
  },
  {
    kind: 'value',
    name: 'notification-is-personal',
    source: ['LAW-11', 'CON-05'],
    says: 'The duty to notify lies on whoever knows; telling the leader does not end it.',
  },
  {
    kind: 'value',
    name: 'no-school-change-sharing',
    source: ['LAW-12'],
    says: 'From 1 August 2026 Norwegian schools share what prevents serious harm, and the rest with the family’s yes.',
  },
  {
    kind: 'value',
    name: 'access-list-age',
    source: ['CON-04', 'LAW-01'],
    says: 'The age from which a child alone sees who has read about them is a dated legal value.',
  },
  {
    kind: 'value',
    name: 'helplines-dated',
    source: ['REP-12'],
    says: 'Each country’s child helpline and emergency numbers are dated values, shown with the day they were checked.',
  },
] as const satisfies readonly Rule[]
