import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { viewCase } from '../../domain/cases/view.ts'
import {
  alma,
  daysLater,
  established,
  logOf,
  maria,
  mette,
  monday,
  on,
  opened,
  planned,
} from '../../domain/given.ts'
import { wordsOf } from '../../domain/kernel/words.ts'
import { languages } from '../words/language.ts'
import { paperOfView } from './papers.ts'

const log = logOf<CaseEvent>('case:c1', [
  on<CaseEvent>(
    monday,
    mette,
    opened({ mayBeTold: { parents: true, teachers: null, classmates: null } }),
    established(),
    planned(),
    { type: 'NoteWritten', words: wordsOf('alma', 'kun for de voksne') },
    { type: 'ParticipatingPupilNamed', pupil: 'emil' },
    { type: 'PlanAdopted', individualOnlyReason: null },
    { type: 'GoalSet', goalId: 'g1', goal: wordsOf('alma', 'jeg vil spille bold') },
  ),
])
const names = new Map([
  ['alma', 'Alma Krogh'],
  ['emil', 'Emil Skov'],
  ['jonas', 'Jonas Friis'],
])

describe.each(languages)('the copy a family takes out, in %s', (language) => {
  it.each([
    ['pupil', alma],
    ['guardian', maria],
  ] as const)(
    'FOL-17 CON-06 is all of their own view, oldest first, and nothing else: %s',
    (copyOf, viewer) => {
      const view = viewCase(log, viewer)
      if (view === undefined) throw new Error('closed to the family')
      const paper = paperOfView(
        { language, school: 'Hyldemark Skole', today: daysLater(30) },
        view,
        names,
        copyOf,
      )
      const entries = paper.parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : [])),
      )
      expect(entries).toHaveLength(view.entries.length)
      const all = JSON.stringify(paper)
      for (const text of ['de vil ikke have mig med', 'faste grupper i frikvarteret', 'jeg vil spille bold'])
        expect(all).toContain(text)
      expect(all).not.toMatch(/kun for de voksne|Emil|undefined/)
    },
  )
})
