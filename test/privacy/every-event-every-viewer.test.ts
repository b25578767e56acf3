import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { seenAs, viewCase } from '../../src/domain/cases/view.ts'
import { findReadingKinds, readingKinds } from '../../src/domain/consent/access-list.ts'
import {
  alma,
  checkedIn,
  day,
  daysLater,
  emil,
  established,
  hanne,
  heard,
  jonas,
  lars,
  logOf,
  maria,
  mette,
  monday,
  nobody,
  on,
  opened,
  planned,
  received,
  sara,
  stopped,
  yusuf,
} from '../../src/domain/given.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import type { Viewer } from '../../src/domain/people/viewer.ts'
import type { Concerns, ReportEvent } from '../../src/domain/reports/events.ts'
import { viewReport } from '../../src/domain/reports/view.ts'

/**
 * For every kind of event and every viewer: what may not pass does not pass, and what should pass does, so that a
 * view that shows nothing proves nothing. Each sample carries canaries: words that stand nowhere else. A new kind
 * of event does not compile until it has a sample, and somebody has said who may see it.
 */

/** Somebody who may be looking, by how they stand to Alma's case or to a report. */
const lookers = {
  'the exposed pupil': alma,
  'her guardian': maria,
  'her guardian, who teaches the class': { ...maria, kind: 'staff', roles: ['class-team'], classes: ['5b'] },
  'her guardian, who leads the school': { ...maria, kind: 'staff', roles: ['leader', 'resource-team'] },
  'her guardian, whom she trusts': { ...maria, kind: 'staff', person: 'yusuf' },
  'a classmate who took part': emil,
  'the guardian of another child': hanne,
  'the class teacher': jonas,
  'the teacher of another class': { ...yusuf, person: 'kirsten' },
  'after-school staff of the class': { ...jonas, person: 'after', roles: ['after-school'] },
  'the one asked to lead': { ...yusuf, person: 'asked' },
  'the one who does a measure': { ...yusuf, person: 'helper' },
  'the one who had ties': { ...yusuf, person: 'tied' },
  'the trusted adult before': { ...yusuf, person: 'before' },
  'the case lead': { ...yusuf, person: 'lead' },
  'the trusted adult': yusuf,
  'the resource team': sara,
  'the leader': mette,
  'the officer of the owner': lars,
  'somebody without a name': nobody,
} as const satisfies Record<string, Viewer>
type Looker = keyof typeof lookers
const lookerNames = Object.keys(lookers) as Looker[]

const carriers: readonly Looker[] = ['the case lead', 'the trusted adult', 'the resource team', 'the leader']
const guardians: readonly Looker[] = [
  'her guardian',
  'her guardian, who teaches the class',
  'her guardian, who leads the school',
  'her guardian, whom she trusts',
]
const team: readonly Looker[] = [
  'the class teacher',
  'after-school staff of the class',
  'the one asked to lead',
  'the one who does a measure',
]
const pupil: readonly Looker[] = ['the exposed pupil']

/** What the pupil allowed, and where it happened. */
const situations = {
  'nothing may be told': { parents: null, teachers: null, home: false },
  'parents may be told': { parents: true, teachers: null, home: false },
  'teachers may be told': { parents: null, teachers: true, home: false },
  'all may be told, and it is about home': { parents: true, teachers: true, home: true },
} as const
type Situation = (typeof situations)[keyof typeof situations]

/** Who sees a canary: always, or depending on what the pupil allowed. Those who carry the case see all of it. */
type Sees = (situation: Situation) => readonly Looker[]
const carriersOnly: Sees = () => []
const classTeam: Sees = () => team
const thePupil: Sees = () => pupil
const allWith: Sees = ({ parents }) => [...pupil, ...team, ...(parents === true ? guardians : [])]
const pupilsWordsToHome: Sees = ({ parents, home }) => [
  ...pupil,
  ...(parents === true && !home ? guardians : []),
]
const account: Sees = (situation) => [
  ...pupilsWordsToHome(situation),
  ...(situation.teachers === true ? team : []),
]

/** Each canary of a sample with who sees it. `shown`: who sees that the entry is there, and by whose hand. */
type Sample<Event> = {
  readonly event: Event
  readonly shown: Sees
  readonly canaries: Readonly<Record<string, Sees>>
}

