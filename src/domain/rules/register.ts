import { assess } from '../cases/assess.ts'
import { concludeExamination } from '../cases/conclude-examination.ts'
import { describePlan } from '../cases/describe-plan.ts'
import { evaluateMeasure } from '../cases/evaluate-measure.ts'
import { markStartedAgain } from '../cases/mark-started-again.ts'
import { considerClosingDays, extendOwnDeadline } from '../cases/move-deadline.ts'
import { setGoal, takeOutGoal } from '../cases/set-goal.ts'
import { writeClassLetter } from '../cases/write-class-letter.ts'
import { addOwnMeasure, removeOwnMeasure } from '../measures/add-own-measure.ts'
import { findOwnArticleRight, removeOwnArticle, writeOwnArticle } from '../knowledge/own-articles.ts'
import { adoptPlan } from '../cases/adopt-plan.ts'
import { caseDutyRules } from '../cases/duties.ts'
import { endOtherwise } from '../cases/end-otherwise.ts'
import { hearPupil } from '../cases/hear-pupil.ts'
import { markStopped } from '../cases/mark-stopped.ts'
import { answerReadiness } from '../readiness/answer-readiness.ts'
import { askCaseLead, declareTies } from '../cases/name-case-lead.ts'
import { openCase } from '../cases/open-case.ts'
import { markMeasureDone, planMeasure, takeOutMeasure } from '../cases/plan-measure.ts'
import { takeInterimMeasure } from '../cases/take-interim-measure.ts'
import { answerDisclosure, tell } from '../cases/tell.ts'
import { caseViewRules } from '../cases/view.ts'
import { markDutyDone, writeNote } from '../cases/write-note.ts'
import { consentRules } from '../consent/access-list.ts'
import { giveConsent, refuseConsent } from '../consent/answer-consent.ts'
import { answerInCase } from '../consent/answer-in-case.ts'
import { askAdvice, giveAdvice } from '../consent/ask-advice.ts'
import { askConsent } from '../consent/ask-consent.ts'
import { sharedViewRules } from '../consent/view-shared.ts'
import { answerPlanRequest, askForPlan } from '../follow-up/ask-for-plan.ts'
import { agreeRhythm, checkIn, wantToTalk } from '../follow-up/check-in.ts'
import { chooseTrustedAdult } from '../follow-up/choose-trusted-adult.ts'
import { closeFollowUp, reopen, sayFine } from '../follow-up/close-follow-up.ts'
import { agreeContact, answerGuardian, recordContact } from '../follow-up/contact-home.ts'
import { followUpDutyRules } from '../follow-up/duties.ts'
import { askSupport, endDeputy, giveSupport, nameDeputy } from '../follow-up/name-deputy.ts'
import { planDay } from '../follow-up/plan-day.ts'
import { apologise, giveRecognition } from '../follow-up/recognise.ts'
import { markMadeUp, planLostTeaching, registerAbsence } from '../follow-up/register-absence.ts'
import { sayDanger } from '../follow-up/say-danger.ts'
import { sayTalkPlace, sayWhatHelps } from '../follow-up/say-what-helps.ts'
import { answerTellingClass, askToTellClass, tellClass } from '../follow-up/tell-class.ts'
import { addHomeMeasure, endHomeMeasure, judgeMeasure, writeFromHome } from '../follow-up/write-from-home.ts'
import { healthViewRules } from '../health/events.ts'
import { markReleased, writeHealthNote } from '../health/write-note.ts'
import { lawRules } from '../law/rules.ts'
import { answerJointMeeting, askJointMeeting, callMeeting } from '../meetings/call-meeting.ts'
import { meetingDutyRules } from '../meetings/duties.ts'
import { recordTalk } from '../meetings/record-talk.ts'
import { markTaskDone, writeMinutes } from '../meetings/write-minutes.ts'
import { answerClimbed, climb, climbedRules, endClimb, receiveStaffMatter } from '../owner/climbed.ts'
import { participantDutyRules } from '../participants/duties.ts'
import { holdToAccount, lookAtAgreement, makeAgreement } from '../participants/hold-to-account.ts'
import {
  askParticipantTalk,
  chooseParticipantAdult,
  nameParticipant,
  tellParticipantFamily,
} from '../participants/name-participant.ts'
import { answerReconciliation, holdReconciliation } from '../participants/reconcile.ts'
import { startInquiry } from '../participants/start-inquiry.ts'
import { participantViewRules } from '../participants/view.ts'
import { chooseMail } from '../people/choose-mail.ts'
import { setCalendar } from '../people/set-calendar.ts'
import { escalationRules } from '../procedures/escalation.ts'
import { procedureRules } from '../procedures/rules.ts'
import { dangerRules } from '../reports/danger-duties.ts'
import { reportDutyRules } from '../reports/duties.ts'
import { notify, readDanger } from '../reports/notify.ts'
import { receiveReport } from '../reports/receive-report.ts'
import { registerReport } from '../reports/register-report.ts'
import { seeSetAside, settleReport } from '../reports/settle-report.ts'
import { setSignList } from '../signs/sign-list.ts'
import { holdTalk, holdTalkRules } from '../reports/hold-talk.ts'
import { tellOwner, tellOwnerRules } from '../reports/tell-owner.ts'
import { answerReport, writeOn } from '../reports/talk.ts'
import { reportViewRules } from '../reports/view.ts'
import { askForCase, leadToCase, lookAgain } from '../signs/look-again.ts'
import { concernDutyRules } from '../signs/duties.ts'
import { noteConcern } from '../signs/note-concern.ts'
import { markStepDone, planStep } from '../signs/plan-step.ts'
import { raiseConcern } from '../signs/raise-concern.ts'
import { concernViewRules } from '../signs/view.ts'
import { adoptStrategy } from '../strategy/adopt-strategy.ts'
import { confirmReading } from '../strategy/confirm-reading.ts'
import { answerPromise, importDocument, placeText } from '../strategy/draft.ts'
import { strategyDutyRules } from '../strategy/duties.ts'
import { yearDutyRules } from '../year/duties.ts'
import { holdPoint } from '../year/hold-point.ts'
import { openYear } from '../year/open-year.ts'
import { passOver } from '../year/pass-over.ts'
import { setPoint } from '../year/set-point.ts'
import { takeOffPoint } from '../year/take-off-point.ts'
import { yearViewRules } from '../year/view.ts'
import type { Rule, RuleId } from './rule.ts'

