import { describe, expect, it } from 'vitest'
import {
  alma,
  caseOf,
  danishDays,
  daysLater,
  givenCase,
  jonas,
  maria,
  mette,
  monday,
  on,
  opened,
  strategyAfterS2,
  yusuf,
  type History,
} from '../given.ts'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent } from '../cases/events.ts'
import { findRelation } from '../cases/view.ts'
import { chooseTrustedAdult, type ChooseTrustedAdult } from './choose-trusted-adult.ts'

const open = on(monday, mette, opened())
const chosen = (person: string, chosenByPupil = true) =>
  on<CaseEvent>(monday, alma, { type: 'TrustedAdultChosen', person, chosenByPupil })
const command: ChooseTrustedAdult = { person: 'yusuf', isStaff: true, chosenByPupil: true, untied: false }

describe('the adult whom the pupil trusts', () => {
  it('FOL-02 asked for when the case opens: owed within three working days', () => {
    const duty = (...parts: History<CaseEvent>) =>
      dutiesOfCase(caseOf(...parts), strategyAfterS2, danishDays).find(({ code }) => code === 'trusted-adult')
    expect(duty(open)).toMatchObject({ doneOn: null, deadline: { due: '2026-11-05' } })
    expect(duty(open, chosen('yusuf'))?.doneOn).toBe(monday)
  })

  it('FOL-02 the pupil chooses, any adult of the school, and that is recorded', () => {
    const state = givenCase(open)
      .on(monday)
      .by(alma)
      .when(chooseTrustedAdult, command)
      .thenEvents({ type: 'TrustedAdultChosen', person: 'yusuf', chosenByPupil: true })
    expect(findRelation(state, yusuf)).toBe('trusted-adult')
  })

  it('FOL-02 not somebody outside the school, and not without saying who chose', () => {
    const at = givenCase(open).on(monday).by(mette)
    at.when(chooseTrustedAdult, { ...command, person: 'maria', isStaff: false, untied: true }).thenRefused(
      'person-not-chosen',
    )
    at.when(chooseTrustedAdult, { ...command, chosenByPupil: undefined, untied: true }).thenRefused(
      'choice-missing',
    )
  })

  it.each([maria, jonas])('FOL-02 nobody else chooses for the pupil: $person', (who) => {
    givenCase(open)
      .on(monday)
      .by(who)
      .when(chooseTrustedAdult, { ...command, untied: true })
      .thenRefused('not-open-to-you')
  })

  it('FOL-02 exactly one at a time, changed when another relation is better', () => {
    const state = givenCase(open, chosen('yusuf'))
      .on(daysLater(9))
      .by(alma)
      .when(chooseTrustedAdult, { ...command, person: 'jonas' })
      .thenDone()
    expect(state.trustedAdult).toEqual({ person: 'jonas', since: daysLater(9), chosenByPupil: true })
    expect(findRelation(state, yusuf)).toBeUndefined()
  })

  it('FOL-02 the same choice twice is one', () => {
    givenCase(open, chosen('yusuf')).on(monday).by(alma).when(chooseTrustedAdult, command).thenNothing()
  })

  it('TEAM-06 given the role by an adult, the one who gets it declares, and the declaration is kept', () => {
    const at = givenCase(open).on(monday).by(mette)
    at.when(chooseTrustedAdult, { ...command, chosenByPupil: false }).thenRefused('ties-not-declared')
    const state = at
      .when(chooseTrustedAdult, { ...command, chosenByPupil: false, untied: true })
      .thenEvents(
        { type: 'TiesDeclared', person: 'yusuf', tied: false, role: 'trusted-adult' },
        { type: 'TrustedAdultChosen', person: 'yusuf', chosenByPupil: false },
      )
    expect(state.untied).toEqual(['yusuf'])
  })
})
