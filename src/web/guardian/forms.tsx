import { handle } from '../../app/handle.ts'
import { askForPlan } from '../../domain/follow-up/ask-for-plan.ts'
import { reopen } from '../../domain/follow-up/close-follow-up.ts'
import { judgements, planGrounds } from '../../domain/follow-up/events.ts'
import {
  addHomeMeasure,
  endHomeMeasure,
  judgeMeasure,
  writeFromHome,
} from '../../domain/follow-up/write-from-home.ts'
import { textOf } from '../../domain/kernel/words.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { receiveReport } from '../../domain/reports/receive-report.ts'
import { foldReport } from '../../domain/reports/state.ts'
import { findStrategyInForce, namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { foldOpened } from '../follow-up/own.tsx'
import { GuardianFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Check, DateField, Hidden, RadioGroup, TextArea } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { Voice } from '../parts/voice.tsx'
import { familyPaper, PaperOnScreen } from '../print/paper-on-screen.tsx'
import type { Acted, SignedVisit } from '../visit.tsx'
import { firstName } from '../words/cases.ts'
import { guardianWords } from '../words/guardian.ts'
import { typedDate } from '../words/language.ts'
import { printWords } from '../words/print.ts'
import {
  auditChild,
  childPath,
  findSeen,
  guardianForm,
  guardianFormPage,
  type Found,
  type GuardianFormProps,
} from './form.tsx'

/** Nothing was sent yet: what the page suggests stands in the field. */
const isFirst = (visit: SignedVisit): boolean => visit.c.req.method === 'GET'

const Text = ({
  form,
  name,
  label,
  hint,
  rows = 4,
}: {
  form: GuardianFormProps
  name: string
  label: string
  hint?: string
  rows?: number
}) => {
  const error = form.errorAt(name)
  return (
    <TextArea
      name={name}
      label={label}
      rows={rows}
      value={form.value(name)}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    />
  )
}

const writePage = guardianForm({
  name: 'write',
  rules: ['CASE-09', 'FOL-12'],
  may: () => true,
  act: writeFromHome,
  command: (visit) => ({
    messageId: visit.deps.newId(),
    words: visit.fields.text('words'),
    hard: visit.fields.text('hard') === 'yes',
  }),
  fields: (form) => {
    const texts = form.words.forms(form.child).write
    return (
      <>
        <Text form={form} name="words" label={texts.words} rows={6} />
        <Check
          name="hard"
          value="yes"
          label={texts.hard}
          hint={texts.hardHint}
          checked={form.value('hard') === 'yes'}
        />
      </>
    )
  },
})

const measurePage = guardianForm({
  name: 'measure',
  rules: ['FOL-12', 'CASE-09'],
  may: ({ view }) => view.state.end === null,
  dates: ['startsOn'],
  act: addHomeMeasure,
  command: (visit) => ({
    measureId: visit.deps.newId(),
    what: visit.fields.text('what'),
    startsOn: visit.fields.date('startsOn', visit.today),
  }),
  fields: (form) => {
    const texts = form.words.forms(form.child).measure
    const example = typedDate(form.visit.today)
    const error = form.errorAt('startsOn')
    return (
      <>
        <Text form={form} name="what" label={texts.what} hint={texts.whatHint} rows={3} />
        <DateField
          name="startsOn"
          label={texts.startsOn}
          hint={`${texts.example} ${example}`}
          value={isFirst(form.visit) ? example : form.value('startsOn')}
          {...(error === undefined ? {} : { error })}
        />
      </>
    )
  },
})

const measureIn = (visit: SignedVisit, { view }: Found) => {
  const asked = visit.query('measure') ?? visit.fields.text('measure')
  return view.state.measures.find(({ measureId }) => measureId === asked)
}

const judgePage = guardianForm({
  name: 'judge',
  rules: ['FOL-12', 'CON-06'],
  may: (found, visit) => found.view.state.end === null && measureIn(visit, found) !== undefined,
  act: judgeMeasure,
  command: (visit, found) => ({
    measureId: measureIn(visit, found)?.measureId,
    seen: measureIn(visit, found) !== undefined,
    judgement: visit.fields.oneOf('judgement', judgements),
    words: visit.fields.text('words'),
  }),
  fields: (form) => {
    const texts = form.words.forms(form.child).judge
    const measure = form.found === undefined ? undefined : measureIn(form.visit, form.found)
    const error = form.errorAt('judgement')
    return (
      <>
        <Hidden name="measure" value={measure?.measureId ?? ''} />
        <Voice small>{textOf(measure?.what)}</Voice>
        <RadioGroup
          name="judgement"
          label={texts.judgement}
          options={judgements.map((value) => ({ value, label: form.words.judgements[value] }))}
          value={form.value('judgement')}
          {...(error === undefined ? {} : { error })}
        />
        <Text form={form} name="words" label={texts.words} />
      </>
    )
  },
})

const reopenPage = guardianForm({
  name: 'reopen',
  rules: ['FOL-16', 'CASE-20'],
  may: ({ view }) => view.state.end !== null,
  act: reopen,
  command: (visit) => ({ reason: visit.fields.text('reason') }),
  fields: (form) => <Text form={form} name="reason" label={form.words.forms(form.child).reopen.reason} />,
})

const planRules = ['LAW-05', 'CON-06'] as const

const planFields = (form: GuardianFormProps) => {
  const texts = form.words.forms(form.child).plan
  const error = form.errorAt('ground')
  return (
    <>
      <RadioGroup
        name="ground"
        label={texts.ground}
        options={planGrounds.map((value) => ({ value, label: form.words.planGrounds(form.child)[value] }))}
        value={form.value('ground')}
        {...(error === undefined ? {} : { error })}
      />
      <Text form={form} name="words" label={texts.words} hint={texts.wordsHint} />
      <p class="sh-quiet">{texts.after}</p>
    </>
  )
}

const planPage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals?: readonly Refused[],
): Promise<Response> => {
  const seen = await findSeen(visit, unit, viewer)
  if (seen === undefined) return visit.notFound()
  const { found } = seen
  const open =
    found === undefined
      ? seen.asked === undefined
      : found.view.state.end === null &&
        found.view.state.planAdoptedOn === null &&
        found.view.state.followUp.planAsked === null
  if (!open) return visit.seeOther(childPath(visit))
  return guardianFormPage(visit, unit, viewer, seen, {
    name: 'plan',
    rules: planRules,
    fields: planFields,
    refusals,
  })
}

