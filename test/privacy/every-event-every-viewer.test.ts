import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { seenAs, viewCase } from '../../src/domain/cases/view.ts'
import { findReadingKinds, readingKinds } from '../../src/domain/consent/access-list.ts'
import {
  alma,
  checkedIn,
  day,
  daysLater,
  emil,
  established,
  hanne,
  heard,
  jonas,
  lars,
  logOf,
  maria,
  mette,
  monday,
  nobody,
  on,
  opened,
  planned,
  received,
  sara,
  stopped,
  yusuf,
} from '../../src/domain/given.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import type { Viewer } from '../../src/domain/people/viewer.ts'
import type { Concerns, ReportEvent } from '../../src/domain/reports/events.ts'
import { viewReport } from '../../src/domain/reports/view.ts'
import type { ConcernEvent } from '../../src/domain/signs/events.ts'
import { viewConcern } from '../../src/domain/signs/view.ts'

/**
 * For every kind of event and every viewer: what may not pass does not pass, and what should pass does, so that a
 * view that shows nothing proves nothing. Each sample carries canaries: words that stand nowhere else. A new kind
 * of event does not compile until it has a sample, and somebody has said who may see it.
 */

/** Somebody who may be looking, by how they stand to Alma's case or to a report. */
const lookers = {
  'the exposed pupil': alma,
  'her guardian': maria,
  'her guardian, who teaches the class': { ...maria, kind: 'staff', roles: ['class-team'], classes: ['5b'] },
  'her guardian, who leads the school': { ...maria, kind: 'staff', roles: ['leader', 'resource-team'] },
  'her guardian, whom she trusts': { ...maria, kind: 'staff', person: 'yusuf' },
  'a classmate who took part': emil,
  'the guardian of another child': hanne,
  'the class teacher': jonas,
  'the teacher of another class': { ...yusuf, person: 'kirsten' },
  'after-school staff of the class': { ...jonas, person: 'after', roles: ['after-school'] },
  'the one asked to lead': { ...yusuf, person: 'asked' },
  'the one who does a measure': { ...yusuf, person: 'helper' },
  'the one who had ties': { ...yusuf, person: 'tied' },
  'the trusted adult before': { ...yusuf, person: 'before' },
  'the case lead': { ...yusuf, person: 'lead' },
  'the trusted adult': yusuf,
  'the resource team': sara,
  'the leader': mette,
  'the officer of the owner': lars,
  'somebody without a name': nobody,
} as const satisfies Record<string, Viewer>
type Looker = keyof typeof lookers
const lookerNames = Object.keys(lookers) as Looker[]

const carriers: readonly Looker[] = ['the case lead', 'the trusted adult', 'the resource team', 'the leader']
const guardians: readonly Looker[] = [
  'her guardian',
  'her guardian, who teaches the class',
  'her guardian, who leads the school',
  'her guardian, whom she trusts',
]
const team: readonly Looker[] = [
  'the class teacher',
  'after-school staff of the class',
  'the one asked to lead',
  'the one who does a measure',
]
const pupil: readonly Looker[] = ['the exposed pupil']

/** What the pupil allowed, and where it happened. */
const situations = {
  'nothing may be told': { parents: null, teachers: null, home: false },
  'parents may be told': { parents: true, teachers: null, home: false },
  'teachers may be told': { parents: null, teachers: true, home: false },
  'all may be told, and it is about home': { parents: true, teachers: true, home: true },
} as const
type Situation = (typeof situations)[keyof typeof situations]

/** Who sees a canary: always, or depending on what the pupil allowed. Those who carry the case see all of it. */
type Sees = (situation: Situation) => readonly Looker[]
const carriersOnly: Sees = () => []
const classTeam: Sees = () => team
const thePupil: Sees = () => pupil
const allWith: Sees = ({ parents }) => [...pupil, ...team, ...(parents === true ? guardians : [])]
const pupilsWordsToHome: Sees = ({ parents, home }) => [
  ...pupil,
  ...(parents === true && !home ? guardians : []),
]
/** Maria's letters and the answers to them: hers, and no other parent's. */
const theParentWhoWrote: Sees = ({ parents }) =>
  parents === true ? guardians.filter((name) => lookers[name].person === 'maria') : []
const pupilAndHome: Sees = ({ parents }) => [...pupil, ...(parents === true ? guardians : [])]
const pupilAndTeam: Sees = () => [...pupil, ...team]
const homeOnly: Sees = ({ parents }) => (parents === true ? guardians : [])
const homeAndTeam: Sees = (situation) => [...team, ...homeOnly(situation)]
const account: Sees = (situation) => [
  ...pupilsWordsToHome(situation),
  ...(situation.teachers === true ? team : []),
]

/** Each canary of a sample with who sees it. `shown`: who sees that the entry is there, and by whose hand. */
type Sample<Event> = {
  readonly event: Event
  readonly shown: Sees
  readonly canaries: Readonly<Record<string, Sees>>
}

const canary = (text: string) => wordsOf('x', `canary-${text}`)

