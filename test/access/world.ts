import { giveConsent } from '../../src/domain/consent/answer-consent.ts'
import { askAdvice } from '../../src/domain/consent/ask-advice.ts'
import { askConsent } from '../../src/domain/consent/ask-consent.ts'
import { foldNotes, healthStreamOf } from '../../src/domain/health/events.ts'
import { writeHealthNote } from '../../src/domain/health/write-note.ts'
import { createSessionStore } from '../../src/adapters/oidc/session-store.ts'
import { handle } from '../../src/app/handle.ts'
import { openSchoolYear } from '../../src/app/open-year.ts'
import { adoptPlan } from '../../src/domain/cases/adopt-plan.ts'
import { describePlan } from '../../src/domain/cases/describe-plan.ts'
import { groups } from '../../src/domain/cases/plan.ts'
import { assess } from '../../src/domain/cases/assess.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { hearPupil } from '../../src/domain/cases/hear-pupil.ts'
import { markStopped } from '../../src/domain/cases/mark-stopped.ts'
import { askCaseLead, declareTies } from '../../src/domain/cases/name-case-lead.ts'
import { openCase, type OpenCase } from '../../src/domain/cases/open-case.ts'
import { planMeasure } from '../../src/domain/cases/plan-measure.ts'
import { foldCase, type CaseState } from '../../src/domain/cases/state.ts'
import { takeInterimMeasure } from '../../src/domain/cases/take-interim-measure.ts'
import { askForPlan } from '../../src/domain/follow-up/ask-for-plan.ts'
import { agreeRhythm, checkIn } from '../../src/domain/follow-up/check-in.ts'
import { askSupport, nameDeputy } from '../../src/domain/follow-up/name-deputy.ts'
import { planLostTeaching, registerAbsence } from '../../src/domain/follow-up/register-absence.ts'
import { askToTellClass } from '../../src/domain/follow-up/tell-class.ts'
import { addHomeMeasure, writeFromHome } from '../../src/domain/follow-up/write-from-home.ts'
import { chooseTrustedAdult } from '../../src/domain/follow-up/choose-trusted-adult.ts'
import { closeFollowUp, sayFine } from '../../src/domain/follow-up/close-follow-up.ts'
import { addDays, parseLocalDate, type LocalDate } from '../../src/domain/kernel/dates.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import { askJointMeeting, callMeeting } from '../../src/domain/meetings/call-meeting.ts'
import { recordTalk } from '../../src/domain/meetings/record-talk.ts'
import { writeMinutes } from '../../src/domain/meetings/write-minutes.ts'
import { makeAgreement } from '../../src/domain/participants/hold-to-account.ts'
import {
  chooseParticipantAdult,
  nameParticipant,
  tellParticipantFamily,
} from '../../src/domain/participants/name-participant.ts'
import { answerReconciliation } from '../../src/domain/participants/reconcile.ts'
import { climb, foldClimbed } from '../../src/domain/owner/climbed.ts'
import { foldDraft, importDocument } from '../../src/domain/strategy/draft.ts'
import { DRAFT_STREAM } from '../../src/readmodels/strategy/draft.ts'
import type { PeopleEvent } from '../../src/domain/people/events.ts'
import { eventsOf, registerPeople } from '../../src/domain/people/set-up.ts'
import { unnamed } from '../../src/domain/people/viewer.ts'
import type { Pledge } from '../../src/domain/procedures/duty.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import { receiveReport, type ReceiveReport } from '../../src/domain/reports/receive-report.ts'
import { foldReport, type ReportState } from '../../src/domain/reports/state.ts'
import type { Act } from '../../src/domain/rules/act.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import type { ConcernAbout } from '../../src/domain/signs/events.ts'
import { raiseConcern, type Typed } from '../../src/domain/signs/raise-concern.ts'
import { foldConcern } from '../../src/domain/signs/state.ts'
import { SCHOOL_STREAM } from '../../src/readmodels/school.ts'
import type { AnyEvent, Tenant } from '../../src/readmodels/unit.ts'
import { limits } from '../../src/web/session/ports.ts'
import { cookieName } from '../../src/web/session/session.tsx'
import type { Site, SitePerson } from '../browser/site.ts'

