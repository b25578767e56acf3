import { randomUUID } from 'node:crypto'
import { ask } from './ask.ts'
import { byTurns, each, type Bench } from './bench.ts'
import { withSite, type Site } from './sites.ts'

const FEW = 1_000
const MANY = 100_000

/** Entries in one round, each in another case. */
const EACH = 20

/** Writes a note into a case, as its form does. */
export const writeNote = async (site: Site, path: string): Promise<void> => {
  const { status } = await ask(`${site.url}${path}/note`, {
    headers: { Cookie: site.cookie, Origin: site.url },
    form: new URLSearchParams({ once: randomUUID(), words: 'Vi talte sammen i dag.' }).toString(),
  })
  if (status !== 303) throw new Error(`A note was answered ${status}`)
}

/** One more entry in a case, whole request and all lists derived: with many cases in the database, against few. */
export const growth: Bench = (how) => {
  const few = how.n ?? FEW
  const many = how.n === undefined ? MANY : how.n * 10
  const writer = (site: Site, cases: number) => {
    let next = 0
    // Every second case is open.
    return () => each(EACH, () => writeNote(site, `/cases/many-${((next++ * 2) % cases) + 2}`))
  }
  return withSite({ entries: 0, cases: few }, how.say, (site) =>
    withSite({ entries: 0, cases: many }, how.say, async (large) => [
      await byTurns(
        how,
        {
          name: `one more entry among ${many} cases`,
          what: `among ${few}`,
          unit: 'ms',
          goal: { atMost: 1.3 },
        },
        writer(large, many),
        writer(site, few),
      ),
    ]),
  )
}
