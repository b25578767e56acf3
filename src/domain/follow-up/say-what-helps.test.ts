import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { viewCase } from '../cases/view.ts'
import { alma, daysLater, givenCase, jonas, logOf, maria, mette, monday, on, opened } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { planDay } from './plan-day.ts'
import { sayTalkPlace, sayWhatHelps } from './say-what-helps.ts'

const base = on<CaseEvent>(
  monday,
  mette,
  opened({ mayBeTold: { parents: true, teachers: null, classmates: null } }),
)
const helps = (toTeachers: boolean) =>
  on<CaseEvent>(monday, alma, {
    type: 'HelpsMeSaid',
    helps: { seat: wordsOf('alma', 'ved siden af Liv') },
    toTeachers,
    heardBy: null,
  })

describe('"what helps me"', () => {
  it('FOL-19 the pupil says it, area by area, and to whom it goes', () => {
    givenCase(base)
      .on(monday)
      .by(alma)
      .when(sayWhatHelps, { helps: { seat: ' ved siden af Liv ', bus: '' }, toTeachers: true })
      .thenEvents({
        type: 'HelpsMeSaid',
        helps: { seat: wordsOf('alma', 'ved siden af Liv') },
        toTeachers: true,
        heardBy: null,
      })
    givenCase(base, helps(true))
      .on(monday)
      .by(alma)
      .when(sayWhatHelps, { helps: { seat: 'ved siden af Liv' }, toTeachers: true })
      .thenNothing()
  })

  it('FOL-19 needs something said and an answer about the teachers; an adult who writes it down is named', () => {
    givenCase(base)
      .on(monday)
      .by(alma)
      .when(sayWhatHelps, { helps: {}, toTeachers: undefined })
      .thenRefused('nothing-said', 'to-teachers-missing')
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(sayWhatHelps, { helps: { else: 'høretelefoner' }, toTeachers: false })
      .thenEvents({
        type: 'HelpsMeSaid',
        helps: { else: wordsOf('alma', 'høretelefoner') },
        toTeachers: false,
        heardBy: 'mette',
      })
    givenCase(base)
      .on(monday)
      .by(jonas)
      .when(sayWhatHelps, { helps: { bus: 'x' }, toTeachers: true })
      .thenRefused('not-open-to-you')
  })

  it('FOL-19 those who teach read it as the latest answer allows, and a parent never does', () => {
    const seen = (viewer: typeof jonas, ...answers: readonly boolean[]) =>
      JSON.stringify(viewCase(logOf('case:c1', [base, ...answers.map(helps)]), viewer)).includes(
        'ved siden af',
      )
    expect([
      seen(jonas, true),
      seen(jonas, false),
      seen(jonas, true, false),
      seen(jonas, false, true),
    ]).toEqual([true, false, false, true])
    expect([seen(maria, true), seen(mette, false), seen(alma, false)]).toEqual([false, true, true])
  })

  it('FOL-04 the pupil says where a talk is held', () => {
    givenCase(base)
      .on(monday)
      .by(alma)
      .when(sayTalkPlace, { place: 'på biblioteket' })
      .thenEvents({ type: 'TalkPlaceSaid', place: wordsOf('alma', 'på biblioteket'), heardBy: null })
    givenCase(base)
      .on(monday)
      .by(maria)
      .when(sayTalkPlace, { place: '' })
      .thenRefused('not-open-to-you', 'words-missing')
  })
})

describe('the day plan', () => {
  it('FOL-10 those around write it for a day ahead, and the pupil reads the latest', () => {
    const state = givenCase(base)
      .on(monday)
      .by(jonas)
      .when(planDay, { on: daysLater(1), lessons: '8.00 Dansk, lokale 12, Jonas' })
      .thenDone()
    expect(state.followUp.dayPlans[daysLater(1)]?.text).toBe('8.00 Dansk, lokale 12, Jonas')
    givenCase(base)
      .on(daysLater(1))
      .by(jonas)
      .when(planDay, { on: monday, lessons: '' })
      .thenRefused('day-is-past', 'words-missing')
    givenCase(base)
      .on(monday)
      .by(alma)
      .when(planDay, { on: daysLater(61), lessons: 'x' })
      .thenRefused('not-open-to-you', 'day-too-far')
  })
})
