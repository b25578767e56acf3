import type { Child } from 'hono/jsx'
import { handle, type Outcome } from '../../app/handle.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { addDays } from '../../domain/kernel/dates.ts'
import { textOf, type Words } from '../../domain/kernel/words.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Act } from '../../domain/rules/act.ts'
import { dayOf, type Recorded } from '../../domain/rules/recorded.ts'
import { LOOK_AGAIN_AFTER } from '../../domain/signs/duties.ts'
import { noteParts, stepKinds, type ConcernEvent } from '../../domain/signs/events.ts'
import { askForCase, lookAgain } from '../../domain/signs/look-again.ts'
import { noteConcern } from '../../domain/signs/note-concern.ts'
import { markStepDone, planStep } from '../../domain/signs/plan-step.ts'
import { foldRaised, pupilOf, type ConcernState, type Step } from '../../domain/signs/state.ts'
import { isStaff, staffChoices } from '../../readmodels/cases/choices.ts'
import { ownName } from '../../readmodels/school.ts'
import { findConcernSeenBy, type ConcernSeen } from '../../readmodels/signs/concerns.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { opensCases } from '../cases/list-page.tsx'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { DateField, Hidden, RadioGroup, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { frameWords } from '../words/frame.ts'
import { longDate, quoted, typedDate, type Language } from '../words/language.ts'
import { signsWords } from '../words/signs.ts'
import {
  auditConcern,
  Guidance,
  Missing,
  nameOfAbout,
  NoteFields,
  sayRefusal,
  typedNote,
  withUnreadable,
  type Refusals,
} from './common.tsx'

const rules = ['SIG-01', 'SIG-02', 'SIG-13', 'CASE-01', 'CON-04'] as const

/** What may be done on the page; each a form of its own. */
const formNames = ['note', 'step', 'step-done', 'look', 'ask-case'] as const
type FormName = (typeof formNames)[number]

type Failed = {
  readonly form: FormName | undefined
  readonly refusals: Refusals
  /** What others did since the form was shown. */
  readonly since?: readonly Recorded<ConcernEvent>[]
}
const noFailure: Failed = { form: undefined, refusals: [] }

type FormProps = {
  readonly visit: SignedVisit
  readonly seen: ConcernSeen
  readonly failed: Failed
}

/** What stands at a field of one of the forms: as typed where that one came back, and its message. */
const fieldsOf = ({ visit, failed }: FormProps, form: FormName) => {
  const mine = failed.form === form
  const errorAt = (field: string): string | undefined => {
    const found = mine ? failed.refusals.find((refused) => refused.field === field) : undefined
    return found === undefined ? undefined : sayRefusal(visit.language, found)
  }
  return {
    mine,
    at: (field: string, suggested = '') => ({
      id: `${form}-${field}`,
      name: field,
      value: mine ? visit.fields.text(field) : suggested,
      error: errorAt(field),
    }),
  }
}

/** The button says which form it is. */
const Form = ({
  visit,
  seen,
  form,
  send,
  children,
}: FormProps & { form: FormName; send: string; children?: Child }) => (
  <form class="sh-form" method="post" action={`/concerns/${seen.id}`} novalidate>
    <Hidden name="once" value={visit.newToken()} />
    {form === 'look' && <Hidden name="seen" value={String(seen.view.state.version)} />}
    <div class="sh-stack">
      {children}
      <Button name="act" value={form} quiet={form !== 'look'}>
        {send}
      </Button>
    </div>
  </form>
)

const Opened = ({ title, open, children }: { title: string; open: boolean; children?: Child }) => (
  <div class="sh-mt2">
    <details class="sh-more" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  </div>
)

const NoteForm = (props: FormProps) => {
  const { title, send } = signsWords[props.visit.language].note
  const { mine, at } = fieldsOf(props, 'note')
  return (
    <Opened title={title} open={mine}>
      <Form {...props} form="note" send={send}>
        <NoteFields visit={props.visit} prefix="note-" kept={mine} error={at('fact').error} />
      </Form>
    </Opened>
  )
}

