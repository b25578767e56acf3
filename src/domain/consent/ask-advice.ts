import { carriedByActor, notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { recipientGuards, type Recipient } from './ask-consent.ts'
import { namesIn, type KnownNames } from './names-in.ts'
import type { Basis } from './standing.ts'
import { findAdviceFor } from './view-shared.ts'

export type AskAdvice = Recipient & {
  readonly adviceId: string
  readonly question: string
  readonly names: KnownNames
  readonly basis: Basis
}

/**
 * What can still be done where consent is refused: a question without names, which needs none (CON-03). It is refused
 * while it holds a name of the school's; that nothing else in it tells who it is about, the writer answers for.
 */
export const askAdvice: Act<
  CaseState,
  AskAdvice,
  CaseEvent,
  SharedRefusal | 'recipient-not-chosen' | 'recipient-has-ties' | 'holds-a-name'
> = {
  name: 'ask-advice',
  guards: [
    carriedByActor,
    stillOpen,
    ...recipientGuards(),
    written<AskAdvice>('question', ({ question }) => question),
    notTooLong<AskAdvice>('question', ({ question }) => question),
    {
      source: ['CON-03'],
      says: 'The question holds no name of a pupil, guardian or member of staff.',
      refusal: 'holds-a-name',
      field: 'question',
      met: (_state, { question, names }) => namesIn(question, names).length === 0,
    },
  ],
  events: (state, { adviceId, body, to, question }) =>
    body === undefined
      ? []
      : [{ type: 'AdviceAsked', adviceId, body, to, question: wordsOf(state.exposed, question.trim()) }],
}

export type GiveAdvice = { readonly adviceId: string; readonly words: string }

/** Whoever was asked answers, without learning whom it is about (CON-03). */
export const giveAdvice: Act<CaseState, GiveAdvice, CaseEvent, SharedRefusal> = {
  name: 'give-advice',
  guards: [
    {
      source: ['CON-03'],
      says: 'Who was asked answers.',
      refusal: 'not-open-to-you',
      met: (state, { adviceId }, { by }) =>
        findAdviceFor(state, by).some((advice) => advice.adviceId === adviceId),
    },
    stillOpen,
    written<GiveAdvice>('words', ({ words }) => words),
    notTooLong<GiveAdvice>('words', ({ words }) => words),
  ],
  events: (state, { adviceId, words }) => [
    { type: 'AdviceGiven', adviceId, words: wordsOf(state.exposed, words.trim()) },
  ],
}
