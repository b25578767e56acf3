import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readersOf, writeAudit } from './audit.ts'
import { openDatabase } from './database.ts'
import { testDatabase } from './for-tests.ts'
import type { TestDatabase } from './for-tests.ts'
import { endReturnCodes, findReturnCode, keepReturnCode, schoolSecret } from './return-codes.ts'
import { once } from './submissions.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.dispose())

const newToken = () => randomBytes(18).toString('base64url')

describe('the connection', () => {
  it('A5 an empty tenant is refused', async () => {
    await expect(test.db.inTenant('', async () => 1)).rejects.toThrow('needs a tenant')
  })

  it('A5 a superuser or the owner of the tables is refused, unless it becomes the app role', async () => {
    for (const config of [test.superuser, test.owner]) {
      const mighty = openDatabase(config)
      await expect(mighty.withoutTenant(async () => 1)).rejects.toThrow('connect as samhold_app')
      expect(await mighty.ping()).toBe(false)
      await mighty.close()
    }
    const { host, port, database, user } = test.superuser
    const url = `postgresql://${user}@/${database}?host=${encodeURIComponent(String(host))}&port=${port}`
    const become = openDatabase({ connectionString: url }, { role: 'samhold_app' })
    expect(await become.ping()).toBe(true)
    expect(await become.inTenant('elm', (tx) => tx.selectFrom('journal').selectAll().execute())).toEqual([])
    await become.close()
    const unknown = openDatabase(test.superuser, { role: 'nobody-by-that-name' })
    await expect(unknown.withoutTenant(async () => 1)).rejects.toThrow('does not exist')
    await unknown.close()
  })

  it('ping says no when the server does not answer', async () => {
    const nowhere = openDatabase({ host: '/nonexistent', port: 1 })
    expect(await nowhere.ping()).toBe(false)
    await nowhere.close()
  })

  it('what fails in a transaction leaves nothing', async () => {
    const line = { actor: 'p1', role: 'teacher', act: 'read', about: ['failed'] }
    const failing = test.db.inTenant('elm', async (tx) => {
      await writeAudit(tx, 'elm', line)
      throw new Error('later')
    })
    await expect(failing).rejects.toThrow('later')
    const lines = await test.db.inTenant('elm', (tx) => readersOf(tx, 'elm', { about: 'failed', limit: 9 }))
    expect(lines).toEqual([])
  })
})

describe('the audit', () => {
  it('CON-04 who read about a person is found, newest first, page by page', async () => {
    for (const actor of ['a', 'b', 'c', 'd', 'e']) {
      await test.db.inTenant('elm', async (tx) => {
        const about = ['p1', 'p2']
        await writeAudit(tx, 'elm', {
          actor,
          role: 'teacher',
          act: 'read',
          stream: 'case:1',
          about,
          fields: 'name',
        })
        await writeAudit(tx, 'elm', { actor, role: 'teacher', act: 'search', about: ['p3'] })
      })
    }
    const ask = (before?: { at: string; id: string }) =>
      test.db.inTenant('elm', (tx) => readersOf(tx, 'elm', { about: 'p1', limit: 2, before }))
    const first = await ask()
    const second = await ask(first[1])
    const third = await ask(second[1])
    expect([...first, ...second, ...third].map(({ actor }) => actor)).toEqual(['e', 'd', 'c', 'b', 'a'])
    expect(await ask(third[0])).toEqual([])
    expect(first[0]).toMatchObject({ act: 'read', stream: 'case:1', about: ['p1', 'p2'], fields: 'name' })
    const elsewhere = await test.db.inTenant('oak', (tx) => readersOf(tx, 'oak', { about: 'p1', limit: 9 }))
    expect(elsewhere).toEqual([])
  })

  it('A18 with the right to write the audit taken away, the transaction fails', async () => {
    await test.ownerPool.query('revoke insert on audit from samhold_app')
    try {
      const line = { actor: 'a', role: 'teacher', act: 'read', about: ['p1'] }
      await expect(test.db.inTenant('elm', (tx) => writeAudit(tx, 'elm', line))).rejects.toThrow(
        'permission denied',
      )
    } finally {
      await test.ownerPool.query('grant insert on audit to samhold_app')
    }
  })
})

