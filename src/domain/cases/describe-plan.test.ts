import { describe, expect, it } from 'vitest'
import { caseOf, givenCase, jonas, monday, on, opened, sara, upToPlan, yusuf } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { describePlan, type DescribePlan } from './describe-plan.ts'
import type { CaseEvent } from './events.ts'
import { groups } from './plan.ts'
import { findRelation } from './view.ts'

const nothing: DescribePlan = {
  problem: undefined,
  followUp: '',
  holder: undefined,
  holderIsStaff: false,
  answers: {},
}
const open = on<CaseEvent>(monday, sara, opened())
const describing = givenCase(open).on(monday).by(sara)

describe('what a plan says beside its measures', () => {
  it('FOL-03 who holds the plan sees what it is part of, as the class’s team does', () => {
    expect(findRelation(caseOf(open), yusuf)).toBeUndefined()
    const held = on<CaseEvent>(monday, sara, { type: 'PlanHolderNamed', person: 'yusuf' })
    expect(findRelation(caseOf(open, held), yusuf)).toBe('class-team')
    const anew = on<CaseEvent>(monday, sara, { type: 'PlanHolderNamed', person: 'sara' })
    expect(findRelation(caseOf(open, held, anew), yusuf)).toBeUndefined()
  })

  it('CASE-19 CASE-11 FOL-03 problem, groups, follow-up and holder: one entry for each that is new', () => {
    describing
      .when(describePlan, {
        problem: ' hun står alene ',
        followUp: 'Yusuf spørger hver uge',
        holder: 'yusuf',
        holderIsStaff: true,
        answers: { staff: 'fast vagt i gården', leadership: 'intet, fordi hallen er lukket', parents: '' },
      })
      .thenEvents(
        { type: 'ProblemStated', problem: wordsOf('alma', 'hun står alene') },
        { type: 'GroupAnsweredFor', group: 'staff', answer: wordsOf('alma', 'fast vagt i gården') },
        {
          type: 'GroupAnsweredFor',
          group: 'leadership',
          answer: wordsOf('alma', 'intet, fordi hallen er lukket'),
        },
        { type: 'FollowUpPlanned', how: wordsOf('alma', 'Yusuf spørger hver uge') },
        { type: 'PlanHolderNamed', person: 'yusuf' },
      )
  })

  it('CASE-11 what stands as it did, or is left out, changes nothing', () => {
    const stated: CaseEvent = { type: 'ProblemStated', problem: wordsOf('alma', 'hun står alene') }
    const given = givenCase(open, on(monday, sara, stated))
      .on(monday)
      .by(sara)
    given.when(describePlan, nothing).thenNothing()
    given.when(describePlan, { ...nothing, problem: 'hun står alene' }).thenNothing()
  })

  it('FOL-03 the holder is an adult of the school, and a text is not endless', () => {
    describing
      .when(describePlan, {
        ...nothing,
        holder: 'nobody',
        answers: Object.fromEntries(groups.map((group) => [group, 'a'.repeat(10_001)])),
      })
      .thenRefused('person-not-chosen', ...groups.map(() => 'words-too-long' as const))
    givenCase(open).on(monday).by(jonas).when(describePlan, nothing).thenRefused('not-open-to-you')
  })

  it('CASE-06 a change after adoption is a change to adopt', () => {
    const state = givenCase(upToPlan())
      .on(monday)
      .by(sara)
      .when(describePlan, { ...nothing, followUp: 'hver måned til sommer' })
      .thenDone()
    expect(caseOf(upToPlan()).plan.changedOn).toBeNull()
    expect(state.plan.changedOn).toBe(monday)
    expect(state.plan.versions[0]?.followUp).toBeNull()
  })
})