const caseSamples: { readonly [T in CaseEvent['type']]: Sample<Extract<CaseEvent, { type: T }>> } = {
  CaseOpened: {
    event: opened({ account: canary('account'), fromReport: 'canary-report' }),
    shown: allWith,
    canaries: { 'canary-account': account, 'canary-report': carriersOnly },
  },
  CaseLeadAsked: { event: { type: 'CaseLeadAsked', person: 'asked' }, shown: classTeam, canaries: {} },
  TiesDeclared: {
    event: { type: 'TiesDeclared', person: 'canary-tied', tied: true, role: 'trusted-adult' },
    shown: carriersOnly,
    canaries: { 'canary-tied': carriersOnly },
  },
  CaseLeadNamed: { event: { type: 'CaseLeadNamed', person: 'lead' }, shown: allWith, canaries: {} },
  ParticipatingPupilNamed: {
    event: { type: 'ParticipatingPupilNamed', pupil: 'canary-other-child' },
    shown: classTeam,
    canaries: { 'canary-other-child': classTeam },
  },
  ParticipantAdultChosen: {
    event: { type: 'ParticipantAdultChosen', pupil: 'canary-other-child', person: 'canary-adult' },
    shown: classTeam,
    canaries: { 'canary-other-child': classTeam, 'canary-adult': classTeam },
  },
  ParticipantFamilyTold: {
    event: { type: 'ParticipantFamilyTold', pupil: 'canary-other-child', on: monday },
    shown: classTeam,
    canaries: { 'canary-other-child': classTeam },
  },
  InquiryStarted: {
    event: { type: 'InquiryStarted', pupils: ['canary-other-child'], on: monday },
    shown: classTeam,
    canaries: { 'canary-other-child': classTeam },
  },
  AgreementMade: {
    event: {
      type: 'AgreementMade',
      agreementId: 'g1',
      pupil: 'canary-other-child',
      kind: 'restriction',
      what: canary('agreed'),
      startsOn: monday,
      lookAgainOn: daysLater(14),
      reason: null,
    },
    shown: classTeam,
    canaries: { 'canary-other-child': classTeam, 'canary-agreed': classTeam },
  },
  AgreementLookedAt: {
    event: {
      type: 'AgreementLookedAt',
      agreementId: 'g1',
      pupil: 'canary-other-child',
      on: monday,
      kept: 'kept',
      words: canary('look'),
      lookAgainOn: null,
    },
    shown: classTeam,
    canaries: { 'canary-other-child': classTeam, 'canary-look': carriersOnly },
  },
  ParticipantWantsToTalk: {
    event: { type: 'ParticipantWantsToTalk', pupil: 'canary-other-child' },
    shown: carriersOnly,
    canaries: { 'canary-other-child': carriersOnly },
  },
  ReconciliationAnswered: {
    event: { type: 'ReconciliationAnswered', wanted: true, on: monday, heardBy: 'yusuf' },
    shown: thePupil,
    canaries: {},
  },
  ReconciliationHeld: {
    event: {
      type: 'ReconciliationHeld',
      pupils: ['canary-other-child'],
      on: monday,
      ledBy: 'sara',
      words: canary('reconciled'),
    },
    shown: thePupil,
    canaries: { 'canary-other-child': thePupil, 'canary-reconciled': thePupil },
  },
  TalkRecorded: {
    event: {
      type: 'TalkRecorded',
      talkId: 'k1',
      kind: 'examination',
      with: 'alma',
      on: monday,
      declined: false,
      ownWords: canary('own-words'),
      reading: canary('reading'),
    },
    shown: allWith,
    canaries: { 'canary-own-words': pupilsWordsToHome, 'canary-reading': carriersOnly },
  },
  JointMeetingAsked: {
    event: { type: 'JointMeetingAsked', families: ['alma', 'canary-other-child'] },
    shown: homeOnly,
    canaries: { 'canary-other-child': carriersOnly },
  },
  JointMeetingAnswered: {
    event: { type: 'JointMeetingAnswered', family: 'canary-other-child', allowed: true, heardBy: null },
    shown: carriersOnly,
    canaries: { 'canary-other-child': carriersOnly },
  },
  MeetingCalled: {
    event: {
      type: 'MeetingCalled',
      meetingId: 'e1',
      kind: 'parents',
      families: ['alma', 'canary-other-child'],
      on: daysLater(3),
      where: canary('where'),
      agenda: canary('agenda'),
      parts: [
        { family: 'alma', words: canary('own-part') },
        { family: 'canary-other-child', words: canary('others-part') },
      ],
      staffPart: canary('for-staff'),
      responsible: 'lead',
    },
    shown: allWith,
    canaries: {
      'canary-where': allWith,
      'canary-agenda': allWith,
      'canary-own-part': homeOnly,
      'canary-others-part': carriersOnly,
      'canary-other-child': classTeam,
      'canary-for-staff': classTeam,
    },
  },
  MinutesWritten: {
    event: {
      type: 'MinutesWritten',
      meetingId: 'none-of-theirs',
      on: monday,
      said: canary('said'),
      parts: [{ family: 'canary-other-child', words: canary('others-part') }],
      staffPart: canary('for-staff'),
    },
    shown: classTeam,
    canaries: {
      'canary-said': carriersOnly,
      'canary-others-part': carriersOnly,
      'canary-other-child': carriersOnly,
      'canary-for-staff': classTeam,
    },
  },
  TaskAgreed: {
    event: {
      type: 'TaskAgreed',
      taskId: 'o1',
      meetingId: 'e1',
      what: canary('task'),
      responsible: 'helper',
      by: daysLater(7),
      families: ['alma', 'canary-other-child'],
    },
    shown: homeAndTeam,
    canaries: { 'canary-task': homeAndTeam, 'canary-other-child': classTeam },
  },
  TaskDone: {
    event: { type: 'TaskDone', taskId: 'none-of-theirs', on: monday },
    shown: classTeam,
    canaries: {},
  },
  Assessed: {
    event: {
      ...(established() as Extract<CaseEvent, { type: 'Assessed' }>),
      marks: ['threat-to-safety-belonging-or-dignity'],
      forms: ['digital'],
      reason: canary('reason'),
    },
    shown: allWith,
    canaries: {
      'canary-reason': carriersOnly,
      'threat-to-safety-belonging-or-dignity': classTeam,
      digital: classTeam,
    },
  },
  InterimMeasureTaken: {
    event: {
      type: 'InterimMeasureTaken',
      measureId: 'i1',
      what: canary('interim'),
      responsible: 'jonas',
      startsOn: monday,
    },
    shown: allWith,
    canaries: { 'canary-interim': allWith },
  },
  Told: {
    event: { type: 'Told', addressee: 'staff', about: 'plan', on: monday },
    shown: allWith,
    canaries: {},
  },
  DisclosureAnswered: {
    event: { type: 'DisclosureAnswered', to: 'classmates', allowed: false, on: monday },
    shown: thePupil,
    canaries: {},
  },
  PupilHeard: {
    event: {
      ...(heard() as Extract<CaseEvent, { type: 'PupilHeard' }>),
      words: canary('hearing'),
    },
    shown: allWith,
    canaries: { 'canary-hearing': pupilsWordsToHome },
  },
  PupilDeclinedHearing: {
    event: { type: 'PupilDeclinedHearing', on: monday },
    shown: allWith,
    canaries: {},
  },
  MeasurePlanned: {
    event: planned({ measureId: 'canary-m', level: 'participants', what: canary('other-child') }),
    shown: classTeam,
    canaries: { 'canary-m': classTeam, 'canary-other-child': classTeam },
  },
  ExaminationConcluded: {
    event: {
      type: 'ExaminationConcluded',
      on: monday,
      outcome: canary('found'),
      classEnvironment: canary('class'),
    },
    shown: allWith,
    canaries: { 'canary-found': carriersOnly, 'canary-class': classTeam },
  },
  ProblemStated: {
    event: { type: 'ProblemStated', problem: canary('problem') },
    shown: allWith,
    canaries: { 'canary-problem': (situation) => [...pupilsWordsToHome(situation), ...team] },
  },
  GoalSet: {
    event: { type: 'GoalSet', goalId: 'g1', goal: canary('goal') },
    shown: allWith,
    canaries: { 'canary-goal': account },
  },
  GoalTakenOut: { event: { type: 'GoalTakenOut', goalId: 'g1' }, shown: allWith, canaries: {} },
  PlanHolderNamed: {
    event: { type: 'PlanHolderNamed', person: 'canary-holder' },
    shown: allWith,
    canaries: { 'canary-holder': allWith },
  },
  GroupAnsweredFor: {
    event: { type: 'GroupAnsweredFor', group: 'pupils-involved', answer: canary('others') },
    shown: classTeam,
    canaries: { 'canary-others': classTeam },
  },
  FollowUpPlanned: {
    event: { type: 'FollowUpPlanned', how: canary('until-well') },
    shown: allWith,
    canaries: { 'canary-until-well': allWith },
  },
  MeasureEvaluated: {
    event: {
      type: 'MeasureEvaluated',
      measureId: 'm1',
      on: monday,
      verdict: 'change',
      adultsView: canary('adults'),
      pupilsView: canary('pupils'),
      bullying: 'less',
      changedTo: canary('changed'),
      lookAgainOn: monday,
    },
    shown: allWith,
    canaries: { 'canary-adults': classTeam, 'canary-pupils': account, 'canary-changed': allWith },
  },
  BullyingStartedAgain: {
    event: { type: 'BullyingStartedAgain', on: monday, what: canary('again') },
    shown: allWith,
    canaries: { 'canary-again': carriersOnly },
  },
  ClassLetterWritten: {
    event: { type: 'ClassLetterWritten', text: canary('letter') },
    shown: allWith,
    canaries: { 'canary-letter': allWith },
  },
  ClosingDaysConsidered: {
    event: { type: 'ClosingDaysConsidered', code: 'action-plan', days: [monday], reason: canary('why') },
    shown: allWith,
    canaries: { 'canary-why': carriersOnly },
  },
  OwnDeadlineExtended: {
    event: { type: 'OwnDeadlineExtended', code: 'action-plan', days: 2, reason: canary('why') },
    shown: allWith,
    canaries: { 'canary-why': carriersOnly },
  },
  MeasureTakenOut: {
    event: { type: 'MeasureTakenOut', measureId: 'of-others' },
    shown: classTeam,
    canaries: { 'of-others': classTeam },
  },
  PlanAdopted: {
    event: { type: 'PlanAdopted', individualOnlyReason: canary('reason') },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly },
  },
  MeasureDone: {
    event: { type: 'MeasureDone', measureId: 'of-others', on: monday },
    shown: classTeam,
    canaries: { 'of-others': classTeam },
  },
  DutyDone: {
    event: { type: 'DutyDone', code: 'examine', on: monday, note: canary('note') },
    shown: classTeam,
    canaries: { 'canary-note': carriersOnly },
  },
  ConsentAsked: {
    event: {
      type: 'ConsentAsked',
      consentId: 's1',
      body: 'psychology-service',
      to: 'canary-outside',
      parts: ['plan'],
      mayAnswer: true,
      purpose: canary('purpose'),
      until: daysLater(30),
    },
    shown: pupilAndHome,
    canaries: { 'canary-outside': pupilAndHome, 'canary-purpose': pupilAndHome },
  },
  // Each answer is its giver's: Maria's own is not the pupil's to see.
  ConsentGiven: {
    event: {
      type: 'ConsentGiven',
      consentId: 's1',
      giver: 'canary-giver',
      on: monday,
      heardBy: null,
      parts: ['plan'],
      mayAnswer: true,
      until: daysLater(30),
    },
    shown: carriersOnly,
    canaries: { 'canary-giver': carriersOnly },
  },
  ConsentRefused: {
    event: { type: 'ConsentRefused', consentId: 's1', giver: 'maria', on: monday, heardBy: null },
    shown: theParentWhoWrote,
    canaries: {},
  },
  ConsentWithdrawn: {
    event: { type: 'ConsentWithdrawn', consentId: 's1', giver: 'alma', on: monday, heardBy: 'sara' },
    shown: thePupil,
    canaries: {},
  },
  BodyAnswered: {
    event: { type: 'BodyAnswered', consentId: 's1', body: 'health-nurse', words: canary('let-in') },
    shown: carriersOnly,
    canaries: { 'canary-let-in': carriersOnly },
  },
  AdviceAsked: {
    event: {
      type: 'AdviceAsked',
      adviceId: 'v1',
      body: 'psychology-service',
      to: 'canary-outside',
      question: canary('question'),
    },
    shown: carriersOnly,
    canaries: { 'canary-outside': carriersOnly, 'canary-question': carriersOnly },
  },
  AdviceGiven: {
    event: { type: 'AdviceGiven', adviceId: 'v1', words: canary('advice') },
    shown: carriersOnly,
    canaries: { 'canary-advice': carriersOnly },
  },
  NoteWritten: {
    event: { type: 'NoteWritten', words: canary('note') },
    shown: carriersOnly,
    canaries: { 'canary-note': carriersOnly },
  },
  EntryCorrected: {
    event: { type: 'EntryCorrected', corrects: 1, words: canary('note') },
    shown: carriersOnly,
    canaries: { 'canary-note': carriersOnly },
  },
  BullyingStopped: {
    event: {
      ...(stopped(monday) as Extract<CaseEvent, { type: 'BullyingStopped' }>),
      how: canary('reason'),
    },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly },
  },
  TrustedAdultChosen: {
    event: { type: 'TrustedAdultChosen', person: 'yusuf', chosenByPupil: true },
    shown: allWith,
    canaries: {},
  },
  CheckInRhythmAgreed: {
    event: { type: 'CheckInRhythmAgreed', everyDays: 7 },
    shown: allWith,
    canaries: {},
  },
  CheckedIn: {
    event: { ...checkedIn(1), words: canary('check-in') },
    shown: thePupil,
    canaries: { 'canary-check-in': thePupil },
  },
  WantsToTalk: { event: { type: 'WantsToTalk' }, shown: thePupil, canaries: {} },
  PupilSaidFine: {
    event: { type: 'PupilSaidFine', words: canary('fine'), heardBy: null, on: monday },
    shown: allWith,
    canaries: { 'canary-fine': thePupil },
  },
  CaseClosed: {
    event: {
      type: 'CaseClosed',
      ground: 'pupil-wants-no-more',
      reason: canary('reason'),
      lookAgainOn: daysLater(30),
    },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly },
  },
  CaseEndedOtherwise: {
    event: {
      type: 'CaseEndedOtherwise',
      how: 'joined',
      reason: canary('reason'),
      pupilToldOn: null,
      joinedTo: 'canary-other-case',
    },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly, 'canary-other-case': carriersOnly },
  },
  CaseReopened: {
    event: { type: 'CaseReopened', reason: canary('reason') },
    shown: allWith,
    canaries: { 'canary-reason': carriersOnly },
  },
  DeputyNamed: {
    event: { type: 'DeputyNamed', person: 'canary-deputy', awayUntil: null },
    shown: allWith,
    canaries: { 'canary-deputy': allWith },
  },
  DeputyEnded: { event: { type: 'DeputyEnded' }, shown: allWith, canaries: {} },
  SupportAsked: {
    event: { type: 'SupportAsked', words: canary('support') },
    shown: carriersOnly,
    canaries: { 'canary-support': carriersOnly },
  },
  SupportGiven: {
    event: { type: 'SupportGiven', on: monday, words: canary('support') },
    shown: carriersOnly,
    canaries: { 'canary-support': carriersOnly },
  },
  RecognitionGiven: {
    event: { type: 'RecognitionGiven', on: monday, received: canary('received') },
    shown: pupilAndHome,
    canaries: { 'canary-received': carriersOnly },
  },
  ApologyGiven: {
    event: { type: 'ApologyGiven', from: 'leader', to: 'family', on: monday, received: canary('received') },
    shown: pupilAndHome,
    canaries: { 'canary-received': carriersOnly },
  },
  AbsenceRegistered: {
    event: {
      type: 'AbsenceRegistered',
      absenceId: 'a1',
      from: monday,
      until: monday,
      cause: 'does-not-dare',
      words: canary('absence'),
    },
    shown: allWith,
    canaries: { 'canary-absence': carriersOnly, 'does-not-dare': classTeam },
  },
  LostTeachingPlanned: {
    event: {
      type: 'LostTeachingPlanned',
      planId: 'l1',
      absenceId: 'a1',
      what: canary('lost'),
      responsible: 'jonas',
      by: daysLater(9),
    },
    shown: allWith,
    canaries: { 'canary-lost': allWith },
  },
  LostTeachingMadeUp: {
    event: { type: 'LostTeachingMadeUp', planId: 'l1', on: monday },
    shown: allWith,
    canaries: {},
  },
  DayPlanned: {
    event: { type: 'DayPlanned', on: daysLater(1), lessons: canary('lessons') },
    shown: allWith,
    canaries: { 'canary-lessons': allWith },
  },
  HelpsMeSaid: {
    event: { type: 'HelpsMeSaid', helps: { seat: canary('seat') }, toTeachers: true, heardBy: null },
    shown: pupilAndTeam,
    canaries: { 'canary-seat': pupilAndTeam },
  },
  TalkPlaceSaid: {
    event: { type: 'TalkPlaceSaid', place: canary('place'), heardBy: null },
    shown: thePupil,
    canaries: { 'canary-place': thePupil },
  },
  TellingClassAsked: {
    event: { type: 'TellingClassAsked', tellingId: 't1', what: canary('telling') },
    shown: pupilAndTeam,
    canaries: { 'canary-telling': pupilAndTeam },
  },
  TellingClassAnswered: {
    event: { type: 'TellingClassAnswered', tellingId: 't1', allowed: false, heardBy: null },
    shown: pupilAndTeam,
    canaries: {},
  },
  ClassTold: {
    event: { type: 'ClassTold', tellingId: 't1', on: monday },
    shown: pupilAndTeam,
    canaries: {},
  },
  ContactAgreed: {
    event: { type: 'ContactAgreed', everyDays: 7, how: 'call' },
    shown: pupilAndHome,
    canaries: {},
  },
  ContactMade: {
    event: { type: 'ContactMade', on: monday, how: 'call', words: canary('contact') },
    shown: pupilAndHome,
    canaries: { 'canary-contact': carriersOnly },
  },
  GuardianWrote: {
    event: {
      type: 'GuardianWrote',
      messageId: 'g1',
      guardian: 'maria',
      words: canary('from-home'),
      hard: true,
    },
    shown: theParentWhoWrote,
    canaries: { 'canary-from-home': theParentWhoWrote },
  },
  GuardianAnswered: {
    event: { type: 'GuardianAnswered', messageId: 'g1', guardian: 'maria', words: canary('to-home') },
    shown: theParentWhoWrote,
    canaries: { 'canary-to-home': theParentWhoWrote },
  },
  HomeMeasureAdded: {
    event: { type: 'HomeMeasureAdded', measureId: 'h1', what: canary('at-home'), startsOn: monday },
    shown: pupilAndHome,
    canaries: { 'canary-at-home': pupilAndHome },
  },
  HomeMeasureEnded: {
    event: { type: 'HomeMeasureEnded', measureId: 'h1' },
    shown: pupilAndHome,
    canaries: {},
  },
  MeasureJudged: {
    event: {
      type: 'MeasureJudged',
      measureId: 'of-class',
      guardian: 'maria',
      judgement: 'helps',
      words: canary('judged'),
    },
    shown: theParentWhoWrote,
    canaries: { 'canary-judged': theParentWhoWrote },
  },
  PlanAskedFor: {
    event: {
      type: 'PlanAskedFor',
      guardian: 'maria',
      ground: 'worrying-state',
      words: canary('asked'),
      on: monday,
    },
    shown: allWith,
    canaries: { 'canary-asked': theParentWhoWrote },
  },
  PlanRequestAnswered: {
    event: { type: 'PlanRequestAnswered', guardian: 'maria', words: canary('answered') },
    shown: allWith,
    canaries: { 'canary-answered': theParentWhoWrote },
  },
  DangerSaid: { event: { type: 'DangerSaid', how: 'answered' }, shown: thePupil, canaries: {} },
  DangerRead: {
    event: { type: 'DangerRead', person: 'canary-reader', on: monday },
    shown: carriersOnly,
    canaries: { 'canary-reader': carriersOnly },
  },
  NotificationMade: {
    event: {
      type: 'NotificationMade',
      person: 'canary-reader',
      on: monday,
      to: canary('recipient'),
      receipt: canary('receipt'),
    },
    shown: carriersOnly,
    canaries: {
      'canary-reader': carriersOnly,
      'canary-recipient': carriersOnly,
      'canary-receipt': carriersOnly,
    },
  },
  NotificationNotNeeded: {
    event: { type: 'NotificationNotNeeded', person: 'canary-reader', on: monday, reason: canary('why-not') },
    shown: carriersOnly,
    canaries: { 'canary-reader': carriersOnly, 'canary-why-not': carriersOnly },
  },
}

