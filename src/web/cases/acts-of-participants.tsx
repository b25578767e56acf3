import type { CaseEvent } from '../../domain/cases/events.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import { addDays } from '../../domain/kernel/dates.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { agreementKinds, cameForward, findPart, keptAnswers } from '../../domain/participants/events.ts'
import { holdToAccount, lookAtAgreement, makeAgreement } from '../../domain/participants/hold-to-account.ts'
import {
  chooseParticipantAdult,
  nameParticipant,
  tellParticipantFamily,
} from '../../domain/participants/name-participant.ts'
import { answerReconciliation, holdReconciliation } from '../../domain/participants/reconcile.ts'
import { startInquiry } from '../../domain/participants/start-inquiry.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { isPupil, isStaff, pupilChoices } from '../../readmodels/cases/choices.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Check, CheckGroup, Hidden, RadioGroup, Select } from '../parts/fields.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { participantWords, type ParticipantForm } from '../words/case-participants.ts'
import type { CaseRefusal } from '../words/case-refusals.ts'
import { firstName } from '../words/cases.ts'
import { typedDate } from '../words/language.ts'
import { Adult, asked, OneOf, Text, todayIn, When } from './acts-around-pupil.tsx'
import { byCarrier, caseFormPage, valuesFrom, type CaseForm } from './case-form.tsx'
import { Lines } from './seen-case.tsx'

type PageOf<Command, Refusal extends CaseRefusal> = Parameters<typeof caseFormPage<Command, Refusal>>[0]

/** The pupil who took part that the form is about. */
const pupilAsked = (visit: SignedVisit): string => asked(visit, 'pupil')

const nameOf = (seen: CaseSeenBy, pupil: string): string => firstName(seen.names.get(pupil) ?? '')

/** A page of this part: its words stand under its path. */
const participantPage = <Command, Refusal extends CaseRefusal>(
  path: ParticipantForm,
  page: Omit<PageOf<Command, Refusal>, 'path' | 'texts' | 'act'> & {
    readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  },
) =>
  caseFormPage<Command, Refusal>({
    ...page,
    path,
    texts: ({ pupil }, visit, seen) =>
      participantWords[visit.language].forms(nameOf(seen, pupilAsked(visit)), pupil)[path],
  })

const textsOf = ({ visit, seen, pupil }: CaseForm) => ({
  ...participantWords[visit.language],
  form: participantWords[visit.language].forms(nameOf(seen, pupilAsked(visit)), pupil),
})

const isOfParticipant = (seen: CaseSeenBy, visit: SignedVisit): boolean =>
  findPart(seen.state.participants, pupilAsked(visit)) !== undefined

const carriesPart: PageOf<never, never>['may'] = (seen, _viewer, visit) =>
  seen.carries && isOfParticipant(seen, visit)

const ofPupil = ({ visit }: CaseForm) => <Hidden name="pupil" value={pupilAsked(visit)} />

const participants = ({ seen, words }: CaseForm) =>
  seen.state.participants.parts.map(({ pupil }) => ({
    value: pupil,
    label: seen.names.get(pupil) ?? words.pupil,
  }))

/** Every pupil of the school by name and class. */
const pupilOptions = async (unit: Unit) =>
  (await pupilChoices(unit)).flatMap(({ classId, label, pupils }) =>
    pupils.map(({ person, name }) => ({ value: person, label: `${name}, ${label}`, classId, name })),
  )

const Untied = ({ form, label }: { form: CaseForm; label: string }) => (
  <Check
    name="untied"
    value="yes"
    label={label}
    checked={form.values.text('untied') === 'yes'}
    error={form.errorAt('untied')}
  />
)

const namePage = participantPage('participant', {
  rules: ['CASE-16', 'REP-13', 'FOL-14'],
  may: byCarrier,
  suggested: (visit) => valuesFrom({ pupil: visit.query('pupil'), came: visit.query('came') ?? 'found' }),
  act: nameParticipant,
  command: async ({ fields, unit }) => ({
    pupil: fields.text('pupil'),
    isPupil: await isPupil(unit, fields.text('pupil')),
    came: fields.oneOf('came', cameForward),
  }),
  fields: async (form) => {
    const { form: forms, came } = textsOf(form)
    const texts = forms.participant
    const { classId } = form.seen.state
    const options = await pupilOptions(form.unit)
    return (
      <>
        <Select
          name="pupil"
          label={texts.pupil}
          options={options.toSorted((a, b) => Number(b.classId === classId) - Number(a.classId === classId))}
          placeholder={form.words.form.choose}
          value={form.values.text('pupil')}
          error={form.errorAt('pupil')}
        />
        <OneOf
          form={form}
          name="came"
          label={texts.came}
          of={['found', ...cameForward]}
          words={{ found: texts.found, ...came }}
        />
      </>
    )
  },
})

