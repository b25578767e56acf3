import { addDays, type LocalDate } from '../kernel/dates.ts'
import {
  answersOwed,
  findAskedPlan,
  followUpDuties,
  followUpMoments,
  followUpPledges,
  laterLooksOwed,
  withDeputy,
} from '../follow-up/duties.ts'
import { lawOf } from '../law/law-of.ts'
import { meetingDuties, meetingMoments, meetingPledges } from '../meetings/duties.ts'
import { participantDuties } from '../participants/duties.ts'
import { valueInForce, type Country } from '../law/value.ts'
import { agreedDay } from '../procedures/agreed-day.ts'
import { nextSchoolDayDeadline, workingDaysDeadline, type Deadline } from '../procedures/deadline.ts'
import { dutiesFrom, owedBy, strictest, type Duty, type Moments, type Pledge } from '../procedures/duty.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { PersonId, SightKey } from '../people/viewer.ts'
import { dangerDuties } from '../reports/danger-duties.ts'
import type { Rule } from '../rules/rule.ts'
import type { Strategy } from '../strategy/events.ts'
import { moved } from './move-deadline.ts'
import { findAsked } from './name-case-lead.ts'
import { evaluationDays, inFollowUpSince, lastEvaluatedOn, reachesCommunity, type Rhythm } from './plan.ts'
import { stageOf, type CaseState } from './state.ts'

/** The law's own pledges in a case, as they were in force on a day (LAW-01). */
export const legalPledges = (country: Country, on: LocalDate): readonly Pledge[] => {
  const plan = valueInForce(lawOf(country).planDeadline, on)
  if (plan === undefined) return []
  return [
    {
      code: 'action-plan',
      holder: 'leader',
      within:
        plan.value.kind === 'as-soon-as-possible'
          ? null
          : {
              count: plan.value.count,
              unit: plan.value.kind === 'working-days' ? 'working-days' : 'calendar-days',
            },
      countedFrom: 'established',
      fulfilledBy: 'plan-adopted',
      toldBy: 'law',
      source: plan.value.kind === 'as-soon-as-possible' ? plan.rules : ['CASE-04', 'LAW-04'],
      ...(plan.paragraph === undefined ? {} : { passage: plan.paragraph }),
      confirmed: plan.confirmed,
      mayConsiderSchoolHolidays:
        plan.value.kind === 'working-days' && plan.value.mayConsiderSchoolHolidays === true,
    },
  ]
}

