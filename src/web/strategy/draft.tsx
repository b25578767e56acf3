import type { Child } from 'hono/jsx'
import type { Refused } from '../../domain/kernel/result.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { Country } from '../../domain/law/value.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Holder } from '../../domain/procedures/duty.ts'
import type { Checked, Passage, Placed, Verdict } from '../../domain/strategy/check/check-document.ts'
import { topics, type ProposedPledge, type Topic } from '../../domain/strategy/check/propose-pledges.ts'
import { answerPromise, findBinding, foldDraft, placeText, type Draft } from '../../domain/strategy/draft.ts'
import { parts, type Element, type Part as StrategyPart } from '../../domain/strategy/elements.ts'
import { handle } from '../../app/handle.ts'
import { namesOf } from '../../readmodels/school.ts'
import { DRAFT_STREAM, findDraft } from '../../readmodels/strategy/draft.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, Hidden, Select } from '../parts/fields.tsx'
import { Part } from '../parts/heading.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { NextStep } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import type { Language } from '../words/language.ts'
import { elementWords } from '../words/strategy-elements.ts'
import { strategyImportWords } from '../words/strategy-import.ts'

const rules = ['STR-14', 'STR-08', 'STR-12', 'STR-02'] as const

type Judged = { readonly element: Element; readonly verdict: Verdict }
type Fault = { readonly at: number; readonly refusals: readonly Refused[] }

const holders: readonly Holder[] = ['leader', 'resource-team', 'class-team', 'case-lead']
const topicNames = Object.keys(topics) as readonly Topic[]

/** Where in the text a time is said: what a promise is known by. */
const placeOf = ({ start, mark }: ProposedPledge): number => start + mark.start

const State = ({
  icon,
  color,
  children,
}: {
  icon: IconName
  color?: 'danger' | 'success'
  children?: Child
}) => (
  <p class="sh-state" data-color={color}>
    <Icon name={icon} />
    {children}
  </p>
)

/** A passage as it stands in the document, the deciding words marked. */
const Quoted = ({ passage, language }: { passage: Omit<Passage, 'start' | 'end'>; language: Language }) => {
  const pieces: Child[] = []
  let from = 0
  for (const { start, end } of passage.marks) {
    if (start < from) continue
    pieces.push(passage.text.slice(from, start), <mark>{passage.text.slice(start, end)}</mark>)
    from = end
  }
  return (
    <>
      <blockquote class="sh-passage">
        {pieces}
        {passage.text.slice(from)}
      </blockquote>
      {passage.page !== undefined && (
        <p class="sh-small sh-quiet">{strategyImportWords[language].found.page(passage.page)}</p>
      )}
    </>
  )
}

const Point = ({ judged: { element, verdict }, language }: { judged: Judged; language: Language }) => {
  const words = strategyImportWords[language].found
  const { name, ask } = elementWords[language][element.id]
  const asks = (
    <div>
      <h3 class="sh-h3">{name}</h3>
      <p class="sh-quiet sh-mt0">
        {[
          ask,
          ...(element.required === 'law'
            ? [words.law]
            : element.required === 'adoption' && element.id !== 'digital-bullying'
              ? [words.adoption]
              : []),
        ].join(' ')}
      </p>
    </div>
  )
  switch (verdict.kind) {
    case 'found':
      return (
        <li class="sh-check">
          <State icon="check" color="success">
            {words.present}
          </State>
          <div>
            <h3 class="sh-h3">{name}</h3>
          </div>
          <div>
            <Quoted passage={verdict.passage} language={language} />
          </div>
        </li>
      )
    case 'unclear':
      return (
        <li class="sh-check">
          <State icon="talk">{words.unclear}</State>
          {asks}
          <div>
            <p class="sh-quiet sh-mt0">{words.mentions}</p>
            <Quoted passage={verdict.near} language={language} />
          </div>
        </li>
      )
    case 'missing':
      return (
        <li class="sh-check">
          <State icon="warn" color="danger">
            {words.missing}
          </State>
          {asks}
          <div>
            <p class="sh-quiet sh-mt0">{verdict.saysNot === undefined ? words.nothing : words.saysNot}</p>
            {verdict.saysNot !== undefined && <Quoted passage={verdict.saysNot} language={language} />}
          </div>
        </li>
      )
  }
}

