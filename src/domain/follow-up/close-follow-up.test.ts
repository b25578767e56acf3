import { describe, expect, it } from 'vitest'
import {
  alma,
  caseOf,
  checkedIn,
  danishDays,
  daysLater,
  givenCase,
  jonas,
  maria,
  mette,
  on,
  sara,
  strategyAfterS2,
  upToPlan,
  upToStopped,
  type History,
} from '../given.ts'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent, Mood } from '../cases/events.ts'
import { stageOf } from '../cases/state.ts'
import { markDutyDone } from '../cases/write-note.ts'
import { addMonths } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { closeFollowUp, reopen, sayFine, type CloseFollowUp } from './close-follow-up.ts'

const stoppedAt = 14
const fine = on<CaseEvent>(daysLater(60), alma, {
  type: 'PupilSaidFine',
  words: null,
  heardBy: null,
  on: daysLater(60),
})
const said = (after: number, mood: Mood) => on<CaseEvent>(daysLater(after), alma, checkedIn(mood))
const again = (days: number, answer: 'yes' | 'a-little') =>
  on<CaseEvent>(daysLater(days), alma, { ...checkedIn(4), again: answer })
const good = [said(20, 4), said(48, 5)] as const
const closing = (ground: CloseFollowUp['ground'], more: Partial<CloseFollowUp> = {}): CloseFollowUp => ({
  ground,
  reason: undefined,
  lastAttempt: undefined,
  lookAgainOn: undefined,
  weeksBetweenGoodCheckIns: 4,
  ...more,
})
const today = daysLater(60)

describe('the pupil says: I am fine', () => {
  it("FOL-06 the pupil's own press is today, by themselves, with or without words", () => {
    givenCase(upToStopped())
      .on(today)
      .by(alma)
      .when(sayFine, { words: undefined, on: undefined })
      .thenEvents({ type: 'PupilSaidFine', words: null, heardBy: null, on: today })
  })

  it('FOL-06 an adult who heard it writes who, when and which words', () => {
    const at = givenCase(upToStopped()).on(today).by(mette)
    at.when(sayFine, { words: ' ', on: undefined }).thenRefused('words-missing', 'date-missing')
    at.when(sayFine, { words: 'jeg har det godt nu', on: daysLater(59) }).thenEvents({
      type: 'PupilSaidFine',
      words: wordsOf('alma', 'jeg har det godt nu'),
      heardBy: 'mette',
      on: daysLater(59),
    })
  })

  it('FOL-06 it was said between the day it stopped and today', () => {
    const at = (days: number) =>
      givenCase(upToStopped())
        .on(today)
        .by(mette)
        .when(sayFine, { words: 'fint', on: daysLater(days) })
    at(stoppedAt).thenDone()
    at(stoppedAt - 1).thenRefused('said-before-it-stopped')
    at(60).thenDone()
    at(61).thenRefused('date-in-future')
  })

  it('FOL-01 it counts once it has stopped', () => {
    givenCase(upToPlan())
      .on(today)
      .by(alma)
      .when(sayFine, { words: undefined, on: undefined })
      .thenRefused('not-stopped')
  })

  it('FOL-06 said twice is said once, and parents do not say it for the pupil', () => {
    givenCase(upToStopped(), fine)
      .on(today)
      .by(alma)
      .when(sayFine, { words: undefined, on: undefined })
      .thenNothing()
    givenCase(upToStopped())
      .on(today)
      .by(maria)
      .when(sayFine, { words: 'fint', on: today })
      .thenRefused('not-open-to-you')
  })
})

