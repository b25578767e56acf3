import { carriedByActor, notTooLong, stillOpen, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent, Mood } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act, Guard } from '../rules/act.ts'

export type AgreeRhythm = { readonly everyDays: number | undefined }

/** How often somebody asks how it goes: agreed with the pupil, in calendar days, 1 to 28 (FOL-04). */
export const agreeRhythm: Act<
  CaseState,
  AgreeRhythm,
  CaseEvent,
  SharedRefusal | 'rhythm-missing' | 'not-stopped'
> = {
  name: 'agree-rhythm',
  alreadySo: (state, { everyDays }) => state.checkInEveryDays === everyDays,
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['FOL-01'],
      says: 'Follow-up starts when it has stopped.',
      refusal: 'not-stopped',
      met: (state) => state.stoppedOn !== null,
    },
    {
      source: ['FOL-04'],
      says: 'The rhythm is between every day and every fourth week.',
      refusal: 'rhythm-missing',
      field: 'everyDays',
      met: (_state, { everyDays }) =>
        everyDays !== undefined && Number.isInteger(everyDays) && everyDays >= 1 && everyDays <= 28,
    },
  ],
  events: (_state, { everyDays }) => [{ type: 'CheckInRhythmAgreed', everyDays: everyDays ?? 7 }],
}

export type CheckIn = {
  readonly mood: Mood | undefined
  readonly together: Extract<CaseEvent, { type: 'CheckedIn' }>['together']
  readonly again: Extract<CaseEvent, { type: 'CheckedIn' }>['again']
  readonly words: string | undefined
  /** The pupil was asked, because of words in the text, and said that somebody is in danger (REP-12). */
  readonly danger: boolean
}

const pupilOrCarrier: Guard<CaseState, object, 'not-open-to-you'> = {
  source: ['FOL-04', 'CON-06'],
  says: 'The pupil checks in, or an adult who carries the case.',
  refusal: 'not-open-to-you',
  met: (state, command, facts) =>
    facts.by.person === state.exposed || carriedByActor.met(state, command, facts),
}

/** How it is going: by the pupil on their own page, or by the adult after a talk (FOL-04). */
export const checkIn: Act<CaseState, CheckIn, CaseEvent, SharedRefusal | 'mood-missing'> = {
  name: 'check-in',
  guards: [
    pupilOrCarrier,
    stillOpen,
    {
      source: ['FOL-04'],
      says: 'A check-in says how it is, from very bad to very good, or holds words.',
      refusal: 'mood-missing',
      field: 'mood',
      met: (_state, { mood }) => mood !== undefined,
    },
    notTooLong<CheckIn>('words', ({ words }) => words),
  ],
  events: (state, { mood, together, again, words, danger }, { by }) =>
    mood === undefined
      ? []
      : [
          {
            type: 'CheckedIn',
            from: by.person === state.exposed ? 'pupil' : 'adult',
            mood,
            together,
            again,
            words: (words ?? '').trim() === '' ? null : wordsOf(state.exposed, (words ?? '').trim()),
          },
          ...(danger ? [{ type: 'DangerSaid', how: 'answered' } as const] : []),
        ],
}

/** One press: the trusted adult finds the pupil the same day. */
export const wantToTalk: Act<CaseState, object, CaseEvent, SharedRefusal> = {
  name: 'want-to-talk',
  alreadySo: (state) => state.wantsToTalkSince !== null,
  guards: [
    {
      source: ['FOL-04'],
      says: 'The pupil asks for a talk on their own page.',
      refusal: 'not-open-to-you',
      met: (state, _command, { by }) => by.person === state.exposed,
    },
    stillOpen,
  ],
  events: () => [{ type: 'WantsToTalk' }],
}
