import { describe, expect, it } from 'vitest'
import { danishDays, daysLater, hanne, jonas, logOf, mette, monday, nobody, on } from '../given.ts'
import { decide } from '../rules/act.ts'
import { dutiesOfReport } from './duties.ts'
import type { ReportEvent } from './events.ts'
import { holdTalk } from './hold-talk.ts'
import { receiveReport } from './receive-report.ts'
import { foldReport, type ReportState } from './state.ts'

const told = (about: 'took-part' | 'me', ...more: readonly ReportEvent[]): ReportState => {
  const received = decide(
    receiveReport,
    undefined,
    {
      reportId: 'r1',
      about,
      words: 'Jeg lo også ad ham.',
      where: undefined,
      name: undefined,
      concerns: { kind: 'pupils' },
      aboutHome: false,
      mayBeTold: { parents: null, teachers: null, classmates: null },
      danger: 'none',
      language: 'da',
      receivedOn: monday,
      strategyVersion: null,
    },
    { today: monday, at: monday, by: nobody },
  )
  if (!received.ok) throw new Error('It was refused')
  const state = foldReport(
    logOf<ReportEvent>('report:r1', [
      on<ReportEvent>(monday, nobody, ...received.events),
      on<ReportEvent>(monday, mette, ...more),
    ]),
  )
  if (state === undefined) throw new Error('There is a report')
  return state
}
const owed = (state: ReportState) =>
  dutiesOfReport(state, undefined, danishDays).find(({ code }) => code === 'talk-with-who-took-part')
const hold = (state: ReportState, by = mette, words = 'Han vil sige undskyld.') =>
  decide(holdTalk, state, { on: monday, words }, { today: monday, at: monday, by })

describe('the talk with whoever took part', () => {
  it('REP-13 who says they took part is owed a talk, and nobody else', () => {
    expect(owed(told('took-part'))).toMatchObject({ deadline: { due: daysLater(3) }, doneOn: null })
    expect(owed(told('me'))).toBeUndefined()
  })

  it('REP-13 a case does not end the duty, the talk does', () => {
    const inCase: ReportEvent = { type: 'ReportLedToCase', caseId: 'c1', existing: true }
    expect(owed(told('took-part', inCase))?.doneOn).toBeNull()
    const decision = hold(told('took-part', inCase))
    if (!decision.ok) throw new Error('It was refused')
    expect(owed(told('took-part', inCase, ...decision.events))?.doneOn).toBe(monday)
  })

  it('REP-13 who handles the report holds it, on a day that has been, and writes what was agreed', () => {
    const refused = (decision: ReturnType<typeof hold>) =>
      decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)
    expect(refused(hold(told('me')))).toEqual(['nobody-took-part'])
    for (const by of [jonas, hanne, nobody])
      expect(refused(hold(told('took-part'), by))).toEqual(['not-open-to-you'])
    expect(refused(hold(told('took-part'), mette, ' '))).toEqual(['words-missing'])
    expect(
      refused(
        decide(
          holdTalk,
          told('took-part'),
          { on: daysLater(1), words: 'Ja' },
          { today: monday, at: monday, by: mette },
        ),
      ),
    ).toEqual(['date-in-future'])
  })
})
