import { healthStreamOf, viewNotes, type HealthEvent, type HealthNote } from '../../domain/health/events.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { namesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

export type OwnNotes = {
  readonly nurse: PersonId
  readonly stream: string
  /** The newest first. */
  readonly notes: readonly HealthNote[]
  readonly names: ReadonlyMap<PersonId, string>
}

/** The notes of the nurse who asks; undefined for whoever is none (CON-02). */
export const findOwnNotes = async (unit: Unit, viewer: Viewer): Promise<OwnNotes | undefined> => {
  if (viewer.person === null) return undefined
  const stream = healthStreamOf(viewer.person)
  const history = (await unit.journal.read(stream)) as readonly Recorded<HealthEvent>[]
  const notes = viewNotes(history, viewer, viewer.person)
  if (notes === undefined) return undefined
  const names = await namesOf(
    unit,
    notes.map(({ pupil }) => pupil),
  )
  return { nurse: viewer.person, stream, notes: notes.toReversed(), names }
}
