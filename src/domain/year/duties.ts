import { agreedDay } from '../procedures/agreed-day.ts'
import type { Duty } from '../procedures/duty.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { Rule } from '../rules/rule.ts'
import { occurrencesOf, type Occurrence } from './occurrences.ts'
import { offerOf } from './points.ts'
import type { WheelState } from './state.ts'

const isOver = ({ point }: Occurrence): boolean => 'every' in point.recurs

/** Where a thing is done over and over, only its next turn is owed: one that was left out is not made up for. */
export const isOwed =
  (all: readonly Occurrence[]) =>
  (turn: Occurrence): boolean =>
    turn.ended === null &&
    !turn.covered &&
    (!isOver(turn) ||
      !all.some(
        (other) =>
          other.point.pointId === turn.point.pointId &&
          other.classId === turn.classId &&
          other.ended === null &&
          !other.covered &&
          other.from < turn.from,
      ))

/** What is owed on the wheel, of the year that is on and of what was left open before it (YEAR-01, YEAR-06). */
export const dutiesOfYear = (
  state: WheelState,
  classes: readonly string[],
  calendar: WorkingCalendar,
): readonly Duty[] => {
  const years = state.years.slice(-2)
  return years.flatMap(({ year }, index) => {
    const turns = occurrencesOf(state, year, classes, calendar)
    const owed = turns.filter(isOwed(turns))
    // What is done over and over starts anew with the year; what was due once stays owed until it ends.
    return (index === years.length - 1 ? owed : owed.filter((turn) => !isOver(turn))).map((turn): Duty => {
      const source = [...offerOf(turn.point.kind).source, ...(turn.prepares ? (['YEAR-03'] as const) : [])]
      return {
        // Called by what its point is, so that every screen has words for it.
        code: turn.prepares ? 'year-prepare' : `year-${turn.point.kind}`,
        item: turn.key,
        ...(turn.point.title === null || turn.prepares ? {} : { does: turn.point.title }),
        owedBy: turn.owedBy,
        holder: turn.point.holder.startsWith('person:') ? 'person' : 'leader',
        since: turn.from,
        deadline: agreedDay({
          due: turn.due,
          from: turn.from,
          country: calendar.country,
          ruleIds: source,
          toldBy: 'house',
        }),
        source,
        toldBy: 'house',
        doneOn: null,
        fulfilledBy: 'point-held',
      }
    })
  })
}

export const yearDutyRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'fixed-points-of-the-year-are-owed',
    source: ['YEAR-01', 'YEAR-02', 'YEAR-04', 'YEAR-07', 'YEAR-08', 'YEAR-09', 'YEAR-10'],
    says: 'Each turn of a point on the wheel is owed by its holder within its window, every school year.',
  },
  {
    kind: 'duty',
    name: 'leadership-and-team-meet-ahead',
    source: ['YEAR-03'],
    says: 'Leader and resource team meet four weeks before the last day of the staff meeting and of the review.',
  },
]
