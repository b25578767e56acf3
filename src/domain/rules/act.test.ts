import { describe, expect, it } from 'vitest'
import { mette, monday } from '../given.ts'
import { decide, isNotTooLong, type Act } from './act.ts'
import { dayOf } from './recorded.ts'
import { acts, register } from './register.ts'

type Refusal = 'too-small' | 'too-odd'
const grow: Act<number, number, string, Refusal> = {
  name: 'grow',
  alreadySo: (state, to) => state === to,
  guards: [
    { source: ['CASE-01'], says: 'Big.', refusal: 'too-small', field: 'to', met: (state, to) => to > state },
    { source: ['CASE-03'], says: 'Even.', refusal: 'too-odd', met: (_state, to) => to % 2 === 0 },
  ],
  events: (_state, to) => [`grown to ${to}`],
}
const facts = { today: monday, at: monday, by: mette }

describe('deciding', () => {
  it('names every broken guard at once, in reading order, with its rule and its field', () => {
    expect(decide(grow, 4, 3, facts)).toEqual({
      ok: false,
      refusals: [
        { refusal: 'too-small', source: ['CASE-01'], field: 'to' },
        { refusal: 'too-odd', source: ['CASE-03'] },
      ],
    })
  })

  it('gives the events when no guard is broken, and none when it is so already, whatever the guards say', () => {
    expect(decide(grow, 4, 6, facts)).toEqual({ ok: true, events: ['grown to 6'] })
    expect(decide(grow, 5, 5, facts)).toEqual({ ok: true, events: [] })
  })

  it('takes a text of up to 10,000 characters', () => {
    expect([undefined, 'a'.repeat(10_000), 'a'.repeat(10_001)].map(isNotTooLong)).toEqual([true, true, false])
  })

  it('REP-02 an entry may carry the date alone', () => {
    expect([dayOf('2026-11-02'), dayOf('2026-11-02T23:59:00+01:00')]).toEqual(['2026-11-02', '2026-11-02'])
  })
})

describe('the register', () => {
  it('lists each act once, and every guard of it with a rule and a sentence', () => {
    expect(new Set(acts.map(({ name }) => name)).size).toBe(acts.length)
    for (const { name, source, says } of register) {
      expect(source.length, name).toBeGreaterThan(0)
      expect(says, name).toMatch(/\.$/)
    }
    expect(register.length).toBeGreaterThan(acts.length)
  })
})
