import { byTurns, each, type Bench } from './bench.ts'
import { quietPool, withSite } from './sites.ts'

const FEW = 1_000
const MANY = 100_000

/** Pages in one round. */
const EACH = 20

const LIST = '/cases'

/**
 * The first page of the list of cases: against its own statements sent again, bare, in one transaction (the line who
 * read it among them); its size; and with a hundred times as many cases in the database, against the same page.
 */
export const list: Bench = (how) => {
  const few = how.n ?? FEW
  const many = how.n === undefined ? MANY : how.n * 10
  return withSite({ entries: 0, cases: few }, how.say, async (site) => {
    await site.page(LIST)
    const statements = await site.statements(() => site.page(LIST))
    const pool = quietPool(site.app, 1)
    const bare = async (): Promise<void> => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        await client.query(`select set_config('samhold.tenant', $1, true)`, [site.tenant])
        for (const { text, values } of statements.filter(({ text }) => !/^(begin|commit)/.test(text)))
          await client.query(text, [...values])
        await client.query('commit')
      } finally {
        client.release()
      }
    }
    const open = () => each(EACH, () => site.page(LIST))
    const against = await byTurns(
      how,
      {
        name: `list, first page of ${few} cases`,
        what: `its ${statements.length} statements in one transaction`,
        unit: 'ms',
        goal: { atMost: 3 },
      },
      open,
      () => each(EACH, bare),
    )
    await pool.end()
    const size = Buffer.byteLength(await site.page(LIST)) / 1024
    const grown = await withSite({ entries: 0, cases: many }, how.say, async (large) => {
      const openLarge = () => each(EACH, () => large.page(LIST))
      return byTurns(
        how,
        {
          name: `list, first page of ${many} cases`,
          what: `of ${few}`,
          unit: 'ms',
          goal: { atMost: 1.3 },
        },
        openLarge,
        open,
      )
    })
    return [
      against,
      { name: 'list, size of its first page', unit: 'KB', value: size, goal: { atMost: 60 } },
      grown,
    ]
  })
}
