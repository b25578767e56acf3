import type { CaseEvent } from '../../domain/cases/events.ts'
import { viewCase } from '../../domain/cases/view.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { Meetings } from '../../domain/meetings/events.ts'
import { viewPart, type PartView } from '../../domain/participants/view.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { namesOf } from '../school.ts'
import type { MatterRow, Unit } from '../unit.ts'

/** A pupil's part in a case of another, as that pupil or their family sees it. */
export type FoundPart = {
  readonly id: string
  readonly stream: string
  readonly view: PartView
}

/** Meetings of one case to which this family is called, or asked whether it wants one. */
export type FamilyMeetings = {
  readonly id: string
  readonly stream: string
  readonly meetings: Meetings
  readonly endedOn: LocalDate | null
}

/** The matters a pupil took part in, open ones first. Found by a key nobody holds, so asked for here alone. */
const mattersOf = async (unit: Unit, viewer: Viewer, pupil: PersonId): Promise<readonly MatterRow[]> => {
  const asked = { kind: 'case', keys: [`part:${pupil}`], viewer: viewer.person, limit: 25 } as const
  const open = await unit.index.matters({ ...asked, open: true })
  return [...open, ...(await unit.index.matters({ ...asked, open: false }))]
}

/** Every part of this pupil that is open to the viewer; none for whoever is neither the pupil nor their guardian. */
export const findParts = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
): Promise<readonly FoundPart[]> => {
  const streams = (await mattersOf(unit, viewer, pupil)).map(({ stream }) => stream)
  const histories = await unit.journal.readMany(streams)
  return streams.flatMap((stream) => {
    const view = viewPart((histories.get(stream) ?? []) as readonly Recorded<CaseEvent>[], viewer, pupil)
    return view === undefined ? [] : [{ id: stream.slice('case:'.length), stream, view }]
  })
}

/** What a family is called to about one child, in the child's own case or where the child took part (CASE-26). */
export const findFamilyMeetings = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
): Promise<readonly FamilyMeetings[]> => {
  if (!viewer.guardianOf.includes(pupil)) return []
  const parts = await findParts(unit, viewer, pupil)
  const own = (await unit.index.casesOf(pupil)).map(({ stream }) => stream)
  const histories = await unit.journal.readMany(own)
  const found = [
    ...own.flatMap((stream): readonly FamilyMeetings[] => {
      const view = viewCase((histories.get(stream) ?? []) as readonly Recorded<CaseEvent>[], viewer)
      if (view?.relation !== 'guardian') return []
      const { end, meetings } = view.state
      if (end?.how === 'opened-in-error' || end?.how === 'joined') return []
      return [{ id: stream.slice('case:'.length), stream, meetings, endedOn: end?.on ?? null }]
    }),
    ...parts
      .filter(({ stream }) => !own.includes(stream))
      .map(({ id, stream, view }) => ({ id, stream, meetings: view.meetings, endedOn: view.endedOn })),
  ]
  return found.filter(({ meetings }) => meetings.meetings.length > 0 || meetings.joint !== null)
}

/** Which pages of this kind there are for a family, so that the child's page links only to what is there. */
export const findFamilyPages = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
): Promise<{ readonly part: boolean; readonly meetings: boolean }> => ({
  part: (await findParts(unit, viewer, pupil)).length > 0,
  meetings: (await findFamilyMeetings(unit, viewer, pupil)).length > 0,
})

/** The streams in which a child of this viewer took part: staff who are parents there do not meet them (CASE-16). */
export const streamsOfOwnParticipants = async (unit: Unit, viewer: Viewer): Promise<ReadonlySet<string>> => {
  const found = await Promise.all(viewer.guardianOf.map((pupil) => mattersOf(unit, viewer, pupil)))
  return new Set(found.flat().map(({ stream }) => stream))
}

/** Of these pupils, those who are exposed in another open case that this viewer sees as well (FOL-14). */
export const findExposedElsewhere = async (
  unit: Unit,
  viewer: Viewer,
  pupils: readonly PersonId[],
  stream: string,
): Promise<ReadonlySet<PersonId>> => {
  const found = new Set<PersonId>()
  for (const pupil of pupils) {
    const others = (await unit.index.casesOf(pupil)).filter((one) => one.open && one.stream !== stream)
    const histories = await unit.journal.readMany(others.map((one) => one.stream))
    const seen = others.some(
      (one) =>
        viewCase((histories.get(one.stream) ?? []) as readonly Recorded<CaseEvent>[], viewer) !== undefined,
    )
    if (seen) found.add(pupil)
  }
  return found
}

export const namesInParts = (
  unit: Unit,
  parts: readonly FoundPart[],
): Promise<ReadonlyMap<PersonId, string>> =>
  namesOf(
    unit,
    parts.map(({ view }) => view.part.adult?.person),
  )
