import type { CaseEvent } from '../cases/events.ts'
import { foldCase, type CaseState } from '../cases/state.ts'
import { viewCase } from '../cases/view.ts'
import { holds, type PersonId, type SightKey, type Viewer } from '../people/viewer.ts'
import { isFamilyOfParticipant } from '../participants/view.ts'
import type { Recorded } from '../rules/recorded.ts'
import type { Rule } from '../rules/rule.ts'
import type { Advice, Consent, Extent, SharedPart } from './events.ts'
import { saysOn, standingOf, type Basis } from './standing.ts'

/** Under which part an event leaves the school; null: never. Every kind of event has its place, or does not compile. */
const partOf: Readonly<Record<CaseEvent['type'], SharedPart | 'always' | null>> = {
  CaseOpened: 'always',
  PupilHeard: 'account',
  PupilDeclinedHearing: 'account',
  Assessed: 'assessment',
  ExaminationConcluded: 'assessment',
  InterimMeasureTaken: 'plan',
  ProblemStated: 'plan',
  GoalSet: 'plan',
  GoalTakenOut: 'plan',
  PlanHolderNamed: 'plan',
  GroupAnsweredFor: 'plan',
  FollowUpPlanned: 'plan',
  MeasurePlanned: 'plan',
  MeasureTakenOut: 'plan',
  PlanAdopted: 'plan',
  MeasureDone: 'plan',
  MeasureEvaluated: 'plan',
  HomeMeasureAdded: 'plan',
  HomeMeasureEnded: 'plan',
  TrustedAdultChosen: 'plan',
  BullyingStopped: 'follow-up',
  BullyingStartedAgain: 'follow-up',
  CheckInRhythmAgreed: 'follow-up',
  PupilSaidFine: 'follow-up',
  RecognitionGiven: 'follow-up',
  ApologyGiven: 'follow-up',
  AgreementMade: 'agreements',
  AgreementLookedAt: 'agreements',
  MeetingCalled: 'agreements',
  MinutesWritten: 'agreements',
  TaskAgreed: 'agreements',
  TaskDone: 'agreements',
  ContactAgreed: 'agreements',
  AbsenceRegistered: 'absence',
  LostTeachingPlanned: 'absence',
  LostTeachingMadeUp: 'absence',
  CaseLeadAsked: null,
  TiesDeclared: null,
  CaseLeadNamed: null,
  Told: null,
  DisclosureAnswered: null,
  DutyDone: null,
  NoteWritten: null,
  EntryCorrected: null,
  CheckedIn: null,
  WantsToTalk: null,
  CaseClosed: null,
  CaseEndedOtherwise: null,
  CaseReopened: null,
  ClassLetterWritten: null,
  ClosingDaysConsidered: null,
  OwnDeadlineExtended: null,
  DeputyNamed: null,
  DeputyEnded: null,
  SupportAsked: null,
  SupportGiven: null,
  DayPlanned: null,
  HelpsMeSaid: null,
  TalkPlaceSaid: null,
  TellingClassAsked: null,
  TellingClassAnswered: null,
  ClassTold: null,
  ContactMade: null,
  GuardianWrote: null,
  GuardianAnswered: null,
  MeasureJudged: null,
  PlanAskedFor: null,
  PlanRequestAnswered: null,
  ParticipatingPupilNamed: null,
  ParticipantAdultChosen: null,
  ParticipantFamilyTold: null,
  InquiryStarted: null,
  ParticipantWantsToTalk: null,
  ReconciliationAnswered: null,
  ReconciliationHeld: null,
  TalkRecorded: null,
  JointMeetingAsked: null,
  JointMeetingAnswered: null,
  DangerSaid: null,
  DangerRead: null,
  NotificationMade: null,
  NotificationNotNeeded: null,
  ConsentAsked: null,
  ConsentGiven: null,
  ConsentRefused: null,
  ConsentWithdrawn: null,
  BodyAnswered: null,
  AdviceAsked: null,
  AdviceGiven: null,
}

