/** One line of a document as a reader gave it; `page` where it has pages, `heading` where its looks say that it is one. */
export type Line = { readonly text: string; readonly page?: number; readonly heading?: true }

/**
 * A heading, a paragraph or a point of a list, in the document's order. `start` and `end` count characters in the
 * document's lines joined by line feeds, so that a passage can always be shown in its place. Nothing is left out:
 * every line with letters in it lies in exactly one block.
 */
export type Block = {
  readonly kind: 'heading' | 'text'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly page?: number
}

export type Sentence = { readonly text: string; readonly start: number; readonly end: number }

export const wholeText = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n')

const BULLET = /^\s*(?:[•●▪◦‣·*–—-]|[\uE000-\uF8FF]|\d+\)|[a-z]\))\s+/u
const NUMBERED = /^\s*(?:\d+(?:\.\d+)*\.?|kapit\p{L}+ \d+\.?|§ ?\d+)\s+\p{Lu}/iu
const ENDS_SENTENCE = /[.!?:;…»"”]\s*$/u

/** A line that says something: its subject stands first and a verb after it; or it has a date. */
const SAYS_SOMETHING =
  /^(?:(?:\p{L}+\s+)?(?:barnet|eleven|elevene|eleverne|elevane|vi|der|det|den|dei|de|man|alle|skolen|skulen|ledelsen|rektor|lærerne|lærarane|personalet|forældrene|foreldrene|foreldra|du)\s+(?:\p{L}+[rs]|kan|skal|vil|må|tek|veit|bør)(?!\p{L})|(?:at|å)\s)|(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|(?<!\d)20\d\d(?!\d)/iu

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

const looksLikeHeading = (text: string): boolean => {
  const count = wordsIn(text)
  if (count === 0 || BULLET.test(text)) return false
  if (/\?\s*$/u.test(text)) return count <= 22
  if (/[.;,!]\s*$/u.test(text) && !/^\s*\d+\.\s*$/u.test(text)) return false
  if (NUMBERED.test(text)) return count <= 12
  if (/:\s*$/u.test(text)) return count <= 14
  return /^[\s"»]*[\p{Lu}\d]/u.test(text) && count <= 7 && !SAYS_SOMETHING.test(text)
}

/** Whether the next line goes on with the sentence of the one before: a file of pages breaks lines where they end. */
const goesOn = (before: string, next: string): boolean =>
  !BULLET.test(next) && !ENDS_SENTENCE.test(before) && /^\s*[\p{Ll}(,]/u.test(next) && before.trim() !== ''

/** Lays lines out as headings, paragraphs and points. A heading that nothing stands under is a heading still. */
export const layOut = (lines: readonly Line[]): readonly Block[] => {
  const raw: { text: string; start: number; end: number; page?: number; heading?: true }[] = []
  let at = 0
  for (const { text, page, heading } of lines) {
    const last = raw.at(-1)
    const [start, end] = [at, at + text.length]
    at = end + 1
    if (text.trim() === '') continue
    if (last !== undefined && last.heading === heading && goesOn(last.text, text)) {
      last.text = `${last.text}\n${text}`
      last.end = end
    } else
      raw.push({
        text,
        start,
        end,
        ...(page === undefined ? {} : { page }),
        ...(heading === undefined ? {} : { heading }),
      })
  }
  return raw.map(({ heading, ...block }) => ({
    ...block,
    kind: heading === true || looksLikeHeading(block.text.replace(/\s+/g, ' ')) ? 'heading' : 'text',
  }))
}

/** Abbreviations whose point ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:f\.?\s?eks|fx|bl\.?a|evt|ca|mv|m\.v|osv|kl|nr|stk|jf|dvs|inkl|pr|t\.?d|til\s?dømes|\d+|\p{Lu}|mm|o\.?\s?a|el|vedr|tlf)$/iu

export const sentencesOf = ({ text, start }: Block): readonly Sentence[] => {
  const found: Sentence[] = []
  let from = 0
  const keep = (to: number): void => {
    const piece = text.slice(from, to)
    if (piece.trim() !== '') {
      const lead = piece.length - piece.trimStart().length
      found.push({
        text: piece.trim(),
        start: start + from + lead,
        end: start + from + piece.trimEnd().length,
      })
    }
    from = to
  }
  for (const { index } of text.matchAll(/[.!?](?=\s+["»]?[\p{Lu}\d–-])/gu))
    if (text[index] !== '.' || !ABBREVIATED.test(text.slice(from, index))) keep(index + 1)
  keep(text.length)
  return found
}
