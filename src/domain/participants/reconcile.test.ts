import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { alma, daysLater, givenCase, heard, maria, mette, monday, on, opened, yusuf } from '../given.ts'
import { acts } from '../rules/register.ts'
import { answerReconciliation, holdReconciliation } from './reconcile.ts'

const base = on<CaseEvent>(
  monday,
  mette,
  opened(),
  { type: 'TrustedAdultChosen', person: 'yusuf', chosenByPupil: true },
  { type: 'ParticipatingPupilNamed', pupil: 'emil' },
)
const talk = (declined: boolean) =>
  on<CaseEvent>(monday, mette, {
    type: 'TalkRecorded',
    talkId: 'k1',
    kind: 'accountability',
    with: 'emil',
    on: monday,
    declined,
    ownWords: null,
    reading: null,
  })
const said = (wanted: boolean) =>
  on<CaseEvent>(daysLater(1), alma, {
    type: 'ReconciliationAnswered',
    wanted,
    on: daysLater(1),
    heardBy: null,
  })
const heardOnMonday = on<CaseEvent>(monday, mette, heard())

const meet = {
  pupils: ['emil'],
  on: daysLater(2),
  ledBy: 'sara',
  isStaff: true,
  untied: true,
  words: 'de blev enige om en ny begyndelse',
}

describe('reconciliation', () => {
  it('CASE-30 the exposed pupil answers, or an adult heard it; no parent answers for them', () => {
    const yes = { wanted: true, on: monday }
    givenCase(base)
      .on(monday)
      .by(alma)
      .when(answerReconciliation, yes)
      .thenEvents({ type: 'ReconciliationAnswered', wanted: true, on: monday, heardBy: null })
    givenCase(base)
      .on(monday)
      .by(yusuf)
      .when(answerReconciliation, yes)
      .thenEvents({ type: 'ReconciliationAnswered', wanted: true, on: monday, heardBy: 'yusuf' })
    givenCase(base).on(monday).by(maria).when(answerReconciliation, yes).thenRefused('not-open-to-you')
  })

  it('CASE-30 opens only on the pupil’s yes, which may be taken back', () => {
    const ready = [base, heardOnMonday, talk(false)] as const
    const refused = 'pupil-has-not-said-yes'
    givenCase(...ready)
      .on(daysLater(2))
      .by(mette)
      .when(holdReconciliation, meet)
      .thenRefused(refused)
    givenCase(...ready, said(true), said(false))
      .on(daysLater(2))
      .by(mette)
      .when(holdReconciliation, meet)
      .thenRefused(refused)
    givenCase(...ready, said(true))
      .on(daysLater(2))
      .by(mette)
      .when(holdReconciliation, meet)
      .thenDone()
  })

  it('CASE-30 comes after a talk with each of them alone', () => {
    const refused = 'single-talks-missing'
    for (const before of [[heardOnMonday], [talk(false)], [heardOnMonday, talk(true)]])
      givenCase(base, ...before, said(true))
        .on(daysLater(2))
        .by(mette)
        .when(holdReconciliation, meet)
        .thenRefused(refused)
  })

  it('CASE-30 is a condition of nothing else, and least of all of closing', () => {
    const asking = acts.filter(({ guards }) => guards.some(({ source }) => source.includes('CASE-30')))
    expect(asking.map(({ name }) => name)).toEqual(['answer-reconciliation', 'hold-reconciliation'])
  })

  it('CASE-30 TEAM-06 is led by one without ties', () => {
    const tied = on<CaseEvent>(monday, mette, {
      type: 'TiesDeclared',
      person: 'sara',
      tied: true,
      role: 'case-lead',
    })
    givenCase(base, heardOnMonday, talk(false), said(true), tied)
      .on(daysLater(2))
      .by(mette)
      .when(holdReconciliation, { ...meet, untied: false })
      .thenRefused('person-has-ties', 'ties-not-declared')
  })
})
