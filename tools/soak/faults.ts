import { mkdtempSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bindIdentity } from '../../src/adapters/oidc/session-store.ts'
import { makeCheckpoint } from '../../src/adapters/postgres/checkpoints.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { returnCodes } from '../../src/adapters/return-code/return-codes.ts'
import { receive } from '../../src/app/receive.ts'
import { checkpointFolder } from '../../src/journal/checkpoint-folder.ts'
import { openSigner } from '../../src/journal/key-files.ts'
import type { SignIn } from '../../src/web/session/ports.ts'
import * as app from '../../src/web/app.tsx'
import { appOn } from '../../test/access/app-on.ts'
import { openFaulty, QUOTED, troubles } from '../../test/access/faults.ts'
import { peopleToOpenWith, populate, type Population } from '../../test/access/population.ts'
import { examine, makeReport, signIn } from '../../test/access/world.ts'
import { filled, formsIn } from '../../test/bad-input/forms.ts'
import { openSite, type Site } from '../../test/browser/site.ts'
import { filesIn, verify } from '../verify.ts'
import { chanceFrom, isMilestone, oneOf, type Soak } from './soak.ts'

type Answered = { readonly status: number; readonly shown: string }
/** One press or reading, ready to be tried again and again while things go wrong under it. */
type Scene = {
  readonly name: string
  readonly reads: boolean
  /** Each time is another: whoever comes in again has come in again. */
  readonly repeats?: true
  readonly ready: () => Promise<() => Promise<Answered>>
}

/**
 * Errors at every boundary in turn (database, keys, audit, sessions, the provider that signs people in, the place of
 * checkpoints) while pages are read, forms are sent, somebody comes back from the provider and a checkpoint leaves:
 * the answer tells nobody's name or words, nothing is half done, and pressing again has the one effect.
 */
