/** How hard a text is to read: words to a sentence, plus the share of words over six letters (in per cent). */
export type Readability = {
  readonly lix: number
  readonly meanSentence: number
  readonly longestSentence: number
}

/** Each text is at least one sentence of its own, so that labels without a full stop count as such. */
export const readability = (texts: readonly string[]): Readability => {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?:])\s+/u))
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  const long = words.filter((word) => word.length > 6).length
  const meanSentence = words.length / Math.max(1, sentences.length)
  return {
    lix: meanSentence + (100 * long) / Math.max(1, words.length),
    meanSentence,
    longestSentence: Math.max(0, ...sentences.map((sentence) => sentence.length)),
  }
}

/** Every text in a tree of words; functions are called with names and dates such as a page gives them. */
export const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return words.trim() === '' ? [] : [words]
  if (typeof words === 'function') {
    const said: unknown = words('Mette Lund', 'Sara Holm')
    return textsIn(said)
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []
}