/** A second school under the same owner: whatever is its own must look absent from the first. */
export const otherSchool: Tenant = {
  id: 'birkelund',
  kind: 'school',
  slug: 'birkelund',
  name: 'Birkelund Skole',
  country: 'DK',
  ownerTenant: 'egekommune',
  timeZone: 'Europe/Copenhagen',
}

/** Whoever does what in a prepared case; the same kinds at each school. */
export type Cast = {
  readonly tenant: string
  readonly leader: string
  readonly team: string
  readonly teacher: string
  readonly adult: string
  readonly classId: string
}

export const cast: Cast = {
  tenant: 'hyldemark',
  leader: 'mette',
  team: 'sara',
  teacher: 'peter',
  adult: 'tove',
  classId: '5b',
}

/** One thing the class's team owes and somebody marks as done. */
export const examine: Pledge = {
  code: 'examine',
  does: 'Undersøg sagen',
  holder: 'class-team',
  within: { count: 3, unit: 'working-days' },
  countedFrom: 'opened',
  fulfilledBy: 'recorded',
  toldBy: 'strategy',
  source: ['STR-12'],
}

/** How far a prepared case has come. */
export const stages = [
  'opened',
  'asked',
  'established',
  'heard',
  'planned',
  'stopped',
  'fine',
  'closed',
] as const
export type Stage = (typeof stages)[number]

export const day = (text: string): LocalDate => {
  const date = parseLocalDate(text)
  if (date === undefined) throw new RangeError(`No such date: ${text}`)
  return date
}

type Doing = <State, Command, Event extends AnyEvent, Refusal extends string>(
  stream: string,
  who: string | null,
  fold: (history: readonly Recorded<Event>[]) => State,
  act: Act<State, Command, Event, Refusal>,
  command: Command,
) => Promise<void>

/** Acts of somebody at a school; a refusal while the world is made is a fault of the test and says which. */
export const doing =
  (site: Site, tenant: string): Doing =>
  (stream, who, fold, act, command) =>
    site.world.inTenant(tenant, async (unit) => {
      const viewer = who === null ? unnamed : await unit.index.findViewer(who)
      if (viewer === undefined) throw new Error(`Nobody is called ${String(who)} in ${tenant}`)
      const outcome = await handle(unit, site.clock, { stream, fold, act, command, viewer })
      if (outcome.kind === 'refused')
        throw new Error(`${act.name}: ${outcome.refusals.map(({ refusal }) => refusal).join(', ')}`)
    })

export const foldKnownCase = (history: readonly Recorded<CaseEvent>[]): CaseState => {
  const state = foldCase(history)
  if (state === undefined) throw new Error('A case begins with being opened')
  return state
}

export const foldKnownReport = (history: readonly Recorded<ReportEvent>[]): ReportState => {
  const state = foldReport(history)
  if (state === undefined) throw new Error('A report begins with being received')
  return state
}

/** One more person, in the directory of a tenant. */
export const register = async (site: Site, tenant: string, one: SitePerson): Promise<void> => {
  const events: readonly PeopleEvent[] = [
    {
      type: 'PersonRegistered',
      person: one.id,
      kind: one.kind,
      name: wordsOf(one.id, one.name),
      ...(one.born === undefined ? {} : { born: wordsOf(one.id, one.born) }),
    },
    ...(one.kind === 'pupil'
      ? (one.classes ?? []).map((classId) => ({ type: 'ClassJoined', person: one.id, classId }) as const)
      : []),
    ...(one.roles ?? []).map(
      (role) => ({ type: 'RoleGiven', person: one.id, role, classes: one.classes ?? [] }) as const,
    ),
    ...(one.of ?? []).map((pupil) => ({ type: 'GuardianLinked', person: one.id, pupil }) as const),
  ]
  await doing(site, tenant)(`person:${one.id}`, null, eventsOf, registerPeople, events)
}

