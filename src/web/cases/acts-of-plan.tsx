import { concludeExamination } from '../../domain/cases/conclude-examination.ts'
import { describePlan } from '../../domain/cases/describe-plan.ts'
import { legalDeadlineOf } from '../../domain/cases/duties.ts'
import { evaluateMeasure } from '../../domain/cases/evaluate-measure.ts'
import { markStartedAgain } from '../../domain/cases/mark-started-again.ts'
import { considerClosingDays, extendOwnDeadline } from '../../domain/cases/move-deadline.ts'
import { groups, reachesCommunity, standings, verdicts } from '../../domain/cases/plan.ts'
import { requiredParts } from '../../domain/cases/adopt-plan.ts'
import { writeClassLetter } from '../../domain/cases/write-class-letter.ts'
import { addDays, parseLocalDate } from '../../domain/kernel/dates.ts'
import { decides, type Viewer } from '../../domain/people/viewer.ts'
import type { Deadline } from '../../domain/procedures/deadline.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { isStaff } from '../../readmodels/cases/choices.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import type { Page } from '../page.ts'
import { CheckGroup, DateField, Hidden, RadioGroup, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Voice } from '../parts/voice.tsx'
import type { Visit } from '../visit.tsx'
import { planWords } from '../words/case-plan.ts'
import { dutyTitle, whyDeadline } from '../words/duty.ts'
import { longDate, typedDate } from '../words/language.ts'
import { carriedOn } from './acts-in-journal.tsx'
import { byCarrier, caseFormPage, valuesFrom, type CaseForm } from './case-form.tsx'
import { StrategySays } from './plan-parts.tsx'
import { casePath, Lines } from './seen-case.tsx'

const examinationPage = caseFormPage({
  path: 'examination',
  rules: ['CASE-02'],
  may: byCarrier,
  texts: (_called, { language }) => planWords[language].examination,
  collides: true,
  dates: ['on'],
  suggested: (visit, { state: { plan } }) =>
    valuesFrom({
      on: typedDate(plan.examination?.on ?? visit.today),
      outcome: plan.examination?.outcome.text ?? '',
      classEnvironment: plan.examination?.classEnvironment.text ?? '',
    }),
  act: concludeExamination,
  command: ({ fields, visit }) => ({
    on: fields.date('on', visit.today),
    outcome: fields.text('outcome'),
    classEnvironment: fields.text('classEnvironment'),
  }),
  fields: ({ words, values, errorAt, visit }) => {
    const texts = planWords[visit.language].examination
    return (
      <>
        <TextArea
          name="outcome"
          label={texts.outcome}
          hint={texts.outcomeHint}
          rows={5}
          value={values.text('outcome')}
          error={errorAt('outcome')}
        />
        <TextArea
          name="classEnvironment"
          label={texts.classEnvironment}
          hint={texts.classHint}
          rows={4}
          value={values.text('classEnvironment')}
          error={errorAt('classEnvironment')}
        />
        <DateField
          name="on"
          label={texts.on}
          hint={words.form.example(typedDate(visit.today))}
          value={values.text('on')}
          error={errorAt('on')}
        />
      </>
    )
  },
})

