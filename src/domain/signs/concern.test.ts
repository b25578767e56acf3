import { describe, expect, it } from 'vitest'
import {
  alma,
  danishDays,
  daysLater,
  emil,
  hanne,
  jonas,
  lars,
  logOf,
  maria,
  mette,
  monday,
  nobody,
  on,
  sara,
  yusuf,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import { decide, type Act } from '../rules/act.ts'
import { dutiesOfConcern } from './duties.ts'
import type { ConcernAbout, ConcernEvent } from './events.ts'
import { askForCase, leadToCase, lookAgain } from './look-again.ts'
import { noteConcern } from './note-concern.ts'
import { markStepDone, planStep } from './plan-step.ts'
import { raiseConcern, type RaiseConcern } from './raise-concern.ts'
import { signs } from './signs.ts'
import { foldConcern, foldRaised, type ConcernState } from './state.ts'
import { viewConcern } from './view.ts'

const aboutAlma: ConcernAbout = { kind: 'pupil', pupil: 'alma', classId: '5b' }
const said: RaiseConcern = {
  concernId: 'b1',
  about: aboutAlma,
  signs: ['alone-in-breaks'],
  note: {},
  where: undefined,
  on: monday,
  lookAgainOn: undefined,
}
const raise = (more: Partial<RaiseConcern> = {}, by: Viewer = jonas) =>
  decide(raiseConcern, undefined, { ...said, ...more }, { today: monday, at: monday, by })

const raised = (more: Partial<RaiseConcern> = {}, by: Viewer = jonas): readonly ConcernEvent[] => {
  const decision = raise(more, by)
  if (!decision.ok) throw new Error('It was refused')
  return decision.events
}
const logWith = (...events: readonly ConcernEvent[]) =>
  logOf<ConcernEvent>('concern:b1', [
    on<ConcernEvent>(monday, jonas, ...raised()),
    on<ConcernEvent>(monday, jonas, ...events),
  ])
const stateWith = (...events: readonly ConcernEvent[]): ConcernState => foldRaised(logWith(...events))
const refusals = <Command, Refusal extends string>(
  act: Act<ConcernState, Command, ConcernEvent, Refusal>,
  state: ConcernState,
  command: Command,
  by: Viewer = jonas,
  today = monday,
): readonly Refusal[] => {
  const decision = decide(act, state, command, { today, at: today, by })
  return decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)
}
const step = {
  stepId: 's1',
  kind: 'talk',
  what: undefined,
  responsible: 'yusuf',
  isStaff: true,
  isOwnChild: false,
  by: daysLater(2),
} as const
const planned: ConcernEvent = {
  type: 'StepPlanned',
  stepId: 's1',
  kind: 'talk',
  responsible: 'yusuf',
  by: daysLater(2),
}
const ended: ConcernEvent = { type: 'ConcernSettled', words: wordsOf('alma', 'Hun har det godt') }

