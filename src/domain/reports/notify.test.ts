import { describe, expect, it } from 'vitest'
import {
  alma,
  danishDays,
  daysLater,
  givenCase,
  givenReport,
  jonas,
  mette,
  monday,
  nobody,
  on,
  opened,
  received,
  reportOf,
  sara,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { dangerDuties } from './danger-duties.ts'
import { dutiesOfReport } from './duties.ts'
import type { ReportEvent } from './events.ts'
import { notify, readDanger, type Notify } from './notify.ts'

const told = on<ReportEvent>(monday, nobody, received(), { type: 'DangerSaid', how: 'ticked' })
const read = (who: typeof sara, date = monday) =>
  on<ReportEvent>(date, who, { type: 'DangerRead', person: who.person ?? '', on: date })
const made: Notify = {
  done: true,
  on: monday,
  to: 'kommunens familieafdeling',
  receipt: 'sag 17, kl. 14.05',
  reason: undefined,
}
const notNeeded: Notify = {
  done: false,
  on: undefined,
  to: undefined,
  receipt: undefined,
  reason: 'kommunen ved det',
}
const ended = (who: typeof sara, date = monday) =>
  on<ReportEvent>(date, who, {
    type: 'NotificationNotNeeded',
    person: who.person ?? '',
    on: date,
    reason: wordsOf(who.person ?? '', 'kommunen ved det'),
  })
const owed = (...parts: History<ReportEvent>) => dangerDuties(reportOf(...parts).danger, 'DK')
const open = (...parts: History<ReportEvent>) => owed(...parts).filter(({ doneOn }) => doneOn === null)

describe('a child in danger', () => {
  it('REP-12 an adult is alerted: those who handle the report owe a look the same day', () => {
    expect(dutiesOfReport(reportOf(told), undefined, danishDays)).toContainEqual(
      expect.objectContaining({
        code: 'look-at-danger',
        owedBy: ['role:leader', 'role:resource-team'],
        deadline: expect.objectContaining({ due: monday }),
      }),
    )
    expect(owed(on(monday, nobody, received()))).toEqual([])
  })

  it('REP-12 about the leader the alert goes to the owner, about staff to the leader', () => {
    const alerted = (kind: 'staff' | 'leader') =>
      dutiesOfReport(
        reportOf(
          on<ReportEvent>(monday, nobody, received({ concerns: { kind, person: 'x' } }), {
            type: 'DangerSaid',
            how: 'ticked',
          }),
        ),
        undefined,
        danishDays,
      ).find(({ code }) => code === 'look-at-danger')?.owedBy
    expect([alerted('staff'), alerted('leader')]).toEqual([['role:leader'], ['role:officer']])
  })

  it('REP-12 said again once everybody has answered for it, it is looked at anew', () => {
    const again = on<ReportEvent>(daysLater(30), nobody, { type: 'DangerSaid', how: 'answered' })
    expect(open(told, read(sara), ended(sara))).toEqual([])
    expect(open(told, read(sara), ended(sara), again)).toMatchObject([
      { code: 'look-at-danger', since: daysLater(30) },
    ])
    givenReport(told, read(sara), ended(sara), again)
      .on(daysLater(30))
      .by(sara)
      .when(readDanger, {})
      .thenEvents({ type: 'DangerRead', person: 'sara', on: daysLater(30) })
  })

  it('LAW-11 said again while somebody still owes a notification, that duty keeps its day', () => {
    const again = on<ReportEvent>(daysLater(30), nobody, { type: 'DangerSaid', how: 'answered' })
    expect(open(told, read(sara), again)).toMatchObject([{ code: 'notify', item: 'sara', since: monday }])
  })
})

describe('the duty to notify', () => {
  it('LAW-11 whoever reads it owes a notification personally, the same day', () => {
    expect(open(told, read(sara, daysLater(1)))).toMatchObject([
      {
        code: 'notify',
        owedBy: ['person:sara'],
        since: daysLater(1),
        toldBy: 'law',
        deadline: { due: daysLater(1), mayMove: 'never' },
      },
    ])
  })

  it('LAW-11 telling the leader does not end it: each reader’s duty is ended by that reader alone', () => {
    const both = [told, read(sara), read(mette)] as const
    expect(open(...both).map(({ item }) => item)).toEqual(['sara', 'mette'])
    expect(open(...both, ended(mette)).map(({ item }) => item)).toEqual(['sara'])
    givenReport(...both, ended(mette))
      .on(monday)
      .by(mette)
      .when(notify, made)
      .thenNothing()
    givenReport(...both, ended(mette))
      .on(monday)
      .by(sara)
      .when(notify, made)
      .thenDone()
  })

  it('LAW-11 the paragraph is not certain, and the date says so', () => {
    expect(open(told, read(sara))[0]?.deadline?.confirmed).toBe(false)
  })

  it('LAW-11 reading twice is reading once, and where no danger was said there is nothing to read', () => {
    givenReport(told)
      .on(monday)
      .by(sara)
      .when(readDanger, {})
      .thenEvents({ type: 'DangerRead', person: 'sara', on: monday })
    givenReport(told, read(sara)).on(daysLater(1)).by(sara).when(readDanger, {}).thenNothing()
    givenReport(on(monday, nobody, received()))
      .on(monday)
      .by(sara)
      .when(readDanger, {})
      .thenNothing()
    givenReport(told).on(monday).by(nobody).when(readDanger, {}).thenNothing()
  })

  it('CON-05 a notification has a day, a recipient and a receipt', () => {
    const at = givenReport(told, read(sara)).on(monday).by(sara)
    at.when(notify, made).thenEvents({
      type: 'NotificationMade',
      person: 'sara',
      on: monday,
      to: wordsOf('sara', 'kommunens familieafdeling'),
      receipt: wordsOf('sara', 'sag 17, kl. 14.05'),
    })
    at.when(notify, { ...made, on: undefined, to: ' ', receipt: '' }).thenRefused(
      'date-missing',
      'recipient-missing',
      'receipt-missing',
    )
    at.when(notify, { ...made, on: daysLater(1) }).thenRefused('date-in-future')
  })

  it('CON-05 that none is needed has a written reason', () => {
    const at = givenReport(told, read(sara)).on(monday).by(sara)
    at.when(notify, notNeeded).thenEvents({
      type: 'NotificationNotNeeded',
      person: 'sara',
      on: monday,
      reason: wordsOf('sara', 'kommunen ved det'),
    })
    at.when(notify, { ...notNeeded, reason: ' ' }).thenRefused('reason-missing')
    at.when(notify, { ...notNeeded, done: undefined }).thenRefused('answer-missing')
    at.when(notify, { ...notNeeded, reason: 'a'.repeat(10_001) }).thenRefused('words-too-long')
  })

  it('CON-05 it stands above consent: no answer of the pupil keeps it from being made', () => {
    const no = { parents: false, teachers: false, classmates: false }
    const secret = on<ReportEvent>(monday, nobody, received({ mayBeTold: no }), {
      type: 'DangerSaid',
      how: 'ticked',
    })
    givenReport(secret, read(sara)).on(monday).by(sara).when(notify, made).thenDone()
  })

  it('CON-05 who has not read it has nothing to notify', () => {
    givenReport(told, read(sara)).on(monday).by(jonas).when(notify, made).thenRefused('no-danger-said')
  })

  it('CON-05 the same path in a case', () => {
    const danger = on(monday, alma, { type: 'DangerSaid', how: 'answered' } as const)
    const at = givenCase(on(monday, mette, opened()), danger)
    at.on(monday).by(mette).when(readDanger, {}).thenDone()
    givenCase(
      on(monday, mette, opened()),
      danger,
      on(monday, mette, { type: 'DangerRead', person: 'mette', on: monday }),
    )
      .on(monday)
      .by(mette)
      .when(notify, made)
      .thenDone()
  })
})
