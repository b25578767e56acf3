import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { asSuperuser, cleanUp, endBy, newFolder, socketOf, startDemo } from '../../test/commands/program.ts'
import { prepareReport, readBack, sendReport } from '../bench/door.ts'
import { isMilestone, type Soak } from './soak.ts'

/** Every row of every table of ours, as one line each, under the name of its table. */
const linesOf = async (client: pg.Client): Promise<ReadonlySet<string>> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const lines = new Set<string>()
  for (const { name } of tables) {
    const { rows } = await client.query<{ line: string }>(`select t::text as line from ${name} t`)
    for (const { line } of rows) lines.add(`${name} ${line}`)
  }
  return lines
}

/** Files below a folder that hold one of these; what is gone while we look is passed over. */
const filesWith = async (folder: string, needles: readonly string[]): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    for (const needle of needles) if (bytes.includes(needle)) found.push(`${path}: ${needle}`)
  }
  return found
}

/** A clock time, or an identifier that is ordered by one (UUID of version 1, 6 or 7). */
const tellsTheHour = /[ T]\d\d:\d\d|\b[0-9a-f]{8}-[0-9a-f]{4}-[167][0-9a-f]{3}-/i

/**
 * Children who tell through a proxy and say more of themselves than they know: address, browser, the page before,
 * a cookie. Everything the program leaves behind is searched for it: every table, the database's files with its
 * write-ahead log, the data folder, what the program said. What the reports left in the tables is searched for a
 * time of day. A word that must be there proves that the search sees.
 */
export const soakTraces: Soak = {
  name: 'traces',
  goal: 'A9: 200 reports leave no address, browser, referrer or cookie anywhere, and no row that tells the hour',
  n: 200,
  run: async ({ n, say }) => {
    const mark = randomBytes(6).toString('hex')
    const data = await newFolder()
    const needles = [
      '203.0.113.',
      `Agent-${mark}`,
      `referrer-${mark}`,
      `cookie-${mark}`,
      `language-${mark}`,
      `Ord-${mark}`,
    ]
    const headersOf = (index: number) => ({
      'X-Real-IP': `203.0.113.${1 + (index % 250)}`,
      'X-Forwarded-For': '203.0.113.251',
      'User-Agent': `Agent-${mark}`,
      Referer: `https://referrer-${mark}.example/`,
      Cookie: `x=cookie-${mark}`,
      'Accept-Language': `da, language-${mark}`,
    })
    try {
      const demo = await startDemo({ SAMHOLD_DATA: data, SAMHOLD_ADDRESS_HEADER: 'X-Real-IP' })
      const host = await socketOf(data)
      const before = await asSuperuser(host, linesOf)
      for (let index = 0; index < n; index += 1) {
        const door = `${demo.url}/s/hyldemark`
        const headers = headersOf(index)
        const code = await sendReport(
          door,
          await prepareReport(door, `Ord-${mark} ${index}`, headers),
          headers,
        )
        if (index % 10 === 0 && !(await readBack(door, code, headers)).includes(`Ord-${mark} ${index}`))
          throw new Error('The six words opened nothing')
        if (isMilestone(index + 1, n)) say(`${index + 1} reports`)
      }
      const { after, cluster, sequences } = await asSuperuser(host, async (client) => {
        await client.query('checkpoint')
        const { rows: place } = await client.query<{ data_directory: string }>('show data_directory')
        const { rows: ordered } = await client.query<{ name: string }>(
          // The worker's own number its jobs; what a report leaves there is searched above like every other row.
          `select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname <> 'graphile_worker'`,
        )
        return {
          after: await linesOf(client),
          cluster: place[0]?.data_directory ?? '',
          sequences: ordered.map(({ name }) => name),
        }
      })
      const left = [...after].filter((line) => !before.has(line))
      const touched = [...new Set(left.map((line) => line.split(' ')[0] ?? ''))].toSorted()
      const timed = left.filter((line) => tellsTheHour.test(line))
      const said = demo.out() + demo.errors()
      await endBy(demo, 'SIGTERM')
      const hits = [
        ...[...after].flatMap((line) =>
          needles
            .filter((needle) => line.includes(needle))
            .map((needle) => `${line.split(' ')[0]}: ${needle}`),
        ),
        ...(await filesWith(data, needles)),
        ...(await filesWith(cluster, needles)),
        ...needles.filter((needle) => said.includes(needle)).map((needle) => `output: ${needle}`),
      ]
      const sees =
        [...after].some((line) => line.includes('Hyldemark')) &&
        (await filesWith(cluster, ['Hyldemark'])).length > 0 &&
        said.includes('hyldemark') &&
        left.length >= n
      for (const one of hits.slice(0, 20)) say(`found: ${one}`)
      for (const one of timed.slice(0, 5)) say(`tells the hour: ${one.slice(0, 200)}`)
      say(`tables touched: ${touched.join(', ')}`)
      return {
        passed: hits.length === 0 && timed.length === 0 && sequences.length === 0 && sees,
        figure: `${n} reports: ${hits.length} hits of ${needles.length} canaries in ${after.size} rows, the cluster's files, the data folder and the output; ${timed.length} of ${left.length} rows they left tell an hour; ${sequences.length} sequences`,
      }
    } finally {
      await cleanUp()
    }
  },
}
