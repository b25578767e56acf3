import { adoptPlan } from '../../domain/cases/adopt-plan.ts'
import { levels, rhythms, type CaseEvent, type Level } from '../../domain/cases/events.ts'
import { planMeasure, takeOutMeasure } from '../../domain/cases/plan-measure.ts'
import type { CaseState, PlannedMeasure } from '../../domain/cases/state.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { Act } from '../../domain/rules/act.ts'
import { handle } from '../../app/handle.ts'
import { findCaseSeenBy, type CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { isStaff, staffChoices } from '../../readmodels/cases/choices.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Why } from '../parts/duty.tsx'
import { DateField, Hidden, RadioGroup, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import type { CaseRefusal } from '../words/case-refusals.ts'
import { whenOf, whyDeadline } from '../words/duty.ts'
import { dayMonth, longDate, quoted, typedDate } from '../words/language.ts'
import { measureIdFrom } from './acts-at-first.tsx'
import { failureOf, unreadableDates, valuesFrom, type Values } from './case-form.tsx'
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
type Returned = { readonly form: 'measure' | 'adopt'; readonly values: Values; readonly failed: Failed }

const onlyForPupil = (measures: readonly PlannedMeasure[]): boolean =>
  !measures.some(({ level }) => level === 'class' || level === 'school')

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  returned?: Returned,
): Promise<Response> => {
  const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
  if (seen === undefined || !seen.carries) return visit.notFound()
  await auditCase(unit, viewer, seen)
  const { language } = visit
  const called = callCase(language, seen)
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  const { state } = seen
  const duty = seen.duties.find(({ code }) => code === 'action-plan')
  const adopted = state.planAdoptedOn
  const when = duty === undefined ? undefined : whenOf(language, duty, visit.today)
  const why = duty === undefined ? undefined : whyDeadline(language, duty)
  const mayAdopt = holds(viewer, 'leader') && adopted === null && state.end === null
  const failed = returned?.failed ?? noFailure
  const community = state.measures.length > 0 && !onlyForPupil(state.measures)
  const adoptErrors = errorsOf(language, 'adopt', pupil, returned?.form === 'adopt' ? failed : noFailure)
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={(await namesOf(unit, [viewer.person])).get(viewer.person ?? '') ?? ''}
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
          <Hearing
            seen={seen}
            called={called}
            visit={visit}
            error={adoptErrors('hearing')}
            afterErrors={returned !== undefined}
          />
          <section class="sh-part" aria-labelledby="measures">
            <h2 class="sh-h2" id="measures" tabindex={-1}>
              {texts.measures}
            </h2>
            <div class="sh-stack sh-mt1">
              {adoptErrors('measures') !== undefined && (
                <p class="ds-validation-message">{adoptErrors('measures')}</p>
              )}
              {levels.map((level) => (
                <LevelTable level={level} seen={seen} called={called} visit={visit} />
              ))}
              <Why summary={texts.levelsWhy}>{texts.levelsText}</Why>
            </div>
          </section>
          {state.end === null && (
            <NewMeasure
              visit={visit}
              seen={seen}
              called={called}
              staff={(await staffChoices(unit)).map(({ person, name }) => ({ value: person, label: name }))}
              returned={returned?.form === 'measure' ? returned : undefined}
              quiet={mayAdopt}
            />
          )}
          {adopted === null && state.end === null && (
            <section class="sh-part" aria-labelledby="adopt">
              <h2 class="sh-h2" id="adopt">
                {texts.adopt}
              </h2>
              <p class="sh-mt1">{mayAdopt ? texts.adoptLead : texts.onlyLeader}</p>
              {mayAdopt && (
                <form method="post" action={casePath(seen.id, 'adopt')} novalidate class="sh-stack sh-mt2">
                  <FormMarks visit={visit} version={seen.version} />
                  {!community && state.measures.length > 0 && (
                    <TextArea
                      name="individualOnlyReason"
                      label={texts.individualReason}
                      hint={texts.individualHint}
                      value={returned?.form === 'adopt' ? returned.values.text('individualOnlyReason') : ''}
                      error={adoptErrors('individualOnlyReason')}
                    />
                  )}
                  <p>
                    <Button>{texts.adopt}</Button>
                  </p>
                </form>
              )}
            </section>
          )}
        </div>
        <nav class="sh-stick" aria-labelledby="parts">
          <h2 class="sh-h3" id="parts">
            {texts.parts}
          </h2>
          <ul class="sh-mt0 sh-mb2 sh-parts">
            {[
              { href: '#hearing', label: texts.heard, there: state.hearing !== null },
              { href: '#measures', label: texts.measures, there: state.measures.length > 0 },
              {
                href: '#measures',
                label: `${words.levels.class} ${words.or} ${words.levels.school.toLowerCase()}`,
                there: community || state.individualOnlyReason !== null,
              },
            ].map(({ href, label, there }) => (
              <li>
                <a href={href}>
                  <span>{label}</span>
                  <StateMark icon={there ? 'check' : 'warn'} color={there ? 'success' : 'danger'}>
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
            </Why>
          )}
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
  afterErrors,
}: {
  seen: CaseSeenBy
  called: Called
  visit: SignedVisit
  error: string | undefined
  afterErrors: boolean
}) => {
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  const { hearing } = seen.state
  return (
    <section class={afterErrors ? 'sh-mt3' : undefined} aria-labelledby="hearing">
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
        <p>
          <a class="ds-link" href={casePath(seen.id, 'hear')}>
            {texts.writeHeard}
          </a>
        </p>
        <Why summary={words.form.whyAsked}>{texts.heardWhy}</Why>
      </div>
    </section>
  )
}

const LevelTable = ({
  level,
  seen,
  called,
  visit,
}: {
  level: Level
  seen: CaseSeenBy
  called: Called
  visit: SignedVisit
}) => {
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  const measures = seen.state.measures.filter((measure) => measure.level === level)
  const caption = level === 'pupil' ? pupil : words.levels[level]
  if (measures.length === 0)
    return level === 'participants' ? null : (
      <div>
        <h3 class="sh-h3">{caption}</h3>
        <p class="sh-quiet">{texts.empty}</p>
      </div>
    )
  return (
    <Table
      caption={caption}
      kind="measures"
      columns={[
        { label: texts.what },
        { label: texts.whoColumn },
        { label: texts.whenColumn },
        { label: texts.lookColumn },
        { label: texts.takeOut, hidden: true },
      ]}
      rows={measures.map((measure) => [
        measure.what.text ?? '',
        seen.names.get(measure.responsible) ?? words.someone,
        words.page.from(words.rhythms[measure.howOften], dayMonth(visit.language, measure.startsOn)),
        <span class="sh-nobr">{dayMonth(visit.language, measure.lookAgainOn)}</span>,
        seen.state.end === null ? (
          <form method="post" action={casePath(seen.id, 'measure-out')}>
            <FormMarks visit={visit} />
            <Hidden name="measure" value={measure.measureId} />
            <button class="sh-link" type="submit">
              {texts.takeOut}
              <span class="ds-sr-only">{texts.takeOutOf(measure.what.text ?? '')}</span>
            </button>
          </form>
        ) : (
          ''
        ),
      ])}
    />
  )
}

const NewMeasure = ({
  visit,
  seen,
  called,
  staff,
  returned,
  quiet,
}: {
  visit: SignedVisit
  seen: CaseSeenBy
  called: Called
  staff: readonly { value: string; label: string }[]
  returned: Returned | undefined
  quiet: boolean
}) => {
  const { words, pupil, of } = called
  const texts = words.plan(pupil, of)
  const values =
    returned?.values ??
    valuesFrom({
      measureId: visit.deps.newId(),
      startsOn: typedDate(visit.today),
    })
  const failed = returned?.failed ?? noFailure
  const errorAt = errorsOf(visit.language, 'measure', pupil, failed)
  return (
    <section class="sh-part" aria-labelledby="add">
      <h2 class="sh-h2" id="add">
        {texts.add}
      </h2>
      <form method="post" action={casePath(seen.id, 'measure')} novalidate class="sh-stack sh-mt1">
        <FormMarks visit={visit} />
        <Hidden name="measureId" value={values.text('measureId')} />
        <RadioGroup
          name="level"
          label={texts.level}
          options={levels.map((level) => ({
            value: level,
            label: level === 'pupil' ? pupil : words.levels[level],
          }))}
          value={values.text('level')}
          error={errorAt('level')}
        />
        <TextField name="what" label={texts.whatLabel} value={values.text('what')} error={errorAt('what')} />
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
  rules: ['CASE-04', 'CASE-05', 'CASE-10', 'CASE-12', 'LAW-02'],
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
}

/** Back to the plan, for an address that only takes forms. Whatever id was asked for, a header holds no line break. */
const backToPlan = (visit: SignedVisit): Response =>
  visit.seeOther(casePath(encodeURIComponent(visit.param('id')), 'plan'))

/** One of the plan's forms: sent, it leads back to the plan; refused, the plan shows why, with what was typed. */
const planAct = <Command, Refusal extends CaseRefusal>(form: {
  readonly path: 'measure' | 'measure-out' | 'adopt'
  readonly rules: Page['rules']
  readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  readonly dates: readonly string[]
  readonly collides: boolean
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
      if (seen === undefined || !seen.carries) return nothing
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
            form: form.path === 'measure' ? 'measure' : 'adopt',
            values: fields,
            failed,
          }),
      }
    }),
})

const measurePage = planAct({
  path: 'measure',
  rules: ['CASE-05', 'CASE-10'],
  act: planMeasure,
  dates: ['startsOn', 'lookAgainOn'],
  collides: false,
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
  rules: ['CASE-04', 'CASE-10', 'CASE-12'],
  act: adoptPlan,
  dates: [],
  collides: true,
  command: async ({ fields }) => ({ individualOnlyReason: fields.text('individualOnlyReason') }),
})

export const planPages = [planPage, measurePage, measureOutPage, adoptPage]
