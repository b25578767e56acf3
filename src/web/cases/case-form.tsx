import type { Child } from 'hono/jsx'
import type { CaseEvent } from '../../domain/cases/events.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { handle } from '../../app/handle.ts'
import { findCaseSeenBy, type CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { staffChoices, type PersonChoice } from '../../readmodels/cases/choices.ts'
import { ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import { ArticlesBeside, momentOfAct } from '../knowledge/beside.tsx'
import { besideMoment } from '../knowledge/shelf.ts'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Why } from '../parts/duty.tsx'
import { Head } from '../parts/heading.tsx'
import type { Fields, SignedVisit } from '../visit.tsx'
import type { CaseRefusal } from '../words/case-refusals.ts'
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
  type Shown,
} from './seen-case.tsx'

/** What stands in the fields: as typed, or as the page suggests. */
export type Values = Pick<Fields, 'text' | 'all'>

export const valuesFrom = (
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
): Values => ({
  text: (name) => {
    const value = values[name]
    return typeof value === 'string' ? value : (value?.[0] ?? '')
  },
  all: (name) => {
    const value = values[name]
    return value === undefined ? [] : typeof value === 'string' ? [value] : value
  },
})

/** What a form's fields are made of. */
export type CaseForm = Called & {
  readonly visit: SignedVisit
  readonly viewer: Viewer
  readonly seen: CaseSeenBy
  readonly values: Values
  readonly errorAt: (field: string) => string | undefined
  /** The adults of the school, as options. */
  readonly staff: readonly { readonly value: string; readonly label: string }[]
  readonly unit: Unit
}

type Texts = {
  readonly title: string
  readonly guide: string
  readonly button: string
  readonly why?: string
}

type CaseFormPage<Command, Refusal extends CaseRefusal> = {
  /** The last part of the path, after `/cases/:id/`. */
  readonly path: string
  readonly rules: readonly RuleId[]
  /** Whoever signed in a while ago signs in again first: something leaves the school by it (A25). */
  readonly stepUp?: true
  /** Who meets the form at all; everybody else finds nothing there. */
  readonly may: (seen: CaseSeenBy, viewer: Viewer, visit: SignedVisit) => boolean
  readonly texts: (called: Called, visit: SignedVisit, seen: CaseSeenBy) => Texts
  readonly suggested?: (visit: SignedVisit, seen: CaseSeenBy) => Values
  readonly fields: (form: CaseForm) => Child | Promise<Child>
  /** Fields that hold dates: a typed one that is none is named so. */
  readonly dates?: readonly string[]
  /** Two people acting at once disturb each other here: the later one is told. */
  readonly collides?: true
  readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  readonly command: (asked: {
    readonly fields: Fields
    readonly visit: SignedVisit
    readonly seen: CaseSeenBy
    readonly unit: Unit
    readonly viewer: Viewer
  }) => Command | Promise<Command>
  /** What only the form can miss. */
  readonly alsoMissing?: (fields: Fields) => readonly Shown[]
  /** Where it leads; the case unless told. */
  readonly to?: (seen: CaseSeenBy, fields: Fields) => string
}

/** Open to adults who carry the case. */
export const byCarrier = (seen: CaseSeenBy): boolean => seen.carries

/** Open to whoever finds the case: they carry it, or are around the pupil. */
export const byWhoeverSeesIt = (): boolean => true

