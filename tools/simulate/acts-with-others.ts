import {
  answerJointMeeting,
  askJointMeeting,
  callMeeting,
  familiesOf,
} from '../../src/domain/meetings/call-meeting.ts'
import { meetingKinds, talkKinds } from '../../src/domain/meetings/events.ts'
import { recordTalk } from '../../src/domain/meetings/record-talk.ts'
import { markTaskDone, writeMinutes } from '../../src/domain/meetings/write-minutes.ts'
import { agreementKinds, cameForward, keptAnswers } from '../../src/domain/participants/events.ts'
import {
  holdToAccount,
  lookAtAgreement,
  makeAgreement,
} from '../../src/domain/participants/hold-to-account.ts'
import {
  askParticipantTalk,
  chooseParticipantAdult,
  nameParticipant,
  tellParticipantFamily,
} from '../../src/domain/participants/name-participant.ts'
import { answerReconciliation, holdReconciliation } from '../../src/domain/participants/reconcile.ts'
import { startInquiry } from '../../src/domain/participants/start-inquiry.ts'
import type { PersonId } from '../../src/domain/people/viewer.ts'
import {
  adult,
  ahead,
  anybody,
  carrier,
  day,
  inCase,
  isStaff,
  leader,
  often,
  one,
  owing,
  pupil,
  pupilOf,
  teacherOf,
  text,
  yesNo,
  type Driver,
  type InCase,
} from './scene.ts'

const around = (scene: InCase): PersonId | undefined => (often(scene, 50) ? carrier(scene) : teacherOf(scene))
const isPupil = ({ shadow }: InCase, person: PersonId): boolean => shadow.people.get(person)?.kind === 'pupil'

/** Somebody who took part, or now and then somebody who did not. */
const participant = (scene: InCase): PersonId => {
  const { parts } = scene.state.participants
  return parts.length === 0 || often(scene, scene.slips) ? pupilOf(scene) : scene.chance.of(parts).pupil
}
const families = (scene: InCase): readonly PersonId[] =>
  often(scene, scene.slips) ? [pupilOf(scene)] : familiesOf(scene.state).filter(() => often(scene, 70))
const parentOf = ({ shadow, chance }: InCase, child: PersonId): PersonId | undefined => {
  const parents = [...shadow.people.values()].filter(({ guardianOf }) => guardianOf.includes(child))
  return parents.length === 0 ? undefined : (chance.of(parents).person ?? undefined)
}
const meetingOf = ({ state: { meetings }, chance }: InCase): string =>
  meetings.meetings.length === 0 ? 'none' : chance.of(meetings.meetings).meetingId

