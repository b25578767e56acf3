import { lawOf } from '../law/law-of.ts'
import { valueInForce, type Country } from '../law/value.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { byLeader, notTooLong, stillOpen, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import { groups, reachesCommunity, unansweredGroups, type Group } from './plan.ts'
import type { CaseState } from './state.ts'

export type AdoptPlan = {
  readonly individualOnlyReason: string | undefined
  /** Whose law says what a plan has to say. */
  readonly country: Country
}

/** What the law asks for in each measure, and so is missing as long as there is no measure. */
const inMeasures = ['when', 'who', 'evaluation-date'] as const
const sentences = {
  when: 'when measures are carried out',
  who: 'who is responsible',
  'evaluation-date': 'when it is evaluated',
} as const

/** The parts that a country's confirmed law requires a plan to have, on a day (CASE-19, LAW-01). */
export const requiredParts = (country: Country, on: LocalDate): readonly string[] => {
  const law = lawOf(country)
  const fields = valueInForce(law.planFields, on)
  return [
    ...(fields?.confirmed === true ? fields.value : []),
    ...(valueInForce(law.planFollowUp, on) === undefined ? [] : ['follow-up']),
  ]
}

/**
 * The action plan is adopted when the pupil was heard, or declined (CASE-12), the five groups are answered for
 * (CASE-11), the work is not that pupil's alone (CASE-10), and what the country's law requires is written
 * (CASE-19, CASE-28). Everything missing is named at once. What has changed since is adopted as a new version; the
 * earlier ones stay.
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
  | 'plan-lacks-problem'
  | 'plan-lacks-follow-up'
  | `plan-lacks-${(typeof inMeasures)[number]}`
  | `no-answer-for-${Group}`
> = {
  name: 'adopt-plan',
  alreadySo: ({ plan }) => plan.versions.length > 0 && plan.changedOn === null,
  guards: [
    byLeader,
    stillOpen,
    {
      source: ['CASE-25', 'LAW-04'],
      says: 'A plan answers something that has been established, or that a parent asked it for (LAW-05).',
      refusal: 'not-established',
      met: (state) => state.establishedOn !== null || state.followUp.planAsked !== null,
    },
    {
      source: ['CASE-19', 'LAW-08'],
      says: 'The plan says which problem it answers, where the law requires it.',
      refusal: 'plan-lacks-problem',
      field: 'problem',
      met: (state, { country }, { today }) =>
        state.plan.problem !== null || !requiredParts(country, today).includes('problem'),
    },
    {
      source: ['CASE-12'],
      says: 'The pupil is heard, or has declined, before the plan is adopted.',
      refusal: 'pupil-not-heard',
      field: 'hearing',
      met: (state) => state.hearing !== null,
    },
    {
      source: ['CASE-04', 'CASE-05', 'CASE-19'],
      says: 'A plan has at least one measure.',
      refusal: 'plan-has-no-measures',
      field: 'measures',
      met: (state) => state.measures.length > 0,
    },
    ...inMeasures.map(
      (part) =>
        ({
          source: ['CASE-19', 'LAW-08'],
          says: `The plan says ${sentences[part]}, where the law requires it.`,
          refusal: `plan-lacks-${part}`,
          field: 'measures',
          met: (state: CaseState, { country }: AdoptPlan, { today }: { readonly today: LocalDate }) =>
            state.measures.length > 0 || !requiredParts(country, today).includes(part),
        }) as const,
    ),
    {
      source: ['CASE-10'],
      says: "A plan with measures for the pupil alone has the leader's written reason.",
      refusal: 'individual-level-only',
      field: 'individualOnlyReason',
      met: (state, { individualOnlyReason }) =>
        state.measures.length === 0 ||
        state.measures.some(reachesCommunity) ||
        (individualOnlyReason ?? '').trim() !== '',
    },
    ...groups.map(
      (group) =>
        ({
          source: ['CASE-11', 'FOL-03'],
          says: 'Each of the five groups has a measure or an answer, be it why nothing is done.',
          refusal: `no-answer-for-${group}`,
          field: `group-${group}`,
          met: (state: CaseState) => !unansweredGroups(state).includes(group),
        }) as const,
    ),
    {
      source: ['CASE-28', 'LAW-08'],
      says: 'The plan says how the pupil is followed until safe and well, where the law requires it.',
      refusal: 'plan-lacks-follow-up',
      field: 'followUp',
      met: (state, { country }, { today }) =>
        state.plan.followUp !== null || !requiredParts(country, today).includes('follow-up'),
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