/** What every case asks for, where the school's strategy promises nothing stricter. The figures are ours. */
export const housePledges: readonly Pledge[] = [
  {
    code: 'name-case-lead',
    holder: 'leader',
    within: { count: 1, unit: 'working-days' },
    countedFrom: 'opened',
    fulfilledBy: 'lead-named',
    toldBy: 'house',
    source: ['CASE-01'],
  },
  {
    code: 'assess',
    holder: 'leader',
    within: { count: 2, unit: 'working-days' },
    countedFrom: 'opened',
    fulfilledBy: 'assessed',
    toldBy: 'house',
    source: ['CASE-25', 'CASE-01'],
  },
  {
    code: 'interim-measures',
    holder: 'case-lead',
    within: { count: 1, unit: 'working-days' },
    countedFrom: 'established',
    fulfilledBy: 'interim-measures-taken',
    toldBy: 'house',
    source: ['CASE-03'],
  },
  {
    code: 'tell-staff',
    holder: 'case-lead',
    within: { count: 1, unit: 'working-days' },
    countedFrom: 'interim-measures-taken',
    fulfilledBy: 'told-staff',
    toldBy: 'house',
    source: ['CASE-03'],
  },
  {
    code: 'tell-pupil',
    holder: 'case-lead',
    within: { count: 1, unit: 'working-days' },
    countedFrom: 'interim-measures-taken',
    fulfilledBy: 'told-pupil',
    toldBy: 'house',
    source: ['CASE-03', 'REP-10'],
  },
  {
    code: 'tell-parents',
    holder: 'case-lead',
    within: { count: 2, unit: 'working-days' },
    countedFrom: 'interim-measures-taken',
    fulfilledBy: 'told-parents',
    toldBy: 'house',
    source: ['CASE-03'],
  },
  {
    code: 'trusted-adult',
    holder: 'case-lead',
    within: { count: 3, unit: 'working-days' },
    countedFrom: 'opened',
    fulfilledBy: 'trusted-adult-chosen',
    toldBy: 'house',
    source: ['FOL-02'],
  },
  {
    code: 'hear-pupil',
    holder: 'case-lead',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'established',
    fulfilledBy: 'pupil-heard',
    toldBy: 'house',
    source: ['CASE-12'],
  },
  {
    code: 'examination',
    holder: 'case-lead',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'opened',
    fulfilledBy: 'examined',
    toldBy: 'house',
    source: ['CASE-02'],
  },
  {
    code: 'class-work',
    holder: 'class-team',
    within: { count: 8, unit: 'working-days' },
    countedFrom: 'established',
    fulfilledBy: 'community-measure-planned',
    toldBy: 'house',
    source: ['CASE-08', 'CASE-10'],
  },
  {
    code: 'parents-meeting',
    holder: 'class-team',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'plan-adopted',
    fulfilledBy: 'recorded',
    toldBy: 'house',
    source: ['CASE-08', 'CASE-26'],
  },
  {
    code: 'tell-class-parents',
    holder: 'class-team',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'plan-adopted',
    fulfilledBy: 'told-class-parents',
    toldBy: 'house',
    source: ['CASE-08', 'REP-10'],
  },
  {
    code: 'evaluate',
    holder: 'class-team',
    within: { count: 20, unit: 'working-days' },
    countedFrom: 'plan-adopted',
    fulfilledBy: 'evaluated',
    toldBy: 'house',
    source: ['CASE-06', 'CASE-08'],
  },
  {
    code: 'adopt-changes',
    holder: 'leader',
    within: { count: 3, unit: 'working-days' },
    countedFrom: 'plan-changed',
    fulfilledBy: 'changes-adopted',
    toldBy: 'house',
    source: ['CASE-06', 'CASE-14'],
  },
  {
    code: 'new-measures',
    holder: 'case-lead',
    within: { count: 2, unit: 'working-days' },
    countedFrom: 'bullying-not-stopped',
    fulfilledBy: 'new-measures-planned',
    toldBy: 'house',
    source: ['CASE-06', 'CASE-20'],
  },
  {
    code: 'class-in-follow-up',
    holder: 'case-lead',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'stopped',
    fulfilledBy: 'class-measure-in-follow-up',
    toldBy: 'house',
    source: ['FOL-11'],
  },
]

const firstOf = (days: readonly LocalDate[]): LocalDate | undefined => days.toSorted()[0]

const classInFollowUp = ({ stoppedOn, measures }: CaseState): LocalDate | undefined =>
  stoppedOn === null
    ? undefined
    : firstOf(
        measures.flatMap((measure) =>
          measure.level === 'class' ? (inFollowUpSince(measure, stoppedOn) ?? []) : [],
        ),
      )

