import type { Act } from '../rules/act.ts'
import type { Recorded } from '../rules/recorded.ts'
import type { PeopleEvent } from './events.ts'
import type { PersonId } from './viewer.ts'

/** Whether a person's own calendar has an address of ours that works. */
export type CalendarState = { readonly person: PersonId; readonly open: boolean }

export const foldCalendar =
  (person: PersonId) =>
  (history: readonly Recorded<PeopleEvent>[]): CalendarState =>
    history.reduce<CalendarState>(
      (state, { event }) => (event.type === 'CalendarSet' ? { ...state, open: event.open } : state),
      { person, open: false },
    )

/** Somebody opens a secret address for their calendar, which ends the one before, or closes it (YEAR-06). */
export const setCalendar: Act<CalendarState, { readonly open: boolean }, PeopleEvent, 'not-open-to-you'> = {
  name: 'set-calendar',
  alreadySo: (state, { open }) => !open && !state.open,
  guards: [
    {
      source: ['YEAR-06'],
      says: 'Whoever works at the school has their own points in their own calendar, and nobody sets it for them.',
      refusal: 'not-open-to-you',
      met: ({ person }, _command, { by }) => by.kind === 'staff' && by.person === person,
    },
  ],
  events: ({ person }, { open }) => [{ type: 'CalendarSet', person, open }],
}
