import { describe, expect, it } from 'vitest'
import {
  alma,
  caseOf,
  givenCase,
  jonas,
  logOf,
  maria,
  mette,
  monday,
  on,
  opened,
  upToStopped,
  daysLater,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { CaseEvent } from './events.ts'
import { foldCase } from './state.ts'
import { viewCase } from './view.ts'
import { markDutyDone, writeNote } from './write-note.ts'

const open = on(monday, mette, opened())
const note = { words: 'talt med klassen', corrects: null }

describe('the one journal', () => {
  it('CASE-24 adults who carry the case write in it, under their own name', () => {
    givenCase(open)
      .on(monday)
      .by(mette)
      .when(writeNote, note)
      .thenEvents({ type: 'NoteWritten', words: wordsOf('mette', 'talt med klassen') })
    for (const who of [alma, maria, jonas])
      givenCase(open).on(monday).by(who).when(writeNote, note).thenRefused('not-open-to-you')
  })

  it('CASE-24 a correction is a new entry that points to the old one, which stays', () => {
    const written = on<CaseEvent>(monday, mette, opened(), {
      type: 'NoteWritten',
      words: wordsOf('mette', 'i går'),
    })
    givenCase(written)
      .on(monday)
      .by(mette)
      .when(writeNote, { words: 'i forgårs', corrects: 2 })
      .thenEvents({ type: 'EntryCorrected', corrects: 2, words: wordsOf('mette', 'i forgårs') })
    const log = logOf('case:c1', [
      written,
      on<CaseEvent>(monday, mette, {
        type: 'EntryCorrected',
        corrects: 2,
        words: wordsOf('mette', 'i forgårs'),
      }),
    ])
    expect(viewCase(log, mette)?.entries).toEqual(log)
  })

  it.each([0, 2])('CASE-24 a correction of entry %i of one is refused', (corrects) => {
    givenCase(open)
      .on(monday)
      .by(mette)
      .when(writeNote, { words: 'rettelse', corrects })
      .thenRefused('no-such-entry')
  })

  it('CASE-24 an entry has words, 10,000 characters at most', () => {
    const writing = (words: string) =>
      givenCase(open).on(monday).by(mette).when(writeNote, { words, corrects: null })
    writing('  ').thenRefused('words-missing')
    writing('a'.repeat(10_000)).thenDone()
    writing('a'.repeat(10_001)).thenRefused('words-too-long')
  })

  it('CASE-24 the entries stand in order, numbered without a gap', () => {
    const log = logOf('case:c1', [upToStopped()])
    expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1))
    expect(foldCase(log)?.version).toBe(log.length)
  })
})

describe('a duty marked done by hand', () => {
  it('STR-12 who owes it or carries the case marks it, with a note where one is needed', () => {
    const marking = givenCase(open).on(monday)
    marking
      .by(mette)
      .when(markDutyDone, { code: 'examine', known: true, note: ' talt med fem ' })
      .thenEvents({ type: 'DutyDone', code: 'examine', on: monday, note: wordsOf('mette', 'talt med fem') })
    marking.by(jonas).when(markDutyDone, { code: 'meet-leadership', known: true, note: undefined }).thenDone()
    marking
      .by(mette)
      .when(markDutyDone, { code: 'made-up', known: false, note: undefined })
      .thenRefused('no-such-duty')
    marking
      .by(maria)
      .when(markDutyDone, { code: 'examine', known: false, note: undefined })
      .thenRefused('not-open-to-you', 'no-such-duty')
  })

  it('STR-12 marked twice is marked once', () => {
    const done = on<CaseEvent>(monday, mette, { type: 'DutyDone', code: 'examine', on: monday, note: null })
    expect(caseOf(open, done).dutiesDone).toEqual({ examine: monday })
    givenCase(open, done)
      .on(daysLater(1))
      .by(mette)
      .when(markDutyDone, { code: 'examine', known: true, note: undefined })
      .thenNothing()
  })
})
