import type { CaseEvent } from '../../domain/cases/events.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import { addDays } from '../../domain/kernel/dates.ts'
import { textOf } from '../../domain/kernel/words.ts'
import {
  answerJointMeeting,
  askJointMeeting,
  callMeeting,
  familiesOf,
  familyKnows,
} from '../../domain/meetings/call-meeting.ts'
import { meetingKinds, talkKinds } from '../../domain/meetings/events.ts'
import { recordTalk } from '../../domain/meetings/record-talk.ts'
import { markTaskDone, writeMinutes } from '../../domain/meetings/write-minutes.ts'
import { findPart } from '../../domain/participants/events.ts'
import { decides } from '../../domain/people/viewer.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { isPupil, isStaff, pupilChoices } from '../../readmodels/cases/choices.ts'
import { Check, CheckGroup, DateField, Hidden, RadioGroup, Select, TextField } from '../parts/fields.tsx'
import { Voice } from '../parts/voice.tsx'
import type { Fields, SignedVisit } from '../visit.tsx'
import { meetingWords, type MeetingForm } from '../words/case-meetings.ts'
import type { CaseRefusal } from '../words/case-refusals.ts'
import { firstName } from '../words/cases.ts'
import { typedDate } from '../words/language.ts'
import { Adult, asked, OneOf, Text, When } from './acts-around-pupil.tsx'
import { byCarrier, caseFormPage, valuesFrom, type CaseForm } from './case-form.tsx'
import { casePath, Lines } from './seen-case.tsx'

type PageOf<Command, Refusal extends CaseRefusal> = Parameters<typeof caseFormPage<Command, Refusal>>[0]

/** A page of this part: its words stand under its path. */
const meetingPage = <Command, Refusal extends CaseRefusal>(
  path: MeetingForm,
  page: Omit<PageOf<Command, Refusal>, 'path' | 'texts' | 'act'> & {
    readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  },
) =>
  caseFormPage<Command, Refusal>({
    ...page,
    path,
    texts: ({ pupil }, { language }) => meetingWords[language].forms(pupil)[path],
  })

const textsOf = ({ visit, pupil }: CaseForm) => ({
  ...meetingWords[visit.language],
  form: meetingWords[visit.language].forms(pupil),
})

const nameOf = ({ seen, words }: CaseForm, person: string): string => seen.names.get(person) ?? words.pupil

/** The families of the case as choices, by their child. */
const familyOptions = (form: CaseForm, families: readonly string[] = familiesOf(form.seen.state)) =>
  families.map((family) => ({ value: family, label: nameOf(form, family) }))

/** The families that the exposed pupil's may meet. */
const othersIn = (state: CaseState): readonly string[] =>
  familiesOf(state).filter((family) => family !== state.exposed)

