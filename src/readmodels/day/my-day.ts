import { addDays, type LocalDate } from '../../domain/kernel/dates.ts'
import { holds, keysOf, type PersonId, type Viewer } from '../../domain/people/viewer.ts'
import { standing } from '../../domain/procedures/deadline.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { climbsOn } from '../../domain/procedures/escalation.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { viewReport } from '../../domain/reports/view.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { schoolsOfClimbed } from '../owner.ts'
import { streamsOfOwnParticipants } from '../participants/parts.ts'
import { calendarOf, namesOf } from '../school.ts'
import type { DutyRow, MatterRow, Unit } from '../unit.ts'

/** More than this many duties are not listed at once; the page says so. */
export const MOST_DUTIES = 200

/** Calendar days ahead that still belong to "the coming days". */
export const COMING_DAYS = 14

/** What somebody owes, in the order in which it matters; and what others owe in the cases they lead. */
export type MyDay = {
  /** A child may be in danger: before everything else, whatever day it is due (REP-12, LAW-11). */
  readonly danger: readonly DutyRow[]
  readonly overdue: readonly DutyRow[]
  readonly today: readonly DutyRow[]
  /** Within fourteen days, and what the law asks for as soon as possible. */
  readonly coming: readonly DutyRow[]
  readonly later: readonly DutyRow[]
  readonly awaited: readonly DutyRow[]
  /** Past its day with others: the leader sees what is late in the whole school (CASE-04). */
  readonly others: readonly DutyRow[]
  /** Open cases the person leads or follows as the pupil's trusted adult. */
  readonly held: readonly (MatterRow & { readonly late: boolean })[]
  /** For what is late: the day it reaches the school's owner if it is not done before (OWN-09). */
  readonly ownerHearsOn: (row: DutyRow) => LocalDate | undefined
  /** For an owner's officer: a school stands on the day once, with how many of its duties climbed; by the row's stream. */
  readonly climbed: ReadonlyMap<string, { readonly school: string; readonly count: number }>
  /** More is owed than is listed. */
  readonly more: boolean
  readonly names: ReadonlyMap<PersonId, string>
  readonly classes: ReadonlyMap<string, string>
  /** Pupils whose names are shown: whoever shows them writes an audit line about them (CON-04). */
  readonly about: readonly PersonId[]
  /** The same for names that stand there because of a concern, which pupil and parents are not told of. */
  readonly aboutInConcerns: readonly PersonId[]
}

const isDanger = ({ code }: Duty): boolean => code === 'look-at-danger' || code === 'notify'

const isOwnChilds = (viewer: Viewer, { exposed }: MatterRow): boolean =>
  exposed !== null && viewer.guardianOf.includes(exposed)

/** A parent who works at the school meets on their day neither their own child's case nor what that child told (CON-06). */
const withoutOwnChild = async (
  unit: Unit,
  viewer: Viewer,
  rows: readonly DutyRow[],
): Promise<readonly DutyRow[]> => {
  if (viewer.guardianOf.length === 0) return rows
  const reports = rows.flatMap(({ matter }) => (matter.kind === 'report' ? [matter.stream] : []))
  const told = await unit.journal.readMany(reports)
  const took = await streamsOfOwnParticipants(unit, viewer)
  return rows.filter(({ matter }) =>
    matter.kind === 'report'
      ? viewReport((told.get(matter.stream) ?? []) as readonly Recorded<ReportEvent>[], viewer) !== undefined
      : !isOwnChilds(viewer, matter) && !took.has(matter.stream),
  )
}

const isLate = ({ deadline }: Duty, today: LocalDate): boolean =>
  deadline !== null && standing(deadline, today) === 'overdue'

/** What climbed from one school is one thing to do: its earliest row stands for all of them (OWN-09). */
const oncePerSchool = async (
  unit: Unit,
  rows: readonly DutyRow[],
): Promise<{ readonly rows: readonly DutyRow[]; readonly climbed: MyDay['climbed'] }> => {
  const streams = rows.flatMap(({ matter }) => (matter.kind === 'climbed' ? [matter.stream] : []))
  if (streams.length === 0) return { rows, climbed: new Map() }
  const schools = await schoolsOfClimbed(unit, streams)
  const groups = [...Map.groupBy(streams, (stream) => schools.get(stream) ?? '')]
  const climbed = new Map(
    groups.map(([school, [first = '', ...more]]) => [first, { school, count: 1 + more.length }]),
  )
  return {
    rows: rows.filter(({ matter }) => matter.kind !== 'climbed' || climbed.has(matter.stream)),
    climbed,
  }
}

