import { endConsents, evolveConsents, isConsentEvent, noConsents, type Consents } from '../consent/events.ts'
import {
  evolveFollowUp,
  isFollowUpEvent,
  noFollowUp,
  talkAnswered,
  talkAsked,
  withoutDeputy,
  type FollowUp,
} from '../follow-up/events.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { evolveMeetings, isMeetingEvent, noMeetings, type Meetings } from '../meetings/events.ts'
import {
  evolveParticipants,
  isParticipantEvent,
  noParticipants,
  talkedWith,
  withoutAdult,
  type Participants,
} from '../participants/events.ts'
import type { PersonId } from '../people/viewer.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import { evolveDanger, noDanger, type Danger } from '../reports/danger.ts'
import type { MayBeTold } from '../reports/events.ts'
import type { Addressee, CaseEvent, Form, HearingWay, Mark, Mood, Outcome } from './events.ts'
import { evolvePlan, nothingPlanned, type Planned } from './plan.ts'

export type InterimMeasure = {
  readonly measureId: string
  readonly what: Words
  readonly responsible: PersonId
  readonly startsOn: LocalDate
  /** The day it was made; that counts as having acted, not a start weeks ahead. */
  readonly takenOn: LocalDate
}

export type CheckIn = {
  readonly from: 'pupil' | 'adult'
  readonly on: LocalDate
  readonly by: PersonId | null
  readonly mood: Mood
  readonly together: string | null
  readonly again: string | null
  readonly words: Words | null
}

export type Hearing =
  | { readonly kind: 'heard'; readonly way: HearingWay; readonly on: LocalDate; readonly words: Words }
  | { readonly kind: 'declined'; readonly on: LocalDate }

/** How a case stands. `assessing` → `acting` → `carrying-out` → `following-up` → `closed`; `ended` is any other end (CASE-20). */
export type Stage =
  | 'assessing'
  | 'supporting'
  | 'acting'
  | 'carrying-out'
  | 'following-up'
  | 'closed'
  | 'ended'

/** What is true of a case now, folded from its log and from nothing else. */
export type CaseState = Planned & {
  readonly caseId: string
  readonly number: string
  readonly version: number
  readonly classId: string
  readonly exposed: PersonId
  readonly reportedOn: LocalDate
  readonly openedOn: LocalDate
  readonly openedBy: PersonId | null
  readonly fromReport: string | null
  readonly account: { readonly words: Words; readonly on: LocalDate; readonly aboutHome: boolean } | null
  readonly mayBeTold: MayBeTold
  readonly strategyVersion: number
  readonly withStaff: boolean
  readonly withLeader: boolean
  readonly closedTo: PersonId | null
  readonly leadAsked: PersonId | null
  readonly lead: { readonly person: PersonId; readonly since: LocalDate } | null
  readonly tied: readonly PersonId[]
  readonly untied: readonly PersonId[]
  readonly assessment: {
    readonly outcome: Outcome
    readonly marks: readonly Mark[]
    readonly forms: readonly Form[]
    readonly reason: Words
    readonly on: LocalDate
    readonly by: PersonId | null
  } | null
  /** The first day it was established; later assessments of the same kind do not move the clock (LAW-04). */
  readonly establishedOn: LocalDate | null
  readonly interimMeasures: readonly InterimMeasure[]
  readonly told: readonly { readonly addressee: Addressee; readonly about: string; readonly on: LocalDate }[]
  readonly hearing: Hearing | null
  readonly dutiesDone: Readonly<Record<string, LocalDate>>
  readonly stoppedOn: LocalDate | null
  readonly trustedAdult: {
    readonly person: PersonId
    readonly since: LocalDate
    readonly chosenByPupil: boolean
  } | null
  readonly checkInEveryDays: number | null
  readonly rhythmSince: LocalDate | null
  readonly checkIns: readonly CheckIn[]
  readonly wantsToTalkSince: LocalDate | null
  readonly fine: {
    readonly words: Words | null
    readonly heardBy: PersonId | null
    readonly on: LocalDate
  } | null
  readonly end: {
    readonly how:
      | 'pupil-is-fine'
      | 'pupil-wants-no-more'
      | 'pupil-unreachable'
      | 'not-bullying'
      | 'opened-in-error'
      | 'joined'
    readonly on: LocalDate
    readonly reason: Words | null
    readonly lookAgainOn: LocalDate | null
  } | null
  /** Good check-ins and the pupil's own word from before it was taken up again do not close it a second time. */
  readonly reopenedOn: LocalDate | null
  readonly followUp: FollowUp
  readonly participants: Participants
  readonly meetings: Meetings
  readonly consents: Consents
  readonly danger: Danger
}

