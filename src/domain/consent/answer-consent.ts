import { actsFor, stillOpen, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { findRelation } from '../cases/view.ts'
import type { LocalDate } from '../kernel/dates.ts'
import type { PersonId, Viewer } from '../people/viewer.ts'
import type { Act, Guard } from '../rules/act.ts'
import { findConsent, type Answer, type SharedPart } from './events.ts'
import { maySay, type Basis } from './standing.ts'

type AnswerConsent = {
  readonly consentId: string
  /** Whose word it is: that of whoever answers on screen, or of whoever signed the paper or said it to an adult. */
  readonly giver: PersonId
  /** The day on the paper, or on which it was said; on screen today. */
  readonly on: LocalDate | undefined
  readonly basis: Basis
}

export type GiveConsent = AnswerConsent & {
  readonly parts: readonly SharedPart[]
  readonly mayAnswer: boolean
  readonly until: LocalDate | undefined
}

/** Their own word: of a guardian or pupil to whom the case is open, on their own page. */
const speaksForSelf = (state: CaseState, giver: PersonId, by: Viewer): boolean =>
  by.person === giver && ['exposed', 'guardian'].includes(findRelation(state, by) ?? '')

const latest = (state: CaseState, { consentId, giver }: AnswerConsent): Answer | undefined =>
  findConsent(state.consents, consentId)?.answers.get(giver)

const theirs: Guard<CaseState, AnswerConsent, 'not-open-to-you'> = {
  source: ['CON-01', 'CON-06'],
  says: 'Guardians and, by age, the pupil answer for themselves; an adult who carries the case registers what is on paper.',
  refusal: 'not-open-to-you',
  met: (state, { giver }, { by }) => speaksForSelf(state, giver, by) || actsFor(state, by),
}

const wordCounts: Guard<CaseState, AnswerConsent, 'giver-not-chosen'> = {
  source: ['CON-01', 'LAW-01'],
  says: 'The word is that of somebody who decides now: a guardian with custody, or the pupil by age.',
  refusal: 'giver-not-chosen',
  field: 'giver',
  met: (_state, { giver, basis }) => maySay(basis, giver),
}

const wasAsked: Guard<CaseState, AnswerConsent, 'no-such-consent'> = {
  source: ['CON-01'],
  says: 'What is answered was asked.',
  refusal: 'no-such-consent',
  met: ({ consents }, { consentId }) => findConsent(consents, consentId) !== undefined,
}

const dayKnown = (): readonly Guard<CaseState, AnswerConsent, 'date-missing' | 'date-in-future'>[] => [
  {
    source: ['CON-01'],
    says: 'The day on the paper is given.',
    refusal: 'date-missing',
    field: 'on',
    met: (_state, { on }) => on !== undefined,
  },
  {
    source: ['CON-01'],
    says: 'The day on the paper has been.',
    refusal: 'date-in-future',
    field: 'on',
    met: (_state, { on }, { today }) => (on ?? today) <= today,
  },
]

const heardBy = (giver: PersonId, by: Viewer): PersonId | null => (by.person === giver ? null : by.person)

/** Yes, to all that was asked or to less; given again with less, it is narrowed (CON-01). */
export const giveConsent: Act<
  CaseState,
  GiveConsent,
  CaseEvent,
  | SharedRefusal
  | 'giver-not-chosen'
  | 'no-such-consent'
  | 'nothing-to-share'
  | 'until-missing'
  | 'until-past'
  | 'until-after-asked'
> = {
  name: 'give-consent',
  alreadySo: (state, command) => {
    const last = latest(state, command)
    return (
      last?.says === 'yes' &&
      last.until === command.until &&
      last.mayAnswer === command.mayAnswer &&
      last.parts.length === command.parts.length &&
      last.parts.every((part) => command.parts.includes(part))
    )
  },
  guards: [
    theirs,
    wordCounts,
    stillOpen,
    wasAsked,
    ...dayKnown(),
    {
      source: ['CON-01'],
      says: 'A yes is to something that was asked for.',
      refusal: 'nothing-to-share',
      field: 'parts',
      met: ({ consents }, { consentId, parts, mayAnswer }) => {
        const consent = findConsent(consents, consentId)
        return (
          consent === undefined ||
          (mayAnswer && consent.mayAnswer) ||
          parts.some((part) => consent.parts.includes(part))
        )
      },
    },
    {
      source: ['CON-01'],
      says: 'The last day is given.',
      refusal: 'until-missing',
      field: 'until',
      met: (_state, { until }) => until !== undefined,
    },
    {
      source: ['CON-01'],
      says: 'The last day is today or later.',
      refusal: 'until-past',
      field: 'until',
      met: (_state, { until }, { today }) => until === undefined || until >= today,
    },
    {
      source: ['CON-01'],
      says: 'The last day is not after the one that was asked for.',
      refusal: 'until-after-asked',
      field: 'until',
      met: ({ consents }, { consentId, until }) => {
        const consent = findConsent(consents, consentId)
        return consent === undefined || until === undefined || until <= consent.until
      },
    },
  ],
  events: (state, { consentId, giver, on, parts, mayAnswer, until }, { by, today }) => {
    const consent = findConsent(state.consents, consentId)
    if (consent === undefined || until === undefined) return []
    return [
      {
        type: 'ConsentGiven',
        consentId,
        giver,
        on: on ?? today,
        heardBy: heardBy(giver, by),
        parts: consent.parts.filter((part) => parts.includes(part)),
        mayAnswer: consent.mayAnswer && mayAnswer,
        until,
      },
    ]
  },
}

/** No, or no longer: at any time, in a case that has ended too, without a reason, and at once (CON-01, CON-03). */
export const refuseConsent: Act<
  CaseState,
  AnswerConsent,
  CaseEvent,
  SharedRefusal | 'giver-not-chosen' | 'no-such-consent'
> = {
  name: 'refuse-consent',
  alreadySo: (state, command) => ['refused', 'withdrawn'].includes(latest(state, command)?.says ?? ''),
  guards: [theirs, wordCounts, wasAsked, ...dayKnown()],
  events: (state, command, { by, today }) => [
    {
      type: latest(state, command)?.says === 'yes' ? 'ConsentWithdrawn' : 'ConsentRefused',
      consentId: command.consentId,
      giver: command.giver,
      on: command.on ?? today,
      heardBy: heardBy(command.giver, by),
    },
  ],
}
