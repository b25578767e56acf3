import { describe, expect, it } from 'vitest'
import {
  alma,
  danishDays,
  daysLater,
  givenReport,
  jonas,
  lars,
  maria,
  mette,
  monday,
  nobody,
  on,
  received,
  reportOf,
  sara,
  strategyAfterS2,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { dutiesOfReport } from './duties.ts'
import type { ReportEvent } from './events.ts'
import { seeSetAside, settleReport, type SettleReport } from './settle-report.ts'

const told = on(monday, nobody, received())
const concern = {
  end: 'concern',
  responsible: 'jonas',
  isStaff: true,
  lookAgainOn: daysLater(7),
  reason: 'to venner er uvenner',
} as const satisfies SettleReport
const aside = {
  end: 'set-aside',
  reason: 'gjaldt en anden skole',
  talkedWithPupilOn: monday,
  pupilUnknown: false,
} as const satisfies SettleReport
const keptAsConcern: ReportEvent = {
  type: 'ReportKeptAsConcern',
  responsible: 'jonas',
  lookAgainOn: daysLater(7),
  reason: wordsOf('sara', 'to venner er uvenner'),
}
const setAside: ReportEvent = {
  type: 'ReportSetAside',
  reason: wordsOf('sara', 'gjaldt en anden skole'),
  talkedWithPupilOn: monday,
  pupilUnknown: false,
}
const owed = (...parts: History<ReportEvent>) =>
  dutiesOfReport(reportOf(...parts), strategyAfterS2, danishDays)
const settling = (command: SettleReport, ...more: History<ReportEvent>) =>
  givenReport(told, ...more)
    .on(monday)
    .by(sara)
    .when(settleReport, command)

describe('every report ends somewhere', () => {
  it('REP-11 in a case or an existing one', () => {
    for (const existing of [false, true])
      settling({ end: 'case', caseId: 'c1', existing }).thenEvents({
        type: 'ReportLedToCase',
        caseId: 'c1',
        existing,
      })
    settling({ end: 'case', caseId: undefined, existing: true }).thenRefused('case-not-chosen')
  })

  it('REP-11 in a concern, with an adult, a day ahead and a reason', () => {
    settling(concern).thenEvents(keptAsConcern)
    settling({ ...concern, isStaff: false, lookAgainOn: undefined, reason: ' ' }).thenRefused(
      'person-not-chosen',
      'look-again-missing',
      'reason-missing',
    )
    settling({ ...concern, lookAgainOn: monday }).thenRefused('look-again-missing')
    settling({ ...concern, lookAgainOn: daysLater(1) }).thenDone()
  })

  it('REP-11 set aside, with a reason and a talk with the pupil that has been', () => {
    settling(aside).thenEvents(setAside)
    settling({ ...aside, reason: undefined, talkedWithPupilOn: undefined }).thenRefused(
      'reason-missing',
      'talk-with-pupil-missing',
    )
    settling({ ...aside, talkedWithPupilOn: daysLater(1) }).thenRefused('date-in-future')
  })

  it('REP-11 the talk is spared only where the pupil is not known', () => {
    const without = { ...aside, talkedWithPupilOn: undefined, pupilUnknown: true }
    settling(without).thenDone()
    const known = [received({ tellerName: wordsOf('unnamed', 'Alma') }), received({ teller: 'pupil' })]
    known.forEach((report, index) =>
      givenReport(on(monday, index === 0 ? nobody : alma, report))
        .on(monday)
        .by(sara)
        .when(settleReport, without)
        .thenRefused('talk-with-pupil-missing'),
    )
  })

  it('REP-11 nowhere is no end, and it ends once', () => {
    settling({ end: undefined }).thenRefused('end-missing')
    settling(
      { end: 'case', caseId: 'c2', existing: true },
      on(monday, sara, { type: 'ReportLedToCase', caseId: 'c1', existing: false }),
    ).thenRefused('already-settled')
    settling(concern, on(monday, sara, setAside)).thenRefused('already-settled')
  })

  it('REP-11 a concern can still become a case or be set aside', () => {
    settling({ end: 'case', caseId: 'c1', existing: false }, on(monday, sara, keptAsConcern)).thenDone()
    settling(aside, on(monday, sara, keptAsConcern)).thenDone()
  })

  it('REP-11 settled twice in the same way it is settled once', () => {
    settling(concern, on(monday, sara, keptAsConcern)).thenNothing()
    settling(aside, on(monday, sara, setAside)).thenNothing()
    settling(
      { end: 'case', caseId: 'c1', existing: false },
      on(monday, sara, { type: 'ReportLedToCase', caseId: 'c1', existing: false }),
    ).thenNothing()
  })

  it.each([jonas, maria, alma, nobody, lars])(
    'REP-11 only who handles it settles it: $person does not',
    (who) => {
      givenReport(told).on(monday).by(who).when(settleReport, concern).thenRefused('not-open-to-you')
    },
  )

  it('REP-11 until then it is owed, within three working days, and afterwards no more', () => {
    const settle = (...parts: History<ReportEvent>) =>
      owed(...parts).find(({ code }) => code === 'settle-report')
    expect(settle(told)).toMatchObject({
      owedBy: ['role:leader', 'role:resource-team'],
      deadline: { due: '2026-11-05' },
    })
    for (const end of [keptAsConcern, setAside]) expect(settle(told, on(monday, sara, end))).toBeUndefined()
  })

  it('REP-11 a concern is looked at again on its day, by its adult', () => {
    expect(owed(told, on(monday, sara, keptAsConcern))).toContainEqual(
      expect.objectContaining({ code: 'look-at-concern', owedBy: ['person:jonas'], doneOn: null }),
    )
  })

  it('LAW-11 danger is not set aside while a notification is owed', () => {
    const danger = on<ReportEvent>(monday, nobody, { type: 'DangerSaid', how: 'ticked' })
    const read = on<ReportEvent>(monday, sara, { type: 'DangerRead', person: 'sara', on: monday })
    const ended = on<ReportEvent>(monday, sara, {
      type: 'NotificationNotNeeded',
      person: 'sara',
      on: monday,
      reason: wordsOf('sara', 'kommunen ved det'),
    })
    settling(aside, danger).thenRefused('danger-not-settled')
    settling(aside, danger, read).thenRefused('danger-not-settled')
    settling(aside, danger, read, ended).thenDone()
    settling(concern, danger).thenDone()
  })
})

describe('the leader sees what was set aside', () => {
  const over = on(monday, sara, setAside)

  it('REP-11 the leader owes a look by the next working day; set aside by the leader it is seen', () => {
    expect(owed(told, over)).toContainEqual(
      expect.objectContaining({
        code: 'see-set-aside',
        owedBy: ['role:leader'],
        deadline: expect.objectContaining({ due: '2026-11-03' }),
      }),
    )
    const state = givenReport(told)
      .on(monday)
      .by(mette)
      .when(settleReport, aside)
      .thenEvents(
        { ...setAside, reason: wordsOf('mette', 'gjaldt en anden skole') },
        { type: 'SetAsideSeen', by: 'mette' },
      )
    expect(dutiesOfReport(state, strategyAfterS2, danishDays).map(({ code }) => code)).not.toContain(
      'see-set-aside',
    )
  })

  it('REP-11 the leader agrees, or takes it up again with a reason', () => {
    const at = givenReport(told, over).on(daysLater(1)).by(mette)
    at.when(seeSetAside, { agrees: true, reason: undefined }).thenEvents({
      type: 'SetAsideSeen',
      by: 'mette',
    })
    at.when(seeSetAside, { agrees: false, reason: ' ' }).thenRefused('reason-missing')
    at.when(seeSetAside, { agrees: undefined, reason: undefined }).thenRefused('answer-missing')
    const state = at.when(seeSetAside, { agrees: false, reason: 'tal med hende' }).thenDone()
    expect(state.outcome).toBeNull()
  })

  it('REP-11 nobody but the leader, and nothing that was not set aside', () => {
    givenReport(told, over)
      .on(monday)
      .by(sara)
      .when(seeSetAside, { agrees: true, reason: undefined })
      .thenRefused('leader-decides')
    givenReport(told)
      .on(monday)
      .by(mette)
      .when(seeSetAside, { agrees: true, reason: undefined })
      .thenRefused('not-set-aside')
  })

  it('REP-11 seen twice is seen once', () => {
    givenReport(told, over, on(monday, mette, { type: 'SetAsideSeen', by: 'mette' }))
      .on(monday)
      .by(mette)
      .when(seeSetAside, { agrees: true, reason: undefined })
      .thenNothing()
  })
})

describe('nobody handles a report about themselves', () => {
  const about = (kind: 'staff' | 'leader', person: string | null) =>
    on(monday, nobody, received({ concerns: { kind, person } }))

  it('REP-08 about staff it is the leader’s, about the leader the owner’s', () => {
    const handlers = (parts: History<ReportEvent>) => owed(...parts).map(({ owedBy }) => owedBy)
    expect(new Set(handlers([about('staff', 'sara')]).flat())).toEqual(new Set(['role:leader']))
    expect(new Set(handlers([about('leader', 'mette')]).flat())).toEqual(new Set(['role:officer']))
  })

  it('REP-08 the one it concerns does not settle it, nor do those who do not handle it', () => {
    const at = (kind: 'staff' | 'leader', person: string) => givenReport(about(kind, person)).on(monday)
    for (const who of [sara, jonas])
      at('staff', 'sara').by(who).when(settleReport, concern).thenRefused('not-open-to-you')
    at('staff', 'sara').by(mette).when(settleReport, concern).thenDone()
    for (const who of [mette, sara])
      at('leader', 'mette').by(who).when(settleReport, concern).thenRefused('not-open-to-you')
    at('leader', 'mette').by(lars).when(settleReport, concern).thenDone()
  })

  it('REP-08 a concern is not given to the one it is about', () => {
    givenReport(about('staff', 'jonas'))
      .on(monday)
      .by(mette)
      .when(settleReport, concern)
      .thenRefused('person-not-chosen')
    givenReport(about('staff', 'jonas'))
      .on(monday)
      .by(mette)
      .when(settleReport, { ...concern, responsible: 'sara' })
      .thenDone()
  })

  it('REP-08 what was set aside about the leader is the owner’s to see', () => {
    const over = on<ReportEvent>(monday, lars, setAside)
    expect(owed(about('leader', 'mette'), over)).toContainEqual(
      expect.objectContaining({ code: 'see-set-aside', owedBy: ['role:officer'] }),
    )
    const at = givenReport(about('leader', 'mette'), over).on(monday)
    at.by(lars).when(seeSetAside, { agrees: true, reason: undefined }).thenDone()
    at.by(mette).when(seeSetAside, { agrees: true, reason: undefined }).thenRefused('not-open-to-you')
  })
})
