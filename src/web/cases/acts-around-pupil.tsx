import {
  helpAreas,
  absenceCauses,
  apologisers,
  apologyTo,
  contactWays,
  planGrounds,
} from '../../domain/follow-up/events.ts'
import { answerPlanRequest, askForPlan } from '../../domain/follow-up/ask-for-plan.ts'
import { agreeContact, answerGuardian, recordContact } from '../../domain/follow-up/contact-home.ts'
import { askSupport, endDeputy, giveSupport, nameDeputy } from '../../domain/follow-up/name-deputy.ts'
import { planDay } from '../../domain/follow-up/plan-day.ts'
import { apologise, giveRecognition } from '../../domain/follow-up/recognise.ts'
import { markMadeUp, planLostTeaching, registerAbsence } from '../../domain/follow-up/register-absence.ts'
import { sayTalkPlace, sayWhatHelps } from '../../domain/follow-up/say-what-helps.ts'
import { answerTellingClass, askToTellClass, tellClass } from '../../domain/follow-up/tell-class.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { addDays } from '../../domain/kernel/dates.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { decides, holds } from '../../domain/people/viewer.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { isStaff } from '../../readmodels/cases/choices.ts'
import { namesOf } from '../../readmodels/school.ts'
import { Check, DateField, Hidden, RadioGroup, Select, TextArea } from '../parts/fields.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { followUpCaseWords, type FollowUpForm } from '../words/case-follow-up.ts'
import type { CaseRefusal } from '../words/case-refusals.ts'
import { dayMonth, longDate, quoted, typedDate, type Language } from '../words/language.ts'
import { byCarrier, byWhoeverSeesIt, caseFormPage, valuesFrom, type CaseForm } from './case-form.tsx'
import { Lines } from './seen-case.tsx'

type PageOf<Command, Refusal extends CaseRefusal> = Parameters<typeof caseFormPage<Command, Refusal>>[0]

/** A page of this part: its words stand under its path. */
const aroundPage = <Command, Refusal extends CaseRefusal>(
  path: FollowUpForm,
  page: Omit<PageOf<Command, Refusal>, 'path' | 'texts' | 'act'> & {
    readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  },
) =>
  caseFormPage<Command, Refusal>({
    ...page,
    path,
    texts: ({ pupil, of }, { language }) => followUpCaseWords[language].forms(pupil, of)[path],
  })

/** The class's team fills in the everyday with those who carry the case. */
const textsOf = ({ visit, pupil, of }: CaseForm) => ({
  ...followUpCaseWords[visit.language],
  form: followUpCaseWords[visit.language].forms(pupil, of),
})

/** One of several, named by the address at first and by the form when it is sent. */
export const asked = (visit: SignedVisit, name: string): string =>
  visit.query(name) ?? visit.fields.text(name)

export const When = ({
  form,
  name,
  label,
  hint,
}: {
  form: CaseForm
  name: string
  label: string
  hint?: string
}) => (
  <DateField
    name={name}
    label={label}
    hint={[hint, form.words.form.example(typedDate(form.visit.today))].filter(Boolean).join(' ')}
    value={form.values.text(name)}
    error={form.errorAt(name)}
  />
)

export const Text = ({
  form,
  name,
  label,
  hint,
  rows,
}: {
  form: CaseForm
  name: string
  label: string
  hint?: string
  rows?: number
}) => (
  <TextArea
    name={name}
    label={label}
    {...(hint === undefined ? {} : { hint })}
    {...(rows === undefined ? {} : { rows })}
    value={form.values.text(name)}
    error={form.errorAt(name)}
  />
)

export const OneOf = <T extends string>({
  form,
  name,
  label,
  hint,
  of,
  words,
}: {
  form: CaseForm
  name: string
  label: string
  hint?: string
  of: readonly T[]
  words: Readonly<Record<T, string>>
}) => (
  <RadioGroup
    name={name}
    label={label}
    {...(hint === undefined ? {} : { hint })}
    options={of.map((value) => ({ value, label: words[value] }))}
    value={form.values.text(name)}
    error={form.errorAt(name)}
  />
)

