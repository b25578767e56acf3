import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { temporaryPostgres } from '../../src/adapters/embedded-postgres/for-tests.ts'
import { copyOut } from './copy-stream.ts'

let server: Awaited<ReturnType<typeof temporaryPostgres>>
beforeAll(async () => (server = await temporaryPostgres()))
afterAll(() => server.dispose())

// Around what is held back before the connection is paused: 256 KB in batches of 64 KB.
it.each([0, 1, 600, 2_500, 2_600, 2_700, 20_000])(
  'B8 after %i rows that were taken slowly, the connection answers again',
  async (count) => {
    const client = new pg.Client(server.superuser)
    await client.connect()
    try {
      const out = copyOut(
        client,
        `copy (select repeat('x', 100) from generate_series(1, ${count})) to stdout`,
      )
      let bytes = 0
      await sleep(50)
      for await (const chunk of out) {
        bytes += (chunk as Buffer).length
        await sleep(5)
      }
      expect([out.rows(), bytes]).toEqual([count, count * 101])
      expect((await client.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }])
    } finally {
      await client.end()
    }
  },
)
