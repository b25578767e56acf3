import type { Child } from 'hono/jsx'
import { handle, type Outcome } from '../../app/handle.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { addDays } from '../../domain/kernel/dates.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { readDanger } from '../../domain/reports/notify.ts'
import { foldReport, type ReportState } from '../../domain/reports/state.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { reportAsSeenBy, type ReportSeen } from '../../readmodels/reports/report-as-seen-by.ts'
import { tellerOf } from '../../readmodels/reports/reports-open-to.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import { ErrorSummary } from '../parts/fields.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { frameWords } from '../words/frame.ts'
import { longDate, quoted, timeOfDay, typedDate } from '../words/language.ts'
import { reportsWords } from '../words/reports.ts'

const foldThere = (history: readonly Recorded<ReportEvent>[]): ReportState => {
  const state = foldReport(history)
  if (state === undefined) throw new Error('No such report')
  return state
}

/** One act of a handler on a report; whoever calls has made sure that the report is open to the viewer. */
export const actOn = <Command, Refusal extends string>(
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  asked: {
    readonly stream: string
    readonly act: Act<ReportState, Command, ReportEvent, Refusal>
    readonly command: Command
    readonly seen?: number | undefined
  },
): Promise<Outcome<ReportEvent, Refusal>> =>
  handle(unit, visit.deps.clock, { ...asked, fold: foldThere, viewer })

/**
 * Opens a report for reading: undefined where it is not there for this viewer. Reading that a child is in danger
 * makes the reader owe a notification, so that is written before anything is shown (LAW-11), and so is who has
 * read what (CON-04), all in the page's own transaction.
 */
export const openReport = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  asked: { readonly notification?: true } = {},
): Promise<ReportSeen | undefined> => {
  const id = visit.param('id')
  const first = await reportAsSeenBy(unit, viewer, id)
  if (first === undefined) return undefined
  const { saidOn, readers } = first.view.state.danger
  // Without danger said there is nothing to notify of, and no such page to read.
  if (asked.notification === true && saidOn === null) return undefined
  const isNews = saidOn !== null && !(String(viewer.person) in readers)
  if (isNews) await actOn(visit, unit, viewer, { stream: first.stream, act: readDanger, command: {} })
  const seen = isNews ? await reportAsSeenBy(unit, viewer, id) : first
  if (seen === undefined) return undefined
  const kinds = [
    'report' as const,
    ...(seen.view.state.aboutHome ? (['home-account'] as const) : []),
    ...(asked.notification === true ? (['notification'] as const) : []),
  ]
  for (const kind of kinds)
    await unit.audit({
      actor: viewer.person ?? '',
      role: 'handler',
      act: 'read',
      kind,
      stream: seen.stream,
      about: seen.about,
    })
  return seen
}

/** What a refused form shows again: the values are read from the visit itself. */
export type Refusals = readonly Refused<string>[]

/** A date as people type it here, some days from now. */
export const exampleDate = (visit: SignedVisit, days: number): string => typedDate(addDays(visit.today, days))

/** The frame of every page about one report: its title never tells a name. */
export const ReportFrame = (props: {
  readonly visit: SignedVisit
  readonly unit: Unit
  readonly viewer: Viewer
  readonly name: string
  readonly title: string
  readonly rules: readonly RuleId[]
  readonly failed?: boolean
  readonly children?: Child
}) => (
  <StaffFrame
    visit={props.visit}
    tenant={props.unit.tenant}
    viewer={props.viewer}
    name={props.name}
    title={props.title}
    rules={props.rules}
    failed={props.failed ?? false}
    current="reports"
  >
    {props.children}
  </StaffFrame>
)

/** The way back to where this page hangs. */
export const Path = ({ visit, report }: { readonly visit: SignedVisit; readonly report?: ReportSeen }) => {
  const words = reportsWords[visit.language]
  return (
    <>
      <a class="ds-link" data-color="neutral" href="/reports">
        {words.title}
      </a>
      {report !== undefined && (
        <>
          {' › '}
          <a class="ds-link" data-color="neutral" href={`/reports/${report.id}`}>
            {words.told[tellerOf(report.view.state)]}
          </a>
        </>
      )}
    </>
  )
}

/** The words of whoever told, as they were said, with when and who may know (REP-10). They come before all else. */
export const Account = ({
  visit,
  report,
  small,
}: {
  readonly visit: SignedVisit
  readonly report: ReportSeen
  readonly small?: boolean
}) => {
  const words = reportsWords[visit.language]
  const { state } = report.view
  const first = state.messages[0]
  const text = textOf(first?.words)
  const date = longDate(visit.language, state.receivedOn)
  const time = first === undefined ? undefined : timeOfDay(visit.language, first.at)
  return (
    <Voice
      {...(text === '' ? {} : { lang: state.language })}
      small={small ?? false}
      said={
        <>
          {words.toldOn(date, time)} {mayKnow(visit, report)}
        </>
      }
    >
      {text !== '' ? (
        paragraphs(quoted(visit.language, text))
      ) : (
        <p>{first?.words.text === null ? words.talk.erased : words.noWords}</p>
      )}
    </Voice>
  )
}

/** Every line as it was written. */
export const paragraphs = (text: string): Child =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => <p>{line}</p>)

const mayKnow = (visit: SignedVisit, { view }: ReportSeen): string => {
  const words = reportsWords[visit.language].mayKnow
  const { parents, teachers, classmates } = view.state.mayBeTold
  const groups = [
    ...(parents === true ? [words.parents] : []),
    ...(teachers === true ? [words.teachers] : []),
    ...(classmates === true ? [words.classmates] : []),
  ]
  if (groups.length > 0) return words.these(groups.join(', '))
  return parents === null && teachers === null && classmates === null ? words.nobody : words.onlyWhoHandles
}

/** What is missing, on top: each line leads to its field. Nothing where nothing is. */
export const Missing = ({
  visit,
  title,
  refusals,
  say,
  fieldOf,
}: {
  readonly visit: SignedVisit
  readonly title: string
  readonly refusals: Refusals
  readonly say: (refused: Refused) => string
  readonly fieldOf: (refused: Refused) => string | undefined
}) =>
  refusals.length === 0 ? null : (
    <div class="sh-form sh-mb3">
      <ErrorSummary
        title={title}
        note={reportsWords[visit.language].kept}
        errors={refusals.map((refused) => {
          const field = fieldOf(refused)
          return { text: say(refused), ...(field === undefined ? {} : { field }) }
        })}
      />
    </div>
  )

/** The message of the first thing missing in a field. */
export const errorIn = (
  refusals: Refusals,
  field: string,
  say: (refused: Refused) => string,
): { readonly error: string } | Record<string, never> => {
  const found = refusals.find((refused) => refused.field === field)
  return found === undefined ? {} : { error: say(found) }
}

/** What happened since the form was shown: kinds of entries, no words. */
export const Moved = ({
  visit,
  since,
}: {
  readonly visit: SignedVisit
  readonly since: readonly Recorded<ReportEvent>[] | undefined
}) =>
  since === undefined ? null : (
    <div class="ds-error-summary sh-mb3" role="alert" tabindex={-1} aria-labelledby="moved">
      <h2 id="moved">{frameWords[visit.language].moved.title}</h2>
      <p>{frameWords[visit.language].moved.text}</p>
      <ul>
        {since.map(({ event }) => (
          <li>{reportsWords[visit.language].happened[event.type]}</li>
        ))}
      </ul>
      <p>{frameWords[visit.language].moved.again}</p>
    </div>
  )
