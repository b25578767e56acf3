import { describe, expect, it } from 'vitest'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent } from '../cases/events.ts'
import {
  alma,
  caseOf,
  danishDays,
  daysLater,
  established,
  mette,
  monday,
  on,
  opened,
  planned,
} from '../given.ts'
import type { History } from '../given.ts'

const owed = (...history: History<CaseEvent>) => {
  const duties = dutiesOfCase(caseOf(...history), undefined, danishDays)
  return (code: string, item?: string) =>
    duties.find((duty) => duty.code === code && (item === undefined || duty.item === item))
}
const base = on<CaseEvent>(monday, mette, opened(), { type: 'CaseLeadNamed', person: 'sara' })
const named = (came?: 'self') =>
  on<CaseEvent>(monday, mette, {
    type: 'ParticipatingPupilNamed',
    pupil: 'emil',
    ...(came === undefined ? {} : { came }),
  })
const talk = (kind: 'inquiry' | 'accountability', day = monday) =>
  on<CaseEvent>(day, mette, {
    type: 'TalkRecorded',
    talkId: 'k1',
    kind,
    with: 'emil',
    on: day,
    declined: false,
    ownWords: null,
    reading: null,
  })

describe('what is owed to and by a pupil who took part', () => {
  it('CASE-16 an adult within three working days and a family told within two, by who leads the case', () => {
    const duty = owed(base, named())
    expect(duty('participant-adult')?.deadline?.due).toBe(daysLater(3))
    expect(duty('participant-adult')?.owedBy).toEqual(['person:sara'])
    expect(duty('participant-family')?.deadline?.due).toBe(daysLater(2))
    expect(duty('hold-to-account')).toBeUndefined()
    expect(owed(base)('participant-adult')).toBeUndefined()
  })

  it('CASE-29 CASE-16 once established a talk with an agreement within five, and something for those who looked on', () => {
    const history = [base, on<CaseEvent>(monday, mette, established()), named()] as const
    expect(owed(...history)('hold-to-account', 'emil')?.deadline?.due).toBe(daysLater(7))
    expect(owed(...history, talk('accountability'))('hold-to-account', 'emil')?.doneOn).toBe(monday)
    expect(owed(...history)('bystander-measure')?.owedBy).toEqual(['class-team:5b'])
    const measure = on<CaseEvent>(monday, mette, planned({ level: 'class' }))
    expect(owed(...history, measure)('bystander-measure')?.doneOn).toBe(monday)
  })

  it('REP-13 who came themselves is talked with the next school day', () => {
    expect(owed(base, named('self'))('talk-after-coming-forward')?.deadline?.due).toBe(daysLater(1))
    expect(owed(base, named())('talk-after-coming-forward')).toBeUndefined()
    expect(owed(base, named('self'), talk('inquiry'))('talk-after-coming-forward')?.doneOn).toBe(monday)
  })

  it('CASE-17 in an inquiry each is talked with the same school day; an earlier talk does not count', () => {
    const inquiry = (day: typeof monday) =>
      on<CaseEvent>(day, mette, { type: 'InquiryStarted', pupils: ['emil', 'noah'], on: day })
    expect(owed(base, inquiry(monday))('inquiry-talk', 'noah')?.deadline?.due).toBe(monday)
    expect(owed(base, inquiry(daysLater(5)))('inquiry-talk', 'noah')?.deadline?.due).toBe(daysLater(7))
    expect(owed(base, talk('inquiry'), inquiry(daysLater(2)))('inquiry-talk', 'emil')?.doneOn).toBeNull()
    expect(owed(base, inquiry(monday), talk('inquiry'))('inquiry-talk', 'emil')?.doneOn).toBe(monday)
  })

  it('CASE-16 a wish to talk is met the same school day, by the pupil’s own adult', () => {
    const wish = on<CaseEvent>(
      monday,
      mette,
      { type: 'ParticipantAdultChosen', pupil: 'emil', person: 'jonas' },
      { type: 'ParticipantWantsToTalk', pupil: 'emil' },
    )
    const duty = owed(base, named(), wish)('participant-wants-to-talk')
    expect([duty?.owedBy, duty?.deadline?.due]).toEqual([['person:jonas'], monday])
  })

  it('CASE-30 a yes on the pupil’s own page calls for a talk with that pupil; one that an adult heard was one', () => {
    const answer = (wanted: boolean, heardBy: string | null) =>
      on<CaseEvent>(monday, alma, { type: 'ReconciliationAnswered', wanted, on: monday, heardBy })
    const trusted = on<CaseEvent>(monday, mette, {
      type: 'TrustedAdultChosen',
      person: 'yusuf',
      chosenByPupil: true,
    })
    expect(owed(base, answer(true, null))('talk-about-meeting')?.owedBy).toEqual(['person:sara'])
    const owing = owed(base, trusted, answer(true, null))('talk-about-meeting')
    expect(owing).toMatchObject({ owedBy: ['person:yusuf'], item: 'alma', deadline: { due: daysLater(2) } })
    expect(owed(base, answer(true, 'sara'))('talk-about-meeting')).toBeUndefined()
    expect(owed(base, answer(true, null), answer(false, null))('talk-about-meeting')).toBeUndefined()
    const talked = on<CaseEvent>(daysLater(1), mette, {
      type: 'TalkRecorded',
      talkId: 'k2',
      kind: 'follow-up',
      with: 'alma',
      on: daysLater(1),
      declined: false,
      ownWords: null,
      reading: null,
    })
    expect(owed(base, answer(true, null), talked)('talk-about-meeting')?.doneOn).toBe(daysLater(1))
  })

  it('FOL-14 the same pupil in both roles is looked at by the resource team', () => {
    const both = on<CaseEvent>(monday, mette, { type: 'ParticipatingPupilNamed', pupil: 'alma' })
    expect(owed(base, both)('both-roles')?.owedBy).toEqual(['role:resource-team'])
    expect(owed(base, named())('both-roles')).toBeUndefined()
  })
})

describe('what a serious case asks of the leader', () => {
  it('CASE-14 a talk with the pupil and with the teachers, where safety is threatened and it is established', () => {
    const serious = on<CaseEvent>(monday, mette, {
      ...(established() as Extract<CaseEvent, { type: 'Assessed' }>),
      marks: ['threat-to-safety-belonging-or-dignity'],
    })
    const leaderTalk = (who: string) =>
      on<CaseEvent>(monday, mette, {
        type: 'TalkRecorded',
        talkId: `k-${who}`,
        kind: 'leader',
        with: who,
        on: monday,
        declined: false,
        ownWords: null,
        reading: null,
      })
    expect(owed(base, on<CaseEvent>(monday, mette, established()))('leader-talk-pupil')).toBeUndefined()
    expect(owed(base, serious)('leader-talk-pupil')?.owedBy).toEqual(['role:leader'])
    const one = owed(base, serious, leaderTalk('alma'))
    expect([one('leader-talk-pupil')?.doneOn, one('leader-talk-teachers')?.doneOn]).toEqual([monday, null])
    expect(owed(base, serious, leaderTalk('jonas'))('leader-talk-teachers')?.doneOn).toBe(monday)
  })
})
