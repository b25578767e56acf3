import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { ConsentEvent } from '../consent/events.ts'
import type { DangerEvent } from '../reports/danger.ts'
import type { MayBeTold } from '../reports/events.ts'
import type { FollowUpEvent } from '../follow-up/events.ts'
import type { MeetingEvent } from '../meetings/events.ts'
import type { ParticipantEvent } from '../participants/events.ts'
import type { PlanEvent } from './plan.ts'

/** The outcome of an assessment decides the path (CASE-25); `or-the-like` has the same path as bullying (CASE-27). */
export type Outcome = 'bullying' | 'or-the-like' | 'conflict' | 'teasing' | 'not-bullying'

/** The marks that guide an assessment (CASE-25): a guide, never a sum. */
export const marks = [
  'repeated',
  'planned',
  'no-longer-fun',
  'conflict-cannot-be-solved',
  'systematic-exclusion',
  'insecurity',
  'low-tolerance',
  'lack-of-empathy',
  'imbalance-of-power',
  'loneliness',
  'threat-to-safety-belonging-or-dignity',
] as const
export type Mark = (typeof marks)[number]

export const forms = ['physical', 'verbal', 'relational', 'digital'] as const
export type Form = (typeof forms)[number]

/** Who was told of interim measures or of the plan (CASE-03). */
export const addressees = ['staff', 'pupil', 'parents', 'class-parents'] as const
export type Addressee = (typeof addressees)[number]

/** How the pupil was heard (CASE-12). */
export const hearingWays = ['self', 'trusted-adult', 'parents'] as const
export type HearingWay = (typeof hearingWays)[number]

export type { Level, Rhythm } from './plan.ts'

/** One to five, from very bad to very good. */
export type Mood = 1 | 2 | 3 | 4 | 5

/** What can become true of a case. Stream: `case:<id>`. */
export type CaseEvent =
  | {
      readonly type: 'CaseOpened'
      readonly caseId: string
      /** A number people can say aloud, counted per school and year: `2026-014`. */
      readonly number: string
      readonly classId: string
      readonly exposed: PersonId
      /** Two dates (LAW-04): when it was reported here; when the leader established it comes with the assessment. */
      readonly reportedOn: LocalDate
      readonly fromReport: string | null
      /** The pupil's own words, first in the case (CASE-13); null until they are written down. */
      readonly account: Words | null
      readonly accountOn: LocalDate
      /** Told of home: closed to guardians everywhere (CON-06). */
      readonly accountAboutHome: boolean
      readonly mayBeTold: MayBeTold
      readonly strategyVersion: number
      /** It concerns a member of staff: the leader leads, and team and class see it only when given a role (REP-08). */
      readonly withStaff?: boolean
      /** It concerns the leader: the owner's officer stands where the leader stands, in the owner's own tenant (CASE-18). */
      readonly withLeader?: boolean
      /** The adult it concerns, when named: closed to them whatever else they hold (REP-08). */
      readonly closedTo?: PersonId | null
    }
  | { readonly type: 'CaseLeadAsked'; readonly person: PersonId }
  | {
      readonly type: 'TiesDeclared'
      readonly person: PersonId
      readonly tied: boolean
      readonly role: 'case-lead' | 'trusted-adult'
    }
  | { readonly type: 'CaseLeadNamed'; readonly person: PersonId }
  | {
      readonly type: 'Assessed'
      readonly outcome: Outcome
      readonly marks: readonly Mark[]
      readonly forms: readonly Form[]
      readonly reason: Words
      /** The day the leader established it (LAW-04); null where the outcome sets no clock. */
      readonly establishedOn: LocalDate | null
    }
  | {
      readonly type: 'InterimMeasureTaken'
      readonly measureId: string
      readonly what: Words
      readonly responsible: PersonId
      readonly startsOn: LocalDate
    }
  | {
      readonly type: 'Told'
      readonly addressee: Addressee
      readonly about: 'interim-measures' | 'plan'
      readonly on: LocalDate
    }
  /** Asked again before each disclosure (REP-10). */
  | {
      readonly type: 'DisclosureAnswered'
      readonly to: 'parents' | 'teachers' | 'classmates'
      readonly allowed: boolean
      readonly on: LocalDate
    }
  | {
      readonly type: 'PupilHeard'
      readonly way: HearingWay
      readonly on: LocalDate
      readonly words: Words
    }
  | { readonly type: 'PupilDeclinedHearing'; readonly on: LocalDate }
  | { readonly type: 'DutyDone'; readonly code: string; readonly on: LocalDate; readonly note: Words | null }
  | { readonly type: 'NoteWritten'; readonly words: Words }
  | { readonly type: 'EntryCorrected'; readonly corrects: number; readonly words: Words }
  | { readonly type: 'BullyingStopped'; readonly on: LocalDate; readonly how: Words }
  /** After it had stopped: back to carrying out the plan, which then owes new measures (CASE-20). */
  | { readonly type: 'BullyingStartedAgain'; readonly on: LocalDate; readonly what: Words }
  | { readonly type: 'TrustedAdultChosen'; readonly person: PersonId; readonly chosenByPupil: boolean }
  | { readonly type: 'CheckInRhythmAgreed'; readonly everyDays: number }
  | {
      readonly type: 'CheckedIn'
      readonly from: 'pupil' | 'adult'
      readonly mood: Mood
      readonly together: 'every-day' | 'some-days' | 'no' | 'unknown' | null
      readonly again: 'no' | 'a-little' | 'yes' | 'will-not-say' | null
      readonly words: Words | null
    }
  | { readonly type: 'WantsToTalk' }
  /** The pupil's own word (FOL-01, FOL-06): said on their own page, or heard by an adult. */
  | {
      readonly type: 'PupilSaidFine'
      readonly words: Words | null
      readonly heardBy: PersonId | null
      readonly on: LocalDate
    }
  | {
      readonly type: 'CaseClosed'
      readonly ground: 'pupil-is-fine' | 'pupil-wants-no-more' | 'pupil-unreachable'
      readonly reason: Words | null
      readonly lookAgainOn: LocalDate | null
    }
  | {
      readonly type: 'CaseEndedOtherwise'
      readonly how: 'not-bullying' | 'opened-in-error' | 'joined'
      readonly reason: Words
      readonly pupilToldOn: LocalDate | null
      readonly joinedTo: string | null
    }
  | { readonly type: 'CaseReopened'; readonly reason: Words }
  | PlanEvent
  | FollowUpEvent
  | ParticipantEvent
  | MeetingEvent
  | ConsentEvent
  | DangerEvent
