import { returnCodes } from '../../src/adapters/return-code/return-codes.ts'
import { atOnce } from '../soak/soak.ts'
import { byTurns, timed, type Bench, type Figure } from './bench.ts'
import { prepareReport, sendReport } from './door.ts'
import { quietPool, withSite } from './sites.ts'

/** Reports in one round for each that is sent at once; fewer than the limit at a school's door. */
const EACH = 40

/** What the school has had before: nobody tells in an empty database for long. */
const CASES = 1_000

/**
 * A child's last press, from sending the form to the page with the six words, against four rows, each inserted by
 * itself, in one transaction of the same driver. The hash of the return code is left out of the first and stands
 * alone: it is slow on purpose.
 */
export const report: Bench = (how) =>
  withSite({ entries: 0, cases: how.n ?? CASES }, how.say, async ({ url, owner, later }) => {
    const door = `${url}/s/hyldemark`
    const pool = quietPool(owner, 8)
    await pool.query(
      'create table bench_row (id bigint generated always as identity primary key, body text not null)',
    )
    const bare = async (): Promise<void> => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (let row = 0; row < 4; row += 1)
          await client.query('insert into bench_row (body) values ($1)', ['x'.repeat(300)])
        await client.query('commit')
      } finally {
        client.release()
      }
    }
    const figures: Figure[] = []
    for (const width of [1, 8]) {
      const n = width * (how.n ?? EACH)
      const rate = async (work: (index: number) => Promise<unknown>): Promise<number> =>
        n / ((await timed(() => atOnce(width, n, async (index) => void (await work(index))))) / 1000)
      const send = async (): Promise<number> => {
        await later()
        const prepared = await Promise.all(
          Array.from({ length: n }, (_, index) => prepareReport(door, `Det sker i pausen, gang ${index}.`)),
        )
        return rate((index) => sendReport(door, prepared[index] ?? {}))
      }
      figures.push(
        await byTurns(
          how,
          {
            name: `report accepted, ${width} at once, its hash left out`,
            what: 'four bare inserts',
            unit: 'per second',
            goal: { atLeast: 0.25 },
          },
          send,
          () => rate(bare),
        ),
      )
      const salt = new Uint8Array(32)
      const hashes = width * 3
      const took = await timed(() =>
        atOnce(width, hashes, async () => void (await returnCodes.hash('en to tre fire fem seks', salt))),
      )
      figures.push({
        name: `hash of a return code, ${width} at once`,
        unit: 'per second',
        value: hashes / (took / 1000),
      })
    }
    await pool.end()
    return figures
  })
