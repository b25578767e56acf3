import { randomBytes } from 'node:crypto'
import { testDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { postgresJournal } from '../../src/adapters/postgres/journal.ts'
import { countByMaster, rewrap } from '../../src/adapters/postgres/rewrap.ts'
import { wordsOf, type Words } from '../../src/domain/kernel/words.ts'
import { openVault, type MasterKey } from '../../src/journal/vault.ts'
import { isMilestone, type Soak } from './soak.ts'

type Told = { readonly type: 'told'; readonly what: Words }

const SECONDS = 60
/** Persons in a matter: each has a key of its own. */
const PERSONS = 100

const newMaster = (id: string): MasterKey => ({ id, key: randomBytes(32) })

/**
 * Keys wrapped again under a new master key, while another program, which has both, goes on reading and writing. At
 * the end everything opens with the new one alone.
 */
export const soakKeys: Soak = {
  name: 'keys',
  goal: 'A14: 10,000 keys are wrapped again within 60 seconds, and nobody waits for it',
  n: 10_000,
  run: async ({ n, say }) => {
    const { db, dispose } = await testDatabase(['elm', 'oak'])
    try {
      const [old, next] = [newMaster('old'), newMaster('next')]
      const [before, both, after] = [openVault([old]), openVault([next, old]), openVault([next])]
      const told = (person: string, text: string) => ({
        at: '2026-01-01',
        by: null,
        event: { type: 'told' as const, what: wordsOf(person, text) },
      })
      const matters = Math.ceil(n / PERSONS)
      const placeOf = (matter: number) => ({
        tenant: matter % 2 === 0 ? 'elm' : 'oak',
        stream: `case:${matter}`,
      })
      const journalIn = <T>(
        tenant: string,
        vault: typeof before,
        work: (journal: ReturnType<typeof postgresJournal<Told>>) => Promise<T>,
      ) => db.inTenant(tenant, (tx) => work(postgresJournal<Told>(tx, tenant, vault)))
      for (let matter = 0; matter < matters; matter += 1) {
        const { tenant, stream } = placeOf(matter)
        const persons = Array.from(
          { length: Math.min(PERSONS, n - matter * PERSONS) },
          (_, index) => `p${index}`,
        )
        await journalIn(tenant, before, (journal) =>
          journal.append(
            stream,
            0,
            persons.map((person) => told(person, `${stream} ${person}`)),
          ),
        )
        if (isMilestone(matter + 1, matters)) say(`${(matter + 1) * PERSONS} keys made`)
      }

      let isDone = false
      const waits: number[] = []
      const readAndWrite = async (): Promise<void> => {
        for (let count = 0; !isDone; count += 1) {
          const { tenant, stream } = placeOf(count % matters)
          const began = performance.now()
          await journalIn(tenant, both, async (journal) => {
            const lines = await journal.read(stream)
            if (lines.some(({ event }) => event.what.text === null)) throw new Error('Words were lost')
            await journal.append(stream, lines.length, [told('p0', 'later')])
          })
          waits.push(performance.now() - began)
        }
      }
      const program = readAndWrite()
      const began = performance.now()
      const done = await rewrap(db, both)
      const seconds = (performance.now() - began) / 1_000
      isDone = true
      await program

      let unread = 0
      for (let matter = 0; matter < matters; matter += 1) {
        const { tenant, stream } = placeOf(matter)
        const lines = await journalIn(tenant, after, (journal) => journal.read(stream))
        unread += lines.filter(({ event }) => event.what.text === null).length
      }
      const left = (await countByMaster(db)).get(old.id) ?? 0
      const longest = Math.max(...waits)
      return {
        passed: done >= n && left === 0 && unread === 0 && seconds < SECONDS && waits.length > 0,
        figure: `${done} keys wrapped again in ${seconds.toFixed(1)} s, ${left} left under the old one; ${waits.length} requests beside it, the longest ${longest.toFixed(0)} ms, ${unread} words unread afterwards`,
      }
    } finally {
      await dispose()
    }
  },
}
