import { textOf } from '../../domain/kernel/words.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import { answerReport } from '../../domain/reports/talk.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import type { ReportSeen } from '../../readmodels/reports/report-as-seen-by.ts'
import { reportAsSeenBy } from '../../readmodels/reports/report-as-seen-by.ts'
import { tellerOf } from '../../readmodels/reports/reports-open-to.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ownName } from '../../readmodels/school.ts'
import { Button } from '../parts/button.tsx'
import { Duties, Duty } from '../parts/duty.tsx'
import { Facts } from '../parts/facts.tsx'
import { Hidden, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { First, NextStep } from '../parts/voice.tsx'
import type { Acted, SignedVisit } from '../visit.tsx'
import { dutyHref, dutyOwner, dutyTitle, whenOf, whyDeadline } from '../words/duty.ts'
import { longDate, quoted, timeOfDay } from '../words/language.ts'
import { registerWords } from '../words/register.ts'
import { reportToldWords, toldIn } from '../words/report-told.ts'
import { reportsWords } from '../words/reports.ts'
import { OwnerBox } from './tell-owner.tsx'
import { TookPartBox } from './took-part.tsx'
import { ReportRecord } from './record.tsx'
import { DangerBox } from './danger-box.tsx'
import {
  Account,
  actOn,
  errorIn,
  Missing,
  openReport,
  paragraphs,
  Path,
  ReportFrame,
  type Refusals,
} from './open.tsx'

/** One report: the child's words, what to do next, the talk, and what is owed by when. */
export const reportPage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
  refusals: Refusals = [],
): Promise<Response> => {
  const report = await openReport(visit, unit, viewer)
  if (report === undefined) return visit.notFound()
  const words = reportsWords[visit.language]
  const { state } = report.view
  const say = ({ refusal }: Refused): string =>
    words.refusals.answer[refusal as keyof typeof words.refusals.answer] ?? words.answer.failed
  const step = stepOf(report, viewer)
  return visit.page(
    <ReportFrame
      visit={visit}
      unit={unit}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={words.told[tellerOf(state)]}
      rules={rules}
      failed={refusals.length > 0}
    >
      <Head over={<Path visit={visit} />} title={words.told[tellerOf(state)]} lead={leadOf(visit, report)} />
      <Missing
        visit={visit}
        title={words.answer.failed}
        refusals={refusals}
        say={say}
        fieldOf={() => 'words'}
      />
      <DangerBox visit={visit} unit={unit} viewer={viewer} report={report} />
      <TookPartBox visit={visit} report={report} />
      <OwnerBox visit={visit} unit={unit} viewer={viewer} report={report} />
      <First voice={<Account visit={visit} report={report} />}>
        <NextStep id="next-step" title={words.nextStep.title} text={words.nextStep[step]}>
          <Next visit={visit} report={report} step={step} filled={!owesNotification(report, viewer)} />
        </NextStep>
      </First>
      <div class="sh-two sh-part">
        <div>
          <Talk visit={visit} report={report} />
          <AnswerForm
            visit={visit}
            report={report}
            filled={step === 'answer' && !owesNotification(report, viewer)}
            refusals={refusals}
            say={say}
          />
          <Owed visit={visit} viewer={viewer} report={report} />
          <ReportRecord visit={visit} report={report} />
        </div>
        <aside class="sh-stick sh-stack">
          <Ended visit={visit} report={report} />
          <section aria-labelledby="facts">
            <h2 class="sh-h2 sh-mb1" id="facts">
              {words.facts.title}
            </h2>
            <Facts narrow facts={factsOf(visit, report)} />
          </section>
        </aside>
      </div>
    </ReportFrame>,
    refusals.length > 0 ? 422 : 200,
  )
}

/** A person's answer to whoever told (REP-04). Two answers at once are two answers. */
export const answer = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
): Promise<Acted> => {
  const report = await reportAsSeenBy(unit, viewer, visit.param('id'))
  if (report === undefined) return { again: async () => visit.notFound() }
  const outcome = await actOn(visit, unit, viewer, {
    stream: report.stream,
    act: answerReport,
    command: { words: visit.fields.text('words') },
  })
  if (outcome.kind === 'refused')
    return { again: (fresh, by) => reportPage(visit, fresh, by, rules, outcome.refusals) }
  return { to: `/reports/${report.id}#talk` }
}

type Step = 'answer' | 'settle' | 'unseen' | 'nothing'

const stepOf = (report: ReportSeen, viewer: Viewer): Step => {
  const { outcome } = report.view.state
  if (report.unanswered) return 'answer'
  if (outcome === null || outcome.kind === 'concern') return 'settle'
  const looks = holds(viewer, 'leader') || holds(viewer, 'officer')
  return outcome.kind === 'set-aside' && !outcome.seenByLeader && looks ? 'unseen' : 'nothing'
}

