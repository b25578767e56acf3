import { Hono } from 'hono'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { ComingIn, Message, plainFrame, WhichSchool } from './pages.tsx'
import { donePath, ownPath } from './own-path.ts'
import type { Identity, SignIn } from './ports.ts'
import { createSeal } from './seal.ts'
import { clearCookie, cookieAttributes, cookieName, sessionToken, setSessionCookie } from './session.tsx'
import type { SessionEnv, SessionOptions } from './session.tsx'
import { sessionWords } from './words.ts'
import type { SessionWords } from './words.ts'

export type SignInOptions = SessionOptions & {
  readonly signIn: SignIn
  readonly secret: Uint8Array
  /** The name of a school, for people who belong to several. */
  readonly schoolName: (tenant: string) => Promise<string>
  /** In the demo `/sign-in?as=<subject>` signs a named demo person in with one press. Never with real people. */
  readonly demo: boolean
  /** Told why a sign-in failed, in fixed words without anything personal. */
  readonly log?: (
    what: `sign-in-${'declined' | 'refused' | 'unreachable' | 'expired' | 'unknown-person'}`,
  ) => void
}

/** How long leaving for the provider and coming back may take, in minutes. */
const minutesAway = 10

const away = z.object({
  at: z.number(),
  to: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  again: z.boolean(),
})
const choosing = z.object({
  at: z.number(),
  to: z.string(),
  subjectKey: z.string(),
  authenticatedAt: z.number().optional(),
})

/**
 * `/sign-in`, `/sign-in/callback`, `/sign-in/school`, `/sign-in/done`, `/sign-out` and `/signed-out`.
 * Stands after `sessions` and `sameOriginOnly`, and before anything that requires sign-in.
 */
