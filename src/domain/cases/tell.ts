import type { LocalDate } from '../kernel/dates.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, hasHappened, stillOpen, type SharedRefusal } from './acts.ts'
import type { Addressee, CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'
import { findRelation } from './view.ts'

export type Tell = {
  readonly addressee: Addressee | undefined
  readonly about: 'interim-measures' | 'plan'
  readonly on: LocalDate | undefined
}

/**
 * Interim measures and plan are told to those they concern (CASE-03), without identities, and the pupil hears it
 * first: nothing goes round the pupil (REP-10). A pupil's no to telling their parents or class does not lift a
 * duty that law or strategy lays down, but the pupil is told beforehand.
 */
export const tell: Act<
  CaseState,
  Tell,
  CaseEvent,
  SharedRefusal | 'addressee-missing' | 'pupil-not-told-first'
> = {
  name: 'tell',
  alreadySo: (state, { addressee, about }) =>
    state.told.some((told) => told.addressee === addressee && told.about === about),
  guards: [
    {
      ...carriedByActor,
      says: "Adults who carry the case tell; the class's team tells the class's parents, as the strategy asks.",
      met: (state, command, facts) =>
        carriedByActor.met(state, command, facts) ||
        (command.addressee === 'class-parents' && findRelation(state, facts.by) === 'class-team'),
    },
    stillOpen,
    {
      source: ['CASE-03'],
      says: 'It is said who was told.',
      refusal: 'addressee-missing',
      field: 'addressee',
      met: (_state, { addressee }) => addressee !== undefined,
    },
    {
      source: ['REP-10'],
      says: 'The pupil is told before anybody outside the staff is.',
      refusal: 'pupil-not-told-first',
      field: 'addressee',
      met: (state, { addressee, about, on }, { today }) =>
        addressee === undefined ||
        addressee === 'staff' ||
        addressee === 'pupil' ||
        (addressee === 'parents' && state.mayBeTold.parents === true) ||
        state.told.some(
          (told) => told.addressee === 'pupil' && told.about === about && told.on <= (on ?? today),
        ),
    },
    ...hasHappened<Tell>('on', ({ on }) => on),
  ],
  events: (_state, { addressee, about, on }, { today }) =>
    addressee === undefined ? [] : [{ type: 'Told', addressee, about, on: on ?? today }],
}

export type AnswerDisclosure = {
  readonly to: 'parents' | 'teachers' | 'classmates'
  readonly allowed: boolean | undefined
}

/** The pupil is asked again before each disclosure; the answer stands wherever the case is read (REP-10). */
export const answerDisclosure: Act<CaseState, AnswerDisclosure, CaseEvent, SharedRefusal | 'answer-missing'> =
  {
    name: 'answer-disclosure',
    guards: [
      {
        source: ['REP-10'],
        says: 'The pupil answers, or an adult who carries the case writes the answer down.',
        refusal: 'not-open-to-you',
        met: (state, command, facts) =>
          facts.by.person === state.exposed || carriedByActor.met(state, command, facts),
      },
      {
        source: ['REP-10'],
        says: 'The answer is a yes or a no.',
        refusal: 'answer-missing',
        field: 'allowed',
        met: (_state, { allowed }) => allowed !== undefined,
      },
    ],
    alreadySo: (state, { to, allowed }) => state.mayBeTold[to] === allowed,
    events: (_state, { to, allowed }, { today }) => [
      { type: 'DisclosureAnswered', to, allowed: allowed === true, on: today },
    ],
  }
