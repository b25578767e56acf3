import { adoptPlan } from '../domain/cases/adopt-plan.ts'
import { assess } from '../domain/cases/assess.ts'
import { concludeExamination } from '../domain/cases/conclude-examination.ts'
import { describePlan } from '../domain/cases/describe-plan.ts'
import { endOtherwise } from '../domain/cases/end-otherwise.ts'
import { evaluateMeasure } from '../domain/cases/evaluate-measure.ts'
import type { Mood } from '../domain/cases/events.ts'
import { hearPupil } from '../domain/cases/hear-pupil.ts'
import { markStartedAgain } from '../domain/cases/mark-started-again.ts'
import { markStopped } from '../domain/cases/mark-stopped.ts'
import { askCaseLead, declareTies } from '../domain/cases/name-case-lead.ts'
import { markMeasureDone, planMeasure } from '../domain/cases/plan-measure.ts'
import { takeInterimMeasure } from '../domain/cases/take-interim-measure.ts'
import { tell } from '../domain/cases/tell.ts'
import { markDutyDone } from '../domain/cases/write-note.ts'
import { agreeRhythm, checkIn } from '../domain/follow-up/check-in.ts'
import { chooseTrustedAdult } from '../domain/follow-up/choose-trusted-adult.ts'
import { closeFollowUp, sayFine } from '../domain/follow-up/close-follow-up.ts'
import { agreeContact, recordContact } from '../domain/follow-up/contact-home.ts'
import { apologise, giveRecognition } from '../domain/follow-up/recognise.ts'
import { addDays, type LocalDate } from '../domain/kernel/dates.ts'
import type { Acting } from './acting.ts'
import type { CourseWords } from './course-words.ts'
import { workTogether, type Together } from './together.ts'

/** What a school does at each step beside what every case asks for, marked done by hand. */
export type ByHand = Readonly<Record<'opened' | 'established' | 'adopted', readonly string[]>>

/** A school acting, in its own words. */
export type School = Acting & { readonly words: CourseWords; readonly byHand: ByHand }

type Told = {
  readonly id: string
  readonly exposed: string
  /** Who opens it and leads it. */
  readonly lead: string
  /** What the child told. */
  readonly account: string
}
type Assessed = Told & { readonly adult: string; readonly reason: string }
type Established = Told & { readonly adult: string; readonly interim: string }
export type Planned = Established & {
  /** What the class does. */
  readonly measure: string
  readonly heard: string
  readonly works: string
  /** Another pupil took part, and is followed too. */
  readonly together?: Together
}

/** A case as it stands today; how long ago it began follows from the stage, so that nothing is late by accident. */
export type Story =
  | ({ readonly stage: 'opened' | 'asked' } & Told)
  | ({ readonly stage: 'conflict' | 'teasing' | 'not-bullying' } & Assessed)
  | ({ readonly stage: 'acting' } & Established)
  | ({ readonly stage: 'planning' | 'carrying-out' | 'looked-at' } & Planned)
  | ({
      readonly stage: 'following-up' | 'started-again' | 'closed' | 'wants-no-more'
      readonly stopped: string
      /** What is done now that it began again. */
      readonly anew?: string
    } & Planned)

/** One case lived through up to where it stands. */
export const live = async (school: School, story: Story): Promise<void> => {
  const { days, today } = school
  const opened = async (on: LocalDate): Promise<void> => {
    school.on(on, '08:00')
    await school.open(story.id, story.lead, {
      exposed: story.exposed,
      account: story.account,
      accountOn: on,
      reportedOn: on,
    })
    byHand(school, story.id, story.lead, 'opened')
  }
  switch (story.stage) {
    case 'opened':
      return opened(days.before(today, 0))
    case 'asked': {
      const on = days.before(today, 1)
      await opened(on)
      return namedLead(school, story.id, story.lead, on)
    }
    case 'conflict':
    case 'teasing':
    case 'not-bullying':
      return assessedOtherwise(school, story, opened)
    case 'acting': {
      const established = days.before(today, 3)
      await opened(established)
      return begin(school, { ...story, established })
    }
    case 'planning': {
      const established = days.before(today, 6)
      await opened(established)
      begin(school, { ...story, established })
      return planned(school, { ...story, established })
    }
    case 'carrying-out':
    case 'looked-at': {
      const established = days.before(today, story.stage === 'looked-at' ? 22 : 12)
      await opened(established)
      begin(school, { ...story, established })
      carryThrough(school, { ...story, established }, story.stage === 'looked-at')
      if (story.stage === 'looked-at') doneWeekly(school, story, days.before(today, 2))
      return talkedWithHome(school, story.id, story.adult, days.before(today, 3), school.words.homeTalk)
    }
    case 'following-up':
    case 'started-again':
    case 'closed':
    case 'wants-no-more':
      return afterwards(school, story, opened)
  }
}