/** A text for each family alone, under the family's own field. */
const partField = (family: string): string => `part-${family}`
const partsIn = (fields: Fields, families: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(families.map((family) => [family, fields.text(partField(family))]))

const talkPage = meetingPage('talk', {
  rules: ['CASE-02', 'CASE-17', 'CASE-14', 'CASE-16'],
  may: (seen) => seen.state.end === null,
  dates: ['on'],
  suggested: (visit, { state }) => {
    const person = visit.query('with')
    const took = findPart(state.participants, person) !== undefined
    const asked = state.participants.inquiries.some(({ pupils }) => pupils.includes(person ?? ''))
    return valuesFrom({
      on: typedDate(visit.today),
      with: person,
      kind: visit.query('kind') ?? (asked ? 'inquiry' : took ? 'follow-up' : undefined),
    })
  },
  act: recordTalk,
  command: async ({ fields, visit, unit }) => ({
    talkId: visit.deps.newId(),
    kind: fields.oneOf('kind', talkKinds),
    with: fields.text('with'),
    isKnown: (await isPupil(unit, fields.text('with'))) || (await isStaff(unit, fields.text('with'))),
    on: fields.date('on', visit.today),
    declined: fields.text('declined') === 'yes',
    ownWords: fields.text('ownWords'),
    reading: fields.text('reading'),
  }),
  fields: async (form) => {
    const { form: forms, talkKinds: kinds } = textsOf(form)
    const texts = forms.talk
    const { participants, exposed, classId } = form.seen.state
    const near = [exposed, ...participants.parts.map(({ pupil }) => pupil)]
    const pupils = (await pupilChoices(form.unit)).flatMap((group) =>
      group.pupils.map(({ person, name }) => ({
        value: person,
        label: `${name}, ${group.label}`,
        near: near.includes(person) ? 2 : group.classId === classId ? 1 : 0,
      })),
    )
    return (
      <>
        <OneOf
          form={form}
          name="kind"
          label={texts.kind}
          of={talkKinds.filter(
            (kind) => kind !== 'accountability' && (kind !== 'leader' || decides(form.viewer)),
          )}
          words={kinds(form.pupil)}
        />
        <Select
          name="with"
          label={texts.with}
          hint={texts.withHint}
          options={[...pupils.toSorted((a, b) => b.near - a.near), ...form.staff]}
          placeholder={form.words.form.choose}
          value={form.values.text('with')}
          error={form.errorAt('with')}
        />
        <When form={form} name="on" label={texts.on} />
        <Text form={form} name="ownWords" label={texts.ownWords} rows={5} />
        <Check
          name="declined"
          value="yes"
          label={texts.declined}
          checked={form.values.text('declined') === 'yes'}
        />
        <Text form={form} name="reading" label={texts.reading} hint={texts.readingHint} />
      </>
    )
  },
})

const askPage = meetingPage('joint-ask', {
  rules: ['CASE-26'],
  may: (seen) => seen.carries && familiesOf(seen.state).length > 1,
  suggested: (_visit, { state }) =>
    valuesFrom({ families: othersIn(state).filter((family) => familyKnows(state, family)) }),
  act: askJointMeeting,
  command: ({ fields, seen: { state } }) => ({
    families: [state.exposed, ...fields.someOf('families', othersIn(state))],
  }),
  fields: (form) => (
    <CheckGroup
      name="families"
      label={textsOf(form).form['joint-ask'].families}
      options={familyOptions(form, othersIn(form.seen.state))}
      values={form.values.all('families')}
      error={form.errorAt('families')}
    />
  ),
})

const answerPage = meetingPage('joint-answer', {
  rules: ['CASE-26'],
  may: (seen) => seen.carries && seen.state.meetings.joint !== null,
  suggested: (visit) => valuesFrom({ family: visit.query('family') }),
  act: answerJointMeeting,
  command: ({ fields }) => {
    const answer = fields.oneOf('allowed', ['yes', 'no'])
    return { family: fields.text('family'), allowed: answer === undefined ? undefined : answer === 'yes' }
  },
  fields: (form) => {
    const texts = textsOf(form).form['joint-answer']
    return (
      <>
        <RadioGroup
          name="family"
          label={texts.family}
          options={familyOptions(form, form.seen.state.meetings.joint?.families)}
          value={form.values.text('family')}
          error={form.errorAt('family')}
        />
        <OneOf
          form={form}
          name="allowed"
          label={texts.allowed}
          of={['yes', 'no']}
          words={{ yes: texts.yes, no: texts.no }}
        />
      </>
    )
  },
})

const callPage = meetingPage('meeting', {
  rules: ['CASE-26', 'CASE-23'],
  may: byCarrier,
  dates: ['on'],
  suggested: (visit, { state }) =>
    valuesFrom({
      kind: 'parents',
      families: familyKnows(state, state.exposed) ? [state.exposed] : [],
      on: typedDate(addDays(visit.today, 7)),
      responsible: state.lead?.person,
    }),
  act: callMeeting,
  command: async ({ fields, visit, seen, unit }) => ({
    meetingId: visit.deps.newId(),
    kind: fields.oneOf('kind', meetingKinds),
    families: fields.text('kind') === 'staff' ? [] : fields.someOf('families', familiesOf(seen.state)),
    on: fields.date('on', visit.today),
    where: fields.text('where'),
    agenda: fields.text('agenda'),
    parts: partsIn(fields, familiesOf(seen.state)),
    staffPart: fields.text('staffPart'),
    responsible: fields.text('responsible'),
    isStaff: await isStaff(unit, fields.text('responsible')),
  }),
  fields: (form) => {
    const { form: forms, meetingKinds: kinds } = textsOf(form)
    const texts = forms.meeting
    const families = familiesOf(form.seen.state)
    return (
      <>
        <OneOf form={form} name="kind" label={texts.kind} of={meetingKinds} words={kinds} />
        <CheckGroup
          name="families"
          label={texts.families}
          {...(families.length > 1 ? { hint: texts.familiesHint } : {})}
          options={familyOptions(form)}
          values={form.values.all('families')}
          error={form.errorAt('families')}
        />
        <When form={form} name="on" label={texts.on} />
        <TextField
          name="where"
          label={texts.where}
          hint={texts.whereHint}
          value={form.values.text('where')}
          error={form.errorAt('where')}
        />
        <Text form={form} name="agenda" label={texts.agenda} hint={texts.agendaHint} />
        {families.map((family) => (
          <Text
            form={form}
            name={partField(family)}
            label={texts.part(firstName(nameOf(form, family)))}
            rows={2}
          />
        ))}
        <Text form={form} name="staffPart" label={texts.staffPart} rows={2} />
        <Adult form={form} name="responsible" label={texts.responsible} />
      </>
    )
  },
})

const meetingIn = (visit: SignedVisit, { state }: CaseSeenBy) =>
  state.meetings.meetings.find(({ meetingId }) => meetingId === asked(visit, 'meeting'))

/** Lines for who does what by when; what is left empty does not count. */
const TASK_LINES = [1, 2, 3, 4] as const
const readersOf = (value: string, families: readonly string[]): readonly string[] | undefined =>
  value === 'staff' ? [] : families.includes(value) ? [value] : undefined

const minutesPage = meetingPage('minutes', {
  rules: ['CASE-23', 'CASE-26'],
  may: (seen, viewer, visit) => {
    const meeting = meetingIn(visit, seen)
    return (
      meeting !== undefined &&
      meeting.minutes === null &&
      (seen.carries || meeting.responsible === viewer.person)
    )
  },
  dates: ['on', ...TASK_LINES.map((line) => `by-${line}`)],
  suggested: (visit, seen) => {
    const on = meetingIn(visit, seen)?.on
    return valuesFrom({ on: typedDate(on !== undefined && on <= visit.today ? on : visit.today) })
  },
  act: writeMinutes,
  command: async ({ fields, visit, seen, unit }) => {
    const families = meetingIn(visit, seen)?.families ?? []
    const tasks = await Promise.all(
      TASK_LINES.filter((line) =>
        ['what', 'who', 'by'].some((name) => fields.text(`${name}-${line}`).trim() !== ''),
      ).map(async (line) => ({
        taskId: visit.deps.newId(),
        what: fields.text(`what-${line}`),
        responsible: fields.text(`who-${line}`),
        isStaff: await isStaff(unit, fields.text(`who-${line}`)),
        by: fields.date(`by-${line}`, visit.today),
        families: readersOf(fields.text(`readers-${line}`), families),
      })),
    )
    return {
      meetingId: fields.text('meeting'),
      on: fields.date('on', visit.today),
      said: fields.text('said'),
      parts: partsIn(fields, families),
      staffPart: fields.text('staffPart'),
      tasks,
    }
  },
  fields: (form) => {
    const texts = textsOf(form).form.minutes
    const meeting = meetingIn(form.visit, form.seen)
    const families = meeting?.families ?? []
    const tasksError = form.errorAt('tasks')
    return (
      <>
        <Hidden name="meeting" value={meeting?.meetingId ?? ''} />
        <When form={form} name="on" label={texts.on} />
        <Text
          form={form}
          name="said"
          label={texts.said}
          {...(families.length > 0 ? { hint: texts.saidHint } : {})}
          rows={6}
        />
        {families.map((family) => (
          <Text
            form={form}
            name={partField(family)}
            label={texts.part(firstName(nameOf(form, family)))}
            rows={2}
          />
        ))}
        {families.length > 0 && <Text form={form} name="staffPart" label={texts.staffPart} rows={2} />}
        <section aria-labelledby="tasks-title" id="tasks">
          <h2 class="sh-h2" id="tasks-title">
            {texts.tasks}
          </h2>
          <p class="sh-quiet">{texts.tasksHint}</p>
          {tasksError !== undefined && (
            <p class="ds-validation-message" data-color="danger">
              {tasksError}
            </p>
          )}
        </section>
        {TASK_LINES.map((line) => (
          <fieldset class="ds-fieldset sh-stack sh-mt2">
            <legend class="ds-label">{texts.line(line)}</legend>
            <TextField
              name={`what-${line}`}
              label={texts.what}
              value={form.values.text(`what-${line}`)}
              error={form.errorAt(`what-${line}`)}
            />
            <Adult form={form} name={`who-${line}`} label={texts.who} />
            <DateField
              name={`by-${line}`}
              label={texts.by}
              hint={form.words.form.example(typedDate(addDays(form.visit.today, 7)))}
              value={form.values.text(`by-${line}`)}
              error={form.errorAt(`by-${line}`)}
            />
            {families.length > 0 && (
              <Select
                name={`readers-${line}`}
                label={texts.readers}
                options={[
                  { value: 'all', label: texts.all },
                  ...(families.length > 1 ? familyOptions(form, families) : []),
                  { value: 'staff', label: texts.staffOnly },
                ]}
                value={form.values.text(`readers-${line}`)}
              />
            )}
          </fieldset>
        ))}
      </>
    )
  },
})

const taskIn = (visit: SignedVisit, { state }: CaseSeenBy) =>
  state.meetings.tasks.find(({ taskId }) => taskId === asked(visit, 'task'))

const taskPage = meetingPage('task-done', {
  rules: ['CASE-23'],
  may: (seen, viewer, visit) => {
    const task = taskIn(visit, seen)
    return task !== undefined && (seen.carries || task.responsible === viewer.person)
  },
  act: markTaskDone,
  command: ({ fields }) => ({ taskId: fields.text('task') }),
  // Who only owes this has come from their day.
  to: (seen) => (seen.carries ? casePath(seen.id) : '/day'),
  fields: ({ visit, seen }) => {
    const task = taskIn(visit, seen)
    return (
      <>
        <Hidden name="task" value={task?.taskId ?? ''} />
        <Voice small>
          <Lines text={textOf(task?.what)} />
        </Voice>
      </>
    )
  },
})

/** Talks, meetings, minutes, and what was agreed in them (CASE-02, CASE-23, CASE-26). */
export const actsOfMeetings = [talkPage, askPage, answerPage, callPage, minutesPage, taskPage]
