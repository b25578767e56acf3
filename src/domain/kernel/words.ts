/**
 * Personal words inside an event. In memory they stand in clear; the journal's codec lays every value of
 * this shape into the vault (encrypted, a key per person and matter) and leaves a reference in the log.
 * When the key is erased, `text` comes back as null and the event stays readable as a fact.
 */
export type Words = {
  readonly personal: true
  /** Whose words or name these are: a person, or 'unnamed' for somebody who told without a name. */
  readonly of: string
  readonly text: string | null
}

export const wordsOf = (of: string, text: string): Words => ({ personal: true, of, text })

/** The text, or an empty string once it is erased. */
export const textOf = (words: Words | undefined): string => words?.text ?? ''
