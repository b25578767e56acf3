import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import { holds, type PersonId, type Viewer } from '../people/viewer.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import type { Rule } from '../rules/rule.ts'

/** What can become true of a health nurse's own notes. Stream: `health:<nurse>`, one for each nurse (CON-02). */
export type HealthEvent =
  | {
      readonly type: 'HealthNoteWritten'
      readonly noteId: string
      readonly pupil: PersonId
      readonly words: Words
    }
  /** A text was let into a case of the pupil's; which words, the case holds. */
  | { readonly type: 'HealthNoteReleased'; readonly noteId: string; readonly on: LocalDate }

export type HealthNote = Omit<Extract<HealthEvent, { type: 'HealthNoteWritten' }>, 'type'> & {
  readonly writtenOn: LocalDate
  readonly releasedOn: readonly LocalDate[]
}

export const healthStreamOf = (nurse: PersonId): string => `health:${nurse}`

/** The notes of a history, in the order they were written. */
export const foldNotes = (history: readonly Recorded<HealthEvent>[]): readonly HealthNote[] =>
  history.reduce<readonly HealthNote[]>(
    (notes, { event, at }) =>
      event.type === 'HealthNoteWritten'
        ? [...notes, { ...event, writtenOn: dayOf(at) as LocalDate, releasedOn: [] }]
        : notes.map((note) =>
            note.noteId === event.noteId ? { ...note, releasedOn: [...note.releasedOn, event.on] } : note,
          ),
    [],
  )

/** A nurse's notes, for the nurse who wrote them while they hold the role; undefined for everybody else, the leader too. */
export const viewNotes = (
  history: readonly Recorded<HealthEvent>[],
  viewer: Viewer,
  nurse: PersonId,
): readonly HealthNote[] | undefined =>
  viewer.person === nurse && holds(viewer, 'health-nurse') ? foldNotes(history) : undefined

export const healthViewRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'health-notes-as-seen-by',
    source: ['CON-02'],
    says: 'A health nurse’s notes are open to the nurse who wrote them and to nobody else; the school sees what the nurse lets into a case.',
  },
]
