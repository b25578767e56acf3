import { notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { byGuardian, said } from './acts.ts'
import type { Judgement } from './events.ts'

export type WriteFromHome = {
  readonly messageId: string
  readonly words: string | undefined
  /** "It is very hard for us now": the leader answers, the next school day (FOL-12). */
  readonly hard: boolean
}

/** A parent answers, asks or adds, in their own words; nobody but the adults of the case reads it (CASE-09). */
export const writeFromHome: Act<CaseState, WriteFromHome, CaseEvent, SharedRefusal> = {
  name: 'write-from-home',
  alreadySo: (state, { messageId }) => state.followUp.messages.some((one) => one.messageId === messageId),
  guards: [
    byGuardian,
    written<WriteFromHome>('words', ({ words }) => words),
    notTooLong<WriteFromHome>('words', ({ words }) => words),
  ],
  events: (state, { messageId, words, hard }, { by }) => {
    const guardian = by.person ?? state.exposed
    return [
      {
        type: 'GuardianWrote',
        messageId,
        guardian,
        words: wordsOf(guardian, (words ?? '').trim()),
        hard,
      },
    ]
  },
}

export type AddHomeMeasure = {
  readonly measureId: string
  readonly what: string | undefined
  readonly startsOn: LocalDate | undefined
}

/** What the family does itself stands in the plan beside the school's measures; the pupil reads it too (FOL-12). */
export const addHomeMeasure: Act<CaseState, AddHomeMeasure, CaseEvent, SharedRefusal | 'start-missing'> = {
  name: 'add-home-measure',
  alreadySo: (state, { measureId }) => state.followUp.homeMeasures.some((one) => one.measureId === measureId),
  guards: [
    byGuardian,
    stillOpen,
    written<AddHomeMeasure>('what', ({ what }) => what),
    notTooLong<AddHomeMeasure>('what', ({ what }) => what),
    {
      source: ['FOL-12', 'CASE-05'],
      says: 'A measure has a day it starts.',
      refusal: 'start-missing',
      field: 'startsOn',
      met: (_state, { startsOn }) => startsOn !== undefined,
    },
  ],
  events: (state, { measureId, what, startsOn }, { by, today }) => [
    {
      type: 'HomeMeasureAdded',
      measureId,
      what: wordsOf(by.person ?? state.exposed, (what ?? '').trim()),
      startsOn: startsOn ?? today,
    },
  ],
}

export type EndHomeMeasure = { readonly measureId: string | undefined }

/** The family stops a measure of its own. */
export const endHomeMeasure: Act<CaseState, EndHomeMeasure, CaseEvent, SharedRefusal | 'no-such-measure'> = {
  name: 'end-home-measure',
  alreadySo: (state, { measureId }) =>
    state.followUp.homeMeasures.some((one) => one.measureId === measureId && one.endedOn !== null),
  guards: [
    byGuardian,
    stillOpen,
    {
      source: ['FOL-12'],
      says: "It is one of the family's own measures.",
      refusal: 'no-such-measure',
      met: (state, { measureId }) => state.followUp.homeMeasures.some((one) => one.measureId === measureId),
    },
  ],
  events: (_state, { measureId }) => [{ type: 'HomeMeasureEnded', measureId: measureId ?? '' }],
}

export type JudgeMeasure = {
  readonly measureId: string | undefined
  /** Whether this guardian sees the measure in the plan: one for another child does not exist here (CON-06). */
  readonly seen: boolean
  readonly judgement: Judgement | undefined
  readonly words: string | undefined
}

/** Parents judge whether a measure of the plan helps their child (FOL-12). */
export const judgeMeasure: Act<
  CaseState,
  JudgeMeasure,
  CaseEvent,
  SharedRefusal | 'no-such-measure' | 'judgement-missing'
> = {
  name: 'judge-measure',
  guards: [
    byGuardian,
    stillOpen,
    {
      source: ['FOL-12', 'CON-06'],
      says: 'The measure is one of the plan that this guardian sees.',
      refusal: 'no-such-measure',
      met: (_state, { seen }) => seen,
    },
    {
      source: ['FOL-12'],
      says: 'The judgement says whether it helps.',
      refusal: 'judgement-missing',
      field: 'judgement',
      met: (_state, { judgement }) => judgement !== undefined,
    },
    notTooLong<JudgeMeasure>('words', ({ words }) => words),
  ],
  events: (state, { measureId, judgement, words }, { by }) => {
    const guardian = by.person ?? state.exposed
    const written = said(words)
    return measureId === undefined || judgement === undefined
      ? []
      : [
          {
            type: 'MeasureJudged',
            measureId,
            guardian,
            judgement,
            words: written === undefined ? null : wordsOf(guardian, written),
          },
        ]
  },
}