type Tally = {
  readonly part: StrategyPart
  readonly found: number
  readonly unclear: number
  readonly missing: number
}

const tally = (verdicts: readonly Judged[]): readonly Tally[] =>
  parts.flatMap((part) => {
    const own = verdicts.filter(({ element }) => element.part === part)
    const of = (kind: Verdict['kind']): number => own.filter(({ verdict }) => verdict.kind === kind).length
    return own.length === 0
      ? []
      : [{ part, found: of('found'), unclear: of('unclear'), missing: of('missing') }]
  })

/** The parts as one thread: whole, unclear or broken by shape, and the same in words below each. */
const Drawing = ({ tallies, language }: { tallies: readonly Tally[]; language: Language }) => {
  const words = strategyImportWords[language]
  const step = 1120 / tallies.length
  const at = (index: number): number => Math.round(step * (index + 0.5))
  const said = tallies.map((one) => `${words.parts[one.part]}: ${words.found.inPart(one)}.`).join(' ')
  return (
    <figure class="sh-mt3 sh-wide">
      <svg class="sh-draw sh-wide" viewBox="0 0 1120 104" role="img" aria-label={words.found.drawing(said)}>
        {tallies.map(
          ({ missing }, index) =>
            index > 0 && (
              <path
                class={missing > 0 || (tallies[index - 1]?.missing ?? 0) > 0 ? 't gap' : 't'}
                d={`M${at(index - 1) + 18} 20H${at(index) - 18}`}
              />
            ),
        )}
        {tallies.map(({ missing, unclear }, index) =>
          missing > 0 ? (
            <>
              <path class="kf" d={`M${at(index)} 7l13 13-13 13-13-13z`} />
              <path class="kp" d={`M${at(index)} 14.5v6.5M${at(index)} 25v.2`} />
            </>
          ) : unclear > 0 ? (
            <>
              <circle class="k" cx={at(index)} cy="20" r="11" />
              <text x={at(index)} y="25" text-anchor="middle" class="b s13">
                ?
              </text>
            </>
          ) : (
            <>
              <circle class="kf" cx={at(index)} cy="20" r="10" />
              <path class="kp" d={`M${at(index) - 4.5} 20.3l3.2 3.2 5.8-6.3`} />
            </>
          ),
        )}
        {tallies.map((one, index) => (
          <>
            <text x={at(index)} y="62" text-anchor="middle" class="b">
              {words.parts[one.part]}
            </text>
            <text x={at(index)} y="82" text-anchor="middle" class="q s14">
              {[
                `${one.found} ${words.found.present.toLowerCase()}`,
                ...(one.unclear > 0 ? [`${one.unclear} ${words.found.unclear.toLowerCase()}`] : []),
              ].join(', ')}
            </text>
            {one.missing > 0 && (
              <text x={at(index)} y="100" text-anchor="middle" class="q s14">
                {`${one.missing} ${words.found.missing.toLowerCase()}`}
              </text>
            )}
          </>
        ))}
      </svg>
    </figure>
  )
}

