import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'

import type { Tx } from './database.ts'

/** The token is random and used once, so one key seals one answer and the nonce may stand still. */
const NONCE = Buffer.alloc(12)
const TAG = 16

const drawKey = (tenant: string, token: string): Buffer =>
  Buffer.from(hkdfSync('sha256', token, tenant, 'samhold submission answer', 32))

const hashOf = (tenant: string, token: string): Buffer =>
  createHash('sha256').update(`submission|${tenant}|${token}`).digest()

const sealAnswer = (key: Buffer, answer: unknown): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key, NONCE, { authTagLength: TAG })
  const clear = JSON.stringify(answer ?? null)
  return Buffer.concat([cipher.update(clear, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

const openAnswer = (key: Buffer, sealed: Buffer): unknown => {
  const decipher = createDecipheriv('aes-256-gcm', key, NONCE, { authTagLength: TAG })
  decipher.setAuthTag(sealed.subarray(-TAG))
  const clear = Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()])
  return JSON.parse(clear.toString('utf8'))
}

/**
 * Runs `work` once per form token and keeps its answer; a repeat, late or at the same time, gets the first answer
 * and has no effect. A repeat at the same time waits for the first transaction; if that fails, the repeat becomes
 * the first. The answer is JSON (null for undefined) and only readable with the token, which must be random
 * (at least 128 bits) and is not stored. An empty token is refused.
 */
export const once = async <T>(tx: Tx, tenant: string, token: string, work: () => Promise<T>): Promise<T> => {
  if (token.length < 16) throw new Error('A form token must be random and at least 16 characters long')
  const row = { tenant, key: hashOf(tenant, token) }
  const first = await tx
    .insertInto('submission')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant', 'key']).doNothing())
    .executeTakeFirst()
  const mine = tx.selectFrom('submission').where('tenant', '=', tenant).where('key', '=', row.key)
  if (first.numInsertedOrUpdatedRows !== 1n) {
    const { answer } = await mine.select('answer').executeTakeFirstOrThrow()
    if (answer === null) throw new Error('A form token was used inside its own work')
    return openAnswer(drawKey(tenant, token), answer) as T
  }
  const answer = await work()
  await tx
    .updateTable('submission')
    .set({ answer: sealAnswer(drawKey(tenant, token), answer) })
    .where('tenant', '=', tenant)
    .where('key', '=', row.key)
    .execute()
  return answer
}
