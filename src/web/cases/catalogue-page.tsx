import { handle } from '../../app/handle.ts'
import { levels, rhythms, type Level } from '../../domain/cases/plan.ts'
import { addOwnMeasure, removeOwnMeasure } from '../../domain/measures/add-own-measure.ts'
import { backings } from '../../domain/measures/catalogue.ts'
import { ownMeasuresOf, type MeasureEvent } from '../../domain/measures/own-measures.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { findCaseSeenBy, type CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { MEASURES_STREAM } from '../../readmodels/cases/measures.ts'
import { ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, Hidden, RadioGroup, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import type { SignedVisit } from '../visit.tsx'
import { planWords } from '../words/case-plan.ts'
import { refusalWords } from '../words/case-refusals.ts'
import { casesWords } from '../words/cases.ts'
import { languageNames } from '../words/language.ts'
import { measureIdFrom } from './acts-at-first.tsx'
import { failureOf, valuesFrom, type Values } from './case-form.tsx'
import { listedFor, matching, type Listed } from './catalogue.ts'
import { auditCase, callCase, casePath, CasePlace, FormMarks, noFailure, type Failed } from './seen-case.tsx'

/** Measures on one page of the list. */
const PAGE = 15

const mayKeep = (viewer: Viewer): boolean => holds(viewer, 'leader') || holds(viewer, 'resource-team')

const Entry = ({
  visit,
  one,
  seen,
  keeper,
}: {
  visit: SignedVisit
  one: Listed
  seen: CaseSeenBy | undefined
  keeper: boolean
}) => {
  const words = casesWords[visit.language]
  const texts = planWords[visit.language].catalogue
  const other = one.language === visit.language ? undefined : one.language
  return (
    <li class="sh-level">
      <h2 class="sh-h3" lang={other}>
        {one.title}
      </h2>
      <div>
        <p class="sh-read" lang={other}>
          {one.how}
        </p>
        <p class="sh-quiet sh-small">
          {[
            ...(one.own ? [texts.bySchool] : []),
            one.level === 'pupil' ? texts.pupilLevel : words.levels[one.level],
            texts.whos[one.who],
            words.rhythms[one.howOften].toLowerCase(),
            `${texts.lookAfter} ${texts.days(one.lookAfterDays)}`.toLowerCase(),
            one.backing.map((backing) => texts.backings[backing]).join(', '),
            ...(other === undefined ? [] : [texts.ownLanguage(languageNames[other].toLowerCase())]),
          ].join(' · ')}
        </p>
        {seen !== undefined && (
          <p>
            <a class="ds-link" href={`${casePath(seen.id, 'plan')}?from=${one.id}#add`}>
              {texts.use}
              <span class="ds-sr-only">{texts.useOf(one.title)}</span>
            </a>
          </p>
        )}
        {seen === undefined && one.own && keeper && (
          <form method="post" action="/measures/remove">
            <FormMarks visit={visit} />
            <Hidden name="measure" value={one.id} />
            <button class="sh-link" type="submit">
              {texts.remove}
              <span class="ds-sr-only">{texts.useOf(one.title)}</span>
            </button>
          </form>
        )}
      </div>
    </li>
  )
}

/** The catalogue, to read or to choose from for a plan; searched by an ordinary form, without script (CASE-21). */
const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  seen: CaseSeenBy | undefined,
): Promise<Response> => {
  const words = casesWords[visit.language]
  const texts = planWords[visit.language].catalogue
  const path = seen === undefined ? '/measures' : casePath(seen.id, 'measures')
  const asked = {
    words: (visit.query('q') ?? '').slice(0, 200),
    level: levels.find((level) => level === visit.query('level')),
  }
  const from = Math.max(0, Number.parseInt(visit.query('from') ?? '0', 10) || 0)
  const found = matching(await listedFor(visit, unit), asked, visit.language)
  const here = found.slice(from, from + PAGE)
  const pageAt = (start: number): string =>
    `${path}?${new URLSearchParams({ q: asked.words, level: asked.level ?? '', from: String(start) })}`
  const levelName = (level: Level): string => (level === 'pupil' ? texts.pupilLevel : words.levels[level])
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={texts.title}
      rules={cataloguePage.rules}
      current="cases"
    >
      <Head
        over={
          seen === undefined ? undefined : (
            <CasePlace called={callCase(visit.language, seen)} seen={seen} below />
          )
        }
        title={texts.title}
        lead={seen === undefined ? texts.lead : texts.leadCase}
      />
      <form method="get" action={path} class="sh-stack">
        <div class="sh-grid2">
          <TextField name="q" type="search" label={texts.search} value={asked.words} autocomplete="off" />
          <Select
            name="level"
            label={texts.level}
            options={levels.map((level) => ({ value: level, label: levelName(level) }))}
            placeholder={texts.all}
            value={asked.level ?? ''}
          />
        </div>
        <p class="sh-row">
          <Button quiet={seen === undefined}>{texts.find}</Button>
          <output class="sh-quiet">{texts.found(found.length)}</output>
        </p>
      </form>
      {here.length === 0 ? (
        <div class="sh-mt3">
          <State kind="empty" id="none" title={texts.none} lead={texts.noneHint} drawing={texts.none} />
        </div>
      ) : (
        <ul class="sh-mt3 sh-plain">
          {here.map((one) => (
            <Entry visit={visit} one={one} seen={seen} keeper={mayKeep(viewer)} />
          ))}
        </ul>
      )}
      <p class="sh-mt2 sh-row">
        {from > 0 && (
          <a class="ds-link" href={pageAt(Math.max(0, from - PAGE))} rel="prev">
            {texts.earlier}
          </a>
        )}
        {from + PAGE < found.length && (
          <a class="ds-link" href={pageAt(from + PAGE)} rel="next">
            {texts.more}
          </a>
        )}
      </p>
      <p class="sh-mt2 sh-quiet sh-small">{texts.warning}</p>
      {mayKeep(viewer) && (
        <p class="sh-mt2">
          <a class="ds-link" data-color="neutral" href={seen === undefined ? '/measures/new' : '/measures'}>
            {seen === undefined ? texts.add : texts.bySchool}
          </a>
        </p>
      )}
    </StaffFrame>,
  )
}

