import { dutiesOfCase } from '../../domain/cases/duties.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { stageOf, type Stage } from '../../domain/cases/state.ts'
import { viewCase, type CaseView } from '../../domain/cases/view.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
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
      }
    | undefined
}

/** Undefined for whoever is not this pupil's guardian: a child of others does not exist here (CON-06). */
export const findChildCase = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
): Promise<ChildCase | undefined> => {
  if (!viewer.guardianOf.includes(pupil)) return undefined
  const child = (await namesOf(unit, [pupil])).get(pupil) ?? ''
  for (const { stream } of await unit.index.casesOf(pupil)) {
    const view = viewCase((await unit.journal.read(stream)) as readonly Recorded<CaseEvent>[], viewer)
    if (view === undefined || view.relation !== 'guardian') continue
    const { state } = view
    if (state.end?.how === 'opened-in-error' || state.end?.how === 'joined') continue
    const strategy = await findStrategy(unit, state.strategyVersion)
    const leader = (await unit.index.holders('leader'))[0] ?? null
    return {
      child,
      found: {
        stream,
        view,
        stage: stageOf(state),
        plan: dutiesOfCase(state, strategy, await calendarOf(unit)).find(
          ({ code }) => code === 'action-plan',
        ),
        names: await namesOf(unit, [
          pupil,
          leader,
          state.lead?.person,
          state.trustedAdult?.person,
          ...[...state.interimMeasures, ...state.measures].map(({ responsible }) => responsible),
        ]),
        leader,
      },
    }
  }
  return { child, found: undefined }
}
