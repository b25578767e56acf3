import type { Act } from '../rules/act.ts'
import { notTooLong, openToActor, stillFollowed, wordsAre, type SharedRefusal } from './acts.ts'
import type { ConcernEvent } from './events.ts'
import { isNoted, noteOf, type Typed } from './raise-concern.ts'
import type { Sign } from './signs.ts'
import type { ConcernState } from './state.ts'

export type NoteConcern = { readonly signs: readonly Sign[]; readonly note: Typed }

/** More is seen, said or agreed: fact, the child's words, assessment and agreement stay apart (SIG-01, SIG-13). */
export const noteConcern: Act<ConcernState, NoteConcern, ConcernEvent, SharedRefusal | 'nothing-noted'> = {
  name: 'note-concern',
  guards: [
    openToActor,
    stillFollowed,
    {
      source: ['SIG-02'],
      says: 'One sign or one word is enough, and there is that.',
      refusal: 'nothing-noted',
      field: 'fact',
      met: (_state, { signs, note }) => signs.length > 0 || isNoted(note),
    },
    notTooLong<NoteConcern>('fact', ({ note }) => Object.values(note)),
  ],
  events: (state, { signs, note }, { by }) => [
    { type: 'ConcernNoted', signs, note: noteOf(wordsAre(state, by.person), note) },
  ],
}
