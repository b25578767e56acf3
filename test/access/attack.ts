import { pages } from '../../src/web/routes.ts'
import { oneOf } from '../../tools/soak/soak.ts'
import type { Site } from '../browser/site.ts'
import {
  findWay,
  handles,
  isConcernOpenTo,
  isParentOf,
  standingTo,
  type Expected,
  type Target,
  type Way,
} from './oracle.ts'
import {
  ownArticle,
  turnOfWheel,
  type CaseFacts,
  type ConcernFacts,
  type Person,
  type Population,
  type ReportFacts,
} from './population.ts'
import { signIn } from './world.ts'

type Method = 'get' | 'post'

/** One request of the attack: who asks for what, and what the address is about. */
export type Try = {
  readonly path: string
  readonly method: Method
  readonly at: string
  /** Undefined: nobody signed in. */
  readonly who: Person | undefined
  readonly target: Target
  readonly expected: Expected
  readonly fields: Readonly<Record<string, string>>
  /** What stands in the address for a matter or a person. */
  readonly id: string
}

export type Answered = { readonly status: number; readonly to: string | null; readonly body: string }
export type Ask = (asked: Try) => Promise<Answered>
export type Send = (
  asked: Pick<Try, 'method' | 'at' | 'fields'>,
  cookie: string | undefined,
) => Promise<Answered>

export const isPublic = (path: string): boolean =>
  pages.some((page) => page.path === path && page.open === 'public')

/** Every way the product has of being asked, as registered. */
export const ways: readonly { readonly path: string; readonly method: Method }[] = pages.flatMap((page) =>
  (['get', 'post'] as const).flatMap((method) =>
    page[method] === undefined ? [] : [{ path: page.path, method }],
  ),
)

/** An id of the right shape that names nothing. */
const absentId = 'no-such-id'

/** Ids that name nothing: absent ones of the right shape, and shapes nobody should send. */
const nonsense: readonly string[] = [
  '00000000-0000-4000-8000-000000000000',
  absentId,
  '%00',
  '..%2Falma',
  "'--",
  '%F0%9F%A6%86',
  'case:x',
  '*',
  'x'.repeat(600),
  '%7C%7C',
  '{}',
]

const targetOf = (population: Population, more: Partial<Target>, tenant: string | undefined): Target => ({
  ...more,
  caseOf: (pupil) => population.cases.find((matter) => matter.exposed === pupil && matter.tenant === tenant),
})

type Matter = CaseFacts | ReportFacts | ConcernFacts
type Subject = Matter | Person | string

/** A request made of a way, a person and an id; the expectation is the oracle's. */
export const tryOf = (
  population: Population,
  { path, method }: { readonly path: string; readonly method: Method },
  who: Person | undefined,
  subject: Subject | undefined,
): Try => {
  const more =
    typeof subject === 'object'
      ? subject.kind === 'case'
        ? { case: subject as CaseFacts }
        : subject.kind === 'report'
          ? { report: subject as ReportFacts }
          : subject.kind === 'concern'
            ? { concern: subject as ConcernFacts }
            : { pupil: subject as Person }
      : {}
  const id = typeof subject === 'object' ? subject.id : (subject ?? '')
  const target = targetOf(population, typeof subject === 'string' ? { id } : more, who?.tenant)
  const way: Way = findWay(path, method) ?? { rule: () => 'either' }
  const at = path.replace(/:slug/, 'hyldemark').replace(/:\w+/, id)
  return {
    path,
    method,
    at: at + (way.query?.(target) ?? ''),
    who,
    target,
    expected:
      who === undefined
        ? isPublic(path)
          ? way.rule({ ...outsider }, target)
          : 'closed'
        : way.rule(who, target),
    fields: way.fields?.(target) ?? {},
    id,
  }
}

const outsider: Person = { id: '', kind: 'guardian', name: '', tenant: '' }

/** What there is in the world that may stand in an address of this path; '' where nothing does. */
export const subjectsOf = (
  { cases, reports, concerns, people }: Population,
  path: string,
): readonly Subject[] => {
  if (path.startsWith('/cases/:')) return cases
  if (path.startsWith('/reports/:')) return reports
  if (path.startsWith('/concerns/:')) return concerns
  if (path.startsWith('/child/:')) return people.filter(({ kind }) => kind === 'pupil')
  if (path === '/wheel/points/:point') return ['review', absentId]
  if (path === '/wheel/classes/:class') return ['5b', absentId]
  if (path === '/wheel/:turn') return [turnOfWheel, absentId]
  if (path.startsWith('/articles/:id')) return [ownArticle, absentId]
  return [path.includes(':') ? absentId : '']
}

/**
 * Each way of asking for each matter of the first school and its owner and one of every other tenant, by one of each
 * sort of people that stand to it alike.
 */
