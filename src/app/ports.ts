import type { LocalDate } from '../domain/kernel/dates.ts'
import type { World } from '../readmodels/unit.ts'

/** What time it is for the domain: the day and the moment in the school's own time. The demo moves it; sessions and audit never ask it. */
export type Clock = {
  today(): LocalDate
  /** An ISO instant with offset, in the school's own time: `2026-11-19T10:42:00+01:00`. */
  instant(): string
}

/** Random identifiers that carry no time. */
export type Ids = () => string

/** Six words that lead back to what was told (REP-02, goal A8). */
export type ReturnCodes = {
  make(language: string): readonly string[]
  /** The code in its one true spelling, from what somebody typed; undefined when it is not six words. */
  read(typed: string): string | undefined
  /** Slow on purpose; not inside a transaction. */
  hash(code: string, salt: Uint8Array): Promise<Uint8Array>
}

/** Takes a mail out of the house. `id`: the same for the same mail, so that one sent twice arrives as one. */
export type Post = {
  send(mail: {
    readonly to: string
    readonly subject: string
    readonly text: string
    readonly id: string
  }): Promise<void>
}

/** What the shell needs to carry out a command. */
export type Deps = {
  readonly world: World
  readonly clock: Clock
  readonly newId: Ids
  readonly returnCodes: ReturnCodes
}
