import { consentSeenAs, isConsentEvent } from '../consent/events.ts'
import { isFollowUpEvent, noFollowUp } from '../follow-up/events.ts'
import { followUpSeenAs } from '../follow-up/view.ts'
import { assertNever } from '../kernel/result.ts'
import { isMeetingEvent, noMeetings } from '../meetings/events.ts'
import { meetingSeenAs, type MeetingLooker } from '../meetings/view.ts'
import { adultsOf, isParticipantEvent, noParticipants } from '../participants/events.ts'
import { isFamilyOfParticipant, participantSeenAs, participantSeenByExposed } from '../participants/view.ts'
import type { Words } from '../kernel/words.ts'
import { keysOf, type PersonId, type SightKey, type Viewer } from '../people/viewer.ts'
import type { Recorded } from '../rules/recorded.ts'
import type { Rule } from '../rules/rule.ts'
import type { CaseEvent } from './events.ts'
import { foldCase, type CaseState } from './state.ts'

/** How somebody stands to a case, the nearest first. Who has no relation sees nothing, as if the case were not there. */
export const relations = [
  'exposed',
  'lead',
  'leader',
  'trusted-adult',
  'team',
  'class-team',
  'guardian',
] as const
export type Relation = (typeof relations)[number]
/** Those who carry the case, and see all of it. */
export type Carrying = 'lead' | 'leader' | 'trusted-adult' | 'team'

/** To whom a case is open, and as what. The lists in the database hold the same keys. */
export const sightsOf = (state: CaseState): readonly { readonly to: SightKey; readonly as: Relation }[] => [
  { to: `person:${state.exposed}`, as: 'exposed' },
  ...(state.lead === null ? [] : [{ to: `person:${state.lead.person}`, as: 'lead' } as const]),
  ...(state.leadAsked === null ? [] : [{ to: `person:${state.leadAsked}`, as: 'class-team' } as const]),
  { to: state.withLeader ? 'role:officer' : 'role:leader', as: 'leader' },
  ...(state.trustedAdult === null
    ? []
    : [{ to: `person:${state.trustedAdult.person}`, as: 'trusted-adult' } as const]),
  // The deputy does the trusted adult's work (FOL-02).
  ...(state.followUp.deputy === null
    ? []
    : [{ to: `person:${state.followUp.deputy.person}`, as: 'trusted-adult' } as const]),
  // What concerns a member of staff is the leader's, and of whoever is given a part in it (REP-08).
  ...(state.withStaff
    ? []
    : ([
        { to: 'role:resource-team', as: 'team' },
        { to: `class-team:${state.classId}`, as: 'class-team' },
      ] as const)),
  // Who holds the plan, be it the nurse, or owes a measure of it, sees what it is part of (FOL-03, CASE-05).
  ...[
    ...(state.plan.holder === null ? [] : [state.plan.holder]),
    ...state.measures.map(({ responsible }) => responsible),
  ].map((person) => ({ to: `person:${person}`, as: 'class-team' }) as const),
  // So does who follows a pupil that took part, leads a meeting, or owes what was agreed there (CASE-16, CASE-23).
  ...[
    ...adultsOf(state.participants),
    ...[...state.meetings.meetings, ...state.meetings.tasks].map(({ responsible }) => responsible),
  ].map((person) => ({ to: `person:${person}`, as: 'class-team' }) as const),
  // Nothing goes round the pupil (REP-10): home sees the case once the pupil said yes, or once the school has
  // told them as strategy or law lays down, which the pupil hears first.
  ...(state.mayBeTold.parents === true || state.told.some(({ addressee }) => addressee === 'parents')
    ? [{ to: `guardian-of:${state.exposed}`, as: 'guardian' } as const]
    : []),
]

/**
 * The nearest relation a viewer has to a case; undefined: none. A parent who also works at the school stands to
 * their own child's case as a parent and nothing else (CON-06).
 */
export const findRelation = (state: CaseState, viewer: Viewer): Relation | undefined => {
  if (viewer.person !== null && viewer.person === state.closedTo) return undefined
  // A parent of a pupil who took part sees that child's part, whatever role they hold here (CASE-16).
  if (isFamilyOfParticipant(state, viewer) && !viewer.guardianOf.includes(state.exposed)) return undefined
  const ownChild: SightKey = `guardian-of:${state.exposed}`
  const keys = new Set(viewer.guardianOf.includes(state.exposed) ? [ownChild] : keysOf(viewer))
  const held = new Set(
    sightsOf(state)
      .filter(({ to }) => keys.has(to))
      .map(({ as }) => as),
  )
  return relations.find((relation) => held.has(relation))
}

