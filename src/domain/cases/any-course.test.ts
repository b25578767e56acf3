import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, dated, maybe, run, stepsBy, text, yesNo, type Happening, type Step } from '../for-tests.ts'
import {
  alma,
  danishDays,
  daysLater,
  established,
  hanne,
  heard,
  jonas,
  lars,
  maria,
  mette,
  monday,
  on,
  opened,
  planned,
  sara,
  strategyAfterS2,
  upToPlan,
  upToStopped,
  yusuf,
  checkedIn,
  type Happened,
} from '../given.ts'
import { agreeRhythm, checkIn, wantToTalk } from '../follow-up/check-in.ts'
import { chooseTrustedAdult } from '../follow-up/choose-trusted-adult.ts'
import { closeFollowUp, reopen, sayFine } from '../follow-up/close-follow-up.ts'
import { addDays, type LocalDate } from '../kernel/dates.ts'
import type { Viewer } from '../people/viewer.ts'
import { notify, readDanger } from '../reports/notify.ts'
import type { Recorded } from '../rules/recorded.ts'
import { adoptPlan } from './adopt-plan.ts'
import { assess } from './assess.ts'
import { dutiesOfCase } from './duties.ts'
import { describePlan } from './describe-plan.ts'
import { endOtherwise } from './end-otherwise.ts'
import { evaluateMeasure } from './evaluate-measure.ts'
import type { CaseEvent, Mood } from './events.ts'
import { hearPupil } from './hear-pupil.ts'
import { markStartedAgain } from './mark-started-again.ts'
import { markStopped } from './mark-stopped.ts'
import { askCaseLead, declareTies } from './name-case-lead.ts'
import { levels, rhythms, standings, verdicts } from './plan.ts'
import { markMeasureDone, planMeasure, takeOutMeasure } from './plan-measure.ts'
import { evolveCase, foldCase, stageOf, type CaseState } from './state.ts'
import { takeInterimMeasure } from './take-interim-measure.ts'
import { answerDisclosure, tell } from './tell.ts'
import { viewCase } from './view.ts'
import { markDutyDone, writeNote } from './write-note.ts'

/** Every act that can be done in a case, at random, by anybody, on any day: what may never be so, whatever happens. */

const everybody = [mette, sara, yusuf, jonas, alma, maria, hanne, lars] as const
const usual: Readonly<Record<string, Viewer>> = {
  'declare-ties': jonas,
  'want-to-talk': alma,
  'check-in': alma,
}
const staff = fc.constantFrom('sara', 'yusuf', 'jonas')
const stepOf = stepsBy<CaseState, CaseEvent>(everybody, (act) => usual[act] ?? mette)

const measureId = fc.constantFrom('m1', 'm2', 'm3')

const steps: readonly fc.Arbitrary<Step<CaseState, CaseEvent>>[] = [
  stepOf(askCaseLead, fc.record({ person: staff, isStaff: fc.constant(true) })),
  stepOf(declareTies, fc.record({ tied: yesNo })),
  stepOf(
    assess,
    fc
      .record({
        outcome: maybe(['bullying', 'or-the-like', 'conflict', 'teasing', 'not-bullying'] as const),
        reason: text,
        shift: around,
      })
      .map(({ outcome, reason, shift }) => (today: LocalDate) => ({
        outcome,
        reason,
        marks: [],
        forms: [],
        establishedOn: addDays(today, shift),
      })),
  ),
  stepOf(
    takeInterimMeasure,
    fc
      .record({ measureId, what: text, responsible: staff })
      .map((command) => (today: LocalDate) => ({ ...command, isStaff: true, startsOn: today })),
  ),
  stepOf(
    tell,
    fc
      .record({
        addressee: maybe(['staff', 'pupil', 'parents', 'class-parents'] as const),
        about: fc.constantFrom('interim-measures' as const, 'plan' as const),
        shift: around,
      })
      .map(({ shift, ...command }) => (today: LocalDate) => ({ ...command, on: addDays(today, shift) })),
  ),
  stepOf(
    answerDisclosure,
    fc.record({ to: fc.constantFrom('parents', 'teachers', 'classmates'), allowed: yesNo }),
  ),
  stepOf(
    hearPupil,
    fc
      .record({ way: maybe(['self', 'trusted-adult', 'declined'] as const), words: text, shift: around })
      .map(({ shift, ...command }) => (today: LocalDate) => ({ ...command, on: addDays(today, shift) })),
  ),
  stepOf(
    planMeasure,
    fc
      .record({ measureId, level: maybe(levels), what: text, responsible: staff, howOften: maybe(rhythms) })
      .map((command) => (today: LocalDate) => ({
        ...command,
        isStaff: true,
        startsOn: today,
        lookAgainOn: addDays(today, 28),
      })),
  ),
  stepOf(takeOutMeasure, fc.record({ measureId })),
  stepOf(
    adoptPlan,
    fc.record({ individualOnlyReason: text, country: fc.constantFrom('DK' as const, 'NO' as const) }),
  ),
  stepOf(
    describePlan,
    fc.record({
      problem: text,
      followUp: text,
      holder: fc.option(staff, { nil: undefined }),
      holderIsStaff: fc.constant(true),
      answers: fc.constantFrom(
        {},
        {
          'pupils-involved': 'ord',
          'rest-of-class': 'ord',
          parents: 'ord',
          staff: 'ord',
          leadership: 'ord',
        },
      ),
    }),
  ),
  stepOf(
    evaluateMeasure,
    fc
      .record({
        measureId,
        verdict: maybe(verdicts),
        bullying: maybe(standings),
        adultsView: text,
        pupilsView: text,
        changedTo: text,
      })
      .map((command) => (today: LocalDate) => ({ ...command, on: today, lookAgainOn: addDays(today, 28) })),
  ),
  stepOf(markStartedAgain, dated(fc.record({ what: text }), { on: around })),
  stepOf(markMeasureDone, fc.record({ measureId })),
  stepOf(
    markDutyDone,
    fc.record({ code: fc.constantFrom('examine', 'look-later'), known: fc.boolean(), note: text }),
  ),
  stepOf(writeNote, fc.record({ words: text, corrects: fc.constantFrom(null, 1, 999) })),
  stepOf(markStopped, dated(fc.record({ how: text }), { on: around })),
  stepOf(
    chooseTrustedAdult,
    fc.record({ person: staff, isStaff: fc.constant(true), chosenByPupil: yesNo, untied: fc.boolean() }),
  ),
  stepOf(agreeRhythm, fc.record({ everyDays: fc.constantFrom(7, 14, 29, undefined) })),
  stepOf(
    checkIn,
    fc.record({
      mood: maybe<Mood>([1, 3, 4, 4, 4, 5, 5, 5]),
      together: fc.constant(null),
      again: fc.constant(null),
      words: text,
      danger: fc.boolean(),
    }),
  ),
  stepOf(wantToTalk, fc.constant({})),
  stepOf(reopen, fc.record({ reason: text })),
  stepOf(readDanger, fc.constant({})),
  stepOf(
    notify,
    fc
      .record({ done: yesNo, to: text, receipt: text, reason: text })
      .map((command) => (today: LocalDate) => ({ ...command, on: today })),
  ),
]