const canary = (text: string) => wordsOf('x', `canary-${text}`)

const caseSamples: { readonly [T in CaseEvent['type']]: Sample<Extract<CaseEvent, { type: T }>> } = {
  CaseOpened: {
    event: opened({ account: canary('account'), fromReport: 'canary-report' }),
    shown: allWith,
    canaries: { 'canary-account': account, 'canary-report': carriersOnly },
  },
  CaseLeadAsked: { event: { type: 'CaseLeadAsked', person: 'asked' }, shown: classTeam, canaries: {} },
  TiesDeclared: {
    event: { type: 'TiesDeclared', person: 'canary-tied', tied: true, role: 'trusted-adult' },
    shown: carriersOnly,
    canaries: { 'canary-tied': carriersOnly },
  },
  CaseLeadNamed: { event: { type: 'CaseLeadNamed', person: 'lead' }, shown: allWith, canaries: {} },
  ParticipatingPupilNamed: {
    event: { type: 'ParticipatingPupilNamed', pupil: 'canary-other-child' },
    shown: classTeam,
    canaries: { 'canary-other-child': classTeam },
  },
  Assessed: {
    event: {
      ...(established() as Extract<CaseEvent, { type: 'Assessed' }>),
      marks: ['threat-to-safety-belonging-or-dignity'],
      forms: ['digital'],
      reason: canary('reason'),
    },
    shown: allWith,
    canaries: {
      'canary-reason': carriersOnly,
      'threat-to-safety-belonging-or-dignity': classTeam,
      digital: classTeam,
    },
  },
  InterimMeasureTaken: {
    event: {
      type: 'InterimMeasureTaken',
      measureId: 'i1',
      what: canary('interim'),
      responsible: 'jonas',
      startsOn: monday,
    },
    shown: allWith,
    canaries: { 'canary-interim': allWith },
  },
  Told: {
    event: { type: 'Told', addressee: 'staff', about: 'plan', on: monday },
    shown: allWith,
    canaries: {},
  },
  DisclosureAnswered: {
    event: { type: 'DisclosureAnswered', to: 'classmates', allowed: false, on: monday },
    shown: thePupil,
    canaries: {},
  },
  PupilHeard: {
    event: {
      ...(heard() as Extract<CaseEvent, { type: 'PupilHeard' }>),
      words: canary('hearing'),
    },
    shown: allWith,
    canaries: { 'canary-hearing': pupilsWordsToHome },
  },
  PupilDeclinedHearing: {
    event: { type: 'PupilDeclinedHearing', on: monday },
    shown: allWith,
    canaries: {},
  },
  MeasurePlanned: {
    event: planned({ measureId: 'canary-m', level: 'participants', what: canary('other-child') }),
    shown: classTeam,
    canaries: { 'canary-m': classTeam, 'canary-other-child': classTeam },
  },
  MeasureTakenOut: {
    event: { type: 'MeasureTakenOut', measureId: 'of-others' },
    shown: classTeam,
    canaries: { 'of-others': classTeam },
  },
  PlanAdopted: {
    event: { type: 'PlanAdopted', individualOnlyReason: canary('reason') },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly },
  },
  MeasureDone: {
    event: { type: 'MeasureDone', measureId: 'of-others', on: monday },
    shown: classTeam,
    canaries: { 'of-others': classTeam },
  },
  DutyDone: {
    event: { type: 'DutyDone', code: 'examine', on: monday, note: canary('note') },
    shown: classTeam,
    canaries: { 'canary-note': carriersOnly },
  },
  NoteWritten: {
    event: { type: 'NoteWritten', words: canary('note') },
    shown: carriersOnly,
    canaries: { 'canary-note': carriersOnly },
  },
  EntryCorrected: {
    event: { type: 'EntryCorrected', corrects: 1, words: canary('note') },
    shown: carriersOnly,
    canaries: { 'canary-note': carriersOnly },
  },
  BullyingStopped: {
    event: {
      ...(stopped(monday) as Extract<CaseEvent, { type: 'BullyingStopped' }>),
      how: canary('reason'),
    },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly },
  },
  TrustedAdultChosen: {
    event: { type: 'TrustedAdultChosen', person: 'yusuf', chosenByPupil: true },
    shown: allWith,
    canaries: {},
  },
  CheckInRhythmAgreed: {
    event: { type: 'CheckInRhythmAgreed', everyDays: 7 },
    shown: allWith,
    canaries: {},
  },
  CheckedIn: {
    event: { ...checkedIn(1), words: canary('check-in') },
    shown: thePupil,
    canaries: { 'canary-check-in': thePupil },
  },
  WantsToTalk: { event: { type: 'WantsToTalk' }, shown: thePupil, canaries: {} },
  PupilSaidFine: {
    event: { type: 'PupilSaidFine', words: canary('fine'), heardBy: null, on: monday },
    shown: allWith,
    canaries: { 'canary-fine': thePupil },
  },
  CaseClosed: {
    event: {
      type: 'CaseClosed',
      ground: 'pupil-wants-no-more',
      reason: canary('reason'),
      lookAgainOn: daysLater(30),
    },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly },
  },
  CaseEndedOtherwise: {
    event: {
      type: 'CaseEndedOtherwise',
      how: 'joined',
      reason: canary('reason'),
      pupilToldOn: null,
      joinedTo: 'canary-other-case',
    },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly, 'canary-other-case': carriersOnly },
  },
  CaseReopened: {
    event: { type: 'CaseReopened', reason: canary('reason') },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly },
  },
  DangerSaid: { event: { type: 'DangerSaid', how: 'answered' }, shown: thePupil, canaries: {} },
  DangerRead: {
    event: { type: 'DangerRead', person: 'canary-reader', on: monday },
    shown: carriersOnly,
    canaries: { 'canary-reader': carriersOnly },
  },
  NotificationMade: {
    event: {
      type: 'NotificationMade',
      person: 'canary-reader',
      on: monday,
      to: canary('recipient'),
      receipt: canary('receipt'),
    },
    shown: carriersOnly,
    canaries: {
      'canary-reader': carriersOnly,
      'canary-recipient': carriersOnly,
      'canary-receipt': carriersOnly,
    },
  },
  NotificationNotNeeded: {
    event: { type: 'NotificationNotNeeded', person: 'canary-reader', on: monday, reason: canary('why-not') },
    shown: carriersOnly,
    canaries: { 'canary-reader': carriersOnly, 'canary-why-not': carriersOnly },
  },
}

