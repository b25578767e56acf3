import type { LocalDate } from '../kernel/dates.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'

/**
 * Where a measure works (CASE-10, CASE-21): with the exposed pupil, with those who took part, in a group, in class,
 * in the whole school, and beside school in family, health and leisure.
 */
export const levels = [
  'pupil',
  'participants',
  'group',
  'class',
  'school',
  'family',
  'health',
  'leisure',
] as const
export type Level = (typeof levels)[number]

/** Bullying is a matter of the community: a plan reaches class or school (CASE-10). */
export const reachesCommunity = ({ level }: { readonly level: Level }): boolean =>
  level === 'class' || level === 'school'

export const rhythms = ['once', 'daily', 'weekly', 'every-second-week', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]

/** The five groups that a plan answers for (CASE-11, STR-06). */
export const groups = ['pupils-involved', 'rest-of-class', 'parents', 'staff', 'leadership'] as const
export type Group = (typeof groups)[number]

/** Whom a measure on a level answers for. What staff and leadership do is always said in words. */
const answersFor: Readonly<Record<Level, Group | null>> = {
  pupil: 'pupils-involved',
  participants: 'pupils-involved',
  group: 'rest-of-class',
  class: 'rest-of-class',
  school: null,
  family: 'parents',
  health: 'pupils-involved',
  leisure: 'pupils-involved',
}

export const verdicts = ['works', 'change', 'stop'] as const
/** What an evaluation says of a measure (CASE-06). */
export type Verdict = (typeof verdicts)[number]

export const standings = ['stopped', 'less', 'goes-on'] as const
/** What an evaluation says of the bullying itself; anything but `stopped` demands new measures (CASE-06). */
export type Standing = (typeof standings)[number]

/** What can become true of a case's plan, before and after it is adopted. */
export type PlanEvent =
  /** What was found, and how the class environment is (CASE-02). */
  | {
      readonly type: 'ExaminationConcluded'
      readonly on: LocalDate
      readonly outcome: Words
      readonly classEnvironment: Words
    }
  | { readonly type: 'ProblemStated'; readonly problem: Words }
  /** In the pupil's own words (FOL-03). */
  | { readonly type: 'GoalSet'; readonly goalId: string; readonly goal: Words }
  | { readonly type: 'GoalTakenOut'; readonly goalId: string }
  /** Who holds the plan together; may be the nurse (FOL-03). */
  | { readonly type: 'PlanHolderNamed'; readonly person: PersonId }
  /** What is done for a group, or why nothing is (CASE-11). */
  | { readonly type: 'GroupAnsweredFor'; readonly group: Group; readonly answer: Words }
  /** How the pupil is followed until safe and well (CASE-28). */
  | { readonly type: 'FollowUpPlanned'; readonly how: Words }
  | {
      readonly type: 'MeasurePlanned'
      readonly measureId: string
      readonly level: Level
      readonly what: Words
      readonly responsible: PersonId
      readonly startsOn: LocalDate
      readonly howOften: Rhythm
      readonly lookAgainOn: LocalDate
      /** The entry of the catalogue it was chosen from (CASE-21). */
      readonly catalogueId?: string | null
      /** The same in words for the pupil's own page (FOL-03). */
      readonly childWords?: Words | null
    }
  | { readonly type: 'MeasureTakenOut'; readonly measureId: string }
  | { readonly type: 'PlanAdopted'; readonly individualOnlyReason: Words | null }
  | { readonly type: 'MeasureDone'; readonly measureId: string; readonly on: LocalDate }
  | {
      readonly type: 'MeasureEvaluated'
      readonly measureId: string
      readonly on: LocalDate
      readonly verdict: Verdict
      readonly adultsView: Words
      readonly pupilsView: Words | null
      readonly bullying: Standing
      /** What it says from now on, where the verdict is to change it. */
      readonly changedTo: Words | null
      /** Null where it stops. */
      readonly lookAgainOn: LocalDate | null
    }
  /** A letter to the class's other parents, without identities (CASE-08). */
  | { readonly type: 'ClassLetterWritten'; readonly text: Words }
  /** The leader's judgement that these closing days do not count in a legal deadline (LAW-03). */
  | {
      readonly type: 'ClosingDaysConsidered'
      readonly code: string
      readonly days: readonly LocalDate[]
      readonly reason: Words
    }
  /** More days for a deadline that the school set itself (LAW-03); `days` in that deadline's own unit. */
  | {
      readonly type: 'OwnDeadlineExtended'
      readonly code: string
      readonly days: number
      readonly reason: Words
    }

export type Evaluation = {
  readonly on: LocalDate
  readonly by: PersonId | null
  readonly verdict: Verdict
  readonly adultsView: Words
  readonly pupilsView: Words | null
  readonly bullying: Standing
  /** What the measure said when it was evaluated. */
  readonly was: Words
}

