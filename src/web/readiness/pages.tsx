import {
  answerReadiness,
  foldReadiness,
  type ReadinessEvent,
  type ReadinessOfYear,
} from '../../domain/readiness/answer-readiness.ts'
import {
  asThisSchool,
  isWeak,
  questions,
  type AnswerId,
  type QuestionId,
} from '../../domain/readiness/questions.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { schoolYearOf } from '../../domain/year/state.ts'
import { handle } from '../../app/handle.ts'
import { READINESS_STREAM, readinessOf } from '../../readmodels/readiness/readiness.ts'
import { ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import type { Child } from 'hono/jsx'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, Hidden, RadioGroup } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State, StateMark } from '../parts/state.tsx'
import type { SignedVisit } from '../visit.tsx'
import { typedDate } from '../words/language.ts'
import { readinessWords } from '../words/readiness.ts'
import { SharesBar } from './shares-bar.tsx'

const rules = ['BEN-01', 'BEN-02'] as const

/** Where each weak answer is mended (BEN-02). */
const remedyAt: Readonly<Record<QuestionId, string>> = {
  'bullying-seen': '/concerns',
  'images-seen': '/articles/what-one-may-see',
  'prevention-plan': '/wheel',
  'fixed-partner': '/wheel',
  'fixed-practice': '/must',
  'able-bullying': '/articles',
  'able-images': '/articles/a-picture-goes-round',
  'duties-clear': '/must',
}

type Question = (typeof questions)[number]

/** In the survey's order the first answer is the strongest: an earlier one is better. */
const rank = ({ answers }: Question, answer: AnswerId): number => answers.findIndex(({ id }) => id === answer)

const answerIn = (visit: SignedVisit, question: Question, answer: AnswerId): string => {
  const words = readinessWords[visit.language]
  return question.id === 'fixed-practice' && answer === 'unknown'
    ? words.otherOrUnknown
    : words.answers[answer]
}

const Answered = ({
  visit,
  question,
  now,
  before,
}: {
  visit: SignedVisit
  question: Question
  now: ReadinessOfYear
  before: ReadinessOfYear | undefined
}) => {
  const words = readinessWords[visit.language]
  const answer = now.answers[question.id]
  const earlier = before?.answers[question.id]
  const same = asThisSchool(question, answer)
  const remedy = words.remedies[question.id]
  return (
    <Part id={question.id} title={words.questions[question.id]}>
      <p class="sh-mt0">
        <strong>{words.here(answerIn(visit, question, answer))}</strong>{' '}
        {same === undefined ? words.apart : words.same(same)}
      </p>
      {earlier !== undefined && before !== undefined && (
        <p class="sh-quiet sh-small">
          {words.before(
            answerIn(visit, question, earlier),
            `${before.year}/${String(before.year + 1).slice(2)}`,
          )}{' '}
          {isWeak(question, earlier) && rank(question, answer) < rank(question, earlier) && (
            <StateMark icon="check" color="success">
              {words.better}
            </StateMark>
          )}
        </p>
      )}
      <SharesBar
        question={question}
        answer={answer}
        rest={words.rest}
        nameOf={(answers) =>
          answers.length > 1 ? words.enough : answerIn(visit, question, answers[0] as AnswerId)
        }
      />
      {isWeak(question, answer) && (
        <p class="sh-mt2 sh-read">
          {remedy.text}{' '}
          <a class="ds-link" href={remedyAt[question.id]}>
            {remedy.link}
          </a>
        </p>
      )}
    </Part>
  )
}

const inFrame = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  content: Child,
  failed = false,
): Promise<Response> =>
  visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={readinessWords[visit.language].title}
      failed={failed}
      rules={rules}
    >
      {content}
    </StaffFrame>,
    failed ? 422 : 200,
  )

/** Open to whoever works with the school's readiness: the leader, who answers, and the resource team. */
const mayRead = (viewer: Viewer): boolean =>
  viewer.kind === 'staff' && (holds(viewer, 'leader') || holds(viewer, 'resource-team'))

