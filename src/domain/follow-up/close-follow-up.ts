import { carriedByActor, notTooLong, stillOpen, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { addMonths, daysBetween, type LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { decides } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { byGuardian } from './acts.ts'
import { isBad, isGood } from './how-it-goes.ts'

export type SayFine = {
  readonly words: string | undefined
  /** When an adult heard it: the day. The pupil's own press is today. */
  readonly on: LocalDate | undefined
}

/** The pupil's own word that they are well: pressed on their own page, or heard and written down by an adult (FOL-06). */
export const sayFine: Act<
  CaseState,
  SayFine,
  CaseEvent,
  SharedRefusal | 'not-stopped' | 'said-before-it-stopped'
> = {
  name: 'say-fine',
  alreadySo: ({ fine, exposed }, { words, on }, { by }) =>
    fine !== null &&
    (by.person === exposed ||
      (fine.heardBy === by.person && fine.on === on && fine.words?.text === words?.trim())),
  guards: [
    {
      source: ['FOL-06'],
      says: 'The pupil says it, or an adult who carries the case heard it.',
      refusal: 'not-open-to-you',
      met: (state, command, facts) =>
        facts.by.person === state.exposed || carriedByActor.met(state, command, facts),
    },
    stillOpen,
    {
      source: ['FOL-01'],
      says: 'Follow-up starts when it has stopped.',
      refusal: 'not-stopped',
      met: (state) => state.stoppedOn !== null,
    },
    {
      source: ['FOL-06'],
      says: 'An adult writes down the words that were said.',
      refusal: 'words-missing',
      field: 'words',
      met: (state, { words }, { by }) => by.person === state.exposed || (words ?? '').trim() !== '',
    },
    {
      source: ['FOL-06'],
      says: 'An adult gives the day it was said.',
      refusal: 'date-missing',
      field: 'on',
      met: (state, { on }, { by }) => by.person === state.exposed || on !== undefined,
    },
    {
      source: ['FOL-06'],
      says: 'The day it was said has been.',
      refusal: 'date-in-future',
      field: 'on',
      met: (_state, { on }, { today }) => (on ?? today) <= today,
    },
    {
      source: ['FOL-06'],
      says: 'It was said after it stopped.',
      refusal: 'said-before-it-stopped',
      field: 'on',
      met: (state, { on }) => on === undefined || state.stoppedOn === null || on >= state.stoppedOn,
    },
    notTooLong<SayFine>('words', ({ words }) => words),
  ],
  events: (state, { words, on }, { by, today }) => [
    {
      type: 'PupilSaidFine',
      words: (words ?? '').trim() === '' ? null : wordsOf(state.exposed, (words ?? '').trim()),
      heardBy: by.person === state.exposed ? null : by.person,
      on: by.person === state.exposed ? today : (on ?? today),
    },
  ],
}

/** The least number of weeks between two good check-ins before closing (our figure; a school may be stricter). */
export const LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS = 4

/**
 * Two good check-ins at least so many weeks apart since it stopped, with nothing bad after the first of
 * them: a good spring before a bad month does not count.
 */
export const hasTwoGoodCheckIns = (state: CaseState, weeks: number): boolean => {
  const since = state.checkIns.filter(
    ({ on }) =>
      state.stoppedOn !== null &&
      on >= state.stoppedOn &&
      (state.reopenedOn === null || on >= state.reopenedOn),
  )
  const lastBad = since.findLastIndex(isBad)
  const good = since.slice(lastBad + 1).filter(isGood)
  const first = good[0]
  const last = good.at(-1)
  return first !== undefined && last !== undefined && daysBetween(first.on, last.on) >= weeks * 7
}

export type CloseFollowUp = {
  readonly ground: 'pupil-is-fine' | 'pupil-wants-no-more' | 'pupil-unreachable' | 'pupil-moved' | undefined
  readonly reason: string | undefined
  /** What was tried last, for a pupil who was never known or has left the country's schools. */
  readonly lastAttempt: string | undefined
  readonly lookAgainOn: LocalDate | undefined
  /** From the strategy the case keeps; never below ours. */
  readonly weeksBetweenGoodCheckIns: number
}

/**
 * Closing is guarded (FOL-06): the pupil's own statement and two good check-ins at least four weeks apart. A pupil
 * who wants no more: the leader's reason and a later check. A pupil who can no longer be reached: the leader's
 * reason and a last attempt on record. A pupil who moves keeps an open follow-up until handovers are built.
 */
export const closeFollowUp: Act<
  CaseState,
  CloseFollowUp,
  CaseEvent,
  | SharedRefusal
  | 'ground-missing'
  | 'not-stopped'
  | 'pupil-has-not-said-fine'
  | 'good-check-ins-missing'
  | 'fine-before-last-fall'
  | 'leader-decides'
  | 'reason-missing'
  | 'later-look-missing'
  | 'last-attempt-missing'
  | 'moved-stays-open'
> = {
  name: 'close-follow-up',
  alreadySo: (state, { ground }) => state.end !== null && state.end.how === ground,
  guards: [
    carriedByActor,
    stillOpen,
    {
      source: ['FOL-06'],
      says: 'It is said on what ground the follow-up closes.',
      refusal: 'ground-missing',
      field: 'ground',
      met: (_state, { ground }) => ground !== undefined,
    },
    {
      source: ['FOL-06', 'FOL-01', 'CASE-20'],
      says: 'Nothing is closed before it has stopped.',
      refusal: 'not-stopped',
      met: (state) => state.stoppedOn !== null,
    },
    {
      source: ['FOL-06', 'FOL-01'],
      says: "The follow-up ends with the pupil's own word that they are well at school.",
      refusal: 'pupil-has-not-said-fine',
      field: 'ground',
      met: (state, { ground }) => ground !== 'pupil-is-fine' || state.fine !== null,
    },
    {
      source: ['FOL-06'],
      says: "The pupil's word still stands: nothing bad was said after it.",
      refusal: 'fine-before-last-fall',
      field: 'ground',
      met: (state, { ground }) =>
        ground !== 'pupil-is-fine' ||
        state.fine === null ||
        !state.checkIns.some(
          (said) => said.from === 'pupil' && isBad(said) && said.on > (state.fine?.on ?? said.on),
        ),
    },
    {
      source: ['FOL-06'],
      says: 'Two good check-ins lie at least four weeks apart.',
      refusal: 'good-check-ins-missing',
      field: 'ground',
      met: (state, { ground, weeksBetweenGoodCheckIns }) =>
        ground !== 'pupil-is-fine' ||
        hasTwoGoodCheckIns(state, Math.max(weeksBetweenGoodCheckIns, LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS)),
    },
    {
      source: ['FOL-06'],
      says: 'Without the pupil\'s "I am fine", only the leader closes.',
      refusal: 'leader-decides',
      met: (_state, { ground }, { by }) =>
        ground === undefined || ground === 'pupil-is-fine' || ground === 'pupil-moved' || decides(by),
    },
    {
      source: ['FOL-06'],
      says: 'Without the pupil\'s "I am fine", the leader writes the reason.',
      refusal: 'reason-missing',
      field: 'reason',
      met: (_state, { ground, reason }) =>
        (ground !== 'pupil-wants-no-more' && ground !== 'pupil-unreachable') || (reason ?? '').trim() !== '',
    },
    {
      source: ['FOL-06'],
      says: 'When the pupil wants no more, a later check is set, at most three months ahead.',
      refusal: 'later-look-missing',
      field: 'lookAgainOn',
      met: (_state, { ground, lookAgainOn }, { today }) =>
        ground !== 'pupil-wants-no-more' ||
        (lookAgainOn !== undefined && lookAgainOn > today && lookAgainOn <= addMonths(today, 3)),
    },
    {
      source: ['FOL-06'],
      says: 'When the pupil can no longer be reached, a last attempt is on record.',
      refusal: 'last-attempt-missing',
      field: 'lastAttempt',
      met: (_state, { ground, lastAttempt }) =>
        ground !== 'pupil-unreachable' || (lastAttempt ?? '').trim() !== '',
    },
    {
      source: ['FOL-06'],
      says: 'A move does not end follow-up: it stays open here until the new school can take it.',
      refusal: 'moved-stays-open',
      field: 'ground',
      met: (_state, { ground }) => ground !== 'pupil-moved',
    },
    notTooLong<CloseFollowUp>('reason', ({ reason }) => reason),
    notTooLong<CloseFollowUp>('lastAttempt', ({ lastAttempt }) => lastAttempt),
  ],
  events: (state, { ground, reason, lastAttempt, lookAgainOn }, { by }) => {
    if (ground === undefined || ground === 'pupil-moved') return []
    const own = (text: string) => wordsOf(by.person ?? state.exposed, text)
    const written = [reason ?? '', ground === 'pupil-unreachable' ? (lastAttempt ?? '') : '']
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('\n\n')
    return [
      {
        type: 'CaseClosed',
        ground,
        reason: written === '' ? null : own(written),
        lookAgainOn: ground === 'pupil-wants-no-more' ? (lookAgainOn ?? null) : null,
      },
    ]
  },
}

export type Reopen = { readonly reason: string | undefined }

/** One step back, by pupil, parent or staff: whatever ended can be taken up again (CASE-20, FOL-16). */
export const reopen: Act<CaseState, Reopen, CaseEvent, SharedRefusal> = {
  name: 'reopen',
  alreadySo: (state) => state.end === null,
  guards: [
    {
      source: ['CASE-20'],
      says: 'The pupil reopens, a guardian to whom the case is open, or an adult who carries it.',
      refusal: 'not-open-to-you',
      met: (state, command, facts) =>
        facts.by.person === state.exposed ||
        byGuardian.met(state, command, facts) ||
        carriedByActor.met(state, command, facts),
    },
    {
      source: ['CASE-20'],
      says: 'An adult writes why; the pupil need not.',
      refusal: 'words-missing',
      field: 'reason',
      met: (state, { reason }, { by }) => by.person === state.exposed || (reason ?? '').trim() !== '',
    },
    notTooLong<Reopen>('reason', ({ reason }) => reason),
  ],
  events: (state, { reason }, { by }) => [
    { type: 'CaseReopened', reason: wordsOf(by.person ?? state.exposed, (reason ?? '').trim()) },
  ],
}
