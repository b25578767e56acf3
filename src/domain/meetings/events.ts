import type { LocalDate } from '../kernel/dates.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'

/**
 * What a talk is for: finding out (CASE-02), at once while it goes on, and to make it stop (CASE-17), holding to
 * account (CASE-29), following a pupil who took part (CASE-16), or the leader's own with pupil or teacher (CASE-14).
 */
export const talkKinds = [
  'examination',
  'observation',
  'inquiry',
  'stop',
  'accountability',
  'follow-up',
  'leader',
] as const
export type TalkKind = (typeof talkKinds)[number]

export const meetingKinds = ['parents', 'staff'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** A text for one family alone: that of this pupil. */
export type FamilyPart = { readonly family: PersonId; readonly words: Words }

/** What can become true of the talks and meetings in a case. */
export type MeetingEvent =
  | {
      readonly type: 'TalkRecorded'
      readonly talkId: string
      readonly kind: TalkKind
      /** A pupil or a teacher, by name; null for something seen. */
      readonly with: PersonId | null
      readonly on: LocalDate
      /** They did not want to. */
      readonly declined: boolean
      /** What they said, in their own words, apart from what the adult makes of it (CASE-02). */
      readonly ownWords: Words | null
      readonly reading: Words | null
    }
  /** Two families are asked whether they want to talk together (CASE-26). */
  | { readonly type: 'JointMeetingAsked'; readonly families: readonly PersonId[] }
  | {
      readonly type: 'JointMeetingAnswered'
      readonly family: PersonId
      readonly allowed: boolean
      /** The adult of the school who heard it; null: a parent on their own page. */
      readonly heardBy: PersonId | null
    }
  | {
      readonly type: 'MeetingCalled'
      readonly meetingId: string
      readonly kind: MeetingKind
      /** The pupils whose families are called. */
      readonly families: readonly PersonId[]
      readonly on: LocalDate
      /** Hour and place, as the invitation says it. */
      readonly where: Words
      /** For everybody who is called. */
      readonly agenda: Words
      /** For one family alone: the other never reads it. */
      readonly parts: readonly FamilyPart[]
      /** For the school alone. */
      readonly staffPart: Words | null
      /** Who calls, leads and writes. */
      readonly responsible: PersonId
    }
  | {
      readonly type: 'MinutesWritten'
      readonly meetingId: string
      readonly on: LocalDate
      readonly said: Words
      readonly parts: readonly FamilyPart[]
      readonly staffPart: Words | null
    }
  /** Who does what by when (CASE-23). */
  | {
      readonly type: 'TaskAgreed'
      readonly taskId: string
      readonly meetingId: string
      readonly what: Words
      readonly responsible: PersonId
      readonly by: LocalDate
      /** The families to whom it was said. */
      readonly families: readonly PersonId[]
    }
  | { readonly type: 'TaskDone'; readonly taskId: string; readonly on: LocalDate }

const meetingTypes = {
  TalkRecorded: true,
  JointMeetingAsked: true,
  JointMeetingAnswered: true,
  MeetingCalled: true,
  MinutesWritten: true,
  TaskAgreed: true,
  TaskDone: true,
} as const satisfies Record<MeetingEvent['type'], true>

/** Whether an event of a case is one of these; the case's own switches leave them to this folder. */
export const isMeetingEvent = (event: { readonly type: string }): event is MeetingEvent =>
  Object.hasOwn(meetingTypes, event.type)

export type Talk = Omit<Extract<MeetingEvent, { type: 'TalkRecorded' }>, 'type'>
export type Meeting = Omit<Extract<MeetingEvent, { type: 'MeetingCalled' }>, 'type'> & {
  readonly calledOn: LocalDate
  readonly minutes: Omit<Extract<MeetingEvent, { type: 'MinutesWritten' }>, 'type' | 'meetingId'> | null
}
export type Task = Omit<Extract<MeetingEvent, { type: 'TaskAgreed' }>, 'type'> & {
  readonly agreedOn: LocalDate
  readonly doneOn: LocalDate | null
}

/** What is true of talks and meetings. */
export type Meetings = {
  readonly talks: readonly Talk[]
  /** The latest question whether families want to meet, and each family's answer. */
  readonly joint: {
    readonly families: readonly PersonId[]
    readonly askedOn: LocalDate
    readonly answers: Readonly<Record<PersonId, boolean>>
  } | null
  readonly meetings: readonly Meeting[]
  readonly tasks: readonly Task[]
}

export const noMeetings: Meetings = { talks: [], joint: null, meetings: [], tasks: [] }

/** The first talk of a kind that was held, with one of these people; undefined: none yet. */
export const findTalk = (
  { talks }: Meetings,
  kinds: readonly TalkKind[],
  isWith: (person: PersonId) => boolean,
): Talk | undefined =>
  talks.find((talk) => kinds.includes(talk.kind) && talk.with !== null && isWith(talk.with))

export const evolveMeetings = (state: Meetings, event: MeetingEvent, on: LocalDate): Meetings => {
  switch (event.type) {
    case 'TalkRecorded':
      return { ...state, talks: [...state.talks, event] }
    case 'JointMeetingAsked':
      return { ...state, joint: { families: event.families, askedOn: on, answers: {} } }
    case 'JointMeetingAnswered':
      return {
        ...state,
        joint:
          state.joint === null
            ? null
            : { ...state.joint, answers: { ...state.joint.answers, [event.family]: event.allowed } },
      }
    case 'MeetingCalled':
      return { ...state, meetings: [...state.meetings, { ...event, calledOn: on, minutes: null }] }
    case 'MinutesWritten':
      return {
        ...state,
        meetings: state.meetings.map((meeting) =>
          meeting.meetingId === event.meetingId ? { ...meeting, minutes: event } : meeting,
        ),
      }
    case 'TaskAgreed':
      return { ...state, tasks: [...state.tasks, { ...event, agreedOn: on, doneOn: null }] }
    case 'TaskDone':
      return {
        ...state,
        tasks: state.tasks.map((task) =>
          task.taskId === event.taskId ? { ...task, doneOn: event.on } : task,
        ),
      }
  }
  return assertNever(event)
}
