import { describe, expect, it } from 'vitest'
import { alma, givenCase, jonas, maria, monday, on, opened, sara } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { CaseEvent } from './events.ts'
import { setGoal, takeOutGoal } from './set-goal.ts'
import { seenAs } from './view.ts'

const set: CaseEvent = { type: 'GoalSet', goalId: 'g1', goal: wordsOf('alma', 'en at spise med') }
const open = on<CaseEvent>(
  monday,
  sara,
  opened({ mayBeTold: { parents: true, teachers: null, classmates: null } }),
)
const command = { goalId: 'g1', goal: ' en at spise med ' }

describe("the pupil's own goals", () => {
  it('FOL-03 the pupil sets them, or an adult who carries the case writes them down', () => {
    for (const who of [alma, sara]) givenCase(open).on(monday).by(who).when(setGoal, command).thenEvents(set)
    for (const who of [jonas, maria])
      givenCase(open).on(monday).by(who).when(setGoal, command).thenRefused('not-open-to-you')
    givenCase(open).on(monday).by(alma).when(setGoal, { goalId: 'g1', goal: '' }).thenRefused('words-missing')
    givenCase(open, on(monday, alma, set))
      .on(monday)
      .by(sara)
      .when(setGoal, command)
      .thenNothing()
  })

  it('FOL-03 a goal is taken out again once', () => {
    const given = givenCase(open, on(monday, alma, set))
      .on(monday)
      .by(alma)
    expect(given.when(takeOutGoal, { goalId: 'g1' }).thenDone().plan.goals).toEqual([])
    given.when(takeOutGoal, { goalId: 'g2' }).thenNothing()
  })

  it('REP-10 it goes as far as the pupil allowed', () => {
    const told = { parents: true, teachers: false, classmates: null }
    expect(JSON.stringify(seenAs(set, 'guardian', told))).toContain('en at spise med')
    expect(JSON.stringify(seenAs(set, 'class-team', told))).not.toContain('en at spise med')
    expect(JSON.stringify(seenAs(set, 'guardian', { ...told, parents: false }))).not.toContain('spise')
  })
})
