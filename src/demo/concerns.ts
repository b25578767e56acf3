import type { LocalDate } from '../domain/kernel/dates.ts'
import type { ConcernAbout } from '../domain/signs/events.ts'
import { markStepDone, planStep } from '../domain/signs/plan-step.ts'
import type { Typed } from '../domain/signs/raise-concern.ts'
import type { Sign } from '../domain/signs/signs.ts'
import type { Acting } from './acting.ts'

/** Something an adult noticed, before anybody calls it anything (SIG-01, SIG-13). */
export type ConcernStory = {
  readonly id: string
  readonly by: string
  readonly about: ConcernAbout
  readonly signs: readonly Sign[]
  readonly note: Typed
  readonly where?: string
  /** The small plan: a talk that was held, and a measure on its way. */
  readonly talk?: string
  readonly measure?: string
}

/** A concern of the week, with its small plan where it has one. */
export const noticed = (school: Acting, story: ConcernStory): void => {
  const { days, today } = school
  const { id, by } = story
  const on: LocalDate = days.before(today, 4)
  school.on(on, '13:20')
  school.raise(by, {
    concernId: id,
    about: story.about,
    signs: story.signs,
    note: story.note,
    where: story.where,
    on,
    lookAgainOn: days.after(today, 5),
  })
  const step = { responsible: by, isStaff: true, isOwnChild: false }
  if (story.talk !== undefined) {
    const stepId = `${id}-samtale`
    const talked = days.after(on, 1)
    school.inConcern(id, by, planStep, { ...step, stepId, kind: 'talk', what: undefined, by: talked })
    school.on(talked, '11:30')
    school.inConcern(id, by, markStepDone, { stepId, on: talked, words: story.talk })
  }
  if (story.measure !== undefined)
    school.inConcern(id, by, planStep, {
      ...step,
      stepId: `${id}-tiltag`,
      kind: 'measure',
      what: story.measure,
      by: days.after(today, 3),
    })
}
