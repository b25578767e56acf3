import type { LocalDate } from '../../domain/kernel/dates.ts'
import { languageOf } from '../../domain/law/country.ts'

export const languages = ['da', 'nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** The same words in every language: a missing one is a type error (design: typed words). */
export type InEvery<Words> = Readonly<Record<Language, Words>>

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text)

export const languageNames: InEvery<string> = {
  da: 'Dansk',
  nb: 'Norsk bokmål',
  nn: 'Nynorsk',
  en: 'English',
}

/** What the reader asked for, or their browser, or the country's own. */
export const chooseLanguage = (
  asked: string | undefined,
  acceptLanguage: string | undefined,
  country: 'DK' | 'NO',
): Language => chooseAmong(isLanguage, asked, acceptLanguage, country)

/** The same among the languages that `isOne` knows. */
export const chooseAmong = <L extends string>(
  isOne: (text: string | undefined) => text is L,
  asked: string | undefined,
  acceptLanguage: string | undefined,
  country: 'DK' | 'NO',
): L | Language => {
  if (isOne(asked)) return asked
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.split(';')[0]?.trim().toLowerCase() ?? ''
    const [primary] = tag.split('-')
    if (isOne(primary)) return primary
    if (primary === 'no') return 'nb'
  }
  return languageOf(country)
}

const locales: InEvery<string> = { da: 'da-DK', nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const midday = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`)

const formats = new Map<string, Intl.DateTimeFormat>()
const format = (
  language: Language,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  const key = `${language} ${name}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options })
  formats.set(key, made)
  return made
}

const parts = (language: Language, date: LocalDate, name: 'long' | 'short') => {
  const made = format(language, name, {
    weekday: name,
    day: 'numeric',
    month: name,
    year: 'numeric',
  }).formatToParts(midday(date))
  const find = (type: string): string => made.find((part) => part.type === type)?.value ?? ''
  const dot = (text: string): string =>
    name === 'short' && language !== 'en' ? `${text.replace(/\.$/, '')}.` : text
  return {
    weekday:
      name === 'short' && language === 'nn'
        ? (nynorskDays[midday(date).getUTCDay()] ?? '')
        : dot(find('weekday')),
    day: find('day'),
    month: dotMonth(dot, find('month')),
    year: find('year'),
  }
}

/** What the platform shortens too far (`ty.`, `to.`), as Nynorsk writes it; from Sunday. */
const nynorskDays = ['sun.', 'mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.']

/** May is never shortened, so it carries no dot. */
const dotMonth = (dot: (text: string) => string, month: string): string =>
  month.replace(/\.$/, '').length <= 3 && /^ma[ij]$/.test(month.replace(/\.$/, ''))
    ? month.replace(/\.$/, '')
    : dot(month)

const ordinal = (language: Language, day: string): string => (language === 'en' ? day : `${day}.`)

/** `tirsdag 24. november`; with `year`, `tirsdag 24. november 2026`. */
export const longDate = (language: Language, date: LocalDate, year = false): string => {
  const { weekday, day, month, year: y } = parts(language, date, 'long')
  return `${weekday} ${ordinal(language, day)} ${month}${year ? ` ${y}` : ''}`
}

/** `tir. 24. nov.` */
export const shortDate = (language: Language, date: LocalDate): string => {
  const { weekday, day, month } = parts(language, date, 'short')
  return `${weekday} ${ordinal(language, day)} ${month}`
}

/** `24. nov.` */
export const dayMonth = (language: Language, date: LocalDate): string => {
  const { day, month } = parts(language, date, 'short')
  return `${ordinal(language, day)} ${month}`
}

/** `8.20` in Danish, `08.20` in Norwegian, `08:20` in English; undefined where only the date is kept (REP-02). */
export const timeOfDay = (language: Language, at: string): string | undefined => {
  const [hour, minute] = at.slice(11, 16).split(':')
  if (hour === undefined || minute === undefined) return undefined
  return language === 'en'
    ? `${hour}:${minute}`
    : language === 'da'
      ? `${Number(hour)}.${minute}`
      : `${hour}.${minute}`
}

/** How a date is typed in a field, as an example: `24.11.2026`. */
export const typedDate = (date: LocalDate): string => {
  const [year, month, day] = date.split('-')
  return `${day}.${month}.${year}`
}

/** A person's words in the reader's quotation marks. */
export const quoted = (language: Language, text: string): string =>
  language === 'da' ? `»${text}«` : language === 'en' ? `“${text}”` : `«${text}»`
