import { handle } from '../../src/app/handle.ts'
import { openCaseFrom } from '../../src/app/open-case.ts'
import { findRoute } from '../../src/app/receive.ts'
import { rhythms, levels } from '../../src/domain/cases/plan.ts'
import { articleMoments, articleReaders } from '../../src/domain/knowledge/articles.ts'
import {
  findOwnArticleRight,
  ownArticlesOf,
  removeOwnArticle,
  writeOwnArticle,
  type ArticleEvent,
} from '../../src/domain/knowledge/own-articles.ts'
import { addOwnMeasure, removeOwnMeasure } from '../../src/domain/measures/add-own-measure.ts'
import { backings } from '../../src/domain/measures/catalogue.ts'
import { ownMeasuresOf, type MeasureEvent } from '../../src/domain/measures/own-measures.ts'
import { answerClimbed } from '../../src/domain/owner/climbed.ts'
import { chooseMail, foldMail } from '../../src/domain/people/choose-mail.ts'
import { mailLanguages, mailRhythms } from '../../src/domain/people/events.ts'
import type { PersonId, Viewer } from '../../src/domain/people/viewer.ts'
import { channels } from '../../src/domain/reports/events.ts'
import { registerReport } from '../../src/domain/reports/register-report.ts'
import { foldReport } from '../../src/domain/reports/state.ts'
import { tellOwner } from '../../src/domain/reports/tell-owner.ts'
import { noteParts, stepKinds, type ConcernAbout } from '../../src/domain/signs/events.ts'
import { askForCase, lookAgain } from '../../src/domain/signs/look-again.ts'
import { noteConcern } from '../../src/domain/signs/note-concern.ts'
import { markStepDone, planStep } from '../../src/domain/signs/plan-step.ts'
import { raiseConcern } from '../../src/domain/signs/raise-concern.ts'
import { signs } from '../../src/domain/signs/signs.ts'
import { foldConcern, pupilOf as pupilIn } from '../../src/domain/signs/state.ts'
import { holdPoint } from '../../src/domain/year/hold-point.ts'
import { passOver } from '../../src/domain/year/pass-over.ts'
import { isOwn, offers, type PointKind } from '../../src/domain/year/points.ts'
import { setPoint } from '../../src/domain/year/set-point.ts'
import { foldWheel } from '../../src/domain/year/state.ts'
import { takeOffPoint } from '../../src/domain/year/take-off-point.ts'
import { MEASURES_STREAM } from '../../src/readmodels/cases/measures.ts'
import { ARTICLES_STREAM } from '../../src/readmodels/knowledge/own-articles.ts'
import { findStrategyInForce, YEAR_STREAM } from '../../src/readmodels/school.ts'
import type { Unit } from '../../src/readmodels/unit.ts'
import { findTurnSeenBy } from '../../src/readmodels/year/wheel.ts'
import { answerOf, form, type Answer, type Press } from './press.ts'
import {
  adult,
  ahead,
  day,
  holderOf,
  inClimbed,
  inConcern,
  inReport,
  isStaff,
  leader,
  often,
  onStream,
  one,
  owing,
  pupilOf,
  text,
  type Driver,
  type Here,
  type InConcern,
  type Scene,
} from './scene.ts'

const onMail = onStream('school', (who) => `person:${who}`, foldMail)
const onMeasures = onStream<ReturnType<typeof ownMeasuresOf>, MeasureEvent>(
  'school',
  () => MEASURES_STREAM,
  () => ownMeasuresOf,
)
const onArticles = onStream<ReturnType<typeof ownArticlesOf>, ArticleEvent>(
  'school',
  () => ARTICLES_STREAM,
  () => ownArticlesOf,
)
const onWheel = onStream(
  'year',
  () => YEAR_STREAM,
  () => foldWheel,
)

/** The leader or the resource team keep what is the school's own. */
const keeper = (scene: Here): PersonId | undefined =>
  scene.chance.of([leader(scene), holderOf(scene, 'resource-team')])
const idOf = (scene: Scene, all: readonly string[]): string =>
  all.length === 0 || often(scene, scene.slips) ? 'none' : scene.chance.of(all)

const classOf = (scene: Scene): string => scene.shadow.people.get(pupilOf(scene))?.classes[0] ?? ''

const aboutOf = (scene: Scene): ConcernAbout | undefined => {
  const pupil = pupilOf(scene)
  const classId = scene.shadow.people.get(pupil)?.classes[0] ?? ''
  return one(scene, [
    { kind: 'pupil', pupil, classId },
    { kind: 'pupil', pupil, classId },
    { kind: 'class', classId },
    { kind: 'place' },
  ] as const)
}

const noted = (scene: Scene) => ({
  signs: signs.filter(() => often(scene, 10)),
  note: Object.fromEntries(
    noteParts.flatMap((part) => {
      const said = often(scene, 50) ? text(scene) : undefined
      return said === undefined ? [] : [[part, said]]
    }),
  ),
})