export const Adult = ({ form, name, label }: { form: CaseForm; name: string; label: string }) => (
  <Select
    name={name}
    label={label}
    options={form.staff}
    placeholder={form.words.form.choose}
    value={form.values.text(name)}
    error={form.errorAt(name)}
  />
)

const yesNo = ['yes', 'no'] as const
const yesNoWords = ({ yes, no }: { readonly yes: string; readonly no: string }) => ({ yes, no })

export const todayIn =
  (name: string) =>
  (visit: SignedVisit): ReturnType<typeof valuesFrom> =>
    valuesFrom({ [name]: typedDate(visit.today) })

const deputyPage = aroundPage('deputy', {
  rules: ['FOL-02', 'FOL-21', 'TEAM-06'],
  may: (seen) => seen.carries && seen.state.trustedAdult !== null,
  dates: ['awayUntil'],
  suggested: (_visit, { state: { followUp } }) =>
    valuesFrom({
      person: followUp.deputy?.person,
      awayUntil: followUp.deputy?.awayUntil == null ? '' : typedDate(followUp.deputy.awayUntil),
    }),
  act: nameDeputy,
  command: async ({ fields, visit, unit }) => ({
    person: fields.text('person'),
    isStaff: await isStaff(unit, fields.text('person')),
    untied: fields.text('untied') === 'yes',
    awayUntil: fields.date('awayUntil', visit.today),
  }),
  fields: (form) => {
    const { deputy } = textsOf(form).form
    return (
      <>
        <Adult form={form} name="person" label={deputy.person} />
        <When form={form} name="awayUntil" label={deputy.awayUntil} hint={deputy.awayHint} />
        <Check
          name="untied"
          value="yes"
          label={deputy.untied}
          checked={form.values.text('untied') === 'yes'}
          error={form.errorAt('untied')}
        />
      </>
    )
  },
})

const deputyEndPage = aroundPage('deputy-end', {
  rules: ['FOL-02'],
  may: (seen) => seen.carries && seen.state.followUp.deputy !== null,
  act: endDeputy,
  command: () => ({}),
  fields: () => null,
})

const supportPage = aroundPage('support', {
  rules: ['FOL-02'],
  may: byCarrier,
  act: askSupport,
  command: ({ fields }) => ({ words: fields.text('words') }),
  fields: (form) => <Text form={form} name="words" label={textsOf(form).form.support.words} />,
})

const supportGivenPage = aroundPage('support-given', {
  rules: ['FOL-02'],
  may: (seen, viewer) => seen.carries && (holds(viewer, 'resource-team') || decides(viewer)),
  dates: ['on'],
  suggested: todayIn('on'),
  act: giveSupport,
  command: ({ fields, visit }) => ({ on: fields.date('on', visit.today), words: fields.text('words') }),
  fields: (form) => {
    const texts = textsOf(form).form['support-given']
    return (
      <>
        <When form={form} name="on" label={texts.on} />
        <Text form={form} name="words" label={texts.words} />
      </>
    )
  },
})

const recognitionPage = aroundPage('recognition', {
  rules: ['FOL-05'],
  may: byCarrier,
  dates: ['on'],
  suggested: todayIn('on'),
  act: giveRecognition,
  command: ({ fields, visit }) => ({ on: fields.date('on', visit.today), received: fields.text('received') }),
  fields: (form) => {
    const texts = textsOf(form).form.recognition
    return (
      <>
        <When form={form} name="on" label={texts.on} />
        <Text form={form} name="received" label={texts.received} />
      </>
    )
  },
})