const owesNotification = (report: ReportSeen, viewer: Viewer): boolean =>
  report.view.state.danger.saidOn !== null &&
  report.view.state.danger.readers[viewer.person ?? '']?.endedOn == null

const leadOf = ({ language }: SignedVisit, report: ReportSeen): string => {
  const { lead } = reportsWords[language]
  const { outcome, danger } = report.view.state
  if (danger.saidOn !== null && Object.values(danger.readers).some(({ endedOn }) => endedOn === null))
    return lead.danger
  if (report.unanswered) return lead.unanswered
  if (outcome === null) return lead.unsettled
  if (outcome.kind === 'concern') return lead.concern(longDate(language, outcome.lookAgainOn))
  return outcome.kind === 'set-aside' && !outcome.seenByLeader ? lead.unseen : lead.settled
}

const Next = ({
  visit,
  report,
  step,
  filled,
}: {
  readonly visit: SignedVisit
  readonly report: ReportSeen
  readonly step: Step
  readonly filled: boolean
}) => {
  const words = reportsWords[visit.language].nextStep
  switch (step) {
    case 'answer':
      return (
        <p class="sh-row">
          <Button href="#answer" quiet>
            {words.toAnswer}
          </Button>
          <a class="ds-link" href={`/reports/${report.id}/settle`}>
            {words.toSettle}
          </a>
        </p>
      )
    case 'settle':
      return (
        <Button href={`/reports/${report.id}/settle`} quiet={!filled}>
          {words.toSettle}
        </Button>
      )
    case 'unseen':
      return (
        <Button href={`/reports/${report.id}/set-aside`} quiet={!filled}>
          {words.toUnseen}
        </Button>
      )
    case 'nothing':
      return null
  }
}

const Talk = ({ visit, report }: { readonly visit: SignedVisit; readonly report: ReportSeen }) => {
  const { language } = visit
  const words = reportsWords[language].talk
  const { messages, tellerPerson, language: spoken } = report.view.state
  const later = messages.slice(1)
  if (later.length === 0) return null
  return (
    <section aria-labelledby="talk">
      <h2 class="sh-h2 sh-mb2" id="talk">
        {words.title}
      </h2>
      <Thread kind="talk">
        {later.map(({ from, by, on, at, words: said }) => {
          const time = timeOfDay(language, at)
          const who =
            from === 'school'
              ? (report.names.get(by ?? '') ?? '')
              : (report.names.get(tellerPerson ?? '') ?? words.teller)
          return (
            <ThreadItem kind="entry">
              <p class="sh-who">
                <b>{who}</b> · {longDate(language, on)}
                {time === undefined ? '' : ` ${time}`}
              </p>
              {said.text === null ? (
                <p class="sh-quiet">{words.erased}</p>
              ) : from === 'school' ? (
                paragraphs(textOf(said))
              ) : (
                <div class="sh-mine" lang={spoken}>
                  {paragraphs(quoted(language, textOf(said)))}
                </div>
              )}
            </ThreadItem>
          )
        })}
      </Thread>
    </section>
  )
}

const AnswerForm = (props: {
  readonly visit: SignedVisit
  readonly report: ReportSeen
  readonly filled: boolean
  readonly refusals: Refusals
  readonly say: (refused: Refused) => string
}) => {
  const { visit, report, filled, refusals, say } = props
  const words = reportsWords[visit.language].answer
  const coded = report.view.state.tellerPerson === null
  return (
    <form
      class={report.view.state.messages.length > 1 ? 'sh-form sh-mt3' : 'sh-form'}
      method="post"
      action={`/reports/${report.id}/answer`}
      id="answer"
      novalidate
    >
      <Hidden name="once" value={visit.newToken()} />
      <h2 class="sh-h2 sh-mb1">{words.title}</h2>
      <TextArea
        name="words"
        label={words.label}
        hint={
          report.view.state.heard === null
            ? words.hint[coded ? 'coded' : 'signedIn']
            : registerWords[visit.language].answerHint
        }
        rows={5}
        autocomplete="off"
        value={visit.fields.text('words')}
        {...errorIn(refusals, 'words', say)}
      />
      <p class="sh-mt1">
        <Button quiet={!filled}>{words.send}</Button>
      </p>
    </form>
  )
}

