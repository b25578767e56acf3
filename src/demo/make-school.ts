import { handle } from '../app/handle.ts'
import type { Clock, Deps } from '../app/ports.ts'
import { emptyRoster, enterAdoption, enterRoster } from '../app/set-up.ts'
import { adoptPlan } from '../domain/cases/adopt-plan.ts'
import { assess } from '../domain/cases/assess.ts'
import type { CaseEvent, Mood } from '../domain/cases/events.ts'
import { hearPupil } from '../domain/cases/hear-pupil.ts'
import { markStopped } from '../domain/cases/mark-stopped.ts'
import { askCaseLead, declareTies } from '../domain/cases/name-case-lead.ts'
import { openCase } from '../domain/cases/open-case.ts'
import { markMeasureDone, planMeasure } from '../domain/cases/plan-measure.ts'
import { foldCase, type CaseState } from '../domain/cases/state.ts'
import { takeInterimMeasure } from '../domain/cases/take-interim-measure.ts'
import { tell } from '../domain/cases/tell.ts'
import { markDutyDone, writeNote } from '../domain/cases/write-note.ts'
import { agreeRhythm, checkIn } from '../domain/follow-up/check-in.ts'
import { chooseTrustedAdult } from '../domain/follow-up/choose-trusted-adult.ts'
import { closeFollowUp, sayFine } from '../domain/follow-up/close-follow-up.ts'
import { addDays, weekday, type LocalDate } from '../domain/kernel/dates.ts'
import { unnamed, type Viewer } from '../domain/people/viewer.ts'
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../domain/procedures/working-days.ts'
import type { Concerns, MayBeTold, ReportEvent } from '../domain/reports/events.ts'
import { receiveReport } from '../domain/reports/receive-report.ts'
import { settleReport } from '../domain/reports/settle-report.ts'
import { foldReport, type ReportState } from '../domain/reports/state.ts'
import { answerReport, writeOn } from '../domain/reports/talk.ts'
import type { Act } from '../domain/rules/act.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import { SCHOOL_STREAM } from '../readmodels/school.ts'
import type { AnyEvent, Tenant, Unit, World } from '../readmodels/unit.ts'
import { classes, demoCode, guardians, officer, OWNER, pupils, SCHOOL, staff } from './people.ts'
import { demoStrategy } from './strategy.ts'

/** A clock that can stand on a past day while the school's past is lived through. */
export type StandingClock = Clock & { standOn(day: LocalDate, time: string): void; goOn(): void }

type Demo = Deps & { readonly clock: StandingClock }

const calendar: WorkingCalendar = { country: 'DK', closingDays: [], countClosingDaysOff: true }

/** The working day `count` working days before a day; for count 0 the day itself, or the last working day before it. */
const workingDaysBefore = (day: LocalDate, count: number): LocalDate => {
  let date = day
  while (!isWorkingDay(date, calendar)) date = addDays(date, -1)
  for (let left = count; left > 0;) {
    date = addDays(date, -1)
    if (isWorkingDay(date, calendar)) left -= 1
  }
  return date
}

/** The Friday so many weeks before the last one that has been. */
const fridaysBefore = (day: LocalDate, weeks: number): LocalDate =>
  addDays(day, -((weekday(day) + 2) % 7) - 7 * weeks)

/**
 * Makes the demo: one municipality, one school that works by its own strategy, and a handful of matters at
 * different stages, all through the same commands that people's presses run. Nothing is made twice.
 */
export const makeDemoSchool = async (demo: Demo): Promise<void> => {
  const { world, clock } = demo
  await makeTenants(demo)
  const today = clock.today()
  try {
    await making(world, OWNER.id, async (unit) => {
      clock.standOn(addDays(today, -200), '08:00')
      await enterRoster(unit, clock, { ...emptyRoster, officers: [officer] })
      await aboutTheLeader({ unit, clock }, today)
    })
    const salt = await world.inTenant(SCHOOL.id, (unit) => unit.returnCodes.salt())
    const hash = await demo.returnCodes.hash(demoCode, salt)
    await making(world, SCHOOL.id, async (unit) => {
      clock.standOn(addDays(today, -200), '08:00')
      const place = { unit, clock }
      await enterRoster(unit, clock, { ...emptyRoster, classes, staff, pupils, guardians })
      await adoptTheStrategy(place)
      const school = await schoolActing(place)
      await almas(school, today)
      await emils(school, today)
      await livas(school, today)
      await idas(school, today)
      await sofus(school, today)
      await noahs(school, today)
      await conversation(school, today, hash)
    })
  } finally {
    clock.goOn()
  }
}

