import type { LocalDate } from '../kernel/dates.ts'
import { agreedDay } from '../procedures/agreed-day.ts'
import { workingDaysDeadline } from '../procedures/deadline.ts'
import { askedPlanPledge } from '../law/asked-plan.ts'
import { dutiesFrom, type Duty } from '../procedures/duty.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { SightKey } from '../people/viewer.ts'
import type { Rule } from '../rules/rule.ts'
import type { Strategy } from '../strategy/events.ts'
import { dangerDuties } from './danger-duties.ts'
import { saysTookPart } from './hold-talk.ts'
import { findUnanswered, type ReportState } from './state.ts'
import { ownerDuties } from './tell-owner.ts'
import { closedTo, reportSightsOf } from './view.ts'

/** The promise to whoever tells where a school has set none: the next school day (REP-04). */
export const defaultFirstAnswer = { workingDays: 1, by: '15:00' } as const

/** Working days within which every report ends somewhere, and who took part is talked with (REP-11, REP-13; our figure). */
const SETTLE_WITHIN = 3

const namedIn = ({ namedAdult }: ReportState): SightKey | undefined =>
  namedAdult === null ? undefined : `person:${namedAdult}`

/**
 * Who handles the report and may owe something in it; never the adult it concerns (REP-08). The adult the pupil
 * named owes the answers with them, and nothing else for having been named (REP-03); whoever wrote it down for somebody
 * may act in it and owes nothing for that (REP-06).
 */
const handlersOf = (state: ReportState): readonly SightKey[] =>
  reportSightsOf(state)
    .filter(({ as, to }) => as === 'handler' && to !== `person:${closedTo(state)}` && to !== namedIn(state))
    .filter(({ to }) => to !== `person:${state.heard?.by}`)
    .map(({ to }) => to)

/** The leader has still to look where so far only a colleague who wrote it down knows of the danger (REP-12). */
const lookedAtDanger = ({ danger, heard }: ReportState): LocalDate | null =>
  Object.entries(danger.readers)
    .filter(([person]) => heard === null || heard.handles || person !== heard.by)
    .map(([, { readOn }]) => readOn)
    .toSorted()[0] ?? null

