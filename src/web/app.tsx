import { createHash } from 'node:crypto'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { serveAssets, type Assets } from './assets/assets.ts'
import { makeLimits, type Limits } from './limits/limits.ts'
import type { Page } from './page.ts'
import { Button } from './parts/button.tsx'
import { Hidden } from './parts/fields.tsx'
import { pages as allPages } from './routes.ts'
import { headers } from './session/headers.ts'
import {
  cookieAttributes,
  cookieName,
  requireRecentSignIn,
  requireSignIn,
  sessions,
  type SessionEnv,
} from './session/session.tsx'
import { sameOriginOnly } from './session/same-origin.ts'
import { fromElsewhere, signInRoutes, type SignInOptions } from './session/sign-in.tsx'
import {
  fieldsOf,
  isShownToAnother,
  makeSignedVisit,
  makeVisit,
  message,
  notFound,
  readerOf,
  type SentFile,
  type Visit,
  type WebDeps,
} from './visit.tsx'
import { demoClockBar } from './start/pages.tsx'
import { frameWordsOf } from './words/door/in-language.ts'
import { frameWords } from './words/frame.ts'
import { chooseLanguage, isLanguage, type Language } from './words/language.ts'

/** The largest form we read: more than the longest text allowed, so that it can be answered beside its field. */
const LARGEST_FORM = 1.25 * 1024 * 1024
/** With a document in it: a little more than a document may be, so that one too large is answered beside its field. */
const LARGEST_WITH_FILE = 12 * 1024 * 1024

/** The reader's language: the address, else their earlier choice, else their browser's, else the country's. */
export const languageFor =
  (publicUrl: string, country: 'DK' | 'NO') =>
  (c: Context): Language =>
    chooseLanguage(
      c.req.query('lang') ?? getCookie(c, cookieName(publicUrl, 'language')),
      c.req.header('Accept-Language'),
      country,
    )

export type AppDeps = Omit<WebDeps, 'limits'> & {
  readonly assets: Assets
  readonly signIn: SignInOptions
  readonly pages?: readonly Page[]
  /** By the address of the connection unless given. */
  readonly limits?: Limits
}

/** The whole site as one Hono app: headers and walls first, then sign-in, then every page of `routes.ts`. */
export const makeApp = (given: AppDeps): Hono<SessionEnv> => {
  const app = new Hono<SessionEnv>()
  const { session } = given
  const deps = { ...given, limits: given.limits ?? makeLimits({ now: session.now }) }

  app.onError(async (error, c) => {
    // The name alone: a message may quote what somebody wrote. Whoever hung up halfway is no fault of ours.
    if (!c.req.raw.signal.aborted) deps.log(`fault ${faultOf(error)} at ${c.req.method} ${c.req.routePath}`)
    const language = readerOf(c)?.language ?? session.language(c)
    const words = frameWordsOf(language).broken
    return message(c, deps, language, 500, words, c.var.signedIn, undefined, await sendAgain(c, words))
  })

  app.use(headers({ publicUrl: deps.publicUrl }))
  app.get('/healthz', async (c) =>
    (await deps.world.ping()) ? c.text('ok', 200) : c.text('database not reached', 503),
  )
  app.get('/assets/*', serveAssets(deps.assets))
  if (deps.demo !== undefined) app.use(underOneName(deps.publicUrl))
  app.use(sameOriginOnly({ publicUrl: deps.publicUrl, refuse: fromElsewhere(session) }))
  const takeFiles = new Set(
    (deps.pages ?? allPages).flatMap((page) =>
      page.open === 'signed-in' && page.takesFile === true ? [page.path] : [],
    ),
  )
  const mayHaveFile = (c: Context): boolean => takeFiles.has(c.req.path) && isMultipart(c)
  const counting = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (c) =>
        message(c, deps, session.language(c), 413, frameWords[session.language(c)].tooLarge, undefined),
    })
  const [counted, countedWithFile] = [counting(LARGEST_FORM), counting(LARGEST_WITH_FILE)]
  // Where a small length is said there is nothing to count; only looking at a body makes a slow stream of it.
  app.use((c, next) =>
    saysSmall(c, mayHaveFile(c) ? LARGEST_WITH_FILE : LARGEST_FORM)
      ? next()
      : (mayHaveFile(c) ? countedWithFile : counted)(c, next),
  )
  app.use(sessions(session))
  app.route('/', signInRoutes(deps.signIn))

  app.get('/language/:language', (c) => {
    const { language } = c.req.param()
    if (!isLanguage(language)) return notFound(c, deps, session.language(c), c.var.signedIn)
    setCookie(c, cookieName(deps.publicUrl, 'language'), language, cookieAttributes(deps.publicUrl, 'Lax'))
    return c.redirect(c.var.signedIn === undefined ? '/' : '/home', 303)
  })

  const visitOf = async (c: Context<SessionEnv>, takesFile: boolean): Promise<Visit> => {
    const { form, file } =
      takesFile && c.req.method === 'POST' ? await readFormWithFile(c) : { form: await readForm(c) }
    const language = session.language(c)
    const { signedIn } = c.var
    return makeVisit({
      c,
      deps,
      language,
      fields: fieldsOf(form),
      file,
      signedIn,
      clock:
        deps.demo === undefined
          ? undefined
          : await demoClockBar(deps.demo, deps.clock.today(), language, signedIn?.tenant),
    })
  }

  for (const page of deps.pages ?? allPages) {
    if (page.open === 'signed-in')
      app.use(page.path, page.stepUp ? requireRecentSignIn(session) : requireSignIn(session))
    const answer = async (c: Context<SessionEnv>, method: 'get' | 'post'): Promise<Response> => {
      const visit = await visitOf(c, page.open === 'signed-in' && page.takesFile === true)
      if (page.open === 'public') {
        const handler = page[method]
        return handler === undefined ? visit.notFound() : handler(visit)
      }
      const handler = page[method]
      const { signedIn } = visit
      if (
        method === 'post' &&
        signedIn !== undefined &&
        isShownToAnother(deps.seal, visit.fields, signedIn)
      ) {
        const words = frameWords[visit.language].another
        return message(c, deps, visit.language, 409, words, signedIn, visit.clock, await sendAgain(c, words))
      }
      return handler === undefined || signedIn === undefined
        ? visit.notFound()
        : handler(makeSignedVisit(visit, signedIn))
    }
    app.get(page.path, (c) => answer(c, 'get'))
    app.post(page.path, (c) => answer(c, 'post'))
  }

  app.notFound(async (c) => notFound(c, deps, session.language(c), c.var.signedIn))
  return app
}

