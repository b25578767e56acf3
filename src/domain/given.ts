import type { CaseEvent } from './cases/events.ts'
import type { Group } from './cases/plan.ts'
import { foldCase, type CaseState } from './cases/state.ts'
import { addDays, localDate, parseLocalDate, type LocalDate } from './kernel/dates.ts'
import type { Decision } from './kernel/result.ts'
import { wordsOf } from './kernel/words.ts'
import { unnamed, type PersonId, type Viewer } from './people/viewer.ts'
import type { Pledge } from './procedures/duty.ts'
import type { WorkingCalendar } from './procedures/working-days.ts'
import type { MayBeTold, ReportEvent } from './reports/events.ts'
import { foldReport, type ReportState } from './reports/state.ts'
import { decide, type Act } from './rules/act.ts'
import type { Recorded } from './rules/recorded.ts'
import { foldDraft, type Draft, type DraftEvent } from './strategy/draft.ts'
import type { Strategy, StrategyEvent } from './strategy/events.ts'
import { evolveStrategy, noStrategy, type StrategyState } from './strategy/state.ts'

/**
 * What tests of the core share: invented people, one strategy, a calendar, and given / when / then. It asserts by
 * throwing, so that it imports nothing from outside the core either.
 */

const person = (id: PersonId, kind: Viewer['kind'], more: Partial<Viewer> = {}): Viewer => ({
  person: id,
  kind,
  roles: [],
  classes: [],
  guardianOf: [],
  ...more,
})

/** Alma Krogh, pupil in 5.b. */
export const alma = person('alma', 'pupil', { classes: ['5b'] })
/** Maria Krogh, Alma's mother. */
export const maria = person('maria', 'guardian', { guardianOf: ['alma'] })
/** Emil, who goes in Alma's class. */
export const emil = person('emil', 'pupil', { classes: ['5b'] })
/** Hanne, Emil's mother. */
export const hanne = person('hanne', 'guardian', { guardianOf: ['emil'] })
/** Mette Lund, who leads the school. */
export const mette = person('mette', 'staff', { roles: ['leader'] })
/** Sara Holm, of the resource team. */
export const sara = person('sara', 'staff', { roles: ['resource-team'] })
/** Jonas Friis, class teacher of 5.b. */
export const jonas = person('jonas', 'staff', { roles: ['class-team'], classes: ['5b'] })
/** Yusuf Demir, who teaches 6.a: no tie to 5.b until Alma trusts him with hers. */
export const yusuf = person('yusuf', 'staff', { roles: ['class-team'], classes: ['6a'] })
/** Lars Vang, of the municipality that owns the school. */
export const lars = person('lars', 'officer', { roles: ['officer'] })
/** Somebody who tells without a name. */
export const nobody = unnamed

/** Denmark, with no closing days entered. */
export const danishDays: WorkingCalendar = { country: 'DK', closingDays: [], countClosingDaysOff: true }

/** A day written `YYYY-MM-DD`; throws where there is no such day. */
export const day = (text: string): LocalDate => {
  const date = parseLocalDate(text)
  if (date === undefined) throw new Error(`No such day: ${text}`)
  return date
}

/** A Monday with no public holiday for the rest of the month. */
export const monday = localDate(2026, 11, 2)
export const daysLater = (days: number): LocalDate => addDays(monday, days)

const promise = (
  passage: string,
  code: string,
  does: string,
  holder: Pledge['holder'],
  within: number,
  countedFrom: string,
  fulfilledBy: string,
): Pledge => ({
  code,
  does,
  holder,
  within: { count: within, unit: 'working-days' },
  countedFrom,
  fulfilledBy,
  toldBy: 'strategy',
  source: ['STR-12'],
  passage,
})

const leadership = 'Ledelsens ansvar'
const team = 'Teamets ansvar'

/** A strategy that gives leadership and team their duties as S2's does, with figures of our own where it has none. */
export const strategyAfterS2: Strategy = {
  version: 1,
  title: 'Strategi for trivsel og mod mobning',
  language: 'da',
  definitions: {
    wellbeing: 'At høre til og turde være sig selv.',
    bullying: 'Når en elev gang på gang holdes uden for fællesskabet.',
    conflict: 'Uenighed mellem jævnbyrdige, som kan løses.',
    digitalBullying: 'Udelukkelse og forfølgelse gennem telefon og net.',
  },
  firstAnswer: { workingDays: 1, by: '15:00' },
  weeksBetweenGoodCheckIns: 4,
  pledges: [
    promise(leadership, 'examine', 'Tal med dem, sagen handler om', 'leader', 3, 'opened', 'recorded'),
    promise(
      leadership,
      'tell-staff',
      'Sig de midlertidige tiltag til medarbejderne',
      'leader',
      1,
      'interim-measures-taken',
      'told-staff',
    ),
    promise(
      leadership,
      'tell-parents',
      'Sig de midlertidige tiltag til forældrene',
      'leader',
      2,
      'interim-measures-taken',
      'told-parents',
    ),
    promise(
      leadership,
      'action-plan',
      'Vedtag en handleplan sammen med klasseteamet',
      'leader',
      10,
      'established',
      'plan-adopted',
    ),
    promise(leadership, 'file-case', 'Læg sagen i kommunens arkiv', 'leader', 5, 'plan-adopted', 'recorded'),
    promise(
      team,
      'meet-leadership',
      'Mødes med ledelse og ressourceteam',
      'class-team',
      2,
      'established',
      'recorded',
    ),
    promise(
      team,
      'interim-measures',
      'Læg en midlertidig plan',
      'class-team',
      1,
      'established',
      'interim-measures-taken',
    ),
    promise(
      team,
      'parents-meeting',
      'Gennemgå planen med forældrene',
      'class-team',
      5,
      'plan-adopted',
      'recorded',
    ),
    promise(
      team,
      'tell-class-parents',
      'Orientér klassens øvrige forældre',
      'class-team',
      5,
      'plan-adopted',
      'told-class-parents',
    ),
  ],
}

