import type { CaseEvent } from '../cases/events.ts'
import { foldCase, type CaseState } from '../cases/state.ts'
import { assertNever } from '../kernel/result.ts'
import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import { evolveMeetings, isMeetingEvent, noMeetings, type Meetings } from '../meetings/events.ts'
import { meetingSeenAs, type MeetingLooker } from '../meetings/view.ts'
import type { PersonId, SightKey, Viewer } from '../people/viewer.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import type { Rule } from '../rules/rule.ts'
import {
  evolveParticipants,
  findPart,
  isParticipantEvent,
  noParticipants,
  type Agreement,
  type Part,
  type ParticipantEvent,
  type Participants,
} from './events.ts'

const withheld = (words: Words): Words => ({ ...words, text: null })
const withheldOrNone = (words: Words | null): Words | null => (words === null ? null : withheld(words))

/**
 * What somebody who does not carry the case sees of the pupils who took part. The exposed pupil and their family
 * see what binds the exposed pupil, and no other child; staff around the pupil see whom to look after and what was
 * agreed, without what was said; the adult of a participating pupil sees all of that pupil's part (CASE-16, CON-06).
 * That the exposed pupil took part as well is shown to those who carry the case and to that pupil's adult alone: to
 * the rest it is not needed (FOL-14).
 */
export const participantSeenAs = (
  event: ParticipantEvent,
  looker: MeetingLooker,
  around?: { readonly exposed: PersonId; readonly participants: Participants },
): ParticipantEvent | undefined => {
  if (looker.as === 'staff')
    return around !== undefined && tellsOfBothRoles(event, around) && !looker.adultOf.includes(around.exposed)
      ? undefined
      : seenByStaff(event, looker.adultOf)
  const { pupil } = looker
  switch (event.type) {
    case 'ParticipatingPupilNamed':
    case 'ParticipantAdultChosen':
    case 'ParticipantFamilyTold':
    case 'AgreementMade':
      return event.pupil === pupil ? event : undefined
    case 'AgreementLookedAt':
      return event.pupil === pupil ? { ...event, words: withheldOrNone(event.words) } : undefined
    case 'ParticipantWantsToTalk':
      return event.pupil === pupil && looker.as === 'pupil' ? event : undefined
    case 'InquiryStarted':
    case 'ReconciliationAnswered':
    case 'ReconciliationHeld':
      return undefined
  }
  return assertNever(event)
}

const tellsOfBothRoles = (
  event: ParticipantEvent,
  { exposed, participants }: { readonly exposed: PersonId; readonly participants: Participants },
): boolean => 'pupil' in event && event.pupil === exposed && !isLaidOnExposed(event, participants)

/** An agreement that the leader laid on the exposed pupil, with the reason (CASE-29); any other is of their part. */
const isLaidOnExposed = (event: ParticipantEvent, { agreements }: Participants): boolean =>
  'agreementId' in event &&
  agreements.some(({ agreementId, reason }) => agreementId === event.agreementId && reason !== null)

const seenByStaff = (event: ParticipantEvent, adultOf: readonly PersonId[]): ParticipantEvent | undefined => {
  const all = 'pupil' in event && adultOf.includes(event.pupil)
  switch (event.type) {
    case 'ParticipatingPupilNamed':
      return all ? event : { ...event, came: null }
    case 'ParticipantAdultChosen':
    case 'ParticipantFamilyTold':
    case 'InquiryStarted':
      return event
    case 'AgreementMade':
      return all ? event : { ...event, reason: withheldOrNone(event.reason) }
    case 'AgreementLookedAt':
      return all ? event : { ...event, words: withheldOrNone(event.words) }
    case 'ParticipantWantsToTalk':
      return all ? event : undefined
    case 'ReconciliationAnswered':
    case 'ReconciliationHeld':
      return undefined
  }
  return assertNever(event)
}

/**
 * What the exposed pupil and their family see of it: what was laid on the exposed pupil, with the leader's reason
 * (CASE-29), and the pupil alone what they answered and what came of it (CASE-30). Took the same pupil part as well,
 * that is their part, which opens on its own terms (FOL-14).
 */