const Promised = ({
  visit,
  proposed,
  draft,
  country,
  fault,
}: {
  visit: SignedVisit
  proposed: ProposedPledge
  draft: Draft
  country: Country
  fault: Fault | undefined
}) => {
  const { language, today } = visit
  const words = strategyImportWords[language].promises
  const at = placeOf(proposed)
  const answered = draft.promises.get(at)
  const topic =
    answered?.code === undefined
      ? proposed.topic
      : (topicNames.find((name) => name === answered.code) ?? null)
  const holder = answered?.holder ?? proposed.holder
  const bound = boundBy(proposed, topic, country, today)
  const mine = fault?.at === at ? fault.refusals : []
  const say = (field: string): string | undefined =>
    mine.filter((refused) => refused.field === field).map((refused) => sayRefusal(language, refused))[0]
  return (
    <li class="sh-check" id={`promise-${at}`}>
      {answered === null ? (
        <State icon="ring">{words.dismissed}</State>
      ) : answered !== undefined ? (
        <State icon="check" color="success">
          {words.confirmed}
        </State>
      ) : bound !== undefined ? (
        <State icon="warn" color="danger">
          {words.tooLate}
        </State>
      ) : (
        <State icon="ring">{words.proposed}</State>
      )}
      <div>
        <h3 class="sh-h3">{topic === null ? words.what : words.topics[topic]}</h3>
        <p class="sh-mt0">
          {holder === null ? words.who : words.holders[holder]} · <b>{words.days(proposed.within)}</b>
        </p>
        {bound !== undefined && (
          <p class="sh-quiet">{words.bound(words.days(bound.within), bound.toldBy === 'law')}</p>
        )}
        {proposed.within === null ? (
          <p class="sh-quiet">{words.uncounted}</p>
        ) : bound !== undefined || answered !== undefined ? null : (
          <form method="post" action="/strategy/draft" class="sh-mt1" novalidate>
            <Hidden name="once" value={visit.newToken()} />
            <Hidden name="does" value="promise" />
            <Hidden name="at" value={String(at)} />
            <div class="sh-stack">
              {proposed.topic === null ? (
                <Select
                  name="topic"
                  id={`topic-${at}`}
                  label={words.what}
                  placeholder={words.choose}
                  value={mine.length > 0 ? visit.fields.text('topic') : ''}
                  options={topicNames.map((value) => ({ value, label: words.topics[value] }))}
                  error={say('topic')}
                />
              ) : (
                <Hidden name="topic" value={proposed.topic} />
              )}
              {proposed.holder === null ? (
                <Select
                  name="holder"
                  id={`holder-${at}`}
                  label={words.who}
                  placeholder={words.choose}
                  value={mine.length > 0 ? visit.fields.text('holder') : ''}
                  options={holders.map((value) => ({ value, label: words.holders[value] }))}
                  error={say('holder')}
                />
              ) : (
                <Hidden name="holder" value={proposed.holder} />
              )}
              <p class="sh-row">
                <Button quiet name="answer" value="yes">
                  {words.yes}
                </Button>
                <Button quiet name="answer" value="no">
                  {words.no}
                </Button>
              </p>
            </div>
          </form>
        )}
      </div>
      <div>
        <Quoted passage={{ ...proposed, marks: [proposed.mark] }} language={language} />
      </div>
    </li>
  )
}

const boundBy = ({ within }: ProposedPledge, topic: Topic | null, country: Country, today: LocalDate) =>
  topic === null || within === null ? undefined : findBinding(topic, within, country, today)

const Unplaced = ({ visit, blocks }: { visit: SignedVisit; blocks: readonly Placed[] }) => {
  const words = strategyImportWords[visit.language]
  return blocks.length === 0 ? (
    <p class="sh-quiet">{words.unplaced.none}</p>
  ) : (
    <form method="post" action="/strategy/draft" novalidate>
      <Hidden name="once" value={visit.newToken()} />
      <Hidden name="does" value="place" />
      <p class="sh-read sh-quiet sh-mb2">{words.unplaced.lead}</p>
      <ul class="sh-plainlist">
        {blocks.map(({ start, text, page }) => (
          <li class="sh-check" data-place="">
            <p class="sh-quiet">{page === undefined ? '' : words.found.page(page)}</p>
            <blockquote class="sh-passage">{text}</blockquote>
            <Select
              name={`place-${start}`}
              label={words.unplaced.where}
              placeholder={words.unplaced.stay}
              options={parts.map((value) => ({ value, label: words.parts[value] }))}
            />
          </li>
        ))}
      </ul>
      <p class="sh-mt2">
        <Button quiet>{words.unplaced.move}</Button>
      </p>
    </form>
  )
}