describe('closing follow-up', () => {
  it("FOL-01 it ends with the pupil's own word", () => {
    const state = givenCase(upToStopped(), ...good, fine)
      .on(today)
      .by(sara)
      .when(closeFollowUp, closing('pupil-is-fine'))
      .thenEvents({ type: 'CaseClosed', ground: 'pupil-is-fine', reason: null, lookAgainOn: null })
    expect(stageOf(state)).toBe('closed')
    givenCase(upToStopped(), ...good)
      .on(today)
      .by(mette)
      .when(closeFollowUp, closing('pupil-is-fine', { reason: 'alle er enige' }))
      .thenRefused('pupil-has-not-said-fine')
  })

  it.each([
    ['27 days apart', [said(20, 4), said(47, 4)], false],
    ['28 days apart', [said(20, 4), said(48, 4)], true],
    ['one alone', [said(20, 5)], false],
    ['only so-so', [said(20, 3), said(48, 5)], false],
    ['so-so between', [said(20, 4), said(30, 3), said(48, 4)], true],
    ['bad between', [said(20, 4), said(30, 2), said(48, 4)], false],
    ['bad after both', [said(20, 4), said(48, 4), said(50, 1)], false],
    ['a good face, but it has happened again a little', [said(20, 4), again(48, 'a-little')], false],
    ['happened again between', [said(20, 4), again(30, 'yes'), said(48, 4)], false],
    ['the first on the day it stopped', [said(14, 4), said(42, 4)], true],
    ['the first before it stopped', [said(13, 4), said(42, 4)], false],
  ] as const)('FOL-06 two good check-ins at least four weeks apart: %s', (_, checkIns, enough) => {
    const parts = [...checkIns.slice(0, 1), ...checkIns.slice(1)]
    const trying = givenCase(upToStopped(), ...parts, fine)
      .on(today)
      .by(mette)
      .when(closeFollowUp, closing('pupil-is-fine'))
    if (enough) trying.thenDone()
    else trying.thenRefused('good-check-ins-missing')
  })

  it('FOL-06 a school may be stricter than four weeks, never looser', () => {
    const at = (weeks: number, last: number) =>
      givenCase(upToStopped(), said(16, 4), said(last, 4), fine)
        .on(daysLater(70))
        .by(mette)
        .when(closeFollowUp, closing('pupil-is-fine', { weeksBetweenGoodCheckIns: weeks }))
    at(6, 16 + 41).thenRefused('good-check-ins-missing')
    at(6, 16 + 42).thenDone()
    at(1, 16 + 27).thenRefused('good-check-ins-missing')
  })

  it('FOL-06 the pupil wants no more: the leader, a reason, and a later check within three months', () => {
    const command = closing('pupil-wants-no-more', { reason: 'hun vil have ro', lookAgainOn: daysLater(90) })
    const at = givenCase(upToStopped()).on(today)
    at.by(mette)
      .when(closeFollowUp, command)
      .thenEvents({
        type: 'CaseClosed',
        ground: 'pupil-wants-no-more',
        reason: wordsOf('mette', 'hun vil have ro'),
        lookAgainOn: daysLater(90),
      })
    at.by(sara).when(closeFollowUp, command).thenRefused('leader-decides')
    at.by(mette)
      .when(closeFollowUp, closing('pupil-wants-no-more'))
      .thenRefused('reason-missing', 'later-look-missing')
    const looking = (lookAgainOn: CloseFollowUp['lookAgainOn']) =>
      at.by(mette).when(closeFollowUp, { ...command, lookAgainOn })
    looking(today).thenRefused('later-look-missing')
    looking(daysLater(61)).thenDone()
    looking(addMonths(today, 3)).thenDone()
    looking(daysLater(60 + 93)).thenRefused('later-look-missing')
  })

  it('FOL-06 the later check is owed by the leader after closing, can be marked done, and anew after a second closing', () => {
    const closed = (looks: number) =>
      on<CaseEvent>(daysLater(looks - 30), mette, {
        type: 'CaseClosed',
        ground: 'pupil-wants-no-more',
        reason: wordsOf('mette', 'ro'),
        lookAgainOn: daysLater(looks),
      })
    const look = (...parts: History<CaseEvent>) =>
      dutiesOfCase(caseOf(...parts), strategyAfterS2, danishDays).find(({ code }) => code === 'look-later')
    expect(look(upToStopped(), closed(90))).toMatchObject({
      owedBy: ['role:leader'],
      doneOn: null,
      deadline: { due: daysLater(90) },
    })
    givenCase(upToStopped(), closed(90))
      .on(daysLater(90))
      .by(mette)
      .when(markDutyDone, { code: 'look-later', known: true, note: undefined })
      .thenEvents({ type: 'DutyDone', code: 'look-later', on: daysLater(90), note: null })
    const looked = on<CaseEvent>(daysLater(90), mette, {
      type: 'DutyDone',
      code: 'look-later',
      on: daysLater(90),
      note: null,
    })
    expect(look(upToStopped(), closed(90), looked)?.doneOn).toBe(daysLater(90))
    const again = on<CaseEvent>(daysLater(100), mette, {
      type: 'CaseReopened',
      reason: wordsOf('mette', 'igen'),
    })
    expect(look(upToStopped(), closed(90), looked, again)).toBeUndefined()
    expect(look(upToStopped(), closed(90), looked, again, closed(140))?.doneOn).toBeNull()
  })

  it('CASE-20 no other duty is marked done in a case that has ended', () => {
    givenCase(
      upToStopped(),
      on(today, mette, { type: 'CaseClosed', ground: 'pupil-is-fine', reason: null, lookAgainOn: null }),
    )
      .on(today)
      .by(mette)
      .when(markDutyDone, { code: 'file-case', known: true, note: undefined })
      .thenRefused('case-has-ended')
  })

  it('FOL-06 the pupil can no longer be reached: the leader, a reason, and a last attempt on record', () => {
    const at = givenCase(upToStopped()).on(today)
    at.by(mette)
      .when(closeFollowUp, closing('pupil-unreachable'))
      .thenRefused('reason-missing', 'last-attempt-missing')
    const command = closing('pupil-unreachable', {
      reason: 'flyttet fra landet',
      lastAttempt: 'brev 1. december',
    })
    at.by(sara).when(closeFollowUp, command).thenRefused('leader-decides')
    const state = at.by(mette).when(closeFollowUp, command).thenDone()
    expect(state.end?.reason?.text).toBe('flyttet fra landet\n\nbrev 1. december')
  })

  it('FOL-06 a pupil who moves is not let go', () => {
    givenCase(upToStopped(), ...good, fine)
      .on(today)
      .by(mette)
      .when(closeFollowUp, closing('pupil-moved', { reason: 'ny skole' }))
      .thenRefused('moved-stays-open')
  })

  it('FOL-06 without a ground, and before it has stopped, nothing closes', () => {
    givenCase(upToStopped())
      .on(today)
      .by(mette)
      .when(closeFollowUp, closing(undefined))
      .thenRefused('ground-missing')
    givenCase(upToPlan())
      .on(today)
      .by(mette)
      .when(closeFollowUp, closing('pupil-wants-no-more', { reason: 'ro', lookAgainOn: daysLater(90) }))
      .thenRefused('not-stopped')
  })

  it('FOL-06 who does not carry the case does not close it', () => {
    for (const who of [jonas, maria])
      givenCase(upToStopped(), ...good, fine)
        .on(today)
        .by(who)
        .when(closeFollowUp, closing('pupil-is-fine'))
        .thenRefused('not-open-to-you')
  })

  const closed = on<CaseEvent>(today, mette, {
    type: 'CaseClosed',
    ground: 'pupil-is-fine',
    reason: null,
    lookAgainOn: null,
  })

  it('FOL-06 closing twice is closing once', () => {
    givenCase(upToStopped(), ...good, fine, closed)
      .on(today)
      .by(mette)
      .when(closeFollowUp, closing('pupil-is-fine'))
      .thenNothing()
  })

  it('FOL-06 the pupil reopens without a reason, an adult with one; the old word then no longer closes it', () => {
    const over = [upToStopped(), ...good, fine, closed] as const
    const state = givenCase(...over)
      .on(daysLater(80))
      .by(alma)
      .when(reopen, { reason: undefined })
      .thenDone()
    expect([stageOf(state), state.fine]).toEqual(['following-up', null])
    givenCase(...over)
      .on(daysLater(80))
      .by(mette)
      .when(reopen, { reason: ' ' })
      .thenRefused('words-missing')
    givenCase(...over, on(daysLater(80), alma, { type: 'CaseReopened', reason: wordsOf('alma', '') }))
      .on(daysLater(80))
      .by(mette)
      .when(closeFollowUp, closing('pupil-is-fine'))
      .thenRefused('pupil-has-not-said-fine', 'good-check-ins-missing')
  })
})
