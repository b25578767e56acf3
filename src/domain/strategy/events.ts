import type { Group } from '../cases/plan.ts'
import type { LocalDate } from '../kernel/dates.ts'
import type { Pledge } from '../procedures/duty.ts'

/**
 * A school's strategy as far as it runs cases: definitions and pledges. Immutable once adopted (STR-11).
 * Its words are the school's public words, not personal ones. (An editor and the other parts come later.)
 */
export type Strategy = {
  readonly version: number
  readonly title: string
  readonly language: 'da' | 'nb' | 'nn' | 'en'
  readonly definitions: {
    readonly wellbeing: string
    readonly bullying: string
    readonly conflict: string
    readonly digitalBullying: string
  }
  /** The school's promise to whoever tells (REP-04): working days, and the hour of that day. */
  readonly firstAnswer: { readonly workingDays: number; readonly by: string }
  /** Two good check-ins at least this many weeks apart before closing; at least 4 (FOL-06). */
  readonly weeksBetweenGoodCheckIns: number
  readonly pledges: readonly Pledge[]
  /** What the school does for each of the five groups (STR-06): a plan begins from it (CASE-11). */
  readonly doneFor?: Readonly<Partial<Record<Group, string>>>
}

/** Stream: `strategy`, one a school; the version is counted in the event, not taken from the stream. */
export type StrategyEvent = {
  readonly type: 'StrategyAdopted'
  readonly strategy: Strategy
  readonly body: 'school-board' | 'owner'
  readonly adoptedOn: LocalDate
  readonly minutes: string
}
