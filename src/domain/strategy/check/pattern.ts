/**
 * What a text is searched for, written for people to read. Words stand with spaces between them: any one will do.
 * `mobb-` is a beginning, `-regler` an ending, `god_tone` two words in a row, `ring..forældre` with up to five words
 * between. A word without a hyphen is that word alone.
 */
export const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${list.trim().split(/\s+/).map(oneTerm).join('|')})(?![\\p{L}\\d])`, 'giu')

const oneTerm = (term: string): string =>
  term
    .replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === '.' ? '.' : `\\${sign}`))
    .split('..')
    .map((side) =>
      side
        .split('_')
        .map((word) => word.replaceAll('.', '\\.').replace(/^-/, '\\p{L}*').replace(/-$/, '[\\p{L}-]*'))
        .join('[\\s,]+'),
    )
    .join('(?:\\s+\\S+){0,5}?\\s+')

export type Span = { readonly start: number; readonly end: number }

/** The first place a pattern is found in a text. */
export const findIn = (text: string, pattern: RegExp): Span | undefined => {
  pattern.lastIndex = 0
  const found = pattern.exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}