describe('raising a concern', () => {
  it('SIG-02 one sign is enough, and so is one word', () => {
    expect(raised()).toMatchObject([{ signs: ['alone-in-breaks'], note: {}, lookAgainOn: daysLater(14) }])
    expect(raised({ signs: [], note: { fact: ' Står ved hegnet ' } })).toMatchObject([
      { note: { fact: { of: 'alma', text: 'Står ved hegnet' } } },
    ])
  })

  it('SIG-02 it can be about a pupil, a class or a place, and a place is named', () => {
    expect(raise({ about: { kind: 'class', classId: '5b' } }).ok).toBe(true)
    expect(raise({ about: { kind: 'place' }, where: 'Omklædningen' }).ok).toBe(true)
    expect(raise({ about: { kind: 'place' } })).toMatchObject({ refusals: [{ refusal: 'place-missing' }] })
  })

  it('SIG-01 goal C13 fact, the child’s words, assessment and agreement stay apart', () => {
    const note = { fact: 'Gik alene', said: 'Det er lige meget', assessment: 'Trist', agreement: 'Vi ses' }
    const [event] = raised({ note })
    expect(event).toMatchObject({
      note: Object.fromEntries(Object.entries(note).map(([part, text]) => [part, { text }])),
    })
  })

  it('SIG-02 everything missing is named at once', () => {
    const decision = raise({ about: undefined, signs: [], on: undefined, lookAgainOn: monday })
    expect(decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)).toEqual([
      'about-missing',
      'nothing-noted',
      'date-missing',
      'look-again-not-ahead',
    ])
    expect(raise({ on: daysLater(1) })).toMatchObject({ refusals: [{ refusal: 'date-in-future' }] })
    expect(raise({ note: { said: 'x'.repeat(10_001) } })).toMatchObject({
      refusals: [{ refusal: 'words-too-long' }],
    })
  })

  it('SIG-01 CON-06 only staff write one, and about their own child nobody does', () => {
    for (const by of [alma, hanne, lars, nobody])
      expect(raise({}, by)).toMatchObject({ refusals: [{ refusal: 'not-open-to-you' }] })
    const parentAtWork: Viewer = { ...jonas, guardianOf: ['alma'] }
    expect(raise({}, parentAtWork)).toMatchObject({ refusals: [{ refusal: 'own-child' }] })
  })

  it('SIG-01 no sign is listed twice', () => {
    expect(new Set(signs).size).toBe(signs.length)
  })

  it('SIG-01 pressing twice writes once', () => {
    const decision = decide(raiseConcern, stateWith(), said, { today: monday, at: monday, by: jonas })
    expect(decision).toEqual({ ok: true, events: [] })
  })
})

describe('who sees a concern', () => {
  it('SIG-01 CON-06 its writer, the class team, the resource team, the leader; and who has a step', () => {
    const open = (log: ReturnType<typeof logWith>, viewer: Viewer) => viewConcern(log, viewer) !== undefined
    const others = [alma, emil, maria, hanne, lars, nobody, { ...jonas, person: 'x', classes: ['6a'] }]
    for (const viewer of [jonas, sara, mette]) expect(open(logWith(), viewer)).toBe(true)
    for (const viewer of others) expect(open(logWith(), viewer)).toBe(false)
    expect(open(logWith(), yusuf)).toBe(false)
    expect(open(logWith(planned), yusuf)).toBe(true)
  })

  it('CON-06 a parent who works here does not see one about their own child, whatever they hold', () => {
    const parent: Viewer = { ...mette, guardianOf: ['alma'], roles: ['leader', 'resource-team'] }
    expect(viewConcern(logWith(), parent)).toBeUndefined()
    expect(viewConcern([], mette)).toBeUndefined()
  })
})

describe('the small plan', () => {
  it('SIG-13 a step is owed by whoever does it, until it is done', () => {
    const owed = dutiesOfConcern(stateWith(planned), danishDays)
    expect(owed).toMatchObject([
      { code: 'look-again', owedBy: ['person:jonas'], deadline: { due: daysLater(14) } },
      {
        code: 'concern-talk',
        item: 's1',
        owedBy: ['person:yusuf'],
        deadline: { due: daysLater(2) },
        doneOn: null,
      },
    ])
    const done = stateWith(planned, { type: 'StepDone', stepId: 's1', on: monday })
    expect(dutiesOfConcern(done, danishDays)[1]?.doneOn).toBe(monday)
    expect(dutiesOfConcern(stateWith(planned, ended), danishDays)).toEqual([])
  })

  it('SIG-13 what a step lacks is named', () => {
    const nothing = { ...step, kind: undefined, isStaff: false, by: undefined }
    expect(refusals(planStep, stateWith(), nothing)).toEqual([
      'kind-missing',
      'person-not-chosen',
      'date-missing',
    ])
    expect(refusals(planStep, stateWith(), { ...step, kind: 'measure' })).toEqual(['what-missing'])
    expect(refusals(planStep, stateWith(), { ...step, by: daysLater(-1) })).toEqual(['date-past'])
    expect(refusals(planStep, stateWith(), { ...step, isOwnChild: true })).toEqual(['person-not-chosen'])
    expect(refusals(planStep, stateWith(), step)).toEqual([])
  })

  it('SIG-13 only a step of this plan is done, on a day that has been', () => {
    const done = { stepId: 's1', on: monday, words: undefined }
    expect(refusals(markStepDone, stateWith(), done)).toEqual(['no-such-step'])
    expect(refusals(markStepDone, stateWith(planned), { ...done, on: daysLater(1) })).toEqual([
      'date-in-future',
    ])
    expect(refusals(markStepDone, stateWith(planned), { ...done, on: undefined })).toEqual(['date-missing'])
    expect(refusals(markStepDone, stateWith(planned), done)).toEqual([])
  })

  it('SIG-13 more is written as long as it is followed, and not by those who do not see it', () => {
    const more = { signs: [], note: { fact: 'Igen alene' } }
    expect(refusals(noteConcern, stateWith(), more)).toEqual([])
    expect(refusals(noteConcern, stateWith(), { signs: [], note: { fact: ' ' } })).toEqual(['nothing-noted'])
    expect(refusals(noteConcern, stateWith(ended), more)).toEqual(['already-ended'])
    for (const by of [alma, maria, hanne, yusuf, lars])
      expect(refusals(noteConcern, stateWith(), more, by)).toEqual(['not-open-to-you'])
    const noted: ConcernEvent = { type: 'ConcernNoted', signs: ['alone-in-breaks', 'tired'], note: {} }
    expect(stateWith(noted).signs).toEqual(['alone-in-breaks', 'tired'])
  })
})

