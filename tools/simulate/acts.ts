import { openCaseFrom } from '../../src/app/open-case.ts'
import { receive, writeOnWithCode } from '../../src/app/receive.ts'
import { enterAdoption } from '../../src/app/set-up.ts'
import { adoptPlan } from '../../src/domain/cases/adopt-plan.ts'
import { assess } from '../../src/domain/cases/assess.ts'
import { endOtherwise } from '../../src/domain/cases/end-otherwise.ts'
import { addressees, forms, hearingWays, marks } from '../../src/domain/cases/events.ts'
import { hearPupil } from '../../src/domain/cases/hear-pupil.ts'
import { markStopped } from '../../src/domain/cases/mark-stopped.ts'
import { askCaseLead, declareTies } from '../../src/domain/cases/name-case-lead.ts'
import { levels, rhythms } from '../../src/domain/cases/plan.ts'
import { markMeasureDone, planMeasure, takeOutMeasure } from '../../src/domain/cases/plan-measure.ts'
import type { CaseState } from '../../src/domain/cases/state.ts'
import { takeInterimMeasure } from '../../src/domain/cases/take-interim-measure.ts'
import { answerDisclosure, tell } from '../../src/domain/cases/tell.ts'
import { markDutyDone, writeNote } from '../../src/domain/cases/write-note.ts'
import { agreeRhythm, checkIn, wantToTalk } from '../../src/domain/follow-up/check-in.ts'
import { chooseTrustedAdult } from '../../src/domain/follow-up/choose-trusted-adult.ts'
import { closeFollowUp, reopen, sayFine } from '../../src/domain/follow-up/close-follow-up.ts'
import { sayDanger } from '../../src/domain/follow-up/say-danger.ts'
import type { PersonId } from '../../src/domain/people/viewer.ts'
import { notify, readDanger } from '../../src/domain/reports/notify.ts'
import { holdTalk } from '../../src/domain/reports/hold-talk.ts'
import { seeSetAside, settleReport } from '../../src/domain/reports/settle-report.ts'
import type { ReportState } from '../../src/domain/reports/state.ts'
import { answerReport } from '../../src/domain/reports/talk.ts'
import { closedTo } from '../../src/domain/reports/view.ts'
import type { Tenant } from '../../src/readmodels/unit.ts'
import { followUpDrivers } from './acts-around-the-pupil.ts'
import { consentDrivers } from './acts-of-consent.ts'
import { planDrivers } from './acts-of-the-plan.ts'
import { schoolDrivers } from './acts-of-the-school.ts'
import { driversWithOthers } from './acts-with-others.ts'
import { answerOf, form, type Press } from './press.ts'
import { sentence, strategyFor } from './school.ts'
import {
  adult,
  ahead,
  anybody,
  carrier,
  day,
  handler,
  holderOf,
  inCase,
  inReport,
  isStaff,
  leader,
  measureOf,
  often,
  one,
  owing,
  pupil,
  pupilOf,
  teacherOf,
  text,
  yesNo,
  type Driver,
  type InReport,
  type InCase,
  type Of,
  type Scene,
} from './scene.ts'
import { isOpen, peopleOf, type KeptCode } from './shadow.ts'

const bothMatters = (ofCase: Driver, ofReport: Driver): Driver => ({
  on: 'case',
  press: (scene) => (scene.stream.startsWith('case:') ? ofCase : ofReport).press(scene),
})

const dangerReaderOf = (scene: Of<CaseState | ReportState>): PersonId | undefined => {
  const open = Object.entries(scene.state.danger.readers).filter(([, { endedOn }]) => endedOn === null)
  return open.length === 0 ? undefined : scene.chance.of(open)[0]
}
const notification = (scene: Scene) => ({
  done: yesNo(scene),
  on: day(scene),
  to: text(scene),
  receipt: text(scene),
  reason: text(scene),
})