const byStage = (one: Stage, other: Stage): boolean => stages.indexOf(one) >= stages.indexOf(other)

export type PreparedCase = { readonly id: string; readonly stream: string; readonly measure: string }

/** A case of a pupil, carried by acts to a stage. The clock ends on 19 November 2026. */
export const makeCase = async (
  site: Site,
  who: Cast,
  exposed: string,
  stage: Stage,
  more: Partial<OpenCase> & { readonly words?: string } = {},
): Promise<PreparedCase> => {
  const { words = 'De løber altid fra mig i frikvarteret.', ...asked } = more
  const id = site.deps.newId()
  const stream = `case:${id}`
  const act = doing(site, who.tenant)
  const inCase = <Command, Refusal extends string>(
    by: string,
    one: Act<CaseState, Command, CaseEvent, Refusal>,
    command: Command,
  ) => act(stream, by, foldKnownCase, one, command)
  site.clock.set('2026-09-01')
  await act(stream, who.leader, foldCase, openCase, {
    caseId: id,
    number: `2026-${id.slice(0, 4)}`,
    exposed,
    classId: who.classId,
    reportedOn: day('2026-09-01'),
    fromReport: null,
    account: words,
    accountOn: day('2026-09-01'),
    accountAboutHome: false,
    mayBeTold: { parents: true, teachers: null, classmates: null },
    strategyVersion: 1,
    ...asked,
  })
  const measure = site.deps.newId()
  if (byStage(stage, 'asked')) {
    await inCase(who.leader, askCaseLead, { person: who.team, isStaff: true })
  }
  if (byStage(stage, 'established')) {
    await inCase(who.team, declareTies, { tied: false })
    await inCase(who.leader, assess, {
      outcome: 'bullying',
      marks: ['repeated'],
      forms: ['relational'],
      reason: 'Det er sket mange gange.',
      establishedOn: day('2026-09-01'),
    })
    await inCase(who.team, takeInterimMeasure, {
      measureId: `${measure}-first`,
      what: 'En voksen tager imod om morgenen',
      responsible: who.adult,
      isStaff: true,
      startsOn: day('2026-09-02'),
    })
    await inCase(who.team, chooseTrustedAdult, {
      person: who.adult,
      isStaff: true,
      chosenByPupil: true,
      untied: true,
    })
    await inCase(who.team, planMeasure, {
      measureId: measure,
      level: 'class',
      what: 'De voksne laver grupperne',
      responsible: who.teacher,
      isStaff: true,
      startsOn: day('2026-09-03'),
      howOften: 'weekly',
      lookAgainOn: day('2026-10-01'),
    })
  }
  if (byStage(stage, 'heard')) {
    await inCase(who.team, hearPupil, { way: 'self', on: day('2026-09-01'), words: 'Jeg vil være med.' })
    await inCase(who.team, describePlan, {
      problem: undefined,
      followUp: undefined,
      holder: undefined,
      holderIsStaff: false,
      answers: Object.fromEntries(groups.map((group) => [group, 'Vi taler om det hver fredag.'])),
    })
  }
  if (byStage(stage, 'planned'))
    await inCase(who.leader, adoptPlan, { individualOnlyReason: undefined, country: 'DK' })
  if (byStage(stage, 'stopped')) {
    site.clock.set('2026-09-15')
    await inCase(who.team, markStopped, { on: day('2026-09-15'), how: 'De leger sammen igen.' })
    await inCase(who.team, agreeRhythm, { everyDays: 7 })
  }
  if (byStage(stage, 'fine')) {
    for (const [on, mood] of [
      ['2026-10-01', 4],
      ['2026-11-10', 5],
    ] as const) {
      site.clock.set(on)
      await inCase(exposed, checkIn, {
        mood,
        together: null,
        again: null,
        words: undefined,
        danger: false,
      })
    }
    await inCase(exposed, sayFine, { words: 'Jeg har det godt.', on: undefined })
  }
  if (byStage(stage, 'closed'))
    await inCase(who.leader, closeFollowUp, {
      ground: 'pupil-is-fine',
      reason: undefined,
      lastAttempt: undefined,
      lookAgainOn: undefined,
      weeksBetweenGoodCheckIns: 4,
    })
  site.clock.set('2026-11-19')
  return { id, stream, measure }
}

