import { dutiesOfCase } from '../../domain/cases/duties.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { foldCase, stageOf, type CaseState, type Stage } from '../../domain/cases/state.ts'
import { viewCase, type CaseView } from '../../domain/cases/view.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { isWorkingDay, nextWorkingDay } from '../../domain/procedures/working-days.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { findParts } from '../participants/parts.ts'
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
  /**
   * Who finds the pupil when they ask for a talk: the trusted adult, or the deputy while that one is away, else the
   * leader; null where there is nobody.
   */
  readonly finder: PersonId | null
  /**
   * The day the finder comes, counted from the day the pupil asked, or else from today: that day on a school day,
   * else the next one. Nothing is promised for a Sunday.
   */
  readonly talkOn: LocalDate
  /** The pupil's other open cases, by id and the day each was told: a pupil with several picks one. */
  readonly others: readonly { readonly id: string; readonly reportedOn: LocalDate }[]
  /** Adults with ties to the matter: never offered as trusted adult, and never named (TEAM-06). */
  readonly tied: readonly PersonId[]
  /** The pupil took part in another case, and has a page of what was agreed (FOL-14). */
  readonly hasPart: boolean
}

const told = ['action-plan', 'check-in', 'talk-after-fall']

/**
 * The case a pupil meets on their own page: the one they picked, else the open one, else the last that came to an
 * end they may take up again. Undefined: none. Cases opened in error or joined to another are not the pupil's any more.
 */
export const findOwnCase = async (
  unit: Unit,
  viewer: Viewer,
  today: LocalDate,
  picked?: string,
): Promise<OwnCase | undefined> => {
  if (viewer.person === null) return undefined
  const found = await ownCases(unit, viewer, viewer.person)
  const own = picked === undefined ? found[0] : found.find(({ stream }) => stream === `case:${picked}`)
  if (own === undefined) return undefined
  const { stream, view, whole } = own
  const { state } = view
  const calendar = await calendarOf(unit)
  const asked = state.wantsToTalkSince ?? today
  const strategy = await findStrategy(unit, whole.strategyVersion)
  const { deputy } = state.followUp
  const finder =
    (deputy?.awayUntil != null && deputy.awayUntil >= today ? deputy.person : state.trustedAdult?.person) ??
    (await unit.index.holders('leader'))[0] ??
    state.lead?.person ??
    null
  return {
    stream,
    view,
    stage: stageOf(state),
    duties: dutiesOfCase(whole, strategy, calendar).filter(({ code }) => told.includes(code)),
    names: await namesOf(unit, [
      viewer.person,
      finder,
      state.lead?.person,
      state.trustedAdult?.person,
      deputy?.person,
      ...[...state.interimMeasures, ...state.measures, ...state.followUp.lostTeaching].map(
        ({ responsible }) => responsible,
      ),
    ]),
    finder,
    talkOn: isWorkingDay(asked, calendar) ? asked : nextWorkingDay(asked, calendar),
    others: found.flatMap((other) =>
      other === own || other.view.state.end !== null
        ? []
        : [{ id: other.stream.slice('case:'.length), reportedOn: other.view.state.reportedOn }],
    ),
    tied: whole.tied,
    hasPart: (await findParts(unit, viewer, viewer.person)).length > 0,
  }
}

const ownCases = async (
  unit: Unit,
  viewer: Viewer,
  pupil: PersonId,
): Promise<readonly { readonly stream: string; readonly view: CaseView; readonly whole: CaseState }[]> => {
  const streams = (await unit.index.casesOf(pupil)).map(({ stream }) => stream)
  const histories = await unit.journal.readMany(streams)
  return streams.flatMap((stream) => {
    const history = (histories.get(stream) ?? []) as readonly Recorded<CaseEvent>[]
    const view = viewCase(history, viewer)
    const whole = foldCase(history)
    if (view === undefined || whole === undefined) return []
    if (view.state.end?.how === 'opened-in-error' || view.state.end?.how === 'joined') return []
    return [{ stream, view, whole }]
  })
}
