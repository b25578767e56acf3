import type { LocalDate } from '../kernel/dates.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import type { ConcernAbout, ConcernEvent, StepKind } from './events.ts'
import type { Sign } from './signs.ts'

export type Step = {
  readonly stepId: string
  readonly kind: StepKind
  readonly what: Words | null
  readonly responsible: PersonId
  readonly plannedOn: LocalDate
  readonly by: LocalDate
  readonly doneOn: LocalDate | null
}

export type ConcernState = {
  readonly concernId: string
  readonly version: number
  readonly about: ConcernAbout
  readonly writer: PersonId | null
  readonly where: Words | null
  readonly seenOn: LocalDate
  readonly raisedOn: LocalDate
  readonly signs: readonly Sign[]
  readonly steps: readonly Step[]
  /** Since when, and until when, it is to be looked at again. */
  readonly lookAgain: { readonly since: LocalDate; readonly on: LocalDate }
  readonly caseAskedOn: LocalDate | null
  /** How it ended; null: it is followed. */
  readonly end:
    | { readonly kind: 'settled'; readonly on: LocalDate }
    | { readonly kind: 'case'; readonly caseId: string; readonly on: LocalDate }
    | null
}

const evolve = (
  state: ConcernState | undefined,
  { event, at, by, version }: Recorded<ConcernEvent>,
): ConcernState => {
  const on = dayOf(at) as LocalDate
  if (event.type === 'ConcernRaised')
    return {
      concernId: event.concernId,
      version,
      about: event.about,
      writer: by,
      where: event.where ?? null,
      seenOn: event.on,
      raisedOn: event.raisedOn,
      signs: event.signs,
      steps: [],
      lookAgain: { since: event.raisedOn, on: event.lookAgainOn },
      caseAskedOn: null,
      end: null,
    }
  if (state === undefined) throw new Error('A concern begins with being raised')
  return { ...evolveRaised(state, event, on), version }
}

const evolveRaised = (
  state: ConcernState,
  event: Exclude<ConcernEvent, { type: 'ConcernRaised' }>,
  on: LocalDate,
): ConcernState => {
  switch (event.type) {
    case 'ConcernNoted':
      return { ...state, signs: [...new Set([...state.signs, ...event.signs])] }
    case 'StepPlanned': {
      const { stepId, kind, what = null, responsible, by } = event
      const step = { stepId, kind, what, responsible, by, plannedOn: on, doneOn: null }
      return { ...state, steps: [...state.steps, step] }
    }
    case 'StepDone':
      return {
        ...state,
        steps: state.steps.map((step) =>
          step.stepId === event.stepId ? { ...step, doneOn: event.on } : step,
        ),
      }
    case 'ConcernLookedAt':
      return {
        ...state,
        lookAgain: { since: on, on: event.lookAgainOn },
        caseAskedOn: event.noCaseNow ? null : state.caseAskedOn,
      }
    case 'ConcernSettled':
      return { ...state, end: { kind: 'settled', on } }
    case 'CaseAskedFor':
      return { ...state, caseAskedOn: on }
    case 'ConcernLedToCase':
      return { ...state, end: { kind: 'case', caseId: event.caseId, on } }
  }
  return assertNever(event)
}

export const foldConcern = (history: readonly Recorded<ConcernEvent>[]): ConcernState | undefined =>
  history.reduce<ConcernState | undefined>(evolve, undefined)

/** For acts on a concern that was raised; throws where there is none. */
export const foldRaised = (history: readonly Recorded<ConcernEvent>[]): ConcernState => {
  const state = foldConcern(history)
  if (state === undefined) throw new Error('A concern begins with being raised')
  return state
}

export const classOf = (about: ConcernAbout): string | null => (about.kind === 'place' ? null : about.classId)
export const pupilOf = (about: ConcernAbout): PersonId | null => (about.kind === 'pupil' ? about.pupil : null)