const hand: Viewer = { ...sara, person: 'canary-hand' }

/** A case in which everybody has their place, and then the sample. */
const logWith = (event: CaseEvent, { parents, teachers, home }: Situation) => {
  const told = { mayBeTold: { parents, teachers, classmates: null }, accountAboutHome: home }
  const first = event.type === 'CaseOpened' ? { ...event, ...told } : opened({ ...told, account: null })
  return logOf<CaseEvent>('case:c1', [
    on<CaseEvent>(monday, event.type === 'CaseOpened' ? hand : mette, first),
    on<CaseEvent>(
      monday,
      mette,
      { type: 'CaseLeadNamed', person: 'lead' },
      { type: 'TrustedAdultChosen', person: 'before', chosenByPupil: false },
      { type: 'TrustedAdultChosen', person: 'yusuf', chosenByPupil: true },
      { type: 'TiesDeclared', person: 'tied', tied: true, role: 'case-lead' },
      planned({ measureId: 'of-class', responsible: 'helper' }),
      planned({ measureId: 'of-others', level: 'participants', responsible: 'helper' }),
    ),
    event.type === 'CaseOpened' ? [] : on<CaseEvent>(monday, hand, event),
    on<CaseEvent>(monday, mette, { type: 'CaseLeadAsked', person: 'asked' }),
  ])
}

const seenBy = (json: string, text: string) => json.includes(text)

