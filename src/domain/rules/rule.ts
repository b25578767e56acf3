/** The rulebook's areas: the prefix of every rule ID. */
export const areas = [
  'STR',
  'YEAR',
  'SIG',
  'REP',
  'CASE',
  'DIG',
  'FOL',
  'TEAM',
  'CON',
  'TRA',
  'OWN',
  'CMP',
  'MED',
  'GUI',
  'BEN',
  'KNO',
  'LAW',
] as const

export type Area = (typeof areas)[number]

/** Area and two digits, as in `docs/rulebook.md`. An ID is for good. */
export type RuleId = `${Area}-${number}`

/**
 * What carries rules out, as an object that pages, the register and `npm run rules` read alike.
 * `guard` refuses a command, `duty` says who owes what by when, `page` is a route with its view,
 * `value` is a dated figure of law, `view` decides what a viewer may see.
 */
export type Rule = {
  readonly kind: 'guard' | 'duty' | 'page' | 'value' | 'view'
  /** In kebab-case, for example `pupil-heard-before-plan`. */
  readonly name: string
  readonly source: readonly RuleId[]
  /** One English sentence; pages show the reader's language from `web/words/`. */
  readonly says: string
}
