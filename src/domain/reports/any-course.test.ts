import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, dated, maybe, run, stepsBy, text, yesNo, type Happening, type Step } from '../for-tests.ts'
import {
  alma,
  danishDays,
  emil,
  hanne,
  jonas,
  lars,
  maria,
  mette,
  monday,
  nobody,
  on,
  received,
  sara,
  strategyAfterS2,
  yusuf,
  type Happened,
} from '../given.ts'
import type { Viewer } from '../people/viewer.ts'
import type { Recorded } from '../rules/recorded.ts'
import { dutiesOfReport } from './duties.ts'
import type { ReportEvent } from './events.ts'
import { holdTalk } from './hold-talk.ts'
import { notify, readDanger } from './notify.ts'
import { seeSetAside, settleReport } from './settle-report.ts'
import { evolveReport, findUnanswered, foldReport, type ReportState } from './state.ts'
import { answerReport, writeOn } from './talk.ts'
import { tellOwner } from './tell-owner.ts'
import { closedTo, viewReport } from './view.ts'

/** Every act on a report, at random, by anybody, on any day: what may never be so, whatever happens. */

const everybody = [mette, sara, yusuf, jonas, alma, maria, emil, hanne, lars, nobody] as const
const handlers = [mette, sara, lars] as const
const usual: Readonly<Record<string, Viewer>> = { 'write-on': nobody }
const stepOf = stepsBy<ReportState, ReportEvent>(everybody, (act) => usual[act] ?? mette)
/** What opening a page does by itself, so only for whom the page opens. */
const onPage = stepsBy<ReportState, ReportEvent>(handlers, () => mette)
const staff = fc.constantFrom('sara', 'yusuf', 'jonas')

const steps: readonly fc.Arbitrary<Step<ReportState, ReportEvent>>[] = [
  stepOf(answerReport, fc.record({ words: text })),
  stepOf(
    writeOn,
    fc.record({ words: text, holdsCode: fc.boolean(), danger: fc.constantFrom(false, false, false, true) }),
  ),
  stepOf(holdTalk, dated(fc.record({ words: text }), { on: around })),
  stepOf(tellOwner, fc.record({ tells: yesNo, words: text })),
  stepOf(seeSetAside, fc.record({ agrees: yesNo, reason: text })),
  stepOf(
    settleReport,
    dated(
      fc.record({
        end: fc.constant('concern' as const),
        responsible: staff,
        isStaff: fc.boolean(),
        reason: text,
      }),
      { lookAgainOn: fc.constantFrom(7, 14, 0) },
    ),
  ),
  stepOf(
    settleReport,
    dated(fc.record({ end: fc.constant('set-aside' as const), reason: text, pupilUnknown: fc.boolean() }), {
      talkedWithPupilOn: around,
    }),
  ),
  stepOf(
    settleReport,
    fc.record({
      end: fc.constant('set-aside' as const),
      reason: text,
      pupilUnknown: fc.boolean(),
      talkedWithPupilOn: fc.constant(undefined),
    }),
  ),
  stepOf(
    settleReport,
    fc.record({ end: fc.constant('case' as const), caseId: maybe(['c1']), existing: fc.boolean() }),
  ),
  onPage(readDanger, fc.constant({})),
  onPage(notify, dated(fc.record({ done: yesNo, to: text, receipt: text, reason: text }), { on: around })),
]

const beginnings: readonly (readonly Happened<ReportEvent>[])[] = [
  on<ReportEvent>(monday, nobody, received()),
  on<ReportEvent>(monday, alma, received({ teller: 'pupil', namedAdult: 'yusuf' })),
  on<ReportEvent>(monday, emil, received({ teller: 'pupil', about: 'took-part' })),
  on<ReportEvent>(monday, alma, received({ teller: 'pupil', concerns: { kind: 'staff', person: 'jonas' } })),
  on<ReportEvent>(
    monday,
    maria,
    received({ teller: 'guardian', concerns: { kind: 'leader', person: 'mette' } }),
  ),
  on<ReportEvent>(monday, nobody, received(), { type: 'DangerSaid', how: 'ticked' }),
]

const course = fc.record({
  beginning: fc.constantFrom(...beginnings),
  taken: fc.array(fc.oneof(...steps), { maxLength: 40, size: 'max' }),
})
const reportRun = { stream: 'report:r1', fold: foldReport, evolve: evolveReport }

const everyCourse = (
  tell: (happening: Happening<ReportState, ReportEvent>) => void,
  atEnd: (log: readonly Recorded<ReportEvent>[]) => void = () => {},
) =>
  fc.assert(
    fc.property(course, ({ beginning, taken }) =>
      atEnd(run({ ...reportRun, beginning, steps: taken }, tell)),
    ),
    { numRuns: 500 },
  )

const openDuties = (state: ReportState) =>
  dutiesOfReport(state, strategyAfterS2, danishDays).filter(({ doneOn }) => doneOn === null)

