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
  monday,
  on,
  strategyAfterS2,
  upToPlan,
  upToStopped,
  yusuf,
  type History,
} from '../given.ts'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent, Mood } from '../cases/events.ts'
import { stageOf } from '../cases/state.ts'
import { wordsOf } from '../kernel/words.ts'
import { agreeRhythm, checkIn, wantToTalk, type CheckIn } from './check-in.ts'

const trusting = on<CaseEvent>(daysLater(14), mette, {
  type: 'TrustedAdultChosen',
  person: 'yusuf',
  chosenByPupil: true,
})
const weekly = on<CaseEvent>(daysLater(14), mette, { type: 'CheckInRhythmAgreed', everyDays: 7 })
const base = [upToStopped(), trusting] as const
const duty = (code: string, ...parts: History<CaseEvent>) =>
  dutiesOfCase(caseOf(...parts), strategyAfterS2, danishDays).find((one) => one.code === code)
const saying = (mood: Mood | undefined, more: Partial<CheckIn> = {}): CheckIn => ({
  mood,
  together: null,
  again: null,
  words: undefined,
  danger: false,
  ...more,
})

describe('the rhythm', () => {
  it('FOL-01 follow-up starts when it has stopped, and a rhythm is owed at once', () => {
    givenCase(upToPlan())
      .on(daysLater(14))
      .by(mette)
      .when(agreeRhythm, { everyDays: 7 })
      .thenRefused('not-stopped')
    expect(stageOf(caseOf(upToStopped()))).toBe('following-up')
    expect(duty('agree-rhythm', ...base)).toMatchObject({
      owedBy: ['person:yusuf'],
      deadline: { due: '2026-11-17' },
    })
  })

  it.each([0, 29, 1.5])('FOL-04 every %s days is no rhythm', (everyDays) => {
    givenCase(...base)
      .on(daysLater(14))
      .by(mette)
      .when(agreeRhythm, { everyDays })
      .thenRefused('rhythm-missing')
  })

  it.each([1, 28])('FOL-04 every %i days is one', (everyDays) => {
    givenCase(...base)
      .on(daysLater(14))
      .by(yusuf)
      .when(agreeRhythm, { everyDays })
      .thenEvents({ type: 'CheckInRhythmAgreed', everyDays })
  })

  it('FOL-04 agreed twice is agreed once, and not by the pupil alone', () => {
    const at = givenCase(...base, weekly).on(daysLater(14))
    at.by(mette).when(agreeRhythm, { everyDays: 7 }).thenNothing()
    at.by(alma).when(agreeRhythm, { everyDays: 14 }).thenRefused('not-open-to-you')
  })

  it('FOL-04 the next talk is owed one rhythm after the last check-in, by the trusted adult', () => {
    expect(duty('check-in', ...base, weekly)).toMatchObject({
      owedBy: ['person:yusuf'],
      deadline: { due: daysLater(21) },
    })
    expect(duty('check-in', ...base, weekly, on(daysLater(18), alma, checkedIn(4)))?.deadline?.due).toBe(
      daysLater(25),
    )
  })
})

