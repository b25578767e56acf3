import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, hasHappened, notTooLong, stillOpen, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

export type MarkStartedAgain = { readonly on: LocalDate | undefined; readonly what: string | undefined }

/**
 * After it had stopped it has started again: the plan is carried out again and owes new measures, and the pupil's
 * word and good check-ins from before close nothing (CASE-06, CASE-20, FOL-06).
 */
export const markStartedAgain: Act<
  CaseState,
  MarkStartedAgain,
  CaseEvent,
  SharedRefusal | 'started-before-it-stopped'
> = {
  name: 'mark-started-again',
  alreadySo: (state) => state.stoppedOn === null,
  guards: [
    carriedByActor,
    stillOpen,
    ...hasHappened<MarkStartedAgain>('on', ({ on }) => on),
    {
      source: ['CASE-20'],
      says: 'It started again after it had stopped.',
      refusal: 'started-before-it-stopped',
      field: 'on',
      met: (state, { on }) => on === undefined || state.stoppedOn === null || on >= state.stoppedOn,
    },
    written<MarkStartedAgain>('what', ({ what }) => what),
    notTooLong<MarkStartedAgain>('what', ({ what }) => what),
  ],
  events: (state, { on, what }, { by, today }) => [
    {
      type: 'BullyingStartedAgain',
      on: on ?? today,
      what: wordsOf(by.person ?? state.exposed, (what ?? '').trim()),
    },
  ],
}