const apologyPage = aroundPage('apology', {
  rules: ['FOL-05', 'REP-10'],
  may: byCarrier,
  dates: ['on'],
  suggested: (visit) => valuesFrom({ on: typedDate(visit.today), to: visit.query('to') }),
  act: apologise,
  command: ({ fields, visit }) => ({
    from: fields.oneOf('from', apologisers),
    to: fields.oneOf('to', apologyTo),
    on: fields.date('on', visit.today),
    received: fields.text('received'),
  }),
  fields: (form) => {
    const { form: forms, apologisers: from, apologyTo: to } = textsOf(form)
    const texts = forms.apology
    return (
      <>
        <OneOf form={form} name="from" label={texts.from} of={apologisers} words={from} />
        <OneOf form={form} name="to" label={texts.to} of={apologyTo} words={to(form.pupil, form.of)} />
        <When form={form} name="on" label={texts.on} />
        <Text form={form} name="received" label={texts.received} />
      </>
    )
  },
})

const absencePage = aroundPage('absence', {
  rules: ['FOL-09'],
  may: byWhoeverSeesIt,
  dates: ['from', 'until'],
  act: registerAbsence,
  command: ({ fields, visit }) => ({
    absenceId: visit.deps.newId(),
    from: fields.date('from', visit.today),
    until: fields.date('until', visit.today),
    cause: fields.oneOf('cause', absenceCauses),
    words: fields.text('words'),
  }),
  fields: (form) => {
    const { form: forms, causes } = textsOf(form)
    const texts = forms.absence
    return (
      <>
        <When form={form} name="from" label={texts.from} />
        <When form={form} name="until" label={texts.until} hint={texts.untilHint} />
        <OneOf form={form} name="cause" label={texts.cause} of={absenceCauses} words={causes} />
        <Text form={form} name="words" label={texts.words} hint={texts.wordsHint} />
      </>
    )
  },
})

/** An absence in words, as an option. */
const absenceOptions = (language: Language, { state }: CaseSeenBy) =>
  state.followUp.absences.map(({ absenceId, from, until }) => ({
    value: absenceId,
    label: followUpCaseWords[language].section.days(longDate(language, from), longDate(language, until)),
  }))

const lostTeachingPage = aroundPage('lost-teaching', {
  rules: ['FOL-09', 'FOL-10'],
  may: (seen) => seen.state.followUp.absences.length > 0,
  dates: ['by'],
  suggested: (visit, { state }) =>
    valuesFrom({
      absence: visit.query('absence') ?? state.followUp.absences.at(-1)?.absenceId,
      by: typedDate(addDays(visit.today, 14)),
    }),
  act: planLostTeaching,
  command: async ({ fields, visit, unit }) => ({
    planId: visit.deps.newId(),
    absenceId: fields.text('absence'),
    what: fields.text('what'),
    responsible: fields.text('responsible'),
    isStaff: await isStaff(unit, fields.text('responsible')),
    by: fields.date('by', visit.today),
  }),
  fields: (form) => {
    const texts = textsOf(form).form['lost-teaching']
    return (
      <>
        <Select
          name="absence"
          label={texts.absence}
          options={absenceOptions(form.visit.language, form.seen)}
          value={form.values.text('absence')}
          error={form.errorAt('absence')}
        />
        <Text form={form} name="what" label={texts.what} />
        <Adult form={form} name="responsible" label={texts.responsible} />
        <When form={form} name="by" label={texts.by} />
      </>
    )
  },
})

const planIn = (visit: SignedVisit, { state }: CaseSeenBy) =>
  state.followUp.lostTeaching.find(({ planId }) => planId === asked(visit, 'plan'))

const madeUpPage = aroundPage('made-up', {
  rules: ['FOL-09'],
  may: (seen, _viewer, visit) => planIn(visit, seen) !== undefined,
  act: markMadeUp,
  command: ({ fields }) => ({ planId: fields.text('plan') }),
  fields: ({ visit, seen }) => {
    const plan = planIn(visit, seen)
    return plan === undefined ? null : (
      <>
        <Hidden name="plan" value={plan.planId} />
        <p class="sh-read">
          <Lines text={textOf(plan.what)} />
        </p>
      </>
    )
  },
})

