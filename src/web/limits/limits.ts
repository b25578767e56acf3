import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import type { Context } from 'hono'

/** Minutes for which a try counts. */
const WINDOW = 10

/**
 * What passes within ten minutes at one school's door (goal A12): reports and six words from one address, messages
 * with one code, and of each for the school as a whole. A class tells from one address, some of it twice; a robot
 * gets no further than a class.
 */
const figures = {
  report: { each: 45, school: 450 },
  code: { each: 50, school: 600 },
  message: { each: 30, school: 600 },
} as const
export type Limited = keyof typeof figures

/** Requests that may wait for a slow hash at once, at all doors together: some seconds of a small machine. */
const AT_ONCE = 64

export type Passed<T> =
  | { readonly ok: true; readonly value: T }
  /** Refused, and nothing was done: after this many minutes it is worth trying again. */
  | { readonly ok: false; readonly minutes: number }

export type Limits = {
  /** Does the work, unless there were too many such tries by `who` or in the school. Refused tries do not count. */
  run<T>(
    asked: { readonly what: Limited; readonly school: string; readonly who: string },
    work: () => Promise<T>,
  ): Promise<Passed<T>>
  /** Where a request comes from: to be given to `run`, and to nothing else. */
  addressOf(c: Context): string
}

/**
 * Who tried how often, in the memory of this process alone: times under hashes of address and code, by a key that
 * nobody else has and that is replaced, with all it named, every day. Nothing of it is written anywhere (A9, A12).
 * `addressHeader` names the header in which our own proxy writes the visitor's address; without one it is the
 * connection's, and no header is believed. `now` is the real clock.
 */
export const makeLimits = (options: {
  readonly now: () => Date
  readonly addressHeader?: string | undefined
}): Limits => {
  const tries = new Map<string, readonly number[]>()
  let key = createSecretKey(randomBytes(32))
  let day = ''
  let swept = 0
  let inside = 0

  const keepHouse = (now: number): void => {
    const today = new Date(now).toISOString().slice(0, 10)
    if (today !== day) {
      key = createSecretKey(randomBytes(32))
      day = today
      tries.clear()
    }
    if (now - swept < WINDOW * 60_000) return
    swept = now
    for (const [name, times] of tries) if (isOver(times.at(-1) ?? 0, now)) tries.delete(name)
  }

  const take = (counts: readonly { readonly of: readonly string[]; readonly most: number }[]): number => {
    const now = options.now().getTime()
    keepHouse(now)
    const counted = counts.map(({ of, most }) => {
      const name = createHmac('sha256', key).update(JSON.stringify(of)).digest('base64url')
      return { name, most, times: (tries.get(name) ?? []).filter((time) => !isOver(time, now)) }
    })
    const waits = counted.flatMap(({ most, times }) =>
      times.length < most ? [] : [(times[0] ?? now) + WINDOW * 60_000 - now],
    )
    if (waits.length > 0) return Math.max(1, Math.ceil(Math.max(...waits) / 60_000))
    for (const { name, times } of counted) tries.set(name, [...times, now])
    return 0
  }

  return {
    run: async ({ what, school, who }, work) => {
      if (inside >= AT_ONCE) return { ok: false, minutes: 1 }
      const minutes = take([
        { of: [what, school, who], most: figures[what].each },
        { of: [what, school], most: figures[what].school },
      ])
      if (minutes > 0) return { ok: false, minutes }
      inside += 1
      try {
        return { ok: true, value: await work() }
      } finally {
        inside -= 1
      }
    },
    addressOf: (c) =>
      networkOf(
        options.addressHeader === undefined
          ? connectedFrom(c)
          : // Where a header lists several, the last one is what our own proxy added.
            (c.req.header(options.addressHeader)?.split(',').at(-1)?.trim() ?? ''),
      ),
  }
}

const isOver = (time: number, now: number): boolean => now - time >= WINDOW * 60_000

/** Under Node's server a request carries its connection; elsewhere all requests count as one visitor's. */
const connectedFrom = (c: Context): string => {
  const env = c.env as
    | { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }
    | undefined
  return env?.incoming?.socket?.remoteAddress ?? ''
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, as a single telephone may use all the others. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(plain) !== 6) return plain
  const [before = '', after] = plain.split('%')[0]?.split('::') ?? []
  const [head, tail] = [before, after ?? ''].map((part) => part.split(':').filter((group) => group !== ''))
  const gap = after === undefined ? 0 : 8 - (head?.length ?? 0) - (tail?.length ?? 0)
  return [...(head ?? []), ...Array.from({ length: gap }, () => '0'), ...(tail ?? [])]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
