import {
  carriedByActor,
  hasHappened,
  notTooLong,
  stillOpen,
  written,
  type SharedRefusal,
} from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { byPupilOrCarrier } from '../follow-up/acts.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { findPart } from './events.ts'

export type AnswerReconciliation = {
  readonly wanted: boolean | undefined
  readonly on: LocalDate | undefined
}

/** Whether the exposed pupil wants to meet the other: their own word, to be taken back at any time (CASE-30). */
export const answerReconciliation: Act<
  CaseState,
  AnswerReconciliation,
  CaseEvent,
  SharedRefusal | 'answer-missing'
> = {
  name: 'answer-reconciliation',
  alreadySo: ({ participants }, { wanted }) =>
    wanted !== undefined && participants.reconciliation?.wanted === wanted,
  guards: [
    byPupilOrCarrier,
    stillOpen,
    {
      source: ['CASE-30'],
      says: 'The answer is a yes or a no.',
      refusal: 'answer-missing',
      field: 'wanted',
      met: (_state, { wanted }) => wanted !== undefined,
    },
    ...hasHappened<AnswerReconciliation>('on', ({ on }) => on),
  ],
  events: (state, { wanted, on }, { by, today }) => [
    {
      type: 'ReconciliationAnswered',
      wanted: wanted === true,
      on: on ?? today,
      heardBy: by.person === state.exposed ? null : by.person,
    },
  ],
}

export type HoldReconciliation = {
  /** Those who took part and were there. */
  readonly pupils: readonly PersonId[]
  readonly on: LocalDate | undefined
  readonly ledBy: PersonId
  readonly isStaff: boolean
  /** Who led it says that they have no ties to the matter (TEAM-06). */
  readonly untied: boolean
  readonly words: string | undefined
}

/**
 * They meet, when the exposed pupil has said yes, after talks with each alone, led by one without ties. Nothing else
 * in a case waits for it: it is never a condition for closing (CASE-30).
 */
export const holdReconciliation: Act<
  CaseState,
  HoldReconciliation,
  CaseEvent,
  | SharedRefusal
  | 'pupil-has-not-said-yes'
  | 'participants-not-chosen'
  | 'single-talks-missing'
  | 'person-not-chosen'
  | 'person-has-ties'
  | 'ties-not-declared'
> = {
  name: 'hold-reconciliation',
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['CASE-30'],
      says: "It opens on the exposed pupil's own yes.",
      refusal: 'pupil-has-not-said-yes',
      met: ({ participants }) => participants.reconciliation?.wanted === true,
    },
    {
      source: ['CASE-30'],
      says: 'It is said who took part in it.',
      refusal: 'participants-not-chosen',
      field: 'pupils',
      met: ({ participants }, { pupils }) =>
        pupils.length > 0 && pupils.every((pupil) => findPart(participants, pupil) !== undefined),
    },
    {
      source: ['CASE-30'],
      says: 'Somebody has talked with each of them alone first.',
      refusal: 'single-talks-missing',
      field: 'pupils',
      met: (state, { pupils }) =>
        [state.exposed, ...pupils].every(
          (pupil) =>
            (pupil === state.exposed && state.hearing?.kind === 'heard') ||
            state.meetings.talks.some((talk) => talk.with === pupil && !talk.declined),
        ),
    },
    ...hasHappened<HoldReconciliation>('on', ({ on }) => on),
    {
      source: ['CASE-30'],
      says: 'An adult of the school led it.',
      refusal: 'person-not-chosen',
      field: 'ledBy',
      met: (_state, { isStaff }) => isStaff,
    },
    {
      source: ['CASE-30', 'TEAM-06'],
      says: 'Who has ties to the matter does not lead it.',
      refusal: 'person-has-ties',
      field: 'ledBy',
      met: (state, { ledBy }) => !state.tied.includes(ledBy),
    },
    {
      source: ['CASE-30', 'TEAM-06'],
      says: 'Who leads it says that they have no ties to the matter.',
      refusal: 'ties-not-declared',
      field: 'untied',
      met: (state, { untied, ledBy }) => untied || state.untied.includes(ledBy),
    },
    written<HoldReconciliation>('words', ({ words }) => words),
    notTooLong<HoldReconciliation>('words', ({ words }) => words),
  ],
  events: (state, { pupils, on, ledBy, words }, { today }) => [
    {
      type: 'ReconciliationHeld',
      pupils,
      on: on ?? today,
      ledBy,
      words: wordsOf(state.exposed, (words ?? '').trim()),
    },
  ],
}
