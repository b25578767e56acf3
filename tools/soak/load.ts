import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../src/adapters/postgres/database.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { SCHOOL } from '../../src/demo/people.ts'
import { openKeyRing } from '../../src/journal/key-files.ts'
import { openVault } from '../../src/journal/vault.ts'
import { formsIn } from '../../test/bad-input/forms.ts'
import { prepareReport, sendReport } from '../bench/door.ts'

/** For a demo that is told to believe the addresses the door's walkers write: a class has many telephones. */
export const MANY_TELEPHONES = { SAMHOLD_ADDRESS_HEADER: 'x-bench-address' } as const

/** Somebody of the demo, signed in the way a browser is: the cookies for the program's own pages. */
export const signInTo = async (site: string, who: string): Promise<string> => {
  const jar = new Map<string, string>()
  let url = `${site}/sign-in?as=${who}&to=/cases`
  for (let hops = 0; hops < 12; hops += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const next = response.headers.get('location')
    await response.arrayBuffer()
    if (next === null) return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    url = new URL(next, url).href
  }
  throw new Error('The sign-in came to no end')
}

/** What the program has answered for: it must be there afterwards, whatever happens in between. */
export type Promised = {
  readonly reports: readonly { readonly code: string; readonly words: string }[]
  readonly notes: readonly { readonly stream: string; readonly words: string }[]
}

const TELLERS = 2

/**
 * Children telling at the door, and somebody who opens cases and writes in them, each as fast as they are answered,
 * until `stop`. `mark` stands in every word, so that one load is told from another.
 */
export const startLoad = (site: string, cookie: string, mark: string) => {
  const reports: { code: string; words: string }[] = []
  const notes: { stream: string; words: string }[] = []
  let goesOn = true
  let refused = 0

  const over = async (work: (count: number) => Promise<void>): Promise<void> => {
    for (let count = 0; goesOn; count += 1)
      await work(count).catch(() => {
        // The door was shut in their face: nothing was promised.
        refused += 1
        return sleep(20)
      })
  }
  const tell = (teller: number) =>
    over(async (count) => {
      const words = `${mark}, barn ${teller}, nummer ${count}.`
      const door = `${site}/s/${SCHOOL.slug}`
      const code = await sendReport(door, await prepareReport(door, words))
      reports.push({ code, words })
    })
  const send = async (path: string, own: Readonly<Record<string, string>>): Promise<string> => {
    const page = await fetch(`${site}${path}`, { headers: { cookie } })
    const form = formsIn(await page.text(), path).find(({ action }) => action.startsWith('/cases/'))
    if (form === undefined) throw new Error('There is no form')
    const body = new URLSearchParams(form.fields.map(({ name, value }) => [name, own[name] ?? value]))
    const response = await fetch(`${site}${form.action}`, {
      method: 'POST',
      body,
      headers: { cookie, Origin: site },
      redirect: 'manual',
    })
    await response.arrayBuffer()
    const [, id] = /^\/cases\/([\w-]+)/.exec(response.headers.get('location') ?? '') ?? []
    if (response.status !== 303 || id === undefined)
      throw new Error(`The form was answered ${response.status}`)
    return id
  }
  const work = () =>
    over(async (count) => {
      const opened = `${mark}, sag ${count}.`
      const id = await send('/cases/new', { exposed: 'freja', account: opened })
      const stream = `case:${id}`
      notes.push({ stream, words: opened })
      const words = `${mark}, notat ${count}.`
      await send(`/cases/${id}/note`, { words })
      notes.push({ stream, words })
    })

  const all = [...Array.from({ length: TELLERS }, (_, index) => tell(index)), work()]
  return {
    promised: { reports, notes } satisfies Promised,
    /** How often somebody was not served. */
    refused: () => refused,
    stop: async (): Promise<Promised> => {
      goesOn = false
      await Promise.all(all)
      return { reports, notes }
    },
  }
}

/** All that was promised and is not in the log; read as the program reads it, without its pages. */
export const findLost = async (
  host: string,
  masterKeys: string,
  { reports, notes }: Promised,
): Promise<readonly string[]> => {
  const db = openDatabase({ host, port: 5432, user: 'samhold_app', database: 'samhold', max: 1 })
  try {
    const world = postgresWorld(db, openVault(await openKeyRing(masterKeys)))
    return await world.inTenant(SCHOOL.id, async ({ journal }) => {
      const told = await journal.readMany(await journal.streams('report'))
      const cases = await journal.readMany([...new Set(notes.map(({ stream }) => stream))])
      const inReports = JSON.stringify([...told.values()])
      return [
        ...reports.filter(({ words }) => !inReports.includes(words)).map(({ words }) => words),
        ...notes
          .filter(({ stream, words }) => !JSON.stringify(cases.get(stream) ?? []).includes(words))
          .map(({ words }) => words),
      ]
    })
  } finally {
    await db.close()
  }
}
