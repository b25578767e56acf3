import { describe, expect, it } from 'vitest'
import { adoptPlan } from '../cases/adopt-plan.ts'
import { dutiesOfCase } from '../cases/duties.ts'
import type { CaseEvent } from '../cases/events.ts'
import { stageOf } from '../cases/state.ts'
import { viewCase } from '../cases/view.ts'
import { decide } from '../rules/act.ts'
import {
  alma,
  caseOf,
  danishDays,
  day,
  daysLater,
  established,
  givenCase,
  hanne,
  jonas,
  logOf,
  maria,
  mette,
  monday,
  on,
  opened,
  strategyAfterS2,
  upToStopped,
  yusuf,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { answerPlanRequest, askForPlan } from './ask-for-plan.ts'
import { reopen } from './close-follow-up.ts'
import { agreeContact, answerGuardian, recordContact } from './contact-home.ts'
import { addHomeMeasure, endHomeMeasure, judgeMeasure, writeFromHome } from './write-from-home.ts'

const toParents = { mayBeTold: { parents: true, teachers: null, classmates: null } } as const
const base = on<CaseEvent>(monday, mette, opened(toParents), {
  type: 'TrustedAdultChosen',
  person: 'yusuf',
  chosenByPupil: true,
})
/** Alma's other parent. */
const peter = { ...maria, person: 'peter' }
const wrote = (hard: boolean) =>
  on<CaseEvent>(monday, maria, {
    type: 'GuardianWrote',
    messageId: 'b1',
    guardian: 'maria',
    words: wordsOf('maria', 'vi kan ikke mere'),
    hard,
  })
const duties = (...parts: History<CaseEvent>) => dutiesOfCase(caseOf(...parts), strategyAfterS2, danishDays)
const duty = (code: string, ...parts: History<CaseEvent>) => duties(...parts).find((one) => one.code === code)

describe('what comes from home', () => {
  it('CASE-09 a guardian to whom the case is open writes; another child’s guardian finds nothing there', () => {
    const command = { messageId: 'b1', words: 'Vi er bekymrede.', hard: false }
    givenCase(base)
      .on(monday)
      .by(maria)
      .when(writeFromHome, command)
      .thenEvents({
        type: 'GuardianWrote',
        messageId: 'b1',
        guardian: 'maria',
        words: wordsOf('maria', 'Vi er bekymrede.'),
        hard: false,
      })
    for (const viewer of [hanne, alma, jonas, mette])
      givenCase(base).on(monday).by(viewer).when(writeFromHome, command).thenRefused('not-open-to-you')
    givenCase(on<CaseEvent>(monday, mette, opened()))
      .on(monday)
      .by(maria)
      .when(writeFromHome, command)
      .thenRefused('not-open-to-you')
  })

  it('FOL-12 it is answered the next school day by the trusted adult; despair by the leader', () => {
    expect(duty('answer-home', base, wrote(false))).toMatchObject({
      item: 'b1',
      owedBy: ['person:yusuf'],
      deadline: { due: '2026-11-03' },
    })
    expect(duty('answer-home', base, wrote(true))?.owedBy).toEqual(['role:leader'])
    const answered = givenCase(base, wrote(true))
      .on(daysLater(1))
      .by(mette)
      .when(answerGuardian, { messageId: 'b1', words: 'Jeg ringer i dag.' })
      .thenDone()
    expect(answered.followUp.messages[0]?.answer?.words.text).toBe('Jeg ringer i dag.')
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(answerGuardian, { messageId: 'b1', words: '' })
      .thenRefused('no-such-message', 'words-missing')
  })

  it('CON-06 neither the child, nor the other parent, nor the class’s team reads what a parent wrote', () => {
    const answer = on<CaseEvent>(daysLater(1), mette, {
      type: 'GuardianAnswered',
      messageId: 'b1',
      guardian: 'maria',
      words: wordsOf('mette', 'vi ringer'),
    })
    const seen = (viewer: typeof maria) =>
      JSON.stringify(viewCase(logOf('case:c1', [base, wrote(true), answer]), viewer))
    for (const viewer of [alma, peter, jonas]) expect(seen(viewer)).not.toMatch(/vi kan ikke mere|vi ringer/)
    expect(seen(maria)).toMatch(/vi kan ikke mere.*vi ringer/s)
  })

  it('FOL-12 the family’s own measures stand in the plan until the family ends them', () => {
    const state = givenCase(base)
      .on(monday)
      .by(maria)
      .when(addHomeMeasure, { measureId: 'h1', what: 'Vi inviterer Liv hjem', startsOn: daysLater(1) })
      .thenDone()
    expect(state.followUp.homeMeasures).toMatchObject([{ measureId: 'h1', endedOn: null }])
    const added = on<CaseEvent>(monday, maria, {
      type: 'HomeMeasureAdded',
      measureId: 'h1',
      what: wordsOf('maria', 'Vi inviterer Liv hjem'),
      startsOn: monday,
    })
    expect(
      givenCase(base, added).on(daysLater(3)).by(peter).when(endHomeMeasure, { measureId: 'h1' }).thenDone()
        .followUp.homeMeasures[0]?.endedOn,
    ).toBe(daysLater(3))
    givenCase(base)
      .on(monday)
      .by(maria)
      .when(endHomeMeasure, { measureId: 'h9' })
      .thenRefused('no-such-measure')
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(addHomeMeasure, { measureId: 'h1', what: '', startsOn: undefined })
      .thenRefused('not-open-to-you', 'words-missing', 'start-missing')
  })

  it('FOL-12 a parent judges a measure they see, and no other', () => {
    const command = { measureId: 'm1', seen: true, judgement: 'helps', words: undefined } as const
    givenCase(base).on(monday).by(maria).when(judgeMeasure, command).thenEvents({
      type: 'MeasureJudged',
      measureId: 'm1',
      guardian: 'maria',
      judgement: 'helps',
      words: null,
    })
    givenCase(base)
      .on(monday)
      .by(maria)
      .when(judgeMeasure, { ...command, seen: false, judgement: undefined })
      .thenRefused('no-such-measure', 'judgement-missing')
  })

  it('FOL-16 a parent takes a closed case up again in one step, with a reason', () => {
    const closed = on<CaseEvent>(daysLater(60), mette, {
      type: 'CaseClosed',
      ground: 'pupil-is-fine',
      reason: null,
      lookAgainOn: null,
    })
    const log = [upToStopped(toParents), closed] as const
    givenCase(...log)
      .on(daysLater(90))
      .by(maria)
      .when(reopen, { reason: 'Det er begyndt igen.' })
      .thenDone()
    givenCase(...log)
      .on(daysLater(90))
      .by(maria)
      .when(reopen, { reason: '' })
      .thenRefused('words-missing')
    givenCase(...log)
      .on(daysLater(90))
      .by(hanne)
      .when(reopen, { reason: 'x' })
      .thenRefused('not-open-to-you')
  })

  it('FOL-16 after closing somebody asks again after three and after twelve months', () => {
    const closed = (date: ReturnType<typeof day>, lookAgainOn: ReturnType<typeof day> | null) =>
      on<CaseEvent>(date, mette, {
        type: 'CaseClosed',
        ground: 'pupil-wants-no-more',
        reason: null,
        lookAgainOn,
      })
    const looks = (...parts: History<CaseEvent>) =>
      duties(...parts)
        .filter(({ doneOn, code }) => doneOn === null && code.startsWith('look-'))
        .map(({ code, deadline }) => [code, deadline?.due])
    const first = [upToStopped(), closed(day('2027-01-15'), day('2027-02-15'))] as const
    expect(looks(...first)).toEqual([
      ['look-later', '2027-02-15'],
      ['look-after-three-months', '2027-04-15'],
      ['look-after-twelve-months', '2028-01-15'],
    ])
    const done = on<CaseEvent>(day('2027-04-15'), mette, {
      type: 'DutyDone',
      code: 'look-after-three-months',
      on: day('2027-04-15'),
      note: null,
    })
    expect(looks(...first, done).map(([code]) => code)).toEqual(['look-later', 'look-after-twelve-months'])
    // Closed a second time, the looks are owed anew.
    const again = on<CaseEvent>(day('2027-05-01'), mette, {
      type: 'CaseReopened',
      reason: wordsOf('mette', 'x'),
    })
    expect(looks(...first, done, again, closed(day('2027-06-01'), null))).toEqual([
      ['look-after-three-months', '2027-09-01'],
      ['look-after-twelve-months', '2028-06-01'],
    ])
  })
})

describe('contact with home', () => {
  const told = on<CaseEvent>(monday, mette, established())
  const agreed = on<CaseEvent>(daysLater(1), yusuf, { type: 'ContactAgreed', everyDays: 7, how: 'call' })

  it('FOL-12 a rhythm is owed once it is established and home knows, and then kept', () => {
    expect(duty('agree-contact', base)).toBeUndefined()
    expect(duty('agree-contact', base, told)).toMatchObject({
      owedBy: ['person:yusuf'],
      deadline: { due: '2026-11-09' },
    })
    expect(duty('contact-home', base, told, agreed)?.deadline?.due).toBe(daysLater(8))
    const made = on<CaseEvent>(daysLater(4), yusuf, {
      type: 'ContactMade',
      on: daysLater(4),
      how: 'call',
      words: wordsOf('yusuf', 'de er trætte'),
    })
    expect(duty('contact-home', base, told, agreed, made)?.deadline?.due).toBe(daysLater(11))
  })

  it('REP-10 nothing about the case goes to a home that has not been told', () => {
    const closed = on<CaseEvent>(monday, mette, opened())
    givenCase(closed)
      .on(monday)
      .by(mette)
      .when(agreeContact, { everyDays: 7, how: 'call' })
      .thenRefused('family-not-told')
    givenCase(closed)
      .on(monday)
      .by(mette)
      .when(recordContact, { on: undefined, how: undefined, words: '' })
      .thenRefused('family-not-told', 'way-missing', 'words-missing', 'date-missing')
    expect(duty('agree-contact', closed, told)).toBeUndefined()
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(agreeContact, { everyDays: 0, how: undefined })
      .thenRefused('rhythm-missing', 'way-missing')
  })
})

describe('a parent asks for a plan', () => {
  const asked = on<CaseEvent>(monday, maria, {
    type: 'PlanAskedFor',
    guardian: 'maria',
    ground: 'absence',
    words: wordsOf('maria', 'hun tør ikke'),
    on: monday,
  })

  it('LAW-05 in one step, and the ten working days run from the day they asked', () => {
    const state = givenCase(base)
      .on(monday)
      .by(maria)
      .when(askForPlan, { ground: 'absence', words: 'hun tør ikke' })
      .thenEvents(...asked.map(({ event }) => event))
    expect(stageOf(state)).toBe('acting')
    expect(duty('action-plan', base, asked)).toMatchObject({
      owedBy: ['role:leader'],
      since: monday,
      toldBy: 'law',
      deadline: { due: '2026-11-16', legal: true },
    })
    expect(
      dutiesOfCase(caseOf(base, asked), undefined, { ...danishDays, country: 'NO' }).map(({ code }) => code),
    ).not.toContain('action-plan')
  })

  it('LAW-05 LAW-04 with an established day as well, the earlier of the two binds, once', () => {
    const later = on<CaseEvent>(daysLater(7), mette, established(daysLater(7)))
    const earlier = on<CaseEvent>(monday, mette, established(monday))
    const askedLater = on<CaseEvent>(daysLater(7), maria, {
      ...(asked[0]?.event as Extract<CaseEvent, { type: 'PlanAskedFor' }>),
      on: daysLater(7),
    })
    const plans = (...parts: History<CaseEvent>) =>
      duties(...parts)
        .filter(({ code }) => code === 'action-plan')
        .map(({ deadline }) => deadline?.due)
    expect(plans(base, asked, later)).toEqual(['2026-11-16'])
    expect(plans(base, earlier, askedLater)).toEqual(['2026-11-16'])
  })

  it('LAW-05 the answer is a duty', () => {
    expect(duty('answer-plan-request', base, asked)).toMatchObject({
      owedBy: ['role:leader'],
      deadline: { due: '2026-11-04' },
      doneOn: null,
    })
    const state = givenCase(base, asked)
      .on(daysLater(1))
      .by(mette)
      .when(answerPlanRequest, { words: 'Vi mødes torsdag.' })
      .thenEvents({
        type: 'PlanRequestAnswered',
        guardian: 'maria',
        words: wordsOf('mette', 'Vi mødes torsdag.'),
      })
    expect(state.followUp.planAsked?.answer?.on).toBe(daysLater(1))
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(answerPlanRequest, { words: '' })
      .thenRefused('nobody-asked', 'words-missing')
  })

  it('LAW-05 REP-06 asked by phone, an adult writes it down with the day it was asked', () => {
    givenCase(base)
      .on(daysLater(2))
      .by(mette)
      .when(askForPlan, { ground: 'worrying-state', words: undefined, guardian: 'maria', on: monday })
      .thenEvents({
        type: 'PlanAskedFor',
        guardian: 'maria',
        ground: 'worrying-state',
        words: null,
        on: monday,
      })
    givenCase(base)
      .on(monday)
      .by(mette)
      .when(askForPlan, { ground: undefined, words: '' })
      .thenRefused('plan-ground-missing', 'date-missing')
    givenCase(base)
      .on(monday)
      .by(jonas)
      .when(askForPlan, { ground: 'absence', words: '', on: daysLater(1) })
      .thenRefused('not-open-to-you', 'date-in-future')
  })

  it('LAW-05 a plan that was asked for is adopted without anything established', () => {
    const refusals = (...parts: History<CaseEvent>) => {
      const decision = decide(
        adoptPlan,
        caseOf(...parts),
        { individualOnlyReason: undefined, country: 'DK' },
        { today: daysLater(2), at: daysLater(2), by: mette },
      )
      return decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)
    }
    expect(refusals(base)).toContain('not-established')
    expect(refusals(base, asked)).not.toContain('not-established')
    givenCase(upToStopped(toParents))
      .on(daysLater(20))
      .by(maria)
      .when(askForPlan, { ground: 'absence', words: '' })
      .thenRefused('plan-is-there')
  })

  it('CON-06 the other parent sees that a plan was asked for, and not by whom or in which words', () => {
    const view = viewCase(logOf('case:c1', [base, asked]), peter)
    expect(view?.state.followUp.planAsked).toMatchObject({ on: monday, guardian: null, words: null })
    expect(JSON.stringify(viewCase(logOf('case:c1', [base, asked]), maria))).toContain('hun tør ikke')
  })
})
