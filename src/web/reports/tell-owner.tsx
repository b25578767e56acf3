import type { Refused } from '../../domain/kernel/result.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { owesOwner, tellOwner } from '../../domain/reports/tell-owner.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { reportAsSeenBy, type ReportSeen } from '../../readmodels/reports/report-as-seen-by.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ownName } from '../../readmodels/school.ts'
import { Button } from '../parts/button.tsx'
import { Hidden, RadioGroup, TextArea } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { Acted, SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { tellOwnerWords } from '../words/tell-owner.ts'
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

const answers = ['yes', 'no'] as const

/** The leader may tell the owner of any report about staff; where the law asks for it, it is owed (CASE-18). */
const mayTell = (report: ReportSeen, viewer: Viewer): boolean =>
  report.view.state.concerns.kind === 'staff' && holds(viewer, 'leader')

/** On the report itself: that the owner is to be told, or was. */
export const OwnerBox = ({
  visit,
  unit,
  viewer,
  report,
}: {
  readonly visit: SignedVisit
  readonly unit: Unit
  readonly viewer: Viewer
  readonly report: ReportSeen
}) => {
  if (!mayTell(report, viewer)) return null
  const words = tellOwnerWords[visit.language]
  const { ownerTold } = report.view.state
  const on = ownerTold === null ? '' : longDate(visit.language, ownerTold.on)
  return (
    <p class="sh-read sh-mb3">
      {ownerTold === null
        ? owesOwner(report.view.state, unit.tenant.country)
          ? words.owed
          : words.mayTell
        : ownerTold.told
          ? words.told(on)
          : words.notTold(on)}{' '}
      {ownerTold?.told !== true && (
        <a class="ds-link" href={`/reports/${report.id}/owner`}>
          {words.title}
        </a>
      )}
    </p>
  )
}

/** The form: tell the owner, or write why it is manifestly groundless. */
export const ownerPage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
  {
    refusals = [],
    since,
  }: { readonly refusals?: Refusals; readonly since?: readonly Recorded<ReportEvent>[] } = {},
): Promise<Response> => {
  const report = await openReport(visit, unit, viewer)
  if (report === undefined || !mayTell(report, viewer)) return visit.notFound()
  const words = tellOwnerWords[visit.language]
  const say = ({ refusal }: Refused): string =>
    words.refusals[refusal as keyof typeof words.refusals] ?? words.failed
  const status = since !== undefined ? 409 : refusals.length > 0 ? 422 : 200
  return visit.page(
    <ReportFrame
      visit={visit}
      unit={unit}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={words.title}
      rules={rules}
      failed={status !== 200}
    >
      <Head over={<Path visit={visit} report={report} />} title={words.title} lead={words.lead} />
      <Moved visit={visit} since={since} />
      <Missing
        visit={visit}
        title={words.failed}
        refusals={refusals}
        say={say}
        fieldOf={({ field }) => field}
      />
      <Account visit={visit} report={report} small />
      <form class="sh-form sh-part" method="post" action={`/reports/${report.id}/owner`} novalidate>
        <Hidden name="once" value={visit.newToken()} />
        <Hidden name="seen" value={String(report.view.version)} />
        <div class="sh-stack">
          <RadioGroup
            name="tells"
            label={words.question}
            labelStyle="heading"
            value={visit.fields.oneOf('tells', answers)}
            options={[
              { value: 'yes', label: words.tell },
              { value: 'no', label: words.groundless },
            ]}
            {...errorIn(refusals, 'tells', say)}
          />
          <TextArea
            name="words"
            label={words.words}
            hint={words.wordsHint}
            autocomplete="off"
            value={visit.fields.text('words')}
            {...errorIn(refusals, 'words', say)}
          />
          <Button>{words.send}</Button>
        </div>
      </form>
    </ReportFrame>,
    status,
  )
}

export const toldOwner = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
): Promise<Acted> => {
  const report = await reportAsSeenBy(unit, viewer, visit.param('id'))
  if (report === undefined) return { again: async () => visit.notFound() }
  const chosen = visit.fields.oneOf('tells', answers)
  const outcome = await actOn(visit, unit, viewer, {
    stream: report.stream,
    act: tellOwner,
    command: {
      tells: chosen === undefined ? undefined : chosen === 'yes',
      words: visit.fields.text('words'),
    },
    seen: visit.fields.seen(),
  })
  if (outcome.kind === 'moved')
    return { again: (fresh, by) => ownerPage(visit, fresh, by, rules, { since: outcome.since }) }
  if (outcome.kind === 'refused')
    return { again: (fresh, by) => ownerPage(visit, fresh, by, rules, { refusals: outcome.refusals }) }
  return { to: `/reports/${report.id}` }
}
