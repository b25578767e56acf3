import { carriedByActor, stillOpen, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { hasNoTies } from '../cases/ties.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'

export type ChooseTrustedAdult = {
  readonly person: PersonId
  readonly isStaff: boolean
  readonly chosenByPupil: boolean | undefined
  /** The adult says that they have no ties to the matter (TEAM-06). */
  readonly untied: boolean
}

/**
 * One adult whom the pupil trusts follows pupil, case and work; asked for when the case opens, exactly one at a
 * time, changeable when another relation is better (FOL-02). The pupil may choose on their own page.
 */
export const chooseTrustedAdult: Act<
  CaseState,
  ChooseTrustedAdult,
  CaseEvent,
  SharedRefusal | 'person-not-chosen' | 'person-has-ties' | 'ties-not-declared' | 'choice-missing'
> = {
  name: 'choose-trusted-adult',
  alreadySo: (state, { person, chosenByPupil }) =>
    state.trustedAdult?.person === person && state.trustedAdult.chosenByPupil === chosenByPupil,
  guards: [
    {
      source: ['FOL-02'],
      says: 'The pupil chooses, or an adult who carries the case writes the choice down.',
      refusal: 'not-open-to-you',
      met: (state, command, facts) =>
        facts.by.person === state.exposed || carriedByActor.met(state, command, facts),
    },
    stillOpen,
    {
      source: ['FOL-02'],
      says: 'The trusted adult is one of the adults of the school.',
      refusal: 'person-not-chosen',
      field: 'person',
      met: (_state, { isStaff }) => isStaff,
    },
    {
      source: ['FOL-02'],
      says: 'It is recorded whether the pupil chose.',
      refusal: 'choice-missing',
      field: 'chosenByPupil',
      met: (_state, { chosenByPupil }) => chosenByPupil !== undefined,
    },
    hasNoTies,
    {
      source: ['TEAM-06'],
      says: 'Whoever is given a role says that they have no ties to the matter.',
      refusal: 'ties-not-declared',
      field: 'untied',
      met: (state, { untied, person }, { by }) =>
        by.person === state.exposed || untied || state.untied.includes(person),
    },
  ],
  events: (state, { person, chosenByPupil, untied }, { by }) => [
    ...(untied && by.person !== state.exposed && !state.untied.includes(person)
      ? [{ type: 'TiesDeclared', person, tied: false, role: 'trusted-adult' } as const]
      : []),
    { type: 'TrustedAdultChosen', person, chosenByPupil: chosenByPupil === true },
  ],
}
