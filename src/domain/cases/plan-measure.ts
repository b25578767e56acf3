import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import {
  carriedByActor,
  notTooLong,
  planKeepsReach,
  stillOpen,
  workedOnByActor,
  written,
  type SharedRefusal,
} from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { Level, Rhythm } from './plan.ts'
import type { CaseState } from './state.ts'

export type PlanMeasure = {
  readonly measureId: string
  readonly level: Level | undefined
  readonly what: string | undefined
  readonly responsible: PersonId
  readonly isStaff: boolean
  readonly startsOn: LocalDate | undefined
  readonly howOften: Rhythm | undefined
  readonly lookAgainOn: LocalDate | undefined
  /** The entry of the catalogue it was chosen from (CASE-21). */
  readonly catalogueId?: string | undefined
  /** The same in words for the pupil's own page; asked for where the pupil sees it (FOL-03). */
  readonly childWords?: string | undefined
}

/** Each measure says what, who, from when, how often and when it is looked at (CASE-05). */
export const planMeasure: Act<
  CaseState,
  PlanMeasure,
  CaseEvent,
  | SharedRefusal
  | 'level-missing'
  | 'person-not-chosen'
  | 'start-missing'
  | 'rhythm-missing'
  | 'look-again-missing'
  | 'look-again-before-start'
> = {
  name: 'plan-measure',
  alreadySo: (state, { measureId }) => state.measures.some((measure) => measure.measureId === measureId),
  guards: [
    workedOnByActor,
    stillOpen,
    {
      source: ['CASE-05', 'CASE-10'],
      says: 'A measure works somewhere: with the pupil, with others, in class, in school, or beside it.',
      refusal: 'level-missing',
      field: 'level',
      met: (_state, { level }) => level !== undefined,
    },
    written<PlanMeasure>('what', ({ what }) => what),
    notTooLong<PlanMeasure>('what', ({ what }) => what),
    notTooLong<PlanMeasure>('childWords', ({ childWords }) => childWords),
    {
      source: ['CASE-05'],
      says: 'A measure has an adult who does it.',
      refusal: 'person-not-chosen',
      field: 'responsible',
      met: (_state, { isStaff }) => isStaff,
    },
    {
      source: ['CASE-05'],
      says: 'A measure has a day it starts.',
      refusal: 'start-missing',
      field: 'startsOn',
      met: (_state, { startsOn }) => startsOn !== undefined,
    },
    {
      source: ['CASE-05'],
      says: 'A measure says how often.',
      refusal: 'rhythm-missing',
      field: 'howOften',
      met: (_state, { howOften }) => howOften !== undefined,
    },
    {
      source: ['CASE-05'],
      says: 'A measure has a day it is looked at.',
      refusal: 'look-again-missing',
      field: 'lookAgainOn',
      met: (_state, { lookAgainOn }) => lookAgainOn !== undefined,
    },
    {
      source: ['CASE-05'],
      says: 'A measure is looked at after it has started.',
      refusal: 'look-again-before-start',
      field: 'lookAgainOn',
      met: (_state, { startsOn, lookAgainOn }) =>
        startsOn === undefined || lookAgainOn === undefined || lookAgainOn > startsOn,
    },
  ],
  events: (
    state,
    { measureId, level, what, responsible, startsOn, howOften, lookAgainOn, catalogueId, childWords },
  ) =>
    level === undefined || startsOn === undefined || howOften === undefined || lookAgainOn === undefined
      ? []
      : [
          {
            type: 'MeasurePlanned',
            measureId,
            level,
            what: wordsOf(state.exposed, (what ?? '').trim()),
            responsible,
            startsOn,
            howOften,
            lookAgainOn,
            ...(catalogueId === undefined ? {} : { catalogueId }),
            ...((childWords ?? '').trim() === ''
              ? {}
              : { childWords: wordsOf(state.exposed, (childWords ?? '').trim()) }),
          },
        ],
}

export type TakeOutMeasure = { readonly measureId: string }

/** Taken out of the plan again; the entry that planned it stays in the log (CASE-24). */
export const takeOutMeasure: Act<
  CaseState,
  TakeOutMeasure,
  CaseEvent,
  SharedRefusal | 'plan-would-be-empty' | 'plan-would-be-individual'
> = {
  name: 'take-out-measure',
  alreadySo: (state, { measureId }) => !state.measures.some((measure) => measure.measureId === measureId),
  guards: [carriedByActor, stillOpen, ...planKeepsReach<TakeOutMeasure>(({ measureId }) => measureId)],
  events: (_state, { measureId }) => [{ type: 'MeasureTakenOut', measureId }],
}

export type MarkMeasureDone = { readonly measureId: string }

/** The plan is carried out every day; marking it done is one press, once a day (CASE-05). */
export const markMeasureDone: Act<
  CaseState,
  MarkMeasureDone,
  CaseEvent,
  SharedRefusal | 'no-such-measure' | 'plan-not-adopted'
> = {
  name: 'mark-measure-done',
  alreadySo: (state, { measureId }, { today }) =>
    state.measures.find((measure) => measure.measureId === measureId)?.doneOn.includes(today) === true,
  guards: [
    {
      source: ['CASE-05'],
      says: 'Whoever does the measure marks it done, or an adult who carries the case.',
      refusal: 'not-open-to-you',
      met: (state, command, facts) =>
        carriedByActor.met(state, command, facts) ||
        state.measures.some(
          ({ measureId, responsible }) => measureId === command.measureId && responsible === facts.by.person,
        ),
    },
    stillOpen,
    {
      source: ['CASE-05'],
      says: 'The measure is in the plan.',
      refusal: 'no-such-measure',
      met: (state, { measureId }) => state.measures.some((measure) => measure.measureId === measureId),
    },
    {
      source: ['CASE-05'],
      says: 'Measures are carried out once the plan is adopted.',
      refusal: 'plan-not-adopted',
      met: (state) => state.planAdoptedOn !== null,
    },
  ],
  events: (_state, { measureId }, { today }) => [{ type: 'MeasureDone', measureId, on: today }],
}
