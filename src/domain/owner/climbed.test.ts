import { describe, expect, it } from 'vitest'
import { textOf } from '../kernel/words.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { unnamed, type Viewer } from '../people/viewer.ts'
import { decide } from '../rules/act.ts'
import type { Recorded } from '../rules/recorded.ts'
import {
  answerClimbed,
  climb,
  dutiesOfClimbed,
  endClimb,
  foldClimbed,
  receiveStaffMatter,
  viewClimbed,
  type Climbed,
} from './climbed.ts'
import type { ClimbedEvent } from './events.ts'

const day = (text: string) => text as LocalDate
const officer: Viewer = { person: 'ane', kind: 'officer', roles: ['officer'], classes: [], guardianOf: [] }
const leader: Viewer = { person: 'mette', kind: 'staff', roles: ['leader'], classes: [], guardianOf: [] }
const facts = (by: Viewer, today = '2026-11-12') => ({ today: day(today), at: `${today}T09:00:00+01:00`, by })
const calendar = { country: 'DK', closingDays: [], countClosingDaysOff: true } as const

const late: Climbed = {
  school: 'alslev',
  matter: 'case',
  number: '2026-014',
  code: 'adopt-plan',
  does: null,
  due: day('2026-11-04'),
  since: day('2026-10-21'),
  source: ['CASE-04'],
  climbedOn: day('2026-11-11'),
}

const history = (...events: ClimbedEvent[]): Recorded<ClimbedEvent>[] =>
  events.map((event, index) => ({
    stream: 'climbed:1',
    version: index + 1,
    at: '2026-11-12T09:00:00+01:00',
    by: 'ane',
    event,
  }))
const state = (...events: ClimbedEvent[]) => {
  const folded = foldClimbed(history({ type: 'DutyClimbed', ...late }, ...events))
  if (folded === undefined) throw new Error('It has climbed')
  return folded
}

describe('OWN-09 what reached the owner', () => {
  it('OWN-09 climbs once, however often the round comes by', () => {
    expect(decide(climb, undefined, late, facts(unnamed))).toMatchObject({ ok: true, events: [late] })
    expect(decide(climb, state(), late, facts(unnamed))).toEqual({ ok: true, events: [] })
  })

  it('OWN-09 is owed by the owner until somebody answers, and the second working day is still in time', () => {
    const [owed] = dutiesOfClimbed(state(), calendar)
    expect(owed).toMatchObject({ owedBy: ['role:officer'], doneOn: null, deadline: { due: '2026-11-13' } })
    const answered = state({
      type: 'ClimbedAnswered',
      words: { personal: true, of: 'ane', text: 'Ringet' },
      on: day('2026-11-12'),
    })
    expect(dutiesOfClimbed(answered, calendar)[0]?.doneOn).toBe('2026-11-12')
  })

  it('OWN-09 ends by itself when the school has kept it', () => {
    const kept = state({ type: 'ClimbedKept', on: day('2026-11-12') })
    expect(dutiesOfClimbed(kept, calendar)[0]?.doneOn).toBe('2026-11-12')
    expect(decide(endClimb, kept, {}, facts(unnamed))).toEqual({ ok: true, events: [] })
  })

  it('OWN-09 refuses an answer without words, one too long, and one from anybody but the owner', () => {
    const refusals = (words: string | undefined, by = officer) => {
      const decision = decide(answerClimbed, state(), { words }, facts(by))
      return decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)
    }
    expect(refusals(' ')).toEqual(['words-missing'])
    expect(refusals('x'.repeat(10_001))).toEqual(['words-too-long'])
    expect(refusals('Vi ringer', leader)).toEqual(['not-open-to-you'])
    expect(refusals('Vi ringer')).toEqual([])
  })

  it('OWN-09 pressing twice writes one answer', () => {
    const once = decide(answerClimbed, state(), { words: ' Vi ringer ' }, facts(officer))
    if (!once.ok) throw new Error('It is answered')
    expect(once.events.map((event) => (event.type === 'ClimbedAnswered' ? textOf(event.words) : ''))).toEqual(
      ['Vi ringer'],
    )
    expect(decide(answerClimbed, state(...once.events), { words: 'Vi ringer' }, facts(officer))).toEqual({
      ok: true,
      events: [],
    })
  })

  it('CASE-18 what a leader tells of staff is received once, owed an answer, and read by officers alone', () => {
    const matter = {
      school: 'solvik',
      words: { personal: true, of: 'astrid', text: 'Det gjelder en lærer' },
      on: day('2026-11-12'),
    } as const
    const received = decide(receiveStaffMatter, undefined, matter, facts(unnamed))
    expect(received).toMatchObject({ ok: true, events: [{ type: 'StaffMatterTold', school: 'solvik' }] })
    const log: Recorded<ClimbedEvent>[] = [
      {
        stream: 'climbed:2',
        version: 1,
        at: '2026-11-12T09:00:00+01:00',
        by: null,
        event: { type: 'StaffMatterTold', ...matter },
      },
    ]
    const known = foldClimbed(log)
    if (known === undefined) throw new Error('It was told')
    expect(decide(receiveStaffMatter, known, matter, facts(unnamed))).toEqual({ ok: true, events: [] })
    expect(dutiesOfClimbed(known, calendar)[0]).toMatchObject({ owedBy: ['role:officer'], doneOn: null })
    expect(textOf(viewClimbed(log, officer)?.told ?? undefined)).toBe('Det gjelder en lærer')
    expect(viewClimbed(log, leader)).toBeUndefined()
  })

  it('CON-06 nobody but the owner’s officers sees it', () => {
    const log = history({ type: 'DutyClimbed', ...late })
    expect(viewClimbed(log, officer)?.number).toBe('2026-014')
    for (const viewer of [leader, unnamed]) expect(viewClimbed(log, viewer)).toBeUndefined()
  })
})
