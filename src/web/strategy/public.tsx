import type { Paper } from '../../app/paper.ts'
import { groups } from '../../domain/cases/plan.ts'
import type { Pledge } from '../../domain/procedures/duty.ts'
import type { Adopted } from '../../domain/strategy/state.ts'
import { strategyInForce, type InForce } from '../../readmodels/strategy/in-force.ts'
import type { Tenant } from '../../readmodels/unit.ts'
import { findSchool } from '../door/frame.tsx'
import { OpenFrame, PupilFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Facts } from '../parts/facts.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import { Thread, ThreadItem, type KnotKind } from '../parts/thread.tsx'
import { NextStep } from '../parts/voice.tsx'
import type { Visit } from '../visit.tsx'
import { dutyTitle } from '../words/duty.ts'
import { dayMonth, longDate, type Language } from '../words/language.ts'
import { strategyPublicWords, strategyPupilWords } from '../words/strategy-public.ts'

const rules = ['STR-17', 'STR-20', 'STR-10', 'STR-03', 'KNO-04'] as const

export const definitions = ['bullying', 'digitalBullying', 'conflict', 'wellbeing'] as const

/** What somebody promises, in the reader's words where it is one of ours, else as the school wrote it. */
export const promiseOf = (
  language: Language,
  pledge: Pledge,
): { readonly title: string; readonly by: string } => {
  const words = strategyPublicWords[language]
  const { within } = pledge
  return {
    title: pledge.does ?? dutyTitle(language, pledge),
    by: `${words.holders[pledge.holder]}, ${within === null ? words.soonest : words.within(within.count, within.unit)}`,
  }
}

/** The way of a report, as the school promises it and the law sets it. */
const stepsOf = (language: Language, school: Tenant, strategy: Adopted | undefined) => {
  const { steps } = strategyPublicWords[language]
  const { workingDays, by } = strategy?.firstAnswer ?? { workingDays: 1, by: '15:00' }
  return [
    { kind: 'done', label: steps.first, ...steps.told },
    ...(strategy === undefined
      ? []
      : [{ kind: 'due', label: steps.deadline, ...steps.answer(workingDays, by) } as const]),
    { kind: 'ahead', label: steps.next, ...steps.acts },
    {
      kind: 'due',
      label: steps.deadline,
      when: steps.plan[school.country].when,
      what: `${steps.plan[school.country].what} ${steps.heard}`,
    },
    { kind: 'ahead', label: steps.next, ...steps.looks },
    { kind: 'ahead', label: steps.next, ...steps.fine },
  ] as const satisfies readonly {
    readonly kind: KnotKind
    readonly label: string
    readonly when: string
    readonly what: string
  }[]
}

const pathOf = (school: Tenant, rest = ''): string => `/s/${school.slug}/strategy${rest}`

/** The choice of language stays in the address: whoever reads here is not signed in. */
const inLanguage = (path: string, language: Language): string => `${path}?lang=${language}`

