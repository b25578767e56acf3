import { assertNever } from '../kernel/result.ts'
import { keysOf, type SightKey, type Viewer } from '../people/viewer.ts'
import type { Recorded } from '../rules/recorded.ts'
import type { Rule } from '../rules/rule.ts'
import type { Heard, ReportEvent } from './events.ts'
import { foldReport, type ReportState } from './state.ts'

/** `handler` reads and acts; `teller` holds the return code, or is signed in as who told; nobody else sees it. */
export type ReportRelation = 'handler' | 'teller'

/**
 * Who handles a report: leader and resource team; about a member of staff, the leader alone; about the leader, the
 * owner, in a tenant of its own (REP-08); and the adult the pupil named (REP-03). The adult it concerns never does, and no guardian ever reads it (CON-06).
 */
export const reportSightsOf = (
  state: ReportState,
): readonly { readonly to: SightKey; readonly as: ReportRelation }[] => {
  const handlers: readonly SightKey[] =
    state.concerns.kind === 'pupils'
      ? ['role:leader', 'role:resource-team']
      : state.concerns.kind === 'staff'
        ? ['role:leader']
        : ['role:officer']
  const concern = state.outcome?.kind === 'concern' ? state.outcome.responsible : null
  return [
    ...handlers.map((to) => ({ to, as: 'handler' }) as const),
    ...(state.namedAdult === null ? [] : [{ to: `person:${state.namedAdult}`, as: 'handler' } as const]),
    ...(seesWhatTheyHeard(state) ? [{ to: `person:${state.heard.by}`, as: 'handler' } as const] : []),
    ...(concern === null ? [] : [{ to: `person:${concern}`, as: 'handler' } as const]),
    ...(state.tellerPerson === null ? [] : [{ to: `person:${state.tellerPerson}`, as: 'teller' } as const]),
  ]
}

/**
 * Whoever was told handles it with the others (REP-06), but not what concerns an adult (REP-08), except that a child
 * is in danger: the notification is theirs personally (LAW-11).
 */
const seesWhatTheyHeard = (state: ReportState): state is ReportState & { readonly heard: Heard } =>
  state.heard !== null &&
  (state.concerns.kind === 'pupils' || (state.concerns.kind === 'staff' && state.danger.saidOn !== null))

/** Whom a report is closed to whatever else they hold: the adult it concerns (REP-08). */
export const closedTo = (state: ReportState): string | null =>
  state.concerns.kind === 'pupils' ? null : state.concerns.person

export const findReportRelation = (state: ReportState, viewer: Viewer): ReportRelation | undefined => {
  const keys = new Set(keysOf(viewer))
  const held = reportSightsOf(state).filter(({ to }) => keys.has(to))
  if (held.some(({ as }) => as === 'teller')) return 'teller'
  if (viewer.person !== null && viewer.person === closedTo(state)) return undefined
  // A parent who works at the school does not read what their own child told (CON-06).
  if (state.tellerPerson !== null && viewer.guardianOf.includes(state.tellerPerson)) return undefined
  return held[0]?.as
}

/** What of one entry a relation may see. Total over event kinds: a new one is decided before it compiles (CON-06). */
export const reportSeenAs = (event: ReportEvent, relation: ReportRelation): ReportEvent | undefined => {
  if (relation === 'handler') return event
  switch (event.type) {
    case 'ReportReceived':
    case 'PupilWrote':
    case 'ReportAnswered':
    case 'DangerSaid':
      return event
    case 'ReportLedToCase':
      // That there was a case already may be another child's.
      return { ...event, existing: false }
    case 'ReportKeptAsConcern':
    case 'ReportSetAside':
      return { ...event, reason: { ...event.reason, text: null } }
    case 'SetAsideUndone':
      return { ...event, reason: { ...event.reason, text: null } }
    case 'SetAsideSeen':
    case 'TalkHeld':
    case 'OwnerTold':
    case 'OwnerNotTold':
    case 'DangerRead':
    case 'NotificationMade':
    case 'NotificationNotNeeded':
      return undefined
  }
  return assertNever(event)
}

export type ReportView = {
  readonly relation: ReportRelation
  readonly state: ReportState
  readonly entries: readonly Recorded<ReportEvent>[]
  readonly version: number
}

/** What this viewer may see of a report; undefined: as if it were not there. `holdsCode`: came with the six words. */
export const viewReport = (
  history: readonly Recorded<ReportEvent>[],
  viewer: Viewer,
  holdsCode = false,
): ReportView | undefined => {
  const whole = foldReport(history)
  if (whole === undefined) return undefined
  const relation = holdsCode ? 'teller' : findReportRelation(whole, viewer)
  if (relation === undefined) return undefined
  const entries = history.flatMap((entry) => {
    const event = reportSeenAs(entry.event, relation)
    return event === undefined ? [] : [{ ...entry, event }]
  })
  const state = foldReport(entries)
  return state === undefined ? undefined : { relation, state, entries, version: whole.version }
}

export const reportViewRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'nobody-handles-a-report-about-themselves',
    source: ['REP-08', 'CON-06'],
    says: 'A report about staff goes to the leader, one about the leader to the owner; the adult it concerns never sees it.',
  },
]
