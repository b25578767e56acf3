import type { DoorWords } from '../door.ts'
import type { PupilFrameWords } from '../frame.ts'

/**
 * All that is said at the door in a language the rest of the site does not have. The lists of words of danger
 * (REP-12) do not cover it: there only ticking raises the alarm, and `words.dangerHint` says so.
 */
export type GuestWords = {
  readonly door: DoorWords
  readonly frame: PupilFrameWords
  /** Not yet read by a native speaker. */
  readonly unread: string
}
