import { assess } from '../../domain/cases/assess.ts'
import { addressees, forms, hearingWays, marks, type Outcome } from '../../domain/cases/events.ts'
import { hearPupil } from '../../domain/cases/hear-pupil.ts'
import { askCaseLead, declareTies, findAsked } from '../../domain/cases/name-case-lead.ts'
import { takeInterimMeasure } from '../../domain/cases/take-interim-measure.ts'
import { answerDisclosure, tell } from '../../domain/cases/tell.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { decides } from '../../domain/people/viewer.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { isStaff } from '../../readmodels/cases/choices.ts'
import { Why } from '../parts/duty.tsx'
import { CheckGroup, DateField, Hidden, RadioGroup, Select, TextArea } from '../parts/fields.tsx'
import type { Fields, SignedVisit, Visit } from '../visit.tsx'
import { dayMonth, longDate, typedDate } from '../words/language.ts'
import { byCarrier, byWhoeverSeesIt, caseFormPage, valuesFrom } from './case-form.tsx'

const byLeader = (seen: CaseSeenBy, viewer: Viewer): boolean => seen.carries && decides(viewer)

const yesOrNo = (fields: Fields, name: string): boolean | undefined => {
  const answer = fields.oneOf(name, ['yes', 'no'])
  return answer === undefined ? undefined : answer === 'yes'
}

/** A measure's id is made of the form's and of what was filled in: sent twice it makes one measure, edited another. */
export const measureIdFrom = (fields: Fields, visit: Visit, name = 'measureId'): string => {
  const typed = fields.text(name)
  return /^[\w-]{8,64}$/.test(typed) ? `${typed}-${fields.digest().slice(0, 8)}` : visit.deps.newId()
}

const leadPage = caseFormPage({
  path: 'lead',
  rules: ['CASE-01', 'TEAM-06'],
  may: byLeader,
  texts: ({ words }) => words.lead,
  collides: true,
  act: askCaseLead,
  command: async ({ fields, unit }) => {
    const person = fields.text('person')
    return { person, isStaff: await isStaff(unit, person) }
  },
  fields: ({ words, values, errorAt, staff, seen, visit }) => (
    <Select
      name="person"
      label={words.lead.person}
      // What concerns a member of staff is led by whoever decides in it, and nobody else is offered (CASE-18).
      options={staff.filter(({ value }) =>
        seen.state.withStaff
          ? value === visit.signedIn.person
          : !seen.state.tied.includes(value) || value === values.text('person'),
      )}
      placeholder={words.form.choose}
      value={values.text('person')}
      error={errorAt('person')}
    />
  ),
})

/** Chosen by the pupil as their adult, rather than asked to lead. */
const asAdult = (seen: CaseSeenBy, visit: SignedVisit): boolean =>
  findAsked(seen.state, visit.signedIn.person) === 'trusted-adult'

const tiesPage = caseFormPage({
  path: 'ties',
  rules: ['TEAM-06', 'CASE-01'],
  may: (seen, viewer) =>
    findAsked(seen.state, viewer.person) !== undefined ||
    (viewer.person !== null && seen.state.lead?.person === viewer.person),
  texts: ({ words, pupil, of }, visit, seen) => {
    const texts = words.ties(pupil, of)
    return asAdult(seen, visit) ? { ...texts, guide: texts.guideAsAdult } : texts
  },
  act: declareTies,
  command: ({ fields }) => ({ tied: yesOrNo(fields, 'tied') }),
  // Who has ties may not see the case any more.
  to: (seen, fields) => (fields.text('tied') === 'yes' ? '/day' : `/cases/${seen.id}`),
  fields: ({ words, pupil, of, values, errorAt, seen, visit }) => {
    const texts = words.ties(pupil, of)
    return (
      <RadioGroup
        name="tied"
        label={texts.question}
        options={[
          { value: 'no', label: asAdult(seen, visit) ? texts.noAsAdult : texts.no },
          { value: 'yes', label: texts.yes },
        ]}
        value={values.text('tied')}
        error={errorAt('tied')}
      />
    )
  },
})

const outcomes = [
  'bullying',
  'or-the-like',
  'conflict',
  'teasing',
  'not-bullying',
] as const satisfies readonly Outcome[]

