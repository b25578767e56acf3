import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import * as app from '../../src/web/app.tsx'
import { appOn } from '../../test/access/app-on.ts'
import { everySort } from '../../test/access/attack.ts'
import { openFaulty, QUOTED, troubles } from '../../test/access/faults.ts'
import { peopleToOpenWith, populate } from '../../test/access/population.ts'
import { examine, makeReport, register, signIn } from '../../test/access/world.ts'
import { filled, formsIn, type Form } from '../../test/bad-input/forms.ts'
import { openSite, type Site } from '../../test/browser/site.ts'
import { chanceFrom, isMilestone, oneOf, type Soak } from './soak.ts'

/** Numbers of the shape of a Danish CPR number and a Norwegian fødselsnummer; no day has 39. */
const numberOf = (place: number): string =>
  place % 2 === 0 ? `390415-${1000 + place}` : `390415${10_000 + place}`

type Asked = { readonly at: string; readonly who: string | undefined }

/** How a form is sent: as it should be, and as nobody should. `by` is somebody else, or nobody. */
const misuses: readonly {
  readonly how: string
  readonly by?: { readonly id: string | undefined }
  readonly times?: number
  readonly headers?: Readonly<Record<string, string>>
}[] = [
  { how: 'as it should be' },
  { how: 'too long', times: 2_000 },
  { how: 'not signed in', by: { id: undefined } },
  { how: 'by somebody else', by: { id: 'noa' } },
  { how: 'from another site', headers: { 'sec-fetch-site': 'cross-site' } },
  { how: 'of another kind', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
]

/**
 * A school full of canaries (names, told words, numbers), read, misused and broken in every way the pages have:
 * none may stand in a log line, a header, an address, a page that says no, or in clear in any table, jobs included.
 */
export const soakLeaks: Soak = {
  name: 'leaks',
  goal: 'A26: 300 canaries stand in no log, error page, address, header, job or table in clear',
  n: 300,
  run: async ({ n, seed, say }) => {
    const site = await openSite({ people: peopleToOpenWith, strategy: { pledges: [examine] } })
    const faulty = openFaulty(site.base.app, site.base.vault)
    const log: string[] = []
    const heard = listen(log)
    try {
      const population = await populate(site)
      const canaries = [
        ...(await settleCanaries(site, n)),
        ...population.people.map(({ name }) => name),
        QUOTED,
      ]
      const find = (text: string): string | undefined => canaries.find((canary) => text.includes(canary))
      const chance = chanceFrom(seed)
      const clean = await appOn(site, { app, log: (line) => void log.push(line) })
      const broken = await appOn(site, {
        app,
        database: faulty.database,
        world: postgresWorld(faulty.database, faulty.vault),
        log: (line) => void log.push(line),
      })
      const wrong = new Set<string>()
      /** `sent`: the canary its sender wrote; a form that comes back holds it, also where nothing works any more (B14). */
      const judge = (what: string, response: Response, body: string, sent = ''): void => {
        const { status } = response
        const headers = JSON.stringify([...response.headers])
        if (find(headers) !== undefined) wrong.add(`${what}: a header holds ${find(headers)}`)
        for (const [, address = ''] of body.matchAll(/\s(?:href|src|action)="([^"]*)"/g))
          if (find(decodeURIComponent(address)) !== undefined) wrong.add(`${what}: the address ${address}`)
        const found = canaries.find((canary) => canary !== sent && body.includes(canary))
        if ((status === 403 || status === 404 || status >= 500) && found !== undefined)
          wrong.add(`${what}: a page that says no (${status}) holds ${found}`)
      }
      const cookies = new Map<string, string>()
      const cookieOf = async (who: string | undefined): Promise<string | undefined> => {
        if (who === undefined) return undefined
        const cookie = cookies.get(who) ?? (await signIn(site, site.school.id, who))
        cookies.set(who, cookie)
        return cookie
      }

      const openings = everySort(population).filter(
        ({ method, expected, who, path }) =>
          method === 'get' && expected !== 'closed' && who?.tenant === site.school.id && path !== '/exit',
      )
      // Fewer canaries are looked for on fewer pages.
      const every = Math.max(1, Math.floor(openings.length / (4 * n)))
      const asked: Asked[] = openings
        .filter((_one, place) => place % every === 0)
        .map(({ at, who }) => ({ at, who: who?.id }))
      const forms: (Asked & { readonly form: Form })[] = []
      let done = 0
      for (const { at, who } of asked) {
        const response = await clean.ask('get', at, await cookieOf(who), undefined)
        const body = await response.text()
        judge(`get ${at} ${who}`, response, body)
        for (const form of formsIn(body, at)) forms.push({ at: form.action, who, form })
        done += 1
        if (isMilestone(done, asked.length)) say(`${done} pages read, ${wrong.size} misses`)
      }

      const known = new Map(forms.map((one) => [one.at, one]))
      const filledWith = (form: Form, text: string) =>
        new URLSearchParams(filled(form, {}, text, '19.11.2026').map(([name, value]) => [name, value]))
      for (const { at, who, form } of known.values())
        for (const { how, by, times, headers } of misuses) {
          const sent = oneOf(chance, canaries)
          const fields = filledWith(form, sent.repeat(times ?? 1))
          const response = await clean.ask(
            'post',
            at,
            await cookieOf(by === undefined ? who : by.id),
            fields,
            headers,
          )
          judge(`post ${at} ${how}`, response, await response.text(), sent)
        }
      say(`${known.size} forms misused in ${misuses.length} ways, ${wrong.size} misses`)

      for (const call of [2, 5, 9, 14]) {
        for (const { at, who, form } of known.values()) {
          const sent = oneOf(chance, canaries)
          faulty.faults.arm(call + chance(4), oneOf(chance, troubles))
          const response = await broken.ask('post', at, await cookieOf(who), filledWith(form, sent))
          faulty.faults.disarm()
          judge(`post ${at} while something broke`, response, await response.text(), sent)
        }
        for (const { at, who } of asked.filter((_one, place) => place % 4 === 0)) {
          faulty.faults.arm(call + chance(4), oneOf(chance, troubles))
          const response = await broken.ask('get', at, await cookieOf(who), undefined)
          faulty.faults.disarm()
          judge(`get ${at} while something broke`, response, await response.text())
        }
      }
      // What somebody types into the address bar is no line of the log either.
      for (const canary of canaries.slice(0, 20))
        for (const at of [`/cases/${canary}`, `/child/${canary}`, `/${canary}`, `/?lang=${canary}`])
          for (const side of [clean, broken]) {
            if (side === broken) faulty.faults.arm(3, 'refused')
            await side.ask('get', encodeURI(at), await cookieOf('mette'), undefined)
            faulty.faults.disarm()
          }

      for (const line of log) if (find(line) !== undefined) wrong.add('a line of the log holds a canary')
      const clear = await inClear(site, canaries)
      for (const table of clear.tables) wrong.add(`${table} holds a canary in clear`)
      for (const one of [...wrong].slice(0, 20)) say(`missed: ${one}`)
      return {
        passed: wrong.size === 0 && log.length > 0 && clear.rows > 100,
        figure: `${canaries.length} canaries, ${asked.length} pages read, ${known.size} forms misused, ${log.length} log lines, ${clear.rows} rows of all tables: ${wrong.size} misses`,
      }
    } finally {
      heard()
      await faulty.database.close()
      await site.close()
    }
  },
}

/** Takes down whatever the program itself writes out, until told to stop. */
const listen = (log: string[]): (() => void) => {
  const streams = [process.stdout, process.stderr] as const
  const before = streams.map((stream) => stream.write.bind(stream))
  for (const [place, stream] of streams.entries())
    stream.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
      const text = chunk.toString()
      // The soak's own lines say which canary was found where.
      if (!text.startsWith('  ')) log.push(text)
      return before[place]?.(chunk, ...rest)
    }) as typeof stream.write
  return () => {
    for (const [place, stream] of streams.entries()) stream.write = before[place] as typeof stream.write
  }
}

