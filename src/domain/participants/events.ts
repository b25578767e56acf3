import type { LocalDate } from '../kernel/dates.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'

/** Who first said that the pupil took part, where it came from themselves or their home (REP-13). */
export const cameForward = ['self', 'parents'] as const
export type CameForward = (typeof cameForward)[number]

/** What lies on a pupil: agreed with them, or laid on them (CASE-29). */
export const agreementKinds = ['agreement', 'restriction'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** How an agreement went, on the day it was looked at. */
export const keptAnswers = ['kept', 'partly', 'not-kept'] as const
export type Kept = (typeof keptAnswers)[number]

/** What can become true of the pupils who took part. */
export type ParticipantEvent =
  | {
      readonly type: 'ParticipatingPupilNamed'
      readonly pupil: PersonId
      /** Left out or null: found by the adults. */
      readonly came?: CameForward | null
    }
  /** The adult who follows this pupil: another than the exposed pupil's (CASE-16). */
  | { readonly type: 'ParticipantAdultChosen'; readonly pupil: PersonId; readonly person: PersonId }
  /** A person has told the parents; from then on they see their own child's part. */
  | { readonly type: 'ParticipantFamilyTold'; readonly pupil: PersonId; readonly on: LocalDate }
  /** It is going on now: each of these is talked with at once, under their own name (CASE-17). */
  | { readonly type: 'InquiryStarted'; readonly pupils: readonly PersonId[]; readonly on: LocalDate }
  | {
      readonly type: 'AgreementMade'
      readonly agreementId: string
      /** Whom it binds: a participating pupil, or with the leader's reason the exposed one (CASE-29). */
      readonly pupil: PersonId
      readonly kind: AgreementKind
      readonly what: Words
      readonly startsOn: LocalDate
      readonly lookAgainOn: LocalDate
      /** The leader's reason where it lies on the exposed pupil; null otherwise. */
      readonly reason: Words | null
    }
  | {
      readonly type: 'AgreementLookedAt'
      readonly agreementId: string
      readonly pupil: PersonId
      readonly on: LocalDate
      readonly kept: Kept
      readonly words: Words | null
      /** Null where it ends. */
      readonly lookAgainOn: LocalDate | null
    }
  | { readonly type: 'ParticipantWantsToTalk'; readonly pupil: PersonId }
  /** The exposed pupil's own yes or no, on their own page or heard by an adult (CASE-30). */
  | {
      readonly type: 'ReconciliationAnswered'
      readonly wanted: boolean
      readonly on: LocalDate
      readonly heardBy: PersonId | null
    }
  | {
      readonly type: 'ReconciliationHeld'
      readonly pupils: readonly PersonId[]
      readonly on: LocalDate
      readonly ledBy: PersonId
      readonly words: Words
    }

const participantTypes = {
  ParticipatingPupilNamed: true,
  ParticipantAdultChosen: true,
  ParticipantFamilyTold: true,
  InquiryStarted: true,
  AgreementMade: true,
  AgreementLookedAt: true,
  ParticipantWantsToTalk: true,
  ReconciliationAnswered: true,
  ReconciliationHeld: true,
} as const satisfies Record<ParticipantEvent['type'], true>

/** Whether an event of a case is one of these; the case's own switches leave them to this folder. */
export const isParticipantEvent = (event: { readonly type: string }): event is ParticipantEvent =>
  Object.hasOwn(participantTypes, event.type)

/** One pupil who took part, and how that pupil is followed (CASE-16). */
export type Part = {
  readonly pupil: PersonId
  readonly came: CameForward | null
  readonly namedOn: LocalDate
  readonly adult: { readonly person: PersonId; readonly since: LocalDate } | null
  readonly familyToldOn: LocalDate | null
  readonly wantsToTalkSince: LocalDate | null
}

export type Agreement = Omit<Extract<ParticipantEvent, { type: 'AgreementMade' }>, 'type' | 'lookAgainOn'> & {
  /** The next day it is looked at; null once it has ended. */
  readonly lookAgainOn: LocalDate | null
  readonly madeOn: LocalDate
  readonly looks: readonly {
    readonly on: LocalDate
    readonly kept: Kept
    readonly words: Words | null
  }[]
}

/** What is true of the pupils who took part. */
export type Participants = {
  readonly parts: readonly Part[]
  readonly inquiries: readonly { readonly pupils: readonly PersonId[]; readonly on: LocalDate }[]
  readonly agreements: readonly Agreement[]
  /** The exposed pupil's latest answer; `heardBy` is null where they gave it on their own page. */
  readonly reconciliation: {
    readonly wanted: boolean
    readonly on: LocalDate
    readonly heardBy: PersonId | null
  } | null
  readonly reconciled: readonly {
    readonly pupils: readonly PersonId[]
    readonly on: LocalDate
    readonly ledBy: PersonId
  }[]
}

export const noParticipants: Participants = {
  parts: [],
  inquiries: [],
  agreements: [],
  reconciliation: null,
  reconciled: [],
}

export const findPart = ({ parts }: Participants, pupil: PersonId | undefined): Part | undefined =>
  parts.find((part) => part.pupil === pupil)

/** The adults who follow these pupils. */
export const adultsOf = ({ parts }: Participants): readonly PersonId[] =>
  parts.flatMap(({ adult }) => (adult === null ? [] : [adult.person]))

const changed = (state: Participants, pupil: PersonId, to: Partial<Part>): Participants => ({
  ...state,
  parts: state.parts.map((part) => (part.pupil === pupil ? { ...part, ...to } : part)),
})

/** A talk with a participating pupil answers their wish for one, unless it was held before they wished. */
export const talkedWith = (state: Participants, pupil: PersonId, on: LocalDate): Participants =>
  (findPart(state, pupil)?.wantsToTalkSince ?? on) <= on
    ? changed(state, pupil, { wantsToTalkSince: null })
    : state

/** Nobody with ties to the matter follows a pupil in it (TEAM-06), nor the exposed pupil's own adult (CASE-16). */
export const withoutAdult = (state: Participants, person: PersonId): Participants => ({
  ...state,
  parts: state.parts.map((part) => (part.adult?.person === person ? { ...part, adult: null } : part)),
})

export const evolveParticipants = (
  state: Participants,
  event: ParticipantEvent,
  on: LocalDate,
): Participants => {
  switch (event.type) {
    case 'ParticipatingPupilNamed':
      return findPart(state, event.pupil) !== undefined
        ? state
        : {
            ...state,
            parts: [
              ...state.parts,
              {
                pupil: event.pupil,
                came: event.came ?? null,
                namedOn: on,
                adult: null,
                familyToldOn: null,
                wantsToTalkSince: null,
              },
            ],
          }
    case 'ParticipantAdultChosen':
      return changed(state, event.pupil, { adult: { person: event.person, since: on } })
    case 'ParticipantFamilyTold':
      return changed(state, event.pupil, { familyToldOn: event.on })
    case 'InquiryStarted':
      return { ...state, inquiries: [...state.inquiries, { pupils: event.pupils, on: event.on }] }
    case 'AgreementMade':
      return { ...state, agreements: [...state.agreements, { ...event, madeOn: on, looks: [] }] }
    case 'AgreementLookedAt':
      return {
        ...state,
        agreements: state.agreements.map((agreement) =>
          agreement.agreementId === event.agreementId
            ? {
                ...agreement,
                lookAgainOn: event.lookAgainOn,
                looks: [...agreement.looks, { on: event.on, kept: event.kept, words: event.words }],
              }
            : agreement,
        ),
      }
    case 'ParticipantWantsToTalk':
      return changed(state, event.pupil, {
        wantsToTalkSince: findPart(state, event.pupil)?.wantsToTalkSince ?? on,
      })
    case 'ReconciliationAnswered':
      return { ...state, reconciliation: { wanted: event.wanted, on: event.on, heardBy: event.heardBy } }
    case 'ReconciliationHeld':
      return {
        ...state,
        reconciled: [...state.reconciled, { pupils: event.pupils, on: event.on, ledBy: event.ledBy }],
      }
  }
  return assertNever(event)
}
