import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { ReportView } from '../../domain/reports/view.ts'
import { isNotTooLong } from '../../domain/rules/act.ts'
import { openCaseFrom } from '../../app/open-case.ts'
import { childsWords, findConcernSeenBy, type ConcernSeen } from '../../readmodels/signs/concerns.ts'
import { auditConcern } from '../signs/common.tsx'
import { findReportToOpen, pupilChoices } from '../../readmodels/cases/choices.ts'
import { ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Why } from '../parts/duty.tsx'
import { DateField, ErrorSummary, Hidden, TextArea, TextField } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { caseOwnerWords } from '../words/case-owner.ts'
import { refusalWords } from '../words/case-refusals.ts'
import { casesWords, type CasesWords } from '../words/cases.ts'
import { longDate, quoted, typedDate, type Language } from '../words/language.ts'
import { failureOf, unreadableDates, valuesFrom, type Values } from './case-form.tsx'
import { opensCases } from './list-page.tsx'
import {
  casePath,
  errorsOf,
  FormMarks,
  isFailed,
  Lines,
  noFailure,
  statusOf,
  type Failed,
} from './seen-case.tsx'

const ACT = 'new'

/**
 * What the pupil themselves told: theirs to stand first in the case, and only where the report is about them. Long
 * talks give only as much, from the beginning, as a case takes: nobody shortens a child's words by hand.
 */
const ownWords = (report: ReportView | undefined): string =>
  report?.state.about !== 'me'
    ? ''
    : report.state.messages
        .filter(({ from }) => from === 'pupil')
        .map(({ words }) => words.text ?? '')
        .filter((text) => text !== '')
        .reduce((said, text) => {
          const longer = said === '' ? text : `${said}\n\n${text}`
          return isNotTooLong(longer) ? longer : said
        }, '')

/** The owner's officer opens a case from a report about the leader, and from nothing else (CASE-18). */
const mayOpen = (viewer: Viewer, reportId: string): boolean =>
  opensCases(viewer) || (holds(viewer, 'officer') && reportId !== '')

const suggestedFrom = (
  report: ReportView | undefined,
  concern: ConcernSeen | undefined,
  visit: SignedVisit,
): Values =>
  valuesFrom({
    exposed:
      concern?.about[0] ??
      report?.state.asksPlanFor?.pupil ??
      (report?.state.about === 'me'
        ? (report.state.tellerPerson ?? report.state.tellerName?.text ?? '')
        : ''),
    reportedOn: typedDate(concern?.view.state.raisedOn ?? report?.state.receivedOn ?? visit.today),
    account: concern === undefined ? '' : childsWords(concern.view),
  })

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  asked: {
    readonly reportId: string
    readonly concernId: string
    readonly values?: Values
    readonly failed: Failed
  },
): Promise<Response> => {
  const { failed, reportId, concernId } = asked
  if (!mayOpen(viewer, reportId)) return visit.notFound()
  const report = reportId === '' ? undefined : await findReportToOpen(unit, viewer, reportId)
  const concern = concernId === '' ? undefined : await findConcernSeenBy(unit, viewer, concernId)
  if ((reportId !== '' && report === undefined) || (concernId !== '' && concern === undefined))
    return visit.notFound()
  if (concern !== undefined) await auditConcern(unit, viewer, concern.stream, concern.about)
  if (report !== undefined) {
    const line = {
      actor: viewer.person ?? '',
      role: viewer.roles[0] ?? viewer.kind,
      act: 'read',
      stream: `report:${reportId}`,
      about: report.state.tellerPerson === null ? [] : [report.state.tellerPerson],
    } as const
    await unit.audit({ ...line, kind: 'report' })
    if (report.state.aboutHome) await unit.audit({ ...line, kind: 'home-account' })
  }
  const words = casesWords[visit.language]
  const atOwner = holds(viewer, 'officer') ? caseOwnerWords[visit.language] : undefined
  const texts = { ...words.open, ...atOwner }
  const values = asked.values ?? suggestedFrom(report, concern, visit)
  const carried = ownWords(report)
  const errorAt = errorsOf(visit.language, ACT, words.pupil, failed)
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={texts.title}
      failed={isFailed(failed)}
      rules={openPage.rules}
      current="cases"
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/cases">
            {words.page.cases}
          </a>
        }
        title={texts.title}
        lead={texts.guide}
      />
      <form class="sh-form" method="post" action="/cases/new" novalidate>
        <ErrorSummary
          title={words.form.missing(failed.refusals.length)}
          errors={failed.refusals.map(({ refusal, field }) => ({
            ...(field === undefined ? {} : { field }),
            text: refusalWords(visit.language, ACT, refusal, words.pupil),
          }))}
          note={words.form.kept}
        />
        <FormMarks visit={visit} />
        {report !== undefined && <Hidden name="report" value={reportId} />}
        {concern !== undefined && <Hidden name="concern" value={concernId} />}
        <div class="sh-stack sh-mt2">
          {report !== undefined && (
            <FromReport report={report} carried={carried} words={words} language={visit.language} />
          )}
          {atOwner === undefined ? (
            <PupilSelect
              label={texts.exposed}
              choose={words.form.choose}
              groups={await pupilChoices(unit)}
              value={values.text('exposed')}
              error={errorAt('exposed')}
            />
          ) : (
            <>
              <TextField
                name="exposed"
                label={atOwner.pupil}
                autocomplete="off"
                value={values.text('exposed')}
                error={values.text('exposed').trim() === '' ? errorAt('exposed') : undefined}
              />
              <TextField
                name="class"
                label={atOwner.classAndSchool}
                hint={atOwner.classHint}
                autocomplete="off"
                value={values.text('class')}
                error={values.text('exposed').trim() === '' ? undefined : errorAt('exposed')}
              />
            </>
          )}
          <DateField
            name="reportedOn"
            label={texts.reportedOn}
            hint={words.form.example(typedDate(visit.today))}
            value={values.text('reportedOn')}
            error={errorAt('reportedOn')}
          />
          {carried === '' && (
            <TextArea
              name="account"
              label={texts.account}
              hint={texts.accountHint}
              rows={6}
              value={values.text('account')}
              error={errorAt('account')}
            />
          )}
        </div>
        {texts.why !== undefined && (
          <div class="sh-mt2">
            <Why summary={words.form.whyAsked}>
              {texts.why} {openPage.rules.join(', ')}.
            </Why>
          </div>
        )}
        <p class="sh-mt3 sh-row">
          <Button>{texts.button}</Button>
          <a
            class="ds-link"
            data-color="neutral"
            href={
              concern !== undefined
                ? `/concerns/${concernId}`
                : report === undefined
                  ? '/cases'
                  : `/reports/${reportId}`
            }
          >
            {concern !== undefined
              ? words.form.cancel
              : report === undefined
                ? texts.toCases
                : texts.toReport}
          </a>
        </p>
      </form>
    </StaffFrame>,
    isFailed(failed) ? statusOf(failed) : 200,
  )
}

