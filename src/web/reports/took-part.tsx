import type { Refused } from '../../domain/kernel/result.ts'
import { holdTalk, saysTookPart } from '../../domain/reports/hold-talk.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { reportAsSeenBy, type ReportSeen } from '../../readmodels/reports/report-as-seen-by.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ownName } from '../../readmodels/school.ts'
import { Button } from '../parts/button.tsx'
import { DateField, Hidden, TextArea } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { Acted, SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { reportsWords } from '../words/reports.ts'
import { tookPartWords } from '../words/took-part.ts'
import {
  Account,
  actOn,
  errorIn,
  exampleDate,
  Missing,
  openReport,
  Path,
  ReportFrame,
  type Refusals,
} from './open.tsx'

/** On the case's form: the pupil where they told it themselves and are known, and who came forward. */
const participantHref = ({ view: { state } }: ReportSeen): string | undefined => {
  if (state.outcome?.kind !== 'case') return undefined
  const came = state.teller === 'guardian' || state.teller === 'adult' ? 'parents' : 'self'
  const pupil = state.teller === 'pupil' && state.tellerPerson !== null ? state.tellerPerson : undefined
  return `/cases/${state.outcome.caseId}/participant?${new URLSearchParams({ ...(pupil === undefined ? {} : { pupil }), came })}`
}

/** On the report: that a talk is owed, or was held; and the way into the case once there is one (CASE-16). */
export const TookPartBox = ({
  visit,
  report,
}: {
  readonly visit: SignedVisit
  readonly report: ReportSeen
}) => {
  const { state } = report.view
  if (!saysTookPart(state)) return null
  const words = tookPartWords[visit.language]
  const href = participantHref(report)
  return (
    <p class="sh-read sh-mb3" id="took-part">
      {state.talk === null ? words.owed : words.held(longDate(visit.language, state.talk.on))}{' '}
      {state.talk === null && (
        <a class="ds-link" href={`/reports/${report.id}/talk`}>
          {words.title}
        </a>
      )}
      {state.talk !== null && href !== undefined && (
        <a class="ds-link" href={href}>
          {words.toParticipant}
        </a>
      )}
    </p>
  )
}

/** The form: the talk was held, and what was agreed. */
export const talkPage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
  refusals: Refusals = [],
): Promise<Response> => {
  const report = await openReport(visit, unit, viewer)
  if (report === undefined || !saysTookPart(report.view.state)) return visit.notFound()
  const words = tookPartWords[visit.language]
  const say = ({ refusal }: Refused): string =>
    words.refusals[refusal as keyof typeof words.refusals] ?? words.failed
  return visit.page(
    <ReportFrame
      visit={visit}
      unit={unit}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={words.title}
      rules={rules}
      failed={refusals.length > 0}
    >
      <Head over={<Path visit={visit} report={report} />} title={words.title} lead={words.lead} />
      <Missing
        visit={visit}
        title={words.failed}
        refusals={refusals}
        say={say}
        fieldOf={({ field }) => field}
      />
      <Account visit={visit} report={report} small />
      <form class="sh-form sh-part" method="post" action={`/reports/${report.id}/talk`} novalidate>
        <Hidden name="once" value={visit.newToken()} />
        <div class="sh-stack">
          <DateField
            name="on"
            label={words.on}
            hint={reportsWords[visit.language].dateHint(exampleDate(visit, 0))}
            value={visit.fields.text('on')}
            {...errorIn(refusals, 'on', say)}
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
    refusals.length > 0 ? 422 : 200,
  )
}

export const heldTalk = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
): Promise<Acted> => {
  const report = await reportAsSeenBy(unit, viewer, visit.param('id'))
  if (report === undefined || !saysTookPart(report.view.state)) return { again: async () => visit.notFound() }
  const outcome = await actOn(visit, unit, viewer, {
    stream: report.stream,
    act: holdTalk,
    command: { on: visit.fields.date('on', visit.today), words: visit.fields.text('words') },
  })
  if (outcome.kind === 'refused')
    return { again: (fresh, by) => talkPage(visit, fresh, by, rules, outcome.refusals) }
  return { to: `/reports/${report.id}#took-part` }
}
