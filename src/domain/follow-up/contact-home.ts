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
import type { ContactWay } from './events.ts'
import { parentsKnow } from './recognise.ts'

/** Home is in contact about the case once it knows of it: nothing goes round the pupil (REP-10). */
const homeKnows: Guard<CaseState, object, 'family-not-told'> = {
  source: ['REP-10', 'FOL-12'],
  says: 'Contact about the case begins once the family has been told of it.',
  refusal: 'family-not-told',
  met: parentsKnow,
}

const wayChosen: Guard<CaseState, { readonly how: ContactWay | undefined }, 'way-missing'> = {
  source: ['FOL-12'],
  says: 'It is said how school and home meet.',
  refusal: 'way-missing',
  field: 'how',
  met: (_state, { how }) => how !== undefined,
}

export type AgreeContact = {
  /** Calendar days between contacts, 1 to 28. */
  readonly everyDays: number | undefined
  readonly how: ContactWay | undefined
}

/** How often and how school and home speak, agreed with the parents (FOL-12). */
export const agreeContact: Act<
  CaseState,
  AgreeContact,
  CaseEvent,
  SharedRefusal | 'rhythm-missing' | 'way-missing' | 'family-not-told'
> = {
  name: 'agree-contact',
  alreadySo: ({ followUp: { contact } }, { everyDays, how }) =>
    contact !== null && contact.everyDays === everyDays && contact.how === how,
  guards: [
    carriedByActor,
    stillOpen,
    homeKnows,
    {
      source: ['FOL-12'],
      says: 'The rhythm is between every day and every fourth week.',
      refusal: 'rhythm-missing',
      field: 'everyDays',
      met: (_state, { everyDays }) =>
        everyDays !== undefined && Number.isInteger(everyDays) && everyDays >= 1 && everyDays <= 28,
    },
    wayChosen,
  ],
  events: (_state, { everyDays, how }) =>
    everyDays === undefined || how === undefined ? [] : [{ type: 'ContactAgreed', everyDays, how }],
}

export type RecordContact = {
  readonly on: LocalDate | undefined
  readonly how: ContactWay | undefined
  readonly words: string | undefined
}

/** School and home have spoken: when, how, and what about (FOL-12). */
export const recordContact: Act<
  CaseState,
  RecordContact,
  CaseEvent,
  SharedRefusal | 'way-missing' | 'family-not-told'
> = {
  name: 'record-contact',
  guards: [
    carriedByActor,
    stillOpen,
    homeKnows,
    wayChosen,
    written<RecordContact>('words', ({ words }) => words),
    notTooLong<RecordContact>('words', ({ words }) => words),
    ...hasHappened<RecordContact>('on', ({ on }) => on),
  ],
  events: (state, { on, how, words }, { by, today }) =>
    how === undefined
      ? []
      : [
          {
            type: 'ContactMade',
            on: on ?? today,
            how,
            words: wordsOf(by.person ?? state.exposed, (words ?? '').trim()),
          },
        ],
}

export type AnswerGuardian = { readonly messageId: string | undefined; readonly words: string | undefined }

/** A parent who writes gets a person's answer, on the parent's own page (CASE-09, FOL-12). */
export const answerGuardian: Act<CaseState, AnswerGuardian, CaseEvent, SharedRefusal | 'no-such-message'> = {
  name: 'answer-guardian',
  alreadySo: (state, { messageId, words }) =>
    state.followUp.messages.find((message) => message.messageId === messageId)?.answer?.words.text ===
    (words ?? '').trim(),
  guards: [
    carriedByActor,
    {
      source: ['CASE-09'],
      says: 'What is answered was written by a parent.',
      refusal: 'no-such-message',
      field: 'message',
      met: (state, command) =>
        state.followUp.messages.some(({ messageId }) => messageId === command.messageId),
    },
    written<AnswerGuardian>('words', ({ words }) => words),
    notTooLong<AnswerGuardian>('words', ({ words }) => words),
  ],
  events: (state, { messageId, words }, { by }) =>
    state.followUp.messages
      .filter((message) => message.messageId === messageId)
      .map((message) => ({
        type: 'GuardianAnswered' as const,
        messageId: message.messageId,
        guardian: message.guardian,
        words: wordsOf(by.person ?? state.exposed, (words ?? '').trim()),
      })),
}