const byHand = (school: School, caseId: string, who: string, step: keyof ByHand): void => {
  for (const code of school.byHand[step])
    school.inCase(caseId, who, markDutyDone, { code, known: true, note: undefined })
}

const namedLead = (school: School, caseId: string, lead: string, on: LocalDate): void => {
  school.on(on, '08:20')
  school.inCase(caseId, school.leader, askCaseLead, { person: lead, isStaff: true })
  school.on(on, '09:05')
  school.inCase(caseId, lead, declareTies, { tied: false })
}

/** A conflict or teasing: supported and looked at again; or, when all is said, no bullying. */
const assessedOtherwise = async (
  school: School,
  story: Extract<Story, { stage: 'conflict' | 'teasing' | 'not-bullying' }>,
  opened: (on: LocalDate) => Promise<void>,
): Promise<void> => {
  const { days, today, words } = school
  const on = days.before(today, story.stage === 'not-bullying' ? 16 : 5)
  await opened(on)
  namedLead(school, story.id, story.lead, on)
  const next = days.after(on, 1)
  school.on(next, '11:00')
  school.inCase(story.id, school.leader, assess, {
    outcome: story.stage,
    marks: [],
    forms: ['verbal'],
    reason: story.reason,
    establishedOn: undefined,
  })
  school.inCase(story.id, story.lead, chooseTrustedAdult, {
    person: story.adult,
    isStaff: true,
    chosenByPupil: true,
    untied: true,
  })
  school.inCase(story.id, story.lead, concludeExamination, {
    on: next,
    outcome: story.reason,
    classEnvironment: words.classIsWell,
  })
  if (story.stage !== 'not-bullying') return
  const told = days.after(on, 6)
  school.on(told, '13:00')
  school.inCase(story.id, school.leader, endOtherwise, {
    how: 'not-bullying' as const,
    reason: words.notBullying,
    pupilToldOn: told,
    joinedTo: undefined,
  })
}

/** Lead, interim measures, who was told: how a case begins once the leader has established it. */
export const begin = (
  school: School,
  about: {
    readonly id: string
    readonly established: LocalDate
    readonly lead: string
    readonly adult: string
    readonly interim: string
  },
): void => {
  const { id, established, lead, adult } = about
  const { words, leader } = school
  namedLead(school, id, lead, established)
  school.on(established, '10:30')
  school.inCase(id, leader, assess, {
    outcome: 'bullying',
    marks: ['repeated', 'systematic-exclusion', 'imbalance-of-power', 'loneliness'],
    forms: ['relational', 'verbal'],
    reason: words.established,
    establishedOn: established,
  })
  const next = school.days.after(established, 1)
  school.on(next, '08:00')
  school.inCase(id, lead, takeInterimMeasure, {
    measureId: `${id}-interim`,
    what: about.interim,
    responsible: adult,
    isStaff: true,
    startsOn: next,
  })
  school.inCase(id, lead, chooseTrustedAdult, {
    person: adult,
    isStaff: true,
    chosenByPupil: true,
    untied: true,
  })
  school.on(next, '13:40')
  for (const addressee of ['pupil', 'staff', 'parents'] as const)
    school.inCase(id, leader, tell, { addressee, about: 'interim-measures' as const, on: next })
  school.inCase(id, lead, concludeExamination, {
    on: next,
    outcome: words.examined,
    classEnvironment: words.classEnvironment,
  })
  byHand(school, id, lead, 'established')
  firstCare(school, id, adult, next)
}

