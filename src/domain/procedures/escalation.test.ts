import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '../kernel/dates.ts'
import { agreedDay } from './agreed-day.ts'
import { workingDaysDeadline } from './deadline.ts'
import type { Duty } from './duty.ts'
import { climbsOn, hasClimbed } from './escalation.ts'
import type { WorkingCalendar } from './working-days.ts'

const calendar: WorkingCalendar = { country: 'DK', closingDays: [], countClosingDaysOff: true }
const day = (text: string) => text as LocalDate

/** Owed since Monday 2 November 2026, due on Wednesday 4 November. */
const owed = (more: Partial<Duty> = {}): Duty => ({
  code: 'interim-measure',
  owedBy: ['person:line'],
  holder: 'case-lead',
  since: day('2026-11-02'),
  deadline: agreedDay({
    due: day('2026-11-04'),
    from: day('2026-11-02'),
    country: 'DK',
    ruleIds: ['CASE-03'],
    toldBy: 'house',
  }),
  source: ['CASE-03'],
  toldBy: 'house',
  doneOn: null,
  fulfilledBy: 'interim',
  ...more,
})

describe('OWN-09 what is late climbs', () => {
  it('OWN-09 reaches the leader on the first working day after it was due, and not on the day itself', () => {
    expect(hasClimbed(owed(), 'leader', day('2026-11-04'), calendar)).toBe(false)
    expect(hasClimbed(owed(), 'leader', day('2026-11-05'), calendar)).toBe(true)
  })

  it('OWN-09 reaches the owner on the fifth working day: a weekend does not count', () => {
    expect(climbsOn(owed(), 'owner', calendar)).toBe('2026-11-11')
    expect(hasClimbed(owed(), 'owner', day('2026-11-10'), calendar)).toBe(false)
    expect(hasClimbed(owed(), 'owner', day('2026-11-11'), calendar)).toBe(true)
  })

  it('OWN-09 what the law sets a day for reaches the owner on the third', () => {
    const legal = workingDaysDeadline({
      from: day('2026-11-02'),
      count: 2,
      calendar,
      ruleIds: ['CASE-04'],
      toldBy: 'law',
      confirmed: true,
    })
    expect(climbsOn(owed({ deadline: legal }), 'owner', calendar)).toBe('2026-11-09')
  })

  it('LAW-08 what is owed as soon as possible climbs too, counted from the day it became owed', () => {
    const soon = owed({ deadline: null })
    expect(climbsOn(soon, 'leader', calendar)).toBe('2026-11-05')
    expect(climbsOn(soon, 'owner', calendar)).toBe('2026-11-16')
  })

  it('REP-12 danger nobody has looked at reaches the owner on the next working day', () => {
    expect(climbsOn(owed({ code: 'look-at-danger' }), 'owner', calendar)).toBe('2026-11-05')
  })

  it('LAW-11 a notification never climbs, however late', () => {
    expect(climbsOn(owed({ code: 'notify', holder: 'person' }), 'owner', calendar)).toBeUndefined()
  })

  it('OWN-09 what is done climbs no further, and what the owner owes has nobody above it here', () => {
    expect(climbsOn(owed({ doneOn: day('2026-11-06') }), 'owner', calendar)).toBeUndefined()
    expect(climbsOn(owed({ owedBy: ['role:officer'] }), 'owner', calendar)).toBeUndefined()
  })

  it('OWN-09 for every day: the owner never hears before the leader, and once climbed it stays so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 40 }), (start, later) => {
        const due = addDays(day('2026-01-01'), start)
        const duty = owed({
          deadline: agreedDay({ due, from: due, country: 'DK', ruleIds: ['CASE-03'], toldBy: 'house' }),
        })
        const leader = climbsOn(duty, 'leader', calendar)
        const owner = climbsOn(duty, 'owner', calendar)
        if (leader === undefined || owner === undefined) throw new Error('Every open duty climbs')
        expect(due < leader && leader < owner).toBe(true)
        expect(hasClimbed(duty, 'owner', addDays(owner, later), calendar)).toBe(true)
      }),
    )
  })
})
