import { keysOf, type SightKey, type Viewer } from '../people/viewer.ts'
import type { Recorded } from '../rules/recorded.ts'
import type { Rule } from '../rules/rule.ts'
import type { ConcernEvent } from './events.ts'
import { classOf, foldConcern, pupilOf, type ConcernState } from './state.ts'

/**
 * Whom a concern is open to: who wrote it, the adults of the class it is about, the resource team, the leader, and
 * whoever has a step of the plan. It is the adults' own working paper: no pupil and no guardian sees it (CON-06).
 */
export const concernSightsOf = ({ writer, about, steps }: ConcernState): readonly SightKey[] => {
  const classId = classOf(about)
  return [
    ...new Set<SightKey>([
      'role:leader',
      'role:resource-team',
      ...(classId === null ? [] : [`class-team:${classId}` as const]),
      ...(writer === null ? [] : [`person:${writer}` as const]),
      ...steps.map(({ responsible }) => `person:${responsible}` as const),
    ]),
  ]
}

/** A parent who works at the school is a parent where it is about their own child (CON-06). */
export const isConcernOpenTo = (state: ConcernState, viewer: Viewer): boolean => {
  const pupil = pupilOf(state.about)
  if (pupil !== null && viewer.guardianOf.includes(pupil)) return false
  const keys = new Set(keysOf(viewer))
  return concernSightsOf(state).some((key) => keys.has(key))
}

export type ConcernView = {
  readonly state: ConcernState
  readonly entries: readonly Recorded<ConcernEvent>[]
}

/** All of a concern, for those it is open to; undefined: as if it were not there. */
export const viewConcern = (
  history: readonly Recorded<ConcernEvent>[],
  viewer: Viewer,
): ConcernView | undefined => {
  const state = foldConcern(history)
  return state !== undefined && isConcernOpenTo(state, viewer) ? { state, entries: history } : undefined
}

export const concernViewRules: readonly Rule[] = [
  {
    kind: 'view',
    name: 'a-concern-is-the-adults-own',
    source: ['SIG-01', 'CON-06'],
    says: 'A concern is open to its writer, the class team, the resource team, the leader and whoever has a step in it; never to a pupil or a guardian.',
  },
]
