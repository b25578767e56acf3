/** What a figure is held against: the bare measure beside it, by turns in the same run. */
type Against = { readonly what: string; readonly value: number; readonly ratio: number }

/** One line of the table. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'per second' | 'KB' | 'MB' | 'errors' | '%'
  readonly against?: Against
  /** What the ratio is held to, or the value where there is no ratio. Left out: measured, and no more. */
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number }
}

export type How = {
  /** How often each pair is measured; the median counts. */
  readonly rounds: number
  /** The size the bench's goal names, made smaller for a quick run. */
  readonly n: number | undefined
  readonly seconds: number | undefined
  readonly say: (line: string) => void
}

export type Bench = (how: How) => Promise<readonly Figure[]>

export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Milliseconds each of `n` takes, one after the other. */
export const each = async (n: number, work: () => Promise<unknown>): Promise<number> =>
  (await timed(async () => {
    for (let index = 0; index < n; index += 1) await work()
  })) / n

/**
 * `work` and `bare` by turns, so that whatever else the machine does meets both; the median of each, and of the
 * ratios. Once unmeasured first: the first of anything compiles.
 */
export const byTurns = async (
  { rounds, say }: How,
  figure: Pick<Figure, 'name' | 'unit' | 'goal'> & { readonly what: string },
  work: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<Figure> => {
  await bare()
  await work()
  const pairs: { value: number; against: number }[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const pair = { against: await bare(), value: await work() }
    pairs.push(pair)
    say(`${figure.name}: round ${round} of ${rounds}, ratio ${(pair.value / pair.against).toFixed(2)}`)
  }
  const { what, ...named } = figure
  return {
    ...named,
    value: median(pairs.map(({ value }) => value)),
    against: {
      what,
      value: median(pairs.map(({ against }) => against)),
      ratio: median(pairs.map(({ value, against }) => value / against)),
    },
  }
}

/** Whether a figure keeps its goal; undefined where it has none. */
export const keepsGoal = ({ value, against, goal }: Figure): boolean | undefined => {
  if (goal === undefined) return undefined
  const measured = against?.ratio ?? value
  return 'atLeast' in goal ? measured >= goal.atLeast : measured <= goal.atMost
}

const digits = (value: number): string => value.toFixed(value < 10 ? 1 : 0)

/** A figure as a line for people. */
export const written = (figure: Figure): string => {
  const { value, unit, against, goal } = figure
  const kept = keepsGoal(figure)
  return [
    `${kept === false ? '**missed:** ' : ''}${digits(value)} ${unit}`,
    ...(against === undefined
      ? []
      : [`${against.what}: ${digits(against.value)} ${unit}`, `ratio ${against.ratio.toFixed(2)}`]),
    ...(goal === undefined
      ? []
      : ['atLeast' in goal ? `goal: at least ${goal.atLeast}` : `goal: at most ${goal.atMost}`]),
  ].join('; ')
}
