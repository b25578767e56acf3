import { describe, expect, it } from 'vitest'
import {
  caseOf,
  danishDays,
  givenCase,
  jonas,
  mette,
  monday,
  on,
  opened,
  sara,
  strategyAfterS2,
  yusuf,
} from '../given.ts'
import { chooseTrustedAdult } from '../follow-up/choose-trusted-adult.ts'
import type { CaseEvent } from './events.ts'
import { dutiesOfCase } from './duties.ts'
import { askCaseLead, declareTies } from './name-case-lead.ts'

const open = on<CaseEvent>(monday, mette, opened())
const asked = on<CaseEvent>(monday, mette, opened(), { type: 'CaseLeadAsked', person: 'jonas' })
const tied = on<CaseEvent>(monday, jonas, {
  type: 'TiesDeclared',
  person: 'jonas',
  tied: true,
  role: 'case-lead',
})
const jonasAsked = { person: 'jonas', isStaff: true }

describe('who leads a case', () => {
  it('CASE-01 the leader asks one of the adults of the school', () => {
    const asking = givenCase(open).on(monday).by(mette)
    asking.when(askCaseLead, jonasAsked).thenEvents({ type: 'CaseLeadAsked', person: 'jonas' })
    asking.when(askCaseLead, { person: 'maria', isStaff: false }).thenRefused('person-not-chosen')
  })

  it('CASE-01 the leader alone settles it', () => {
    givenCase(open).on(monday).by(sara).when(askCaseLead, jonasAsked).thenRefused('leader-decides')
  })

  it('CASE-18 what concerns a member of staff is led by the leader, and by nobody the leader asks', () => {
    const aboutStaff = on<CaseEvent>(monday, mette, opened({ withStaff: true }))
    const asking = givenCase(aboutStaff).on(monday).by(mette)
    asking.when(askCaseLead, jonasAsked).thenRefused('leader-leads')
    asking
      .when(askCaseLead, { person: 'mette', isStaff: true })
      .thenEvents({ type: 'CaseLeadAsked', person: 'mette' })
  })

  it('CASE-01 asking the same person twice asks once', () => {
    givenCase(asked).on(monday).by(mette).when(askCaseLead, jonasAsked).thenNothing()
  })

  it('CASE-01 opening gives the leader the duty to name a lead by the next working day', () => {
    const duty = dutiesOfCase(caseOf(open), strategyAfterS2, danishDays).find(
      ({ code }) => code === 'name-case-lead',
    )
    expect(duty).toMatchObject({ owedBy: ['role:leader'], doneOn: null, deadline: { due: '2026-11-03' } })
  })

  it('TEAM-06 whoever is asked owes a declaration first, and leads once it is made', () => {
    const before = caseOf(asked)
    expect(before.lead).toBeNull()
    expect(dutiesOfCase(before, strategyAfterS2, danishDays)).toContainEqual(
      expect.objectContaining({ code: 'declare-ties', owedBy: ['person:jonas'], source: ['TEAM-06'] }),
    )
    const after = givenCase(asked)
      .on(monday)
      .by(jonas)
      .when(declareTies, { tied: false })
      .thenEvents(
        { type: 'TiesDeclared', person: 'jonas', tied: false, role: 'case-lead' },
        { type: 'CaseLeadNamed', person: 'jonas' },
      )
    expect(after.lead).toEqual({ person: 'jonas', since: monday })
  })

  it('TEAM-06 a declared tie refuses the role, now and when asked again', () => {
    const after = givenCase(asked).on(monday).by(jonas).when(declareTies, { tied: true }).thenDone()
    expect([after.lead, after.leadAsked]).toEqual([null, null])
    givenCase(asked, tied).on(monday).by(mette).when(askCaseLead, jonasAsked).thenRefused('person-has-ties')
  })

  it('TEAM-06 who has ties is not given the role of trusted adult either', () => {
    givenCase(asked, tied)
      .on(monday)
      .by(mette)
      .when(chooseTrustedAdult, { person: 'jonas', isStaff: true, chosenByPupil: false, untied: true })
      .thenRefused('person-has-ties')
  })

  it('TEAM-06 only who was asked declares, and says yes or no', () => {
    givenCase(asked).on(monday).by(yusuf).when(declareTies, { tied: false }).thenRefused('not-asked')
    givenCase(asked).on(monday).by(jonas).when(declareTies, { tied: undefined }).thenRefused('answer-missing')
  })

  it('TEAM-06 declaring twice is declaring once, tied or not', () => {
    givenCase(asked, tied).on(monday).by(jonas).when(declareTies, { tied: true }).thenNothing()
    givenCase(asked, on(monday, jonas, { type: 'CaseLeadNamed', person: 'jonas' }))
      .on(monday)
      .by(jonas)
      .when(declareTies, { tied: false })
      .thenNothing()
  })

  it('TEAM-06 somebody new who is asked replaces nobody before they declared', () => {
    const state = caseOf(
      asked,
      on<CaseEvent>(monday, jonas, { type: 'CaseLeadNamed', person: 'jonas' }),
      on<CaseEvent>(monday, mette, { type: 'CaseLeadAsked', person: 'yusuf' }),
    )
    expect([state.lead?.person, state.leadAsked]).toEqual(['jonas', 'yusuf'])
  })
})
