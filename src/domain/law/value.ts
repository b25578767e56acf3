import type { LocalDate } from '../kernel/dates.ts'
import type { RuleId } from '../rules/rule.ts'

export type Country = 'DK' | 'NO'

/**
 * One thing the law says, for the time it says it (LAW-01). What changes is not edited: it ends, and a new
 * value with the same `id` begins the day after.
 */
export type LegalValue<T> = {
  readonly id: string
  readonly country: Country
  readonly value: T
  /** First day in force; where only the reach of our sources sets it, `note` says so. */
  readonly validFrom: LocalDate
  /** Last day in force, itself included; absent while nobody has ended it. */
  readonly validTo?: LocalDate
  /** In the form the country cites it, for example `undervisningsmiljøloven § 1 c`; absent where none is known or none exists. */
  readonly paragraph?: string
  /** Where we read it, in our words. */
  readonly source: string
  /** False when read at second hand only or not found at all: every page that shows the value marks it. */
  readonly confirmed: boolean
  readonly checkedOn: LocalDate
  readonly rules: readonly RuleId[]
  /** What the source leaves open, in one sentence. */
  readonly note?: string
}

/** How long somebody has. `as-soon-as-possible` is a duty without a date: none is invented (LAW-08). */
export type Timing =
  | {
      readonly kind: 'working-days'
      readonly count: number
      /** The law lets the leader consider school holidays, as a judgement on record (LAW-03). */
      readonly mayConsiderSchoolHolidays?: true
    }
  | { readonly kind: 'calendar-days'; readonly count: number }
  | { readonly kind: 'as-soon-as-possible' }

/**
 * The value by which a matter of that date is judged; undefined where none was in force, or none is known.
 * Expects values of one `id`: their periods do not overlap.
 */
export const valueInForce = <T>(
  values: readonly LegalValue<T>[],
  onDate: LocalDate,
): LegalValue<T> | undefined => values.find((value) => isInForce(value, onDate))

/** The same for lists that hold several ids, such as helplines: all that were in force, in the list's order. */
export const valuesInForce = <T>(
  values: readonly LegalValue<T>[],
  onDate: LocalDate,
): readonly LegalValue<T>[] => values.filter((value) => isInForce(value, onDate))

const isInForce = (value: LegalValue<unknown>, onDate: LocalDate): boolean =>
  value.validFrom <= onDate && (value.validTo === undefined || onDate <= value.validTo)
