import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepWriting, LONGEST, PAUSE, type Kept } from './keep-writing.ts'

const said = (text: string): Kept => [['words', text]]

describe('keeping what is written', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const writing = (answer: () => Promise<void> = async () => undefined) => {
    let text = ''
    const sent: string[] = []
    const keeper = keepWriting({
      now: () => said(text),
      send: async ([field]) => {
        sent.push(field?.[1] ?? '')
        await answer()
      },
    })
    return {
      sent,
      stop: keeper.stop,
      type: (more: string) => {
        text += more
        keeper.wrote()
      },
    }
  }

  it('C14 a pause sends it, and whoever writes on is kept at least every three seconds', async () => {
    const { sent, type } = writing()
    type('a')
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent).toEqual(['a'])
    for (let passed = 0; passed < 3_000; passed += 100) {
      type('b')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(sent.length).toBeGreaterThan(1)
    expect(PAUSE).toBeLessThan(LONGEST)
    expect(LONGEST).toBeLessThan(3_000)
  })

  it('C14 what could not be sent is sent again', async () => {
    let fails = 2
    const { sent, type } = writing(async () => {
      fails -= 1
      if (fails >= 0) throw new Error('offline')
    })
    type('a')
    await vi.advanceTimersByTimeAsync(4 * LONGEST)
    expect(sent).toEqual(['a', 'a', 'a'])
  })

  it('C14 one sending at a time, and what came meanwhile goes with the next', async () => {
    let done = (): void => undefined
    const { sent, type } = writing(() => new Promise((resolve) => (done = resolve)))
    type('a')
    await vi.advanceTimersByTimeAsync(PAUSE)
    type('b')
    await vi.advanceTimersByTimeAsync(10 * LONGEST)
    expect(sent).toEqual(['a'])
    done()
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent).toEqual(['a', 'ab'])
  })

  it('C14 once the form itself is sent nothing follows it', async () => {
    const { sent, type, stop } = writing()
    type('a')
    stop()
    type('b')
    await vi.advanceTimersByTimeAsync(10 * LONGEST)
    expect(sent).toEqual([])
  })
})
