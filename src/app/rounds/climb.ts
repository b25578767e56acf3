import { createHash } from 'node:crypto'
import { climb, endClimb, foldClimbed, type Climbed, type ClimbedState } from '../../domain/owner/climbed.ts'
import type { ClimbedEvent } from '../../domain/owner/events.ts'
import { unnamed } from '../../domain/people/viewer.ts'
import { hasClimbed } from '../../domain/procedures/escalation.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { calendarOf } from '../../readmodels/school.ts'
import type { DutyRow, Tenant, World } from '../../readmodels/unit.ts'
import { handle } from '../handle.ts'
import type { Clock } from '../ports.ts'

/** The same duty of the same school is the same stream with the owner; which case it was cannot be read from it. */
const climbedId = (school: string, { matter, duty }: DutyRow): string =>
  createHash('sha256')
    .update(JSON.stringify([school, matter.stream, duty.code, duty.item ?? '', duty.since]))
    .digest('hex')
    .slice(0, 32)

/**
 * Carries to the owner what the school has let lie (OWN-09), and takes back what the school has done since. An event
 * in the owner's own log, never a look across. Done twice it does nothing twice.
 */
export const climbToOwner = async (world: World, clock: Clock, school: Tenant): Promise<void> => {
  const { ownerTenant } = school
  if (ownerTenant === null) return
  const today = clock.today()
  const late = await world.inTenant(school.id, async (unit) => {
    const calendar = await calendarOf(unit)
    const rows = await unit.index.behind(today)
    return new Map(
      rows
        .filter(({ matter, duty }) => matter.kind !== 'climbed' && hasClimbed(duty, 'owner', today, calendar))
        .map((row) => [climbedId(school.id, row), climbedFrom(school, row, today)]),
    )
  })
  await world.inTenant(ownerTenant, async (unit) => {
    const streams = (await unit.index.openMatters()).filter((stream) => stream.startsWith('climbed:'))
    const histories = await unit.journal.readMany(streams)
    for (const [id, climbed] of late)
      if (!histories.has(`climbed:${id}`))
        await handle(unit, clock, {
          stream: `climbed:${id}`,
          fold: foldClimbed,
          act: climb,
          command: climbed,
          viewer: unnamed,
        })
    for (const [stream, history] of histories) {
      const state = foldClimbed(history as readonly Recorded<ClimbedEvent>[])
      if (state?.school === school.id && state.told === null && !late.has(stream.slice('climbed:'.length)))
        await handle(unit, clock, {
          stream,
          fold: foldKnown,
          act: endClimb,
          command: {},
          viewer: unnamed,
        })
    }
  })
}

export const foldKnown = (history: readonly Recorded<ClimbedEvent>[]): ClimbedState => {
  const state = foldClimbed(history)
  if (state === undefined) throw new Error('Nothing has climbed here')
  return state
}

const climbedFrom = (school: Tenant, { matter, duty }: DutyRow, today: Climbed['climbedOn']): Climbed => ({
  school: school.id,
  matter: matter.kind === 'climbed' ? 'case' : matter.kind,
  number: matter.number,
  code: duty.code,
  does: duty.does ?? null,
  due: duty.deadline?.due ?? null,
  since: duty.since,
  source: duty.source,
  climbedOn: today,
})
