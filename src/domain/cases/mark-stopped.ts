import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, hasHappened, notTooLong, stillOpen, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

export type MarkStopped = { readonly on: LocalDate | undefined; readonly how: string | undefined }

/** When it has stopped, the case is not over: this begins the follow-up (CASE-20, FOL-01). */
export const markStopped: Act<
  CaseState,
  MarkStopped,
  CaseEvent,
  SharedRefusal | 'no-plan-adopted' | 'stopped-before-plan'
> = {
  name: 'mark-stopped',
  alreadySo: (state) => state.stoppedOn !== null,
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['CASE-04', 'CASE-20'],
      says: 'It stops after a plan was adopted: no adopted plan, no silence.',
      refusal: 'no-plan-adopted',
      met: (state) => state.planAdoptedOn !== null,
    },
    ...hasHappened<MarkStopped>('on', ({ on }) => on),
    {
      source: ['CASE-20'],
      says: 'It stopped after it was established.',
      refusal: 'stopped-before-plan',
      field: 'on',
      met: (state, { on }) => on === undefined || state.establishedOn === null || on >= state.establishedOn,
    },
    written<MarkStopped>('how', ({ how }) => how),
    notTooLong<MarkStopped>('how', ({ how }) => how),
  ],
  events: (state, { on, how }, { today, by }) => [
    {
      type: 'BullyingStopped',
      on: on ?? today,
      how: wordsOf(by.person ?? state.exposed, (how ?? '').trim()),
    },
  ],
}