const opened = (
  event: Extract<CaseEvent, { type: 'CaseOpened' }>,
  on: LocalDate,
  by: PersonId | null,
  version: number,
): CaseState => ({
  caseId: event.caseId,
  number: event.number,
  version,
  classId: event.classId,
  exposed: event.exposed,
  reportedOn: event.reportedOn,
  openedOn: on,
  openedBy: by,
  fromReport: event.fromReport,
  account:
    event.account === null
      ? null
      : { words: event.account, on: event.accountOn, aboutHome: event.accountAboutHome },
  mayBeTold: event.mayBeTold,
  strategyVersion: event.strategyVersion,
  withStaff: event.withStaff === true,
  withLeader: event.withLeader === true,
  closedTo: event.closedTo ?? null,
  leadAsked: null,
  lead: null,
  tied: event.closedTo == null ? [] : [event.closedTo],
  untied: [],
  assessment: null,
  establishedOn: null,
  interimMeasures: [],
  told: [],
  hearing: null,
  ...nothingPlanned,
  dutiesDone: {},
  stoppedOn: null,
  trustedAdult: null,
  checkInEveryDays: null,
  rhythmSince: null,
  checkIns: [],
  wantsToTalkSince: null,
  fine: null,
  end: null,
  reopenedOn: null,
  followUp: noFollowUp,
  participants: noParticipants,
  meetings: noMeetings,
  consents: noConsents,
  danger: noDanger,
})

/** What closing asks for afterwards: owed, and done, in a case that has ended (FOL-06, FOL-16). */
export const laterLooks = ['look-later', 'look-after-three-months', 'look-after-twelve-months'] as const
export const isLaterLook = (code: string): boolean => laterLooks.some((look) => look === code)

/** Whether an outcome sets the duties off (CASE-27): bullying and the like do, on the same path. */
export const setsOffDuties = (outcome: Outcome): boolean =>
  outcome === 'bullying' || outcome === 'or-the-like'

/** One step of the fold. A history begins with `CaseOpened`; anything before it is a damaged log. */
export const evolveCase = (
  state: CaseState | undefined,
  { event, at, by, version }: Recorded<CaseEvent>,
): CaseState => {
  const on = dayOf(at) as LocalDate
  if (event.type === 'CaseOpened') return opened(event, on, by, version)
  if (state === undefined) throw new Error('A case begins with being opened')
  return { ...evolveOpen(state, event, on, by), version }
}

