import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId, Role } from './viewer.ts'

/** What can become true of people and places. Streams: `school` (one a tenant) and `person:<id>`. */
export type PeopleEvent =
  | { readonly type: 'SchoolSetUp'; readonly country: 'DK' | 'NO'; readonly owner: string | null }
  | { readonly type: 'ClassFormed'; readonly classId: string; readonly label: string }
  | { readonly type: 'ClosingDaySet'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'PersonRegistered'
      readonly person: PersonId
      readonly kind: 'pupil' | 'guardian' | 'staff' | 'officer' | 'partner'
      readonly name: Words
      /** A pupil's date of birth (`YYYY-MM-DD`), for what the law lets them decide by age. */
      readonly born?: Words
    }
  | {
      readonly type: 'RoleGiven'
      readonly person: PersonId
      readonly role: Role
      readonly classes: readonly string[]
    }
  | { readonly type: 'RoleEnded'; readonly person: PersonId; readonly role: Role }
  | { readonly type: 'ClassJoined'; readonly person: PersonId; readonly classId: string }
  | { readonly type: 'GuardianLinked'; readonly person: PersonId; readonly pupil: PersonId }
  /** No longer has custody: sees nothing more, and what they said yes to no longer counts (CON-01). */
  | { readonly type: 'GuardianEnded'; readonly person: PersonId; readonly pupil: PersonId }
  | { readonly type: 'MailAddressGiven'; readonly person: PersonId; readonly address: Words }
  /** An address for one's own calendar was opened, or closed; the address itself is in no log (YEAR-06). */
  | { readonly type: 'CalendarSet'; readonly person: PersonId; readonly open: boolean }
  | {
      readonly type: 'MailChosen'
      readonly person: PersonId
      readonly when: MailRhythm
      readonly language: MailLanguage
    }

/** How often somebody hears by mail that something waits (OWN-09); a child in danger is always told at once. */
export const mailRhythms = ['rounds', 'morning', 'danger-only'] as const
export type MailRhythm = (typeof mailRhythms)[number]

export const mailLanguages = ['da', 'nb', 'nn', 'en'] as const
export type MailLanguage = (typeof mailLanguages)[number]
