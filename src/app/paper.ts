/**
 * A text to take away: what a page of print and a PDF are made of, in the reader's language. Built from what the
 * person it is for may see, never cut down from more (CON-06).
 */
export type Paper = {
  /** BCP 47, such as `da`. */
  readonly language: string
  readonly title: string
  /** Under the title: whom it is for, the day, the school. */
  readonly subtitle: string
  /** At the foot of every page, before its number. */
  readonly foot: string
  /** `Page 3 of 12`, in the language. */
  readonly pageOf: (page: number, pages: number) => string
  /** The moment that a repeated print shares: of the newest entry in it, an ISO instant or a date. */
  readonly asOf: string
  readonly parts: readonly PaperPart[]
}

export type PaperPart = { readonly heading: string; readonly blocks: readonly PaperBlock[] }

export type PaperBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** Somebody's own words, and whose they are. */
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly term: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Entries of a journal: when and who, what, and what was written. */
  | {
      readonly kind: 'entries'
      readonly entries: readonly { readonly when: string; readonly title: string; readonly text?: string }[]
    }
