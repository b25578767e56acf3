import { writeAudit } from './audit.ts'
import type { Tx } from './database.ts'

/** The streams in which this person has words that can be read. */
export const findStreamsOf = async (tx: Tx, tenant: string, person: string): Promise<readonly string[]> => {
  const found = await tx
    .selectFrom('keys.data_key')
    .select('stream')
    .where('tenant', '=', tenant)
    .where('of', '=', person)
    .orderBy('stream')
    .execute()
  return found.map(({ stream }) => stream)
}

/**
 * Erases a person's words, in one stream or in all of the tenant's, by deleting their keys (A16). The events stay,
 * the words of others in them too, and the log still verifies. Writes the audit line and returns how many keys were
 * deleted; neither where there are none. Waits for writers of the streams concerned.
 */
export const eraseWords = async (
  tx: Tx,
  tenant: string,
  who: { readonly of: string; readonly stream?: string | undefined },
  by: { readonly actor: string; readonly role: string },
): Promise<number> => {
  const known = await findStreamsOf(tx, tenant, who.of)
  const streams = known.filter((stream) => who.stream === undefined || who.stream === stream)
  if (streams.length === 0) return 0
  await tx
    .selectFrom('stream_head')
    .select('stream')
    .where('tenant', '=', tenant)
    .where('stream', 'in', streams)
    .orderBy('stream')
    .forUpdate()
    .execute()
  const { numDeletedRows } = await tx
    .deleteFrom('keys.data_key')
    .where('tenant', '=', tenant)
    .where('of', '=', who.of)
    .where('stream', 'in', streams)
    .executeTakeFirst()
  await writeAudit(tx, tenant, { ...by, act: 'erase', stream: who.stream, about: [who.of], fields: 'words' })
  return Number(numDeletedRows)
}
