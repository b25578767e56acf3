import { emptyRoster, enterRoster } from '../../src/app/set-up.ts'
import type { CaseState } from '../../src/domain/cases/state.ts'
import { addDays, localDate, weekday, yearOf, type LocalDate } from '../../src/domain/kernel/dates.ts'
import type { PeopleEvent } from '../../src/domain/people/events.ts'
import type { Duty } from '../../src/domain/procedures/duty.ts'
import type { Roster } from '../../src/app/set-up.ts'
import { actForDuty, drivers, tellAtDoor } from './acts.ts'
import type { Chance } from './chance.ts'
import { YEAR_STREAM } from '../../src/readmodels/school.ts'
import type { Run } from './going.ts'
import { happenings, type HappeningName } from './happenings.ts'
import { mishapFor, mishaps, remember, type MishapName } from './mishaps.ts'
import type { Press } from './press.ts'
import { readingIn } from './readings.ts'
import type { Scene } from './scene.ts'
import { closingDaysFor, officersFor, rosterFor, sentence } from './school.ts'
import { isOpen, peopleOf, type Shadow } from './shadow.ts'

const HOUR = 3_600_000

/** A hundred of what people do when they carry out an act: so many go as they should. */
const UNDISTURBED = 85

const dutiesIn = ({ ledger }: Run, shadow: Shadow, stream: string): readonly Duty[] =>
  (ledger.derived.get(`${shadow.tenant.id} ${stream}`)?.duties ?? []).filter(({ doneOn }) => doneOn === null)

/** Somebody carries out an act in a matter, well or badly, and now and then something happens to it. */
const actIn = async (
  run: Run,
  shadow: Shadow,
  stream: string,
  act: string,
  draw: Chance,
  more: Partial<Scene> = {},
): Promise<void> => {
  const driver = drivers[act]
  const scene = { ...run.sceneIn(shadow, draw, draw.often(75) ? 0 : 25), stream, ...more }
  const press = driver?.press(scene)
  if (press === undefined) return
  const what = `${act} in ${shadow.tenant.id} ${stream}`
  if (draw.often(UNDISTURBED))
    return run.step(what, async (here) => remember(run, press, await run.perform(here, press), draw))
  const other = (): Press | undefined => {
    const like = Object.values(drivers).filter(({ on }) => on === driver?.on)
    return draw.of(like).press(scene) ?? driver?.press(scene)
  }
  const name = mishapFor(draw)
  await run.step(`${what}: ${name}`, async (here) => {
    await mishaps[name](run, here, press, draw, other)
    run.count('faults', name)
  })
}

/** What may happen while somebody tells at the door. */
const atTheDoor: readonly MishapName[] = [
  'broken on the wire',
  'broken on the wire',
  'broken twice',
  'pressed twice',
  'pressed twice at once',
  'the server ends the connection',
]

const tellIn = async (run: Run, school: Shadow, draw: Chance): Promise<void> => {
  const scene = run.sceneIn(school, draw, draw.often(85) ? 0 : 30)
  const code = run.ground.deps.returnCodes.make(draw.of(['da', 'nb', 'nn', 'en']))
  const press = tellAtDoor(scene, school.tenant, code, (kept) => {
    const { codes } = run.shadowOf(kept.tenant)
    if (!codes.some(({ stream }) => stream === kept.stream)) codes.push(kept)
  })
  const name = draw.often(80) ? undefined : draw.of(atTheDoor)
  const owner = school.tenant.ownerTenant
  const what = `receive-report in ${school.tenant.id}`
  await run.step(name === undefined ? what : `${what}: ${name}`, async (here) => {
    // Told about the leader, it lies with the owner.
    if (owner !== null) here.aimed.push({ tenant: owner, stream: press.stream })
    if (name === undefined) return remember(run, press, await run.perform(here, press), draw)
    await mishaps[name](run, here, press, draw, () => undefined)
    return run.count('faults', name)
  })
}