const hand: Viewer = { ...sara, person: 'canary-hand' }

/** A case in which everybody has their place, and then the sample. */
const logWith = (event: CaseEvent, { parents, teachers, home }: Situation) => {
  const told = { mayBeTold: { parents, teachers, classmates: null }, accountAboutHome: home }
  const first = event.type === 'CaseOpened' ? { ...event, ...told } : opened({ ...told, account: null })
  return logOf<CaseEvent>('case:c1', [
    on<CaseEvent>(monday, event.type === 'CaseOpened' ? hand : mette, first),
    on<CaseEvent>(
      monday,
      mette,
      { type: 'CaseLeadNamed', person: 'lead' },
      { type: 'TrustedAdultChosen', person: 'before', chosenByPupil: false },
      { type: 'TrustedAdultChosen', person: 'yusuf', chosenByPupil: true },
      { type: 'TiesDeclared', person: 'tied', tied: true, role: 'case-lead' },
      planned({ measureId: 'of-class', responsible: 'helper' }),
      planned({ measureId: 'of-others', level: 'participants', responsible: 'helper' }),
    ),
    event.type === 'CaseOpened' ? [] : on<CaseEvent>(monday, hand, event),
    on<CaseEvent>(monday, mette, { type: 'CaseLeadAsked', person: 'asked' }),
  ])
}

