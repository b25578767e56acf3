import { bodiesIn, type Body } from '../../src/domain/consent/bodies.ts'
import { giveConsent, refuseConsent } from '../../src/domain/consent/answer-consent.ts'
import { answerInCase } from '../../src/domain/consent/answer-in-case.ts'
import { askAdvice, giveAdvice } from '../../src/domain/consent/ask-advice.ts'
import { askConsent } from '../../src/domain/consent/ask-consent.ts'
import { sharedParts, type Consent } from '../../src/domain/consent/events.ts'
import { foldNotes, healthStreamOf } from '../../src/domain/health/events.ts'
import { markReleased, writeHealthNote } from '../../src/domain/health/write-note.ts'
import type { PersonId } from '../../src/domain/people/viewer.ts'
import { basisOf } from '../../src/readmodels/consent/consents.ts'
import type { Unit } from '../../src/readmodels/unit.ts'
import {
  ahead,
  carrier,
  day,
  inCase,
  often,
  one,
  onStream,
  pupil,
  pupilOf,
  text,
  yesNo,
  type Driver,
  type Here,
  type InCase,
} from './scene.ts'
import { holdersOf, peopleOf } from './shadow.ts'

const recipient = (scene: InCase) => {
  const { shadow, chance } = scene
  const [one] = [chance.of(peopleOf(shadow, 'partner'))]
  const body = bodiesIn[shadow.tenant.country].find((name) => one.roles.includes(name))
  const wrong = often(scene, scene.slips)
  return { body: wrong ? undefined : body, to: one.person ?? '', isOfBody: !wrong && body !== undefined }
}

/** What decides is looked up when the form is sent, as the pages do. */
const withBasis =
  <Filled extends object>(filledIn: (scene: InCase) => Filled) =>
  (scene: InCase) => {
    const filled = filledIn(scene)
    return async (unit: Unit) => ({
      ...filled,
      basis: await basisOf(unit, scene.state.exposed, scene.today),
    })
  }

const none: Pick<Consent, 'consentId' | 'to' | 'until'> = {
  consentId: 'none',
  to: '',
  until: '2026-01-01' as Consent['until'],
}
const consentIn = ({ state, chance }: InCase) =>
  state.consents.asked.length === 0 ? none : chance.of(state.consents.asked)
const adviceIn = ({ state, chance }: InCase) =>
  state.consents.advice.length === 0 ? { adviceId: 'none', to: '' } : chance.of(state.consents.advice)

const giverIn = (scene: InCase): PersonId => {
  const { shadow, chance, state } = scene
  const parents = [...shadow.people.values()].filter(({ guardianOf }) => guardianOf.includes(state.exposed))
  return chance.of([...parents.map(({ person }) => person), pupil(scene)]) ?? ''
}
/** By their own word, or as an adult who has it on paper. */
const giverOrCarrier = (scene: InCase): PersonId | undefined =>
  often(scene, 60) ? giverIn(scene) : carrier(scene)

const extent = (scene: InCase) => ({
  parts: sharedParts.filter(() => often(scene, 50)),
  mayAnswer: yesNo(scene) ?? false,
})

const nurse = ({ shadow, chance }: Here): PersonId | undefined => {
  const nurses = holdersOf(shadow, 'health-nurse' satisfies Body)
  return nurses.length === 0 ? undefined : (chance.of(nurses).person ?? undefined)
}
const onNotes = onStream('school', healthStreamOf, () => foldNotes)

/** What leaves the school and comes back, by a family's yes or without names; and the nurse's own notes. */
export const consentDrivers: Readonly<Record<string, Driver>> = {
  'ask-consent': inCase(
    askConsent,
    carrier,
    withBasis((scene) => ({
      ...recipient(scene),
      consentId: scene.chance.id(),
      ...extent(scene),
      purpose: text(scene) ?? '',
      until: ahead(scene, 10 + scene.chance.below(200)),
      pupilToldOn: day(scene),
    })),
  ),
  'give-consent': inCase(
    giveConsent,
    giverOrCarrier,
    withBasis((scene) => {
      const consent = consentIn(scene)
      return {
        consentId: consent.consentId,
        giver: giverIn(scene),
        on: day(scene),
        ...extent(scene),
        until: often(scene, 60) ? consent.until : ahead(scene, 5),
      }
    }),
  ),
  'refuse-consent': inCase(
    refuseConsent,
    giverOrCarrier,
    withBasis((scene) => ({
      consentId: consentIn(scene).consentId,
      giver: giverIn(scene),
      on: day(scene),
    })),
  ),
  'answer-in-case': inCase(
    answerInCase,
    (scene) => consentIn(scene).to || undefined,
    withBasis((scene) => ({ consentId: consentIn(scene).consentId, words: text(scene) ?? '' })),
  ),
  'ask-advice': inCase(
    askAdvice,
    carrier,
    withBasis((scene) => ({
      ...recipient(scene),
      adviceId: scene.chance.id(),
      question: text(scene) ?? '',
      names: { near: often(scene, scene.slips) ? ['igen'] : ['Zimmer'], all: [] },
    })),
  ),
  'give-advice': inCase(
    giveAdvice,
    (scene) => adviceIn(scene).to || undefined,
    (scene) => ({ adviceId: adviceIn(scene).adviceId, words: text(scene) ?? '' }),
  ),
  'write-health-note': onNotes(writeHealthNote, nurse, (scene, _notes, who) => {
    const about = pupilOf(scene)
    return {
      nurse: who,
      noteId: scene.chance.id(),
      pupil: about,
      isPupil: !often(scene, scene.slips),
      words: text(scene) ?? '',
    }
  }),
  'mark-health-note-released': onNotes(markReleased, nurse, (scene, notes, who) => ({
    nurse: who,
    noteId: notes.length === 0 ? 'none' : (one(scene, notes)?.noteId ?? 'none'),
  })),
}