const evolveOpen = (
  state: CaseState,
  event: Exclude<CaseEvent, { type: 'CaseOpened' }>,
  on: LocalDate,
  by: PersonId | null,
): CaseState => {
  if (isFollowUpEvent(event)) return { ...state, followUp: evolveFollowUp(state.followUp, event, on) }
  if (isParticipantEvent(event))
    return { ...state, participants: evolveParticipants(state.participants, event, on) }
  if (isConsentEvent(event)) return { ...state, consents: evolveConsents(state.consents, event, on) }
  if (isMeetingEvent(event)) {
    const next = { ...state, meetings: evolveMeetings(state.meetings, event, on) }
    if (event.type !== 'TalkRecorded' || event.with === null) return next
    const talked = { ...next, participants: talkedWith(state.participants, event.with, event.on) }
    // Whoever talks with a pupil who waits has come, whatever the talk is written down as (FOL-21).
    return event.with === state.exposed && event.on >= (state.wantsToTalkSince ?? event.on)
      ? { ...talked, wantsToTalkSince: null, followUp: talkAnswered(state.followUp, event.on) }
      : talked
  }
  switch (event.type) {
    case 'CaseLeadAsked':
      return { ...state, leadAsked: event.person }
    case 'TiesDeclared':
      return event.tied
        ? {
            ...state,
            tied: [...state.tied.filter((person) => person !== event.person), event.person],
            leadAsked: state.leadAsked === event.person ? null : state.leadAsked,
            lead: state.lead?.person === event.person ? null : state.lead,
            trustedAdult: state.trustedAdult?.person === event.person ? null : state.trustedAdult,
            followUp: withoutDeputy(state.followUp, event.person),
            participants: withoutAdult(state.participants, event.person),
          }
        : { ...state, untied: [...state.untied.filter((person) => person !== event.person), event.person] }
    case 'CaseLeadNamed':
      return { ...state, leadAsked: null, lead: { person: event.person, since: on } }
    case 'Assessed':
      return {
        ...state,
        assessment: {
          outcome: event.outcome,
          marks: event.marks,
          forms: event.forms,
          reason: event.reason,
          on,
          by,
        },
        establishedOn: state.establishedOn ?? event.establishedOn,
      }
    case 'InterimMeasureTaken':
      return {
        ...state,
        interimMeasures: [
          ...state.interimMeasures,
          {
            measureId: event.measureId,
            what: event.what,
            responsible: event.responsible,
            startsOn: event.startsOn,
            takenOn: on,
          },
        ],
      }
    case 'Told':
      return {
        ...state,
        told: [...state.told, { addressee: event.addressee, about: event.about, on: event.on }],
      }
    case 'DisclosureAnswered':
      return { ...state, mayBeTold: { ...state.mayBeTold, [event.to]: event.allowed } }
    case 'PupilHeard':
      return { ...state, hearing: { kind: 'heard', way: event.way, on: event.on, words: event.words } }
    case 'PupilDeclinedHearing':
      return { ...state, hearing: { kind: 'declined', on: event.on } }
    case 'ExaminationConcluded':
    case 'ProblemStated':
    case 'GoalSet':
    case 'GoalTakenOut':
    case 'PlanHolderNamed':
    case 'GroupAnsweredFor':
    case 'FollowUpPlanned':
    case 'MeasurePlanned':
    case 'MeasureTakenOut':
    case 'PlanAdopted':
    case 'MeasureDone':
    case 'MeasureEvaluated':
    case 'ClassLetterWritten':
    case 'ClosingDaysConsidered':
    case 'OwnDeadlineExtended':
      return { ...state, ...evolvePlan(state, event, on, by) }
    case 'DutyDone':
      return { ...state, dutiesDone: { ...state.dutiesDone, [event.code]: event.on } }
    case 'NoteWritten':
    case 'EntryCorrected':
      return state
    case 'BullyingStopped':
      return { ...state, stoppedOn: event.on }
    case 'BullyingStartedAgain':
      return {
        ...state,
        stoppedOn: null,
        fine: null,
        reopenedOn: on,
        plan: { ...state.plan, newMeasuresOwedSince: on },
      }
    case 'TrustedAdultChosen':
      return {
        ...state,
        trustedAdult: { person: event.person, since: on, chosenByPupil: event.chosenByPupil },
        followUp: withoutDeputy(state.followUp, event.person),
        // The pupil's choice goes first: who took part is owed another adult (CASE-16).
        participants: withoutAdult(state.participants, event.person),
      }
    case 'CheckInRhythmAgreed':
      return { ...state, checkInEveryDays: event.everyDays, rhythmSince: on }
    case 'CheckedIn':
      return {
        ...state,
        checkIns: [
          ...state.checkIns,
          {
            from: event.from,
            on,
            by,
            mood: event.mood,
            together: event.together,
            again: event.again,
            words: event.words,
          },
        ],
        wantsToTalkSince: event.from === 'adult' ? null : state.wantsToTalkSince,
        followUp: event.from === 'adult' ? talkAnswered(state.followUp, on) : state.followUp,
      }
    case 'WantsToTalk':
      return {
        ...state,
        wantsToTalkSince: state.wantsToTalkSince ?? on,
        followUp: talkAsked(state.followUp, on),
      }
    case 'PupilSaidFine':
      return { ...state, fine: { words: event.words, heardBy: event.heardBy, on: event.on } }
    case 'CaseClosed': {
      // A later look done after an earlier closing does not answer for this one.
      const dutiesDone = Object.fromEntries(
        Object.entries(state.dutiesDone).filter(([code]) => !isLaterLook(code)),
      )
      return {
        ...state,
        dutiesDone,
        consents: endConsents(state.consents, on),
        end: { how: event.ground, on, reason: event.reason, lookAgainOn: event.lookAgainOn },
      }
    }
    case 'CaseEndedOtherwise':
      return {
        ...state,
        consents: endConsents(state.consents, on),
        end: { how: event.how, on, reason: event.reason, lookAgainOn: null },
      }
    case 'CaseReopened':
      return { ...state, end: null, fine: null, reopenedOn: on }
    case 'DangerSaid':
    case 'DangerRead':
    case 'NotificationMade':
    case 'NotificationNotNeeded':
      return { ...state, danger: evolveDanger(state.danger, event, on) }
  }
  return assertNever(event)
}

/** The whole fold; undefined for an empty history. */
export const foldCase = (history: readonly Recorded<CaseEvent>[]): CaseState | undefined =>
  history.reduce<CaseState | undefined>((state, entry) => evolveCase(state, entry), undefined)

export const stageOf = (state: CaseState): Stage => {
  if (state.end !== null)
    return ['pupil-is-fine', 'pupil-wants-no-more', 'pupil-unreachable'].includes(state.end.how)
      ? 'closed'
      : 'ended'
  if (state.stoppedOn !== null) return 'following-up'
  if (state.planAdoptedOn !== null) return 'carrying-out'
  // Asked for by a parent or the leader, a plan is owed without anything established (LAW-05).
  if (state.establishedOn !== null || state.followUp.planAsked !== null) return 'acting'
  return state.assessment === null ? 'assessing' : 'supporting'
}
