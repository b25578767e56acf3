import { describe, expect, it } from 'vitest'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent } from '../cases/events.ts'
import { findRelation, viewCase } from '../cases/view.ts'
import {
  alma,
  caseOf,
  checkedIn,
  danishDays,
  daysLater,
  givenCase,
  jonas,
  logOf,
  mette,
  monday,
  on,
  opened,
  sara,
  upToStopped,
  yusuf,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { chooseTrustedAdult } from './choose-trusted-adult.ts'
import { askSupport, endDeputy, giveSupport, nameDeputy, type NameDeputy } from './name-deputy.ts'

const trusting = on<CaseEvent>(monday, mette, {
  type: 'TrustedAdultChosen',
  person: 'yusuf',
  chosenByPupil: true,
})
const base = [on<CaseEvent>(monday, mette, opened()), trusting] as const
const naming = (more: Partial<NameDeputy> = {}): NameDeputy => ({
  person: 'jonas',
  isStaff: true,
  untied: true,
  awayUntil: undefined,
  ...more,
})
const deputy = (awayUntil: ReturnType<typeof daysLater> | null = null) =>
  on<CaseEvent>(monday, mette, { type: 'DeputyNamed', person: 'jonas', awayUntil })
const duties = (...parts: History<CaseEvent>) => dutiesOfCase(caseOf(...parts), undefined, danishDays)

describe('a deputy', () => {
  it('FOL-02 steps in for a trusted adult, without ties, and carries the case while named', () => {
    const state = givenCase(...base)
      .on(monday)
      .by(yusuf)
      .when(nameDeputy, naming())
      .thenEvents(
        { type: 'TiesDeclared', person: 'jonas', tied: false, role: 'trusted-adult' },
        { type: 'DeputyNamed', person: 'jonas', awayUntil: null },
      )
    expect(findRelation(state, { ...jonas, roles: [], classes: [] })).toBe('trusted-adult')
    const ended = givenCase(...base, deputy())
      .on(daysLater(1))
      .by(yusuf)
      .when(endDeputy, {})
      .thenDone()
    expect(findRelation(ended, { ...jonas, roles: [], classes: [] })).toBeUndefined()
  })

  it('FOL-02 is refused without a trusted adult, as that adult, with ties, unsaid, or for days that have been', () => {
    givenCase(on<CaseEvent>(monday, mette, opened()))
      .on(monday)
      .by(mette)
      .when(nameDeputy, naming({ isStaff: false, untied: false }))
      .thenRefused('no-trusted-adult', 'person-not-chosen', 'ties-not-declared')
    givenCase(...base)
      .on(daysLater(2))
      .by(mette)
      .when(nameDeputy, naming({ person: 'yusuf', awayUntil: daysLater(1) }))
      .thenRefused('person-is-trusted-adult', 'away-until-past')
    givenCase(
      ...base,
      on<CaseEvent>(monday, mette, { type: 'TiesDeclared', person: 'jonas', tied: true, role: 'case-lead' }),
    )
      .on(monday)
      .by(mette)
      .when(nameDeputy, naming())
      .thenRefused('person-has-ties')
  })

  it('CASE-16 follows nobody who took part; whom the pupil chooses follows them no more, and another is owed', () => {
    const took = on<CaseEvent>(
      monday,
      mette,
      { type: 'ParticipatingPupilNamed', pupil: 'emil' },
      { type: 'ParticipantAdultChosen', pupil: 'emil', person: 'jonas' },
    )
    givenCase(...base, took)
      .on(monday)
      .by(mette)
      .when(nameDeputy, naming())
      .thenRefused('person-follows-participant')
    const state = givenCase(...base, took)
      .on(monday)
      .by(alma)
      .when(chooseTrustedAdult, { person: 'jonas', isStaff: true, chosenByPupil: true, untied: false })
      .thenEvents({ type: 'TrustedAdultChosen', person: 'jonas', chosenByPupil: true })
    expect(state.participants.parts).toMatchObject([{ pupil: 'emil', adult: null }])
    expect(dutiesOfCase(state, undefined, danishDays)).toContainEqual(
      expect.objectContaining({ code: 'participant-adult', item: 'emil', doneOn: null }),
    )
  })

  it('FOL-02 is nobody any more once they declare ties, or become the trusted adult', () => {
    const tied = on<CaseEvent>(daysLater(1), mette, {
      type: 'TiesDeclared',
      person: 'jonas',
      tied: true,
      role: 'trusted-adult',
    })
    const chosen = on<CaseEvent>(daysLater(1), alma, {
      type: 'TrustedAdultChosen',
      person: 'jonas',
      chosenByPupil: true,
    })
    expect(caseOf(...base, deputy(), tied).followUp.deputy).toBeNull()
    expect(caseOf(...base, deputy(), chosen).followUp.deputy).toBeNull()
  })

  it('FOL-02 owes what the trusted adult owes while that one is away, and no longer', () => {
    const weekly = on<CaseEvent>(daysLater(14), mette, { type: 'CheckInRhythmAgreed', everyDays: 7 })
    const owing = (until: ReturnType<typeof daysLater>) =>
      duties(upToStopped(), trusting, deputy(until), weekly).find(({ code }) => code === 'check-in')?.owedBy
    expect(owing(daysLater(21))).toEqual(['person:yusuf', 'person:jonas'])
    expect(owing(daysLater(20))).toEqual(['person:yusuf'])
  })
})

describe('"I want to talk"', () => {
  const asked = (date = monday) => on<CaseEvent>(date, alma, { type: 'WantsToTalk' })
  const ladder = (...parts: History<CaseEvent>) =>
    duties(...parts)
      .filter(({ code }) => code === 'wants-to-talk')
      .map(({ owedBy, deadline }) => [owedBy.join(), deadline?.due])

  it('FOL-21 goes to the trusted adult the same day, to the deputy the next, to the lead the day after', () => {
    const lead = on<CaseEvent>(monday, mette, { type: 'CaseLeadNamed', person: 'sara' })
    expect(ladder(...base, lead, deputy(), asked())).toEqual([
      ['person:yusuf', '2026-11-02'],
      ['person:jonas', '2026-11-03'],
      ['person:sara', '2026-11-04'],
    ])
    expect(ladder(...base, asked())).toEqual([
      ['person:yusuf', '2026-11-02'],
      ['role:leader', '2026-11-03'],
    ])
  })

  it('FOL-21 asked for on a Saturday it is met on Monday', () => {
    expect(ladder(...base, asked(daysLater(5)))[0]).toEqual(['person:yusuf', '2026-11-09'])
  })

  it('FOL-21 how long the pupil waited is kept, also for the pupil', () => {
    const answered = on<CaseEvent>(daysLater(2), yusuf, checkedIn(3, 'adult'))
    const parts = [...base, asked(), asked(daysLater(1)), answered] as const
    const talks = [{ askedOn: monday, answeredOn: daysLater(2) }]
    expect(ladder(...parts)).toEqual([])
    expect(caseOf(...parts).followUp.talks).toEqual(talks)
    expect(viewCase(logOf('case:c1', parts), alma)?.state.followUp.talks).toEqual(talks)
  })
})

describe('support for the trusted adult', () => {
  const wish = on<CaseEvent>(monday, yusuf, {
    type: 'SupportAsked',
    words: wordsOf('yusuf', 'jeg er i tvivl'),
  })
  const owed = (...parts: History<CaseEvent>) => duties(...parts).find(({ code }) => code === 'support-adult')

  it('FOL-02 the team owes it two working days after it was asked for, until it was given', () => {
    expect(owed(...base, wish)).toMatchObject({
      owedBy: ['role:resource-team'],
      deadline: { due: '2026-11-04' },
    })
    givenCase(...base, wish)
      .on(daysLater(1))
      .by(yusuf)
      .when(giveSupport, { on: daysLater(1), words: 'selv' })
      .thenRefused('team-supports')
    const state = givenCase(...base, wish)
      .on(daysLater(1))
      .by(sara)
      .when(giveSupport, { on: daysLater(1), words: 'Vi gennemgik samtalen.' })
      .thenDone()
    expect(state.followUp.supportAskedOn).toBeNull()
  })

  it('REP-08 in a matter about staff the leader supports', () => {
    expect(owed(on<CaseEvent>(monday, mette, opened({ withStaff: true })), trusting, wish)?.owedBy).toEqual([
      'role:leader',
    ])
  })

  it('FOL-02 only an adult who carries the case asks for it, in words', () => {
    givenCase(...base)
      .on(monday)
      .by(jonas)
      .when(askSupport, { words: ' ' })
      .thenRefused('not-open-to-you', 'words-missing')
  })
})
