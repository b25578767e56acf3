import type { LocalDate } from '../domain/kernel/dates.ts'
import { callMeeting } from '../domain/meetings/call-meeting.ts'
import { writeMinutes } from '../domain/meetings/write-minutes.ts'
import { holdToAccount } from '../domain/participants/hold-to-account.ts'
import {
  chooseParticipantAdult,
  nameParticipant,
  tellParticipantFamily,
} from '../domain/participants/name-participant.ts'
import { answerReconciliation, holdReconciliation } from '../domain/participants/reconcile.ts'
import type { Acting } from './acting.ts'

/** A pupil who took part, with an adult of their own, and what was agreed with both families (CASE-16, CASE-23, CASE-30). */
export type Together = {
  readonly pupil: string
  /** Follows that pupil: not the adult of the exposed one. */
  readonly adult: string
  readonly told: string
  readonly agreement: string
  readonly meeting: {
    readonly where: string
    readonly agenda: string
    readonly said: string
    readonly task: string
    /** What only the family of the exposed pupil reads. */
    readonly apart: string
  }
  /** How it went when they met, where the exposed pupil wished it. */
  readonly reconciled?: string
}

/** From the talk with the one who took part to the meeting's minutes; `from` is the first of its days. */
export const workTogether = (
  school: Acting,
  about: { readonly id: string; readonly exposed: string; readonly lead: string; readonly from: LocalDate },
  { pupil, adult, told, agreement, meeting, reconciled }: Together,
): void => {
  const { days, today } = school
  const { id, exposed, lead, from } = about
  school.on(from, '10:00')
  school.inCase(id, lead, nameParticipant, { pupil, isPupil: true, came: undefined })
  school.inCase(id, lead, tellParticipantFamily, { pupil, on: from })
  school.inCase(id, lead, chooseParticipantAdult, { pupil, person: adult, isStaff: true, untied: true })
  const agreedOn = days.after(from, 1)
  school.on(agreedOn, '12:15')
  school.inCase(id, lead, holdToAccount, {
    talkId: `${id}-ansvar`,
    agreementId: `${id}-aftale`,
    pupil,
    on: agreedOn,
    ownWords: told,
    reading: '',
    what: agreement,
    lookAgainOn: days.after(today, 4),
  })
  const meetingId = `${id}-moede`
  const families = [exposed, pupil]
  school.inCase(id, lead, callMeeting, {
    meetingId,
    kind: 'parents',
    on: days.after(agreedOn, 2),
    where: meeting.where,
    agenda: meeting.agenda,
    families: [exposed],
    parts: {},
    staffPart: '',
    responsible: lead,
    isStaff: true,
  })
  school.on(days.after(agreedOn, 2), '16:30')
  school.inCase(id, lead, writeMinutes, {
    meetingId,
    on: days.after(agreedOn, 2),
    said: meeting.said,
    parts: { [exposed]: meeting.apart },
    staffPart: '',
    tasks: [
      {
        taskId: `${id}-opgave`,
        what: meeting.task,
        responsible: adult,
        isStaff: true,
        by: days.after(today, 2),
        families: undefined,
      },
    ],
  })
  if (reconciled === undefined) return
  const metOn = days.after(agreedOn, 3)
  school.on(metOn, '09:30')
  school.inCase(id, lead, answerReconciliation, { wanted: true, on: metOn })
  school.inCase(id, lead, holdReconciliation, {
    pupils: families.slice(1),
    on: metOn,
    ledBy: lead,
    isStaff: true,
    untied: true,
    words: reconciled,
  })
}
