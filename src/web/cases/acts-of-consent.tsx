import type { CaseEvent } from '../../domain/cases/events.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import { giveConsent, refuseConsent } from '../../domain/consent/answer-consent.ts'
import { askAdvice } from '../../domain/consent/ask-advice.ts'
import { askConsent } from '../../domain/consent/ask-consent.ts'
import { findConsent, sharedParts } from '../../domain/consent/events.ts'
import { addMonths } from '../../domain/kernel/dates.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { basisOf, consentsOf, namesAround, recipientChoices } from '../../readmodels/consent/consents.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Check, CheckGroup, Hidden, RadioGroup, Select } from '../parts/fields.tsx'
import type { Fields, SignedVisit } from '../visit.tsx'
import type { CaseRefusal } from '../words/case-refusals.ts'
import { consentWords, type ConsentForm } from '../words/consent.ts'
import { typedDate } from '../words/language.ts'
import { asked, Text, When } from './acts-around-pupil.tsx'
import { byCarrier, caseFormPage, valuesFrom, type CaseForm } from './case-form.tsx'

type PageOf<Command, Refusal extends CaseRefusal> = Parameters<typeof caseFormPage<Command, Refusal>>[0]

/** A page of this part: its words stand under its path. */
const consentPage = <Command, Refusal extends CaseRefusal>(
  path: ConsentForm,
  page: Omit<PageOf<Command, Refusal>, 'path' | 'texts' | 'act'> & {
    readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  },
) =>
  caseFormPage<Command, Refusal>({
    ...page,
    path,
    texts: ({ pupil }, { language }) => consentWords[language].forms(pupil)[path],
  })

const textsOf = ({ visit, pupil }: CaseForm) => ({
  ...consentWords[visit.language],
  form: consentWords[visit.language].forms(pupil),
})

/** Whom it goes to: one person, as one of a body. */
const Recipient = async ({ form, label }: { form: CaseForm; label: string }) => {
  const { bodies } = textsOf(form)
  const choices = await recipientChoices(form.unit)
  return (
    <Select
      name="recipient"
      label={label}
      options={choices.map(({ body, person, name }) => ({
        value: `${body} ${person}`,
        label: `${name}, ${bodies[body]}`,
      }))}
      placeholder={form.words.form.choose}
      value={form.values.text('recipient')}
      error={form.errorAt('recipient')}
    />
  )
}

const recipientIn = async (fields: Fields, unit: Unit) => {
  const chosen = (await recipientChoices(unit)).find(
    ({ body, person }) => `${body} ${person}` === fields.text('recipient'),
  )
  return { body: chosen?.body, to: chosen?.person ?? '', isOfBody: chosen !== undefined }
}

const Extent = ({
  form,
  of,
  labels,
}: {
  form: CaseForm
  of: readonly (typeof sharedParts)[number][]
  labels: {
    readonly parts: string
    readonly mayAnswer: string
    readonly until: string
    readonly hint?: string
  }
}) => {
  const { parts } = textsOf(form)
  return (
    <>
      <CheckGroup
        name="parts"
        label={labels.parts}
        options={of.map((value) => ({ value, label: parts[value] }))}
        values={form.values.all('parts')}
        error={form.errorAt('parts')}
      />
      <Check
        name="mayAnswer"
        value="yes"
        label={labels.mayAnswer}
        checked={form.values.text('mayAnswer') === 'yes'}
      />
      <When
        form={form}
        name="until"
        label={labels.until}
        {...(labels.hint === undefined ? {} : { hint: labels.hint })}
      />
    </>
  )
}

const askPage = consentPage('consent', {
  rules: ['CON-01', 'CASE-15', 'DIG-09', 'REP-10'],
  may: (seen) => seen.carries && seen.state.end === null,
  dates: ['until', 'pupilToldOn'],
  suggested: (visit) =>
    valuesFrom({
      parts: ['plan'],
      mayAnswer: 'yes',
      until: typedDate(addMonths(visit.today, 6)),
      pupilToldOn: typedDate(visit.today),
    }),
  act: askConsent,
  command: async ({ fields, visit, unit, seen }) => ({
    ...(await recipientIn(fields, unit)),
    consentId: visit.deps.newId(),
    parts: fields.someOf('parts', sharedParts),
    mayAnswer: fields.text('mayAnswer') === 'yes',
    purpose: fields.text('purpose'),
    until: fields.date('until', visit.today),
    pupilToldOn: fields.date('pupilToldOn', visit.today),
    basis: await basisOf(unit, seen.state.exposed, visit.today),
  }),
  fields: async (form) => {
    const texts = textsOf(form).form.consent
    return (
      <>
        {await Recipient({ form, label: texts.recipient })}
        <Text form={form} name="purpose" label={texts.purpose} hint={texts.purposeHint} rows={2} />
        <Extent form={form} of={sharedParts} labels={{ ...texts, hint: texts.untilHint }} />
        <When form={form} name="pupilToldOn" label={texts.pupilToldOn} />
      </>
    )
  },
})

