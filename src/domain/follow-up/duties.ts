import { laterLooks, type CaseState } from '../cases/state.ts'
import { addDays, addMonths, type LocalDate } from '../kernel/dates.ts'
import { askedPlanPledge } from '../law/asked-plan.ts'
import type { Country } from '../law/value.ts'
import { agreedDay } from '../procedures/agreed-day.ts'
import { nextSchoolDayDeadline, workingDaysDeadline } from '../procedures/deadline.ts'
import { owedBy, type Duty, type Moments, type Pledge } from '../procedures/duty.ts'
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../procedures/working-days.ts'
import type { Rule, RuleId } from '../rules/rule.ts'
import { isBad, saysItHappened } from './how-it-goes.ts'
import { parentsKnow } from './recognise.ts'

/** What every follow-up asks for, where the school's strategy promises nothing stricter. The figures are ours. */
export const followUpPledges: readonly Pledge[] = [
  {
    code: 'recognition-talk',
    holder: 'trusted-adult',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'established',
    fulfilledBy: 'recognised',
    toldBy: 'house',
    source: ['FOL-05'],
  },
  {
    code: 'apologise-to-pupil',
    holder: 'leader',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'established',
    fulfilledBy: 'apologised-to-pupil',
    toldBy: 'house',
    source: ['FOL-05'],
  },
  {
    code: 'apologise-to-family',
    holder: 'leader',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'established-and-parents-told',
    fulfilledBy: 'apologised-to-family',
    toldBy: 'house',
    source: ['FOL-05'],
  },
  {
    code: 'agree-contact',
    holder: 'trusted-adult',
    within: { count: 5, unit: 'working-days' },
    countedFrom: 'established-and-parents-told',
    fulfilledBy: 'contact-agreed',
    toldBy: 'house',
    source: ['FOL-12'],
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
  {
    code: 'answer-plan-request',
    holder: 'leader',
    within: { count: 2, unit: 'working-days' },
    countedFrom: 'plan-asked',
    fulfilledBy: 'plan-request-answered',
    toldBy: 'house',
    source: ['LAW-05'],
  },
]

/** When what the pledges around a pupil count from, or are fulfilled by, became true. */
export const followUpMoments = (state: CaseState): Moments => {
  const { followUp, establishedOn } = state
  const toldParents = state.told
    .filter(({ addressee }) => addressee === 'parents')
    .map(({ on }) => on)
    .toSorted()[0]
  const homeSince = parentsKnow(state) ? (toldParents ?? state.openedOn) : undefined
  return {
    'plan-asked': followUp.planAsked?.on,
    'plan-request-answered': followUp.planAsked?.answer?.on,
    recognised: followUp.recognisedOn ?? undefined,
    'apologised-to-pupil': followUp.apologised.pupil,
    'apologised-to-family': followUp.apologised.family,
    'established-and-parents-told':
      establishedOn === null || homeSince === undefined
        ? undefined
        : establishedOn > homeSince
          ? establishedOn
          : homeSince,
    'contact-agreed': followUp.contact?.since,
  }
}

/** The law's plan where it was asked for in this case (LAW-05). */
export const findAskedPlan = (state: CaseState, country: Country): Pledge | undefined =>
  state.followUp.planAsked === null ? undefined : askedPlanPledge(country, state.followUp.planAsked.on)

const personsOf = (state: CaseState) => ({
  lead: state.lead?.person ?? null,
  trustedAdult: state.trustedAdult?.person ?? null,
  classId: state.classId,
})

/** A day that was agreed or follows from an agreed rhythm. */
const onDay = (due: LocalDate, from: LocalDate, country: Country, source: readonly RuleId[]) =>
  agreedDay({ due, from, country, ruleIds: source, toldBy: 'house' })

/** Owed around the pupil in an open case, beside what pledges ask for; everything here is ours to promise. */
export const followUpDuties = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => [
  ...talksOwed(state, calendar),
  ...homeOwed(state, calendar),
  ...teachingOwed(state, calendar),
  ...supportOwed(state, calendar),
]

/** The duties of a trusted adult who is away are the deputy's as well, until the adult is back (FOL-02). */
export const withDeputy = (duties: readonly Duty[], { followUp: { deputy } }: CaseState): readonly Duty[] =>
  duties.map((duty) =>
    duty.holder === 'trusted-adult' &&
    deputy?.awayUntil != null &&
    (duty.deadline?.due ?? duty.since) <= deputy.awayUntil &&
    duty.doneOn === null
      ? { ...duty, owedBy: [...new Set([...duty.owedBy, `person:${deputy.person}` as const])] }
      : duty,
  )

/** A pupil who asked is met that school day, else by the deputy the next, else by whoever leads the one after (FOL-21). */
const wishToTalk = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const since = state.wantsToTalkSince
  if (since === null) return []
  const due = isWorkingDay(since, calendar) ? since : nextWorkingDay(since, calendar)
  const source = ['FOL-21', 'FOL-04'] as const
  const { deputy } = state.followUp
  const wish = {
    code: 'wants-to-talk',
    since,
    source,
    toldBy: 'house',
    doneOn: null,
    fulfilledBy: 'checked-in',
  } as const
  const inDays = (count: number) =>
    workingDaysDeadline({ from: due, count, calendar, ruleIds: source, toldBy: 'house' })
  return [
    {
      ...wish,
      owedBy: owedBy('trusted-adult', personsOf(state)),
      holder: 'trusted-adult',
      deadline: onDay(due, since, calendar.country, source),
    },
    ...(deputy === null
      ? []
      : [
          {
            ...wish,
            item: 'deputy',
            owedBy: [`person:${deputy.person}`],
            holder: 'person',
            deadline: inDays(1),
          } as const,
        ]),
    {
      ...wish,
      item: 'lead',
      owedBy: owedBy('case-lead', personsOf(state)),
      holder: 'case-lead',
      deadline: inDays(deputy === null ? 1 : 2),
    },
  ]
}