const seenBy = (json: string, text: string) => json.includes(text)

describe.each(Object.entries(caseSamples) as [string, Sample<CaseEvent>][])(
  'CON-06 %s in a case',
  (type, { event, shown, canaries }) => {
    it.each(lookerNames)('CON-06 as seen by %s', (name) => {
      for (const [situationName, situation] of Object.entries(situations)) {
        const log = logWith(event, situation)
        const view = viewCase(log, lookers[name])
        const json = view === undefined ? '' : JSON.stringify(view)
        const where = `${type}, ${name}, ${situationName}`
        const may = (sees: Sees) => carriers.includes(name) || sees(situation).includes(name)
        for (const [text, sees] of Object.entries(canaries))
          expect(seenBy(json, text), `${where}: ${text}`).toBe(may(sees))
        expect(seenBy(json, 'canary-hand'), `${where}: that it happened`).toBe(may(shown))
        if (!may(allWith)) expect(view, where).toBeUndefined()
      }
    })
  },
)

describe('what the samples rest on', () => {
  it('CON-06 the guardian of another child, the officer and strangers have no view of a case at all', () => {
    const log = logWith(caseSamples.NoteWritten.event, situations['parents may be told'])
    const strangers: readonly Looker[] = [
      'a classmate who took part',
      'the guardian of another child',
      'the teacher of another class',
      'the one who had ties',
      'the trusted adult before',
      'the officer of the owner',
      'somebody without a name',
    ]
    for (const stranger of strangers) expect(viewCase(log, lookers[stranger]), stranger).toBeUndefined()
  })

  it('REP-10 once the school has told the parents they see the case, and still not what was told of home', () => {
    const log = logOf<CaseEvent>('case:c1', [
      on<CaseEvent>(
        monday,
        mette,
        opened({ account: canary('account'), accountAboutHome: true }),
        { type: 'Told', addressee: 'parents', about: 'plan', on: monday },
        { ...caseSamples.PupilHeard.event },
      ),
    ])
    const json = JSON.stringify(viewCase(log, maria))
    expect(viewCase(log, maria)?.relation).toBe('guardian')
    expect(json).not.toMatch(/canary|"accountAboutHome":true|"aboutHome":true/)
  })

  it('CON-06 an account of home is closed to a guardian by itself, whatever else was allowed', () => {
    const told = { parents: true, teachers: true, classmates: true }
    const seen = (accountAboutHome: boolean) =>
      JSON.stringify(seenAs({ ...caseSamples.CaseOpened.event, accountAboutHome }, 'guardian', told))
    expect([seen(false).includes('canary-account'), seen(true).includes('canary-account')]).toEqual([
      true,
      false,
    ])
  })

  it('CON-06 that it is about home is itself not told to a guardian', () => {
    const log = logWith(caseSamples.CaseOpened.event, situations['all may be told, and it is about home'])
    expect(JSON.stringify(viewCase(log, maria))).not.toMatch(/"(accountAboutHome|aboutHome)":true/)
    expect(JSON.stringify(viewCase(log, mette))).toMatch(/"accountAboutHome":true/)
  })

  it('CON-06 what a talk answered is the adult’s, and that it was answered reaches the pupil', () => {
    const log = logOf<CaseEvent>('case:c1', [
      on<CaseEvent>(monday, mette, opened(), {
        type: 'TrustedAdultChosen',
        person: 'yusuf',
        chosenByPupil: true,
      }),
      on<CaseEvent>(monday, alma, { type: 'WantsToTalk' }),
      on<CaseEvent>(monday, yusuf, { ...checkedIn(2, 'adult'), words: canary('talk') }),
    ])
    const view = viewCase(log, alma)
    expect(view?.state.wantsToTalkSince).toBeNull()
    expect(JSON.stringify(view)).not.toContain('canary')
    expect(JSON.stringify(viewCase(log, mette))).toContain('canary-talk')
  })

  it('CON-06 where nothing was written there is no view', () => {
    expect(viewCase([], mette)).toBeUndefined()
    expect(viewReport([], mette)).toBeUndefined()
  })
})

