import { createHash } from 'node:crypto'

/** Chance that a seed repeats, with every draw in its own order. Not for secrets. */
export type Chance = {
  /** A whole number from 0 to max - 1. */
  below(max: number): number
  /** True about so many times in a hundred; fractions are fine. */
  often(percent: number): boolean
  /** One of these. Refuses an empty list. */
  of<T>(all: readonly T[]): T
  bytes(count: number): Buffer
  /** An identifier as random ones look: 32 hex digits. */
  id(): string
  /** Chance of its own under a name: what is drawn from it moves nothing here. */
  fork(name: string): Chance
}

/** xoshiro128**, begun from sha256 of the name: forks never meet, however many there are. */
export const chanceFrom = (name: string): Chance => {
  const begun = createHash('sha256').update(name).digest()
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => begun.readUInt32LE(at)) as [number, number, number, number]

  const next = (): number => {
    const times5 = Math.imul(b, 5)
    const drawn = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return drawn
  }
  const bytes = (count: number): Buffer => {
    const buffer = Buffer.alloc(count)
    for (let at = 0; at < count; at += 1) buffer[at] = next() >>> 24
    return buffer
  }
  const below = (max: number): number => next() % max

  return {
    below,
    often: (percent) => below(10_000) < percent * 100,
    of: <T>(all: readonly T[]): T => {
      if (all.length === 0) throw new RangeError('There is nothing to choose from')
      return all[below(all.length)] as T
    },
    bytes,
    id: () => bytes(16).toString('hex'),
    fork: (inner) => chanceFrom(`${name}/${inner}`),
  }
}
