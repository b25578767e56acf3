import type { Act } from '../rules/act.ts'
import type { Recorded } from '../rules/recorded.ts'
import type { PeopleEvent } from './events.ts'

/**
 * What a roster says of a school or a person becomes true once: entered again, only what is new is added. A name or
 * date of birth that changed is not taken over yet; the first registration stands.
 */
export const registerPeople: Act<readonly PeopleEvent[], readonly PeopleEvent[], PeopleEvent, never> = {
  name: 'register-people',
  guards: [],
  events: (known, entries) => {
    const latest = new Map(known.map((event) => [factOf(event), event.type]))
    return entries.filter((event) => latest.get(factOf(event)) !== event.type)
  },
}

/** What makes two entries the same fact: everything but the personal words in them. Custody begins and ends as one. */
const factOf = (event: PeopleEvent): string =>
  event.type === 'GuardianLinked' || event.type === 'GuardianEnded'
    ? `Guardian ${event.person} ${event.pupil}`
    : factOfOther(event)

const factOfOther = (event: PeopleEvent): string =>
  event.type === 'PersonRegistered'
    ? `${event.type} ${event.person}`
    : event.type === 'ClassFormed'
      ? `${event.type} ${event.classId}`
      : JSON.stringify(event)

export const eventsOf = (history: readonly Recorded<PeopleEvent>[]): readonly PeopleEvent[] =>
  history.map(({ event }) => event)
