import { yearOf, type LocalDate } from '../kernel/dates.ts'
import { lawOf } from '../law/law-of.ts'
import { valueInForce, type Country } from '../law/value.ts'
import type { PersonId, Viewer } from '../people/viewer.ts'
import type { Rule } from '../rules/rule.ts'

/** What was read, as far as the list of readers must tell kinds apart (CON-04, CON-06). */
export const readingKinds = [
  'case',
  'case-list',
  'case-copy',
  'report',
  'home-account',
  'notification',
  'concern',
  'health-note',
] as const
export type ReadingKind = (typeof readingKinds)[number]

/**
 * What a guardian sees of who has read: readings of the case. Reports, accounts of home, notifications and concerns
 * never reach a parent, nor who read them, since the list itself would tell (CON-06).
 */
const guardianKinds: readonly ReadingKind[] = ['case', 'case-list', 'case-copy']

/** What the adults who carry a case see: not that a health nurse has notes of their own (CON-02). */
export const caseKinds: readonly ReadingKind[] = readingKinds.filter((kind) => kind !== 'health-note')

/**
 * The pupil sees every reading but notifications, which may touch a case of the authorities, concerns, which are the
 * adults' own, and the health nurse's notes.
 */
const pupilKinds: readonly ReadingKind[] = ['case', 'case-list', 'case-copy', 'report', 'home-account']

/**
 * Which readings of a pupil somebody may list; undefined: none, as if the list were not there. From the age the
 * law gives the pupil alone decides, so the guardian's list ends there (a dated value, LAW-01; unconfirmed so far).
 */
export const findReadingKinds = (
  viewer: Viewer,
  pupil: { readonly person: PersonId; readonly born: LocalDate | undefined },
  country: Country,
  today: LocalDate,
): readonly ReadingKind[] | undefined => {
  if (viewer.person === pupil.person) return pupilKinds
  if (!viewer.guardianOf.includes(pupil.person)) return undefined
  const law = valueInForce(lawOf(country).accessListAge, today)
  const age = pupil.born === undefined ? undefined : ageOn(pupil.born, today)
  return law !== undefined && age !== undefined && age >= law.value.age ? undefined : guardianKinds
}

/** Whole years on a day: the birthday itself counts. */
export const ageOn = (born: LocalDate, today: LocalDate): number =>
  yearOf(today) - yearOf(born) - (today.slice(5) < born.slice(5) ? 1 : 0)

export const consentRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'who-has-read',
    source: ['CON-04', 'CON-06'],
    says: 'Pupil, by age, and parents see who has read about them and when; never readings of what was told of home, nor of notifications, to a parent.',
  },
]
