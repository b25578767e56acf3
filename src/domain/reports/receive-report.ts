import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import type { About, AskedPlan, Concerns, MayBeTold, ReportEvent } from './events.ts'
import type { ReportState } from './state.ts'

export type ReceiveReport = {
  readonly reportId: string
  readonly about: About
  readonly words: string | undefined
  readonly where: string | undefined
  readonly name: string | undefined
  readonly concerns: Concerns
  /** Whom the pupil wishes to get it as well (REP-03); somebody on the school's staff. */
  readonly namedAdult?: PersonId
  readonly aboutHome: boolean
  readonly mayBeTold: MayBeTold
  readonly danger: 'none' | 'ticked' | 'answered'
  readonly language: string
  readonly receivedOn: LocalDate
  readonly strategyVersion: number | null
  /** Only a pupil's own guardian asks for a plan (LAW-05). */
  readonly asksPlanFor?: AskedPlan
}

/** The adult a pupil names never gets what concerns that adult, nor what goes past the school (REP-08). */
export const mayGetIt = <Said extends { readonly concerns: Concerns; readonly namedAdult?: PersonId }>(
  said: Said,
): said is Said & { readonly namedAdult: PersonId } =>
  said.namedAdult !== undefined &&
  (said.concerns.kind === 'pupils' ||
    (said.concerns.kind === 'staff' && said.concerns.person !== said.namedAdult))

export type ReceiveReportRefusal = 'nothing-told' | 'words-too-long' | 'not-your-child'

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
      says: 'A report holds words, says that somebody is in danger, or asks for a plan.',
      refusal: 'nothing-told',
      field: 'words',
      met: (_state, { words, danger, asksPlanFor }) =>
        (words ?? '').trim() !== '' || danger !== 'none' || asksPlanFor !== undefined,
    },
    {
      source: ['LAW-05', 'CON-06'],
      says: "A plan is asked for by the pupil's own guardian.",
      refusal: 'not-your-child',
      met: (_state, { asksPlanFor }, { by }) =>
        asksPlanFor === undefined || by.guardianOf.includes(asksPlanFor.pupil),
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
        ...(mayGetIt(command) ? { namedAdult: command.namedAdult } : {}),
        aboutHome: command.aboutHome,
        mayBeTold: command.mayBeTold,
        language: command.language,
        receivedOn: command.receivedOn,
        ...(command.asksPlanFor === undefined ? {} : { asksPlanFor: command.asksPlanFor }),
        strategy:
          command.strategyVersion === null ? null : { stream: 'strategy', version: command.strategyVersion },
      },
      ...(command.danger === 'none' ? [] : [{ type: 'DangerSaid', how: command.danger } as const]),
    ]
  },
}
