import { dutiesOfCase } from '../../domain/cases/duties.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { foldCase, stageOf, type Stage } from '../../domain/cases/state.ts'
import { viewCase, type CaseView } from '../../domain/cases/view.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { isWorkingDay, nextWorkingDay } from '../../domain/procedures/working-days.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { calendarOf, findStrategy, namesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

/** What a pupil's own page shows of their case: seen as the exposed pupil and as nothing else. */
export type OwnCase = {
  readonly stream: string
  readonly view: CaseView
  readonly stage: Stage
  /** Duties the page tells of in simple words: the plan, the next check-in, a talk after a fall. */
  readonly duties: readonly Duty[]
  readonly names: ReadonlyMap<PersonId, string>
  /** Who finds the pupil when they ask for a talk: the trusted adult, else the leader; null where there is neither. */
  readonly finder: PersonId | null
  /**
   * The day the finder comes, counted from the day the pupil asked, or else from today: that day on a school day,
   * else the next one. Nothing is promised for a Sunday.
   */
  readonly talkOn: LocalDate
  /** Adults with ties to the matter: never offered as trusted adult, and never named (TEAM-06). */
  readonly tied: readonly PersonId[]
}

const told = ['action-plan', 'check-in', 'talk-after-fall']

/**
 * The case a pupil meets on their own page: the open one, else the last that came to an end they may take up again.
 * Undefined: none. Cases opened in error or joined to another are not the pupil's any more.
 */
export const findOwnCase = async (
  unit: Unit,
  viewer: Viewer,
  today: LocalDate,
): Promise<OwnCase | undefined> => {
  if (viewer.kind !== 'pupil' || viewer.person === null) return undefined
  for (const { stream } of await unit.index.casesOf(viewer.person)) {
    const history = (await unit.journal.read(stream)) as readonly Recorded<CaseEvent>[]
    const view = viewCase(history, viewer)
    const whole = foldCase(history)
    if (view === undefined || whole === undefined || view.relation !== 'exposed') continue
    if (view.state.end?.how === 'opened-in-error' || view.state.end?.how === 'joined') continue
    const calendar = await calendarOf(unit)
    const asked = view.state.wantsToTalkSince ?? today
    const strategy = await findStrategy(unit, whole.strategyVersion)
    const finder =
      view.state.trustedAdult?.person ??
      (await unit.index.holders('leader'))[0] ??
      view.state.lead?.person ??
      null
    return {
      stream,
      view,
      stage: stageOf(view.state),
      duties: dutiesOfCase(whole, strategy, calendar).filter(({ code }) => told.includes(code)),
      names: await namesOf(unit, [
        viewer.person,
        finder,
        view.state.lead?.person,
        ...[...view.state.interimMeasures, ...view.state.measures].map(({ responsible }) => responsible),
      ]),
      finder,
      talkOn: isWorkingDay(asked, calendar) ? asked : nextWorkingDay(asked, calendar),
      tied: whole.tied,
    }
  }
  return undefined
}
