import type { LocalDate } from '../domain/kernel/dates.ts'
import type { Line } from '../domain/strategy/check/layout.ts'
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

/**
 * Why a document gave no text: said to whoever sent it, in their language. `scanned`: pages without text. `old-word`: a
 * DOC of before 2007. `unknown`: no PDF, DOCX or text.
 */
export type Unreadable =
  | 'too-large'
  | 'too-many-pages'
  | 'too-much'
  | 'too-slow'
  | 'encrypted'
  | 'old-word'
  | 'scanned'
  | 'broken'
  | 'unknown'

export type DocumentRead =
  | { readonly kind: 'read'; readonly lines: readonly Line[]; readonly pages: number | null }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

/** Takes the text out of a document that somebody sent: PDF, DOCX or text. Never throws, whatever is in it. */
export type ReadDocument = (bytes: Uint8Array) => Promise<DocumentRead>