/** Everything of the document in its part, in its own order, with what decided marked. */
const Whole = ({ checked, language }: { checked: Checked; language: Language }) => {
  const words = strategyImportWords[language]
  const evidence = checked.verdicts.flatMap(({ verdict }) =>
    verdict.kind === 'found' ? [verdict.passage] : [],
  )
  return (
    <>
      <p class="sh-read sh-quiet sh-mb2">{words.whole.lead}</p>
      {parts.map((part) => {
        const own = checked.blocks.filter((block) => block.part === part)
        return (
          own.length > 0 && (
            <details class="sh-why">
              <summary>
                {words.parts[part]} · {words.whole.count(own.length)}
              </summary>
              <div class="sh-read">
                {own.map((block) =>
                  block.kind === 'heading' ? (
                    <h3 class="sh-h3">{block.text}</h3>
                  ) : (
                    <p class="sh-passage">
                      <Marked block={block} spans={evidence} />
                    </p>
                  ),
                )}
              </div>
            </details>
          )
        )
      })}
    </>
  )
}

const Marked = ({ block, spans }: { block: Placed; spans: readonly Passage[] }) => {
  const pieces: Child[] = []
  let from = 0
  const own = spans
    .filter(({ start, end }) => start >= block.start && end <= block.end)
    .toSorted((a, b) => a.start - b.start)
  for (const { start, end } of own) {
    if (start - block.start < from) continue
    pieces.push(
      block.text.slice(from, start - block.start),
      <mark>{block.text.slice(start - block.start, end - block.start)}</mark>,
    )
    from = end - block.start
  }
  return (
    <>
      {pieces}
      {block.text.slice(from)}
    </>
  )
}

const sayRefusal = (language: Language, { refusal }: Refused): string => {
  const { refusals, failed } = strategyImportWords[language]
  return refusals[refusal as keyof typeof refusals] ?? failed
}