const openingOf = (scene: Scene & { readonly stream: string }): Press | undefined => {
  const { shadow, chance } = scene
  const report = shadow.reports.get(scene.stream)
  const reportId = report?.reportId
  const who = often(scene, scene.slips)
    ? anybody(scene)
    : report === undefined || report.concerns.kind === 'pupils'
      ? chance.of([leader(scene), holderOf(scene, 'resource-team')])
      : leader(scene)
  if (who === undefined) return undefined
  const exposed = often(scene, scene.slips) ? chance.of(['', adult(scene)]) : pupilOf(scene)
  const asked = {
    exposed,
    reportedOn: day(scene),
    account: often(scene, 80) ? text(scene) : undefined,
    accountAboutHome: often(scene, 10),
    mayBeTold: mayBeTold(scene),
    reportId,
  }
  return form(
    { act: 'open-case', tenant: shadow.tenant.id, who, stream: scene.stream, token: chance.id() },
    async (unit, viewer, deps) => {
      const opened = await openCaseFrom(unit, deps, { viewer, ...asked })
      return opened.kind === 'done'
        ? { kind: 'done', events: ['CaseOpened'] }
        : { kind: 'refused', refusals: opened.refusals.map(({ refusal }) => refusal) }
    },
  )
}

const mayBeTold = ({ chance }: Scene) => ({
  parents: chance.of([true, false, null]),
  teachers: chance.of([true, false, null]),
  classmates: chance.of([true, false, null]),
})

/** Somebody tells at the door. `kept` hears the six words once the report is there. */
export const tellAtDoor = (
  scene: Scene,
  school: Tenant,
  code: readonly string[],
  kept: (code: KeptCode) => void,
): Press => {
  const { shadow, chance } = scene
  const about = chance.below(100)
  const kind = about < 85 ? 'pupils' : about < 95 ? 'staff' : 'leader'
  const told = {
    reportId: chance.id(),
    code,
    about: chance.of(['me', 'me', 'another', 'took-part', 'unsure'] as const),
    words: text(scene) ?? '',
    where: often(scene, 50) ? sentence(chance) : '',
    name: often(scene, 30) ? sentence(chance) : '',
    concerns: {
      kind,
      person: kind === 'pupils' ? null : often(scene, 50) ? (anybody(scene) ?? null) : null,
    },
    aboutHome: often(scene, 10),
    mayBeTold: mayBeTold(scene),
    danger: chance.of(['none', 'none', 'none', 'none', 'none', 'none', 'ticked', 'answered'] as const),
    language: chance.of(['da', 'nb', 'nn', 'en']),
  } as const
  return {
    act: 'receive-report',
    tenant: shadow.tenant.id,
    who: null,
    stream: `report:${told.reportId}`,
    run: async (deps) => {
      const received = await receive(deps, school, told)
      if (received.kind === 'no-owner') return { kind: 'refused', refusals: ['no-owner'] }
      if (received.kind === 'refused')
        return { kind: 'refused', refusals: received.refusals.map(({ refusal }) => refusal) }
      kept({ school: school.id, tenant: received.tenant, stream: received.stream, code })
      return { kind: 'done', events: ['ReportReceived'] }
    },
  }
}

/** Whoever told comes back with the six words and writes on. */
const writingOn = (scene: Scene & { readonly stream: string }): Press | undefined => {
  const { shadow, chance } = scene
  const words = text(scene) ?? ''
  const token = chance.id()
  const danger = often(scene, 4)
  return {
    act: 'write-on',
    tenant: shadow.tenant.id,
    who: null,
    stream: scene.stream,
    run: async (deps) => {
      const refusals = await writeOnWithCode(
        deps,
        { tenant: shadow.tenant.id, stream: scene.stream },
        { words, danger, token },
      )
      return refusals.length === 0
        ? { kind: 'done', events: ['PupilWrote'] }
        : { kind: 'refused', refusals: refusals.map(({ refusal }) => refusal) }
    },
  }
}

const adoption = (scene: Scene): Press | undefined => {
  const { shadow, chance, today } = scene
  const who = often(scene, scene.slips) ? anybody(scene) : leader(scene)
  if (who === undefined) return undefined
  const next = (shadow.strategies.versions.at(-1)?.version ?? 0) + 1
  const right = strategyFor(next, chance)
  const pledges = right.pledges
  const strategy = !often(scene, scene.slips * 3)
    ? right
    : chance.of([
        { ...right, version: next + 3 },
        { ...right, weeksBetweenGoodCheckIns: 2 },
        { ...right, firstAnswer: { ...right.firstAnswer, workingDays: 9 } },
        { ...right, definitions: { ...right.definitions, bullying: '' } },
        { ...right, pledges: [...pledges, ...pledges.slice(0, 1)] },
        {
          ...right,
          pledges: pledges.map((pledge) => ({
            ...pledge,
            within: { count: 999, unit: 'working-days' as const },
          })),
        },
        {
          ...right,
          pledges: pledges.map((pledge) => ({
            ...pledge,
            within: { count: 20, unit: 'working-days' as const },
          })),
        },
      ])
  return {
    act: 'adopt-strategy',
    tenant: shadow.tenant.id,
    who,
    stream: 'strategy:self',
    run: ({ world, clock }) =>
      world.inTenant(shadow.tenant.id, async (unit) =>
        answerOf(
          await enterAdoption(unit, clock, {
            strategy,
            leader: who,
            body: 'school-board',
            adoptedOn: today,
            minutes: 'Punkt 4',
          }),
        ),
      ),
  }
}