export const signInRoutes = (options: SignInOptions): Hono<SessionEnv> => {
  const { publicUrl, store, signIn, now } = options
  const { seal, open } = createSeal(options.secret)
  const Page = options.frame ?? plainFrame('/assets/samhold.css')
  const routes = new Hono<SessionEnv>()

  const wordsFor = (c: Context): SessionWords => (options.words ?? sessionWords)[options.language(c)]

  const message = (
    c: Context,
    status: ContentfulStatusCode,
    said: { readonly title: string; readonly text: string },
    ...ways: readonly { readonly href: string; readonly words: string }[]
  ) =>
    c.html(
      <Page language={options.language(c)} title={said.title}>
        <Message title={said.title} text={said.text} ways={ways} />
      </Page>,
      status,
    )

  const keep = (c: Context, name: string, value: object, sameSite: 'Strict' | 'Lax') => {
    setCookie(c, cookieName(publicUrl, name), seal(name, { at: now().getTime(), ...value }), {
      ...cookieAttributes(publicUrl, sameSite),
      maxAge: minutesAway * 60,
    })
  }

  /** What was kept, once: the cookie is cleared in the same answer. */
  const takeKept = <Value extends { at: number }>(
    c: Context,
    name: string,
    shape: z.ZodType<Value>,
  ): Value | undefined => {
    const kept = shape.safeParse(open(name, getCookie(c, cookieName(publicUrl, name))))
    clearCookie(c, publicUrl, name)
    if (!kept.success) return undefined
    const age = now().getTime() - kept.data.at
    return age >= 0 && age <= minutesAway * 60_000 ? kept.data : undefined
  }

  const signInAgain = (c: Context, to: string, more: Record<string, string> = {}) => ({
    href: `/sign-in?${new URLSearchParams({ to, ...more }).toString()}`,
    words: wordsFor(c).tryAgain,
  })

  const enter = async (c: Context, identity: Identity, authenticatedAt: Date | undefined) => {
    const before = sessionToken(c, publicUrl)
    if (before !== undefined) await store.end(before, now())
    setSessionCookie(c, publicUrl, await store.start(identity, now(), authenticatedAt))
  }

  const movesOn = (c: Context, to: string) =>
    c.html(
      <Page language={options.language(c)} title={wordsFor(c).comingIn.title} moveOnTo={to}>
        <ComingIn words={wordsFor(c)} to={to} />
      </Page>,
    )

  const nobodyHere = (c: Context) => {
    options.log?.('sign-in-unknown-person')
    const words = wordsFor(c)
    return message(
      c,
      404,
      words.nobodyHere,
      { href: '/', words: words.toFront },
      { ...signInAgain(c, '/', { again: '1' }), words: words.nobodyHere.other },
    )
  }

  routes.get('/sign-in', async (c) => {
    const to = ownPath(c.req.query('to'))
    const hint = options.demo ? c.req.query('as') : undefined
    const again = hint !== undefined || c.req.query('again') !== undefined
    if (c.var.signedIn !== undefined && !again) return c.redirect(to, 303)
    const begun = await signIn.begin({ hint, again })
    if (begun === undefined) {
      options.log?.('sign-in-unreachable')
      return message(c, 503, wordsFor(c).unreachable, signInAgain(c, to))
    }
    keep(c, 'samhold-sign-in', { to, ...begun.pending }, 'Lax')
    return c.redirect(begun.url, 302)
  })

  routes.get('/sign-in/callback', async (c) => {
    const words = wordsFor(c)
    const kept = takeKept(c, 'samhold-sign-in', away)
    if (kept === undefined) {
      options.log?.('sign-in-expired')
      return message(c, 400, words.refused, signInAgain(c, '/'))
    }
    const finished = await signIn.finish(new URL(c.req.url).search, kept)
    if (!finished.ok) {
      options.log?.(`sign-in-${finished.why}`)
      const status = finished.why === 'unreachable' ? 503 : 400
      return message(c, status, words[finished.why], signInAgain(c, kept.to), {
        href: '/',
        words: words.toFront,
      })
    }
    const [first, ...others] = await store.findIdentities(finished.subjectKey)
    if (first === undefined) return nobodyHere(c)
    if (others.length === 0) {
      await enter(c, first, finished.authenticatedAt)
      return movesOn(c, kept.to)
    }
    const schools = await Promise.all(
      [first, ...others].map(async ({ tenant }) => ({ tenant, name: await options.schoolName(tenant) })),
    )
    const subjectKey = Buffer.from(finished.subjectKey).toString('base64url')
    const authenticatedAt = finished.authenticatedAt?.getTime()
    keep(c, 'samhold-school', { to: kept.to, subjectKey, authenticatedAt }, 'Strict')
    return c.html(
      <Page language={options.language(c)} title={words.whichSchool.title}>
        <WhichSchool
          words={words}
          schools={schools.toSorted((one, two) => one.name.localeCompare(two.name))}
        />
      </Page>,
    )
  })

  routes.post('/sign-in/school', async (c) => {
    const kept = takeKept(c, 'samhold-school', choosing)
    if (kept === undefined) return message(c, 400, wordsFor(c).refused, signInAgain(c, '/'))
    const { tenant } = await c.req.parseBody()
    const identities = await store.findIdentities(Buffer.from(kept.subjectKey, 'base64url'))
    const chosen = identities.find((identity) => identity.tenant === tenant)
    if (chosen === undefined) return nobodyHere(c)
    await enter(c, chosen, kept.authenticatedAt === undefined ? undefined : new Date(kept.authenticatedAt))
    return c.redirect(kept.to, 303)
  })

  routes.get(donePath, (c) => {
    const words = wordsFor(c)
    return c.var.signedIn === undefined
      ? c.redirect(signInAgain(c, donePath).href, 303)
      : message(c, 200, words.done, { href: '/', words: words.toFront })
  })

  routes.get('/sign-out', async (c) => {
    const words = wordsFor(c)
    // A link or a picture on another site must not sign people out, and a browser that reads ahead must not either.
    if (c.req.header('Sec-Fetch-Site') === 'cross-site' || c.req.header('Sec-Purpose') !== undefined) {
      return message(c, 200, words.wantOut, { href: '/sign-out', words: words.signOut })
    }
    const token = sessionToken(c, publicUrl)
    if (token !== undefined) await store.end(token, now())
    clearCookie(c, publicUrl, 'samhold')
    clearCookie(c, publicUrl, 'samhold-school')
    // Drafts kept in the browser go with the person; the cookies are cleared by name above.
    c.header('Clear-Site-Data', '"storage"')
    return c.redirect((token === undefined ? undefined : await signIn.findSignOutUrl()) ?? '/signed-out', 303)
  })

  routes.get('/signed-out', (c) => {
    const words = wordsFor(c)
    return message(
      c,
      200,
      words.signedOut,
      { href: '/sign-in', words: words.signIn },
      { href: '/', words: words.toFront },
    )
  })

  return routes
}

/** The answer for `sameOriginOnly`: a kind page, 403. */
export const fromElsewhere =
  (options: Pick<SessionOptions, 'language' | 'frame' | 'words'>) =>
  (c: Context): Response | Promise<Response> => {
    const language = options.language(c)
    const words = (options.words ?? sessionWords)[language]
    const Page = options.frame ?? plainFrame('/assets/samhold.css')
    return c.html(
      <Page language={language} title={words.fromElsewhere.title}>
        <Message {...words.fromElsewhere} ways={[{ href: '/', words: words.toFront }]} />
      </Page>,
      403,
    )
  }
