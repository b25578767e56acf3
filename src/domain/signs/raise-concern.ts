import { addDays, type LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { isNotTooLong, type Act } from '../rules/act.ts'
import { LOOK_AGAIN_AFTER } from './duties.ts'
import { noteParts, type ConcernAbout, type ConcernEvent, type ConcernNote, type NotePart } from './events.ts'
import { pupilOf, type ConcernState } from './state.ts'
import type { Sign } from './signs.ts'

/** What somebody typed, by part. */
export type Typed = Readonly<Partial<Record<NotePart, string>>>

export type RaiseConcern = {
  readonly concernId: string
  /** Undefined: nothing was chosen that this school knows. */
  readonly about: ConcernAbout | undefined
  readonly signs: readonly Sign[]
  /** The school's own (STR-07). */
  readonly ownSigns?: readonly string[]
  readonly note: Typed
  readonly where: string | undefined
  readonly on: LocalDate | undefined
  /** Left out: two weeks on. */
  readonly lookAgainOn: LocalDate | undefined
}

export type RaiseConcernRefusal =
  | 'not-open-to-you'
  | 'about-missing'
  | 'own-child'
  | 'place-missing'
  | 'nothing-noted'
  | 'date-missing'
  | 'date-in-future'
  | 'look-again-not-ahead'
  | 'words-too-long'

/** Whether anything is written in any part. */
export const isNoted = (note: Typed): boolean => noteParts.some((part) => (note[part] ?? '').trim() !== '')

/** What was typed, as whose words: they are erased with the pupil's key, or where it is about no pupil the writer's. */
export const noteOf = (of: string, note: Typed): ConcernNote =>
  Object.fromEntries(
    noteParts.flatMap((part) => {
      const text = (note[part] ?? '').trim()
      return text === '' ? [] : [[part, wordsOf(of, text)]]
    }),
  )

/**
 * An adult at the school writes down a concern: a sign ticked or a word written is enough. It asks for no kind and
 * no evidence, and it can be about a pupil, a class or a place (SIG-01, SIG-02).
 */
export const raiseConcern: Act<ConcernState | undefined, RaiseConcern, ConcernEvent, RaiseConcernRefusal> = {
  name: 'raise-concern',
  alreadySo: (state) => state !== undefined,
  guards: [
    {
      source: ['SIG-01'],
      says: 'A concern is written by an adult who works at the school.',
      refusal: 'not-open-to-you',
      met: (_state, _command, { by }) => by.kind === 'staff',
    },
    {
      source: ['SIG-02'],
      says: 'A concern is about a pupil, a class or a place.',
      refusal: 'about-missing',
      field: 'about',
      met: (_state, { about }) => about !== undefined,
    },
    {
      source: ['CON-06', 'REP-01'],
      says: 'About their own child somebody who works here tells as a parent.',
      refusal: 'own-child',
      field: 'about',
      met: (_state, { about }, { by }) =>
        about === undefined || !by.guardianOf.includes(pupilOf(about) ?? ''),
    },
    {
      source: ['SIG-02'],
      says: 'A concern about a place says which.',
      refusal: 'place-missing',
      field: 'where',
      met: (_state, { about, where }) => about?.kind !== 'place' || (where ?? '').trim() !== '',
    },
    {
      source: ['SIG-02'],
      says: 'One sign or one word is enough for a concern, and it has that.',
      refusal: 'nothing-noted',
      field: 'signs',
      met: (_state, { signs, ownSigns = [], note }) =>
        signs.length > 0 || ownSigns.length > 0 || isNoted(note),
    },
    {
      source: ['SIG-01'],
      says: 'A concern says on which day it was seen.',
      refusal: 'date-missing',
      field: 'on',
      met: (_state, { on }) => on !== undefined,
    },
    {
      source: ['SIG-01'],
      says: 'What was seen has been.',
      refusal: 'date-in-future',
      field: 'on',
      met: (_state, { on }, { today }) => (on ?? today) <= today,
    },
    {
      source: ['SIG-13'],
      says: 'A concern is looked at again on a day ahead.',
      refusal: 'look-again-not-ahead',
      field: 'lookAgainOn',
      met: (_state, { lookAgainOn }, { today }) => lookAgainOn === undefined || lookAgainOn > today,
    },
    {
      source: ['SIG-01'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'fact',
      met: (_state, { note, where }) => [...Object.values(note), where].every(isNotTooLong),
    },
  ],
  events: (
    _state,
    { concernId, about, signs, ownSigns = [], note, where, on, lookAgainOn },
    { today, by },
  ) => {
    if (about === undefined) return []
    const of = pupilOf(about) ?? by.person ?? ''
    const place = (where ?? '').trim()
    return [
      {
        type: 'ConcernRaised',
        concernId,
        about,
        signs,
        ...(ownSigns.length === 0 ? {} : { ownSigns: wordsOf(of, ownSigns.join('\n')) }),
        note: noteOf(of, note),
        ...(place === '' ? {} : { where: wordsOf(of, place) }),
        on: on ?? today,
        raisedOn: today,
        lookAgainOn: lookAgainOn ?? addDays(today, LOOK_AGAIN_AFTER),
      },
    ]
  },
}
