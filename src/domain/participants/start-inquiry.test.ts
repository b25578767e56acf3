import { describe, it } from 'vitest'
import type { CaseEvent } from '../cases/events.ts'
import { givenCase, jonas, mette, monday, on, opened, sara } from '../given.ts'
import { startInquiry } from './start-inquiry.ts'

const base = on<CaseEvent>(monday, mette, opened())

describe('an inquiry at once', () => {
  it('CASE-17 says by name whom one talks with, and is the same one when begun twice in a day', () => {
    const ask = { pupils: ['emil', 'noah', 'emil'], arePupils: true }
    const event: CaseEvent = { type: 'InquiryStarted', pupils: ['emil', 'noah'], on: monday }
    givenCase(base).on(monday).by(sara).when(startInquiry, ask).thenEvents(event)
    givenCase(base, on<CaseEvent>(monday, sara, event))
      .on(monday)
      .by(sara)
      .when(startInquiry, ask)
      .thenNothing()
    givenCase(base)
      .on(monday)
      .by(sara)
      .when(startInquiry, { pupils: [], arePupils: true })
      .thenRefused('pupils-not-chosen')
    givenCase(base).on(monday).by(jonas).when(startInquiry, ask).thenRefused('not-open-to-you')
  })
})
