import { openDatabase } from '../../src/adapters/postgres/database.ts'
import { testDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { postgresJournal } from '../../src/adapters/postgres/journal.ts'
import { writeAudit } from '../../src/adapters/postgres/audit.ts'
import { wordsOf, type Words } from '../../src/domain/kernel/words.ts'
import { atOnce, chanceFrom, isMilestone, oneOf, type Soak } from './soak.ts'

type Told = { readonly type: 'told'; readonly what: Words }

const TENANTS = ['elm', 'oak'] as const
const TABLES = ['journal', 'stream_head', 'vault', 'audit', 'keys.data_key'] as const

/**
 * Two schools at once on two connections that they take in turns: reads, writes, transactions that fail halfway
 * and transactions without a school. Whatever a pooled connection keeps of the one before would show here.
 */
export const soakTenants: Soak = {
  name: 'tenants',
  goal: 'A6: 10,000 interleaved requests of two schools on two connections see no foreign row',
  n: 10_000,
  run: async ({ n, seed, say }) => {
    const base = await testDatabase([...TENANTS])
    const db = openDatabase({ ...base.app, max: 2 })
    try {
      const chance = chanceFrom(seed)
      let foreign = 0
      let seen = 0
      let done = 0
      for (const tenant of TENANTS)
        await db.inTenant(tenant, (tx) =>
          postgresJournal<Told>(tx, tenant, base.vault).append('case:0', 0, [
            { at: '2026-01-01', by: 'p', event: { type: 'told', what: wordsOf('p', tenant) } },
          ]),
        )
      const request = async (index: number): Promise<void> => {
        const tenant = oneOf(chance, TENANTS)
        const table = oneOf(chance, TABLES)
        const kind = chance(10)
        const look =
          (of: string | undefined) => async (tx: Parameters<Parameters<typeof db.inTenant>[1]>[0]) => {
            const rows = await tx.selectFrom(table).select('tenant').execute()
            seen += rows.length
            foreign += rows.filter((row) => row.tenant !== of).length
          }
        if (kind === 0) return db.withoutTenant(look(undefined))
        const work = db.inTenant(tenant, async (tx) => {
          if (kind === 1)
            await writeAudit(tx, tenant, { actor: 'p', role: 'leader', act: 'read', about: [String(index)] })
          await look(tenant)(tx)
          if (kind === 2) throw new Error('halfway')
        })
        return kind === 2 ? work.catch(() => undefined) : work
      }
      await atOnce(16, n, async (index) => {
        await request(index)
        done += 1
        if (isMilestone(done, n)) say(`${done} requests, ${seen} rows seen, ${foreign} of them foreign`)
      })
      return {
        passed: foreign === 0 && seen > n / 2,
        figure: `${n} requests on 2 connections: ${foreign} foreign rows among ${seen}`,
      }
    } finally {
      await db.close()
      await base.dispose()
    }
  },
}
