import { makeDocumentReader } from '../../src/adapters/documents/read-document.ts'
import { pdfOf } from '../../src/adapters/pdf/pdf.ts'
import { randomBytes } from 'node:crypto'
import { createSessionStore } from '../../src/adapters/oidc/session-store.ts'
import type { Database } from '../../src/adapters/postgres/database.ts'
import type { World } from '../../src/readmodels/unit.ts'
import type * as App from '../../src/web/app.tsx'
import { bundleAssets } from '../../src/web/assets/assets.ts'
import type { Limits } from '../../src/web/limits/limits.ts'
import { limits, type SignIn } from '../../src/web/session/ports.ts'
import { createSeal } from '../../src/web/session/seal.ts'
import type { Site } from '../browser/site.ts'
import type { Send } from './attack.ts'

/** What differs from the site's own app: a copy of the product, another way to the database, another clock. */
export type Other = {
  readonly app: Pick<typeof App, 'makeApp' | 'languageFor'>
  readonly database?: Database
  readonly world?: World
  /** The real clock, as sessions follow it. */
  readonly now?: () => Date
  readonly signIn?: Partial<SignIn>
  readonly log?: (line: string) => void
  readonly publicUrl?: string
  /** How often the door may be tried; as the product has it unless told. */
  readonly limits?: Limits
}

const nobodyThere: SignIn = {
  begin: async () => undefined,
  finish: async () => ({ ok: false, why: 'unreachable' }),
  findSignOutUrl: async () => undefined,
}

/** A second app on a site's database, asked without a socket. */
export const appOn = async (site: Site, other: Other) => {
  const { makeApp, languageFor } = other.app
  const publicUrl = other.publicUrl ?? site.url
  const secret = randomBytes(32)
  const store = createSessionStore({ database: other.database ?? site.base.db, limits })
  const session = {
    publicUrl,
    store,
    now: other.now ?? (() => new Date()),
    language: languageFor(publicUrl, 'DK'),
  }
  const log = other.log ?? (() => undefined)
  const app = makeApp({
    pdf: pdfOf,
    readDocument: makeDocumentReader(),
    ...site.deps,
    ...(other.world === undefined ? {} : { world: other.world }),
    ...(other.limits === undefined ? {} : { limits: other.limits }),
    assets: await bundleAssets(),
    publicUrl,
    seal: createSeal(secret),
    session,
    log,
    signIn: {
      ...session,
      secret,
      demo: false,
      schoolName: async (tenant) => tenant,
      signIn: { ...nobodyThere, ...other.signIn },
      log,
    },
  })
  const ask = async (
    method: string,
    at: string,
    cookie: string | undefined,
    fields: URLSearchParams | undefined,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> =>
    app.request(publicUrl + at, {
      method: method.toUpperCase(),
      headers: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(fields === undefined
          ? {}
          : { origin: publicUrl, 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(fields === undefined ? {} : { body: fields.toString() }),
    })
  const send: Send = async ({ method, at, fields }, cookie) => {
    const response = await ask(method, at, cookie, method === 'get' ? undefined : new URLSearchParams(fields))
    return { status: response.status, to: response.headers.get('location'), body: await response.text() }
  }
  return { ask, send, store }
}
