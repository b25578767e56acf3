import { describe, expect, it } from 'vitest'
import { alma, givenReport, lars, maria, mette, monday, nobody, on, received } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { receiveReport, type ReceiveReport } from './receive-report.ts'

const command: ReceiveReport = {
  reportId: 'r1',
  about: 'me',
  words: 'de tager min taske',
  where: undefined,
  name: undefined,
  concerns: { kind: 'pupils' },
  aboutHome: false,
  mayBeTold: { parents: null, teachers: null, classmates: null },
  danger: 'none',
  language: 'da',
  receivedOn: monday,
  strategyVersion: 1,
}
const telling = (more: Partial<ReceiveReport> = {}, who = nobody) =>
  givenReport()
    .on(monday)
    .by(who)
    .when(receiveReport, { ...command, ...more })

describe('telling', () => {
  it('REP-02 without a name: nothing in it says who', () => {
    const state = telling().thenEvents(received())
    expect([state.teller, state.tellerPerson, state.tellerName]).toEqual(['unnamed', null, null])
    expect(state.messages.map(({ at, by }) => [at, by])).toEqual([[monday, null]])
  })

  it('REP-02 with a name, when they choose to say it', () => {
    telling({ name: ' Alma ', where: ' bag hallen ' }).thenEvents(
      received({ tellerName: wordsOf('unnamed', 'Alma'), where: wordsOf('unnamed', 'bag hallen') }),
    )
  })

  it.each([
    [alma, 'pupil'],
    [maria, 'guardian'],
    [mette, 'adult'],
    [lars, 'adult'],
  ] as const)('REP-01 a pupil, a parent and any adult can tell: $0.person as $1', (who, teller) => {
    expect(telling({}, who).thenDone()).toMatchObject({ teller, tellerPerson: who.person })
  })

  it.each(['me', 'another', 'took-part', 'unsure'] as const)(
    'REP-01 about oneself or another: %s',
    (about) => {
      expect(telling({ about }).thenDone().about).toBe(about)
    },
  )

  it('REP-01 one thing alone is asked for: words, or that somebody is in danger', () => {
    telling({ words: '  ' }).thenRefused('nothing-told')
    telling({ words: undefined, danger: 'ticked' }).thenEvents(received({ words: wordsOf('unnamed', '') }), {
      type: 'DangerSaid',
      how: 'ticked',
    })
  })

  it('REP-01 each text has room for 10,000 characters', () => {
    for (const field of ['words', 'where', 'name'] as const) {
      telling({ [field]: 'a'.repeat(10_000) }).thenDone()
      telling({ [field]: 'a'.repeat(10_001) }).thenRefused('words-too-long')
    }
  })

  it('REP-01 sent twice it is one report', () => {
    givenReport(on(monday, nobody, received()))
      .on(monday)
      .by(nobody)
      .when(receiveReport, command)
      .thenNothing()
  })

  it('REP-10 what may be told to parents, teachers and classmates is the pupil’s to say, and is kept', () => {
    const mayBeTold = { parents: false, teachers: true, classmates: null }
    expect(telling({ mayBeTold }).thenDone().mayBeTold).toEqual(mayBeTold)
  })
})