// --- reports

const reportLookers = {
  'who told, signed in': alma,
  'the guardian of who told': maria,
  'the guardian of who told, who leads the school': {
    ...maria,
    kind: 'staff',
    roles: ['leader', 'resource-team'],
  },
  'another child': emil,
  'the guardian of another child': hanne,
  'the class teacher': jonas,
  'the one who looks again': yusuf,
  'the resource team': sara,
  'the leader': mette,
  'the officer of the owner': lars,
  'somebody without a name': nobody,
} as const satisfies Record<string, Viewer>
type ReportLooker = keyof typeof reportLookers
const reportLookerNames = Object.keys(reportLookers) as ReportLooker[]

/** Who handles a report, by whom it concerns; the adult it concerns is never among them (REP-08). */
const concerning: Readonly<
  Record<string, { readonly concerns: Concerns; readonly handlers: readonly ReportLooker[] }>
> = {
  'between pupils': { concerns: { kind: 'pupils' }, handlers: ['the leader', 'the resource team'] },
  'about the class teacher': { concerns: { kind: 'staff', person: 'jonas' }, handlers: ['the leader'] },
  'about one of the resource team': { concerns: { kind: 'staff', person: 'sara' }, handlers: ['the leader'] },
  'about staff without a name': { concerns: { kind: 'staff', person: null }, handlers: ['the leader'] },
  'about the leader': {
    concerns: { kind: 'leader', person: 'mette' },
    handlers: ['the officer of the owner'],
  },
}

