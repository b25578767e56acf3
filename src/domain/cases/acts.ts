import type { LocalDate } from '../kernel/dates.ts'
import { decides, type Viewer } from '../people/viewer.ts'
import type { Guard } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import { reachesCommunity } from './plan.ts'
import type { CaseState } from './state.ts'
import { carries, findRelation } from './view.ts'

/** Refusals that several acts share. Each is a fact; the screen's words are keyed by it. */
export type SharedRefusal =
  | 'not-open-to-you'
  | 'case-has-ended'
  | 'words-missing'
  | 'words-too-long'
  | 'date-missing'
  | 'date-in-future'

type AnyCommand = object

/** Only adults who carry the case act in it; everybody else is answered as if it were not there. */
export const carriedByActor: Guard<CaseState, AnyCommand, 'not-open-to-you'> = {
  source: ['CON-06'],
  says: 'Only adults who carry the case act in it.',
  refusal: 'not-open-to-you',
  met: (state, _command, { by }) => actsFor(state, by),
}

export const actsFor = (state: CaseState, by: Viewer): boolean => {
  const relation = findRelation(state, by)
  return relation !== undefined && carries(relation)
}

/** The plan is made together with the class's team, which commits to targeted work in it and looks at it (CASE-04, CASE-08). */
export const workedOnByActor: Guard<CaseState, AnyCommand, 'not-open-to-you'> = {
  source: ['CASE-04', 'CASE-08', 'CON-06'],
  says: "Adults who carry the case and the class's team work on the plan.",
  refusal: 'not-open-to-you',
  met: (state, _command, { by }) => actsFor(state, by) || findRelation(state, by) === 'class-team',
}

/**
 * Some decisions are the leader's own, though not in the case of their own child, nor in one about themselves: there
 * they are the owner's (CON-06, REP-08, CASE-18).
 */
export const byLeader: Guard<CaseState, AnyCommand, 'leader-decides'> = {
  source: ['CASE-01', 'LAW-04'],
  says: 'The school leader decides this.',
  refusal: 'leader-decides',
  met: (state, _command, { by }) => decides(by) && actsFor(state, by),
}

export const stillOpen: Guard<CaseState, AnyCommand, 'case-has-ended'> = {
  source: ['CASE-20'],
  says: 'A case that has ended is reopened before anything more is done in it.',
  refusal: 'case-has-ended',
  met: (state) => state.end === null,
}

/** A text that has to be written, beside its field. */
export const written = <Command>(field: string, textIn: (command: Command) => string | undefined) =>
  ({
    source: ['CASE-24'],
    says: 'What is done is written down, so that others understand it.',
    refusal: 'words-missing',
    field,
    met: (_state: unknown, command: Command) => (textIn(command) ?? '').trim().length > 0,
  }) as const

export const notTooLong = <Command>(field: string, textIn: (command: Command) => string | undefined) =>
  ({
    source: ['CASE-24'],
    says: 'A text is at most 10,000 characters, so that somebody reads it.',
    refusal: 'words-too-long',
    field,
    met: (_state: unknown, command: Command) => isNotTooLong(textIn(command)),
  }) as const

/** A plan in force is neither emptied nor narrowed to the pupil alone by what leaves it; undefined: nothing leaves. */
export const planKeepsReach = <Command>(leaves: (command: Command) => string | undefined) => {
  const left = (state: CaseState, command: Command) =>
    state.measures.filter(({ measureId }) => measureId !== leaves(command))
  return [
    {
      source: ['CASE-04', 'CASE-05'],
      says: 'A plan in force keeps at least one measure; put the new one in first.',
      refusal: 'plan-would-be-empty',
      met: (state: CaseState, command: Command) =>
        state.planAdoptedOn === null || state.measures.length === 0 || left(state, command).length > 0,
    },
    {
      source: ['CASE-10'],
      says: 'A plan in force keeps a measure for class or school, unless the leader gave the reason.',
      refusal: 'plan-would-be-individual',
      met: (state: CaseState, command: Command) =>
        state.planAdoptedOn === null ||
        state.individualOnlyReason !== null ||
        left(state, command).length === 0 ||
        left(state, command).some(reachesCommunity),
    },
  ] as const
}

/** A day on which something happened: given, and not after today. */
export const hasHappened = <Command>(field: string, dayIn: (command: Command) => LocalDate | undefined) =>
  [
    {
      source: ['CASE-24'],
      says: 'The day it happened is given.',
      refusal: 'date-missing',
      field,
      met: (_state: unknown, command: Command) => dayIn(command) !== undefined,
    },
    {
      source: ['CASE-24'],
      says: 'What has happened has a day that has been.',
      refusal: 'date-in-future',
      field,
      met: (_state: unknown, command: Command, { today }: { today: LocalDate }) =>
        (dayIn(command) ?? today) <= today,
    },
  ] as const
