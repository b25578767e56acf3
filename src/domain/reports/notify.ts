import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import type { Danger, DangerEvent } from './danger.ts'

export type Notify = {
  readonly done: boolean | undefined
  readonly on: LocalDate | undefined
  readonly to: string | undefined
  /** What was received in answer: a number, a name, a time. */
  readonly receipt: string | undefined
  readonly reason: string | undefined
}

export type NotifyRefusal =
  | 'no-danger-said'
  | 'answer-missing'
  | 'date-missing'
  | 'date-in-future'
  | 'recipient-missing'
  | 'receipt-missing'
  | 'reason-missing'
  | 'words-too-long'

/** The notification path (CON-05): one's own notification with receipt, or one's own reason why none is needed. */
export const notify: Act<{ readonly danger: Danger }, Notify, DangerEvent, NotifyRefusal> = {
  name: 'notify',
  alreadySo: ({ danger }, _command, { by }) => danger.readers[by.person ?? '']?.endedOn != null,
  guards: [
    {
      source: ['LAW-11'],
      says: 'The duty to notify is there once danger was said and read.',
      refusal: 'no-danger-said',
      met: ({ danger }, _command, { by }) => danger.saidOn !== null && (by.person ?? '') in danger.readers,
    },
    {
      source: ['LAW-11'],
      says: 'Either a notification was made, or there is a reason why not.',
      refusal: 'answer-missing',
      field: 'done',
      met: (_state, { done }) => done !== undefined,
    },
    {
      source: ['CON-05'],
      says: 'The day of the notification is given.',
      refusal: 'date-missing',
      field: 'on',
      met: (_state, { done, on }) => done !== true || on !== undefined,
    },
    {
      source: ['CON-05'],
      says: 'The day of the notification has been.',
      refusal: 'date-in-future',
      field: 'on',
      met: (_state, { on }, { today }) => (on ?? today) <= today,
    },
    {
      source: ['CON-05'],
      says: 'It is said to whom the notification went.',
      refusal: 'recipient-missing',
      field: 'to',
      met: (_state, { done, to }) => done !== true || (to ?? '').trim() !== '',
    },
    {
      source: ['CON-05'],
      says: 'A notification has a receipt: what was answered, by whom.',
      refusal: 'receipt-missing',
      field: 'receipt',
      met: (_state, { done, receipt }) => done !== true || (receipt ?? '').trim() !== '',
    },
    {
      source: ['CON-05'],
      says: 'That no notification is needed has a written reason.',
      refusal: 'reason-missing',
      field: 'reason',
      met: (_state, { done, reason }) => done !== false || (reason ?? '').trim() !== '',
    },
    {
      source: ['CON-05'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'reason',
      met: (_state, { reason, to, receipt }) => [reason, to, receipt].every((text) => isNotTooLong(text)),
    },
  ],
  events: (_state, { done, on, to, receipt, reason }, { by, today }) => {
    const person = by.person ?? ''
    return done === true
      ? [
          {
            type: 'NotificationMade',
            person,
            on: on ?? today,
            to: wordsOf(person, (to ?? '').trim()),
            receipt: wordsOf(person, (receipt ?? '').trim()),
          },
        ]
      : [{ type: 'NotificationNotNeeded', person, on: today, reason: wordsOf(person, (reason ?? '').trim()) }]
  },
}

/** Reading that a child is in danger: once a person, and from then on that person owes a notification (LAW-11). */
export const readDanger: Act<{ readonly danger: Danger }, object, DangerEvent, never> = {
  name: 'read-danger',
  alreadySo: ({ danger }, _command, { by }) =>
    danger.saidOn === null || by.person === null || by.person in danger.readers,
  guards: [],
  events: (_state, _command, { by, today }) => [{ type: 'DangerRead', person: by.person ?? '', on: today }],
}
