import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomUUID } from 'node:crypto'
import { getRequestListener } from '@hono/node-server'
import pg from 'pg'
import { openDemoClock, zonedClock } from './adapters/clock/clock.ts'
import { createDemoProvider } from './adapters/demo-provider/demo-provider.ts'
import {
  EmbeddedPostgresRefused,
  startEmbeddedPostgres,
} from './adapters/embedded-postgres/embedded-postgres.ts'
import { bindIdentity, createSessionStore, forgetSessions } from './adapters/oidc/session-store.ts'
import { smtpPost } from './adapters/mail/smtp.ts'
import { prepareWorker, startWorker } from './adapters/worker/worker.ts'
import { createSignIn, subjectKeyOf } from './adapters/oidc/sign-in.ts'
import { makeCheckpoint } from './adapters/postgres/checkpoints.ts'
import { openDatabase, type Database } from './adapters/postgres/database.ts'
import { durabilityOf } from './adapters/postgres/durable.ts'
import { installationSecret } from './adapters/postgres/installation-secret.ts'
import { migrate } from './adapters/postgres/migrate.ts'
import { postgresWorld } from './adapters/postgres/world.ts'
import { makeDocumentReader } from './adapters/documents/read-document.ts'
import { pdfOf } from './adapters/pdf/pdf.ts'
import { returnCodes } from './adapters/return-code/return-codes.ts'
import type { Clock } from './app/ports.ts'
import { backgroundTasks, goRound, ROUNDS_CRONTAB } from './app/rounds/rounds.ts'
import { demoSchools, makeDemoSchool } from './demo/make-school.ts'
import { demoCode, SCHOOL } from './demo/people.ts'
import { checkpointFolder } from './journal/checkpoint-folder.ts'
import type { Signer } from './journal/checkpoint.ts'
import { openKeyRing, openSigner, signerFromSetting } from './journal/key-files.ts'
import { openVault } from './journal/vault.ts'
import type { World } from './readmodels/unit.ts'
import {
  databaseRefused,
  demoSettings,
  masterKeys,
  readCheckpointKey,
  serveSettings,
  SettingsRefused,
  type MailSettings,
} from './settings.ts'
import { languageFor, makeApp } from './web/app.tsx'
import { bundleAssets } from './web/assets/assets.ts'
import { makeLimits } from './web/limits/limits.ts'
import { securityHeaders } from './web/session/headers.ts'
import { plainFrame } from './web/session/pages.tsx'
import { limits } from './web/session/ports.ts'
import { createSeal } from './web/session/seal.ts'
import type { SessionOptions } from './web/session/session.tsx'
import type { DemoInfo } from './web/demo-info.ts'

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))
const TIME_ZONE = 'Europe/Copenhagen'

/** How often a checkpoint leaves the database, and ended sessions are forgotten; minutes. */
const CHECKPOINT_MINUTES = 5
const FORGET_SESSIONS_MINUTES = 60

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** What has to be ended, last opened first. */
const endings: (() => Promise<void>)[] = []
let ending: Promise<void> | undefined

const end = (): Promise<void> => {
  ending ??= (async () => {
    for (const close of endings.toReversed()) await close().catch(() => undefined)
  })()
  return ending
}

const endOnSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      // Whatever hangs, the program is gone within five seconds.
      setTimeout(() => process.exit(1), 4_800).unref()
      void end().then(() => process.exit(0))
    })
}

const migrated = async (owner: pg.PoolConfig): Promise<void> => {
  const pool = new pg.Pool({
    ...owner,
    max: 2,
    application_name: 'samhold-migrate',
    connectionTimeoutMillis: 10_000,
  })
  try {
    await migrate(pool, MIGRATIONS)
  } catch (error) {
    const setting = ['DATABASE_OWNER_URL', 'DATABASE_URL'].find((name) => process.env[name])
    throw databaseRefused(setting ?? 'The database', error)
  } finally {
    await pool.end()
  }
}

