import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from './ask.ts'
import type { Bench, Figure } from './bench.ts'
import { prepareReport, sendReport } from './door.ts'
import { writeNote } from './growth.ts'
import { withSite, type Site } from './sites.ts'

const CASES = 1_000
const PER_SECOND = 50
const SECONDS = 600

/** Of a hundred requests. Few report: the door lets a school's whole class tell at once, and no more. */
const SHARES = { day: 20, list: 20, case: 30, note: 14, door: 15, report: 1 } as const
type Kind = keyof typeof SHARES

const kinds = (Object.entries(SHARES) as [Kind, number][]).flatMap(([kind, share]) =>
  Array.from({ length: share }, () => kind),
)

/** In an order that mixes them evenly, the same in every run. */
const kindOf = (index: number): Kind => kinds[(index * 37) % kinds.length] ?? 'day'

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * Staff at work and children at the door, fifty requests a second whether or not the ones before are answered: a
 * request's time counts from the moment it was due.
 */
export const mixed: Bench = (how) => {
  const seconds = how.seconds ?? SECONDS
  const n = seconds * PER_SECOND
  return withSite({ entries: 0, cases: how.n ?? CASES }, how.say, async (site) => {
    const door = `${site.url}/s/hyldemark`
    const reports = Array.from({ length: n }, (_, index) => kindOf(index)).filter((kind) => kind === 'report')
    const prepared: Readonly<Record<string, string>>[] = []
    for (const index of reports.keys())
      prepared.push(await prepareReport(door, `Det sker igen, gang ${index}.`))
    const work = workOf(site, door, prepared, how.n ?? CASES)
    // Once each, unmeasured: the first of anything compiles.
    for (const kind of Object.keys(SHARES) as Kind[]) if (kind !== 'report') await work(kind, 0)

    const took: number[] = []
    const memory: number[] = []
    let errors = 0
    const under: Promise<void>[] = []
    const began = performance.now()
    for (let index = 0; index < n; index += 1) {
      const due = began + (index * 1000) / PER_SECOND
      const wait = due - performance.now()
      if (wait > 0) await sleep(wait)
      if (index % Math.ceil(n / 10) === 0) {
        memory.push(await site.memory())
        how.say(`mixed: ${Math.round(index / PER_SECOND)} s of ${seconds}, ${errors} errors`)
      }
      under.push(
        work(kindOf(index), index)
          .catch(() => void (errors += 1))
          .then(() => void took.push(performance.now() - due)),
      )
    }
    await Promise.all(under)
    memory.push(await site.memory())
    const sorted = took.toSorted((a, b) => a - b)
    // From the fifth measure on, so that what is loaded and compiled once is not taken for growth.
    const settled = memory[Math.floor(memory.length / 2)] ?? 0
    const last = memory.at(-1) ?? 0
    const name = `mixed, ${PER_SECOND} requests a second for ${seconds} s`
    const figures: readonly Figure[] = [
      { name: `${name}: half answered within`, unit: 'ms', value: percentile(sorted, 0.5) },
      {
        name: `${name}: 95 of 100 within`,
        unit: 'ms',
        value: percentile(sorted, 0.95),
        goal: { atMost: 200 },
      },
      {
        name: `${name}: 99 of 100 within`,
        unit: 'ms',
        value: percentile(sorted, 0.99),
        goal: { atMost: 500 },
      },
      { name: `${name}: errors`, unit: 'errors', value: errors, goal: { atMost: 0 } },
      {
        name: `${name}: memory at the end`,
        unit: 'MB',
        value: last,
        against: { what: 'halfway', value: settled, ratio: last / settled },
        goal: { atMost: 1.15 },
      },
    ]
    return figures
  })
}

const workOf =
  (site: Site, door: string, prepared: Readonly<Record<string, string>>[], cases: number) =>
  async (kind: Kind, index: number): Promise<void> => {
    // Every second case is open.
    const path = `/cases/many-${((index * 2) % cases) + 2}`
    switch (kind) {
      case 'day':
        return void (await site.page('/day'))
      case 'list':
        return void (await site.page('/cases'))
      case 'case':
        return void (await site.page(path))
      case 'note':
        return writeNote(site, path)
      case 'door': {
        const { status } = await ask(door)
        if (status !== 200) throw new Error(`The door answered ${status}`)
        return
      }
      case 'report':
        return void (await sendReport(door, prepared.pop() ?? {}))
    }
  }
