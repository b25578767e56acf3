import { makeDocumentReader } from '../../src/adapters/documents/read-document.ts'
import { pdfOf } from '../../src/adapters/pdf/pdf.ts'
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createSessionStore } from '../../src/adapters/oidc/session-store.ts'
import { testDatabase, type TestDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { hashReturnCode, makeReturnCode, readReturnCode } from '../../src/adapters/return-code/return-code.ts'
import { handle } from '../../src/app/handle.ts'
import type { Clock, Deps } from '../../src/app/ports.ts'
import { addDays, parseLocalDate, type LocalDate } from '../../src/domain/kernel/dates.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import type { PeopleEvent } from '../../src/domain/people/events.ts'
import { eventsOf, registerPeople } from '../../src/domain/people/set-up.ts'
import { unnamed, type Role } from '../../src/domain/people/viewer.ts'
import { adoptStrategy } from '../../src/domain/strategy/adopt-strategy.ts'
import type { Strategy } from '../../src/domain/strategy/events.ts'
import { evolveStrategy, noStrategy, type StrategyState } from '../../src/domain/strategy/state.ts'
import { SCHOOL_STREAM, STRATEGY_STREAM } from '../../src/readmodels/school.ts'
import type { Tenant, World } from '../../src/readmodels/unit.ts'
import { languageFor, makeApp } from '../../src/web/app.tsx'
import { bundleAssets } from '../../src/web/assets/assets.ts'
import type { Limits } from '../../src/web/limits/limits.ts'
import type { Page } from '../../src/web/page.ts'
import { draftPages } from '../../src/web/drafts/pages.ts'
import { plainFrame } from '../../src/web/session/pages.tsx'
import { limits } from '../../src/web/session/ports.ts'
import { createSeal } from '../../src/web/session/seal.ts'
import { cookieName, type SessionOptions } from '../../src/web/session/session.tsx'

/** A person of the test site. `of` are the pupils whose guardian this is. */
export type SitePerson = {
  readonly id: string
  readonly kind: 'pupil' | 'guardian' | 'staff' | 'officer' | 'partner'
  readonly name: string
  readonly roles?: readonly Role[]
  readonly classes?: readonly string[]
  readonly of?: readonly string[]
  readonly born?: string
}

/** Who is at the school unless a test adds more. The officer is in the owner's tenant. */
export const sitePeople: readonly SitePerson[] = [
  { id: 'mette', kind: 'staff', name: 'Mette Lund', roles: ['leader'] },
  { id: 'sara', kind: 'staff', name: 'Sara Holm', roles: ['resource-team'] },
  { id: 'peter', kind: 'staff', name: 'Peter Krog', roles: ['class-team'], classes: ['5b'] },
  { id: 'lone', kind: 'staff', name: 'Lone Birk', roles: ['class-team'], classes: ['6a'] },
  { id: 'alma', kind: 'pupil', name: 'Alma Riis', classes: ['5b'], born: '2015-04-02' },
  { id: 'bo', kind: 'pupil', name: 'Bo Dahl', classes: ['5b'], born: '2015-09-14' },
  { id: 'karen', kind: 'guardian', name: 'Karen Riis', of: ['alma'] },
  { id: 'oda', kind: 'officer', name: 'Oda Vang', roles: ['officer'] },
]

const school: Tenant = {
  id: 'hyldemark',
  kind: 'school',
  slug: 'hyldemark',
  name: 'Hyldemark Skole',
  country: 'DK',
  ownerTenant: 'egekommune',
  timeZone: 'Europe/Copenhagen',
}
const owner: Tenant = {
  id: 'egekommune',
  kind: 'owner',
  slug: 'egekommune',
  name: 'Ege Kommune',
  country: 'DK',
  ownerTenant: null,
  timeZone: 'Europe/Copenhagen',
}

const strategy: Strategy = {
  version: 1,
  title: 'Sammen om trivsel',
  language: 'da',
  definitions: {
    wellbeing: 'At høre til.',
    bullying: 'At blive holdt udenfor igen og igen.',
    conflict: 'At være uenige.',
    digitalBullying: 'Mobning på nettet.',
  },
  firstAnswer: { workingDays: 1, by: '15:00' },
  weeksBetweenGoodCheckIns: 4,
  pledges: [],
}

/** The domain's clock, moved by hand; sessions and audit follow the real one. */
export type SiteClock = Clock & {
  set(date: string, time?: string): void
  forward(days: number): void
}

/** A clock that stands until it is set. */
export const movableClock = (start: LocalDate): SiteClock => {
  let date = start
  let time = '10:42'
  const summer = (): boolean =>
    new Date(`${date}T12:00:00Z`).toLocaleString('en', {
      timeZone: 'Europe/Copenhagen',
      hour: 'numeric',
      hour12: false,
    }) === '14'
  return {
    today: () => date,
    instant: () => `${date}T${time}:00+0${summer() ? 2 : 1}:00`,
    set: (to, at = time) => {
      const parsed = parseLocalDate(to)
      if (parsed === undefined) throw new RangeError(`No such date: ${to}`)
      date = parsed
      time = at
    },
    forward: (days) => {
      date = addDays(date, days)
    },
  }
}

export type Site = {
  readonly url: string
  /** The same as `url`, for a visitor's `baseURL`. */
  readonly baseURL: string
  readonly world: World
  readonly deps: Deps
  readonly base: TestDatabase
  readonly clock: SiteClock
  readonly school: Tenant
  readonly owner: Tenant
  /** What the site logged. */
  readonly said: readonly string[]
  /** A session of theirs, as a cookie for `context.addCookies([…])`; `header` is the same for `fetch`. */
  signInAs(person: string): Promise<{
    readonly cookie: { readonly name: string; readonly value: string; readonly url: string }
    readonly header: string
  }>
  close(): Promise<void>
}

/**
 * The whole site on a port of its own, with a database of its own: Hyldemark Skole (`/s/hyldemark`) under Ege
 * Kommune, class 5.b and 6.a, the people of `sitePeople`, a strategy in force since 1 August 2026. The clock
 * stands at Thursday 19 November 2026, 10.42. Sign-in is by `signInAs`: there is no provider.
 */
export const openSite = async (
  options: {
    readonly people?: readonly SitePerson[]
    readonly pages?: readonly Page[]
    readonly strategy?: Partial<Strategy>
    readonly today?: string
    /** Whose law holds at the school; Denmark's unless told. */
    readonly country?: Tenant['country']
    /** What people type in place of `url`, such as an https address. */
    readonly publicUrl?: string
    readonly limits?: Limits
  } = {},
): Promise<Site> => {
  const base = await testDatabase([])
  const people = [...sitePeople, ...(options.people ?? [])]
  const clock = movableClock(parseLocalDate(options.today ?? '2026-11-19') ?? ('2026-11-19' as LocalDate))
  const world = postgresWorld(base.db, base.vault)
  const deps: Deps = {
    world,
    clock,
    newId: randomUUID,
    returnCodes: {
      make: (language) =>
        makeReturnCode(language === 'nb' || language === 'nn' || language === 'en' ? language : 'da', (max) =>
          randomInt(max),
        ),
      read: readReturnCode,
      hash: hashReturnCode,
    },
  }
  await world.addTenant({ ...owner, country: options.country ?? owner.country })
  await world.addTenant({ ...school, country: options.country ?? school.country })
  await settle(deps, people, { ...strategy, ...options.strategy })

  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`

  const publicUrl = options.publicUrl ?? url
  const assets = await bundleAssets()
  const secret = randomBytes(32)
  const store = createSessionStore({ database: base.db, limits })
  const session: SessionOptions = {
    publicUrl,
    store,
    now: () => new Date(),
    language: languageFor(publicUrl, 'DK'),
    frame: plainFrame(assets.url('staff.css')),
  }
  const said: string[] = []
  const app = makeApp({
    pdf: pdfOf,
    readDocument: makeDocumentReader(),
    ...deps,
    assets,
    publicUrl,
    seal: createSeal(secret),
    session,
    log: (line) => void said.push(line),
    signIn: {
      ...session,
      secret,
      demo: false,
      schoolName: async (id) => (await world.findTenant({ id }))?.name ?? '',
      signIn: {
        begin: async () => undefined,
        finish: async () => ({ ok: false, why: 'unreachable' }),
        findSignOutUrl: async () => undefined,
      },
    },
    // Whatever page it is, its script asks for what was begun there.
    ...(options.pages === undefined ? {} : { pages: [...new Set([...options.pages, ...draftPages])] }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  })
  const listener = getRequestListener(app.fetch)

  return {
    url,
    baseURL: url,
    world,
    deps,
    base,
    clock,
    school,
    owner,
    said,
    signInAs: async (id) => {
      const person = people.find((one) => one.id === id)
      if (person === undefined) throw new Error(`Nobody is called ${id} here`)
      const tenant = person.kind === 'officer' ? owner.id : school.id
      const value = await store.start({ tenant, person: id }, new Date(), new Date())
      const name = cookieName(publicUrl, 'samhold')
      return { cookie: { name, value, url }, header: `${name}=${value}` }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await base.dispose()
    },
  }
}

/** People, classes and strategy, by the domain's own acts. */
const settle = async (deps: Deps, people: readonly SitePerson[], adopted: Strategy): Promise<void> => {
  const since = `2026-08-01T08:00:00+02:00`
  const enter = async (tenant: string, stream: string, events: readonly PeopleEvent[]) =>
    deps.world.inTenant(tenant, (unit) =>
      handle(unit, deps.clock, {
        stream,
        fold: eventsOf,
        act: registerPeople,
        command: events,
        viewer: unnamed,
        at: since,
      }),
    )
  await enter(owner.id, SCHOOL_STREAM, [{ type: 'SchoolSetUp', country: 'DK', owner: null }])
  await enter(school.id, SCHOOL_STREAM, [
    { type: 'SchoolSetUp', country: 'DK', owner: owner.id },
    { type: 'ClassFormed', classId: '5b', label: '5.b' },
    { type: 'ClassFormed', classId: '6a', label: '6.a' },
  ])
  for (const one of people)
    await enter(one.kind === 'officer' ? owner.id : school.id, `person:${one.id}`, [
      {
        type: 'PersonRegistered',
        person: one.id,
        kind: one.kind,
        name: wordsOf(one.id, one.name),
        ...(one.born === undefined ? {} : { born: wordsOf(one.id, one.born) }),
      },
      ...(one.kind === 'pupil'
        ? (one.classes ?? []).map((classId) => ({ type: 'ClassJoined', person: one.id, classId }) as const)
        : []),
      ...(one.roles ?? []).map(
        (role) => ({ type: 'RoleGiven', person: one.id, role, classes: one.classes ?? [] }) as const,
      ),
      ...(one.of ?? []).map((pupil) => ({ type: 'GuardianLinked', person: one.id, pupil }) as const),
    ])
  await deps.world.inTenant(school.id, async (unit) => {
    const leader = await unit.index.findViewer('mette')
    if (leader === undefined) throw new Error('The school has a leader')
    const outcome = await handle(unit, deps.clock, {
      stream: STRATEGY_STREAM,
      fold: (history): StrategyState => history.reduce(evolveStrategy, noStrategy),
      act: adoptStrategy,
      command: {
        strategy: adopted,
        country: 'DK',
        body: 'school-board',
        adoptedOn: '2026-08-01' as LocalDate,
        minutes: 'Mødet i august',
      },
      viewer: leader,
      at: since,
    })
    if (outcome.kind !== 'done') throw new Error('The strategy was not adopted')
  })
}