const StepForm = (props: FormProps & { readonly staff: readonly { value: string; label: string }[] }) => {
  const { visit, staff } = props
  const words = signsWords[visit.language]
  const { mine, at } = fieldsOf(props, 'step')
  return (
    <Opened title={words.step.title} open={mine}>
      <Form {...props} form="step" send={words.step.send}>
        <RadioGroup
          {...at('kind')}
          label={words.step.kind}
          options={stepKinds.map((kind) => ({ value: kind, ...words.steps[kind] }))}
        />
        <TextField {...at('what')} label={words.step.what} autocomplete="off" />
        <Select
          {...at('responsible', visit.signedIn.person)}
          label={words.step.responsible}
          placeholder={words.step.choose}
          options={staff}
        />
        <DateField
          {...at('by')}
          label={words.step.by}
          hint={words.example(typedDate(addDays(visit.today, 7)))}
        />
      </Form>
    </Opened>
  )
}

const StepDoneForm = (props: FormProps & { readonly step: Step }) => {
  const { visit, seen, step, failed } = props
  const words = signsWords[visit.language].stepDone
  const open = seen.view.state.steps.filter(({ doneOn }) => doneOn === null)
  const sent = open.find(({ stepId }) => stepId === visit.fields.text('step')) ?? open[0]
  const mine = failed.form === 'step-done' && sent === step
  const { at } = fieldsOf({ ...props, failed: mine ? failed : noFailure }, 'step-done')
  // Only the one that came back is called by an error summary; the others need ids of their own.
  const own = (field: string, suggested?: string) => ({
    ...at(field, suggested),
    ...(mine ? {} : { id: `${step.stepId}-${field}` }),
  })
  return (
    <Opened title={words.title} open={mine}>
      <Form {...props} form="step-done" send={words.send}>
        <Hidden name="step" value={step.stepId} />
        <DateField {...own('on', typedDate(visit.today))} label={words.on} />
        <TextArea {...own('words')} label={words.words} rows={2} autocomplete="off" />
      </Form>
    </Opened>
  )
}

const LookForm = (props: FormProps) => {
  const { visit } = props
  const words = signsWords[visit.language]
  const { at } = fieldsOf(props, 'look')
  return (
    <Part id="look-again" title={words.look.title}>
      <Form {...props} form="look" send={words.look.send}>
        <RadioGroup
          {...at('settled')}
          label={words.look.question}
          options={[
            { value: 'no', label: words.look.goesOn },
            { value: 'yes', label: words.look.gone },
          ]}
        />
        <TextArea {...at('words')} label={words.look.words} rows={3} autocomplete="off" />
        <DateField
          {...at('lookAgainOn')}
          label={words.look.lookAgainOn}
          hint={words.example(typedDate(addDays(visit.today, LOOK_AGAIN_AFTER)))}
        />
      </Form>
    </Part>
  )
}

const CaseStep = (props: FormProps & { readonly viewer: Viewer }) => {
  const { visit, seen, viewer } = props
  const words = signsWords[visit.language].aCase
  const { caseAskedOn } = seen.view.state
  return (
    <Part id="case" title={words.title}>
      <p class="sh-read sh-mb2">{words.text}</p>
      {opensCases(viewer) ? (
        <Button href={`/cases/new?concern=${seen.id}`} quiet>
          {words.open}
        </Button>
      ) : (
        caseAskedOn === null && <Form {...props} form="ask-case" send={words.ask} />
      )}
      {caseAskedOn !== null && (
        <p class="sh-mt1">
          <StateMark icon="check">{words.asked(longDate(visit.language, caseAskedOn))}</StateMark>
        </p>
      )}
    </Part>
  )
}

const paragraphs = (text: string): Child =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => <p>{line}</p>)

const Said = ({ language, label, words }: { language: Language; label?: string; words: Words }) => (
  <>
    {label !== undefined && <p class="sh-quiet sh-small sh-mt1">{label}</p>}
    {words.text === null ? (
      <p class="sh-quiet">{signsWords[language].page.erased}</p>
    ) : (
      paragraphs(textOf(words))
    )}
  </>
)