export const participantSeenByExposed = (
  event: ParticipantEvent,
  looker: Exclude<MeetingLooker, { as: 'staff' }>,
  participants: Participants,
): ParticipantEvent | undefined => {
  switch (event.type) {
    case 'AgreementMade':
    case 'AgreementLookedAt':
      return isLaidOnExposed(event, participants) ? participantSeenAs(event, looker) : undefined
    case 'ReconciliationAnswered':
    case 'ReconciliationHeld':
      return looker.as === 'pupil' ? event : undefined
    case 'ParticipatingPupilNamed':
    case 'ParticipantAdultChosen':
    case 'ParticipantFamilyTold':
    case 'InquiryStarted':
    case 'ParticipantWantsToTalk':
      return undefined
  }
  return assertNever(event)
}

/** A part as the pupil it is about, or their family, sees it. Nothing in it tells of any other child (CASE-16). */
export type PartView = {
  readonly as: 'pupil' | 'family'
  readonly part: Part
  readonly agreements: readonly Agreement[]
  readonly meetings: Meetings
  readonly endedOn: LocalDate | null
}

/** Whether an adult has talked with the pupil about it: nobody learns of their part from a screen. */
const hasHeard = ({ meetings }: CaseState, pupil: PersonId): boolean =>
  meetings.talks.some((talk) => talk.with === pupil)

/**
 * The part of one pupil in somebody else's case, for that pupil once an adult has talked with them, and for their
 * guardians once a person has told them; undefined for everybody else, as if there were none. It is folded from the
 * entries about this pupil alone, so what the case is about cannot be in it (CON-06).
 */
export const viewPart = (
  history: readonly Recorded<CaseEvent>[],
  viewer: Viewer,
  pupil: PersonId,
): PartView | undefined => {
  const whole = foldCase(history)
  if (whole === undefined || whole.end?.how === 'opened-in-error' || whole.end?.how === 'joined')
    return undefined
  const told = findPart(whole.participants, pupil)
  if (told === undefined) return undefined
  const as = viewer.person === pupil ? 'pupil' : viewer.guardianOf.includes(pupil) ? 'family' : undefined
  if (as === undefined) return undefined
  if (as === 'pupil' ? !hasHeard(whole, pupil) : told.familyToldOn === null) return undefined
  const looker = { as, pupil, wordsToo: as === 'pupil' } as const
  let participants = noParticipants
  let meetings = noMeetings
  for (const { event, at } of history) {
    const on = dayOf(at) as LocalDate
    if (isParticipantEvent(event)) {
      const seen = participantSeenAs(event, looker)
      if (seen !== undefined) participants = evolveParticipants(participants, seen, on)
    } else if (isMeetingEvent(event)) {
      const seen = meetingSeenAs(event, looker, whole.meetings)
      if (seen !== undefined) meetings = evolveMeetings(meetings, seen, on)
    }
  }
  const part = findPart(participants, pupil)
  return part === undefined
    ? undefined
    : {
        as,
        // That a talk answered the pupil's wish is theirs to see, whoever held it.
        part: { ...part, wantsToTalkSince: as === 'pupil' ? told.wantsToTalkSince : null },
        agreements: participants.agreements,
        meetings,
        endedOn: whole.end?.on ?? null,
      }
}

/** The keys under which a pupil's part is found. Nobody holds them: they are asked for, one pupil at a time. */
export const partKeysOf = ({ participants }: CaseState): readonly SightKey[] =>
  participants.parts.map(({ pupil }): SightKey => `part:${pupil}`)

/** Whether somebody is the guardian of a pupil who took part: then they stand outside the case, whatever role they hold. */
export const isFamilyOfParticipant = ({ participants }: CaseState, viewer: Viewer): boolean =>
  participants.parts.some(({ pupil }) => viewer.guardianOf.includes(pupil))

export const participantViewRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'part-as-seen-by-pupil-and-family',
    source: ['CASE-16', 'CASE-23', 'CON-06'],
    says: 'A pupil who took part sees, once talked with, what was agreed with them; their family, once told, the same; neither anything of another child.',
  },
]
