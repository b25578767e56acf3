import type { LocalDate } from '../kernel/dates.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'

/** Why a pupil was away, as far as it has to do with the bullying (FOL-09). */
export const absenceCauses = ['does-not-dare', 'unwell', 'kept-home', 'not-said'] as const
export type AbsenceCause = (typeof absenceCauses)[number]

/** How school and home meet (FOL-12). */
export const contactWays = ['call', 'message', 'meeting'] as const
export type ContactWay = (typeof contactWays)[number]

/** Who apologises for the school, and to whom (FOL-05). */
export const apologisers = ['leader', 'class-teacher'] as const
export type Apologiser = (typeof apologisers)[number]
export const apologyTo = ['pupil', 'family'] as const
export type ApologyTo = (typeof apologyTo)[number]

/** What a pupil says helps them at school, each in their own words (FOL-19). */
export const helpAreas = ['seat', 'groups', 'bus', 'presenting', 'called-on', 'handing-in', 'else'] as const
export type HelpArea = (typeof helpAreas)[number]

/** Whether a measure helps, as a parent sees it (FOL-12). */
export const judgements = ['helps', 'helps-a-little', 'does-not-help', 'cannot-tell'] as const
export type Judgement = (typeof judgements)[number]

/** What sets off the duty to make a plan without anybody having established bullying (LAW-05). */
export const planGrounds = ['worrying-state', 'absence'] as const
export type PlanGround = (typeof planGrounds)[number]

/** What becomes true around a pupil who is followed: the adults, the everyday, home, and the pupil's own say. */
export type FollowUpEvent =
  /** Steps in for the trusted adult: always when the pupil waits, in everything until `awayUntil` (FOL-02, FOL-21). */
  | { readonly type: 'DeputyNamed'; readonly person: PersonId; readonly awayUntil: LocalDate | null }
  | { readonly type: 'DeputyEnded' }
  | { readonly type: 'SupportAsked'; readonly words: Words }
  | { readonly type: 'SupportGiven'; readonly on: LocalDate; readonly words: Words }
  | { readonly type: 'RecognitionGiven'; readonly on: LocalDate; readonly received: Words }
  | {
      readonly type: 'ApologyGiven'
      readonly from: Apologiser
      readonly to: ApologyTo
      readonly on: LocalDate
      readonly received: Words
    }
  | {
      readonly type: 'AbsenceRegistered'
      readonly absenceId: string
      readonly from: LocalDate
      readonly until: LocalDate
      readonly cause: AbsenceCause
      readonly words: Words | null
    }
  | {
      readonly type: 'LostTeachingPlanned'
      readonly planId: string
      readonly absenceId: string
      readonly what: Words
      readonly responsible: PersonId
      readonly by: LocalDate
    }
  | { readonly type: 'LostTeachingMadeUp'; readonly planId: string; readonly on: LocalDate }
  /** One line a lesson: when, what, where, with whom (FOL-10). */
  | { readonly type: 'DayPlanned'; readonly on: LocalDate; readonly lessons: Words }
  | {
      readonly type: 'HelpsMeSaid'
      readonly helps: Readonly<Partial<Record<HelpArea, Words>>>
      /** The pupil lets those who teach the class read it; the latest answer holds for all of it. */
      readonly toTeachers: boolean
      readonly heardBy: PersonId | null
    }
  | { readonly type: 'TalkPlaceSaid'; readonly place: Words; readonly heardBy: PersonId | null }
  /** Each time somebody wants to tell the class something: what exactly, and the pupil's own answer (FOL-18). */
  | { readonly type: 'TellingClassAsked'; readonly tellingId: string; readonly what: Words }
  | {
      readonly type: 'TellingClassAnswered'
      readonly tellingId: string
      readonly allowed: boolean
      readonly heardBy: PersonId | null
    }
  | { readonly type: 'ClassTold'; readonly tellingId: string; readonly on: LocalDate }
  | { readonly type: 'ContactAgreed'; readonly everyDays: number; readonly how: ContactWay }
  | {
      readonly type: 'ContactMade'
      readonly on: LocalDate
      readonly how: ContactWay
      readonly words: Words
    }
  /** A parent's own words to the adults of the case. `hard`: it is very hard for us now (FOL-12). */
  | {
      readonly type: 'GuardianWrote'
      readonly messageId: string
      readonly guardian: PersonId
      readonly words: Words
      readonly hard: boolean
    }
  | {
      readonly type: 'GuardianAnswered'
      readonly messageId: string
      readonly guardian: PersonId
      readonly words: Words
    }
  | {
      readonly type: 'HomeMeasureAdded'
      readonly measureId: string
      readonly what: Words
      readonly startsOn: LocalDate
    }
  | { readonly type: 'HomeMeasureEnded'; readonly measureId: string }
  | {
      readonly type: 'MeasureJudged'
      readonly measureId: string
      readonly guardian: PersonId
      readonly judgement: Judgement
      readonly words: Words | null
    }
  | {
      readonly type: 'PlanAskedFor'
      /** Null where the leader found it without being asked. */
      readonly guardian: PersonId | null
      readonly ground: PlanGround
      readonly words: Words | null
      /** The day they asked: the clock runs from it (LAW-05). */
      readonly on: LocalDate
    }
  | { readonly type: 'PlanRequestAnswered'; readonly guardian: PersonId | null; readonly words: Words }

