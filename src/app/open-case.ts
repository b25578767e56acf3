import type { CaseEvent } from '../domain/cases/events.ts'
import { openCase, type OpenCase, type OpenCaseRefusal } from '../domain/cases/open-case.ts'
import { foldCase, type CaseState } from '../domain/cases/state.ts'
import { askForPlan, type AskForPlan } from '../domain/follow-up/ask-for-plan.ts'
import { yearOf, type LocalDate } from '../domain/kernel/dates.ts'
import type { Refused } from '../domain/kernel/result.ts'
import { textOf } from '../domain/kernel/words.ts'
import type { Viewer } from '../domain/people/viewer.ts'
import type { MayBeTold, ReportEvent } from '../domain/reports/events.ts'
import { settleReport, type SettleReport } from '../domain/reports/settle-report.ts'
import { foldReport, type ReportState } from '../domain/reports/state.ts'
import { viewReport } from '../domain/reports/view.ts'
import { decide } from '../domain/rules/act.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import type { ConcernEvent } from '../domain/signs/events.ts'
import { leadToCase } from '../domain/signs/look-again.ts'
import { foldRaised, type ConcernState } from '../domain/signs/state.ts'
import { viewConcern } from '../domain/signs/view.ts'
import { findStrategyInForce } from '../readmodels/school.ts'
import type { Unit } from '../readmodels/unit.ts'
import { handle } from './handle.ts'
import type { Deps } from './ports.ts'
import { emptyRoster, enterRoster, type Roster } from './set-up.ts'

export type OpenCaseFromRefusal = OpenCaseRefusal | 'not-open-to-you' | 'already-settled'

/** `caseId` names the stream `case:<caseId>`. */
export type CaseOpening =
  | { readonly kind: 'done'; readonly caseId: string; readonly number: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refused<OpenCaseFromRefusal>[] }

/**
 * Opens a case, with its number, and settles the report or the concern it comes from, in the caller's one
 * transaction (CASE-01, REP-11, SIG-13). What the pupil allowed to be told, and whether it is about home, follow from the report and not from
 * what a form says. Refused, it has written nothing and drawn no number.
 */
export const openCaseFrom = async (
  unit: Unit,
  deps: Pick<Deps, 'clock' | 'newId'>,
  asked: {
    readonly viewer: Viewer
    readonly exposed: string
    readonly reportedOn: LocalDate | undefined
    readonly account?: string | undefined
    readonly accountAboutHome?: boolean
    readonly mayBeTold?: MayBeTold
    /** The part after `report:`; it must be one this viewer handles. */
    readonly reportId?: string | undefined
    /** The part after `concern:`; it must be one this viewer sees. */
    readonly concernId?: string | undefined
    /** With the owner, where no child is known: the name and class the case is about (CASE-18). */
    readonly named?: { readonly name: string; readonly classLabel: string }
  },
): Promise<CaseOpening> => {
  const { viewer, reportId, concernId } = asked
  const today = deps.clock.today()
  const facts = { today, at: deps.clock.instant(), by: viewer }
  const report = reportId === undefined ? undefined : await findReport(unit, viewer, reportId)
  const concern = concernId === undefined ? undefined : await findConcern(unit, viewer, concernId)
  if ((reportId !== undefined && report === undefined) || (concernId !== undefined && concern === undefined))
    return { kind: 'refused', refusals: [{ refusal: 'not-open-to-you', source: ['REP-08', 'CON-06'] }] }

  const enters = report?.concerns.kind === 'leader' ? pupilNamed(deps, asked.named) : undefined
  const pupil =
    enters?.pupils[0] === undefined
      ? (await unit.index.people('pupil')).find(({ person }) => person === asked.exposed)
      : { person: enters.pupils[0].id, classId: enters.pupils[0].classId }
  const caseId = deps.newId()
  const command: OpenCase = {
    caseId,
    number: '',
    exposed: pupil?.person ?? asked.exposed,
    classId: pupil?.classId ?? undefined,
    reportedOn: asked.reportedOn,
    fromReport: reportId ?? null,
    account: asked.account,
    accountOn: report?.receivedOn ?? asked.reportedOn ?? today,
    accountAboutHome: report?.aboutHome ?? asked.accountAboutHome ?? false,
    mayBeTold: mayBeToldOf(report) ?? asked.mayBeTold ?? { parents: null, teachers: null, classmates: null },
    ...(report === undefined ? {} : { concerns: report.concerns }),
    ...planAskedIn(report, asked.exposed),
    strategyVersion: (await findStrategyInForce(unit, today))?.version ?? null,
  }
  const settling: SettleReport = { end: 'case', caseId, existing: false }
  const refusals = [
    ...refusalsOf(decide(openCase, undefined, command, facts)),
    ...(report === undefined
      ? []
      : refusalsOf(decide(settleReport, report, settling, facts)).map(({ refusal, source }) => ({
          refusal: refusal === 'not-open-to-you' ? refusal : ('already-settled' as const),
          source,
        }))),
    ...(concern === undefined
      ? []
      : refusalsOf(decide(leadToCase, concern, { caseId }, facts)).map(({ source }) => ({
          refusal: 'already-settled' as const,
          source,
        }))),
  ]
  if (refusals.length > 0) return { kind: 'refused', refusals }

  if (enters !== undefined) await enterRoster(unit, deps.clock, enters)
  const year = yearOf(today)
  const number = `${year}-${String(await unit.index.nextNumber(`case-${year}`)).padStart(3, '0')}`
  await handle<ReturnType<typeof foldCase>, OpenCase, CaseEvent, OpenCaseRefusal>(unit, deps.clock, {
    stream: `case:${caseId}`,
    fold: foldCase,
    act: openCase,
    command: { ...command, number },
    viewer,
  })
  if (reportId !== undefined)
    await handle(unit, deps.clock, {
      stream: `report:${reportId}`,
      fold: foldKnownReport,
      act: settleReport,
      command: settling,
      viewer,
    })
  if (concernId !== undefined)
    await handle(unit, deps.clock, {
      stream: `concern:${concernId}`,
      fold: foldRaised,
      act: leadToCase,
      command: { caseId },
      viewer,
    })
  return { kind: 'done', caseId, number }
}

