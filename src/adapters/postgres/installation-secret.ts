import type { Vault } from '../../journal/vault.ts'
import type { Database } from './database.ts'
import { schoolSecret } from './return-codes.ts'

/** Where what belongs to no school is kept: no tenant can be called so, for the directory refuses the sign. */
export const INSTALLATION = '/'

/**
 * The 32 bytes that cookies are sealed with and sign-ins are found by: drawn once, wrapped like every other secret,
 * and so the same when the master key is replaced.
 */
export const installationSecret = (db: Database, vault: Vault): Promise<Buffer> =>
  db.inTenant(INSTALLATION, (tx) => schoolSecret(tx, INSTALLATION, 'sign-in', vault))
