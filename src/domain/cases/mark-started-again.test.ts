import { describe, expect, it } from 'vitest'
import {
  alma,
  caseOf,
  checkedIn,
  danishDays,
  daysLater,
  givenCase,
  jonas,
  mette,
  monday,
  on,
  planned,
  sara,
  stopped,
  upToPlan,
  upToStopped,
} from '../given.ts'
import { hasTwoGoodCheckIns } from '../follow-up/close-follow-up.ts'
import { wordsOf } from '../kernel/words.ts'
import { dutiesOfCase } from './duties.ts'
import { endOtherwise } from './end-otherwise.ts'
import type { CaseEvent } from './events.ts'
import { markStartedAgain } from './mark-started-again.ts'
import { markStopped } from './mark-stopped.ts'
import { stageOf } from './state.ts'

const command = { on: daysLater(60), what: 'chatten er begyndt igen' }
const again: CaseEvent = {
  type: 'BullyingStartedAgain',
  on: daysLater(60),
  what: wordsOf('sara', 'chatten er begyndt igen'),
}
const followed = [
  ...upToStopped(),
  ...on<CaseEvent>(daysLater(20), alma, checkedIn(4)),
  ...on<CaseEvent>(daysLater(55), alma, checkedIn(5), {
    type: 'PupilSaidFine',
    words: null,
    heardBy: null,
    on: daysLater(55),
  }),
]

describe('it has started again', () => {
  it('CASE-20 back to carrying out the plan, with a demand for new measures', () => {
    const state = givenCase(followed)
      .on(daysLater(60))
      .by(sara)
      .when(markStartedAgain, command)
      .thenEvents(again)
    expect(stageOf(caseOf(followed))).toBe('following-up')
    expect(stageOf(state)).toBe('carrying-out')
    const owed = (...parts: readonly CaseEvent[]) =>
      dutiesOfCase(caseOf(followed, on(daysLater(60), sara, again, ...parts)), undefined, danishDays).find(
        ({ code }) => code === 'new-measures',
      )
    expect(owed()).toMatchObject({ since: daysLater(60), deadline: { due: daysLater(64) } })
    expect(owed(planned({ measureId: 'm2' }))).toBeUndefined()
  })

  it("FOL-06 the pupil's word and good check-ins from before count no more", () => {
    expect(hasTwoGoodCheckIns(caseOf(followed), 4)).toBe(true)
    const after = caseOf(
      followed,
      on(daysLater(60), sara, again),
      on(daysLater(70), sara, stopped(daysLater(70))),
    )
    expect(after.fine).toBeNull()
    expect(hasTwoGoodCheckIns(after, 4)).toBe(false)
  })

  it('CASE-20 only after it had stopped, on a day since, by who carries the case', () => {
    givenCase(upToPlan()).on(daysLater(60)).by(sara).when(markStartedAgain, command).thenNothing()
    const given = givenCase(followed).on(daysLater(60))
    given
      .by(sara)
      .when(markStartedAgain, { ...command, on: monday })
      .thenRefused('started-before-it-stopped')
    given
      .by(sara)
      .when(markStartedAgain, { on: daysLater(61), what: ' ' })
      .thenRefused('date-in-future', 'words-missing')
    given.by(jonas).when(markStartedAgain, command).thenRefused('not-open-to-you')
  })
})

describe('what else may come of a case', () => {
  const plannedAgain = [...followed, ...on(daysLater(60), sara, again)]

  it('CASE-20 it stops again, and is followed again', () => {
    const state = givenCase(plannedAgain)
      .on(daysLater(80))
      .by(sara)
      .when(markStopped, { on: daysLater(80), how: 'chatten er lukket' })
      .thenDone()
    expect([stageOf(state), state.stoppedOn]).toEqual(['following-up', daysLater(80)])
  })

  it.each(['not-bullying', 'opened-in-error', 'joined', 'handed-over'] as const)(
    'CASE-20 while it is carried out again it does not end as %s without what that asks for',
    (how) => {
      const decision = givenCase(plannedAgain)
        .on(daysLater(80))
        .by(mette)
        .when(endOtherwise, { how, reason: undefined, pupilToldOn: undefined, joinedTo: undefined }).decision
      expect(decision.ok).toBe(false)
    },
  )
})
