import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { notTooLong, openToActor, stillFollowed, wordsAre, type SharedRefusal } from './acts.ts'
import type { ConcernEvent, StepKind } from './events.ts'
import { pupilOf, type ConcernState } from './state.ts'

export type PlanStep = {
  readonly stepId: string
  readonly kind: StepKind | undefined
  readonly what: string | undefined
  readonly responsible: PersonId
  readonly isStaff: boolean
  /** Whether whoever is to do it is a guardian of the pupil it is about. */
  readonly isOwnChild: boolean
  readonly by: LocalDate | undefined
}

/** One step of the small plan: somebody does something by a day, before anybody calls it bullying (SIG-13). */
export const planStep: Act<
  ConcernState,
  PlanStep,
  ConcernEvent,
  SharedRefusal | 'kind-missing' | 'what-missing' | 'person-not-chosen' | 'date-missing' | 'date-past'
> = {
  name: 'plan-step',
  alreadySo: ({ steps }, { stepId }) => steps.some((step) => step.stepId === stepId),
  guards: [
    openToActor,
    stillFollowed,
    {
      source: ['SIG-13'],
      says: 'A step is a talk, a word with the parents, a measure or help from outside.',
      refusal: 'kind-missing',
      field: 'kind',
      met: (_state, { kind }) => kind !== undefined,
    },
    {
      source: ['SIG-13'],
      says: 'A measure, and help from outside, say what is done.',
      refusal: 'what-missing',
      field: 'what',
      met: (_state, { kind, what }) =>
        (kind !== 'measure' && kind !== 'outside-help') || (what ?? '').trim() !== '',
    },
    {
      source: ['SIG-13', 'CON-06'],
      says: 'A step has one adult of the school who does it, and not a parent of the pupil.',
      refusal: 'person-not-chosen',
      field: 'responsible',
      met: ({ about }, { isStaff, isOwnChild }) => isStaff && (pupilOf(about) === null || !isOwnChild),
    },
    {
      source: ['SIG-13'],
      says: 'A step has a day.',
      refusal: 'date-missing',
      field: 'by',
      met: (_state, { by }) => by !== undefined,
    },
    {
      source: ['SIG-13'],
      says: 'The day of a step is today or ahead.',
      refusal: 'date-past',
      field: 'by',
      met: (_state, { by }, { today }) => (by ?? today) >= today,
    },
    notTooLong<PlanStep>('what', ({ what }) => [what]),
  ],
  events: (state, { stepId, kind, what, responsible, by: due }, { by, today }) => {
    const text = (what ?? '').trim()
    return kind === undefined
      ? []
      : [
          {
            type: 'StepPlanned',
            stepId,
            kind,
            ...(text === '' ? {} : { what: wordsOf(wordsAre(state, by.person), text) }),
            responsible,
            by: due ?? today,
          },
        ]
  },
}

export type MarkStepDone = {
  readonly stepId: string
  readonly on: LocalDate | undefined
  readonly words: string | undefined
}

/** A step is done, with what came of it where somebody writes it (SIG-13). */
export const markStepDone: Act<
  ConcernState,
  MarkStepDone,
  ConcernEvent,
  SharedRefusal | 'no-such-step' | 'date-missing' | 'date-in-future'
> = {
  name: 'mark-step-done',
  alreadySo: ({ steps }, { stepId }) => steps.some((step) => step.stepId === stepId && step.doneOn !== null),
  guards: [
    openToActor,
    stillFollowed,
    {
      source: ['SIG-13'],
      says: 'What is done is a step of this plan.',
      refusal: 'no-such-step',
      met: ({ steps }, { stepId }) => steps.some((step) => step.stepId === stepId),
    },
    {
      source: ['SIG-13'],
      says: 'What is done has a day.',
      refusal: 'date-missing',
      field: 'on',
      met: (_state, { on }) => on !== undefined,
    },
    {
      source: ['SIG-13'],
      says: 'What is done has been.',
      refusal: 'date-in-future',
      field: 'on',
      met: (_state, { on }, { today }) => (on ?? today) <= today,
    },
    notTooLong<MarkStepDone>('words', ({ words }) => [words]),
  ],
  events: (state, { stepId, on, words }, { by, today }) => {
    const text = (words ?? '').trim()
    return [
      {
        type: 'StepDone',
        stepId,
        on: on ?? today,
        ...(text === '' ? {} : { words: wordsOf(wordsAre(state, by.person), text) }),
      },
    ]
  },
}