/** Talks: when the pupil asks, at once after a fall, and at the agreed rhythm once it has stopped (FOL-04, FOL-21). */
const talksOwed = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const common = {
    owedBy: owedBy('trusted-adult', personsOf(state)),
    holder: 'trusted-adult',
    toldBy: 'house',
    source: ['FOL-04'],
    doneOn: null,
    fulfilledBy: 'checked-in',
  } as const
  const duties: Duty[] = [...wishToTalk(state, calendar)]
  if (state.stoppedOn === null) return duties
  const fell = findFall(state)
  if (fell !== undefined)
    duties.push({
      ...common,
      code: 'talk-after-fall',
      since: fell,
      deadline: nextSchoolDayDeadline({ from: fell, calendar, ruleIds: ['FOL-04'], toldBy: 'house' }),
    })
  if (state.checkInEveryDays !== null && state.rhythmSince !== null) {
    const last = state.checkIns.at(-1)?.on ?? state.rhythmSince
    const from = last < state.rhythmSince ? state.rhythmSince : last
    duties.push({
      ...common,
      code: 'check-in',
      since: from,
      deadline: onDay(addDays(from, state.checkInEveryDays), from, calendar.country, ['FOL-04']),
    })
  }
  return duties
}

/**
 * The day of a fall nobody has talked about since: the pupil's latest own check-in is bad (1 or 2), or two steps
 * below the one before (our figures), or says that it has happened again.
 */
export const findFall = (state: CaseState): LocalDate | undefined => {
  const own = state.checkIns.filter(({ from }) => from === 'pupil')
  const latest = own.at(-1)
  const before = own.at(-2)
  if (latest === undefined) return undefined
  const fell =
    isBad(latest) || saysItHappened(latest) || (before !== undefined && before.mood - latest.mood >= 2)
  const index = state.checkIns.lastIndexOf(latest)
  const talkedSince = state.checkIns.slice(index + 1).some(({ from }) => from === 'adult')
  return fell && !talkedSince ? latest.on : undefined
}

/** Home: contact at its rhythm, and an answer to what a parent wrote; to despair, by the leader (FOL-12, CASE-09). */
const homeOwed = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const { contact } = state.followUp
  const persons = personsOf(state)
  const from =
    contact === null
      ? null
      : contact.lastOn !== null && contact.lastOn > contact.since
        ? contact.lastOn
        : contact.since
  return [
    ...(contact === null || from === null
      ? []
      : [
          {
            code: 'contact-home',
            owedBy: owedBy('trusted-adult', persons),
            holder: 'trusted-adult',
            since: from,
            deadline: onDay(addDays(from, contact.everyDays), from, calendar.country, ['FOL-12']),
            source: ['FOL-12'],
            toldBy: 'house',
            doneOn: null,
            fulfilledBy: 'contact-made',
          } as const,
        ]),
    ...answersOwed(state, calendar),
  ]
}

/** A letter from home is answered also in a case that has ended. */
export const answersOwed = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] =>
  state.followUp.messages.map(({ messageId, hard, on, answer }): Duty => {
    const holder = hard || state.end !== null ? 'leader' : 'trusted-adult'
    return {
      code: 'answer-home',
      item: messageId,
      owedBy: owedBy(holder, personsOf(state)),
      holder,
      since: on,
      deadline: nextSchoolDayDeadline({
        from: on,
        calendar,
        ruleIds: ['CASE-09', 'FOL-12'],
        toldBy: 'house',
      }),
      source: ['CASE-09', 'FOL-12'],
      toldBy: 'house',
      doneOn: answer?.on ?? null,
      fulfilledBy: 'home-answered',
    }
  })

