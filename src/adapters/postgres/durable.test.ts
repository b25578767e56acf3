import { expect, test } from 'vitest'
import { temporaryPostgres } from '../embedded-postgres/for-tests.ts'
import { openDatabase } from './database.ts'
import { durabilityOf } from './durable.ts'

test('B4 a server that would lose an answer is told from one that keeps it', async () => {
  for (const durable of [true, false]) {
    const server = await temporaryPostgres({ durable })
    const db = openDatabase(server.app)
    expect(await durabilityOf(db)).toEqual({
      losing: durable ? [] : ['fsync', 'full_page_writes', 'synchronous_commit'],
      checksums: true,
    })
    await db.close()
    const hasty = openDatabase({ ...server.app, options: '-c synchronous_commit=off' })
    expect((await durabilityOf(hasty)).losing).toContain('synchronous_commit')
    await hasty.close()
    await server.dispose()
  }
})
