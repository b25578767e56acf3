import type { Act } from '../rules/act.ts'
import type { PeopleEvent } from './events.ts'

/**
 * Owner → school → class → pupil, guardians, staff: set up by whoever runs the installation, from a roster.
 * Nothing of it is decided by a person at a screen yet, so the acts carry no guards beyond their types.
 */
export const registerPeople: Act<undefined, readonly PeopleEvent[], PeopleEvent, never> = {
  name: 'register-people',
  guards: [],
  events: (_state, entries) => entries,
}