/** Longer is no name. */
const LONGEST_NAME = 200

/** A pupil to enter with the case; undefined while the name or the class is missing. */
const pupilNamed = (
  { newId }: Pick<Deps, 'newId'>,
  named: { readonly name: string; readonly classLabel: string } | undefined,
): Roster | undefined => {
  const [name, label] = [named?.name.trim() ?? '', named?.classLabel.trim() ?? '']
  if ([name, label].some((text) => text === '' || text.length > LONGEST_NAME)) return undefined
  const classId = newId()
  return { ...emptyRoster, classes: [{ id: classId, label }], pupils: [{ id: newId(), name, classId }] }
}

/** A plan that a parent asked for in the report goes along into the case of their child (LAW-05). */
const planAskedIn = (
  report: ReportState | undefined,
  exposed: string,
): Pick<OpenCase, 'planAsked'> | undefined => {
  const asked = report?.asksPlanFor
  return report === undefined || asked == null || asked.pupil !== exposed
    ? undefined
    : {
        planAsked: {
          guardian: report.tellerPerson,
          ground: asked.ground,
          words: report.messages[0]?.words ?? null,
          on: report.receivedOn,
        },
      }
}

/**
 * A report that asked for a plan is led to a case that was there already: the wish goes along, with the day it was
 * asked. Where that case has a plan, or is another child's, there is nothing to carry (LAW-05).
 */
export const carryAskedPlan = async (
  unit: Unit,
  deps: Pick<Deps, 'clock'>,
  { viewer, report, caseId }: { viewer: Viewer; report: ReportState; caseId: string },
): Promise<void> => {
  const asked = report.asksPlanFor
  const stream = `case:${caseId}`
  const state = foldCase((await unit.journal.read(stream)) as readonly Recorded<CaseEvent>[])
  if (asked === null || state === undefined || state.exposed !== asked.pupil) return
  await handle<CaseState, AskForPlan, CaseEvent, string>(unit, deps.clock, {
    stream,
    fold: () => state,
    act: askForPlan,
    command: {
      ground: asked.ground,
      words: textOf(report.messages[0]?.words),
      guardian: report.tellerPerson ?? undefined,
      on: report.receivedOn,
    },
    viewer,
  })
}

/** What a pupil answered about telling others holds for the case only where the report is about that pupil. */
const mayBeToldOf = (report: ReportState | undefined): MayBeTold | undefined =>
  report === undefined
    ? undefined
    : report.about === 'me'
      ? report.mayBeTold
      : { parents: null, teachers: null, classmates: null }

const refusalsOf = <Refusal extends string>(
  decision: { readonly ok: true } | { readonly ok: false; readonly refusals: readonly Refused<Refusal>[] },
): readonly Refused<Refusal>[] => (decision.ok ? [] : decision.refusals)

const findReport = async (unit: Unit, viewer: Viewer, reportId: string): Promise<ReportState | undefined> => {
  const history = (await unit.journal.read(`report:${reportId}`)) as readonly Recorded<ReportEvent>[]
  const view = viewReport(history, viewer)
  return view?.relation === 'handler' ? view.state : undefined
}

const findConcern = async (
  unit: Unit,
  viewer: Viewer,
  concernId: string,
): Promise<ConcernState | undefined> => {
  const history = (await unit.journal.read(`concern:${concernId}`)) as readonly Recorded<ConcernEvent>[]
  return viewConcern(history, viewer)?.state
}

const foldKnownReport = (history: readonly Recorded<ReportEvent>[]): ReportState => {
  const state = foldReport(history)
  if (state === undefined) throw new Error('A report begins with being received')
  return state
}
