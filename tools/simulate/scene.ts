import { handle } from '../../src/app/handle.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { foldCase, type CaseState } from '../../src/domain/cases/state.ts'
import { addDays, type LocalDate } from '../../src/domain/kernel/dates.ts'
import type { PersonId, Viewer } from '../../src/domain/people/viewer.ts'
import type { Duty } from '../../src/domain/procedures/duty.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import { foldReport, type ReportState } from '../../src/domain/reports/state.ts'
import { foldClimbed, type ClimbedState } from '../../src/domain/owner/climbed.ts'
import type { ClimbedEvent } from '../../src/domain/owner/events.ts'
import type { Act } from '../../src/domain/rules/act.ts'
import type { ConcernEvent } from '../../src/domain/signs/events.ts'
import { foldConcern, type ConcernState } from '../../src/domain/signs/state.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import type { AnyEvent, Unit } from '../../src/readmodels/unit.ts'
import type { Chance } from './chance.ts'
import { answerOf, form, type Press } from './press.ts'
import { sentence } from './school.ts'
import { historyOf, holdersOf, peopleOf, type Shadow } from './shadow.ts'

/** Where somebody is about to act. */
export type Scene = {
  readonly shadow: Shadow
  readonly today: LocalDate
  readonly chance: Chance
  /** How often, in a hundred, a field is filled in wrongly or somebody tries who may not. */
  readonly slips: number
  /** The duty that made them act, if one did. */
  readonly duty?: Duty | undefined
  /** The version a form was shown on, where it is an old one. */
  readonly seen?: number | undefined
}

export type Of<State> = Scene & { readonly state: State; readonly stream: string }
export type InCase = Of<CaseState>
export type InReport = Of<ReportState>
export type InConcern = Of<ConcernState>

/** One act of the product, as people here do it. */
export type Driver = {
  readonly on: 'case' | 'report' | 'concern' | 'climbed' | 'year' | 'school' | 'round'
  /** A form filled in by whoever would do it, or by somebody who should not; undefined: nobody is there to do it. */
  readonly press: (scene: Scene & { readonly stream: string }) => Press | undefined
}

type Work = Parameters<typeof form>[1]

export const text = ({ chance, slips }: Scene): string | undefined =>
  chance.often(slips) ? chance.of([undefined, '', '  ', 'x'.repeat(10_001)]) : sentence(chance)
export const day = ({ chance, slips, today }: Scene): LocalDate | undefined =>
  chance.often(slips)
    ? chance.of([undefined, addDays(today, 1), addDays(today, -400)])
    : addDays(today, -chance.of([0, 0, 0, 0, 1]))
export const ahead = ({ chance, slips, today }: Scene, days: number): LocalDate | undefined =>
  chance.often(slips) ? chance.of([undefined, addDays(today, -1), addDays(today, 500)]) : addDays(today, days)
export const one = <T>({ chance, slips }: Scene, all: readonly T[]): T | undefined =>
  chance.often(slips) ? undefined : chance.of(all)
export const yesNo = (scene: Scene): boolean | undefined => one(scene, [true, false])
export const often = ({ chance }: Scene, percent: number): boolean => chance.often(percent)

export const anybody = ({ shadow, chance }: Scene): PersonId | undefined =>
  chance.of([...shadow.people.keys()])
export const adult = (scene: Scene): PersonId =>
  often(scene, scene.slips / 2) || scene.shadow.tenant.kind === 'owner'
    ? (anybody(scene) ?? '')
    : (scene.chance.of(peopleOf(scene.shadow, 'staff')).person ?? '')
export const isStaff = ({ shadow }: Scene, person: PersonId): boolean =>
  shadow.people.get(person)?.kind === 'staff'
export const leader = (scene: Scene): PersonId | undefined => holderOf(scene, 'leader')
/** A pupil of the school; an owner has none. */
export const pupilOf = ({ shadow, chance }: Scene): PersonId => {
  const pupils = peopleOf(shadow, 'pupil')
  return pupils.length === 0 ? '' : (chance.of(pupils).person ?? '')
}
export const holderOf = (
  { shadow, chance }: Scene,
  role: 'leader' | 'resource-team' | 'officer',
): PersonId | undefined => {
  const holders = holdersOf(shadow, role)
  return holders.length === 0 ? undefined : (chance.of(holders).person ?? undefined)
}
export const teacherOf = ({ shadow, chance, state }: InCase): PersonId | undefined => {
  const team = peopleOf(shadow, 'staff').filter(({ classes }) => classes.includes(state.classId))
  return team.length === 0 ? undefined : (chance.of(team).person ?? undefined)
}
/** An adult who carries the case: who leads it, who follows the pupil, the leader, the team. */
export const carrier = (scene: InCase): PersonId | undefined =>
  scene.chance.of([scene.state.lead?.person, scene.state.trustedAdult?.person, undefined]) ??
  (scene.state.withStaff ? leader(scene) : scene.chance.of([leader(scene), holderOf(scene, 'resource-team')]))
export const pupil = ({ state }: InCase): PersonId => state.exposed
export const handler = (scene: InReport): PersonId | undefined =>
  scene.state.concerns.kind === 'leader'
    ? holderOf(scene, 'officer')
    : scene.state.concerns.kind === 'staff'
      ? leader(scene)
      : scene.chance.of([leader(scene), holderOf(scene, 'resource-team')])