const framePage = caseFormPage({
  path: 'plan-frame',
  rules: ['STR-06', 'CASE-11', 'CASE-19', 'CASE-28', 'FOL-03', 'LAW-08'],
  may: byCarrier,
  texts: (_called, { language }) => planWords[language].frame,
  collides: true,
  suggested: (_visit, { state: { plan } }) =>
    valuesFrom({
      problem: plan.problem?.text ?? '',
      followUp: plan.followUp?.text ?? '',
      holder: plan.holder ?? '',
      ...Object.fromEntries(groups.map((group) => [`group-${group}`, plan.answers[group]?.text ?? ''])),
    }),
  act: describePlan,
  command: async ({ fields, unit }) => {
    const holder = fields.text('holder')
    return {
      problem: fields.text('problem'),
      followUp: fields.text('followUp'),
      holder: holder === '' ? undefined : holder,
      holderIsStaff: await isStaff(unit, holder),
      answers: Object.fromEntries(groups.map((group) => [group, fields.text(`group-${group}`)])),
    }
  },
  to: (seen) => casePath(seen.id, 'plan'),
  fields: ({ words, values, errorAt, staff, visit, unit, seen }) => {
    const { frame: texts, groups: names, page } = planWords[visit.language]
    const required = requiredParts(unit.tenant.country, visit.today)
    return (
      <>
        <TextArea
          name="problem"
          label={texts.problem}
          hint={`${texts.problemHint} ${required.includes('problem') ? page.required : ''} ${page.noNames}`}
          value={values.text('problem')}
          error={errorAt('problem')}
        />
        {groups.map((group) => (
          <TextArea
            name={`group-${group}`}
            label={names[group]}
            hint={
              <>
                {texts.groupHint}
                {seen.strategy?.doneFor?.[group] !== undefined && <br />}
                <StrategySays visit={visit} seen={seen} group={group} />
              </>
            }
            rows={2}
            value={values.text(`group-${group}`)}
            error={errorAt(`group-${group}`)}
          />
        ))}
        <TextArea
          name="followUp"
          label={texts.followUp}
          hint={`${texts.followUpHint} ${required.includes('follow-up') ? page.requiredUnconfirmed : ''}`}
          value={values.text('followUp')}
          error={errorAt('followUp')}
        />
        <Select
          name="holder"
          label={texts.holder}
          hint={texts.holderHint}
          options={staff}
          placeholder={words.form.choose}
          value={values.text('holder')}
          error={errorAt('holder')}
        />
      </>
    )
  },
})

const evaluatePage = caseFormPage({
  path: 'evaluate',
  rules: ['CASE-06', 'CASE-08', 'FOL-20'],
  may: (seen, _viewer, visit) =>
    seen.state.planAdoptedOn !== null &&
    seen.state.measures.some(({ measureId }) => measureId === carriedOn(visit, 'measure')),
  texts: ({ pupil }, { language }) => planWords[language].evaluate(pupil),
  collides: true,
  dates: ['on', 'lookAgainOn'],
  suggested: (visit) =>
    valuesFrom({ on: typedDate(visit.today), lookAgainOn: typedDate(addDays(visit.today, 28)) }),
  act: evaluateMeasure,
  command: ({ fields, visit }) => ({
    measureId: carriedOn(visit, 'measure'),
    on: fields.date('on', visit.today),
    verdict: fields.oneOf('verdict', verdicts),
    adultsView: fields.text('adultsView'),
    pupilsView: fields.text('pupilsView'),
    bullying: fields.oneOf('bullying', standings),
    changedTo: fields.text('changedTo'),
    lookAgainOn: fields.date('lookAgainOn', visit.today),
  }),
  to: (seen) => `${casePath(seen.id, 'plan')}#measures`,
  fields: ({ words, pupil, values, errorAt, visit, seen }) => {
    const { evaluate, verdicts: said, standings: stood } = planWords[visit.language]
    const texts = evaluate(pupil)
    const measure = seen.state.measures.find(({ measureId }) => measureId === carriedOn(visit, 'measure'))
    return (
      <>
        <Hidden name="measure" value={measure?.measureId ?? ''} />
        <Voice small>{measure?.what.text ?? ''}</Voice>
        <TextArea
          name="pupilsView"
          label={texts.pupilsView}
          hint={texts.pupilsHint}
          value={values.text('pupilsView')}
          error={errorAt('pupilsView')}
        />
        <TextArea
          name="adultsView"
          label={texts.adultsView}
          value={values.text('adultsView')}
          error={errorAt('adultsView')}
        />
        <RadioGroup
          name="verdict"
          label={texts.verdict}
          options={verdicts.map((verdict) => ({ value: verdict, label: said[verdict] }))}
          value={values.text('verdict')}
          error={errorAt('verdict')}
        />
        <TextField
          name="changedTo"
          label={texts.changedTo}
          hint={texts.changedHint}
          value={values.text('changedTo')}
          error={errorAt('changedTo')}
        />
        <RadioGroup
          name="bullying"
          label={texts.bullying}
          hint={texts.bullyingHint}
          options={standings.map((standing) => ({ value: standing, label: stood[standing] }))}
          value={values.text('bullying')}
          error={errorAt('bullying')}
        />
        <div class="sh-grid2">
          <DateField
            name="on"
            label={texts.on}
            hint={words.form.example(typedDate(visit.today))}
            value={values.text('on')}
            error={errorAt('on')}
          />
          <DateField
            name="lookAgainOn"
            label={texts.lookAgainOn}
            hint={texts.lookHint}
            value={values.text('lookAgainOn')}
            error={errorAt('lookAgainOn')}
          />
        </div>
      </>
    )
  },
})