/**
 * One transaction a tenant: a demo that was killed while it was made is not there, and is made again. Two programs
 * that start at once wait for each other here, as a form sent twice does, and one of them makes it.
 */
const making = (world: World, tenant: string, make: (unit: Unit) => Promise<void>): Promise<void> =>
  world.inTenant(tenant, (unit) =>
    unit.once('the demo is made once', async () => {
      if ((await unit.journal.read(SCHOOL_STREAM)).length === 0) await make(unit)
    }),
  )

/** One tenant being made, in one transaction. */
type Place = { readonly unit: Unit; readonly clock: StandingClock }

const tenantRow = (
  place: { readonly id: string; readonly slug: string; readonly name: string },
  kind: Tenant['kind'],
  ownerTenant: string | null,
): Tenant => ({ ...place, kind, ownerTenant, country: 'DK', timeZone: 'Europe/Copenhagen' })

const makeTenants = async ({ world }: Demo): Promise<void> => {
  await world.addTenant(tenantRow(OWNER, 'owner', null))
  await world.addTenant(tenantRow(SCHOOL, 'school', OWNER.id))
}

/** One command; a refusal while the demo is made is a fault in the demo, and says which. */
const run = async <State, Command, Event extends AnyEvent, Refusal extends string>(
  { unit, clock }: Place,
  stream: string,
  act: Act<State, Command, Event, Refusal>,
  command: Command,
  viewer: Viewer,
  fold: (history: readonly Recorded<Event>[]) => State,
  at?: string,
): Promise<void> => {
  const outcome = await handle(unit, clock, {
    stream,
    fold,
    act,
    command,
    viewer,
    ...(at === undefined ? {} : { at }),
  })
  if (outcome.kind === 'refused')
    throw new Error(
      `The demo cannot ${act.name} in ${stream}: ${outcome.refusals.map(({ refusal }) => refusal).join(', ')}`,
    )
}

const viewerIn = async ({ unit }: Place, person: string): Promise<Viewer> => {
  const viewer = await unit.index.findViewer(person)
  if (viewer === undefined) throw new Error('The demo has nobody of that name')
  return viewer
}

const adoptTheStrategy = async ({ unit, clock }: Place): Promise<void> => {
  const outcome = await enterAdoption(unit, clock, {
    strategy: demoStrategy,
    leader: 'mette',
    body: 'school-board',
    adoptedOn: clock.today(),
    minutes: 'Skolebestyrelsens møde, punkt 4',
  })
  if (outcome.kind !== 'done') throw new Error("The demo's strategy is not adopted")
}

/** The school's people acting on days and at hours: what the seeds below are written in. */
type SchoolActing = {
  readonly place: Place
  on(day: LocalDate, time: string): void
  inCase<Command, Refusal extends string>(
    caseId: string,
    who: string,
    act: Act<CaseState, Command, CaseEvent, Refusal>,
    command: Command,
  ): Promise<void>
  open(
    caseId: string,
    who: string,
    about: {
      readonly exposed: string
      readonly account: string
      readonly accountOn: LocalDate
      readonly reportedOn: LocalDate
      readonly mayBeTold?: MayBeTold
      readonly fromReport?: string
    },
  ): Promise<void>
  report(
    reportId: string,
    told: {
      readonly words: string
      readonly on: LocalDate
      readonly name?: string
      readonly concerns?: Concerns
      readonly mayBeTold?: MayBeTold
      readonly about?: 'me' | 'another'
    },
  ): Promise<void>
  inReport<Command, Refusal extends string>(
    reportId: string,
    who: string | null,
    act: Act<ReportState, Command, ReportEvent, Refusal>,
    command: Command,
    at?: string,
  ): Promise<void>
}

const allowed: MayBeTold = { parents: true, teachers: true, classmates: false }