/** What stands around a pupil who is followed: one of each thing that a form is about. */
export const makeAroundPupil = async (
  site: Site,
  stream: string,
  who: {
    readonly pupil: string
    readonly guardian: string
    readonly teacher: string
    readonly adult: string
    readonly deputy: string
  },
): Promise<void> => {
  const inCase = <Command, Refusal extends string>(
    by: string,
    one: Act<CaseState, Command, CaseEvent, Refusal>,
    command: Command,
  ) => doing(site, cast.tenant)(stream, by, foldKnownCase, one, command)
  const today = site.clock.today()
  await inCase(who.adult, nameDeputy, {
    person: who.deputy,
    isStaff: true,
    untied: true,
    awayUntil: undefined,
  })
  await inCase(who.adult, askSupport, { words: 'Hvordan siger jeg det?' })
  await inCase(who.teacher, registerAbsence, {
    absenceId: 'absence-1',
    from: today,
    until: today,
    cause: 'unwell',
    words: undefined,
  })
  await inCase(who.teacher, planLostTeaching, {
    planId: 'plan-1',
    absenceId: 'absence-1',
    what: 'To timer dansk',
    responsible: who.teacher,
    isStaff: true,
    by: today,
  })
  await inCase(who.teacher, askToTellClass, { tellingId: 'telling-1', what: 'Vi laver nye grupper' })
  await inCase(who.guardian, writeFromHome, { messageId: 'letter-1', words: 'Hvordan går det?', hard: false })
  await inCase(who.guardian, addHomeMeasure, {
    measureId: 'home-1',
    what: 'Vi spiser sammen',
    startsOn: today,
  })
  await inCase(who.guardian, askForPlan, { ground: 'absence', words: undefined })
}

/**
 * In a case the parents know of: a consent given to a partner and one to the nurse, a question without names to the
 * partner, and a note of the nurse's own about the pupil.
 */
export const makeShared = async (
  site: Site,
  stream: string,
  who: {
    readonly pupil: string
    readonly guardian: string
    readonly carrier: string
    readonly partner: string
    readonly nurse: string
  },
  /** Follows the ids, where there are several of these. */
  mark = '',
): Promise<void> => {
  const inCase = <Command, Refusal extends string>(
    by: string,
    one: Act<CaseState, Command, CaseEvent, Refusal>,
    command: Command,
  ) => doing(site, cast.tenant)(stream, by, foldKnownCase, one, command)
  const today = site.clock.today()
  const basis = {
    today,
    country: 'DK',
    pupil: { person: who.pupil, born: undefined },
    guardians: [who.guardian],
  } as const
  const outside = [
    [`consent-1${mark}`, 'psychology-service', who.partner],
    [`consent-nurse${mark}`, 'health-nurse', who.nurse],
  ] as const
  for (const [consentId, body, to] of outside) {
    const extent = { parts: ['plan'] as const, mayAnswer: true, until: addDays(today, 30) }
    await inCase(who.carrier, askConsent, {
      ...extent,
      consentId,
      body,
      to,
      isOfBody: true,
      purpose: 'Råd om grupperne',
      pupilToldOn: today,
      basis,
    })
    await inCase(who.guardian, giveConsent, { ...extent, consentId, giver: who.guardian, on: today, basis })
  }
  await inCase(who.carrier, askAdvice, {
    adviceId: `advice-1${mark}`,
    body: 'psychology-service',
    to: who.partner,
    isOfBody: true,
    question: 'Hvordan lukker man en ny ind i legen?',
    names: { near: [], all: [] },
    basis,
  })
  await doing(site, cast.tenant)(healthStreamOf(who.nurse), who.nurse, foldNotes, writeHealthNote, {
    nurse: who.nurse,
    noteId: `note-1${mark}`,
    pupil: who.pupil,
    isPupil: true,
    words: 'Et notat, som skolen ikke ser',
  })
}