const againPage = caseFormPage({
  path: 'started-again',
  rules: ['CASE-06', 'CASE-20'],
  may: (seen) => seen.carries && seen.state.stoppedOn !== null && seen.state.end === null,
  texts: (_called, { language }) => planWords[language].again,
  collides: true,
  dates: ['on'],
  suggested: (visit) => valuesFrom({ on: typedDate(visit.today) }),
  act: markStartedAgain,
  command: ({ fields, visit }) => ({ on: fields.date('on', visit.today), what: fields.text('what') }),
  fields: ({ words, values, errorAt, visit }) => {
    const texts = planWords[visit.language].again
    return (
      <>
        <TextArea
          name="what"
          label={texts.what}
          rows={4}
          value={values.text('what')}
          error={errorAt('what')}
        />
        <DateField
          name="on"
          label={texts.on}
          hint={words.form.example(typedDate(visit.today))}
          value={values.text('on')}
          error={errorAt('on')}
        />
      </>
    )
  },
})

/** The names nobody may find in a letter: all pupils of the class, and everybody the case knows. */
const namesOfPupils = async (unit: Unit, { state }: CaseSeenBy): Promise<readonly string[]> => {
  const pupils = await unit.index.people('pupil', state.classId)
  const names = await namesOf(unit, [
    ...pupils.map(({ person }) => person),
    state.exposed,
    ...state.participants.parts.map(({ pupil }) => pupil),
  ])
  return [...names.values()]
}

const letterPage = caseFormPage({
  path: 'letter',
  rules: ['CASE-08', 'REP-10'],
  may: (seen) => seen.state.end === null,
  texts: (_called, { language }) => planWords[language].letter,
  collides: true,
  act: writeClassLetter,
  command: async ({ fields, unit, seen }) => ({
    text: fields.text('text'),
    pupils: await namesOfPupils(unit, seen),
  }),
  to: (seen) => `${casePath(seen.id, 'letter')}#ready`,
  fields: ({ values, errorAt, visit, seen, unit }) => {
    const { letter: texts } = planWords[visit.language]
    const { letter } = seen.state.plan
    const draft = texts.draft(
      unit.tenant.name,
      seen.classes.get(seen.state.classId) ?? '',
      // What works for the whole class and school; what is for one child stays in the plan.
      seen.state.measures
        .filter(reachesCommunity)
        .flatMap(({ what }) => (what.text === null ? [] : [what.text])),
    )
    return (
      <>
        <TextArea
          name="text"
          label={texts.text}
          hint={texts.textHint}
          rows={16}
          value={values.text('text') || (letter?.text.text ?? draft)}
          error={errorAt('text')}
        />
        {letter?.text.text != null && (
          <section class="sh-box" aria-labelledby="ready">
            <h2 class="sh-h3" id="ready">
              {texts.ready}
            </h2>
            <p class="sh-small sh-quiet">
              {longDate(visit.language, letter.on)}. {texts.readyHint}
            </p>
            <div class="sh-mt2 sh-read">
              <Lines text={letter.text.text} />
            </div>
            <p class="sh-mt2">
              <a class="ds-link" href={`${casePath(seen.id, 'tell')}?to=class-parents`}>
                {texts.tell}
              </a>
            </p>
          </section>
        )}
      </>
    )
  },
})