/** What the school owes whoever told: an answer in time, an end to the report, and more when a child is in danger. */
export const dutiesOfReport = (
  state: ReportState,
  strategy: Pick<Strategy, 'firstAnswer'> | undefined,
  calendar: WorkingCalendar,
): readonly Duty[] => {
  const handlers = handlersOf(state)
  const promised = strategy?.firstAnswer ?? defaultFirstAnswer
  const promisedBy = strategy === undefined ? ('house' as const) : ('strategy' as const)
  const holder = state.concerns.kind === 'leader' ? ('officer' as const) : ('leader' as const)
  const named = namedIn(state)
  const answering =
    named === undefined || named === `person:${closedTo(state)}` ? handlers : [...handlers, named]
  const common = { owedBy: handlers, holder, doneOn: null }
  const answerDuty = (since: LocalDate) => ({
    ...common,
    owedBy: answering,
    since,
    deadline: workingDaysDeadline({
      from: since,
      count: promised.workingDays,
      calendar: { ...calendar, countClosingDaysOff: true },
      ruleIds: ['REP-04', 'REP-11'],
      toldBy: promisedBy,
    }),
    source: ['REP-04', 'REP-11'] as const,
    toldBy: promisedBy,
    fulfilledBy: 'answered',
  })
  const duties: Duty[] = []
  const firstAnswer = state.messages.find(({ from }) => from === 'school')
  const waiting = findUnanswered(state)
  const told = state.messages[0]
  // Kept after it is done, so that its keeping can be measured (REP-04).
  if (told !== undefined && firstAnswer !== undefined)
    duties.push({ ...answerDuty(told.on), code: 'first-answer', doneOn: firstAnswer.on })
  if (waiting !== undefined)
    duties.push({ ...answerDuty(waiting.on), code: waiting === told ? 'first-answer' : 'answer' })
  const outcome = state.outcome
  if (outcome === null)
    duties.push({
      ...common,
      code: 'settle-report',
      since: state.receivedOn,
      deadline: workingDaysDeadline({
        from: state.receivedOn,
        count: SETTLE_WITHIN,
        calendar: { ...calendar, countClosingDaysOff: true },
        ruleIds: ['REP-11'],
        toldBy: 'house',
      }),
      source: ['REP-11'],
      toldBy: 'house',
      fulfilledBy: 'settled',
    })
  if (outcome?.kind === 'concern')
    duties.push({
      ...common,
      owedBy: [`person:${outcome.responsible}`],
      holder: 'person',
      code: 'look-at-concern',
      since: outcome.on,
      deadline: agreedDay({
        due: outcome.lookAgainOn,
        from: outcome.on,
        country: calendar.country,
        ruleIds: ['REP-11'],
        toldBy: 'house',
      }),
      source: ['REP-11'],
      toldBy: 'house',
      fulfilledBy: 'settled',
    })
  if (outcome?.kind === 'set-aside' && !outcome.seenByLeader)
    duties.push({
      ...common,
      owedBy: [state.concerns.kind === 'leader' ? 'role:officer' : 'role:leader'],
      code: 'see-set-aside',
      since: outcome.on,
      deadline: workingDaysDeadline({
        from: outcome.on,
        count: 1,
        calendar: { ...calendar, countClosingDaysOff: true },
        ruleIds: ['REP-11'],
        toldBy: 'house',
      }),
      source: ['REP-11'],
      toldBy: 'house',
      fulfilledBy: 'seen',
    })
  if (saysTookPart(state) && outcome?.kind !== 'set-aside')
    duties.push({
      ...common,
      code: 'talk-with-who-took-part',
      since: state.receivedOn,
      deadline: workingDaysDeadline({
        from: state.receivedOn,
        count: SETTLE_WITHIN,
        calendar: { ...calendar, countClosingDaysOff: true },
        ruleIds: ['REP-13'],
        toldBy: 'house',
      }),
      source: ['REP-13'],
      toldBy: 'house',
      fulfilledBy: 'talk-held',
      doneOn: state.talk?.on ?? null,
    })
  return [
    ...duties,
    ...planAskedHere(state, calendar).map((duty) => ({ ...duty, owedBy: handlers })),
    ...ownerDuties(state, calendar.country),
    ...dangerDuties(state.danger, calendar.country).map((duty) =>
      duty.code === 'look-at-danger' ? { ...duty, owedBy: handlers, doneOn: lookedAtDanger(state) } : duty,
    ),
  ]
}

/** A plan asked for here is due from the day it was asked, until a case takes the duty over (LAW-05). */
const planAskedHere = (state: ReportState, calendar: WorkingCalendar): readonly Duty[] => {
  const pledge =
    state.asksPlanFor === null || state.outcome !== null
      ? undefined
      : askedPlanPledge(calendar.country, state.receivedOn)
  return pledge === undefined
    ? []
    : dutiesFrom([pledge], {
        moments: { 'plan-asked': state.receivedOn },
        fulfilled: {},
        persons: { lead: null, trustedAdult: null, classId: null },
        calendar,
      })
}

export const reportDutyRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'first-answer',
    source: ['REP-04'],
    says: "Whoever tells gets a person's answer within the school's promised time, the next school day where none is set.",
  },
  {
    kind: 'duty',
    name: 'the-named-adult-answers-too',
    source: ['REP-03', 'REP-08'],
    says: 'The adult whom the pupil named gets the report and owes the answer with those who handle it, unless it concerns that adult.',
  },
  {
    kind: 'duty',
    name: 'every-report-ends-somewhere',
    source: ['REP-11'],
    says: 'Each report leads to a case, an existing case, a concern, or is set aside with a reason the leader sees.',
  },
]
