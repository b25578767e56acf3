import { pages } from '../../src/web/routes.ts'
import { examine, makeCase, makeOtherSchool, makeReport, otherCast, cast } from '../access/world.ts'
import { openSite, type SitePerson } from '../browser/site.ts'

/** Everybody a page may be shown to, one of each kind; undefined is nobody signed in. */
const people = ['mette', 'sara', 'peter', 'lone', 'tove', 'alma', 'bo', 'emil', 'karen', 'oda'] as const

const more: readonly SitePerson[] = [
  { id: 'tove', kind: 'staff', name: 'Tove Thule', roles: [] },
  { id: 'emil', kind: 'pupil', name: 'Emil Elm', classes: ['5b'], born: '2015-06-06' },
]

export type Visitor = { readonly who: string; readonly cookie: string | undefined }

/** Opening one of these ends the session. */
const waysOut: readonly string[] = ['/exit', '/sign-out']

/** Places that are no page of `routes.ts`: sign-in, files, and what is not there. */
const otherPaths = [
  '/sign-in',
  '/sign-in/callback',
  '/sign-in/school',
  '/sign-in/done',
  '/sign-out',
  '/signed-out',
  '/language/nb',
  '/language/xx',
  '/healthz',
  '/assets/no-such-file.css',
  '/no/such/page',
] as const

/** The whole site with cases and reports in it, and somebody of each kind before every door. */
export const openGround = async (options: Parameters<typeof openSite>[0] = {}) => {
  const site = await openSite({
    ...options,
    people: [...more, ...(options.people ?? [])],
    strategy: { pledges: [examine], ...options.strategy },
  })
  await makeOtherSchool(site)
  const cases = [
    await makeCase(site, cast, 'alma', 'established'),
    await makeCase(site, cast, 'emil', 'stopped'),
  ]
  const reports = [
    await makeReport(site, site.school.id, { danger: 'ticked' }),
    await makeReport(site, site.school.id, { concerns: { kind: 'staff', person: 'peter' } }),
  ]
  const others = [await makeCase(site, otherCast, 'carl', 'opened')]
  const visitors: readonly Visitor[] = [
    { who: 'nobody', cookie: undefined },
    ...(await Promise.all(people.map(async (who) => ({ who, cookie: (await site.signInAs(who)).header })))),
  ]
  const ids: Readonly<Record<string, readonly string[]>> = {
    '/cases/:id': [...cases, ...others].map(({ id }) => id),
    '/reports/:id': reports.map(({ id }) => id),
    ':pupil': ['alma', 'emil'],
    ':slug': [site.school.slug],
  }
  /** A page's path with ids that are there in every place; what nobody knows becomes a word. */
  const pathsOf = (path: string): readonly string[] => {
    const [pattern, values] = Object.entries(ids).find(([known]) => path.includes(known)) ?? []
    if (pattern === undefined || values === undefined) return [path.replaceAll(/:\w+/g, 'none')]
    const filled = values.map((value) => path.replace(pattern, pattern.replace(/:\w+/, value)))
    return filled.map((one) => one.replaceAll(/:\w+/g, 'none'))
  }
  /** Every page and every other place, as everybody; whoever opens a way out comes as nobody, and stays signed in. */
  const visits = [...pages.map(({ path }) => path), ...otherPaths].flatMap((path) =>
    visitors
      .filter(({ cookie }) => cookie === undefined || !waysOut.includes(path))
      .flatMap(({ who, cookie }) => pathsOf(path).map((at) => ({ path, at, who, cookie }))),
  )
  return { site, visitors, visits, close: () => site.close() }
}
export type Ground = Awaited<ReturnType<typeof openGround>>