/** The duty whose deadline is asked about, with its deadline as it is owed now; undefined: none with a day. */
const dutyAsked = (seen: CaseSeenBy, visit: Visit) =>
  seen.duties.find(
    ({ code, deadline, doneOn }) => code === carriedOn(visit, 'code') && deadline !== null && doneOn === null,
  )

const mayMove =
  (how: Deadline['mayMove']) =>
  (seen: CaseSeenBy, viewer: Viewer, visit: Visit): boolean =>
    seen.carries && decides(viewer) && dutyAsked(seen, visit)?.deadline?.mayMove === how

/** What is common to moving a deadline: which, why it stands where it does, and the leader's reason (LAW-03). */
const deadlineForm = ({ values, errorAt, visit, seen }: CaseForm) => {
  const texts = planWords[visit.language].deadline
  const duty = dutyAsked(seen, visit)
  return {
    texts,
    duty,
    above: duty !== undefined && (
      <>
        <Hidden name="code" value={duty.code} />
        <p>
          <b>{dutyTitle(visit.language, duty)}</b>
          <br />
          {duty.deadline === null ? '' : longDate(visit.language, duty.deadline.due)}.{' '}
          {whyDeadline(visit.language, duty).summary}
        </p>
      </>
    ),
    reason: (
      <TextArea name="reason" label={texts.reason} value={values.text('reason')} error={errorAt('reason')} />
    ),
  }
}

const closingDaysPage = caseFormPage({
  path: 'deadline',
  rules: ['LAW-03', 'CASE-04'],
  may: mayMove('by-judgement'),
  texts: (_called, { language }) => planWords[language].deadline,
  collides: true,
  act: considerClosingDays,
  command: ({ fields, visit, seen }) => ({
    code: carriedOn(visit, 'code'),
    deadline: dutyAsked(seen, visit)?.deadline ?? undefined,
    calendar: seen.calendar,
    days: fields.all('days').flatMap((day) => parseLocalDate(day) ?? []),
    reason: fields.text('reason'),
  }),
  fields: (form) => {
    const { texts, duty, above, reason } = deadlineForm(form)
    const closed = duty?.deadline?.counted.flatMap(({ date, closed: why }) =>
      why === undefined ? [] : [{ value: date, label: `${longDate(form.visit.language, date)}: ${why}` }],
    )
    return (
      <>
        {above}
        {closed === undefined || closed.length === 0 ? (
          <p class="sh-quiet">{texts.never}</p>
        ) : (
          <CheckGroup
            name="days"
            label={texts.closingDays}
            hint={texts.closingHint}
            options={closed}
            values={form.values.all('days')}
            error={form.errorAt('days')}
          />
        )}
        {reason}
      </>
    )
  },
})

const moreDaysPage = caseFormPage({
  path: 'own-deadline',
  rules: ['LAW-03', 'STR-12'],
  may: mayMove('by-the-school'),
  texts: (_called, { language }) => planWords[language].deadline,
  collides: true,
  act: extendOwnDeadline,
  command: ({ fields, visit, seen }) => {
    const code = carriedOn(visit, 'code')
    const days = fields.text('days').trim()
    return {
      code,
      deadline: dutyAsked(seen, visit)?.deadline ?? undefined,
      within: legalDeadlineOf(seen.state, code, seen.calendar),
      calendar: seen.calendar,
      days: /^\d{1,2}$/.test(days) ? Number(days) : undefined,
      reason: fields.text('reason'),
    }
  },
  fields: (form) => {
    const { texts, above, reason } = deadlineForm(form)
    return (
      <>
        {above}
        <TextField
          name="days"
          label={texts.moreDays}
          hint={texts.moreHint}
          inputmode="numeric"
          short
          value={form.values.text('days')}
          error={form.errorAt('days')}
        />
        {reason}
      </>
    )
  },
})

/** What is done with a plan beside planning it: examining, describing, evaluating, writing to the class, moving its day. */
export const actsOfPlan: readonly Page[] = [
  examinationPage,
  framePage,
  evaluatePage,
  againPage,
  letterPage,
  closingDaysPage,
  moreDaysPage,
]
