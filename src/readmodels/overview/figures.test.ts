import { describe, expect, it } from 'vitest'
import { danishDays, daysLater, hanne, logOf, mette, monday, nobody, on } from '../../domain/given.ts'
import { wordsOf } from '../../domain/kernel/words.ts'
import { dutiesOfReport } from '../../domain/reports/duties.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { foldReport } from '../../domain/reports/state.ts'
import { figuresOf, type ReportCounted } from './figures.ts'

const received: ReportEvent = {
  type: 'ReportReceived',
  reportId: 'r1',
  teller: 'unnamed',
  about: 'me',
  words: wordsOf('unnamed', 'Hjælp'),
  concerns: { kind: 'pupils' },
  aboutHome: false,
  mayBeTold: { parents: null, teachers: null, classmates: null },
  language: 'da',
  receivedOn: monday,
  strategy: null,
}
const answered: ReportEvent = { type: 'ReportAnswered', words: wordsOf('mette', 'Tak'), by: 'mette' }

/** A report of Monday, answered so many days later. */
const report = (days: number | undefined, ...more: readonly ReportEvent[]): ReportCounted => {
  const state = foldReport(
    logOf<ReportEvent>('report:r1', [
      on<ReportEvent>(monday, nobody, received),
      ...(days === undefined ? [] : [on<ReportEvent>(daysLater(days), mette, answered)]),
      on<ReportEvent>(daysLater(7), hanne, ...more),
    ]),
  )
  if (state === undefined) throw new Error('There is a report')
  return { state, duties: dutiesOfReport(state, undefined, danishDays) }
}
const figures = (reports: readonly ReportCounted[], today = daysLater(7)) =>
  figuresOf({ cases: [], reports, today, calendar: danishDays })

describe('figures for the leader', () => {
  it('REP-04 kept on the promised day, late after it, and waiting while there is time', () => {
    expect(figures([report(0), report(1), report(2), report(4)]).answers).toEqual({
      inTime: 2,
      late: 2,
      waiting: 0,
      medianDays: 1.5,
    })
    expect(figures([report(undefined)], monday).answers).toEqual({
      inTime: 0,
      late: 0,
      waiting: 1,
      medianDays: undefined,
    })
    expect(figures([report(undefined)]).answers).toMatchObject({ late: 1, waiting: 0 })
  })

  it('REP-05 what was set aside counts as not believed, until it is taken up again', () => {
    const aside: ReportEvent = {
      type: 'ReportSetAside',
      reason: wordsOf('mette', 'Leg'),
      talkedWithPupilOn: monday,
      pupilUnknown: false,
    }
    const undone: ReportEvent = { type: 'SetAsideUndone', by: 'mette', reason: wordsOf('mette', 'Nej') }
    expect(figures([report(1, aside), report(1)]).groups.notBelieved).toBe(1)
    expect(figures([report(1, aside, undone)]).groups.notBelieved).toBe(0)
  })
})
