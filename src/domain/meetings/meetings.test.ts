import { describe, expect, it } from 'vitest'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent } from '../cases/events.ts'
import {
  adopted,
  caseOf,
  danishDays,
  daysLater,
  emil,
  established,
  givenCase,
  hanne,
  jonas,
  maria,
  mette,
  monday,
  on,
  opened,
  sara,
  yusuf,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { answerJointMeeting, askJointMeeting, callMeeting } from './call-meeting.ts'
import { recordTalk } from './record-talk.ts'
import { markTaskDone, writeMinutes } from './write-minutes.ts'

const base = on<CaseEvent>(
  monday,
  mette,
  opened({ mayBeTold: { parents: true, teachers: null, classmates: null } }),
  {
    type: 'ParticipatingPupilNamed',
    pupil: 'emil',
  },
)
const told = on<CaseEvent>(monday, mette, { type: 'ParticipantFamilyTold', pupil: 'emil', on: monday })

describe('a talk', () => {
  const talk = {
    talkId: 'k1',
    kind: 'examination',
    with: 'emil',
    isKnown: true,
    on: monday,
    declined: false,
    ownWords: 'vi sagde, at hun ikke måtte være med',
    reading: 'han virker ked af det',
  } as const

  it('CASE-02 is recorded with their own words apart from what the adult makes of it, by those around the pupil', () => {
    givenCase(base)
      .on(monday)
      .by(jonas)
      .when(recordTalk, talk)
      .thenEvents({
        type: 'TalkRecorded',
        talkId: 'k1',
        kind: 'examination',
        with: 'emil',
        on: monday,
        declined: false,
        ownWords: wordsOf('emil', talk.ownWords),
        reading: wordsOf('jonas', talk.reading),
      })
    for (const other of [yusuf, emil, hanne, maria])
      givenCase(base).on(monday).by(other).when(recordTalk, talk).thenRefused('not-open-to-you')
  })

  it('CASE-17 names whom it was with, holds their words, and may be declined', () => {
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(recordTalk, { ...talk, kind: 'inquiry', isKnown: false, ownWords: ' ' })
      .thenRefused('talk-with-missing', 'talk-words-missing')
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(recordTalk, { ...talk, kind: 'stop', declined: true, ownWords: '' })
      .thenDone()
  })

  it('CASE-02 something seen is about nobody by name and needs what was seen', () => {
    const seen = { ...talk, kind: 'observation' } as const
    const state = givenCase(base).on(monday).by(jonas).when(recordTalk, seen).thenDone()
    expect(state.meetings.talks[0]).toMatchObject({ with: null, ownWords: null })
    givenCase(base)
      .on(monday)
      .by(jonas)
      .when(recordTalk, { ...seen, reading: '' })
      .thenRefused('reading-missing')
  })

  it('CASE-14 CASE-29 the leader’s own is the leader’s, and one that holds to account has its own act', () => {
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(recordTalk, { ...talk, kind: 'leader' })
      .thenRefused('leader-talks')
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(recordTalk, { ...talk, kind: 'accountability' })
      .thenRefused('talk-has-agreement')
  })
})

const meeting = {
  meetingId: 'e1',
  kind: 'parents',
  families: ['alma'],
  on: daysLater(3),
  where: 'kl. 15 i mødelokalet',
  agenda: 'planen',
  parts: { alma: 'hvordan hun har det', emil: 'aldrig med' },
  staffPart: '',
  responsible: 'jonas',
  isStaff: true,
} as const

describe('calling a meeting', () => {
  it('CASE-26 the parents concerned are called, each family with its own part of the agenda', () => {
    const state = givenCase(base).on(monday).by(sara).when(callMeeting, meeting).thenDone()
    expect(state.meetings.meetings[0]?.parts).toEqual([
      { family: 'alma', words: wordsOf('alma', 'hvordan hun har det') },
    ])
  })

  it('REP-10 CASE-16 no family hears of it from an invitation', () => {
    const emils = { ...meeting, families: ['emil'] }
    givenCase(base).on(monday).by(sara).when(callMeeting, emils).thenRefused('family-not-told')
    givenCase(base, told).on(monday).by(sara).when(callMeeting, emils).thenDone()
    givenCase(on<CaseEvent>(monday, mette, opened()))
      .on(monday)
      .by(sara)
      .when(callMeeting, meeting)
      .thenRefused('family-not-told')
  })

  it('CASE-26 families meet together only where each of them has said yes', () => {
    const both = { ...meeting, families: ['alma', 'emil'] }
    const asked = on<CaseEvent>(monday, sara, { type: 'JointMeetingAsked', families: ['alma', 'emil'] })
    const says = (family: string, allowed: boolean) =>
      on<CaseEvent>(monday, maria, { type: 'JointMeetingAnswered', family, allowed, heardBy: null })
    const refused = 'families-have-not-said-yes'
    const call = (...more: readonly ReturnType<typeof says>[]) =>
      givenCase(base, told, ...more)
        .on(monday)
        .by(sara)
        .when(callMeeting, both)
    call().thenRefused(refused)
    call(asked, says('alma', true)).thenRefused(refused)
    call(asked, says('alma', true), says('emil', false)).thenRefused(refused)
    call(asked, says('alma', true), says('emil', true)).thenDone()
    call(asked, says('alma', true), says('emil', true), says('alma', false)).thenRefused(refused)
    // Asked anew, nothing is taken for granted.
    call(asked, says('alma', true), says('emil', true), asked).thenRefused(refused)
  })

  it('CASE-26 a family answers for itself alone, and is asked first', () => {
    const asked = on<CaseEvent>(monday, sara, { type: 'JointMeetingAsked', families: ['alma', 'emil'] })
    const yes = (family: string) => ({ family, allowed: true })
    const answer = (viewer: typeof maria, family: string) =>
      givenCase(base, told, asked).on(monday).by(viewer).when(answerJointMeeting, yes(family))
    answer(hanne, 'emil').thenEvents({
      type: 'JointMeetingAnswered',
      family: 'emil',
      allowed: true,
      heardBy: null,
    })
    answer(maria, 'emil').thenRefused('not-open-to-you')
    answer(hanne, 'alma').thenRefused('not-open-to-you')
    answer(emil, 'emil').thenRefused('not-open-to-you')
    givenCase(base, told)
      .on(monday)
      .by(hanne)
      .when(answerJointMeeting, yes('emil'))
      .thenRefused('family-not-asked')
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(askJointMeeting, { families: ['alma', 'emil'] })
      .thenRefused('family-not-told')
  })

  it('CASE-26 an invitation says when, where, what about and who leads', () => {
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(callMeeting, {
        ...meeting,
        kind: undefined,
        on: undefined,
        where: '',
        agenda: '',
        isStaff: false,
        families: ['ida'],
      })
      .thenRefused(
        'meeting-kind-missing',
        'families-not-chosen',
        'meeting-day-missing',
        'where-missing',
        'words-missing',
        'person-not-chosen',
      )
  })
})

describe('minutes', () => {
  const called = on<CaseEvent>(monday, sara, {
    type: 'MeetingCalled',
    meetingId: 'e1',
    kind: 'parents',
    families: ['alma'],
    on: daysLater(3),
    where: wordsOf('alma', 'kontoret'),
    agenda: wordsOf('alma', 'planen'),
    parts: [],
    staffPart: null,
    responsible: 'jonas',
  })
  const task = {
    taskId: 'o1',
    what: 'ringer til Maria hver fredag',
    responsible: 'yusuf',
    isStaff: true,
    by: daysLater(10),
    families: undefined,
  }
  const write = {
    meetingId: 'e1',
    on: daysLater(3),
    said: 'vi gik planen igennem',
    parts: {},
    staffPart: '',
    tasks: [task],
  }
  const minuted = on<CaseEvent>(
    daysLater(3),
    jonas,
    {
      type: 'MinutesWritten',
      meetingId: 'e1',
      on: daysLater(3),
      said: wordsOf('alma', 'x'),
      parts: [],
      staffPart: null,
    },
    {
      type: 'TaskAgreed',
      taskId: 'o1',
      meetingId: 'e1',
      what: wordsOf('alma', 'ringer'),
      responsible: 'yusuf',
      by: daysLater(10),
      families: ['alma'],
    },
  )

  it('CASE-23 a meeting ends with who does what by when, each line complete', () => {
    const by = givenCase(base, called).on(daysLater(3)).by(jonas)
    by.when(writeMinutes, { ...write, tasks: [] }).thenRefused('tasks-missing')
    by.when(writeMinutes, { ...write, tasks: [{ ...task, isStaff: false }] }).thenRefused('task-unfinished')
    by.when(writeMinutes, { ...write, tasks: [{ ...task, by: monday }] }).thenRefused('task-day-past')
    const state = by.when(writeMinutes, write).thenDone()
    expect(state.meetings.tasks[0]).toMatchObject({ responsible: 'yusuf', families: ['alma'], doneOn: null })
    givenCase(base, called)
      .on(daysLater(3))
      .by(yusuf)
      .when(writeMinutes, write)
      .thenRefused('not-open-to-you')
  })

  it('CASE-23 what was agreed is owed by its adult on its day, and done in one press', () => {
    const duties = dutiesOfCase(caseOf(base, called, minuted), undefined, danishDays)
    expect(duties.find(({ code }) => code === 'agreed-task')).toMatchObject({
      owedBy: ['person:yusuf'],
      deadline: { due: daysLater(10) },
      doneOn: null,
    })
    expect(duties.find(({ code }) => code === 'hold-meeting')?.doneOn).toBe(daysLater(3))
    const done = { taskId: 'o1' }
    givenCase(base, called, minuted)
      .on(daysLater(8))
      .by(yusuf)
      .when(markTaskDone, done)
      .thenEvents({ type: 'TaskDone', taskId: 'o1', on: daysLater(8) })
    givenCase(base, called, minuted)
      .on(daysLater(8))
      .by(jonas)
      .when(markTaskDone, done)
      .thenRefused('not-open-to-you')
  })

  it('CASE-08 CASE-26 minutes of a meeting with the parents after the plan was adopted fulfil that duty', () => {
    const plan = on<CaseEvent>(monday, mette, established(), adopted)
    const owed = (...more: readonly (typeof plan)[]) =>
      dutiesOfCase(caseOf(base, plan, ...more), undefined, danishDays).find(
        ({ code }) => code === 'parents-meeting',
      )?.doneOn
    expect([owed(called), owed(called, minuted)]).toEqual([null, daysLater(3)])
  })
})