export const cataloguePage: Page = {
  path: '/measures',
  rules: ['CASE-21'],
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer) =>
      viewer.kind === 'staff' ? show(visit, unit, viewer, undefined) : visit.notFound(),
    ),
}

const chooseForCasePage: Page = {
  path: '/cases/:id/measures',
  rules: ['CASE-21'],
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer) => {
      const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
      if (seen === undefined || seen.state.end !== null) return visit.notFound()
      await auditCase(unit, viewer, seen)
      return show(visit, unit, viewer, seen)
    }),
}

const foldOwn = (history: readonly Recorded<MeasureEvent>[]) => ownMeasuresOf(history)

const showNew = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  values: Values,
  failed: Failed,
): Promise<Response> => {
  const words = casesWords[visit.language]
  const { ownMeasure: texts, catalogue } = planWords[visit.language]
  const errorAt = (field: string): string | undefined => {
    const found = failed.refusals.find((one) => one.field === field)
    return found === undefined ? undefined : refusalWords(visit.language, 'measure', found.refusal, '')
  }
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={texts.title}
      failed={failed.refusals.length > 0}
      rules={newMeasurePage.rules}
      current="cases"
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/measures">
            {catalogue.title}
          </a>
        }
        title={texts.title}
        lead={texts.guide}
      />
      <form class="sh-form" method="post" action="/measures/new" novalidate>
        <ErrorSummary
          title={words.form.missing(failed.refusals.length)}
          errors={failed.refusals.map(({ refusal, field }) => ({
            ...(field === undefined ? {} : { field }),
            text: refusalWords(visit.language, 'measure', refusal, ''),
          }))}
          note={words.form.kept}
        />
        <FormMarks visit={visit} />
        <Hidden name="measureId" value={values.text('measureId')} />
        <div class="sh-stack sh-mt2">
          <TextField name="title" label={texts.name} value={values.text('title')} error={errorAt('title')} />
          <TextArea
            name="how"
            label={texts.how}
            hint={texts.howHint}
            value={values.text('how')}
            error={errorAt('how')}
          />
          <Select
            name="level"
            label={catalogue.level}
            options={levels.map((level) => ({
              value: level,
              label: level === 'pupil' ? catalogue.pupilLevel : words.levels[level],
            }))}
            placeholder={words.form.choose}
            value={values.text('level')}
            error={errorAt('level')}
          />
          <div class="sh-grid2">
            <Select
              name="howOften"
              label={catalogue.rhythm}
              options={rhythms.map((rhythm) => ({ value: rhythm, label: words.rhythms[rhythm] }))}
              placeholder={words.form.choose}
              value={values.text('howOften')}
              error={errorAt('howOften')}
            />
            <TextField
              name="lookAfterDays"
              label={texts.lookAfterDays}
              inputmode="numeric"
              short
              value={values.text('lookAfterDays')}
              error={errorAt('lookAfterDays')}
            />
          </div>
          <RadioGroup
            name="backing"
            label={texts.backing}
            options={backings.map((backing) => ({ value: backing, label: catalogue.backings[backing] }))}
            value={values.text('backing')}
            error={errorAt('backing')}
          />
        </div>
        <p class="sh-mt3 sh-row">
          <Button>{texts.button}</Button>
          <a class="ds-link" data-color="neutral" href="/measures">
            {words.form.cancel}
          </a>
        </p>
      </form>
    </StaffFrame>,
    failed.refusals.length > 0 ? 422 : 200,
  )
}

