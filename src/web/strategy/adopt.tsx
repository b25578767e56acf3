import { handle } from '../../app/handle.ts'
import { groups } from '../../domain/cases/plan.ts'
import { LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS } from '../../domain/follow-up/close-follow-up.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { Pledge } from '../../domain/procedures/duty.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { adoptStrategy, looserPromises } from '../../domain/strategy/adopt-strategy.ts'
import { promisedIn } from '../../domain/strategy/draft.ts'
import type { Strategy, StrategyEvent } from '../../domain/strategy/events.ts'
import { evolveStrategy, noStrategy, type StrategyState } from '../../domain/strategy/state.ts'
import { strategiesOf, STRATEGY_STREAM, ownName } from '../../readmodels/school.ts'
import { findDraft } from '../../readmodels/strategy/draft.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { DateField, ErrorSummary, Hidden, RadioGroup, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { dutyTitle } from '../words/duty.ts'
import type { Language } from '../words/language.ts'
import { strategyAdoptWords } from '../words/strategy-adopt.ts'
import { strategyPublicWords } from '../words/strategy-public.ts'
import { definitions, promiseOf } from './public.tsx'

const rules = ['STR-10', 'STR-12', 'STR-03', 'STR-04', 'STR-06', 'STR-11'] as const

/** Hours of a school day by which somebody who told has an answer. */
const hours = Array.from({ length: 10 }, (_, index) => `${String(index + 8).padStart(2, '0')}:00`)

const bodies = ['school-board', 'owner'] as const

/** What a new version starts from: the last one, with what the draft promises in place of its own (STR-13, STR-14). */
const startOf = async (unit: Unit, viewer: Viewer, language: Language): Promise<Strategy> => {
  const last = (await strategiesOf(unit)).versions.at(-1)
  const draft = await findDraft(unit, viewer)
  const promised = draft === undefined ? [] : promisedIn(draft.draft)
  const kept = (last?.pledges ?? []).filter(({ code }) => !promised.some((own) => own.code === code))
  return {
    version: (last?.version ?? 0) + 1,
    title: last?.title ?? '',
    language: last?.language ?? language,
    definitions: last?.definitions ?? { wellbeing: '', bullying: '', conflict: '', digitalBullying: '' },
    firstAnswer: last?.firstAnswer ?? { workingDays: 1, by: '15:00' },
    weeksBetweenGoodCheckIns: last?.weeksBetweenGoodCheckIns ?? LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS,
    pledges: [...kept, ...promised],
    ...(last?.doneFor === undefined ? {} : { doneFor: last.doneFor }),
  }
}

type Fault = { readonly field?: string; readonly text: string }

const promiseNames = (language: Language, pledges: readonly Pledge[], codes: readonly string[]): string =>
  pledges
    .filter(({ code }) => codes.includes(code))
    .map((pledge) => pledge.does ?? dutyTitle(language, pledge))
    .join(', ')

/** All that stands in the way, each at its field; a missing definition is named by its word (STR-04). */
const faultsOf = (
  visit: SignedVisit,
  unit: Unit,
  typed: Typed,
  refusals: readonly Refused[],
): readonly Fault[] => {
  const { language, today } = visit
  const words = strategyAdoptWords[language]
  const { strategy } = typed
  return refusals.flatMap(({ refusal, field }): readonly Fault[] => {
    if (refusal === 'definition-missing')
      return definitions
        .filter((name) => strategy.definitions[name].trim() === '')
        .map((name) => ({
          field: name,
          text: words.definitionMissing(strategyPublicWords[language].definitions[name]),
        }))
    if (refusal === 'looser-than-law' || refusal === 'looser-than-floor')
      return [
        {
          text: words.looser(
            promiseNames(
              language,
              strategy.pledges,
              looserPromises(strategy, unit.tenant.country, typed.adoptedOn ?? today, refusal),
            ),
          ),
        },
      ]
    const text = words.refusals[refusal as keyof typeof words.refusals] ?? words.failed
    return [
      field === 'definitions' || field === 'pledges' || field === undefined ? { text } : { field, text },
    ]
  })
}

type Typed = {
  readonly strategy: Strategy
  readonly body: (typeof bodies)[number] | undefined
  readonly adoptedOn: LocalDate | undefined
  readonly minutes: string
}