/** Something that happened on a day, by somebody, before it gets its place in a log. */
export type Happened<Event> = { readonly at: string; readonly by: PersonId | null; readonly event: Event }

/** Events of one day (or moment) and one person. */
export const on = <Event>(at: string, by: Viewer, ...events: readonly Event[]): readonly Happened<Event>[] =>
  events.map((event) => ({ at, by: by.person, event }))

/** The log that these make, numbered from 1. */
export const logOf = <Event>(stream: string, happened: History<Event>): readonly Recorded<Event>[] =>
  happened.flat().map((entry, index) => ({ stream, version: index + 1, ...entry }))

/** What happened in one matter, day by day. */
export type History<Event> = readonly (readonly Happened<Event>[])[]

const nothingTold: MayBeTold = { parents: null, teachers: null, classmates: null }

type Opened = Extract<CaseEvent, { type: 'CaseOpened' }>

/** Alma's case, opened the day it was reported. */
export const opened = (more: Partial<Opened> = {}): Opened => ({
  type: 'CaseOpened',
  caseId: 'c1',
  number: '2026-001',
  classId: '5b',
  exposed: 'alma',
  reportedOn: monday,
  fromReport: null,
  account: wordsOf('alma', 'de vil ikke have mig med'),
  accountOn: monday,
  accountAboutHome: false,
  mayBeTold: nothingTold,
  strategyVersion: 1,
  ...more,
})

/** The leader's assessment as bullying, established on a day. */
export const established = (establishedOn: LocalDate = monday): CaseEvent => ({
  type: 'Assessed',
  outcome: 'bullying',
  marks: ['repeated', 'loneliness'],
  forms: ['relational'],
  reason: wordsOf('mette', 'det sker hver dag'),
  establishedOn,
})

export const heard = (heardOn: LocalDate = monday): CaseEvent => ({
  type: 'PupilHeard',
  way: 'self',
  on: heardOn,
  words: wordsOf('alma', 'jeg vil bare have en at gå med'),
})

type Planned = Extract<CaseEvent, { type: 'MeasurePlanned' }>

/** A weekly measure of Jonas's with the class. */
export const planned = (more: Partial<Planned> = {}): Planned => ({
  type: 'MeasurePlanned',
  measureId: 'm1',
  level: 'class',
  what: wordsOf('alma', 'faste grupper i frikvarteret'),
  responsible: 'jonas',
  startsOn: daysLater(1),
  howOften: 'weekly',
  lookAgainOn: daysLater(29),
  ...more,
})

/** What is done for staff and leadership, which no measure answers for by itself (CASE-11). */
export const answeredFor = (...groups: readonly Group[]): readonly CaseEvent[] =>
  groups.map((group) => ({
    type: 'GroupAnsweredFor',
    group,
    answer: wordsOf('alma', 'vi taler om det hver fredag'),
  }))

export const adopted: CaseEvent = { type: 'PlanAdopted', individualOnlyReason: null }

export const stopped = (stoppedOn: LocalDate): CaseEvent => ({
  type: 'BullyingStopped',
  on: stoppedOn,
  how: wordsOf('mette', 'ingen har set det siden'),
})

/** The measure of `planned`, looked at: it works, and the bullying has stopped. */
export const evaluated = (
  more: Partial<Extract<CaseEvent, { type: 'MeasureEvaluated' }>> = {},
): CaseEvent => ({
  type: 'MeasureEvaluated',
  measureId: 'm1',
  on: daysLater(29),
  verdict: 'works',
  adultsView: wordsOf('sara', 'grupperne holder'),
  pupilsView: wordsOf('alma', 'nu er der altid en'),
  bullying: 'stopped',
  changedTo: null,
  lookAgainOn: daysLater(57),
  ...more,
})

export const checkedIn = (
  mood: 1 | 2 | 3 | 4 | 5,
  from: 'pupil' | 'adult' = 'pupil',
): Extract<CaseEvent, { type: 'CheckedIn' }> => ({
  type: 'CheckedIn',
  from,
  mood,
  together: null,
  again: null,
  words: null,
})

