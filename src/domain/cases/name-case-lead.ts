import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { byLeader, stillOpen, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

export type AskCaseLead = { readonly person: PersonId; readonly isStaff: boolean }

/** The leader settles who leads the effort (CASE-01); the one asked first says whether they have ties (TEAM-06). */
export const askCaseLead: Act<
  CaseState,
  AskCaseLead,
  CaseEvent,
  SharedRefusal | 'leader-decides' | 'person-not-chosen' | 'person-has-ties' | 'leader-leads'
> = {
  name: 'ask-case-lead',
  alreadySo: (state, { person }) => state.lead?.person === person || state.leadAsked === person,
  guards: [
    byLeader,
    stillOpen,
    {
      source: ['CASE-01'],
      says: 'The case lead is one of the adults of the school.',
      refusal: 'person-not-chosen',
      field: 'person',
      met: (_state, { isStaff }) => isStaff,
    },
    {
      source: ['TEAM-06'],
      says: 'Who has declared ties to the matter is not given a role in it.',
      refusal: 'person-has-ties',
      field: 'person',
      met: (state, { person }) => !state.tied.includes(person),
    },
    {
      source: ['CASE-18'],
      says: 'A case that concerns a member of staff is led by the leader.',
      refusal: 'leader-leads',
      field: 'person',
      met: ({ withStaff }, { person }, { by }) => !withStaff || person === by.person,
    },
  ],
  events: (_state, { person }) => [{ type: 'CaseLeadAsked', person }],
}

/** The role somebody still has to declare for: asked to lead, or chosen by the pupil as their adult (TEAM-06). */
export const findAsked = (
  state: CaseState,
  person: PersonId | null,
): 'case-lead' | 'trusted-adult' | undefined =>
  person === null
    ? undefined
    : state.leadAsked === person
      ? 'case-lead'
      : state.trustedAdult?.person === person && !state.untied.includes(person)
        ? 'trusted-adult'
        : undefined

export type DeclareTies = { readonly tied: boolean | undefined }

/** Whoever is asked declares before the role is theirs; a declared tie refuses the role (TEAM-06). */
export const declareTies: Act<
  CaseState,
  DeclareTies,
  CaseEvent,
  SharedRefusal | 'not-asked' | 'answer-missing'
> = {
  name: 'declare-ties',
  alreadySo: (state, { tied }, { by }) =>
    by.person !== null &&
    findAsked(state, by.person) === undefined &&
    (state.lead?.person === by.person ||
      (tied === true && state.tied.includes(by.person)) ||
      (tied === false && state.trustedAdult?.person === by.person)),
  guards: [
    stillOpen,
    {
      source: ['TEAM-06'],
      says: 'Only the person who was asked, or whom the pupil chose, declares.',
      refusal: 'not-asked',
      met: (state, _command, { by }) => findAsked(state, by.person) !== undefined,
    },
    {
      source: ['TEAM-06'],
      says: 'The declaration is a yes or a no.',
      refusal: 'answer-missing',
      field: 'tied',
      met: (_state, { tied }) => tied !== undefined,
    },
  ],
  events: (state, { tied }, { by }) => {
    const role = findAsked(state, by.person)
    if (role === undefined || by.person === null) return []
    const declared = { type: 'TiesDeclared', person: by.person, tied: tied === true, role } as const
    return tied === true || role === 'trusted-adult'
      ? [declared]
      : [declared, { type: 'CaseLeadNamed', person: by.person }]
  },
}
