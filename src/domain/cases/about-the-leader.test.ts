import { describe, expect, it } from 'vitest'
import {
  caseOf,
  danishDays,
  established,
  givenCase,
  jonas,
  lars,
  maria,
  mette,
  monday,
  on,
  opened,
  sara,
  strategyAfterS2,
  upToStopped,
} from '../given.ts'
import { assess } from './assess.ts'
import { dutiesOfCase } from './duties.ts'
import type { CaseEvent } from './events.ts'
import { askCaseLead } from './name-case-lead.ts'
import { findRelation } from './view.ts'

const aboutLeader = on<CaseEvent>(
  monday,
  lars,
  opened({ withStaff: true, withLeader: true, closedTo: 'mette' }),
)
describe('a case about the leader', () => {
  it("CASE-18 REP-08 the owner's officer stands where the leader stands; leader, team and class have no part in it", () => {
    expect(findRelation(caseOf(aboutLeader), lars)).toBe('leader')
    for (const who of [mette, sara, jonas, maria])
      expect(findRelation(caseOf(aboutLeader), who)).toBeUndefined()
  })

  it('CASE-18 a leader it does not concern has no part in it either, and the officer none in any other case', () => {
    const unnamed = caseOf(on<CaseEvent>(monday, lars, opened({ withStaff: true, withLeader: true })))
    expect(findRelation(unnamed, mette)).toBeUndefined()
    for (const more of [{}, { withStaff: true }])
      expect(findRelation(caseOf(on<CaseEvent>(monday, mette, opened(more))), lars)).toBeUndefined()
  })

  it('CASE-18 the officer decides in it and leads it; the leader is answered as if it were not there', () => {
    const lead = { person: 'lars', isStaff: true }
    givenCase(aboutLeader).on(monday).by(lars).when(askCaseLead, lead).thenDone()
    givenCase(aboutLeader)
      .on(monday)
      .by(mette)
      .when(askCaseLead, lead)
      .thenRefused('leader-decides', 'leader-leads')
    givenCase(on(monday, mette, opened()))
      .on(monday)
      .by(lars)
      .when(assess, {
        outcome: 'bullying',
        marks: [],
        forms: [],
        reason: 'Gentagne gange',
        establishedOn: monday,
      })
      .thenRefused('leader-decides')
  })

  it.each([
    ['as it is opened', aboutLeader],
    ['established', [...aboutLeader, ...on<CaseEvent>(monday, lars, established(monday))]],
    ['stopped', upToStopped({ withStaff: true, withLeader: true })],
  ])('CASE-18 whatever a role at the school would owe, the officer owes: %s', (_stage, history) => {
    const duties = dutiesOfCase(caseOf(history), strategyAfterS2, danishDays)
    expect(duties.length).toBeGreaterThan(0)
    for (const { owedBy, code } of duties)
      expect(
        owedBy.every((key) => key === 'role:officer' || key.startsWith('person:')),
        code,
      ).toBe(true)
    expect(duties.some(({ owedBy }) => owedBy.includes('role:officer'))).toBe(true)
  })
})
