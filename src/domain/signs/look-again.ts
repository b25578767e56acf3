import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { holds, type Viewer } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { notTooLong, openToActor, stillFollowed, wordsAre, type SharedRefusal } from './acts.ts'
import type { ConcernEvent } from './events.ts'
import type { ConcernState } from './state.ts'

const opensCases = (viewer: Viewer): boolean => holds(viewer, 'leader') || holds(viewer, 'resource-team')

export type LookAgain = {
  readonly settled: boolean | undefined
  readonly words: string | undefined
  readonly lookAgainOn: LocalDate | undefined
}

/** Somebody looks again: the concern goes on to a new day, or it is gone, and why is written (SIG-13). */
export const lookAgain: Act<
  ConcernState,
  LookAgain,
  ConcernEvent,
  SharedRefusal | 'answer-missing' | 'reason-missing' | 'look-again-missing' | 'case-asked'
> = {
  name: 'look-again',
  alreadySo: ({ end }, { settled }) => settled === true && end?.kind === 'settled',
  guards: [
    openToActor,
    stillFollowed,
    {
      source: ['SIG-13'],
      says: 'A concern goes on, or it is gone.',
      refusal: 'answer-missing',
      field: 'settled',
      met: (_state, { settled }) => settled !== undefined,
    },
    {
      source: ['SIG-13'],
      says: 'What was seen on looking again is written.',
      refusal: 'reason-missing',
      field: 'words',
      met: (_state, { words }) => (words ?? '').trim() !== '',
    },
    {
      source: ['SIG-13'],
      says: 'A concern that goes on has a new day ahead.',
      refusal: 'look-again-missing',
      field: 'lookAgainOn',
      met: (_state, { settled, lookAgainOn }, { today }) =>
        settled !== false || (lookAgainOn !== undefined && lookAgainOn > today),
    },
    {
      source: ['SIG-13', 'CASE-01'],
      says: 'Where a case was asked for, only who opens cases ends the concern without one.',
      refusal: 'case-asked',
      met: (state, { settled }, { by }) => settled !== true || state.caseAskedOn === null || opensCases(by),
    },
    notTooLong<LookAgain>('words', ({ words }) => [words]),
  ],
  events: (state, { settled, words, lookAgainOn }, { by, today }) => {
    const written = wordsOf(wordsAre(state, by.person), (words ?? '').trim())
    return settled === true
      ? [{ type: 'ConcernSettled', words: written }]
      : [
          {
            type: 'ConcernLookedAt',
            words: written,
            lookAgainOn: lookAgainOn ?? today,
            noCaseNow: opensCases(by),
          },
        ]
  },
}

/** An adult who opens no cases asks those who do: one press (SIG-13, CASE-01). */
export const askForCase: Act<ConcernState, object, ConcernEvent, SharedRefusal> = {
  name: 'ask-for-case',
  alreadySo: ({ caseAskedOn }) => caseAskedOn !== null,
  guards: [openToActor, stillFollowed],
  events: () => [{ type: 'CaseAskedFor' }],
}

/** The concern became a case; its own course ends there (SIG-13, REP-11). */
export const leadToCase: Act<ConcernState, { readonly caseId: string }, ConcernEvent, SharedRefusal> = {
  name: 'lead-to-case',
  guards: [openToActor, stillFollowed],
  events: (_state, { caseId }) => [{ type: 'ConcernLedToCase', caseId }],
}
