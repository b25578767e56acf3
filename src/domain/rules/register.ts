import { assess } from '../cases/assess.ts'
import { adoptPlan } from '../cases/adopt-plan.ts'
import { caseDutyRules } from '../cases/duties.ts'
import { endOtherwise } from '../cases/end-otherwise.ts'
import { hearPupil } from '../cases/hear-pupil.ts'
import { markStopped } from '../cases/mark-stopped.ts'
import { askCaseLead, declareTies } from '../cases/name-case-lead.ts'
import { openCase } from '../cases/open-case.ts'
import { markMeasureDone, planMeasure, takeOutMeasure } from '../cases/plan-measure.ts'
import { takeInterimMeasure } from '../cases/take-interim-measure.ts'
import { answerDisclosure, tell } from '../cases/tell.ts'
import { caseViewRules } from '../cases/view.ts'
import { markDutyDone, writeNote } from '../cases/write-note.ts'
import { consentRules } from '../consent/access-list.ts'
import { agreeRhythm, checkIn, wantToTalk } from '../follow-up/check-in.ts'
import { chooseTrustedAdult } from '../follow-up/choose-trusted-adult.ts'
import { closeFollowUp, reopen, sayFine } from '../follow-up/close-follow-up.ts'
import { sayDanger } from '../follow-up/say-danger.ts'
import { lawRules } from '../law/rules.ts'
import { procedureRules } from '../procedures/rules.ts'
import { dangerRules } from '../reports/danger-duties.ts'
import { reportDutyRules } from '../reports/duties.ts'
import { notify, readDanger } from '../reports/notify.ts'
import { receiveReport } from '../reports/receive-report.ts'
import { seeSetAside, settleReport } from '../reports/settle-report.ts'
import { answerReport, writeOn } from '../reports/talk.ts'
import { reportViewRules } from '../reports/view.ts'
import { adoptStrategy } from '../strategy/adopt-strategy.ts'
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
  answerReport,
  writeOn,
  settleReport,
  seeSetAside,
  readDanger,
  notify,
  openCase,
  askCaseLead,
  declareTies,
  assess,
  takeInterimMeasure,
  tell,
  answerDisclosure,
  hearPupil,
  planMeasure,
  takeOutMeasure,
  adoptPlan,
  markMeasureDone,
  markDutyDone,
  writeNote,
  markStopped,
  endOtherwise,
  chooseTrustedAdult,
  agreeRhythm,
  checkIn,
  sayDanger,
  wantToTalk,
  sayFine,
  closeFollowUp,
  reopen,
  adoptStrategy,
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
  ...caseDutyRules,
  ...caseViewRules,
  ...reportDutyRules,
  ...reportViewRules,
  ...dangerRules,
  ...consentRules,
]
