import type { Carrying, Relation } from '../cases/view.ts'
import { assertNever } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { FollowUp, FollowUpEvent } from './events.ts'

/** Who looks, of those who do not carry the case. */
export type FollowUpLooker = {
  readonly as: Exclude<Relation, Carrying>
  /** The entry is this viewer's own letter to the school, or the answer to it. */
  readonly own: boolean
  /** The whole of it, for what the pupil's latest answer opens or closes. */
  readonly whole: FollowUp
}

const withheld = (words: Words): Words => ({ ...words, text: null })

/**
 * What a pupil, the class's team and a guardian see of what is done around the pupil (CON-06). What a parent writes
 * to the school is that parent's and the adults' alone: neither the child nor the other parent reads it. What helps
 * reaches those who teach as the pupil's latest answer allows (FOL-19); no guardian reads what the pupil allowed.
 */
export const followUpSeenAs = (
  event: FollowUpEvent,
  { as, own, whole }: FollowUpLooker,
): FollowUpEvent | undefined => {
  const pupil = as === 'exposed'
  const team = as === 'class-team'
  const guardian = as === 'guardian'
  switch (event.type) {
    case 'DeputyNamed':
    case 'DeputyEnded':
    case 'DayPlanned':
    case 'LostTeachingPlanned':
    case 'LostTeachingMadeUp':
      return event
    case 'AbsenceRegistered':
      // The cause may be something the pupil said.
      return team ? { ...event, words: null } : { ...event, cause: 'not-said', words: null }
    case 'RecognitionGiven':
    case 'ApologyGiven':
      return team ? undefined : { ...event, received: withheld(event.received) }
    case 'HelpsMeSaid':
      return pupil || (team && event.toTeachers && whole.helpsMe?.toTeachers === true) ? event : undefined
    case 'TalkPlaceSaid':
      return pupil ? event : undefined
    case 'TellingClassAsked':
    case 'TellingClassAnswered':
    case 'ClassTold':
      return guardian ? undefined : event
    case 'ContactAgreed':
      return team ? undefined : event
    case 'ContactMade':
      return team ? undefined : { ...event, words: withheld(event.words) }
    case 'HomeMeasureAdded':
    case 'HomeMeasureEnded':
      return team ? undefined : event
    case 'GuardianWrote':
    case 'GuardianAnswered':
    case 'MeasureJudged':
      return own ? event : undefined
    case 'PlanAskedFor':
      return own ? event : { ...event, guardian: null, words: null }
    case 'PlanRequestAnswered':
      return own ? event : { ...event, guardian: null, words: withheld(event.words) }
    case 'SupportAsked':
    case 'SupportGiven':
      return undefined
  }
  return assertNever(event)
}
