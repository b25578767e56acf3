import { carryAskedPlan } from '../../app/open-case.ts'
import type { Child } from 'hono/jsx'
import type { Refused } from '../../domain/kernel/result.ts'
import { decides, holds, type Viewer } from '../../domain/people/viewer.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { settleReport, type SettleReport } from '../../domain/reports/settle-report.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import {
  adultsForConcern,
  casesToJoin,
  reportAsSeenBy,
  type ReportSeen,
} from '../../readmodels/reports/report-as-seen-by.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ownName } from '../../readmodels/school.ts'
import { Button } from '../parts/button.tsx'
import { Check, DateField, Hidden, Select, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import type { Acted, SignedVisit } from '../visit.tsx'
import { reportsWords } from '../words/reports.ts'
import { EndedLines } from './report.tsx'
import {
  Account,
  actOn,
  errorIn,
  exampleDate,
  Missing,
  Moved,
  openReport,
  Path,
  ReportFrame,
  type Refusals,
} from './open.tsx'

const ends = ['case', 'concern', 'set-aside'] as const
type End = (typeof ends)[number]

/** The refusal of a date that was typed and cannot be read; the domain knows only missing dates. */
const UNREADABLE = 'date-unreadable'

const dateFieldOf: Readonly<Partial<Record<End, string>>> = {
  concern: 'lookAgainOn',
  'set-aside': 'talkedWithPupilOn',
}

type Shown = { readonly refusals?: Refusals; readonly since?: readonly Recorded<ReportEvent>[] }

/** Where the report ends: four ways, each a small form of its own, so that nothing has to appear and vanish (REP-11). */
export const settlePage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
  { refusals = [], since }: Shown = {},
): Promise<Response> => {
  const report = await openReport(visit, unit, viewer)
  if (report === undefined) return visit.notFound()
  const words = reportsWords[visit.language]
  const { settle } = words
  const { outcome } = report.view.state
  const done = outcome !== null && outcome.kind !== 'concern'
  const tried = visit.fields.oneOf('end', ends)
  const say = sayOf(visit, tried)
  const status = since !== undefined ? 409 : refusals.length > 0 ? 422 : 200
  return visit.page(
    <ReportFrame
      visit={visit}
      unit={unit}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={settle.title}
      rules={rules}
      failed={status !== 200}
    >
      <Head
        over={<Path visit={visit} report={report} />}
        title={settle.title}
        lead={done ? settle.already : settle.lead}
      />
      <Moved visit={visit} since={since} />
      <Missing
        visit={visit}
        title={settle.failed}
        refusals={refusals}
        say={say}
        fieldOf={({ field }) => (field === undefined ? undefined : `${tried ?? 'case'}-${field}`)}
      />
      <Account visit={visit} report={report} small />
      {done ? (
        <div class="sh-part">
          <EndedLines visit={visit} report={report} />
        </div>
      ) : (
        <Ways
          visit={visit}
          unit={unit}
          viewer={viewer}
          report={report}
          tried={tried}
          refusals={refusals}
          say={say}
        >
          {await offered(unit, viewer, report)}
        </Ways>
      )}
    </ReportFrame>,
    status,
  )
}

type Offered = {
  readonly adults: Awaited<ReturnType<typeof adultsForConcern>>
  readonly join: Awaited<ReturnType<typeof casesToJoin>>
}

/** What there is to choose from; the list of cases names pupils, so it is written down as read (CON-04). */
const offered = async (unit: Unit, viewer: Viewer, report: ReportSeen): Promise<Offered> => {
  const adults = await adultsForConcern(unit, report)
  const join = await casesToJoin(unit, viewer)
  const about = [...new Set(join.cases.flatMap(({ exposed }) => (exposed === null ? [] : [exposed])))]
  if (about.length > 0)
    await unit.audit({
      actor: viewer.person ?? '',
      role: viewer.roles[0] ?? viewer.kind,
      act: 'read',
      kind: 'case-list',
      stream: 'list:settle-report',
      about,
    })
  return { adults, join }
}