/** Said to pupil and family once it is established, and a rhythm of contact with home agreed (FOL-05, FOL-12). */
const firstCare = (school: School, caseId: string, adult: string, on: LocalDate): void => {
  const { words } = school
  school.on(on, '14:10')
  school.inCase(caseId, adult, giveRecognition, { on, received: words.recognised })
  for (const to of ['pupil', 'family'] as const)
    school.inCase(caseId, school.leader, apologise, {
      from: 'leader' as const,
      to,
      on,
      received: words.apologised[to],
    })
  school.inCase(caseId, adult, agreeContact, { everyDays: 14, how: 'call' as const })
}

/** School and home have talked. */
export const talkedWithHome = (
  school: School,
  caseId: string,
  adult: string,
  on: LocalDate,
  words: string,
): void => {
  school.on(on, '15:10')
  school.inCase(caseId, adult, recordContact, { on, how: 'call' as const, words })
}

type Running = Planned & { readonly established: LocalDate }

/** Heard, and a plan in the making. */
const planned = (school: School, about: Running): void => {
  const { id, lead, established } = about
  const { days, words } = school
  const heardOn = days.after(established, 4)
  school.on(heardOn, '10:00')
  school.inCase(id, lead, hearPupil, { way: 'self' as const, on: heardOn, words: about.heard })
  const on = days.after(established, 5)
  school.on(on, '14:00')
  school.inCase(id, lead, planMeasure, {
    measureId: `${id}-klassen`,
    level: 'class' as const,
    what: about.measure,
    responsible: about.adult,
    isStaff: true,
    startsOn: days.after(established, 7),
    howOften: 'weekly' as const,
    lookAgainOn: days.after(established, 17),
  })
  school.inCase(id, lead, describePlan, {
    problem: words.problem,
    followUp: words.followUp,
    holder: undefined,
    holderIsStaff: false,
    answers: words.answers,
  })
}

/** Heard, planned, adopted within the ten days; then looked at, and kept. */
export const carryThrough = (school: School, about: Running, looked = true): void => {
  const { id, lead, adult, established } = about
  const { days, words, leader } = school
  planned(school, about)
  const adopted = days.after(established, 7)
  school.on(adopted, '14:00')
  const adopt = () =>
    school.inCase(id, leader, adoptPlan, { individualOnlyReason: undefined, country: school.country })
  adopt()
  byHand(school, id, leader, 'adopted')
  for (const addressee of ['pupil', 'class-parents'] as const)
    school.inCase(id, leader, tell, { addressee, about: 'plan' as const, on: adopted })
  school.on(days.after(adopted, looked ? 5 : 1), '14:00')
  school.inCase(id, leader, markMeasureDone, { measureId: `${id}-klassen` })
  if (about.together !== undefined)
    workTogether(school, { ...about, from: days.after(adopted, 1) }, about.together)
  if (!looked) return
  const lookedOn = days.after(adopted, 10)
  school.on(lookedOn, '13:00')
  school.inCase(id, lead, evaluateMeasure, {
    measureId: `${id}-klassen`,
    on: lookedOn,
    verdict: 'works' as const,
    adultsView: words.calmer,
    pupilsView: about.works,
    bullying: 'less' as const,
    changedTo: undefined,
    lookAgainOn: days.after(lookedOn, 20),
  })
  school.inCase(id, lead, planMeasure, {
    measureId: `${id}-tiden`,
    level: 'class' as const,
    what: words.weeklyTalk,
    responsible: adult,
    isStaff: true,
    startsOn: lookedOn,
    howOften: 'weekly' as const,
    lookAgainOn: days.after(lookedOn, 20),
  })
  adopt()
}

