import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { serveAssets, type Assets } from './assets/assets.ts'
import type { Page } from './page.ts'
import { pages as allPages } from './routes.ts'
import { headers } from './session/headers.ts'
import { cookieAttributes, cookieName, requireSignIn, sessions, type SessionEnv } from './session/session.tsx'
import { sameOriginOnly } from './session/same-origin.ts'
import { fromElsewhere, signInRoutes, type SignInOptions } from './session/sign-in.tsx'
import {
  fieldsOf,
  helplinesOf,
  makeSignedVisit,
  makeVisit,
  message,
  notFound,
  type Visit,
  type WebDeps,
} from './visit.tsx'
import { demoClockBar } from './start/pages.tsx'
import { frameWords } from './words/frame.ts'
import { chooseLanguage, isLanguage, type Language } from './words/language.ts'

/** The largest form we read: more than the longest text allowed, so that it can be answered beside its field. */
const LARGEST_FORM = 1024 * 1024

/** The reader's language: the address, else their earlier choice, else their browser's, else the country's. */
export const languageFor =
  (publicUrl: string, country: 'DK' | 'NO') =>
  (c: Context): Language =>
    chooseLanguage(
      c.req.query('lang') ?? getCookie(c, cookieName(publicUrl, 'language')),
      c.req.header('Accept-Language'),
      country,
    )

export type AppDeps = WebDeps & {
  readonly assets: Assets
  readonly signIn: SignInOptions
  readonly pages?: readonly Page[]
}

/** The whole site as one Hono app: headers and walls first, then sign-in, then every page of `routes.ts`. */
export const makeApp = (deps: AppDeps): Hono<SessionEnv> => {
  const app = new Hono<SessionEnv>()
  const { session } = deps

  app.onError((error, c) => {
    // The name alone: a message may quote what somebody wrote.
    deps.log(`fault ${error instanceof Error ? error.name : 'unknown'} at ${c.req.method} ${c.req.routePath}`)
    const language = session.language(c)
    // Help never goes down: numbers to ring stand here without the database (B14).
    const country = language === 'nb' || language === 'nn' ? 'NO' : 'DK'
    const help = helplinesOf(language, country, deps.clock.today())
    return message(c, deps, language, 500, frameWords[language].broken, c.var.signedIn, undefined, help)
  })

  app.use(headers({ publicUrl: deps.publicUrl }))
  app.get('/healthz', async (c) =>
    (await deps.world.ping()) ? c.text('ok', 200) : c.text('database not reached', 503),
  )
  app.get('/assets/*', serveAssets(deps.assets))
  if (deps.demo !== undefined) app.use(underOneName(deps.publicUrl))
  app.use(sameOriginOnly({ publicUrl: deps.publicUrl, refuse: fromElsewhere(session) }))
  app.use(
    bodyLimit({
      maxSize: LARGEST_FORM,
      onError: (c) =>
        message(c, deps, session.language(c), 413, frameWords[session.language(c)].tooLarge, undefined),
    }),
  )
  app.use(sessions(session))
  app.route('/', signInRoutes(deps.signIn))

  app.get('/language/:language', (c) => {
    const { language } = c.req.param()
    if (!isLanguage(language)) return notFound(c, deps, session.language(c), c.var.signedIn)
    setCookie(c, cookieName(deps.publicUrl, 'language'), language, cookieAttributes(deps.publicUrl, 'Lax'))
    return c.redirect(c.var.signedIn === undefined ? '/' : '/home', 303)
  })

  const visitOf = async (c: Context<SessionEnv>): Promise<Visit> => {
    const language = session.language(c)
    const { signedIn } = c.var
    return makeVisit({
      c,
      deps,
      language,
      fields: await readFields(c),
      signedIn,
      clock:
        deps.demo === undefined
          ? undefined
          : await demoClockBar(deps.demo, deps.clock.today(), language, signedIn?.tenant),
    })
  }

  for (const page of deps.pages ?? allPages) {
    if (page.open === 'signed-in') app.use(page.path, requireSignIn(session))
    const answer = async (c: Context<SessionEnv>, method: 'get' | 'post'): Promise<Response> => {
      const visit = await visitOf(c)
      if (page.open === 'public') {
        const handler = page[method]
        return handler === undefined ? visit.notFound() : handler(visit)
      }
      const handler = page[method]
      const { signedIn } = visit
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

/** Only what a form sends as text: other bodies have no fields, and no page takes a file (goal A29). */
const readFields = async (c: Context) => {
  if (c.req.method !== 'POST') return fieldsOf(new URLSearchParams())
  const type = c.req.header('Content-Type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return fieldsOf(new URLSearchParams())
  return fieldsOf(new URLSearchParams(await c.req.text()))
}
