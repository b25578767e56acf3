import { notTooLong, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { findConsent } from './events.ts'
import { standingOf, type Basis } from './standing.ts'
import { isReader } from './view-shared.ts'

export type AnswerInCase = { readonly consentId: string; readonly words: string; readonly basis: Basis }

/**
 * The other side lets something into the case: an answer, or a piece of the nurse's own notes (CON-02). Only while a
 * consent runs that says so; what was let in before stays when it ends.
 */
export const answerInCase: Act<CaseState, AnswerInCase, CaseEvent, SharedRefusal> = {
  name: 'answer-in-case',
  guards: [
    {
      source: ['CON-01', 'CON-02'],
      says: 'Who is named in a running consent that lets answers in writes in the case, and nobody else from outside.',
      refusal: 'not-open-to-you',
      met: (state, { consentId, basis }, { by }) => {
        const consent = findConsent(state.consents, consentId)
        if (consent === undefined || !isReader(state, consent, by)) return false
        const standing = standingOf(consent, basis)
        return standing.kind === 'shared' && standing.mayAnswer
      },
    },
    written<AnswerInCase>('words', ({ words }) => words),
    notTooLong<AnswerInCase>('words', ({ words }) => words),
  ],
  events: (state, { consentId, words }) => {
    const consent = findConsent(state.consents, consentId)
    return consent === undefined
      ? []
      : [{ type: 'BodyAnswered', consentId, body: consent.body, words: wordsOf(state.exposed, words.trim()) }]
  },
}