const Ways = (props: {
  readonly visit: SignedVisit
  readonly unit: Unit
  readonly viewer: Viewer
  readonly report: ReportSeen
  readonly tried: End | undefined
  readonly refusals: Refusals
  readonly say: (refused: Refused) => string
  readonly children: Offered
}) => {
  const { visit, viewer, report, tried, refusals, say, children } = props
  const { adults, join } = children
  const words = reportsWords[visit.language]
  const { settle } = words
  const kept = (end: End, name: string): string => (tried === end ? visit.fields.text(name) : '')
  const problem = (end: End, field: string) => (tried === end ? errorIn(refusals, field, say) : {})
  const mayOpen = decides(viewer) || holds(viewer, 'resource-team')
  const concern = report.view.state.outcome?.kind === 'concern'
  const known = report.view.state.tellerPerson !== null || report.view.state.tellerName !== null
  return (
    <>
      {mayOpen && (
        <Part id="way-case" title={settle.case.title}>
          <p class="sh-read">{settle.case.text}</p>
          <p class="sh-mt1">
            <Button href={`/cases/new?report=${report.id}`}>{settle.case.open}</Button>
          </p>
        </Part>
      )}
      {mayOpen && (
        <Part id="way-join" title={settle.join.title}>
          <p class="sh-read">{join.cases.length === 0 ? settle.join.none : settle.join.text}</p>
          {join.cases.length > 0 && (
            <WayForm visit={visit} report={report} end="case">
              <Select
                id="case-caseId"
                name="caseId"
                label={settle.join.label}
                placeholder={settle.join.choose}
                value={kept('case', 'caseId')}
                options={join.cases.map(({ stream, exposed, classId, number }) => ({
                  value: stream.slice('case:'.length),
                  label: settle.join.option(
                    join.names.get(exposed ?? ''),
                    join.classes.get(classId ?? '') ?? '',
                    number ?? '',
                  ),
                }))}
                {...problem('case', 'caseId')}
              />
              <Button quiet>{settle.join.send}</Button>
            </WayForm>
          )}
        </Part>
      )}
      {!concern && (
        <Part id="way-concern" title={settle.concern.title}>
          <p class="sh-read">{settle.concern.text}</p>
          <WayForm visit={visit} report={report} end="concern">
            <Select
              id="concern-responsible"
              name="responsible"
              label={settle.concern.responsible}
              placeholder={settle.concern.choose}
              value={kept('concern', 'responsible')}
              options={adults.map(({ person, name }) => ({ value: person, label: name }))}
              {...problem('concern', 'responsible')}
            />
            <DateField
              id="concern-lookAgainOn"
              name="lookAgainOn"
              label={settle.concern.lookAgainOn}
              hint={words.dateHint(exampleDate(visit, 14))}
              value={kept('concern', 'lookAgainOn')}
              {...problem('concern', 'lookAgainOn')}
            />
            <TextArea
              id="concern-reason"
              name="reason"
              label={settle.concern.reason}
              autocomplete="off"
              value={kept('concern', 'reason')}
              {...problem('concern', 'reason')}
            />
            <Button quiet>{settle.concern.send}</Button>
          </WayForm>
        </Part>
      )}
      <Part id="way-set-aside" title={settle.setAside.title}>
        <p class="sh-read">{settle.setAside.text}</p>
        <WayForm visit={visit} report={report} end="set-aside">
          <DateField
            id="set-aside-talkedWithPupilOn"
            name="talkedWithPupilOn"
            label={settle.setAside.talkedOn}
            hint={words.dateHint(exampleDate(visit, -1))}
            value={kept('set-aside', 'talkedWithPupilOn')}
            {...problem('set-aside', 'talkedWithPupilOn')}
          />
          {!known && (
            <Check
              id="set-aside-pupilUnknown"
              name="pupilUnknown"
              value="yes"
              label={settle.setAside.pupilUnknown}
              checked={kept('set-aside', 'pupilUnknown') === 'yes'}
            />
          )}
          <TextArea
            id="set-aside-reason"
            name="reason"
            label={settle.setAside.reason}
            autocomplete="off"
            value={kept('set-aside', 'reason')}
            {...problem('set-aside', 'reason')}
          />
          <Button quiet>{settle.setAside.send}</Button>
        </WayForm>
      </Part>
    </>
  )
}

