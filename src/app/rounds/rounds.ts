import { z } from 'zod'
import type { Unit, World } from '../../readmodels/unit.ts'
import { again } from '../handle.ts'
import { openSchoolYear } from '../open-year.ts'
import type { Clock, Post } from '../ports.ts'
import { climbToOwner } from './climb.ts'
import { carryToOwner } from './tell-owner.ts'
import { sendMail, tellByMail, tellOfDanger } from './tell-by-mail.ts'

/** The hours, in the schools' own time, at which people are told what waits. Nothing is sent at night. */
export const roundTimes = ['07:30', '12:00', '15:00'] as const

/** When the round comes by, in UTC: often enough to meet every one of the hours, in summer and in winter. */
export const ROUNDS_CRONTAB = '*/30 4-16 * * * round ?fill=2h&max=3'

/** Which round a moment belongs to, by the wall clock: exactly at one of the hours, or none. */
export const findRound = (
  instant: string,
): { readonly id: string; readonly morning: boolean } | undefined => {
  const time = roundTimes.find((hour) => instant.slice(11, 16) === hour)
  return time === undefined ? undefined : { id: instant.slice(0, 16), morning: time === roundTimes[0] }
}

/** A school year that has begun is opened, what is late climbs, then people are told; school by school, so that one that fails keeps no other waiting. */
export const goRound = async (
  world: World,
  clock: Clock,
  round: { readonly id: string; readonly morning: boolean },
): Promise<void> => {
  const tenants = await world.tenants()
  const failed: unknown[] = []
  const each = async (work: (tenant: (typeof tenants)[number]) => Promise<void>) => {
    for (const tenant of tenants) await work(tenant).catch((error: unknown) => failed.push(error))
  }
  await each((tenant) => again(() => world.inTenant(tenant.id, (unit) => openSchoolYear(unit, clock))))
  await each((tenant) => climbToOwner(world, clock, tenant))
  await each((tenant) => tellByMail(world, clock, tenant, round))
  if (round.morning) await each(({ id }) => world.inTenant(id, forgetOldDrafts))
  if (failed.length > 0) throw new Error(`${failed.length} of ${tenants.length} schools: the round failed`)
}

const forgetOldDrafts = async (unit: Unit): Promise<void> => {
  const adults = [...(await unit.index.people('staff')), ...(await unit.index.people('officer'))]
  await unit.drafts.forgetOld(adults.map(({ person }) => person))
}

const Round = z.object({ _cron: z.object({ ts: z.string() }) })
const Danger = z.object({ tenant: z.string(), stream: z.string(), key: z.string() })
const Mail = z.object({
  tenant: z.string(),
  person: z.string(),
  kind: z.enum(['waiting', 'danger']),
  key: z.string(),
})

/** The background work, by the name of its job. Each may run twice and has one effect. */
export const backgroundTasks = (deps: {
  readonly world: World
  readonly clock: Clock
  /** The wall clock's reading of a real moment, in the schools' own time: rounds follow it, not the demo's clock. */
  readonly wallClock: (at: Date) => string
  /** Undefined where no mail server is given: then nothing is sent, and nothing is kept to be sent later. */
  readonly post: Post | undefined
  readonly publicUrl: string
}): Readonly<Record<'round' | 'danger' | 'owner' | 'mail', (payload: unknown) => Promise<void>>> => ({
  round: async (payload) => {
    const round = findRound(deps.wallClock(new Date(Round.parse(payload)._cron.ts)))
    if (round !== undefined) await goRound(deps.world, deps.clock, round)
  },
  danger: async (payload) => {
    const { tenant, stream, key } = Danger.parse(payload)
    await tellOfDanger(deps.world, tenant, stream, key)
  },
  owner: async (payload) => {
    const { tenant, stream } = Danger.parse(payload)
    await carryToOwner(deps.world, deps.clock, tenant, stream)
  },
  mail: async (payload) => {
    const { tenant, ...mail } = Mail.parse(payload)
    if (deps.post !== undefined) await sendMail(deps.world, deps.post, deps.publicUrl, tenant, mail)
  },
})