/** Who owes what the duty asks; a role or class stands for one who holds it. */
export const owing = (scene: Scene): PersonId | undefined => {
  const key = scene.duty?.owedBy[0]
  if (key === undefined) return undefined
  const [kind = '', name = ''] = key.split(':')
  if (kind === 'person') return name
  const holds = (of: { roles: readonly string[]; classes: readonly string[]; kind: string }) =>
    kind === 'role' ? of.roles.includes(name) : of.kind === 'staff' && of.classes.includes(name)
  const all = [...scene.shadow.people.values()].filter(holds)
  return all.length === 0 ? undefined : (scene.chance.of(all).person ?? undefined)
}

export const foldKnown =
  <State, Event extends AnyEvent>(fold: (history: readonly Recorded<Event>[]) => State | undefined) =>
  (history: readonly Recorded<Event>[]): State => {
    const state = fold(history)
    if (state === undefined) throw new Error('There is no such matter')
    return state
  }

export type Usual<State> = (scene: Of<State>) => PersonId | null | undefined

/** What a form says; or, where the page looks up part of it when it is sent, what it then comes to. */
type FilledIn<Command> = Command | ((unit: Unit, viewer: Viewer) => Promise<Command>)

const onceFilledIn =
  <Command>(filledIn: FilledIn<Command>): ((unit: Unit, viewer: Viewer) => Promise<Command>) =>
  async (unit, viewer) =>
    typeof filledIn === 'function'
      ? (filledIn as (unit: Unit, viewer: Viewer) => Promise<Command>)(unit, viewer)
      : filledIn

/** A form that is filled in once, when it is made: whatever happens to it afterwards, it says the same. */
const inMatter = <State, Event extends AnyEvent>(
  on: 'case' | 'report' | 'concern' | 'climbed',
  statesOf: (shadow: Shadow) => ReadonlyMap<string, State>,
  fold: (history: readonly Recorded<Event>[]) => State | undefined,
) => {
  /** A form of its own kind in a matter; `filledIn` gives what it does. */
  const pressing = (name: string, usual: Usual<State>, filledIn: (scene: Of<State>) => Work): Driver => ({
    on,
    press: (scene) => {
      const state = statesOf(scene.shadow).get(scene.stream)
      if (state === undefined) return undefined
      const here = { ...scene, state }
      const who = often(scene, scene.slips / 2) ? anybody(scene) : usual(here)
      if (who == null) return undefined
      const work = filledIn(here)
      return form(
        { act: name, tenant: scene.shadow.tenant.id, who, stream: scene.stream, token: scene.chance.id() },
        work,
      )
    },
  })
  const acting = <Command, Refusal extends string>(
    act: Act<State, Command, Event, Refusal>,
    usual: Usual<State>,
    filledIn: (scene: Of<State>) => FilledIn<Command>,
  ): Driver =>
    pressing(act.name, usual, (scene) => {
      const { stream, seen } = scene
      const commandIn = onceFilledIn(filledIn(scene))
      return async (unit, viewer, { clock }) =>
        answerOf(
          await handle(unit, clock, {
            stream,
            fold: foldKnown(fold),
            act,
            command: await commandIn(unit, viewer),
            viewer,
            seen,
          }),
        )
    })
  return Object.assign(acting, { pressing })
}

export const inCase = inMatter<CaseState, CaseEvent>('case', ({ cases }) => cases, foldCase)
export const inReport = inMatter<ReportState, ReportEvent>('report', ({ reports }) => reports, foldReport)
export const inConcern = inMatter<ConcernState, ConcernEvent>(
  'concern',
  ({ concerns }) => concerns,
  foldConcern,
)
export const inClimbed = inMatter<ClimbedState, ClimbedEvent>(
  'climbed',
  ({ climbed }) => climbed,
  foldClimbed,
)

export type Here = Scene & { readonly stream: string }

/** Done on one of a school's own streams. */
export const onStream =
  <State, Event extends AnyEvent>(
    on: Driver['on'],
    streamOf: (who: PersonId) => string,
    foldFor: (who: PersonId) => (history: readonly Recorded<Event>[]) => State,
  ) =>
  <Command, Refusal extends string>(
    act: Act<State, Command, Event, Refusal>,
    usual: (scene: Here) => PersonId | undefined,
    filledIn: (scene: Here, state: State, who: PersonId) => FilledIn<Command>,
  ): Driver => ({
    on,
    press: (scene) => {
      const who = often(scene, scene.slips / 2) ? anybody(scene) : usual(scene)
      if (who === undefined) return undefined
      const stream = streamOf(who)
      const fold = foldFor(who)
      const told = historyOf(scene.shadow, stream) as readonly Recorded<Event>[]
      const commandIn = onceFilledIn(filledIn(scene, fold(told), who))
      return form(
        { act: act.name, tenant: scene.shadow.tenant.id, who, stream, token: scene.chance.id() },
        async (unit, viewer, { clock }) => {
          const command = await commandIn(unit, viewer)
          return answerOf(await handle(unit, clock, { stream, fold, act, command, viewer }))
        },
      )
    },
  })

export const measureOf = ({ state, chance }: InCase): string =>
  state.measures.length === 0 || chance.often(5) ? 'no-such-measure' : chance.of(state.measures).measureId
