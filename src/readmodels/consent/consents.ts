import type { CaseEvent } from '../../domain/cases/events.ts'
import { foldCase, type CaseState } from '../../domain/cases/state.ts'
import { bodiesIn, type Body } from '../../domain/consent/bodies.ts'
import type { Advice, Answer, Consent } from '../../domain/consent/events.ts'
import type { KnownNames } from '../../domain/consent/names-in.ts'
import { maySay, standingOf, type Basis, type Standing } from '../../domain/consent/standing.ts'
import { findAdviceFor, viewShared, type SharedCase } from '../../domain/consent/view-shared.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { findBorn, namesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

/** What decides about consents of a pupil at this instant: asked anew for every page and every form. */
export const basisOf = async (unit: Unit, pupil: PersonId, today: LocalDate): Promise<Basis> => {
  const [born, guardians] = await Promise.all([findBorn(unit, pupil), unit.index.guardiansOf(pupil)])
  return { today, country: unit.tenant.country, pupil: { person: pupil, born }, guardians }
}

export type ConsentStanding = { readonly consent: Consent; readonly standing: Standing }

/** The consents of a case, the newest first, and how each stands; with those whose word counts now. */
export const consentsOf = async (
  unit: Unit,
  state: CaseState,
  today: LocalDate,
): Promise<{
  readonly consents: readonly ConsentStanding[]
  readonly givers: readonly { readonly person: PersonId; readonly name: string }[]
}> => {
  if (state.consents.asked.length === 0) return { consents: [], givers: [] }
  const basis = await basisOf(unit, state.exposed, today)
  const givers = [...basis.guardians, state.exposed].filter((person) => maySay(basis, person))
  const names = await namesOf(unit, givers)
  return {
    consents: state.consents.asked
      .map((consent) => ({ consent, standing: standingOf(consent, basis) }))
      .toReversed(),
    givers: givers.map((person) => ({ person, name: names.get(person) ?? '' })),
  }
}

/** What somebody is asked: how it stands for all, and of the answers their own alone (CON-06). */
export type Asked = Pick<
  Consent,
  'consentId' | 'body' | 'to' | 'parts' | 'mayAnswer' | 'purpose' | 'until'
> & {
  readonly standing: Standing
  readonly own: Answer | undefined
}

/**
 * The consents that a guardian or pupil is asked for in a case that is open to them, the newest first. `counts`:
 * whether their own word counts now.
 */
export const askedOf = async (
  unit: Unit,
  viewer: Viewer,
  stream: string,
  today: LocalDate,
): Promise<
  { readonly asked: readonly Asked[]; readonly counts: boolean; readonly basis: Basis } | undefined
> => {
  const whole = foldCase((await unit.journal.read(stream)) as readonly Recorded<CaseEvent>[])
  if (whole === undefined || viewer.person === null) return undefined
  const basis = await basisOf(unit, whole.exposed, today)
  const { person } = viewer
  return {
    basis,
    counts: maySay(basis, person),
    asked: whole.consents.asked
      .map((consent) => ({
        ...consent,
        standing: standingOf(consent, basis),
        own: consent.answers.get(person),
      }))
      .toReversed(),
  }
}

/** Somebody of a body that works with the school: to choose whom it is shared with. */
export type RecipientChoice = { readonly body: Body; readonly person: PersonId; readonly name: string }

export const recipientChoices = async (unit: Unit): Promise<readonly RecipientChoice[]> => {
  const held = await Promise.all(
    bodiesIn[unit.tenant.country].map(async (body) =>
      (await unit.index.holders(body)).map((person) => ({ body, person })),
    ),
  )
  const people = held.flat()
  const names = await namesOf(
    unit,
    people.map(({ person }) => person),
  )
  return people.map((one) => ({ ...one, name: names.get(one.person) ?? '' }))
}

/** Every name a question without names may not hold (CON-03). */
export const namesAround = async (unit: Unit, { exposed, participants }: CaseState): Promise<KnownNames> => {
  const kinds = await Promise.all(
    (['pupil', 'guardian', 'staff'] as const).map((kind) => unit.index.people(kind)),
  )
  const pupils = [exposed, ...participants.parts.map(({ pupil }) => pupil)]
  const near = [
    ...pupils,
    ...(await Promise.all(pupils.map((pupil) => unit.index.guardiansOf(pupil)))).flat(),
  ]
  const names = await namesOf(unit, [...near, ...kinds.flat().map(({ person }) => person)])
  return { near: near.map((person) => names.get(person) ?? ''), all: [...names.values()] }
}

/** A case as shared with somebody outside it. */
export type FoundShared = { readonly id: string; readonly stream: string; readonly view: SharedCase }
export type FoundAdvice = { readonly stream: string; readonly advice: Advice }

/** How many cases one outside person's list holds; who has more asks the school to close what is over. */
const MOST_SHARED = 100

/** All that is shared with this viewer now, and the questions without names they were asked. */
export const findSharedWith = async (
  unit: Unit,
  viewer: Viewer,
  today: LocalDate,
): Promise<{ readonly cases: readonly FoundShared[]; readonly advice: readonly FoundAdvice[] }> => {
  if (viewer.person === null) return { cases: [], advice: [] }
  const matters = await unit.index.matters({
    kind: 'case',
    keys: [`shared-with:${viewer.person}`],
    viewer: viewer.person,
    open: true,
    limit: MOST_SHARED,
  })
  const streams = matters.map(({ stream }) => stream)
  const histories = await unit.journal.readMany(streams)
  const cases: FoundShared[] = []
  const advice: FoundAdvice[] = []
  for (const stream of streams) {
    const history = (histories.get(stream) ?? []) as readonly Recorded<CaseEvent>[]
    const whole = foldCase(history)
    if (whole === undefined) continue
    const basis = await basisOf(unit, whole.exposed, today)
    for (const view of viewShared(history, viewer, basis))
      cases.push({ id: stream.slice('case:'.length), stream, view })
    for (const one of findAdviceFor(whole, viewer)) advice.push({ stream, advice: one })
  }
  return { cases, advice }
}

/** One shared case, by the consent that opens it; undefined where none does at this instant. */
export const findShared = async (
  unit: Unit,
  viewer: Viewer,
  consentId: string,
  today: LocalDate,
): Promise<FoundShared | undefined> =>
  (await findSharedWith(unit, viewer, today)).cases.find(({ view }) => view.consent.consentId === consentId)

export const findAdvice = async (
  unit: Unit,
  viewer: Viewer,
  adviceId: string,
  today: LocalDate,
): Promise<FoundAdvice | undefined> =>
  (await findSharedWith(unit, viewer, today)).advice.find(({ advice }) => advice.adviceId === adviceId)
