import { hasHappened, notTooLong, stillOpen, workedOnByActor, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { decides, type PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import type { TalkKind } from './events.ts'

export type RecordTalk = {
  readonly talkId: string
  readonly kind: TalkKind | undefined
  /** A pupil or an adult of the school; empty for something seen. */
  readonly with: PersonId
  readonly isKnown: boolean
  readonly on: LocalDate | undefined
  readonly declined: boolean
  readonly ownWords: string | undefined
  readonly reading: string | undefined
}

const trimmed = (text: string | undefined): string => (text ?? '').trim()

/**
 * One record per talk, or of something seen: what was said in their own words, and apart from it what the adult
 * makes of it (CASE-02, CASE-17). Whom one talks with is named, and may decline.
 */
export const recordTalk: Act<
  CaseState,
  RecordTalk,
  CaseEvent,
  | SharedRefusal
  | 'talk-kind-missing'
  | 'talk-with-missing'
  | 'talk-has-agreement'
  | 'leader-talks'
  | 'talk-words-missing'
  | 'reading-missing'
> = {
  name: 'record-talk',
  alreadySo: ({ meetings }, { talkId }) => meetings.talks.some((talk) => talk.talkId === talkId),
  guards: [
    workedOnByActor,
    stillOpen,
    {
      source: ['CASE-02', 'CASE-17'],
      says: 'It is said what the talk is for.',
      refusal: 'talk-kind-missing',
      field: 'kind',
      met: (_state, { kind }) => kind !== undefined,
    },
    {
      source: ['CASE-29'],
      says: 'A talk that holds to account ends with an agreement and a date, and is recorded with them.',
      refusal: 'talk-has-agreement',
      field: 'kind',
      met: (_state, { kind }) => kind !== 'accountability',
    },
    {
      source: ['CASE-14'],
      says: "The leader's own talk is recorded by the leader.",
      refusal: 'leader-talks',
      field: 'kind',
      met: (_state, { kind }, { by }) => kind !== 'leader' || decides(by),
    },
    {
      source: ['CASE-17'],
      says: 'Whom one talks with is named.',
      refusal: 'talk-with-missing',
      field: 'with',
      met: (_state, { kind, isKnown }) => kind === undefined || kind === 'observation' || isKnown,
    },
    ...hasHappened<RecordTalk>('on', ({ on }) => on),
    {
      source: ['CASE-02'],
      says: 'What was said is written down in their own words.',
      refusal: 'talk-words-missing',
      field: 'ownWords',
      met: (_state, { kind, declined, ownWords }) =>
        kind === undefined || kind === 'observation' || declined || trimmed(ownWords) !== '',
    },
    {
      source: ['CASE-02'],
      says: 'What was seen is written down.',
      refusal: 'reading-missing',
      field: 'reading',
      met: (_state, { kind, reading }) => kind !== 'observation' || trimmed(reading) !== '',
    },
    notTooLong<RecordTalk>('ownWords', ({ ownWords }) => ownWords),
    notTooLong<RecordTalk>('reading', ({ reading }) => reading),
  ],
  events: (state, command, { today, by }) => {
    if (command.kind === undefined) return []
    const seen = command.kind === 'observation'
    const said = trimmed(command.ownWords)
    const made = trimmed(command.reading)
    return [
      {
        type: 'TalkRecorded',
        talkId: command.talkId,
        kind: command.kind,
        with: seen ? null : command.with,
        on: command.on ?? today,
        declined: !seen && command.declined,
        ownWords: seen || said === '' ? null : wordsOf(command.with, said),
        reading: made === '' ? null : wordsOf(by.person ?? state.exposed, made),
      },
    ]
  },
}
