import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { holds, type PersonId } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import type { ReportEvent } from './events.ts'
import type { ReportState } from './state.ts'
import { handledByActor } from './talk.ts'
import { closedTo } from './view.ts'

export type SettleReport =
  | { readonly end: 'case'; readonly caseId: string | undefined; readonly existing: boolean }
  | {
      readonly end: 'concern'
      readonly responsible: PersonId
      readonly isStaff: boolean
      readonly lookAgainOn: LocalDate | undefined
      readonly reason: string | undefined
    }
  | {
      readonly end: 'set-aside'
      readonly reason: string | undefined
      readonly talkedWithPupilOn: LocalDate | undefined
      readonly pupilUnknown: boolean
    }
  | { readonly end: undefined }

export type SettleRefusal =
  | 'not-open-to-you'
  | 'end-missing'
  | 'already-settled'
  | 'case-not-chosen'
  | 'person-not-chosen'
  | 'look-again-missing'
  | 'reason-missing'
  | 'talk-with-pupil-missing'
  | 'date-in-future'
  | 'words-too-long'
  | 'danger-not-settled'

/**
 * Every report ends somewhere: a case, an existing case, a concern, or set aside with a reason (REP-11). It cannot
 * be set aside without a talk with the pupil where the pupil is known, nor while somebody who read that a child is
 * in danger still owes a notification (LAW-11).
 */
