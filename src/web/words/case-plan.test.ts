import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { namesIn } from '../../domain/cases/write-class-letter.ts'
import { catalogue } from '../../domain/measures/catalogue.ts'
import { planWords } from './case-plan.ts'
import { measureText } from './measures.ts'

describe.each(['da', 'nb', 'nn'] as const)('words of the plan, in %s', (language) => {
  const { draft, ...letterForm } = planWords[language].letter
  const texts = textsIn({ ...planWords[language], letter: letterForm })
  const letter = draft('Hyldemark Skole', '5.b', ['Klassen lager nye regler.'])

  it('C2 what staff read is at LIX 45 or lower, and the letter to the parents at 35', () => {
    expect(readability(texts).lix).toBeLessThanOrEqual(45)
    expect(readability(letter.split(/\n+/)).lix).toBeLessThanOrEqual(35)
  })

  it('C2 no child is named by what was done', () => {
    expect(texts.join(' ')).not.toMatch(/mobber\b|offer\b/i)
  })

  it('CASE-08 the letter as suggested names nobody, whatever the children of the class are called', () => {
    const usual = ['Alma Riis', 'Bo Dahl', 'Liv Berg', 'My Holm', 'Noa Bak', 'Sol Lund', 'Mai Vig', 'Siri Ek']
    expect(namesIn(letter, usual)).toEqual([])
  })
})

describe.each(['da', 'nb', 'nn', 'en'] as const)('the catalogue, in %s', (language) => {
  const texts = catalogue.map(({ id }) => measureText(id, language))

  it('CASE-21 each measure says what it is and how it is done, and is easy to read', () => {
    for (const { title, how } of texts) {
      expect(title).not.toBe('')
      expect(how).toMatch(/[.?]$/)
    }
    expect(readability(texts.flatMap(({ title, how }) => [title, how])).lix).toBeLessThanOrEqual(35)
  })

  it('CASE-21 no two measures have the same name', () => {
    expect(new Set(texts.map(({ title }) => title)).size).toBe(catalogue.length)
  })
})
