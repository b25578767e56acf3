import {
  carriedByActor,
  notTooLong,
  stillOpen,
  written,
  hasHappened,
  type SharedRefusal,
} from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { declaresNoTies, hasNoTies } from '../cases/ties.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { adultsOf } from '../participants/events.ts'
import { decides, holds, type PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'

export type NameDeputy = {
  readonly person: PersonId
  readonly isStaff: boolean
  /** The deputy says that they have no ties to the matter (TEAM-06). */
  readonly untied: boolean
  /** The last day the trusted adult is away; undefined: a deputy at hand, should the pupil wait. */
  readonly awayUntil: LocalDate | undefined
}

/**
 * Somebody is always there (FOL-21): a deputy the pupil knows steps in when the trusted adult is away, and when a
 * wish to talk is not met in time (FOL-02). One at a time; named again, the new one takes over.
 */
export const nameDeputy: Act<
  CaseState,
  NameDeputy,
  CaseEvent,
  | SharedRefusal
  | 'no-trusted-adult'
  | 'person-not-chosen'
  | 'person-is-trusted-adult'
  | 'person-follows-participant'
  | 'person-has-ties'
  | 'ties-not-declared'
  | 'away-until-past'
> = {
  name: 'name-deputy',
  alreadySo: ({ followUp: { deputy } }, { person, awayUntil }) =>
    deputy?.person === person && deputy.awayUntil === (awayUntil ?? null),
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['FOL-02'],
      says: 'A deputy steps in for a trusted adult; that one is chosen first.',
      refusal: 'no-trusted-adult',
      met: (state) => state.trustedAdult !== null,
    },
    {
      source: ['FOL-02'],
      says: 'The deputy is one of the adults of the school.',
      refusal: 'person-not-chosen',
      field: 'person',
      met: (_state, { isStaff }) => isStaff,
    },
    {
      source: ['FOL-02'],
      says: 'The deputy is another than the trusted adult.',
      refusal: 'person-is-trusted-adult',
      field: 'person',
      met: (state, { person }) => state.trustedAdult?.person !== person,
    },
    {
      source: ['CASE-16'],
      says: 'The deputy is another than those who follow pupils who took part.',
      refusal: 'person-follows-participant',
      field: 'person',
      met: ({ participants }, { person }) => !adultsOf(participants).includes(person),
    },
    hasNoTies,
    declaresNoTies,
    {
      source: ['FOL-02'],
      says: 'The absence that a deputy covers lasts until today or later.',
      refusal: 'away-until-past',
      field: 'awayUntil',
      met: (_state, { awayUntil }, { today }) => awayUntil === undefined || awayUntil >= today,
    },
  ],
  events: (state, { person, awayUntil }) => [
    ...(state.untied.includes(person)
      ? []
      : [{ type: 'TiesDeclared', person, tied: false, role: 'trusted-adult' } as const]),
    { type: 'DeputyNamed', person, awayUntil: awayUntil ?? null },
  ],
}

/** The trusted adult is back, or the deputy no longer needed: what was open to the deputy closes at once. */
export const endDeputy: Act<CaseState, object, CaseEvent, SharedRefusal> = {
  name: 'end-deputy',
  alreadySo: (state) => state.followUp.deputy === null,
  guards: [carriedByActor, stillOpen],
  events: () => [{ type: 'DeputyEnded' }],
}

export type AskSupport = { readonly words: string | undefined }

/** The trusted adult does not stand alone: the team answers within days (FOL-02). */
export const askSupport: Act<CaseState, AskSupport, CaseEvent, SharedRefusal> = {
  name: 'ask-support',
  guards: [
    carriedByActor,
    stillOpen,
    written<AskSupport>('words', ({ words }) => words),
    notTooLong<AskSupport>('words', ({ words }) => words),
  ],
  events: (state, { words }, { by }) => [
    { type: 'SupportAsked', words: wordsOf(by.person ?? state.exposed, (words ?? '').trim()) },
  ],
}

export type GiveSupport = { readonly on: LocalDate | undefined; readonly words: string | undefined }

/** What the team did to help the trusted adult; where the matter concerns staff, the leader (REP-08). */
export const giveSupport: Act<CaseState, GiveSupport, CaseEvent, SharedRefusal | 'team-supports'> = {
  name: 'give-support',
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['FOL-02'],
      says: 'Support comes from the resource team or the leader.',
      refusal: 'team-supports',
      met: (_state, _command, { by }) => holds(by, 'resource-team') || decides(by),
    },
    written<GiveSupport>('words', ({ words }) => words),
    notTooLong<GiveSupport>('words', ({ words }) => words),
    ...hasHappened<GiveSupport>('on', ({ on }) => on),
  ],
  events: (state, { on, words }, { by, today }) => [
    {
      type: 'SupportGiven',
      on: on ?? today,
      words: wordsOf(by.person ?? state.exposed, (words ?? '').trim()),
    },
  ],
}