/** When what pledges count from, or are fulfilled by, became true of a case. */
export const momentsOf = (state: CaseState): Moments => {
  const told = (addressee: string): LocalDate | undefined =>
    firstOf(state.told.filter((entry) => entry.addressee === addressee).map(({ on }) => on))
  return {
    reported: state.reportedOn,
    opened: state.openedOn,
    'lead-named': state.lead?.since,
    assessed: state.assessment?.on,
    established: state.establishedOn ?? undefined,
    'interim-measures-taken': firstOf(state.interimMeasures.map(({ takenOn }) => takenOn)),
    'told-staff': told('staff'),
    'told-pupil': told('pupil'),
    'told-parents': told('parents'),
    'told-class-parents': told('class-parents'),
    'pupil-heard': state.hearing?.on,
    'plan-adopted': state.planAdoptedOn ?? undefined,
    examined: state.plan.examination?.on,
    'community-measure-planned': firstOf(
      state.measures.filter(reachesCommunity).map(({ takenOn }) => takenOn),
    ),
    evaluated: evaluationDays(state)[0],
    // Owed as long as it is so, and then gone: nothing of these is ever shown as done.
    'plan-changed': state.plan.changedOn ?? undefined,
    'bullying-not-stopped': state.plan.newMeasuresOwedSince ?? undefined,
    stopped: state.stoppedOn ?? undefined,
    'class-measure-in-follow-up': classInFollowUp(state),
    'trusted-adult-chosen': state.trustedAdult?.since,
    'rhythm-agreed': state.rhythmSince ?? undefined,
    ...followUpMoments(state),
    ...meetingMoments(state),
    ...Object.fromEntries(Object.entries(state.dutiesDone).map(([code, on]) => [`recorded:${code}`, on])),
  }
}

/** Everything owed or done in a case, by law, strategy and house, each with its date explained. Pure (LAW-02). */
export const dutiesOfCase = (
  state: CaseState,
  strategy: Strategy | undefined,
  calendar: WorkingCalendar,
): readonly Duty[] => {
  const moments = momentsOf(state)
  const persons = {
    lead: state.lead?.person ?? null,
    trustedAdult: state.trustedAdult?.person ?? null,
    classId: state.classId,
  }
  const own = strategy?.pledges ?? []
  const legal = legalPledges(calendar.country, state.establishedOn ?? state.openedOn)
  const house = [...housePledges, ...followUpPledges, ...meetingPledges].filter(
    ({ code }) => !own.some((pledge) => pledge.code === code),
  )
  const asked = findAskedPlan(state, calendar.country)
  const owing = { moments, fulfilled: moments, persons, calendar }
  const pledged = earliestOfEach(
    dutiesFrom([...house, ...strictest(legal, own), ...(asked === undefined ? [] : [asked])], owing),
  ).map((duty) => withMoves(duty, state, calendar))
  const stage = stageOf(state)
  const danger = dangerDuties(state.danger, calendar.country)
  if (stage === 'ended' || stage === 'closed')
    return atOwner(state, [
      ...pledged.filter(({ doneOn }) => doneOn !== null),
      ...answersOwed(state, calendar),
      ...laterLooksOwed(state, calendar.country),
      ...danger,
    ])
  const open = [
    ...declarations(state, calendar),
    ...pledged,
    ...lookedAtAgain(state, calendar),
    ...measuresOwed(state, calendar),
    ...followUpDuties(state, calendar),
    ...participantDuties(state, calendar),
    ...meetingDuties(state, calendar),
    ...danger,
  ]
  return atOwner(state, withDeputy(open, state))
}

/** What a role at the school would owe, the owner's officer owes where the case is about the leader (CASE-18). */
const atOwner = ({ withLeader }: CaseState, duties: readonly Duty[]): readonly Duty[] =>
  withLeader
    ? duties.map((duty) => ({
        ...duty,
        owedBy: [...new Set(duty.owedBy.map((key) => (key.startsWith('person:') ? key : 'role:officer')))],
        holder: ['leader', 'resource-team', 'class-team'].includes(duty.holder) ? 'officer' : duty.holder,
      }))
    : duties

/** What is owed from two starts, as a plan that was asked for and then established, binds by the earlier (LAW-05). */
const earliestOfEach = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter(
    (duty, index) =>
      !duties.some(
        (other, place) =>
          place !== index &&
          other.code === duty.code &&
          (dueOf(other) < dueOf(duty) || (dueOf(other) === dueOf(duty) && place < index)),
      ),
  )

const dueOf = ({ deadline, since }: Duty): LocalDate => deadline?.due ?? since