export const everySort = (population: Population): readonly Try[] => {
  const sorts = new Map<string, Try>()
  for (const way of ways)
    for (const subject of subjectsOf(population, way.path))
      for (const who of [undefined, ...population.people]) {
        const asked = tryOf(population, way, who, subject)
        const key = `${way.method} ${way.path} ${keyOf(subject)} ${sortOf(asked)}`
        if (!sorts.has(key)) sorts.set(key, asked)
      }
  return [...sorts.values()]
}

const keyOf = (subject: Subject): string =>
  typeof subject === 'string' ? subject : subject.tenant === 'hyldemark' ? subject.id : subject.tenant

const sortOf = ({ who, target, expected }: Try): string => {
  if (who === undefined) return 'nobody'
  const about = target.case ?? target.report ?? target.concern ?? target.pupil
  // A list or one's own page differs from person to person; at the other schools it is enough to try each kind.
  if (about === undefined)
    return who.tenant === 'hyldemark'
      ? who.id
      : `${who.tenant} ${who.kind} ${who.roles?.join()} ${who.of === undefined}`
  return JSON.stringify([
    expected,
    who.kind,
    who.roles,
    about.tenant === who.tenant,
    'closedTo' in about && about.closedTo === who.id,
    target.case === undefined ? undefined : standingTo(who, target.case),
    [target.case?.exposed, target.report?.teller, target.concern?.pupil, target.pupil?.id].map((pupil) =>
      pupil === who.id ? 'self' : isParentOf(who, pupil ?? null),
    ),
  ])
}