const WayForm = ({
  visit,
  report,
  end,
  children,
}: {
  readonly visit: SignedVisit
  readonly report: ReportSeen
  readonly end: End
  readonly children?: Child
}) => (
  <form class="sh-form sh-mt2" method="post" action={`/reports/${report.id}/settle`} novalidate>
    <Hidden name="once" value={visit.newToken()} />
    <Hidden name="seen" value={String(report.view.version)} />
    <Hidden name="end" value={end} />
    <div class="sh-stack">{children}</div>
  </form>
)

const sayOf =
  (visit: SignedVisit, tried: End | undefined) =>
  ({ refusal }: Refused): string => {
    const words = reportsWords[visit.language]
    return refusal === UNREADABLE
      ? words.unreadable(exampleDate(visit, tried === 'concern' ? 14 : -1))
      : (words.refusals.settle[refusal as keyof typeof words.refusals.settle] ?? words.settle.failed)
  }

/** Ends the report, or shows the same form again with everything typed and everything missing. */
export const settle = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
): Promise<Acted> => {
  const report = await reportAsSeenBy(unit, viewer, visit.param('id'))
  if (report === undefined) return { again: async () => visit.notFound() }
  const command = await commandOf(visit, unit, viewer, report)
  const outcome = await actOn(visit, unit, viewer, {
    stream: report.stream,
    act: settleReport,
    command,
    seen: visit.fields.seen(),
  })
  if (outcome.kind === 'moved')
    return { again: (fresh, by) => settlePage(visit, fresh, by, rules, { since: outcome.since }) }
  const dateField = command.end === undefined ? undefined : dateFieldOf[command.end]
  const unreadable =
    dateField !== undefined &&
    visit.fields.text(dateField).trim() !== '' &&
    visit.fields.date(dateField, visit.today) === undefined
  const refusals: Refusals = [
    ...(unreadable ? [{ refusal: UNREADABLE, source: ['REP-11'], field: dateField }] : []),
    ...(outcome.kind === 'refused' ? outcome.refusals : []).filter(
      ({ field }) => !unreadable || field !== dateField,
    ),
  ]
  // What was done under an unreadable date is undone with the rest of the transaction.
  if (refusals.length > 0) return { again: (fresh, by) => settlePage(visit, fresh, by, rules, { refusals }) }
  if (command.end === 'case' && command.existing && command.caseId !== undefined)
    await carryAskedPlan(unit, visit.deps, {
      viewer,
      report: report.view.state,
      caseId: command.caseId,
    })
  return { to: `/reports/${report.id}` }
}

const commandOf = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  report: ReportSeen,
): Promise<SettleReport> => {
  const { fields, today } = visit
  const end = fields.oneOf('end', ends)
  switch (end) {
    case undefined:
      return { end: undefined }
    case 'case': {
      const asked = fields.text('caseId')
      const { cases } = await casesToJoin(unit, viewer)
      const found = cases.some(({ stream }) => stream === `case:${asked}`)
      return { end: 'case', caseId: found ? asked : undefined, existing: true }
    }
    case 'concern': {
      const responsible = fields.text('responsible')
      const adults = await adultsForConcern(unit, report)
      return {
        end: 'concern',
        responsible,
        isStaff: adults.some(({ person }) => person === responsible),
        lookAgainOn: fields.date('lookAgainOn', today),
        reason: fields.text('reason'),
      }
    }
    case 'set-aside':
      return {
        end: 'set-aside',
        reason: fields.text('reason'),
        talkedWithPupilOn: fields.date('talkedWithPupilOn', today),
        pupilUnknown: fields.text('pupilUnknown') === 'yes',
      }
  }
}
