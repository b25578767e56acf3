import { describe, expect, it } from 'vitest'
import {
  danishDays,
  givenReport,
  mette,
  monday,
  nobody,
  on,
  received,
  reportOf,
  sara,
  type History,
} from '../given.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import { wordsOf } from '../kernel/words.ts'
import { dutiesOfReport } from './duties.ts'
import type { ReportEvent } from './events.ts'
import { tellOwner } from './tell-owner.ts'
import { viewReport } from './view.ts'

const norwegianDays = { ...danishDays, country: 'NO' } as const
const aboutStaff = on<ReportEvent>(monday, nobody, received({ concerns: { kind: 'staff', person: 'peter' } }))
const told = on<ReportEvent>(monday, mette, {
  type: 'OwnerTold',
  words: wordsOf('mette', 'Det gjelder en lærer.'),
  on: monday,
})
const groundless = on<ReportEvent>(monday, mette, {
  type: 'OwnerNotTold',
  reason: wordsOf('mette', 'Ingen av oss var på skolen den dagen.'),
  on: monday,
})
const owed = (days: WorkingCalendar, ...parts: History<ReportEvent>) =>
  dutiesOfReport(reportOf(...parts), undefined, days).filter(({ code }) => code === 'tell-owner')

describe('telling the owner of a report about staff', () => {
  it('LAW-08 in Norway the leader owes it as soon as possible, with no count of days and its paragraph', () => {
    expect(owed(norwegianDays, aboutStaff)).toMatchObject([
      {
        owedBy: ['role:leader'],
        deadline: null,
        doneOn: null,
        toldBy: 'law',
        passage: 'opplæringslova § 12-5',
      },
    ])
    for (const done of [told, groundless])
      expect(owed(norwegianDays, aboutStaff, done)[0]?.doneOn).toBe(monday)
  })

  it('LAW-08 nobody owes it in Denmark, nor for a report about pupils', () => {
    expect(owed(danishDays, aboutStaff)).toEqual([])
    expect(owed(norwegianDays, on<ReportEvent>(monday, nobody, received()))).toEqual([])
  })

  it('CASE-18 the leader tells, or writes why it is manifestly groundless; once told it stays told', () => {
    const asked = { tells: true, words: ' Det gjelder en lærer. ' } as const
    const at = (...parts: History<ReportEvent>) =>
      givenReport(...parts)
        .on(monday)
        .by(mette)
    at(aboutStaff)
      .when(tellOwner, asked)
      .thenEvents({ type: 'OwnerTold', words: wordsOf('mette', 'Det gjelder en lærer.'), on: monday })
    at(aboutStaff, groundless).when(tellOwner, asked).thenDone()
    at(aboutStaff, told).when(tellOwner, { tells: false, words: 'Likevel ikke' }).thenNothing()
  })

  it('CASE-18 it is refused without an answer or words, to others than the leader, and where it is about pupils', () => {
    const at = givenReport(aboutStaff).on(monday)
    at.by(mette)
      .when(tellOwner, { tells: undefined, words: ' ' })
      .thenRefused('answer-missing', 'words-missing')
    at.by(mette)
      .when(tellOwner, { tells: true, words: 'x'.repeat(10_001) })
      .thenRefused('words-too-long')
    at.by(sara).when(tellOwner, { tells: true, words: 'Nå' }).thenRefused('not-open-to-you', 'leader-decides')
    givenReport(on<ReportEvent>(monday, nobody, received()))
      .on(monday)
      .by(mette)
      .when(tellOwner, { tells: true, words: 'Nå' })
      .thenRefused('not-about-staff')
  })

  it('REP-08 whoever told sees nothing of it', () => {
    const log = reportOf(aboutStaff, told)
    expect(log.ownerTold?.told).toBe(true)
    const history = [aboutStaff, told].flat().map((entry, index) => ({
      ...entry,
      stream: 'report:r1',
      version: index + 1,
    }))
    expect(viewReport(history, nobody, true)?.state.ownerTold).toBeNull()
  })
})