const withheld = (words: Words): Words => ({ ...words, text: null })
const withheldOrNone = (words: Words | null): Words | null => (words === null ? null : withheld(words))

/** Adults who carry the case: they see all of it. */
export const carries = (relation: Relation): relation is Carrying =>
  relation === 'lead' || relation === 'leader' || relation === 'team' || relation === 'trusted-adult'

/** What decides about an entry beside the relation. */
type Around = Pick<CaseState, 'exposed' | 'followUp' | 'participants' | 'meetings'> & {
  /** The viewer's own letter to the school, or the answer to it. */
  readonly own: boolean
  /** By the viewer's own hand. */
  readonly ownHand: boolean
  readonly viewer: PersonId | null
  /** Participating pupils whose adult the viewer is (CASE-16). */
  readonly adultOf: readonly PersonId[]
}

const nothingAround: Around = {
  own: false,
  ownHand: false,
  viewer: null,
  adultOf: [],
  exposed: '',
  followUp: noFollowUp,
  participants: noParticipants,
  meetings: noMeetings,
}

/**
 * What of one event a relation may see: the event, the event with words withheld, or nothing. Total over event
 * kinds and relations, so that a new kind of event does not compile before somebody has decided (CON-06).
 */
export const seenAs = (
  event: CaseEvent,
  relation: Relation,
  told: CaseState['mayBeTold'],
  around: Around = nothingAround,
): CaseEvent | undefined => {
  if (carries(relation)) return event
  if (isParticipantEvent(event) || isMeetingEvent(event)) {
    const looker: MeetingLooker =
      relation === 'class-team'
        ? { as: 'staff', adultOf: around.adultOf, own: around.ownHand, person: around.viewer }
        : {
            as: relation === 'exposed' ? 'pupil' : 'family',
            pupil: around.exposed,
            wordsToo: relation === 'exposed' || told.parents === true,
          }
    if (isMeetingEvent(event)) return meetingSeenAs(event, looker, around.meetings)
    return looker.as === 'staff'
      ? participantSeenAs(event, looker, around)
      : participantSeenByExposed(event, looker, around.participants)
  }
  if (isConsentEvent(event)) return consentSeenAs(event, relation, around.viewer)
  if (isFollowUpEvent(event))
    return followUpSeenAs(event, { as: relation, own: around.own, whole: around.followUp })
  const pupil = relation === 'exposed'
  const team = relation === 'class-team'
  const toldHere = (team && told.teachers === true) || (relation === 'guardian' && told.parents === true)
  switch (event.type) {
    case 'CaseOpened': {
      const open = pupil || (toldHere && !(relation === 'guardian' && event.accountAboutHome))
      return {
        ...event,
        account: open ? event.account : withheldOrNone(event.account),
        fromReport: null,
        withStaff: false,
        withLeader: false,
        closedTo: null,
        // What the pupil allowed about their parents is the pupil's and the school's.
        mayBeTold: pupil ? event.mayBeTold : { parents: null, teachers: null, classmates: null },
        accountAboutHome: relation === 'guardian' ? false : event.accountAboutHome,
      }
    }
    case 'Assessed':
      return { ...event, reason: withheld(event.reason), ...(team ? {} : { marks: [], forms: [] }) }
    case 'CaseLeadNamed':
    case 'InterimMeasureTaken':
    case 'Told':
    case 'MeasureTakenOut':
    case 'MeasureDone':
    case 'TrustedAdultChosen':
    case 'CheckInRhythmAgreed':
      return event
    case 'BullyingStopped':
      return { ...event, how: withheld(event.how) }
    case 'PlanAdopted':
      return { ...event, individualOnlyReason: null }
    case 'MeasurePlanned':
      return event.level === 'participants' && !team ? undefined : event
    case 'ExaminationConcluded':
      return {
        ...event,
        outcome: withheld(event.outcome),
        classEnvironment: team ? event.classEnvironment : withheld(event.classEnvironment),
      }
    // The pupil's own words, and what may hold them, go as far as the pupil allowed.
    case 'ProblemStated':
      return pupil || team || toldHere ? event : { ...event, problem: withheld(event.problem) }
    case 'GoalSet':
      return pupil || toldHere ? event : { ...event, goal: withheld(event.goal) }
    case 'GroupAnsweredFor':
      return team || !['pupils-involved', 'parents'].includes(event.group) ? event : undefined
    case 'MeasureEvaluated':
      return {
        ...event,
        adultsView: team ? event.adultsView : withheld(event.adultsView),
        pupilsView: pupil || toldHere ? event.pupilsView : withheldOrNone(event.pupilsView),
      }
    case 'GoalTakenOut':
    case 'PlanHolderNamed':
    case 'FollowUpPlanned':
    case 'ClassLetterWritten':
      return event
    case 'ClosingDaysConsidered':
    case 'OwnDeadlineExtended':
      return { ...event, reason: withheld(event.reason) }
    case 'BullyingStartedAgain':
      return { ...event, what: withheld(event.what) }
    case 'PupilHeard':
      return pupil || (relation === 'guardian' && told.parents === true)
        ? event
        : { ...event, words: withheld(event.words) }
    case 'PupilDeclinedHearing':
      return event
    case 'PupilSaidFine':
      return pupil ? event : { ...event, words: withheldOrNone(event.words) }
    case 'CaseClosed':
      return { ...event, reason: withheldOrNone(event.reason) }
    case 'CaseEndedOtherwise':
      return { ...event, reason: withheld(event.reason), joinedTo: null }
    case 'CaseReopened':
      return { ...event, reason: withheld(event.reason) }
    case 'CaseLeadAsked':
    case 'DutyDone':
      return team ? (event.type === 'DutyDone' ? { ...event, note: null } : event) : undefined
    case 'DisclosureAnswered':
    case 'WantsToTalk':
    case 'DangerSaid':
      return pupil ? event : undefined
    case 'CheckedIn':
      return pupil && event.from === 'pupil' ? event : undefined
    case 'TiesDeclared':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'DangerRead':
    case 'NotificationMade':
    case 'NotificationNotNeeded':
      return undefined
  }
  return assertNever(event)
}