const settling = (scene: InReport) => {
  const { chance, shadow, state } = scene
  const open = [...shadow.cases]
    .filter(([, found]) => isOpen(found))
    .map(([stream]) => stream.slice('case:'.length))
  const end = chance.of([
    'concern',
    'concern',
    'set-aside',
    'set-aside',
    open.length === 0 ? 'concern' : 'case',
  ] as const)
  if (often(scene, scene.slips)) return { end: undefined }
  if (end === 'case') return { end, caseId: one(scene, open), existing: true }
  if (end === 'concern') {
    const among =
      state.concerns.kind === 'leader'
        ? peopleOf(shadow, 'officer').map(({ person }) => person ?? '')
        : [adult(scene)]
    const responsible = often(scene, scene.slips) ? (closedTo(state) ?? '') : chance.of(among)
    return {
      end,
      responsible,
      isStaff: isStaff(scene, responsible) || shadow.people.get(responsible)?.kind === 'officer',
      lookAgainOn: ahead(scene, 7 + chance.below(20)),
      reason: text(scene),
    }
  }
  const pupilUnknown = often(scene, 50)
  return { end, reason: text(scene), talkedWithPupilOn: pupilUnknown ? undefined : day(scene), pupilUnknown }
}

/** A measure for the class first, or the plan would be the pupil's alone (CASE-10). */
const levelFor = (scene: InCase) =>
  one(scene, scene.state.measures.length === 0 && !often(scene, 15) ? (['class', 'school'] as const) : levels)

/**
 * Every act the product has, as people do it. An act that is not here is listed as not simulated yet, so that a new
 * one is noticed.
 */