describe('how is it going', () => {
  it('FOL-04 the pupil says it on their own page, the adult after a talk; nobody else', () => {
    const at = givenCase(...base).on(daysLater(15))
    at.by(alma)
      .when(checkIn, saying(4, { words: ' bedre ' }))
      .thenEvents({ ...checkedIn(4), words: wordsOf('alma', 'bedre') })
    at.by(yusuf).when(checkIn, saying(3)).thenEvents(checkedIn(3, 'adult'))
    for (const who of [maria, jonas]) at.by(who).when(checkIn, saying(4)).thenRefused('not-open-to-you')
  })

  it('FOL-04 a check-in says how it is', () => {
    givenCase(...base)
      .on(daysLater(15))
      .by(alma)
      .when(checkIn, saying(undefined))
      .thenRefused('mood-missing')
  })

  it.each([
    ['very bad', [1], true],
    ['bad', [2], true],
    ['in between', [3], false],
    ['two steps down', [5, 3], true],
    ['one step down', [4, 3], false],
    ['up again', [1, 4], false],
  ] as const)('FOL-04 a fall raises a duty: %s', (_, moods, falls) => {
    const said = on<CaseEvent>(daysLater(16), alma, ...moods.map((mood) => checkedIn(mood)))
    const fall = duty('talk-after-fall', ...base, said)
    expect(fall !== undefined).toBe(falls)
    if (falls) expect(fall).toMatchObject({ owedBy: ['person:yusuf'], deadline: { due: daysLater(17) } })
  })

  it.each([
    ['yes', true],
    ['a-little', true],
    ['no', false],
    ['will-not-say', false],
    [null, false],
  ] as const)('FOL-04 asked whether it has happened again, %s calls for a talk: %s', (again, calls) => {
    const said = on<CaseEvent>(daysLater(16), alma, { ...checkedIn(4), again })
    expect(duty('talk-after-fall', ...base, said) !== undefined).toBe(calls)
  })

  it('FOL-04 the talk after a fall ends that duty; what the adult records is no fall', () => {
    const fell = on<CaseEvent>(daysLater(16), alma, checkedIn(1))
    expect(
      duty('talk-after-fall', ...base, fell, on(daysLater(16), yusuf, checkedIn(2, 'adult'))),
    ).toBeUndefined()
    expect(duty('talk-after-fall', ...base, on(daysLater(16), yusuf, checkedIn(1, 'adult')))).toBeUndefined()
  })

  it('REP-12 danger said in a check-in is danger said, and somebody owes a look the same day', () => {
    const state = givenCase(...base)
      .on(daysLater(15))
      .by(alma)
      .when(checkIn, saying(1, { danger: true }))
      .thenEvents(checkedIn(1), { type: 'DangerSaid', how: 'answered' })
    expect(dutiesOfCase(state, strategyAfterS2, danishDays)).toContainEqual(
      expect.objectContaining({ code: 'look-at-danger', doneOn: null, since: daysLater(15) }),
    )
  })
})

describe('I want to talk', () => {
  it('FOL-04 one press of the pupil is owed the same day, and pressed twice it is one', () => {
    const at = givenCase(...base).on(daysLater(15))
    const state = at.by(alma).when(wantToTalk, {}).thenEvents({ type: 'WantsToTalk' })
    expect(dutiesOfCase(state, strategyAfterS2, danishDays)).toContainEqual(
      expect.objectContaining({ code: 'wants-to-talk', owedBy: ['person:yusuf'], since: daysLater(15) }),
    )
    at.by(maria).when(wantToTalk, {}).thenRefused('not-open-to-you')
    givenCase(...base, on(daysLater(15), alma, { type: 'WantsToTalk' }))
      .on(daysLater(16))
      .by(alma)
      .when(wantToTalk, {})
      .thenNothing()
  })

  it('FOL-04 the talk ends it, and the pupil writing again does not', () => {
    const wants = on<CaseEvent>(daysLater(15), alma, { type: 'WantsToTalk' })
    expect(duty('wants-to-talk', ...base, wants, on(daysLater(15), alma, checkedIn(3)))).toBeDefined()
    expect(
      duty('wants-to-talk', ...base, wants, on(daysLater(15), yusuf, checkedIn(3, 'adult'))),
    ).toBeUndefined()
  })

  it('FOL-21 whoever talks with the pupil has come, and how long the pupil waited is kept', () => {
    const wants = on<CaseEvent>(daysLater(15), alma, { type: 'WantsToTalk' })
    const talk = (held: number, pupil = 'alma') =>
      on<CaseEvent>(daysLater(17), jonas, {
        type: 'TalkRecorded',
        talkId: 't1',
        kind: 'follow-up',
        with: pupil,
        on: daysLater(held),
        declined: false,
        ownWords: wordsOf(pupil, 'ord'),
        reading: null,
      })
    expect(duty('wants-to-talk', ...base, wants, talk(14))).toBeDefined()
    expect(duty('wants-to-talk', ...base, wants, talk(16, 'emil'))).toBeDefined()
    expect(duty('wants-to-talk', ...base, wants, talk(16))).toBeUndefined()
    expect(caseOf(...base, wants, talk(16)).followUp.talks).toEqual([
      { askedOn: daysLater(15), answeredOn: daysLater(16) },
    ])
  })

  it('FOL-04 without a trusted adult the leader owes it: never nobody', () => {
    const wants = on<CaseEvent>(monday, alma, { type: 'WantsToTalk' })
    expect(duty('wants-to-talk', upToStopped(), wants)?.owedBy).toEqual(['role:leader'])
  })
})
