import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { MeetingEvent, Meetings } from './events.ts'

const withheld = (words: Words): Words => ({ ...words, text: null })
const withheldOrNone = (words: Words | null): Words | null => (words === null ? null : withheld(words))

/** Who looks, of those who do not carry the case. */
export type MeetingLooker =
  /** The pupil themself, or the family: `wordsToo` where the pupil's own words may reach them. */
  | { readonly as: 'pupil' | 'family'; readonly pupil: PersonId; readonly wordsToo: boolean }
  /** Staff around the pupil. `adultOf`: pupils whose adult this is; `own`: the entry is by their own hand. */
  | {
      readonly as: 'staff'
      readonly adultOf: readonly PersonId[]
      readonly own: boolean
      readonly person: PersonId | null
    }

/**
 * What somebody sees of talks and meetings (CASE-23, CASE-26): each family its own part and that all were told,
 * never whom else it concerns; staff around the pupil what they owe, what they wrote, and the meetings of staff.
 */
export const meetingSeenAs = (
  event: MeetingEvent,
  looker: MeetingLooker,
  whole: Meetings,
): MeetingEvent | undefined => {
  if (looker.as === 'staff') return seenByStaff(event, looker, whole)
  const { pupil } = looker
  const own = (families: readonly PersonId[]): readonly PersonId[] =>
    families.filter((family) => family === pupil)
  /** Not even whose file the words lie in is told. */
  const theirs = (words: Words): Words => ({ ...words, of: pupil })
  const invited = (meetingId: string): boolean =>
    whole.meetings.some((meeting) => meeting.meetingId === meetingId && meeting.families.includes(pupil))
  switch (event.type) {
    case 'TalkRecorded':
      return event.with === pupil
        ? {
            ...event,
            ownWords: looker.wordsToo ? event.ownWords : withheldOrNone(event.ownWords),
            reading: null,
          }
        : undefined
    // Parents answer for themselves; the question is not put to the child.
    case 'JointMeetingAsked':
      return looker.as === 'family' && event.families.includes(pupil)
        ? { ...event, families: own(event.families) }
        : undefined
    case 'JointMeetingAnswered':
      return looker.as === 'family' && event.family === pupil ? event : undefined
    case 'MeetingCalled':
      return event.families.includes(pupil)
        ? {
            ...event,
            families: own(event.families),
            where: theirs(event.where),
            agenda: theirs(event.agenda),
            parts: event.parts.filter(({ family }) => looker.as === 'family' && family === pupil),
            staffPart: null,
          }
        : undefined
    case 'MinutesWritten':
      return looker.as === 'family' && invited(event.meetingId)
        ? {
            ...event,
            said: theirs(event.said),
            parts: event.parts.filter(({ family }) => family === pupil),
            staffPart: null,
          }
        : undefined
    case 'TaskAgreed':
      return looker.as === 'family' && event.families.includes(pupil)
        ? { ...event, families: own(event.families), what: theirs(event.what) }
        : undefined
    case 'TaskDone':
      return looker.as === 'family' &&
        whole.tasks.some(({ taskId, families }) => taskId === event.taskId && families.includes(pupil))
        ? event
        : undefined
  }
  return assertNever(event)
}

const seenByStaff = (
  event: MeetingEvent,
  { adultOf, own, person }: Extract<MeetingLooker, { as: 'staff' }>,
  whole: Meetings,
): MeetingEvent | undefined => {
  switch (event.type) {
    case 'TalkRecorded':
      return own || (event.with !== null && adultOf.includes(event.with))
        ? event
        : { ...event, ownWords: withheldOrNone(event.ownWords), reading: withheldOrNone(event.reading) }
    case 'JointMeetingAsked':
    case 'JointMeetingAnswered':
      return undefined
    case 'MeetingCalled':
      return event.responsible === person ? event : { ...event, parts: [] }
    case 'MinutesWritten': {
      const meeting = whole.meetings.find(({ meetingId }) => meetingId === event.meetingId)
      if (own || meeting?.responsible === person) return event
      return { ...event, parts: [], ...(meeting?.kind === 'staff' ? {} : { said: withheld(event.said) }) }
    }
    case 'TaskAgreed':
    case 'TaskDone':
      return event
  }
  return assertNever(event)
}