export type CaseView = {
  readonly relation: Relation
  /** Folded from the visible entries alone: what is not seen cannot be in it. */
  readonly state: CaseState
  readonly entries: readonly Recorded<CaseEvent>[]
  /** The last entry of the whole log: what a form compares when two people act at once. */
  readonly version: number
}

/** What this viewer may see of a case, or undefined: as if it were not there. Built up, never cut down (CON-06). */
export const viewCase = (history: readonly Recorded<CaseEvent>[], viewer: Viewer): CaseView | undefined => {
  const whole = foldCase(history)
  if (whole === undefined) return undefined
  const relation = findRelation(whole, viewer)
  if (relation === undefined) return undefined
  // Told of home, nothing that the pupil said is open to a parent, whatever else may be told (CON-06).
  const ofHome = history.some(({ event }) => event.type === 'CaseOpened' && event.accountAboutHome)
  const told = relation === 'guardian' && ofHome ? { ...whole.mayBeTold, parents: false } : whole.mayBeTold
  const adultOf = whole.participants.parts.flatMap(({ pupil, adult }) =>
    adult !== null && adult.person === viewer.person ? [pupil] : [],
  )
  const hidden = new Set<string>()
  const entries = history.flatMap((entry) => {
    const own =
      'guardian' in entry.event && entry.event.guardian !== null && entry.event.guardian === viewer.person
    const ownHand = entry.by !== null && entry.by === viewer.person
    const event = seenAs(entry.event, relation, told, {
      ...whole,
      own,
      ownHand,
      adultOf,
      viewer: viewer.person,
    })
    if (event === undefined && entry.event.type === 'MeasurePlanned') hidden.add(entry.event.measureId)
    // What is done of a measure one may not see is not seen either.
    const ofHidden = event !== undefined && 'measureId' in event && hidden.has(event.measureId)
    return event === undefined || ofHidden ? [] : [{ ...entry, event }]
  })
  const state = foldCase(entries)
  if (state === undefined) return undefined
  // The adult's entry that answers a pupil's wish to talk is the adult's; that it was answered is the pupil's.
  const own =
    relation === 'exposed'
      ? {
          ...state,
          wantsToTalkSince: whole.wantsToTalkSince,
          followUp: { ...state.followUp, talks: whole.followUp.talks },
        }
      : state
  return { relation, state: own, entries, version: whole.version }
}

export const caseViewRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'case-as-seen-by',
    source: ['CON-06', 'REP-10'],
    says: 'What somebody sees of a case is folded from the entries open to their relation; a parent never sees another child, nor what a pupil told of home.',
  },
]
