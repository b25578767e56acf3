import { handle } from '../app/handle.ts'
import { openSchoolYear } from '../app/open-year.ts'
import { addDays, localDate, type LocalDate } from '../domain/kernel/dates.ts'
import type { Viewer } from '../domain/people/viewer.ts'
import { holdPoint } from '../domain/year/hold-point.ts'
import { occurrencesOf, type Occurrence } from '../domain/year/occurrences.ts'
import { offerOf, pointFrom, type Point, type PointKind } from '../domain/year/points.ts'
import { isMonthDay, setPoint } from '../domain/year/set-point.ts'
import { foldWheel, schoolYearOf } from '../domain/year/state.ts'
import { calendarOf, YEAR_STREAM } from '../readmodels/school.ts'
import type { Unit } from '../readmodels/unit.ts'
import { wheelOf } from '../readmodels/year/wheel.ts'
import { daysIn, type DemoSchool, type StandingClock } from './acting.ts'

const said = {
  da: {
    meeting: 'Vi talte om det, der står på dagsordenen. Alle ved, hvad de gør til næste gang.',
    letter:
      'Kære forældre. Klassen øver sig i at lukke op for hinanden i frikvarteret. Spørg jeres barn, hvem det leger med, og tal pænt om klassekammeraterne.',
  },
  nb: {
    meeting: 'Vi snakket om det som står på dagsordenen. Alle vet hva de gjør til neste gang.',
    letter:
      'Kjære foreldre. Klassen øver på å slippe andre inn i friminuttet. Spør barnet hvem det leker med, og snakk pent om medelevene.',
  },
} as const

/** What Solvik has switched on besides; the Danish schools have theirs from the first day. */
const switchedOn = {
  DK: [],
  NO: [
    'staff-meeting',
    'sociometric',
    'class-teachers-meeting',
    'psychosocial-team',
    'resource-group',
    'pupil-by-pupil',
    'transition-meeting',
  ],
} as const satisfies Record<string, readonly PointKind[]>

/** Working days that one class of a Danish school is late with its training: seen by the leader, not yet by the owner. */
const LATE = 2

/** The school year as the demo meets it: what was due is held, something is on, and one class is a little late. */
export const liveTheYear = async (
  unit: Unit,
  clock: StandingClock,
  school: DemoSchool,
  asked: { readonly today: LocalDate; readonly since: LocalDate },
): Promise<void> => {
  const { today, since } = asked
  const days = daysIn(unit.tenant.country)
  const leader = await unit.index.findViewer(school.leader)
  if (leader === undefined) throw new Error(`${school.name} has no leader`)
  const began = localDate(schoolYearOf(today), 8, 1)
  clock.standOn(began > since ? began : since, '08:00')
  await openSchoolYear(unit, clock)
  for (const kind of switchedOn[unit.tenant.country]) await put(unit, clock, leader, pointFrom(kind))
  const late = lateIn(school, days.before(today, LATE))
  if (late !== undefined) await put(unit, clock, leader, late)
  for (const turn of await turnsOf(unit, today)) {
    if (turn.due >= today || turn.point.pointId === late?.pointId) continue
    const on = days.before(turn.due, 0)
    clock.standOn(on < clock.today() ? clock.today() : on, '15:30')
    await hold(unit, clock, leader, turn, said[school.language])
  }
  clock.standOn(today, '08:00')
}

/** A class's own training whose last day has just passed; none where the school year is too young for it. */
const lateIn = (school: DemoSchool, due: LocalDate): Point | undefined => {
  const classId = school.classes.at(-1)?.id
  const from = addDays(due, -21)
  return school.language === 'da' &&
    classId !== undefined &&
    schoolYearOf(from) === schoolYearOf(due) &&
    [from, due].every((day) => isMonthDay(day.slice(5)))
    ? {
        ...pointFrom('social-training'),
        scope: `class:${classId}`,
        recurs: { times: [{ from: from.slice(5), to: due.slice(5) }] },
      }
    : undefined
}

const turnsOf = async (unit: Unit, today: LocalDate): Promise<readonly Occurrence[]> => {
  const classes = (await unit.index.classes()).map(({ classId }) => classId)
  const turns = occurrencesOf(await wheelOf(unit), schoolYearOf(today), classes, await calendarOf(unit))
  return turns.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

const put = async (unit: Unit, clock: StandingClock, leader: Viewer, point: Point): Promise<void> => {
  const outcome = await handle(unit, clock, {
    stream: YEAR_STREAM,
    fold: foldWheel,
    act: setPoint,
    command: { ...point, title: point.title ?? undefined, agenda: undefined, pupils: [] },
    viewer: leader,
  })
  if (outcome.kind !== 'done') throw new Error(`The demo cannot switch on ${point.kind}`)
}

const hold = async (
  unit: Unit,
  clock: StandingClock,
  leader: Viewer,
  turn: Occurrence,
  words: { readonly meeting: string; readonly letter: string },
): Promise<void> => {
  const form = offerOf(turn.point.kind).form
  const outcome = await handle(unit, clock, {
    stream: YEAR_STREAM,
    fold: foldWheel,
    act: holdPoint,
    command: {
      turn,
      on: clock.today(),
      minutes: form === 'letter' ? words.letter : form === 'prevention' ? '' : words.meeting,
      material: '',
      pupils: [],
    },
    viewer: leader,
  })
  if (outcome.kind !== 'done') throw new Error(`The demo cannot hold ${turn.key}`)
}
