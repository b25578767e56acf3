import { describe, it } from 'vitest'
import { alma, daysLater, givenCase, heard, jonas, mette, monday, on, opened } from '../given.ts'
import { hearingWays } from './events.ts'
import { hearPupil } from './hear-pupil.ts'

const hearing = givenCase(on(monday, mette, opened())).on(daysLater(1))
const command = { way: 'self', on: monday, words: ' jeg vil bare have en at gå med ' } as const

describe('hearing the pupil', () => {
  it('CASE-12 way, day and own words are recorded', () => {
    hearing.by(mette).when(hearPupil, command).thenEvents(heard())
  })

  it.each(hearingWays)('CASE-12 one way of being heard: %s', (way) => {
    hearing
      .by(mette)
      .when(hearPupil, { ...command, way })
      .thenDone()
  })

  it('CASE-12 without way, day and words it is no hearing', () => {
    hearing
      .by(mette)
      .when(hearPupil, { way: undefined, on: undefined, words: '  ' })
      .thenRefused('way-missing', 'date-missing', 'pupils-words-missing')
  })

  it('CASE-12 that the pupil declined is recorded, without words', () => {
    hearing
      .by(mette)
      .when(hearPupil, { way: 'declined', on: monday, words: undefined })
      .thenEvents({ type: 'PupilDeclinedHearing', on: monday })
  })

  it('CASE-12 it was held today at the latest', () => {
    hearing
      .by(mette)
      .when(hearPupil, { ...command, on: daysLater(1) })
      .thenDone()
    hearing
      .by(mette)
      .when(hearPupil, { ...command, on: daysLater(2) })
      .thenRefused('date-in-future')
  })

  it.each([jonas, alma])('CASE-12 who does not carry the case does not record it: $person', (who) => {
    hearing.by(who).when(hearPupil, command).thenRefused('not-open-to-you')
  })
})
