import { describe, expect, it } from 'vitest'
import {
  caseOf,
  daysLater,
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
} from '../given.ts'
import { daysBetween } from '../kernel/dates.ts'
import { openCase, type OpenCase } from './open-case.ts'

const command: OpenCase = {
  caseId: 'c1',
  number: '2026-001',
  exposed: 'alma',
  classId: '5b',
  reportedOn: monday,
  fromReport: null,
  account: 'de vil ikke have mig med',
  accountOn: monday,
  accountAboutHome: false,
  mayBeTold: { parents: null, teachers: null, classmates: null },
  strategyVersion: 1,
}

describe('opening a case', () => {
  it.each([mette, sara])('CASE-01 leader and resource team open one: $person', (who) => {
    givenCase().on(monday).by(who).when(openCase, command).thenEvents(opened())
  })

  it.each([jonas, maria])('CASE-01 nobody else opens one: $person', (who) => {
    givenCase().on(monday).by(who).when(openCase, command).thenRefused('not-staff-who-open')
  })

  it('CASE-01 no finding, no proof and no account is asked for', () => {
    const state = givenCase()
      .on(monday)
      .by(mette)
      .when(openCase, { ...command, account: undefined })
      .thenDone()
    expect(state.account).toBeNull()
    expect(state.assessment).toBeNull()
  })

  it('CASE-01 everything missing is named at once', () => {
    givenCase()
      .on(monday)
      .by(mette)
      .when(openCase, { ...command, exposed: '', reportedOn: undefined })
      .thenRefused('pupil-not-chosen', 'reported-date-missing')
  })

  it('CASE-01 opening it twice opens one case', () => {
    givenCase(on(monday, mette, opened()))
      .on(monday)
      .by(mette)
      .when(openCase, command)
      .thenNothing()
  })

  it('LAW-04 the day it was reported may be today, and not tomorrow', () => {
    const opening = (reportedOn: OpenCase['reportedOn']) =>
      givenCase()
        .on(monday)
        .by(mette)
        .when(openCase, { ...command, reportedOn })
    expect(opening(monday).thenDone().reportedOn).toBe(monday)
    opening(daysLater(1)).thenRefused('reported-in-future')
  })

  it('LAW-04 reported and established are two dates, and the gap between them can be measured', () => {
    const state = caseOf(
      on(daysLater(2), mette, opened()),
      on(daysLater(4), mette, established(daysLater(3))),
    )
    expect([state.reportedOn, state.openedOn, state.establishedOn]).toEqual([
      monday,
      daysLater(2),
      daysLater(3),
    ])
    expect(daysBetween(state.reportedOn, state.establishedOn ?? monday)).toBe(3)
  })

  it('STR-11 the version in force that day is written into the case, and without one none opens', () => {
    const opening = (strategyVersion: number | null) =>
      givenCase()
        .on(monday)
        .by(mette)
        .when(openCase, { ...command, strategyVersion })
    expect(opening(7).thenDone().strategyVersion).toBe(7)
    opening(null).thenRefused('no-strategy-in-force')
  })

  it('CASE-24 an account of 10,000 characters is kept whole, one of 10,001 is refused', () => {
    const opening = (account: string) =>
      givenCase()
        .on(monday)
        .by(mette)
        .when(openCase, { ...command, account })
    expect(opening('a'.repeat(10_000)).thenDone().account?.words.text).toHaveLength(10_000)
    opening('a'.repeat(10_001)).thenRefused('words-too-long')
  })

  it("CASE-18 LAW-08 about the leader it is opened by the owner's officer alone, and needs no school's strategy", () => {
    const opening = (who: typeof lars) =>
      givenCase()
        .on(monday)
        .by(who)
        .when(openCase, { ...command, strategyVersion: null, concerns: { kind: 'leader', person: 'mette' } })
    expect(opening(lars).thenDone()).toMatchObject({ withStaff: true, withLeader: true, closedTo: 'mette' })
    for (const who of [mette, sara]) opening(who).thenRefused('owner-decides')
    givenCase().on(monday).by(lars).when(openCase, command).thenRefused('not-staff-who-open')
  })
})
