import { describe, expect, it } from 'vitest'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent } from '../cases/events.ts'
import {
  alma,
  caseOf,
  danishDays,
  daysLater,
  givenCase,
  jonas,
  mette,
  monday,
  on,
  opened,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import {
  markMadeUp,
  planLostTeaching,
  registerAbsence,
  type PlanLostTeaching,
  type RegisterAbsence,
} from './register-absence.ts'

const base = on<CaseEvent>(monday, mette, opened())
const away = (more: Partial<RegisterAbsence> = {}): RegisterAbsence => ({
  absenceId: 'a1',
  from: monday,
  until: undefined,
  cause: 'does-not-dare',
  words: undefined,
  ...more,
})
const making = (more: Partial<PlanLostTeaching> = {}): PlanLostTeaching => ({
  planId: 'p1',
  absenceId: 'a1',
  what: 'To timer matematik',
  responsible: 'jonas',
  isStaff: true,
  by: daysLater(10),
  ...more,
})
const registered = on<CaseEvent>(daysLater(1), jonas, {
  type: 'AbsenceRegistered',
  absenceId: 'a1',
  from: monday,
  until: monday,
  cause: 'does-not-dare',
  words: null,
})
const planned = on<CaseEvent>(daysLater(2), jonas, {
  type: 'LostTeachingPlanned',
  planId: 'p1',
  absenceId: 'a1',
  what: wordsOf('alma', 'To timer matematik'),
  responsible: 'jonas',
  by: daysLater(10),
})
const owed = (...parts: History<CaseEvent>) =>
  dutiesOfCase(caseOf(...parts), undefined, danishDays)
    .filter(({ source }) => source.includes('FOL-09'))
    .map(({ code, owedBy, deadline, doneOn }) => [code, owedBy.join(), deadline?.due, doneOn])

describe('absence because of the bullying', () => {
  it('FOL-09 is registered with its days and cause by those around the class', () => {
    givenCase(base)
      .on(daysLater(1))
      .by(jonas)
      .when(registerAbsence, away({ words: ' ondt i maven ' }))
      .thenEvents({
        type: 'AbsenceRegistered',
        absenceId: 'a1',
        from: monday,
        until: monday,
        cause: 'does-not-dare',
        words: wordsOf('jonas', 'ondt i maven'),
      })
    givenCase(base, registered).on(daysLater(2)).by(jonas).when(registerAbsence, away()).thenNothing()
    givenCase(base).on(monday).by(alma).when(registerAbsence, away()).thenRefused('not-open-to-you')
  })

  it('FOL-09 names what is missing or cannot be', () => {
    givenCase(base)
      .on(monday)
      .by(jonas)
      .when(registerAbsence, away({ from: undefined, cause: undefined }))
      .thenRefused('date-missing', 'cause-missing')
    givenCase(base)
      .on(monday)
      .by(jonas)
      .when(registerAbsence, away({ from: daysLater(2), until: daysLater(1) }))
      .thenRefused('date-in-future', 'until-before-from')
  })

  it('FOL-09 calls for a plan within five working days, and the plan for its day', () => {
    expect(owed(base, registered)).toEqual([['plan-lost-teaching', 'class-team:5b', '2026-11-10', null]])
    expect(owed(base, registered, planned)).toEqual([
      ['plan-lost-teaching', 'class-team:5b', '2026-11-10', daysLater(2)],
      ['make-up', 'person:jonas', daysLater(10), null],
    ])
    const state = givenCase(base, registered, planned)
      .on(daysLater(9))
      .by(jonas)
      .when(markMadeUp, { planId: 'p1' })
      .thenEvents({ type: 'LostTeachingMadeUp', planId: 'p1', on: daysLater(9) })
    expect(state.followUp.lostTeaching[0]?.madeUpOn).toBe(daysLater(9))
  })

  it('FOL-09 a plan has an absence, words, an adult and a day ahead', () => {
    givenCase(base, registered)
      .on(daysLater(1))
      .by(jonas)
      .when(planLostTeaching, making({ absenceId: 'none', what: '', isStaff: false, by: undefined }))
      .thenRefused('no-such-absence', 'words-missing', 'person-not-chosen', 'date-missing')
    givenCase(base, registered)
      .on(daysLater(1))
      .by(jonas)
      .when(planLostTeaching, making({ by: monday }))
      .thenRefused('day-is-past')
    givenCase(base, registered)
      .on(daysLater(1))
      .by(jonas)
      .when(markMadeUp, { planId: 'p9' })
      .thenRefused('no-such-plan')
  })
})