/** What is done with those who took part, and in talks and meetings. */
export const driversWithOthers: Readonly<Record<string, Driver>> = {
  'name-participant': inCase(nameParticipant, carrier, (scene) => {
    const named = often(scene, scene.slips) ? (anybody(scene) ?? '') : pupilOf(scene)
    return {
      pupil: named,
      isPupil: isPupil(scene, named),
      came: often(scene, 30) ? one(scene, cameForward) : undefined,
    }
  }),
  'choose-participant-adult': inCase(chooseParticipantAdult, carrier, (scene) => {
    const person = adult(scene)
    return {
      pupil: participant(scene),
      person,
      isStaff: isStaff(scene, person),
      untied: !often(scene, scene.slips),
    }
  }),
  'tell-participant-family': inCase(tellParticipantFamily, carrier, (scene) => ({
    pupil: participant(scene),
    on: day(scene),
  })),
  'ask-participant-talk': inCase(askParticipantTalk, participant, () => ({})),
  'start-inquiry': inCase(startInquiry, carrier, (scene) => {
    const pupils = often(scene, scene.slips) ? [] : [pupilOf(scene), pupilOf(scene)]
    return { pupils, arePupils: pupils.every((person) => isPupil(scene, person)) }
  }),
  'record-talk': inCase(recordTalk, around, (scene) => {
    const { state } = scene
    const [inquiry] = state.participants.inquiries
    const person = scene.chance.of([state.exposed, participant(scene), inquiry?.pupils[0] ?? state.exposed])
    return {
      talkId: scene.chance.id(),
      kind: one(scene, talkKinds),
      with: person,
      isKnown: scene.shadow.people.has(person),
      on: day(scene),
      declined: often(scene, 10),
      ownWords: text(scene),
      reading: text(scene),
    }
  }),
  'hold-to-account': inCase(holdToAccount, carrier, (scene) => ({
    talkId: scene.chance.id(),
    agreementId: scene.chance.id(),
    pupil: participant(scene),
    on: day(scene),
    ownWords: text(scene),
    reading: text(scene),
    what: text(scene),
    lookAgainOn: ahead(scene, 14),
  })),
  'make-agreement': inCase(
    makeAgreement,
    (scene) => (often(scene, 50) ? leader(scene) : carrier(scene)),
    (scene) => ({
      agreementId: scene.chance.id(),
      pupil: often(scene, 20) ? pupil(scene) : participant(scene),
      kind: one(scene, agreementKinds),
      what: text(scene),
      startsOn: ahead(scene, 1),
      lookAgainOn: ahead(scene, 14),
      reason: text(scene),
    }),
  ),
  'look-at-agreement': inCase(lookAtAgreement, carrier, (scene) => {
    const { agreements } = scene.state.participants
    return {
      agreementId:
        scene.duty?.item ?? (agreements.length === 0 ? 'none' : scene.chance.of(agreements).agreementId),
      kept: one(scene, keptAnswers),
      words: text(scene),
      lookAgainOn: ahead(scene, 14),
      ends: often(scene, 40),
    }
  }),
  'answer-reconciliation': inCase(
    answerReconciliation,
    (scene) => (often(scene, 60) ? pupil(scene) : carrier(scene)),
    (scene) => ({ wanted: yesNo(scene), on: day(scene) }),
  ),
  'hold-reconciliation': inCase(holdReconciliation, carrier, (scene) => {
    const ledBy = adult(scene)
    return {
      pupils: [participant(scene)],
      on: day(scene),
      ledBy,
      isStaff: isStaff(scene, ledBy),
      untied: !often(scene, scene.slips),
      words: text(scene),
    }
  }),
  'ask-joint-meeting': inCase(askJointMeeting, carrier, (scene) => ({ families: families(scene) })),
  'answer-joint-meeting': inCase(
    answerJointMeeting,
    (scene) => (often(scene, 50) ? parentOf(scene, participant(scene)) : carrier(scene)),
    (scene) => {
      const asked = scene.state.meetings.joint?.families ?? []
      return {
        family: asked.length === 0 ? participant(scene) : scene.chance.of(asked),
        allowed: yesNo(scene),
      }
    },
  ),
  'call-meeting': inCase(callMeeting, around, (scene) => {
    const responsible = adult(scene)
    const called = families(scene)
    return {
      meetingId: scene.chance.id(),
      kind: one(scene, meetingKinds),
      families: often(scene, 60) ? called.slice(0, 1) : called,
      on: ahead(scene, 3 + scene.chance.below(10)),
      where: text(scene),
      agenda: text(scene),
      parts: Object.fromEntries(called.map((family) => [family, text(scene)])),
      staffPart: text(scene),
      responsible,
      isStaff: isStaff(scene, responsible),
    }
  }),
  'write-minutes': inCase(
    writeMinutes,
    (scene) => owing(scene) ?? carrier(scene),
    (scene) => {
      const responsible = adult(scene)
      const meetingId = scene.duty?.code === 'hold-meeting' ? (scene.duty.item ?? '') : meetingOf(scene)
      const meeting = scene.state.meetings.meetings.find((one) => one.meetingId === meetingId)
      return {
        meetingId,
        on: day(scene),
        said: text(scene),
        parts: Object.fromEntries((meeting?.families ?? []).map((family) => [family, text(scene)])),
        staffPart: text(scene),
        tasks: [
          {
            taskId: scene.chance.id(),
            what: text(scene) ?? '',
            responsible,
            isStaff: isStaff(scene, responsible),
            by: ahead(scene, 9),
            families: undefined,
          },
        ],
      }
    },
  ),
  'mark-task-done': inCase(
    markTaskDone,
    (scene) => owing(scene) ?? carrier(scene),
    ({ duty, state, chance }) => ({
      taskId:
        duty?.item ?? (state.meetings.tasks.length === 0 ? 'none' : chance.of(state.meetings.tasks).taskId),
    }),
  ),
}