/** Whoever may not sign checkpoints, or write them down, does not start. */
const orRefused = (signer: Promise<Signer>): Promise<Signer> =>
  signer.catch((error: unknown) => {
    throw new SettingsRefused(
      error instanceof Error && !('code' in error)
        ? `SAMHOLD_CHECKPOINT_KEY: ${error.message}`
        : 'SAMHOLD_CHECKPOINT_TARGET must be a folder that this account may write to',
    )
  })

const every = (minutes: number, work: () => Promise<unknown>, what: string): void => {
  const timer = setInterval(() => {
    work().catch(() => say(`${what} failed; it is tried again in ${minutes} minutes`))
  }, minutes * 60_000)
  timer.unref()
  endings.push(async () => clearInterval(timer))
}

const keepHouse = (db: Database, world: World, clock: Clock, signer: Signer, folder: string): void => {
  const target = checkpointFolder(folder)
  const checkpoint = () =>
    makeCheckpoint(db, { signer, target, at: new Date().toISOString(), today: clock.today() })
  endings.push(async () => {
    await checkpoint()
  })
  checkpoint().catch(() => say('The first checkpoint failed; it is tried again in a few minutes'))
  every(CHECKPOINT_MINUTES, checkpoint, 'The checkpoint')
  every(
    FORGET_SESSIONS_MINUTES,
    async () => {
      const endedBefore = new Date(Date.now() - 24 * 3_600_000)
      for (const { id } of await world.tenants())
        await db.inTenant(id, (tx) => forgetSessions(tx, { tenant: id, endedBefore }))
    },
    'Forgetting old sessions',
  )
}

/** What is late climbs at set hours, and people are told by mail; many processes share the work (decision 0017). */
const workInBackground = async (wired: {
  readonly at: pg.PoolConfig
  readonly world: World
  readonly clock: Clock
  readonly mail: MailSettings | undefined
  readonly publicUrl: string
}): Promise<void> => {
  const { at, world, clock, mail, publicUrl } = wired
  const post = mail === undefined ? undefined : smtpPost(mail.url, mail.from)
  const worker = await startWorker({
    at,
    tasks: backgroundTasks({
      world,
      clock,
      wallClock: (moment) => zonedClock(TIME_ZONE, () => moment).instant(),
      post,
      publicUrl,
    }),
    crontab: ROUNDS_CRONTAB,
    onFailure: (task) => say(`A background job (${task}) failed; it is tried again`),
  })
  endings.push(async () => {
    await worker.stop()
    post?.close()
  })
}

type Listener = ReturnType<typeof getRequestListener>

const listen = async (
  port: number,
  answer: (port: number) => Promise<{ listener: Listener; first?: DemoHandler }>,
): Promise<number> => {
  let handler: Awaited<ReturnType<typeof answer>> | undefined
  const server: Server = createServer((request, response) => {
    if (handler === undefined) {
      response.writeHead(503).end()
      return
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (handler.first?.handles(path) === true) handler.first.callback(request, response)
    else void handler.listener(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new SettingsRefused(
              `Port ${port} is taken. Choose another one, for example: PORT=${port + 1} npm start`,
            )
          : error,
      ),
    )
    server.listen(port, () => resolve())
  })
  endings.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 1_500).unref()
      }),
  )
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  handler = await answer(bound)
  return bound
}

type DemoHandler = ReturnType<typeof createDemoProvider>

