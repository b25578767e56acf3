import { describe, expect, it } from 'vitest'
import type { LocalDate } from '../kernel/dates.ts'
import { decide } from '../rules/act.ts'
import type { Recorded } from '../rules/recorded.ts'
import { chooseMail, foldMail } from './choose-mail.ts'
import type { PeopleEvent } from './events.ts'
import { unnamed, type Viewer } from './viewer.ts'

const line: Viewer = { person: 'line', kind: 'staff', roles: [], classes: [], guardianOf: [] }
const facts = (by: Viewer) => ({ today: '2026-11-20' as LocalDate, at: '2026-11-20T09:00:00+01:00', by })
const stateAfter = (...events: PeopleEvent[]) =>
  foldMail('line')(
    events.map((event, index): Recorded<PeopleEvent> => ({
      stream: 'person:line',
      version: index + 1,
      at: '2026-11-20',
      by: null,
      event,
    })),
  )

describe('OWN-09 being told by mail', () => {
  it('OWN-09 is at the set hours until somebody chooses otherwise, and to nobody without an address', () => {
    expect(stateAfter()).toEqual({ person: 'line', address: undefined, when: 'rounds', language: undefined })
    const given = stateAfter({
      type: 'MailAddressGiven',
      person: 'line',
      address: { personal: true, of: 'line', text: 'line@skole.example' },
    })
    expect(given.address).toBe('line@skole.example')
  })

  it('OWN-09 an erased address is no address', () => {
    const erased: PeopleEvent = {
      type: 'MailAddressGiven',
      person: 'line',
      address: { personal: true, of: 'line', text: null },
    }
    expect(stateAfter(erased).address).toBeUndefined()
  })

  it('OWN-09 everybody chooses for themselves; the same choice again changes nothing', () => {
    const command = { when: 'morning', language: 'nn' } as const
    const chosen = decide(chooseMail, stateAfter(), command, facts(line))
    if (!chosen.ok) throw new Error('It is chosen')
    expect(decide(chooseMail, stateAfter(...chosen.events), command, facts(line))).toEqual({
      ok: true,
      events: [],
    })
    const refused = decide(chooseMail, stateAfter(), { when: undefined, language: 'da' }, facts(unnamed))
    expect(refused.ok ? [] : refused.refusals.map(({ refusal }) => refusal)).toEqual([
      'not-open-to-you',
      'when-missing',
    ])
  })
})
