import { notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { byThoseAround, said } from './acts.ts'
import type { AbsenceCause } from './events.ts'

export type RegisterAbsence = {
  readonly absenceId: string
  readonly from: LocalDate | undefined
  /** The last day away; the first day itself when it was one day. */
  readonly until: LocalDate | undefined
  readonly cause: AbsenceCause | undefined
  readonly words: string | undefined
}

/** Days away because of the bullying, with their cause; each calls for a plan to make up what was lost (FOL-09). */
export const registerAbsence: Act<
  CaseState,
  RegisterAbsence,
  CaseEvent,
  SharedRefusal | 'cause-missing' | 'until-before-from'
> = {
  name: 'register-absence',
  alreadySo: (state, { absenceId }) => state.followUp.absences.some((one) => one.absenceId === absenceId),
  guards: [
    byThoseAround,
    stillOpen,
    {
      source: ['FOL-09'],
      says: 'An absence has a first day.',
      refusal: 'date-missing',
      field: 'from',
      met: (_state, { from }) => from !== undefined,
    },
    {
      source: ['FOL-09'],
      says: 'An absence has begun.',
      refusal: 'date-in-future',
      field: 'from',
      met: (_state, { from }, { today }) => (from ?? today) <= today,
    },
    {
      source: ['FOL-09'],
      says: 'An absence ends on its first day or later.',
      refusal: 'until-before-from',
      field: 'until',
      met: (_state, { from, until }) => from === undefined || until === undefined || until >= from,
    },
    {
      source: ['FOL-09'],
      says: 'An absence has its cause.',
      refusal: 'cause-missing',
      field: 'cause',
      met: (_state, { cause }) => cause !== undefined,
    },
    notTooLong<RegisterAbsence>('words', ({ words }) => words),
  ],
  events: (state, { absenceId, from, until, cause, words }, { by }) => {
    if (from === undefined || cause === undefined) return []
    const written = said(words)
    return [
      {
        type: 'AbsenceRegistered',
        absenceId,
        from,
        until: until ?? from,
        cause,
        words: written === undefined ? null : wordsOf(by.person ?? state.exposed, written),
      },
    ]
  },
}

export type PlanLostTeaching = {
  readonly planId: string
  readonly absenceId: string | undefined
  readonly what: string | undefined
  readonly responsible: PersonId
  readonly isStaff: boolean
  readonly by: LocalDate | undefined
}

/** What was lost is made up: what, with whom, and by when (FOL-09). */
export const planLostTeaching: Act<
  CaseState,
  PlanLostTeaching,
  CaseEvent,
  SharedRefusal | 'no-such-absence' | 'person-not-chosen' | 'day-is-past'
> = {
  name: 'plan-lost-teaching',
  alreadySo: (state, { planId }) => state.followUp.lostTeaching.some((one) => one.planId === planId),
  guards: [
    byThoseAround,
    stillOpen,
    {
      source: ['FOL-09'],
      says: 'The plan makes up an absence that is on record.',
      refusal: 'no-such-absence',
      field: 'absence',
      met: (state, command) =>
        state.followUp.absences.some(({ absenceId }) => absenceId === command.absenceId),
    },
    written<PlanLostTeaching>('what', ({ what }) => what),
    notTooLong<PlanLostTeaching>('what', ({ what }) => what),
    {
      source: ['FOL-09'],
      says: 'One adult sees to it that it is made up.',
      refusal: 'person-not-chosen',
      field: 'responsible',
      met: (_state, { isStaff }) => isStaff,
    },
    {
      source: ['FOL-09'],
      says: 'It is made up by a day.',
      refusal: 'date-missing',
      field: 'by',
      met: (_state, { by }) => by !== undefined,
    },
    {
      source: ['FOL-09'],
      says: 'That day is still to come.',
      refusal: 'day-is-past',
      field: 'by',
      met: (_state, { by }, { today }) => by === undefined || by >= today,
    },
  ],
  events: (state, { planId, absenceId, what, responsible, by }) =>
    absenceId === undefined || by === undefined
      ? []
      : [
          {
            type: 'LostTeachingPlanned',
            planId,
            absenceId,
            what: wordsOf(state.exposed, (what ?? '').trim()),
            responsible,
            by,
          },
        ],
}

export type MarkMadeUp = { readonly planId: string }

/** Made up: one press by whoever saw to it (FOL-09). */
export const markMadeUp: Act<CaseState, MarkMadeUp, CaseEvent, SharedRefusal | 'no-such-plan'> = {
  name: 'mark-made-up',
  alreadySo: (state, { planId }) =>
    state.followUp.lostTeaching.some((one) => one.planId === planId && one.madeUpOn !== null),
  guards: [
    byThoseAround,
    stillOpen,
    {
      source: ['FOL-09'],
      says: 'What is made up was planned.',
      refusal: 'no-such-plan',
      met: (state, { planId }) => state.followUp.lostTeaching.some((one) => one.planId === planId),
    },
  ],
  events: (_state, { planId }, { today }) => [{ type: 'LostTeachingMadeUp', planId, on: today }],
}