const adultPage = participantPage('participant-adult', {
  rules: ['CASE-16', 'TEAM-06'],
  may: carriesPart,
  suggested: (visit, { state }) =>
    valuesFrom({ person: findPart(state.participants, pupilAsked(visit))?.adult?.person }),
  act: chooseParticipantAdult,
  command: async ({ fields, unit }) => ({
    pupil: fields.text('pupil'),
    person: fields.text('person'),
    isStaff: await isStaff(unit, fields.text('person')),
    untied: fields.text('untied') === 'yes',
  }),
  fields: (form) => {
    const texts = textsOf(form).form['participant-adult']
    return (
      <>
        {ofPupil(form)}
        <Adult form={form} name="person" label={texts.person} />
        <Untied form={form} label={texts.untied} />
      </>
    )
  },
})

const familyPage = participantPage('participant-family', {
  rules: ['CASE-16', 'CASE-26'],
  may: carriesPart,
  dates: ['on'],
  suggested: todayIn('on'),
  act: tellParticipantFamily,
  command: ({ fields, visit }) => ({ pupil: fields.text('pupil'), on: fields.date('on', visit.today) }),
  fields: (form) => (
    <>
      {ofPupil(form)}
      <When form={form} name="on" label={textsOf(form).form['participant-family'].on} />
    </>
  ),
})

const inquiryPage = participantPage('inquiry', {
  rules: ['CASE-17'],
  may: byCarrier,
  act: startInquiry,
  command: async ({ fields, unit }) => {
    const known = (await unit.index.people('pupil')).map(({ person }) => person)
    const other = fields.text('other')
    const pupils = [...fields.someOf('pupils', known), ...(other === '' ? [] : [other])]
    return { pupils, arePupils: pupils.every((pupil) => known.includes(pupil)) }
  },
  fields: async (form) => {
    const texts = textsOf(form).form.inquiry
    const options = await pupilOptions(form.unit)
    const ofClass = options.filter(({ classId }) => classId === form.seen.state.classId)
    return (
      <>
        <CheckGroup
          name="pupils"
          label={texts.pupils}
          look="ticks"
          options={ofClass.map(({ value, name }) => ({ value, label: name }))}
          values={form.values.all('pupils')}
          error={form.errorAt('pupils')}
        />
        <Select
          name="other"
          label={texts.other}
          hint={texts.otherHint}
          options={options.filter((option) => !ofClass.includes(option))}
          placeholder={form.words.form.choose}
          value={form.values.text('other')}
          error={form.errorAt('other')}
        />
      </>
    )
  },
})

const accountPage = participantPage('account', {
  rules: ['CASE-29', 'CASE-02', 'CASE-16'],
  may: carriesPart,
  dates: ['on', 'lookAgainOn'],
  suggested: (visit) =>
    valuesFrom({ on: typedDate(visit.today), lookAgainOn: typedDate(addDays(visit.today, 7)) }),
  act: holdToAccount,
  command: ({ fields, visit }) => ({
    talkId: visit.deps.newId(),
    agreementId: visit.deps.newId(),
    pupil: fields.text('pupil'),
    on: fields.date('on', visit.today),
    ownWords: fields.text('ownWords'),
    reading: fields.text('reading'),
    what: fields.text('what'),
    lookAgainOn: fields.date('lookAgainOn', visit.today),
  }),
  fields: (form) => {
    const texts = textsOf(form).form.account
    return (
      <>
        {ofPupil(form)}
        <When form={form} name="on" label={texts.on} />
        <Text form={form} name="ownWords" label={texts.ownWords} />
        <Text form={form} name="reading" label={texts.reading} hint={form.words.form.optional} />
        <Text form={form} name="what" label={texts.what} hint={texts.whatHint} />
        <When form={form} name="lookAgainOn" label={texts.lookAgainOn} />
      </>
    )
  },
})

const agreementPage = participantPage('agreement', {
  rules: ['CASE-29', 'FOL-14'],
  may: byCarrier,
  dates: ['startsOn', 'lookAgainOn'],
  suggested: (visit, { state }) =>
    valuesFrom({
      pupil: visit.query('pupil') ?? state.participants.parts[0]?.pupil,
      kind: 'agreement',
      startsOn: typedDate(visit.today),
      lookAgainOn: typedDate(addDays(visit.today, 14)),
    }),
  act: makeAgreement,
  command: ({ fields, visit }) => ({
    agreementId: visit.deps.newId(),
    pupil: fields.text('pupil'),
    kind: fields.oneOf('kind', agreementKinds),
    what: fields.text('what'),
    startsOn: fields.date('startsOn', visit.today),
    lookAgainOn: fields.date('lookAgainOn', visit.today),
    reason: fields.text('reason'),
  }),
  fields: (form) => {
    const { form: forms, kinds } = textsOf(form)
    const texts = forms.agreement
    const options = participants(form)
    const { exposed } = form.seen.state
    return (
      <>
        <RadioGroup
          name="pupil"
          label={texts.pupil}
          options={[
            ...options,
            ...(options.some(({ value }) => value === exposed) ? [] : [{ value: exposed, label: form.name }]),
          ]}
          value={form.values.text('pupil')}
          error={form.errorAt('pupil')}
        />
        <OneOf form={form} name="kind" label={texts.kind} of={agreementKinds} words={kinds} />
        <Text form={form} name="what" label={texts.what} hint={texts.whatHint} />
        <When form={form} name="startsOn" label={texts.startsOn} />
        <When form={form} name="lookAgainOn" label={texts.lookAgainOn} />
        <Text form={form} name="reason" label={texts.reason} hint={texts.reasonHint} rows={2} />
      </>
    )
  },
})