/** The form's page of one act in a case: shown with guidance, sent once, and shown again with all that was typed. */
export const caseFormPage = <Command, Refusal extends CaseRefusal>(
  page: CaseFormPage<Command, Refusal>,
): Page => {
  const show = async (
    visit: SignedVisit,
    unit: Unit,
    viewer: Viewer,
    values: ((seen: CaseSeenBy) => Values) | undefined,
    failed: Failed,
  ): Promise<Response> => {
    const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
    if (seen === undefined || !page.may(seen, viewer, visit)) return visit.notFound()
    await auditCase(unit, viewer, seen)
    const called = callCase(visit.language, seen)
    const texts = page.texts(called, visit, seen)
    const staff = (await staffChoices(unit)).map(({ person, name }: PersonChoice) => ({
      value: person,
      label: name,
    }))
    const beside = await besideMoment(visit, unit, viewer, momentOfAct[page.path])
    const fields = await page.fields({
      ...called,
      visit,
      viewer,
      seen,
      unit,
      values: values?.(seen) ?? page.suggested?.(visit, seen) ?? valuesFrom({}),
      errorAt: errorsOf(visit.language, page.path, called.pupil, failed),
      staff,
    })
    return visit.page(
      <StaffFrame
        visit={visit}
        tenant={unit.tenant}
        viewer={viewer}
        name={await ownName(unit, viewer)}
        title={`${texts.title} – ${called.title}`}
        failed={isFailed(failed)}
        rules={page.rules}
        current="cases"
      >
        <Head over={<CasePlace called={called} seen={seen} below />} title={texts.title} lead={texts.guide} />
        <form class="sh-form" method="post" action={casePath(seen.id, page.path)} novalidate>
          <FailureOnTop
            language={visit.language}
            act={page.path}
            called={called}
            seen={seen}
            failed={failed}
          />
          <FormMarks visit={visit} version={page.collides === true ? seen.version : undefined} />
          <div class="sh-stack sh-mt2">{fields}</div>
          {texts.why !== undefined && (
            <div class="sh-mt2">
              <Why summary={called.words.form.whyAsked}>
                {texts.why} {page.rules.join(', ')}.
              </Why>
            </div>
          )}
          <p class="sh-mt3 sh-row">
            <Button>{texts.button}</Button>
            <a class="ds-link" data-color="neutral" href={casePath(seen.id)}>
              {called.words.form.cancel}
            </a>
          </p>
          <ArticlesBeside visit={visit} found={beside} />
        </form>
      </StaffFrame>,
      isFailed(failed) ? statusOf(failed) : 200,
    )
  }

  return {
    path: casePath(':id', page.path),
    rules: page.rules,
    open: 'signed-in',
    ...(page.stepUp === true ? { stepUp: true } : {}),
    get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer, undefined, noFailure)),
    post: (visit) =>
      visit.act(async (unit, viewer) => {
        const nothing = { again: async () => visit.notFound() }
        const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
        if (seen === undefined || !page.may(seen, viewer, visit)) return nothing
        const { fields } = visit
        const unreadable = unreadableDates(fields, page.dates ?? [], visit)
        const outcome = await handle<CaseState, Command, CaseEvent, Refusal>(unit, visit.deps.clock, {
          stream: seen.stream,
          fold: foldKnownCase,
          act: page.act,
          command: await page.command({ fields, visit, seen, unit, viewer }),
          viewer,
          seen: page.collides === true ? fields.seen() : undefined,
        })
        const failed = failureOf(
          outcome,
          [...unreadable, ...(page.alsoMissing?.(fields) ?? [])],
          fields.seen(),
        )
        if (failed === 'not-open-to-you') return nothing
        if (failed === undefined) return { to: page.to?.(seen, fields) ?? casePath(seen.id) }
        return { again: (next, who) => show(visit, next, who, () => fields, failed) }
      }),
  }
}

/** Dates that were typed and are none. */
export const unreadableDates = (
  fields: Fields,
  names: readonly string[],
  visit: SignedVisit,
): readonly Shown[] =>
  names
    .filter((name) => fields.text(name).trim() !== '' && fields.date(name, visit.today) === undefined)
    .map((field) => ({ refusal: 'date-unreadable', field }))

/** Why the form comes back; undefined when it does not. A field's own trouble hides that it counts as missing. */
export const failureOf = (
  outcome:
    | { readonly kind: 'done' }
    | { readonly kind: 'moved' }
    | { readonly kind: 'refused'; readonly refusals: readonly { refusal: CaseRefusal; field?: string }[] },
  own: readonly Shown[],
  seenVersion: number | undefined,
): Failed | 'not-open-to-you' | undefined => {
  if (outcome.kind === 'moved') return { refusals: [], movedFrom: seenVersion ?? 0 }
  const refused = outcome.kind === 'refused' ? outcome.refusals : []
  if (refused.some(({ refusal }) => refusal === 'not-open-to-you')) return 'not-open-to-you'
  const taken = new Set(own.map(({ field }) => field))
  const refusals = [...own, ...refused.filter(({ field }) => field === undefined || !taken.has(field))]
  return refusals.length === 0 ? undefined : { refusals }
}