/** What a case waits for, the first of them first: half of what is done is done about these. */
const progress = [
  'name-case-lead',
  'declare-ties',
  'assess',
  'interim-measures',
  'action-plan',
  'has-it-stopped',
  'check-in',
]

/** What somebody does next in a matter: mostly what is owed, now and then what they feel like. */
const carryOn = async (run: Run, shadow: Shadow, stream: string, draw: Chance): Promise<void> => {
  const on = stream.slice(0, stream.indexOf(':'))
  const duties = dutiesIn(run, shadow, stream)
  const first = progress.flatMap((code) => duties.find((duty) => duty.code === code) ?? [])[0]
  const duty =
    duties.length === 0 || draw.often(12)
      ? undefined
      : first !== undefined && draw.often(50)
        ? first
        : draw.of(duties)
  const whims = Object.keys(drivers).filter((name) => drivers[name]?.on === on)
  const state = shadow.cases.get(stream)
  const act =
    (state !== undefined && draw.often(15) ? acrossTheWall(state, draw) : undefined) ??
    (duty === undefined ? draw.of(whims) : nextAct(duty.code, state, draw))
  const version = shadow.streams.get(stream)?.told.length ?? 1
  const seen = draw.often(4) ? Math.max(1, version - 1 - draw.below(3)) : undefined
  if (seen !== undefined) run.count('faults', 'a form from before somebody acted')
  await actIn(run, shadow, stream, act, draw, { duty, seen })
}

/** What follows from what was asked of home and of other bodies; nothing there is owed, so nobody is reminded. */
const acrossTheWall = ({ consents }: CaseState, draw: Chance): string | undefined => {
  const { asked, advice } = consents
  if (asked.length === 0 && advice.length === 0)
    return draw.often(30) ? draw.of(['ask-consent', 'ask-consent', 'ask-advice']) : undefined
  if (advice.some(({ given }) => given === null) && draw.often(50)) return 'give-advice'
  return draw.of(['give-consent', 'give-consent', 'refuse-consent', 'answer-in-case', 'answer-in-case'])
}

const nextAct = (code: string, state: CaseState | undefined, draw: Chance): string => {
  const usual = actForDuty[code] ?? 'mark-duty-done'
  if (code === 'settle-report') return draw.often(55) ? 'open-case' : usual
  if (code.startsWith('year-')) return draw.of(['hold-point', 'hold-point', 'hold-point', 'pass-over'])
  if (code === 'look-again')
    return draw.of(['look-again', 'look-again', 'plan-step', 'ask-for-case', 'note-concern'])
  if (code === 'is-it-a-case') return draw.of(['lead-to-case', 'lead-to-case', 'look-again'])
  if (state === undefined) return usual
  if (code === 'action-plan')
    return state.measures.length === 0
      ? 'plan-measure'
      : state.hearing === null
        ? 'hear-pupil'
        : state.plan.problem === null
          ? 'describe-plan'
          : draw.of(['adopt-plan', 'adopt-plan', 'adopt-plan', 'describe-plan', 'plan-measure', 'set-goal'])
  if (code === 'has-it-stopped' && draw.often(60)) return 'mark-stopped'
  if (code === 'assess-again') return draw.of(['assess', 'end-otherwise', 'end-otherwise', 'mark-duty-done'])
  if (state.stoppedOn !== null && state.fine !== null && draw.often(60)) return 'close-follow-up'
  if (state.stoppedOn !== null && draw.often(25)) return 'say-fine'
  return usual
}

/** Enters everybody of a school, or of an owner. */
export const enterEverybody = async (run: Run, shadow: Shadow): Promise<void> => {
  const { tenant } = shadow
  const draw = run.chance.fork(`roster ${tenant.id}`)
  const roster = tenant.kind === 'owner' ? officersFor(tenant, draw) : rosterFor(tenant, run.asked.size, draw)
  await run.step(`entering ${tenant.id}`, (here) => run.perform(here, entering(run, tenant.id, roster)))
}