const schoolActing = async (place: Place): Promise<SchoolActing> => {
  const viewers = new Map<string, Viewer>()
  for (const { id } of [...staff, ...pupils]) viewers.set(id, await viewerIn(place, id))
  const viewer = (who: string | null): Viewer => (who === null ? unnamed : (viewers.get(who) ?? unnamed))
  return {
    place,
    on: (day, time) => place.clock.standOn(day, time),
    inCase: (caseId, who, act, command) =>
      run(place, `case:${caseId}`, act, command, viewer(who), (history) => {
        const state = foldCase(history)
        if (state === undefined) throw new Error('The demo acts in a case it has not opened')
        return state
      }),
    open: async (caseId, who, about) => {
      const year = place.clock.today().slice(0, 4)
      const count = await place.unit.index.nextNumber(`case-${year}`)
      await run(
        place,
        `case:${caseId}`,
        openCase,
        {
          caseId,
          number: `${year}-${String(count).padStart(3, '0')}`,
          exposed: about.exposed,
          classId: pupils.find(({ id }) => id === about.exposed)?.classId,
          reportedOn: about.reportedOn,
          fromReport: about.fromReport ?? null,
          account: about.account,
          accountOn: about.accountOn,
          accountAboutHome: false,
          mayBeTold: about.mayBeTold ?? allowed,
          strategyVersion: 1,
        },
        viewer(who),
        foldCase,
      )
    },
    report: (reportId, told) =>
      run(
        place,
        `report:${reportId}`,
        receiveReport,
        {
          reportId,
          about: told.about ?? 'me',
          words: told.words,
          where: undefined,
          name: told.name,
          concerns: told.concerns ?? { kind: 'pupils' },
          aboutHome: false,
          mayBeTold: told.mayBeTold ?? allowed,
          danger: 'none',
          language: 'da',
          receivedOn: told.on,
          strategyVersion: 1,
        },
        unnamed,
        foldReport,
        told.on,
      ),
    inReport: (reportId, who, act, command, at) =>
      run(
        place,
        `report:${reportId}`,
        act,
        command,
        viewer(who),
        (history) => {
          const state = foldReport(history)
          if (state === undefined) throw new Error('The demo acts in a report it has not received')
          return state
        },
        at,
      ),
  }
}

/** Lead, interim measures, who was told: how a case begins once the leader has established it. */
const begin = async (
  school: SchoolActing,
  caseId: string,
  about: {
    readonly established: LocalDate
    readonly lead: string
    readonly adult: string
    readonly measure: string
  },
): Promise<void> => {
  const { established, lead, adult, measure } = about
  school.on(established, '08:20')
  await school.inCase(caseId, 'mette', askCaseLead, { person: lead, isStaff: true })
  school.on(established, '09:05')
  await school.inCase(caseId, lead, declareTies, { tied: false })
  school.on(established, '10:30')
  await school.inCase(caseId, 'mette', assess, {
    outcome: 'bullying',
    marks: ['repeated', 'systematic-exclusion', 'imbalance-of-power', 'loneliness'],
    forms: ['relational', 'verbal'],
    reason: 'Det er sket mange gange, de samme holdes udenfor, og det sker også i gruppechatten.',
    establishedOn: established,
  })
  const next = addWorkingDays(established, 1, calendar)
  school.on(next, '08:00')
  await school.inCase(caseId, lead, takeInterimMeasure, {
    measureId: `${caseId}-interim`,
    what: measure,
    responsible: adult,
    isStaff: true,
    startsOn: next,
  })
  await school.inCase(caseId, lead, chooseTrustedAdult, {
    person: adult,
    isStaff: true,
    chosenByPupil: true,
    untied: true,
  })
  school.on(next, '13:40')
  for (const addressee of ['pupil', 'staff', 'parents'] as const)
    await school.inCase(caseId, 'mette', tell, { addressee, about: 'interim-measures' as const, on: next })
  await school.inCase(caseId, lead, markDutyDone, { code: 'examine', known: true, note: undefined })
}

