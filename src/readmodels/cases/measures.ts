import { ownMeasuresOf, type MeasureEvent, type OwnMeasure } from '../../domain/measures/own-measures.ts'
import type { Doer } from '../../domain/measures/catalogue.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { Unit } from '../unit.ts'

export const MEASURES_STREAM = 'measures:self'

/** What this school has added to the catalogue (CASE-21). */
export const ownMeasures = async (unit: Unit): Promise<readonly OwnMeasure[]> =>
  ownMeasuresOf((await unit.journal.read(MEASURES_STREAM)) as readonly Recorded<MeasureEvent>[])

/** Whom a measure's usual doer means in this case (CASE-21); undefined: nobody the case or school knows. */
export const findDoer = async (unit: Unit, state: CaseState, who: Doer): Promise<PersonId | undefined> => {
  switch (who) {
    case 'trusted-adult':
      return state.trustedAdult?.person
    case 'case-lead':
      return state.lead?.person
    case 'leader':
      return (await unit.index.holders(state.withLeader ? 'officer' : 'leader'))[0]
    case 'teacher':
    case 'class-team':
      for (const person of await unit.index.holders('class-team')) {
        const viewer = await unit.index.findViewer(person)
        if (viewer?.classes.includes(state.classId) === true) return person
      }
      return undefined
    case 'another-adult':
    case 'nurse':
    case 'specialist':
    case 'family':
      return undefined
  }
}
