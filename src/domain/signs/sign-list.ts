import { wordsOf, textOf, type Words } from '../kernel/words.ts'
import { holds } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import type { Recorded } from '../rules/recorded.ts'
import { signs, type Sign } from './signs.ts'

/** The school's own list of signs (STR-07), laid down whole each time it is changed. Stream: `signs:self`. */
export type SignListEvent = {
  readonly type: 'SignListSet'
  /** Of ours, those that this school does not use. */
  readonly leftOut: readonly Sign[]
  /** The school's own signs, one a line. */
  readonly own: Words
}

export type SignList = { readonly kept: readonly Sign[]; readonly own: readonly string[] }

/** What a school begins with. */
export const seededList: SignList = { kept: signs, own: [] }

const MOST_OWN = 20
const LONGEST_OWN = 100

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

export const foldSignList = (history: readonly Recorded<SignListEvent>[]): SignList => {
  const last = history.at(-1)?.event
  return last === undefined
    ? seededList
    : { kept: signs.filter((sign) => !last.leftOut.includes(sign)), own: linesOf(textOf(last.own)) }
}

export type SetSignList = { readonly kept: readonly Sign[]; readonly own: string | undefined }

export type SetSignListRefusal = 'not-keeper-of-list' | 'list-empty' | 'too-many-own' | 'own-too-long'

/** The leader or the resource team says which signs the school's adults look for (STR-07, SIG-01). */
export const setSignList: Act<SignList, SetSignList, SignListEvent, SetSignListRefusal> = {
  name: 'set-sign-list',
  alreadySo: (list, { kept, own }) =>
    String(list.kept) === String(signs.filter((sign) => kept.includes(sign))) &&
    list.own.join('\n') === linesOf(own ?? '').join('\n'),
  guards: [
    {
      source: ['STR-07'],
      says: 'The leader and the resource team keep the list of signs.',
      refusal: 'not-keeper-of-list',
      met: (_list, _command, { by }) => holds(by, 'leader') || holds(by, 'resource-team'),
    },
    {
      source: ['STR-07'],
      says: 'A list of signs has signs.',
      refusal: 'list-empty',
      field: 'kept',
      met: (_list, { kept, own }) => kept.length > 0 || linesOf(own ?? '').length > 0,
    },
    {
      source: ['STR-07', 'SIG-01'],
      says: 'A school adds at most twenty signs of its own, so that a concern is still written within a minute.',
      refusal: 'too-many-own',
      field: 'own',
      met: (_list, { own }) => linesOf(own ?? '').length <= MOST_OWN,
    },
    {
      source: ['STR-07'],
      says: 'A sign is a few words, at most 100 characters.',
      refusal: 'own-too-long',
      field: 'own',
      met: (_list, { own }) => linesOf(own ?? '').every((line) => line.length <= LONGEST_OWN),
    },
  ],
  // The school's words and nobody's in particular: they outlive whoever wrote them.
  events: (_list, { kept, own }) => [
    {
      type: 'SignListSet',
      leftOut: signs.filter((sign) => !kept.includes(sign)),
      own: wordsOf('school', linesOf(own ?? '').join('\n')),
    },
  ],
}
