import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { RuleId } from '../rules/rule.ts'

/**
 * What can become true, with the school owner, of one duty that a school has not kept (OWN-09). Stream:
 * `climbed:<id>` in the owner's own tenant. It says which school, which kind of duty and how late, and never whom it
 * is about: the owner reads no case.
 */
export type ClimbedEvent =
  | {
      readonly type: 'DutyClimbed'
      /** The school's tenant. */
      readonly school: string
      readonly matter: 'case' | 'report' | 'concern' | 'year'
      /** The number people say aloud, `2026-014`; null where the matter has none. */
      readonly number: string | null
      readonly code: string
      /** The strategy's own words for the duty, which name no one. */
      readonly does: string | null
      /** Null: owed as soon as possible. */
      readonly due: LocalDate | null
      readonly since: LocalDate
      readonly source: readonly RuleId[]
      readonly climbedOn: LocalDate
    }
  /** A leader has told that a report is about a member of staff (CASE-18); the words are the leader's, for the owner. */
  | {
      readonly type: 'StaffMatterTold'
      readonly school: string
      readonly words: Words
      readonly on: LocalDate
    }
  /** What the owner did about it. */
  | { readonly type: 'ClimbedAnswered'; readonly words: Words; readonly on: LocalDate }
  /** The school has done it, or it is no longer owed. */
  | { readonly type: 'ClimbedKept'; readonly on: LocalDate }
