import { parseLocalDate } from '../../domain/kernel/dates.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { reportsOpenTo, type ReportRow } from '../../readmodels/reports/reports-open-to.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import { Button } from '../parts/button.tsx'
import { Head } from '../parts/heading.tsx'
import { State, StateMark } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import type { SignedVisit } from '../visit.tsx'
import { dutyTitle, whenOf } from '../words/duty.ts'
import { shortDate } from '../words/language.ts'
import { overviewWords } from '../words/overview.ts'
import { reportsWords } from '../words/reports.ts'

/** Everything told to the school that this viewer handles: how each stands, none of what was said (REP-11). */
export const listPage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  name: string,
  rules: readonly RuleId[],
): Promise<Response> => {
  if (viewer.kind !== 'staff' && viewer.kind !== 'officer') return visit.notFound()
  const words = reportsWords[visit.language]
  const open = visit.query('closed') !== '1'
  const startedOn = parseLocalDate(visit.query('after') ?? '')
  const stream = visit.query('from') ?? ''
  const { rows, after } = await reportsOpenTo(unit, viewer, {
    open,
    today: visit.today,
    ...(startedOn === undefined || !/^[\w-]{1,100}$/.test(stream)
      ? {}
      : { after: { startedOn, stream: `report:${stream}` } }),
  })
  const empty = open ? words.list.emptyOpen : words.list.emptyClosed
  const next =
    after === undefined
      ? undefined
      : `/reports?${open ? '' : 'closed=1&'}after=${after.startedOn}&from=${after.stream.slice('report:'.length)}`
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      title={words.title}
      rules={rules}
      viewer={viewer}
      name={name}
      current="reports"
    >
      <Head
        title={words.title}
        lead={words.list.lead}
        {...(holds(viewer, 'leader')
          ? {
              action: (
                <Button href="/overview" quiet>
                  {overviewWords[visit.language].link}
                </Button>
              ),
            }
          : {})}
      />
      <nav class="sh-filter sh-row sh-mb2" aria-label={words.list.which}>
        <a class="ds-link" href="/reports" aria-current={open ? 'page' : undefined}>
          {words.list.open}
        </a>
        <a class="ds-link" href="/reports?closed=1" aria-current={open ? undefined : 'page'}>
          {words.list.closed}
        </a>
      </nav>
      {rows.length === 0 ? (
        <State kind="empty" id="empty" title={empty.title} lead={empty.lead} drawing={empty.drawing}>
          <p class="sh-mt2">
            <Button href="/day" quiet>
              {words.list.toDay}
            </Button>
          </p>
        </State>
      ) : (
        <Table
          caption={<span class="ds-sr-only">{words.list.caption}</span>}
          columns={words.list.columns.map((label) => ({ label }))}
          rows={rows.map((row) => cellsOf(visit, row))}
        />
      )}
      {next !== undefined && (
        <p class="sh-mt2">
          <Button href={next} quiet>
            {words.list.next}
          </Button>
        </p>
      )}
    </StaffFrame>,
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const cellsOf = (visit: SignedVisit, row: ReportRow) => {
  const { language, today } = visit
  const words = reportsWords[language]
  const when = row.next === undefined ? undefined : whenOf(language, row.next, today)
  return [
    <a class="ds-link" href={`/reports/${row.id}`}>
      {capital(shortDate(language, row.receivedOn))}
    </a>,
    words.teller[row.teller],
    words.about[row.about],
    <>
      {row.danger && (
        <>
          <StateMark icon="warn" color="danger">
            {words.list.danger}
          </StateMark>
          <br />
        </>
      )}
      {words.list.standing[row.standing]}
    </>,
    row.next === undefined || when === undefined ? (
      <span class="sh-quiet">{words.list.nothingOwed}</span>
    ) : (
      <>
        {dutyTitle(language, row.next)}
        <br />
        <span class={when.late ? 'sh-late' : 'sh-quiet'}>
          {when.when}
          {when.small === undefined ? '' : ` (${when.small})`}
        </span>
      </>
    ),
  ]
}
