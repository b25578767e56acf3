import type { Level, Rhythm } from '../cases/plan.ts'
import type { Words } from '../kernel/words.ts'
import type { Recorded } from '../rules/recorded.ts'
import type { Backing, CatalogueEntry } from './catalogue.ts'

/** What a school adds to the catalogue for itself (CASE-21). Stream: `measures:self`, one a school. */
export type MeasureEvent =
  | {
      readonly type: 'OwnMeasureAdded'
      readonly measureId: string
      readonly title: Words
      readonly how: Words
      /** The language it is written in, as staff chose it. */
      readonly language: string
      readonly level: Level
      readonly howOften: Rhythm
      readonly lookAfterDays: number
      readonly backing: Backing
    }
  | { readonly type: 'OwnMeasureRemoved'; readonly measureId: string }

export type OwnMeasure = CatalogueEntry & {
  readonly title: Words
  readonly how: Words
  readonly language: string
}

/** The school's own measures, oldest first. */
export const ownMeasuresOf = (history: readonly Recorded<MeasureEvent>[]): readonly OwnMeasure[] =>
  history.reduce<readonly OwnMeasure[]>((own, { event }) => {
    if (event.type === 'OwnMeasureRemoved') return own.filter(({ id }) => id !== event.measureId)
    const { measureId, title, how, language, level, howOften, lookAfterDays, backing } = event
    return [
      ...own,
      {
        id: measureId,
        level,
        who: 'class-team',
        howOften,
        lookAfterDays,
        backing: [backing],
        title,
        how,
        language,
      },
    ]
  }, [])
