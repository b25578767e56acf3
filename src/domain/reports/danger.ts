import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'

/**
 * A child in danger (REP-12, CON-05, LAW-11): said by ticking, or by answering yes when asked because of words
 * in a text. Whoever reads it gets the duty to notify, personally; telling the leader does not end it.
 */
export type DangerEvent =
  | { readonly type: 'DangerSaid'; readonly how: 'ticked' | 'answered' }
  | { readonly type: 'DangerRead'; readonly person: PersonId; readonly on: LocalDate }
  | {
      readonly type: 'NotificationMade'
      readonly person: PersonId
      readonly on: LocalDate
      /** Whom: the municipality's department, as written by the notifier. */
      readonly to: Words
      readonly receipt: Words
    }
  | {
      readonly type: 'NotificationNotNeeded'
      readonly person: PersonId
      readonly on: LocalDate
      readonly reason: Words
    }

export type Danger = {
  readonly saidOn: LocalDate | null
  /** Everybody who read it, with the day they did, and how their personal duty ended (null: it has not). */
  readonly readers: Readonly<
    Record<PersonId, { readonly readOn: LocalDate; readonly endedOn: LocalDate | null }>
  >
}

export const noDanger: Danger = { saidOn: null, readers: {} }

export const evolveDanger = (danger: Danger, event: DangerEvent, on: LocalDate): Danger => {
  switch (event.type) {
    case 'DangerSaid': {
      // Said again once everybody who read it has answered for it: a new danger, with nobody's eye on it yet.
      const readers = Object.values(danger.readers)
      const answeredFor = readers.length > 0 && readers.every(({ endedOn }) => endedOn !== null)
      return danger.saidOn === null || answeredFor ? { saidOn: on, readers: {} } : danger
    }
    case 'DangerRead':
      return event.person in danger.readers
        ? danger
        : { ...danger, readers: { ...danger.readers, [event.person]: { readOn: event.on, endedOn: null } } }
    case 'NotificationMade':
    case 'NotificationNotNeeded': {
      const reader = danger.readers[event.person] ?? { readOn: event.on, endedOn: null }
      return {
        ...danger,
        readers: { ...danger.readers, [event.person]: { ...reader, endedOn: reader.endedOn ?? event.on } },
      }
    }
  }
}