describe('a form sent twice', () => {
  it('B5 forty sends at once have one effect and one answer, and so has a late one', async () => {
    const token = newToken()
    let effects = 0
    const send = () =>
      test.db.inTenant('elm', (tx) =>
        once(tx, 'elm', token, async () => {
          effects += 1
          await new Promise((resolve) => setTimeout(resolve, 20))
          return { to: `/case/${effects}` }
        }),
      )
    const answers = await Promise.all(Array.from({ length: 40 }, send))
    answers.push(await send())
    expect(effects).toBe(1)
    expect(new Set(answers.map((answer) => answer.to))).toEqual(new Set(['/case/1']))
  })

  it('B5 when the first fails, the second is the first', async () => {
    const token = newToken()
    const failing = test.db.inTenant('elm', (tx) =>
      once(tx, 'elm', token, async () => {
        throw new Error('no')
      }),
    )
    await expect(failing).rejects.toThrow('no')
    expect(await test.db.inTenant('elm', (tx) => once(tx, 'elm', token, async () => 'yes'))).toBe('yes')
  })

  it('B5 tokens of two schools do not meet, and a guessable one is refused', async () => {
    const token = newToken()
    expect(await test.db.inTenant('elm', (tx) => once(tx, 'elm', token, async () => 'elm'))).toBe('elm')
    expect(await test.db.inTenant('oak', (tx) => once(tx, 'oak', token, async () => 'oak'))).toBe('oak')
    await expect(test.db.inTenant('elm', (tx) => once(tx, 'elm', '1', async () => 1))).rejects.toThrow(
      'random',
    )
  })

  it('REP-02 neither the token nor the answer can be read in the table', async () => {
    const token = newToken()
    await test.db.inTenant('elm', (tx) => once(tx, 'elm', token, async () => 'six canary words'))
    const { rows } = await test.superPool.query('select s::text as line, answer from submission s')
    expect(rows.length).toBeGreaterThan(0)
    for (const { line, answer } of rows as { line: string; answer: Buffer }[]) {
      expect(line).not.toContain(token)
      expect(answer.includes('canary')).toBe(false)
    }
  })
})

describe('return codes', () => {
  it('REP-02 a code opens its stream until its last day, in its own school', async () => {
    const hash = randomBytes(32)
    const find = (tenant: string, today: string) =>
      test.db.inTenant(tenant, (tx) => findReturnCode(tx, tenant, { hash, today }))
    const keep = () =>
      test.db.inTenant('elm', (tx) => keepReturnCode(tx, 'elm', { hash, stream: 'report:1' }))
    const end = (on: string | null) =>
      test.db.inTenant('elm', (tx) => endReturnCodes(tx, 'elm', { stream: 'report:1', on }))
    expect(await keep()).toBe(true)
    expect(await keep()).toBe(false)
    expect(await find('elm', '2099-01-01')).toBe('report:1')
    expect(await find('oak', '2025-01-01')).toBeUndefined()
    await end('2025-05-01')
    expect(await find('elm', '2025-05-01')).toBe('report:1')
    expect(await find('elm', '2025-05-02')).toBeUndefined()
    await end(null)
    expect(await find('elm', '2025-05-02')).toBe('report:1')
  })

  it('a school has one salt, also when two ask first; it is stored wrapped', async () => {
    const ask = (tenant: string) =>
      test.db.inTenant(tenant, (tx) => schoolSecret(tx, tenant, 'salt', test.vault))
    const [one, two] = await Promise.all([ask('elm'), ask('elm')])
    expect(one).toHaveLength(32)
    expect(two).toEqual(one)
    expect(await ask('oak')).not.toEqual(one)
    const { rows } = await test.superPool.query<{ wrapped: Buffer }>('select wrapped from keys.school_secret')
    expect(rows.some(({ wrapped }) => wrapped.includes(one))).toBe(false)
  })
})

it('dates come as text and counts as numbers', async () => {
  await test.db.inTenant('elm', (tx) => once(tx, 'elm', newToken(), async () => 1))
  const row = await test.db.inTenant('elm', (tx) =>
    tx
      .selectFrom('submission')
      .select((select) => ['at', select.fn.countAll<number>().as('count')])
      .groupBy('at')
      .executeTakeFirstOrThrow(),
  )
  expect(row.at).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(typeof row.count).toBe('number')
  expect(pg.types.getTypeParser(20)('1')).toBe('1')
})