/**
 * A parent asks for a plan in one step (LAW-05). Where a case is open to them it is asked for in it; else it comes to
 * the school as a report, alike whether there is a case or none, so that the answer does not tell them apart (CON-06).
 */
const postPlan = (visit: SignedVisit): Promise<Response> =>
  visit.act(async (unit, viewer): Promise<Acted> => {
    const seen = await findSeen(visit, unit, viewer)
    if (seen === undefined) return { again: async () => visit.notFound() }
    const ground = visit.fields.oneOf('ground', planGrounds)
    const words = visit.fields.text('words')
    const again = (refusals: readonly Refused[]): Acted => ({
      again: (next, who) => planPage(visit, next, who, refusals),
    })
    if (seen.found !== undefined) {
      const outcome = await handle(unit, visit.deps.clock, {
        stream: seen.found.stream,
        fold: foldOpened,
        act: askForPlan,
        command: { ground, words },
        viewer,
      })
      return outcome.kind === 'refused' ? again(outcome.refusals) : { to: childPath(visit) }
    }
    if (seen.asked !== undefined) return { to: childPath(visit) }
    if (ground === undefined)
      return again([{ refusal: 'plan-ground-missing', source: ['LAW-05'], field: 'ground' }])
    const texts = guardianWords[visit.language]
    const child = firstName(seen.child)
    const reportId = visit.deps.newId()
    const outcome = await handle(unit, visit.deps.clock, {
      stream: `report:${reportId}`,
      fold: foldReport,
      act: receiveReport,
      command: {
        reportId,
        about: 'another',
        words: [`${texts.own.askPlan}: ${seen.child}.`, `${texts.planGrounds(child)[ground]}.`, words]
          .filter((line) => line.trim() !== '')
          .join('\n'),
        where: undefined,
        name: (await namesOf(unit, [viewer.person])).get(viewer.person ?? ''),
        concerns: { kind: 'pupils' },
        aboutHome: false,
        mayBeTold: { parents: null, teachers: null, classmates: null },
        danger: 'none',
        language: visit.language,
        receivedOn: visit.today,
        strategyVersion: (await findStrategyInForce(unit, visit.today))?.version ?? null,
        asksPlanFor: { pupil: visit.param('pupil'), ground },
      },
      viewer,
    })
    return outcome.kind === 'refused' ? again(outcome.refusals) : { to: childPath(visit) }
  })

/** A measure of the family's own comes to an end: one press on the child's page. */
const postMeasureEnd = (visit: SignedVisit): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const found = (await findSeen(visit, unit, viewer))?.found
    const gone = { again: async () => visit.notFound() }
    if (found === undefined) return gone
    const outcome = await handle(unit, visit.deps.clock, {
      stream: found.stream,
      fold: foldOpened,
      act: endHomeMeasure,
      command: { measureId: visit.fields.text('measure') },
      viewer,
    })
    return outcome.kind === 'refused' ? gone : { to: childPath(visit) }
  })

/** The parents' copy of what is open to them, at any time (FOL-17). */
const copyPage = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer, name) => {
    const seen = await findSeen(visit, unit, viewer)
    if (seen?.found === undefined) return visit.notFound()
    await auditChild(visit, unit, viewer, seen.found)
    const child = firstName(seen.child)
    const texts = guardianWords[visit.language].forms(child).copy
    return visit.page(
      <GuardianFrame
        visit={visit}
        tenant={unit.tenant}
        title={texts.title}
        rules={['FOL-17', 'CON-06']}
        name={name}
      >
        <Head
          over={
            <a class="ds-link" data-color="neutral" href={childPath(visit)}>
              {child}
            </a>
          }
          title={texts.title}
          lead={texts.lead}
        />
        <p class="sh-do sh-mb2">
          <Button href={childPath(visit, '/copy.pdf')} quiet>
            {printWords[visit.language].openCopy}
          </Button>
        </p>
        <PaperOnScreen paper={await familyPaper(visit, unit, seen.found.view, 'guardian')} />
      </GuardianFrame>,
    )
  })

/** What a guardian does: writes, adds, judges, asks for a plan, takes up again, takes out a copy. */
export const guardianForms: readonly Page[] = [
  writePage,
  measurePage,
  judgePage,
  reopenPage,
  {
    path: '/child/:pupil/plan',
    rules: planRules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => planPage(visit, unit, viewer)),
    post: postPlan,
  },
  { path: '/child/:pupil/measure-end', rules: ['FOL-12'], open: 'signed-in', post: postMeasureEnd },
  { path: '/child/:pupil/copy', rules: ['FOL-17', 'CON-06'], open: 'signed-in', get: copyPage },
]
