import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { byLeader, notTooLong, stillOpen, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

export type AdoptPlan = { readonly individualOnlyReason: string | undefined }

/**
 * The action plan is adopted when the pupil was heard, or declined (CASE-12), and the work is not that pupil's
 * alone: bullying is a matter of the community (CASE-10). Everything missing is named at once.
 */
export const adoptPlan: Act<
  CaseState,
  AdoptPlan,
  CaseEvent,
  | SharedRefusal
  | 'leader-decides'
  | 'not-established'
  | 'pupil-not-heard'
  | 'plan-has-no-measures'
  | 'individual-level-only'
> = {
  name: 'adopt-plan',
  alreadySo: (state) => state.planAdoptedOn !== null,
  guards: [
    byLeader,
    stillOpen,
    {
      source: ['CASE-25', 'LAW-04'],
      says: 'A plan answers something that has been established.',
      refusal: 'not-established',
      met: (state) => state.establishedOn !== null,
    },
    {
      source: ['CASE-12'],
      says: 'The pupil is heard, or has declined, before the plan is adopted.',
      refusal: 'pupil-not-heard',
      field: 'hearing',
      met: (state) => state.hearing !== null,
    },
    {
      source: ['CASE-04', 'CASE-05'],
      says: 'A plan has at least one measure.',
      refusal: 'plan-has-no-measures',
      field: 'measures',
      met: (state) => state.measures.length > 0,
    },
    {
      source: ['CASE-10'],
      says: "A plan with measures for the pupil alone has the leader's written reason.",
      refusal: 'individual-level-only',
      field: 'individualOnlyReason',
      met: (state, { individualOnlyReason }) =>
        state.measures.length === 0 ||
        state.measures.some(({ level }) => level === 'class' || level === 'school') ||
        (individualOnlyReason ?? '').trim() !== '',
    },
    notTooLong<AdoptPlan>('individualOnlyReason', ({ individualOnlyReason }) => individualOnlyReason),
  ],
  events: (state, { individualOnlyReason }, { by }) => [
    {
      type: 'PlanAdopted',
      individualOnlyReason:
        (individualOnlyReason ?? '').trim() === ''
          ? null
          : wordsOf(by.person ?? state.exposed, (individualOnlyReason ?? '').trim()),
    },
  ],
}
