import type { Country } from './value.ts'

/** What each country's schools write in; first what is used where nobody has chosen. */
const languages = { DK: ['da'], NO: ['nb', 'nn'] } as const satisfies Record<Country, readonly string[]>

/** Where nothing tells in which country somebody is, as on a page of no school read in English. */
const ELSEWHERE: Country = 'DK'

/** The language of a country's schools where nobody has chosen one. */
export const languageOf = (country: Country): 'da' | 'nb' => languages[country][0]

/** The country whose schools write a language: a guess, for pages that are of no school. */
export const countryWriting = (language: string): Country =>
  (Object.keys(languages) as Country[]).find((country) =>
    languages[country].some((one) => one === language),
  ) ?? ELSEWHERE