/** The latest plan of the same weekday: most weeks are alike. */
const lastWeeks = ({ state }: CaseSeenBy, on: ReturnType<typeof addDays>): string => {
  const { dayPlans } = state.followUp
  return textOf(dayPlans[on] ?? [7, 14, 21, 28].map((back) => dayPlans[addDays(on, -back)]).find(Boolean))
}

const dayPlanPage = aroundPage('day-plan', {
  rules: ['FOL-10'],
  may: byWhoeverSeesIt,
  dates: ['on'],
  suggested: (visit, seen) => {
    const tomorrow = addDays(visit.today, 1)
    return valuesFrom({ on: typedDate(tomorrow), lessons: lastWeeks(seen, tomorrow) })
  },
  act: planDay,
  command: ({ fields, visit }) => ({ on: fields.date('on', visit.today), lessons: fields.text('lessons') }),
  fields: (form) => {
    const texts = textsOf(form).form['day-plan']
    return (
      <>
        <When form={form} name="on" label={texts.on} />
        <Text form={form} name="lessons" label={texts.lessons} hint={texts.lessonsHint} rows={8} />
      </>
    )
  },
})

const helpsPage = aroundPage('helps', {
  rules: ['FOL-19'],
  may: byCarrier,
  suggested: (_visit, { state: { followUp } }) =>
    valuesFrom({
      ...Object.fromEntries(helpAreas.map((area) => [area, textOf(followUp.helpsMe?.helps[area])])),
      toTeachers: followUp.helpsMe === null ? undefined : followUp.helpsMe.toTeachers ? 'yes' : 'no',
    }),
  collides: true,
  act: sayWhatHelps,
  command: ({ fields }) => {
    const answer = fields.oneOf('toTeachers', yesNo)
    return {
      helps: Object.fromEntries(helpAreas.map((area) => [area, fields.text(area)])),
      toTeachers: answer === undefined ? undefined : answer === 'yes',
    }
  },
  fields: (form) => {
    const texts = textsOf(form)
    return (
      <>
        {helpAreas.map((area) => (
          <Text form={form} name={area} label={texts.helpAreas[area]} rows={2} />
        ))}
        <OneOf
          form={form}
          name="toTeachers"
          label={texts.form.helps.toTeachers}
          hint={texts.form.helps.toTeachersHint}
          of={yesNo}
          words={yesNoWords(texts)}
        />
      </>
    )
  },
})

const talkPlacePage = aroundPage('talk-place', {
  rules: ['FOL-04'],
  may: byCarrier,
  suggested: (_visit, { state }) => valuesFrom({ place: textOf(state.followUp.talkPlace ?? undefined) }),
  act: sayTalkPlace,
  command: ({ fields }) => ({ place: fields.text('place') }),
  fields: (form) => <Text form={form} name="place" label={textsOf(form).form['talk-place'].place} rows={2} />,
})

const askClassPage = aroundPage('ask-class', {
  rules: ['FOL-18', 'REP-10'],
  may: byWhoeverSeesIt,
  act: askToTellClass,
  command: ({ fields, visit }) => ({ tellingId: visit.deps.newId(), what: fields.text('what') }),
  fields: (form) => {
    const texts = textsOf(form).form['ask-class']
    return <Text form={form} name="what" label={texts.what} hint={texts.whatHint} />
  },
})

const untold = ({ state }: CaseSeenBy) => state.followUp.tellings.filter(({ toldOn }) => toldOn === null)

const Telling = ({ form, label }: { form: CaseForm; label: string }) => (
  <RadioGroup
    name="telling"
    label={label}
    options={untold(form.seen).map(({ tellingId, what, askedOn }) => ({
      value: tellingId,
      label: `${textOf(what)} (${dayMonth(form.visit.language, askedOn)})`,
    }))}
    value={form.values.text('telling')}
    error={form.errorAt('telling')}
  />
)

