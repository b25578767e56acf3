import type { Child } from 'hono/jsx'
import { requiredParts } from '../../domain/cases/adopt-plan.ts'
import {
  groups,
  levels,
  unansweredGroups,
  type Group,
  type Level,
  type PlannedMeasure,
} from '../../domain/cases/plan.ts'
import { decides, type Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { Button } from '../parts/button.tsx'
import { Why } from '../parts/duty.tsx'
import { Facts } from '../parts/facts.tsx'
import { Hidden, TextField } from '../parts/fields.tsx'
import { StateMark } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { planWords } from '../words/case-plan.ts'
import { dayMonth, longDate, quoted } from '../words/language.ts'
import { casePath, FormMarks, Lines, type Called } from './seen-case.tsx'

/** What the parts of a plan are shown with; `open`: this reader may change it here. */
export type PlanParts = {
  readonly visit: SignedVisit
  readonly seen: CaseSeenBy
  readonly called: Called
  readonly open: boolean
  readonly errorAt: (field: string) => string | undefined
  /** Everything stands open, as on paper. */
  readonly whole?: boolean
}

const ErrorLine = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : <p class="ds-validation-message">{text}</p>

const Edit = ({ seen, label, what }: { seen: CaseSeenBy; label: string; what: string }) => (
  <p>
    <a class="ds-link" href={casePath(seen.id, 'plan-frame')}>
      {label}
      <span class="ds-sr-only">: {what}</span>
    </a>
  </p>
)

const Written = ({ text, none }: { text: string | null | undefined; none: string }) =>
  text == null || text === '' ? (
    <p class="sh-quiet">{none}</p>
  ) : (
    <p class="sh-read">
      <Lines text={text} />
    </p>
  )

/** What the plan answers, and how the matter was found to be (CASE-02, CASE-19). */
export const ProblemPart = ({ visit, seen, called, open, errorAt, whole = false }: PlanParts) => {
  const { page } = planWords[visit.language]
  const { plan } = seen.state
  const required = requiredParts(seen.calendar.country, visit.today).includes('problem')
  return (
    <section aria-labelledby="problem">
      <h2 class="sh-h2" id="problem" tabindex={-1}>
        {page.problem}
      </h2>
      <div class="sh-stack sh-mt1">
        <ErrorLine text={errorAt('problem')} />
        <Written text={plan.problem?.text} none={page.problemNone} />
        {required && plan.problem === null && <p class="sh-small sh-quiet">{page.required}</p>}
        {plan.examination !== null && (
          <Why summary={`${page.examination}, ${dayMonth(visit.language, plan.examination.on)}`} open={whole}>
            <p>
              <Lines text={plan.examination.outcome.text ?? ''} />
            </p>
            <p>
              <b>{page.classEnvironment}:</b> <Lines text={plan.examination.classEnvironment.text ?? ''} />
            </p>
          </Why>
        )}
        <p class="sh-quiet sh-small">
          {page.holder}:{' '}
          {plan.holder === null ? page.holderIsLead : (seen.names.get(plan.holder) ?? called.words.someone)}
        </p>
        {open && <Edit seen={seen} label={page.edit} what={page.problem} />}
      </div>
    </section>
  )
}

/** The pupil's goals, as the pupil says them (FOL-03). */
export const GoalsPart = ({
  visit,
  seen,
  called,
  open,
  errorAt,
  typed,
}: PlanParts & { typed: string | undefined }) => {
  const { page } = planWords[visit.language]
  const { goals } = seen.state.plan
  return (
    <section class="sh-part" aria-labelledby="goals">
      <h2 class="sh-h2" id="goals">
        {page.goals(called.of)}
      </h2>
      <div class="sh-stack sh-mt1">
        {goals.length === 0 ? (
          <p class="sh-quiet">{page.goalsNone}</p>
        ) : (
          <ul class="sh-plain">
            {goals.map(({ goalId, goal }) => (
              <li>
                <Voice small>{quoted(visit.language, goal.text ?? '…')}</Voice>
                {open && (
                  <form method="post" action={casePath(seen.id, 'goal-out')}>
                    <FormMarks visit={visit} />
                    <Hidden name="goal" value={goalId} />
                    <button class="sh-link" type="submit">
                      {page.goalOut}
                      <span class="ds-sr-only">: {goal.text ?? ''}</span>
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        )}
        {open && (
          <form method="post" action={casePath(seen.id, 'goal')} novalidate class="sh-stack">
            <FormMarks visit={visit} />
            <Hidden name="goalId" value={visit.deps.newId()} />
            <TextField
              name="goal"
              label={page.goalLabel(called.pupil)}
              value={typed ?? ''}
              error={errorAt('goal')}
            />
            <p>
              <Button quiet icon="plus">
                {page.goalButton}
              </Button>
            </p>
          </form>
        )}
      </div>
    </section>
  )
}

/** What a measure's evaluations said, the latest first. */
const Looked = ({
  visit,
  called,
  measure,
  whole = false,
}: Pick<PlanParts, 'visit' | 'called' | 'whole'> & { readonly measure: PlannedMeasure }) => {
  const words = planWords[visit.language]
  const last = measure.evaluations.at(-1)
  if (last === undefined) return null
  return (
    <Why
      summary={words.page.looked(words.verdicts[last.verdict], dayMonth(visit.language, last.on))}
      open={whole}
    >
      {measure.evaluations.toReversed().map(({ on, verdict, adultsView, pupilsView, was }, index) => (
        <>
          {index > 0 && <p>{words.page.looked(words.verdicts[verdict], dayMonth(visit.language, on))}</p>}
          {adultsView.text !== null && <p>{words.timeline.adults(adultsView.text)}</p>}
          {pupilsView?.text != null && <p>{words.timeline.pupils(called.pupil, pupilsView.text)}</p>}
          {verdict === 'change' && was.text !== null && <p>{words.page.was(was.text)}</p>}
        </>
      ))}
    </Why>
  )
}

const captionOf = (level: Level, { words, pupil }: Called): string =>
  level === 'pupil' ? pupil : words.levels[level]

/** Levels that are named also while they are empty: without them a plan misses the pupil or the community (CASE-10). */
export const alwaysNamed: readonly Level[] = ['pupil', 'class', 'school']

/** One table for each level on which something is done (CASE-05, CASE-10). `actions`: what may be done with a measure. */
export const MeasureTables = ({
  visit,
  seen,
  called,
  measures,
  actions,
  whole = false,
}: Pick<PlanParts, 'visit' | 'seen' | 'called' | 'whole'> & {
  readonly measures: readonly PlannedMeasure[]
  readonly actions?: (measure: PlannedMeasure) => Child
}) => {
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  return (
    <>
      {levels.map((level) => {
        const here = measures.filter((measure) => measure.level === level)
        if (here.length === 0)
          return alwaysNamed.includes(level) ? (
            <div>
              <h3 class="sh-h3">{captionOf(level, called)}</h3>
              <p class="sh-quiet">{texts.empty}</p>
            </div>
          ) : null
        return (
          <Table
            caption={captionOf(level, called)}
            kind="measures"
            columns={[
              { label: texts.what },
              { label: texts.whoColumn },
              { label: texts.whenColumn },
              { label: texts.lookColumn },
              ...(actions === undefined ? [] : [{ label: texts.takeOut, hidden: true }]),
            ]}
            rows={here.map((measure) => [
              <>
                {measure.what.text ?? ''}
                <Looked visit={visit} called={called} measure={measure} whole={whole} />
              </>,
              seen.names.get(measure.responsible) ?? words.someone,
              words.page.from(words.rhythms[measure.howOften], dayMonth(visit.language, measure.startsOn)),
              <span class="sh-nobr">{dayMonth(visit.language, measure.lookAgainOn)}</span>,
              ...(actions === undefined ? [] : [actions(measure)]),
            ])}
          />
        )
      })}
    </>
  )
}

/** Measures that were evaluated and stopped, with what was said of them (CASE-06). */
export const EndedMeasures = ({ visit, seen, called }: Pick<PlanParts, 'visit' | 'seen' | 'called'>) => {
  const { page } = planWords[visit.language]
  const { ended } = seen.state.plan
  if (ended.length === 0) return null
  return (
    <Why summary={`${page.ended} (${ended.length})`}>
      <ul class="sh-plain">
        {ended.map((measure) => (
          <li>
            {measure.what.text ?? ''}{' '}
            <span class="sh-quiet">· {page.endedOn(dayMonth(visit.language, measure.endedOn))}</span>
            <Looked visit={visit} called={called} measure={measure} />
          </li>
        ))}
      </ul>
    </Why>
  )
}

/** What the strategy the case keeps says is done for a group, in its own language (STR-06). */
export const StrategySays = ({
  visit,
  seen,
  group,
}: Pick<PlanParts, 'visit' | 'seen'> & { readonly group: Group }) => {
  const says = seen.strategy?.doneFor?.[group]
  return says === undefined ? null : (
    <>
      {planWords[visit.language].page.strategySays} <span lang={seen.strategy?.language}>{says}</span>
    </>
  )
}

/** The five groups: what is done for each, in measures or in words (CASE-11). */
export const FivePart = ({ visit, seen, called, open, errorAt, whole = false }: PlanParts) => {
  const words = planWords[visit.language]
  const { plan } = seen.state
  const unanswered = unansweredGroups(seen.state)
  return (
    <section class="sh-part" aria-labelledby="five">
      <h2 class="sh-h2" id="five" tabindex={-1}>
        {words.page.five}
      </h2>
      <div class="sh-stack sh-mt1">
        <Facts
          facts={groups.map((group) => ({
            term: (
              <span id={`group-${group}`} tabindex={-1}>
                {words.groups[group]}
              </span>
            ),
            value: (
              <>
                <ErrorLine text={errorAt(`group-${group}`)} />
                {plan.answers[group]?.text != null ? (
                  <Lines text={plan.answers[group]?.text ?? ''} />
                ) : unanswered.includes(group) ? (
                  <span class="sh-quiet">
                    {words.page.fiveNone}. <StrategySays visit={visit} seen={seen} group={group} />
                  </span>
                ) : (
                  <span class="sh-quiet">{words.page.inMeasures}</span>
                )}
              </>
            ),
          }))}
        />
        {open && <Edit seen={seen} label={words.page.edit} what={words.page.five} />}
        {!whole && <Why summary={called.words.form.whyAsked}>{words.page.fiveWhy} CASE-11.</Why>}
      </div>
    </section>
  )
}

/** How the pupil is followed until safe and well (CASE-28). */
export const FollowUpPart = ({ visit, seen, open, errorAt }: PlanParts) => {
  const { page } = planWords[visit.language]
  const { followUp } = seen.state.plan
  const required = requiredParts(seen.calendar.country, visit.today).includes('follow-up')
  return (
    <section class="sh-part" aria-labelledby="followUp">
      <h2 class="sh-h2" id="followUp" tabindex={-1}>
        {page.followUp}
      </h2>
      <div class="sh-stack sh-mt1">
        <ErrorLine text={errorAt('followUp')} />
        <Written text={followUp?.text} none={page.followUpNone} />
        {required && followUp === null && <p class="sh-small sh-quiet">{page.requiredUnconfirmed}</p>}
        {open && <Edit seen={seen} label={page.edit} what={page.followUp} />}
      </div>
    </section>
  )
}

/** Who moved a deadline, when and why; and for the leader the way to move it, where law or school allow it (LAW-03). */
export const DeadlineMoves = ({
  visit,
  seen,
  called,
  viewer,
  duty,
}: Pick<PlanParts, 'visit' | 'seen' | 'called'> & { readonly viewer: Viewer; readonly duty: Duty }) => {
  const { page } = planWords[visit.language]
  const { deadline } = duty
  const form =
    deadline === null || deadline.due < visit.today || deadline.unit === 'agreed-day'
      ? undefined
      : ({ never: undefined, 'by-judgement': 'deadline', 'by-the-school': 'own-deadline' } as const)[
          deadline.mayMove
        ]
  return (
    <>
      {seen.state.plan.moves
        .filter(({ code }) => code === duty.code)
        .map(({ by, on, reason }) => (
          <p>
            {page.movedBy(
              seen.names.get(by ?? '') ?? called.words.someone,
              dayMonth(visit.language, on),
              reason.text ?? '',
            )}
          </p>
        ))}
      {form !== undefined && seen.carries && seen.state.end === null && decides(viewer) && (
        <p>
          <a class="ds-link" href={`${casePath(seen.id, form)}?code=${encodeURIComponent(duty.code)}`}>
            {page.moveDeadline}
          </a>
        </p>
      )}
    </>
  )
}

/** The versions that were adopted, each as it was, and what has changed since (CASE-06). */
export const VersionsPart = ({ visit, seen, called }: Pick<PlanParts, 'visit' | 'seen' | 'called'>) => {
  const { page } = planWords[visit.language]
  const { versions, changedOn } = seen.state.plan
  if (versions.length === 0) return null
  return (
    <section class="sh-part" aria-labelledby="versions">
      <h2 class="sh-h2" id="versions">
        {page.versions}
      </h2>
      <div class="sh-stack sh-mt1">
        {changedOn !== null && (
          <p>
            <StateMark icon="warn">{page.changed(longDate(visit.language, changedOn))}</StateMark>
          </p>
        )}
        {versions.toReversed().map(({ number, adoptedOn, adoptedBy, measures }) => (
          <Why
            summary={[
              page.version(number, longDate(visit.language, adoptedOn, true)),
              ...(adoptedBy === null ? [] : [seen.names.get(adoptedBy) ?? called.words.someone]),
            ].join(' · ')}
          >
            <ul>
              {measures.map((measure) => (
                <li>
                  {captionOf(measure.level, called)}: {measure.what.text ?? ''}{' '}
                  <span class="sh-quiet">
                    · {seen.names.get(measure.responsible) ?? called.words.someone}
                  </span>
                </li>
              ))}
            </ul>
          </Why>
        ))}
      </div>
    </section>
  )
}