type Listed = {
  readonly name: string
  readonly guards: readonly {
    readonly refusal: string
    readonly source: readonly RuleId[]
    readonly says: string
  }[]
}

/** Every act of the domain: what a person may do, in the order the work goes. */
export const acts: readonly Listed[] = [
  receiveReport,
  registerReport,
  answerReport,
  writeOn,
  settleReport,
  seeSetAside,
  holdTalk,
  setSignList,
  tellOwner,
  readDanger,
  notify,
  raiseConcern,
  noteConcern,
  planStep,
  markStepDone,
  lookAgain,
  askForCase,
  leadToCase,
  openCase,
  askCaseLead,
  declareTies,
  assess,
  takeInterimMeasure,
  tell,
  answerDisclosure,
  hearPupil,
  concludeExamination,
  planMeasure,
  takeOutMeasure,
  setGoal,
  takeOutGoal,
  describePlan,
  adoptPlan,
  evaluateMeasure,
  writeClassLetter,
  considerClosingDays,
  extendOwnDeadline,
  markMeasureDone,
  markDutyDone,
  writeNote,
  nameParticipant,
  chooseParticipantAdult,
  tellParticipantFamily,
  askParticipantTalk,
  startInquiry,
  recordTalk,
  holdToAccount,
  makeAgreement,
  lookAtAgreement,
  answerReconciliation,
  holdReconciliation,
  askJointMeeting,
  answerJointMeeting,
  callMeeting,
  writeMinutes,
  markTaskDone,
  askConsent,
  giveConsent,
  refuseConsent,
  answerInCase,
  askAdvice,
  giveAdvice,
  writeHealthNote,
  markReleased,
  markStopped,
  markStartedAgain,
  endOtherwise,
  chooseTrustedAdult,
  nameDeputy,
  endDeputy,
  askSupport,
  giveSupport,
  giveRecognition,
  apologise,
  registerAbsence,
  planLostTeaching,
  markMadeUp,
  planDay,
  sayWhatHelps,
  sayTalkPlace,
  askToTellClass,
  answerTellingClass,
  tellClass,
  agreeContact,
  recordContact,
  writeFromHome,
  answerGuardian,
  addHomeMeasure,
  endHomeMeasure,
  judgeMeasure,
  askForPlan,
  answerPlanRequest,
  agreeRhythm,
  checkIn,
  sayDanger,
  wantToTalk,
  sayFine,
  closeFollowUp,
  reopen,
  climb,
  receiveStaffMatter,
  answerClimbed,
  endClimb,
  chooseMail,
  importDocument,
  placeText,
  answerPromise,
  adoptStrategy,
  confirmReading,
  openYear,
  setPoint,
  takeOffPoint,
  holdPoint,
  passOver,
  setCalendar,
  addOwnMeasure,
  removeOwnMeasure,
  writeOwnArticle,
  findOwnArticleRight,
  removeOwnArticle,
  answerReadiness,
]

const guardsAsRules = acts.flatMap(({ name, guards }) =>
  guards.map(({ refusal, source, says }): Rule => ({
    kind: 'guard',
    name: `${name}/${refusal}`,
    source,
    says,
  })),
)

/** Every rule object of the domain. Pages list theirs in `web/routes.ts`. */
export const register: readonly Rule[] = [
  ...guardsAsRules,
  ...lawRules,
  ...procedureRules,
  ...escalationRules,
  ...climbedRules,
  ...holdTalkRules,
  ...tellOwnerRules,
  ...caseDutyRules,
  ...followUpDutyRules,
  ...participantDutyRules,
  ...participantViewRules,
  ...meetingDutyRules,
  ...caseViewRules,
  ...reportDutyRules,
  ...reportViewRules,
  ...dangerRules,
  ...concernDutyRules,
  ...strategyDutyRules,
  ...yearDutyRules,
  ...yearViewRules,
  ...concernViewRules,
  ...consentRules,
  ...sharedViewRules,
  ...healthViewRules,
]
