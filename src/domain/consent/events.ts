import type { Relation } from '../cases/view.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Body } from './bodies.ts'

/** What of a case can be shared; nothing is shared that stands under none of these (CON-01). */
export const sharedParts = ['account', 'assessment', 'plan', 'follow-up', 'agreements', 'absence'] as const
export type SharedPart = (typeof sharedParts)[number]

/** What somebody says yes to: which parts, whether the answers of the other side come back, and until when. */
export type Extent = {
  readonly parts: readonly SharedPart[]
  /** The other side may write in the case: without it nothing comes back, from the nurse neither (CON-02). */
  readonly mayAnswer: boolean
  /** The last day on which it holds, the whole of it, by the school's own calendar. */
  readonly until: LocalDate
}

/** Who said it, when, and how it came: null on their own screen, else the adult who saw the paper or heard it. */
type Said = { readonly giver: PersonId; readonly on: LocalDate; readonly heardBy: PersonId | null }

/** What can become true of consent, and of what is asked and answered across the wall of the school. */
export type ConsentEvent =
  | ({
      readonly type: 'ConsentAsked'
      readonly consentId: string
      readonly body: Body
      /** The one person who will read. A colleague needs a consent of their own. */
      readonly to: PersonId
      /** The one thing it is for, in words that who is asked can read. */
      readonly purpose: Words
    } & Extent)
  /** Given again with less, it is narrowed. */
  | ({ readonly type: 'ConsentGiven'; readonly consentId: string } & Said & Extent)
  | ({ readonly type: 'ConsentRefused'; readonly consentId: string } & Said)
  | ({ readonly type: 'ConsentWithdrawn'; readonly consentId: string } & Said)
  /** What the other side let into the case: an answer, or a piece of the nurse's own notes (CON-02). */
  | { readonly type: 'BodyAnswered'; readonly consentId: string; readonly body: Body; readonly words: Words }
  /** A question without names, for which no consent is needed (CON-03). */
  | {
      readonly type: 'AdviceAsked'
      readonly adviceId: string
      readonly body: Body
      readonly to: PersonId
      readonly question: Words
    }
  | { readonly type: 'AdviceGiven'; readonly adviceId: string; readonly words: Words }

const consentTypes = {
  ConsentAsked: true,
  ConsentGiven: true,
  ConsentRefused: true,
  ConsentWithdrawn: true,
  BodyAnswered: true,
  AdviceAsked: true,
  AdviceGiven: true,
} as const satisfies Record<ConsentEvent['type'], true>

/** Whether an event of a case is one of these; the case's own switches leave them to this folder. */
export const isConsentEvent = (event: { readonly type: string }): event is ConsentEvent =>
  Object.hasOwn(consentTypes, event.type)

/** The latest word of one who was asked. */
export type Answer = Omit<Said, 'giver'> &
  (({ readonly says: 'yes' } & Extent) | { readonly says: 'refused' | 'withdrawn' })

export type Consent = Omit<Extract<ConsentEvent, { type: 'ConsentAsked' }>, 'type'> & {
  readonly askedOn: LocalDate
  readonly answers: ReadonlyMap<PersonId, Answer>
  readonly texts: readonly { readonly words: Words; readonly on: LocalDate }[]
  /** It ends with the case, and does not come back when the case is taken up again. */
  readonly endedOn: LocalDate | null
}

export type Advice = Omit<Extract<ConsentEvent, { type: 'AdviceAsked' }>, 'type'> & {
  readonly askedOn: LocalDate
  readonly given: { readonly words: Words; readonly on: LocalDate } | null
}

/** What is true of consent in a case. */
export type Consents = { readonly asked: readonly Consent[]; readonly advice: readonly Advice[] }

export const noConsents: Consents = { asked: [], advice: [] }

export const findConsent = ({ asked }: Consents, consentId: string | undefined): Consent | undefined =>
  asked.find((consent) => consent.consentId === consentId)

const changed = (
  state: Consents,
  consentId: string,
  to: (consent: Consent) => Partial<Consent>,
): Consents => ({
  ...state,
  asked: state.asked.map((one) => (one.consentId === consentId ? { ...one, ...to(one) } : one)),
})

const answered = (state: Consents, consentId: string, giver: PersonId, answer: Answer): Consents =>
  changed(state, consentId, ({ answers }) => ({ answers: new Map([...answers, [giver, answer]]) }))

/** The case has ended: so has what it was shared for. */
export const endConsents = (state: Consents, on: LocalDate): Consents => ({
  ...state,
  asked: state.asked.map((consent) => ({ ...consent, endedOn: consent.endedOn ?? on })),
})

export const evolveConsents = (state: Consents, event: ConsentEvent, on: LocalDate): Consents => {
  switch (event.type) {
    case 'ConsentAsked':
      return {
        ...state,
        asked: [...state.asked, { ...event, askedOn: on, answers: new Map(), texts: [], endedOn: null }],
      }
    case 'ConsentGiven':
      return answered(state, event.consentId, event.giver, { ...event, says: 'yes' })
    case 'ConsentRefused':
      return answered(state, event.consentId, event.giver, { ...event, says: 'refused' })
    case 'ConsentWithdrawn':
      return answered(state, event.consentId, event.giver, { ...event, says: 'withdrawn' })
    case 'BodyAnswered':
      return changed(state, event.consentId, ({ texts }) => ({
        texts: [...texts, { words: event.words, on }],
      }))
    case 'AdviceAsked':
      return { ...state, advice: [...state.advice, { ...event, askedOn: on, given: null }] }
    case 'AdviceGiven':
      return {
        ...state,
        advice: state.advice.map((one) =>
          one.adviceId === event.adviceId ? { ...one, given: { words: event.words, on } } : one,
        ),
      }
  }
  return assertNever(event)
}

/**
 * What those who do not carry the case see of it: pupil and guardians what they are asked, and each their own answer.
 * What one parent answered is no business of the other, nor the pupil's of either (CON-06).
 */
export const consentSeenAs = (
  event: ConsentEvent,
  as: Relation,
  viewer: PersonId | null,
): ConsentEvent | undefined => {
  if (as !== 'exposed' && as !== 'guardian') return undefined
  switch (event.type) {
    case 'ConsentAsked':
      return event
    case 'ConsentGiven':
    case 'ConsentRefused':
    case 'ConsentWithdrawn':
      return event.giver === viewer ? event : undefined
    case 'BodyAnswered':
    case 'AdviceAsked':
    case 'AdviceGiven':
      return undefined
  }
  return assertNever(event)
}