const show = async (visit: SignedVisit, unit: Unit, viewer: Viewer, fault?: Fault): Promise<Response> => {
  const seen = await findDraft(unit, viewer)
  if (seen === undefined) return visit.notFound()
  const { draft, checked } = seen
  const { language } = visit
  const words = strategyImportWords[language]
  const names = await namesOf(unit, [viewer.person])
  const of = (kind: Verdict['kind']): readonly Judged[] =>
    checked.verdicts.filter(({ verdict }) => verdict.kind === kind)
  const urgent = { adoption: 0, law: 1, practice: 2 } as const
  const missing = of('missing').toSorted((a, b) => urgent[a.element.required] - urgent[b.element.required])
  const unclear = of('unclear')
  const found = of('found')
  const unplaced = checked.blocks.filter(({ part }) => part === null)
  const pages = new Set(draft.lines.flatMap(({ page }) => (page === undefined ? [] : [page])))
  const first = missing[0] ?? unclear[0]
  const List = ({
    id,
    title,
    judged,
    tight,
  }: {
    id: string
    title: string
    judged: readonly Judged[]
    tight?: true
  }) =>
    judged.length === 0 ? null : (
      <Part id={id} title={title} count={judged.length}>
        <ul class="sh-plainlist" data-tight={tight === true ? '' : undefined}>
          {judged.map((one) => (
            <Point judged={one} language={language} />
          ))}
        </ul>
      </Part>
    )
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={names.get(viewer.person ?? '') ?? ''}
      title={words.found.title}
      failed={fault !== undefined}
      rules={rules}
    >
      <div class="sh-head">
        <p class="sh-over">
          <a class="ds-link" data-color="neutral" href="/strategy/import">
            {words.title}
          </a>
          {draft.file === '' ? '' : ` / ${draft.file}`}
        </p>
        <h1 class="sh-title">{words.found.title}</h1>
        <div class="sh-first sh-mt0">
          <p class="sh-lead">
            {words.found.lead({
              found: found.length,
              all: checked.verdicts.length,
              unclear: unclear.length,
              missing: missing.length,
              pages: pages.size === 0 ? null : pages.size,
            })}
          </p>
          <NextStep
            id="next"
            title={words.found.next}
            text={
              first === undefined
                ? words.found.complete
                : words.found.begin(elementWords[language][first.element.id].name)
            }
          >
            {first === undefined ? (
              <Button href="/strategy/adopt">{words.found.adopt}</Button>
            ) : (
              <Button href="/strategy/import">{words.found.readAgain}</Button>
            )}
          </NextStep>
        </div>
        <Drawing tallies={tally(checked.verdicts)} language={language} />
      </div>
      <ErrorSummary
        title={words.failed}
        errors={(fault?.refusals ?? []).map((refused) => ({
          ...(refused.field === undefined ? {} : { field: `${refused.field}-${fault?.at ?? ''}` }),
          text: sayRefusal(language, refused),
        }))}
      />
      <List id="missing" title={words.found.missing} judged={missing} />
      <List id="unclear" title={words.found.unclear} judged={unclear} />
      <Part id="promises" title={words.promises.title} count={checked.pledges.length}>
        <p class="sh-read sh-quiet sh-mb2">
          {checked.pledges.length === 0 ? words.promises.none : words.promises.lead}
        </p>
        <ul class="sh-plainlist">
          {checked.pledges.map((proposed) => (
            <Promised
              visit={visit}
              proposed={proposed}
              draft={draft}
              country={unit.tenant.country}
              fault={fault}
            />
          ))}
        </ul>
      </Part>
      <Part id="unplaced" title={words.unplaced.title} count={unplaced.length}>
        <Unplaced visit={visit} blocks={unplaced} />
      </Part>
      <Part id="whole" title={words.whole.title}>
        <Whole checked={checked} language={language} />
      </Part>
      <List id="found" title={words.found.present} judged={found} tight />
    </StaffFrame>,
    fault === undefined ? 200 : 422,
  )
}

/** The draft read in: what it holds, what is missing, its promises to answer, its text to place. */
export const draftPage: Page = {
  path: '/strategy/draft',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const seen = await findDraft(unit, viewer)
      if (seen === undefined) return { again: (again, by) => show(visit, again, by) }
      const common = { stream: DRAFT_STREAM, fold: foldDraft, viewer }
      if (visit.fields.text('does') === 'place') {
        for (const { start, part } of seen.checked.blocks) {
          const chosen = visit.fields.oneOf(`place-${start}`, parts)
          if (part === null && chosen !== undefined)
            await handle(unit, visit.deps.clock, {
              ...common,
              act: placeText,
              command: { at: start, part: chosen },
            })
        }
        return { to: '/strategy/draft#unplaced' }
      }
      const at = Number(visit.fields.text('at'))
      const proposed = seen.checked.pledges.find((one) => placeOf(one) === at)
      if (proposed === undefined) return { to: '/strategy/draft' }
      const outcome = await handle(unit, visit.deps.clock, {
        ...common,
        act: answerPromise,
        command: {
          at,
          country: unit.tenant.country,
          promise:
            visit.fields.text('answer') === 'no'
              ? null
              : {
                  topic: proposed.topic ?? visit.fields.oneOf('topic', topicNames) ?? null,
                  holder: proposed.holder ?? visit.fields.oneOf('holder', holders) ?? null,
                  within: proposed.within,
                },
        },
      })
      return outcome.kind === 'refused'
        ? { again: (again, by) => show(visit, again, by, { at, refusals: outcome.refusals }) }
        : { to: `/strategy/draft#promise-${at}` }
    }),
}
