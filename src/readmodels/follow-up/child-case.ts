import { dutiesOfCase } from '../../domain/cases/duties.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { stageOf, type Stage } from '../../domain/cases/state.ts'
import { viewCase, type CaseView } from '../../domain/cases/view.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { Words } from '../../domain/kernel/words.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { viewReport } from '../../domain/reports/view.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { calendarOf, findStrategy, namesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

/** What a guardian sees about one child. `found` is undefined both when there is no case and when none is open to them. */
export type ChildCase = {
  readonly child: string
  readonly found:
    | {
        readonly stream: string
        readonly view: CaseView
        readonly stage: Stage
        /** The plan's duty as far as its facts are open to a guardian. */
        readonly plan: Duty | undefined
        readonly names: ReadonlyMap<PersonId, string>
        readonly leader: PersonId | null
        /** The child's other open cases that are open to this guardian. */
        readonly others: readonly { readonly id: string; readonly reportedOn: LocalDate }[]
      }
    | undefined
  /** What this guardian asked for where no case is open to them: a plan, and what the school answered (LAW-05). */
  readonly asked:
    | {
        readonly on: LocalDate
        readonly answers: readonly { readonly on: LocalDate; readonly words: Words }[]
      }
    | undefined
}

/** Undefined for whoever is not this pupil's guardian: a child of others does not exist here (CON-06). */
export const findChildCase = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
  picked?: string,
): Promise<ChildCase | undefined> => {
  if (!viewer.guardianOf.includes(pupil)) return undefined
  const child = (await namesOf(unit, [pupil])).get(pupil) ?? ''
  const cases = await casesOpenTo(unit, viewer, pupil)
  const one = picked === undefined ? cases[0] : cases.find(({ stream }) => stream === `case:${picked}`)
  if (one === undefined) return { child, found: undefined, asked: await findPlanAsked(unit, viewer, pupil) }
  const { stream, view } = one
  const { state } = view
  const strategy = await findStrategy(unit, state.strategyVersion)
  const leader = (await unit.index.holders('leader'))[0] ?? null
  return {
    child,
    found: {
      stream,
      view,
      stage: stageOf(state),
      plan: dutiesOfCase(state, strategy, await calendarOf(unit)).find(({ code }) => code === 'action-plan'),
      names: await namesOf(unit, [
        pupil,
        leader,
        state.lead?.person,
        state.trustedAdult?.person,
        state.followUp.deputy?.person,
        ...[...state.interimMeasures, ...state.measures, ...state.followUp.lostTeaching].map(
          ({ responsible }) => responsible,
        ),
      ]),
      leader,
      others: cases.flatMap((other) =>
        other === one || other.view.state.end !== null
          ? []
          : [{ id: other.stream.slice('case:'.length), reportedOn: other.view.state.reportedOn }],
      ),
    },
    asked: undefined,
  }
}

const casesOpenTo = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
): Promise<readonly { readonly stream: string; readonly view: CaseView }[]> => {
  const streams = (await unit.index.casesOf(pupil)).map(({ stream }) => stream)
  const histories = await unit.journal.readMany(streams)
  return streams.flatMap((stream) => {
    const view = viewCase((histories.get(stream) ?? []) as readonly Recorded<CaseEvent>[], viewer)
    if (view === undefined) return []
    const { end } = view.state
    return end?.how === 'opened-in-error' || end?.how === 'joined' ? [] : [{ stream, view }]
  })
}

/** The plan this guardian asked for by a report, whatever the school has made of it since; undefined: none. */
export const findPlanAsked = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
): Promise<ChildCase['asked']> => {
  if (viewer.person === null) return undefined
  const asked = {
    kind: 'report',
    keys: [`person:${viewer.person}`],
    viewer: viewer.person,
    limit: 25,
  } as const
  const matters = [
    ...(await unit.index.matters({ ...asked, open: true })),
    ...(await unit.index.matters({ ...asked, open: false })),
  ]
  const histories = await unit.journal.readMany(matters.map(({ stream }) => stream))
  for (const { stream } of matters) {
    const view = viewReport((histories.get(stream) ?? []) as readonly Recorded<ReportEvent>[], viewer)
    if (view === undefined || view.relation !== 'teller' || view.state.asksPlanFor?.pupil !== pupil) continue
    if (view.state.outcome?.kind === 'set-aside') continue
    return {
      on: view.state.receivedOn,
      answers: view.state.messages.flatMap(({ from, on, words }) =>
        from === 'school' ? [{ on, words }] : [],
      ),
    }
  }
  return undefined
}
