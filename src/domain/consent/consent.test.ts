import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { viewCase } from '../cases/view.ts'
import {
  alma,
  caseOf,
  checkedIn,
  day,
  daysLater,
  givenCase,
  heard,
  jonas,
  logOf,
  maria,
  mette,
  monday,
  on,
  planned,
  sara,
  opened,
  upToPlan,
  type Happened,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import { giveConsent, refuseConsent, type GiveConsent } from './answer-consent.ts'
import { answerInCase } from './answer-in-case.ts'
import { askConsent, type AskConsent } from './ask-consent.ts'
import { sharedParts, type ConsentEvent } from './events.ts'
import { standingOf, type Basis } from './standing.ts'
import { viewShared } from './view-shared.ts'

const anna: Viewer = {
  person: 'anna',
  kind: 'partner',
  roles: ['psychology-service'],
  classes: [],
  guardianOf: [],
}
/** Anders, Alma's father. */
const anders: Viewer = { ...maria, person: 'anders' }

const born = day('2015-11-20')
const basisOn = (today = monday, more: Partial<Basis> = {}): Basis => ({
  today,
  country: 'DK',
  pupil: { person: 'alma', born },
  guardians: ['maria', 'anders'],
  ...more,
})

const asks: AskConsent = {
  consentId: 'c1',
  body: 'psychology-service',
  to: 'anna',
  isOfBody: true,
  parts: ['account', 'plan'],
  mayAnswer: true,
  purpose: 'råd om klassens samtaler',
  until: daysLater(30),
  pupilToldOn: monday,
  basis: basisOn(),
}
const asked = (more: Partial<Extract<ConsentEvent, { type: 'ConsentAsked' }>> = {}) =>
  on<CaseEvent>(monday, sara, {
    type: 'ConsentAsked',
    consentId: 'c1',
    body: 'psychology-service',
    to: 'anna',
    parts: ['account', 'plan'],
    mayAnswer: true,
    purpose: wordsOf('alma', 'råd om klassens samtaler'),
    until: daysLater(30),
    ...more,
  })
const gives: GiveConsent = {
  consentId: 'c1',
  giver: 'maria',
  on: monday,
  parts: ['account', 'plan'],
  mayAnswer: true,
  until: daysLater(30),
  basis: basisOn(),
}
const given = (
  giver = 'maria',
  more: Partial<Extract<ConsentEvent, { type: 'ConsentGiven' }>> = {},
): readonly Happened<CaseEvent>[] =>
  on<CaseEvent>(monday, maria, {
    type: 'ConsentGiven',
    consentId: 'c1',
    giver,
    on: monday,
    heardBy: null,
    parts: ['account', 'plan'],
    mayAnswer: true,
    until: daysLater(30),
    ...more,
  })
const said = (type: 'ConsentRefused' | 'ConsentWithdrawn', giver = 'maria') =>
  on<CaseEvent>(monday, maria, { type, consentId: 'c1', giver, on: monday, heardBy: null })

const told = { parents: true, teachers: true, classmates: false } as const
const begun = upToPlan({ mayBeTold: told })

const standing = (history: History<CaseEvent>, basis = basisOn()) => {
  const consent = caseOf(...history).consents.asked[0]
  if (consent === undefined) throw new Error('Nothing was asked')
  return standingOf(consent, basis)
}
const sharedWith = (history: History<CaseEvent>, viewer = anna, basis = basisOn()) =>
  viewShared(logOf('case:c1', history), viewer, basis)

describe('asking for consent', () => {
  it('CON-01 says to whom, what, for which purpose, until when; by those who carry the case', () => {
    const { consents } = givenCase(begun).on(monday).by(sara).when(askConsent, asks).thenDone()
    expect(consents.asked).toMatchObject([
      { body: 'psychology-service', to: 'anna', parts: ['account', 'plan'], mayAnswer: true },
    ])
    for (const who of [jonas, maria, alma, anna])
      givenCase(begun).on(monday).by(who).when(askConsent, asks).thenRefused('not-open-to-you')
    givenCase(begun)
      .on(monday)
      .by(mette)
      .when(askConsent, {
        ...asks,
        isOfBody: false,
        parts: [],
        mayAnswer: false,
        purpose: ' ',
        until: undefined,
        pupilToldOn: undefined,
      })
      .thenRefused(
        'recipient-not-chosen',
        'nothing-to-share',
        'words-missing',
        'until-missing',
        'date-missing',
      )
  })

  it('CON-01 names a body the country has, and nobody with ties', () => {
    givenCase(begun)
      .on(monday)
      .by(sara)
      .when(askConsent, { ...asks, body: 'slt' })
      .thenRefused('recipient-not-chosen')
    const tied = on<CaseEvent>(monday, sara, {
      type: 'TiesDeclared',
      person: 'anna',
      tied: true,
      role: 'case-lead',
    })
    givenCase(begun, tied).on(monday).by(sara).when(askConsent, asks).thenRefused('recipient-has-ties')
  })

  it('CON-01 runs for today at the least and twelve months at the most', () => {
    const until = (date: typeof monday) =>
      givenCase(begun)
        .on(monday)
        .by(sara)
        .when(askConsent, { ...asks, until: date })
    until(monday).thenDone()
    until(day('2027-11-02')).thenDone()
    until(daysLater(-1)).thenRefused('until-past')
    until(day('2027-11-03')).thenRefused('until-too-far')
  })

  it('REP-10 parents who do not know of the case are not told of it by being asked', () => {
    const unknown = upToPlan({ mayBeTold: { parents: false, teachers: null, classmates: null } })
    givenCase(unknown).on(monday).by(sara).when(askConsent, asks).thenRefused('home-not-told')
    const grown = { ...asks, basis: basisOn(monday, { pupil: { person: 'alma', born: day('2008-11-02') } }) }
    givenCase(unknown).on(monday).by(sara).when(askConsent, grown).thenDone()
  })
})

describe('answering', () => {
  it('CON-01 a guardian gives on screen, all or less; again with less it is narrowed', () => {
    const state = givenCase(begun, asked()).on(monday).by(maria).when(giveConsent, gives).thenDone()
    expect(state.consents.asked[0]?.answers.get('maria')).toMatchObject({ says: 'yes', heardBy: null })
    givenCase(begun, asked(), given())
      .on(monday)
      .by(maria)
      .when(giveConsent, { ...gives, parts: ['plan', 'absence'], until: daysLater(10) })
      .thenEvents({
        type: 'ConsentGiven',
        consentId: 'c1',
        giver: 'maria',
        on: monday,
        heardBy: null,
        parts: ['plan'],
        mayAnswer: true,
        until: daysLater(10),
      })
    givenCase(begun, asked(), given()).on(monday).by(maria).when(giveConsent, gives).thenNothing()
  })

  it('CON-01 staff who carry the case register a paper, with who saw it and its day', () => {
    givenCase(begun, asked())
      .on(daysLater(2))
      .by(sara)
      .when(giveConsent, { ...gives, on: daysLater(1) })
      .thenEvents({
        type: 'ConsentGiven',
        consentId: 'c1',
        giver: 'maria',
        on: daysLater(1),
        heardBy: 'sara',
        parts: ['account', 'plan'],
        mayAnswer: true,
        until: daysLater(30),
      })
    givenCase(begun, asked())
      .on(monday)
      .by(sara)
      .when(giveConsent, {
        ...gives,
        giver: 'hanne',
        on: undefined,
        parts: [],
        mayAnswer: false,
        until: undefined,
      })
      .thenRefused('giver-not-chosen', 'date-missing', 'nothing-to-share', 'until-missing')
    givenCase(begun, asked())
      .on(monday)
      .by(sara)
      .when(giveConsent, { ...gives, on: daysLater(1), until: daysLater(31) })
      .thenRefused('date-in-future', 'until-after-asked')
  })

  it('CON-01 CON-06 nobody answers for another, and the teacher for nobody', () => {
    givenCase(begun, asked()).on(monday).by(anders).when(giveConsent, gives).thenRefused('not-open-to-you')
    givenCase(begun, asked()).on(monday).by(jonas).when(giveConsent, gives).thenRefused('not-open-to-you')
    givenCase(begun, asked()).on(monday).by(anna).when(refuseConsent, gives).thenRefused('not-open-to-you')
    givenCase(begun).on(monday).by(maria).when(giveConsent, gives).thenRefused('no-such-consent')
  })

  it('CON-01 the child below fifteen is not asked; from fifteen in Denmark beside the parents, and alone when of age', () => {
    const own = { ...gives, giver: 'alma' }
    givenCase(begun, asked()).on(monday).by(alma).when(giveConsent, own).thenRefused('giver-not-chosen')
    const aged = (date: string) => basisOn(monday, { pupil: { person: 'alma', born: day(date) } })
    givenCase(begun, asked())
      .on(monday)
      .by(alma)
      .when(giveConsent, { ...own, basis: aged('2011-11-02') })
      .thenDone()
    givenCase(begun, asked())
      .on(monday)
      .by(maria)
      .when(giveConsent, { ...gives, basis: aged('2008-11-02') })
      .thenRefused('giver-not-chosen')
  })

  it('CON-03 a no is taken at any time, also in a case that has ended; after a yes it withdraws', () => {
    givenCase(begun, asked())
      .on(monday)
      .by(maria)
      .when(refuseConsent, gives)
      .thenEvents({ type: 'ConsentRefused', consentId: 'c1', giver: 'maria', on: monday, heardBy: null })
    const ended = on<CaseEvent>(monday, mette, {
      type: 'CaseEndedOtherwise',
      how: 'not-bullying',
      reason: wordsOf('alma', 'x'),
      pupilToldOn: monday,
      joinedTo: null,
    })
    const after = givenCase(begun, asked(), given(), ended).on(monday).by(maria)
    after
      .when(refuseConsent, gives)
      .thenEvents({ type: 'ConsentWithdrawn', consentId: 'c1', giver: 'maria', on: monday, heardBy: null })
    after.when(giveConsent, { ...gives, parts: ['plan'] }).thenRefused('case-has-ended')
    givenCase(begun, asked(), said('ConsentRefused'))
      .on(monday)
      .by(maria)
      .when(refuseConsent, gives)
      .thenNothing()
  })
})

describe('how a consent stands', () => {
  it('CON-01 the last day holds to its end, and the day after nothing does', () => {
    const history = [begun, asked(), given()]
    expect(standing(history, basisOn(daysLater(30)))).toMatchObject({ kind: 'shared', until: daysLater(30) })
    expect(standing(history, basisOn(daysLater(31)))).toEqual({ kind: 'not-shared', why: 'expired' })
  })

  it('CON-03 one custody holder’s yes is enough while the other has said nothing, and never against a no', () => {
    expect(standing([begun, asked()])).toEqual({ kind: 'not-shared', why: 'not-answered' })
    expect(standing([begun, asked(), given()]).kind).toBe('shared')
    expect(standing([begun, asked(), given(), said('ConsentRefused', 'anders')])).toEqual({
      kind: 'not-shared',
      why: 'refused',
    })
    expect(standing([begun, asked(), given(), said('ConsentWithdrawn')])).toEqual({
      kind: 'not-shared',
      why: 'withdrawn',
    })
  })

  it('CON-01 of two that said yes the narrowest counts', () => {
    const narrow = given('anders', { parts: ['plan'], mayAnswer: false, until: daysLater(5) })
    expect(standing([begun, asked(), given(), narrow])).toEqual({
      kind: 'shared',
      parts: ['plan'],
      mayAnswer: false,
      until: daysLater(5),
    })
  })

  it('CON-01 a yes ends with custody, and so does a no', () => {
    const alone = basisOn(monday, { guardians: ['anders'] })
    expect(standing([begun, asked(), given()], alone)).toEqual({ kind: 'not-shared', why: 'not-answered' })
    expect(standing([begun, asked(), given('anders'), said('ConsentRefused')], alone).kind).toBe('shared')
  })

  it('LAW-01 on the fifteenth birthday the parents’ yes waits for the pupil’s own; in Norway it gives way to it', () => {
    const until = day('2031-01-01')
    const history = [begun, asked({ until }), given('maria', { until })]
    const before = day('2030-11-19')
    const birthday = day('2030-11-20')
    expect(standing(history, basisOn(before)).kind).toBe('shared')
    expect(standing(history, basisOn(birthday))).toEqual({ kind: 'not-shared', why: 'pupil-not-answered' })
    expect(standing([...history, given('alma', { until })], basisOn(birthday)).kind).toBe('shared')
    const norway = { country: 'NO' } as const
    expect(
      standing([begun, asked({ until }), given('alma', { until })], basisOn(birthday, norway)).kind,
    ).toBe('shared')
    expect(standing(history, basisOn(birthday, norway)).kind).toBe('not-shared')
  })

  it('CON-01 it ends with the case, and does not come back when the case is taken up again', () => {
    const reason = wordsOf('alma', 'x')
    const ended = on<CaseEvent>(monday, mette, {
      type: 'CaseClosed',
      ground: 'pupil-is-fine',
      reason: null,
      lookAgainOn: null,
    })
    const again = on<CaseEvent>(monday, mette, { type: 'CaseReopened', reason })
    expect(standing([begun, asked(), given(), ended, again])).toEqual({ kind: 'not-shared', why: 'ended' })
  })
})

describe('what leaves the case', () => {
  it('CON-01 is the parts chosen, for the one person named, in the role they were named for', () => {
    const history = [begun, asked({ parts: ['plan'] }), given('maria', { parts: ['plan'] })]
    const [seen] = sharedWith(history)
    expect(seen?.state.measures).toHaveLength(1)
    expect(JSON.stringify(seen?.entries)).not.toContain('de vil ikke have mig med')
    expect(seen?.state.assessment).toBeNull()
    expect(sharedWith(history, { ...anna, person: 'else' })).toEqual([])
    expect(sharedWith(history, { ...anna, roles: ['ssp'] })).toEqual([])
    expect(sharedWith(history, mette)).toEqual([])
    expect(viewCase(logOf('case:c1', history), anna)).toBeUndefined()
  })

  it('CON-06 is never more than those who said yes may read: no other child, no account of home', () => {
    const more = on<CaseEvent>(
      monday,
      sara,
      { type: 'ParticipatingPupilNamed', pupil: 'emil' },
      planned({ measureId: 'm2', level: 'participants', what: wordsOf('emil', 'emils del') }),
      { type: 'MeasureDone', measureId: 'm2', on: monday },
      heard(),
      checkedIn(2),
    )
    const all = [...sharedParts]
    const consents = [asked({ parts: all }), given('maria', { parts: all })]
    const text = JSON.stringify(sharedWith([begun, more, ...consents]))
    expect(text).toContain('de vil ikke have mig med')
    expect(text).not.toMatch(/emil|m2|checkedIn/)
    const home = upToPlan({ mayBeTold: told, accountAboutHome: true })
    expect(JSON.stringify(sharedWith([home, ...consents]))).not.toMatch(/de vil ikke|jeg vil bare have en/)
  })

  it('TEAM-06 nothing goes to a parent of the pupil, or of one who took part, whatever role they hold', () => {
    const history = [begun, asked(), given()]
    expect(sharedWith(history)).toHaveLength(1)
    expect(sharedWith(history, { ...anna, guardianOf: ['alma'] })).toEqual([])
    const named = on<CaseEvent>(monday, sara, { type: 'ParticipatingPupilNamed', pupil: 'emil' })
    expect(sharedWith([...history, named], { ...anna, guardianOf: ['emil'] })).toEqual([])
  })

  it('CON-01 the other side answers while the consent lets it, and what it let in stays', () => {
    const answer = { consentId: 'c1', words: 'prøv faste makkere', basis: basisOn() }
    givenCase(begun, asked(), given())
      .on(monday)
      .by(anna)
      .when(answerInCase, answer)
      .thenEvents({
        type: 'BodyAnswered',
        consentId: 'c1',
        body: 'psychology-service',
        words: wordsOf('alma', 'prøv faste makkere'),
      })
    for (const history of [
      [begun, asked()],
      [begun, asked(), given(), said('ConsentWithdrawn')],
      [begun, asked(), given('maria', { mayAnswer: false })],
    ])
      givenCase(...history)
        .on(monday)
        .by(anna)
        .when(answerInCase, answer)
        .thenRefused('not-open-to-you')
    givenCase(begun, asked(), given())
      .on(monday)
      .by(sara)
      .when(answerInCase, answer)
      .thenRefused('not-open-to-you')
  })

  it('CON-06 each guardian sees what is asked and their own answer, and not the other’s', () => {
    const log = logOf('case:c1', [begun, asked(), given(), said('ConsentRefused', 'anders')])
    const answers = (viewer: Viewer) => [
      ...(viewCase(log, viewer)?.state.consents.asked[0]?.answers.keys() ?? []),
    ]
    expect(answers(maria)).toEqual(['maria'])
    expect(answers(anders)).toEqual(['anders'])
    expect(answers(alma)).toEqual([])
    expect(answers(sara)).toEqual(['maria', 'anders'])
    expect(viewCase(log, jonas)?.state.consents.asked).toEqual([])
  })
})

describe('asking in a case that has just begun', () => {
  it('CASE-15 needs no plan: help from outside may be asked for from the first day', () => {
    givenCase(on<CaseEvent>(monday, mette, opened({ mayBeTold: told })))
      .on(monday)
      .by(sara)
      .when(askConsent, asks)
      .thenDone()
  })
})
