/** A short article: a title, the one sentence to take along, and a few parts of lines or points (KNO-01). */
export type ArticleText = {
  readonly title: string
  readonly lead: string
  readonly parts: readonly {
    readonly heading: string
    readonly lines?: readonly string[]
    readonly points?: readonly string[]
  }[]
}