type ReportSample<Event> = {
  readonly event: Event
  /** Whether who told sees that it is there. */
  readonly shown: boolean
  /** Each canary, and whether who told sees it; who handles the report sees all. */
  readonly canaries: Readonly<Record<string, boolean>>
}

const reportSamples: {
  readonly [T in ReportEvent['type']]: ReportSample<Extract<ReportEvent, { type: T }>>
} = {
  ReportReceived: {
    event: received({
      teller: 'pupil',
      words: canary('told'),
      tellerName: canary('name'),
      where: canary('where'),
    }),
    shown: true,
    canaries: { 'canary-told': true, 'canary-name': true, 'canary-where': true },
  },
  PupilWrote: {
    event: { type: 'PupilWrote', words: canary('more') },
    shown: true,
    canaries: { 'canary-more': true },
  },
  ReportAnswered: {
    event: { type: 'ReportAnswered', words: canary('answer'), by: 'sara' },
    shown: true,
    canaries: { 'canary-answer': true },
  },
  ReportLedToCase: {
    event: { type: 'ReportLedToCase', caseId: 'c1', existing: true },
    shown: true,
    canaries: { '"existing":true': false },
  },
  ReportKeptAsConcern: {
    event: {
      type: 'ReportKeptAsConcern',
      responsible: 'yusuf',
      lookAgainOn: daysLater(7),
      reason: canary('reason'),
    },
    shown: true,
    canaries: { 'canary-reason': false },
  },
  ReportSetAside: {
    event: {
      type: 'ReportSetAside',
      reason: canary('reason'),
      talkedWithPupilOn: monday,
      pupilUnknown: false,
    },
    shown: true,
    canaries: { 'canary-reason': false },
  },
  TalkHeld: {
    event: { type: 'TalkHeld', on: monday, words: canary('talk') },
    shown: false,
    canaries: { 'canary-talk': false },
  },
  OwnerTold: {
    event: { type: 'OwnerTold', words: canary('to-owner'), on: monday },
    shown: false,
    canaries: { 'canary-to-owner': false },
  },
  OwnerNotTold: {
    event: { type: 'OwnerNotTold', reason: canary('groundless'), on: monday },
    shown: false,
    canaries: { 'canary-groundless': false },
  },
  SetAsideSeen: {
    event: { type: 'SetAsideSeen', by: 'canary-eye' },
    shown: false,
    canaries: { 'canary-eye': false },
  },
  SetAsideUndone: {
    event: { type: 'SetAsideUndone', by: 'mette', reason: canary('reason') },
    shown: true,
    canaries: { 'canary-reason': false },
  },
  DangerSaid: { event: { type: 'DangerSaid', how: 'ticked' }, shown: true, canaries: {} },
  DangerRead: {
    event: { type: 'DangerRead', person: 'canary-reader', on: monday },
    shown: false,
    canaries: { 'canary-reader': false },
  },
  NotificationMade: {
    event: {
      type: 'NotificationMade',
      person: 'canary-reader',
      on: monday,
      to: canary('recipient'),
      receipt: canary('receipt'),
    },
    shown: false,
    canaries: { 'canary-reader': false, 'canary-recipient': false, 'canary-receipt': false },
  },
  NotificationNotNeeded: {
    event: { type: 'NotificationNotNeeded', person: 'canary-reader', on: monday, reason: canary('why-not') },
    shown: false,
    canaries: { 'canary-reader': false, 'canary-why-not': false },
  },
}

