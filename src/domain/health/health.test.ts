import { describe, expect, it } from 'vitest'
import { alma, day, logOf, maria, mette, monday, on, sara } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import { decide } from '../rules/act.ts'
import { foldNotes, healthStreamOf, viewNotes, type HealthEvent } from './events.ts'
import { markReleased, writeHealthNote } from './write-note.ts'

const signe: Viewer = { person: 'signe', kind: 'staff', roles: ['health-nurse'], classes: [], guardianOf: [] }
const written: HealthEvent = {
  type: 'HealthNoteWritten',
  noteId: 'n1',
  pupil: 'alma',
  words: wordsOf('alma', 'ondt i maven'),
}
const log = (...events: readonly HealthEvent[]) =>
  logOf(healthStreamOf('signe'), [on(monday, signe, ...events)])
const facts = (by: Viewer) => ({ today: monday, at: monday, by })
const note = { nurse: 'signe', noteId: 'n1', pupil: 'alma', isPupil: true, words: ' ondt i maven ' }

describe('a health nurse’s notes', () => {
  it('CON-02 are open to the nurse who wrote them while she holds the role, and to nobody else', () => {
    expect(viewNotes(log(written), signe, 'signe')).toMatchObject([{ pupil: 'alma', writtenOn: monday }])
    for (const viewer of [
      { ...signe, roles: [] },
      { ...signe, person: 'other-nurse' },
      { ...mette, roles: ['leader', 'health-nurse'] } as const,
      mette,
      sara,
      alma,
      maria,
    ])
      expect(viewNotes(log(written), viewer, 'signe'), viewer.person ?? '').toBeUndefined()
  })

  it('CON-02 are about a pupil, and written by the nurse alone', () => {
    expect(decide(writeHealthNote, [], note, facts(signe))).toEqual({ ok: true, events: [written] })
    const refused = (command: typeof note, by: Viewer) => {
      const decision = decide(writeHealthNote, [], command, facts(by))
      return decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)
    }
    expect(refused(note, mette)).toEqual(['not-open-to-you'])
    expect(refused(note, { ...signe, roles: [] })).toEqual(['not-open-to-you'])
    expect(refused({ ...note, isPupil: false, words: ' ' }, signe)).toEqual([
      'pupil-not-chosen',
      'words-missing',
    ])
  })

  it('CON-02 what of a note was let into a case is marked, with its day', () => {
    const release = (noteId: string, by: Viewer) =>
      decide(markReleased, foldNotes(log(written)), { nurse: 'signe', noteId }, facts(by))
    expect(release('n1', signe)).toEqual({
      ok: true,
      events: [{ type: 'HealthNoteReleased', noteId: 'n1', on: monday }],
    })
    expect(release('none', signe).ok).toBe(false)
    expect(release('n1', mette).ok).toBe(false)
    const on2 = day('2026-11-03')
    const released = log(written, { type: 'HealthNoteReleased', noteId: 'n1', on: on2 })
    expect(foldNotes(released)[0]?.releasedOn).toEqual([on2])
  })
})
