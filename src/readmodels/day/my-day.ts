import { addDays, type LocalDate } from '../../domain/kernel/dates.ts'
import { holds, keysOf, type PersonId, type Viewer } from '../../domain/people/viewer.ts'
import { standing } from '../../domain/procedures/deadline.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { namesOf } from '../school.ts'
import type { DutyRow, MatterRow, Unit } from '../unit.ts'

/** More than this many duties are not listed at once; the page says so. */
export const MOST_DUTIES = 200

/** Calendar days ahead that still belong to "the coming days". */
const COMING_DAYS = 14

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
  /** More is owed than is listed. */
  readonly more: boolean
  readonly names: ReadonlyMap<PersonId, string>
  readonly classes: ReadonlyMap<string, string>
  /** Pupils whose names are shown: whoever shows them writes an audit line about them (CON-04). */
  readonly about: readonly PersonId[]
}

const isDanger = ({ code }: Duty): boolean => code === 'look-at-danger' || code === 'notify'

/** A parent who works at the school meets their own child's case as a parent, not on their day (CON-06). */
const notOwnChild =
  (viewer: Viewer) =>
  ({ matter }: Pick<DutyRow, 'matter'>): boolean =>
    matter.exposed === null || !viewer.guardianOf.includes(matter.exposed)

const isLate = ({ deadline }: Duty, today: LocalDate): boolean =>
  deadline !== null && standing(deadline, today) === 'overdue'

/** Everything owed by this person or their roles, in matters open to them; for an officer, reports alone. */
export const myDay = async (unit: Unit, viewer: Viewer, today: LocalDate): Promise<MyDay> => {
  const keys = keysOf(viewer)
  const { person } = viewer
  // A duty owed by two of the viewer's keys comes twice before it is one: so twice as many are asked for.
  const found = await unit.index.duties({ keys, viewer: person, limit: 2 * MOST_DUTIES + 1 })
  const rows = found.filter(notOwnChild(viewer))
  const owed = rows.slice(0, MOST_DUTIES)
  const isAdult = person !== null && viewer.kind === 'staff'
  const others = holds(viewer, 'leader')
    ? (await unit.index.late({ keys, viewer: person, today, limit: 50 })).filter(notOwnChild(viewer))
    : []
  const shown = new Set(others.map(({ matter, duty }) => `${matter.stream} ${duty.code} ${duty.item ?? ''}`))
  const awaited = (isAdult ? await unit.index.awaited({ lead: person, keys, limit: 50 }) : [])
    .filter(notOwnChild(viewer))
    .filter(({ matter, duty }) => !shown.has(`${matter.stream} ${duty.code} ${duty.item ?? ''}`))
  const cases = (
    isAdult
      ? await unit.index.matters({
          kind: 'case',
          keys: [`person:${person}`],
          viewer: person,
          open: true,
          limit: 25,
        })
      : []
  ).filter((matter) => notOwnChild(viewer)({ matter }))
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
  const about = [
    ...new Set(
      [...[...owed, ...others, ...awaited].map(({ matter }) => matter), ...cases].flatMap(({ exposed }) =>
        exposed === null ? [] : [exposed],
      ),
    ),
  ]
  const owners = [...owed, ...others, ...awaited].flatMap(({ duty }) =>
    duty.owedBy.flatMap((key) => (key.startsWith('person:') ? [key.slice('person:'.length)] : [])),
  )
  return {
    danger: placed.get('danger') ?? [],
    overdue: placed.get('overdue') ?? [],
    today: placed.get('today') ?? [],
    coming: placed.get('coming') ?? [],
    later: placed.get('later') ?? [],
    awaited,
    others,
    held: cases.map((matter) => ({ ...matter, late: lateStreams.has(matter.stream) })),
    more: found.length > MOST_DUTIES,
    names: await namesOf(unit, [...about, ...owners]),
    classes: new Map((await unit.index.classes()).map(({ classId, label }) => [classId, label])),
    about,
  }
}
