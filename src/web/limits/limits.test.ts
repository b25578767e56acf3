import { Hono } from 'hono'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeLimits, networkOf, type Limited } from './limits.ts'

const MINUTE = 60_000

const limitsAt = (start = Date.parse('2026-11-20T09:00:00Z')) => {
  let time = start
  const limits = makeLimits({ now: () => new Date(time) })
  return {
    limits,
    forward: (minutes: number) => void (time += minutes * MINUTE),
    tryAs: (who: string, what: Limited = 'report', school = 'elm') =>
      limits.run({ what, school, who }, async () => 'done'),
  }
}

test('A12 thirty children at one address in ten minutes are all let in, and of a thousand tries five in a hundred at most', async () => {
  const { tryAs, forward } = limitsAt()
  for (let child = 0; child < 30; child += 1) {
    expect(await tryAs('192.0.2.1')).toEqual({ ok: true, value: 'done' })
    forward(10 / 30)
  }
  const robot = limitsAt()
  let accepted = 0
  for (let count = 0; count < 1_000; count += 1) {
    if ((await robot.tryAs('192.0.2.1')).ok) accepted += 1
    robot.forward(10 / 1_000)
  }
  expect(accepted).toBeGreaterThanOrEqual(30)
  expect(accepted).toBeLessThanOrEqual(50)
})

test('A12 for all courses of tries: no ten minutes let more in than a class and its doubles, and one who waits as told gets in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 60, maxLength: 160 }),
      async (pauses) => {
        const { tryAs, forward } = limitsAt()
        const passed: number[] = []
        let at = 0
        let refused: number | undefined
        for (const pause of pauses) {
          forward(pause)
          at += pause
          const answer = await tryAs('192.0.2.1')
          if (answer.ok) passed.push(at)
          else refused = answer.minutes
        }
        for (const from of passed)
          expect(passed.filter((time) => time >= from && time < from + 10).length).toBeLessThanOrEqual(45)
        if (refused === undefined) return
        forward(refused)
        expect((await tryAs('192.0.2.1')).ok).toBe(true)
      },
    ),
    { numRuns: 30 },
  )
})

test('A12 other addresses, schools and kinds of work count by themselves; the school as a whole has its own end', async () => {
  const { tryAs } = limitsAt()
  for (let count = 0; count < 45; count += 1) await tryAs('192.0.2.1')
  expect(await tryAs('192.0.2.1')).toEqual({ ok: false, minutes: 10 })
  expect((await tryAs('192.0.2.2')).ok).toBe(true)
  expect((await tryAs('192.0.2.1', 'code')).ok).toBe(true)
  expect((await tryAs('192.0.2.1', 'report', 'oak')).ok).toBe(true)
  let accepted = 46
  for (let robot = 0; robot < 1_000; robot += 1) if ((await tryAs(`198.51.100.${robot}`)).ok) accepted += 1
  expect(accepted).toBe(450)
  expect((await tryAs('192.0.2.2', 'report', 'oak')).ok).toBe(true)
})

test('A12 at midnight the key is another one, and everything it named is forgotten', async () => {
  const { tryAs, forward } = limitsAt(Date.parse('2026-11-20T23:59:00Z'))
  for (let count = 0; count < 60; count += 1) await tryAs('192.0.2.1')
  expect((await tryAs('192.0.2.1')).ok).toBe(false)
  forward(2)
  expect((await tryAs('192.0.2.1')).ok).toBe(true)
})

test('A12 what waits for slow work has an end, and work that fails gives its place back', async () => {
  const { limits } = limitsAt()
  let open = (): void => undefined
  const gate = new Promise<void>((done) => (open = done))
  const ask = (who: string) => limits.run({ what: 'report', school: 'elm', who }, () => gate)
  const waiting = Array.from({ length: 64 }, (_, index) => ask(`192.0.2.${index}`))
  expect(await ask('198.51.100.1')).toEqual({ ok: false, minutes: 1 })
  open()
  await Promise.all(waiting)
  for (let count = 0; count < 100; count += 1)
    await limits
      .run({ what: 'code', school: 'elm', who: `192.0.2.${count}` }, () => Promise.reject(new Error('no')))
      .catch(() => undefined)
  expect((await ask('198.51.100.1')).ok).toBe(true)
})

test('A12 the address is the connection’s, or what our own proxy wrote last; never what a visitor claims', async () => {
  const seenBy = async (addressHeader: string | undefined, sent: Record<string, string>) => {
    const limits = makeLimits({ now: () => new Date(), addressHeader })
    const app = new Hono().get('/', (c) => c.text(limits.addressOf(c)))
    const connection = { incoming: { socket: { remoteAddress: '::ffff:192.0.2.7' } } }
    return (await app.request('/', { headers: sent }, connection)).text()
  }
  const claimed = { 'X-Forwarded-For': '203.0.113.5, 198.51.100.9' }
  expect(await seenBy(undefined, claimed)).toBe('192.0.2.7')
  expect(await seenBy('X-Forwarded-For', claimed)).toBe('198.51.100.9')
  expect(await seenBy('X-Real-IP', claimed)).toBe('')
})

test('A12 all addresses of one IPv6 network are one visitor', () => {
  expect(networkOf('2001:db8:0:7::1')).toBe('2001:db8:0:7')
  expect(networkOf('2001:0db8:0000:0007:ffff:ffff:ffff:ffff')).toBe('2001:db8:0:7')
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0')
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
})
