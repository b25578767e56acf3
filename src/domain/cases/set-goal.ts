import { wordsOf } from '../kernel/words.ts'
import type { Act, Guard } from '../rules/act.ts'
import { actsFor, notTooLong, stillOpen, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

/** The pupil helps to make the plan: the goals are theirs (FOL-03). */
const byPupilOrCarrier: Guard<CaseState, object, 'not-open-to-you'> = {
  source: ['FOL-03', 'CON-06'],
  says: 'The pupil sets goals, or an adult who carries the case writes down what the pupil said.',
  refusal: 'not-open-to-you',
  met: (state, _command, { by }) => by.person === state.exposed || actsFor(state, by),
}

export type SetGoal = { readonly goalId: string; readonly goal: string | undefined }

/** A goal of the plan, in the pupil's own words (FOL-03). */
export const setGoal: Act<CaseState, SetGoal, CaseEvent, SharedRefusal> = {
  name: 'set-goal',
  alreadySo: ({ plan }, { goalId }) => plan.goals.some((goal) => goal.goalId === goalId),
  guards: [
    byPupilOrCarrier,
    stillOpen,
    written<SetGoal>('goal', ({ goal }) => goal),
    notTooLong<SetGoal>('goal', ({ goal }) => goal),
  ],
  events: (state, { goalId, goal }) => [
    { type: 'GoalSet', goalId, goal: wordsOf(state.exposed, (goal ?? '').trim()) },
  ],
}

export type TakeOutGoal = { readonly goalId: string }

/** Taken out again; the entry that set it stays in the log (CASE-24). */
export const takeOutGoal: Act<CaseState, TakeOutGoal, CaseEvent, SharedRefusal> = {
  name: 'take-out-goal',
  alreadySo: ({ plan }, { goalId }) => !plan.goals.some((goal) => goal.goalId === goalId),
  guards: [byPupilOrCarrier, stillOpen],
  events: (_state, { goalId }) => [{ type: 'GoalTakenOut', goalId }],
}