/** All of them, in an order by chance. */
export const shuffled = <T>(all: readonly T[], chance: (max: number) => number): readonly T[] =>
  all
    .map((one) => [chance(1_000_000_000), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)

/** A request by chance: half of them by somebody of the school it is about, every tenth with an id that is none. */
export const anyTry = (population: Population, chance: (max: number) => number): Try => {
  const way = oneOf(chance, ways)
  const subjects = subjectsOf(population, way.path)
  const known = oneOf(chance, subjects)
  const subject = way.path.includes(':') && chance(10) === 0 ? oneOf(chance, nonsense) : known
  const own =
    typeof known === 'object' ? population.people.filter(({ tenant }) => tenant === known.tenant) : []
  const who =
    chance(30) === 0 ? undefined : oneOf(chance, own.length > 0 && chance(2) === 0 ? own : population.people)
  return tryOf(population, way, who, subject)
}

/** An address without what names the matter in it. */
const withoutId = (to: string | null, id: string): string | undefined =>
  to?.replaceAll(id, '').replaceAll(encodeURIComponent(id), '')

/** A body without what differs from page to page: form tokens, and ids made for what a form may add. */
export const withoutTokens = (body: string): string =>
  body.replaceAll(/name="(\w+)" value="[\w.-]{20,}"/g, 'name="$1"')

/** Sends tries and judges the answers: against the oracle, against what does not exist, and against the canaries. */
export const openAttack = (
  site: Site,
  population: Population,
  send: Send = sendTo(site),
  /** Sessions that several attacks share. */
  cookies = new Map<string, Promise<string>>(),
) => {
  const cookieOf = (who: Person): Promise<string> => {
    const key = `${who.tenant} ${who.id}`
    const known = cookies.get(key) ?? signIn(site, who.tenant, who.id)
    cookies.set(key, known)
    return known
  }
  const absents = new Map<string, Promise<Answered>>()
  /** How what does not exist is answered to this person, asked the same way. */
  const absentOf = (asked: Try, who: Person): Promise<Answered> => {
    const key = `${asked.path} ${asked.method} ${who.tenant} ${who.id}`
    const known =
      absents.get(key) ??
      cookieOf(who).then((cookie) => send({ ...asked, at: asked.path.replace(/:\w+/, absentId) }, cookie))
    absents.set(key, known)
    return known
  }
  const matters = [...population.cases, ...population.reports, ...population.concerns]
  /** Words of a matter, or an address that leads to it, in an answer to whom it is closed. */
  const leaksIn = (body: string, asked: Try): readonly string[] => {
    // Who sends a form knows what is in it.
    const sent = Object.values(asked.fields).join('\n')
    return matters.flatMap((matter) =>
      (!sent.includes(matter.canary) &&
        body.includes(`${matter.canary}<`) &&
        !mayRead(asked.who, matter, population)) ||
      (matter.id !== asked.id &&
        !sent.includes(matter.id) &&
        body.includes(matter.id) &&
        !mayMeet(asked.who, matter, population))
        ? [`shows ${matter.canary}`]
        : [],
    )
  }

  /** The way out ends the session it is pressed in. */
  const cookieFor = async ({ who, path }: Try): Promise<string | undefined> =>
    who === undefined ? undefined : path === '/exit' ? signIn(site, who.tenant, who.id) : cookieOf(who)

  const ask: Ask = async (asked) => send(asked, await cookieFor(asked))
  /** What is wrong with an answer; nothing, as it should be. */
  const faultsIn = async (asked: Try, { status, to, body }: Answered): Promise<readonly string[]> => {
    const { who, path, method, expected } = asked
    const what = `${method} ${asked.at.slice(0, 80)} ${who === undefined ? 'nobody' : `${who.tenant}/${who.id}`}`
    const wrong = leaksIn(body, asked).map((fault) => `${what}: ${fault}`)
    if (status >= 500) return [`${what}: ${status}`]
    if (who === undefined && !isPublic(path)) {
      const asksIn =
        method === 'post' ? status === 401 : status === 303 && to?.startsWith('/sign-in?') === true
      return asksIn ? wrong : [...wrong, `${what}: ${status}, not asked to sign in`]
    }
    if (expected === 'open' && status === 404) return [...wrong, `${what}: unexpected refusal`]
    if (expected !== 'closed') return wrong
    // An address that only leads on to another page does so for whatever stands in it.
    const leadsOn = status === 303 && method === 'get' && asked.id !== ''
    if (status !== 404 && !leadsOn) return [...wrong, `${what}: unexpected allow (${status})`]
    if (who === undefined || asked.id === '') return wrong
    const absent = await absentOf(asked, who)
    return absent.status === status &&
      withoutId(absent.to, absentId) === withoutId(to, asked.id) &&
      withoutTokens(absent.body) === withoutTokens(body)
      ? wrong
      : [...wrong, `${what}: told apart from what does not exist`]
  }

  return {
    ask,
    faultsIn,
    judge: async (asked: Try): Promise<readonly string[]> => faultsIn(asked, await ask(asked)),
    /** Whoever wrote or read in a matter during the attack without standing to it: by log and by audit lines. */
    strangersInTheLogs: async (): Promise<readonly string[]> => {
      const { rows } = await site.base.superPool.query<{
        tenant: string
        person: string
        stream: string
        what: string
      }>(
        `select distinct tenant, by as person, stream, 'wrote' as what from journal where by is not null
           and stream ~ '^(case|report|concern):'
         union select distinct tenant, actor, stream, act from audit where stream is not null
           and stream ~ '^(case|report|concern):'`,
      )
      return rows.flatMap(({ tenant, person, stream, what }) => {
        const who = population.people.find((one) => one.tenant === tenant && one.id === person)
        const matter = matters.find(({ kind, id }) => stream === `${kind}:${id}`)
        return who !== undefined && matter !== undefined && !stands(who, matter) && !hasPartIn(who, matter)
          ? [`${person} ${what} in ${stream} (${matter.canary})`]
          : []
      })
    },
  }
}

/** A pupil who took part, and their family, have a part of their own in the log of another's case (CASE-16). */
const hasPartIn = (who: Person, matter: Matter): boolean =>
  matter.kind === 'case' &&
  who.tenant === matter.tenant &&
  matter.participants.some((pupil) => pupil === who.id || isParentOf(who, pupil))

/** Whoever told may write on, as may the pupil of a case; the guardian reads. */
const stands = (who: Person, matter: Matter): boolean => {
  switch (matter.kind) {
    case 'case':
      return standingTo(who, matter) !== 'none'
    case 'report':
      return handles(who, matter) || (who.id === matter.teller && who.tenant === matter.tenant)
    case 'concern':
      return isConcernOpenTo(who, matter)
  }
}

/** The matters that one thing told has led to: a report, and the case opened from it. */
const sameTold = (matter: Matter, { cases, reports, concerns }: Population) =>
  [...cases, ...reports, ...concerns].filter(({ canary }) => canary === matter.canary)

/** Whom an address that leads to a matter may be shown to. */
const mayMeet = (who: Person | undefined, matter: Matter, population: Population): boolean =>
  who !== undefined && sameTold(matter, population).some((one) => stands(who, one) || hasPartIn(who, one))

/** Whom what was told may be shown to: the class's adults see a case, and not the pupil's words (CON-06). */
const mayRead = (who: Person | undefined, matter: Matter, population: Population): boolean =>
  who !== undefined &&
  sameTold(matter, population).some(
    (one) => stands(who, one) && (one.kind !== 'case' || standingTo(who, one) !== 'around'),
  )

const sendTo =
  (site: Site): Send =>
  async ({ method, at, fields }, cookie) => {
    const response = await fetch(site.url + at, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(method === 'get'
          ? {}
          : { origin: site.url, 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(method === 'get' ? {} : { body: new URLSearchParams(fields).toString() }),
    })
    return { status: response.status, to: response.headers.get('location'), body: await response.text() }
  }
