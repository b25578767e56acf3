import { dutiesOfCase } from '../../domain/cases/duties.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { foldCase } from '../../domain/cases/state.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { holds, keysOf, type Viewer } from '../../domain/people/viewer.ts'
import { dutiesOfReport } from '../../domain/reports/duties.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { foldReport, type ReportState } from '../../domain/reports/state.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { findVersion } from '../../domain/strategy/state.ts'
import { schoolYearOf } from '../../domain/year/state.ts'
import { calendarOf, strategiesOf } from '../school.ts'
import type { Matter, Unit } from '../unit.ts'
import { figuresOf, type CaseCounted, type Figures, type ReportCounted } from './figures.ts'

/** More than a school meets in all its years. */
const MOST = 20_000

export type Overview = {
  /** The calendar year in which the school year begins. */
  readonly year: number
  /** School years with something in them, and this one; the latest first. */
  readonly years: readonly number[]
  readonly figures: Figures
}

/** A child told it: at the door or signed in, and not a parent or another adult for them. */
const isToldByChild = ({ teller, heard }: ReportState): boolean =>
  heard === null && (teller === 'pupil' || teller === 'unnamed')

/**
 * The leader's figures of one school year, from what is open to the leader (REP-05, REP-04, FOL-21): so a case about
 * the leader, and the leader's own child's, are not in them. Numbers are given as they are, however small: whoever
 * sees them reads the very cases they count, and nobody else may ask. Undefined for everybody but the leader.
 */
export const findOverview = async (
  unit: Unit,
  viewer: Viewer,
  asked: { readonly year: number | undefined; readonly today: LocalDate },
): Promise<Overview | undefined> => {
  if (!holds(viewer, 'leader')) return undefined
  const keys = keysOf(viewer).filter((key) => !key.startsWith('guardian-of:'))
  const { today } = asked
  const listed = async (kind: Matter['kind']) => {
    const both = await Promise.all(
      [true, false].map((open) =>
        unit.index.matters({ kind, keys, viewer: viewer.person, open, limit: MOST }),
      ),
    )
    return both.flat().filter(({ exposed }) => exposed === null || !viewer.guardianOf.includes(exposed))
  }
  const [cases, reports, calendar, strategies] = await Promise.all([
    listed('case'),
    listed('report'),
    calendarOf(unit),
    strategiesOf(unit),
  ])
  const now = schoolYearOf(today)
  const years = [
    ...new Set([now, ...[...cases, ...reports].map(({ startedOn }) => schoolYearOf(startedOn))]),
  ].toSorted((a, b) => b - a)
  const year = years.find((one) => one === asked.year) ?? now
  const inYear = ({ startedOn }: { readonly startedOn: LocalDate }) => schoolYearOf(startedOn) === year
  const histories = await unit.journal.readMany(
    [...cases, ...reports].filter(inYear).map(({ stream }) => stream),
  )
  const reportsIn = reports.filter(inYear).flatMap(({ stream }): ReportCounted[] => {
    const state = foldReport((histories.get(stream) ?? []) as readonly Recorded<ReportEvent>[])
    if (state === undefined) return []
    const strategy =
      state.strategyVersion === null ? undefined : findVersion(strategies, state.strategyVersion)
    return [{ state, duties: dutiesOfReport(state, strategy, calendar) }]
  })
  const casesIn = cases.filter(inYear).flatMap(({ stream }) => {
    const state = foldCase((histories.get(stream) ?? []) as readonly Recorded<CaseEvent>[])
    return state === undefined ? [] : [state]
  })
  // The report a case came from may lie in the year before.
  const tellers = await unit.journal.readMany(
    casesIn.flatMap(({ fromReport }) => (fromReport === null ? [] : [`report:${fromReport}`])),
  )
  const toldByChild = (fromReport: string | null): boolean => {
    const told = foldReport((tellers.get(`report:${fromReport}`) ?? []) as readonly Recorded<ReportEvent>[])
    return told !== undefined && isToldByChild(told)
  }
  return {
    year,
    years,
    figures: figuresOf({
      cases: casesIn.map((state): CaseCounted => ({
        state,
        duties: dutiesOfCase(state, findVersion(strategies, state.strategyVersion), calendar),
        toldByChild: toldByChild(state.fromReport),
      })),
      reports: reportsIn,
      today,
      calendar,
    }),
  }
}