export const drivers: Readonly<Record<string, Driver>> = {
  'receive-report': { on: 'school', press: () => undefined },
  'answer-report': inReport(answerReport, handler, (scene) => ({ words: text(scene) })),
  'write-on': { on: 'report', press: writingOn },
  'settle-report': inReport(settleReport, handler, settling),
  'see-set-aside': inReport(
    seeSetAside,
    (scene) =>
      scene.state.concerns.kind === 'leader'
        ? holderOf(scene, 'officer')
        : often(scene, 90)
          ? leader(scene)
          : handler(scene),
    (scene) => ({ agrees: yesNo(scene), reason: text(scene) }),
  ),
  'hold-talk-with-teller': inReport(holdTalk, handler, (scene) => ({ on: day(scene), words: text(scene) })),
  'read-danger': bothMatters(
    inCase(readDanger, carrier, () => ({})),
    inReport(readDanger, handler, () => ({})),
  ),
  notify: bothMatters(
    inCase(notify, dangerReaderOf, notification),
    inReport(notify, dangerReaderOf, notification),
  ),
  'open-case': { on: 'school', press: openingOf },
  'ask-case-lead': inCase(askCaseLead, leader, (scene) => {
    const person = adult(scene)
    return { person, isStaff: isStaff(scene, person) }
  }),
  'declare-ties': inCase(
    declareTies,
    (scene) => scene.state.leadAsked ?? scene.state.trustedAdult?.person ?? anybody(scene),
    (scene) => ({ tied: one(scene, [false, false, false, false, false, true]) }),
  ),
  assess: inCase(assess, leader, (scene) => ({
    outcome: one(scene, [
      'bullying',
      'bullying',
      'bullying',
      'bullying',
      'or-the-like',
      'conflict',
      'teasing',
      'not-bullying',
    ] as const),
    marks: marks.filter(() => often(scene, 40)),
    forms: forms.filter(() => often(scene, 40)),
    reason: text(scene),
    establishedOn: day(scene),
  })),
  'take-interim-measure': inCase(takeInterimMeasure, carrier, (scene) => {
    const responsible = adult(scene)
    return {
      measureId: scene.chance.id(),
      what: text(scene),
      responsible,
      isStaff: isStaff(scene, responsible),
      startsOn: ahead(scene, 0),
    }
  }),
  tell: inCase(
    tell,
    (scene) => (often(scene, 20) ? teacherOf(scene) : carrier(scene)),
    (scene) => {
      const asked =
        scene.duty?.code.startsWith('tell-') === true ? scene.duty.code.slice('tell-'.length) : undefined
      return {
        addressee: addressees.find((known) => known === asked) ?? one(scene, addressees),
        about: scene.chance.of(['interim-measures', 'plan'] as const),
        on: day(scene),
      }
    },
  ),
  'answer-disclosure': inCase(
    answerDisclosure,
    (scene) => (often(scene, 70) ? pupil(scene) : carrier(scene)),
    (scene) => ({
      to: scene.chance.of(['parents', 'teachers', 'classmates'] as const),
      allowed: yesNo(scene),
    }),
  ),
  'hear-pupil': inCase(hearPupil, carrier, (scene) => ({
    way: one(scene, [...hearingWays, 'declined'] as const),
    on: day(scene),
    words: text(scene),
  })),
  'plan-measure': inCase(planMeasure, carrier, (scene) => {
    const responsible = adult(scene)
    const { chance } = scene
    return {
      measureId: chance.id(),
      level: levelFor(scene),
      what: text(scene),
      responsible,
      isStaff: isStaff(scene, responsible),
      startsOn: ahead(scene, chance.below(5)),
      howOften: one(scene, rhythms),
      lookAgainOn: ahead(scene, 10 + chance.below(20)),
    }
  }),
  'take-out-measure': inCase(takeOutMeasure, carrier, (scene) => ({ measureId: measureOf(scene) })),
  'adopt-plan': inCase(adoptPlan, leader, (scene) => ({
    country: scene.shadow.tenant.country,
    individualOnlyReason: often(scene, 30) ? text(scene) : undefined,
  })),
  'mark-measure-done': inCase(
    markMeasureDone,
    (scene) => owing(scene) ?? carrier(scene),
    (scene) => ({ measureId: scene.duty?.item ?? measureOf(scene) }),
  ),
  'mark-duty-done': inCase(
    markDutyDone,
    (scene) => owing(scene) ?? carrier(scene),
    (scene) => {
      const { duty } = scene
      const code =
        duty === undefined ? 'examine' : duty.item === undefined ? duty.code : `${duty.code}:${duty.item}`
      return {
        code,
        known: duty?.fulfilledBy === 'recorded' && !often(scene, scene.slips),
        note: often(scene, 50) ? text(scene) : undefined,
      }
    },
  ),
  'write-note': inCase(writeNote, carrier, (scene) => ({
    words: text(scene),
    corrects: often(scene, 20)
      ? often(scene, scene.slips)
        ? 99_999
        : 1 + scene.chance.below(scene.state.version)
      : null,
  })),
  'mark-stopped': inCase(markStopped, carrier, (scene) => ({ on: day(scene), how: text(scene) })),
  'end-otherwise': inCase(endOtherwise, leader, (scene) => {
    const others = [...scene.shadow.cases.keys()].map((stream) => stream.slice('case:'.length))
    return {
      how: one(scene, ['not-bullying', 'not-bullying', 'opened-in-error', 'joined', 'handed-over'] as const),
      reason: text(scene),
      pupilToldOn: day(scene),
      joinedTo: one(scene, others),
    }
  }),
  'choose-trusted-adult': inCase(
    chooseTrustedAdult,
    (scene) => (often(scene, 60) ? pupil(scene) : carrier(scene)),
    (scene) => {
      const person = adult(scene)
      return {
        person,
        isStaff: isStaff(scene, person),
        chosenByPupil: yesNo(scene),
        untied: !often(scene, scene.slips),
      }
    },
  ),
  'agree-rhythm': inCase(agreeRhythm, carrier, (scene) => ({
    everyDays: often(scene, scene.slips)
      ? scene.chance.of([undefined, 0, 29])
      : scene.chance.of([7, 7, 14, 28]),
  })),
  'check-in': inCase(
    checkIn,
    (scene) =>
      scene.duty?.code === 'wants-to-talk' || scene.duty?.code === 'talk-after-fall' || often(scene, 30)
        ? (scene.state.trustedAdult?.person ?? carrier(scene))
        : pupil(scene),
    (scene) => ({
      mood: one(scene, [1, 2, 3, 4, 4, 4, 5, 5, 5, 5] as const),
      together: scene.chance.of(['every-day', 'some-days', 'no', 'unknown', null] as const),
      again: scene.chance.of(['no', 'a-little', 'yes', 'will-not-say', null] as const),
      words: often(scene, 50) ? text(scene) : undefined,
      danger: often(scene, 2),
    }),
  ),
  'say-danger': inCase(sayDanger, pupil, () => ({})),
  'want-to-talk': inCase(wantToTalk, pupil, () => ({})),
  'say-fine': inCase(
    sayFine,
    (scene) => (often(scene, 70) ? pupil(scene) : carrier(scene)),
    (scene) => ({ words: text(scene), on: day(scene) }),
  ),
  'close-follow-up': inCase(
    closeFollowUp,
    (scene) => (often(scene, 70) ? leader(scene) : carrier(scene)),
    (scene) => ({
      ground: one(scene, [
        'pupil-is-fine',
        'pupil-is-fine',
        'pupil-is-fine',
        'pupil-is-fine',
        'pupil-wants-no-more',
        'pupil-unreachable',
        'pupil-moved',
      ] as const),
      reason: text(scene),
      lastAttempt: text(scene),
      lookAgainOn: ahead(scene, 30),
      weeksBetweenGoodCheckIns:
        scene.shadow.strategies.versions.find(({ version }) => version === scene.state.strategyVersion)
          ?.weeksBetweenGoodCheckIns ?? 4,
    }),
  ),
  reopen: inCase(
    reopen,
    (scene) => (often(scene, 50) ? pupil(scene) : carrier(scene)),
    (scene) => ({ reason: text(scene) }),
  ),
  'adopt-strategy': { on: 'school', press: adoption },
  ...planDrivers,
  ...followUpDrivers,
  ...driversWithOthers,
  ...schoolDrivers,
  ...consentDrivers,
}

