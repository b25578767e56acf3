import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { html } from 'hono/html'
import { Provider } from 'oidc-provider'
import type { JWK } from 'oidc-provider'
import { createMemory } from './memory.ts'
import { demoWords } from './words.ts'
import type { DemoWords } from './words.ts'

/** Somebody one can be in the demo; the label is a name and a role, both invented. */
export type DemoPerson = { readonly subject: string; readonly label: string }

export type DemoProviderSettings = {
  /** The provider's own address with its path, such as `http://localhost:3000/demo-idp`. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUris: readonly string[]
  readonly people: () => Promise<readonly DemoPerson[]>
  /** Where "to the front page" leads. */
  readonly home: string
  /** The same security headers as on every other page; set before the provider answers. */
  readonly headers: Readonly<Record<string, string>>
  readonly stylesheet: string
  readonly now: () => number
}

/** A handler of Node's http server, to be asked before the pages. */
export type DemoProvider = {
  readonly handles: (path: string) => boolean
  readonly callback: (request: IncomingMessage, response: ServerResponse) => void
}

const dropCookie = (header: string | undefined, name: string): string =>
  (header ?? '')
    .split(';')
    .filter((pair) => !pair.trim().startsWith(name))
    .join(';')

/**
 * A real OpenID provider for the demo: one press, and one is somebody. It asks for no proof at all, so it must
 * never stand where real people are in the directory.
 *
 * With `login_hint=<subject>` of a known person it signs in without showing a page; otherwise it lists the people.
 * It remembers nobody between two sign-ins, so being somebody else needs no signing out first. Keys are made at
 * start and end with the process.
 */
export const createDemoProvider = (settings: DemoProviderSettings): DemoProvider => {
  const issuer = new URL(settings.issuer)
  const prefix = issuer.pathname.replace(/\/$/, '')
  const sessionCookie = 'demo-idp-session'
  const provider = createProvider(settings, prefix, sessionCookie)
  const answerProvider = provider.callback()

  const showPeople = async (response: ServerResponse, path: string, words: DemoWords) => {
    const people = await settings.people()
    send(settings, response, 200, words, words.title, [
      html`<p class="sh-lead">${words.text}</p>`,
      html`<ul class="sh-people">
        ${people.map(
          ({ subject, label }) =>
            html`<li>
              <a class="sh-person" href="${path}/be?subject=${encodeURIComponent(subject)}"
                ><span>${label}</span></a
              >
            </li>`,
        )}
      </ul>`,
      html`<p class="sh-mt2"><a class="ds-link" href="${path}/back">${words.back}</a></p>`,
    ])
  }

  const interact = async (request: IncomingMessage, response: ServerResponse, url: URL, words: DemoWords) => {
    const interaction = await provider.interactionDetails(request, response)
    const path = `${prefix}/interaction/${interaction.uid}`
    if (url.pathname === `${path}/back`) {
      return provider.interactionFinished(request, response, { error: 'access_denied' })
    }
    const hint = interaction.params['login_hint']
    const subject = url.pathname === `${path}/be` ? url.searchParams.get('subject') : hint
    const person = (await settings.people()).find((one) => one.subject === subject)
    if (person === undefined) return showPeople(response, path, words)
    return provider.interactionFinished(request, response, { login: { accountId: person.subject } })
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(settings.headers)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-store')
    // The provider knows itself by its issuer, whatever address the request came by.
    request.headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1)
    request.headers['x-forwarded-host'] = issuer.host
    request.headers.cookie = dropCookie(request.headers.cookie, sessionCookie)
    const whole = request.url ?? '/'
    const url = new URL(whole, issuer.origin)
    if (url.pathname.startsWith(`${prefix}/interaction/`)) {
      const words = demoWords(request.headers['accept-language'])
      await interact(request, response, url, words).catch(() => sendLost(settings, response, 400, words))
      return
    }
    // What Connect and Express do when they mount: the provider builds its addresses from the difference.
    Object.assign(request, { originalUrl: whole })
    request.url = whole.slice(prefix.length) || '/'
    await answerProvider(request, response)
  }

  return {
    handles: (path) => path === prefix || path.startsWith(`${prefix}/`),
    callback: (request, response) => {
      answer(request, response).catch(() => {
        if (!response.headersSent) sendLost(settings, response, 500, demoWords(undefined))
        else response.destroy()
      })
    },
  }
}

const createProvider = (settings: DemoProviderSettings, prefix: string, sessionCookie: string): Provider => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const provider = new Provider(settings.issuer, {
    adapter: createMemory(settings.now),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' } as JWK] },
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [...settings.redirectUris],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: sessionCookie, interaction: 'demo-idp-interaction', resume: 'demo-idp-resume' },
      long: { path: prefix, httpOnly: true, sameSite: 'lax' },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    interactions: { url: (_, interaction) => `${prefix}/interaction/${interaction.uid}` },
    ttl: {
      AuthorizationCode: 60,
      Interaction: 600,
      Session: 600,
      Grant: 600,
      IdToken: 600,
      AccessToken: 600,
    },
    findAccount: async (_, subject) => {
      const known = (await settings.people()).some((person) => person.subject === subject)
      return known ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined
    },
    // Nobody is asked what may be handed over: it is the subject alone.
    loadExistingGrant: async ({ oidc }) => {
      const clientId = oidc.client?.clientId
      const accountId = oidc.session?.accountId
      if (clientId === undefined || accountId === undefined) return undefined
      const grant = new oidc.provider.Grant({ clientId, accountId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    renderError: (ctx) => {
      const words = demoWords(ctx.get('accept-language'))
      ctx.type = 'html'
      ctx.body = pageOf(settings, words, words.lost, lostParts(settings, words))
    },
  })
  provider.proxy = true
  return provider
}

type Part = ReturnType<typeof html>

const lostParts = (settings: DemoProviderSettings, words: DemoWords): readonly Part[] => [
  html`<p class="sh-lead">${words.lostText}</p>`,
  html`<p class="sh-mt2"><a class="ds-button" href="${settings.home}">${words.toFront}</a></p>`,
]

const pageOf = (
  settings: DemoProviderSettings,
  words: DemoWords,
  title: string,
  parts: readonly Part[],
): string =>
  html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Samhold</title>
        <link rel="stylesheet" href="${settings.stylesheet}" />
      </head>
      <body>
        <main id="main">
          <div class="sh-wrap">
            <div class="sh-head"><h1 class="sh-title">${title}</h1></div>
            ${parts}
          </div>
        </main>
      </body>
    </html>`.toString()

const send = (
  settings: DemoProviderSettings,
  response: ServerResponse,
  status: number,
  words: DemoWords,
  title: string,
  parts: readonly Part[],
): void => {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(pageOf(settings, words, title, parts))
}

const sendLost = (
  settings: DemoProviderSettings,
  response: ServerResponse,
  status: number,
  words: DemoWords,
): void => send(settings, response, status, words, words.lost, lostParts(settings, words))
