import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { findRelation } from '../cases/view.ts'
import {
  alma,
  caseOf,
  daysLater,
  emil,
  givenCase,
  hanne,
  jonas,
  mette,
  monday,
  on,
  opened,
  sara,
} from '../given.ts'
import {
  askParticipantTalk,
  chooseParticipantAdult,
  nameParticipant,
  tellParticipantFamily,
} from './name-participant.ts'

const base = on<CaseEvent>(monday, mette, opened(), {
  type: 'TrustedAdultChosen',
  person: 'yusuf',
  chosenByPupil: true,
})
const named = on<CaseEvent>(monday, mette, { type: 'ParticipatingPupilNamed', pupil: 'emil' })

describe('a pupil who took part', () => {
  it('CASE-16 REP-13 is named by those who carry the case, once, also where they came themselves', () => {
    const name = { pupil: 'emil', isPupil: true, came: 'self' } as const
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(nameParticipant, name)
      .thenEvents({ type: 'ParticipatingPupilNamed', pupil: 'emil', came: 'self' })
    givenCase(base, named).on(monday).by(sara).when(nameParticipant, name).thenNothing()
    givenCase(base).on(monday).by(jonas).when(nameParticipant, name).thenRefused('not-open-to-you')
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(nameParticipant, { ...name, isPupil: false })
      .thenRefused('participant-not-chosen')
  })

  it('FOL-14 may be the exposed pupil as well', () => {
    const state = givenCase(base)
      .on(monday)
      .by(sara)
      .when(nameParticipant, { pupil: 'alma', isPupil: true, came: undefined })
      .thenDone()
    expect(findRelation(state, alma)).toBe('exposed')
  })

  it("CASE-16 is followed by another adult than the exposed pupil's, without ties", () => {
    const choose = { pupil: 'emil', person: 'jonas', isStaff: true, untied: true }
    givenCase(base, named)
      .on(monday)
      .by(mette)
      .when(chooseParticipantAdult, choose)
      .thenEvents({ type: 'ParticipantAdultChosen', pupil: 'emil', person: 'jonas' })
    givenCase(base, named)
      .on(monday)
      .by(mette)
      .when(chooseParticipantAdult, { ...choose, person: 'yusuf', untied: false })
      .thenRefused('person-is-exposed-pupils-adult', 'ties-not-declared')
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(chooseParticipantAdult, choose)
      .thenRefused('no-such-participant')
    const tied = on<CaseEvent>(monday, jonas, {
      type: 'TiesDeclared',
      person: 'jonas',
      tied: true,
      role: 'case-lead',
    })
    givenCase(base, named, tied)
      .on(monday)
      .by(mette)
      .when(chooseParticipantAdult, choose)
      .thenRefused('person-has-ties')
  })

  it('TEAM-06 loses an adult who turns out to have ties', () => {
    const state = caseOf(
      base,
      named,
      on<CaseEvent>(
        monday,
        mette,
        { type: 'ParticipantAdultChosen', pupil: 'emil', person: 'jonas' },
        { type: 'TiesDeclared', person: 'jonas', tied: true, role: 'trusted-adult' },
      ),
    )
    expect(state.participants.parts[0]?.adult).toBeNull()
  })

  it('CASE-16 has a family that is told once, by a person', () => {
    const tell = { pupil: 'emil', on: daysLater(1) }
    const told = on<CaseEvent>(daysLater(1), mette, {
      type: 'ParticipantFamilyTold',
      pupil: 'emil',
      on: daysLater(1),
    })
    givenCase(base, named)
      .on(daysLater(1))
      .by(mette)
      .when(tellParticipantFamily, tell)
      .thenEvents({ type: 'ParticipantFamilyTold', pupil: 'emil', on: daysLater(1) })
    givenCase(base, named, told).on(daysLater(2)).by(mette).when(tellParticipantFamily, tell).thenNothing()
    givenCase(base, named)
      .on(monday)
      .by(mette)
      .when(tellParticipantFamily, tell)
      .thenRefused('date-in-future')
  })

  it('CASE-16 asks for their adult themselves, once somebody has talked with them', () => {
    const talk = on<CaseEvent>(monday, mette, {
      type: 'TalkRecorded',
      talkId: 'k1',
      kind: 'examination',
      with: 'emil',
      on: monday,
      declined: false,
      ownWords: null,
      reading: null,
    })
    givenCase(base, named).on(monday).by(emil).when(askParticipantTalk, {}).thenRefused('not-open-to-you')
    givenCase(base, named, talk)
      .on(monday)
      .by(emil)
      .when(askParticipantTalk, {})
      .thenEvents({ type: 'ParticipantWantsToTalk', pupil: 'emil' })
    for (const other of [alma, hanne, mette])
      givenCase(base, named, talk)
        .on(monday)
        .by(other)
        .when(askParticipantTalk, {})
        .thenRefused('not-open-to-you')
    const asked = on<CaseEvent>(monday, emil, { type: 'ParticipantWantsToTalk', pupil: 'emil' })
    givenCase(base, named, talk, asked).on(monday).by(emil).when(askParticipantTalk, {}).thenNothing()
    expect(caseOf(base, named, asked, talk).participants.parts[0]?.wantsToTalkSince).toBeNull()
  })
})
