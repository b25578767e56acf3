const NARROW = /[ijlI.,:;'’|! ]/
const HALF = /[ftr()"»«/\-–]/
const WIDE = /[mwæœMW@%—]/
const CAPITAL = /\p{Lu}/u

/** In ems, after a wide sans: nobody knows the reader's font, and labels must never touch. */
const emOf = (letter: string): number => {
  if (NARROW.test(letter)) return 0.37
  if (HALF.test(letter)) return 0.52
  if (WIDE.test(letter)) return 1.06
  return CAPITAL.test(letter) ? 0.8 : 0.7
}

/** A generous guess at a text's width in CSS pixels. */
export function textWidth(text: string, weight: 'bold' | 'regular', size = 15): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + emOf(letter), 0)
  return Math.ceil(ems * size * (weight === 'bold' ? 1 : 0.92))
}

/** Days since 1970 of a date such as 2026-11-19. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