/** The words the case begins with, or else the report's first, and what whoever told answered about telling others. */
const FromReport = ({
  report,
  carried,
  words,
  language,
}: {
  report: ReportView
  carried: string
  words: CasesWords
  language: Language
}) => {
  const { state } = report
  const said = carried === '' ? (state.messages[0]?.words.text ?? '') : carried
  const answers = (['parents', 'teachers', 'classmates'] as const).flatMap((whom) => {
    const told = state.mayBeTold[whom]
    return told === null
      ? []
      : [told ? words.page.mayKnow(words.toldTo[whom]) : words.page.mayNotKnow(words.toldTo[whom])]
  })
  return (
    <section aria-labelledby="from-report">
      <h2 class="sh-h3" id="from-report">
        {words.open.fromReport}, {longDate(language, state.receivedOn)}
      </h2>
      {said !== '' && (
        <div class="sh-mt1">
          <Voice small lang={state.language}>
            <Lines text={quoted(language, said)} />
          </Voice>
        </div>
      )}
      {carried !== '' && <p class="sh-mt1 sh-quiet">{words.open.carried}</p>}
      {state.aboutHome && <p class="sh-mt1">{words.open.home}</p>}
      {answers.length > 0 && (
        <p class="sh-mt1 sh-quiet">
          {words.open.told} {answers.join(' ')}
        </p>
      )}
    </section>
  )
}

/** Every pupil under their class: one choice, two steps for the eye. */
const PupilSelect = ({
  label,
  choose,
  groups,
  value,
  error,
}: {
  label: string
  choose: string
  groups: Awaited<ReturnType<typeof pupilChoices>>
  value: string
  error: string | undefined
}) => (
  <div class="ds-field">
    <label class="ds-label" for="exposed">
      {label}
    </label>
    {error !== undefined && (
      <div class="ds-validation-message" id="exposed-error">
        {error}
      </div>
    )}
    <select
      class="ds-input"
      id="exposed"
      name="exposed"
      aria-invalid={error === undefined ? undefined : 'true'}
      aria-describedby={error === undefined ? undefined : 'exposed-error'}
    >
      <option value="">{choose}</option>
      {groups.map((group) => (
        <optgroup label={group.label}>
          {group.pupils.map(({ person, name }) => (
            <option value={person} selected={person === value}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </div>
)

export const openPage: Page = {
  path: '/cases/new',
  rules: ['CASE-01', 'LAW-04', 'STR-11', 'REP-10', 'SIG-13', 'CASE-18', 'LAW-08'],
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool((unit, viewer) =>
      show(visit, unit, viewer, {
        reportId: visit.query('report') ?? '',
        concernId: visit.query('concern') ?? '',
        failed: noFailure,
      }),
    ),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const nothing = { again: async () => visit.notFound() }
      const { fields } = visit
      const reportId = fields.text('report')
      const concernId = fields.text('concern')
      const report = reportId === '' ? undefined : await findReportToOpen(unit, viewer, reportId)
      const outcome = await openCaseFrom(unit, visit.deps, {
        viewer,
        exposed: fields.text('exposed'),
        named: { name: fields.text('exposed'), classLabel: fields.text('class') },
        reportedOn: fields.date('reportedOn', visit.today),
        // A child's own words come from the report, not from what a form sends back.
        account: ownWords(report) || fields.text('account'),
        reportId: reportId === '' ? undefined : reportId,
        concernId: concernId === '' ? undefined : concernId,
      })
      const failed = failureOf(outcome, unreadableDates(fields, ['reportedOn'], visit), undefined)
      if (failed === 'not-open-to-you') return nothing
      if (failed === undefined && outcome.kind === 'done') return { to: casePath(outcome.caseId) }
      return {
        again: (next, who) =>
          show(visit, next, who, { reportId, concernId, values: fields, failed: failed ?? noFailure }),
      }
    }),
}
