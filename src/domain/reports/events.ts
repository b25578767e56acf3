import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
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

export type TellerKind = 'unnamed' | 'pupil' | 'guardian' | 'adult'

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
      /** It happens at home: closed to guardians everywhere (CON-06). */
      readonly aboutHome: boolean
      readonly mayBeTold: MayBeTold
      readonly language: string
      readonly receivedOn: LocalDate
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
  | { readonly type: 'SetAsideSeen'; readonly by: PersonId }
  | { readonly type: 'SetAsideUndone'; readonly by: PersonId; readonly reason: Words }
  | DangerEvent