const newMeasurePage: Page = {
  path: '/measures/new',
  rules: ['CASE-21'],
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer) =>
      mayKeep(viewer)
        ? showNew(visit, unit, viewer, valuesFrom({ measureId: visit.deps.newId() }), noFailure)
        : visit.notFound(),
    ),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      if (!mayKeep(viewer)) return { again: async () => visit.notFound() }
      const { fields } = visit
      const days = fields.text('lookAfterDays').trim()
      const outcome = await handle(unit, visit.deps.clock, {
        stream: MEASURES_STREAM,
        fold: foldOwn,
        act: addOwnMeasure,
        command: {
          measureId: measureIdFrom(fields, visit),
          title: fields.text('title'),
          how: fields.text('how'),
          language: visit.language,
          level: fields.oneOf('level', levels),
          howOften: fields.oneOf('howOften', rhythms),
          lookAfterDays: /^\d{1,3}$/.test(days) ? Number(days) : undefined,
          backing: fields.oneOf('backing', backings),
        },
        viewer,
      })
      const failed = failureOf(outcome, [], undefined)
      if (failed === undefined || failed === 'not-open-to-you') return { to: '/measures' }
      return { again: (next, who) => showNew(visit, next, who, fields, failed) }
    }),
}

const removeMeasurePage: Page = {
  path: '/measures/remove',
  rules: ['CASE-21'],
  open: 'signed-in',
  get: (visit) => visit.seeOther('/measures'),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      if (!mayKeep(viewer)) return { again: async () => visit.notFound() }
      await handle(unit, visit.deps.clock, {
        stream: MEASURES_STREAM,
        fold: foldOwn,
        act: removeOwnMeasure,
        command: { measureId: visit.fields.text('measure') },
        viewer,
      })
      return { to: '/measures' }
    }),
}

export const cataloguePages = [cataloguePage, newMeasurePage, removeMeasurePage, chooseForCasePage]
