import { describe, expect, it } from 'vitest'
import { mette, monday } from '../given.ts'
import { decide } from '../rules/act.ts'
import type { PeopleEvent } from './events.ts'
import { registerPeople } from './set-up.ts'

const roster: readonly PeopleEvent[] = [
  { type: 'SchoolSetUp', country: 'DK', owner: null },
  { type: 'ClassFormed', classId: '5b', label: '5.b' },
]
const facts = { today: monday, at: monday, by: mette }

describe('setting a school up', () => {
  it('takes the roster as it is, in its order', () => {
    expect(decide(registerPeople, [], roster, facts)).toEqual({ ok: true, events: roster })
  })

  it('read a second time it adds what is new, and nothing else', () => {
    const joined: PeopleEvent = { type: 'ClassJoined', person: 'alma', classId: '5b' }
    expect(decide(registerPeople, roster, roster, facts)).toEqual({ ok: true, events: [] })
    expect(decide(registerPeople, roster, [...roster, joined], facts)).toEqual({ ok: true, events: [joined] })
  })
})
