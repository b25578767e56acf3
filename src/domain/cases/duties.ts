import { addDays, type LocalDate } from '../kernel/dates.ts'
import { lawOf } from '../law/law-of.ts'
import { valueInForce, type Country } from '../law/value.ts'
import { agreedDay } from '../procedures/agreed-day.ts'
import { nextSchoolDayDeadline, workingDaysDeadline } from '../procedures/deadline.ts'
import { dutiesFrom, owedBy, strictest, type Duty, type Moments, type Pledge } from '../procedures/duty.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { PersonId, SightKey } from '../people/viewer.ts'
import { dangerDuties } from '../reports/danger-duties.ts'
import type { Rule } from '../rules/rule.ts'
import type { Strategy } from '../strategy/events.ts'
import type { Rhythm } from './events.ts'
import { findAsked } from './name-case-lead.ts'
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
    code: 'agree-rhythm',
    holder: 'trusted-adult',
    within: { count: 1, unit: 'working-days' },
    countedFrom: 'stopped',
    fulfilledBy: 'rhythm-agreed',
    toldBy: 'house',
    source: ['FOL-04', 'FOL-01'],
  },
]

const firstOf = (days: readonly LocalDate[]): LocalDate | undefined => days.toSorted()[0]

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
    stopped: state.stoppedOn ?? undefined,
    'trusted-adult-chosen': state.trustedAdult?.since,
    'rhythm-agreed': state.rhythmSince ?? undefined,
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
  const house = housePledges.filter(({ code }) => !own.some((pledge) => pledge.code === code))
  const owing = { moments, fulfilled: moments, persons, calendar }
  const pledged = dutiesFrom([...house, ...strictest(legal, own)], owing)
  const stage = stageOf(state)
  const danger = dangerDuties(state.danger, calendar.country)
  if (stage === 'ended' || stage === 'closed')
    return [
      ...pledged.filter(({ doneOn }) => doneOn !== null),
      ...laterLook(state, calendar.country),
      ...danger,
    ]
  return [
    ...declarations(state, calendar),
    ...pledged,
    ...lookedAtAgain(state, calendar),
    ...measuresOwed(state, calendar),
    ...followUpOwed(state, calendar),
    ...danger,
  ]
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
  const last = state.dutiesDone[code]
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
  if (adopted === null || state.stoppedOn !== null) return []
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
    return [
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
      {
        ...common,
        code: 'look-at-measure',
        owedBy: owedBy('case-lead', {
          lead: state.lead?.person ?? null,
          trustedAdult: null,
          classId: state.classId,
        }),
        holder: 'case-lead',
        since: start,
        deadline: agreedDay({
          due: measure.lookAgainOn,
          from: start,
          country,
          ruleIds: ['CASE-05', 'CASE-06'],
          toldBy: 'house',
        }),
        doneOn: state.dutiesDone[`look-at-measure:${measure.measureId}`] ?? null,
        fulfilledBy: 'recorded',
      },
    ]
  })
}

/** After it stopped: talks at the agreed rhythm, and at once after a fall or when the pupil asks (FOL-04, FOL-21). */
const followUpOwed = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const owed = owedBy('trusted-adult', {
    lead: null,
    trustedAdult: state.trustedAdult?.person ?? null,
    classId: null,
  })
  const common = {
    owedBy: owed,
    holder: 'trusted-adult' as const,
    toldBy: 'house' as const,
    doneOn: null,
  }
  const duties: Duty[] = []
  if (state.wantsToTalkSince !== null)
    duties.push({
      ...common,
      code: 'wants-to-talk',
      since: state.wantsToTalkSince,
      deadline: agreedDay({
        due: state.wantsToTalkSince,
        from: state.wantsToTalkSince,
        country: calendar.country,
        ruleIds: ['FOL-04'],
        toldBy: 'house',
      }),
      source: ['FOL-04'],
      fulfilledBy: 'checked-in',
    })
  if (state.stoppedOn === null) return duties
  const fell = findFall(state)
  if (fell !== undefined)
    duties.push({
      ...common,
      code: 'talk-after-fall',
      since: fell,
      deadline: nextSchoolDayDeadline({ from: fell, calendar, ruleIds: ['FOL-04'], toldBy: 'house' }),
      source: ['FOL-04'],
      fulfilledBy: 'checked-in',
    })
  if (state.checkInEveryDays !== null && state.rhythmSince !== null) {
    const last = state.checkIns.at(-1)?.on ?? state.rhythmSince
    const from = last < state.rhythmSince ? state.rhythmSince : last
    duties.push({
      ...common,
      code: 'check-in',
      since: from,
      deadline: agreedDay({
        due: addDays(from, state.checkInEveryDays),
        from,
        country: calendar.country,
        ruleIds: ['FOL-04'],
        toldBy: 'house',
      }),
      source: ['FOL-04'],
      fulfilledBy: 'checked-in',
    })
  }
  return duties
}

/**
 * The day of a fall nobody has talked about since: the pupil's latest own check-in is bad (1 or 2), or two steps
 * below the one before (our figures).
 */
export const findFall = (state: CaseState): LocalDate | undefined => {
  const own = state.checkIns.filter(({ from }) => from === 'pupil')
  const latest = own.at(-1)
  const before = own.at(-2)
  if (latest === undefined) return undefined
  const fell = latest.mood <= 2 || (before !== undefined && before.mood - latest.mood >= 2)
  const index = state.checkIns.lastIndexOf(latest)
  const talkedSince = state.checkIns.slice(index + 1).some(({ from }) => from === 'adult')
  return fell && !talkedSince ? latest.on : undefined
}

/** A later look that closing asked for (FOL-06): the pupil wanted no more. */
const laterLook = (state: CaseState, country: Country): readonly Duty[] =>
  state.end?.lookAgainOn == null
    ? []
    : [
        {
          code: 'look-later',
          owedBy: ['role:leader'],
          holder: 'leader',
          since: state.end.on,
          deadline: agreedDay({
            due: state.end.lookAgainOn,
            from: state.end.on,
            country,
            ruleIds: ['FOL-06'],
            toldBy: 'house',
          }),
          source: ['FOL-06'],
          toldBy: 'house',
          doneOn: state.dutiesDone['look-later'] ?? null,
          fulfilledBy: 'recorded',
        },
      ]

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
    name: 'trusted-adult-asked-for',
    source: ['FOL-02'],
    says: 'When a case opens, the pupil is asked for an adult they trust.',
  },
  {
    kind: 'duty',
    name: 'follow-up-talks',
    source: ['FOL-04', 'FOL-01', 'CASE-20'],
    says: 'After it stopped, the trusted adult checks in at the agreed rhythm, and at once after a fall.',
  },
  {
    kind: 'duty',
    name: 'strategy-runs-the-case',
    source: ['STR-11', 'STR-12'],
    says: "The school's strategy in force on the day of opening gives the case its duties; the stricter of law and strategy holds.",
  },
]
