import type { LocalDate } from '../kernel/dates.ts'
import type { SightKey } from '../people/viewer.ts'
import { agreedDay } from '../procedures/agreed-day.ts'
import { workingDaysDeadline } from '../procedures/deadline.ts'
import type { Duty } from '../procedures/duty.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { Rule } from '../rules/rule.ts'
import type { ConcernState } from './state.ts'

/** Calendar days until a concern is looked at again where its writer sets no other day; our figure (SIG-13). */
export const LOOK_AGAIN_AFTER = 14

/** Working days within which leader or resource team look at whether it is a case; our figure. */
const DECIDE_WITHIN = 1

/** What is owed on a concern while it is followed: to look again, each step of the plan, an answer to who asked for a case. */
export const dutiesOfConcern = (state: ConcernState, calendar: WorkingCalendar): readonly Duty[] => {
  if (state.end !== null) return []
  const source = ['SIG-13'] as const
  const common = { source, toldBy: 'house' as const, doneOn: null }
  const dayOf = (from: LocalDate, due: LocalDate) =>
    agreedDay({ due, from, country: calendar.country, ruleIds: source, toldBy: 'house' })
  const writer: SightKey = state.writer === null ? 'role:leader' : `person:${state.writer}`
  return [
    {
      ...common,
      code: 'look-again',
      owedBy: [writer],
      holder: 'person',
      since: state.lookAgain.since,
      deadline: dayOf(state.lookAgain.since, state.lookAgain.on),
      fulfilledBy: 'looked-at',
    },
    ...state.steps.map(({ stepId, kind, responsible, plannedOn, by, doneOn }): Duty => ({
      ...common,
      code: `concern-${kind}`,
      item: stepId,
      owedBy: [`person:${responsible}`],
      holder: 'person',
      since: plannedOn,
      deadline: dayOf(plannedOn, by),
      fulfilledBy: 'step-done',
      doneOn,
    })),
    ...(state.caseAskedOn === null
      ? []
      : [
          {
            ...common,
            code: 'is-it-a-case',
            owedBy: ['role:leader', 'role:resource-team'] as const,
            holder: 'leader' as const,
            since: state.caseAskedOn,
            deadline: workingDaysDeadline({
              from: state.caseAskedOn,
              count: DECIDE_WITHIN,
              calendar,
              ruleIds: ['SIG-13', 'CASE-01'],
              toldBy: 'house',
            }),
            source: ['SIG-13', 'CASE-01'] as const,
            fulfilledBy: 'case-decided',
          },
        ]),
  ]
}

export const concernDutyRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'a-concern-is-looked-at-again',
    source: ['SIG-13'],
    says: 'Each concern has a day on which its writer looks again, two weeks on where no other is set.',
  },
  {
    kind: 'duty',
    name: 'whoever-asks-for-a-case-is-heard',
    source: ['SIG-13', 'CASE-01'],
    says: 'Where somebody asks for a case, the leader or the resource team decides within one working day.',
  },
]
