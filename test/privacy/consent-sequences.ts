import * as fc from 'fast-check'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { foldCase } from '../../src/domain/cases/state.ts'
import { giveConsent, refuseConsent } from '../../src/domain/consent/answer-consent.ts'
import { answerInCase } from '../../src/domain/consent/answer-in-case.ts'
import { askConsent } from '../../src/domain/consent/ask-consent.ts'
import { sharedParts, type SharedPart } from '../../src/domain/consent/events.ts'
import type { Basis } from '../../src/domain/consent/standing.ts'
import { viewShared } from '../../src/domain/consent/view-shared.ts'
import {
  alma,
  day,
  established,
  logOf,
  maria,
  mette,
  on,
  opened,
  planned,
  sara,
  stopped,
  type Happened,
} from '../../src/domain/given.ts'
import { addDays, addMonths, type LocalDate } from '../../src/domain/kernel/dates.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import type { Viewer } from '../../src/domain/people/viewer.ts'
import { decide, type Act } from '../../src/domain/rules/act.ts'
import type { CaseState } from '../../src/domain/cases/state.ts'

/**
 * Any order of asking, giving, narrowing, refusing and withdrawing, of days that pass, birthdays, custody that changes
 * hands, roles that end and cases that close (goal A28). What the program lets out is compared after every step with a
 * second account of what may leave, kept as a table of who said what and written without the program's own.
 */

type Asker = 'maria' | 'anders' | 'alma'
type Step =
  | {
      readonly do: 'ask'
      readonly parts: readonly SharedPart[]
      readonly answers: boolean
      readonly days: number
    }
  | {
      readonly do: 'give'
      readonly who: Asker
      readonly paper: boolean
      readonly consent: number
      readonly parts: readonly SharedPart[]
      readonly answers: boolean
      readonly days: number
    }
  | { readonly do: 'refuse'; readonly who: Asker; readonly paper: boolean; readonly consent: number }
  | { readonly do: 'pass'; readonly days: number }
  | { readonly do: 'custody'; readonly who: 'maria' | 'anders' }
  | { readonly do: 'role' | 'close' | 'tie' }

const parts = fc.subarray([...sharedParts])
const who = fc.constantFrom<Asker>('maria', 'anders', 'alma')
const consent = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(2))
const days = fc.integer({ min: -1, max: 60 })
const far = fc.integer({ min: -1, max: 365 })
const ask = fc.record({ do: fc.constant<'ask'>('ask'), parts, answers: fc.boolean(), days: far })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: ask },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('give'),
      who,
      paper: fc.boolean(),
      consent,
      parts,
      answers: fc.boolean(),
      days,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('refuse'), who, paper: fc.boolean(), consent }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('pass'),
      days: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(400)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('custody'),
      who: fc.constantFrom<'maria' | 'anders'>('maria', 'anders'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom<'role' | 'close' | 'tie'>('role', 'close', 'tie') }),
  },
) as fc.Arbitrary<Step>

export type Sequence = {
  readonly country: 'DK' | 'NO'
  readonly age: number
  readonly steps: readonly Step[]
}

/** The pupil is a few weeks from the birthday, so that it often falls within a sequence. */
export const sequences: fc.Arbitrary<Sequence> = fc.record({
  country: fc.constantFrom<'DK' | 'NO'>('DK', 'NO'),
  age: fc.constantFrom(11, 15, 18),
  steps: fc
    .tuple(ask, fc.array(step, { minLength: 4, maxLength: 24 }))
    .map(([first, steps]) => [{ ...first, days: Math.max(first.days, 60) }, ...steps]),
})

const START = day('2026-11-02')
const BIRTHDAY = '11-30'

/** One event of each part, by which one sees that the part is out. */
const markers: Readonly<Record<SharedPart, CaseEvent['type']>> = {
  account: 'PupilHeard',
  assessment: 'Assessed',
  plan: 'MeasurePlanned',
  'follow-up': 'BullyingStopped',
  agreements: 'AgreementMade',
  absence: 'AbsenceRegistered',
}

