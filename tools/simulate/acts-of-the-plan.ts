import { concludeExamination } from '../../src/domain/cases/conclude-examination.ts'
import { describePlan } from '../../src/domain/cases/describe-plan.ts'
import { evaluateMeasure } from '../../src/domain/cases/evaluate-measure.ts'
import { markStartedAgain } from '../../src/domain/cases/mark-started-again.ts'
import { considerClosingDays, extendOwnDeadline } from '../../src/domain/cases/move-deadline.ts'
import { groups, standings, verdicts } from '../../src/domain/cases/plan.ts'
import { setGoal, takeOutGoal } from '../../src/domain/cases/set-goal.ts'
import { writeClassLetter } from '../../src/domain/cases/write-class-letter.ts'
import type { PersonId } from '../../src/domain/people/viewer.ts'
import {
  adult,
  ahead,
  carrier,
  day,
  inCase,
  isStaff,
  leader,
  measureOf,
  often,
  one,
  pupil,
  teacherOf,
  text,
  type Driver,
  type InCase,
} from './scene.ts'

const worker = (scene: InCase): PersonId | undefined => (often(scene, 50) ? carrier(scene) : teacherOf(scene))

const deadlineOf = ({ duty, shadow }: InCase) => ({
  code: duty?.code ?? 'action-plan',
  deadline: duty?.deadline ?? undefined,
  calendar: shadow.calendar,
})

/** What is done about the plan besides its measures: examined, described, evaluated, taken up again. */
export const planDrivers: Readonly<Record<string, Driver>> = {
  'conclude-examination': inCase(concludeExamination, carrier, (scene) => ({
    on: day(scene),
    outcome: text(scene),
    classEnvironment: text(scene),
  })),
  'set-goal': inCase(
    setGoal,
    (scene) => (often(scene, 50) ? pupil(scene) : carrier(scene)),
    (scene) => ({ goalId: scene.chance.id(), goal: text(scene) }),
  ),
  'take-out-goal': inCase(takeOutGoal, carrier, ({ state, chance }) => ({
    goalId: state.plan.goals.length === 0 ? 'none' : chance.of(state.plan.goals).goalId,
  })),
  'describe-plan': inCase(describePlan, worker, (scene) => {
    const holder = often(scene, 40) ? adult(scene) : undefined
    return {
      problem: text(scene),
      followUp: text(scene),
      holder,
      holderIsStaff: holder === undefined || isStaff(scene, holder),
      answers: Object.fromEntries(
        groups.flatMap((group) => {
          const answer = often(scene, 90) ? text(scene) : undefined
          return answer === undefined ? [] : [[group, answer]]
        }),
      ),
    }
  }),
  'evaluate-measure': inCase(evaluateMeasure, worker, (scene) => ({
    measureId: scene.duty?.item ?? measureOf(scene),
    on: day(scene),
    verdict: one(scene, verdicts),
    adultsView: text(scene),
    pupilsView: text(scene),
    bullying: one(scene, standings),
    changedTo: text(scene),
    lookAgainOn: ahead(scene, 20),
  })),
  'write-class-letter': inCase(writeClassLetter, worker, (scene) => ({
    text: text(scene),
    pupils: often(scene, scene.slips) ? ['Zimmer', 'igen'] : ['Zimmer'],
  })),
  'consider-closing-days': inCase(considerClosingDays, leader, (scene) => ({
    ...deadlineOf(scene),
    days: scene.shadow.calendar.closingDays.map(({ date }) => date).filter(() => often(scene, 30)),
    reason: text(scene),
  })),
  'extend-own-deadline': inCase(extendOwnDeadline, leader, (scene) => ({
    ...deadlineOf(scene),
    days: one(scene, [1, 2, 5]),
    reason: text(scene),
    within: undefined,
  })),
  'mark-started-again': inCase(markStartedAgain, carrier, (scene) => ({ on: day(scene), what: text(scene) })),
}
