import type { ColumnType, Generated } from 'kysely'

import type { IndexTables } from './index-tables.ts'

/** A column that is filled by the database and never written by us afterwards. */
type Fixed<T> = ColumnType<T, T | undefined, never>

/** 0001_ground.sql and 0002_journal.sql. */
export interface JournalTables {
  tenant: {
    id: string
    kind: 'school' | 'owner' | 'complaints-body' | 'agency'
    slug: string
    name: string
    country: 'DK' | 'NO'
    owner_tenant: string | null
    time_zone: Generated<string>
  }
  journal: {
    tenant: string
    stream: string
    version: number
    type: string
    at: string
    by: string | null
    /** Read as an object, written as JSON text. */
    body: ColumnType<Readonly<Record<string, unknown>>, string, never>
    prev_hash: Buffer
    hash: Buffer
  }
  stream_head: {
    tenant: string
    stream: string
    version: number
    hash: Buffer
    checkpointed_version: Generated<number>
  }
  vault: {
    tenant: string
    id: string
    stream: string
    of: string
    key_id: string
    nonce: Buffer
    ciphertext: Buffer
  }
  'keys.data_key': {
    tenant: string
    stream: string
    of: string
    key_id: string
    master: string
    wrapped: Buffer
  }
  'keys.school_secret': { tenant: string; name: string; master: string; wrapped: Buffer }
  audit: {
    tenant: string
    id: Fixed<string>
    at: Fixed<Date>
    actor: string
    role: string
    act: string
    stream: string | null
    about: string[]
    fields: string
  }
  submission: { tenant: string; key: Buffer; at: Fixed<string>; answer: Buffer | null }
  return_code: {
    tenant: string
    hash: Buffer
    stream: string
    ends_on: string | null
    follows: ColumnType<string | null, string | null | undefined, string | null>
  }
}

/** All tables. Each area writes an interface of its own tables and is added to this list. */
export interface Tables extends JournalTables, IndexTables {}
