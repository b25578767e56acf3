import { namesIn } from '../cases/write-class-letter.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, notTooLong, stillOwed, type OnOccurrence } from './acts.ts'
import type { YearEvent } from './events.ts'
import { offerOf, type PointForm } from './points.ts'
import type { WheelState } from './state.ts'

export type HoldPoint = OnOccurrence & {
  readonly on: LocalDate | undefined
  readonly minutes: string | undefined
  readonly material: string | undefined
  /** The names of the class's pupils: a letter to its parents holds none. */
  readonly pupils: readonly string[]
}

export type HoldPointRefusal =
  | 'not-open-to-you'
  | 'already-ended'
  | 'date-missing'
  | 'date-in-future'
  | 'date-before-year'
  | 'minutes-missing'
  | 'letter-names-a-pupil'
  | 'words-too-long'

const formOf = ({ turn }: OnOccurrence): PointForm | undefined => turn && offerOf(turn.point.kind).form

/** Prevention and class time are done with the class; only what is met about leaves minutes. */
const asksForMinutes = (command: OnOccurrence): boolean => {
  const form = formOf(command)
  return form === 'meeting' || form === 'letter' || form === 'exercise'
}

/** A point was done, with its minutes (YEAR-01); a letter was written, and names nobody (YEAR-08). */
export const holdPoint: Act<WheelState, HoldPoint, YearEvent, HoldPointRefusal> = {
  name: 'hold-point',
  alreadySo: (state, { turn, minutes }) => {
    const ended = turn && state.ended.get(turn.key)
    return ended?.kind === 'held' && (ended.minutes?.text ?? '') === (minutes ?? '').trim()
  },
  guards: [
    carriedByActor,
    stillOwed,
    {
      source: ['YEAR-01'],
      says: 'What was done says on which day.',
      refusal: 'date-missing',
      field: 'on',
      met: (_state, { on }) => on !== undefined,
    },
    {
      source: ['YEAR-01'],
      says: 'What was done has been.',
      refusal: 'date-in-future',
      field: 'on',
      met: (_state, { on }, { today }) => on === undefined || on <= today,
    },
    {
      source: ['YEAR-01'],
      says: 'A turn is done in or after the year it belongs to.',
      refusal: 'date-before-year',
      field: 'on',
      met: (_state, { on, turn }) => on === undefined || turn === undefined || on >= `${turn.year}-06-01`,
    },
    {
      source: ['YEAR-01', 'YEAR-08'],
      says: 'A meeting has minutes, and a letter its text.',
      refusal: 'minutes-missing',
      field: 'minutes',
      met: (_state, command) => !asksForMinutes(command) || (command.minutes ?? '').trim() !== '',
    },
    {
      source: ['YEAR-08', 'CON-06'],
      says: "A letter to a class's parents names no pupil.",
      refusal: 'letter-names-a-pupil',
      field: 'minutes',
      met: (_state, command) =>
        formOf(command) !== 'letter' ||
        namesIn(`${command.minutes ?? ''}\n${command.material ?? ''}`, command.pupils).length === 0,
    },
    notTooLong<HoldPoint>('minutes', ({ minutes, material }) => [minutes, material]),
  ],
  events: (_state, { turn, on, minutes, material }, { today, by }) => {
    const words = (typed: string | undefined) => {
      const text = (typed ?? '').trim()
      return text === '' ? null : wordsOf(by.person ?? 'school', text)
    }
    return turn === undefined
      ? []
      : [
          {
            type: 'PointHeld',
            key: turn.key,
            on: on ?? today,
            minutes: words(minutes),
            material: words(material),
          },
        ]
  },
}