const begun: readonly Happened<CaseEvent>[] = on<CaseEvent>(
  START,
  mette,
  opened({ mayBeTold: { parents: true, teachers: true, classmates: true } }),
  established(START),
  { type: 'PupilHeard', way: 'self', on: START, words: wordsOf('alma', 'jeg vil have det bedre') },
  planned(),
  planned({ measureId: 'of-others', level: 'participants', what: wordsOf('emil', 'canary-other-child') }),
  { type: 'MeasureDone', measureId: 'of-others', on: START },
  { type: 'ParticipatingPupilNamed', pupil: 'canary-other-child' },
  { type: 'NoteWritten', words: wordsOf('alma', 'canary-note') },
  {
    type: 'TaskAgreed',
    taskId: 't1',
    meetingId: 'm1',
    what: wordsOf('alma', 'ringe hjem'),
    responsible: 'jonas',
    by: START,
    families: ['alma', 'canary-other-child'],
  },
  {
    type: 'AgreementMade',
    agreementId: 'g1',
    pupil: 'alma',
    kind: 'agreement',
    what: wordsOf('alma', 'gå med Freja'),
    startsOn: START,
    lookAgainOn: START,
    reason: wordsOf('alma', 'for en tid'),
  },
  {
    type: 'AbsenceRegistered',
    absenceId: 'a1',
    from: START,
    until: START,
    cause: 'does-not-dare',
    words: wordsOf('alma', 'canary-cause'),
  },
  stopped(START),
)

const people: Readonly<Record<Asker, Viewer>> = { maria, anders: { ...maria, person: 'anders' }, alma }
const anna: Viewer = {
  person: 'anna',
  kind: 'partner',
  roles: ['psychology-service'],
  classes: [],
  guardianOf: [],
}

// --- the second account: a table of who said what, and what the rules make of it on a day

type Row = {
  readonly asked: { readonly parts: readonly SharedPart[]; readonly answers: boolean; readonly until: string }
  readonly said: Map<Asker, 'no' | { parts: readonly SharedPart[]; answers: boolean; until: string }>
  dead: boolean
}

/** `age` is what the pupil turns on the birthday of the first year. */
const ageIn = (date: string, age: number): number =>
  age + Number(date.slice(0, 4)) - 2026 - (date.slice(5) < BIRTHDAY ? 1 : 0)

const allowed = (
  row: Row,
  at: {
    readonly date: string
    readonly country: string
    readonly age: number
    readonly custody: ReadonlySet<string>
  },
): { readonly parts: readonly SharedPart[]; readonly answers: boolean } | undefined => {
  const years = ageIn(at.date, at.age)
  const alone = years >= (at.country === 'DK' ? 18 : 15)
  const needed: Asker[][] = []
  if (!alone) needed.push((['maria', 'anders'] as const).filter((one) => at.custody.has(one)))
  if (years >= 15) needed.push(['alma'])
  const said = needed.flat().map((one) => row.said.get(one))
  if (row.dead || said.includes('no')) return undefined
  if (needed.some((group) => group.every((one) => row.said.get(one) === undefined))) return undefined
  let out = { ...row.asked }
  for (const one of said)
    if (one !== undefined && one !== 'no')
      out = {
        parts: out.parts.filter((part) => one.parts.includes(part)),
        answers: out.answers && one.answers,
        until: one.until < out.until ? one.until : out.until,
      }
  return out.until >= at.date ? out : undefined
}

/** What became of a sequence: how often something was shared, and the first thing that went wrong. */
export type Verdict = { readonly steps: number; readonly shared: number; readonly wrong: string | undefined }

