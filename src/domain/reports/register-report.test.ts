import { describe, expect, it } from 'vitest'
import { alma, danishDays, daysLater, jonas, logOf, maria, mette, monday, on, sara } from '../given.ts'
import type { Viewer } from '../people/viewer.ts'
import { decide } from '../rules/act.ts'
import { dutiesOfReport } from './duties.ts'
import type { ReportEvent } from './events.ts'
import { registerReport, type RegisterReport } from './register-report.ts'
import { foldReport } from './state.ts'
import { viewReport } from './view.ts'

const heard: RegisterReport = {
  reportId: 'r1',
  channel: 'phone',
  teller: 'guardian',
  toldOn: monday,
  about: 'another',
  words: 'Hun tør ikke gå i skole.',
  where: '',
  name: 'Maria Krogh',
  concerns: { kind: 'pupils' },
  aboutHome: false,
  mayBeTold: { parents: null, teachers: null, classmates: null },
  danger: 'none',
  language: 'da',
  strategyVersion: null,
}
const register = (more: Partial<RegisterReport> = {}, by: Viewer = jonas) =>
  decide(registerReport, undefined, { ...heard, ...more }, { today: monday, at: monday, by })
const logBy = (by: Viewer, more: Partial<RegisterReport> = {}) => {
  const decision = register(more, by)
  if (!decision.ok) throw new Error('It was refused')
  return logOf<ReportEvent>('report:r1', [on<ReportEvent>(monday, by, ...decision.events)])
}
const dutiesBy = (by: Viewer, more: Partial<RegisterReport> = {}) => {
  const state = foldReport(logBy(by, more))
  if (state === undefined) throw new Error('It is there')
  return dutiesOfReport(state, undefined, danishDays)
}

describe('writing down what somebody said', () => {
  it('REP-06 keeps who told, how, and their own words apart from who wrote it down', () => {
    const state = foldReport(logBy(jonas))
    expect(state).toMatchObject({
      teller: 'guardian',
      tellerPerson: null,
      tellerName: { of: 'unnamed', text: 'Maria Krogh' },
      heard: { by: 'jonas', channel: 'phone', handles: false },
      messages: [{ from: 'pupil', by: null, words: { text: 'Hun tør ikke gå i skole.' } }],
    })
  })

  it('REP-06 names everything missing at once, and is for staff', () => {
    const nothing = { channel: undefined, teller: undefined, words: ' ', toldOn: undefined }
    const decision = register(nothing)
    expect(decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)).toEqual([
      'channel-missing',
      'teller-missing',
      'nothing-told',
      'date-missing',
    ])
    expect(register({ toldOn: daysLater(1) })).toMatchObject({ refusals: [{ refusal: 'date-in-future' }] })
    expect(register({ words: 'x'.repeat(10_001) })).toMatchObject({
      refusals: [{ refusal: 'words-too-long' }],
    })
    for (const by of [alma, maria])
      expect(register({}, by)).toMatchObject({ refusals: [{ refusal: 'not-open-to-you' }] })
  })

  it('REP-06 REP-08 whoever wrote it down handles it too, but not what concerns an adult', () => {
    expect(viewReport(logBy(jonas), jonas)?.relation).toBe('handler')
    expect(viewReport(logBy(mette), mette)?.relation).toBe('handler')
    const aboutStaff = { concerns: { kind: 'staff', person: 'sara' } } as const
    expect(viewReport(logBy(jonas, aboutStaff), jonas)).toBeUndefined()
    expect(viewReport(logBy(jonas, aboutStaff), sara)).toBeUndefined()
    const aboutLeader = { concerns: { kind: 'leader', person: 'mette' }, danger: 'ticked' } as const
    expect(viewReport(logBy(jonas, aboutLeader), jonas)).toBeUndefined()
  })

  it('REP-04 REP-06 the answer and the end are owed as for any report, by those who always owe them', () => {
    expect(dutiesBy(jonas).map(({ code, owedBy }) => [code, owedBy])).toEqual([
      ['first-answer', ['role:leader', 'role:resource-team']],
      ['settle-report', ['role:leader', 'role:resource-team']],
    ])
  })

  it('LAW-11 REP-12 who was told of danger owes the notification, and the leader has still to look', () => {
    const owed = (by: Viewer, code: string) =>
      dutiesBy(by, { danger: 'ticked' }).find((one) => one.code === code)
    expect(owed(jonas, 'notify')).toMatchObject({ owedBy: ['person:jonas'], doneOn: null })
    expect(owed(jonas, 'look-at-danger')?.doneOn).toBeNull()
    expect(owed(mette, 'look-at-danger')?.doneOn).toBe(monday)
    const aboutStaff = { concerns: { kind: 'staff', person: 'sara' }, danger: 'ticked' } as const
    expect(viewReport(logBy(jonas, aboutStaff), jonas)?.relation).toBe('handler')
  })
})
