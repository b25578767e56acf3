import { addMonths, type LocalDate } from '../domain/kernel/dates.ts'
import type { CaseEvent } from '../domain/cases/events.ts'
import { dutiesOfCase } from '../domain/cases/duties.ts'
import { foldCase, stageOf } from '../domain/cases/state.ts'
import { sightsOf } from '../domain/cases/view.ts'
import { sharedKeysOf } from '../domain/consent/view-shared.ts'
import { partKeysOf } from '../domain/participants/view.ts'
import { dutiesOfClimbed, foldClimbed } from '../domain/owner/climbed.ts'
import type { ClimbedEvent } from '../domain/owner/events.ts'
import type { PeopleEvent } from '../domain/people/events.ts'
import type { ReportEvent } from '../domain/reports/events.ts'
import { dutiesOfReport } from '../domain/reports/duties.ts'
import { foldReport } from '../domain/reports/state.ts'
import { closedTo, reportSightsOf } from '../domain/reports/view.ts'
import { dutiesOfConcern } from '../domain/signs/duties.ts'
import type { ConcernEvent } from '../domain/signs/events.ts'
import { classOf, foldConcern, pupilOf } from '../domain/signs/state.ts'
import { concernSightsOf } from '../domain/signs/view.ts'
import { dayOf, type Recorded } from '../domain/rules/recorded.ts'
import { dutiesOfNoStrategy } from '../domain/strategy/duties.ts'
import { dutiesOfYear } from '../domain/year/duties.ts'
import type { YearEvent } from '../domain/year/events.ts'
import { foldWheel } from '../domain/year/state.ts'
import { wheelSightsOf } from '../domain/year/view.ts'
import type { AnyEvent, Unit } from '../readmodels/unit.ts'
import { calendarOf, findStrategy, strategiesOf, STRATEGY_STREAM, YEAR_STREAM } from '../readmodels/school.ts'

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
  await alert(unit, stream, log.whole, log.appended.length)
  const isNew = log.whole.length === log.appended.length
  // Before any row is written: a closing day that waits for us here must find nothing of ours in its way.
  if (kind !== 'person' && kind !== 'school') void unit.index.holdCalendar('read')
  switch (kind) {
    case 'case':
      return projectCase(unit, stream, log.whole as readonly Recorded<CaseEvent>[], isNew)
    case 'report':
      return projectReport(unit, stream, log.whole as readonly Recorded<ReportEvent>[], isNew)
    case 'concern':
      return projectConcern(unit, stream, log.whole as readonly Recorded<ConcernEvent>[], isNew)
    case 'climbed':
      return projectClimbed(unit, stream, log.whole as readonly Recorded<ClimbedEvent>[], isNew)
    case 'strategy':
      // Whether a school has one is owed where the school's year is (STR-01).
      if (stream === STRATEGY_STREAM)
        await projectYear(unit, YEAR_STREAM, await unit.journal.read(YEAR_STREAM))
      return
    case 'year':
      return projectYear(unit, stream, log.whole)
    case 'person':
    case 'school':
      for (const event of log.appended) await projectPeople(unit, event as PeopleEvent)
  }
}

/** A child may be in danger: whoever has to look is told outside the program too, once for each time it was said (REP-12). */
const alert = async (unit: Unit, stream: string, whole: readonly Recorded<AnyEvent>[], appended: number) => {
  const said = whole.slice(whole.length - appended).find(({ event }) => event.type === 'DangerSaid')
  if (said !== undefined) await unit.addJob({ task: 'danger', stream, key: `${stream} ${said.version}` })
  // What the owner has to know goes into the owner's own log, from here and not by a look across (CASE-18).
  if (whole.slice(whole.length - appended).some(({ event }) => event.type === 'OwnerTold'))
    await unit.addJob({ task: 'owner', stream, key: stream })
}

const projectCase = async (
  unit: Unit,
  stream: string,
  whole: readonly Recorded<CaseEvent>[],
  isNew: boolean,
): Promise<void> => {
  const state = foldCase(whole)
  if (state === undefined) return
  const stage = stageOf(state)
  const open = stage !== 'closed' && stage !== 'ended'
  // The codes of every report that led here or joined it; there is nothing to end in a case that has just begun.
  if (!isNew)
    await unit.returnCodes.end(stream, state.end === null ? null : addMonths(state.end.on, CODE_LIVES_MONTHS))
  const [strategy, calendar] = await Promise.all([
    findStrategy(unit, state.strategyVersion),
    calendarOf(unit),
  ])
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
      sights: [...sightsOf(state).map(({ to }) => to), ...partKeysOf(state), ...sharedKeysOf(state)],
    },
    dutiesOfCase(state, strategy, calendar),
    isNew,
  )
}

