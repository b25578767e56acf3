/** An event as it stands in the log: where, when (domain time: date or instant), by whom. */
export type Recorded<Event> = {
  readonly stream: string
  readonly version: number
  readonly at: string
  readonly by: string | null
  readonly event: Event
}

/** The day of an entry, whether it carries an instant or the date alone. Instants are written in the school's own time. */
export const dayOf = (at: string): string => at.slice(0, 10)