/** The name of a fault, and the database's five signs for it: never its message. */
const faultOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? String(error.code) : ''
  return /^[0-9A-Z]{5}$/.test(code) ? `${error.name} ${code}` : error.name
}

/** A form that had no effect, whole, to be sent with one press (B14, C14). */
const sendAgain = async (c: Context, words: { readonly kept: string; readonly again: string }) => {
  const form = [...(await readForm(c).catch(() => new URLSearchParams()))]
  if (form.length === 0) return undefined
  return (
    <form method="post" class="sh-mt2">
      {form.map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <p>{words.kept}</p>
      <p class="sh-mt1">
        <Button>{words.again}</Button>
      </p>
    </form>
  )
}

/**
 * The demo signs people in under `localhost`: whoever typed 127.0.0.1 is led there, since a cookie set under one name
 * is not sent to the other. Other names (a phone in the same room) are left alone; the pupil's door works there.
 */
const underOneName =
  (publicUrl: string): MiddlewareHandler =>
  async (c, next) => {
    const url = new URL(c.req.url)
    if (c.req.method !== 'GET' || !['127.0.0.1', '[::1]', '0.0.0.0'].includes(url.hostname)) return next()
    return c.redirect(`${publicUrl}${url.pathname}${url.search}`, 302)
  }

/** No body, or one whose length is given and within what we read. */
const saysSmall = (c: Context, largest: number): boolean =>
  c.req.method === 'GET' ||
  (c.req.header('Transfer-Encoding') === undefined &&
    Number(c.req.header('Content-Length') ?? Number.NaN) <= largest)

/** Only what a form sends as text: other bodies have no fields, and no page but one takes a file (goal A29). */
const readForm = async (c: Context): Promise<URLSearchParams> => {
  const type = c.req.header('Content-Type') ?? ''
  return c.req.method === 'POST' && type.startsWith('application/x-www-form-urlencoded')
    ? new URLSearchParams(await c.req.text())
    : new URLSearchParams()
}

const isMultipart = (c: Context): boolean =>
  (c.req.header('Content-Type') ?? '').startsWith('multipart/form-data')

/** A form that may have a document in it. The document's hash is one of the fields, so that another one is another form. */
const readFormWithFile = async (
  c: Context,
): Promise<{ readonly form: URLSearchParams; readonly file?: SentFile }> => {
  if (!isMultipart(c)) return { form: await readForm(c) }
  const sent = await c.req.formData().catch(() => new FormData())
  const form = new URLSearchParams()
  let file: SentFile | undefined
  for (const [name, value] of sent)
    if (typeof value === 'string') form.append(name, value)
    else if (value.size > 0) {
      const bytes = new Uint8Array(await value.arrayBuffer())
      form.append(name, createHash('sha256').update(bytes).digest('base64url'))
      file = { name: value.name, bytes }
    }
  return file === undefined ? { form } : { form, file }
}