/** Working days within which somebody says how an absence is made up (our figure). */
const PLAN_LOST_TEACHING = 5

/** An absence calls for a plan, and each plan is owed by its adult (FOL-09). */
const teachingOwed = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const { absences, lostTeaching } = state.followUp
  return [
    ...absences.map(({ absenceId, registeredOn }): Duty => ({
      code: 'plan-lost-teaching',
      item: absenceId,
      owedBy: owedBy(state.withStaff ? 'leader' : 'class-team', personsOf(state)),
      holder: state.withStaff ? 'leader' : 'class-team',
      since: registeredOn,
      deadline: workingDaysDeadline({
        from: registeredOn,
        count: PLAN_LOST_TEACHING,
        calendar,
        ruleIds: ['FOL-09'],
        toldBy: 'house',
      }),
      source: ['FOL-09'],
      toldBy: 'house',
      doneOn: lostTeaching.find((one) => one.absenceId === absenceId)?.plannedOn ?? null,
      fulfilledBy: 'lost-teaching-planned',
    })),
    ...lostTeaching.map(({ planId, responsible, by, plannedOn, madeUpOn }): Duty => ({
      code: 'make-up',
      item: planId,
      owedBy: [`person:${responsible}`],
      holder: 'person',
      since: plannedOn,
      deadline: onDay(by, plannedOn, calendar.country, ['FOL-09']),
      source: ['FOL-09'],
      toldBy: 'house',
      doneOn: madeUpOn,
      fulfilledBy: 'made-up',
    })),
  ]
}

/** Working days within which the team helps a trusted adult who asked (our figure). */
const GIVE_SUPPORT = 2

const supportOwed = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const asked = state.followUp.supportAskedOn
  if (asked === null) return []
  const holder = state.withStaff ? 'leader' : 'resource-team'
  return [
    {
      code: 'support-adult',
      owedBy: owedBy(holder, personsOf(state)),
      holder,
      since: asked,
      deadline: workingDaysDeadline({
        from: asked,
        count: GIVE_SUPPORT,
        calendar,
        ruleIds: ['FOL-02'],
        toldBy: 'house',
      }),
      source: ['FOL-02'],
      toldBy: 'house',
      doneOn: null,
      fulfilledBy: 'support-given',
    },
  ]
}

/** Months after closing at which somebody asks again how it goes. */
const LOOKS_AFTER = { 'look-after-three-months': 3, 'look-after-twelve-months': 12 } as const

/** Looks after the end: three and twelve months after every closing, and the one that closing set (FOL-06, FOL-16). */
export const laterLooksOwed = (state: CaseState, country: Country): readonly Duty[] => {
  const { end } = state
  if (end === null) return []
  return laterLooks.flatMap((code): readonly Duty[] => {
    const due = code === 'look-later' ? end.lookAgainOn : addMonths(end.on, LOOKS_AFTER[code])
    const source = code === 'look-later' ? (['FOL-06'] as const) : (['FOL-16'] as const)
    return due === null
      ? []
      : [
          {
            code,
            owedBy: ['role:leader'],
            holder: 'leader',
            since: end.on,
            deadline: onDay(due, end.on, country, source),
            source,
            toldBy: 'house',
            doneOn: state.dutiesDone[code] ?? null,
            fulfilledBy: 'recorded',
          },
        ]
  })
}

export const followUpDutyRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'follow-up-talks',
    source: ['FOL-04', 'FOL-01', 'CASE-20'],
    says: 'After it stopped, the trusted adult checks in at the agreed rhythm, and at once after a fall, or when the pupil says that it has happened again.',
  },
  {
    kind: 'duty',
    name: 'somebody-is-always-there',
    source: ['FOL-21', 'FOL-02'],
    says: 'A pupil who asks for a talk is met the same school day by the trusted adult, else by the deputy, else by the lead.',
  },
  {
    kind: 'duty',
    name: 'recognition-and-apology',
    source: ['FOL-05'],
    says: 'What was established is confirmed to the pupil in a talk, and apologised for to pupil and family.',
  },
  {
    kind: 'duty',
    name: 'lost-teaching-made-up',
    source: ['FOL-09'],
    says: 'Each absence because of bullying has a plan for what was lost, owed by one adult by a day.',
  },
  {
    kind: 'duty',
    name: 'contact-with-home',
    source: ['FOL-12', 'CASE-09'],
    says: 'Contact with home is agreed and kept; what a parent writes is answered the next school day.',
  },
  {
    kind: 'duty',
    name: 'plan-asked-for',
    source: ['LAW-05'],
    says: 'A plan a parent asks for is due from the day they asked, and they get an answer.',
  },
  {
    kind: 'duty',
    name: 'looks-after-the-end',
    source: ['FOL-16', 'FOL-06'],
    says: 'After closing somebody asks again after three and after twelve months.',
  },
]
