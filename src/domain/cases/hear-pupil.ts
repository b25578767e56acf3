import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, hasHappened, notTooLong, stillOpen, type SharedRefusal } from './acts.ts'
import type { CaseEvent, HearingWay } from './events.ts'
import type { CaseState } from './state.ts'

export type HearPupil = {
  readonly way: HearingWay | 'declined' | undefined
  readonly on: LocalDate | undefined
  readonly words: string | undefined
}

/** The pupil is heard before the plan, in a way that fits age and maturity; a pupil may decline (CASE-12). */
export const hearPupil: Act<
  CaseState,
  HearPupil,
  CaseEvent,
  SharedRefusal | 'way-missing' | 'pupils-words-missing'
> = {
  name: 'hear-pupil',
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['CASE-12'],
      says: 'It is said in which way the pupil was heard.',
      refusal: 'way-missing',
      field: 'way',
      met: (_state, { way }) => way !== undefined,
    },
    ...hasHappened<HearPupil>('on', ({ on }) => on),
    {
      source: ['CASE-12'],
      says: "The pupil's own words are written down.",
      refusal: 'pupils-words-missing',
      field: 'words',
      met: (_state, { way, words }) => way === 'declined' || (words ?? '').trim() !== '',
    },
    notTooLong<HearPupil>('words', ({ words }) => words),
  ],
  events: (state, { way, on, words }, { today }) =>
    way === undefined
      ? []
      : way === 'declined'
        ? [{ type: 'PupilDeclinedHearing', on: on ?? today }]
        : [{ type: 'PupilHeard', way, on: on ?? today, words: wordsOf(state.exposed, (words ?? '').trim()) }],
}