const Owed = ({
  visit,
  viewer,
  report,
}: {
  readonly visit: SignedVisit
  readonly viewer: Viewer
  readonly report: ReportSeen
}) => {
  const { language, today } = visit
  const words = reportsWords[language]
  const urgent = ({ code }: (typeof report.duties)[number]): boolean =>
    code === 'notify' || code === 'look-at-danger'
  const owed = report.duties.filter(({ doneOn }) => doneOn === null)
  const open = [...owed.filter(urgent), ...owed.filter((duty) => !urgent(duty))]
  if (open.length === 0) return null
  return (
    <Part id="owed" title={words.owed} count={open.length}>
      <Duties>
        {open.map((duty) => {
          const when = whenOf(language, duty, today)
          const why = whyDeadline(language, duty)
          return (
            <Duty
              when={when.when}
              {...(when.small === undefined ? {} : { whenSmall: when.small })}
              late={when.late}
              title={dutyTitle(language, duty)}
              href={dutyHref(report.stream, duty)}
              who={words.responsible(dutyOwner(language, duty, report.names, new Map(), viewer))}
              why={{
                summary: why.summary,
                open: when.late,
                children: why.lines.map((line) => <p>{line}</p>),
              }}
            />
          )
        })}
      </Duties>
    </Part>
  )
}

const Ended = ({ visit, report }: { readonly visit: SignedVisit; readonly report: ReportSeen }) => {
  const { outcome } = report.view.state
  if (outcome === null) return null
  return (
    <section aria-labelledby="ended" class="sh-mb2">
      <h2 class="sh-h2 sh-mb1" id="ended">
        {reportsWords[visit.language].outcome.title}
      </h2>
      <EndedLines visit={visit} report={report} />
    </section>
  )
}

/** How the report ended, with the reason somebody wrote. */
export const EndedLines = ({
  visit,
  report,
}: {
  readonly visit: SignedVisit
  readonly report: ReportSeen
}) => {
  const { language } = visit
  const words = reportsWords[language].outcome
  const { outcome } = report.view.state
  if (outcome === null) return null
  switch (outcome.kind) {
    case 'case':
      return (
        <>
          <p>{outcome.existing ? words.joined : words.case}</p>
          <p>
            <a class="ds-link" href={`/cases/${outcome.caseId}`}>
              {words.toCase}
            </a>
          </p>
        </>
      )
    case 'concern':
      return (
        <>
          <p>
            {words.concern(
              report.names.get(outcome.responsible) ?? '',
              longDate(language, outcome.lookAgainOn),
            )}
          </p>
          <p class="sh-quiet sh-mt1">{words.reason}</p>
          {paragraphs(textOf(outcome.reason))}
        </>
      )
    case 'set-aside':
      return (
        <>
          <p>{words.setAside(longDate(language, outcome.on))}</p>
          <p>
            {outcome.talkedWithPupilOn === null
              ? words.pupilUnknown
              : words.talked(longDate(language, outcome.talkedWithPupilOn))}
          </p>
          {outcome.seenByLeader && <p>{words.seen}</p>}
          <p class="sh-quiet sh-mt1">{words.reason}</p>
          {paragraphs(textOf(outcome.reason))}
        </>
      )
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const factsOf = (visit: SignedVisit, report: ReportSeen) => {
  const words = reportsWords[visit.language]
  const { state } = report.view
  const { facts } = words
  const toldWords = reportToldWords[visit.language]
  const known = report.names.get(state.tellerPerson ?? '')
  const called = textOf(state.tellerName ?? undefined)
  const place = textOf(state.where ?? undefined)
  const yesNo = (answered: boolean | null): string =>
    answered === null ? facts.notSaid : answered ? facts.yes : facts.no
  const { parents, teachers, classmates } = state.mayBeTold
  return [
    ...(known !== undefined || called !== '' ? [{ term: facts.name, value: known ?? called }] : []),
    ...(state.heard === null
      ? []
      : [
          {
            term: registerWords[visit.language].heard,
            value: registerWords[visit.language].heardBy(
              registerWords[visit.language].channels[state.heard.channel],
              report.names.get(state.heard.by) ?? '',
            ),
          },
        ]),
    { term: facts.about, value: words.about[state.about] },
    ...(place === '' ? [] : [{ term: facts.where, value: place }]),
    ...(state.concerns.kind === 'pupils'
      ? []
      : [
          {
            term: facts.concerns,
            value:
              report.names.get(state.concerns.person ?? '') ??
              (state.concerns.kind === 'leader' ? facts.concernsLeader : facts.concernsStaff),
          },
        ]),
    ...(state.namedAdult === null
      ? []
      : [{ term: toldWords.namedAdult, value: report.names.get(state.namedAdult) ?? facts.notSaid }]),
    ...toldIn(visit.language, state.language),
    ...(state.aboutHome ? [{ term: facts.home, value: facts.homeYes }] : []),
    {
      term: facts.mayBeTold,
      value: (
        <>
          {capital(words.mayKnow.parents)}: {yesNo(parents)}
          <br />
          {capital(words.mayKnow.teachers)}: {yesNo(teachers)}
          <br />
          {capital(words.mayKnow.classmates)}: {yesNo(classmates)}
        </>
      ),
    },
  ]
}
