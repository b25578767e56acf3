import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, notTooLong, stillOpen, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import { isLaterLook, type CaseState } from './state.ts'

export type WriteNote = { readonly words: string | undefined; readonly corrects: number | null }

/** The adults log in one journal, in order; a correction is a new entry that points to the old one (CASE-24). */
export const writeNote: Act<CaseState, WriteNote, CaseEvent, SharedRefusal | 'no-such-entry'> = {
  name: 'write-note',
  guards: [
    carriedByActor,
    written<WriteNote>('words', ({ words }) => words),
    notTooLong<WriteNote>('words', ({ words }) => words),
    {
      source: ['CASE-24'],
      says: 'A correction points to an entry of this journal.',
      refusal: 'no-such-entry',
      met: (state, { corrects }) => corrects === null || (corrects >= 1 && corrects <= state.version),
    },
  ],
  events: (state, { words, corrects }, { by }) => {
    const own = wordsOf(by.person ?? state.exposed, (words ?? '').trim())
    return [
      corrects === null
        ? { type: 'NoteWritten', words: own }
        : { type: 'EntryCorrected', corrects, words: own },
    ]
  },
}

/** Duties that come back after each time they are done; the day last done moves the next. */
const RECURRING: readonly string[] = ['assess-again', 'has-it-stopped']

export type MarkDutyDone = {
  readonly code: string
  readonly known: boolean
  readonly note: string | undefined
}

/** A duty of the strategy that no other act fulfils is marked done by hand, with a note if one is needed (STR-12). */
export const markDutyDone: Act<CaseState, MarkDutyDone, CaseEvent, SharedRefusal | 'no-such-duty'> = {
  name: 'mark-duty-done',
  alreadySo: (state, { code }, { today }) =>
    RECURRING.includes(code) ? state.dutiesDone[code] === today : code in state.dutiesDone,
  guards: [
    {
      source: ['STR-12'],
      says: 'Who owes a duty marks it done, or an adult who carries the case.',
      refusal: 'not-open-to-you',
      met: (state, command, facts) => carriedByActor.met(state, command, facts) || command.known,
    },
    // The looks that closing asks for are owed, and done, after the end (FOL-06, FOL-16).
    { ...stillOpen, met: (state, { code }) => state.end === null || isLaterLook(code) },
    {
      source: ['STR-12'],
      says: 'Only a duty that is owed is marked done.',
      refusal: 'no-such-duty',
      met: (_state, { known }) => known,
    },
    notTooLong<MarkDutyDone>('note', ({ note }) => note),
  ],
  events: (state, { code, note }, { by, today }) => [
    {
      type: 'DutyDone',
      code,
      on: today,
      note: (note ?? '').trim() === '' ? null : wordsOf(by.person ?? state.exposed, (note ?? '').trim()),
    },
  ],
}
