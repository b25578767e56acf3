import type { LocalDate } from '../kernel/dates.ts'
import { lawOf } from '../law/law-of.ts'
import { valueInForce, type Country } from '../law/value.ts'
import type { PersonId } from '../people/viewer.ts'
import { ageOn } from './access-list.ts'
import { sharedParts, type Answer, type Consent, type Extent } from './events.ts'

/** What decides about a consent beside what was said: asked anew at every reading, so that nothing outlives it. */
export type Basis = {
  readonly today: LocalDate
  readonly country: Country
  readonly pupil: { readonly person: PersonId; readonly born: LocalDate | undefined }
  /** Who has custody now. */
  readonly guardians: readonly PersonId[]
}

/**
 * Whose yes is asked for on a day: the guardians' until the age at which the pupil alone decides, and the pupil's own
 * from the age at which it is asked for too (a dated value, unconfirmed so far; LAW-01). A pupil whose age is not
 * known counts as a child; where no value is in force, all are asked.
 */
export const saysOn = ({
  today,
  country,
  pupil,
}: Basis): { readonly guardians: boolean; readonly pupil: boolean } => {
  const law = valueInForce(lawOf(country).sharingConsentAge, today)?.value
  if (law === undefined) return { guardians: true, pupil: true }
  const age = pupil.born === undefined ? 0 : ageOn(pupil.born, today)
  return { guardians: age < law.pupilAlone, pupil: age >= law.pupilToo }
}

/** Whether somebody's word counts now: a guardian with custody, or the pupil by age. */
export const maySay = (basis: Basis, person: PersonId | null): boolean =>
  person === basis.pupil.person
    ? saysOn(basis).pupil
    : person !== null && saysOn(basis).guardians && basis.guardians.includes(person)

/** How a consent stands. Only `shared` lets anything out, and only its extent. */
export type Standing =
  | ({ readonly kind: 'shared' } & Extent)
  | { readonly kind: 'not-shared'; readonly why: WhyNot }
export type WhyNot = 'not-answered' | 'pupil-not-answered' | 'refused' | 'withdrawn' | 'expired' | 'ended'

/**
 * How a consent stands at this instant (CON-01, goal A28). One guardian's yes is enough while no other guardian with
 * custody has said no; where the pupil is asked too, theirs is needed beside it. Of several that said yes, the
 * narrowest counts. It holds to the end of its last day. Whether one custody holder's yes is enough in law is not
 * confirmed: a standing no is always respected.
 */
export const standingOf = (consent: Consent, basis: Basis): Standing => {
  const no = (why: WhyNot): Standing => ({ kind: 'not-shared', why })
  if (consent.endedOn !== null) return no('ended')
  const asked = saysOn(basis)
  const guardians = asked.guardians ? answersOf(consent, basis.guardians) : []
  const pupil = asked.pupil ? answersOf(consent, [basis.pupil.person]) : []
  const all = [...guardians, ...pupil]
  if (all.some(({ says }) => says === 'refused')) return no('refused')
  if (all.some(({ says }) => says === 'withdrawn')) return no('withdrawn')
  if (asked.guardians && guardians.length === 0) return no('not-answered')
  if (asked.pupil && pupil.length === 0) return no('pupil-not-answered')
  const given = all.filter((answer) => answer.says === 'yes')
  const until = [consent.until, ...given.map((answer) => answer.until)].toSorted()[0] ?? consent.until
  if (until < basis.today) return no('expired')
  return {
    kind: 'shared',
    parts: sharedParts.filter((part) => [consent, ...given].every(({ parts }) => parts.includes(part))),
    mayAnswer: [consent, ...given].every(({ mayAnswer }) => mayAnswer),
    until,
  }
}

const answersOf = ({ answers }: Consent, people: readonly PersonId[]): readonly Answer[] =>
  people.flatMap((person) => answers.get(person) ?? [])
