import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import type { About, Concerns, MayBeTold, ReportEvent } from './events.ts'
import type { ReportState } from './state.ts'

export type ReceiveReport = {
  readonly reportId: string
  readonly about: About
  readonly words: string | undefined
  readonly where: string | undefined
  readonly name: string | undefined
  readonly concerns: Concerns
  readonly aboutHome: boolean
  readonly mayBeTold: MayBeTold
  readonly danger: 'none' | 'ticked' | 'answered'
  readonly language: string
  readonly receivedOn: LocalDate
  readonly strategyVersion: number | null
}

export type ReceiveReportRefusal = 'nothing-told' | 'words-too-long'

/**
 * Anybody tells, for themselves or another, with or without a name (REP-01, REP-02). Every question can be
 * skipped but one: there are words, or somebody is in danger.
 */
export const receiveReport: Act<ReportState | undefined, ReceiveReport, ReportEvent, ReceiveReportRefusal> = {
  name: 'receive-report',
  alreadySo: (state) => state !== undefined,
  guards: [
    {
      source: ['REP-01'],
      says: 'A report holds words, or says that somebody is in danger.',
      refusal: 'nothing-told',
      field: 'words',
      met: (_state, { words, danger }) => (words ?? '').trim() !== '' || danger !== 'none',
    },
    {
      source: ['REP-01'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'words',
      met: (_state, { words, where, name }) => [words, where, name].every((text) => isNotTooLong(text)),
    },
  ],
  events: (_state, command, { by }) => {
    const of = by.person ?? 'unnamed'
    const name = (command.name ?? '').trim()
    const where = (command.where ?? '').trim()
    return [
      {
        type: 'ReportReceived',
        reportId: command.reportId,
        teller:
          by.kind === 'guardian'
            ? 'guardian'
            : by.kind === 'pupil'
              ? 'pupil'
              : by.kind === 'unnamed'
                ? 'unnamed'
                : 'adult',
        ...(name === '' ? {} : { tellerName: wordsOf(of, name) }),
        about: command.about,
        words: wordsOf(of, (command.words ?? '').trim()),
        ...(where === '' ? {} : { where: wordsOf(of, where) }),
        concerns: command.concerns,
        aboutHome: command.aboutHome,
        mayBeTold: command.mayBeTold,
        language: command.language,
        receivedOn: command.receivedOn,
        strategy:
          command.strategyVersion === null ? null : { stream: 'strategy', version: command.strategyVersion },
      },
      ...(command.danger === 'none' ? [] : [{ type: 'DangerSaid', how: command.danger } as const]),
    ]
  },
}