const Whole = ({
  visit,
  school,
  found,
}: {
  readonly visit: Visit
  readonly school: Tenant
  readonly found: InForce
}) => {
  const { language } = visit
  const words = strategyPublicWords[language]
  const { strategy, review } = found
  const tell = `/s/${school.slug}`
  return (
    <OpenFrame
      visit={visit}
      tenant={school}
      title={words.title}
      rules={rules}
      links={[
        { href: inLanguage(pathOf(school), language), label: words.promises, current: true },
        { href: inLanguage(pathOf(school, '/pupils'), language), label: words.forPupils },
        { href: tell, label: words.happened.tell },
      ]}
      languageHref={(other) => inLanguage(pathOf(school), other)}
    >
      <Head
        {...(strategy === undefined
          ? {}
          : { over: words.since(longDate(language, strategy.adoptedOn, true)) })}
        title={words.title}
      >
        <div class="sh-first sh-mt0">
          <p class="sh-lead">{words.lead}</p>
          <NextStep id="happened" title={words.happened.title} text={words.happened.text}>
            <Button href={tell}>{words.happened.tell}</Button>
          </NextStep>
        </div>
      </Head>
      {strategy === undefined && (
        <State
          kind="empty"
          id="none"
          title={words.none.title}
          lead={words.none.lead}
          drawing={words.none.drawing}
        />
      )}
      <div class="sh-two">
        <div>
          <Part id="steps" title={words.steps.title} first>
            <Thread>
              {stepsOf(language, school, strategy).map(({ kind, label, when, what }) => (
                <ThreadItem kind={kind} label={label}>
                  <b>{when}</b>
                  <br />
                  <span class="sh-quiet">{what}</span>
                </ThreadItem>
              ))}
            </Thread>
          </Part>
          <Part id="who" title={words.who.title}>
            <Facts
              facts={[words.who.adult, words.who.team, words.who.leader, words.who.aboutAdult].map(
                ({ when, what }) => ({ term: when, value: what }),
              )}
            />
          </Part>
          {strategy !== undefined && (
            <>
              <Part id="meanings" title={words.meanings}>
                {definitions.map((name) => (
                  <div class="sh-level">
                    <h3 class="sh-h3">{words.definitions[name]}</h3>
                    <p lang={strategy.language}>{strategy.definitions[name]}</p>
                  </div>
                ))}
              </Part>
              {groups.some((group) => strategy.doneFor?.[group]) && (
                <Part id="done-for" title={words.doneFor}>
                  {groups.map(
                    (group) =>
                      strategy.doneFor?.[group] && (
                        <div class="sh-level">
                          <h3 class="sh-h3">{words.groups[group]}</h3>
                          <p lang={strategy.language}>{strategy.doneFor[group]}</p>
                        </div>
                      ),
                  )}
                </Part>
              )}
              <Part id="promises" title={words.promises}>
                <p class="sh-mb2 sh-quiet">{words.promisesLead}</p>
                <ul class="sh-facts">
                  {strategy.pledges.map((pledge) => {
                    const { title, by } = promiseOf(language, pledge)
                    return (
                      <li class="sh-mb2">
                        <b lang={pledge.does === undefined ? undefined : strategy.language}>{title}</b>
                        <br />
                        <span class="sh-quiet">{by}</span>
                      </li>
                    )
                  })}
                </ul>
              </Part>
            </>
          )}
          <Part id="rights" title={words.rights.title}>
            <ul class="sh-rights">
              {words.rights.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </Part>
        </div>
        <aside class="sh-stick" aria-labelledby="about">
          {strategy !== undefined && (
            <>
              <h2 class="sh-h3" id="about">
                {words.about.title}
              </h2>
              <Facts
                narrow
                facts={[
                  {
                    term: words.about.written,
                    value: <span lang={strategy.language}>{strategy.title}</span>,
                  },
                  {
                    term: words.about.adopted,
                    value: `${longDate(language, strategy.adoptedOn, true)} ${words.about.by[strategy.body]}`,
                  },
                  ...(review === undefined
                    ? []
                    : [
                        {
                          term: words.about.review,
                          value: `${dayMonth(language, review.from)} – ${dayMonth(language, review.due)} ${review.due.slice(0, 4)}`,
                        },
                      ]),
                  { term: words.about.version, value: String(strategy.version) },
                ]}
              />
            </>
          )}
          <h2 class="sh-h3 sh-mt2" id={strategy === undefined ? 'about' : undefined}>
            {words.other.title}
          </h2>
          <ul class="sh-parts sh-mt0">
            <li>
              <a href={inLanguage(pathOf(school, '/pupils'), language)}>{words.other.pupils}</a>
            </li>
            {strategy !== undefined && (
              <li>
                <a href={inLanguage(pathOf(school, '/pdf'), language)}>{words.other.pdf}</a>
              </li>
            )}
          </ul>
          {strategy !== undefined && (
            <p class="sh-small sh-quiet">{words.frameIn(words.languages[strategy.language])}</p>
          )}
        </aside>
      </div>
    </OpenFrame>
  )
}

const Short = ({
  visit,
  school,
  found,
}: {
  readonly visit: Visit
  readonly school: Tenant
  readonly found: InForce
}) => {
  const { language } = visit
  const words = strategyPupilWords[language]
  const { strategy } = found
  return (
    <PupilFrame
      visit={visit}
      tenant={school}
      title={words.title}
      rules={rules}
      home={`/s/${school.slug}`}
      languageHref={(other) => inLanguage(pathOf(school, '/pupils'), other)}
    >
      <Head title={words.title} lead={words.lead} />
      {words.points.map(({ title, text }) => (
        <div class="sh-level">
          <h2 class="sh-h3">{title}</h2>
          <p>{text}</p>
        </div>
      ))}
      <div class="sh-ways sh-part">
        {strategy !== undefined && <p>{words.answer(strategy.firstAnswer.workingDays)}</p>}
        <Button href={`/s/${school.slug}`} big>
          {words.tell}
        </Button>
        <p>
          <a class="ds-link" href={inLanguage(pathOf(school), language)}>
            {words.whole}
          </a>
        </p>
      </div>
    </PupilFrame>
  )
}

/** The same as the page, to take away (STR-17). */
const paperOf = (visit: Visit, school: Tenant, strategy: Adopted, { review }: InForce): Paper => {
  const { language } = visit
  const words = strategyPublicWords[language]
  const doneFor = groups.flatMap((group) => {
    const text = strategy.doneFor?.[group]
    return text === undefined || text === '' ? [] : [{ term: words.groups[group], value: text }]
  })
  return {
    language,
    title: words.title,
    subtitle: `${school.name}. ${words.since(longDate(language, strategy.adoptedOn, true))}`,
    foot: words.foot(school.name),
    pageOf: words.pageOf,
    asOf: strategy.adoptedOn,
    parts: [
      {
        heading: words.steps.title,
        blocks: [
          { kind: 'text', text: words.lead },
          {
            kind: 'list',
            items: stepsOf(language, school, strategy).map(({ when, what }) => `${when}: ${what}`),
          },
        ],
      },
      {
        heading: words.who.title,
        blocks: [
          {
            kind: 'facts',
            facts: [words.who.adult, words.who.team, words.who.leader, words.who.aboutAdult].map(
              ({ when, what }) => ({ term: when, value: what }),
            ),
          },
        ],
      },
      {
        heading: words.meanings,
        blocks: [
          {
            kind: 'facts',
            facts: definitions.map((name) => ({
              term: words.definitions[name],
              value: strategy.definitions[name],
            })),
          },
        ],
      },
      ...(doneFor.length === 0
        ? []
        : [{ heading: words.doneFor, blocks: [{ kind: 'facts' as const, facts: doneFor }] }]),
      {
        heading: words.promises,
        blocks: [
          {
            kind: 'list',
            items: strategy.pledges.map((pledge) => {
              const { title, by } = promiseOf(language, pledge)
              return `${title}: ${by}`
            }),
          },
        ],
      },
      { heading: words.rights.title, blocks: [{ kind: 'list', items: words.rights.items }] },
      {
        heading: words.about.title,
        blocks: [
          {
            kind: 'facts',
            facts: [
              { term: words.about.written, value: strategy.title },
              {
                term: words.about.adopted,
                value: `${longDate(language, strategy.adoptedOn, true)} ${words.about.by[strategy.body]}`,
              },
              ...(review === undefined
                ? []
                : [{ term: words.about.review, value: longDate(language, review.due, true) }]),
              { term: words.about.version, value: String(strategy.version) },
            ],
          },
        ],
      },
    ],
  }
}

const shown =
  (page: (visit: Visit, school: Tenant, found: InForce) => Response | Promise<Response>) =>
  async (visit: Visit): Promise<Response> => {
    const school = await findSchool(visit)
    if (school === undefined) return visit.notFound()
    const found = await visit.deps.world.inTenant(school.id, (unit) => strategyInForce(unit, visit.today))
    return page(visit, school, found)
  }

/** What a school promises, for everybody: without sign-in, without a trace, to read, print and take away (STR-17). */
export const strategyPublicPages: readonly Page[] = [
  {
    path: '/s/:slug/strategy',
    rules,
    open: 'public',
    get: shown((visit, school, found) => visit.page(<Whole visit={visit} school={school} found={found} />)),
  },
  {
    path: '/s/:slug/strategy/pupils',
    rules,
    open: 'public',
    get: shown((visit, school, found) => visit.page(<Short visit={visit} school={school} found={found} />)),
  },
  {
    path: '/s/:slug/strategy/pdf',
    rules,
    open: 'public',
    get: shown(async (visit, school, found) =>
      found.strategy === undefined
        ? visit.notFound()
        : visit.c.body(
            Buffer.from(await visit.deps.pdf(paperOf(visit, school, found.strategy, found))),
            200,
            {
              'content-type': 'application/pdf',
              'content-disposition': `inline; filename="${school.slug}-strategi.pdf"`,
            },
          ),
    ),
  },
]