const followUpTypes = {
  DeputyNamed: true,
  DeputyEnded: true,
  SupportAsked: true,
  SupportGiven: true,
  RecognitionGiven: true,
  ApologyGiven: true,
  AbsenceRegistered: true,
  LostTeachingPlanned: true,
  LostTeachingMadeUp: true,
  DayPlanned: true,
  HelpsMeSaid: true,
  TalkPlaceSaid: true,
  TellingClassAsked: true,
  TellingClassAnswered: true,
  ClassTold: true,
  ContactAgreed: true,
  ContactMade: true,
  GuardianWrote: true,
  GuardianAnswered: true,
  HomeMeasureAdded: true,
  HomeMeasureEnded: true,
  MeasureJudged: true,
  PlanAskedFor: true,
  PlanRequestAnswered: true,
} as const satisfies Record<FollowUpEvent['type'], true>

/** Whether an event of a case is one of these; the case's own switches leave them to this folder. */
export const isFollowUpEvent = (event: { readonly type: string }): event is FollowUpEvent =>
  Object.hasOwn(followUpTypes, event.type)

export type Absence = Extract<FollowUpEvent, { type: 'AbsenceRegistered' }> & {
  readonly registeredOn: LocalDate
}
export type LostTeaching = Extract<FollowUpEvent, { type: 'LostTeachingPlanned' }> & {
  readonly plannedOn: LocalDate
  readonly madeUpOn: LocalDate | null
}
export type ClassTelling = {
  readonly tellingId: string
  readonly what: Words
  readonly askedOn: LocalDate
  readonly allowed: boolean | null
  readonly toldOn: LocalDate | null
}
export type HomeMessage = {
  readonly messageId: string
  readonly guardian: PersonId
  readonly words: Words
  readonly hard: boolean
  readonly on: LocalDate
  readonly answer: { readonly words: Words; readonly on: LocalDate } | null
}
export type HomeMeasure = {
  readonly measureId: string
  readonly what: Words
  readonly startsOn: LocalDate
  readonly endedOn: LocalDate | null
}

/** What is true around the pupil now. */
export type FollowUp = {
  readonly deputy: {
    readonly person: PersonId
    readonly since: LocalDate
    readonly awayUntil: LocalDate | null
  } | null
  /** The trusted adult's open wish for help by the team. */
  readonly supportAskedOn: LocalDate | null
  readonly recognisedOn: LocalDate | null
  readonly apologised: Readonly<Partial<Record<ApologyTo, LocalDate>>>
  readonly absences: readonly Absence[]
  readonly lostTeaching: readonly LostTeaching[]
  /** The latest plan of each day. */
  readonly dayPlans: Readonly<Record<LocalDate, Words>>
  readonly helpsMe: {
    readonly helps: Readonly<Partial<Record<HelpArea, Words>>>
    readonly toTeachers: boolean
    readonly on: LocalDate
  } | null
  readonly talkPlace: Words | null
  readonly tellings: readonly ClassTelling[]
  readonly contact: {
    readonly everyDays: number
    readonly how: ContactWay
    readonly since: LocalDate
    readonly lastOn: LocalDate | null
  } | null
  readonly contacts: readonly { readonly on: LocalDate; readonly how: ContactWay }[]
  readonly messages: readonly HomeMessage[]
  readonly homeMeasures: readonly HomeMeasure[]
  readonly judged: readonly (Extract<FollowUpEvent, { type: 'MeasureJudged' }> & {
    readonly on: LocalDate
  })[]
  readonly planAsked: {
    readonly on: LocalDate
    readonly guardian: PersonId | null
    readonly ground: PlanGround
    readonly words: Words | null
    readonly answer: { readonly words: Words; readonly on: LocalDate } | null
  } | null
  /** Each wish to talk and the day an adult came: how long a pupil waits (FOL-21). */
  readonly talks: readonly { readonly askedOn: LocalDate; readonly answeredOn: LocalDate | null }[]
}

export const noFollowUp: FollowUp = {
  deputy: null,
  supportAskedOn: null,
  recognisedOn: null,
  apologised: {},
  absences: [],
  lostTeaching: [],
  dayPlans: {},
  helpsMe: null,
  talkPlace: null,
  tellings: [],
  contact: null,
  contacts: [],
  messages: [],
  homeMeasures: [],
  judged: [],
  planAsked: null,
  talks: [],
}

/** A pupil asks for a talk; asked again while waiting it is the same wish. */
export const talkAsked = (followUp: FollowUp, on: LocalDate): FollowUp =>
  followUp.talks.some(({ answeredOn }) => answeredOn === null)
    ? followUp
    : { ...followUp, talks: [...followUp.talks, { askedOn: on, answeredOn: null }] }

