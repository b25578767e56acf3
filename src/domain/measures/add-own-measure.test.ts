import { describe, expect, it } from 'vitest'
import { alma, jonas, logOf, mette, monday, on, sara } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import { decide } from '../rules/act.ts'
import { addOwnMeasure, removeOwnMeasure, type AddOwnMeasure } from './add-own-measure.ts'
import { catalogue } from './catalogue.ts'
import { ownMeasuresOf, type MeasureEvent } from './own-measures.ts'

const command: AddOwnMeasure = {
  measureId: 'own-1',
  title: ' Skolens bænk ',
  how: 'Den, der står alene, kan sætte sig der',
  language: 'da',
  level: 'school',
  howOften: 'daily',
  lookAfterDays: 28,
  backing: 'practice',
}
const added: MeasureEvent = {
  type: 'OwnMeasureAdded',
  measureId: 'own-1',
  title: wordsOf('mette', 'Skolens bænk'),
  how: wordsOf('mette', 'Den, der står alene, kan sætte sig der'),
  language: 'da',
  level: 'school',
  howOften: 'daily',
  lookAfterDays: 28,
  backing: 'practice',
}
const after = (...events: readonly MeasureEvent[]) =>
  ownMeasuresOf(logOf('measures:self', [on(monday, mette, ...events)]))
const facts = (by: Viewer) => ({ today: monday, at: monday, by })

describe('the catalogue', () => {
  it('CASE-21 each entry stands once, is looked at, and has something that backs it; every level has one', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(40)
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
    for (const { id, backing, lookAfterDays } of catalogue) {
      expect(backing.length, id).toBeGreaterThan(0)
      expect(lookAfterDays, id).toBeGreaterThan(0)
    }
    expect(new Set(catalogue.map(({ level }) => level)).size).toBe(8)
  })

  it('CASE-21 leader and resource team add to it; nobody else', () => {
    expect(decide(addOwnMeasure, [], command, facts(mette))).toEqual({ ok: true, events: [added] })
    expect(decide(addOwnMeasure, [], command, facts(sara)).ok).toBe(true)
    for (const by of [jonas, alma])
      expect(decide(addOwnMeasure, [], command, facts(by))).toMatchObject({
        refusals: [{ refusal: 'not-staff-of-catalogue' }],
      })
    expect(decide(addOwnMeasure, after(added), command, facts(mette))).toEqual({ ok: true, events: [] })
  })

  it('CASE-21 everything missing is named at once', () => {
    const decision = decide(
      addOwnMeasure,
      [],
      {
        ...command,
        title: ' ',
        how: '',
        level: undefined,
        howOften: undefined,
        lookAfterDays: 0,
        backing: undefined,
      },
      facts(mette),
    )
    expect(decision.ok ? [] : decision.refusals.map(({ field }) => field)).toEqual([
      'title',
      'how',
      'level',
      'howOften',
      'lookAfterDays',
      'backing',
    ])
  })

  it('CASE-21 one that was taken out is there no more, and taking it out twice is harmless', () => {
    const removed: MeasureEvent = { type: 'OwnMeasureRemoved', measureId: 'own-1' }
    expect(decide(removeOwnMeasure, after(added), { measureId: 'own-1' }, facts(mette))).toEqual({
      ok: true,
      events: [removed],
    })
    expect(after(added)).toHaveLength(1)
    expect(after(added, removed)).toEqual([])
    expect(decide(removeOwnMeasure, [], { measureId: 'own-1' }, facts(mette))).toEqual({
      ok: true,
      events: [],
    })
  })
})