const entering = ({ ground }: Run, tenant: string, roster: Roster): Press => ({
  act: 'register-people',
  tenant,
  who: null,
  stream: 'school:self',
  run: async ({ world }) => {
    await world.inTenant(tenant, (unit) => enterRoster(unit, ground.deps.clock, roster))
    return { kind: 'done', events: ['PersonRegistered'] }
  },
})

const CHILDREN_A_YEAR = 5

const newYear = async (run: Run, shadow: Shadow, year: number): Promise<void> => {
  const { id } = shadow.tenant
  const draw = run.chance.fork(`year ${year} ${id}`)
  await run.step(`a new school year in ${id}`, async (here) => {
    const closed = closingDaysFor(year).map((day): PeopleEvent => ({ type: 'ClosingDaySet', ...day }))
    await run.perform(here, run.enter(id, 'school:self', closed))
    const pupils = Array.from({ length: CHILDREN_A_YEAR }, (_, index) => ({
      id: `${id}-n${year}-${index}`,
      name: sentence(draw),
      classId: draw.of(peopleOf(shadow, 'pupil')).classes[0] ?? '',
      born: localDate(year - 7, 5, 5),
    }))
    const guardians = pupils.map((pupil) => ({ id: `${pupil.id}g`, name: sentence(draw), of: [pupil.id] }))
    await run.perform(here, entering(run, id, { ...emptyRoster, pupils, guardians }))
  })
  const first = shadow.strategies.versions.length === 0
  const press = first
    ? drivers['adopt-strategy']?.press({ ...run.sceneIn(shadow, draw), stream: 'strategy:self' })
    : undefined
  if (press !== undefined) await run.step(`the first strategy of ${id}`, (here) => run.perform(here, press))
}

/** How often in a hundred days something is done in a matter: on a school day, and on others. */
const ACTS = {
  openCase: 34,
  endedCase: 2,
  restingCase: 0.05,
  openReport: 35,
  endedReport: 25,
  restingReport: 0.1,
  openConcern: 12,
  endedConcern: 0.2,
  newClimbed: 20,
  answeredClimbed: 0.1,
  wheel: 15,
}
/** Each this often in a hundred days, for as many cases as a school has. */
const BEFORE_A_CASE = 5
const OF_THE_SCHOOL = 3

const ON_FREE_DAYS = 0.07
const SCHOOL_DAYS = 230
/** More is told than there are cases of. */
const BEGINNINGS_A_CASE = 1.5

const ofTheSchool = Object.keys(drivers).filter(
  (name) =>
    drivers[name]?.on === 'school' &&
    !['receive-report', 'open-case', 'adopt-strategy', 'raise-concern', 'register-report'].includes(name),
)

