import { namesIn } from '../cases/write-class-letter.ts'
import { parseLocalDate } from '../kernel/dates.ts'
import { wordsOf, type Words } from '../kernel/words.ts'
import type { Act, Guard } from '../rules/act.ts'
import { maySet, notTooLong } from './acts.ts'
import type { YearEvent } from './events.ts'
import {
  isOwn,
  type MonthDay,
  type Point,
  type PointHolder,
  type PointKind,
  type PointScope,
  type Recurrence,
} from './points.ts'
import { findPoint, type WheelState } from './state.ts'

export type SetPoint = {
  readonly pointId: string
  readonly kind: PointKind
  readonly title: string | undefined
  /** The names of the school's pupils: what stands on everybody's wheel holds none. */
  readonly pupils: readonly string[]
  readonly agenda: string | undefined
  /** Undefined: nothing was chosen that this school knows. */
  readonly holder: PointHolder | undefined
  readonly scope: PointScope | undefined
  /** Windows may be half typed: undefined days are refused. */
  readonly recurs:
    | {
        readonly times: readonly { readonly from: MonthDay | undefined; readonly to: MonthDay | undefined }[]
      }
    | { readonly every: 'week' | 'fortnight' | 'month' }
}

export type SetPointRefusal =
  | 'not-open-to-you'
  | 'title-missing'
  | 'title-names-a-pupil'
  | 'holder-missing'
  | 'scope-missing'
  | 'window-missing'
  | 'window-not-in-one-year'
  | 'too-many-times'
  | 'words-too-long'

/** More set times than this in a year are better done over and over. */
const MOST_TIMES = 12

/** Whether a day exists every year: 29 February does not. */
export const isMonthDay = (day: string): boolean =>
  /^\d{2}-\d{2}$/.test(day) && parseLocalDate(`2027-${day}`) !== undefined

/** Days in the order of a school year: August first. */
const inSchoolYear = (day: MonthDay): string => (day < '08-01' ? `1${day}` : `0${day}`)

const timesOf = ({ recurs }: SetPoint) => ('times' in recurs ? recurs.times : [])

const wordsIn = (own: Words | null | undefined, typed: string | undefined, of: string): Words | null => {
  const text = (typed ?? '').trim()
  if (text === '') return null
  return own?.text === text ? own : wordsOf(of, text)
}

const recursOf = ({ recurs }: SetPoint): Recurrence =>
  'every' in recurs
    ? recurs
    : {
        times: recurs.times.flatMap(({ from, to }) =>
          from === undefined || to === undefined ? [] : [{ from, to }],
        ),
      }

const isSame = (one: Point, other: Point): boolean =>
  JSON.stringify([one.title, one.agenda?.text, one.holder, one.scope, one.recurs]) ===
  JSON.stringify([other.title, other.agenda?.text, other.holder, other.scope, other.recurs])

const pointOf = (state: WheelState, command: SetPoint, of: string): Point => {
  const known = findPoint(state, command.pointId)
  return {
    pointId: command.pointId,
    kind: command.kind,
    title: (command.title ?? '').trim() || null,
    agenda: wordsIn(known?.agenda, command.agenda, of),
    holder: command.holder ?? 'leader',
    scope: command.scope ?? 'school',
    recurs: recursOf(command),
  }
}

const hasWindows: Guard<WheelState, SetPoint, 'window-missing'> = {
  source: ['YEAR-01'],
  says: 'A point says from which day to which day it is done.',
  refusal: 'window-missing',
  field: 'from-1',
  met: (_state, command) =>
    'every' in command.recurs ||
    (timesOf(command).length > 0 &&
      timesOf(command).every(
        ({ from, to }) => from !== undefined && to !== undefined && isMonthDay(from) && isMonthDay(to),
      )),
}

/** A point is put on the wheel, or changed from this year on (YEAR-01, YEAR-05, YEAR-07). */
export const setPoint: Act<WheelState, SetPoint, YearEvent, SetPointRefusal> = {
  name: 'set-point',
  alreadySo: (state, command) => {
    const known = findPoint(state, command.pointId)
    return known !== undefined && isSame(known, pointOf(state, command, ''))
  },
  guards: [
    {
      source: ['YEAR-01', 'YEAR-07'],
      says: "The leader lays out the wheel; a class's team keeps the plan of its own class.",
      refusal: 'not-open-to-you',
      met: (state, { pointId, kind, scope }, { by }) => {
        const known = findPoint(state, pointId)
        return maySet(by, { kind, scope: scope ?? 'school' }) && (known === undefined || maySet(by, known))
      },
    },
    {
      source: ['YEAR-01'],
      says: "A point of the school's own has a name.",
      refusal: 'title-missing',
      field: 'title',
      met: (_state, { kind, title }) => !isOwn(kind) || (title ?? '').trim() !== '',
    },
    {
      source: ['YEAR-01', 'CON-06'],
      says: "A point's name, which stands on everybody's wheel, names no pupil.",
      refusal: 'title-names-a-pupil',
      field: 'title',
      met: (_state, { title, pupils }) => namesIn(title ?? '', pupils).length === 0,
    },
    {
      source: ['YEAR-01'],
      says: 'A point says whose it is.',
      refusal: 'holder-missing',
      field: 'holder',
      met: (_state, { holder }) => holder !== undefined,
    },
    {
      source: ['YEAR-01'],
      says: 'A point is for the school, for every class or for one.',
      refusal: 'scope-missing',
      field: 'scope',
      met: (_state, { scope }) => scope !== undefined,
    },
    hasWindows,
    {
      source: ['YEAR-01'],
      says: 'A window begins before it ends, within one school year.',
      refusal: 'window-not-in-one-year',
      field: 'from-1',
      met: (_state, command) =>
        timesOf(command).every(
          ({ from, to }) => from === undefined || to === undefined || inSchoolYear(from) <= inSchoolYear(to),
        ),
    },
    {
      source: ['YEAR-01'],
      says: 'A point has at most twelve set times a year.',
      refusal: 'too-many-times',
      field: 'from-1',
      met: (_state, command) => timesOf(command).length <= MOST_TIMES,
    },
    notTooLong<SetPoint>('agenda', ({ title, agenda }) => [title, agenda]),
  ],
  events: (state, command, { by }) => [
    { type: 'PointSet', point: pointOf(state, command, by.person ?? 'school') },
  ],
}
