import { describe, expect, it } from 'vitest'
import { alma, day, emil, hanne, jonas, lars, maria, mette, monday, nobody, sara } from '../given.ts'
import { ageOn, findReadingKinds, readingKinds } from './access-list.ts'

const born = day('2015-11-02')
const kinds = (viewer: typeof alma, today = monday, birth: typeof born | undefined = born) =>
  findReadingKinds(viewer, { person: 'alma', born: birth }, 'DK', today)

describe('who may see who has read', () => {
  it('CON-04 the pupil sees every reading but notifications and concerns, the parent the readings of the case', () => {
    expect(kinds(alma)).toEqual(
      readingKinds.filter((kind) => !['notification', 'concern', 'health-note'].includes(kind)),
    )
    expect(kinds(maria)).toEqual(['case', 'case-list', 'case-copy'])
  })

  it("CON-06 a parent's list never holds who read a report, an account of home or a notification", () => {
    for (const kind of ['report', 'home-account', 'notification'] as const)
      expect(kinds(maria)).not.toContain(kind)
  })

  it.each([emil, hanne, jonas, mette, sara, lars, nobody])(
    'CON-06 nobody else has the list at all: $person',
    (who) => {
      expect(kinds(who)).toBeUndefined()
    },
  )

  it('CON-04 on the fifteenth birthday the list is the pupil’s alone', () => {
    expect(kinds(maria, day('2030-11-01'))).toBeDefined()
    expect(kinds(maria, day('2030-11-02'))).toBeUndefined()
    expect(kinds(alma, day('2030-11-02'))).toBeDefined()
  })

  it('CON-04 a pupil whose age is not known counts as a child', () => {
    expect(
      findReadingKinds(maria, { person: 'alma', born: undefined }, 'DK', day('2040-01-01')),
    ).toBeDefined()
  })

  it('LAW-01 the age is a dated value: where none was in force, none is invented', () => {
    expect(
      findReadingKinds(maria, { person: 'alma', born: day('2000-01-01') }, 'DK', day('2017-07-31')),
    ).toBeDefined()
    expect(
      findReadingKinds(maria, { person: 'alma', born: day('2000-01-01') }, 'DK', day('2017-08-01')),
    ).toBeUndefined()
  })

  it.each([
    ['2015-11-02', '2030-11-01', 14],
    ['2015-11-02', '2030-11-02', 15],
    ['2012-02-29', '2027-02-28', 14],
    ['2012-02-29', '2027-03-01', 15],
    ['2012-02-29', '2028-02-29', 16],
  ])('CON-04 born %s is on %s %i years old', (from, on, age) => {
    expect(ageOn(day(from), day(on))).toBe(age)
  })
})
