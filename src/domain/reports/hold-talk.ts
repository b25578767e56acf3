import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import type { Rule } from '../rules/rule.ts'
import type { ReportEvent } from './events.ts'
import type { ReportState } from './state.ts'
import { handledByActor } from './talk.ts'

export type HoldTalk = { readonly on: LocalDate | undefined; readonly words: string | undefined }

export type HoldTalkRefusal =
  | 'not-open-to-you'
  | 'nobody-took-part'
  | 'date-missing'
  | 'date-in-future'
  | 'words-missing'
  | 'words-too-long'

/** Whether whoever told said that they, or their child, took part: that leads to a talk, without blame (REP-13). */
export const saysTookPart = ({ about }: Pick<ReportState, 'about'>): boolean => about === 'took-part'

/** Somebody has talked with who came forward, and writes what they agreed (REP-13). */
export const holdTalk: Act<ReportState, HoldTalk, ReportEvent, HoldTalkRefusal> = {
  name: 'hold-talk-with-teller',
  alreadySo: ({ talk }, { on, words }) => talk?.on === on && talk?.words.text === (words ?? '').trim(),
  guards: [
    handledByActor,
    {
      source: ['REP-13'],
      says: 'The talk is with somebody who said that they, or their child, took part.',
      refusal: 'nobody-took-part',
      met: (state) => saysTookPart(state),
    },
    {
      source: ['REP-13'],
      says: 'The day of the talk is given.',
      refusal: 'date-missing',
      field: 'on',
      met: (_state, { on }) => on !== undefined,
    },
    {
      source: ['REP-13'],
      says: 'A talk that was held has a day that has been.',
      refusal: 'date-in-future',
      field: 'on',
      met: (_state, { on }, { today }) => (on ?? today) <= today,
    },
    {
      source: ['REP-13'],
      says: 'What was agreed in the talk is written.',
      refusal: 'words-missing',
      field: 'words',
      met: (_state, { words }) => (words ?? '').trim() !== '',
    },
    {
      source: ['REP-13'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'words',
      met: (_state, { words }) => isNotTooLong(words),
    },
  ],
  events: (state, { on, words }, { by, today }) => [
    {
      type: 'TalkHeld',
      on: on ?? today,
      words: wordsOf(state.tellerPerson ?? by.person ?? '', (words ?? '').trim()),
    },
  ],
}

export const holdTalkRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'whoever-took-part-is-talked-with',
    source: ['REP-13'],
    says: 'Who says that they, or their child, took part is talked with within three working days, without blame.',
  },
]