const doneWeekly = (school: School, { id, adult }: Planned, on: LocalDate): void => {
  school.on(on, '12:30')
  for (const measureId of [`${id}-klassen`, `${id}-tiden`])
    school.inCase(id, adult, markMeasureDone, { measureId })
}

const checkedIn = (school: School, { id, exposed }: Told, on: LocalDate, mood: Mood): void => {
  school.on(on, '11:30')
  school.inCase(id, exposed, checkIn, {
    mood,
    together: mood >= 4 ? ('every-day' as const) : ('some-days' as const),
    again: 'no' as const,
    words: undefined,
    danger: false,
  })
}

/** It stopped, and is followed up: still, or to its end, or until it began again. */
const afterwards = async (
  school: School,
  story: Extract<Story, { readonly stopped: string }>,
  opened: (on: LocalDate) => Promise<void>,
): Promise<void> => {
  const { days, today, words } = school
  const { id, lead, adult, exposed } = story
  const isClosed = story.stage === 'closed' || story.stage === 'wants-no-more'
  const stopped = days.before(addDays(today, isClosed ? -100 : -23), 0)
  const established = days.before(stopped, 28)
  await opened(established)
  begin(school, { ...story, established })
  carryThrough(school, { ...story, established })
  school.on(stopped, '12:00')
  school.inCase(id, lead, markStopped, { on: stopped, how: story.stopped })
  school.inCase(id, lead, agreeRhythm, { everyDays: 7 })
  const next = days.after(stopped, 1)
  school.on(next, '12:30')
  for (const measureId of [`${id}-klassen`, `${id}-tiden`])
    school.inCase(id, lead, evaluateMeasure, {
      measureId,
      on: next,
      verdict: 'works' as const,
      adultsView: words.kept,
      pupilsView: story.works,
      bullying: 'stopped' as const,
      changedTo: undefined,
      lookAgainOn: days.after(next, 25),
    })
  const weeks = isClosed ? [80, 66, 48] : [18, 11, 4]
  weeks.forEach((ago, index) =>
    checkedIn(school, story, days.before(addDays(today, -ago), 0), index === 0 ? 3 : 4),
  )
  if (story.stage === 'closed') {
    school.on(days.before(addDays(today, -47), 0), '11:35')
    checkedIn(school, story, days.before(addDays(today, -47), 0), 5)
    checkedIn(school, story, days.before(addDays(today, -36), 0), 5)
    school.inCase(id, exposed, sayFine, { words: words.fine, on: undefined })
    school.on(days.before(addDays(today, -34), 0), '14:00')
    school.inCase(id, lead, closeFollowUp, { ...closing, ground: 'pupil-is-fine' as const })
    return
  }
  if (story.stage === 'wants-no-more') {
    school.on(days.before(addDays(today, -40), 0), '14:00')
    school.inCase(id, school.leader, closeFollowUp, {
      ...closing,
      ground: 'pupil-wants-no-more' as const,
      reason: words.wantsNoMore,
      lookAgainOn: addDays(today, 20),
    })
    return
  }
  doneWeekly(school, story, days.before(today, 2))
  talkedWithHome(school, id, adult, days.before(today, 3), words.homeTalk)
  if (story.stage !== 'started-again') return
  const again = days.before(today, 1)
  school.on(again, '13:30')
  school.inCase(id, lead, markStartedAgain, { on: again, what: words.startedAgain })
  school.inCase(id, lead, markDutyDone, { code: 'has-it-stopped', known: true, note: undefined })
  if (story.anew === undefined) return
  school.on(today, '08:15')
  school.inCase(id, lead, planMeasure, {
    measureId: `${id}-anew`,
    level: 'group' as const,
    what: story.anew,
    responsible: adult,
    isStaff: true,
    startsOn: today,
    howOften: 'daily' as const,
    lookAgainOn: days.after(today, 10),
  })
  school.inCase(id, school.leader, adoptPlan, { individualOnlyReason: undefined, country: school.country })
}

const closing = {
  reason: undefined,
  lastAttempt: undefined,
  lookAgainOn: undefined,
  weeksBetweenGoodCheckIns: 4,
} as const
