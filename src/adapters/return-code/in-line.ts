/** Lets so much work of one kind go on at once, in the order it came; the rest waits. */
export const inLine = (atOnce: number) => {
  const waiting: (() => void)[] = []
  let going = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (going < atOnce) going += 1
    else await new Promise<void>((begin) => waiting.push(begin))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) going -= 1
      else next()
    }
  }
}