/** A deadline that the leader moved on record says so; the law's own words stand where it was not moved (LAW-03). */
const withMoves = (duty: Duty, { plan }: CaseState, calendar: WorkingCalendar): Duty => {
  const moves = plan.moves.filter(({ code }) => code === duty.code)
  return duty.deadline === null || moves.length === 0
    ? duty
    : { ...duty, deadline: moved(duty.deadline, moves, calendar) }
}

/** The law's own deadline for a duty, which a stricter one of the school's may not outgrow; undefined: none. */
export const legalDeadlineOf = (
  state: CaseState,
  code: string,
  calendar: WorkingCalendar,
): Deadline | undefined => {
  const pledge = legalPledges(calendar.country, state.establishedOn ?? state.openedOn).find(
    (one) => one.code === code,
  )
  const moments = momentsOf(state)
  const persons = { lead: null, trustedAdult: null, classId: null }
  return pledge === undefined
    ? undefined
    : (dutiesFrom([pledge], { moments, fulfilled: moments, persons, calendar })[0]?.deadline ?? undefined)
}

const personal = (person: PersonId): readonly SightKey[] => [`person:${person}`]

/** Working days between two looks at a case that has no other date of its own (our figure). */
const LOOK_AGAIN = 10

/**
 * No open case without a next date: after an assessment that sets no clock off, and while a plan is carried out,
 * somebody looks at it again, over and over, until it has stopped or ended (CASE-20, CASE-25).
 */
const lookedAtAgain = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const stage = stageOf(state)
  const began =
    stage === 'supporting' ? state.assessment?.on : stage === 'carrying-out' ? state.planAdoptedOn : null
  if (began == null) return []
  const code = stage === 'supporting' ? 'assess-again' : 'has-it-stopped'
  const last = [state.dutiesDone[code], code === 'has-it-stopped' ? lastEvaluatedOn(state) : undefined]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  const from = last !== undefined && last > began ? last : began
  return [
    {
      code,
      owedBy: owedBy('case-lead', {
        lead: state.lead?.person ?? null,
        trustedAdult: null,
        classId: state.classId,
      }),
      holder: 'case-lead',
      since: from,
      deadline: workingDaysDeadline({
        from,
        count: LOOK_AGAIN,
        calendar,
        ruleIds: ['CASE-20', 'CASE-25'],
        toldBy: 'house',
      }),
      source: ['CASE-20', 'CASE-25'],
      toldBy: 'house',
      doneOn: null,
      fulfilledBy: 'recorded',
    },
  ]
}

/** Whoever is asked to lead, or chosen by the pupil, declares ties (TEAM-06). */
const declarations = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] =>
  [
    ...(state.leadAsked === null ? [] : [{ person: state.leadAsked, since: state.openedOn }]),
    ...(state.trustedAdult !== null && findAsked(state, state.trustedAdult.person) === 'trusted-adult'
      ? [{ person: state.trustedAdult.person, since: state.trustedAdult.since }]
      : []),
  ].map(({ person, since }): Duty => ({
    code: 'declare-ties',
    item: person,
    owedBy: personal(person),
    holder: 'person',
    since,
    deadline: nextSchoolDayDeadline({
      from: since,
      calendar,
      ruleIds: ['TEAM-06'],
      toldBy: 'house',
    }),
    source: ['TEAM-06'],
    toldBy: 'house',
    doneOn: null,
    fulfilledBy: 'ties-declared',
  }))

const daysOf: Record<Exclude<Rhythm, 'once'>, number> = {
  daily: 1,
  weekly: 7,
  'every-second-week': 14,
  monthly: 28,
}

