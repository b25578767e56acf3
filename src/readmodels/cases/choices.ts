import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { viewReport, type ReportView } from '../../domain/reports/view.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { namesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

export type PersonChoice = { readonly person: PersonId; readonly name: string }

/** Who works here: the school's adults; with the owner, its officers (CASE-18). */
const adultsHere = async (unit: Unit) => [
  ...(await unit.index.people('staff')),
  ...(await unit.index.people('officer')),
]

/** The adults of the school, by name, to choose one who leads, follows or does something. */
export const staffChoices = async (unit: Unit): Promise<readonly PersonChoice[]> => {
  const staff = await adultsHere(unit)
  return named(
    staff.map(({ person }) => person),
    await namesOf(
      unit,
      staff.map(({ person }) => person),
    ),
  )
}

export const isStaff = async (unit: Unit, person: PersonId): Promise<boolean> =>
  person !== '' && (await adultsHere(unit)).some((row) => row.person === person)

export const isPupil = async (unit: Unit, person: PersonId): Promise<boolean> =>
  person !== '' && (await unit.index.people('pupil')).some((row) => row.person === person)

/** Every pupil under their class, both by name. */
export const pupilChoices = async (
  unit: Unit,
): Promise<
  readonly { readonly classId: string; readonly label: string; readonly pupils: readonly PersonChoice[] }[]
> => {
  const pupils = await unit.index.people('pupil')
  const names = await namesOf(
    unit,
    pupils.map(({ person }) => person),
  )
  return (await unit.index.classes()).flatMap(({ classId, label }) => {
    const here = pupils.filter((pupil) => pupil.classId === classId).map(({ person }) => person)
    return here.length === 0 ? [] : [{ classId, label, pupils: named(here, names) }]
  })
}

/** The report a case would be opened from; undefined unless this viewer handles it. */
export const findReportToOpen = async (
  unit: Unit,
  viewer: Viewer,
  reportId: string,
): Promise<ReportView | undefined> => {
  const history = (await unit.journal.read(`report:${reportId}`)) as readonly Recorded<ReportEvent>[]
  const view = viewReport(history, viewer)
  return view?.relation === 'handler' ? view : undefined
}

const named = (people: readonly PersonId[], names: ReadonlyMap<PersonId, string>): readonly PersonChoice[] =>
  people
    .flatMap((person) => {
      const name = names.get(person)
      return name === undefined ? [] : [{ person, name }]
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'))
