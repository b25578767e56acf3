import type { PersonId } from '../people/viewer.ts'
import type { Guard } from '../rules/act.ts'
import type { CaseState } from './state.ts'

/** Whoever has said that they have ties to the matter gets no role in it (TEAM-06). */
export const hasNoTies: Guard<CaseState, { readonly person: PersonId }, 'person-has-ties'> = {
  source: ['TEAM-06'],
  says: 'Who has declared ties to the matter is not given a role in it.',
  refusal: 'person-has-ties',
  field: 'person',
  met: (state, { person }) => !state.tied.includes(person),
}

/** Said with the form that gives the role, or before (TEAM-06). */
export const declaresNoTies: Guard<
  CaseState,
  { readonly person: PersonId; readonly untied: boolean },
  'ties-not-declared'
> = {
  source: ['TEAM-06'],
  says: 'Whoever is given a role says that they have no ties to the matter.',
  refusal: 'ties-not-declared',
  field: 'untied',
  met: (state, { untied, person }) => untied || state.untied.includes(person),
}