/** What one entry says: the four parts each under its name, the child's own words in a child's voice. */
const EntryText = ({ language, event }: { language: Language; event: ConcernEvent }) => {
  const words = signsWords[language]
  switch (event.type) {
    case 'ConcernRaised':
    case 'ConcernNoted':
      return (
        <>
          {event.signs.length > 0 && <p>{event.signs.map((sign) => words.signs[sign]).join(' · ')}</p>}
          {event.type === 'ConcernRaised' && event.ownSigns !== undefined && (
            <p>{textOf(event.ownSigns).replaceAll('\n', ' · ')}</p>
          )}
          {noteParts.map((part) => {
            const written = event.note[part]
            if (written === undefined) return null
            const { label } = words.parts[part]
            return part === 'said' && written.text !== null ? (
              <Voice small said={label}>
                {paragraphs(quoted(language, written.text))}
              </Voice>
            ) : (
              <Said language={language} label={label} words={written} />
            )
          })}
        </>
      )
    case 'StepPlanned':
      return (
        <>
          <p>{words.steps[event.kind].label}</p>
          {event.what !== undefined && <Said language={language} words={event.what} />}
        </>
      )
    case 'StepDone':
      return event.words === undefined ? null : <Said language={language} words={event.words} />
    case 'ConcernLookedAt':
    case 'ConcernSettled':
      return <Said language={language} words={event.words} />
    case 'CaseAskedFor':
    case 'ConcernLedToCase':
      return null
  }
}

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  failed: Failed = noFailure,
): Promise<Response> => {
  const seen = await findConcernSeenBy(unit, viewer, visit.param('id'))
  if (seen === undefined) return visit.notFound()
  await auditConcern(unit, viewer, seen.stream, seen.about)
  const { language } = visit
  const words = signsWords[language]
  const { state, entries } = seen.view
  const { end } = state
  const title = nameOfAbout(language, state.about, textOf(state.where ?? undefined), seen.names, seen.classes)
  const isFailed = failed.refusals.length > 0 || failed.since !== undefined
  const form = { visit, seen, failed }
  const staff = (await staffChoices(unit)).map(({ person, name }) => ({ value: person, label: name }))
  const writer = seen.names.get(state.writer ?? '') ?? ''
  const lead = [
    words.page.writtenBy(writer, longDate(language, state.raisedOn)),
    end === null ? words.page.lookedAtOn(longDate(language, state.lookAgain.on)) : words.page.ended,
  ].join(' ')
  const place = textOf(state.where ?? undefined)
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={title}
      failed={isFailed}
      rules={rules}
      current="concerns"
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/concerns">
            {words.list.title}
          </a>
        }
        title={title}
        lead={lead}
      />
      {failed.since !== undefined && (
        <div class="ds-error-summary sh-mb3" role="alert" tabindex={-1} aria-labelledby="moved">
          <h2 id="moved">{frameWords[language].moved.title}</h2>
          <p>{frameWords[language].moved.text}</p>
          <ul>
            {failed.since.map(({ event }) => (
              <li>{words.happened[event.type]}</li>
            ))}
          </ul>
          <p>{frameWords[language].moved.again}</p>
        </div>
      )}
      <Missing
        visit={visit}
        refusals={failed.refusals}
        {...(failed.form === undefined ? {} : { prefix: `${failed.form}-` })}
      />
      {end?.kind === 'case' && (
        <p class="sh-mb3">
          <Button href={`/cases/${end.caseId}`} quiet>
            {words.page.toCase}
          </Button>
        </p>
      )}
      <div class="sh-two">
        <div>
          <Part id="written" title={words.page.written} first>
            <p class="sh-quiet sh-mb2">
              {[
                words.page.seenOn(longDate(language, state.seenOn)),
                state.about.kind === 'place' ? '' : place,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Thread>
              {entries.map(({ event, at, by }) => (
                <ThreadItem kind="entry">
                  <p class="sh-quiet sh-small">
                    {longDate(language, dayOf(at) as LocalDate)}
                    {by === null ? '' : ` · ${seen.names.get(by) ?? ''}`}
                  </p>
                  <h3 class="sh-h3">{words.happened[event.type]}</h3>
                  <div class="sh-read">
                    <EntryText language={language} event={event} />
                  </div>
                </ThreadItem>
              ))}
            </Thread>
            {end === null && <NoteForm {...form} />}
          </Part>
          <Part id="plan" title={words.page.plan}>
            <p class="sh-quiet sh-mb2">{words.page.planLead}</p>
            <ul class="sh-plain">
              {state.steps.map((step) => (
                <li class="sh-mb2">
                  <h3 class="sh-h3">{words.steps[step.kind].label}</h3>
                  {step.what !== null && <Said language={language} words={step.what} />}
                  <p class="sh-quiet">
                    {words.page.by(seen.names.get(step.responsible) ?? '', longDate(language, step.by))}
                  </p>
                  {step.doneOn === null ? (
                    end === null && <StepDoneForm {...form} step={step} />
                  ) : (
                    <StateMark icon="check" color="success">
                      {words.page.done(longDate(language, step.doneOn))}
                    </StateMark>
                  )}
                </li>
              ))}
            </ul>
            {end === null && <StepForm {...form} staff={staff} />}
          </Part>
          {end === null && <LookForm {...form} />}
          {end === null && <CaseStep {...form} viewer={viewer} />}
        </div>
        <aside class="sh-stack sh-stick">
          <Guidance language={language} />
        </aside>
      </div>
    </StaffFrame>,
    failed.since !== undefined ? 409 : isFailed ? 422 : 200,
  )
}