/** Alma: the seventh of ten working days, a plan in the making, the child not yet heard about it. */
const almas = async (school: SchoolActing, today: LocalDate): Promise<void> => {
  const established = workingDaysBefore(today, 7)
  const told = workingDaysBefore(today, 8)
  const words =
    'De griner, når jeg siger noget. Når jeg kommer ud i frikvarteret, går de væk. Nu vil jeg helst bare blive hjemme.'
  await school.report('almas-fortaelling', { words, on: told, name: 'Alma 5.b' })
  school.on(established, '08:10')
  await school.open('alma-5b', 'sara', {
    exposed: 'alma',
    account: words,
    accountOn: told,
    reportedOn: told,
    fromReport: 'almas-fortaelling',
  })
  await school.inReport('almas-fortaelling', 'sara', answerReport, {
    words: 'Tak, fordi du fortalte det, Alma. Det er ikke din skyld. Jeg kommer og finder dig i dag.',
  })
  await school.inReport('almas-fortaelling', 'sara', settleReport, {
    end: 'case' as const,
    caseId: 'alma-5b',
    existing: false,
  })
  await begin(school, 'alma-5b', {
    established,
    lead: 'sara',
    adult: 'yusuf',
    measure: 'Yusuf tager imod Alma ved porten hver morgen klokken 7.50.',
  })
  school.on(workingDaysBefore(today, 4), '10:30')
  await school.inCase('alma-5b', 'sara', writeNote, {
    words: 'Talt med fire elever hver for sig i 40 minutter. Tre fortæller om gruppechatten »5b uden«.',
    corrects: null,
  })
  const noted = await school.place.unit.journal.read('case:alma-5b')
  school.on(workingDaysBefore(today, 3), '09:10')
  await school.inCase('alma-5b', 'sara', writeNote, {
    words: 'Samtalen varede 20 minutter, ikke 40.',
    corrects: noted.length,
  })
  school.on(workingDaysBefore(today, 2), '14:15')
  await school.inCase('alma-5b', 'sara', planMeasure, {
    measureId: 'alma-morgen',
    level: 'pupil' as const,
    what: 'Yusuf tager imod Alma hver morgen klokken 7.50.',
    responsible: 'yusuf',
    isStaff: true,
    startsOn: workingDaysBefore(today, 6),
    howOften: 'daily' as const,
    lookAgainOn: addWorkingDays(today, 12, calendar),
  })
  await school.inCase('alma-5b', 'sara', planMeasure, {
    measureId: 'alma-grupper',
    level: 'class' as const,
    what: 'De voksne laver grupperne i timerne og i frikvartererne.',
    responsible: 'jonas',
    isStaff: true,
    startsOn: workingDaysBefore(today, 6),
    howOften: 'daily' as const,
    lookAgainOn: addWorkingDays(today, 12, calendar),
  })
}

/** Emil: stopped seven weeks ago, six check-ins along the thread, getting better. */
const emils = async (school: SchoolActing, today: LocalDate): Promise<void> => {
  const established = workingDaysBefore(addDays(today, -84), 0)
  school.on(established, '08:00')
  await school.open('emil-7c', 'sara', {
    exposed: 'emil',
    account: 'De lukker døren i omklædningen, så jeg ikke kan komme ud. Det er tit efter idræt.',
    accountOn: established,
    reportedOn: established,
  })
  await begin(school, 'emil-7c', {
    established,
    lead: 'sara',
    adult: 'sara',
    measure: 'Peter står ved omklædningen før og efter idræt.',
  })
  await carryThrough(school, 'emil-7c', established, {
    adult: 'peter',
    measure: 'Klassen laver regler for omklædningen sammen med Peter.',
    heard: 'Jeg vil gerne være den første, der må gå ud.',
  })
  const stopped = workingDaysBefore(addDays(today, -50), 0)
  school.on(stopped, '12:00')
  await school.inCase('emil-7c', 'sara', markStopped, {
    on: stopped,
    how: 'Tre uger uden nye episoder. Emil, forældrene og Peter siger det samme.',
  })
  school.on(stopped, '12:10')
  await school.inCase('emil-7c', 'sara', agreeRhythm, { everyDays: 7 })
  const moods: readonly Mood[] = [1, 2, 3, 2, 3, 4]
  for (const [index, mood] of moods.entries()) {
    const day = fridaysBefore(today, moods.length - index)
    if (day < stopped) continue
    school.on(day, '11:40')
    await school.inCase('emil-7c', 'emil', checkIn, {
      mood,
      together: mood >= 3 ? ('some-days' as const) : ('no' as const),
      again: mood >= 3 ? ('no' as const) : ('a-little' as const),
      words: mood === 4 ? 'Jeg var med i kampen i går.' : undefined,
      danger: false,
    })
    if (mood > 2) continue
    school.on(day, '13:00')
    await school.inCase('emil-7c', 'sara', checkIn, {
      mood,
      together: null,
      again: null,
      words: 'Talt med Emil på gangen. Han vil gerne gå med Nora hjem.',
      danger: false,
    })
  }
}