/** What ends a case is tried more often than the rest, or few courses would get there. */
const endings: readonly fc.Arbitrary<Step<CaseState, CaseEvent>>[] = [
  stepOf(sayFine, dated(fc.record({ words: text }), { on: around })),
  stepOf(
    closeFollowUp,
    fc
      .record({
        ground: maybe(['pupil-is-fine', 'pupil-wants-no-more', 'pupil-unreachable', 'pupil-moved'] as const),
        reason: text,
        lastAttempt: text,
        weeksBetweenGoodCheckIns: fc.constantFrom(1, 4, 6),
      })
      .map((command) => (today: LocalDate) => ({ ...command, lookAgainOn: addDays(today, 30) })),
  ),
  stepOf(
    endOtherwise,
    fc
      .record({
        how: maybe(['not-bullying', 'opened-in-error', 'joined', 'handed-over'] as const),
        reason: text,
        joinedTo: fc.constantFrom('c1', 'c2', undefined),
      })
      .map((command) => (today: LocalDate) => ({ ...command, pupilToldOn: today })),
  ),
]

const beginnings: readonly (readonly Happened<CaseEvent>[])[] = [
  on(monday, mette, opened()),
  on<CaseEvent>(monday, mette, opened(), established(), { type: 'CaseLeadAsked', person: 'jonas' }),
  on<CaseEvent>(monday, mette, opened(), established(), heard(), planned()),
  on<CaseEvent>(monday, mette, opened(), {
    ...established(),
    outcome: 'teasing',
    establishedOn: null,
  } as CaseEvent),
  upToPlan(),
  upToStopped({ mayBeTold: { parents: true, teachers: null, classmates: null } }),
  [
    ...upToStopped({ accountAboutHome: true }),
    ...on(daysLater(20), alma, checkedIn(4)),
    ...on(daysLater(50), alma, checkedIn(5)),
  ],
]

const caseRun = { stream: 'case:c1', fold: foldCase, evolve: evolveCase }

const course = fc.record({
  beginning: fc.constantFrom(...beginnings),
  course: fc.array(fc.oneof(...steps, ...endings, ...endings, ...endings), { maxLength: 80, size: 'max' }),
})

const everyCourse = (
  tell: (happening: Happening<CaseState, CaseEvent>) => void,
  atEnd: (log: readonly Recorded<CaseEvent>[]) => void = () => {},
) =>
  fc.assert(
    fc.property(course, ({ beginning, course: steps }) => atEnd(run({ ...caseRun, beginning, steps }, tell))),
    { numRuns: 600 },
  )