/** The report, told by Alma signed in unless somebody without a name tells it, and then the sample. */
const reportWith = (event: ReportEvent, concerns: Concerns, aboutHome: boolean, teller: Viewer) => {
  const first =
    event.type === 'ReportReceived' ? { ...event, concerns, aboutHome } : received({ concerns, aboutHome })
  return logOf<ReportEvent>('report:r1', [
    on<ReportEvent>(monday, teller, first),
    event.type === 'ReportReceived' ? [] : on<ReportEvent>(monday, hand, event),
  ])
}

describe.each(Object.entries(reportSamples) as [string, ReportSample<ReportEvent>][])(
  'REP-08 CON-06 %s in a report',
  (type, { event, shown, canaries }) => {
    it.each(reportLookerNames)('REP-08 CON-06 as seen by %s', (name) => {
      for (const [about, { concerns, handlers }] of Object.entries(concerning))
        for (const aboutHome of [false, true])
          for (const teller of [alma, nobody]) {
            const view = viewReport(reportWith(event, concerns, aboutHome, teller), reportLookers[name])
            const json = view === undefined ? '' : JSON.stringify(view)
            const where = `${type}, ${name}, ${about}, home ${aboutHome}, told by ${teller.person ?? 'nobody'}`
            const parentOfUnnamed =
              name === 'the guardian of who told, who leads the school' && teller === nobody
                ? concerns.kind !== 'leader'
                : false
            const looksAgain = name === 'the one who looks again' && type === 'ReportKeptAsConcern'
            const handles = handlers.includes(name) || looksAgain || parentOfUnnamed
            const told = name === 'who told, signed in' && teller === alma
            for (const [text, open] of Object.entries(canaries))
              expect(seenBy(json, text), `${where}: ${text}`).toBe(handles || (told && open))
            if (type !== 'ReportReceived')
              expect(seenBy(json, 'canary-hand'), `${where}: that it happened`).toBe(
                handles || (told && shown),
              )
            if (!handles && !told) expect(view, where).toBeUndefined()
          }
    })

    it('REP-02 as seen by whoever holds the return code', () => {
      for (const { concerns } of Object.values(concerning)) {
        const view = viewReport(reportWith(event, concerns, true, nobody), nobody, true)
        const json = JSON.stringify(view)
        expect(view?.relation).toBe('teller')
        for (const [text, open] of Object.entries(canaries)) expect(seenBy(json, text), text).toBe(open)
      }
    })
  },
)