export const settleReport: Act<ReportState, SettleReport, ReportEvent, SettleRefusal> = {
  name: 'settle-report',
  alreadySo: ({ outcome }, command) =>
    (outcome?.kind === 'case' && command.end === 'case' && outcome.caseId === command.caseId) ||
    (outcome?.kind === 'concern' &&
      command.end === 'concern' &&
      outcome.responsible === command.responsible &&
      outcome.lookAgainOn === command.lookAgainOn &&
      outcome.reason.text === command.reason?.trim()) ||
    (outcome?.kind === 'set-aside' &&
      command.end === 'set-aside' &&
      outcome.reason.text === command.reason?.trim()),
  guards: [
    handledByActor,
    {
      source: ['REP-11'],
      says: 'It is said where the report ends.',
      refusal: 'end-missing',
      field: 'end',
      met: (_state, { end }) => end !== undefined,
    },
    {
      source: ['REP-11'],
      says: 'A report ends once; a concern can still become a case or be set aside.',
      refusal: 'already-settled',
      met: (state, { end }) =>
        state.outcome === null || (state.outcome.kind === 'concern' && end !== 'concern'),
    },
    {
      source: ['REP-11'],
      says: 'A report that joins a case joins one that can be seen.',
      refusal: 'case-not-chosen',
      field: 'caseId',
      met: (_state, command) => command.end !== 'case' || command.caseId !== undefined,
    },
    {
      source: ['REP-11', 'REP-08'],
      says: 'A concern has an adult who looks again, and not the one it is about.',
      refusal: 'person-not-chosen',
      field: 'responsible',
      met: (state, command) =>
        command.end !== 'concern' || (command.isStaff && command.responsible !== closedTo(state)),
    },
    {
      source: ['REP-11'],
      says: 'A concern has a day ahead on which it is looked at again.',
      refusal: 'look-again-missing',
      field: 'lookAgainOn',
      met: (_state, command, { today }) =>
        command.end !== 'concern' || (command.lookAgainOn !== undefined && command.lookAgainOn > today),
    },
    {
      source: ['REP-11'],
      says: 'A report that leads to no case has a written reason.',
      refusal: 'reason-missing',
      field: 'reason',
      met: (_state, command) =>
        (command.end !== 'concern' && command.end !== 'set-aside') || (command.reason ?? '').trim() !== '',
    },
    {
      source: ['REP-11'],
      says: 'A report is not set aside without a talk with the pupil, where the pupil is known.',
      refusal: 'talk-with-pupil-missing',
      field: 'talkedWithPupilOn',
      met: (state, command) =>
        command.end !== 'set-aside' ||
        command.talkedWithPupilOn !== undefined ||
        (command.pupilUnknown && state.tellerPerson === null && state.tellerName === null),
    },
    {
      source: ['REP-11'],
      says: 'A talk that was held has a day that has been.',
      refusal: 'date-in-future',
      field: 'talkedWithPupilOn',
      met: (_state, command, { today }) =>
        command.end !== 'set-aside' || (command.talkedWithPupilOn ?? today) <= today,
    },
    {
      source: ['LAW-11', 'REP-12'],
      says: 'A report of danger is not set aside while a notification is owed.',
      refusal: 'danger-not-settled',
      met: (state, command) =>
        command.end !== 'set-aside' ||
        state.danger.saidOn === null ||
        (Object.keys(state.danger.readers).length > 0 &&
          Object.values(state.danger.readers).every(({ endedOn }) => endedOn !== null)),
    },
    {
      source: ['REP-11'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'reason',
      met: (_state, command) =>
        (command.end !== 'concern' && command.end !== 'set-aside') || isNotTooLong(command.reason),
    },
  ],
  events: (_state, command, { by }) => {
    const own = (text: string | undefined) => wordsOf(by.person ?? '', (text ?? '').trim())
    switch (command.end) {
      case undefined:
        return []
      case 'case':
        return command.caseId === undefined
          ? []
          : [{ type: 'ReportLedToCase', caseId: command.caseId, existing: command.existing }]
      case 'concern':
        return command.lookAgainOn === undefined
          ? []
          : [
              {
                type: 'ReportKeptAsConcern',
                responsible: command.responsible,
                lookAgainOn: command.lookAgainOn,
                reason: own(command.reason),
              },
            ]
      case 'set-aside':
        return [
          {
            type: 'ReportSetAside',
            reason: own(command.reason),
            talkedWithPupilOn: command.talkedWithPupilOn ?? null,
            pupilUnknown: command.pupilUnknown,
          },
          // The leader's own eye has seen it already.
          ...(holds(by, 'leader') ? [{ type: 'SetAsideSeen', by: by.person ?? '' } as const] : []),
        ]
    }
  },
}

export type SeeSetAside = { readonly agrees: boolean | undefined; readonly reason: string | undefined }

/** The leader sees every report that was set aside, and may take it up again (REP-11). */
export const seeSetAside: Act<
  ReportState,
  SeeSetAside,
  ReportEvent,
  | 'not-open-to-you'
  | 'leader-decides'
  | 'not-set-aside'
  | 'answer-missing'
  | 'reason-missing'
  | 'words-too-long'
> = {
  name: 'see-set-aside',
  alreadySo: (state, { agrees }) =>
    agrees === true && state.outcome?.kind === 'set-aside' && state.outcome.seenByLeader,
  guards: [
    handledByActor,
    {
      source: ['REP-11'],
      says: 'The leader, or the owner where it is about the leader, looks at what was set aside.',
      refusal: 'leader-decides',
      met: (_state, _command, { by }) => holds(by, 'leader') || holds(by, 'officer'),
    },
    {
      source: ['REP-11'],
      says: 'The report was set aside.',
      refusal: 'not-set-aside',
      met: (state) => state.outcome?.kind === 'set-aside',
    },
    {
      source: ['REP-11'],
      says: 'The leader agrees, or takes it up again.',
      refusal: 'answer-missing',
      field: 'agrees',
      met: (_state, { agrees }) => agrees !== undefined,
    },
    {
      source: ['REP-11'],
      says: 'Taking it up again has a written reason.',
      refusal: 'reason-missing',
      field: 'reason',
      met: (_state, { agrees, reason }) => agrees !== false || (reason ?? '').trim() !== '',
    },
    {
      source: ['REP-11'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'reason',
      met: (_state, { reason }) => isNotTooLong(reason),
    },
  ],
  events: (_state, { agrees, reason }, { by }) => [
    agrees === true
      ? { type: 'SetAsideSeen', by: by.person ?? '' }
      : {
          type: 'SetAsideUndone',
          by: by.person ?? '',
          reason: wordsOf(by.person ?? '', (reason ?? '').trim()),
        },
  ],
}
