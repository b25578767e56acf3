import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { notTooLong, stillOpen, workedOnByActor, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

export type WriteClassLetter = {
  readonly text: string | undefined
  /** The names of all pupils of the class and of everybody involved, to be found in the text and refused. */
  readonly pupils: readonly string[]
}

/** Names this short are words too (`Liv`, `Bo`, `My`): they count when they begin as names do, or stand in capitals. */
const SHORT_NAME = 3

/**
 * Whole or partial names that stand in a text, with a possessive or without, whatever the case of letters. A letter
 * to the class's parents holds none (CASE-08).
 */
export const namesIn = (text: string, names: readonly string[]): readonly string[] =>
  [...new Set(names.flatMap((name) => [name, ...name.split(/[\s-]+/)]))].filter((name) => {
    if (name.length < 2) return false
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const [written, flags] =
      name.length <= SHORT_NAME ? [`(?:${escaped}|${escaped.toUpperCase()})`, 'u'] : [escaped, 'iu']
    return new RegExp(`(?<![\\p{L}\\p{M}])${written}(?:['’]?s|['’])?(?![\\p{L}\\p{M}])`, flags).test(text)
  })

/** The class's other parents hear what is worked on in the class, without identities (CASE-08, REP-10). */
export const writeClassLetter: Act<
  CaseState,
  WriteClassLetter,
  CaseEvent,
  SharedRefusal | 'letter-names-a-pupil'
> = {
  name: 'write-class-letter',
  alreadySo: ({ plan }, { text }) => plan.letter?.text.text === text?.trim(),
  guards: [
    workedOnByActor,
    stillOpen,
    written<WriteClassLetter>('text', ({ text }) => text),
    notTooLong<WriteClassLetter>('text', ({ text }) => text),
    {
      source: ['CASE-08', 'CON-06'],
      says: 'A letter to the other parents names no pupil.',
      refusal: 'letter-names-a-pupil',
      field: 'text',
      met: (_state, { text, pupils }) => namesIn(text ?? '', pupils).length === 0,
    },
  ],
  events: (state, { text }, { by }) => [
    { type: 'ClassLetterWritten', text: wordsOf(by.person ?? state.exposed, (text ?? '').trim()) },
  ],
}
