import type { Child } from 'hono/jsx'
import { handle } from '../../app/handle.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { findChildCase, type ChildCase } from '../../readmodels/follow-up/child-case.ts'
import { ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { foldOpened } from '../follow-up/own.tsx'
import { GuardianFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, Hidden } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { firstName } from '../words/cases.ts'
import { guardianWords, type GuardianRefusal, type GuardianWords } from '../words/guardian.ts'

export type Found = NonNullable<ChildCase['found']>

/** A path under `/child/:pupil`, with the case the parent picked where there are several. */
export const childPath = (visit: SignedVisit, path = ''): string => {
  const picked = visit.query('case')
  return `/child/${encodeURIComponent(visit.param('pupil'))}${path}${picked === undefined ? '' : `?case=${encodeURIComponent(picked)}`}`
}

/** The child's case as this guardian sees it; undefined for whoever is not a guardian of this child. */
export const findSeen = (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<ChildCase | undefined> =>
  findChildCase(unit, viewer, visit.param('pupil'), visit.query('case'))

/** Writes that this guardian read their child's case (CON-04). */
export const auditChild = (visit: SignedVisit, unit: Unit, viewer: Viewer, found: Found): Promise<void> =>
  unit.audit({
    actor: viewer.person ?? '',
    role: found.view.relation,
    act: 'read',
    kind: 'case',
    stream: found.stream,
    about: [visit.param('pupil')],
  })

export type GuardianFormProps = {
  readonly visit: SignedVisit
  readonly child: string
  /** Undefined where no case is open to this guardian. */
  readonly found: Found | undefined
  readonly words: GuardianWords
  readonly value: (name: string) => string
  readonly errorAt: (field: string) => string | undefined
}

type FormName = keyof ReturnType<GuardianWords['forms']>

/** A guardian's form as a page: title, guidance, fields, one button, and everything missing on top. */
export const guardianFormPage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  seen: ChildCase,
  form: {
    readonly name: FormName
    readonly rules: readonly RuleId[]
    readonly fields: (props: GuardianFormProps) => Child
    readonly refusals: readonly Refused[] | undefined
  },
): Promise<Response> => {
  const words = guardianWords[visit.language]
  const child = firstName(seen.child)
  const texts = words.forms(child)[form.name]
  const refused = form.refusals ?? []
  const textOf = ({ refusal }: Refused): string => words.refusals[refusal as GuardianRefusal]
  if (seen.found !== undefined) await auditChild(visit, unit, viewer, seen.found)
  return visit.page(
    <GuardianFrame
      visit={visit}
      tenant={unit.tenant}
      title={`${texts.title} – ${child}`}
      rules={form.rules}
      failed={refused.length > 0}
      name={await ownName(unit, viewer)}
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
      <form class="sh-form" method="post" action={childPath(visit, `/${form.name}`)} novalidate>
        <ErrorSummary
          title={words.own.errors}
          errors={refused.map((one) => ({
            ...(one.field === undefined ? {} : { field: one.field }),
            text: textOf(one),
          }))}
          note={words.own.kept}
        />
        <Hidden name="once" value={visit.newToken()} />
        <div class="sh-stack">
          {form.fields({
            visit,
            child,
            found: seen.found,
            words,
            value: (name) => visit.fields.text(name),
            errorAt: (field) => {
              const one = refused.find((candidate) => candidate.field === field)
              return one === undefined ? undefined : textOf(one)
            },
          })}
        </div>
        <p class="sh-mt3 sh-row">
          <Button>{texts.send}</Button>
          <a class="ds-link" data-color="neutral" href={childPath(visit)}>
            {words.own.back}
          </a>
        </p>
      </form>
    </GuardianFrame>,
    refused.length > 0 ? 422 : 200,
  )
}

type GuardianFormOf<Command, Refusal extends GuardianRefusal | 'not-open-to-you'> = {
  readonly name: FormName
  readonly rules: readonly RuleId[]
  /** Whether the form makes sense now; else it leads back to the child's page. */
  readonly may: (found: Found, visit: SignedVisit) => boolean
  readonly fields: (props: GuardianFormProps) => Child
  readonly act: Act<CaseState, Command, CaseEvent, Refusal>
  readonly command: (visit: SignedVisit, found: Found) => Command
  /** Fields that hold dates: a typed one that is none is named so. */
  readonly dates?: readonly string[]
}

/** One thing a guardian does in the case that is open to them; to everybody else it is not there (CASE-09). */
export const guardianForm = <Command, Refusal extends GuardianRefusal | 'not-open-to-you'>(
  form: GuardianFormOf<Command, Refusal>,
): Page => {
  const show = async (
    visit: SignedVisit,
    unit: Unit,
    viewer: Viewer,
    refusals?: readonly Refused[],
  ): Promise<Response> => {
    const seen = await findSeen(visit, unit, viewer)
    if (seen?.found === undefined) return visit.notFound()
    if (!form.may(seen.found, visit)) return visit.seeOther(childPath(visit))
    return guardianFormPage(visit, unit, viewer, seen, { ...form, refusals })
  }
  return {
    path: `/child/:pupil/${form.name}`,
    rules: form.rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
    post: (visit) =>
      visit.act(async (unit, viewer) => {
        const found = (await findSeen(visit, unit, viewer))?.found
        if (found === undefined) return { again: async () => visit.notFound() }
        const unreadable = (form.dates ?? []).filter(
          (name) =>
            visit.fields.text(name).trim() !== '' && visit.fields.date(name, visit.today) === undefined,
        )
        const outcome = await handle(unit, visit.deps.clock, {
          stream: found.stream,
          fold: foldOpened,
          act: form.act,
          command: form.command(visit, found),
          viewer,
        })
        const refused: readonly Refused[] = outcome.kind === 'refused' ? outcome.refusals : []
        if (refused.some(({ refusal }) => refusal === 'not-open-to-you'))
          return { again: async () => visit.notFound() }
        const refusals = [
          ...unreadable.map((field) => ({ refusal: 'date-unreadable', source: form.rules, field })),
          ...refused.filter(({ field }) => field === undefined || !unreadable.includes(field)),
        ]
        return refusals.length === 0
          ? { to: childPath(visit) }
          : { again: (next, who) => show(visit, next, who, refusals) }
      }),
  }
}
