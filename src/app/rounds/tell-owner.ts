import { createHash } from 'node:crypto'
import { foldClimbed, receiveStaffMatter } from '../../domain/owner/climbed.ts'
import { unnamed } from '../../domain/people/viewer.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { foldReport } from '../../domain/reports/state.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { World } from '../../readmodels/unit.ts'
import { handle } from '../handle.ts'
import type { Clock } from '../ports.ts'

/**
 * Carries what a leader told the owner into the owner's own log (CASE-18): an event there, never a look across. The
 * report cannot be found from it, and the member of staff and the pupil are not in it. Done twice it does nothing twice.
 */
export const carryToOwner = async (
  world: World,
  clock: Clock,
  tenant: string,
  stream: string,
): Promise<void> => {
  const school = await world.findTenant({ id: tenant })
  if (school === undefined || school.ownerTenant === null) return
  const told = await world.inTenant(tenant, async (unit) => {
    const history = (await unit.journal.read(stream)) as readonly Recorded<ReportEvent>[]
    return foldReport(history)?.ownerTold
  })
  if (told?.told !== true) return
  const id = createHash('sha256')
    .update(JSON.stringify([tenant, stream, 'staff-matter']))
    .digest('hex')
    .slice(0, 32)
  await world.inTenant(school.ownerTenant, (unit) =>
    handle(unit, clock, {
      stream: `climbed:${id}`,
      fold: foldClimbed,
      act: receiveStaffMatter,
      command: { school: tenant, words: told.words, on: told.on },
      viewer: unnamed,
    }),
  )
}
