import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenCase, jonas, maria, monday, sara, upToPlan } from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { namesIn, writeClassLetter } from './write-class-letter.ts'

const pupils = ['Alma Riis', 'Emil Holm', 'Liv Bo', 'Anne-Sofie Krag']
const writing = givenCase(upToPlan()).on(monday).by(sara)

describe("the letter to the class's other parents", () => {
  it('CASE-08 the class team or who carries the case writes it; home does not', () => {
    const command = { text: ' Vi arbejder med klassens fællesskab. ', pupils }
    for (const who of [sara, jonas])
      givenCase(upToPlan())
        .on(monday)
        .by(who)
        .when(writeClassLetter, command)
        .thenEvents({
          type: 'ClassLetterWritten',
          text: wordsOf(who.person ?? '', 'Vi arbejder med klassens fællesskab.'),
        })
    givenCase(upToPlan()).on(monday).by(maria).when(writeClassLetter, command).thenRefused('not-open-to-you')
  })

  it.each([
    'Alma har det svært',
    'det er Almas klasse',
    'det er alma’s klasse',
    'HOLM og de andre',
    'Anne-Sofies idé',
    'vi talte med Sofie.',
    'Liv var med',
  ])('CASE-08 refused: %s', (text) => {
    writing.when(writeClassLetter, { text, pupils }).thenRefused('letter-names-a-pupil')
  })

  it.each(['Et godt liv i klassen', 'Vi bo ikke her', 'almanakken hænger i klassen', 'en holmgang'])(
    'CASE-08 words that are no names pass: %s',
    (text) => {
      expect(namesIn(text, pupils)).toEqual([])
    },
  )

  it('CASE-08 whatever the name and wherever it stands, it is found', () => {
    const name = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{4,9}( [A-ZÆØÅ][a-zæøå]{4,9})?$/u)
    const around = fc.constantFrom('', ' ', ', ', '. ', '«', '»', '\n', '(', ')', ' – ', '!')
    fc.assert(
      fc.property(name, around, around, fc.constantFrom('', 's', '’s', '’'), (called, before, after, own) => {
        const [first = ''] = called.split(' ')
        expect(namesIn(`Kære alle${before === '' ? ' ' : before}${first}${own}${after}`, [called])).toContain(
          first,
        )
      }),
    )
  })
})
