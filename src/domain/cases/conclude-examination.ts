import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, hasHappened, notTooLong, stillOpen, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

export type ConcludeExamination = {
  readonly on: LocalDate | undefined
  readonly outcome: string | undefined
  readonly classEnvironment: string | undefined
}

/**
 * The matter is examined with those it concerns, and so is the class's environment; both have an outcome in words
 * (CASE-02). Concluding again replaces what is true now; the earlier entry stays in the log.
 */
export const concludeExamination: Act<
  CaseState,
  ConcludeExamination,
  CaseEvent,
  SharedRefusal | 'class-environment-missing'
> = {
  name: 'conclude-examination',
  alreadySo: ({ plan: { examination } }, { on, outcome, classEnvironment }) =>
    examination !== null &&
    examination.on === on &&
    examination.outcome.text === outcome?.trim() &&
    examination.classEnvironment.text === classEnvironment?.trim(),
  guards: [
    carriedByActor,
    stillOpen,
    ...hasHappened<ConcludeExamination>('on', ({ on }) => on),
    written<ConcludeExamination>('outcome', ({ outcome }) => outcome),
    notTooLong<ConcludeExamination>('outcome', ({ outcome }) => outcome),
    {
      source: ['CASE-02'],
      says: "It says how the class's environment is.",
      refusal: 'class-environment-missing',
      field: 'classEnvironment',
      met: (_state, { classEnvironment }) => (classEnvironment ?? '').trim() !== '',
    },
    notTooLong<ConcludeExamination>('classEnvironment', ({ classEnvironment }) => classEnvironment),
  ],
  events: (state, { on, outcome, classEnvironment }, { by, today }) => [
    {
      type: 'ExaminationConcluded',
      on: on ?? today,
      outcome: wordsOf(state.exposed, (outcome ?? '').trim()),
      classEnvironment: wordsOf(by.person ?? state.exposed, (classEnvironment ?? '').trim()),
    },
  ],
}