const schoolDay = async (run: Run, shadow: Shadow, day: LocalDate, draw: Chance): Promise<void> => {
  const { time } = run.ground
  const works = weekday(day) < 6
  const share = works ? 1 : ON_FREE_DAYS
  /** Each thing some minutes after the one before, and never before it, whatever midnight did. */
  const later = (): void => time.set(time.now() + 20_000 + draw.below(180_000))

  const begun = (run.asked.size.cases * BEGINNINGS_A_CASE * share) / SCHOOL_DAYS
  for (let left = begun; left > 0; left -= 1)
    if (draw.often(left * 100)) {
      later()
      if (draw.often(75)) await tellIn(run, shadow, draw)
      else await actIn(run, shadow, 'case:new', 'open-case', draw)
    }
  if (draw.often(run.asked.size.cases * BEFORE_A_CASE * 0.1 * share)) {
    later()
    await actIn(run, shadow, 'new', draw.of(['raise-concern', 'raise-concern', 'register-report']), draw)
  }
  if (draw.often(run.asked.size.cases * OF_THE_SCHOOL * 0.1 * share)) {
    later()
    await actIn(run, shadow, 'new', draw.of(ofTheSchool), draw)
  }

  const owner = shadow.tenant.ownerTenant
  for (const place of [shadow, ...(owner !== null && draw.often(30) ? [run.shadowOf(owner)] : [])]) {
    for (const [stream, { outcome }] of Array.from(place.reports)) {
      const owed = dutiesIn(run, place, stream).length > 0
      const open = outcome === null || outcome.kind === 'concern'
      if (!draw.often((!owed ? ACTS.restingReport : open ? ACTS.openReport : ACTS.endedReport) * share))
        continue
      later()
      await carryOn(run, place, stream, draw)
    }
    for (const [stream, state] of Array.from(place.cases)) {
      const owed = dutiesIn(run, place, stream).length > 0
      if (!draw.often((isOpen(state) ? ACTS.openCase : owed ? ACTS.endedCase : ACTS.restingCase) * share))
        continue
      later()
      await carryOn(run, place, stream, draw)
    }
    const others = [
      ...Array.from(place.concerns, ([stream, { end }]) => ({
        stream,
        often: end === null ? ACTS.openConcern : ACTS.endedConcern,
      })),
      ...Array.from(place.climbed, ([stream, { keptOn, answers }]) => ({
        stream,
        often: keptOn === null && answers.length === 0 ? ACTS.newClimbed : ACTS.answeredClimbed,
      })),
      ...(place.streams.has(YEAR_STREAM) ? [{ stream: YEAR_STREAM, often: ACTS.wheel }] : []),
    ]
    for (const { stream, often } of others) {
      if (!draw.often(often * share)) continue
      later()
      await carryOn(run, place, stream, draw)
    }
    const press =
      works && draw.often(run.asked.size.cases * 2) ? readingIn(run.sceneIn(place, draw)) : undefined
    if (press === undefined) continue
    later()
    await run.step(`${press.act} in ${place.tenant.id}`, (here) => run.perform(here, press))
  }

  for (const name of Object.keys(happenings) as HappeningName[]) {
    const { perYear, happen } = happenings[name]
    if (!draw.often((perYear * 100) / 365)) continue
    later()
    await run.step(`${name} in ${shadow.tenant.id}`, async (here) => {
      await happen(run, here, shadow, draw)
      run.count('faults', name)
    })
  }
}

/** Nights in which a clock does what it does on no other. */
export const nights: Readonly<Record<string, (day: LocalDate) => boolean>> = {
  'the night summer time begins': (day) => isLastSundayOf('03', day),
  'the night summer time ends': (day) => isLastSundayOf('10', day),
  "new year's night": (day) => day.endsWith('-01-01'),
  'a leap day': (day) => day.endsWith('-02-29'),
}
const isLastSundayOf = (month: string, day: LocalDate): boolean =>
  day.slice(5, 7) === month && weekday(day) === 7 && Number(day.slice(8)) > 24

/** Hours of UTC around local midnight, and around the hour that is there twice, or not at all. */
const NIGHT_HOURS = [-1.2, -0.9, 0.5, 1.5]

/** Everything that happens in all schools from the first of August of a year to the last day of July. */
export const schoolYear = async (run: Run, year: number): Promise<void> => {
  const { time } = run.ground
  const first = localDate(year, 8, 1)
  for (let day = first; day < localDate(year + 1, 8, 1); day = addDays(day, 1)) {
    const midnight = Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
    const night = Object.keys(nights).find((name) => nights[name]?.(day) === true)
    for (const { id } of run.tenants.schools) {
      const shadow = run.shadowOf(id)
      const draw = run.chance.fork(`${id} ${day}`)
      time.set(midnight + 5 * HOUR)
      if (day === first) await newYear(run, shadow, year)
      if (night !== undefined && shadow.cases.size > 0)
        for (const hour of NIGHT_HOURS) {
          time.set(midnight + hour * HOUR)
          if (draw.often(20)) await actIn(run, shadow, 'case:new', 'open-case', draw)
          else await carryOn(run, shadow, draw.of([...shadow.cases.keys()]), draw)
          run.count('faults', night)
        }
      time.set(midnight + 6.5 * HOUR)
      await schoolDay(run, shadow, day, draw)
    }
  }
}
