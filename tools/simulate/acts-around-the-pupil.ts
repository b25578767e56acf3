import { askForPlan, answerPlanRequest } from '../../src/domain/follow-up/ask-for-plan.ts'
import { agreeContact, answerGuardian, recordContact } from '../../src/domain/follow-up/contact-home.ts'
import {
  absenceCauses,
  apologisers,
  apologyTo,
  contactWays,
  helpAreas,
  judgements,
  planGrounds,
} from '../../src/domain/follow-up/events.ts'
import { askSupport, endDeputy, giveSupport, nameDeputy } from '../../src/domain/follow-up/name-deputy.ts'
import { planDay } from '../../src/domain/follow-up/plan-day.ts'
import { apologise, giveRecognition } from '../../src/domain/follow-up/recognise.ts'
import { markMadeUp, planLostTeaching, registerAbsence } from '../../src/domain/follow-up/register-absence.ts'
import { sayTalkPlace, sayWhatHelps } from '../../src/domain/follow-up/say-what-helps.ts'
import { answerTellingClass, askToTellClass, tellClass } from '../../src/domain/follow-up/tell-class.ts'
import {
  addHomeMeasure,
  endHomeMeasure,
  judgeMeasure,
  writeFromHome,
} from '../../src/domain/follow-up/write-from-home.ts'
import type { PersonId } from '../../src/domain/people/viewer.ts'
import {
  adult,
  ahead,
  carrier,
  day,
  holderOf,
  inCase,
  isStaff,
  leader,
  measureOf,
  often,
  one,
  pupil,
  teacherOf,
  text,
  yesNo,
  type Driver,
  type InCase,
} from './scene.ts'

const around = (scene: InCase): PersonId | undefined => (often(scene, 50) ? carrier(scene) : teacherOf(scene))
const selfOrCarrier = (scene: InCase): PersonId | undefined =>
  often(scene, 60) ? pupil(scene) : carrier(scene)
const guardian = ({ shadow, chance, state }: InCase): PersonId | undefined => {
  const parents = [...shadow.people.values()].filter(({ guardianOf }) => guardianOf.includes(state.exposed))
  return parents.length === 0 ? undefined : (chance.of(parents).person ?? undefined)
}
/** One of these by its id, or the duty's own, or one that is not there. */
const idIn = (scene: InCase, all: readonly string[]): string =>
  scene.duty?.item !== undefined && all.includes(scene.duty.item)
    ? scene.duty.item
    : all.length === 0
      ? 'none'
      : scene.chance.of(all)
const tellingIn = (scene: InCase): string =>
  idIn(
    scene,
    scene.state.followUp.tellings.map(({ tellingId }) => tellingId),
  )

/** What is done around a pupil who is followed: the adults, the everyday, home, and the pupil's own say. */
export const followUpDrivers: Readonly<Record<string, Driver>> = {
  'name-deputy': inCase(nameDeputy, carrier, (scene) => {
    const person = adult(scene)
    return {
      person,
      isStaff: isStaff(scene, person),
      untied: !often(scene, scene.slips),
      awayUntil: often(scene, 50) ? ahead(scene, 10) : undefined,
    }
  }),
  'end-deputy': inCase(endDeputy, carrier, () => ({})),
  'ask-support': inCase(askSupport, carrier, (scene) => ({ words: text(scene) })),
  'give-support': inCase(
    giveSupport,
    (scene) => scene.chance.of([leader(scene), holderOf(scene, 'resource-team')]),
    (scene) => ({ on: day(scene), words: text(scene) }),
  ),
  'give-recognition': inCase(giveRecognition, carrier, (scene) => ({
    on: day(scene),
    received: text(scene),
  })),
  apologise: inCase(apologise, carrier, (scene) => ({
    on: day(scene),
    received: text(scene),
    from: one(scene, apologisers),
    to: scene.duty?.code === 'apologise-to-family' ? 'family' : one(scene, apologyTo),
  })),
  'register-absence': inCase(registerAbsence, around, (scene) => ({
    absenceId: scene.chance.id(),
    from: day(scene),
    until: day(scene),
    cause: one(scene, absenceCauses),
    words: text(scene),
  })),
  'plan-lost-teaching': inCase(planLostTeaching, around, (scene) => {
    const responsible = adult(scene)
    return {
      planId: scene.chance.id(),
      absenceId: idIn(
        scene,
        scene.state.followUp.absences.map(({ absenceId }) => absenceId),
      ),
      what: text(scene),
      responsible,
      isStaff: isStaff(scene, responsible),
      by: ahead(scene, 10),
    }
  }),
  'mark-made-up': inCase(markMadeUp, around, (scene) => ({
    planId: idIn(
      scene,
      scene.state.followUp.lostTeaching.map(({ planId }) => planId),
    ),
  })),
  'plan-day': inCase(planDay, around, (scene) => ({
    on: ahead(scene, scene.chance.below(9)),
    lessons: text(scene),
  })),
  'say-what-helps': inCase(sayWhatHelps, selfOrCarrier, (scene) => ({
    helps: Object.fromEntries(
      helpAreas.flatMap((area) => {
        const said = often(scene, 30) ? text(scene) : undefined
        return said === undefined ? [] : [[area, said]]
      }),
    ),
    toTeachers: yesNo(scene),
  })),
  'say-talk-place': inCase(sayTalkPlace, selfOrCarrier, (scene) => ({ place: text(scene) })),
  'ask-to-tell-class': inCase(askToTellClass, around, (scene) => ({
    tellingId: scene.chance.id(),
    what: text(scene),
  })),
  'answer-telling-class': inCase(answerTellingClass, selfOrCarrier, (scene) => ({
    tellingId: tellingIn(scene),
    allowed: yesNo(scene),
  })),
  'tell-class': inCase(tellClass, around, (scene) => ({ tellingId: tellingIn(scene), on: day(scene) })),
  'agree-contact': inCase(agreeContact, carrier, (scene) => ({
    everyDays: one(scene, [7, 14, 28]),
    how: one(scene, contactWays),
  })),
  'record-contact': inCase(recordContact, carrier, (scene) => ({
    on: day(scene),
    how: one(scene, contactWays),
    words: text(scene),
  })),
  'answer-guardian': inCase(answerGuardian, carrier, (scene) => ({
    messageId: idIn(
      scene,
      scene.state.followUp.messages.map(({ messageId }) => messageId),
    ),
    words: text(scene),
  })),
  'write-from-home': inCase(writeFromHome, guardian, (scene) => ({
    messageId: scene.chance.id(),
    words: text(scene),
    hard: often(scene, 20),
  })),
  'add-home-measure': inCase(addHomeMeasure, guardian, (scene) => ({
    measureId: scene.chance.id(),
    what: text(scene),
    startsOn: ahead(scene, 1),
  })),
  'end-home-measure': inCase(endHomeMeasure, guardian, (scene) => ({
    measureId: idIn(
      scene,
      scene.state.followUp.homeMeasures.map(({ measureId }) => measureId),
    ),
  })),
  'judge-measure': inCase(judgeMeasure, guardian, (scene) => ({
    measureId: measureOf(scene),
    seen: !often(scene, scene.slips),
    judgement: one(scene, judgements),
    words: text(scene),
  })),
  'ask-for-plan': inCase(
    askForPlan,
    (scene) => (often(scene, 70) ? guardian(scene) : carrier(scene)),
    (scene) => ({ ground: one(scene, planGrounds), words: text(scene), on: day(scene) }),
  ),
  'answer-plan-request': inCase(answerPlanRequest, carrier, (scene) => ({ words: text(scene) })),
}
