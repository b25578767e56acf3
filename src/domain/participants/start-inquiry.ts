import { carriedByActor, stillOpen, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'

export type StartInquiry = {
  /** Who is talked with, one by one. */
  readonly pupils: readonly PersonId[]
  readonly arePupils: boolean
}

/**
 * It is going on now: an inquiry at once, in which pupils speak under their own names, one record per talk (CASE-17).
 * Whom one talks with is not thereby said to have taken part.
 */
export const startInquiry: Act<CaseState, StartInquiry, CaseEvent, SharedRefusal | 'pupils-not-chosen'> = {
  name: 'start-inquiry',
  alreadySo: (state, { pupils }, { today }) =>
    pupils.length > 0 &&
    state.participants.inquiries.some(
      (inquiry) => inquiry.on === today && pupils.every((pupil) => inquiry.pupils.includes(pupil)),
    ),
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['CASE-17'],
      says: 'An inquiry says by name whom one talks with.',
      refusal: 'pupils-not-chosen',
      field: 'pupils',
      met: (_state, { pupils, arePupils }) => pupils.length > 0 && arePupils,
    },
  ],
  events: (_state, { pupils }, { today }) => [
    { type: 'InquiryStarted', pupils: [...new Set(pupils)], on: today },
  ],
}
