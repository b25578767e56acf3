import type { PersonId } from '../../domain/people/viewer.ts'
import { namesOf } from '../school.ts'
import type { Unit } from '../unit.ts'
import type { OwnCase } from './own-case.ts'

export type Adult = { readonly person: PersonId; readonly name: string }

/**
 * Whom a pupil may choose to trust (FOL-02): first the adults around the class and the case, then everybody else
 * who works at the school. Adults with ties to the matter are left out.
 */
export const adultsToChoose = async (
  unit: Unit,
  own: Pick<OwnCase, 'view' | 'tied'>,
): Promise<{ readonly near: readonly Adult[]; readonly others: readonly Adult[] }> => {
  const { state } = own.view
  const around = new Set<PersonId>()
  if (state.trustedAdult !== null) around.add(state.trustedAdult.person)
  for (const person of [
    ...(await unit.index.holders('class-team')),
    ...(await unit.index.holders('after-school')),
  ])
    if ((await unit.index.findViewer(person))?.classes.includes(state.classId)) around.add(person)
  if (state.lead !== null) around.add(state.lead.person)
  const staff = (await unit.index.people('staff'))
    .map(({ person }) => person)
    .filter((person) => !own.tied.includes(person))
  const names = await namesOf(unit, staff)
  const adults = staff
    .flatMap((person): Adult[] => {
      const name = names.get(person)
      return name === undefined ? [] : [{ person, name }]
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
  return {
    near: adults.filter(({ person }) => around.has(person)),
    others: adults.filter(({ person }) => !around.has(person)),
  }
}