/** What somebody owes, every duty by itself, and for the leader what is late with others; `found`: before their own child's are left out. */
export const waitingFor = async (
  unit: Unit,
  viewer: Viewer,
  today: LocalDate,
): Promise<{
  readonly found: number
  readonly rows: readonly DutyRow[]
  readonly others: readonly DutyRow[]
}> => {
  const asked = { keys: keysOf(viewer), viewer: viewer.person }
  // A duty owed by two of the viewer's keys comes twice before it is one: so twice as many are asked for.
  const found = await unit.index.duties({ ...asked, limit: 2 * MOST_DUTIES + 1 })
  const late = holds(viewer, 'leader') ? await unit.index.late({ ...asked, today, limit: 50 }) : []
  return {
    found: found.length,
    rows: await withoutOwnChild(unit, viewer, found),
    others: await withoutOwnChild(unit, viewer, late),
  }
}

/** Everything owed by this person or their roles, in matters open to them; for an officer, what is about leaders. */
export const myDay = async (unit: Unit, viewer: Viewer, today: LocalDate): Promise<MyDay> => {
  const keys = keysOf(viewer)
  const { person } = viewer
  const { found, rows, others } = await waitingFor(unit, viewer, today)
  const { rows: owed, climbed } = await oncePerSchool(unit, rows.slice(0, MOST_DUTIES))
  const isAdult = person !== null && (viewer.kind === 'staff' || viewer.kind === 'officer')
  const shown = new Set(others.map(({ matter, duty }) => `${matter.stream} ${duty.code} ${duty.item ?? ''}`))
  const led = isAdult ? await unit.index.awaited({ lead: person, keys, limit: 50 }) : []
  const awaited = (await withoutOwnChild(unit, viewer, led)).filter(
    ({ matter, duty }) => !shown.has(`${matter.stream} ${duty.code} ${duty.item ?? ''}`),
  )
  const followed = isAdult
    ? await unit.index.matters({
        kind: 'case',
        keys: [`person:${person}`],
        viewer: person,
        open: true,
        limit: 25,
      })
    : []
  const took = await streamsOfOwnParticipants(unit, viewer)
  const cases = followed.filter((matter) => !isOwnChilds(viewer, matter) && !took.has(matter.stream))
  const lateStreams = new Set(
    [...owed, ...awaited].filter(({ duty }) => isLate(duty, today)).map(({ matter }) => matter.stream),
  )
  const where = (row: DutyRow): 'danger' | 'overdue' | 'today' | 'coming' | 'later' => {
    const { deadline } = row.duty
    if (isDanger(row.duty)) return 'danger'
    if (deadline === null) return 'coming'
    const now = standing(deadline, today)
    if (now === 'overdue' || now === 'today') return now
    return deadline.due <= addDays(today, COMING_DAYS) ? 'coming' : 'later'
  }
  const placed = Map.groupBy(owed, where)
  const shownMatters = [...[...owed, ...others, ...awaited].map(({ matter }) => matter), ...cases]
  const pupilsOf = (ofConcerns: boolean) => [
    ...new Set(
      shownMatters.flatMap(({ kind, exposed }) =>
        exposed === null || (kind === 'concern') !== ofConcerns ? [] : [exposed],
      ),
    ),
  ]
  const about = pupilsOf(false)
  const aboutInConcerns = pupilsOf(true)
  const owners = [...owed, ...others, ...awaited].flatMap(({ duty }) =>
    duty.owedBy.flatMap((key) => (key.startsWith('person:') ? [key.slice('person:'.length)] : [])),
  )
  const calendar = await calendarOf(unit)
  return {
    ownerHearsOn: ({ duty }) =>
      unit.tenant.ownerTenant === null || !isLate(duty, today)
        ? undefined
        : climbsOn(duty, 'owner', calendar),
    climbed,
    danger: placed.get('danger') ?? [],
    overdue: placed.get('overdue') ?? [],
    today: placed.get('today') ?? [],
    coming: placed.get('coming') ?? [],
    later: placed.get('later') ?? [],
    awaited,
    others,
    held: cases.map((matter) => ({ ...matter, late: lateStreams.has(matter.stream) })),
    more: found > MOST_DUTIES,
    names: await namesOf(unit, [...about, ...aboutInConcerns, ...owners]),
    classes: new Map((await unit.index.classes()).map(({ classId, label }) => [classId, label])),
    about,
    aboutInConcerns,
  }
}
