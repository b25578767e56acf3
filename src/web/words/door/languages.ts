import type { LocalDate } from '../../../domain/kernel/dates.ts'
import { chooseAmong, isLanguage, languageNames, languages, longDate } from '../language.ts'

/** Languages of the pupil's door alone (REP-07): the rest of the site is in the school's. */
export const guestLanguages = ['ar', 'fa', 'pl', 'so', 'tr', 'uk'] as const
export type GuestLanguage = (typeof guestLanguages)[number]

export const doorLanguages = [...languages, ...guestLanguages] as const
export type DoorLanguage = (typeof doorLanguages)[number]

export const isDoorLanguage = (text: string | undefined): text is DoorLanguage =>
  doorLanguages.some((language) => language === text)

export const doorLanguageNames: Readonly<Record<DoorLanguage, string>> = {
  ...languageNames,
  ar: 'العربية',
  fa: 'فارسی',
  pl: 'Polski',
  so: 'Soomaali',
  tr: 'Türkçe',
  uk: 'Українська',
}

/** Undefined for what is written from left to right, as the document is anyway. */
export const directionOf = (language: DoorLanguage): 'rtl' | undefined =>
  language === 'ar' || language === 'fa' ? 'rtl' : undefined

/** What was asked for, or the browser's, or the language of the school's country. */
export const chooseDoorLanguage = (
  asked: string | undefined,
  acceptLanguage: string | undefined,
  country: 'DK' | 'NO',
): DoorLanguage => chooseAmong(isDoorLanguage, asked, acceptLanguage, country)

/** Weekday, day and month; by the calendar and in the digits of the school, which stand on its walls too. */
export const doorDate = (language: DoorLanguage, date: LocalDate): string =>
  isLanguage(language)
    ? longDate(language, date)
    : dateFormatOf(language).format(new Date(`${date}T12:00:00Z`))

/**
 * `A, B and C`. In a text from right to left each name is kept apart, so that its letters stay in order and the
 * signs around it stay with the sentence.
 */
export const doorList = (language: DoorLanguage, names: readonly string[]): string =>
  listFormatOf(language).format(
    directionOf(language) === undefined ? names : names.map((name) => `\u2068${name}\u2069`),
  )

// Making one takes longer than everything else on a page.
const madeOnce = <Format>(make: (language: DoorLanguage) => Format): ((language: DoorLanguage) => Format) => {
  const made = new Map<DoorLanguage, Format>()
  return (language) => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}
const listFormatOf = madeOnce((language) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language))
const dateFormatOf = madeOnce(
  (language) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }),
)