const resultPage: Page = {
  path: '/readiness',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer) => {
      if (!mayRead(viewer)) return visit.notFound()
      const words = readinessWords[visit.language]
      const years = await readinessOf(unit)
      const year = schoolYearOf(visit.today)
      const now = years.find((one) => one.year === year)
      const before = years.findLast((one) => one.year < year)
      const leads = holds(viewer, 'leader')
      if (now === undefined)
        return inFrame(
          visit,
          unit,
          viewer,
          <>
            <Head title={words.title} lead={words.lead} />
            <State
              kind="empty"
              id="not-yet"
              title={words.empty.title}
              lead={leads ? words.empty.lead : words.empty.other}
              drawing={words.empty.title}
            >
              {leads && <Button href="/readiness/answer">{words.begin}</Button>}
            </State>
            <p class="sh-mt2 sh-quiet sh-small">{words.source}</p>
          </>,
        )
      const weak = questions.filter((question) => isWeak(question, now.answers[question.id]))
      return inFrame(
        visit,
        unit,
        viewer,
        <>
          <Head
            title={words.title}
            lead={weak.length === 0 ? words.ready : words.toDo(weak.length)}
            action={
              leads ? (
                <Button href="/readiness/answer" quiet>
                  {words.again}
                </Button>
              ) : undefined
            }
          />
          {[...weak, ...questions.filter((question) => !weak.includes(question))].map((question) => (
            <Answered visit={visit} question={question} now={now} before={before} />
          ))}
          <p class="sh-part sh-quiet sh-small">
            {words.answeredOn(typedDate(now.on))}. {words.source}
          </p>
        </>,
      )
    }),
}

const showForm = (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  valueOf: (question: QuestionId) => string,
  missing: readonly string[],
): Promise<Response> => {
  const words = readinessWords[visit.language]
  return inFrame(
    visit,
    unit,
    viewer,
    <>
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/readiness">
            {words.title}
          </a>
        }
        title={words.begin}
        lead={words.lead}
      />
      <form class="sh-form" method="post" action="/readiness/answer" novalidate>
        <ErrorSummary
          title={words.failed}
          errors={missing.map((field) => ({ field, text: words.questions[field as QuestionId] }))}
          note={words.kept}
        />
        <Hidden name="once" value={visit.newToken()} />
        <div class="sh-stack sh-mt2">
          {questions.map((question) => (
            <RadioGroup
              name={question.id}
              label={words.questions[question.id]}
              options={question.answers.map(({ id }) => ({
                value: id,
                label: answerIn(visit, question, id),
              }))}
              value={valueOf(question.id)}
              error={missing.includes(question.id) ? words.missing : undefined}
            />
          ))}
        </div>
        <p class="sh-mt3 sh-row">
          <Button>{words.send}</Button>
          <a class="ds-link" data-color="neutral" href="/readiness">
            {words.cancel}
          </a>
        </p>
      </form>
    </>,
    missing.length > 0,
  )
}

const fold = (history: readonly Recorded<ReadinessEvent>[]) => foldReadiness(history)

const answerPage: Page = {
  path: '/readiness/answer',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer) => {
      if (!holds(viewer, 'leader')) return visit.notFound()
      const latest = (await readinessOf(unit)).at(-1)
      return showForm(visit, unit, viewer, (question) => latest?.answers[question] ?? '', [])
    }),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      if (!holds(viewer, 'leader')) return { again: async () => visit.notFound() }
      const { fields } = visit
      const outcome = await handle(unit, visit.deps.clock, {
        stream: READINESS_STREAM,
        fold,
        act: answerReadiness,
        command: {
          answers: Object.fromEntries(questions.map(({ id }) => [id, fields.text(id)])) as Record<
            QuestionId,
            string
          >,
        },
        viewer,
      })
      if (outcome.kind !== 'refused') return { to: '/readiness' }
      const missing = outcome.refusals.flatMap(({ field }) => (field === undefined ? [] : [field]))
      return {
        again: (next, who) => showForm(visit, next, who, (question) => fields.text(question), missing),
      }
    }),
}

/** How ready the school is for what happens on screens, beside the 495 (BEN-01, BEN-02). */
export const readinessPages: readonly Page[] = [resultPage, answerPage]
