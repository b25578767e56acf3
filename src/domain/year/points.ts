import type { Country } from '../law/value.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { RuleId } from '../rules/rule.ts'

/** A day of any school year, `MM-DD`. */
export type MonthDay = string

/** From the first day to the last, both in time; within one school year, which begins on 1 August. */
export type Window = { readonly from: MonthDay; readonly to: MonthDay }

/** At set times of the year, or over and over while there is school. */
export type Recurrence =
  | { readonly times: readonly Window[] }
  | { readonly every: 'week' | 'fortnight' | 'month' }

/** Whose it is. `class-team` is the team of each class it is done in. */
export type PointHolder = 'leader' | 'resource-team' | 'class-team' | `person:${PersonId}`

/** Once for the school, once in every class, or in one class alone. */
export type PointScope = 'school' | 'every-class' | `class:${string}`

/**
 * What a point is, which decides its page. `meeting` and `survey`: agenda and minutes. `prevention`: part of the plan
 * of a class or the school (YEAR-07). `letter`: to the parents of a class, without names (YEAR-08). `class-time`: a
 * talk in class with prompts (YEAR-09). `exercise`: a made-up case (YEAR-10).
 */
export type PointForm = 'meeting' | 'survey' | 'prevention' | 'letter' | 'class-time' | 'exercise'

/** A recurring duty as the product offers it, its words by language in `web/words/year.ts`. */
type Offer = {
  readonly form: PointForm
  readonly holder: PointHolder
  readonly scope: PointScope
  readonly recurs: Recurrence
  readonly source: readonly RuleId[]
  /** Resource team and leadership meet ahead of it (YEAR-03). */
  readonly prepared?: true
  /** On the wheel from the first day in these countries; elsewhere the school switches it on. */
  readonly laidIn?: readonly Country[]
  /** Offered here alone; left out: everywhere. */
  readonly offeredIn?: readonly Country[]
}

const once = (from: MonthDay, to: MonthDay): Recurrence => ({ times: [{ from, to }] })
const autumnAndSpring = (): Recurrence => ({
  times: [
    { from: '10-01', to: '11-30' },
    { from: '03-01', to: '04-30' },
  ],
})

/**
 * All that is offered. Windows that a source names are the source's (YEAR-02); the rest are our proposals, and a
 * school changes any of them.
 */
