import type { LocalDate } from '../../domain/kernel/dates.ts'
import { keysOf, type PersonId, type Viewer } from '../../domain/people/viewer.ts'
import { standing } from '../../domain/procedures/deadline.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { dutiesOfConcern } from '../../domain/signs/duties.ts'
import type { ConcernAbout, ConcernEvent } from '../../domain/signs/events.ts'
import { pupilOf } from '../../domain/signs/state.ts'
import { viewConcern, type ConcernView } from '../../domain/signs/view.ts'
import { openInOrder } from '../cases/case-list.ts'
import { calendarOf, namesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

export type ConcernSeen = {
  readonly id: string
  readonly stream: string
  readonly view: ConcernView
  readonly duties: readonly Duty[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly classes: ReadonlyMap<string, string>
  /** The pupil it is about, for the audit line (CON-04). */
  readonly about: readonly PersonId[]
}

const classLabels = async (unit: Unit): Promise<ReadonlyMap<string, string>> =>
  new Map((await unit.index.classes()).map(({ classId, label }) => [classId, label]))

const pupilsIn = (about: ConcernAbout): readonly PersonId[] => {
  const pupil = pupilOf(about)
  return pupil === null ? [] : [pupil]
}

/** A concern as this viewer may see it; undefined for everybody else, as if it were not there (SIG-01, CON-06). */
export const findConcernSeenBy = async (
  unit: Unit,
  viewer: Viewer,
  id: string,
): Promise<ConcernSeen | undefined> => {
  if (!/^[\w-]{1,100}$/.test(id)) return undefined
  const stream = `concern:${id}`
  const history = (await unit.journal.read(stream)) as readonly Recorded<ConcernEvent>[]
  const view = viewConcern(history, viewer)
  if (view === undefined) return undefined
  const { state, entries } = view
  const [calendar, classes, names] = await Promise.all([
    calendarOf(unit),
    classLabels(unit),
    namesOf(unit, [
      ...pupilsIn(state.about),
      state.writer,
      ...entries.map(({ by }) => by),
      ...state.steps.map(({ responsible }) => responsible),
    ]),
  ])
  const duties = openInOrder(dutiesOfConcern(state, calendar))
  return { id, stream, view, duties, names, classes, about: pupilsIn(state.about) }
}

/** One line of the list. */
export type ConcernRow = {
  readonly id: string
  readonly about: ConcernAbout
  /** The place, where it is about one. */
  readonly where: string
  readonly writer: PersonId | null
  readonly raisedOn: LocalDate
  readonly next: Duty | undefined
  readonly late: boolean
}

export type ConcernList = {
  readonly rows: readonly ConcernRow[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly classes: ReadonlyMap<string, string>
  readonly about: readonly PersonId[]
  /** Where the next page goes on. */
  readonly after: { readonly startedOn: string; readonly stream: string } | undefined
}

const CONCERNS_A_PAGE = 25

/** The concerns a member of staff may see, newest first, a page at a time; undefined for everybody else. */
export const findConcernList = async (
  unit: Unit,
  viewer: Viewer,
  asked: {
    readonly open: boolean
    readonly today: LocalDate
    readonly after?: { readonly startedOn: string; readonly stream: string }
  },
): Promise<ConcernList | undefined> => {
  if (viewer.kind !== 'staff') return undefined
  const { open, today, after } = asked
  const found = await unit.index.matters({
    kind: 'concern',
    keys: keysOf(viewer),
    viewer: viewer.person,
    open,
    limit: CONCERNS_A_PAGE + 1,
    ...(after === undefined ? {} : { after }),
  })
  const matters = found.slice(0, CONCERNS_A_PAGE)
  const [histories, calendar, classes] = await Promise.all([
    unit.journal.readMany(matters.map(({ stream }) => stream)),
    calendarOf(unit),
    classLabels(unit),
  ])
  const rows = matters.flatMap(({ stream }): readonly ConcernRow[] => {
    const view = viewConcern((histories.get(stream) ?? []) as readonly Recorded<ConcernEvent>[], viewer)
    if (view === undefined) return []
    const { concernId, about, where, writer, raisedOn } = view.state
    const next = openInOrder(dutiesOfConcern(view.state, calendar))[0]
    const late = next?.deadline != null && standing(next.deadline, today) === 'overdue'
    return [{ id: concernId, about, where: where?.text ?? '', writer, raisedOn, next, late }]
  })
  const about = [...new Set(rows.flatMap((row) => pupilsIn(row.about)))]
  const last = matters.at(-1)
  return {
    rows,
    names: await namesOf(unit, [...about, ...rows.map(({ writer }) => writer)]),
    classes,
    about,
    after:
      found.length > CONCERNS_A_PAGE && last !== undefined
        ? { startedOn: last.startedOn, stream: last.stream }
        : undefined,
  }
}

/** What was chosen in a form, `pupil:<id>`, `class:<id>` or `place`; undefined where the school has no such. */
export const findAbout = async (unit: Unit, chosen: string): Promise<ConcernAbout | undefined> => {
  const colon = chosen.indexOf(':')
  const [kind, id] = colon < 0 ? [chosen, ''] : [chosen.slice(0, colon), chosen.slice(colon + 1)]
  switch (kind) {
    case 'place':
      return { kind: 'place' }
    case 'class':
      return (await unit.index.classes()).some(({ classId }) => classId === id)
        ? { kind: 'class', classId: id }
        : undefined
    case 'pupil': {
      const pupil = (await unit.index.people('pupil')).find(({ person }) => person === id)
      return pupil?.classId == null ? undefined : { kind: 'pupil', pupil: id, classId: pupil.classId }
    }
    default:
      return undefined
  }
}

/** The child's own words in a concern, in the order they were written: they may stand first in a case (SIG-13). */
export const childsWords = ({ entries }: ConcernView): string =>
  entries
    .flatMap(({ event }) =>
      event.type === 'ConcernRaised' || event.type === 'ConcernNoted' ? (event.note.said?.text ?? []) : [],
    )
    .join('\n\n')