/** Somebody writes down what they have seen, about a pupil, a class or a place. */
const raising = (scene: Here): Press => {
  const { chance, shadow } = scene
  const concernId = chance.id()
  const stream = `concern:${concernId}`
  const who = adult(scene)
  const command = {
    concernId,
    about: aboutOf(scene),
    ...noted(scene),
    where: text(scene),
    on: day(scene),
    lookAgainOn: often(scene, 40) ? ahead(scene, 5 + chance.below(20)) : undefined,
  }
  return form(
    { act: raiseConcern.name, tenant: shadow.tenant.id, who, stream, token: chance.id() },
    async (unit, viewer, { clock }) =>
      answerOf(await handle(unit, clock, { stream, fold: foldConcern, act: raiseConcern, command, viewer })),
  )
}

const writerOf = (scene: InConcern): PersonId | undefined =>
  often(scene, 70) ? (scene.state.writer ?? undefined) : keeper(scene)

/** A concern becomes a case, opened by those who open cases. */
const leading = inConcern.pressing('lead-to-case', keeper, (scene) => {
  const exposed = pupilIn(scene.state.about) ?? pupilOf(scene)
  const asked = {
    exposed,
    reportedOn: day(scene),
    account: text(scene),
    accountAboutHome: false,
    mayBeTold: { parents: null, teachers: true, classmates: null },
    concernId: scene.state.concernId,
  }
  return async (unit, viewer, deps): Promise<Answer> => {
    const opened = await openCaseFrom(unit, deps, { viewer, ...asked })
    return opened.kind === 'done'
      ? { kind: 'done', events: ['CaseOpened'] }
      : { kind: 'refused', refusals: opened.refusals.map(({ refusal }) => refusal) }
  }
})

/** Somebody on the staff was told, and writes it down; about the leader it goes to the owner. */
const registering = (scene: Here): Press => {
  const { chance, shadow } = scene
  const reportId = chance.id()
  const who = adult(scene)
  const concerns = {
    kind: chance.of(['pupils', 'pupils', 'pupils', 'staff', 'leader'] as const),
    person: often(scene, 20) ? adult(scene) : null,
  }
  const told = {
    reportId,
    channel: one(scene, channels),
    teller: one(scene, ['unnamed', 'pupil', 'guardian', 'adult'] as const),
    toldOn: day(scene),
    about: chance.of(['me', 'another', 'took-part', 'unsure'] as const),
    words: text(scene) ?? '',
    where: '',
    name: often(scene, 50) ? (text(scene) ?? '') : '',
    aboutHome: often(scene, 10),
    mayBeTold: { parents: null, teachers: true, classmates: null },
    danger: chance.of(['none', 'none', 'none', 'ticked'] as const),
    language: chance.of(['da', 'nb']),
  }
  const stream = `report:${reportId}`
  return form(
    { act: registerReport.name, tenant: shadow.tenant.id, who, stream, token: chance.id() },
    async (unit, viewer, deps) => {
      const route = await findRoute(deps, unit.tenant, concerns)
      if (route === undefined) return { kind: 'refused', refusals: ['no-owner'] }
      const takeIn = async (there: Unit) =>
        handle(there, deps.clock, {
          stream,
          fold: foldReport,
          act: registerReport,
          command: {
            ...told,
            concerns: route.concerns,
            strategyVersion: (await findStrategyInForce(there, deps.clock.today()))?.version ?? null,
          },
          viewer,
        })
      return answerOf(
        await (route.tenant === unit.tenant.id ? takeIn(unit) : deps.world.inTenant(route.tenant, takeIn)),
      )
    },
  )
}

const turnOf = ({ duty, today }: Here) => {
  const key = duty?.item ?? 'none'
  return async (unit: Unit, viewer: Viewer) => (await findTurnSeenBy(unit, viewer, today, key))?.turn
}

const windows = (scene: Scene) => {
  const from = one(scene, ['08-15', '10-01', '02-01'])
  const to = one(scene, ['11-30', '04-30', '06-15'])
  return scene.chance.of([
    { times: [{ from, to }] },
    { times: [{ from, to }] },
    { every: scene.chance.of(['week', 'fortnight', 'month'] as const) },
  ])
}

/** What nobody presses: a round of the program's own does it. */
const byTheRound: Driver = { on: 'round', press: () => undefined }

