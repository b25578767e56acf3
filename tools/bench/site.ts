/**
 * The demo school with the whole site on it, for `npm run bench`: real PostgreSQL settings, HTTP without TLS, one
 * process as in production. Two things differ and are said where figures are given: the return code is hashed by
 * SHA-256, so that its slow hash can be counted apart, and there are as many cases and entries as asked for.
 * Its one argument is JSON; it prints one line of JSON when it answers, and ends when its input ends. Below `/bench/`
 * it can be told what no visitor can.
 */
import { makeDocumentReader } from '../../src/adapters/documents/read-document.ts'
import { pdfOf } from '../../src/adapters/pdf/pdf.ts'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import pg from 'pg'
import { openDemoClock } from '../../src/adapters/clock/clock.ts'
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/embedded-postgres.ts'
import { createSessionStore } from '../../src/adapters/oidc/session-store.ts'
import { openDatabase } from '../../src/adapters/postgres/database.ts'
import { migrate } from '../../src/adapters/postgres/migrate.ts'
import { postgresWorld } from '../../src/adapters/postgres/world.ts'
import { returnCodes } from '../../src/adapters/return-code/return-codes.ts'
import { handle } from '../../src/app/handle.ts'
import { makeDemoSchool } from '../../src/demo/make-school.ts'
import { SCHOOL } from '../../src/demo/people.ts'
import { foldCase, type CaseState } from '../../src/domain/cases/state.ts'
import { writeNote } from '../../src/domain/cases/write-note.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { openVault } from '../../src/journal/vault.ts'
import { languageFor, makeApp } from '../../src/web/app.tsx'
import { bundleAssets } from '../../src/web/assets/assets.ts'
import { makeLimits } from '../../src/web/limits/limits.ts'
import type { Asked, Ready } from './sites.ts'
import { makeManyCases } from './many-cases.ts'
import { limits } from '../../src/web/session/ports.ts'
import { createSeal } from '../../src/web/session/seal.ts'
import { cookieName } from '../../src/web/session/session.tsx'

const CASE = 'emil-7c'
const READER = 'line'

const { folder: dataFolder, entries, cases } = JSON.parse(process.argv[2] ?? '') as Asked & { folder: string }
const server = await startEmbeddedPostgres({ dataFolder })
const owner = new pg.Pool({ ...server.owner, max: 1 })
await migrate(owner, fileURLToPath(new URL('../../migrations', import.meta.url)))
const db = openDatabase(server.app)
const secret = randomBytes(32)
const world = postgresWorld(db, openVault([{ id: 'bench', key: secret }]))
const clock = await openDemoClock(`${dataFolder}/clock.json`, 'Europe/Copenhagen')
const deps = {
  world,
  clock,
  newId: randomUUID,
  returnCodes: {
    ...returnCodes,
    hash: async (code: string, salt: Uint8Array) => createHash('sha256').update(salt).update(code).digest(),
  },
}
await makeDemoSchool(deps)

const foldKnown = (history: readonly Recorded<CaseEvent>[]): CaseState => {
  const state = foldCase(history)
  if (state === undefined) throw new Error('The demo has this case')
  return state
}
const length = () =>
  world.inTenant(SCHOOL.id, async (unit) => (await unit.journal.read(`case:${CASE}`)).length)
for (let left = entries - (await length()); left > 0; left -= 1)
  await world.inTenant(SCHOOL.id, async (unit) => {
    const viewer = await unit.index.findViewer(READER)
    if (viewer === undefined) throw new Error('The demo has this reader')
    const outcome = await handle(unit, clock, {
      stream: `case:${CASE}`,
      fold: foldKnown,
      act: writeNote,
      command: {
        words: `Vi talte om ugen, og hvad der skal ske i den næste. Samtale ${left}.`,
        corrects: null,
      },
      viewer,
    })
    if (outcome.kind !== 'done') throw new Error('The note was refused')
  })

const say = (line: string) => process.stderr.write(`${line}\n`)
await makeManyCases(deps, SCHOOL.id, cases, say)
// What PostgreSQL does by itself within a minute: until then it plans for the empty tables it knows.
await owner.query('vacuum analyze')
await owner.end()

let later = 0
let recorded: { text: string; values: unknown[] }[] | undefined
const send = pg.Client.prototype.query
pg.Client.prototype.query = function (this: pg.Client, ...asked: [{ text: string; values?: unknown[] }]) {
  recorded?.push({ text: asked[0].text, values: asked[0].values ?? [] })
  return send.apply(this, asked as never)
} as never
const control: Readonly<Record<string, () => unknown>> = {
  later: () => (later += 11 * 60_000),
  record: () => (recorded = []),
  recorded: () => {
    const found = recorded
    recorded = undefined
    return found
  },
  memory: () => {
    globalThis.gc?.()
    return process.memoryUsage().rss
  },
}
const http = createServer((request, response) => {
  const [, command] = /^\/bench\/(\w+)$/.exec(request.url ?? '') ?? []
  if (command === undefined) void listener(request, response)
  else response.end(JSON.stringify(control[command]?.() ?? null))
})
await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
const address = http.address()
const publicUrl = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
const store = createSessionStore({ database: db, limits })
const now = () => new Date(Date.now() + later)
const session = { publicUrl, store, now, language: languageFor(publicUrl, 'DK') }
const app = makeApp({
  pdf: pdfOf,
  readDocument: makeDocumentReader(),
  ...deps,
  assets: await bundleAssets(),
  publicUrl,
  seal: createSeal(secret),
  session,
  limits: makeLimits({ now, addressHeader: 'x-bench-address' }),
  log: say,
  signIn: {
    ...session,
    secret,
    demo: false,
    schoolName: async () => SCHOOL.name,
    signIn: {
      begin: async () => undefined,
      finish: async () => ({ ok: false, why: 'unreachable' }),
      findSignOutUrl: async () => undefined,
    },
  },
})
const listener = getRequestListener(app.fetch)
const cookie = `${cookieName(publicUrl, 'samhold')}=${await store.start({ tenant: SCHOOL.id, person: READER }, new Date())}`
const ready: Ready = {
  url: publicUrl,
  cookie,
  stream: `case:${CASE}`,
  path: `/cases/${CASE}`,
  tenant: SCHOOL.id,
  entries: await length(),
  app: server.app,
  owner: server.owner,
}
process.stdout.write(`${JSON.stringify(ready)}\n`)
const end = async (): Promise<void> => {
  http.closeAllConnections()
  await db.close()
  await server.stop()
  process.exit(0)
}
process.stdin.on('end', () => void end()).resume()
