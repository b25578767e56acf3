import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import { byLeader, notTooLong, stillOpen, written, type SharedRefusal } from './acts.ts'
import type { CaseEvent } from './events.ts'
import { setsOffDuties, type CaseState } from './state.ts'

export type EndOtherwise = {
  readonly how: 'not-bullying' | 'opened-in-error' | 'joined' | 'handed-over' | undefined
  readonly reason: string | undefined
  readonly pupilToldOn: LocalDate | undefined
  /** The case it is joined to, when it is one of this school's. */
  readonly joinedTo: string | undefined
}

/**
 * Besides follow-up to its end, a case ends only as: assessed as not bullying or the like, opened in error, or
 * joined to another case (CASE-20). Handover to another school is not built yet: such a case stays open here.
 */
export const endOtherwise: Act<
  CaseState,
  EndOtherwise,
  CaseEvent,
  | SharedRefusal
  | 'leader-decides'
  | 'how-missing'
  | 'stopped-is-followed-up'
  | 'not-assessed-as-not-bullying'
  | 'pupil-not-told'
  | 'no-handover-yet'
  | 'no-case-to-join'
  | 'date-in-future'
> = {
  name: 'end-otherwise',
  alreadySo: (state, { how }) => state.end !== null && state.end.how === how,
  guards: [
    byLeader,
    stillOpen,
    {
      source: ['CASE-20'],
      says: 'It is said how the case ends.',
      refusal: 'how-missing',
      field: 'how',
      met: (_state, { how }) => how !== undefined,
    },
    {
      source: ['CASE-20', 'FOL-01'],
      says: 'What was stopped is followed up until the pupil says "I am fine"; it does not end another way.',
      refusal: 'stopped-is-followed-up',
      field: 'how',
      met: (state, { how }) => state.stoppedOn === null || how === 'joined',
    },
    {
      source: ['CASE-20', 'CASE-25'],
      says: 'A case ends as not bullying only after the leader has assessed it so, with a reason.',
      refusal: 'not-assessed-as-not-bullying',
      field: 'how',
      met: (state, { how }) =>
        how !== 'not-bullying' || (state.assessment !== null && !setsOffDuties(state.assessment.outcome)),
    },
    {
      source: ['CASE-20'],
      says: 'The pupil is told before a case ends as not bullying.',
      refusal: 'pupil-not-told',
      field: 'pupilToldOn',
      met: (_state, { how, pupilToldOn }) => how !== 'not-bullying' || pupilToldOn !== undefined,
    },
    {
      source: ['CASE-20'],
      says: 'What has happened has a day that has been.',
      refusal: 'date-in-future',
      field: 'pupilToldOn',
      met: (_state, { pupilToldOn }, { today }) => (pupilToldOn ?? today) <= today,
    },
    {
      source: ['CASE-20', 'FOL-06'],
      says: 'Until schools can hand over, a case of a pupil who moves stays open here.',
      refusal: 'no-handover-yet',
      field: 'how',
      met: (_state, { how }) => how !== 'handed-over',
    },
    {
      source: ['CASE-20'],
      says: 'A case is joined to another case of the school.',
      refusal: 'no-case-to-join',
      field: 'joinedTo',
      met: (state, { how, joinedTo }) =>
        how !== 'joined' || (joinedTo !== undefined && joinedTo !== state.caseId),
    },
    written<EndOtherwise>('reason', ({ reason }) => reason),
    notTooLong<EndOtherwise>('reason', ({ reason }) => reason),
  ],
  events: (state, { how, reason, pupilToldOn, joinedTo }, { by }) =>
    how === undefined || how === 'handed-over'
      ? []
      : [
          {
            type: 'CaseEndedOtherwise',
            how,
            reason: wordsOf(by.person ?? state.exposed, (reason ?? '').trim()),
            pupilToldOn: pupilToldOn ?? null,
            joinedTo: joinedTo ?? null,
          },
        ],
}
