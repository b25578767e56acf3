import type { Refused } from '../../domain/kernel/result.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { notify } from '../../domain/reports/notify.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { reportAsSeenBy } from '../../readmodels/reports/report-as-seen-by.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ownName } from '../../readmodels/school.ts'
import { Button } from '../parts/button.tsx'
import { DateField, Hidden, RadioGroup, TextArea, TextField } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import type { Acted, SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { reportsWords } from '../words/reports.ts'
import { bodyOf, Paragraph } from './danger-box.tsx'
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

const answers = ['yes', 'no'] as const
const UNREADABLE = 'date-unreadable'

/** One's own notification, or one's own reason why none is needed: nobody else ends it (LAW-11, CON-05). */
export const notifyPage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
  refusals: Refusals = [],
): Promise<Response> => {
  const report = await openReport(visit, unit, viewer, { notification: true })
  const { language, fields } = visit
  if (report === undefined) return visit.notFound()
  const words = reportsWords[language]
  const { notify: own } = words
  const mine = report.view.state.danger.readers[viewer.person ?? '']
  const body = bodyOf(visit, unit, report)
  const say = ({ refusal }: Refused): string =>
    refusal === UNREADABLE
      ? words.unreadable(exampleDate(visit, 0))
      : (words.refusals.notify[refusal as keyof typeof words.refusals.notify] ?? own.failed)
  const done = mine?.endedOn ?? null
  return visit.page(
    <ReportFrame
      visit={visit}
      unit={unit}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={own.title}
      rules={rules}
      failed={refusals.length > 0}
    >
      <Head
        over={<Path visit={visit} report={report} />}
        title={done === null ? own.title : own.doneTitle}
        lead={done === null ? own.lead(body) : words.danger.done(longDate(language, done))}
      />
      <Missing
        visit={visit}
        title={own.failed}
        refusals={refusals}
        say={say}
        fieldOf={({ field }) => field}
      />
      <p class="sh-quiet sh-mb2">
        <Paragraph visit={visit} unit={unit} report={report} />
      </p>
      <Account visit={visit} report={report} small />
      {done !== null ? (
        <p class="sh-part">
          <StateMark icon="check" color="success">
            {words.danger.done(longDate(language, done))}
          </StateMark>
        </p>
      ) : (
        <form class="sh-form sh-mt3" method="post" action={`/reports/${report.id}/notify`} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <RadioGroup
            name="done"
            label={own.question}
            labelStyle="heading"
            value={fields.oneOf('done', answers)}
            options={[
              { value: 'yes', label: own.yes },
              { value: 'no', label: own.no },
            ]}
            {...errorIn(refusals, 'done', say)}
          />
          <Part id="if-yes" title={own.ifYes}>
            <div class="sh-stack">
              <DateField
                name="on"
                label={own.on}
                hint={words.dateHint(exampleDate(visit, 0))}
                value={fields.text('on')}
                {...errorIn(refusals, 'on', say)}
              />
              <TextField
                name="to"
                label={own.to}
                hint={own.toHint(body)}
                autocomplete="off"
                value={fields.text('to')}
                {...errorIn(refusals, 'to', say)}
              />
              <TextField
                name="receipt"
                label={own.receipt}
                hint={own.receiptHint}
                autocomplete="off"
                value={fields.text('receipt')}
                {...errorIn(refusals, 'receipt', say)}
              />
            </div>
          </Part>
          <Part id="if-no" title={own.ifNo}>
            <TextArea
              name="reason"
              label={own.reason}
              hint={own.reasonHint}
              autocomplete="off"
              value={fields.text('reason')}
              {...errorIn(refusals, 'reason', say)}
            />
          </Part>
          <p class="sh-mt3">
            <Button>{own.send}</Button>
          </p>
        </form>
      )}
    </ReportFrame>,
    refusals.length > 0 ? 422 : 200,
  )
}

/** Writes down the reader's own notification, or their reason. */
export const notifyNow = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
): Promise<Acted> => {
  const report = await reportAsSeenBy(unit, viewer, visit.param('id'))
  if (report === undefined || report.view.state.danger.saidOn === null)
    return { again: async () => visit.notFound() }
  const { fields, today } = visit
  const chosen = fields.oneOf('done', answers)
  const outcome = await actOn(visit, unit, viewer, {
    stream: report.stream,
    act: notify,
    command: {
      done: chosen === undefined ? undefined : chosen === 'yes',
      on: fields.date('on', today),
      to: fields.text('to'),
      receipt: fields.text('receipt'),
      reason: fields.text('reason'),
    },
  })
  const unreadable =
    chosen === 'yes' && fields.text('on').trim() !== '' && fields.date('on', today) === undefined
  const refusals: Refusals = [
    ...(unreadable ? [{ refusal: UNREADABLE, source: ['CON-05'], field: 'on' }] : []),
    ...(outcome.kind === 'refused' ? outcome.refusals : []).filter(
      ({ field }) => !unreadable || field !== 'on',
    ),
  ]
  return refusals.length > 0
    ? { again: (fresh, by) => notifyPage(visit, fresh, by, rules, refusals) }
    : { to: `/reports/${report.id}` }
}