const agreementIn = (visit: SignedVisit, { state }: CaseSeenBy) =>
  state.participants.agreements.find(({ agreementId }) => agreementId === asked(visit, 'agreement'))

const lookPage = participantPage('agreement-look', {
  rules: ['CASE-29', 'CASE-16'],
  may: (seen, viewer, visit) => {
    const agreement = agreementIn(visit, seen)
    return (
      (agreement?.lookAgainOn ?? null) !== null &&
      (seen.carries || findPart(seen.state.participants, agreement?.pupil)?.adult?.person === viewer.person)
    )
  },
  dates: ['lookAgainOn'],
  act: lookAtAgreement,
  command: ({ fields, visit }) => ({
    agreementId: fields.text('agreement'),
    kept: fields.oneOf('kept', keptAnswers),
    words: fields.text('words'),
    ends: fields.text('next') === 'ends',
    lookAgainOn: fields.date('lookAgainOn', visit.today),
  }),
  fields: (form) => {
    const { form: forms, kept } = textsOf(form)
    const texts = forms['agreement-look']
    const agreement = agreementIn(form.visit, form.seen)
    return (
      <>
        <Hidden name="agreement" value={agreement?.agreementId ?? ''} />
        <Voice small said={form.seen.names.get(agreement?.pupil ?? '') ?? ''}>
          <Lines text={textOf(agreement?.what)} />
        </Voice>
        <OneOf form={form} name="kept" label={texts.kept} of={keptAnswers} words={kept} />
        <Text form={form} name="words" label={texts.words} rows={3} />
        <OneOf
          form={form}
          name="next"
          label={texts.next}
          of={['goesOn', 'ends']}
          words={{ goesOn: texts.goesOn, ends: texts.ends }}
        />
        <When form={form} name="lookAgainOn" label={texts.lookAgainOn} />
      </>
    )
  },
})

const reconciliationPage = participantPage('reconciliation', {
  rules: ['CASE-30'],
  may: byCarrier,
  dates: ['on'],
  suggested: todayIn('on'),
  act: answerReconciliation,
  command: ({ fields, visit }) => {
    const answer = fields.oneOf('wanted', ['yes', 'no'])
    return {
      wanted: answer === undefined ? undefined : answer === 'yes',
      on: fields.date('on', visit.today),
    }
  },
  fields: (form) => {
    const texts = textsOf(form).form.reconciliation
    return (
      <>
        <OneOf
          form={form}
          name="wanted"
          label={texts.wanted}
          of={['yes', 'no']}
          words={{ yes: texts.yes, no: texts.no }}
        />
        <When form={form} name="on" label={texts.on} />
      </>
    )
  },
})

const reconciledPage = participantPage('reconciled', {
  rules: ['CASE-30', 'TEAM-06'],
  may: (seen) => seen.carries && seen.state.participants.reconciliation?.wanted === true,
  dates: ['on'],
  suggested: todayIn('on'),
  act: holdReconciliation,
  command: async ({ fields, visit, unit, seen }) => ({
    pupils: fields.someOf(
      'pupils',
      seen.state.participants.parts.map(({ pupil }) => pupil),
    ),
    on: fields.date('on', visit.today),
    ledBy: fields.text('ledBy'),
    isStaff: await isStaff(unit, fields.text('ledBy')),
    untied: fields.text('untied') === 'yes',
    words: fields.text('words'),
  }),
  fields: (form) => {
    const texts = textsOf(form).form.reconciled
    return (
      <>
        <CheckGroup
          name="pupils"
          label={texts.pupils}
          options={participants(form)}
          values={form.values.all('pupils')}
          error={form.errorAt('pupils')}
        />
        <When form={form} name="on" label={texts.on} />
        <Adult form={form} name="ledBy" label={texts.ledBy} />
        <Untied form={form} label={texts.untied} />
        <Text form={form} name="words" label={texts.words} />
      </>
    )
  },
})

/** What is done about the pupils who took part (CASE-16, CASE-17, CASE-29, CASE-30). */
export const actsOfParticipants = [
  namePage,
  adultPage,
  familyPage,
  inquiryPage,
  accountPage,
  agreementPage,
  lookPage,
  reconciliationPage,
  reconciledPage,
]