describe.each(Object.entries(caseSamples) as [string, Sample<CaseEvent>][])(
  'CON-06 %s in a case',
  (type, { event, shown, canaries }) => {
    it.each(lookerNames)('CON-06 as seen by %s', (name) => {
      for (const [situationName, situation] of Object.entries(situations)) {
        const log = logWith(event, situation)
        const view = viewCase(log, lookers[name])
        const json = view === undefined ? '' : JSON.stringify(view)
        const where = `${type}, ${name}, ${situationName}`
        const may = (sees: Sees) => carriers.includes(name) || sees(situation).includes(name)
        for (const [text, sees] of Object.entries(canaries))
          expect(seenBy(json, text), `${where}: ${text}`).toBe(may(sees))
        expect(seenBy(json, 'canary-hand'), `${where}: that it happened`).toBe(may(shown))
        if (!may(allWith)) expect(view, where).toBeUndefined()
      }
    })
  },
)

describe('what the samples rest on', () => {
  it('CON-06 the guardian of another child, the officer and strangers have no view of a case at all', () => {
    const log = logWith(caseSamples.NoteWritten.event, situations['parents may be told'])
    const strangers: readonly Looker[] = [
      'a classmate who took part',
      'the guardian of another child',
      'the teacher of another class',
      'the one who had ties',
      'the trusted adult before',
      'the officer of the owner',
      'somebody without a name',
    ]
    for (const stranger of strangers) expect(viewCase(log, lookers[stranger]), stranger).toBeUndefined()
  })

  it('REP-10 once the school has told the parents they see the case, and still not what was told of home', () => {
    const log = logOf<CaseEvent>('case:c1', [
      on<CaseEvent>(
        monday,
        mette,
        opened({ account: canary('account'), accountAboutHome: true }),
        { type: 'Told', addressee: 'parents', about: 'plan', on: monday },
        { ...caseSamples.PupilHeard.event },
      ),
    ])
    const json = JSON.stringify(viewCase(log, maria))
    expect(viewCase(log, maria)?.relation).toBe('guardian')
    expect(json).not.toMatch(/canary|"accountAboutHome":true|"aboutHome":true/)
  })

  it('CON-06 an account of home is closed to a guardian by itself, whatever else was allowed', () => {
    const told = { parents: true, teachers: true, classmates: true }
    const seen = (accountAboutHome: boolean) =>
      JSON.stringify(seenAs({ ...caseSamples.CaseOpened.event, accountAboutHome }, 'guardian', told))
    expect([seen(false).includes('canary-account'), seen(true).includes('canary-account')]).toEqual([
      true,
      false,
    ])
  })

  it('CON-06 that it is about home is itself not told to a guardian', () => {
    const log = logWith(caseSamples.CaseOpened.event, situations['all may be told, and it is about home'])
    expect(JSON.stringify(viewCase(log, maria))).not.toMatch(/"(accountAboutHome|aboutHome)":true/)
    expect(JSON.stringify(viewCase(log, mette))).toMatch(/"accountAboutHome":true/)
  })

  it('CON-06 what a talk answered is the adult’s, and that it was answered reaches the pupil', () => {
    const log = logOf<CaseEvent>('case:c1', [
      on<CaseEvent>(monday, mette, opened(), {
        type: 'TrustedAdultChosen',
        person: 'yusuf',
        chosenByPupil: true,
      }),
      on<CaseEvent>(monday, alma, { type: 'WantsToTalk' }),
      on<CaseEvent>(monday, yusuf, { ...checkedIn(2, 'adult'), words: canary('talk') }),
    ])
    const view = viewCase(log, alma)
    expect(view?.state.wantsToTalkSince).toBeNull()
    expect(JSON.stringify(view)).not.toContain('canary')
    expect(JSON.stringify(viewCase(log, mette))).toContain('canary-talk')
  })

  it('CON-06 where nothing was written there is no view', () => {
    expect(viewCase([], mette)).toBeUndefined()
    expect(viewReport([], mette)).toBeUndefined()
  })
})

// --- reports

const reportLookers = {
  'who told, signed in': alma,
  'the guardian of who told': maria,
  'the guardian of who told, who leads the school': {
    ...maria,
    kind: 'staff',
    roles: ['leader', 'resource-team'],
  },
  'another child': emil,
  'the guardian of another child': hanne,
  'the class teacher': jonas,
  'the one who looks again': yusuf,
  'the resource team': sara,
  'the leader': mette,
  'the officer of the owner': lars,
  'somebody without a name': nobody,
} as const satisfies Record<string, Viewer>
type ReportLooker = keyof typeof reportLookers
const reportLookerNames = Object.keys(reportLookers) as ReportLooker[]

