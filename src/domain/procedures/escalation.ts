import type { LocalDate } from '../kernel/dates.ts'
import type { Rule } from '../rules/rule.ts'
import type { Duty } from './duty.ts'
import { addWorkingDays, type WorkingCalendar } from './working-days.ts'

/** Who hears of a duty that is not done, one step above the other (OWN-09). Whoever owes it always sees it. */
export type ClimbLevel = 'leader' | 'owner'

/**
 * On which working day a duty has climbed to each level: counted from the day it was due, or, where it is owed as
 * soon as possible and no day is set (LAW-08), from the day it became owed. Our figures.
 */
export type ClimbDays = Readonly<Record<ClimbLevel, number>>

export const climbDays = {
  /** Nobody has looked at a child who may be in danger: the owner hears on the next working day. */
  danger: { leader: 1, owner: 1 },
  /** What the law gives a day for climbs soonest. */
  law: { leader: 1, owner: 3 },
  own: { leader: 1, owner: 5 },
  asSoonAsPossible: { leader: 3, owner: 10 },
} as const satisfies Record<string, ClimbDays>

/**
 * Duties that never climb: a notification is its holder's alone (LAW-11), and what lies with the owner already has
 * nobody above it here.
 */
const staysWhereItIs = ({ code, owedBy }: Duty): boolean =>
  code === 'notify' || (owedBy.length > 0 && owedBy.every((key) => key === 'role:officer'))

/** The day a duty reaches a level if it is not done before; undefined where it never does. */
export const climbsOn = (duty: Duty, level: ClimbLevel, calendar: WorkingCalendar): LocalDate | undefined => {
  if (duty.doneOn !== null || staysWhereItIs(duty)) return undefined
  const { deadline } = duty
  if (deadline === null) return addWorkingDays(duty.since, climbDays.asSoonAsPossible[level], calendar)
  const days = duty.code === 'look-at-danger' ? climbDays.danger : climbDays[deadline.legal ? 'law' : 'own']
  return addWorkingDays(deadline.due, days[level], calendar)
}

/** Whether a duty has reached a level by today: on the day itself it has. */
export const hasClimbed = (
  duty: Duty,
  level: ClimbLevel,
  today: LocalDate,
  calendar: WorkingCalendar,
): boolean => {
  const on = climbsOn(duty, level, calendar)
  return on !== undefined && on <= today
}

export const escalationRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'what-is-late-climbs',
    source: ['OWN-09', 'YEAR-06'],
    says: 'A duty past its day reaches the leader on the next working day and the school owner on the fifth, the third where the law set the day, the first where a child may be in danger.',
  },
]