const lastUntold = (_visit: SignedVisit, seen: CaseSeenBy) =>
  valuesFrom({ telling: untold(seen).at(-1)?.tellingId })

const classAnswerPage = aroundPage('class-answer', {
  rules: ['FOL-18'],
  may: (seen) => seen.carries && untold(seen).length > 0,
  suggested: lastUntold,
  act: answerTellingClass,
  command: ({ fields }) => {
    const answer = fields.oneOf('allowed', yesNo)
    return {
      tellingId: fields.text('telling'),
      allowed: answer === undefined ? undefined : answer === 'yes',
    }
  },
  fields: (form) => {
    const texts = textsOf(form)
    return (
      <>
        <Telling form={form} label={texts.form['class-answer'].telling} />
        <OneOf
          form={form}
          name="allowed"
          label={texts.form['class-answer'].allowed}
          of={yesNo}
          words={yesNoWords(texts)}
        />
      </>
    )
  },
})

const classToldPage = aroundPage('class-told', {
  rules: ['FOL-18', 'REP-10'],
  may: (seen) => untold(seen).length > 0,
  dates: ['on'],
  suggested: (visit, seen) =>
    valuesFrom({ telling: untold(seen).at(-1)?.tellingId, on: typedDate(visit.today) }),
  act: tellClass,
  command: ({ fields, visit }) => ({
    tellingId: fields.text('telling'),
    on: fields.date('on', visit.today),
  }),
  fields: (form) => {
    const texts = textsOf(form).form['class-told']
    return (
      <>
        <Telling form={form} label={texts.telling} />
        <When form={form} name="on" label={texts.on} />
      </>
    )
  },
})

const everyDays = ['1', '3', '7', '14', '28'] as const

const contactPage = aroundPage('contact', {
  rules: ['FOL-12', 'REP-10'],
  may: byCarrier,
  suggested: (_visit, { state: { followUp } }) =>
    valuesFrom({ everyDays: String(followUp.contact?.everyDays ?? ''), how: followUp.contact?.how }),
  act: agreeContact,
  command: ({ fields }) => {
    const days = fields.oneOf('everyDays', everyDays)
    return { everyDays: days === undefined ? undefined : Number(days), how: fields.oneOf('how', contactWays) }
  },
  fields: (form) => {
    const texts = textsOf(form)
    return (
      <>
        <RadioGroup
          name="everyDays"
          label={texts.form.contact.everyDays}
          options={everyDays.map((value) => ({
            value,
            label: form.words.page.facts.everyDays(Number(value)),
          }))}
          value={form.values.text('everyDays')}
          error={form.errorAt('everyDays')}
        />
        <OneOf
          form={form}
          name="how"
          label={texts.form.contact.how}
          of={contactWays}
          words={texts.contactWays}
        />
      </>
    )
  },
})

const contactedPage = aroundPage('contacted', {
  rules: ['FOL-12'],
  may: byCarrier,
  dates: ['on'],
  suggested: (visit, { state: { followUp } }) =>
    valuesFrom({ on: typedDate(visit.today), how: followUp.contact?.how }),
  act: recordContact,
  command: ({ fields, visit }) => ({
    on: fields.date('on', visit.today),
    how: fields.oneOf('how', contactWays),
    words: fields.text('words'),
  }),
  fields: (form) => {
    const texts = textsOf(form)
    const own = texts.form.contacted
    return (
      <>
        <When form={form} name="on" label={own.on} />
        <OneOf form={form} name="how" label={own.how} of={contactWays} words={texts.contactWays} />
        <Text form={form} name="words" label={own.words} hint={own.wordsHint} />
      </>
    )
  },
})

const messageIn = (visit: SignedVisit, { state }: CaseSeenBy) =>
  state.followUp.messages.find(({ messageId }) => messageId === asked(visit, 'message'))

