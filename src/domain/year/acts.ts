import type { Viewer } from '../people/viewer.ts'
import { holds } from '../people/viewer.ts'
import { isNotTooLong, type Guard } from '../rules/act.ts'
import type { Occurrence } from './occurrences.ts'
import { offerOf, type PointKind, type PointScope } from './points.ts'
import type { WheelState } from './state.ts'
import { carries } from './view.ts'

/** The leader lays out the wheel; a class's team keeps its own class's plan of prevention (YEAR-07). */
export const maySet = (
  viewer: Viewer,
  { kind, scope }: { readonly kind: PointKind; readonly scope: PointScope },
): boolean =>
  holds(viewer, 'leader') ||
  (offerOf(kind).form === 'prevention' &&
    (holds(viewer, 'class-team') || holds(viewer, 'after-school')) &&
    viewer.classes.some((classId) => scope === `class:${classId}`))

/** What an act on a turn needs: which one it is, as the shell found it; undefined: none of the wheel's. */
export type OnOccurrence = { readonly turn: Occurrence | undefined }

export const carriedByActor: Guard<WheelState, OnOccurrence, 'not-open-to-you'> = {
  source: ['YEAR-01'],
  says: 'Who carries a point, the leader or the resource team writes what became of it.',
  refusal: 'not-open-to-you',
  met: (_state, { turn }, { by }) => turn !== undefined && carries(turn, by),
}

export const stillOwed: Guard<WheelState, OnOccurrence, 'already-ended'> = {
  source: ['YEAR-01'],
  says: 'What became of a turn is written once.',
  refusal: 'already-ended',
  met: (state, { turn }) => turn === undefined || !state.ended.has(turn.key),
}

export const notTooLong = <Command>(
  field: string,
  textsOf: (command: Command) => readonly (string | undefined)[],
): Guard<WheelState, Command, 'words-too-long'> => ({
  source: ['YEAR-01'],
  says: 'A text is at most 10,000 characters, so that somebody reads it.',
  refusal: 'words-too-long',
  field,
  met: (_state, command) => textsOf(command).every(isNotTooLong),
})
