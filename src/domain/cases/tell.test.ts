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
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { dutiesOfCase } from './duties.ts'
import type { Addressee, CaseEvent } from './events.ts'
import { takeInterimMeasure } from './take-interim-measure.ts'
import { answerDisclosure, tell } from './tell.ts'
import { findRelation } from './view.ts'

const open = on(monday, mette, opened())
const interim: CaseEvent = {
  type: 'InterimMeasureTaken',
  measureId: 'i1',
  what: wordsOf('alma', 'en voksen følger i frikvarteret'),
  responsible: 'jonas',
  startsOn: monday,
}
const taken = on<CaseEvent>(monday, mette, opened(), interim)
const told = (addressee: Addressee, day = monday): CaseEvent => ({
  type: 'Told',
  addressee,
  about: 'interim-measures',
  on: day,
})
const telling = (addressee: Addressee | undefined) =>
  ({ addressee, about: 'interim-measures', on: monday }) as const
const duty = (code: string, ...parts: History<CaseEvent>) =>
  dutiesOfCase(caseOf(...parts), strategyAfterS2, danishDays).find((one) => one.code === code)

describe('interim measures', () => {
  const command = {
    measureId: 'i1',
    what: 'en voksen følger i frikvarteret',
    responsible: 'jonas',
    isStaff: true,
    startsOn: monday,
  }

  it('CASE-03 they are made at once, before anything is assessed', () => {
    givenCase(open).on(monday).by(mette).when(takeInterimMeasure, command).thenEvents(interim)
  })

  it('CASE-03 each has words, an adult and a start', () => {
    givenCase(open)
      .on(monday)
      .by(mette)
      .when(takeInterimMeasure, { ...command, what: ' ', isStaff: false, startsOn: undefined })
      .thenRefused('words-missing', 'person-not-chosen', 'start-missing')
  })

  it('CASE-03 taken twice is taken once, and not by who does not carry the case', () => {
    givenCase(taken).on(monday).by(mette).when(takeInterimMeasure, command).thenNothing()
    givenCase(open).on(monday).by(jonas).when(takeInterimMeasure, command).thenRefused('not-open-to-you')
  })
})

describe('telling those it concerns', () => {
  it('CASE-03 each addressee is a duty that closes when that one was told, and no other', () => {
    expect(duty('tell-parents', open)).toBeUndefined()
    const codes = ['tell-staff', 'tell-pupil', 'tell-parents'] as const
    const owed = (...parts: History<CaseEvent>) => codes.map((code) => duty(code, ...parts)?.doneOn)
    expect(owed(taken)).toEqual([null, null, null])
    expect(owed(taken, on(monday, mette, told('staff')))).toEqual([monday, null, null])
    expect(
      owed(taken, on(monday, mette, told('staff'), told('pupil'), told('parents', daysLater(1)))),
    ).toEqual([monday, monday, daysLater(1)])
  })

  it('CASE-03 staff are told by the next working day, parents within two', () => {
    expect(duty('tell-staff', taken)?.deadline?.due).toBe('2026-11-03')
    expect(duty('tell-parents', taken)?.deadline?.due).toBe('2026-11-04')
  })

  it('CASE-03 it is said who was told, on a day that has been', () => {
    const at = givenCase(taken).on(monday).by(mette)
    at.when(tell, { ...telling(undefined), on: undefined }).thenRefused('addressee-missing', 'date-missing')
    at.when(tell, { ...telling('staff'), on: daysLater(1) }).thenRefused('date-in-future')
    at.when(tell, telling('staff')).thenEvents(told('staff'))
  })

  it('CASE-03 telling twice is telling once; telling of the plan is another telling', () => {
    const at = givenCase(taken, on(monday, mette, told('pupil')))
      .on(monday)
      .by(mette)
    at.when(tell, telling('pupil')).thenNothing()
    at.when(tell, { ...telling('pupil'), about: 'plan' }).thenDone()
  })

  it.each(['parents', 'class-parents'] as const)('REP-10 the pupil hears it before %s', (addressee) => {
    givenCase(taken).on(monday).by(mette).when(tell, telling(addressee)).thenRefused('pupil-not-told-first')
    givenCase(taken, on(monday, mette, told('pupil')))
      .on(monday)
      .by(mette)
      .when(tell, telling(addressee))
      .thenEvents(told(addressee))
  })

  it('REP-10 the day others were told lies not before the day the pupil was', () => {
    const at = givenCase(taken, on(daysLater(2), mette, told('pupil', daysLater(1))))
      .on(daysLater(2))
      .by(mette)
    at.when(tell, telling('class-parents')).thenRefused('pupil-not-told-first')
    at.when(tell, { ...telling('class-parents'), on: daysLater(1) }).thenDone()
  })

  it('REP-10 a no does not lift a duty to tell, a yes lets the parents hear it first', () => {
    const no = on<CaseEvent>(
      monday,
      mette,
      opened({ mayBeTold: { parents: false, teachers: null, classmates: null } }),
      interim,
    )
    givenCase(no, on(monday, mette, told('pupil')))
      .on(monday)
      .by(mette)
      .when(tell, telling('parents'))
      .thenDone()
    const yes = on<CaseEvent>(
      monday,
      mette,
      opened({ mayBeTold: { parents: true, teachers: null, classmates: null } }),
      interim,
    )
    givenCase(yes).on(monday).by(mette).when(tell, telling('parents')).thenDone()
  })
})

describe('what the pupil lets others know', () => {
  it('REP-10 the pupil answers, or an adult who carries the case writes it down; nobody else', () => {
    const asking = givenCase(open).on(monday)
    const yes = { to: 'parents', allowed: true } as const
    for (const who of [alma, mette])
      asking
        .by(who)
        .when(answerDisclosure, yes)
        .thenEvents({ type: 'DisclosureAnswered', ...yes, on: monday })
    for (const who of [maria, jonas])
      asking.by(who).when(answerDisclosure, yes).thenRefused('not-open-to-you')
    asking
      .by(alma)
      .when(answerDisclosure, { to: 'parents', allowed: undefined })
      .thenRefused('answer-missing')
  })

  it('REP-10 it may be answered anew, and the same answer twice is one', () => {
    const yes = on<CaseEvent>(monday, alma, {
      type: 'DisclosureAnswered',
      to: 'parents',
      allowed: true,
      on: monday,
    })
    givenCase(open, yes)
      .on(monday)
      .by(alma)
      .when(answerDisclosure, { to: 'parents', allowed: true })
      .thenNothing()
    const state = givenCase(open, yes)
      .on(monday)
      .by(alma)
      .when(answerDisclosure, { to: 'parents', allowed: false })
      .thenDone()
    expect(state.mayBeTold.parents).toBe(false)
  })

  it('REP-10 a parent sees the case once the pupil said yes, or once the school told them, and not before', () => {
    const answer = (allowed: boolean) =>
      on<CaseEvent>(monday, alma, { type: 'DisclosureAnswered', to: 'parents', allowed, on: monday })
    expect(findRelation(caseOf(open), maria)).toBeUndefined()
    expect(findRelation(caseOf(open, answer(true)), maria)).toBe('guardian')
    expect(findRelation(caseOf(open, answer(true), answer(false)), maria)).toBeUndefined()
    expect(findRelation(caseOf(open, on(monday, mette, told('pupil'), told('parents'))), maria)).toBe(
      'guardian',
    )
  })
})
