import { hasHappened, notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act, Guard } from '../rules/act.ts'
import { byPupilOrCarrier, byThoseAround } from './acts.ts'
import type { ClassTelling } from './events.ts'

type OfTelling = { readonly tellingId: string | undefined }

const tellingOf = (state: CaseState, { tellingId }: OfTelling): ClassTelling | undefined =>
  state.followUp.tellings.find((telling) => telling.tellingId === tellingId)

const isThere: Guard<CaseState, OfTelling, 'no-such-telling'> = {
  source: ['FOL-18'],
  says: 'What is answered or told was asked about.',
  refusal: 'no-such-telling',
  field: 'telling',
  met: (state, command) => tellingOf(state, command) !== undefined,
}

export type AskToTellClass = { readonly tellingId: string; readonly what: string | undefined }

/** Before anything is told to classmates the pupil is asked, each time, with the very words (FOL-18, REP-10). */
export const askToTellClass: Act<CaseState, AskToTellClass, CaseEvent, SharedRefusal> = {
  name: 'ask-to-tell-class',
  alreadySo: (state, command) => tellingOf(state, command) !== undefined,
  guards: [
    byThoseAround,
    stillOpen,
    written<AskToTellClass>('what', ({ what }) => what),
    notTooLong<AskToTellClass>('what', ({ what }) => what),
  ],
  events: (state, { tellingId, what }) => [
    { type: 'TellingClassAsked', tellingId, what: wordsOf(state.exposed, (what ?? '').trim()) },
  ],
}

export type AnswerTellingClass = OfTelling & { readonly allowed: boolean | undefined }

/** The pupil's yes or no to these words; it may be taken back until they were told. */
export const answerTellingClass: Act<
  CaseState,
  AnswerTellingClass,
  CaseEvent,
  SharedRefusal | 'no-such-telling' | 'answer-missing' | 'already-told'
> = {
  name: 'answer-telling-class',
  alreadySo: (state, command) =>
    command.allowed !== undefined && tellingOf(state, command)?.allowed === command.allowed,
  guards: [
    byPupilOrCarrier,
    stillOpen,
    isThere,
    {
      source: ['FOL-18'],
      says: 'The answer is a yes or a no.',
      refusal: 'answer-missing',
      field: 'allowed',
      met: (_state, { allowed }) => allowed !== undefined,
    },
    {
      source: ['FOL-18'],
      says: 'What has been told cannot be taken back.',
      refusal: 'already-told',
      field: 'allowed',
      met: (state, command) => (tellingOf(state, command)?.toldOn ?? null) === null,
    },
  ],
  events: (state, { tellingId, allowed }, { by }) =>
    tellingId === undefined
      ? []
      : [
          {
            type: 'TellingClassAnswered',
            tellingId,
            allowed: allowed === true,
            heardBy: by.person === state.exposed ? null : by.person,
          },
        ],
}

export type TellClass = OfTelling & { readonly on: LocalDate | undefined }

/** Told to the class: refused without the pupil's yes to exactly this (FOL-18). */
export const tellClass: Act<
  CaseState,
  TellClass,
  CaseEvent,
  SharedRefusal | 'no-such-telling' | 'pupil-has-not-said-yes'
> = {
  name: 'tell-class',
  alreadySo: (state, command) => (tellingOf(state, command)?.toldOn ?? null) !== null,
  guards: [
    byThoseAround,
    stillOpen,
    isThere,
    {
      source: ['FOL-18', 'REP-10'],
      says: "Nothing is told to classmates without the pupil's yes.",
      refusal: 'pupil-has-not-said-yes',
      field: 'telling',
      met: (state, command) => {
        const telling = tellingOf(state, command)
        return telling === undefined || telling.allowed === true
      },
    },
    ...hasHappened<TellClass>('on', ({ on }) => on),
  ],
  events: (_state, { tellingId, on }, { today }) =>
    tellingId === undefined ? [] : [{ type: 'ClassTold', tellingId, on: on ?? today }],
}
