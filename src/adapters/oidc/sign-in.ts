import { createHmac, hkdfSync } from 'node:crypto'
import * as openid from 'openid-client'

/** The provider as the school's broker registered us there. */
export type Provider = {
  /** For example UNI-Login's or MitID's broker, Feide, ID-porten, or the demo's own. Plain http only for the demo. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export type SignInSettings = Provider & {
  /** The address people type; the provider sends them back to `/sign-in/callback` under it. */
  readonly publicUrl: string
  readonly secret: Uint8Array
  /**
   * Where this machine reaches the issuer when not at its public address, such as `http://127.0.0.1:3000`.
   * Only the way differs: issuer and tokens are checked as always.
   */
  readonly reachedAt?: string
}

/** What must be remembered between leaving for the provider and coming back. */
type Pending = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly again: boolean
}

type Finished =
  | { readonly ok: true; readonly subjectKey: Uint8Array; readonly authenticatedAt: Date | undefined }
  | { readonly ok: false; readonly why: 'declined' | 'refused' | 'unreachable' }

/**
 * The only form in which a subject is kept: HMAC-SHA256 of issuer and subject under a key drawn from the
 * installation's secret. Used at sign-in and by whoever enters people into a school's directory.
 */
export const subjectKeyOf = (secret: Uint8Array, issuer: string, subject: string): Uint8Array => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'samhold subjects', 32))
  return createHmac('sha256', key)
    .update(JSON.stringify([issuer, subject]))
    .digest()
}

/** Seconds a sign-in again may lie back when the provider confirms it. */
const againWithin = 300

/**
 * Sign-in by OpenID Connect: code flow with PKCE (S256), state and nonce; the ID token's signature is checked.
 * Scope `openid` alone: names and roles come from the school's own directory.
 * The provider is looked up at the first sign-in and again after a failure, so a start never waits for it.
 */
export const createSignIn = (settings: SignInSettings) => {
  const redirectUri = new URL('/sign-in/callback', settings.publicUrl).href
  let looked: Promise<openid.Configuration> | undefined

  const lookUp = (): Promise<openid.Configuration> => {
    looked ??= discover(settings).catch((error: unknown) => {
      looked = undefined
      throw error
    })
    return looked
  }

  const begin = async (ask: { readonly hint: string | undefined; readonly again: boolean }) => {
    const configuration = await lookUp().catch(() => undefined)
    if (configuration === undefined) return undefined
    const pending: Pending = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
      again: ask.again,
    }
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid',
      response_type: 'code',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(ask.again ? { prompt: 'login', max_age: String(againWithin) } : {}),
      ...(ask.hint === undefined ? {} : { login_hint: ask.hint }),
    })
    return { url: url.href, pending }
  }

  const finish = async (search: string, pending: Pending): Promise<Finished> => {
    const configuration = await lookUp().catch(() => undefined)
    if (configuration === undefined) return { ok: false, why: 'unreachable' }
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, new URL(redirectUri + search), {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
        ...(pending.again ? { maxAge: againWithin } : {}),
      })
      const claims = tokens.claims()
      if (claims === undefined) return { ok: false, why: 'refused' }
      return {
        ok: true,
        subjectKey: subjectKeyOf(settings.secret, settings.issuer, claims.sub),
        authenticatedAt: claims.auth_time === undefined ? undefined : new Date(claims.auth_time * 1_000),
      }
    } catch (error) {
      return { ok: false, why: whyNot(error) }
    }
  }

  const findSignOutUrl = async (): Promise<string | undefined> => {
    const configuration = await lookUp().catch(() => undefined)
    if (configuration?.serverMetadata().end_session_endpoint === undefined) return undefined
    // Without the ID token as a hint: it would carry the person's identifier through an address.
    return openid.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: new URL('/signed-out', settings.publicUrl).href,
    }).href
  }

  return { begin, finish, findSignOutUrl }
}

const discover = (settings: SignInSettings): Promise<openid.Configuration> => {
  const issuer = new URL(settings.issuer)
  // Basic is what a provider supports that says nothing; some say they take the secret in the body only.
  const authenticate: openid.ClientAuth = (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const method = methods.includes('client_secret_basic')
      ? openid.ClientSecretBasic
      : openid.ClientSecretPost
    return method(settings.clientSecret)(server, ...rest)
  }
  const execute = [openid.enableNonRepudiationChecks]
  if (issuer.protocol === 'http:') execute.push(openid.allowInsecureRequests)
  const { reachedAt } = settings
  const way = reachedAt === undefined ? {} : { [openid.customFetch]: fetchBy(issuer.origin, reachedAt) }
  return openid.discovery(issuer, settings.clientId, undefined, authenticate, {
    execute,
    timeout: 10,
    ...way,
  })
}

const fetchBy =
  (origin: string, reachedAt: string): openid.CustomFetch =>
  (url, options) => {
    const asked = new URL(url)
    const target = asked.origin === origin ? new URL(asked.pathname + asked.search, reachedAt) : asked
    return fetch(target, options as RequestInit)
  }

const whyNot = (error: unknown): 'declined' | 'refused' | 'unreachable' => {
  if (error instanceof openid.AuthorizationResponseError) {
    return error.error === 'temporarily_unavailable' || error.error === 'server_error'
      ? 'unreachable'
      : 'declined'
  }
  // fetch itself fails with a TypeError, and a request that takes too long with a TimeoutError.
  const cause = error instanceof openid.ClientError ? error.cause : error
  const name = cause instanceof Error ? cause.name : ''
  const failed = (cause instanceof TypeError && cause.message === 'fetch failed') || name === 'TimeoutError'
  return failed ? 'unreachable' : 'refused'
}