/** An adult has talked with the pupil. */
export const talkAnswered = (followUp: FollowUp, on: LocalDate): FollowUp => ({
  ...followUp,
  talks: followUp.talks.map((talk) => (talk.answeredOn === null ? { ...talk, answeredOn: on } : talk)),
})

/** Nobody is deputy who has ties, or who holds the thread themself. */
export const withoutDeputy = (followUp: FollowUp, person: PersonId): FollowUp =>
  followUp.deputy?.person === person ? { ...followUp, deputy: null } : followUp

export const evolveFollowUp = (state: FollowUp, event: FollowUpEvent, on: LocalDate): FollowUp => {
  switch (event.type) {
    case 'DeputyNamed':
      return { ...state, deputy: { person: event.person, since: on, awayUntil: event.awayUntil } }
    case 'DeputyEnded':
      return { ...state, deputy: null }
    case 'SupportAsked':
      return { ...state, supportAskedOn: state.supportAskedOn ?? on }
    case 'SupportGiven':
      return { ...state, supportAskedOn: null }
    case 'RecognitionGiven':
      return { ...state, recognisedOn: state.recognisedOn ?? event.on }
    case 'ApologyGiven':
      return { ...state, apologised: { [event.to]: event.on, ...state.apologised } }
    case 'AbsenceRegistered':
      return { ...state, absences: [...state.absences, { ...event, registeredOn: on }] }
    case 'LostTeachingPlanned':
      return {
        ...state,
        lostTeaching: [...state.lostTeaching, { ...event, plannedOn: on, madeUpOn: null }],
      }
    case 'LostTeachingMadeUp':
      return {
        ...state,
        lostTeaching: state.lostTeaching.map((one) =>
          one.planId === event.planId ? { ...one, madeUpOn: event.on } : one,
        ),
      }
    case 'DayPlanned':
      return { ...state, dayPlans: { ...state.dayPlans, [event.on]: event.lessons } }
    case 'HelpsMeSaid':
      return { ...state, helpsMe: { helps: event.helps, toTeachers: event.toTeachers, on } }
    case 'TalkPlaceSaid':
      return { ...state, talkPlace: event.place }
    case 'TellingClassAsked':
      return {
        ...state,
        tellings: [
          ...state.tellings,
          { tellingId: event.tellingId, what: event.what, askedOn: on, allowed: null, toldOn: null },
        ],
      }
    case 'TellingClassAnswered':
      return { ...state, tellings: changed(state.tellings, event.tellingId, { allowed: event.allowed }) }
    case 'ClassTold':
      return { ...state, tellings: changed(state.tellings, event.tellingId, { toldOn: event.on }) }
    case 'ContactAgreed':
      return {
        ...state,
        contact: {
          everyDays: event.everyDays,
          how: event.how,
          since: on,
          lastOn: state.contact?.lastOn ?? null,
        },
      }
    case 'ContactMade':
      return {
        ...state,
        contact: state.contact === null ? null : { ...state.contact, lastOn: event.on },
        contacts: [...state.contacts, { on: event.on, how: event.how }],
      }
    case 'GuardianWrote':
      return {
        ...state,
        messages: [
          ...state.messages,
          {
            messageId: event.messageId,
            guardian: event.guardian,
            words: event.words,
            hard: event.hard,
            on,
            answer: null,
          },
        ],
      }
    case 'GuardianAnswered':
      return {
        ...state,
        messages: state.messages.map((message) =>
          message.messageId === event.messageId
            ? { ...message, answer: { words: event.words, on } }
            : message,
        ),
      }
    case 'HomeMeasureAdded':
      return {
        ...state,
        homeMeasures: [
          ...state.homeMeasures,
          { measureId: event.measureId, what: event.what, startsOn: event.startsOn, endedOn: null },
        ],
      }
    case 'HomeMeasureEnded':
      return {
        ...state,
        homeMeasures: state.homeMeasures.map((measure) =>
          measure.measureId === event.measureId ? { ...measure, endedOn: measure.endedOn ?? on } : measure,
        ),
      }
    case 'MeasureJudged':
      return { ...state, judged: [...state.judged, { ...event, on }] }
    case 'PlanAskedFor':
      return {
        ...state,
        planAsked: state.planAsked ?? {
          on: event.on,
          guardian: event.guardian,
          ground: event.ground,
          words: event.words,
          answer: null,
        },
      }
    case 'PlanRequestAnswered':
      return {
        ...state,
        planAsked:
          state.planAsked === null ? null : { ...state.planAsked, answer: { words: event.words, on } },
      }
  }
  return assertNever(event)
}

const changed = (
  tellings: readonly ClassTelling[],
  tellingId: string,
  to: Partial<ClassTelling>,
): readonly ClassTelling[] =>
  tellings.map((telling) => (telling.tellingId === tellingId ? { ...telling, ...to } : telling))
