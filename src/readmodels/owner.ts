import { viewClimbed, type ClimbedState } from '../domain/owner/climbed.ts'
import type { ClimbedEvent } from '../domain/owner/events.ts'
import { keysOf, type Viewer } from '../domain/people/viewer.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import type { Unit, World } from './unit.ts'

export type ClimbedSeenBy = { readonly id: string; readonly stream: string; readonly state: ClimbedState }

/** One duty that climbed to this owner, for its officers; undefined for everybody else (OWN-09). */
export const findClimbedSeenBy = async (
  unit: Unit,
  viewer: Viewer,
  id: string,
): Promise<ClimbedSeenBy | undefined> => {
  const stream = `climbed:${id}`
  const history = (await unit.journal.read(stream)) as readonly Recorded<ClimbedEvent>[]
  const state = viewClimbed(history, viewer)
  return state === undefined ? undefined : { id, stream, state }
}

/** Schools under the names people know them by: institutions, which are public. One that is not known keeps its id. */
export const schoolNames = async (
  world: Pick<World, 'findTenant'>,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      [...new Set(ids)].map(async (id) => [id, (await world.findTenant({ id }))?.name ?? id] as const),
    ),
  )

/** How many of what climbed are listed at once. */
export const MOST_CLIMBED = 200

/** What has climbed and is not kept yet, the earliest first; those without an answer before the others. */
export const climbedSeenBy = async (unit: Unit, viewer: Viewer): Promise<readonly ClimbedSeenBy[]> => {
  const rows = await unit.index.matters({
    kind: 'climbed',
    keys: keysOf(viewer),
    viewer: viewer.person,
    open: true,
    limit: MOST_CLIMBED,
  })
  const histories = await unit.journal.readMany(rows.map(({ stream }) => stream))
  const seen = rows.flatMap(({ stream }) => {
    const state = viewClimbed((histories.get(stream) ?? []) as readonly Recorded<ClimbedEvent>[], viewer)
    return state === undefined ? [] : [{ id: stream.slice('climbed:'.length), stream, state }]
  })
  const order = ({ state }: ClimbedSeenBy) =>
    `${state.answers.length === 0 ? 0 : 1}${state.due ?? state.since}`
  return seen.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** The schools behind these streams of what climbed, for a list. */
export const schoolsOfClimbed = async (
  unit: Unit,
  streams: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const histories = await unit.journal.readMany(streams)
  return new Map(
    streams.flatMap((stream) => {
      const first = histories.get(stream)?.[0]?.event
      return first?.type === 'DutyClimbed' || first?.type === 'StaffMatterTold'
        ? [[stream, first.school] as const]
        : []
    }),
  )
}
