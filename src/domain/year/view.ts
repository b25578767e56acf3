import { holds, keysOf, type SightKey, type Viewer } from '../people/viewer.ts'
import type { Rule } from '../rules/rule.ts'
import type { Occurrence } from './occurrences.ts'
import type { WheelState } from './state.ts'

/** The wheel is the school's own work: all who work there see what is on it, nobody else does. */
export const seesWheel = (viewer: Viewer): boolean => viewer.kind === 'staff'

/** Whose lists the wheel's duties stand in. */
export const wheelSightsOf = (state: WheelState, classes: readonly string[]): readonly SightKey[] => [
  ...new Set<SightKey>([
    'role:leader',
    'role:resource-team',
    ...classes.map((classId) => `class-team:${classId}` as const),
    ...state.years.flatMap(({ points }) =>
      points.flatMap(({ holder }) => (holder.startsWith('person:') ? [holder as SightKey] : [])),
    ),
  ]),
]

/** Who does it: whoever it is owed by, the team of the class it is done in, the leader and the resource team. */
export const carries = (turn: Occurrence, viewer: Viewer): boolean => {
  if (holds(viewer, 'leader') || holds(viewer, 'resource-team')) return true
  const keys = new Set<string>(keysOf(viewer))
  return turn.owedBy.some((key) => keys.has(key)) || keys.has(`class-team:${turn.classId}`)
}

/**
 * A turn as somebody sees it. Minutes, letters and reasons are for those who carry it and who wrote them: a meeting
 * that goes through pupils one by one is on everybody's wheel, and what was said in it is not.
 */
export const viewOccurrence = (turn: Occurrence, viewer: Viewer): Occurrence | undefined => {
  if (!seesWheel(viewer)) return undefined
  const { ended } = turn
  if (ended === null || carries(turn, viewer) || ended.by === viewer.person) return turn
  return { ...turn, ended: { kind: 'held', on: ended.on, by: null, minutes: null, material: null } }
}

export const yearViewRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'minutes-stay-with-who-carries-the-point',
    source: ['YEAR-01'],
    says: 'All staff see what is on the wheel; minutes and reasons are seen by who carries the point, leader and resource team.',
  },
]
