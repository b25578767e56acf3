import { actsFor, carriedByActor, notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { findRelation } from '../cases/view.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { said } from './acts.ts'
import type { PlanGround } from './events.ts'

export type AskForPlan = {
  readonly ground: PlanGround | undefined
  readonly words: string | undefined
  /** When an adult writes it down: who asked (undefined: the leader found it) and on which day. */
  readonly guardian?: PersonId | undefined
  readonly on?: LocalDate | undefined
}

/**
 * A pupil's worrying state, or absence because of the environment, found by a parent or the leader, sets off the
 * duty to make a plan without anybody having established bullying (LAW-05). A parent does it in one step; said by
 * phone it is written down with the day it was said, since the clock runs from that day.
 */
export const askForPlan: Act<
  CaseState,
  AskForPlan,
  CaseEvent,
  SharedRefusal | 'plan-ground-missing' | 'plan-is-there'
> = {
  name: 'ask-for-plan',
  alreadySo: (state) => state.followUp.planAsked !== null,
  guards: [
    {
      source: ['LAW-05', 'CON-06'],
      says: 'A guardian to whom the case is open asks, or an adult who carries it writes it down.',
      refusal: 'not-open-to-you',
      met: (state, _command, { by }) => findRelation(state, by) === 'guardian' || actsFor(state, by),
    },
    stillOpen,
    {
      source: ['LAW-05'],
      says: 'A plan is asked for where there is none yet.',
      refusal: 'plan-is-there',
      met: (state) => state.planAdoptedOn === null,
    },
    {
      source: ['LAW-05'],
      says: "It is said why: the pupil's state, or absence.",
      refusal: 'plan-ground-missing',
      field: 'ground',
      met: (_state, { ground }) => ground !== undefined,
    },
    {
      source: ['LAW-05'],
      says: 'An adult who writes it down gives the day it was asked.',
      refusal: 'date-missing',
      field: 'on',
      met: (state, { on }, { by }) => findRelation(state, by) === 'guardian' || on !== undefined,
    },
    {
      source: ['LAW-05'],
      says: 'The day it was asked has been.',
      refusal: 'date-in-future',
      field: 'on',
      met: (_state, { on }, { today }) => (on ?? today) <= today,
    },
    notTooLong<AskForPlan>('words', ({ words }) => words),
  ],
  events: (state, { ground, words, guardian, on }, { by, today }) => {
    if (ground === undefined) return []
    const own = findRelation(state, by) === 'guardian'
    const asker = own ? by.person : (guardian ?? null)
    const written = said(words)
    return [
      {
        type: 'PlanAskedFor',
        guardian: asker,
        ground,
        words: written === undefined ? null : wordsOf(asker ?? by.person ?? state.exposed, written),
        on: own ? today : (on ?? today),
      },
    ]
  },
}

export type AnswerPlanRequest = { readonly words: string | undefined }

/** Whoever asked gets an answer: what happens now, and when the plan is ready (LAW-05). */
export const answerPlanRequest: Act<CaseState, AnswerPlanRequest, CaseEvent, SharedRefusal | 'nobody-asked'> =
  {
    name: 'answer-plan-request',
    alreadySo: (state, { words }) => state.followUp.planAsked?.answer?.words.text === (words ?? '').trim(),
    guards: [
      carriedByActor,
      stillOpen,
      {
        source: ['LAW-05'],
        says: 'Somebody asked for a plan.',
        refusal: 'nobody-asked',
        met: (state) => state.followUp.planAsked !== null,
      },
      written<AnswerPlanRequest>('words', ({ words }) => words),
      notTooLong<AnswerPlanRequest>('words', ({ words }) => words),
    ],
    events: (state, { words }, { by }) => [
      {
        type: 'PlanRequestAnswered',
        guardian: state.followUp.planAsked?.guardian ?? null,
        words: wordsOf(by.person ?? state.exposed, (words ?? '').trim()),
      },
    ],
  }