/** Heard, planned, adopted within the ten days. */
const carryThrough = async (
  school: SchoolActing,
  caseId: string,
  established: LocalDate,
  about: { readonly adult: string; readonly measure: string; readonly heard: string },
): Promise<void> => {
  const heardOn = addWorkingDays(established, 4, calendar)
  school.on(heardOn, '10:00')
  await school.inCase(caseId, 'sara', hearPupil, { way: 'self' as const, on: heardOn, words: about.heard })
  const adopted = addWorkingDays(established, 7, calendar)
  school.on(adopted, '14:00')
  await school.inCase(caseId, 'sara', planMeasure, {
    measureId: `${caseId}-klassen`,
    level: 'class' as const,
    what: about.measure,
    responsible: about.adult,
    isStaff: true,
    startsOn: adopted,
    howOften: 'weekly' as const,
    lookAgainOn: addWorkingDays(adopted, 10, calendar),
  })
  await school.inCase(caseId, 'mette', adoptPlan, { individualOnlyReason: undefined })
  for (const code of ['parents-meeting', 'evaluate', 'file-case'])
    await school.inCase(caseId, 'mette', markDutyDone, { code, known: true, note: undefined })
  for (const addressee of ['pupil', 'class-parents'] as const)
    await school.inCase(caseId, 'mette', tell, { addressee, about: 'plan' as const, on: adopted })
  school.on(addWorkingDays(adopted, 5, calendar), '14:00')
  await school.inCase(caseId, 'mette', markMeasureDone, { measureId: `${caseId}-klassen` })
}

/** Liva: closed with her own word, two months after it stopped. */
const livas = async (school: SchoolActing, today: LocalDate): Promise<void> => {
  const established = workingDaysBefore(addDays(today, -150), 0)
  school.on(established, '08:00')
  await school.open('liva-6a', 'line', {
    exposed: 'liva',
    account: 'Ingen vil have mig på hold. De siger, at jeg ødelægger det.',
    accountOn: established,
    reportedOn: established,
  })
  await begin(school, 'liva-6a', {
    established,
    lead: 'line',
    adult: 'jonas',
    measure: 'Jonas laver holdene, så ingen bliver valgt til sidst.',
  })
  await carryThrough(school, 'liva-6a', established, {
    adult: 'jonas',
    measure: 'Klassen øver at tage imod en ny i legen, hver mandag.',
    heard: 'Jeg vil bare gerne være med uden at spørge.',
  })
  const stopped = workingDaysBefore(addDays(today, -100), 0)
  school.on(stopped, '12:00')
  await school.inCase('liva-6a', 'line', markStopped, {
    on: stopped,
    how: 'Liva er på hold hver dag. Hun siger, at det er holdt op.',
  })
  await school.inCase('liva-6a', 'line', agreeRhythm, { everyDays: 14 })
  for (const [days, mood] of [
    [-84, 4],
    [-66, 4],
    [-48, 5],
  ] as const) {
    school.on(addDays(today, days), '11:30')
    await school.inCase('liva-6a', 'liva', checkIn, {
      mood,
      together: 'every-day' as const,
      again: 'no' as const,
      words: undefined,
      danger: false,
    })
  }
  school.on(addDays(today, -47), '11:35')
  await school.inCase('liva-6a', 'liva', sayFine, { words: 'Jeg har det godt nu.', on: undefined })
  school.on(addDays(today, -46), '14:00')
  await school.inCase('liva-6a', 'line', closeFollowUp, {
    ground: 'pupil-is-fine' as const,
    reason: undefined,
    lastAttempt: undefined,
    lookAgainOn: undefined,
    weeksBetweenGoodCheckIns: 4,
  })
}

/** Ida: opened this morning, nobody leads it yet. */
const idas = async (school: SchoolActing, today: LocalDate): Promise<void> => {
  const told = workingDaysBefore(today, 1)
  school.on(workingDaysBefore(today, 0), '07:55')
  await school.open('ida-4b', 'line', {
    exposed: 'ida',
    account: 'De har lavet en klub, og jeg må ikke være med. De hvisker, når jeg kommer.',
    accountOn: told,
    reportedOn: told,
    mayBeTold: { parents: false, teachers: true, classmates: false },
  })
}

