import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import {
  extendDeadline,
  setAsideClosingDays,
  type Deadline,
  type MoveRefusal,
  type Moving,
} from '../procedures/deadline.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { Act, Facts, Guard } from '../rules/act.ts'
import { byLeader, notTooLong, stillOpen, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import type { DeadlineMove } from './plan.ts'
import type { CaseState } from './state.ts'

/** A deadline as it is owed now, and the days it is counted by. */
type OfDeadline = {
  readonly code: string
  /** Undefined: no such duty is owed, or it has no day. */
  readonly deadline: Deadline | undefined
  readonly calendar: WorkingCalendar
  readonly reason: string | undefined
}

export type ConsiderClosingDays = OfDeadline & { readonly days: readonly LocalDate[] }
export type ExtendOwnDeadline = OfDeadline & {
  readonly days: number | undefined
  /** The law's own deadline for the same, which a stricter one of the school's may not outgrow. */
  readonly within: Deadline | undefined
}

type Refusal = SharedRefusal | 'leader-decides' | 'no-such-deadline' | MoveRefusal

const says: Readonly<Record<MoveRefusal, string>> = {
  'law-allows-no-extension': 'Extending or pausing only where law allows it.',
  'move-reason-missing': 'Whoever moves a deadline says why.',
  'deadline-has-passed': 'A deadline that has passed is not made good afterwards.',
  'not-a-closing-day': 'Only days on which the school is closed are considered.',
  'no-day-would-move': 'The days chosen lie in the count.',
  'extension-not-in-whole-days': 'An extension is a whole number of days.',
  'beyond-the-legal-deadline': "A school's own deadline does not outgrow the law's.",
  'agreed-day-is-set-anew': 'A day that was agreed is agreed anew, not extended.',
}

/** The guards of moving a deadline: what the procedure itself refuses, each beside its field. */
const asProcedureAllows = <Command extends OfDeadline>(
  moving: (command: Command, deadline: Deadline, facts: Facts) => Moving,
  fields: Partial<Record<MoveRefusal, string>>,
): readonly Guard<CaseState, Command, Refusal>[] => [
  byLeader,
  stillOpen,
  {
    source: ['LAW-03'],
    says: 'There is a deadline to move.',
    refusal: 'no-such-deadline',
    met: (_state, { deadline }) => deadline !== undefined,
  },
  ...Object.entries(fields).map(([refusal, field]): Guard<CaseState, Command, Refusal> => ({
    source: ['LAW-03'],
    says: says[refusal as MoveRefusal],
    refusal: refusal as MoveRefusal,
    ...(field === '' ? {} : { field }),
    met: (_state, command, facts) => {
      if (command.deadline === undefined) return true
      const moved = moving(command, command.deadline, facts)
      return moved.ok || !moved.refusals.some((one) => one.refusal === refusal)
    },
  })),
  notTooLong<Command>('reason', ({ reason }) => reason),
]

const mover = ({ reason }: OfDeadline, { by, today }: Facts) => ({
  by: by.person ?? '',
  on: today,
  reason: reason ?? '',
})

/**
 * The leader's judgement on record that school holidays do not count in a legal deadline: in Denmark's ten days, and
 * nowhere else that we carry (LAW-03).
 */
export const considerClosingDays: Act<CaseState, ConsiderClosingDays, CaseEvent, Refusal> = {
  name: 'consider-closing-days',
  alreadySo: ({ plan }, { code, days }) =>
    days.length > 0 &&
    days.every((day) =>
      plan.moves.some(
        (move) => move.code === code && move.how.kind === 'closing-days' && move.how.days.includes(day),
      ),
    ),
  guards: asProcedureAllows<ConsiderClosingDays>(
    (command, deadline, facts) =>
      setAsideClosingDays(deadline, command.calendar, { ...mover(command, facts), days: command.days }),
    {
      'agreed-day-is-set-anew': '',
      'law-allows-no-extension': '',
      'deadline-has-passed': '',
      'not-a-closing-day': 'days',
      'no-day-would-move': 'days',
      'move-reason-missing': 'reason',
    },
  ),
  events: (state, { code, days, reason }, { by }) => [
    {
      type: 'ClosingDaysConsidered',
      code,
      days,
      reason: wordsOf(by.person ?? state.exposed, (reason ?? '').trim()),
    },
  ],
}

/** More days for a deadline the school set itself, with the leader's reason, never past the law's own day (LAW-03). */
export const extendOwnDeadline: Act<CaseState, ExtendOwnDeadline, CaseEvent, Refusal> = {
  name: 'extend-own-deadline',
  guards: asProcedureAllows<ExtendOwnDeadline>(
    (command, deadline, facts) =>
      extendDeadline(deadline, command.calendar, {
        ...mover(command, facts),
        days: command.days ?? 0,
        ...(command.within === undefined ? {} : { within: command.within }),
      }),
    {
      'agreed-day-is-set-anew': '',
      'law-allows-no-extension': '',
      'deadline-has-passed': '',
      'extension-not-in-whole-days': 'days',
      'beyond-the-legal-deadline': 'days',
      'move-reason-missing': 'reason',
    },
  ),
  events: (state, { code, days, reason }, { by }) =>
    days === undefined
      ? []
      : [
          {
            type: 'OwnDeadlineExtended',
            code,
            days,
            reason: wordsOf(by.person ?? state.exposed, (reason ?? '').trim()),
          },
        ],
}

/** Why a deadline moved stands in the log, in its own words; a deadline in a list carries none. */
const ON_RECORD = '-'

/** A deadline after the moves on record. One that no longer fits, because closing days have changed, moves nothing. */
export const moved = (
  deadline: Deadline,
  moves: readonly DeadlineMove[],
  calendar: WorkingCalendar,
): Deadline =>
  moves.reduce((now, { on, by, how }) => {
    const record = { on, by: by ?? '', reason: ON_RECORD }
    const moving =
      how.kind === 'closing-days'
        ? setAsideClosingDays(now, calendar, { ...record, days: how.days })
        : extendDeadline(now, calendar, { ...record, days: how.days })
    return moving.ok ? moving.deadline : now
  }, deadline)
