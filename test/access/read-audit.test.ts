import { afterAll, beforeAll, expect, test } from 'vitest'
import * as app from '../../src/web/app.tsx'
import { openSite, type Site } from '../browser/site.ts'
import { appOn } from './app-on.ts'
import { everySort, openAttack, type Try } from './attack.ts'
import { standingTo } from './oracle.ts'
import { peopleToOpenWith, populate, type Person, type Population } from './population.ts'
import { examine } from './world.ts'

let site: Site
let population: Population
let pupils: readonly Person[]

beforeAll(async () => {
  site = await openSite({ people: peopleToOpenWith, strategy: { pledges: [examine] } })
  population = await populate(site)
  pupils = population.people.filter(({ kind }) => kind === 'pupil')
}, 60_000)
afterAll(() => site.close())

/** Every page that opens, once for each sort of people of the school and its owner it opens to. */
const openings = (): readonly Try[] => {
  const found = new Map<string, Try>()
  for (const asked of everySort(population)) {
    const { method, expected, path, who, target } = asked
    if (method === 'post' || expected === 'closed' || path === '/exit') continue
    if (who?.tenant !== 'hyldemark' && who?.tenant !== 'egekommune') continue
    const standing = target.case === undefined ? '' : standingTo(who, target.case)
    const key = [path, expected, who.kind, who.roles, standing].join()
    if (!found.has(key)) found.set(key, asked)
  }
  return [...found.values()]
}

/**
 * Pupils whose whole name or whose told words stand in a page, the reader's own self and children left out. A page
 * that names every other pupil of the school, to choose one from, says nothing of any of them by that.
 */
const shownIn = (body: string, who: Person, subject: string | undefined): readonly string[] => {
  const others = pupils.filter(
    ({ id, tenant }) => tenant === who.tenant && id !== who.id && who.of?.includes(id) !== true,
  )
  const named = others.filter(({ name }) => body.includes(name))
  const isRoster = others.every(({ id, name }) => id === subject || body.includes(name))
  const told = new Set(
    population.cases.flatMap(({ canary, exposed }) => (body.includes(`${canary}<`) ? [exposed] : [])),
  )
  return others
    .filter((pupil) => told.has(pupil.id) || (!isRoster && named.includes(pupil)))
    .map(({ id }) => id)
}

type Line = { readonly actor: string; readonly role: string; readonly about: readonly string[] }

const linesSince = async (moment: string): Promise<readonly Line[]> =>
  (
    await site.base.superPool.query<Line>('select actor, role, about from audit where at > $1::timestamptz', [
      moment,
    ])
  ).rows

const moment = async (): Promise<string> =>
  (await site.base.superPool.query<{ now: string }>('select clock_timestamp()::text as now')).rows[0]?.now ??
  ''

test('A18 CON-04 every page that shows a pupil to somebody else writes who, in which role, and whom', async () => {
  const { send } = await appOn(site, { app })
  const attack = openAttack(site, population, send)
  const wrong: string[] = []
  let shown = 0
  for (const asked of openings()) {
    const who = asked.who as Person
    const before = await moment()
    const { status, body } = await attack.ask(asked)
    if (status !== 200) continue
    const pupilsShown = shownIn(body, who, asked.target.case?.exposed)
    const lines = await linesSince(before)
    shown += pupilsShown.length
    const written = new Set(lines.filter(({ actor }) => actor === who.id).flatMap(({ about }) => about))
    for (const pupil of pupilsShown)
      if (!written.has(pupil))
        wrong.push(`${asked.path} to ${who.id} (${String(who.roles)}): ${pupil} is not written down`)
    if (lines.some(({ role }) => role === '')) wrong.push(`${asked.path}: a line without a role`)
  }
  expect(shown).toBeGreaterThan(100)
  expect([...new Set(wrong)]).toEqual([])
}, 120_000)

test('A18 CON-04 where the audit line cannot be written, no page shows anybody', async () => {
  const log: string[] = []
  const { send } = await appOn(site, { app, log: (line) => void log.push(line) })
  const attack = openAttack(site, population, send)
  const wrong: string[] = []
  let refused = 0
  await site.base.ownerPool.query('revoke insert on audit from samhold_app')
  try {
    for (const asked of openings()) {
      const who = asked.who as Person
      const { status, body } = await attack.ask(asked)
      const pupilsShown = shownIn(body, who, asked.target.case?.exposed)
      if (status === 200 && pupilsShown.length > 0)
        wrong.push(`${asked.path} to ${who.id}: shows ${pupilsShown.join(' and ')} all the same`)
      if (status < 500) continue
      refused += 1
      if (population.people.some(({ name }) => body.includes(name)))
        wrong.push(`${asked.path}: names somebody`)
      if (!body.includes('href="tel:') || /Error|at \/|audit|permission/.test(body))
        wrong.push(`${asked.path}: no clear page`)
    }
  } finally {
    await site.base.ownerPool.query('grant insert on audit to samhold_app')
  }
  expect(refused).toBeGreaterThan(50)
  expect([...new Set(wrong)]).toEqual([])
  for (const line of log) expect(line).toMatch(/^fault \w+( [0-9A-Z]{5})? at \w+ \/[\w/:*.-]*$/)
}, 120_000)