const answerHomePage = aroundPage('answer-home', {
  rules: ['CASE-09', 'FOL-12'],
  may: (seen, _viewer, visit) => seen.carries && messageIn(visit, seen) !== undefined,
  act: answerGuardian,
  command: ({ fields }) => ({ messageId: fields.text('message'), words: fields.text('words') }),
  fields: (form) => {
    const { visit, seen } = form
    const message = messageIn(visit, seen)
    const { section, form: forms } = textsOf(form)
    return message === undefined ? null : (
      <>
        <Hidden name="message" value={message.messageId} />
        <Voice
          small
          said={section.letter(
            seen.names.get(message.guardian) ?? form.words.someone,
            longDate(visit.language, message.on),
          )}
        >
          <Lines text={quoted(visit.language, textOf(message.words))} />
        </Voice>
        {message.hard && (
          <p>
            <b>{section.hard}</b>
          </p>
        )}
        <Text form={form} name="words" label={forms['answer-home'].words} rows={5} />
      </>
    )
  },
})

const OURSELVES = 'school'

const planAskedPage = aroundPage('plan-asked', {
  rules: ['LAW-05'],
  may: (seen) => seen.carries && seen.state.planAdoptedOn === null && seen.state.followUp.planAsked === null,
  dates: ['on'],
  suggested: todayIn('on'),
  act: askForPlan,
  command: async ({ fields, visit, unit, seen }) => {
    const guardians = await unit.index.guardiansOf(seen.state.exposed)
    return {
      ground: fields.oneOf('ground', planGrounds),
      guardian: guardians.find((guardian) => guardian === fields.text('guardian')),
      on: fields.date('on', visit.today),
      words: fields.text('words'),
    }
  },
  fields: async (form) => {
    const { form: forms, planGrounds: grounds } = textsOf(form)
    const texts = forms['plan-asked']
    const guardians = await form.unit.index.guardiansOf(form.seen.state.exposed)
    const names = await namesOf(form.unit, guardians)
    return (
      <>
        <OneOf form={form} name="ground" label={texts.ground} of={planGrounds} words={grounds(form.pupil)} />
        <RadioGroup
          name="guardian"
          label={texts.guardian}
          options={[
            ...guardians.map((guardian) => ({
              value: guardian,
              label: names.get(guardian) ?? form.words.someone,
            })),
            { value: OURSELVES, label: texts.ourselves },
          ]}
          value={form.values.text('guardian') === '' ? OURSELVES : form.values.text('guardian')}
        />
        <When form={form} name="on" label={texts.on} />
        <Text form={form} name="words" label={texts.words} />
      </>
    )
  },
})

const planAnswerPage = aroundPage('plan-answer', {
  rules: ['LAW-05'],
  may: (seen) => seen.carries && seen.state.followUp.planAsked !== null,
  suggested: (_visit, { state }) => valuesFrom({ words: textOf(state.followUp.planAsked?.answer?.words) }),
  act: answerPlanRequest,
  command: ({ fields }) => ({ words: fields.text('words') }),
  fields: (form) => {
    const { visit, seen } = form
    const asked = seen.state.followUp.planAsked
    return (
      <>
        {asked?.words?.text == null ? null : (
          <Voice small said={longDate(visit.language, asked.on)}>
            {quoted(visit.language, asked.words.text)}
          </Voice>
        )}
        <Text form={form} name="words" label={textsOf(form).form['plan-answer'].words} rows={5} />
      </>
    )
  },
})

/** What adults do around a pupil who is followed: the adults themselves, the everyday, the class, and home. */
export const actsAroundPupil = [
  deputyPage,
  deputyEndPage,
  supportPage,
  supportGivenPage,
  recognitionPage,
  apologyPage,
  absencePage,
  lostTeachingPage,
  madeUpPage,
  dayPlanPage,
  helpsPage,
  talkPlacePage,
  askClassPage,
  classAnswerPage,
  classToldPage,
  contactPage,
  contactedPage,
  answerHomePage,
  planAskedPage,
  planAnswerPage,
]
