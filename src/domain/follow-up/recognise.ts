import {
  carriedByActor,
  hasHappened,
  notTooLong,
  stillOpen,
  written,
  type SharedRefusal,
} from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act, Guard } from '../rules/act.ts'
import type { Apologiser, ApologyTo } from './events.ts'

export type Recognise = { readonly on: LocalDate | undefined; readonly received: string | undefined }

const howReceived = written<Recognise>('received', ({ received }) => received)

/** Only what has been established is recognised, and apologised for. */
const established: Guard<CaseState, object, 'not-established'> = {
  source: ['FOL-05'],
  says: 'What is recognised has been established.',
  refusal: 'not-established',
  met: (state) => state.establishedOn !== null,
}

/** A talk that confirms to the pupil that it happened; how the pupil took it is written down (FOL-05). */
export const giveRecognition: Act<CaseState, Recognise, CaseEvent, SharedRefusal | 'not-established'> = {
  name: 'give-recognition',
  guards: [
    carriedByActor,
    stillOpen,
    established,
    howReceived,
    notTooLong<Recognise>('received', ({ received }) => received),
    ...hasHappened<Recognise>('on', ({ on }) => on),
  ],
  events: (state, { on, received }, { today, by }) => [
    {
      type: 'RecognitionGiven',
      on: on ?? today,
      received: wordsOf(by.person ?? state.exposed, (received ?? '').trim()),
    },
  ],
}

export type Apologise = Recognise & {
  readonly from: Apologiser | undefined
  readonly to: ApologyTo | undefined
}

/**
 * The leadership, or the class teacher, says sorry early: to the pupil, and to the family once the family knows of
 * the matter, so that nothing goes round the pupil (FOL-05, REP-10).
 */
export const apologise: Act<
  CaseState,
  Apologise,
  CaseEvent,
  SharedRefusal | 'not-established' | 'apologiser-missing' | 'apology-to-missing' | 'family-not-told'
> = {
  name: 'apologise',
  guards: [
    carriedByActor,
    stillOpen,
    established,
    {
      source: ['FOL-05'],
      says: 'The apology comes from the leadership or the class teacher.',
      refusal: 'apologiser-missing',
      field: 'from',
      met: (_state, { from }) => from !== undefined,
    },
    {
      source: ['FOL-05'],
      says: 'The apology is to the pupil or to the family.',
      refusal: 'apology-to-missing',
      field: 'to',
      met: (_state, { to }) => to !== undefined,
    },
    {
      source: ['REP-10'],
      says: 'The family hears an apology once it has been told of the matter.',
      refusal: 'family-not-told',
      field: 'to',
      met: (state, { to }) => to !== 'family' || parentsKnow(state),
    },
    howReceived,
    notTooLong<Apologise>('received', ({ received }) => received),
    ...hasHappened<Apologise>('on', ({ on }) => on),
  ],
  events: (state, { from, to, on, received }, { today, by }) =>
    from === undefined || to === undefined
      ? []
      : [
          {
            type: 'ApologyGiven',
            from,
            to,
            on: on ?? today,
            received: wordsOf(by.person ?? state.exposed, (received ?? '').trim()),
          },
        ],
}

/** Whether home knows of the matter, by the pupil's yes or because it was told (REP-10). */
export const parentsKnow = (state: CaseState): boolean =>
  state.mayBeTold.parents === true || state.told.some(({ addressee }) => addressee === 'parents')