/**
 * In a case the parents know of: one more pupil who took part, followed by a teacher, with an agreement; two meetings,
 * the first with minutes and a task; and the families asked whether they want to meet.
 */
export const makePart = async (
  site: Site,
  stream: string,
  who: { readonly pupil: string; readonly participant: string; readonly teacher: string },
): Promise<void> => {
  const inCase = <Command, Refusal extends string>(
    by: string,
    one: Act<CaseState, Command, CaseEvent, Refusal>,
    command: Command,
  ) => doing(site, cast.tenant)(stream, by, foldKnownCase, one, command)
  const today = site.clock.today()
  const { participant, teacher } = who
  await inCase('sara', nameParticipant, { pupil: participant, isPupil: true, came: 'self' })
  await inCase('sara', recordTalk, {
    talkId: 'talk-1',
    kind: 'examination',
    with: participant,
    isKnown: true,
    on: today,
    declined: false,
    ownWords: 'Det var også mig.',
    reading: '',
  })
  await inCase('sara', recordTalk, {
    talkId: 'talk-2',
    kind: 'examination',
    with: who.pupil,
    isKnown: true,
    on: today,
    declined: false,
    ownWords: 'Jeg vil gerne have, at det stopper.',
    reading: '',
  })
  await inCase('sara', tellParticipantFamily, { pupil: participant, on: today })
  const adult = { person: teacher, isStaff: true, untied: true }
  await inCase('sara', chooseParticipantAdult, { pupil: participant, ...adult })
  await inCase('sara', makeAgreement, {
    agreementId: 'agreement-1',
    pupil: participant,
    kind: 'agreement',
    what: 'Jeg siger det, før jeg bliver vred',
    startsOn: today,
    lookAgainOn: today,
    reason: undefined,
  })
  await inCase('sara', answerReconciliation, { wanted: true, on: today })
  await inCase('sara', askJointMeeting, { families: [who.pupil, participant] })
  const meeting = {
    kind: 'parents',
    on: today,
    where: 'kl. 15',
    agenda: 'Hvordan det går',
    parts: {},
    staffPart: '',
    responsible: teacher,
    isStaff: true,
  } as const
  await inCase('sara', callMeeting, { ...meeting, meetingId: 'meeting-1', families: [who.pupil] })
  await inCase('sara', callMeeting, { ...meeting, meetingId: 'meeting-2', families: [participant] })
  await inCase(teacher, writeMinutes, {
    meetingId: 'meeting-1',
    on: today,
    said: 'Vi ses igen.',
    parts: {},
    staffPart: '',
    tasks: [
      {
        taskId: 'task-1',
        what: 'Ringer hver fredag',
        responsible: teacher,
        isStaff: true,
        by: today,
        families: undefined,
      },
    ],
  })
}

/** Somebody tells, without a name unless said. */
export const makeReport = async (
  site: Site,
  tenant: string,
  said: Partial<ReceiveReport> = {},
  by: string | null = null,
): Promise<{ readonly id: string; readonly stream: string }> => {
  const id = site.deps.newId()
  const stream = `report:${id}`
  await doing(site, tenant)(stream, by, foldReport, receiveReport, {
    reportId: id,
    about: 'me',
    words: 'De lukker døren i omklædningen.',
    where: '',
    name: '',
    concerns: { kind: 'pupils' },
    aboutHome: false,
    mayBeTold: { parents: null, teachers: null, classmates: null },
    danger: 'none',
    language: 'da',
    receivedOn: site.clock.today(),
    strategyVersion: null,
    ...said,
  })
  return { id, stream }
}

