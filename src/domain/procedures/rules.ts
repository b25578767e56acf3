import type { Rule } from '../rules/rule.ts'

export const procedureRules = [
  {
    kind: 'duty',
    name: 'deadline-explains-itself',
    source: ['LAW-02', 'CASE-04'],
    says: 'Each deadline names the day it runs from, every day counted, every day skipped and why, and the rule.',
  },
  {
    kind: 'guard',
    name: 'legal-deadline-moves-by-judgement-only',
    source: ['LAW-03'],
    says: 'A closing day moves a legal deadline only by the leader’s recorded judgement, where the law lets it.',
  },
  {
    kind: 'duty',
    name: 'own-deadline-recounts',
    source: ['LAW-03'],
    says: 'A closing day moves a deadline of the school’s own and says so; an overdue day is never made good afterwards.',
  },
] as const satisfies readonly Rule[]
