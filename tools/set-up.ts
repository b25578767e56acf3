import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { z } from 'zod'
import { zonedClock } from '../src/adapters/clock/clock.ts'
import { bindIdentity } from '../src/adapters/oidc/session-store.ts'
import { subjectKeyOf } from '../src/adapters/oidc/sign-in.ts'
import { openDatabase } from '../src/adapters/postgres/database.ts'
import { installationSecret } from '../src/adapters/postgres/installation-secret.ts'
import { migrate } from '../src/adapters/postgres/migrate.ts'
import { postgresWorld } from '../src/adapters/postgres/world.ts'
import { enterAdoption, enterRoster } from '../src/app/set-up.ts'
import { bodies } from '../src/domain/consent/bodies.ts'
import { parseLocalDate, type LocalDate } from '../src/domain/kernel/dates.ts'
import type { Strategy } from '../src/domain/strategy/events.ts'
import { masterKeys } from '../src/settings.ts'
import { openVault } from '../src/journal/vault.ts'
import { fileURLToPath } from 'node:url'

/**
 * `npm run set-up -- FILE.json`: enters a school owner or a school with its people into a production database,
 * through the same core as everything else, and ties people to the subjects their sign-in provider knows them by.
 * Run again with the same or a longer file, it adds what is new. docs/operating.md shows a file.
 */

const date = z.string().transform((text, context): LocalDate => {
  const read = parseLocalDate(text)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: 'not a date such as 2026-11-19' })
  return z.NEVER
})
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id of small letters, digits and hyphens')
const name = z.string().trim().min(1)
const person = { id, name, subjects: z.array(z.string().min(1)).default([]) }
const mail = z.email().optional()
const role = z.enum(['leader', 'resource-team', 'class-team', 'after-school', 'health-nurse'])

const File = z.strictObject({
  tenant: z.strictObject({
    id,
    kind: z.enum(['school', 'owner']),
    slug: id,
    name,
    country: z.enum(['DK', 'NO']),
    ownerTenant: id.nullable().default(null),
    timeZone: z.enum(['Europe/Copenhagen', 'Europe/Oslo']).default('Europe/Copenhagen'),
  }),
  classes: z.array(z.strictObject({ id, label: name })).default([]),
  staff: z
    .array(
      z.strictObject({
        ...person,
        mail,
        roles: z.array(z.strictObject({ role, classes: z.array(id).default([]) })).default([]),
      }),
    )
    .default([]),
  pupils: z.array(z.strictObject({ ...person, classId: id, born: date.optional() })).default([]),
  guardians: z
    .array(z.strictObject({ ...person, of: z.array(id), noLongerOf: z.array(id).optional() }))
    .default([]),
  officers: z.array(z.strictObject({ ...person, mail })).default([]),
  partners: z.array(z.strictObject({ ...person, roles: z.array(z.enum(bodies)).min(1) })).default([]),
  closingDays: z.array(z.strictObject({ on: date, reason: name })).default([]),
  adoption: z
    .strictObject({
      leader: id,
      body: z.enum(['school-board', 'owner']),
      adoptedOn: date,
      minutes: name,
      strategy: z.looseObject({ version: z.number().int(), pledges: z.array(z.looseObject({ code: name })) }),
    })
    .optional(),
})

const setting = (key: string): string => {
  const value = process.env[key]
  if (value === undefined || value === '') throw new Error(`${key} is missing`)
  return value
}

const setUp = async (path: string): Promise<void> => {
  const read = File.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!read.success) {
    // Paths and kinds of mistakes only: what stands in the file is people's names.
    const where = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The file does not fit:\n${where.join('\n')}`)
  }
  const { tenant, adoption, ...roster } = read.data
  const owner = new pg.Pool({ connectionString: setting('DATABASE_OWNER_URL'), max: 1 })
  try {
    await migrate(owner, fileURLToPath(new URL('../migrations', import.meta.url)))
  } finally {
    await owner.end()
  }
  const vault = openVault(await masterKeys(setting('SAMHOLD_MASTER_KEY')))
  const issuer = setting('OIDC_ISSUER')
  const db = openDatabase({ connectionString: setting('DATABASE_URL') })
  try {
    const world = postgresWorld(db, vault)
    const secret = await installationSecret(db, vault)
    const clock = zonedClock(tenant.timeZone)
    await world.addTenant(tenant)
    await world.inTenant(tenant.id, async (unit) => {
      await enterRoster(unit, clock, roster)
      if (adoption === undefined) return
      const { strategy, ...rest } = adoption
      const outcome = await enterAdoption(unit, clock, { ...rest, strategy: strategy as unknown as Strategy })
      if (outcome.kind === 'refused')
        throw new Error(
          `The strategy is not adopted: ${outcome.refusals.map(({ refusal }) => refusal).join(', ')}`,
        )
    })
    const people = [
      ...roster.staff,
      ...roster.pupils,
      ...roster.guardians,
      ...roster.officers,
      ...roster.partners,
    ]
    await db.inTenant(tenant.id, async (tx) => {
      for (const { id: known, subjects } of people)
        for (const subject of subjects)
          await bindIdentity(tx, {
            tenant: tenant.id,
            person: known,
            issuer,
            subjectKey: subjectKeyOf(secret, issuer, subject),
          })
    })
    process.stdout.write(
      `${tenant.id} is set up: ${people.length} people, ${roster.classes.length} classes\n`,
    )
  } finally {
    await db.close()
  }
}

const [, , path] = process.argv
if (path === undefined) {
  process.stderr.write('Usage: npm run set-up -- FILE.json\n')
  process.exitCode = 1
} else
  await setUp(path).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'Could not set up'}\n`)
    process.exitCode = 1
  })
