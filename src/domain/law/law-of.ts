import type { CountryLaw } from './country-law.ts'
import { dk } from './dk.ts'
import { no } from './no.ts'
import type { Country } from './value.ts'

const laws = { DK: dk, NO: no } satisfies Record<Country, CountryLaw>

/** What the product knows of a country's law; ask each list with the date of the matter (LAW-01). */
export const lawOf = (country: Country): CountryLaw => laws[country]
