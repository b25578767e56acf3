import { wordsOf, type Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, notTooLong, stillOpen, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import { groups, type Group } from './plan.ts'
import type { CaseState } from './state.ts'

/** What a plan says beside its measures. Left out or empty: as it was; a part once written is replaced, not emptied. */
export type DescribePlan = {
  readonly problem: string | undefined
  readonly followUp: string | undefined
  readonly holder: PersonId | undefined
  readonly holderIsStaff: boolean
  readonly answers: Readonly<Partial<Record<Group, string>>>
}

const isNew = (typed: string | undefined, now: Words | null | undefined): boolean =>
  (typed ?? '').trim() !== '' && (typed ?? '').trim() !== now?.text

/**
 * Which problem the plan answers, who holds it together, what is done for each of the five groups or why nothing
 * is, and how the pupil is followed until safe and well (CASE-11, CASE-19, CASE-28, FOL-03). What did not change
 * gives no event.
 */
export const describePlan: Act<CaseState, DescribePlan, CaseEvent, SharedRefusal | 'person-not-chosen'> = {
  name: 'describe-plan',
  guards: [
    carriedByActor,
    stillOpen,
    notTooLong<DescribePlan>('problem', ({ problem }) => problem),
    notTooLong<DescribePlan>('followUp', ({ followUp }) => followUp),
    {
      source: ['FOL-03'],
      says: 'The plan is held by an adult of the school.',
      refusal: 'person-not-chosen',
      field: 'holder',
      met: (_state, { holder, holderIsStaff }) => holder === undefined || holderIsStaff,
    },
    ...groups.map((group) => notTooLong<DescribePlan>(`group-${group}`, ({ answers }) => answers[group])),
  ],
  events: ({ plan, exposed }, { problem, followUp, holder, answers }) => {
    const own = (text: string | undefined): Words => wordsOf(exposed, (text ?? '').trim())
    return [
      ...(isNew(problem, plan.problem) ? [{ type: 'ProblemStated', problem: own(problem) } as const] : []),
      ...groups
        .filter((group) => isNew(answers[group], plan.answers[group]))
        .map((group) => ({ type: 'GroupAnsweredFor', group, answer: own(answers[group]) }) as const),
      ...(isNew(followUp, plan.followUp) ? [{ type: 'FollowUpPlanned', how: own(followUp) } as const] : []),
      ...(holder === undefined || holder === plan.holder
        ? []
        : [{ type: 'PlanHolderNamed', person: holder } as const]),
    ]
  },
}