describe('looking again', () => {
  const goesOn = { settled: false, words: 'Stadig alene', lookAgainOn: daysLater(21) }

  it('SIG-13 it goes on to a new day, or it is gone, and why is written', () => {
    expect(
      refusals(lookAgain, stateWith(), { settled: undefined, words: '', lookAgainOn: undefined }),
    ).toEqual(['answer-missing', 'reason-missing'])
    expect(refusals(lookAgain, stateWith(), { ...goesOn, lookAgainOn: monday })).toEqual([
      'look-again-missing',
    ])
    const decision = decide(lookAgain, stateWith(), goesOn, { today: monday, at: monday, by: jonas })
    if (!decision.ok) throw new Error('It was refused')
    expect(dutiesOfConcern(stateWith(...decision.events), danishDays)[0]?.deadline?.due).toBe(daysLater(21))
  })

  it('SIG-13 CASE-01 whoever asks for a case is answered within a working day by those who open one', () => {
    const asked = stateWith({ type: 'CaseAskedFor' })
    expect(dutiesOfConcern(asked, danishDays)[1]).toMatchObject({
      code: 'is-it-a-case',
      owedBy: ['role:leader', 'role:resource-team'],
      deadline: { due: daysLater(1) },
    })
    const gone = { settled: true, words: 'Intet mere', lookAgainOn: undefined }
    expect(refusals(lookAgain, asked, gone)).toEqual(['case-asked'])
    expect(refusals(lookAgain, asked, gone, sara)).toEqual([])
    const codes = (by: Viewer) => {
      const decision = decide(lookAgain, asked, goesOn, { today: monday, at: monday, by })
      const events = decision.ok ? decision.events : []
      return dutiesOfConcern(stateWith({ type: 'CaseAskedFor' }, ...events), danishDays).map(
        ({ code }) => code,
      )
    }
    expect(codes(jonas)).toEqual(['look-again', 'is-it-a-case'])
    expect(codes(mette)).toEqual(['look-again'])
    expect(decide(askForCase, asked, {}, { today: monday, at: monday, by: jonas })).toEqual({
      ok: true,
      events: [],
    })
  })

  it('SIG-13 a concern that became a case is carried on there', () => {
    const led: ConcernEvent = { type: 'ConcernLedToCase', caseId: 'c1' }
    expect(foldConcern(logWith(led))?.end).toEqual({ kind: 'case', caseId: 'c1', on: monday })
    expect(refusals(leadToCase, stateWith(led), { caseId: 'c2' }, mette)).toEqual(['already-ended'])
    expect(dutiesOfConcern(stateWith(led), danishDays)).toEqual([])
  })
})
