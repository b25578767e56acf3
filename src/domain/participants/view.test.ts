import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { findRelation, viewCase } from '../cases/view.ts'
import {
  alma,
  caseOf,
  daysLater,
  emil,
  hanne,
  jonas,
  logOf,
  maria,
  mette,
  monday,
  on,
  opened,
  planned,
  sara,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import { viewPart } from './view.ts'

const secret = (text: string) => wordsOf('alma', `secret ${text}`)
const own = (text: string) => wordsOf('emil', `own ${text}`)

const base: readonly CaseEvent[] = [
  opened({ account: secret('account'), mayBeTold: { parents: true, teachers: true, classmates: null } }),
  planned({ what: secret('measure') }),
  { type: 'NoteWritten', words: secret('note') },
  { type: 'ParticipatingPupilNamed', pupil: 'emil' },
  { type: 'ParticipatingPupilNamed', pupil: 'noah' },
  { type: 'InquiryStarted', pupils: ['alma', 'emil', 'noah'], on: monday },
  { type: 'ReconciliationAnswered', wanted: true, on: monday, heardBy: null },
]
const talk = (pupil: string, ownWords = own('words')): CaseEvent => ({
  type: 'TalkRecorded',
  talkId: `k-${pupil}`,
  kind: 'accountability',
  with: pupil,
  on: monday,
  declined: false,
  ownWords,
  reading: secret('reading'),
})
const agreement = (pupil: string, what = own('agreement')): CaseEvent => ({
  type: 'AgreementMade',
  agreementId: `g-${pupil}`,
  pupil,
  kind: 'agreement',
  what,
  startsOn: monday,
  lookAgainOn: daysLater(7),
  reason: null,
})
const told: CaseEvent = { type: 'ParticipantFamilyTold', pupil: 'emil', on: monday }
const meeting: readonly CaseEvent[] = [
  { type: 'JointMeetingAsked', families: ['alma', 'emil'] },
  {
    type: 'MeetingCalled',
    meetingId: 'e1',
    kind: 'parents',
    families: ['alma', 'emil'],
    on: daysLater(3),
    where: own('where'),
    agenda: own('agenda'),
    parts: [
      { family: 'alma', words: secret('part') },
      { family: 'emil', words: own('part') },
    ],
    staffPart: secret('staff'),
    responsible: 'sara',
  },
  {
    type: 'MinutesWritten',
    meetingId: 'e1',
    on: daysLater(3),
    said: own('said'),
    parts: [{ family: 'alma', words: secret('minutes') }],
    staffPart: secret('staff'),
  },
  {
    type: 'TaskAgreed',
    taskId: 'o1',
    meetingId: 'e1',
    what: own('task'),
    responsible: 'sara',
    by: daysLater(9),
    families: ['alma', 'emil'],
  },
  {
    type: 'TaskAgreed',
    taskId: 'o2',
    meetingId: 'e1',
    what: secret('task'),
    responsible: 'sara',
    by: daysLater(9),
    families: ['alma'],
  },
]
const caseWith = (...events: readonly CaseEvent[]): History<CaseEvent> => [
  on<CaseEvent>(monday, mette, ...base, ...events),
]
const part = (history: History<CaseEvent>, viewer: Viewer, pupil = 'emil') =>
  viewPart(logOf('case:c1', history), viewer, pupil)

const whole = caseWith(
  talk('emil'),
  talk('noah', secret('words')),
  agreement('emil'),
  agreement('noah', secret('agreement')),
  told,
  ...meeting,
)

describe('a part', () => {
  it('CASE-16 is not on a screen before an adult has talked with the pupil, and told the family', () => {
    expect(part(caseWith(), emil)).toBeUndefined()
    expect(part(caseWith(talk('emil')), emil)?.as).toBe('pupil')
    expect(part(caseWith(talk('emil')), hanne)).toBeUndefined()
    expect(part(caseWith(told), hanne)?.as).toBe('family')
    expect(part(caseWith(told), emil)).toBeUndefined()
  })

  it('CASE-16 CON-06 is of that pupil alone: no other child, and nothing of what the case is about', () => {
    for (const viewer of [emil, hanne]) {
      const json = JSON.stringify(part(whole, viewer))
      expect(json, viewer.person ?? '').toContain('own agreement')
      expect(json, viewer.person ?? '').not.toMatch(/secret|alma|noah/)
    }
    expect(JSON.stringify(part(whole, emil))).toContain('own words')
    expect(JSON.stringify(part(whole, hanne))).not.toContain('own words')
  })

  it('CASE-23 CASE-26 the family reads its invitation, its minutes and what was agreed with it', () => {
    const json = JSON.stringify(part(whole, hanne)?.meetings)
    for (const text of ['where', 'agenda', 'part', 'said', 'task']) expect(json).toContain(`own ${text}`)
  })

  it('CASE-16 is nobody else’s, and the case is not there for pupil or family', () => {
    for (const viewer of [alma, maria, jonas, sara, mette]) expect(part(whole, viewer)).toBeUndefined()
    expect(part(whole, emil, 'noah')).toBeUndefined()
    expect(part(whole, hanne, 'noah')).toBeUndefined()
    for (const viewer of [emil, hanne]) expect(viewCase(logOf('case:c1', whole), viewer)).toBeUndefined()
  })

  it('CASE-16 CON-06 a parent who works here stands outside the case their child took part in', () => {
    for (const roles of [['leader'], ['resource-team'], ['class-team']] as const) {
      const viewer: Viewer = { ...hanne, kind: 'staff', roles, classes: ['5b'] }
      expect(viewCase(logOf('case:c1', whole), viewer), roles[0]).toBeUndefined()
      expect(part(whole, viewer)?.as).toBe('family')
    }
  })

  it('CASE-20 is gone with a case that was opened in error', () => {
    const error: CaseEvent = {
      type: 'CaseEndedOtherwise',
      how: 'opened-in-error',
      reason: secret('error'),
      pupilToldOn: null,
      joinedTo: null,
    }
    expect(part([...whole, on<CaseEvent>(monday, mette, error)], hanne)).toBeUndefined()
  })
})

describe('the adult of a pupil who took part', () => {
  const history = [
    ...whole,
    on<CaseEvent>(monday, mette, { type: 'ParticipantAdultChosen', pupil: 'emil', person: 'kirsten' }),
  ]
  const kirsten: Viewer = { ...jonas, person: 'kirsten', roles: [], classes: [] }

  it('CASE-16 sees the case as the class’s team does, and all of that pupil’s part', () => {
    expect(findRelation(caseOf(...history), kirsten)).toBe('class-team')
    const json = JSON.stringify(viewCase(logOf('case:c1', history), kirsten))
    expect(json).toContain('own words')
    expect(json).not.toMatch(/secret (words|note)/)
    expect(JSON.stringify(viewCase(logOf('case:c1', history), jonas))).not.toContain('own words')
  })
})

describe('what was laid on the exposed pupil', () => {
  it('CASE-29 is seen by them and their family with the reason; what binds another child is not', () => {
    const history = [
      ...whole,
      on<CaseEvent>(monday, mette, {
        type: 'AgreementMade',
        agreementId: 'g-alma',
        pupil: 'alma',
        kind: 'restriction',
        what: wordsOf('alma', 'laid on her'),
        startsOn: monday,
        lookAgainOn: daysLater(7),
        reason: wordsOf('alma', 'because she asked'),
      }),
    ]
    for (const viewer of [alma, maria]) {
      const json = JSON.stringify(viewCase(logOf('case:c1', history), viewer))
      expect(json).toContain('because she asked')
      expect(json).not.toMatch(/emil|noah|own agreement/)
    }
  })
})

describe('a pupil in both roles', () => {
  const history = [
    ...caseWith({ type: 'ParticipatingPupilNamed', pupil: 'alma' }, agreement('alma'), agreement('emil')),
    on<CaseEvent>(monday, mette, { type: 'ParticipantAdultChosen', pupil: 'alma', person: 'kirsten' }),
    on<CaseEvent>(monday, mette, {
      type: 'AgreementMade',
      agreementId: 'g-laid',
      pupil: 'alma',
      kind: 'restriction',
      what: wordsOf('alma', 'laid on her'),
      startsOn: monday,
      lookAgainOn: daysLater(7),
      reason: wordsOf('alma', 'because'),
    }),
  ]
  const kirsten: Viewer = { ...jonas, person: 'kirsten', roles: [], classes: [] }
  const seen = (viewer: Viewer) => viewCase(logOf('case:c1', history), viewer)?.state.participants

  it('FOL-14 is shown to those who carry the case and to that pupil’s adult, and to nobody else around them', () => {
    for (const viewer of [mette, sara, kirsten])
      expect(
        seen(viewer)?.parts.map(({ pupil }) => pupil),
        viewer.person ?? '',
      ).toContain('alma')
    expect(seen(jonas)?.parts.map(({ pupil }) => pupil)).toEqual(['emil', 'noah'])
    expect(seen(jonas)?.agreements.map(({ agreementId }) => agreementId)).toEqual(['g-emil', 'g-laid'])
    for (const viewer of [alma, maria]) expect(seen(viewer)?.parts).toEqual([])
  })
})
