import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { PlanGround } from '../follow-up/events.ts'
import type { DangerEvent } from './danger.ts'

/** Whom the telling pupil lets know (REP-10). `null`: not answered, which counts as no. */
export type MayBeTold = {
  readonly parents: boolean | null
  readonly teachers: boolean | null
  readonly classmates: boolean | null
}

/** Whom it is about: the teller, another pupil, or not said (REP-01). */
export type About = 'me' | 'another' | 'took-part' | 'unsure'

/** Who may not handle it (REP-08): a member of staff, the leader, or nobody in particular. */
export type Concerns =
  | { readonly kind: 'pupils' }
  | { readonly kind: 'staff'; readonly person: PersonId | null }
  | { readonly kind: 'leader'; readonly person: PersonId | null }

/** For whom a plan is asked, and why (LAW-05). */
export type AskedPlan = { readonly pupil: PersonId; readonly ground: PlanGround }

export type TellerKind = 'unnamed' | 'pupil' | 'guardian' | 'adult'

/** How it reached a member of staff who wrote it down (REP-06). */
export const channels = ['oral', 'phone', 'letter'] as const
export type Channel = (typeof channels)[number]

/** Who was told, and how; `handles`: they handle reports anyway, as leader or on the resource team. */
export type Heard = { readonly by: PersonId; readonly channel: Channel; readonly handles: boolean }

/** What can become true of a report. Stream: `report:<id>`. */
export type ReportEvent =
  | {
      readonly type: 'ReportReceived'
      readonly reportId: string
      readonly teller: TellerKind
      /** Known only when they chose to say (REP-02). */
      readonly tellerName?: Words
      readonly about: About
      readonly words: Words
      readonly where?: Words
      readonly concerns: Concerns
      /** The adult who is to get it as well, as the pupil wished (REP-03); never one it concerns (REP-08). */
      readonly namedAdult?: PersonId
      /** A member of staff wrote it down for whoever told (REP-06). */
      readonly heard?: Heard
      /** It happens at home: closed to guardians everywhere (CON-06). */
      readonly aboutHome: boolean
      readonly mayBeTold: MayBeTold
      readonly language: string
      readonly receivedOn: LocalDate
      /** A parent asks for a plan for their child where no case is open to them (LAW-05). */
      readonly asksPlanFor?: AskedPlan
      readonly strategy: { readonly stream: string; readonly version: number } | null
    }
  | { readonly type: 'PupilWrote'; readonly words: Words }
  | { readonly type: 'ReportAnswered'; readonly words: Words; readonly by: PersonId }
  | { readonly type: 'ReportLedToCase'; readonly caseId: string; readonly existing: boolean }
  | {
      readonly type: 'ReportKeptAsConcern'
      readonly responsible: PersonId
      readonly lookAgainOn: LocalDate
      readonly reason: Words
    }
  | {
      readonly type: 'ReportSetAside'
      readonly reason: Words
      readonly talkedWithPupilOn: LocalDate | null
      /** Why no talk was possible: the pupil is not known. */
      readonly pupilUnknown: boolean
    }
  /** About staff, where the law asks for it: the owner was told, in words that name no one (CASE-18). */
  | { readonly type: 'OwnerTold'; readonly words: Words; readonly on: LocalDate }
  /** Manifestly groundless, and why (CASE-18). */
  | { readonly type: 'OwnerNotTold'; readonly reason: Words; readonly on: LocalDate }
  /** Somebody talked with who says that they, or their child, took part, and what they agreed (REP-13). */
  | { readonly type: 'TalkHeld'; readonly on: LocalDate; readonly words: Words }
  | { readonly type: 'SetAsideSeen'; readonly by: PersonId }
  | { readonly type: 'SetAsideUndone'; readonly by: PersonId; readonly reason: Words }
  | DangerEvent