/** Measures are carried out at their rhythm and looked at on their day (CASE-05, CASE-06). */
const measuresOwed = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const adopted = state.planAdoptedOn
  if (adopted === null) return []
  const { stoppedOn } = state
  const { country } = calendar
  return state.measures.flatMap((measure): Duty[] => {
    const last = measure.doneOn.at(-1)
    const common = {
      item: measure.measureId,
      owedBy: personal(measure.responsible),
      holder: 'person' as const,
      toldBy: 'house' as const,
      source: ['CASE-05'] as const,
    }
    const start = measure.startsOn > adopted ? measure.startsOn : adopted
    const due =
      last === undefined
        ? start
        : measure.howOften === 'once'
          ? null
          : measure.howOften === 'daily'
            ? nextSchoolDayDeadline({ from: last, calendar, ruleIds: ['CASE-05'], toldBy: 'house' }).due
            : addDays(last, daysOf[measure.howOften])
    // After it stopped, what goes on is what somebody looked at since and kept, or planned since (FOL-11).
    const goesOn = stoppedOn === null || inFollowUpSince(measure, stoppedOn) !== undefined
    const looked = measure.evaluations.at(-1)?.on
    const carryOut: readonly Duty[] = [
      {
        ...common,
        code: 'carry-out',
        since: last ?? start,
        deadline: agreedDay({
          due: due ?? last ?? start,
          from: last ?? start,
          country,
          ruleIds: ['CASE-05'],
          toldBy: 'house',
        }),
        doneOn: due === null ? (last ?? null) : null,
        fulfilledBy: 'measure-done',
      },
    ]
    return [
      ...(goesOn ? carryOut : []),
      {
        ...common,
        code: 'look-at-measure',
        owedBy: owedBy('case-lead', {
          lead: state.lead?.person ?? null,
          trustedAdult: null,
          classId: state.classId,
        }),
        holder: 'case-lead',
        since: looked ?? start,
        deadline: agreedDay({
          due: measure.lookAgainOn,
          from: looked ?? start,
          country,
          ruleIds: ['CASE-05', 'CASE-06'],
          toldBy: 'house',
        }),
        doneOn: null,
        fulfilledBy: 'measure-evaluated',
      },
    ]
  })
}

export const caseDutyRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'action-plan-within-ten-working-days',
    source: ['CASE-04', 'LAW-04', 'LAW-01', 'LAW-02'],
    says: 'Ten working days after the leader established it, an action plan made with the class team is adopted.',
  },
  {
    kind: 'duty',
    name: 'first-duties-of-leader-and-team',
    source: ['CASE-01', 'TEAM-06'],
    says: 'When a case opens, the leader names who leads it and assesses it; whoever is asked declares ties first.',
  },
  {
    kind: 'duty',
    name: 'interim-measures-and-telling',
    source: ['CASE-03', 'REP-10'],
    says: 'Interim measures are made at once and told to staff, pupil and parents, the pupil before others.',
  },
  {
    kind: 'duty',
    name: 'measures-carried-out',
    source: ['CASE-05'],
    says: 'Each measure is owed by its adult at its rhythm, and looked at on its day.',
  },
  {
    kind: 'duty',
    name: 'matter-is-examined',
    source: ['CASE-02'],
    says: "The matter and the class's environment are examined, with an outcome in words.",
  },
  {
    kind: 'duty',
    name: 'six-duties-of-the-class-team',
    source: ['CASE-08', 'CASE-26'],
    says: "Interim measures, plan, work with the class, meeting with the parents, letter to the class's parents, evaluation: each counted from the one before, each with what proves it.",
  },
  {
    kind: 'duty',
    name: 'new-measures-while-it-goes-on',
    source: ['CASE-06', 'CASE-20'],
    says: 'Bullying that has not stopped at an evaluation, or has started again, demands new measures.',
  },
  {
    kind: 'duty',
    name: 'class-in-follow-up-plan',
    source: ['FOL-11'],
    says: 'After it stopped the plan still holds a measure for the class.',
  },
  {
    kind: 'duty',
    name: 'trusted-adult-asked-for',
    source: ['FOL-02'],
    says: 'When a case opens, the pupil is asked for an adult they trust.',
  },
  {
    kind: 'duty',
    name: 'strategy-runs-the-case',
    source: ['STR-11', 'STR-12'],
    says: "The school's strategy in force on the day of opening gives the case its duties; the stricter of law and strategy holds.",
  },
]
