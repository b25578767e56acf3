import { sql } from 'kysely'
import type { Database } from './database.ts'

/** What must be on for an answer to outlive a power cut (goal B4), and for damage on the disk to be noticed. */
export type Durability = {
  /** Settings that are off and lose what was acknowledged. */
  readonly losing: readonly string[]
  /** Whether every page carries a sum that is checked when it is read. */
  readonly checksums: boolean
}

/** Asked on a connection of the program's own: `synchronous_commit` can be switched off for one role or database. */
export const durabilityOf = (db: Database): Promise<Durability> =>
  db.withoutTenant(async (tx) => {
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') order by name`.execute(
      tx,
    )
    const off = rows.filter(({ setting }) => setting === 'off').map(({ name }) => name)
    return {
      losing: off.filter((name) => name !== 'data_checksums'),
      checksums: !off.includes('data_checksums'),
    }
  })
