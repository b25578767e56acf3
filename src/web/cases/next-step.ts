import {
  hasTwoGoodCheckIns,
  LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS,
} from '../../domain/follow-up/close-follow-up.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { keysOf, type Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { openInOrder } from '../../readmodels/cases/case-list.ts'
import { dutyAction, dutyHref, dutyOwner, dutyTitle, whenOf } from '../words/duty.ts'
import type { Language } from '../words/language.ts'
import { casePath, type Called } from './seen-case.tsx'

/** What only its own holder does, whoever else carries the case. */
const OWN = [
  'lead-named',
  'assessed',
  'established',
  'ties-declared',
  'notification-made',
  'measure-done',
  'support-given',
  'leader-talked-with-pupil',
  'leader-talked-with-teachers',
]
/** What the class's team does in a case it does not carry. */
const BY_TEAM = [
  'recorded',
  'ties-declared',
  'measure-done',
  'told-class-parents',
  'lost-teaching-planned',
  'made-up',
  'community-measure-planned',
  'evaluated',
  'bystander-measure-planned',
  'talk-recorded',
  'agreement-looked-at',
  'minutes-written',
  'task-done',
]

const isMine = (duty: Duty, viewer: Viewer): boolean => {
  const keys = keysOf(viewer)
  return duty.owedBy.some((key) => keys.includes(key))
}

/** Whether this viewer finds a page behind the duty. */
export const canDo = (duty: Duty, seen: CaseSeenBy, viewer: Viewer): boolean =>
  isMine(duty, viewer)
    ? seen.carries || BY_TEAM.includes(duty.fulfilledBy)
    : seen.carries && (duty.fulfilledBy === 'measure-done' || !OWN.includes(duty.fulfilledBy))

/** A shortened month, or a question, brings its own stop. */
const oneStop = (text: string): string => text.replace(/([.?!])\.(?=\s|$)/g, '$1')

export type NextStep = {
  readonly text: string
  readonly button?: { readonly label: string; readonly href: string }
}

/** The one thing to do now: the viewer's own most urgent duty, else what everybody waits for. */
export const nextStepOf = (
  language: Language,
  seen: CaseSeenBy,
  called: Called,
  viewer: Viewer,
  today: LocalDate,
): NextStep => {
  const { words, pupil } = called
  const texts = words.page
  const { state, stage } = seen
  const open = openInOrder(seen.duties)
  const mine = open.find((duty) => isMine(duty, viewer) && canDo(duty, seen, viewer))
  const over = stage === 'closed' || stage === 'ended'
  if (over && mine === undefined) return { text: texts.nextEnded }
  const weeks = Math.max(seen.strategy?.weeksBetweenGoodCheckIns ?? 0, LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS)
  if (!over && seen.carries && state.fine !== null && hasTwoGoodCheckIns(state, weeks))
    return {
      text: texts.nextClose(pupil),
      button: { label: words.acts.close, href: casePath(seen.id, 'close') },
    }
  if (mine !== undefined) {
    const { when, small, late } = whenOf(language, mine, today)
    return {
      text: oneStop(
        texts.nextByYou(dutyTitle(language, mine), late && small !== undefined ? `${when}, ${small}` : when),
      ),
      button: { label: dutyAction(language, mine), href: dutyHref(seen.stream, mine) },
    }
  }
  const first = open[0]
  if (first !== undefined)
    return {
      text: oneStop(
        texts.nextByOther(
          dutyTitle(language, first),
          dutyOwner(language, first, seen.names, seen.classes),
          whenOf(language, first, today).when,
        ),
      ),
      ...(canDo(first, seen, viewer)
        ? { button: { label: dutyAction(language, first), href: dutyHref(seen.stream, first) } }
        : {}),
    }
  if (seen.carries && stage === 'carrying-out')
    return {
      text: texts.nextStopped,
      button: { label: words.acts.stopped, href: casePath(seen.id, 'stopped') },
    }
  return { text: texts.nextNone }
}
