import { expect, test } from 'vitest'
import { soakPolicies } from '../../tools/soak/policies.ts'
import { openSite } from '../browser/site.ts'
import { breakEveryWall } from './database-walls.ts'

test('A7 taking away any row policy, right or row security of the database is noticed', async () => {
  const site = await openSite()
  const db = await site.base.superPool.connect()
  try {
    const { tried, unnoticed, foreign } = await breakEveryWall(db)
    expect(tried).toBeGreaterThan(150)
    expect([...unnoticed, ...foreign]).toEqual([])
  } finally {
    db.release(true)
    await site.close()
  }
}, 60_000)

test('A7 taking a check out of the code is noticed, for a share of the checks', async () => {
  const said: string[] = []
  const { passed, figure } = await soakPolicies.run({ n: 4, seed: 20_261, say: (line) => said.push(line) })
  expect(passed, [...said, figure].join('\n')).toBe(true)
}, 300_000)
