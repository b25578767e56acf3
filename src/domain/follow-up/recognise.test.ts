import { describe, expect, it } from 'vitest'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent } from '../cases/events.ts'
import {
  caseOf,
  danishDays,
  daysLater,
  established,
  givenCase,
  jonas,
  mette,
  monday,
  on,
  opened,
  yusuf,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { apologise, giveRecognition, type Apologise } from './recognise.ts'

const base = on<CaseEvent>(
  monday,
  mette,
  opened(),
  { type: 'TrustedAdultChosen', person: 'yusuf', chosenByPupil: true },
  established(),
)
const toldHome = on<CaseEvent>(daysLater(2), mette, {
  type: 'Told',
  addressee: 'parents',
  about: 'interim-measures',
  on: daysLater(2),
})
const owed = (...parts: History<CaseEvent>) =>
  Object.fromEntries(
    dutiesOfCase(caseOf(...parts), undefined, danishDays)
      .filter(({ source }) => source.includes('FOL-05'))
      .map(({ code, owedBy, deadline, doneOn }) => [code, [owedBy.join(), deadline?.due, doneOn]]),
  )
const saying = (more: Partial<Apologise> = {}): Apologise => ({
  from: 'leader',
  to: 'pupil',
  on: monday,
  received: 'Hun blev lettet.',
  ...more,
})

describe('recognition and apology', () => {
  it('FOL-05 are owed five working days after it was established; to the family once it knows', () => {
    expect(owed(base)).toEqual({
      'recognition-talk': ['person:yusuf', '2026-11-09', null],
      'apologise-to-pupil': ['role:leader', '2026-11-09', null],
    })
    expect(owed(base, toldHome)['apologise-to-family']).toEqual(['role:leader', '2026-11-11', null])
  })

  it('FOL-05 are done with a day and how they were received', () => {
    givenCase(base)
      .on(daysLater(1))
      .by(yusuf)
      .when(giveRecognition, { on: daysLater(1), received: 'Hun græd lidt.' })
      .thenEvents({
        type: 'RecognitionGiven',
        on: daysLater(1),
        received: wordsOf('yusuf', 'Hun græd lidt.'),
      })
    const done = on<CaseEvent>(
      daysLater(3),
      mette,
      { type: 'RecognitionGiven', on: daysLater(1), received: wordsOf('yusuf', 'a') },
      {
        type: 'ApologyGiven',
        from: 'leader',
        to: 'pupil',
        on: daysLater(2),
        received: wordsOf('mette', 'b'),
      },
      {
        type: 'ApologyGiven',
        from: 'class-teacher',
        to: 'family',
        on: daysLater(3),
        received: wordsOf('mette', 'c'),
      },
    )
    expect(Object.values(owed(base, toldHome, done)).map(([, , doneOn]) => doneOn)).toEqual([
      daysLater(1),
      daysLater(2),
      daysLater(3),
    ])
  })

  it('FOL-05 everything missing is named at once', () => {
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(apologise, saying({ from: undefined, to: undefined, on: undefined, received: '' }))
      .thenRefused('apologiser-missing', 'apology-to-missing', 'date-missing', 'words-missing')
    givenCase(on<CaseEvent>(monday, mette, opened()))
      .on(monday)
      .by(mette)
      .when(giveRecognition, { on: daysLater(1), received: 'x' })
      .thenRefused('not-established', 'date-in-future')
    givenCase(base).on(monday).by(jonas).when(apologise, saying()).thenRefused('not-open-to-you')
  })

  it('REP-10 the family hears no apology before it knows of the matter', () => {
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(apologise, saying({ to: 'family' }))
      .thenRefused('family-not-told')
    givenCase(base, toldHome)
      .on(daysLater(3))
      .by(mette)
      .when(apologise, saying({ to: 'family' }))
      .thenDone()
  })
})
