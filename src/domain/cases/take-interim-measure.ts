import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, notTooLong, stillOpen, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

export type TakeInterimMeasure = {
  readonly measureId: string
  readonly what: string | undefined
  readonly responsible: PersonId
  readonly isStaff: boolean
  readonly startsOn: LocalDate | undefined
}

/** At once, to stop it; also before anything is established (CASE-03). Parents read what is written here. */
export const takeInterimMeasure: Act<
  CaseState,
  TakeInterimMeasure,
  CaseEvent,
  SharedRefusal | 'person-not-chosen' | 'start-missing'
> = {
  name: 'take-interim-measure',
  alreadySo: (state, { measureId }) =>
    state.interimMeasures.some((measure) => measure.measureId === measureId),
  guards: [
    carriedByActor,
    stillOpen,
    written<TakeInterimMeasure>('what', ({ what }) => what),
    notTooLong<TakeInterimMeasure>('what', ({ what }) => what),
    {
      source: ['CASE-03'],
      says: 'An interim measure has an adult who does it.',
      refusal: 'person-not-chosen',
      field: 'responsible',
      met: (_state, { isStaff }) => isStaff,
    },
    {
      source: ['CASE-03'],
      says: 'An interim measure has a day it starts.',
      refusal: 'start-missing',
      field: 'startsOn',
      met: (_state, { startsOn }) => startsOn !== undefined,
    },
  ],
  events: (state, { measureId, what, responsible, startsOn }, { today }) => [
    {
      type: 'InterimMeasureTaken',
      measureId,
      what: wordsOf(state.exposed, (what ?? '').trim()),
      responsible,
      startsOn: startsOn ?? today,
    },
  ],
}