/** Who handles a report, by whom it concerns; the adult it concerns is never among them (REP-08). */
const concerning: Readonly<
  Record<string, { readonly concerns: Concerns; readonly handlers: readonly ReportLooker[] }>
> = {
  'between pupils': { concerns: { kind: 'pupils' }, handlers: ['the leader', 'the resource team'] },
  'about the class teacher': { concerns: { kind: 'staff', person: 'jonas' }, handlers: ['the leader'] },
  'about one of the resource team': { concerns: { kind: 'staff', person: 'sara' }, handlers: ['the leader'] },
  'about staff without a name': { concerns: { kind: 'staff', person: null }, handlers: ['the leader'] },
  'about the leader': {
    concerns: { kind: 'leader', person: 'mette' },
    handlers: ['the officer of the owner'],
  },
}

type ReportSample<Event> = {
  readonly event: Event
  /** Whether who told sees that it is there. */
  readonly shown: boolean
  /** Each canary, and whether who told sees it; who handles the report sees all. */
  readonly canaries: Readonly<Record<string, boolean>>
}

const reportSamples: {
  readonly [T in ReportEvent['type']]: ReportSample<Extract<ReportEvent, { type: T }>>
} = {
  ReportReceived: {
    event: received({
      teller: 'pupil',
      words: canary('told'),
      tellerName: canary('name'),
      where: canary('where'),
    }),
    shown: true,
    canaries: { 'canary-told': true, 'canary-name': true, 'canary-where': true },
  },
  PupilWrote: {
    event: { type: 'PupilWrote', words: canary('more') },
    shown: true,
    canaries: { 'canary-more': true },
  },
  ReportAnswered: {
    event: { type: 'ReportAnswered', words: canary('answer'), by: 'sara' },
    shown: true,
    canaries: { 'canary-answer': true },
  },
  ReportLedToCase: {
    event: { type: 'ReportLedToCase', caseId: 'c1', existing: true },
    shown: true,
    canaries: { '"existing":true': false },
  },
  ReportKeptAsConcern: {
    event: {
      type: 'ReportKeptAsConcern',
      responsible: 'yusuf',
      lookAgainOn: daysLater(7),
      reason: canary('reason'),
    },
    shown: true,
    canaries: { 'canary-reason': false },
  },
  ReportSetAside: {
    event: {
      type: 'ReportSetAside',
      reason: canary('reason'),
      talkedWithPupilOn: monday,
      pupilUnknown: false,
    },
    shown: true,
    canaries: { 'canary-reason': false },
  },
  SetAsideSeen: {
    event: { type: 'SetAsideSeen', by: 'canary-eye' },
    shown: false,
    canaries: { 'canary-eye': false },
  },
  SetAsideUndone: {
    event: { type: 'SetAsideUndone', by: 'mette', reason: canary('reason') },
    shown: true,
    canaries: { 'canary-reason': false },
  },
  DangerSaid: { event: { type: 'DangerSaid', how: 'ticked' }, shown: true, canaries: {} },
  DangerRead: {
    event: { type: 'DangerRead', person: 'canary-reader', on: monday },
    shown: false,
    canaries: { 'canary-reader': false },
  },
  NotificationMade: {
    event: {
      type: 'NotificationMade',
      person: 'canary-reader',
      on: monday,
      to: canary('recipient'),
      receipt: canary('receipt'),
    },
    shown: false,
    canaries: { 'canary-reader': false, 'canary-recipient': false, 'canary-receipt': false },
  },
  NotificationNotNeeded: {
    event: { type: 'NotificationNotNeeded', person: 'canary-reader', on: monday, reason: canary('why-not') },
    shown: false,
    canaries: { 'canary-reader': false, 'canary-why-not': false },
  },
}

/** The report, told by Alma signed in unless somebody without a name tells it, and then the sample. */
const reportWith = (event: ReportEvent, concerns: Concerns, aboutHome: boolean, teller: Viewer) => {
  const first =
    event.type === 'ReportReceived' ? { ...event, concerns, aboutHome } : received({ concerns, aboutHome })
  return logOf<ReportEvent>('report:r1', [
    on<ReportEvent>(monday, teller, first),
    event.type === 'ReportReceived' ? [] : on<ReportEvent>(monday, hand, event),
  ])
}