export type PlannedMeasure = {
  readonly measureId: string
  readonly level: Level
  readonly what: Words
  readonly responsible: PersonId
  readonly startsOn: LocalDate
  /** The day it was put into the plan. */
  readonly takenOn: LocalDate
  readonly howOften: Rhythm
  readonly lookAgainOn: LocalDate
  readonly doneOn: readonly LocalDate[]
  readonly catalogueId: string | null
  readonly childWords: Words | null
  readonly evaluations: readonly Evaluation[]
}

/** What an adopted plan says. A version once adopted stays as it was (CASE-24). */
export type PlanContent = {
  readonly problem: Words | null
  readonly holder: PersonId | null
  readonly goals: readonly { readonly goalId: string; readonly goal: Words; readonly on: LocalDate }[]
  readonly answers: Readonly<Partial<Record<Group, Words>>>
  readonly followUp: Words | null
}

export type PlanVersion = PlanContent & {
  readonly number: number
  readonly adoptedOn: LocalDate
  readonly adoptedBy: PersonId | null
  readonly measures: readonly PlannedMeasure[]
  readonly individualOnlyReason: Words | null
}

export type DeadlineMove = {
  readonly code: string
  readonly on: LocalDate
  readonly by: PersonId | null
  readonly reason: Words
  readonly how:
    | { readonly kind: 'closing-days'; readonly days: readonly LocalDate[] }
    | { readonly kind: 'more-days'; readonly days: number }
}

export type Plan = PlanContent & {
  readonly examination: {
    readonly on: LocalDate
    readonly outcome: Words
    readonly classEnvironment: Words
  } | null
  /** Measures that an evaluation ended, with their history. */
  readonly ended: readonly (PlannedMeasure & { readonly endedOn: LocalDate })[]
  /** Oldest first. */
  readonly versions: readonly PlanVersion[]
  /** The first day it was changed since the last version was adopted; null: it stands as adopted, or never was. */
  readonly changedOn: LocalDate | null
  /** Since when new measures are owed: bullying went on at an evaluation, or started again (CASE-06, CASE-20). */
  readonly newMeasuresOwedSince: LocalDate | null
  readonly letter: { readonly text: Words; readonly on: LocalDate } | null
  readonly moves: readonly DeadlineMove[]
}

/** The part of a case's state that plan events change. */
export type Planned = {
  readonly measures: readonly PlannedMeasure[]
  readonly planAdoptedOn: LocalDate | null
  readonly individualOnlyReason: Words | null
  readonly plan: Plan
}

export const nothingPlanned: Planned = {
  measures: [],
  planAdoptedOn: null,
  individualOnlyReason: null,
  plan: {
    problem: null,
    holder: null,
    goals: [],
    answers: {},
    followUp: null,
    examination: null,
    ended: [],
    versions: [],
    changedOn: null,
    newMeasuresOwedSince: null,
    letter: null,
    moves: [],
  },
}

