import { describe, expect, it } from 'vitest'
import { alma, jonas, lars, maria, mette, nobody, sara } from '../given.ts'
import { holds, keysOf } from './viewer.ts'

describe('the keys somebody holds', () => {
  it.each([
    [nobody, []],
    [alma, ['person:alma']],
    [maria, ['person:maria', 'guardian-of:alma']],
    [mette, ['person:mette', 'role:leader']],
    [sara, ['person:sara', 'role:resource-team']],
    [jonas, ['person:jonas', 'class-team:5b']],
    [lars, ['person:lars', 'role:officer']],
  ])('CON-06 $person holds nothing that no role, class or child gives', (viewer, keys) => {
    expect(keysOf(viewer)).toEqual(keys)
  })

  it("CON-06 a pupil's class is not a key to it, and a teacher without classes has none", () => {
    expect(keysOf({ ...alma, classes: ['5b', '6a'] })).toEqual(['person:alma'])
    expect(keysOf({ ...jonas, classes: [] })).toEqual(['person:jonas'])
    expect(keysOf({ ...jonas, roles: ['after-school'] })).toEqual(['person:jonas', 'class-team:5b'])
    expect([holds(mette, 'leader'), holds(sara, 'leader')]).toEqual([true, false])
  })
})