/** Which act fulfils a duty; what is not here is marked done by hand. */
export const actForDuty: Readonly<Record<string, string>> = {
  'name-case-lead': 'ask-case-lead',
  'declare-ties': 'declare-ties',
  assess: 'assess',
  'interim-measures': 'take-interim-measure',
  'tell-staff': 'tell',
  'tell-pupil': 'tell',
  'tell-parents': 'tell',
  'tell-class-parents': 'tell',
  'trusted-adult': 'choose-trusted-adult',
  'hear-pupil': 'hear-pupil',
  'agree-rhythm': 'agree-rhythm',
  'carry-out': 'mark-measure-done',
  'check-in': 'check-in',
  'wants-to-talk': 'check-in',
  'talk-after-fall': 'check-in',
  'look-at-danger': 'read-danger',
  notify: 'notify',
  'first-answer': 'answer-report',
  answer: 'answer-report',
  'settle-report': 'settle-report',
  'look-at-concern': 'settle-report',
  'see-set-aside': 'see-set-aside',
  examination: 'conclude-examination',
  'class-work': 'plan-measure',
  'new-measures': 'plan-measure',
  'class-in-follow-up': 'plan-measure',
  'adopt-changes': 'adopt-plan',
  evaluate: 'evaluate-measure',
  'look-at-measure': 'evaluate-measure',
  'recognition-talk': 'give-recognition',
  'apologise-to-pupil': 'apologise',
  'apologise-to-family': 'apologise',
  'agree-contact': 'agree-contact',
  'contact-home': 'record-contact',
  'answer-home': 'answer-guardian',
  'answer-plan-request': 'answer-plan-request',
  'plan-lost-teaching': 'plan-lost-teaching',
  'make-up': 'mark-made-up',
  'support-adult': 'give-support',
  'talk-after-coming-forward': 'record-talk',
  'participant-adult': 'choose-participant-adult',
  'participant-family': 'tell-participant-family',
  'hold-to-account': 'hold-to-account',
  'participant-wants-to-talk': 'record-talk',
  'inquiry-talk': 'record-talk',
  'talk-about-meeting': 'record-talk',
  'tell-owner': 'tell-owner',
  'look-again': 'look-again',
  'concern-talk': 'mark-step-done',
  'concern-parents': 'mark-step-done',
  'concern-measure': 'mark-step-done',
  'concern-outside-help': 'mark-step-done',
  'is-it-a-case': 'lead-to-case',
  'act-on-climbed': 'answer-climbed',
  'look-at-agreement': 'look-at-agreement',
  'bystander-measure': 'plan-measure',
  'both-roles': 'record-talk',
  'leader-talk-pupil': 'record-talk',
  'leader-talk-teachers': 'record-talk',
  'hold-meeting': 'write-minutes',
  'agreed-task': 'mark-task-done',
}