const consentIn = (visit: SignedVisit, { state }: CaseSeenBy) =>
  findConsent(state.consents, asked(visit, 'consent'))

/** Whose word it is: those who decide now. */
const Giver = async ({ form, label }: { form: CaseForm; label: string }) => {
  const { givers } = await consentsOf(form.unit, form.seen.state, form.visit.today)
  return (
    <>
      <Hidden name="consent" value={asked(form.visit, 'consent')} />
      <RadioGroup
        name="giver"
        label={label}
        options={givers.map(({ person, name }) => ({ value: person, label: name }))}
        value={form.values.text('giver')}
        error={form.errorAt('giver')}
      />
    </>
  )
}

const givenPage = consentPage('consent-given', {
  rules: ['CON-01', 'LAW-01'],
  stepUp: true,
  may: (seen, _viewer, visit) => {
    const consent = consentIn(visit, seen)
    return seen.carries && seen.state.end === null && consent !== undefined && consent.endedOn === null
  },
  dates: ['on', 'until'],
  suggested: (visit, seen) => {
    const consent = consentIn(visit, seen)
    return valuesFrom({
      parts: consent?.parts ?? [],
      mayAnswer: consent?.mayAnswer === true ? 'yes' : '',
      until: consent === undefined ? '' : typedDate(consent.until),
      on: typedDate(visit.today),
    })
  },
  act: giveConsent,
  command: async ({ fields, visit, unit, seen }) => ({
    consentId: fields.text('consent'),
    giver: fields.text('giver'),
    on: fields.date('on', visit.today),
    parts: fields.someOf('parts', sharedParts),
    mayAnswer: fields.text('mayAnswer') === 'yes',
    until: fields.date('until', visit.today),
    basis: await basisOf(unit, seen.state.exposed, visit.today),
  }),
  fields: async (form) => {
    const texts = textsOf(form).form['consent-given']
    const consent = consentIn(form.visit, form.seen)
    return (
      <>
        {await Giver({ form, label: texts.giver })}
        <When form={form} name="on" label={texts.on} />
        <Extent form={form} of={consent?.parts ?? []} labels={texts} />
      </>
    )
  },
})

const refusedPage = consentPage('consent-refused', {
  rules: ['CON-01', 'CON-03'],
  may: (seen, _viewer, visit) => seen.carries && consentIn(visit, seen) !== undefined,
  dates: ['on'],
  suggested: (visit) => valuesFrom({ on: typedDate(visit.today) }),
  act: refuseConsent,
  command: async ({ fields, visit, unit, seen }) => ({
    consentId: fields.text('consent'),
    giver: fields.text('giver'),
    on: fields.date('on', visit.today),
    basis: await basisOf(unit, seen.state.exposed, visit.today),
  }),
  fields: async (form) => {
    const texts = textsOf(form).form['consent-refused']
    return (
      <>
        {await Giver({ form, label: texts.giver })}
        <When form={form} name="on" label={texts.on} />
      </>
    )
  },
})

const advicePage = consentPage('advice', {
  rules: ['CON-03', 'CASE-15'],
  may: (seen) => byCarrier(seen) && seen.state.end === null,
  act: askAdvice,
  command: async ({ fields, visit, unit, seen }) => ({
    ...(await recipientIn(fields, unit)),
    adviceId: visit.deps.newId(),
    question: fields.text('question'),
    names: await namesAround(unit, seen.state),
    basis: await basisOf(unit, seen.state.exposed, visit.today),
  }),
  fields: async (form) => {
    const texts = textsOf(form).form.advice
    return (
      <>
        {await Recipient({ form, label: texts.recipient })}
        <Text form={form} name="question" label={texts.question} hint={texts.questionHint} rows={6} />
      </>
    )
  },
})

/** What is asked across the wall of the school: consent, what is registered of it, and questions without names. */
export const actsOfConsent = [askPage, givenPage, refusedPage, advicePage]
