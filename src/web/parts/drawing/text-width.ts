/** Generous guesses in CSS pixels at 15 px: nobody knows the reader's font, and labels must never touch. */
export const textWidth = (text: string, weight: 'bold' | 'regular', size = 15): number =>
  Math.ceil(text.length * (weight === 'bold' ? 8.8 : 8) * (size / 15))

/** Days since 1970 of a date such as 2026-11-19. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
