import { describe, expect, it } from 'vitest'
import {
  daysLater,
  established,
  givenCase,
  mette,
  monday,
  on,
  opened,
  sara,
  upToPlan,
  upToStopped,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { reopen } from '../follow-up/close-follow-up.ts'
import { endOtherwise, type EndOtherwise } from './end-otherwise.ts'
import type { CaseEvent } from './events.ts'
import { markStopped } from './mark-stopped.ts'
import { stageOf } from './state.ts'

const open = on(monday, mette, opened())
const teasing = on<CaseEvent>(monday, mette, {
  ...established(),
  outcome: 'teasing',
  establishedOn: null,
} as CaseEvent)
const ending = (how: EndOtherwise['how'], more: Partial<EndOtherwise> = {}): EndOtherwise => ({
  how,
  reason: 'begge siger, at det var for sjov',
  pupilToldOn: monday,
  joinedTo: undefined,
  ...more,
})
const ended: CaseEvent = {
  type: 'CaseEndedOtherwise',
  how: 'not-bullying',
  reason: wordsOf('mette', 'begge siger, at det var for sjov'),
  pupilToldOn: monday,
  joinedTo: null,
}

describe('ending otherwise than by follow-up', () => {
  it('CASE-20 as not bullying: assessed so, with a reason, by the leader, the pupil told', () => {
    const at = givenCase(open, teasing).on(monday)
    at.by(mette).when(endOtherwise, ending('not-bullying')).thenEvents(ended)
    at.by(sara).when(endOtherwise, ending('not-bullying')).thenRefused('leader-decides')
    at.by(mette)
      .when(endOtherwise, ending('not-bullying', { reason: '', pupilToldOn: undefined }))
      .thenRefused('words-missing', 'pupil-not-told')
    at.by(mette)
      .when(endOtherwise, ending('not-bullying', { pupilToldOn: daysLater(1) }))
      .thenRefused('date-in-future')
  })

  it('CASE-20 not as not bullying while nobody assessed it, nor when it was assessed as bullying or the like', () => {
    givenCase(open)
      .on(monday)
      .by(mette)
      .when(endOtherwise, ending('not-bullying'))
      .thenRefused('not-assessed-as-not-bullying')
    for (const outcome of ['bullying', 'or-the-like'] as const)
      givenCase(open, on(monday, mette, { ...established(), outcome } as CaseEvent))
        .on(monday)
        .by(mette)
        .when(endOtherwise, ending('not-bullying'))
        .thenRefused('not-assessed-as-not-bullying')
  })

  it('CASE-20 opened in error has a reason, and nothing is removed', () => {
    const state = givenCase(upToPlan())
      .on(monday)
      .by(mette)
      .when(endOtherwise, ending('opened-in-error'))
      .thenDone()
    expect([stageOf(state), state.measures.length, state.account !== null]).toEqual(['ended', 1, true])
    givenCase(open)
      .on(monday)
      .by(mette)
      .when(endOtherwise, ending('opened-in-error', { reason: undefined }))
      .thenRefused('words-missing')
  })

  it('CASE-20 joined to another case, not to itself and not to none', () => {
    const at = givenCase(open).on(monday).by(mette)
    at.when(endOtherwise, ending('joined', { joinedTo: 'c2' })).thenDone()
    for (const joinedTo of [undefined, 'c1'])
      at.when(endOtherwise, ending('joined', { joinedTo })).thenRefused('no-case-to-join')
  })

  it('CASE-20 anything else is refused: no way given, and no handover while there is none', () => {
    const at = givenCase(open).on(monday).by(mette)
    at.when(endOtherwise, ending(undefined)).thenRefused('how-missing')
    at.when(endOtherwise, ending('handed-over')).thenRefused('no-handover-yet')
  })

  it.each(['not-bullying', 'opened-in-error'] as const)(
    'CASE-20 when it has stopped, the case is not over: it does not end as %s',
    (how) => {
      givenCase(upToStopped(), teasing)
        .on(daysLater(20))
        .by(mette)
        .when(endOtherwise, ending(how))
        .thenRefused('stopped-is-followed-up')
    },
  )

  it('CASE-20 one step back: it is reopened where it was; ending or reopening twice is once', () => {
    const over = [open, teasing, on(monday, mette, ended)]
    givenCase(...over)
      .on(monday)
      .by(mette)
      .when(endOtherwise, ending('not-bullying'))
      .thenNothing()
    const state = givenCase(...over)
      .on(daysLater(1))
      .by(mette)
      .when(reopen, { reason: 'det sker igen' })
      .thenDone()
    expect([state.end, state.assessment?.outcome]).toEqual([null, 'teasing'])
    givenCase(open).on(monday).by(mette).when(reopen, { reason: 'x' }).thenNothing()
  })
})

describe('it has stopped', () => {
  const command = { on: daysLater(14), how: 'ingen har set det siden' }

  it('CASE-20 that leads to follow-up, not to an end', () => {
    const state = givenCase(upToPlan()).on(daysLater(14)).by(mette).when(markStopped, command).thenDone()
    expect([stageOf(state), state.end]).toEqual(['following-up', null])
  })

  it('CASE-04 no adopted plan, no silence', () => {
    givenCase(open, on(monday, mette, established()))
      .on(daysLater(14))
      .by(mette)
      .when(markStopped, command)
      .thenRefused('no-plan-adopted')
  })

  it('CASE-20 it stopped today at the latest, and on the day it was established at the earliest', () => {
    const at = givenCase(upToPlan()).on(daysLater(14)).by(mette)
    at.when(markStopped, { ...command, on: monday }).thenDone()
    at.when(markStopped, { ...command, on: daysLater(-1) }).thenRefused('stopped-before-plan')
    at.when(markStopped, { ...command, on: daysLater(15) }).thenRefused('date-in-future')
    at.when(markStopped, { on: undefined, how: ' ' }).thenRefused('date-missing', 'words-missing')
  })

  it('CASE-20 stopped twice is stopped once', () => {
    givenCase(upToStopped()).on(daysLater(20)).by(mette).when(markStopped, command).thenNothing()
  })
})