describe.each(Object.entries(reportSamples) as [string, ReportSample<ReportEvent>][])(
  'REP-08 CON-06 %s in a report',
  (type, { event, shown, canaries }) => {
    it.each(reportLookerNames)('REP-08 CON-06 as seen by %s', (name) => {
      for (const [about, { concerns, handlers }] of Object.entries(concerning))
        for (const aboutHome of [false, true])
          for (const teller of [alma, nobody]) {
            const view = viewReport(reportWith(event, concerns, aboutHome, teller), reportLookers[name])
            const json = view === undefined ? '' : JSON.stringify(view)
            const where = `${type}, ${name}, ${about}, home ${aboutHome}, told by ${teller.person ?? 'nobody'}`
            const parentOfUnnamed =
              name === 'the guardian of who told, who leads the school' && teller === nobody
                ? concerns.kind !== 'leader'
                : false
            const looksAgain = name === 'the one who looks again' && type === 'ReportKeptAsConcern'
            const handles = handlers.includes(name) || looksAgain || parentOfUnnamed
            const told = name === 'who told, signed in' && teller === alma
            for (const [text, open] of Object.entries(canaries))
              expect(seenBy(json, text), `${where}: ${text}`).toBe(handles || (told && open))
            if (type !== 'ReportReceived')
              expect(seenBy(json, 'canary-hand'), `${where}: that it happened`).toBe(
                handles || (told && shown),
              )
            if (!handles && !told) expect(view, where).toBeUndefined()
          }
    })

    it('REP-02 as seen by whoever holds the return code', () => {
      for (const { concerns } of Object.values(concerning)) {
        const view = viewReport(reportWith(event, concerns, true, nobody), nobody, true)
        const json = JSON.stringify(view)
        expect(view?.relation).toBe('teller')
        for (const [text, open] of Object.entries(canaries)) expect(seenBy(json, text), text).toBe(open)
      }
    })
  },
)

describe('the adult a report concerns', () => {
  it.each([
    [
      'the class teacher',
      { kind: 'staff', person: 'jonas' },
      { ...jonas, roles: ['class-team', 'leader', 'resource-team', 'officer'] },
    ],
    [
      'one of the resource team',
      { kind: 'staff', person: 'sara' },
      { ...sara, roles: ['resource-team', 'leader', 'officer'] },
    ],
    [
      'the leader',
      { kind: 'leader', person: 'mette' },
      { ...mette, roles: ['leader', 'resource-team', 'officer'] },
    ],
  ] as const)('REP-08 never sees it, whatever other role they hold: %s', (_, concerns, viewer) => {
    for (const { event } of Object.values(reportSamples))
      expect(viewReport(reportWith(event, concerns, false, alma), viewer), event.type).toBeUndefined()
  })

  it('REP-08 not even when the concern was given to them', () => {
    const event = { ...reportSamples.ReportKeptAsConcern.event, responsible: 'jonas' }
    expect(
      viewReport(reportWith(event, { kind: 'staff', person: 'jonas' }, false, alma), jonas),
    ).toBeUndefined()
  })
})

// --- who has read

describe('the list of readers', () => {
  const born = day('2015-11-02')
  const kinds = (viewer: Viewer, today = monday) =>
    findReadingKinds(viewer, { person: 'alma', born }, 'DK', today)

  it.each(lookerNames)(
    'CON-04 CON-06 as seen by %s: no report, account of home or notification passes to a parent',
    (name) => {
      const closed = readingKinds.filter((kind) => ['report', 'home-account', 'notification'].includes(kind))
      expect(closed).toHaveLength(3)
      for (const today of [monday, day('2030-11-01'), day('2030-11-02')]) {
        const found = kinds(lookers[name], today)
        if (name === 'the exposed pupil')
          expect(found).toEqual(['case', 'case-list', 'report', 'home-account'])
        else if (guardians.includes(name) && today < '2030-11-02') {
          expect(found).toEqual(['case', 'case-list'])
          for (const kind of closed) expect(found).not.toContain(kind)
        } else expect(found).toBeUndefined()
      }
    },
  )
})