/** A case as one outside it sees it by a running consent. */
export type SharedCase = {
  readonly consent: Pick<Consent, 'consentId' | 'body' | 'to' | 'purpose' | 'texts'>
  readonly extent: Extent
  /** Folded from what is shared alone: what is not shared cannot be in it. */
  readonly state: CaseState
  readonly entries: readonly Recorded<CaseEvent>[]
}

/**
 * What a viewer may see by consent, one for each consent that runs (`basis` is that of the exposed pupil); none for everybody else. Never more leaves than
 * those who say yes may read themselves: it is the guardian's view, or the grown pupil's own, cut to the parts chosen
 * (CON-01, CON-06, goal A28).
 */
export const viewShared = (
  history: readonly Recorded<CaseEvent>[],
  viewer: Viewer,
  basis: Basis,
): readonly SharedCase[] => {
  const whole = foldCase(history)
  if (whole === undefined) return []
  return whole.consents.asked.flatMap((consent) => {
    if (!isReader(whole, consent, viewer)) return []
    const standing = standingOf(consent, basis)
    if (standing.kind !== 'shared') return []
    const seen = viewCase(history, giverOf(basis))
    if (seen === undefined) return []
    const entries = seen.entries.flatMap((entry) => {
      const part = partOf[entry.event.type]
      if (part === null || (part !== 'always' && !standing.parts.includes(part))) return []
      return [{ ...entry, event: withoutAccount(entry.event, standing.parts.includes('account')) }]
    })
    const state = foldCase(entries)
    return state === undefined ? [] : [{ consent, extent: standing, state, entries }]
  })
}

/** Whoever a consent names, while they hold the role they were named for and have no ties to the matter (TEAM-06). */
export const isReader = (
  state: CaseState,
  { to, body }: Pick<Consent, 'to' | 'body'>,
  viewer: Viewer,
): boolean =>
  viewer.person === to &&
  holds(viewer, body) &&
  !state.tied.includes(to) &&
  !viewer.guardianOf.includes(state.exposed) &&
  !isFamilyOfParticipant(state, viewer)

/** Through whose eyes what is shared is seen. The words of one parent to the school are not among it. */
const giverOf = (basis: Basis): Viewer => {
  const { person } = basis.pupil
  const asPupil = !saysOn(basis).guardians
  return {
    person: asPupil ? person : null,
    kind: asPupil ? 'pupil' : 'guardian',
    roles: [],
    classes: [],
    guardianOf: asPupil ? [] : [person],
  }
}

const withoutAccount = (event: CaseEvent, shared: boolean): CaseEvent =>
  event.type === 'CaseOpened'
    ? {
        ...event,
        account: shared || event.account === null ? event.account : { ...event.account, text: null },
        mayBeTold: { parents: null, teachers: null, classmates: null },
        fromReport: null,
        accountAboutHome: false,
      }
    : event

/** A question without names that this viewer was asked (CON-03): the question, and what they answered. */
export const findAdviceFor = (state: CaseState, viewer: Viewer): readonly Advice[] =>
  state.consents.advice.filter((advice) => isReader(state, advice, viewer))

/** The keys under which a case is looked for by those outside it. Nobody holds them; what they open, the view decides. */
export const sharedKeysOf = ({ consents }: CaseState): readonly SightKey[] => [
  ...new Set(
    [...consents.asked, ...consents.advice].map(({ to }: { to: PersonId }): SightKey => `shared-with:${to}`),
  ),
]

export const sharedViewRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'case-as-shared',
    source: ['CON-01', 'CON-06', 'CASE-15', 'DIG-09'],
    says: 'What leaves a case for another body is what a running consent names, seen as those who gave it see it; it ends with the consent, at the next request.',
  },
  {
    kind: 'view',
    name: 'whose-yes',
    source: ['CON-01', 'LAW-01'],
    says: 'Whose consent is asked follows custody and a dated age; a standing no is always respected.',
  },
]