export const evolvePlan = (
  { measures, planAdoptedOn, individualOnlyReason, plan }: Planned,
  event: PlanEvent,
  on: LocalDate,
  by: PersonId | null,
): Planned => {
  const state = { measures, planAdoptedOn, individualOnlyReason, plan }
  const changed = (content: Partial<Plan>, now: readonly PlannedMeasure[] = measures): Planned => ({
    ...state,
    measures: now,
    plan: { ...plan, ...content, changedOn: plan.versions.length === 0 ? null : (plan.changedOn ?? on) },
  })
  switch (event.type) {
    case 'ExaminationConcluded': {
      const { outcome, classEnvironment } = event
      return { ...state, plan: { ...plan, examination: { on: event.on, outcome, classEnvironment } } }
    }
    case 'ProblemStated':
      return changed({ problem: event.problem })
    case 'GoalSet':
      return changed({ goals: [...plan.goals, { goalId: event.goalId, goal: event.goal, on }] })
    case 'GoalTakenOut':
      return changed({ goals: plan.goals.filter(({ goalId }) => goalId !== event.goalId) })
    case 'PlanHolderNamed':
      return changed({ holder: event.person })
    case 'GroupAnsweredFor':
      return changed({ answers: { ...plan.answers, [event.group]: event.answer } })
    case 'FollowUpPlanned':
      return changed({ followUp: event.how })
    case 'MeasurePlanned': {
      const { measureId, level, what, responsible, startsOn, howOften, lookAgainOn } = event
      const measure: PlannedMeasure = {
        measureId,
        level,
        what,
        responsible,
        startsOn,
        takenOn: on,
        howOften,
        lookAgainOn,
        doneOn: [],
        catalogueId: event.catalogueId ?? null,
        childWords: event.childWords ?? null,
        evaluations: [],
      }
      return changed({ newMeasuresOwedSince: null }, [...measures, measure])
    }
    case 'MeasureTakenOut':
      return changed(
        {},
        measures.filter(({ measureId }) => measureId !== event.measureId),
      )
    case 'MeasureDone':
      return {
        ...state,
        measures: measures.map((measure) =>
          measure.measureId === event.measureId
            ? { ...measure, doneOn: [...measure.doneOn, event.on] }
            : measure,
        ),
      }
    case 'PlanAdopted': {
      const { problem, holder, goals, answers, followUp, versions } = plan
      const version: PlanVersion = {
        number: versions.length + 1,
        adoptedOn: on,
        adoptedBy: by,
        measures,
        individualOnlyReason: event.individualOnlyReason,
        problem,
        holder,
        goals,
        answers,
        followUp,
      }
      return {
        ...state,
        planAdoptedOn: planAdoptedOn ?? on,
        individualOnlyReason: event.individualOnlyReason,
        plan: { ...plan, versions: [...versions, version], changedOn: null },
      }
    }
    case 'MeasureEvaluated':
      return evaluated(state, event, on, by)
    case 'ClassLetterWritten':
      return { ...state, plan: { ...plan, letter: { text: event.text, on } } }
    case 'ClosingDaysConsidered':
    case 'OwnDeadlineExtended': {
      const how =
        event.type === 'ClosingDaysConsidered'
          ? ({ kind: 'closing-days', days: event.days } as const)
          : ({ kind: 'more-days', days: event.days } as const)
      const move = { code: event.code, on, by, reason: event.reason, how }
      return { ...state, plan: { ...plan, moves: [...plan.moves, move] } }
    }
  }
  return assertNever(event)
}

const evaluated = (
  state: Planned,
  event: Extract<PlanEvent, { type: 'MeasureEvaluated' }>,
  on: LocalDate,
  by: PersonId | null,
): Planned => {
  const found = state.measures.find(({ measureId }) => measureId === event.measureId)
  if (found === undefined) return state
  const { verdict, adultsView, pupilsView, bullying } = event
  const measure: PlannedMeasure = {
    ...found,
    what: event.changedTo ?? found.what,
    lookAgainOn: event.lookAgainOn ?? found.lookAgainOn,
    evaluations: [
      ...found.evaluations,
      { on: event.on, by, verdict, adultsView, pupilsView, bullying, was: found.what },
    ],
  }
  const stops = verdict === 'stop'
  const { plan } = state
  // One demand a day, however many measures are looked at in one sitting.
  const demanded = [...state.measures, ...plan.ended].some(({ evaluations }) =>
    evaluations.some((one) => one.on === event.on && one.bullying !== 'stopped'),
  )
  return {
    ...state,
    measures: stops
      ? state.measures.filter((one) => one !== found)
      : state.measures.map((one) => (one === found ? measure : one)),
    plan: {
      ...plan,
      ended: stops ? [...plan.ended, { ...measure, endedOn: event.on }] : plan.ended,
      newMeasuresOwedSince:
        bullying === 'stopped' || demanded ? plan.newMeasuresOwedSince : (plan.newMeasuresOwedSince ?? on),
      changedOn:
        plan.versions.length > 0 && (stops || event.changedTo !== null)
          ? (plan.changedOn ?? on)
          : plan.changedOn,
    },
  }
}

/** Groups for which the plan holds neither a measure nor an answer (CASE-11). */
export const unansweredGroups = ({ measures, plan }: Planned): readonly Group[] =>
  groups.filter(
    (group) =>
      plan.answers[group] === undefined && !measures.some(({ level }) => answersFor[level] === group),
  )

/** The day of the latest evaluation of any measure, ended ones included. */
export const lastEvaluatedOn = ({ measures, plan }: Planned): LocalDate | undefined =>
  evaluationDays({ measures, plan }).at(-1)

/** The days of evaluations, oldest first. */
export const evaluationDays = ({
  measures,
  plan,
}: Pick<Planned, 'measures' | 'plan'>): readonly LocalDate[] =>
  [...measures, ...plan.ended].flatMap(({ evaluations }) => evaluations.map(({ on }) => on)).toSorted()

/**
 * Whether a measure belongs to the follow-up: planned since it stopped, or looked at since and kept (FOL-11). Gives
 * the day it came in.
 */
export const inFollowUpSince = (measure: PlannedMeasure, stoppedOn: LocalDate): LocalDate | undefined =>
  measure.takenOn >= stoppedOn
    ? measure.takenOn
    : measure.evaluations.map(({ on }) => on).find((on) => on >= stoppedOn)
