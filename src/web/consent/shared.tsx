import type { Child } from 'hono/jsx'
import { handle } from '../../app/handle.ts'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { levels } from '../../domain/cases/plan.ts'
import type { CaseState } from '../../domain/cases/state.ts'
import { answerInCase } from '../../domain/consent/answer-in-case.ts'
import { giveAdvice } from '../../domain/consent/ask-advice.ts'
import type { SharedPart } from '../../domain/consent/events.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import { textOf, type Words } from '../../domain/kernel/words.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Act } from '../../domain/rules/act.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import {
  basisOf,
  findAdvice,
  findShared,
  findSharedWith,
  type FoundShared,
} from '../../readmodels/consent/consents.ts'
import { namesOf, ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Lines } from '../cases/seen-case.tsx'
import { foldOpened } from '../follow-up/own.tsx'
import { StaffFrame } from '../frames.tsx'
import { Button } from '../parts/button.tsx'
import { Facts } from '../parts/facts.tsx'
import { ErrorSummary, Hidden, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { entryWords } from '../words/case-timeline.ts'
import { refusalWords, type CaseRefusal } from '../words/case-refusals.ts'
import { casesWords, firstName } from '../words/cases.ts'
import { consentWords } from '../words/consent.ts'
import { dayMonth, longDate, quoted } from '../words/language.ts'

const listRules = ['CON-01', 'CASE-15', 'DIG-09'] as const
const adviceRules = ['CON-03'] as const

/** Who may be named in a consent at all: people of other bodies, and the school's health nurse. */
const isOutside = ({ kind, roles }: Viewer): boolean => kind === 'partner' || roles.includes('health-nurse')

const frame = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  page: {
    readonly title: string
    readonly rules: readonly RuleId[]
    readonly failed?: boolean
    readonly children: Child
  },
): Promise<Response> =>
  visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      current="shared"
      title={page.title}
      rules={page.rules}
      failed={page.failed === true}
    >
      {page.children}
    </StaffFrame>,
    page.failed === true ? 422 : 200,
  )

