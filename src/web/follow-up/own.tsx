import type { Child } from 'hono/jsx'
import { handle } from '../../app/handle.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { foldCase, type CaseState } from '../../domain/cases/state.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { findOwnCase, type OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { PupilFrame } from '../frames.tsx'
import { ErrorSummary } from '../parts/fields.tsx'
import type { SignedVisit } from '../visit.tsx'
import { followUpWords, type FollowUpWords, type OwnRefusal } from '../words/follow-up.ts'
import { longDate } from '../words/language.ts'

/** A path under `/me`, with the case the pupil picked where they have several. */
export const ownPath = (visit: SignedVisit, path: string): string => {
  const picked = visit.query('case')
  return picked === undefined ? path : `${path}?case=${encodeURIComponent(picked)}`
}

/** What a form of the pupil's page is shown with: what was typed, and what was refused. */
export type Shown = {
  readonly refusals?: readonly Refused[]
  /** A line that is no refusal but has to be read first, such as: an adult has been told. */
  readonly first?: string
}

export const foldOpened = (history: readonly Recorded<CaseEvent>[]): CaseState => {
  const state = foldCase(history)
  if (state === undefined) throw new Error('A case begins with being opened')
  return state
}

/** The pupil's own case, with the line that they read it. Undefined: none, or somebody else is asking. */
export const readOwnCase = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
): Promise<OwnCase | undefined> => {
  const own = await findOwnCase(unit, viewer, visit.today, visit.query('case'))
  if (own === undefined || viewer.person === null) return undefined
  await unit.audit({
    actor: viewer.person,
    role: own.view.relation,
    act: 'read',
    kind: 'case',
    stream: own.stream,
    about: [viewer.person],
  })
  return own
}

/** A page about the pupil's own case; without one, the way there leads back to the start page. */
export const ownPage =
  (make: (visit: SignedVisit, unit: Unit, own: OwnCase) => Response | Promise<Response>) =>
  (visit: SignedVisit): Promise<Response> =>
    visit.inSchool(async (unit, viewer) => {
      if (viewer.kind !== 'pupil') return visit.notFound()
      const own = await readOwnCase(visit, unit, viewer)
      return own === undefined ? visit.seeOther('/me') : make(visit, unit, own)
    })

type Acting<Command, Refusal extends string> = {
  readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  readonly command: Command
  /** What follows in the same transaction, such as the answer about danger. */
  readonly after?: (unit: Unit, viewer: Viewer, stream: string) => Promise<void>
  readonly to: string
  readonly again: (visit: SignedVisit, unit: Unit, own: OwnCase, shown: Shown) => Response | Promise<Response>
}

/** A pupil's form: carried out on their own case whatever the address says, or shown again with what was typed. */
export const actOnOwnCase = <Command, Refusal extends string>(
  visit: SignedVisit,
  { act, command, after, to, again }: Acting<Command, Refusal>,
): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const own = await findOwnCase(unit, viewer, visit.today, visit.query('case'))
    if (own === undefined) return { again: async () => visit.notFound() }
    const outcome = await handle(unit, visit.deps.clock, {
      stream: own.stream,
      fold: foldOpened,
      act,
      command,
      viewer,
    })
    if (outcome.kind === 'done') {
      await after?.(unit, viewer, own.stream)
      return { to: ownPath(visit, to) }
    }
    const refusals = outcome.kind === 'refused' ? outcome.refusals : []
    if (refusals.some(({ refusal }) => refusal === 'not-open-to-you'))
      return { again: async () => visit.notFound() }
    return { again: showAgain(visit, again, { refusals }) }
  })

/** The same form in a transaction of its own, with the line that the pupil read their case. */
export const showAgain =
  <S,>(
    visit: SignedVisit,
    page: (visit: SignedVisit, unit: Unit, own: OwnCase, shown: S) => Response | Promise<Response>,
    shown: S,
  ) =>
  async (unit: Unit, viewer: Viewer): Promise<Response> => {
    const own = await readOwnCase(visit, unit, viewer)
    return own === undefined ? visit.notFound() : page(visit, unit, own, shown)
  }

export const wordsFor = (visit: SignedVisit): FollowUpWords => followUpWords[visit.language]

/** Children know the adults of their school by first name. */
export const firstName = (name: string | undefined): string | undefined =>
  name === undefined || name === '' ? undefined : name.split(' ')[0]

/** The adult by first name, or "an adult" where nobody is known. */
export const nameOf = (visit: SignedVisit, own: OwnCase, person: PersonId | null | undefined): string =>
  (person == null ? undefined : firstName(own.names.get(person))) ?? wordsFor(visit).somebody

/** At the beginning of a sentence or a heading. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "today", or the date in words. */
export const dayIn = (visit: SignedVisit, date: LocalDate): string =>
  date === visit.today ? wordsFor(visit).today : longDate(visit.language, date)

/** The words beside a field, or at the top where the refusal belongs to none. */
export const refusalText = (visit: SignedVisit, { refusal }: Refused): string =>
  wordsFor(visit).refusals[refusal as OwnRefusal]

export const errorAt = (visit: SignedVisit, shown: Shown, field: string): string | undefined => {
  const found = shown.refusals?.find((refused) => refused.field === field)
  return found === undefined ? undefined : refusalText(visit, found)
}

/** What has to be put right, on top of the page. */
export const Errors = ({ visit, shown }: { readonly visit: SignedVisit; readonly shown: Shown }) => (
  <ErrorSummary
    title={wordsFor(visit).errors}
    errors={(shown.refusals ?? []).map((refused) => ({
      ...(refused.field === undefined ? {} : { field: refused.field }),
      text: refusalText(visit, refused),
    }))}
    note={wordsFor(visit).kept}
  />
)

/** The frame of every page under `/me`. */
export const ownFrame = (
  visit: SignedVisit,
  unit: Unit,
  page: {
    readonly title: string
    readonly rules: readonly RuleId[]
    readonly shown?: Shown
    readonly children: Child
  },
): Response => {
  const failed = (page.shown?.refusals ?? []).length > 0
  return visit.page(
    <PupilFrame
      visit={visit}
      tenant={unit.tenant}
      title={page.title}
      rules={page.rules}
      failed={failed}
      home="/me"
      languageHref={(language) => `/language/${language}`}
    >
      {page.children}
    </PupilFrame>,
    failed ? 422 : 200,
  )
}