const assessPage = caseFormPage({
  path: 'assess',
  rules: ['CASE-25', 'CASE-13', 'CASE-27', 'LAW-04', 'STR-12'],
  may: byLeader,
  texts: ({ words, pupil, of }) => words.assess(pupil, of),
  collides: true,
  dates: ['establishedOn'],
  suggested: (visit, { state }) =>
    valuesFrom({
      outcome: state.assessment?.outcome,
      marks: state.assessment?.marks ?? [],
      forms: state.assessment?.forms ?? [],
      reason: state.assessment?.reason.text ?? '',
      establishedOn: typedDate(visit.today),
    }),
  act: assess,
  command: ({ fields, visit }) => ({
    outcome: fields.oneOf('outcome', outcomes),
    marks: fields.someOf('marks', marks),
    forms: fields.someOf('forms', forms),
    reason: fields.text('reason'),
    establishedOn: fields.date('establishedOn', visit.today),
  }),
  fields: ({ words, pupil, of, values, errorAt, seen, visit }) => {
    const texts = words.assess(pupil, of)
    const { establishedOn } = seen.state
    const definitions = seen.strategy?.definitions
    return (
      <>
        {definitions !== undefined && (
          <Why summary={texts.definitions}>
            <p lang={seen.strategy?.language}>
              <b>{texts.bullying}:</b> {definitions.bullying}
            </p>
            <p lang={seen.strategy?.language}>
              <b>{texts.conflict}:</b> {definitions.conflict}
            </p>
            <p lang={seen.strategy?.language}>
              <b>{texts.digital}:</b> {definitions.digitalBullying}
            </p>
          </Why>
        )}
        <RadioGroup
          name="outcome"
          label={texts.outcome}
          options={outcomes.map((value) => ({
            value,
            label: words.outcomes[value],
            hint: words.outcomeHints[value],
          }))}
          value={values.text('outcome')}
          error={errorAt('outcome')}
        />
        <CheckGroup
          name="marks"
          label={texts.marks}
          hint={texts.marksHint}
          options={marks.map((value) => ({ value, label: words.marks[value] }))}
          values={values.all('marks')}
        />
        <CheckGroup
          name="forms"
          label={texts.forms}
          options={forms.map((value) => ({ value, label: words.forms[value] }))}
          values={values.all('forms')}
        />
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          rows={5}
          value={values.text('reason')}
          error={errorAt('reason')}
        />
        {establishedOn === null ? (
          <DateField
            name="establishedOn"
            label={texts.establishedOn}
            hint={`${texts.establishedHint} ${words.form.example(typedDate(visit.today))}`}
            value={values.text('establishedOn')}
            error={errorAt('establishedOn')}
          />
        ) : (
          <p class="sh-quiet">{texts.already(longDate(visit.language, establishedOn))}</p>
        )}
      </>
    )
  },
})

const interimPage = caseFormPage({
  path: 'interim',
  rules: ['CASE-03'],
  may: byCarrier,
  texts: ({ words }) => words.interim,
  dates: ['startsOn'],
  suggested: (visit) => valuesFrom({ measureId: visit.deps.newId(), startsOn: typedDate(visit.today) }),
  act: takeInterimMeasure,
  command: async ({ fields, visit, unit }) => {
    const responsible = fields.text('responsible')
    return {
      measureId: measureIdFrom(fields, visit),
      what: fields.text('what'),
      responsible,
      isStaff: await isStaff(unit, responsible),
      startsOn: fields.date('startsOn', visit.today),
    }
  },
  fields: ({ words, values, errorAt, staff, visit }) => (
    <>
      <Hidden name="measureId" value={values.text('measureId')} />
      <TextArea
        name="what"
        label={words.interim.what}
        hint={words.interim.whatHint}
        value={values.text('what')}
        error={errorAt('what')}
      />
      <Select
        name="responsible"
        label={words.form.who}
        options={staff}
        placeholder={words.form.choose}
        value={values.text('responsible')}
        error={errorAt('responsible')}
      />
      <DateField
        name="startsOn"
        label={words.interim.startsOn}
        hint={words.form.example(typedDate(visit.today))}
        value={values.text('startsOn')}
        error={errorAt('startsOn')}
      />
    </>
  ),
})

const abouts = ['interim-measures', 'plan'] as const