/** `/shared`: what families have opened for this person, and the questions without names they were asked. */
const list = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer) => {
    if (!isOutside(viewer) || viewer.person === null) return visit.notFound()
    const { cases, advice } = await findSharedWith(unit, viewer, visit.today)
    for (const { stream, view } of cases)
      await unit.audit({
        actor: viewer.person,
        role: view.consent.body,
        act: 'read',
        kind: 'case-list',
        stream,
        about: [view.state.exposed],
      })
    const words = consentWords[visit.language].partner
    const names = await namesOf(
      unit,
      cases.map(({ view }) => view.state.exposed),
    )
    return frame(visit, unit, viewer, {
      title: words.title,
      rules: listRules,
      children: (
        <>
          <Head title={words.title} lead={words.lead} />
          {cases.length === 0 && advice.length === 0 ? (
            <State kind="empty" id="nothing" drawing={words.none} title={words.none} lead={words.noneLead} />
          ) : (
            <ul class="sh-people">
              {cases.map(({ view }) => (
                <li>
                  <a class="sh-person" href={`/shared/${view.consent.consentId}`}>
                    <b>{names.get(view.state.exposed) ?? ''}</b>
                    <span>{textOf(view.consent.purpose)}</span>
                    <span class="sh-quiet">{words.until(longDate(visit.language, view.extent.until))}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
          {advice.length > 0 && (
            <Part id="questions" title={words.questions}>
              <ul class="sh-people">
                {advice.map(({ advice: { adviceId, question, askedOn, given } }) => (
                  <li>
                    <a class="sh-person" href={`/shared/questions/${adviceId}`}>
                      <b>{textOf(question)}</b>
                      <span class="sh-quiet">
                        {dayMonth(visit.language, askedOn)} ·{' '}
                        {given === null ? words.yourAnswer : words.answered}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </>
      ),
    })
  })

/** What is shared, part by part, in the order of the course. */
const SharedParts = ({
  visit,
  found: { view },
  names,
}: {
  readonly visit: SignedVisit
  readonly found: FoundShared
  readonly names: ReadonlyMap<string, string>
}) => {
  const { language } = visit
  const { parts, partner } = consentWords[language]
  const words = casesWords[language]
  const { state, entries, extent } = view
  const nothing = <p class="sh-quiet">{partner.nothing}</p>
  const nameOf = (person: string): string => names.get(person) ?? words.someone
  const shown: Readonly<Record<Exclude<SharedPart, 'account' | 'plan'>, readonly CaseEvent['type'][]>> = {
    assessment: ['Assessed', 'ExaminationConcluded'],
    'follow-up': ['BullyingStopped', 'BullyingStartedAgain', 'CheckInRhythmAgreed', 'PupilSaidFine'],
    agreements: [
      'AgreementMade',
      'AgreementLookedAt',
      'MeetingCalled',
      'MinutesWritten',
      'TaskAgreed',
      'TaskDone',
      'ContactAgreed',
    ],
    absence: ['AbsenceRegistered', 'LostTeachingPlanned', 'LostTeachingMadeUp'],
  }
  const linesOf = (types: readonly CaseEvent['type'][]) => {
    const lines = entries.filter(({ event }) => types.includes(event.type))
    return lines.length === 0 ? (
      nothing
    ) : (
      <ul class="sh-plain">
        {lines.map((entry) => {
          const { title, text } = entryWords(language, entry, names, { pupil: state.exposed })
          return (
            <li>
              <b>{title}</b>
              {text !== undefined && (
                <>
                  <br />
                  <Lines text={text} />
                </>
              )}
            </li>
          )
        })}
      </ul>
    )
  }
  const said = [
    state.account?.words,
    state.hearing?.kind === 'heard' ? state.hearing.words : undefined,
  ].filter((one): one is Words => textOf(one) !== '')
  const plan = levels.flatMap((level) => state.measures.filter((measure) => measure.level === level))
  const contentOf = (part: SharedPart): Child => {
    if (part === 'account')
      return said.length === 0
        ? nothing
        : said.map((one) => (
            <Voice small said={nameOf(state.exposed)}>
              <Lines text={quoted(language, textOf(one))} />
            </Voice>
          ))
    if (part !== 'plan') return linesOf(shown[part])
    return (
      <>
        {state.plan.problem !== null && <p class="sh-read">{textOf(state.plan.problem)}</p>}
        {plan.length === 0 && state.interimMeasures.length === 0 ? (
          nothing
        ) : (
          <ul class="sh-plain">
            {[...state.interimMeasures, ...plan].map(({ what, responsible, startsOn }) => (
              <li>
                {textOf(what)}
                <br />
                <span class="sh-quiet sh-small">
                  {nameOf(responsible)} · {dayMonth(language, startsOn)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </>
    )
  }
  return (
    <>
      {extent.parts.map((part) => (
        <Part id={`part-${part}`} title={parts[part]}>
          {contentOf(part)}
        </Part>
      ))}
    </>
  )
}

type Form = {
  readonly action: string
  readonly label: string
  readonly hint: string
  readonly send: string
  readonly refusals: readonly Refused[] | undefined
}

/** One text and one button. */
const AnswerForm = ({ visit, form }: { readonly visit: SignedVisit; readonly form: Form }) => {
  const error = form.refusals?.find(({ field }) => field === 'words')
  return (
    <form class="sh-form" method="post" action={form.action} novalidate>
      <Hidden name="once" value={visit.newToken()} />
      <TextArea
        name="words"
        label={form.label}
        hint={form.hint}
        rows={6}
        value={form.refusals === undefined ? '' : visit.fields.text('words')}
        error={error === undefined ? undefined : wordsFor(visit, error)}
      />
      <p class="sh-mt2">
        <Button>{form.send}</Button>
      </p>
    </form>
  )
}

const wordsFor = (visit: SignedVisit, { refusal }: Refused): string =>
  refusalWords(visit.language, 'shared', refusal as CaseRefusal, '')

const Failures = ({ visit, refusals }: { visit: SignedVisit; refusals: readonly Refused[] | undefined }) => (
  <ErrorSummary
    title={consentWords[visit.language].partner.errors}
    errors={(refusals ?? []).map((one) => ({
      ...(one.field === undefined ? {} : { field: one.field }),
      text: wordsFor(visit, one),
    }))}
  />
)

const Back = ({ label }: { label: string }) => (
  <a class="ds-link" data-color="neutral" href="/shared">
    {label}
  </a>
)

const showShared = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals?: readonly Refused[],
): Promise<Response> => {
  const found = await findShared(unit, viewer, visit.param('id'), visit.today)
  if (found === undefined || viewer.person === null) return visit.notFound()
  const { stream, view } = found
  const { state, consent, extent } = view
  await unit.audit({
    actor: viewer.person,
    role: consent.body,
    act: 'read',
    kind: 'case',
    stream,
    about: [state.exposed],
  })
  const words = consentWords[visit.language].partner
  const names = await namesOf(unit, [
    state.exposed,
    ...[...state.interimMeasures, ...state.measures, ...state.meetings.tasks].map(
      ({ responsible }) => responsible,
    ),
  ])
  const title = words.case(firstName(names.get(state.exposed) ?? ''))
  return frame(visit, unit, viewer, {
    title,
    rules: listRules,
    failed: refusals !== undefined,
    children: (
      <>
        <Head over={<Back label={words.nav} />} title={title}>
          <Failures visit={visit} refusals={refusals} />
          <div class="sh-mt2">
            <Facts
              facts={[
                { term: words.purpose, value: textOf(consent.purpose) },
                { term: words.youSee, value: words.until(longDate(visit.language, extent.until, true)) },
              ]}
            />
          </div>
        </Head>
        <SharedParts visit={visit} found={found} names={names} />
        {consent.texts.length > 0 && (
          <Part id="written" title={words.written}>
            <ul class="sh-plain">
              {consent.texts.map((text) => (
                <li>
                  <span class="sh-quiet">{dayMonth(visit.language, text.on)}</span>
                  <br />
                  <Lines text={textOf(text.words)} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        <div class="sh-part">
          {extent.mayAnswer ? (
            <AnswerForm
              visit={visit}
              form={{
                action: `/shared/${consent.consentId}`,
                label: words.write,
                hint: words.writeHint,
                send: words.send,
                refusals,
              }}
            />
          ) : (
            <p class="sh-quiet">{words.readOnly}</p>
          )}
        </div>
      </>
    ),
  })
}

const showQuestion = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals?: readonly Refused[],
): Promise<Response> => {
  const found = await findAdvice(unit, viewer, visit.param('id'), visit.today)
  if (found === undefined) return visit.notFound()
  const { adviceId, question, given } = found.advice
  const words = consentWords[visit.language].partner
  return frame(visit, unit, viewer, {
    title: words.question,
    rules: adviceRules,
    failed: refusals !== undefined,
    children: (
      <>
        <Head over={<Back label={words.nav} />} title={words.question} lead={words.questionLead}>
          <Failures visit={visit} refusals={refusals} />
          <p class="sh-read sh-box sh-mt2">
            <Lines text={textOf(question)} />
          </p>
        </Head>
        <div class="sh-part">
          {given === null ? (
            <AnswerForm
              visit={visit}
              form={{
                action: `/shared/questions/${adviceId}`,
                label: words.answer,
                hint: '',
                send: words.send,
                refusals,
              }}
            />
          ) : (
            <>
              <h2 class="sh-h2">{words.answered}</h2>
              <p class="sh-read">
                <Lines text={textOf(given.words)} />
              </p>
            </>
          )}
        </div>
      </>
    ),
  })
}

/** Writes what somebody outside sent, or shows the page again with it. */
const send = <Command, Refusal extends string>(
  visit: SignedVisit,
  how: {
    readonly find: (
      unit: Unit,
      viewer: Viewer,
    ) => Promise<{ readonly stream: string; readonly exposed: string } | undefined>
    readonly act: Act<CaseState, Command, CaseEvent, Refusal>
    readonly command: (unit: Unit, exposed: string) => Promise<Command>
    readonly to: string
    readonly again: (
      visit: SignedVisit,
      unit: Unit,
      viewer: Viewer,
      refusals: readonly Refused[],
    ) => Promise<Response>
  },
): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const nothing = { again: async () => visit.notFound() }
    const found = await how.find(unit, viewer)
    if (found === undefined) return nothing
    const outcome = await handle(unit, visit.deps.clock, {
      stream: found.stream,
      fold: foldOpened,
      act: how.act,
      command: await how.command(unit, found.exposed),
      viewer,
    })
    const refusals: readonly Refused[] = outcome.kind === 'refused' ? outcome.refusals : []
    if (refusals.some(({ refusal }) => refusal === 'not-open-to-you')) return nothing
    return refusals.length === 0
      ? { to: how.to }
      : { again: (next, who) => how.again(visit, next, who, refusals) }
  })

/** Pages of those outside the school: what a running consent opens, and questions without names. */
export const sharedPages = [
  { path: '/shared', rules: listRules, open: 'signed-in' as const, get: list },
  {
    path: '/shared/:id',
    rules: listRules,
    open: 'signed-in' as const,
    get: (visit: SignedVisit) => visit.inSchool((unit, viewer) => showShared(visit, unit, viewer)),
    post: (visit: SignedVisit) =>
      send(visit, {
        find: async (unit, viewer) => {
          const found = await findShared(unit, viewer, visit.param('id'), visit.today)
          return found === undefined ? undefined : { stream: found.stream, exposed: found.view.state.exposed }
        },
        act: answerInCase,
        command: async (unit, exposed) => ({
          consentId: visit.param('id'),
          words: visit.fields.text('words'),
          basis: await basisOf(unit, exposed, visit.today),
        }),
        to: `/shared/${visit.param('id')}`,
        again: showShared,
      }),
  },
  {
    path: '/shared/questions/:id',
    rules: adviceRules,
    open: 'signed-in' as const,
    get: (visit: SignedVisit) => visit.inSchool((unit, viewer) => showQuestion(visit, unit, viewer)),
    post: (visit: SignedVisit) =>
      send(visit, {
        find: async (unit, viewer) => {
          const found = await findAdvice(unit, viewer, visit.param('id'), visit.today)
          return found === undefined ? undefined : { stream: found.stream, exposed: '' }
        },
        act: giveAdvice,
        command: async () => ({ adviceId: visit.param('id'), words: visit.fields.text('words') }),
        to: `/shared/questions/${visit.param('id')}`,
        again: showQuestion,
      }),
  },
]
