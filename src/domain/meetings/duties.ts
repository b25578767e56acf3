import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { agreedDay } from '../procedures/agreed-day.ts'
import type { Duty, Moments, Pledge } from '../procedures/duty.ts'
import type { WorkingCalendar } from '../procedures/working-days.ts'
import type { Rule } from '../rules/rule.ts'
import { findTalk } from './events.ts'

/** What a serious case asks of the leader, where the school's strategy promises nothing stricter (CASE-14). The figures are ours. */
export const meetingPledges: readonly Pledge[] = [
  {
    code: 'leader-talk-pupil',
    holder: 'leader',
    within: { count: 3, unit: 'working-days' },
    countedFrom: 'serious',
    fulfilledBy: 'leader-talked-with-pupil',
    toldBy: 'house',
    source: ['CASE-14'],
  },
  {
    code: 'leader-talk-teachers',
    holder: 'leader',
    within: { count: 3, unit: 'working-days' },
    countedFrom: 'serious',
    fulfilledBy: 'leader-talked-with-teachers',
    toldBy: 'house',
    source: ['CASE-14'],
  },
]

/**
 * The day a case became serious, as we draw the line: it is established, and safety is threatened or somebody may
 * be in danger; undefined: it is not.
 */
export const seriousSince = ({ establishedOn, assessment, danger }: CaseState): LocalDate | undefined => {
  if (establishedOn === null) return undefined
  if (assessment?.marks.includes('threat-to-safety-belonging-or-dignity') === true) return establishedOn
  const { saidOn } = danger
  return saidOn === null ? undefined : saidOn > establishedOn ? saidOn : establishedOn
}

/** When what these pledges count from, or are fulfilled by, became true; and the parents' meeting, once its minutes are written. */
export const meetingMoments = (state: CaseState): Moments => ({
  serious: seriousSince(state),
  'leader-talked-with-pupil': findTalk(state.meetings, ['leader'], (person) => person === state.exposed)?.on,
  'leader-talked-with-teachers': findTalk(state.meetings, ['leader'], (person) => person !== state.exposed)
    ?.on,
  'recorded:parents-meeting': state.meetings.meetings
    .flatMap(({ kind, families, minutes }) =>
      kind === 'parents' && families.includes(state.exposed) && minutes !== null ? [minutes.on] : [],
    )
    .filter((on) => state.planAdoptedOn !== null && on >= state.planAdoptedOn)
    .toSorted()[0],
})

/** A meeting ends with minutes, and what was agreed is owed by its adult (CASE-23). */
export const meetingDuties = ({ meetings }: CaseState, { country }: WorkingCalendar): readonly Duty[] => [
  ...meetings.meetings.map(({ meetingId, on, calledOn, responsible, minutes }): Duty => ({
    code: 'hold-meeting',
    item: meetingId,
    owedBy: [`person:${responsible}`],
    holder: 'person',
    since: calledOn,
    deadline: agreedDay({
      due: on,
      from: calledOn,
      country,
      ruleIds: ['CASE-23', 'CASE-26'],
      toldBy: 'house',
    }),
    source: ['CASE-23', 'CASE-26'],
    toldBy: 'house',
    doneOn: minutes?.on ?? null,
    fulfilledBy: 'minutes-written',
  })),
  ...meetings.tasks.map(({ taskId, responsible, by, agreedOn, doneOn }): Duty => ({
    code: 'agreed-task',
    item: taskId,
    owedBy: [`person:${responsible}`],
    holder: 'person',
    since: agreedOn,
    deadline: agreedDay({ due: by, from: agreedOn, country, ruleIds: ['CASE-23'], toldBy: 'house' }),
    source: ['CASE-23'],
    toldBy: 'house',
    doneOn,
    fulfilledBy: 'task-done',
  })),
]

export const meetingDutyRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'leader-talks-in-serious-cases',
    source: ['CASE-14'],
    says: 'In a serious case the leader talks with the pupil and with the teachers.',
  },
  {
    kind: 'duty',
    name: 'meetings-end-with-who-does-what',
    source: ['CASE-23', 'CASE-26'],
    says: 'A meeting that was called ends with minutes, and what was agreed is owed by one adult by a day.',
  },
]
