import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import type { Act, Guard } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import type { ReportEvent } from './events.ts'
import type { ReportState } from './state.ts'
import { findReportRelation } from './view.ts'

export type ReportRefusal = 'not-open-to-you' | 'words-missing' | 'words-too-long'

export const handledByActor: Guard<ReportState, object, 'not-open-to-you'> = {
  source: ['REP-08', 'CON-06'],
  says: 'Only who handles the report acts in it; never the adult it concerns.',
  refusal: 'not-open-to-you',
  met: (state, _command, { by }) => handles(state, by),
}

export const handles = (state: ReportState, by: Viewer): boolean =>
  findReportRelation(state, by) === 'handler'

const hasWords: Guard<ReportState, { readonly words: string | undefined }, 'words-missing'> = {
  source: ['REP-04'],
  says: 'An answer has words.',
  refusal: 'words-missing',
  field: 'words',
  met: (_state, { words }) => (words ?? '').trim() !== '',
}

const fits: Guard<ReportState, { readonly words: string | undefined }, 'words-too-long'> = {
  source: ['REP-04'],
  says: 'A text is at most 10,000 characters, so that somebody reads it.',
  refusal: 'words-too-long',
  field: 'words',
  met: (_state, { words }) => isNotTooLong(words),
}

/** A person answers whoever told (REP-04). */
export const answerReport: Act<
  ReportState,
  { readonly words: string | undefined },
  ReportEvent,
  ReportRefusal
> = {
  name: 'answer-report',
  guards: [handledByActor, hasWords, fits],
  events: (_state, { words }, { by }) => [
    {
      type: 'ReportAnswered',
      words: wordsOf(by.person ?? '', (words ?? '').trim()),
      by: by.person ?? '',
    },
  ],
}

export type WriteOn = {
  readonly words: string | undefined
  /** Came with the six words, or is signed in as the one who told. */
  readonly holdsCode: boolean
  readonly danger: boolean
}

/** Whoever told writes on, as long as the matter is open and after (REP-02). Danger is asked about, never labelled (REP-12). */
export const writeOn: Act<ReportState, WriteOn, ReportEvent, ReportRefusal> = {
  name: 'write-on',
  guards: [
    {
      source: ['REP-02'],
      says: 'Only who told writes on.',
      refusal: 'not-open-to-you',
      met: (state, { holdsCode }, { by }) => holdsCode || findReportRelation(state, by) === 'teller',
    },
    { ...hasWords, met: (_state, { words, danger }) => danger || (words ?? '').trim() !== '' },
    fits,
  ],
  events: (state, { words, danger }) => [
    ...((words ?? '').trim() === ''
      ? []
      : [
          {
            type: 'PupilWrote',
            words: wordsOf(state.tellerPerson ?? 'unnamed', (words ?? '').trim()),
          } as const,
        ]),
    ...(danger ? [{ type: 'DangerSaid', how: 'answered' } as const] : []),
  ],
}