/** A case up to an adopted plan, all on the first Monday. */
export const upToPlan = (more: Partial<Opened> = {}): readonly Happened<CaseEvent>[] =>
  on<CaseEvent>(monday, mette, opened(more), established(), heard(), planned(), adopted)

/** A case whose plan worked: stopped two weeks after it was established. */
export const upToStopped = (more: Partial<Opened> = {}): readonly Happened<CaseEvent>[] => [
  ...upToPlan(more),
  ...on(daysLater(14), mette, stopped(daysLater(14))),
]

type Received = Extract<ReportEvent, { type: 'ReportReceived' }>

/** A report without a name, about oneself, received on the first Monday. */
export const received = (more: Partial<Received> = {}): Received => ({
  type: 'ReportReceived',
  reportId: 'r1',
  teller: 'unnamed',
  about: 'me',
  words: wordsOf('unnamed', 'de tager min taske'),
  concerns: { kind: 'pupils' },
  aboutHome: false,
  mayBeTold: nothingTold,
  language: 'da',
  receivedOn: monday,
  strategy: { stream: 'strategy', version: 1 },
  ...more,
})

/** Equal whatever the order of keys; a key that is undefined is a key that is not there. */
const plain = (value: unknown): string =>
  JSON.stringify(
    value,
    (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    1,
  )

const same = (found: unknown, expected: unknown, what: string): void => {
  if (plain(found) !== plain(expected))
    throw new Error(`${what}\nexpected ${plain(expected)}\nfound ${plain(found)}`)
}

type Then<State, Event, Refusal extends string> = {
  /** Exactly these events follow, in this order. Gives what is true after them. */
  readonly thenEvents: (...events: readonly Event[]) => State
  /** It was so already: nothing happens, and nothing is refused. */
  readonly thenNothing: () => void
  /** It is refused for exactly these reasons, in any order. */
  readonly thenRefused: (...refusals: readonly Refusal[]) => void
  /** It is done, whatever the events: what is true after them. */
  readonly thenDone: () => State
  readonly decision: Decision<Event, Refusal>
}

type Given<State, Event> = {
  readonly on: (today: LocalDate) => {
    readonly by: (viewer: Viewer) => {
      readonly when: <Command, Refusal extends string>(
        act: Act<State, Command, Event, Refusal>,
        command: Command,
      ) => Then<State, Event, Refusal>
    }
  }
}

const givenLog = <State, Event>(
  stream: string,
  fold: (log: readonly Recorded<Event>[]) => State | undefined,
  happened: History<Event>,
): Given<State, Event> => ({
  on: (today) => ({
    by: (viewer) => ({
      when: (act, command) => {
        // A matter that has not begun has no state; only the act that begins it takes that.
        const state = fold(logOf(stream, happened)) as State
        const decision = decide(act, state, command, { today, at: today, by: viewer })
        const events = () => {
          if (!decision.ok) throw new Error(`${act.name} was refused: ${plain(decision.refusals)}`)
          return decision.events
        }
        const after = () => fold(logOf(stream, [...happened, on(today, viewer, ...events())])) as State
        return {
          decision,
          thenEvents: (...expected) => {
            same(events(), expected, `${act.name} leads to other events`)
            return after()
          },
          thenNothing: () => same(events(), [], `${act.name} was not so already`),
          thenRefused: (...expected) => {
            if (decision.ok) throw new Error(`${act.name} was not refused: ${plain(decision.events)}`)
            const found = decision.refusals.map(({ refusal }) => refusal)
            same(found.toSorted(), expected.toSorted(), `${act.name} is refused for other reasons`)
          },
          thenDone: () => {
            if (events().length === 0) throw new Error(`${act.name} was so already`)
            return after()
          },
        }
      },
    }),
  }),
})

/** Given this history of a case … `givenCase(on(monday, mette, opened())).on(monday).by(mette).when(act, command)`. */
export const givenCase = (...happened: History<CaseEvent>): Given<CaseState, CaseEvent> =>
  givenLog('case:c1', foldCase, happened)

export const givenReport = (...happened: History<ReportEvent>): Given<ReportState, ReportEvent> =>
  givenLog('report:r1', foldReport, happened)

export const givenStrategies = (...happened: History<StrategyEvent>): Given<StrategyState, StrategyEvent> =>
  givenLog(
    'strategy',
    (log: readonly Recorded<StrategyEvent>[]) => log.reduce(evolveStrategy, noStrategy),
    happened,
  )

export const givenDraft = (...happened: History<DraftEvent>): Given<Draft | undefined, DraftEvent> =>
  givenLog<Draft | undefined, DraftEvent>('strategy:draft', foldDraft, happened)

/** What is true of a case after this history; throws where there is none. */
export const caseOf = (...happened: History<CaseEvent>): CaseState => {
  const state = foldCase(logOf('case:c1', happened))
  if (state === undefined) throw new Error('No case without being opened')
  return state
}

export const reportOf = (...happened: History<ReportEvent>): ReportState => {
  const state = foldReport(logOf('report:r1', happened))
  if (state === undefined) throw new Error('No report without being received')
  return state
}
