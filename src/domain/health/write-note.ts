import { notTooLong, written } from '../cases/acts.ts'
import { wordsOf } from '../kernel/words.ts'
import { holds, type PersonId } from '../people/viewer.ts'
import type { Act, Guard } from '../rules/act.ts'
import type { HealthEvent, HealthNote } from './events.ts'

type Notes = readonly HealthNote[]

const byNurse: Guard<Notes, { readonly nurse: PersonId }, 'not-open-to-you'> = {
  source: ['CON-02'],
  says: 'Only the nurse whose notes they are writes among them.',
  refusal: 'not-open-to-you',
  met: (_notes, { nurse }, { by }) => by.person === nurse && holds(by, 'health-nurse'),
}

export type WriteHealthNote = {
  readonly nurse: PersonId
  readonly noteId: string
  readonly pupil: PersonId
  readonly isPupil: boolean
  readonly words: string
}

/** The nurse writes for herself: the school cannot read it (CON-02). */
export const writeHealthNote: Act<
  Notes,
  WriteHealthNote,
  HealthEvent,
  'not-open-to-you' | 'pupil-not-chosen' | 'words-missing' | 'words-too-long'
> = {
  name: 'write-health-note',
  guards: [
    byNurse,
    {
      source: ['CON-02'],
      says: 'A note is about a pupil of the school.',
      refusal: 'pupil-not-chosen',
      field: 'pupil',
      met: (_notes, { isPupil }) => isPupil,
    },
    written<WriteHealthNote>('words', ({ words }) => words),
    notTooLong<WriteHealthNote>('words', ({ words }) => words),
  ],
  events: (_notes, { noteId, pupil, words }) => [
    { type: 'HealthNoteWritten', noteId, pupil, words: wordsOf(pupil, words.trim()) },
  ],
}

/** That a piece of a note was let into a case; the case says which words, by a consent that runs (CON-01, CON-02). */
export const markReleased: Act<
  Notes,
  { readonly nurse: PersonId; readonly noteId: string },
  HealthEvent,
  'not-open-to-you' | 'no-such-note'
> = {
  name: 'mark-health-note-released',
  guards: [
    byNurse,
    {
      source: ['CON-02'],
      says: 'What is let into a case is a piece of a note.',
      refusal: 'no-such-note',
      met: (notes, { noteId }) => notes.some((note) => note.noteId === noteId),
    },
  ],
  events: (_notes, { noteId }, { today }) => [{ type: 'HealthNoteReleased', noteId, on: today }],
}
