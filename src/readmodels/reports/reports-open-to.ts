import type { LocalDate } from '../../domain/kernel/dates.ts'
import { keysOf, type Viewer } from '../../domain/people/viewer.ts'
import { standing } from '../../domain/procedures/deadline.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { dutiesOfReport } from '../../domain/reports/duties.ts'
import type { About, ReportEvent, TellerKind } from '../../domain/reports/events.ts'
import { findUnanswered, type ReportState } from '../../domain/reports/state.ts'
import { viewReport } from '../../domain/reports/view.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { findVersion } from '../../domain/strategy/state.ts'
import { calendarOf, strategiesOf } from '../school.ts'
import type { Unit } from '../unit.ts'

const REPORTS_A_PAGE = 25

/** One line of the list: how it stands, and none of what was said. */
export type ReportRow = {
  readonly id: string
  readonly receivedOn: LocalDate
  /** `named`: not signed in, and gave a name all the same. */
  readonly teller: TellerKind | 'named'
  readonly about: About
  readonly danger: boolean
  readonly standing: 'unanswered' | 'answered' | 'case' | 'concern' | 'set-aside' | 'set-aside-unseen'
  /** What is owed first; undefined: nothing. */
  readonly next: Duty | undefined
  readonly late: boolean
}

type ReportList = {
  readonly rows: readonly ReportRow[]
  /** Where the next page goes on. */
  readonly after: { readonly startedOn: string; readonly stream: string } | undefined
}

export const tellerOf = ({ teller, tellerName }: ReportState): TellerKind | 'named' =>
  teller === 'unnamed' && tellerName !== null ? 'named' : teller

/** A notification is owed by one person, and is nobody else's next step (LAW-11). */
const isFor = (viewer: Viewer, { code, item }: Duty): boolean => code !== 'notify' || item === viewer.person

/** The reports a viewer handles, newest first, a page at a time (REP-11). */
export const reportsOpenTo = async (
  unit: Unit,
  viewer: Viewer,
  asked: {
    readonly open: boolean
    readonly today: LocalDate
    readonly after?: { readonly startedOn: string; readonly stream: string }
  },
): Promise<ReportList> => {
  const { open, today, after } = asked
  const matters = await unit.index.matters({
    kind: 'report',
    keys: keysOf(viewer),
    viewer: viewer.person,
    open,
    limit: REPORTS_A_PAGE + 1,
    ...(after === undefined ? {} : { after }),
  })
  const shown = matters.slice(0, REPORTS_A_PAGE)
  const histories = await unit.journal.readMany(shown.map(({ stream }) => stream))
  const strategies = await strategiesOf(unit)
  const calendar = await calendarOf(unit)
  const last = shown.at(-1)
  return {
    rows: shown.flatMap(({ stream }): ReportRow[] => {
      const view = viewReport((histories.get(stream) ?? []) as readonly Recorded<ReportEvent>[], viewer)
      if (view?.relation !== 'handler') return []
      const { state } = view
      const version = state.strategyVersion
      const strategy = version === null ? undefined : findVersion(strategies, version)
      const next = dutiesOfReport(state, strategy, calendar)
        .filter((duty) => duty.doneOn === null && isFor(viewer, duty))
        .toSorted((a, b) => (a.deadline?.due ?? '').localeCompare(b.deadline?.due ?? ''))[0]
      const { outcome } = state
      return [
        {
          id: state.reportId,
          receivedOn: state.receivedOn,
          teller: tellerOf(state),
          about: state.about,
          danger: state.danger.saidOn !== null,
          standing:
            outcome === null
              ? findUnanswered(state) === undefined
                ? 'answered'
                : 'unanswered'
              : outcome.kind === 'set-aside' && !outcome.seenByLeader
                ? 'set-aside-unseen'
                : outcome.kind,
          next,
          late: next?.deadline != null && standing(next.deadline, today) === 'overdue',
        },
      ]
    }),
    after: matters.length > REPORTS_A_PAGE && last !== undefined ? last : undefined,
  }
}
