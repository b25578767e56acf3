import { createHash } from 'node:crypto'
import { addDays, type LocalDate } from '../../domain/kernel/dates.ts'
import { languageOf } from '../../domain/law/country.ts'
import { COMING_DAYS, waitingFor } from '../../readmodels/day/my-day.ts'
import { mailOf } from '../../readmodels/mail.ts'
import type { DutyRow, Job, Tenant, World } from '../../readmodels/unit.ts'
import type { Clock, Post } from '../ports.ts'
import { mailWords } from './mail-words.ts'

const markOf = ({ matter, duty }: DutyRow): string =>
  `${matter.stream} ${duty.code} ${duty.item ?? ''} ${duty.since} ${duty.deadline?.due ?? ''}`

/** The wheel holds a whole year: a point of it is told of once its last day is near. */
const isNear =
  (today: LocalDate) =>
  ({ matter, duty }: DutyRow): boolean =>
    matter.kind !== 'year' || duty.deadline === null || duty.deadline.due <= addDays(today, COMING_DAYS)

/**
 * Tells everybody of a tenant by mail, who has an address, that something waits that they were not told of before:
 * what they owe now, and for a leader what is late with others (OWN-09). `morning`: the first round of the day, which
 * those who want one mail a day get. A pupil who tells without a name is told of at the same hours as all else, so
 * that no mail gives away when it was (REP-02).
 */
export const tellByMail = async (
  world: World,
  clock: Clock,
  tenant: Tenant,
  round: { readonly id: string; readonly morning: boolean },
): Promise<void> => {
  const staff = await world.inTenant(tenant.id, async (unit) => [
    ...(await unit.index.people('staff')),
    ...(await unit.index.people('officer')),
  ])
  for (const { person } of staff)
    await world.inTenant(tenant.id, async (unit) => {
      const mail = await mailOf(unit, person)
      const isRound = mail.when === 'rounds' || (mail.when === 'morning' && round.morning)
      if (mail.address === undefined || !isRound) return
      const viewer = await unit.index.findViewer(person)
      if (viewer === undefined) return
      const today = clock.today()
      const { rows, others } = await waitingFor(unit, viewer, today)
      const near = [...rows, ...others].filter(isNear(today))
      const fresh = await unit.index.keepMarks(person, near.map(markOf))
      if (fresh > 0)
        await unit.addJob({ task: 'mail', person, kind: 'waiting', key: `${round.id} ${person}` })
    })
}

/** A child may be in danger: a mail at once to everybody who has to look (REP-12). */
export const tellOfDanger = (world: World, tenant: string, stream: string, key: string): Promise<void> =>
  world.inTenant(tenant, async (unit) => {
    const owed = (await unit.index.owedIn(stream)).filter(({ duty }) => duty.code === 'look-at-danger')
    const holders = await unit.index.holdersOf(owed.flatMap(({ duty }) => duty.owedBy))
    for (const person of holders)
      await unit.addJob({ task: 'mail', person, kind: 'danger', key: `${key} ${person}` })
  })

/** Sends one mail. Whoever has no address any more gets none. */
export const sendMail = async (
  world: World,
  post: Post,
  publicUrl: string,
  tenant: string,
  { person, kind, key }: Pick<Extract<Job, { task: 'mail' }>, 'person' | 'kind' | 'key'>,
): Promise<void> => {
  const found = await world.inTenant(tenant, async (unit) => ({
    mail: await mailOf(unit, person),
    country: unit.tenant.country,
  }))
  const { address, language } = found.mail
  if (address === undefined) return
  const words = mailWords[language ?? languageOf(found.country)][kind]
  await post.send({
    to: address,
    subject: words.subject,
    text: words.text(`${publicUrl}/day`),
    id: createHash('sha256')
      .update(JSON.stringify([tenant, kind, key]))
      .digest('hex')
      .slice(0, 40),
  })
}
