import type { LocalDate } from '../kernel/dates.ts'
import { holds, unnamed } from '../people/viewer.ts'
import { isNotTooLong, type Act } from '../rules/act.ts'
import type { Channel, ReportEvent, TellerKind } from './events.ts'
import { receiveReport, type ReceiveReport, type ReceiveReportRefusal } from './receive-report.ts'
import type { ReportState } from './state.ts'

export type RegisterReport = Omit<ReceiveReport, 'receivedOn' | 'namedAdult' | 'asksPlanFor'> & {
  readonly channel: Channel | undefined
  readonly teller: TellerKind | undefined
  /** The day it was said. */
  readonly toldOn: LocalDate | undefined
}

export type RegisterReportRefusal =
  | Exclude<ReceiveReportRefusal, 'not-your-child'>
  | 'not-open-to-you'
  | 'channel-missing'
  | 'teller-missing'
  | 'date-missing'
  | 'date-in-future'

/**
 * What was said aloud, on the telephone or in a letter counts as much as what is told at the door: a member of staff
 * writes it down on the other's behalf, with how it came and that person's own words (REP-06). Whoever was told that
 * a child is in danger owes the notification, as does whoever reads it (LAW-11).
 */
export const registerReport: Act<
  ReportState | undefined,
  RegisterReport,
  ReportEvent,
  RegisterReportRefusal
> = {
  name: 'register-report',
  alreadySo: (state) => state !== undefined,
  guards: [
    {
      source: ['REP-06'],
      says: 'Staff write down what they were told.',
      refusal: 'not-open-to-you',
      met: (_state, _command, { by }) => by.kind === 'staff',
    },
    {
      source: ['REP-06'],
      says: 'It is said how it was told.',
      refusal: 'channel-missing',
      field: 'channel',
      met: (_state, { channel }) => channel !== undefined,
    },
    {
      source: ['REP-06'],
      says: 'It is said who told: a pupil, a parent, another adult, or somebody without a name.',
      refusal: 'teller-missing',
      field: 'teller',
      met: (_state, { teller }) => teller !== undefined,
    },
    {
      source: ['REP-06'],
      says: "There are the person's own words, or somebody is in danger.",
      refusal: 'nothing-told',
      field: 'words',
      met: (_state, { words, danger }) => (words ?? '').trim() !== '' || danger !== 'none',
    },
    {
      source: ['REP-06', 'LAW-04'],
      says: 'It is said on which day it was told.',
      refusal: 'date-missing',
      field: 'toldOn',
      met: (_state, { toldOn }) => toldOn !== undefined,
    },
    {
      source: ['REP-06', 'LAW-04'],
      says: 'The day it was told has been.',
      refusal: 'date-in-future',
      field: 'toldOn',
      met: (_state, { toldOn }, { today }) => (toldOn ?? today) <= today,
    },
    {
      source: ['REP-06'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'words',
      met: (_state, { words, where, name }) => [words, where, name].every(isNotTooLong),
    },
  ],
  events: (_state, { channel, teller, toldOn, ...said }, facts) => {
    const { by, today } = facts
    const [first, ...more] = receiveReport.events(
      undefined,
      { ...said, receivedOn: toldOn ?? today },
      { ...facts, by: unnamed },
    )
    if (first?.type !== 'ReportReceived' || channel === undefined || teller === undefined) return []
    const person = by.person ?? ''
    const handles = holds(by, 'leader') || holds(by, 'resource-team')
    return [
      { ...first, teller, heard: { by: person, channel, handles } },
      ...more,
      ...(said.danger === 'none' || said.concerns.kind === 'leader'
        ? []
        : [{ type: 'DangerRead', person, on: today } as const]),
    ]
  },
}
