import type { CaseState } from '../cases/state.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { findTalk, talkKinds, type TalkKind } from '../meetings/events.ts'
import type { PersonId } from '../people/viewer.ts'
import { agreedDay } from '../procedures/agreed-day.ts'
import { nextSchoolDayDeadline, workingDaysDeadline, type Deadline } from '../procedures/deadline.ts'
import { owedBy, type Duty, type Holder } from '../procedures/duty.ts'
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../procedures/working-days.ts'
import type { Rule, RuleId } from '../rules/rule.ts'
import { findPart } from './events.ts'

/** Working days for what is owed to a pupil who took part. The figures are ours. */
const CHOOSE_ADULT = 3
const TELL_FAMILY = 2
const HOLD_TO_ACCOUNT = 5
const BYSTANDERS = 10
const BOTH_ROLES = 5
const TALK_ABOUT_MEETING = 2

type Owed = {
  readonly code: string
  readonly item?: string
  readonly holder: Holder
  readonly since: LocalDate
  readonly deadline: Deadline
  readonly source: readonly RuleId[]
  readonly doneOn: LocalDate | null | undefined
  readonly fulfilledBy: string
}

/** Owed to and by the pupils who took part, in an open case; all of it is ours to promise. */
export const participantDuties = (state: CaseState, calendar: WorkingCalendar): readonly Duty[] => {
  const { participants, meetings, establishedOn } = state
  const persons = { lead: state.lead?.person ?? null, trustedAdult: null, classId: state.classId }
  const duty = ({ holder, doneOn, ...owed }: Owed, person?: PersonId): Duty => ({
    ...owed,
    holder: person === undefined ? holder : 'person',
    owedBy: person === undefined ? owedBy(holder, persons) : [`person:${person}`],
    toldBy: 'house',
    doneOn: doneOn ?? null,
  })
  const inDays = (from: LocalDate, count: number, ruleIds: readonly RuleId[]): Deadline =>
    workingDaysDeadline({ from, count, calendar, ruleIds, toldBy: 'house' })
  const onDay = (due: LocalDate, from: LocalDate, ruleIds: readonly RuleId[]): Deadline =>
    agreedDay({ due, from, country: calendar.country, ruleIds, toldBy: 'house' })
  /** The same day on a school day, else the next one. */
  const atOnce = (from: LocalDate, ruleIds: readonly RuleId[]): Deadline =>
    onDay(isWorkingDay(from, calendar) ? from : nextWorkingDay(from, calendar), from, ruleIds)
  const talkedOn = (pupil: PersonId, kinds: readonly TalkKind[], since?: LocalDate): LocalDate | undefined =>
    findTalk(
      { ...meetings, talks: meetings.talks.filter(({ on }) => since === undefined || on >= since) },
      kinds,
      (person) => person === pupil,
    )?.on
  const forEach = participants.parts.flatMap(
    ({ pupil, came, namedOn, adult, familyToldOn, wantsToTalkSince }) => {
      const established = establishedOn !== null && establishedOn > namedOn ? establishedOn : namedOn
      return [
        ...(came === null
          ? []
          : [
              duty({
                code: 'talk-after-coming-forward',
                item: pupil,
                holder: 'case-lead',
                since: namedOn,
                deadline: nextSchoolDayDeadline({
                  from: namedOn,
                  calendar,
                  ruleIds: ['REP-13', 'CASE-16'],
                  toldBy: 'house',
                }),
                source: ['REP-13', 'CASE-16'],
                doneOn: talkedOn(pupil, ['examination', 'inquiry', 'stop', 'accountability', 'follow-up']),
                fulfilledBy: 'talk-recorded',
              }),
            ]),
        duty({
          code: 'participant-adult',
          item: pupil,
          holder: 'case-lead',
          since: namedOn,
          deadline: inDays(namedOn, CHOOSE_ADULT, ['CASE-16']),
          source: ['CASE-16'],
          doneOn: adult?.since,
          fulfilledBy: 'participant-adult-chosen',
        }),
        duty({
          code: 'participant-family',
          item: pupil,
          holder: 'case-lead',
          since: namedOn,
          deadline: inDays(namedOn, TELL_FAMILY, ['CASE-16', 'CASE-26']),
          source: ['CASE-16', 'CASE-26'],
          doneOn: familyToldOn,
          fulfilledBy: 'participant-family-told',
        }),
        ...(establishedOn === null
          ? []
          : [
              duty({
                code: 'hold-to-account',
                item: pupil,
                holder: 'case-lead',
                since: established,
                deadline: inDays(established, HOLD_TO_ACCOUNT, ['CASE-29']),
                source: ['CASE-29'],
                doneOn: talkedOn(pupil, ['accountability']),
                fulfilledBy: 'held-to-account',
              }),
            ]),
        ...(wantsToTalkSince === null
          ? []
          : [
              duty(
                {
                  code: 'participant-wants-to-talk',
                  item: pupil,
                  holder: 'case-lead',
                  since: wantsToTalkSince,
                  deadline: atOnce(wantsToTalkSince, ['CASE-16']),
                  source: ['CASE-16'],
                  doneOn: null,
                  fulfilledBy: 'talk-recorded',
                },
                adult?.person,
              ),
            ]),
      ]
    },
  )
  const inquiries = participants.inquiries.flatMap(({ pupils, on }) =>
    pupils.map((pupil) =>
      duty({
        code: 'inquiry-talk',
        item: pupil,
        holder: 'case-lead',
        since: on,
        deadline: atOnce(on, ['CASE-17']),
        source: ['CASE-17'],
        doneOn: talkedOn(pupil, ['inquiry', 'stop'], on),
        fulfilledBy: 'talk-recorded',
      }),
    ),
  )
  const agreements = participants.agreements.flatMap(({ agreementId, pupil, madeOn, lookAgainOn, looks }) =>
    lookAgainOn === null
      ? []
      : [
          duty(
            {
              code: 'look-at-agreement',
              item: agreementId,
              // What lies on the exposed pupil is the leader's to answer for (CASE-29).
              holder: pupil === state.exposed ? 'leader' : 'case-lead',
              since: looks.at(-1)?.on ?? madeOn,
              deadline: onDay(lookAgainOn, looks.at(-1)?.on ?? madeOn, ['CASE-29']),
              source: ['CASE-29'],
              doneOn: null,
              fulfilledBy: 'agreement-looked-at',
            },
            pupil === state.exposed ? undefined : findPart(participants, pupil)?.adult?.person,
          ),
        ],
  )
  const { reconciliation } = participants
  // A yes that an adult heard was a talk; one given on a page waits for it.
  const wishes =
    reconciliation?.wanted === true && reconciliation.heardBy === null
      ? [
          duty(
            {
              code: 'talk-about-meeting',
              item: state.exposed,
              holder: 'case-lead',
              since: reconciliation.on,
              deadline: inDays(reconciliation.on, TALK_ABOUT_MEETING, ['CASE-30']),
              source: ['CASE-30'],
              doneOn: talkedOn(state.exposed, talkKinds, reconciliation.on),
              fulfilledBy: 'talk-recorded',
            },
            state.trustedAdult?.person,
          ),
        ]
      : []
  const first = participants.parts[0]
  const both = findPart(participants, state.exposed)
  return [
    ...latest(inquiries),
    ...forEach,
    ...agreements,
    ...wishes,
    ...(first === undefined || establishedOn === null
      ? []
      : [
          duty({
            code: 'bystander-measure',
            holder: state.withStaff ? 'leader' : 'class-team',
            since: establishedOn > first.namedOn ? establishedOn : first.namedOn,
            deadline: inDays(establishedOn > first.namedOn ? establishedOn : first.namedOn, BYSTANDERS, [
              'CASE-16',
            ]),
            source: ['CASE-16'],
            doneOn: state.measures
              .filter(({ level }) => level === 'group' || level === 'class')
              .map(({ takenOn }) => takenOn)
              .toSorted()[0],
            fulfilledBy: 'bystander-measure-planned',
          }),
        ]),
    ...(both === undefined
      ? []
      : [
          duty({
            code: 'both-roles',
            holder: state.withStaff ? 'leader' : 'resource-team',
            since: both.namedOn,
            deadline: inDays(both.namedOn, BOTH_ROLES, ['FOL-14']),
            source: ['FOL-14'],
            doneOn: state.dutiesDone['both-roles'],
            fulfilledBy: 'recorded',
          }),
        ]),
  ]
}

/** A pupil asked about twice is owed one talk: the latest. */
const latest = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter(({ item }, index) => !duties.slice(index + 1).some((later) => later.item === item))

export const participantDutyRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'participants-are-followed-too',
    source: ['CASE-16', 'REP-13'],
    says: 'Each pupil who took part gets an adult of their own and a family that knows; who came forward is talked with the next school day; bystanders get a measure.',
  },
  {
    kind: 'duty',
    name: 'inquiry-at-once',
    source: ['CASE-17'],
    says: 'While it goes on, each pupil in the inquiry is talked with the same school day, under their own name.',
  },
  {
    kind: 'duty',
    name: 'held-to-account',
    source: ['CASE-29'],
    says: 'Once it is established, each who took part has a talk with an agreement and a date, and somebody looks at it on that day.',
  },
  {
    kind: 'duty',
    name: 'a-wish-to-meet-is-talked-about',
    source: ['CASE-30'],
    says: 'An exposed pupil who says on their own page that they want to meet the others is talked with alone first.',
  },
  {
    kind: 'duty',
    name: 'both-roles-need-attention',
    source: ['FOL-14'],
    says: 'A pupil who is both exposed and took part is looked at by the resource team with both in mind.',
  },
]