describe('the adult a report concerns', () => {
  it.each([
    [
      'the class teacher',
      { kind: 'staff', person: 'jonas' },
      { ...jonas, roles: ['class-team', 'leader', 'resource-team', 'officer'] },
    ],
    [
      'one of the resource team',
      { kind: 'staff', person: 'sara' },
      { ...sara, roles: ['resource-team', 'leader', 'officer'] },
    ],
    [
      'the leader',
      { kind: 'leader', person: 'mette' },
      { ...mette, roles: ['leader', 'resource-team', 'officer'] },
    ],
  ] as const)('REP-08 never sees it, whatever other role they hold: %s', (_, concerns, viewer) => {
    for (const { event } of Object.values(reportSamples))
      expect(viewReport(reportWith(event, concerns, false, alma), viewer), event.type).toBeUndefined()
  })

  it('REP-08 not even when the concern was given to them', () => {
    const event = { ...reportSamples.ReportKeptAsConcern.event, responsible: 'jonas' }
    expect(
      viewReport(reportWith(event, { kind: 'staff', person: 'jonas' }, false, alma), jonas),
    ).toBeUndefined()
  })
})

// --- who has read

// --- concerns

/** The words of each kind; whoever a concern is open to sees all of them, and nobody else that it is there. */
const concernSamples: { readonly [T in ConcernEvent['type']]: Extract<ConcernEvent, { type: T }> } = {
  ConcernRaised: {
    type: 'ConcernRaised',
    concernId: 'b1',
    about: { kind: 'pupil', pupil: 'alma', classId: '5b' },
    signs: ['alone-in-breaks'],
    ownSigns: canary('own'),
    note: {
      fact: canary('fact'),
      said: canary('said'),
      assessment: canary('assessment'),
      agreement: canary('agreement'),
    },
    where: canary('where'),
    on: monday,
    raisedOn: monday,
    lookAgainOn: daysLater(14),
  },
  ConcernNoted: { type: 'ConcernNoted', signs: [], note: { fact: canary('noted') } },
  StepPlanned: {
    type: 'StepPlanned',
    stepId: 's1',
    kind: 'measure',
    what: canary('step'),
    responsible: 'sara',
    by: monday,
  },
  StepDone: { type: 'StepDone', stepId: 's1', on: monday, words: canary('done') },
  ConcernLookedAt: {
    type: 'ConcernLookedAt',
    words: canary('looked'),
    lookAgainOn: daysLater(21),
    noCaseNow: false,
  },
  ConcernSettled: { type: 'ConcernSettled', words: canary('settled') },
  CaseAskedFor: { type: 'CaseAskedFor' },
  ConcernLedToCase: { type: 'ConcernLedToCase', caseId: 'canary-case' },
}

describe.each(Object.entries(concernSamples))('SIG-01 CON-06 %s in a concern', (_type, event) => {
  it('SIG-01 CON-06 is open to the writer, the class’s adults, the team and the leader alone', () => {
    const writer: Viewer = { ...yusuf, person: 'writer' }
    const log = logOf<ConcernEvent>('concern:b1', [
      on<ConcernEvent>(
        monday,
        writer,
        event.type === 'ConcernRaised' ? event : { ...concernSamples.ConcernRaised, note: {} },
      ),
      event.type === 'ConcernRaised' ? [] : on<ConcernEvent>(monday, hand, event),
    ])
    const open: readonly Looker[] = [
      'the class teacher',
      'after-school staff of the class',
      'the resource team',
      'the leader',
    ]
    const canaries = JSON.stringify(event).match(/canary-[a-z]+/g) ?? []
    for (const name of lookerNames) {
      const view = viewConcern(log, lookers[name])
      if (!open.includes(name)) expect(view, name).toBeUndefined()
      else for (const text of canaries) expect(seenBy(JSON.stringify(view), text), name).toBe(true)
    }
    expect(viewConcern(log, writer)).toBeDefined()
  })
})

describe('the list of readers', () => {
  const born = day('2015-11-02')
  const kinds = (viewer: Viewer, today = monday) =>
    findReadingKinds(viewer, { person: 'alma', born }, 'DK', today)

  it.each(lookerNames)(
    'CON-04 CON-06 as seen by %s: no report, account of home, notification or concern passes to a parent',
    (name) => {
      const closed = readingKinds.filter((kind) =>
        ['report', 'home-account', 'notification', 'concern', 'health-note'].includes(kind),
      )
      expect(closed).toHaveLength(5)
      for (const today of [monday, day('2030-11-01'), day('2030-11-02')]) {
        const found = kinds(lookers[name], today)
        if (name === 'the exposed pupil')
          expect(found).toEqual(['case', 'case-list', 'case-copy', 'report', 'home-account'])
        else if (guardians.includes(name) && today < '2030-11-02') {
          expect(found).toEqual(['case', 'case-list', 'case-copy'])
          for (const kind of closed) expect(found).not.toContain(kind)
        } else expect(found).toBeUndefined()
      }
    },
  )
})
