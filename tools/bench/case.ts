import { byTurns, each, type Bench, type Figure } from './bench.ts'
import { quietPool, withSite } from './sites.ts'

/** Pages in one round. */
const EACH = 20

/**
 * The page of a case for somebody of the resource team, against reading the rows of its log and vault and writing
 * the line who read it, by the same driver.
 */
export const openedCase: Bench = async (how) => {
  const figures: Figure[] = []
  for (const entries of how.n === undefined ? [30, 300] : [how.n])
    figures.push(
      await withSite({ entries, cases: 0 }, how.say, async (site) => {
        const pool = quietPool(site.app, 1)
        const bare = async (): Promise<void> => {
          const client = await pool.connect()
          try {
            await client.query('begin')
            await client.query(`select set_config('samhold.tenant', $1, true)`, [site.tenant])
            const of = [site.tenant, site.stream]
            await client.query('select * from journal where tenant = $1 and stream = $2 order by version', of)
            await client.query(
              'select * from vault v left join keys.data_key k using (tenant, stream, of, key_id) where tenant = $1 and stream = $2',
              of,
            )
            await client.query(
              `insert into audit (tenant, actor, role, act, stream, about) values ($1, 'bench', 'bench', 'read', $2, '{}')`,
              of,
            )
            await client.query('commit')
          } finally {
            client.release()
          }
        }
        const figure = await byTurns(
          how,
          {
            name: `case of ${site.entries} entries opened`,
            what: 'its rows and the audit line',
            unit: 'ms',
            // A short case is mostly the page around it: measured, and held to nothing.
            ...(entries === 30 ? {} : { goal: { atMost: 5 } }),
          },
          () => each(EACH, () => site.page(site.path)),
          () => each(EACH, bare),
        )
        await pool.end()
        return figure
      }),
    )
  return figures
}
