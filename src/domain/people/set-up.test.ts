import { describe, expect, it } from 'vitest'
import { mette, monday } from '../given.ts'
import { decide } from '../rules/act.ts'
import type { PeopleEvent } from './events.ts'
import { registerPeople } from './set-up.ts'

describe('setting a school up', () => {
  it('takes the roster as it is, in its order', () => {
    const roster: readonly PeopleEvent[] = [
      { type: 'SchoolSetUp', country: 'DK', owner: null },
      { type: 'ClassFormed', classId: '5b', label: '5.b' },
    ]
    expect(decide(registerPeople, undefined, roster, { today: monday, at: monday, by: mette })).toEqual({
      ok: true,
      events: roster,
    })
  })
})
