import type { Clock, Deps } from '../../src/app/ports.ts'
import { project } from '../../src/app/project.ts'
import { emptyRoster, enterRoster } from '../../src/app/set-up.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { endOtherwise } from '../../src/domain/cases/end-otherwise.ts'
import { foldCase } from '../../src/domain/cases/state.ts'
import { decide } from '../../src/domain/rules/act.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { isMilestone } from '../soak/soak.ts'

/** The demo's case that the others begin like, and how many of its entries they have. */
const LIKE = { caseId: 'alma-5b', exposed: 'alma' }
const ENTRIES = 6

/** Cases in one transaction: their statements leave together, and none waits for another. */
const AT_ONCE = 250

/** Pupils there are to each hundred cases. */
const PUPILS = 10

/**
 * Makes this many cases in the demo's school, each about one of many pupils: they begin as a case of the demo did,
 * and every second was opened in error and ended. What was decided once is said again about somebody else; all the
 * rest is the program's own: sealing, chaining, deriving the lists, the database.
 */
export const makeManyCases = async (
  { world, clock }: Pick<Deps, 'world' | 'clock'>,
  tenant: string,
  n: number,
  say: (line: string) => void,
): Promise<void> => {
  const pupils = await enterPupils({ world, clock }, tenant, Math.ceil((n * PUPILS) / 100))
  const [begun, leader] = await world.inTenant(
    tenant,
    async (unit) =>
      [
        ((await unit.journal.read(`case:${LIKE.caseId}`)) as readonly Recorded<CaseEvent>[]).slice(
          0,
          ENTRIES,
        ),
        await unit.index.findViewer('mette'),
      ] as const,
  )
  if (leader === undefined) throw new Error('The demo has a leader')
  for (let made = 0; made < n;) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, n - made) }, (_, index) => made + index + 1)
    await world.inTenant(tenant, async (unit) => {
      const streams = numbers.map((number) => `case:many-${number}`)
      // Read once, all of them empty: so no append has to ask where its stream stands.
      await unit.journal.readMany(streams)
      for (const number of numbers) {
        const stream = `case:many-${number}`
        const about = pupils[number % pupils.length] ?? LIKE.exposed
        const entries = begun.map(({ at, by, event }) => ({ at, by, event: saidOf(event, number, about) }))
        const events = number % 2 === 0 ? [] : endOf(stream, entries, leader, clock)
        const whole = await unit.journal.append(stream, 0, [
          ...entries,
          ...events.map((event) => ({ at: clock.instant(), by: leader.person, event })),
        ])
        await project(unit, stream, { whole, appended: whole.map(({ event }) => event) })
      }
    })
    made += numbers.length
    if (isMilestone(made, n)) say(`${made} cases made`)
  }
}

type EntryOf = Pick<Recorded<CaseEvent>, 'at' | 'by' | 'event'>

const endOf = (
  stream: string,
  entries: readonly EntryOf[],
  leader: Parameters<typeof decide>[3]['by'],
  clock: Clock,
): readonly CaseEvent[] => {
  const state = foldCase(entries.map((entry, index) => ({ ...entry, stream, version: index + 1 })))
  if (state === undefined) throw new Error('A case begins with being opened')
  const today = clock.today()
  const ended = decide(
    endOtherwise,
    state,
    { how: 'opened-in-error', reason: 'Samme sag som den forrige.', pupilToldOn: today, joinedTo: undefined },
    { today, at: clock.instant(), by: leader },
  )
  if (!ended.ok) throw new Error('A case opened in error can be ended')
  return ended.events
}

/** What was said of one pupil, of another: the same entry with another case, number and name. */
const saidOf = (event: CaseEvent, number: number, about: string): CaseEvent =>
  JSON.parse(JSON.stringify(event), (key, value: unknown) =>
    value === LIKE.exposed
      ? about
      : value === LIKE.caseId
        ? `many-${number}`
        : key === 'number'
          ? `M-${number}`
          : value,
  ) as CaseEvent

const enterPupils = async (
  { world, clock }: Pick<Deps, 'world' | 'clock'>,
  tenant: string,
  n: number,
): Promise<readonly string[]> => {
  const ids = Array.from({ length: n }, (_, index) => `many-${index + 1}`)
  for (let from = 0; from < n; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    await world.inTenant(tenant, async (unit) => {
      await unit.journal.readMany(some.map((id) => `person:${id}`))
      await enterRoster(unit, clock, {
        ...emptyRoster,
        pupils: some.map((id) => ({ id, name: `Elev ${id.slice(5)}`, classId: '5b' })),
      })
    })
  }
  return ids
}
