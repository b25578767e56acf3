/** A goal with a number, run in full by `npm run soak` and in a small share by `npm test`. */
export type Soak = {
  readonly name: string
  /** The goal and its ID, in a sentence. */
  readonly goal: string
  /** How many by default: the goal's own number. */
  readonly n: number
  run(how: {
    readonly n: number
    readonly seed: number
    readonly say: (line: string) => void
  }): Promise<{ readonly passed: boolean; readonly figure: string }>
}

/** Chance that a seed repeats: whole numbers from 0 to max - 1 (mulberry32). Not for secrets. */
export const chanceFrom = (seed: number): ((max: number) => number) => {
  let state = seed >>> 0
  return (max) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % max
  }
}

/** One of them, by chance. Refuses an empty list. */
export const oneOf = <T>(chance: (max: number) => number, all: readonly T[]): T => {
  const found = all[chance(all.length)]
  if (found === undefined) throw new RangeError('There is nothing to choose from')
  return found
}

/** Runs work so many times, some at once. */
export const atOnce = async (
  width: number,
  n: number,
  work: (index: number) => Promise<void>,
): Promise<void> => {
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < n; index = next++) await work(index)
  }
  await Promise.all(Array.from({ length: Math.min(width, n) }, worker))
}

/** A tenth of the way, and so on. */
export const isMilestone = (done: number, n: number): boolean =>
  done % Math.max(1, Math.floor(n / 10)) === 0 || done === n
