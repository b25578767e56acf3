import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import {
  hasHappened,
  notTooLong,
  planKeepsReach,
  stillOpen,
  workedOnByActor,
  written,
  type SharedRefusal,
} from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { Standing, Verdict } from './plan.ts'
import type { CaseState } from './state.ts'

export type EvaluateMeasure = {
  readonly measureId: string
  readonly on: LocalDate | undefined
  readonly verdict: Verdict | undefined
  readonly adultsView: string | undefined
  readonly pupilsView: string | undefined
  readonly bullying: Standing | undefined
  /** What the measure says from now on. */
  readonly changedTo: string | undefined
  readonly lookAgainOn: LocalDate | undefined
}

/**
 * A measure is looked at: it works, it is changed, or it stops (CASE-06). To be allowed to join is not to belong, so
 * "works" has the pupil's view beside the adult's (FOL-20). Whether the bullying has stopped is said each time:
 * where it has not, new measures are owed.
 */
export const evaluateMeasure: Act<
  CaseState,
  EvaluateMeasure,
  CaseEvent,
  | SharedRefusal
  | 'no-such-measure'
  | 'plan-not-adopted'
  | 'verdict-missing'
  | 'pupils-view-missing'
  | 'standing-missing'
  | 'change-missing'
  | 'look-again-missing'
  | 'look-again-not-ahead'
  | 'plan-would-be-empty'
  | 'plan-would-be-individual'
> = {
  name: 'evaluate-measure',
  alreadySo: ({ measures, plan }, { measureId, on, verdict, adultsView }) =>
    [...measures, ...plan.ended].some((measure) => {
      const last = measure.evaluations.at(-1)
      return (
        measure.measureId === measureId &&
        last?.on === on &&
        last?.verdict === verdict &&
        last?.adultsView.text === adultsView?.trim()
      )
    }),
  guards: [
    workedOnByActor,
    stillOpen,
    {
      source: ['CASE-06'],
      says: 'The measure is in the plan.',
      refusal: 'no-such-measure',
      met: (state, { measureId }) => state.measures.some((measure) => measure.measureId === measureId),
    },
    {
      source: ['CASE-06'],
      says: 'Measures are evaluated once the plan is adopted.',
      refusal: 'plan-not-adopted',
      met: (state) => state.planAdoptedOn !== null,
    },
    ...hasHappened<EvaluateMeasure>('on', ({ on }) => on),
    {
      source: ['CASE-06'],
      says: 'An evaluation says of the measure: works, change or stop.',
      refusal: 'verdict-missing',
      field: 'verdict',
      met: (_state, { verdict }) => verdict !== undefined,
    },
    written<EvaluateMeasure>('adultsView', ({ adultsView }) => adultsView),
    notTooLong<EvaluateMeasure>('adultsView', ({ adultsView }) => adultsView),
    {
      source: ['FOL-20'],
      says: '"Works" needs the pupil\'s view beside the adult\'s.',
      refusal: 'pupils-view-missing',
      field: 'pupilsView',
      met: (_state, { verdict, pupilsView }) => verdict !== 'works' || (pupilsView ?? '').trim() !== '',
    },
    notTooLong<EvaluateMeasure>('pupilsView', ({ pupilsView }) => pupilsView),
    {
      source: ['CASE-06', 'CASE-08'],
      says: 'An evaluation says whether the bullying has stopped.',
      refusal: 'standing-missing',
      field: 'bullying',
      met: (_state, { bullying }) => bullying !== undefined,
    },
    {
      source: ['CASE-06'],
      says: 'A change says what is done from now on.',
      refusal: 'change-missing',
      field: 'changedTo',
      met: (_state, { verdict, changedTo }) => verdict !== 'change' || (changedTo ?? '').trim() !== '',
    },
    notTooLong<EvaluateMeasure>('changedTo', ({ changedTo }) => changedTo),
    {
      source: ['CASE-05', 'CASE-06'],
      says: 'What goes on has a next day it is looked at.',
      refusal: 'look-again-missing',
      field: 'lookAgainOn',
      met: (_state, { verdict, lookAgainOn }) =>
        verdict === undefined || verdict === 'stop' || lookAgainOn !== undefined,
    },
    {
      source: ['CASE-06'],
      says: 'The next look lies after today.',
      refusal: 'look-again-not-ahead',
      field: 'lookAgainOn',
      met: (_state, { verdict, lookAgainOn }, { today }) =>
        verdict === 'stop' || lookAgainOn === undefined || lookAgainOn > today,
    },
    ...planKeepsReach<EvaluateMeasure>(({ measureId, verdict }) =>
      verdict === 'stop' ? measureId : undefined,
    ),
  ],
  events: (state, command, { by, today }) => {
    const { measureId, on, verdict, bullying } = command
    if (verdict === undefined || bullying === undefined) return []
    const pupilsView = (command.pupilsView ?? '').trim()
    return [
      {
        type: 'MeasureEvaluated',
        measureId,
        on: on ?? today,
        verdict,
        adultsView: wordsOf(by.person ?? state.exposed, (command.adultsView ?? '').trim()),
        pupilsView: pupilsView === '' ? null : wordsOf(state.exposed, pupilsView),
        bullying,
        changedTo: verdict === 'change' ? wordsOf(state.exposed, (command.changedTo ?? '').trim()) : null,
        lookAgainOn: verdict === 'stop' ? null : (command.lookAgainOn ?? null),
      },
    ]
  },
}