export const offers = {
  'staff-meeting': {
    form: 'meeting',
    holder: 'leader',
    scope: 'school',
    recurs: once('08-01', '11-30'),
    source: ['YEAR-02'],
    prepared: true,
    laidIn: ['DK'],
  },
  review: {
    form: 'meeting',
    holder: 'leader',
    scope: 'school',
    recurs: once('05-01', '06-30'),
    source: ['YEAR-02', 'STR-10', 'STR-24'],
    prepared: true,
    laidIn: ['DK'],
  },
  'pupil-council': {
    form: 'meeting',
    holder: 'resource-team',
    scope: 'school',
    recurs: once('10-01', '10-31'),
    source: ['YEAR-04', 'STR-18'],
    laidIn: ['DK'],
  },
  'parents-meeting': {
    form: 'meeting',
    holder: 'class-team',
    scope: 'every-class',
    recurs: once('08-15', '09-30'),
    source: ['YEAR-04', 'YEAR-08'],
    laidIn: ['DK'],
  },
  'class-letter': {
    form: 'letter',
    holder: 'class-team',
    scope: 'every-class',
    recurs: {
      times: [
        { from: '10-01', to: '12-15' },
        { from: '02-01', to: '04-15' },
      ],
    },
    source: ['YEAR-08'],
    laidIn: ['DK'],
  },
  'class-rules': {
    form: 'meeting',
    holder: 'class-team',
    scope: 'every-class',
    recurs: once('08-10', '09-15'),
    source: ['STR-19'],
  },
  'class-time': {
    form: 'class-time',
    holder: 'class-team',
    scope: 'every-class',
    recurs: { every: 'month' },
    source: ['YEAR-09'],
  },
  exercise: {
    form: 'exercise',
    holder: 'resource-team',
    scope: 'school',
    recurs: once('01-15', '02-28'),
    source: ['YEAR-10'],
    laidIn: ['DK'],
  },
  sociometric: {
    form: 'survey',
    holder: 'class-team',
    scope: 'every-class',
    recurs: autumnAndSpring(),
    source: ['YEAR-05'],
  },
  'class-teachers-meeting': {
    form: 'meeting',
    holder: 'leader',
    scope: 'every-class',
    recurs: autumnAndSpring(),
    source: ['YEAR-05'],
    offeredIn: ['NO'],
  },
  'psychosocial-team': {
    form: 'meeting',
    holder: 'resource-team',
    scope: 'school',
    recurs: {
      times: [
        { from: '09-01', to: '09-30' },
        { from: '11-01', to: '11-30' },
        { from: '02-01', to: '02-28' },
        { from: '05-01', to: '05-31' },
      ],
    },
    source: ['YEAR-05'],
    offeredIn: ['NO'],
  },
  'resource-group': {
    form: 'meeting',
    holder: 'resource-team',
    scope: 'school',
    recurs: { every: 'fortnight' },
    source: ['YEAR-05'],
    offeredIn: ['NO'],
  },
  'intervention-team': {
    form: 'meeting',
    holder: 'leader',
    scope: 'school',
    recurs: { every: 'week' },
    source: ['YEAR-05'],
    offeredIn: ['NO'],
  },
  'specialist-service': {
    form: 'meeting',
    holder: 'resource-team',
    scope: 'school',
    recurs: { every: 'month' },
    source: ['YEAR-05'],
    offeredIn: ['NO'],
  },
  network: {
    form: 'meeting',
    holder: 'leader',
    scope: 'school',
    recurs: {
      times: [
        { from: '09-01', to: '12-15' },
        { from: '01-15', to: '06-15' },
      ],
    },
    source: ['YEAR-05'],
    offeredIn: ['NO'],
  },
  'pupil-by-pupil': {
    form: 'meeting',
    holder: 'resource-team',
    scope: 'school',
    recurs: once('10-01', '11-30'),
    source: ['YEAR-05'],
    offeredIn: ['NO'],
  },
  'transition-meeting': {
    form: 'meeting',
    holder: 'leader',
    scope: 'school',
    recurs: once('05-01', '06-20'),
    source: ['YEAR-05'],
  },
  'social-training': {
    form: 'prevention',
    holder: 'class-team',
    scope: 'every-class',
    recurs: once('08-15', '10-10'),
    source: ['YEAR-07'],
  },
  'play-patrol': {
    form: 'prevention',
    holder: 'resource-team',
    scope: 'school',
    recurs: once('08-15', '09-15'),
    source: ['YEAR-07'],
  },
  'break-supervision': {
    form: 'prevention',
    holder: 'leader',
    scope: 'school',
    recurs: once('08-01', '08-31'),
    source: ['YEAR-07'],
  },
  'wellbeing-day': {
    form: 'prevention',
    holder: 'leader',
    scope: 'school',
    recurs: once('09-01', '10-31'),
    source: ['YEAR-07'],
  },
  'class-hours': {
    form: 'prevention',
    holder: 'class-team',
    scope: 'every-class',
    recurs: { every: 'month' },
    source: ['YEAR-07'],
  },
  'digital-lessons': {
    form: 'prevention',
    holder: 'class-team',
    scope: 'every-class',
    recurs: once('01-05', '03-15'),
    source: ['YEAR-07'],
  },
  own: {
    form: 'meeting',
    holder: 'leader',
    scope: 'school',
    recurs: once('08-01', '06-30'),
    source: ['YEAR-01'],
  },
  'own-prevention': {
    form: 'prevention',
    holder: 'class-team',
    scope: 'school',
    recurs: once('08-01', '06-30'),
    source: ['YEAR-07'],
  },
} as const satisfies Record<string, Offer>

export type PointKind = keyof typeof offers
export const pointKinds = Object.keys(offers) as readonly PointKind[]
export const offerOf = (kind: PointKind): Offer => offers[kind]

/** A recurring duty on a school's wheel (YEAR-01). */
export type Point = {
  readonly pointId: string
  readonly kind: PointKind
  /** The school's own name for it, which names no child; null: that of the kind, in the reader's language. */
  readonly title: string | null
  readonly agenda: Words | null
  readonly holder: PointHolder
  readonly scope: PointScope
  readonly recurs: Recurrence
}

/** As it is offered, under its kind's own name: an offer stands on the wheel once for each scope. */
export const pointFrom = (kind: PointKind): Point => {
  const { holder, scope, recurs } = offerOf(kind)
  return { pointId: kind, kind, title: null, agenda: null, holder, scope, recurs }
}

const isOf = (country: Country, countries: readonly Country[] | undefined, otherwise: boolean): boolean =>
  countries === undefined ? otherwise : countries.includes(country)

/** What a new school's wheel holds from its first day (YEAR-02, YEAR-04). */
export const laidFirst = (country: Country): readonly Point[] =>
  pointKinds.filter((kind) => isOf(country, offerOf(kind).laidIn, false)).map(pointFrom)

/** What a school of a country may switch on (YEAR-05, YEAR-07). */
export const offeredIn = (country: Country): readonly PointKind[] =>
  pointKinds.filter((kind) => !isOwn(kind) && isOf(country, offerOf(kind).offeredIn, true))

/** In the school's own words from the start. */
export const isOwn = (kind: PointKind): boolean => kind === 'own' || kind === 'own-prevention'
