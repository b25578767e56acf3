import { describe, expect, it } from 'vitest'
import { caseOf, danishDays, daysLater, givenCase, jonas, monday, on, opened, sara } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { concludeExamination, type ConcludeExamination } from './conclude-examination.ts'
import { dutiesOfCase } from './duties.ts'
import type { CaseEvent } from './events.ts'
import { seenAs } from './view.ts'

const command: ConcludeExamination = {
  on: daysLater(2),
  outcome: ' fire elever siger det samme ',
  classEnvironment: 'to grupper, og ingen leger på tværs',
}
const concluded: CaseEvent = {
  type: 'ExaminationConcluded',
  on: daysLater(2),
  outcome: wordsOf('alma', 'fire elever siger det samme'),
  classEnvironment: wordsOf('sara', 'to grupper, og ingen leger på tværs'),
}
const open = on<CaseEvent>(monday, sara, opened())
const concluding = givenCase(open).on(daysLater(3)).by(sara)

describe('examining the matter', () => {
  it('CASE-02 it ends with what was found and how the class environment is', () => {
    concluding.when(concludeExamination, command).thenEvents(concluded)
    givenCase(open, on(daysLater(3), sara, concluded))
      .on(daysLater(4))
      .by(sara)
      .when(concludeExamination, command)
      .thenNothing()
  })

  it('CASE-02 each missing part is named, and the class teacher does not conclude it', () => {
    concluding
      .when(concludeExamination, { on: daysLater(9), outcome: ' ', classEnvironment: undefined })
      .thenRefused('date-in-future', 'words-missing', 'class-environment-missing')
    givenCase(open)
      .on(daysLater(3))
      .by(jonas)
      .when(concludeExamination, command)
      .thenRefused('not-open-to-you')
  })

  it('CASE-02 it is owed within five working days of opening, until it is concluded', () => {
    const owed = (...events: readonly CaseEvent[]) =>
      dutiesOfCase(caseOf(open, on(daysLater(3), sara, ...events)), undefined, danishDays).find(
        ({ code }) => code === 'examination',
      )
    expect(owed()).toMatchObject({ deadline: { due: daysLater(7) }, doneOn: null })
    expect(owed(concluded)?.doneOn).toBe(daysLater(2))
  })

  it('CON-06 the class team sees how the class is, and home neither', () => {
    const told = { parents: true, teachers: true, classmates: true }
    const seen = (as: 'class-team' | 'guardian') => JSON.stringify(seenAs(concluded, as, told))
    expect(seen('class-team')).toContain('to grupper')
    expect(seen('class-team')).not.toContain('fire elever')
    expect(seen('guardian')).not.toMatch(/to grupper|fire elever/)
  })
})