type Done = Outcome<ConcernEvent, string>

/** Carries out the form that was sent; undefined: none of ours. */
const carryOut = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  seen: ConcernSeen,
): Promise<Done | undefined> => {
  const { fields, today } = visit
  const act = <Command, Refusal extends string>(
    one: Act<ConcernState, Command, ConcernEvent, Refusal>,
    command: Command,
    version?: number,
  ): Promise<Done> =>
    handle(unit, visit.deps.clock, {
      stream: seen.stream,
      fold: foldRaised,
      act: one,
      command,
      viewer,
      seen: version,
    })
  switch (fields.oneOf('act', formNames)) {
    case undefined:
      return undefined
    case 'note':
      return act(noteConcern, { signs: [], note: typedNote(fields) })
    case 'step': {
      const responsible = fields.text('responsible')
      const pupil = pupilOf(seen.view.state.about)
      return act(planStep, {
        stepId: visit.deps.newId(),
        kind: fields.oneOf('kind', stepKinds),
        what: fields.text('what'),
        responsible,
        isStaff: await isStaff(unit, responsible),
        isOwnChild: pupil !== null && (await unit.index.guardiansOf(pupil)).includes(responsible),
        by: fields.date('by', today),
      })
    }
    case 'step-done':
      return act(markStepDone, {
        stepId: fields.text('step'),
        on: fields.date('on', today),
        words: fields.text('words'),
      })
    case 'look': {
      const settled = fields.oneOf('settled', ['yes', 'no'])
      return act(
        lookAgain,
        {
          settled: settled === undefined ? undefined : settled === 'yes',
          words: fields.text('words'),
          lookAgainOn: fields.date('lookAgainOn', today),
        },
        fields.seen(),
      )
    }
    case 'ask-case':
      return act(askForCase, {})
  }
}

const datesOf: Readonly<Partial<Record<FormName, string>>> = {
  step: 'by',
  'step-done': 'on',
  look: 'lookAgainOn',
}

/** One concern: what was written, the small plan, looking again, and one step to a case (SIG-13). */
export const concernPage: Page = {
  path: '/concerns/:id',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const seen = await findConcernSeenBy(unit, viewer, visit.param('id'))
      if (seen === undefined) return { again: async () => visit.notFound() }
      const form = visit.fields.oneOf('act', formNames)
      const outcome = await carryOut(visit, unit, viewer, seen)
      if (outcome?.kind === 'moved') {
        const { since } = outcome
        return { again: (next, who) => show(visit, next, who, { form, refusals: [], since }) }
      }
      const date = form === undefined ? undefined : datesOf[form]
      const refused: Refusals =
        outcome === undefined
          ? [{ refusal: 'act-missing', source: ['SIG-13'] }]
          : outcome.kind === 'refused'
            ? outcome.refusals
            : []
      const refusals = withUnreadable(visit, date === undefined ? [] : [date], refused)
      return refusals.length === 0
        ? { to: `/concerns/${seen.id}` }
        : { again: (next, who) => show(visit, next, who, { form, refusals }) }
    }),
}