/** The demo: an embedded PostgreSQL unless told otherwise, a school in it, and a sign-in that asks for no proof. */
const demo = async (): Promise<void> => {
  const settings = demoSettings(process.env)
  const { dataFolder } = settings
  const embedded =
    settings.databaseUrl === undefined ? await startEmbeddedPostgres({ dataFolder, say }) : undefined
  if (embedded !== undefined) endings.push(() => embedded.stop())
  await migrated(embedded?.owner ?? { connectionString: settings.ownerUrl })
  const db = openDatabase(
    embedded?.app ?? { connectionString: settings.databaseUrl },
    embedded === undefined ? { role: 'samhold_app' } : {},
  )
  endings.push(() => db.close())
  const vault = openVault(await openKeyRing(join(dataFolder, 'keys', 'master.key')))
  const secret = await installationSecret(db, vault)
  const checkpoints = join(dataFolder, 'checkpoints')
  const signer = await orRefused(openSigner(join(dataFolder, 'keys', 'checkpoint.pem'), checkpoints))
  const workerAt =
    embedded?.worker ??
    (settings.workerUrl === undefined ? undefined : { connectionString: settings.workerUrl })
  if (workerAt !== undefined) await prepareWorker(workerAt)
  const world = postgresWorld(db, vault, { hasWorker: workerAt !== undefined })
  const clock = await openDemoClock(join(dataFolder, 'demo-clock.json'), TIME_ZONE, settings.startOn)
  await makeDemoSchool({ world, clock, newId: randomUUID, returnCodes })
  keepHouse(db, world, clock, signer, checkpoints)
  const assets = await bundleAssets()

  const tenants = new Map(
    demoSchools.flatMap(({ id, staff, pupils, guardians, partners = [], owner }) => [
      [id, [...staff, ...pupils, ...guardians, ...partners]],
      [owner.id, [owner.officer]],
    ]),
  )
  const people = [...tenants.values()].flat()
  const port = await listen(settings.port, async (bound) => {
    const publicUrl = `http://localhost:${bound}`
    const issuer = `${publicUrl}/demo-idp`
    for (const [tenant, known] of tenants)
      await db.inTenant(tenant, async (tx) => {
        for (const { id } of known)
          await bindIdentity(tx, {
            tenant,
            person: id,
            issuer,
            subjectKey: subjectKeyOf(secret, issuer, id),
          })
      })
    const client = { clientId: 'samhold', clientSecret: randomUUID() }
    const info: DemoInfo = {
      school: { slug: SCHOOL.slug, tenant: SCHOOL.id },
      code: demoCode,
      schools: demoSchools.map(({ slug, name, faces }) => ({
        slug,
        name,
        faces: faces.map((face) => ({
          ...face,
          name: people.find(({ id }) => id === face.subject)?.name ?? '',
        })),
      })),
      nextDue: (tenant) => world.inTenant(tenant ?? SCHOOL.id, (unit) => unit.index.nextDue(clock.today())),
      move: async (days) => {
        await clock.move(days)
        // What fell due meanwhile climbs at once: nobody in a demo waits for the morning.
        await goRound(world, clock, { id: `demo ${clock.today()}`, morning: true })
      },
    }
    const app = appFor({
      db,
      world,
      clock,
      assets,
      publicUrl,
      secret,
      demo: info,
      addressHeader: settings.addressHeader,
      issuer,
      ...client,
    })
    const provider = createDemoProvider({
      issuer,
      ...client,
      redirectUris: [`${publicUrl}/sign-in/callback`],
      people: async () => people.map(({ id, name }) => ({ subject: id, label: name })),
      home: publicUrl,
      headers: securityHeaders(false),
      stylesheet: assets.url('staff.css'),
      now: () => Date.now(),
    })
    return { listener: getRequestListener(app.fetch), first: provider }
  })
  if (workerAt !== undefined)
    await workInBackground({
      at: workerAt,
      world,
      clock,
      mail: settings.mail,
      publicUrl: `http://localhost:${port}`,
    })
  say('')
  say(`Samhold is ready at http://localhost:${port}`)
  say('')
  say(`  Be a pupil and tell:   http://localhost:${port}/s/${SCHOOL.slug}`)
  say(`  Be somebody else:      http://localhost:${port}  (one press each: pupil, parent, teacher, leader …)`)
  say(`  Read an answer with:   ${demoCode}`)
  say('')
  say('  Schools and people are invented. Press Ctrl-C to stop; start again to carry on.')
}

