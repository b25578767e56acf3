/** The fields of a form, in order. */
export type Kept = readonly (readonly [name: string, value: string])[]

/** Milliseconds of rest after which what is written is sent; and between two sendings while somebody writes on. */
export const PAUSE = 800
export const LONGEST = 2_000

/**
 * Sends what is written after a pause, and every other second while the writing goes on; one sending at a time, and
 * one that failed is tried again (C14). `stop` breaks off what is on its way: the form itself is being sent.
 */
export function keepWriting(form: {
  readonly now: () => Kept
  readonly send: (kept: Kept, signal: AbortSignal) => Promise<void>
}): { readonly wrote: () => void; readonly stop: () => void } {
  const halt = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | undefined
  let sending = false

  const wrote = (): void => {
    if (halt.signal.aborted) return
    waitingSince ??= performance.now()
    clearTimeout(timer)
    if (!sending)
      timer = setTimeout(
        () => void go(),
        Math.min(PAUSE, Math.max(0, waitingSince + LONGEST - performance.now())),
      )
  }
  const go = async (): Promise<void> => {
    sending = true
    waitingSince = undefined
    const sent = await form.send(form.now(), halt.signal).then(
      () => true,
      () => false,
    )
    sending = false
    if (!sent) waitingSince = performance.now()
    if (waitingSince !== undefined) wrote()
  }
  return {
    wrote,
    stop: () => {
      clearTimeout(timer)
      halt.abort()
    },
  }
}