const readTyped = (visit: SignedVisit, start: Strategy): Typed => {
  const { fields, today } = visit
  const whole = (name: string): number => Number(fields.text(name).trim() || Number.NaN)
  const doneFor = groups.flatMap((group) => {
    const text = fields.text(`done-${group}`).trim()
    return text === '' ? [] : [[group, text] as const]
  })
  return {
    strategy: {
      ...start,
      title: fields.text('title').trim(),
      definitions: {
        wellbeing: fields.text('wellbeing').trim(),
        bullying: fields.text('bullying').trim(),
        conflict: fields.text('conflict').trim(),
        digitalBullying: fields.text('digitalBullying').trim(),
      },
      firstAnswer: {
        workingDays: whole('firstAnswer'),
        by: fields.oneOf('by', hours) ?? start.firstAnswer.by,
      },
      weeksBetweenGoodCheckIns: whole('weeksBetweenGoodCheckIns'),
      doneFor: Object.fromEntries(doneFor),
    },
    body: fields.oneOf('body', bodies),
    adoptedOn: fields.date('adoptedOn', today),
    minutes: fields.text('minutes').trim(),
  }
}

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  faults?: readonly Fault[],
): Promise<Response> => {
  if (!holds(viewer, 'leader')) return visit.notFound()
  const { language, fields } = visit
  const words = strategyAdoptWords[language]
  const open = strategyPublicWords[language]
  const start = await startOf(unit, viewer, language)
  const value = (name: string, otherwise: string) => (faults === undefined ? otherwise : fields.text(name))
  const errorAt = (field: string) => faults?.find((fault) => fault.field === field)?.text
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={words.title}
      failed={faults !== undefined}
      rules={rules}
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/strategy">
            {open.own.title}
          </a>
        }
        title={words.title}
        lead={words.lead}
      />
      <ErrorSummary title={words.failed} errors={faults ?? []} />
      <form class="sh-form" method="post" action="/strategy/adopt" novalidate>
        <Hidden name="once" value={visit.newToken()} />
        <Hidden name="version" value={String(start.version)} />
        <div class="sh-stack">
          <TextField
            name="title"
            label={words.name}
            value={value('title', start.title)}
            error={errorAt('title')}
          />
        </div>
        <Part id="meanings" title={open.meanings}>
          <div class="sh-stack">
            {definitions.map((name) => (
              <TextArea
                name={name}
                label={open.definitions[name]}
                hint={words.definitionHint}
                value={value(name, start.definitions[name])}
                error={errorAt(name)}
              />
            ))}
          </div>
        </Part>
        <Part id="done-for" title={words.doneFor}>
          <p class="sh-read sh-mb2">{words.doneForLead}</p>
          <div class="sh-stack">
            {groups.map((group) => (
              <TextArea
                name={`done-${group}`}
                label={open.groups[group]}
                rows={2}
                value={value(`done-${group}`, start.doneFor?.[group] ?? '')}
              />
            ))}
          </div>
        </Part>
        <Part id="promises" title={words.promises}>
          <p class="sh-read sh-mb2">
            {start.pledges.length === 0 ? words.noPromises : words.promisesLead}{' '}
            <a class="ds-link" href="/strategy/draft">
              {words.toDraft}
            </a>
          </p>
          <ul class="sh-facts sh-mb2">
            {start.pledges.map((pledge) => {
              const { title, by } = promiseOf(language, pledge)
              return (
                <li class="sh-mb1">
                  <b>{title}</b>
                  <br />
                  <span class="sh-quiet">{by}</span>
                </li>
              )
            })}
          </ul>
          <div class="sh-stack">
            <TextField
              name="firstAnswer"
              label={words.answerDays}
              value={value('firstAnswer', String(start.firstAnswer.workingDays))}
              error={errorAt('firstAnswer')}
              inputmode="numeric"
              short
            />
            <Select
              name="by"
              label={words.answerBy}
              value={value('by', start.firstAnswer.by)}
              options={[...new Set([...hours, start.firstAnswer.by])]
                .toSorted()
                .map((hour) => ({ value: hour, label: hour }))}
            />
            <TextField
              name="weeksBetweenGoodCheckIns"
              label={words.weeks}
              value={value('weeksBetweenGoodCheckIns', String(start.weeksBetweenGoodCheckIns))}
              error={errorAt('weeksBetweenGoodCheckIns')}
              inputmode="numeric"
              short
            />
          </div>
        </Part>
        <Part id="decision" title={words.decision}>
          <div class="sh-stack">
            <RadioGroup
              name="body"
              label={words.body}
              value={value('body', '')}
              options={bodies.map((body) => ({ value: body, label: words.bodies[body] }))}
              error={errorAt('body')}
            />
            <DateField
              name="adoptedOn"
              label={words.on}
              hint={words.onHint}
              value={value('adoptedOn', '')}
              error={errorAt('adoptedOn')}
            />
            <TextField
              name="minutes"
              label={words.minutes}
              hint={words.minutesHint}
              value={value('minutes', '')}
              error={errorAt('minutes')}
            />
            <p class="sh-read sh-quiet">{words.note}</p>
            <Button>{words.send}</Button>
          </div>
        </Part>
      </form>
    </StaffFrame>,
    faults === undefined ? 200 : 422,
  )
}

const foldStrategies = (history: readonly Recorded<StrategyEvent>[]): StrategyState =>
  history.reduce(evolveStrategy, noStrategy)

/** The leader enters what board or owner adopted: refused with all that is missing, and in force from its day. */
export const adoptPage: Page = {
  path: '/strategy/adopt',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      if (!holds(viewer, 'leader')) return { again: async () => visit.notFound() }
      const words = strategyAdoptWords[visit.language]
      const start = await startOf(unit, viewer, visit.language)
      const typed = readTyped(visit, { ...start, version: Number(visit.fields.text('version')) })
      const missing: readonly Fault[] = [
        ...(typed.body === undefined ? [{ field: 'body', text: words.bodyMissing }] : []),
        ...(typed.adoptedOn === undefined ? [{ field: 'adoptedOn', text: words.unreadable }] : []),
      ]
      const outcome = await handle(unit, visit.deps.clock, {
        stream: STRATEGY_STREAM,
        fold: foldStrategies,
        act: adoptStrategy,
        command: {
          strategy: typed.strategy,
          country: unit.tenant.country,
          body: typed.body ?? 'school-board',
          adoptedOn: typed.adoptedOn ?? visit.today,
          minutes: typed.minutes,
        },
        viewer,
      })
      const faults = [
        ...(outcome.kind === 'refused' ? faultsOf(visit, unit, typed, outcome.refusals) : []),
        ...missing,
      ]
      // What only the form can miss undoes the rest: nothing is adopted without its body and its day.
      return faults.length === 0 && outcome.kind === 'done'
        ? { to: '/strategy' }
        : { again: (next, who) => show(visit, next, who, faults) }
    }),
}
