import { carriedByActor, notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { sightsOf } from '../cases/view.ts'
import { addMonths, type LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act, Guard } from '../rules/act.ts'
import { bodiesIn, type Body } from './bodies.ts'
import type { SharedPart } from './events.ts'
import { saysOn, type Basis } from './standing.ts'

/** The figure is ours: a consent that runs longer than a year is asked for again. */
export const LONGEST_MONTHS = 12

/** Whom it goes to: a body, and the one person who reads. */
export type Recipient = {
  readonly body: Body | undefined
  readonly to: PersonId
  /** That person holds the body's role at this school. */
  readonly isOfBody: boolean
}

export type AskConsent = Recipient & {
  readonly consentId: string
  readonly parts: readonly SharedPart[]
  readonly mayAnswer: boolean
  readonly purpose: string
  readonly until: LocalDate | undefined
  /** The day the pupil was told that it would be asked (REP-10). */
  readonly pupilToldOn: LocalDate | undefined
  readonly basis: Basis
}

/** What acts that send something out share: to whom. */
export const recipientGuards = (): readonly [
  Guard<CaseState, Recipient & { readonly basis: Basis }, 'recipient-not-chosen'>,
  Guard<CaseState, Recipient, 'recipient-has-ties'>,
] => [
  {
    source: ['CON-01', 'CASE-15'],
    says: 'It goes to one person of a body that schools of the country work together with.',
    refusal: 'recipient-not-chosen',
    field: 'recipient',
    met: (_state, { body, isOfBody, basis }) =>
      body !== undefined && isOfBody && bodiesIn[basis.country].includes(body),
  },
  {
    source: ['TEAM-06'],
    says: 'Who has ties to the matter is not given a part in it.',
    refusal: 'recipient-has-ties',
    field: 'recipient',
    met: (state, { to }) => !state.tied.includes(to),
  },
]

/**
 * Consent is asked for: to whom, what, for which one purpose, until when (CON-01). The pupil hears of it first
 * (REP-10), and parents who do not know of the case are not told of it by being asked.
 */
export const askConsent: Act<
  CaseState,
  AskConsent,
  CaseEvent,
  | SharedRefusal
  | 'recipient-not-chosen'
  | 'recipient-has-ties'
  | 'nothing-to-share'
  | 'until-missing'
  | 'until-past'
  | 'until-too-far'
  | 'home-not-told'
> = {
  name: 'ask-consent',
  guards: [
    carriedByActor,
    stillOpen,
    ...recipientGuards(),
    {
      source: ['CON-01'],
      says: 'It is said what is shared, or that the other side may answer.',
      refusal: 'nothing-to-share',
      field: 'parts',
      met: (_state, { parts, mayAnswer }) => parts.length > 0 || mayAnswer,
    },
    written<AskConsent>('purpose', ({ purpose }) => purpose),
    notTooLong<AskConsent>('purpose', ({ purpose }) => purpose),
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
      says: 'A consent runs for at most twelve months; then it is asked for again.',
      refusal: 'until-too-far',
      field: 'until',
      met: (_state, { until }, { today }) => until === undefined || until <= addMonths(today, LONGEST_MONTHS),
    },
    {
      source: ['REP-10'],
      says: 'The pupil is told first, and the day is written down.',
      refusal: 'date-missing',
      field: 'pupilToldOn',
      met: (_state, { pupilToldOn }) => pupilToldOn !== undefined,
    },
    {
      source: ['REP-10'],
      says: 'The day the pupil was told has been.',
      refusal: 'date-in-future',
      field: 'pupilToldOn',
      met: (_state, { pupilToldOn }, { today }) => (pupilToldOn ?? today) <= today,
    },
    {
      source: ['REP-10', 'CON-06'],
      says: 'Parents are asked in a case they know of: nobody learns of it by being asked.',
      refusal: 'home-not-told',
      met: (state, { basis }) =>
        !saysOn(basis).guardians || sightsOf(state).some(({ as }) => as === 'guardian'),
    },
  ],
  events: (state, { consentId, body, to, parts, mayAnswer, purpose, until }) =>
    body === undefined || until === undefined
      ? []
      : [
          {
            type: 'ConsentAsked',
            consentId,
            body,
            to,
            parts,
            mayAnswer,
            purpose: wordsOf(state.exposed, purpose.trim()),
            until,
          },
        ],
}
