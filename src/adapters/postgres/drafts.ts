import type { PersonId } from '../../domain/people/viewer.ts'
import type { DataKey, Place, Vault } from '../../journal/vault.ts'
import { ask, inFlight, type Tx } from './database.ts'
import { schoolSecret } from './return-codes.ts'

/** Drafts one person may have at a time: the newest are kept. */
const MOST = 50

const BE = `select set_config('samhold.person', $1, true)`

const FORGET = `
  delete from draft where tenant = $1 and person = $2 and (saved_at < now() - interval '14 days' or form in (
    select form from draft where tenant = $1 and person = $2 order by saved_at desc offset ${MOST - 1}))`

const KEEP = `
  insert into draft (tenant, person, form, id, nonce, ciphertext) values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant, person, form) do update
    set id = excluded.id, nonce = excluded.nonce, ciphertext = excluded.ciphertext, saved_at = now()`

const FIND = `
  select id, nonce, ciphertext, saved_at from draft
  where tenant = $1 and person = $2 and form = $3 and saved_at >= now() - interval '14 days'`

type DraftRow = {
  readonly id: string
  readonly nonce: Buffer
  readonly ciphertext: Buffer
  readonly saved_at: Date
}

/**
 * Drafts in one transaction (C14). Each question is asked as the person whose drafts they are: the database gives
 * nobody else's. Sealed under a secret of the school, bound to person and form.
 */
export const draftsIn = (tx: Tx, tenant: string, vault: Vault) => {
  const be = (person: PersonId) => inFlight(tx, ask(tx, BE, [person]))
  const key = async (): Promise<DataKey> => ({
    id: 'draft',
    key: await schoolSecret(tx, tenant, 'draft', vault),
  })
  const placeOf = (person: PersonId, form: string): Place => ({
    tenant,
    stream: `draft:${form}`,
    of: person,
  })
  const forget = (person: PersonId) => {
    be(person)
    inFlight(tx, ask(tx, FORGET, [tenant, person]))
  }
  return {
    keep: async (person: PersonId, form: string, text: string): Promise<void> => {
      const { id, nonce, ciphertext } = vault.seal(placeOf(person, form), await key(), text)
      forget(person)
      await ask(tx, KEEP, [tenant, person, form, id, nonce, ciphertext])
    },
    find: async (
      person: PersonId,
      form: string,
    ): Promise<{ readonly text: string; readonly savedAt: Date } | undefined> => {
      be(person)
      const [row] = await ask<DraftRow>(tx, FIND, [tenant, person, form])
      if (row === undefined) return undefined
      const sealed = { ...placeOf(person, form), ...row, key_id: 'draft' }
      return { text: vault.open(sealed, await key()), savedAt: row.saved_at }
    },
    drop: async (person: PersonId, form: string): Promise<void> => {
      be(person)
      await ask(tx, `delete from draft where tenant = $1 and person = $2 and form = $3`, [
        tenant,
        person,
        form,
      ])
    },
    forgetOld: async (people: readonly PersonId[]): Promise<void> => people.forEach(forget),
  }
}