export const soakFaults: Soak = {
  name: 'faults',
  goal: 'A24: 300 injected errors leave no personal data in an answer or a log, and no half effect',
  n: 300,
  run: async ({ n, seed, say }) => {
    const site = await openSite({ people: peopleToOpenWith, strategy: { pledges: [examine] } })
    const faulty = openFaulty(site.base.app, site.base.vault)
    const folder = mkdtempSync(join(tmpdir(), 'samhold-faults-'))
    try {
      const population = await populate(site)
      const chance = chanceFrom(seed)
      const log: string[] = []
      const world = postgresWorld(faulty.database, faulty.vault)
      const signer = await openSigner(join(folder, 'key.pem'), folder)
      const target = faulty.faults.faulty(checkpointFolder(folder))
      const subjectKey = randomBytes(32)
      await site.base.db.inTenant(site.school.id, (tx) =>
        bindIdentity(tx, {
          tenant: site.school.id,
          person: 'alma',
          issuer: 'https://broker.example',
          subjectKey,
        }),
      )
      const provider: Partial<SignIn> = {
        begin: async () => ({
          url: 'https://broker.example/',
          pending: { state: '', nonce: '', verifier: '', again: false },
        }),
        finish: async () => ({ ok: true, subjectKey, authenticatedAt: new Date() }),
      }
      const scenes = await scenesOn(site, population, {
        clean: await appOn(site, { app }),
        broken: await appOn(site, {
          app,
          database: faulty.database,
          world,
          signIn: faulty.faults.faulty(provider),
          log: (line) => void log.push(line),
        }),
        world,
        checkpoint: async () => {
          const at = new Date().toISOString()
          await makeCheckpoint(faulty.database, { signer, target, at, today: '2099-01-01' })
        },
      })
      const wrong = new Set<string>()
      let injected = 0
      let refused = 0
      while (injected < n) {
        const scene = oneOf(chance, scenes)
        const press = await scene.ready()
        let changes = 0
        for (let call = 1, fired = true; fired && injected < n; call += 1 + chance(2)) {
          const before = await standing(site)
          const trouble = oneOf(chance, troubles)
          faulty.faults.arm(call, trouble)
          const { status, shown } = await press()
          fired = faulty.faults.disarm()
          const after = await standing(site)
          const what = `${scene.name}, ${trouble} at call ${call}`
          if (after.done !== before.done) changes += 1
          if (after.halves > 0) wrong.add(`${what}: half an effect`)
          if (!fired) {
            if (status >= 400) wrong.add(`${scene.name}: ${status} though nothing went wrong any more`)
            continue
          }
          injected += 1
          if (status >= 500) refused += 1
          if (status >= 500 && trouble !== 'cut-after' && after.done !== before.done)
            wrong.add(`${what}: refused, and done all the same`)
          if (status === 200 && scene.reads && after.readings === before.readings)
            wrong.add(`${what}: shown without a line of who read`)
          if (shown.includes(QUOTED) || (status >= 500 && namesIn(shown, population).length > 0))
            wrong.add(`${what}: the answer tells ${namesIn(shown, population).join(' and ')}`)
          if (isMilestone(injected, n)) say(`${injected} errors injected, ${wrong.size} misses`)
        }
        if (changes > 1 && scene.repeats !== true)
          wrong.add(`${scene.name}: pressed again, and done ${changes} times`)
      }
      const unsigned = await site.base.superPool.connect()
      const { findings } = await verify(unsigned, () => filesIn(folder, {})).finally(() => unsigned.release())
      for (const finding of findings.slice(0, 5)) wrong.add(`after a checkpoint: ${JSON.stringify(finding)}`)
      if (log.some((line) => line.includes(QUOTED) || namesIn(line, population).length > 0))
        wrong.add('a line of the log tells who')
      for (const one of wrong) say(`missed: ${one}`)
      return {
        passed: wrong.size === 0 && refused > 0,
        figure: `${injected} errors in ${scenes.length} courses, ${refused} answered with a clear page: ${wrong.size} misses`,
      }
    } finally {
      await faulty.database.close()
      await site.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const namesIn = (text: string, { people, cases, reports }: Population): readonly string[] => [
  ...people.map(({ name }) => name).filter((name) => text.includes(name)),
  ...[...cases, ...reports].map(({ canary }) => canary).filter((canary) => text.includes(`${canary}<`)),
]

/** How everything stands: what was done, as one text; how many readings; and what is there without its other half. */
const standing = async (
  site: Site,
): Promise<{ readonly done: string; readonly readings: number; readonly halves: number }> => {
  const { rows } = await site.base.superPool.query<{ done: string; readings: number; halves: number }>(
    `select
       (select md5(string_agg(tenant || stream || version, ',' order by tenant, stream)) from stream_head)
         || (select count(*) from vault) || ' ' || (select count(*) from return_code)
         || ' ' || (select count(*) from session) || ' ' || (select sum(checkpointed_version) from stream_head)
         || ' ' || (select count(*) from matter) || ' ' || (select count(*) from duty) as done,
       (select count(*)::int from audit) as readings,
       (select count(*)::int from stream_head h where version <>
          (select count(*) from journal j where j.tenant = h.tenant and j.stream = h.stream))
       + (select count(*)::int from stream_head h where stream ~ '^(case|report):' and not exists
          (select from matter m where m.tenant = h.tenant and m.stream = h.stream))
       + (select count(*)::int from journal j where not exists
          (select from stream_head h where h.tenant = j.tenant and h.stream = j.stream))
       + (select count(*)::int from submission where answer is null) as halves`,
  )
  return rows[0] ?? { done: '', readings: 0, halves: 0 }
}

type Apps = {
  readonly clean: Awaited<ReturnType<typeof appOn>>
  readonly broken: Awaited<ReturnType<typeof appOn>>
  readonly world: Site['world']
  readonly checkpoint: () => Promise<void>
}

/** What people do while things go wrong: each of them somebody who may. */
const scenesOn = async (
  site: Site,
  population: Population,
  { clean, broken, world, checkpoint }: Apps,
): Promise<readonly Scene[]> => {
  const [alma] = population.cases
  const [told] = population.reports
  if (alma === undefined || told === undefined) throw new Error('The world has a case and a report')
  const cookies = new Map<string, string>()
  for (const who of ['mette', 'sara', 'alma', 'far-to', 'peter'])
    cookies.set(who, await signIn(site, site.school.id, who))
  const answered = async (response: Response): Promise<Answered> => ({
    status: response.status,
    shown: `${JSON.stringify([...response.headers])}\n${await response.text()}`,
  })
  const read = (who: string, at: string): Scene => ({
    name: `get ${at.replace(alma.id, ':id').replace(told.id, ':id')} ${who}`,
    reads: true,
    ready: async () => async () => answered(await broken.ask('get', at, cookies.get(who), undefined)),
  })
  const send = (who: string, page: string, act: string, own: Readonly<Record<string, string>>): Scene => ({
    name: `post ${act} ${who}`,
    reads: false,
    ready: async () => {
      const cookie = cookies.get(who)
      const body = await (await clean.ask('get', page, cookie, undefined)).text()
      const form = formsIn(body, page).find(({ action }) => action.endsWith(act))
      if (form === undefined) throw new Error(`No form ${act} at ${page}`)
      const fields = filled(form, own, QUOTED.slice(0, 20), '19.11.2026')
      return async () =>
        answered(
          await broken.ask(
            'post',
            form.action,
            cookie,
            new URLSearchParams(fields.map(([name, value]) => [name, value])),
          ),
        )
    },
  })
  const tell: Scene = {
    name: 'receive a report',
    reads: false,
    ready: async () => {
      const report = {
        reportId: site.deps.newId(),
        code: returnCodes.make('da'),
        about: 'me',
        words: QUOTED,
        where: '',
        name: '',
        concerns: { kind: 'pupils', person: null },
        aboutHome: false,
        mayBeTold: { parents: null, teachers: null, classmates: null },
        danger: 'none',
        language: 'da',
      } as const
      return async () => {
        try {
          const { kind } = await receive({ ...site.deps, world }, site.school, report)
          return { status: kind === 'received' ? 303 : 422, shown: '' }
        } catch {
          return { status: 500, shown: '' }
        }
      }
    },
  }
  const comeIn: Scene = {
    name: 'get /sign-in/callback alma',
    reads: false,
    repeats: true,
    ready: async () => {
      const left = await broken.ask('get', '/sign-in?to=/home', undefined, undefined)
      const cookie = left.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ')
      return async () => answered(await broken.ask('get', '/sign-in/callback?code=c', cookie, undefined))
    },
  }
  const sign: Scene = {
    name: 'a checkpoint leaves',
    reads: false,
    ready: async () => {
      await makeReport(site, site.school.id)
      return async () => {
        try {
          await checkpoint()
          return { status: 200, shown: '' }
        } catch {
          return { status: 500, shown: '' }
        }
      }
    },
  }
  return [
    tell,
    comeIn,
    sign,
    read('mette', `/cases/${alma.id}`),
    read('sara', `/cases/${alma.id}/plan`),
    read('mette', `/reports/${told.id}`),
    read('sara', `/cases/${alma.id}/readers`),
    read('mette', '/cases'),
    read('far-to', '/child/alma'),
    send('sara', `/cases/${alma.id}/note`, '/note', {}),
    send('mette', `/cases/${alma.id}/interim`, '/interim', { responsible: 'peter' }),
    send('sara', `/cases/${alma.id}/hear`, '/hear', {}),
    send('mette', `/reports/${told.id}/answer`, '/answer', {}),
    send('mette', '/cases/new', '/cases/new', { exposed: 'noa' }),
    send('alma', '/me/adult', '/me/adult', { person: 'peter' }),
  ]
}