/** Plays a sequence through the acts, and looks after every step as everybody outside the case. */
export const playConsent = ({ country, age, steps }: Sequence): Verdict => {
  const happened: Happened<CaseEvent>[] = [...begun]
  const born = day(`${2026 - age}-${BIRTHDAY}`)
  const custody = new Set<string>(['maria', 'anders'])
  const rows: Row[] = []
  let date: LocalDate = START
  let holdsRole = true
  let tied = false
  let closed = false
  let shared = 0
  const basis = (): Basis => ({
    today: date,
    country,
    pupil: { person: 'alma', born },
    guardians: [...custody],
  })
  const state = (): CaseState => {
    const found = foldCase(logOf('case:c1', [happened]))
    if (found === undefined) throw new Error('The case has begun')
    return found
  }
  const viewerOf = (asker: Asker): Viewer =>
    asker === 'alma' ? alma : { ...people[asker], guardianOf: custody.has(asker) ? ['alma'] : [] }
  const act = <Command, Refusal extends string>(
    by: Viewer,
    what: Act<CaseState, Command, CaseEvent, Refusal>,
    command: Command,
  ): readonly CaseEvent[] => {
    const decision = decide(what, state(), command, { today: date, at: date, by })
    if (!decision.ok) return []
    happened.push(...decision.events.map((event) => ({ at: date, by: by.person, event })))
    return decision.events
  }
  for (const [index, one] of steps.entries()) {
    switch (one.do) {
      case 'ask': {
        const until = addDays(date, one.days)
        const done = act(sara, askConsent, {
          consentId: `c${rows.length}`,
          body: 'psychology-service',
          to: 'anna',
          isOfBody: true,
          parts: one.parts,
          mayAnswer: one.answers,
          purpose: 'råd',
          until,
          pupilToldOn: date,
          basis: basis(),
        })
        const may = !closed && !tied && until >= date && (one.parts.length > 0 || one.answers)
        if (may !== done.length > 0) return { steps: index, shared, wrong: `asked: ${JSON.stringify(one)}` }
        if (may) rows.push({ asked: { ...one, until }, said: new Map(), dead: false })
        break
      }
      case 'give':
      case 'refuse': {
        const row = rows[one.consent]
        const years = ageIn(date, age)
        const alone = years >= (country === 'DK' ? 18 : 15)
        const counts = one.who === 'alma' ? years >= 15 : !alone && custody.has(one.who)
        const common = { consentId: `c${one.consent}`, giver: one.who, on: date, basis: basis() }
        const by = one.paper ? sara : viewerOf(one.who)
        if (one.do === 'refuse') {
          act(by, refuseConsent, common)
          if (row !== undefined && counts) row.said.set(one.who, 'no')
          break
        }
        const until = addDays(date, one.days)
        act(by, giveConsent, { ...common, parts: one.parts, mayAnswer: one.answers, until })
        const within = row !== undefined && until >= date && until <= row.asked.until
        const some =
          row !== undefined &&
          (one.parts.some((part) => row.asked.parts.includes(part)) || (one.answers && row.asked.answers))
        if (row !== undefined && counts && within && some && !closed)
          row.said.set(one.who, { parts: one.parts, answers: one.answers, until })
        break
      }
      case 'pass':
        date = one.days >= 365 ? addMonths(date, 12) : addDays(date, one.days)
        break
      case 'custody':
        if (!custody.delete(one.who)) custody.add(one.who)
        break
      case 'role':
        holdsRole = !holdsRole
        break
      case 'tie':
        if (!tied)
          happened.push({
            at: date,
            by: 'anna',
            event: { type: 'TiesDeclared', person: 'anna', tied: true, role: 'case-lead' },
          })
        tied = true
        break
      case 'close':
        happened.push({
          at: date,
          by: 'mette',
          event: closed
            ? { type: 'CaseReopened', reason: wordsOf('alma', 'igen') }
            : { type: 'CaseClosed', ground: 'pupil-is-fine', reason: null, lookAgainOn: null },
        })
        closed = !closed
        if (closed) for (const row of rows) row.dead = true
    }
    const reader = { ...anna, roles: holdsRole ? anna.roles : [] }
    const log = logOf('case:c1', [happened])
    const seen = new Map(viewShared(log, reader, basis()).map((view) => [view.consent.consentId, view]))
    const wrong = (what: string): Verdict => ({
      steps: index + 1,
      shared,
      wrong: `${what}, on ${date}, after ${JSON.stringify(steps.slice(0, index + 1))}`,
    })
    for (const [place, row] of rows.entries()) {
      const id = `c${place}`
      const may = holdsRole && !tied ? allowed(row, { date, country, age, custody }) : undefined
      const view = seen.get(id)
      const out = sharedParts.filter((part) =>
        view?.entries.some(({ event }) => event.type === markers[part]),
      )
      if (out.join() !== sharedParts.filter((part) => may?.parts.includes(part)).join())
        return wrong(`${id} lets out ${out.join()}, and may ${may?.parts.join() ?? 'nothing'}`)
      if ((view !== undefined) !== (may !== undefined))
        return wrong(`${id} is ${view === undefined ? 'shut' : 'open'}`)
      const answers = decide(
        answerInCase,
        state(),
        { consentId: id, words: 'ja', basis: basis() },
        { today: date, at: date, by: reader },
      ).ok
      if (answers !== (may?.answers === true)) return wrong(`${id} takes an answer: ${answers}`)
      const text = JSON.stringify(view ?? null)
      if (text.includes('canary'))
        return wrong(`${id} tells of another child, or of what is the school's own`)
      if (!out.includes('account') && text.includes('de vil ikke have mig med'))
        return wrong(`${id} tells the pupil's account`)
      if (view !== undefined) shared += 1
    }
    for (const other of [{ ...reader, person: 'else' }, mette, sara, maria, people.anders])
      if (viewShared(log, other, basis()).length > 0) return wrong(`open to ${other.person}`)
  }
  return { steps: steps.length, shared, wrong: undefined }
}