/** Sofus: assessed as a conflict; support goes on, and the assessment may change. */
const sofus = async (school: SchoolActing, today: LocalDate): Promise<void> => {
  const opened = workingDaysBefore(today, 12)
  school.on(opened, '09:00')
  await school.open('sofus-8a', 'sara', {
    exposed: 'sofus',
    account: 'Vi kan ikke enes i gruppen, og de andre holder med Lærke.',
    accountOn: opened,
    reportedOn: opened,
  })
  await school.inCase('sofus-8a', 'mette', askCaseLead, { person: 'sara', isStaff: true })
  await school.inCase('sofus-8a', 'sara', declareTies, { tied: false })
  school.on(addWorkingDays(opened, 1, calendar), '11:00')
  await school.inCase('sofus-8a', 'mette', assess, {
    outcome: 'conflict' as const,
    marks: [],
    forms: ['verbal'],
    reason: 'To grupper er uenige om et projekt. De kan tale sammen med en voksen til stede.',
    establishedOn: undefined,
  })
  await school.inCase('sofus-8a', 'sara', chooseTrustedAdult, {
    person: 'peter',
    isStaff: true,
    chosenByPupil: true,
    untied: true,
  })
  await school.inCase('sofus-8a', 'sara', markDutyDone, { code: 'examine', known: true, note: undefined })
}

/** Noah: the tenth working day was yesterday and the plan is not adopted: the thread is broken, and it shows. */
const noahs = async (school: SchoolActing, today: LocalDate): Promise<void> => {
  const established = workingDaysBefore(today, 11)
  school.on(established, '08:05')
  await school.open('noah-3a', 'line', {
    exposed: 'noah',
    account: 'De tager min hue og kaster den rundt. De siger, det er for sjov. Det er det ikke.',
    accountOn: established,
    reportedOn: established,
  })
  await begin(school, 'noah-3a', {
    established,
    lead: 'line',
    adult: 'karen',
    measure: 'Karen er med ude i begge store frikvarterer.',
  })
}

/** A conversation under way, with words a visitor can use; and one told yesterday that nobody has answered yet. */
const conversation = async (school: SchoolActing, today: LocalDate, hash: Uint8Array): Promise<void> => {
  const told = workingDaysBefore(today, 3)
  await school.report('samtalen', {
    words: 'Der er en i min klasse, som aldrig får lov at være med. Jeg tør ikke sige det højt.',
    on: told,
    about: 'another',
    mayBeTold: { parents: null, teachers: true, classmates: false },
  })
  await school.place.unit.returnCodes.keep(hash, 'report:samtalen')
  school.on(workingDaysBefore(today, 2), '09:10')
  await school.inReport('samtalen', 'sara', answerReport, {
    words:
      'Tak, fordi du skriver. Det er modigt. Må jeg spørge, hvornår på dagen det sker? Du behøver ikke sige, hvem du er.',
  })
  await school.inReport(
    'samtalen',
    null,
    writeOn,
    {
      words: 'Mest i spisefrikvarteret. Der er ingen voksne ved bordtennis.',
      holdsCode: true,
      danger: false,
    },
    workingDaysBefore(today, 1),
  )
  await school.report('i-gaar', {
    words: 'Nogen skriver grimme ting om mig i en chat, og alle kan se det.',
    on: workingDaysBefore(today, 2),
    mayBeTold: { parents: false, teachers: null, classmates: false },
  })
}

/** A report about the leader: it lies with the owner, and nobody at the school can see it (REP-08). */
const aboutTheLeader = async (place: Place, today: LocalDate): Promise<void> => {
  const on = workingDaysBefore(today, 1)
  await run(
    place,
    'report:om-lederen',
    receiveReport,
    {
      reportId: 'om-lederen',
      about: 'me' as const,
      words: 'Lederen råbte ad mig foran de andre, da jeg fortalte om mobningen. Nu tør jeg ikke sige mere.',
      where: undefined,
      name: undefined,
      concerns: { kind: 'leader' as const, person: 'mette' },
      aboutHome: false,
      mayBeTold: { parents: true, teachers: false, classmates: false },
      danger: 'none' as const,
      language: 'da',
      receivedOn: on,
      strategyVersion: null,
    },
    unnamed,
    foldReport,
    on,
  )
}
