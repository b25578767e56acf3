import { adoptPlan } from '../../domain/cases/adopt-plan.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import {
  levels,
  reachesCommunity,
  rhythms,
  unansweredGroups,
  type PlannedMeasure,
} from '../../domain/cases/plan.ts'
import { planMeasure, takeOutMeasure } from '../../domain/cases/plan-measure.ts'
import { setGoal, takeOutGoal } from '../../domain/cases/set-goal.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import { addDays } from '../../domain/kernel/dates.ts'
import { decides, type Viewer } from '../../domain/people/viewer.ts'
import { addWorkingDays } from '../../domain/procedures/working-days.ts'
import type { Act } from '../../domain/rules/act.ts'
import { handle } from '../../app/handle.ts'
import { findCaseSeenBy, type CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { isStaff, staffChoices } from '../../readmodels/cases/choices.ts'
import { findDoer } from '../../readmodels/cases/measures.ts'
import { ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Why } from '../parts/duty.tsx'
import { DateField, Hidden, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { planWords } from '../words/case-plan.ts'
import type { CaseRefusal } from '../words/case-refusals.ts'
import { whenOf, whyDeadline } from '../words/duty.ts'
import { longDate, quoted, typedDate } from '../words/language.ts'
import { measureIdFrom } from './acts-at-first.tsx'
import { failureOf, unreadableDates, valuesFrom, type Values } from './case-form.tsx'
import { findListed, type Listed } from './catalogue.ts'
import {
  DeadlineMoves,
  EndedMeasures,
  FivePart,
  FollowUpPart,
  GoalsPart,
  MeasureTables,
  ProblemPart,
  VersionsPart,
} from './plan-parts.tsx'
import {
  auditCase,
  callCase,
  casePath,
  CasePlace,
  errorsOf,
  FailureOnTop,
  foldKnownCase,
  FormMarks,
  isFailed,
  noFailure,
  statusOf,
  type Called,
  type Failed,
} from './seen-case.tsx'

/** Which of the page's forms came back. */
type Returned = {
  readonly form: 'measure' | 'adopt' | 'goal'
  readonly values: Values
  readonly failed: Failed
}

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  returned?: Returned,
): Promise<Response> => {
  const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
  if (seen === undefined) return visit.notFound()
  await auditCase(unit, viewer, seen)
  const { language } = visit
  const called = callCase(language, seen)
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  const { page } = planWords[language]
  const { state } = seen
  const { plan } = state
  const duty = seen.duties.find(({ code }) => code === 'action-plan')
  const adopted = state.planAdoptedOn
  const when = duty === undefined ? undefined : whenOf(language, duty, visit.today)
  const why = duty === undefined ? undefined : whyDeadline(language, duty)
  const ended = state.end !== null
  const open = seen.carries && !ended
  const leads = decides(viewer) && seen.carries && !ended
  const unadopted = plan.versions.length === 0 || plan.changedOn !== null
  const mayAdopt = leads && unadopted
  const failed = returned?.failed ?? noFailure
  const community = state.measures.some(reachesCommunity)
  const errorsIn = (form: Returned['form']) =>
    errorsOf(language, form, pupil, returned?.form === form ? failed : noFailure)
  const adoptErrors = errorsIn('adopt')
  const parts = { visit, seen, called, open, errorAt: adoptErrors }
  const inVersion = new Set(plan.versions.at(-1)?.measures.map(({ measureId }) => measureId))
  const answered = unansweredGroups(state).length === 0
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={`${texts.title} – ${called.title}`}
      failed={isFailed(failed)}
      rules={planPage.rules}
      current="cases"
    >
      <Head
        over={<CasePlace called={called} seen={seen} below />}
        title={texts.title}
        lead={
          adopted !== null
            ? texts.adopted(longDate(language, adopted))
            : duty === undefined
              ? texts.notEstablished
              : duty.deadline === null || when === undefined
                ? texts.dueSoonest
                : texts.due(longDate(language, duty.deadline.due), `${capital(leftOf(when))}.`)
        }
      />
      <div class="sh-two">
        <div class="sh-form">
          {returned !== undefined && (
            <FailureOnTop
              language={language}
              act={returned.form}
              called={called}
              seen={seen}
              failed={failed}
              {...(returned.form === 'adopt' ? { title: texts.missing(failed.refusals.length) } : {})}
            />
          )}
          {plan.newMeasuresOwedSince !== null && (
            <p class="sh-mb2">
              <StateMark icon="warn" color="danger">
                {page.newMeasuresOwed}
              </StateMark>
            </p>
          )}
          <ProblemPart {...parts} />
          <Hearing seen={seen} called={called} visit={visit} error={adoptErrors('hearing')} />
          <GoalsPart
            {...parts}
            errorAt={errorsIn('goal')}
            typed={returned?.form === 'goal' ? returned.values.text('goal') : undefined}
          />
          <section class="sh-part" aria-labelledby="measures">
            <h2 class="sh-h2" id="measures" tabindex={-1}>
              {texts.measures}
            </h2>
            <div class="sh-stack sh-mt1">
              {adoptErrors('measures') !== undefined && (
                <p class="ds-validation-message">{adoptErrors('measures')}</p>
              )}
              <MeasureTables
                visit={visit}
                seen={seen}
                called={called}
                measures={state.measures}
                {...(ended
                  ? {}
                  : {
                      actions: (measure: PlannedMeasure) => (
                        <MeasureActions
                          visit={visit}
                          seen={seen}
                          called={called}
                          measure={measure}
                          inForce={inVersion.has(measure.measureId)}
                        />
                      ),
                    })}
              />
              <EndedMeasures visit={visit} seen={seen} called={called} />
              <Why summary={texts.levelsWhy}>{texts.levelsText}</Why>
            </div>
          </section>
          {!ended && (
            <NewMeasure
              visit={visit}
              seen={seen}
              called={called}
              staff={(await staffChoices(unit)).map(({ person, name }) => ({ value: person, label: name }))}
              returned={returned?.form === 'measure' ? returned : undefined}
              chosen={await chosenFrom(visit, unit, seen)}
              quiet={mayAdopt}
            />
          )}
          <FivePart {...parts} />
          <FollowUpPart {...parts} />
          {!ended && unadopted && (
            <section class="sh-part" aria-labelledby="adopt">
              <h2 class="sh-h2" id="adopt">
                {adopted === null ? texts.adopt : page.adoptChanges}
              </h2>
              <p class="sh-mt1">
                {!mayAdopt ? texts.onlyLeader : adopted === null ? texts.adoptLead : page.adoptChangesLead}
              </p>
              {mayAdopt && (
                <form method="post" action={casePath(seen.id, 'adopt')} novalidate class="sh-stack sh-mt2">
                  <FormMarks visit={visit} version={seen.version} />
                  {!community && state.measures.length > 0 && (
                    <TextArea
                      name="individualOnlyReason"
                      label={texts.individualReason}
                      hint={texts.individualHint}
                      value={
                        returned?.form === 'adopt'
                          ? returned.values.text('individualOnlyReason')
                          : (state.individualOnlyReason?.text ?? '')
                      }
                      error={adoptErrors('individualOnlyReason')}
                    />
                  )}
                  <p>
                    <Button>{adopted === null ? texts.adopt : page.adoptChanges}</Button>
                  </p>
                </form>
              )}
            </section>
          )}
          <VersionsPart visit={visit} seen={seen} called={called} />
        </div>
        <nav class="sh-stick" aria-labelledby="parts">
          <h2 class="sh-h3" id="parts">
            {texts.parts}
          </h2>
          <ul class="sh-mt0 sh-mb2 sh-parts">
            {[
              { href: '#problem', label: page.problem, there: plan.problem !== null },
              { href: '#hearing', label: texts.heard, there: state.hearing !== null },
              { href: '#measures', label: texts.measures, there: state.measures.length > 0 },
              {
                href: '#measures',
                label: `${words.levels.class} ${words.or} ${words.levels.school.toLowerCase()}`,
                there: community || state.individualOnlyReason !== null,
              },
              { href: '#five', label: page.five, there: answered },
              { href: '#followUp', label: page.followUp, there: plan.followUp !== null },
            ].map(({ href, label, there }) => (
              <li>
                <a href={href}>
                  <span>{label}</span>
                  <StateMark
                    icon={there ? 'check' : 'warn'}
                    {...(there ? { color: 'success' as const } : {})}
                  >
                    {there ? texts.there : texts.lacking}
                  </StateMark>
                </a>
              </li>
            ))}
          </ul>
          {why !== undefined && (
            <Why summary={why.summary}>
              {why.lines.map((line) => (
                <p>{line}</p>
              ))}
              {duty !== undefined && (
                <DeadlineMoves visit={visit} seen={seen} called={called} viewer={viewer} duty={duty} />
              )}
            </Why>
          )}
          <ul class="sh-plain sh-mt2">
            {[
              ...(ended
                ? []
                : [{ href: casePath(seen.id, 'letter'), label: planWords[language].acts.letter }]),
              { href: casePath(seen.id, 'plan-print'), label: page.print },
            ].map(({ href, label }) => (
              <li>
                <a class="ds-link" data-color="neutral" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </StaffFrame>,
    isFailed(failed) ? statusOf(failed) : 200,
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How far away the day is, without the date, which stands before it. */
const leftOf = ({ when, small, standing }: ReturnType<typeof whenOf>): string =>
  standing === 'today' ? when : (small?.split(' · ').at(-1) ?? when)

const Hearing = ({
  seen,
  called,
  visit,
  error,
}: {
  seen: CaseSeenBy
  called: Called
  visit: SignedVisit
  error: string | undefined
}) => {
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  const { hearing } = seen.state
  return (
    <section class="sh-part" aria-labelledby="hearing">
      <h2 class="sh-h2" id="hearing" tabindex={-1}>
        {hearing === null ? texts.notHeard : texts.heard}
      </h2>
      <div class="sh-stack sh-mt1">
        {error !== undefined && <p class="ds-validation-message">{error}</p>}
        {hearing !== null && (
          <>
            {hearing.kind === 'heard' && (hearing.words.text ?? '') !== '' && (
              <Voice small>{quoted(visit.language, hearing.words.text ?? '')}</Voice>
            )}
            <p class="sh-quiet">
              {texts.heardBy(
                words.ways(pupil, of)[hearing.kind === 'heard' ? hearing.way : 'declined'],
                longDate(visit.language, hearing.on),
              )}
            </p>
          </>
        )}
        {seen.carries && (
          <p>
            <a class="ds-link" href={casePath(seen.id, 'hear')}>
              {texts.writeHeard}
            </a>
          </p>
        )}
        <Why summary={words.form.whyAsked}>{texts.heardWhy}</Why>
      </div>
    </section>
  )
}

/** What stands in an adopted version is looked at, and stops by being evaluated; what was added since is taken out. */
const MeasureActions = ({
  visit,
  seen,
  called,
  measure,
  inForce,
}: {
  visit: SignedVisit
  seen: CaseSeenBy
  called: Called
  measure: PlannedMeasure
  inForce: boolean
}) => {
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  const { page } = planWords[visit.language]
  const what = measure.what.text ?? ''
  return (
    <>
      {seen.state.planAdoptedOn !== null && (
        <a class="ds-link" href={`${casePath(seen.id, 'evaluate')}?measure=${measure.measureId}`}>
          {page.evaluate}
          <span class="ds-sr-only">{page.evaluateOf(what)}</span>
        </a>
      )}
      {!inForce && seen.carries && (
        <form method="post" action={casePath(seen.id, 'measure-out')}>
          <FormMarks visit={visit} />
          <Hidden name="measure" value={measure.measureId} />
          <button class="sh-link" type="submit">
            {texts.takeOut}
            <span class="ds-sr-only">{texts.takeOutOf(what)}</span>
          </button>
        </form>
      )}
    </>
  )
}

/** What was chosen in the catalogue, with the values it fills (CASE-21). */
type Chosen = { readonly listed: Listed; readonly values: Values }

const chosenFrom = async (visit: SignedVisit, unit: Unit, seen: CaseSeenBy): Promise<Chosen | undefined> => {
  const id = visit.query('from')
  const listed = id === undefined ? undefined : await findListed(visit, unit, id)
  if (listed === undefined) return undefined
  const { calendar, state } = seen
  return {
    listed,
    values: valuesFrom({
      measureId: visit.deps.newId(),
      catalogueId: listed.id,
      level: listed.level,
      what: listed.title,
      responsible: await findDoer(unit, state, listed.who),
      startsOn: typedDate(visit.today),
      howOften: listed.howOften,
      // A look on a day when the school works.
      lookAgainOn: typedDate(addWorkingDays(addDays(visit.today, listed.lookAfterDays - 1), 1, calendar)),
    }),
  }
}

const NewMeasure = ({
  visit,
  seen,
  called,
  staff,
  returned,
  chosen,
  quiet,
}: {
  visit: SignedVisit
  seen: CaseSeenBy
  called: Called
  staff: readonly { value: string; label: string }[]
  returned: Returned | undefined
  chosen: Chosen | undefined
  quiet: boolean
}) => {
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  const { page } = planWords[visit.language]
  const values =
    returned?.values ??
    chosen?.values ??
    valuesFrom({
      measureId: visit.deps.newId(),
      startsOn: typedDate(visit.today),
    })
  const errorAt = errorsOf(visit.language, 'measure', pupil, returned?.failed ?? noFailure)
  return (
    <section class="sh-part" aria-labelledby="add">
      <h2 class="sh-h2" id="add" tabindex={-1}>
        {texts.add}
      </h2>
      <p class="sh-mt1">
        <a class="ds-link" href={casePath(seen.id, 'measures')}>
          {page.fromCatalogue}
        </a>
      </p>
      <form method="post" action={casePath(seen.id, 'measure')} novalidate class="sh-stack sh-mt2">
        <FormMarks visit={visit} />
        <Hidden name="measureId" value={values.text('measureId')} />
        <Hidden name="catalogueId" value={values.text('catalogueId')} />
        <Select
          name="level"
          label={texts.level}
          options={levels.map((level) => ({
            value: level,
            label: level === 'pupil' ? pupil : words.levels[level],
          }))}
          placeholder={words.form.choose}
          value={values.text('level')}
          error={errorAt('level')}
        />
        <TextField
          name="what"
          label={texts.whatLabel}
          hint={
            <>
              {chosen !== undefined && <>{chosen.listed.how} </>}
              {page.noNames}
            </>
          }
          value={values.text('what')}
          error={errorAt('what')}
        />
        <TextField
          name="childWords"
          label={page.childWords}
          hint={page.childHint}
          value={values.text('childWords')}
          error={errorAt('childWords')}
        />
        <div class="sh-grid2">
          <Select
            name="responsible"
            label={texts.responsible}
            options={staff}
            placeholder={words.form.choose}
            value={values.text('responsible')}
            error={errorAt('responsible')}
          />
          <DateField
            name="startsOn"
            label={texts.startsOn}
            value={values.text('startsOn')}
            error={errorAt('startsOn')}
          />
          <Select
            name="howOften"
            label={texts.howOften}
            options={rhythms.map((rhythm) => ({ value: rhythm, label: words.rhythms[rhythm] }))}
            placeholder={words.form.choose}
            value={values.text('howOften')}
            error={errorAt('howOften')}
          />
          <DateField
            name="lookAgainOn"
            label={texts.lookAgainOn}
            hint={words.form.example(typedDate(visit.today))}
            value={values.text('lookAgainOn')}
            error={errorAt('lookAgainOn')}
          />
        </div>
        <p>
          <Button quiet={quiet} icon="plus">
            {texts.addButton}
          </Button>
        </p>
      </form>
    </section>
  )
}

export const planPage: Page = {
  path: '/cases/:id/plan',
  rules: [
    'CASE-04',
    'CASE-05',
    'CASE-06',
    'CASE-08',
    'CASE-10',
    'CASE-11',
    'CASE-12',
    'CASE-19',
    'CASE-28',
    'FOL-03',
    'FOL-11',
    'LAW-02',
    'LAW-03',
    'LAW-08',
  ],
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
}

/** Back to the plan, for an address that only takes forms. Whatever id was asked for, a header holds no line break. */
const backToPlan = (visit: SignedVisit): Response =>
  visit.seeOther(casePath(encodeURIComponent(visit.param('id')), 'plan'))

/** One of the plan's forms: sent, it leads back to the plan; refused, the plan shows why, with what was typed. */
const planAct = <Command, Refusal extends CaseRefusal>(form: {
  readonly path: 'measure' | 'measure-out' | 'adopt' | 'goal' | 'goal-out'
  readonly rules: Page['rules']
  readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  readonly dates: readonly string[]
  readonly collides: boolean
  /** Open to the class's team as well, which works on the plan with those who carry the case (CASE-04, CASE-08). */
  readonly byTeam?: true
  readonly command: (visit: SignedVisit, unit: Unit) => Promise<Command>
}): Page => ({
  path: `/cases/:id/${form.path}`,
  rules: form.rules,
  open: 'signed-in',
  get: backToPlan,
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const nothing = { again: async () => visit.notFound() }
      const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
      if (seen === undefined || !(form.byTeam === true || seen.carries)) return nothing
      const { fields } = visit
      const outcome = await handle<CaseState, Command, CaseEvent, Refusal>(unit, visit.deps.clock, {
        stream: seen.stream,
        fold: foldKnownCase,
        act: form.act,
        command: await form.command(visit, unit),
        viewer,
        seen: form.collides ? fields.seen() : undefined,
      })
      const failed = failureOf(outcome, unreadableDates(fields, form.dates, visit), fields.seen())
      if (failed === 'not-open-to-you') return nothing
      if (failed === undefined) return { to: casePath(seen.id, form.path === 'adopt' ? undefined : 'plan') }
      return {
        again: (next, who) =>
          show(visit, next, who, {
            form: form.path === 'measure' || form.path === 'goal' ? form.path : 'adopt',
            values: fields,
            failed,
          }),
      }
    }),
})

const measurePage = planAct({
  path: 'measure',
  rules: ['CASE-05', 'CASE-08', 'CASE-10', 'CASE-21'],
  act: planMeasure,
  dates: ['startsOn', 'lookAgainOn'],
  collides: false,
  byTeam: true,
  command: async (visit, unit) => {
    const { fields, today } = visit
    const responsible = fields.text('responsible')
    return {
      measureId: measureIdFrom(fields, visit),
      level: fields.oneOf('level', levels),
      what: fields.text('what'),
      responsible,
      isStaff: await isStaff(unit, responsible),
      startsOn: fields.date('startsOn', today),
      howOften: fields.oneOf('howOften', rhythms),
      lookAgainOn: fields.date('lookAgainOn', today),
      catalogueId: (await findListed(visit, unit, fields.text('catalogueId')))?.id,
      childWords: fields.text('childWords'),
    }
  },
})

const measureOutPage = planAct({
  path: 'measure-out',
  rules: ['CASE-05', 'CASE-24'],
  act: takeOutMeasure,
  dates: [],
  collides: false,
  command: async ({ fields }) => ({ measureId: fields.text('measure') }),
})

const adoptPage = planAct({
  path: 'adopt',
  rules: ['CASE-04', 'CASE-10', 'CASE-11', 'CASE-12', 'CASE-19', 'CASE-28', 'LAW-08'],
  act: adoptPlan,
  dates: [],
  collides: true,
  command: async ({ fields }, { tenant }) => ({
    individualOnlyReason: fields.text('individualOnlyReason'),
    country: tenant.country,
  }),
})

const goalPage = planAct({
  path: 'goal',
  rules: ['FOL-03'],
  act: setGoal,
  dates: [],
  collides: false,
  command: async (visit) => ({
    goalId: measureIdFrom(visit.fields, visit, 'goalId'),
    goal: visit.fields.text('goal'),
  }),
})

const goalOutPage = planAct({
  path: 'goal-out',
  rules: ['FOL-03', 'CASE-24'],
  act: takeOutGoal,
  dates: [],
  collides: false,
  command: async ({ fields }) => ({ goalId: fields.text('goal') }),
})

export const planPages = [planPage, measurePage, measureOutPage, adoptPage, goalPage, goalOutPage]
