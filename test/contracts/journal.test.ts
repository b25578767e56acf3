import { eraseWords } from '../../src/adapters/postgres/erase.ts'
import { postgresJournal } from '../../src/adapters/postgres/journal.ts'
import { testDatabase } from '../../src/adapters/postgres/for-tests.ts'
import { memoryJournal } from '../../src/journal/memory.ts'
import { journalContract } from './journal.contract.ts'

journalContract('in memory', async () => {
  const journal = memoryJournal<never>()
  return {
    run: (work) => work(journal),
    erase: async (of, stream) => journal.erase(of, stream),
    rows: async (stream) => journal.rows(stream),
    dispose: async () => undefined,
  }
})

journalContract('in PostgreSQL', async () => {
  const test = await testDatabase()
  return {
    run: (work) => test.db.inTenant('elm', (tx) => work(postgresJournal(tx, 'elm', test.vault))),
    erase: async (of, stream) => {
      await test.db.inTenant('elm', (tx) =>
        eraseWords(tx, 'elm', { of, stream }, { actor: 'p1', role: 'leader' }),
      )
    },
    rows: (stream) =>
      test.db.inTenant('elm', (tx) =>
        tx.selectFrom('journal').selectAll().where('stream', '=', stream).orderBy('version').execute(),
      ),
    dispose: () => test.dispose(),
  }
})