const projectReport = async (
  unit: Unit,
  stream: string,
  whole: readonly Recorded<ReportEvent>[],
  isNew: boolean,
): Promise<void> => {
  const state = foldReport(whole)
  if (state === undefined) return
  // A report that became a case, or joined one, lives as long as the case: that is derived with the case.
  if (state.outcome?.kind === 'case') await unit.returnCodes.follow(stream, `case:${state.outcome.caseId}`)
  else if (!isNew)
    await unit.returnCodes.end(
      stream,
      state.outcome?.kind === 'set-aside' && state.outcome.seenByLeader
        ? addMonths(state.outcome.on, CODE_LIVES_MONTHS)
        : null,
    )
  const [strategy, calendar] = await Promise.all([
    state.strategyVersion === null ? undefined : findStrategy(unit, state.strategyVersion),
    calendarOf(unit),
  ])
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
    dutiesOfReport(state, strategy, calendar),
    isNew,
  )
}

const projectConcern = async (
  unit: Unit,
  stream: string,
  whole: readonly Recorded<ConcernEvent>[],
  isNew: boolean,
): Promise<void> => {
  const state = foldConcern(whole)
  if (state === undefined) return
  await unit.index.saveMatter(
    {
      stream,
      kind: 'concern',
      number: null,
      classId: classOf(state.about),
      exposed: pupilOf(state.about),
      lead: null,
      stage: state.end === null ? 'received' : 'settled',
      open: state.end === null,
      startedOn: state.raisedOn,
      closedTo: null,
      sights: concernSightsOf(state),
    },
    dutiesOfConcern(state, await calendarOf(unit)),
    isNew,
  )
}

/** One matter for each duty that climbed, so that it stands on the officers' day like anything owed (OWN-09). */
const projectClimbed = async (
  unit: Unit,
  stream: string,
  whole: readonly Recorded<ClimbedEvent>[],
  isNew: boolean,
): Promise<void> => {
  const state = foldClimbed(whole)
  if (state === undefined) return
  await unit.index.saveMatter(
    {
      stream,
      kind: 'climbed',
      number: state.number,
      classId: null,
      exposed: null,
      lead: null,
      stage: state.answers.length === 0 ? 'received' : 'settled',
      open: state.keptOn === null,
      startedOn: state.climbedOn,
      closedTo: null,
      sights: ['role:officer'],
    },
    dutiesOfClimbed(state, await calendarOf(unit)),
    isNew,
  )
}

/** The annual wheel: one matter a school, open as long as there is a school (YEAR-01). */
const projectYear = async (
  unit: Unit,
  stream: string,
  whole: readonly Recorded<AnyEvent>[],
): Promise<void> => {
  const [first] = whole
  if (first === undefined) return
  const state = foldWheel(whole as readonly Recorded<YearEvent>[])
  const began = dayOf(first.at) as LocalDate
  const { versions } = await strategiesOf(unit)
  const classes = (await unit.index.classes()).map(({ classId }) => classId)
  await unit.index.saveMatter(
    {
      stream,
      kind: 'year',
      number: null,
      classId: null,
      exposed: null,
      lead: null,
      stage: 'received',
      open: true,
      startedOn: began,
      closedTo: null,
      sights: wheelSightsOf(state, classes),
    },
    [
      ...dutiesOfYear(state, classes, await calendarOf(unit)),
      ...(versions.length > 0 ? [] : dutiesOfNoStrategy(unit.tenant.country, began)),
    ],
    // A strategy that is derived first may have laid it already.
    false,
  )
}

const projectPeople = async (unit: Unit, event: PeopleEvent): Promise<void> => {
  switch (event.type) {
    case 'SchoolSetUp':
    case 'MailAddressGiven':
    case 'MailChosen':
    case 'CalendarSet':
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
    case 'GuardianEnded':
      return unit.index.endGuardian(event.person, event.pupil)
    case 'ClosingDaySet':
      // A school's own deadlines are counted again; a legal one keeps its date (LAW-03). Whoever counts by the old
      // days meanwhile is done first, and their entries are read here.
      await unit.index.holdCalendar('change')
      for (const stream of await unit.index.openMatters())
        await project(unit, stream, { whole: await unit.journal.read(stream), appended: [] })
  }
}
