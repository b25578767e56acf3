import type { CaseEvent } from '../../domain/cases/events.ts'
import { carries, viewCase } from '../../domain/cases/view.ts'
import {
  ageOn,
  caseKinds,
  findReadingKinds,
  readingKinds,
  type ReadingKind,
} from '../../domain/consent/access-list.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { lawOf } from '../../domain/law/law-of.ts'
import { valueInForce, type LegalValue } from '../../domain/law/value.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { findBorn, namesOf } from '../school.ts'
import type { MatterRow, Unit } from '../unit.ts'

/** Somebody read about the pupil. `at` is real time, in the school's own time zone: `2026-11-19T10:42`. */
export type ReadBy = {
  readonly at: string
  readonly reader: PersonId
  readonly name: string | undefined
  readonly role: string
  readonly kinds: readonly ReadingKind[]
}

export type ReadersList = {
  readonly pupil: PersonId
  readonly pupilName: string
  readonly lines: readonly ReadBy[]
  /** There are older readings than those listed. */
  readonly more: boolean
  /** From which age the list is the pupil's alone (LAW-01); undefined where no value is in force. */
  readonly age: LegalValue<{ readonly age: number }> | undefined
}

/** How many lines a page shows; the newest. */
export const MOST_LINES = 100
/** Lines asked for: those left out (the reader's own, the pupil's own, two kinds at once) must not empty the page. */
const ASKED = 500

/**
 * Who has read about a pupil, for the pupil and, up to the age the law gives, for their guardians (CON-04).
 * Undefined: not this viewer's list. A guardian's holds readings of the cases open to them alone: more would tell of
 * a case that is not, and of what a child told about home (CON-06).
 */
export const findReaders = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
  today: LocalDate,
): Promise<ReadersList | undefined> => {
  if (viewer.person === null) return undefined
  const born = await findBorn(unit, pupil)
  const kinds = findReadingKinds(viewer, { person: pupil, born }, unit.tenant.country, today)
  if (kinds === undefined) return undefined
  if (viewer.person === pupil) return listOf(unit, pupil, { kinds }, [pupil], today)
  const cases = await unit.index.casesOf(pupil)
  const streams = await openAmong(unit, viewer, cases)
  if (streams.length === 0) return undefined
  // Lists of cases name no case: their readings are told only where none is closed to the guardian.
  const which = streams.length === cases.length ? { kinds } : { kinds, streams }
  return listOf(unit, pupil, which, [pupil, viewer.person], today)
}

/** The same for the adults who carry a case: every kind of reading about its pupil, reports too. */
export const findReadersOfCase = async (
  unit: Unit,
  viewer: Viewer,
  stream: string,
  today: LocalDate,
): Promise<(ReadersList & { readonly relation: string }) | undefined> => {
  const view = viewCase((await unit.journal.read(stream)) as readonly Recorded<CaseEvent>[], viewer)
  if (view === undefined || !carries(view.relation)) return undefined
  const { exposed } = view.state
  return {
    ...(await listOf(unit, exposed, { kinds: caseKinds }, [exposed], today)),
    relation: view.relation,
  }
}

/** Whether the pupil has come to the age from which the list is theirs alone. */
export const isPupilsAlone = async (unit: Unit, pupil: PersonId, today: LocalDate): Promise<boolean> => {
  const age = valueInForce(lawOf(unit.tenant.country).accessListAge, today)
  const born = await findBorn(unit, pupil)
  return age !== undefined && born !== undefined && ageOn(born, today) >= age.value.age
}

const openAmong = async (
  unit: Unit,
  viewer: Viewer,
  cases: readonly MatterRow[],
): Promise<readonly string[]> => {
  const open: string[] = []
  for (const { stream } of cases) {
    const history = (await unit.journal.read(stream)) as readonly Recorded<CaseEvent>[]
    if (viewCase(history, viewer) !== undefined) open.push(stream)
  }
  return open
}

const listOf = async (
  unit: Unit,
  pupil: PersonId,
  which: { readonly kinds: readonly ReadingKind[]; readonly streams?: readonly string[] },
  leftOut: readonly PersonId[],
  today: LocalDate,
): Promise<ReadersList> => {
  const local = localTime(unit.tenant.timeZone)
  const lines: (Omit<ReadBy, 'name' | 'kinds'> & { kinds: ReadingKind[] })[] = []
  for (const { at, reader, role, kind } of await unit.readers({ about: pupil, ...which, limit: ASKED })) {
    if (leftOut.includes(reader)) continue
    const when = local(at)
    const last = lines.at(-1)
    // One page may write two lines, and one person may open it twice in a minute: that is one reading.
    if (last !== undefined && last.at === when && last.reader === reader) {
      if (!last.kinds.includes(kind)) last.kinds.push(kind)
    } else lines.push({ at: when, reader, role, kinds: [kind] })
  }
  const shown = lines.slice(0, MOST_LINES)
  const names = await namesOf(unit, [pupil, ...shown.map(({ reader }) => reader)])
  return {
    pupil,
    pupilName: names.get(pupil) ?? '',
    lines: shown.map((line) => ({
      ...line,
      kinds: readingKinds.filter((kind) => line.kinds.includes(kind)),
      name: names.get(line.reader),
    })),
    more: lines.length > shown.length,
    age: valueInForce(lawOf(unit.tenant.country).accessListAge, today),
  }
}

/** An instant as the school's own clock shows it, to the minute: `2026-11-19T10:42`. */
const localTime = (timeZone: string): ((instant: string) => string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return (instant) => format.format(new Date(instant)).replace(' ', 'T')
}
