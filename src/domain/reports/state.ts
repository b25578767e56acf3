import type { LocalDate } from '../kernel/dates.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import { evolveDanger, noDanger, type Danger } from './danger.ts'
import type { About, AskedPlan, Concerns, Heard, MayBeTold, ReportEvent, TellerKind } from './events.ts'

export type Message = {
  readonly from: 'pupil' | 'school'
  readonly by: PersonId | null
  readonly on: LocalDate
  readonly at: string
  readonly words: Words
}

export type ReportOutcome =
  | { readonly kind: 'case'; readonly caseId: string; readonly existing: boolean; readonly on: LocalDate }
  | {
      readonly kind: 'concern'
      readonly responsible: PersonId
      readonly lookAgainOn: LocalDate
      readonly reason: Words
      readonly on: LocalDate
    }
  | {
      readonly kind: 'set-aside'
      readonly reason: Words
      readonly by: PersonId | null
      readonly talkedWithPupilOn: LocalDate | null
      readonly seenByLeader: boolean
      readonly on: LocalDate
    }

export type ReportState = {
  readonly reportId: string
  readonly version: number
  readonly receivedOn: LocalDate
  readonly teller: TellerKind
  /** Who told, signed in; never who wrote it down for somebody else. */
  readonly tellerPerson: PersonId | null
  readonly heard: Heard | null
  readonly tellerName: Words | null
  readonly about: About
  readonly concerns: Concerns
  readonly namedAdult: PersonId | null
  readonly aboutHome: boolean
  readonly where: Words | null
  readonly mayBeTold: MayBeTold
  readonly language: string
  readonly strategyVersion: number | null
  readonly asksPlanFor: AskedPlan | null
  readonly messages: readonly Message[]
  readonly outcome: ReportOutcome | null
  /** About staff: the owner was told, or it is manifestly groundless (CASE-18). */
  readonly ownerTold: { readonly told: boolean; readonly words: Words; readonly on: LocalDate } | null
  /** The talk with who took part (REP-13). */
  readonly talk: { readonly on: LocalDate; readonly words: Words } | null
  readonly danger: Danger
}

export const evolveReport = (
  state: ReportState | undefined,
  { event, at, by, version }: Recorded<ReportEvent>,
): ReportState => {
  const on = dayOf(at) as LocalDate
  if (event.type === 'ReportReceived')
    return {
      reportId: event.reportId,
      version,
      receivedOn: event.receivedOn,
      teller: event.teller,
      tellerPerson: event.heard === undefined ? by : null,
      heard: event.heard ?? null,
      tellerName: event.tellerName ?? null,
      about: event.about,
      concerns: event.concerns,
      namedAdult: event.namedAdult ?? null,
      aboutHome: event.aboutHome,
      where: event.where ?? null,
      mayBeTold: event.mayBeTold,
      language: event.language,
      strategyVersion: event.strategy?.version ?? null,
      asksPlanFor: event.asksPlanFor ?? null,
      messages: [{ from: 'pupil', by: event.heard === undefined ? by : null, on, at, words: event.words }],
      outcome: null,
      ownerTold: null,
      talk: null,
      danger: noDanger,
    }
  if (state === undefined) throw new Error('A report begins with being received')
  return { ...evolveReceived(state, event, on, at, by), version }
}

const evolveReceived = (
  state: ReportState,
  event: Exclude<ReportEvent, { type: 'ReportReceived' }>,
  on: LocalDate,
  at: string,
  by: PersonId | null,
): ReportState => {
  switch (event.type) {
    case 'PupilWrote':
      return { ...state, messages: [...state.messages, { from: 'pupil', by, on, at, words: event.words }] }
    case 'ReportAnswered':
      return {
        ...state,
        messages: [...state.messages, { from: 'school', by: event.by, on, at, words: event.words }],
      }
    case 'ReportLedToCase':
      return { ...state, outcome: { kind: 'case', caseId: event.caseId, existing: event.existing, on } }
    case 'ReportKeptAsConcern':
      return {
        ...state,
        outcome: {
          kind: 'concern',
          responsible: event.responsible,
          lookAgainOn: event.lookAgainOn,
          reason: event.reason,
          on,
        },
      }
    case 'ReportSetAside':
      return {
        ...state,
        outcome: {
          kind: 'set-aside',
          reason: event.reason,
          by,
          talkedWithPupilOn: event.talkedWithPupilOn,
          seenByLeader: false,
          on,
        },
      }
    case 'SetAsideSeen':
      return state.outcome?.kind === 'set-aside'
        ? { ...state, outcome: { ...state.outcome, seenByLeader: true } }
        : state
    case 'SetAsideUndone':
      return { ...state, outcome: null }
    case 'TalkHeld':
      return { ...state, talk: { on: event.on, words: event.words } }
    case 'OwnerTold':
      return { ...state, ownerTold: { told: true, words: event.words, on: event.on } }
    case 'OwnerNotTold':
      return { ...state, ownerTold: { told: false, words: event.reason, on: event.on } }
    case 'DangerSaid':
    case 'DangerRead':
    case 'NotificationMade':
    case 'NotificationNotNeeded':
      return { ...state, danger: evolveDanger(state.danger, event, on) }
  }
  return assertNever(event)
}

export const foldReport = (history: readonly Recorded<ReportEvent>[]): ReportState | undefined =>
  history.reduce<ReportState | undefined>((state, entry) => evolveReport(state, entry), undefined)

/** The earliest message from the pupil that nobody has answered; undefined: all are answered. */
export const findUnanswered = (state: ReportState): Message | undefined => {
  const lastAnswer = state.messages.findLastIndex(({ from }) => from === 'school')
  return state.messages.slice(lastAnswer + 1).find(({ from }) => from === 'pupil')
}
