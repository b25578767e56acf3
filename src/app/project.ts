import { addMonths } from '../domain/kernel/dates.ts'
import type { CaseEvent } from '../domain/cases/events.ts'
import { dutiesOfCase } from '../domain/cases/duties.ts'
import { foldCase, stageOf } from '../domain/cases/state.ts'
import { sightsOf } from '../domain/cases/view.ts'
import type { PeopleEvent } from '../domain/people/events.ts'
import type { ReportEvent } from '../domain/reports/events.ts'
import { dutiesOfReport } from '../domain/reports/duties.ts'
import { foldReport } from '../domain/reports/state.ts'
import { closedTo, reportSightsOf } from '../domain/reports/view.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import type { AnyEvent, Unit } from '../readmodels/unit.ts'
import { calendarOf, findStrategy } from '../readmodels/school.ts'

/** Months the six words still lead back after the matter ended (REP-02). */
const CODE_LIVES_MONTHS = 13

/**
 * Derives the lists from the log, for one stream, in the transaction that appended to it: who may see the matter,
 * what is owed in it, how it stands. Everything here can be thrown away and made again.
 */
export const project = async (
  unit: Unit,
  stream: string,
  log: { readonly whole: readonly Recorded<AnyEvent>[]; readonly appended: readonly AnyEvent[] },
): Promise<void> => {
  const [kind = ''] = stream.split(':')
  switch (kind) {
    case 'case':
      return projectCase(unit, stream, log.whole as readonly Recorded<CaseEvent>[])
    case 'report':
      return projectReport(unit, stream, log.whole as readonly Recorded<ReportEvent>[])
    case 'person':
    case 'school':
      for (const event of log.appended) await projectPeople(unit, event as PeopleEvent)
  }
}

const projectCase = async (
  unit: Unit,
  stream: string,
  whole: readonly Recorded<CaseEvent>[],
): Promise<void> => {
  const state = foldCase(whole)
  if (state === undefined) return
  const stage = stageOf(state)
  const open = stage !== 'closed' && stage !== 'ended'
  if (state.fromReport !== null)
    await unit.returnCodes.end(
      `report:${state.fromReport}`,
      state.end === null ? null : addMonths(state.end.on, CODE_LIVES_MONTHS),
    )
  const strategy = await findStrategy(unit, state.strategyVersion)
  await unit.index.saveMatter(
    {
      stream,
      kind: 'case',
      number: state.number,
      classId: state.classId,
      exposed: state.exposed,
      lead: state.lead?.person ?? null,
      stage,
      open,
      startedOn: state.reportedOn,
      closedTo: state.closedTo,
      sights: sightsOf(state).map(({ to }) => to),
    },
    dutiesOfCase(state, strategy, await calendarOf(unit)),
  )
}

const projectReport = async (
  unit: Unit,
  stream: string,
  whole: readonly Recorded<ReportEvent>[],
): Promise<void> => {
  const state = foldReport(whole)
  if (state === undefined) return
  // A report that became a case lives as long as the case: that is derived with the case.
  if (state.outcome?.kind !== 'case')
    await unit.returnCodes.end(
      stream,
      state.outcome?.kind === 'set-aside' && state.outcome.seenByLeader
        ? addMonths(state.outcome.on, CODE_LIVES_MONTHS)
        : null,
    )
  const strategy =
    state.strategyVersion === null ? undefined : await findStrategy(unit, state.strategyVersion)
  await unit.index.saveMatter(
    {
      stream,
      kind: 'report',
      number: null,
      classId: null,
      exposed: null,
      lead: null,
      stage: state.outcome === null ? 'received' : 'settled',
      open: state.outcome === null || state.outcome.kind === 'concern',
      startedOn: state.receivedOn,
      closedTo: closedTo(state),
      sights: reportSightsOf(state).map(({ to }) => to),
    },
    dutiesOfReport(state, strategy, await calendarOf(unit)),
  )
}

const projectPeople = async (unit: Unit, event: PeopleEvent): Promise<void> => {
  switch (event.type) {
    case 'SchoolSetUp':
      return
    case 'ClassFormed':
      return unit.index.saveClass(event.classId, event.label)
    case 'PersonRegistered':
      return unit.index.savePerson({ person: event.person, kind: event.kind, classId: null })
    case 'ClassJoined':
      return unit.index.savePerson({ person: event.person, kind: 'pupil', classId: event.classId })
    case 'RoleGiven':
      return unit.index.saveRole(event.person, event.role, event.classes)
    case 'RoleEnded':
      return unit.index.endRole(event.person, event.role)
    case 'GuardianLinked':
      return unit.index.saveGuardian(event.person, event.pupil)
    case 'ClosingDaySet':
      // A school's own deadlines are counted again; a legal one keeps its date (LAW-03).
      for (const stream of await unit.index.openMatters())
        await project(unit, stream, { whole: await unit.journal.read(stream), appended: [] })
  }
}
