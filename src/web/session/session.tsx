import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { Kept, plainFrame } from './pages.tsx'
import type { Field, Frame } from './pages.tsx'
import { donePath } from './own-path.ts'
import { limits } from './ports.ts'
import type { SessionStore, SignedIn } from './ports.ts'
import { sessionWords } from './words.ts'
import type { Language, SessionWords } from './words.ts'

/** What the session middleware leaves for the pages: who is asking, or undefined. */
export type SessionEnv = { Variables: { signedIn: SignedIn | undefined } }

export type SessionOptions = {
  /** The address people type, such as `https://samhold.example`; with https the cookies are `__Host-` and Secure. */
  readonly publicUrl: string
  readonly store: SessionStore
  /** The real clock. */
  readonly now: () => Date
  readonly language: (c: Context) => Language
  readonly frame?: Frame
  readonly words?: Readonly<Record<Language, SessionWords>>
}

const isHttps = (publicUrl: string): boolean => new URL(publicUrl).protocol === 'https:'

/** Browsers drop `__Host-` and Secure cookies on plain http, which only a demo on one's own machine uses. */
export const cookieName = (publicUrl: string, name: string): string =>
  isHttps(publicUrl) ? `__Host-${name}` : name

/** Strict for what proves who one is; Lax only for what must survive the way back from the provider. */
export const cookieAttributes = (publicUrl: string, sameSite: 'Strict' | 'Lax') =>
  ({ path: '/', httpOnly: true, secure: isHttps(publicUrl), sameSite }) as const

export const sessionToken = (c: Context, publicUrl: string): string | undefined =>
  getCookie(c, cookieName(publicUrl, 'samhold'))

export const setSessionCookie = (c: Context, publicUrl: string, token: string): void => {
  setCookie(c, cookieName(publicUrl, 'samhold'), token, {
    ...cookieAttributes(publicUrl, 'Strict'),
    maxAge: limits.absoluteHours * 3_600,
  })
}

export const clearCookie = (c: Context, publicUrl: string, name: string): void => {
  deleteCookie(c, cookieName(publicUrl, name), cookieAttributes(publicUrl, 'Strict'))
}

/** Sets `signedIn` for what comes after. It answers nothing itself, so public pages stay public. */
export const sessions =
  (options: SessionOptions): MiddlewareHandler<SessionEnv> =>
  async (c, next) => {
    const token = sessionToken(c, options.publicUrl)
    c.set(
      'signedIn',
      token === undefined ? undefined : await options.store.findSignedIn(token, options.now()),
    )
    await next()
  }

const fieldsOf = async (c: Context): Promise<{ fields: readonly Field[]; hadFiles: boolean }> => {
  const form = await c.req.formData().catch(() => new FormData())
  const fields: Field[] = []
  let hadFiles = false
  form.forEach((value, name) => {
    if (typeof value === 'string') fields.push({ name, value })
    else if (value.size > 0) hadFiles = true
  })
  return { fields, hadFiles }
}

const signInHref = (to: string, again: boolean): string =>
  `/sign-in?${new URLSearchParams({ to, ...(again ? { again: '1' } : {}) }).toString()}`

const ask = async (c: Context, options: SessionOptions, again: boolean): Promise<Response> => {
  const { pathname, search } = new URL(c.req.url)
  if (c.req.method === 'GET' || c.req.method === 'HEAD')
    return c.redirect(signInHref(pathname + search, again), 303)
  const language = options.language(c)
  const words = (options.words ?? sessionWords)[language]
  const Page = options.frame ?? plainFrame('/assets/samhold.css')
  const { fields, hadFiles } = await fieldsOf(c)
  return c.html(
    <Page language={language} title={words.kept.title}>
      <Kept
        words={words}
        action={pathname + search}
        multipart={c.req.header('Content-Type')?.startsWith('multipart/form-data') ?? false}
        fields={fields}
        hadFiles={hadFiles}
        signInHref={signInHref(donePath, again)}
      />
    </Page>,
    401,
  )
}

/**
 * Lets only signed-in people through. A page asked for is found again after signing in; a form that was sent is
 * kept whole in the answer (401), to be sent again after signing in in a second tab. Files must be chosen anew.
 */
export const requireSignIn =
  (options: SessionOptions): MiddlewareHandler<SessionEnv> =>
  async (c, next) =>
    c.var.signedIn === undefined ? ask(c, options, false) : next()

/**
 * Step-up (A25): lets only people through whom the provider itself saw within `limits.stepUpMinutes`; the others are
 * asked to sign in again, with a new session and a new token. A silent sign-in does not count: on a device left open
 * anybody could have that. For copies, sharing, unmasking and keys.
 */
export const requireRecentSignIn =
  (options: SessionOptions): MiddlewareHandler<SessionEnv> =>
  async (c, next) => {
    const signedIn = c.var.signedIn
    if (signedIn === undefined) return ask(c, options, false)
    const age = options.now().getTime() - signedIn.authenticatedAt.getTime()
    return age > limits.stepUpMinutes * 60_000 ? ask(c, options, true) : next()
  }