describe('whatever happens in a case', () => {
  it("FOL-06 it closes only with the pupil's own word, or by the leader with a reason; and only after it stopped", () => {
    const seen = { fine: 0, without: 0 }
    everyCourse(({ before, event, log, by }) => {
      if (event.type !== 'CaseClosed') return
      expect(before.stoppedOn).not.toBeNull()
      if (event.ground === 'pupil-is-fine') {
        const lastOpen = log.findLastIndex((entry) => entry.event.type === 'CaseReopened')
        expect(log.slice(lastOpen + 1).some((entry) => entry.event.type === 'PupilSaidFine')).toBe(true)
        seen.fine += 1
      } else {
        expect(by).toBe(mette)
        expect(event.reason?.text ?? '').not.toBe('')
        seen.without += 1
      }
    })

    expect(seen.fine).toBeGreaterThan(0)
    expect(seen.without).toBeGreaterThan(0)
  })

  it('CASE-20 once it stopped it never ends but by closing its follow-up, or joined to another case', () => {
    const ways = new Set<string>()
    everyCourse(({ before, event }) => {
      if (event.type !== 'CaseEndedOtherwise') return
      ways.add(event.how)
      if (before.stoppedOn !== null) expect(event.how).toBe('joined')
    })
    expect(ways).toEqual(new Set(['not-bullying', 'opened-in-error', 'joined']))
  })

  it('CASE-12 no plan is adopted unless the pupil was heard or declined before', () => {
    let plans = 0
    everyCourse(({ event, log }) => {
      if (event.type !== 'PlanAdopted') return
      plans += 1
      expect(log.some((entry) => ['PupilHeard', 'PupilDeclinedHearing'].includes(entry.event.type))).toBe(
        true,
      )
    })
    expect(plans).toBeGreaterThan(0)
  })

  it('LAW-04 the day it was established never moves', () => {
    let later = 0
    everyCourse(({ before, after, event }) => {
      if (before.establishedOn === null) return
      if (event.type === 'Assessed') later += 1
      expect(after.establishedOn).toBe(before.establishedOn)
    })
    expect(later).toBeGreaterThan(0)
  })

  it('CASE-24 each entry has the next number, and an ended case takes only notes, its reopening and what danger asks', () => {
    everyCourse(({ before, after, event, log }) => {
      expect(after.version).toBe(before.version + 1)
      expect(log.at(-1)?.version).toBe(after.version)
      if (before.end !== null)
        expect([
          'NoteWritten',
          'EntryCorrected',
          'CaseReopened',
          'DisclosureAnswered',
          'DutyDone',
          'DangerRead',
          'NotificationMade',
          'NotificationNotNeeded',
        ]).toContain(event.type)
    })
  })

  it('STR-12 somebody holds every duty, and a duty done was owed', () => {
    let duties = 0
    everyCourse(({ after }) => {
      for (const duty of dutiesOfCase(after, strategyAfterS2, danishDays)) {
        duties += 1
        expect(duty.owedBy.length, duty.code).toBeGreaterThan(0)
        expect(duty.owedBy.join(), duty.code).not.toMatch(/null|undefined|:(,|$)/)
      }
      const keys = dutiesOfCase(after, strategyAfterS2, danishDays).map(
        ({ code, item }) => `${code}:${item ?? ''}`,
      )
      expect(new Set(keys).size).toBe(keys.length)
    })
    expect(duties).toBeGreaterThan(0)
  })

  it('CASE-04 CASE-20 no open case is silent: there is always something somebody still owes', () => {
    const stages = new Set<string>()
    everyCourse(({ after }) => {
      const stage = stageOf(after)
      if (stage === 'closed' || stage === 'ended') return
      stages.add(stage)
      expect(
        dutiesOfCase(after, strategyAfterS2, danishDays).some(({ doneOn }) => doneOn === null),
        stage,
      ).toBe(true)
    })
    expect(stages.size).toBe(5)
  })

  it('CASE-24 what is so already is not written twice, whoever presses again', () => {
    const quiet = new Set<string>()
    fc.assert(
      fc.property(course, ({ beginning, course: stepsTaken }) => {
        run(
          { ...caseRun, beginning, steps: stepsTaken },
          () => {},
          (step, state, facts) => {
            if (!step.quiet) return
            quiet.add(step.name)
            expect(step.decide(state, facts), step.name).toEqual({ ok: true, events: [] })
          },
        )
      }),
      { numRuns: 600 },
    )
    expect(quiet.size).toBeGreaterThan(15)
  })

  it('TEAM-06 who declared a tie holds no role afterwards', () => {
    let ties = 0
    everyCourse(({ after }) => {
      ties += after.tied.length
      expect(after.tied).not.toContain(after.lead?.person)
      expect(after.tied).not.toContain(after.trustedAdult?.person)
    })
    expect(ties).toBeGreaterThan(0)
  })

  it('CON-06 the fold and every view of it hold for every history, and strangers see nothing', () => {
    everyCourse(
      () => {},
      (log) => {
        expect(foldCase(log)?.version).toBe(log.length)
        for (const viewer of [alma, maria, mette, sara]) {
          const view = viewCase(log, viewer)
          if (viewer !== maria) expect(view?.version).toBe(log.length)
        }
        for (const stranger of [hanne, lars]) expect(viewCase(log, stranger)).toBeUndefined()
      },
    )
  })
})