/** A third each of names, of told words and of numbers. */
const settleCanaries = async (site: Site, n: number): Promise<readonly string[]> => {
  const canaries: string[] = []
  for (let place = 0; canaries.length < n; place += 1) {
    // None is the beginning of another.
    const digits = String(place).padStart(4, '0')
    const [name, words, number] = [`Kanarienavn${digits}`, `Kanarieord${digits}`, numberOf(place)]
    canaries.push(name, words, number)
    await register(site, site.school.id, {
      id: `kanarie-${place}`,
      kind: 'pupil',
      name: `${name} Holm`,
      classes: ['5b'],
      born: '2015-01-01',
    })
    await makeReport(site, site.school.id, { words: `${words}, mit nummer er ${number}`, name, where: words })
  }
  return canaries
}

/** Tables of any schema, the job runner's too, in which a canary stands as text, as bytes or as base64. */
const inClear = async (
  site: Site,
  canaries: readonly string[],
): Promise<{ readonly tables: readonly string[]; readonly rows: number }> => {
  const tables: string[] = []
  let count = 0
  const { rows } = await site.base.superPool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const needles = canaries.flatMap((canary) => [
    canary,
    Buffer.from(canary).toString('hex'),
    Buffer.from(canary)
      .toString('base64')
      .replace(/.{1,4}$/, ''),
  ])
  for (const { name } of rows) {
    const { rows: lines } = await site.base.superPool.query<{ line: string }>(
      `select t::text as line from ${name} t`,
    )
    count += lines.length
    const whole = lines.map(({ line }) => line).join('\n')
    if (needles.some((needle) => needle.length > 7 && whole.includes(needle))) tables.push(name)
  }
  return { tables, rows: count }
}
