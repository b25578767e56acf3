import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { daysLater, givenCase, jonas, mette, monday, on, opened, sara } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { holdToAccount, lookAtAgreement, makeAgreement } from './hold-to-account.ts'

const base = on<CaseEvent>(
  monday,
  mette,
  opened(),
  { type: 'ParticipatingPupilNamed', pupil: 'emil' },
  { type: 'ParticipantAdultChosen', pupil: 'emil', person: 'jonas' },
)
const made = (more: Partial<Extract<CaseEvent, { type: 'AgreementMade' }>> = {}) =>
  on<CaseEvent>(monday, mette, {
    type: 'AgreementMade',
    agreementId: 'g1',
    pupil: 'emil',
    kind: 'agreement',
    what: wordsOf('emil', 'jeg spørger, om hun vil være med'),
    startsOn: monday,
    lookAgainOn: daysLater(14),
    reason: null,
    ...more,
  })

describe('held to account', () => {
  const talk = {
    talkId: 'k1',
    agreementId: 'g1',
    pupil: 'emil',
    on: monday,
    ownWords: 'det var mig, der sagde det',
    reading: '',
    what: 'jeg siger hej om morgenen',
    lookAgainOn: daysLater(7),
  }

  it('CASE-29 a talk ends with an agreement and the day it is looked at', () => {
    const state = givenCase(base).on(monday).by(sara).when(holdToAccount, talk).thenDone()
    expect(state.meetings.talks[0]).toMatchObject({ kind: 'accountability', with: 'emil' })
    expect(state.participants.agreements[0]).toMatchObject({ pupil: 'emil', lookAgainOn: daysLater(7) })
  })

  it('CASE-29 without agreement, date or the pupil’s own words there is none', () => {
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(holdToAccount, { ...talk, what: ' ', ownWords: '', lookAgainOn: undefined })
      .thenRefused('words-missing', 'pupils-words-missing', 'look-again-missing')
  })
})

describe('what lies on a pupil', () => {
  const laid = {
    agreementId: 'g1',
    pupil: 'emil',
    kind: 'restriction',
    what: 'holder pause ved kontoret',
    startsOn: monday,
    lookAgainOn: daysLater(7),
    reason: undefined,
  } as const

  it('CASE-29 lies on who took part, and on the exposed pupil only with the leader’s reason', () => {
    givenCase(base).on(monday).by(sara).when(makeAgreement, laid).thenDone()
    const onAlma = { ...laid, pupil: 'alma' }
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(makeAgreement, onAlma)
      .thenRefused('leader-decides', 'reason-missing')
    givenCase(base).on(monday).by(mette).when(makeAgreement, onAlma).thenRefused('reason-missing')
    const state = givenCase(base)
      .on(monday)
      .by(mette)
      .when(makeAgreement, { ...onAlma, reason: 'hun har selv bedt om det' })
      .thenDone()
    expect(state.participants.agreements[0]?.reason?.text).toBe('hun har selv bedt om det')
  })

  it('FOL-14 CASE-29 a pupil in both roles agrees as one who took part; a restriction still needs the leader', () => {
    const both = on<CaseEvent>(monday, mette, { type: 'ParticipatingPupilNamed', pupil: 'alma' })
    const onAlma = { ...laid, pupil: 'alma' }
    givenCase(base, both)
      .on(monday)
      .by(sara)
      .when(makeAgreement, { ...onAlma, kind: 'agreement' })
      .thenDone()
    givenCase(base, both)
      .on(monday)
      .by(sara)
      .when(makeAgreement, onAlma)
      .thenRefused('leader-decides', 'reason-missing')
  })

  it('CASE-29 is nobody else’s', () => {
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(makeAgreement, { ...laid, pupil: 'ida' })
      .thenRefused('no-such-participant')
  })

  it('CASE-29 CASE-16 is looked at by the pupil’s own adult: it ends, or gets a new day', () => {
    const look = { agreementId: 'g1', kept: 'kept', words: '', lookAgainOn: undefined, ends: true } as const
    const ended = givenCase(base, made()).on(daysLater(14)).by(jonas).when(lookAtAgreement, look).thenDone()
    expect(ended.participants.agreements[0]?.lookAgainOn).toBeNull()
    givenCase(base, made())
      .on(daysLater(14))
      .by(jonas)
      .when(lookAtAgreement, { ...look, ends: false })
      .thenRefused('look-again-missing')
    givenCase(base, made())
      .on(daysLater(14))
      .by(jonas)
      .when(lookAtAgreement, { ...look, ends: false, lookAgainOn: daysLater(14), kept: undefined })
      .thenRefused('look-again-past', 'kept-missing')
    givenCase(base, made({ pupil: 'alma' }))
      .on(daysLater(14))
      .by(jonas)
      .when(lookAtAgreement, look)
      .thenRefused('not-open-to-you')
  })
})
