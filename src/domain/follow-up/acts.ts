import type { CaseState } from '../cases/state.ts'
import { carries, findRelation } from '../cases/view.ts'
import type { Guard } from '../rules/act.ts'

/** Refusals that several acts around the pupil share, beside those of every act in a case. */
type Closed<Refusal extends string> = Guard<CaseState, object, Refusal>

/** A guardian to whom the case is open; nobody else, whatever other part they have in it (CASE-09, CON-06). */
export const byGuardian: Closed<'not-open-to-you'> = {
  source: ['CASE-09', 'CON-06'],
  says: 'A guardian to whom the case is open does this.',
  refusal: 'not-open-to-you',
  met: (state, _command, { by }) => findRelation(state, by) === 'guardian',
}

/** The everyday is written down by those who are in it: adults who carry the case, and the class's team. */
export const byThoseAround: Closed<'not-open-to-you'> = {
  source: ['FOL-09', 'FOL-10'],
  says: "Adults who carry the case do this, or the class's team.",
  refusal: 'not-open-to-you',
  met: (state, _command, { by }) => {
    const relation = findRelation(state, by)
    return relation !== undefined && (carries(relation) || relation === 'class-team')
  },
}

/** The pupil on their own page, or an adult who carries the case and writes down what the pupil said. */
export const byPupilOrCarrier: Closed<'not-open-to-you'> = {
  source: ['FOL-19', 'CON-06'],
  says: 'The pupil says it, or an adult who carries the case writes it down.',
  refusal: 'not-open-to-you',
  met: (state, _command, { by }) => {
    const relation = findRelation(state, by)
    return relation !== undefined && (relation === 'exposed' || carries(relation))
  },
}

/** The text as it is kept; undefined where nothing was written. */
export const said = (text: string | undefined): string | undefined => {
  const trimmed = (text ?? '').trim()
  return trimmed === '' ? undefined : trimmed
}