describe('whatever happens to a report', () => {
  it('REP-11 it ends somewhere or somebody owes that it does, and what is set aside is seen by the leader', () => {
    const seen = { open: 0, concern: 0, aside: 0 }
    everyCourse(({ after }) => {
      const codes = openDuties(after).map(({ code }) => code)
      if (after.outcome === null) {
        seen.open += 1
        expect(codes).toContain('settle-report')
      } else if (after.outcome.kind === 'concern') {
        seen.concern += 1
        expect(codes).toContain('look-at-concern')
      } else if (after.outcome.kind === 'set-aside') {
        seen.aside += 1
        expect(codes.includes('see-set-aside')).toBe(!after.outcome.seenByLeader)
      }
    })
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  })

  it('REP-11 LAW-11 none is set aside without a talk where the pupil is known, nor while a notification is owed', () => {
    let aside = 0
    everyCourse(({ before, event }) => {
      if (event.type !== 'ReportSetAside') return
      aside += 1
      expect(event.reason.text).not.toBe('')
      if (before.tellerPerson !== null) expect(event.talkedWithPupilOn).not.toBeNull()
      if (before.danger.saidOn === null) return
      const readers = Object.values(before.danger.readers)
      expect(readers.length).toBeGreaterThan(0)
      for (const { endedOn } of readers) expect(endedOn).not.toBeNull()
    })
    expect(aside).toBeGreaterThan(0)
  })

  it('REP-04 whoever waits for an answer is owed one, and nobody else is', () => {
    const seen = { waits: 0, answered: 0 }
    everyCourse(({ after }) => {
      const waits = findUnanswered(after) !== undefined
      seen[waits ? 'waits' : 'answered'] += 1
      expect(openDuties(after).some(({ code }) => code === 'first-answer' || code === 'answer')).toBe(waits)
    })
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  })

  it('REP-08 the adult it concerns never reads it, acts in it, or owes anything in it', () => {
    let concerned = 0
    everyCourse(
      ({ after, event, by }) => {
        const about = closedTo(after)
        if (about === null) return
        concerned += 1
        // Only opening a page does these, and to the one it concerns no page opens.
        if (
          !['DangerRead', 'NotificationMade', 'NotificationNotNeeded', 'PupilWrote', 'DangerSaid'].includes(
            event.type,
          )
        )
          expect(by.person).not.toBe(about)
        for (const duty of dutiesOfReport(after, strategyAfterS2, danishDays))
          if (duty.code !== 'notify') expect(duty.owedBy).not.toContain(`person:${about}`)
      },
      (log) => {
        const state = foldReport(log)
        const about = state === undefined ? null : closedTo(state)
        const adult = everybody.find(({ person }) => person !== null && person === about)
        if (adult !== undefined) expect(viewReport(log, adult)).toBeUndefined()
      },
    )
    expect(concerned).toBeGreaterThan(0)
  })

  it('CON-06 REP-02 who told reads their words and the answers, and nothing of what the adults keep; strangers nothing', () => {
    everyCourse(
      () => {},
      (log) => {
        const teller = viewReport(log, nobody, true)
        const state = foldReport(log)
        if (teller === undefined || state === undefined) throw new Error('closed to whoever told')
        expect(teller.state.messages).toEqual(state.messages)
        for (const { event } of teller.entries)
          expect(['DangerRead', 'NotificationMade', 'NotificationNotNeeded', 'SetAsideSeen']).not.toContain(
            event.type,
          )
        for (const stranger of [hanne, jonas].filter(({ person }) => person !== state.tellerPerson))
          if (state.outcome?.kind !== 'concern' || state.outcome.responsible !== stranger.person)
            expect(viewReport(log, stranger)).toBeUndefined()
      },
    )
  })

  it('STR-12 somebody holds every duty, and no duty stands twice', () => {
    everyCourse(({ after }) => {
      const duties = dutiesOfReport(after, strategyAfterS2, danishDays)
      for (const duty of duties) {
        expect(duty.owedBy.length, duty.code).toBeGreaterThan(0)
        expect(duty.owedBy.join(), duty.code).not.toMatch(/null|undefined|:(,|$)/)
      }
      const open = duties
        .filter(({ doneOn }) => doneOn === null)
        .map(({ code, item }) => `${code}:${item ?? ''}`)
      expect(new Set(open).size).toBe(open.length)
    })
  })

  it('CASE-24 what is so already is not written twice, and every entry has the next number', () => {
    const quiet = new Set<string>()
    fc.assert(
      fc.property(course, ({ beginning, taken }) => {
        run(
          { ...reportRun, beginning, steps: taken },
          ({ before, after }) => expect(after.version).toBe(before.version + 1),
          (step, state, facts) => {
            if (!step.quiet) return
            quiet.add(step.name)
            // Taken up again and pressed once more, it is no longer set aside: refused, and nothing is written either.
            const again = step.decide(state, facts)
            expect(again.ok ? again.events : [], step.name).toEqual([])
          },
        )
      }),
      { numRuns: 500 },
    )
    expect(quiet.size).toBeGreaterThan(3)
  })
})