const tellPage = caseFormPage({
  path: 'tell',
  rules: ['CASE-03', 'REP-10'],
  // The class's team tells the class's parents, which it may owe by the strategy.
  may: byWhoeverSeesIt,
  texts: ({ words, pupil, of }) => words.tell(pupil, of),
  dates: ['on'],
  suggested: (visit, { state, carries }) =>
    valuesFrom({
      addressee: carries ? addressees.find((one) => one === visit.query('to')) : 'class-parents',
      about: state.planAdoptedOn === null ? 'interim-measures' : 'plan',
      on: typedDate(visit.today),
    }),
  act: tell,
  command: ({ fields, visit }) => ({
    addressee: fields.oneOf('addressee', addressees),
    about: fields.oneOf('about', abouts) ?? 'interim-measures',
    on: fields.date('on', visit.today),
  }),
  fields: ({ words, pupil, of, values, errorAt, seen, visit }) => {
    const texts = words.tell(pupil, of)
    const names = words.addressees(pupil, of)
    return (
      <>
        {seen.state.told.length > 0 && (
          <div>
            <p>{texts.already}</p>
            <ul class="sh-plain">
              {seen.state.told.map(({ addressee, about, on }) => (
                <li>
                  {names[addressee]}
                  <span class="sh-quiet">
                    {' · '}
                    {words.abouts[about === 'plan' ? 'plan' : 'interim-measures']},{' '}
                    {dayMonth(visit.language, on)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <RadioGroup
          name="addressee"
          label={texts.addressee}
          options={addressees
            .filter((value) => seen.carries || value === 'class-parents')
            .map((value) => ({ value, label: names[value] }))}
          value={values.text('addressee')}
          error={errorAt('addressee')}
        />
        <RadioGroup
          name="about"
          label={texts.about}
          options={abouts.map((value) => ({ value, label: words.abouts[value] }))}
          value={values.text('about')}
          error={errorAt('about')}
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

const toldTo = ['parents', 'teachers', 'classmates'] as const

const disclosurePage = caseFormPage({
  path: 'disclosure',
  rules: ['REP-10'],
  may: byCarrier,
  texts: ({ words, pupil, of }) => words.disclosure(pupil, of),
  act: answerDisclosure,
  // Without saying whom it is about nothing is kept, whatever stands here.
  command: ({ fields }) => ({
    to: fields.oneOf('to', toldTo) ?? 'classmates',
    allowed: yesOrNo(fields, 'allowed'),
  }),
  alsoMissing: (fields) =>
    fields.oneOf('to', toldTo) === undefined ? [{ refusal: 'addressee-missing', field: 'to' }] : [],
  fields: ({ words, pupil, of, values, errorAt, seen }) => {
    const texts = words.disclosure(pupil, of)
    const answer = (to: (typeof toldTo)[number]): string => {
      const told = seen.state.mayBeTold[to]
      return told === null ? texts.unanswered : told ? words.yes : words.no
    }
    return (
      <>
        <RadioGroup
          name="to"
          label={texts.to}
          options={toldTo.map((value) => ({
            value,
            label: capital(words.toldTo[value]),
            hint: `${texts.now} ${answer(value).toLowerCase()}`,
          }))}
          value={values.text('to')}
          error={errorAt('to')}
        />
        <RadioGroup
          name="allowed"
          label={texts.allowed}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          value={values.text('allowed')}
          error={errorAt('allowed')}
        />
      </>
    )
  },
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const hearPage = caseFormPage({
  path: 'hear',
  rules: ['CASE-12'],
  may: byCarrier,
  texts: ({ words, pupil, of }) => words.hear(pupil, of),
  dates: ['on'],
  suggested: (visit) => valuesFrom({ on: typedDate(visit.today) }),
  act: hearPupil,
  command: ({ fields, visit }) => ({
    way: fields.oneOf('way', [...hearingWays, 'declined'] as const),
    on: fields.date('on', visit.today),
    words: fields.text('words'),
  }),
  to: (seen) => `/cases/${seen.id}/plan`,
  fields: ({ words, pupil, of, values, errorAt, visit }) => {
    const texts = words.hear(pupil, of)
    return (
      <>
        <RadioGroup
          name="way"
          label={texts.way}
          options={([...hearingWays, 'declined'] as const).map((value) => ({
            value,
            label: words.ways(pupil, of)[value],
          }))}
          value={values.text('way')}
          error={errorAt('way')}
        />
        <DateField
          name="on"
          label={words.form.when}
          hint={words.form.example(typedDate(visit.today))}
          value={values.text('on')}
          error={errorAt('on')}
        />
        <TextArea
          name="words"
          label={texts.words}
          hint={texts.wordsHint}
          rows={4}
          value={values.text('words')}
          error={errorAt('words')}
        />
      </>
    )
  },
})

/** From a case's opening to the plan: who leads, what it is, what is done at once, who is told, the pupil heard. */
export const actsAtFirst = [leadPage, tiesPage, assessPage, interimPage, tellPage, disclosurePage, hearPage]
