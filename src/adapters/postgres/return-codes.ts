import type { Vault } from '../../journal/vault.ts'
import { ask, inFlight } from './database.ts'
import type { Tx } from './database.ts'

/** A secret of the tenant, such as the salt of its return codes: 32 random bytes, made when first asked for. */
export const schoolSecret = async (tx: Tx, tenant: string, name: string, vault: Vault): Promise<Buffer> => {
  const find = () =>
    tx
      .selectFrom('keys.school_secret')
      .select(['master', 'wrapped'])
      .where('tenant', '=', tenant)
      .where('name', '=', name)
      .executeTakeFirst()
  const known = await find()
  if (known !== undefined) return vault.unwrapSecret(tenant, name, known)
  await tx
    .insertInto('keys.school_secret')
    .values({ tenant, name, ...vault.wrapSecret(tenant, name, vault.newSecret()) })
    .onConflict((conflict) => conflict.columns(['tenant', 'name']).doNothing())
    .execute()
  const laid = await find()
  if (laid === undefined) throw new Error(`The secret ${name} was not kept`)
  return vault.unwrapSecret(tenant, name, laid)
}

const KEEP = `
  insert into return_code (tenant, hash, stream) values ($1, $2, $3)
  on conflict (tenant, hash) do nothing returning stream`

/** Keeps which stream a code opens. `hash` is the code hashed with the school's salt. False: the code is taken. */
export const keepReturnCode = async (
  tx: Tx,
  tenant: string,
  code: { readonly hash: Buffer; readonly stream: string },
): Promise<boolean> => {
  const kept = await ask(tx, KEEP, [tenant, code.hash, code.stream])
  return kept.length === 1
}

/** The stream a code opens on this day ('YYYY-MM-DD'), its last day included (REP-02). */
export const findReturnCode = async (
  tx: Tx,
  tenant: string,
  asked: { readonly hash: Buffer; readonly today: string },
): Promise<string | undefined> => {
  const found = await tx
    .selectFrom('return_code')
    .select('stream')
    .where('tenant', '=', tenant)
    .where('hash', '=', asked.hash)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', asked.today)]))
    .executeTakeFirst()
  return found?.stream
}

const END = `update return_code set ends_on = $3 where tenant = $1 and (stream = $2 or follows = $2)`

/** Sets the last day of all codes of a stream, and of those that follow it; null opens them again with the matter. */
export const endReturnCodes = async (
  tx: Tx,
  tenant: string,
  end: { readonly stream: string; readonly on: string | null },
): Promise<void> => inFlight(tx, ask(tx, END, [tenant, end.stream, end.on]))

const FOLLOW = `update return_code set follows = $3 where tenant = $1 and stream = $2`

/** The codes of a stream end with another matter from now on. */
export const letReturnCodesFollow = async (
  tx: Tx,
  tenant: string,
  { stream, follows }: { readonly stream: string; readonly follows: string },
): Promise<void> => inFlight(tx, ask(tx, FOLLOW, [tenant, stream, follows]))