/** The other school with people of the same kinds. */
export const otherCast: Cast = {
  tenant: otherSchool.id,
  leader: 'bente',
  team: 'birgit',
  teacher: 'brian',
  adult: 'brian',
  classId: '3a',
}

export const makeOtherSchool = async (site: Site): Promise<void> => {
  await site.world.addTenant(otherSchool)
  await doing(site, otherSchool.id)(SCHOOL_STREAM, null, eventsOf, registerPeople, [
    { type: 'SchoolSetUp', country: 'DK', owner: site.owner.id },
    { type: 'ClassFormed', classId: '3a', label: '3.a' },
  ])
  const people: readonly SitePerson[] = [
    { id: 'bente', kind: 'staff', name: 'Bente Bjerg', roles: ['leader'] },
    { id: 'birgit', kind: 'staff', name: 'Birgit Buch', roles: ['resource-team'] },
    { id: 'brian', kind: 'staff', name: 'Brian Bro', roles: ['class-team'], classes: ['3a'] },
    { id: 'carl', kind: 'pupil', name: 'Carl Citron', classes: ['3a'], born: '2017-03-03' },
  ]
  for (const one of people) await register(site, otherSchool.id, one)
}

/** A session of anybody in any tenant, as a Cookie header; `authenticatedAt` is when the provider saw them. */
export const signIn = async (
  site: Site,
  tenant: string,
  person: string,
  authenticatedAt = new Date(),
): Promise<string> => {
  const store = createSessionStore({ database: site.base.db, limits })
  return `${cookieName(site.url, 'samhold')}=${await store.start({ tenant, person }, new Date(), authenticatedAt)}`
}

/** How many entries every stream of every tenant holds, as one line each: two of these differ when anything was done. */
export const streamVersions = async (site: Site): Promise<readonly string[]> => {
  const { rows } = await site.base.superPool.query<{ line: string }>(
    `select tenant || ' ' || stream || ' ' || version as line from stream_head order by 1`,
  )
  return rows.map(({ line }) => line)
}

/** Somebody of a school has a concern. */
export const makeConcern = async (
  site: Site,
  tenant: string,
  by: string,
  about: ConcernAbout,
  note: Typed = { said: 'Det er lige meget.' },
): Promise<{ readonly id: string; readonly stream: string }> => {
  const id = site.deps.newId()
  const stream = `concern:${id}`
  await doing(site, tenant)(stream, by, foldConcern, raiseConcern, {
    concernId: id,
    about,
    signs: ['alone-in-breaks'],
    note,
    where: undefined,
    on: site.clock.today(),
    lookAgainOn: undefined,
  })
  return { id, stream }
}

/** The school year on the first school's wheel, as the round opens it (YEAR-01). */
export const openWheel = (site: Site): Promise<void> =>
  site.world.inTenant(site.school.id, (unit) => openSchoolYear(unit, site.clock))

/** A draft of the school's strategy, read in by its leader; `text` makes it another one. */
export const makeDraft = async (site: Site, text: string): Promise<void> => {
  await doing(site, site.school.id)(DRAFT_STREAM, 'mette', foldDraft, importDocument, {
    file: 'strategi.txt',
    lines: [
      { text },
      { text: 'Ledelsen laver en handleplan inden 8 arbejdsdage.' },
      { text: 'Kantinen er åben hver dag.' },
    ],
  })
}

/** A duty of the first school that has reached its owner. */
export const makeClimbed = async (site: Site, id: string): Promise<string> => {
  await doing(site, site.owner.id)(`climbed:${id}`, null, foldClimbed, climb, {
    school: site.school.id,
    matter: 'case',
    number: '2026-014',
    code: 'action-plan',
    does: null,
    due: day('2026-11-04'),
    since: day('2026-10-21'),
    source: ['CASE-04'],
    climbedOn: site.clock.today(),
  })
  return id
}
