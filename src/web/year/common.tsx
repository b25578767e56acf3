import type { Refused } from '../../domain/kernel/result.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import type { Occurrence } from '../../domain/year/occurrences.ts'
import type { Point } from '../../domain/year/points.ts'
import type { TurnStanding } from '../../readmodels/year/wheel.ts'
import { ErrorSummary } from '../parts/fields.tsx'
import type { KnotKind } from '../parts/thread.tsx'
import type { SignedVisit } from '../visit.tsx'
import { dayMonth, type Language } from '../words/language.ts'
import { yearWords, type YearRefusal } from '../words/year.ts'

export type Refusals = readonly Refused<string>[]

/** `2026/27`. */
export const yearName = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`

export const turnHref = (turn: Occurrence): string => `/wheel/${encodeURIComponent(turn.key)}`

export const knotOf: Readonly<Record<TurnStanding, KnotKind>> = {
  held: 'done',
  late: 'overdue',
  now: 'now',
  ahead: 'ahead',
  'left-out': 'waiting',
}

/** When it is done: the window, or how often. */
export const whenOfPoint = (
  language: Language,
  {
    point,
    from,
    due,
  }: { readonly point: Point; readonly from: Occurrence['from']; readonly due: Occurrence['due'] },
): string => {
  const words = yearWords[language]
  return 'every' in point.recurs
    ? words.every[point.recurs.every]
    : words.until(dayMonth(language, from), dayMonth(language, due))
}

/** Whose it is, in the reader's language. */
export const whoOfPoint = (
  language: Language,
  {
    point,
    prepares,
    classId,
  }: { readonly point: Point; readonly prepares: boolean; readonly classId: string | null },
  names: ReadonlyMap<PersonId, string>,
  classes: ReadonlyMap<string, string>,
): string => {
  const { holders, and } = yearWords[language]
  if (prepares) return `${holders.leader}${and}${holders['resource-team']}`
  const { holder } = point
  if (holder === 'class-team')
    return classId === null ? holders[holder] : holders.teamOf(classes.get(classId) ?? classId)
  return holder === 'leader' || holder === 'resource-team'
    ? holders[holder]
    : (names.get(holder.slice('person:'.length)) ?? holders.someAdult)
}

/** A text as it was written, line by line. */
export const Lines = ({ text }: { readonly text: string }) => (
  <p class="sh-read">
    {text.split('\n').map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </p>
)

/** The refusal at a field, in the reader's words. */
export const sayRefusal = (language: Language, { refusal }: Refused): string =>
  refusal === 'date-unreadable'
    ? yearWords[language].unreadable
    : (yearWords[language].refusals[refusal as Exclude<YearRefusal, 'not-open-to-you'>] ??
      yearWords[language].failed)

export const Missing = ({
  visit,
  refusals,
}: {
  readonly visit: SignedVisit
  readonly refusals: Refusals
}) => (
  <ErrorSummary
    title={yearWords[visit.language].failed}
    errors={refusals.map((refused) => ({
      ...(refused.field === undefined ? {} : { field: refused.field }),
      text: sayRefusal(visit.language, refused),
    }))}
  />
)

export const errorIn =
  (language: Language, refusals: Refusals) =>
  (field: string): string | undefined => {
    const found = refusals.find((refused) => refused.field === field)
    return found && sayRefusal(language, found)
  }
