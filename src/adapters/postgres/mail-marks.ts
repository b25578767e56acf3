import { createHash } from 'node:crypto'
import type { PersonId } from '../../domain/people/viewer.ts'
import { ask, type Tx } from './database.ts'

/** Keeps what is owed now and gives back what was not there before; what is no longer owed is forgotten. */
const KEEP_MARKS = `
  with owed as (select unnest($3::bytea[]) as mark),
  gone as (
    delete from mail_mark m where m.tenant = $1 and m.person = $2 and not exists (select from owed where owed.mark = m.mark)
  )
  insert into mail_mark (tenant, person, mark) select $1, $2, mark from owed
  on conflict do nothing
  returning mark`

/** How many of these marks the person was not told of before; all of them are kept from now on. */
export const keepMailMarks = async (
  tx: Tx,
  tenant: string,
  person: PersonId,
  marks: readonly string[],
): Promise<number> => {
  const hashes = [...new Set(marks)].map((mark) => createHash('sha256').update(mark).digest())
  return (await ask(tx, KEEP_MARKS, [tenant, person, hashes])).length
}
