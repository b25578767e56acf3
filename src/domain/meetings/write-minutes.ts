import { actsFor, hasHappened, notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { familyParts } from './call-meeting.ts'
import type { Meeting } from './events.ts'

const meetingIn = (
  { meetings }: CaseState,
  { meetingId }: { readonly meetingId: string },
): Meeting | undefined => meetings.meetings.find((meeting) => meeting.meetingId === meetingId)

/** One line of who does what by when, as typed; `isStaff`: of `responsible`. */
export type TypedTask = {
  readonly taskId: string
  readonly what: string
  readonly responsible: PersonId
  readonly isStaff: boolean
  readonly by: LocalDate | undefined
  /** Families that read it; undefined: all who were there. */
  readonly families: readonly PersonId[] | undefined
}

export type WriteMinutes = {
  readonly meetingId: string
  readonly on: LocalDate | undefined
  readonly said: string | undefined
  readonly parts: Readonly<Record<PersonId, string | undefined>>
  readonly staffPart: string | undefined
  /** Lines in which something was typed. */
  readonly tasks: readonly TypedTask[]
}

/** A meeting ends with who does what by when; each family reads its part, and each line is owed (CASE-23, CASE-26). */
export const writeMinutes: Act<
  CaseState,
  WriteMinutes,
  CaseEvent,
  SharedRefusal | 'no-such-meeting' | 'tasks-missing' | 'task-unfinished' | 'task-day-past'
> = {
  name: 'write-minutes',
  alreadySo: (state, command) => (meetingIn(state, command)?.minutes ?? null) !== null,
  guards: [
    {
      source: ['CASE-23'],
      says: 'Whoever leads the meeting writes its minutes, or an adult who carries the case.',
      refusal: 'not-open-to-you',
      met: (state, command, { by }) =>
        actsFor(state, by) || (by.person !== null && meetingIn(state, command)?.responsible === by.person),
    },
    stillOpen,
    {
      source: ['CASE-23'],
      says: 'The meeting was called.',
      refusal: 'no-such-meeting',
      met: (state, command) => meetingIn(state, command) !== undefined,
    },
    ...hasHappened<WriteMinutes>('on', ({ on }) => on),
    written<WriteMinutes>('said', ({ said }) => said),
    notTooLong<WriteMinutes>('said', ({ said }) => said),
    notTooLong<WriteMinutes>('parts', ({ parts }) => Object.values(parts).join('')),
    notTooLong<WriteMinutes>('staffPart', ({ staffPart }) => staffPart),
    notTooLong<WriteMinutes>('tasks', ({ tasks }) => tasks.map(({ what }) => what).join('')),
    {
      source: ['CASE-23'],
      says: 'A meeting ends with at least one line of who does what by when.',
      refusal: 'tasks-missing',
      field: 'tasks',
      met: (_state, { tasks }) => tasks.length > 0,
    },
    {
      source: ['CASE-23'],
      says: 'Each line says what, who of the school, and by when.',
      refusal: 'task-unfinished',
      field: 'tasks',
      met: (_state, { tasks }) =>
        tasks.every(({ what, isStaff, by }) => what.trim() !== '' && isStaff && by !== undefined),
    },
    {
      source: ['CASE-23'],
      says: 'What was agreed is done by a day to come.',
      refusal: 'task-day-past',
      field: 'tasks',
      met: (_state, { tasks }, { today }) => tasks.every(({ by }) => by === undefined || by >= today),
    },
  ],
  events: (state, command, { today }) => {
    const meeting = meetingIn(state, command)
    if (meeting === undefined) return []
    const { meetingId, families } = meeting
    const staffPart = (command.staffPart ?? '').trim()
    return [
      {
        type: 'MinutesWritten',
        meetingId,
        on: command.on ?? today,
        said: wordsOf(state.exposed, (command.said ?? '').trim()),
        parts: familyParts(families, command.parts),
        staffPart: staffPart === '' ? null : wordsOf(state.exposed, staffPart),
      },
      ...command.tasks.map((task) => {
        const readers = families.filter((family) => task.families?.includes(family) ?? true)
        return {
          type: 'TaskAgreed' as const,
          taskId: task.taskId,
          meetingId,
          what: wordsOf(
            readers.length === 1 ? (readers[0] ?? state.exposed) : state.exposed,
            task.what.trim(),
          ),
          responsible: task.responsible,
          by: task.by ?? today,
          families: readers,
        }
      }),
    ]
  },
}

export type MarkTaskDone = { readonly taskId: string }

/** What was agreed is done: one press, by whoever owes it or an adult who carries the case (CASE-23). */
export const markTaskDone: Act<CaseState, MarkTaskDone, CaseEvent, SharedRefusal | 'no-such-task'> = {
  name: 'mark-task-done',
  alreadySo: ({ meetings }, command) =>
    (meetings.tasks.find(({ taskId }) => taskId === command.taskId)?.doneOn ?? null) !== null,
  guards: [
    {
      source: ['CASE-23'],
      says: 'Who owes what was agreed marks it done, or an adult who carries the case.',
      refusal: 'not-open-to-you',
      met: (state, command, { by }) =>
        actsFor(state, by) ||
        state.meetings.tasks.some(
          ({ taskId, responsible }) => taskId === command.taskId && responsible === by.person,
        ),
    },
    stillOpen,
    {
      source: ['CASE-23'],
      says: 'What is marked done was agreed.',
      refusal: 'no-such-task',
      met: ({ meetings }, command) => meetings.tasks.some(({ taskId }) => taskId === command.taskId),
    },
  ],
  events: (_state, { taskId }, { today }) => [{ type: 'TaskDone', taskId, on: today }],
}