/** What is written down before it is a case, what the owner has, and what the school keeps for itself. */
export const schoolDrivers: Readonly<Record<string, Driver>> = {
  'register-report': { on: 'school', press: registering },
  'tell-owner': inReport(tellOwner, leader, (scene) => ({
    tells: one(scene, [true, true, false]),
    words: text(scene),
  })),
  'raise-concern': { on: 'school', press: raising },
  'note-concern': inConcern(noteConcern, writerOf, noted),
  'plan-step': inConcern(planStep, writerOf, (scene) => {
    const responsible = adult(scene)
    const pupil = pupilIn(scene.state.about)
    return {
      stepId: scene.chance.id(),
      kind: one(scene, stepKinds),
      what: text(scene),
      responsible,
      isStaff: isStaff(scene, responsible),
      isOwnChild: pupil !== null && scene.shadow.people.get(responsible)?.guardianOf.includes(pupil) === true,
      by: ahead(scene, 1 + scene.chance.below(9)),
    }
  }),
  'mark-step-done': inConcern(
    markStepDone,
    (scene) => owing(scene) ?? writerOf(scene),
    (scene) => ({
      stepId:
        scene.duty?.item ??
        idOf(
          scene,
          scene.state.steps.map(({ stepId }) => stepId),
        ),
      on: day(scene),
      words: often(scene, 50) ? text(scene) : undefined,
    }),
  ),
  'look-again': inConcern(
    lookAgain,
    (scene) => owing(scene) ?? writerOf(scene),
    (scene) => ({
      settled: one(scene, [true, false, false]),
      words: text(scene),
      lookAgainOn: ahead(scene, 14),
    }),
  ),
  'ask-for-case': inConcern(askForCase, writerOf, () => ({})),
  'lead-to-case': leading,
  climb: byTheRound,
  'end-climb': byTheRound,
  'receive-staff-matter': byTheRound,
  'open-year': byTheRound,
  'answer-climbed': inClimbed(
    answerClimbed,
    (scene) => holderOf(scene, 'officer'),
    (scene) => ({ words: text(scene) }),
  ),
  'choose-mail': onMail(chooseMail, adult, (scene) => ({
    when: one(scene, mailRhythms),
    language: scene.chance.of(mailLanguages),
  })),
  'add-own-measure': onMeasures(addOwnMeasure, keeper, (scene) => ({
    measureId: scene.chance.id(),
    title: text(scene),
    how: text(scene),
    language: 'da',
    level: one(scene, levels),
    howOften: one(scene, rhythms),
    lookAfterDays: one(scene, [7, 14, 28]),
    backing: one(scene, backings),
  })),
  'remove-own-measure': onMeasures(removeOwnMeasure, keeper, (scene, own) => ({
    measureId: idOf(
      scene,
      own.map(({ id }) => id),
    ),
  })),
  'write-own-article': onArticles(writeOwnArticle, keeper, (scene) => ({
    articleId: scene.chance.id(),
    title: text(scene) ?? '',
    text: text(scene) ?? '',
    language: 'da',
    readers: articleReaders.filter(() => often(scene, 60)),
    moments: articleMoments.filter(() => often(scene, 20)),
  })),
  'find-own-article-right': onArticles(findOwnArticleRight, keeper, (scene, own) => ({
    articleId: idOf(
      scene,
      own.map(({ id }) => id),
    ),
  })),
  'remove-own-article': onArticles(removeOwnArticle, keeper, (scene, own) => ({
    articleId: idOf(
      scene,
      own.map(({ id }) => id),
    ),
  })),
  'set-point': onWheel(setPoint, leader, (scene, wheel) => {
    const kind = scene.chance.of(Object.keys(offers) as PointKind[])
    const known = wheel.years.at(-1)?.points.map(({ pointId }) => pointId) ?? []
    return {
      pointId: often(scene, 40) ? idOf(scene, known) : scene.chance.id(),
      kind,
      // It stands on everybody's wheel, and so holds nobody's words.
      title:
        isOwn(kind) || often(scene, 30) ? one(scene, ['Temauge', 'Klasseaften', ' ', 'Zimmer']) : undefined,
      pupils: ['Zimmer'],
      agenda: often(scene, 50) ? text(scene) : undefined,
      holder: one(scene, ['leader', 'resource-team', 'class-team', `person:${adult(scene)}`] as const),
      scope: one(scene, ['school', 'every-class', `class:${classOf(scene)}`] as const),
      recurs: windows(scene),
    }
  }),
  'take-off-point': onWheel(takeOffPoint, leader, (scene, wheel) => ({
    pointId: idOf(scene, wheel.years.at(-1)?.points.map(({ pointId }) => pointId) ?? []),
  })),
  'hold-point': onWheel(
    holdPoint,
    (scene) => owing(scene) ?? keeper(scene),
    (scene) => {
      const [find, on, minutes, material] = [turnOf(scene), day(scene), text(scene), text(scene)]
      return async (unit, viewer) => ({
        turn: await find(unit, viewer),
        on,
        minutes,
        material,
        pupils: ['Zimmer'],
      })
    },
  ),
  'pass-over': onWheel(
    passOver,
    (scene) => owing(scene) ?? keeper(scene),
    (scene) => {
      const [find, reason] = [turnOf(scene), text(scene)]
      return async (unit, viewer) => ({ turn: await find(unit, viewer), reason })
    },
  ),
}
