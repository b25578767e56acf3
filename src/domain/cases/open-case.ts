import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { holds, type PersonId } from '../people/viewer.ts'
import type { Concerns, MayBeTold } from '../reports/events.ts'
import type { Act } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'

export type OpenCase = {
  readonly caseId: string
  readonly number: string
  readonly exposed: PersonId
  readonly classId: string | undefined
  readonly reportedOn: LocalDate | undefined
  readonly fromReport: string | null
  readonly account: string | undefined
  readonly accountOn: LocalDate
  readonly accountAboutHome: boolean
  readonly mayBeTold: MayBeTold
  /** The strategy in force on the day of opening; null: the school has none. */
  readonly strategyVersion: number | null
  /** Asked for in the report it comes from: the clock runs on from that day (LAW-05). */
  readonly planAsked?: Omit<Extract<CaseEvent, { type: 'PlanAskedFor' }>, 'type'>
  /** Whom the report it comes from concerns; about pupils where it comes from none. */
  readonly concerns?: Concerns
}

export type OpenCaseRefusal =
  | 'not-staff-who-open'
  | 'pupil-not-chosen'
  | 'reported-date-missing'
  | 'reported-in-future'
  | 'no-strategy-in-force'
  | 'words-too-long'
  | 'leader-decides'
  | 'owner-decides'

/**
 * Staff open a case as soon as they learn of possible bullying; no proof and no finding is asked for (CASE-01).
 * The pupil's own account stands first in it, and the strategy in force that day stays with it (STR-11).
 */
export const openCase: Act<CaseState | undefined, OpenCase, CaseEvent, OpenCaseRefusal> = {
  name: 'open-case',
  alreadySo: (state) => state !== undefined,
  guards: [
    {
      source: ['CASE-01'],
      says: 'A case is opened by the leader or the resource team.',
      refusal: 'not-staff-who-open',
      met: (_state, { concerns }, { by }) =>
        concerns?.kind === 'leader' || holds(by, 'leader') || holds(by, 'resource-team'),
    },
    {
      source: ['REP-08'],
      says: 'A case that concerns a member of staff is opened by the leader.',
      refusal: 'leader-decides',
      met: (_state, { concerns }, { by }) => concerns?.kind !== 'staff' || holds(by, 'leader'),
    },
    {
      source: ['CASE-18', 'LAW-08'],
      says: "A case that concerns the leader is opened by the owner's officer.",
      refusal: 'owner-decides',
      met: (_state, { concerns }, { by }) => concerns?.kind !== 'leader' || holds(by, 'officer'),
    },
    {
      source: ['CASE-01'],
      says: 'A case is about one exposed pupil of the school.',
      refusal: 'pupil-not-chosen',
      field: 'exposed',
      met: (_state, { exposed, classId }) => exposed !== '' && classId !== undefined,
    },
    {
      source: ['LAW-04'],
      says: 'The day it was reported is kept beside the day it is established.',
      refusal: 'reported-date-missing',
      field: 'reportedOn',
      met: (_state, { reportedOn }) => reportedOn !== undefined,
    },
    {
      source: ['LAW-04'],
      says: 'The day it was reported has been.',
      refusal: 'reported-in-future',
      field: 'reportedOn',
      met: (_state, { reportedOn }, { today }) => (reportedOn ?? today) <= today,
    },
    {
      source: ['STR-11'],
      says: 'A case follows the strategy in force on the day it is opened; with the owner, the law alone.',
      refusal: 'no-strategy-in-force',
      met: (_state, { strategyVersion, concerns }) => strategyVersion !== null || concerns?.kind === 'leader',
    },
    {
      source: ['CASE-24'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'account',
      met: (_state, { account }) => isNotTooLong(account),
    },
  ],
  events: (_state, command, { today }) => [
    {
      type: 'CaseOpened',
      caseId: command.caseId,
      number: command.number,
      classId: command.classId ?? '',
      exposed: command.exposed,
      reportedOn: command.reportedOn ?? today,
      fromReport: command.fromReport,
      account:
        command.account === undefined || command.account.trim() === ''
          ? null
          : wordsOf(command.exposed, command.account),
      accountOn: command.accountOn,
      accountAboutHome: command.accountAboutHome,
      mayBeTold: command.mayBeTold,
      strategyVersion: command.strategyVersion ?? 0,
      ...(command.concerns === undefined || command.concerns.kind === 'pupils' ? {} : { withStaff: true }),
      ...(command.concerns?.kind === 'leader' ? { withLeader: true } : {}),
      ...(command.concerns === undefined ||
      command.concerns.kind === 'pupils' ||
      command.concerns.person === null
        ? {}
        : { closedTo: command.concerns.person }),
    },
    ...(command.planAsked === undefined ? [] : [{ type: 'PlanAskedFor', ...command.planAsked } as const]),
  ],
}