const appFor = (wired: {
  readonly db: Database
  readonly world: World
  readonly clock: Clock
  readonly assets: Awaited<ReturnType<typeof bundleAssets>>
  readonly publicUrl: string
  readonly secret: Uint8Array
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly addressHeader: string | undefined
  readonly demo?: DemoInfo
}) => {
  const { db, world, clock, assets, publicUrl, secret, issuer, clientId, clientSecret } = wired
  const session: SessionOptions = {
    publicUrl,
    store: createSessionStore({ database: db, limits }),
    now: () => new Date(),
    language: languageFor(publicUrl, 'DK'),
    frame: plainFrame(assets.url('staff.css')),
  }
  return makeApp({
    world,
    clock,
    newId: randomUUID,
    returnCodes,
    pdf: pdfOf,
    readDocument: makeDocumentReader(),
    assets,
    publicUrl,
    seal: createSeal(secret),
    session,
    limits: makeLimits({ now: session.now, addressHeader: wired.addressHeader }),
    log: say,
    ...(wired.demo === undefined ? {} : { demo: wired.demo }),
    signIn: {
      ...session,
      signIn: createSignIn({ issuer, clientId, clientSecret, publicUrl, secret }),
      secret,
      schoolName: async (tenant) => (await world.findTenant({ id: tenant }))?.name ?? '',
      demo: wired.demo !== undefined,
      log: say,
    },
  })
}

/** Production: refuses to start while anything is missing; no demo people, no demo clock. */
const serve = async (): Promise<void> => {
  const settings = serveSettings(process.env)
  const ring = await masterKeys(settings.masterKey)
  const pem = await readCheckpointKey(settings)
  const signer = await orRefused(signerFromSetting(pem, settings.checkpointTarget))
  await migrated({ connectionString: settings.ownerUrl })
  const db = openDatabase({ connectionString: settings.databaseUrl, connectionTimeoutMillis: 10_000 })
  endings.push(() => db.close())
  const { losing, checksums } = await durabilityOf(db).catch((error: unknown) => {
    throw databaseRefused('DATABASE_URL', error)
  })
  if (losing.length > 0)
    throw new SettingsRefused(
      `DATABASE_URL: a power cut would lose what was acknowledged there; switch on ${losing.join(', ')}.`,
    )
  if (!checksums) say('The server keeps no sums of its pages: damage on its disk would go unnoticed.')
  const vault = openVault(ring)
  const secret = await installationSecret(db, vault)
  await prepareWorker({ connectionString: settings.workerUrl }).catch((error: unknown) => {
    throw databaseRefused('DATABASE_WORKER_URL', error)
  })
  const world = postgresWorld(db, vault, { hasWorker: true })
  const clock = zonedClock(TIME_ZONE)
  keepHouse(db, world, clock, signer, settings.checkpointTarget)
  const assets = await bundleAssets()
  const app = appFor({
    db,
    world,
    clock,
    assets,
    publicUrl: settings.publicUrl,
    secret,
    issuer: settings.issuer,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    addressHeader: settings.addressHeader,
  })
  const port = await listen(settings.port, async () => ({ listener: getRequestListener(app.fetch) }))
  await workInBackground({
    at: { connectionString: settings.workerUrl },
    world,
    clock,
    mail: settings.mail,
    publicUrl: settings.publicUrl,
  })
  if (settings.mail === undefined) say('Nobody is told by mail: SAMHOLD_SMTP_URL is not set')
  say(`Samhold is ready on port ${port} for ${settings.publicUrl}`)
}

endOnSignals()
const run = process.argv[2] === 'serve' ? serve : demo
run().catch(async (error: unknown) => {
  const told =
    error instanceof SettingsRefused || error instanceof EmbeddedPostgresRefused
      ? error.message
      : process.env['SAMHOLD_DEBUG'] === undefined
        ? `Samhold could not start (${error instanceof Error ? error.name : 'unknown fault'}${
            error instanceof Error && 'code' in error ? ` ${String(error.code)}` : ''
          }). Set SAMHOLD_DEBUG=1 to see more.`
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error)
  process.stderr.write(`${told}\n`)
  await end()
  process.exit(1)
})
