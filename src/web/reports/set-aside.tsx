import type { Refused } from '../../domain/kernel/result.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { seeSetAside } from '../../domain/reports/settle-report.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { reportAsSeenBy } from '../../readmodels/reports/report-as-seen-by.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ownName } from '../../readmodels/school.ts'
import { Button } from '../parts/button.tsx'
import { Hidden, RadioGroup, TextArea } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { Acted, SignedVisit } from '../visit.tsx'
import { reportsWords } from '../words/reports.ts'
import {
  Account,
  actOn,
  errorIn,
  Missing,
  Moved,
  openReport,
  Path,
  ReportFrame,
  type Refusals,
} from './open.tsx'
import { EndedLines } from './report.tsx'

const answers = ['yes', 'no'] as const

const looks = (viewer: Viewer): boolean => holds(viewer, 'leader') || holds(viewer, 'officer')

/** The leader looks at what was set aside, and why, and may take it up again (REP-11). */
export const setAsidePage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
  {
    refusals = [],
    since,
  }: { readonly refusals?: Refusals; readonly since?: readonly Recorded<ReportEvent>[] } = {},
): Promise<Response> => {
  if (!looks(viewer)) return visit.notFound()
  const report = await openReport(visit, unit, viewer)
  if (report === undefined) return visit.notFound()
  const words = reportsWords[visit.language]
  const say = ({ refusal }: Refused): string =>
    words.refusals.see[refusal as keyof typeof words.refusals.see] ?? words.see.failed
  const status = since !== undefined ? 409 : refusals.length > 0 ? 422 : 200
  const { outcome } = report.view.state
  const chosen = visit.fields.oneOf('agrees', answers)
  return visit.page(
    <ReportFrame
      visit={visit}
      unit={unit}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={words.see.title}
      rules={rules}
      failed={status !== 200}
    >
      <Head over={<Path visit={visit} report={report} />} title={words.see.title} lead={words.see.lead} />
      <Moved visit={visit} since={since} />
      <Missing
        visit={visit}
        title={words.see.failed}
        refusals={refusals}
        say={say}
        fieldOf={({ field }) => field}
      />
      <Account visit={visit} report={report} small />
      <div class="sh-part sh-read">
        <EndedLines visit={visit} report={report} />
      </div>
      {outcome?.kind === 'set-aside' ? (
        <form class="sh-form sh-part" method="post" action={`/reports/${report.id}/set-aside`} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <Hidden name="seen" value={String(report.view.version)} />
          <div class="sh-stack">
            <RadioGroup
              name="agrees"
              label={words.see.question}
              labelStyle="heading"
              value={chosen}
              options={[
                { value: 'yes', label: words.see.agree },
                { value: 'no', label: words.see.undo },
              ]}
              {...errorIn(refusals, 'agrees', say)}
            />
            <TextArea
              name="reason"
              label={words.see.reason}
              hint={words.see.reasonHint}
              autocomplete="off"
              value={visit.fields.text('reason')}
              {...errorIn(refusals, 'reason', say)}
            />
            <Button>{words.see.send}</Button>
          </div>
        </form>
      ) : (
        <p class="sh-part">{words.refusals.see['not-set-aside']}.</p>
      )}
    </ReportFrame>,
    status,
  )
}

/** The leader's eye: agrees, or takes it up again with a reason. */
export const lookAtSetAside = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
): Promise<Acted> => {
  const report = await reportAsSeenBy(unit, viewer, visit.param('id'))
  if (report === undefined) return { again: async () => visit.notFound() }
  const chosen = visit.fields.oneOf('agrees', answers)
  const outcome = await actOn(visit, unit, viewer, {
    stream: report.stream,
    act: seeSetAside,
    command: {
      agrees: chosen === undefined ? undefined : chosen === 'yes',
      reason: visit.fields.text('reason'),
    },
    seen: visit.fields.seen(),
  })
  if (outcome.kind === 'moved')
    return { again: (fresh, by) => setAsidePage(visit, fresh, by, rules, { since: outcome.since }) }
  if (outcome.kind === 'refused')
    return { again: (fresh, by) => setAsidePage(visit, fresh, by, rules, { refusals: outcome.refusals }) }
  return { to: `/reports/${report.id}` }
}
