import fs from 'node:fs'
import { createRequire } from 'node:module'
import { openGround } from '../../test/web-surface/ground.ts'
import { isMilestone, type Soak } from './soak.ts'

const require = createRequire(import.meta.url)

/** The address people would type; the pages are fetched below it, without TLS. */
export const PUBLIC_URL = 'https://samhold.example'

/** Is the scanner of MDN installed? Its tests are not registered where it is not. */
export const scannerAtHand = (() => {
  try {
    return require.resolve('@mdn/mdn-http-observatory') !== ''
  } catch {
    return false
  }
})()

type Found = { result: string; scoreModifier: number; pass: boolean }
type Scanner = {
  readonly tests: readonly ((requests: unknown) => Found)[]
  readonly modifier: (result: string) => number
  readonly gradeOf: (score: number) => { readonly score: number; readonly grade: string }
  readonly enoughForCredit: number
}

/** What the scanner fetches when it is installed: who is on the browsers' list of https sites. We are not. */
const withoutPreloadList = <T>(work: () => T): T => {
  const read = fs.readFileSync
  fs.readFileSync = ((path: fs.PathOrFileDescriptor, ...rest: never[]) =>
    String(path).endsWith('hsts-preload.json') ? '{}' : read(path, ...rest)) as typeof read
  try {
    return work()
  } finally {
    fs.readFileSync = read
  }
}

export const openScanner = async (): Promise<Scanner> => {
  const load = (file: string) => import(require.resolve(`@mdn/mdn-http-observatory/src/${file}`))
  const [{ ALL_TESTS }, { getScoreModifier, getGradeForScore }, charts] = await Promise.all([
    load('constants.js'),
    load('grader/grader.js'),
    load('grader/charts.js'),
  ])
  return {
    tests: ALL_TESTS,
    modifier: getScoreModifier,
    gradeOf: getGradeForScore,
    enoughForCredit: charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT,
  }
}

/**
 * A page as it came: what the scanner looks at. `cookies` are lines of `Set-Cookie`, those included with which the
 * visitor was signed in.
 */
export type Scanned = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
  readonly html: string
}

const cookieOf = (line: string) => {
  const [first = '', ...attributes] = line.split(';').map((part) => part.trim())
  const find = (name: string): string | undefined =>
    attributes.find((one) => one.toLowerCase().split('=')[0] === name)
  return {
    key: first.split('=')[0],
    secure: find('secure') !== undefined,
    httpOnly: find('httponly') !== undefined,
    sameSite: find('samesite')?.split('=')[1]?.toLowerCase(),
  }
}

/** The scanner's own tests and score for one page, given what it would have fetched itself. */
export const scan = (scanner: Scanner, page: Scanned) => {
  const answer = {
    status: page.status,
    headers: { ...page.headers, ...(page.cookies.length === 0 ? {} : { 'set-cookie': page.cookies }) },
    verified: true,
    httpEquiv: new Map(),
    data: page.html,
    request: { responseURL: PUBLIC_URL },
  }
  const requests = {
    hostname: new URL(PUBLIC_URL).hostname,
    resources: { path: page.html },
    responses: {
      auto: answer,
      https: answer,
      cors: answer,
      // Plain http is the proxy's: it leads to the same host under https.
      http: answer,
      httpRedirects: [
        { url: new URL(PUBLIC_URL.replace('https:', 'http:')), status: 308 },
        { url: new URL(PUBLIC_URL), status: page.status },
      ],
      httpsRedirects: [],
    },
    session: {
      url: new URL(PUBLIC_URL),
      jar: { serializeSync: () => ({ cookies: page.cookies.map(cookieOf) }) },
    },
  }
  const results = withoutPreloadList(() => scanner.tests.map((test) => test(requests)))
  const modifiers = results.map(({ result }) => scanner.modifier(result))
  const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 100)
  const withoutCredit = sum(modifiers.filter((value) => value < 0))
  const { score, grade } = scanner.gradeOf(
    withoutCredit >= scanner.enoughForCredit ? sum(modifiers) : withoutCredit,
  )
  return { score, grade, results: results.map(({ result }) => result) }
}

/**
 * What is asked of a page; A+ begins at 100. Five points are for a cookie with every flag or a script with its
 * integrity: a page that has neither, on purpose, cannot earn them.
 */
export const leastScore = (page: Scanned): number =>
  page.cookies.length === 0 && !page.html.includes('<script') ? 130 : 135

export const soakHeaders: Soak = {
  name: 'headers',
  goal: 'A21: MDN’s scanner gives A+ and at least 135 to every HTML route, as everybody (130 where there is neither cookie nor script)',
  n: 10_000,
  run: async ({ n, say }) => {
    if (!scannerAtHand) return { passed: false, figure: 'not run here: the scanner is not installed' }
    const ground = await openGround({ publicUrl: PUBLIC_URL })
    const scanner = await openScanner()
    try {
      const scores: number[] = []
      const routes = new Set<string>()
      const low: string[] = []
      for (const { path, at, who, cookie } of ground.visits.slice(0, n)) {
        const page = await fetchPage(ground.site.url + at, cookie)
        if (!(page.headers['content-type'] ?? '').startsWith('text/html')) continue
        const { score, grade, results } = scan(scanner, page)
        scores.push(score)
        routes.add(path)
        if (grade !== 'A+' || score < leastScore(page))
          low.push(`${who} at ${path}: ${grade} ${score}, ${results.join(', ')}`)
        if (isMilestone(scores.length, ground.visits.length))
          say(`${scores.length} pages, ${low.length} below`)
      }
      for (const one of low.slice(0, 10)) say(one)
      return {
        passed: low.length === 0 && scores.length > 0,
        figure: `${scores.length} pages of ${routes.size} routes as ${ground.visitors.length} visitors: ${low.length} below; ${scores.filter((score) => score >= 135).length} at 135 or more, none under ${Math.min(...scores)}`,
      }
    } finally {
      await ground.close()
    }
  },
}

/** A page as it comes, redirects not followed; `fields` sends a form. */
export const fetchPage = async (
  url: string,
  cookie: string | undefined,
  fields?: Readonly<Record<string, string>>,
): Promise<Scanned> => {
  const response = await fetch(url, {
    method: fields === undefined ? 'GET' : 'POST',
    redirect: 'manual',
    headers: cookie === undefined ? {} : { cookie },
    ...(fields === undefined ? {} : { body: new URLSearchParams(fields) }),
  })
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie')),
    cookies: [
      ...response.headers.getSetCookie(),
      // The browser's jar holds what signing in set.
      ...(cookie === undefined ? [] : [`${cookie}; Path=/; HttpOnly; Secure; SameSite=Strict`]),
    ],
    html: await response.text(),
  }
}
