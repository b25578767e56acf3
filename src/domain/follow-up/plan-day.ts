import { notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { addDays, type LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { byThoseAround } from './acts.ts'

export type PlanDay = { readonly on: LocalDate | undefined; readonly lessons: string | undefined }

/** How far ahead a day can be planned, in calendar days: a plan for later is nobody's day yet. */
const AHEAD = 60

/** Who teaches, where and what, one line a lesson, on the pupil's own page (FOL-10). Written again, the latest holds. */
export const planDay: Act<CaseState, PlanDay, CaseEvent, SharedRefusal | 'day-is-past' | 'day-too-far'> = {
  name: 'plan-day',
  alreadySo: (state, { on, lessons }) =>
    on !== undefined && state.followUp.dayPlans[on]?.text === (lessons ?? '').trim(),
  guards: [
    byThoseAround,
    stillOpen,
    {
      source: ['FOL-10'],
      says: 'A day plan is for a day.',
      refusal: 'date-missing',
      field: 'on',
      met: (_state, { on }) => on !== undefined,
    },
    {
      source: ['FOL-10'],
      says: 'A day plan is for today or later.',
      refusal: 'day-is-past',
      field: 'on',
      met: (_state, { on }, { today }) => on === undefined || on >= today,
    },
    {
      source: ['FOL-10'],
      says: 'A day plan is for one of the coming 60 days.',
      refusal: 'day-too-far',
      field: 'on',
      met: (_state, { on }, { today }) => on === undefined || on <= addDays(today, AHEAD),
    },
    written<PlanDay>('lessons', ({ lessons }) => lessons),
    notTooLong<PlanDay>('lessons', ({ lessons }) => lessons),
  ],
  events: (state, { on, lessons }) =>
    on === undefined
      ? []
      : [{ type: 'DayPlanned', on, lessons: wordsOf(state.exposed, (lessons ?? '').trim()) }],
}
