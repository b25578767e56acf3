import { describe, expect, it } from 'vitest'
import { danishDays, jonas, logOf, monday, nobody, on } from '../given.ts'
import { decide } from '../rules/act.ts'
import { dutiesOfReport } from './duties.ts'
import type { Concerns, ReportEvent } from './events.ts'
import { receiveReport } from './receive-report.ts'
import { foldReport, type ReportState } from './state.ts'
import { viewReport } from './view.ts'

/** Somebody tells without a name, and wishes Jonas to get it. */
const toldFor = (concerns: Concerns) => {
  const decision = decide(
    receiveReport,
    undefined,
    {
      reportId: 'r1',
      about: 'me',
      words: 'De lukker mig ude.',
      where: undefined,
      name: undefined,
      concerns,
      namedAdult: 'jonas',
      aboutHome: false,
      mayBeTold: { parents: null, teachers: null, classmates: null },
      danger: 'none',
      language: 'da',
      receivedOn: monday,
      strategyVersion: null,
    },
    { today: monday, at: monday, by: nobody },
  )
  if (!decision.ok) throw new Error('It was refused')
  return logOf<ReportEvent>('report:r1', [on<ReportEvent>(monday, nobody, ...decision.events)])
}
const owes = (log: ReturnType<typeof toldFor>): readonly string[] => {
  const state: ReportState | undefined = foldReport(log)
  if (state === undefined) throw new Error('There is a report')
  return dutiesOfReport(state, undefined, danishDays).flatMap(({ code, owedBy }) =>
    owedBy.includes('person:jonas') ? [code] : [],
  )
}

describe('the adult whom the pupil names', () => {
  it('REP-03 gets the report and owes the answer, and nothing else for having been named', () => {
    const log = toldFor({ kind: 'pupils' })
    expect(viewReport(log, jonas)?.relation).toBe('handler')
    expect(owes(log)).toEqual(['first-answer'])
  })

  it('REP-03 REP-08 never gets what concerns that adult, nor what goes past the school', () => {
    for (const concerns of [
      { kind: 'staff', person: 'jonas' },
      { kind: 'leader', person: null },
    ] as const) {
      const log = toldFor(concerns)
      expect(viewReport(log, jonas)).toBeUndefined()
      expect(owes(log)).toEqual([])
    }
  })
})
