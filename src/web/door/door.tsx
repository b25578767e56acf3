import type { Child } from 'hono/jsx'
import { findRoute, isReceived, receive } from '../../app/receive.ts'
import { namesOf } from '../../readmodels/school.ts'
import { promiseToTeller, type PromiseToTeller } from '../../readmodels/reports/as-seen-by-teller.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Code } from '../parts/code.tsx'
import { Facts } from '../parts/facts.tsx'
import { Check, Choice, ErrorSummary, Hidden, Pills, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Promises } from '../parts/promise.tsx'
import { State } from '../parts/state.tsx'
import { Steps } from '../parts/steps.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { Voice } from '../parts/voice.tsx'
import type { Visit } from '../visit.tsx'
import { culprits, doorWords } from '../words/door.ts'
import { isLanguage } from '../words/language.ts'
import { answerState } from './answer.tsx'
import {
  byWhen,
  DoorFrame,
  findSchool,
  firstLanguage,
  HelpNow,
  inLanguage,
  LanguageChoice,
  listOf,
  PlainButton,
  readersLine,
  type AtDoor,
} from './frame.tsx'
import {
  abouts,
  begin,
  concernsSaid,
  dangerOf,
  isTooOld,
  mistakesOf,
  numberOf,
  openKept,
  sealKept,
  STEPS,
  stepAfter,
  stepBefore,
  steps,
  take,
  toldOf,
  type Kept,
  type Mistake,
  type Step,
} from './kept.ts'
import { Lines } from './lines.tsx'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const rules: readonly RuleId[] = ['REP-01', 'REP-02', 'REP-04', 'REP-08', 'REP-10', 'REP-12']

/** One step of telling: what is kept so far, what to show in the fields, and what is wrong with it. */
type Shown = AtDoor & {
  readonly state: Kept
  /** As typed, where it differs from what could be kept. */
  readonly typed?: Kept
  readonly mistakes?: readonly Mistake[]
}

/**
 * The pupil's door (REP-01): one address, one question a page, every step a form to the same address, so that
 * nothing but that address is left in the browser. No sign-in, no cookie, no file.
 */
export const doorPage: Page = {
  path: '/s/:slug',
  rules,
  open: 'public',
  get: async (asked) => {
    const school = await findSchool(asked)
    if (school === undefined) return asked.notFound()
    const visit = inLanguage(asked, firstLanguage(asked, school))
    return showStep({ visit, school, state: begin(visit, visit.language) })
  },
  post: async (asked) => {
    const school = await findSchool(asked)
    if (school === undefined) return asked.notFound()
    const before = openKept(asked, school.id)
    if (before === undefined)
      return startAgain({ visit: inLanguage(asked, firstLanguage(asked, school)), school })
    const visit = inLanguage(asked, before.language)
    return goOn({ visit, school }, before, visit.fields.text('go'))
  },
}

const goOn = async (at: AtDoor, before: Kept, go: string): Promise<Response> => {
  const { visit, school } = at
  if (go === 'resume') return showStep({ ...at, state: before })
  const state = take(before, visit.fields)
  if (isTooOld(visit, before.at))
    return (await isReceived(visit.deps, school, before.reportId)) ? alreadySent(at) : stillHere(at, state)
  const language = go.startsWith('lang:') ? go.slice(5) : undefined
  if (isLanguage(language)) {
    // New words in the new language belong to a new report: the old ones may have been sent already.
    const other = inLanguage(visit, language)
    return showStep({ visit: other, school, state: { ...begin(other, language), about: before.about } })
  }
  const back = go === 'back' || go.startsWith('to:')
  const mistakes = mistakesOf(state, !back)
  if (mistakes.length > 0) return showStep({ ...at, state: before, typed: state, mistakes })
  if (go === 'send' && before.step === 'check') return send(at, state)
  const target = steps.find((step) => go === `to:${step}`)
  const step = target ?? (go === 'back' ? stepBefore(state.step) : stepAfter(state))
  return showStep({ ...at, state: { ...state, step } })
}

const showStep = (shown: Shown): Promise<Response> | Response => {
  switch (shown.state.step) {
    case 'about':
      return showAbout(shown)
    case 'words':
      return showWords(shown)
    case 'danger':
      return showDanger(shown)
    case 'where':
      return showWhere(shown)
    case 'may':
      return showMay(shown)
    case 'check':
      return showCheck(shown)
  }
}

const render = (
  shown: Shown,
  title: string,
  body: { readonly above?: Child; readonly lead?: string; readonly fields: Child; readonly below?: Child },
  ways?: Child,
): Response => {
  const { visit, school, state, mistakes = [] } = shown
  const words = doorWords[visit.language]
  const sealed = sealKept(visit, school.id, state)
  const failed = mistakes.length > 0
  return visit.page(
    <DoorFrame visit={visit} school={school} title={title} rules={rules} failed={failed}>
      {body.above}
      {state.step === 'about' && <LanguageChoice language={visit.language} state={sealed} />}
      <Head title={title} {...(body.lead === undefined ? {} : { lead: body.lead })}>
        {failed && (
          <div class="sh-mt2">
            <ErrorSummary
              title={words.errors.title}
              errors={mistakes.map(({ field, why }) => ({ field, text: mistakeWords(visit, why) }))}
              note={words.errors.kept}
            />
          </div>
        )}
      </Head>
      {(dangerOf(state) !== 'none' || state.step === 'danger') && (
        <div class="sh-mb2">
          <HelpNow visit={visit} school={school} />
        </div>
      )}
      <form method="post" novalidate>
        <Hidden name="state" value={sealed} />
        <Steps now={numberOf(state.step)} of={STEPS}>
          {words.step(numberOf(state.step), STEPS)}
        </Steps>
        {body.fields}
        <div class="sh-ways">
          {ways ?? (
            <Button big name="go" value="on">
              {words.next}
            </Button>
          )}
          {state.step !== 'check' && state.step !== 'words' && (
            <PlainButton value="skip">{words.skip}</PlainButton>
          )}
          {state.step !== 'about' && <PlainButton value="back">{words.back}</PlainButton>}
        </div>
      </form>
      {body.below}
    </DoorFrame>,
    failed ? 422 : 200,
  )
}

const mistakeWords = (visit: Visit, why: Mistake['why']): string => {
  const { errors } = doorWords[visit.language]
  return why === 'missing' ? errors.words : errors.tooLong
}

const errorOf = ({ visit, mistakes }: Shown, field: Mistake['field']): { error?: string } => {
  const mistake = mistakes?.find((one) => one.field === field)
  return mistake === undefined ? {} : { error: mistakeWords(visit, mistake.why) }
}

/** What the school promises here, and the name of the owner where that is who reads it. */
const promiseOf = async (
  { visit, school }: AtDoor,
  state: Pick<Kept, 'who' | 'person'>,
): Promise<{ promise: PromiseToTeller; owner: string | undefined; concernsAdult: boolean } | undefined> => {
  const { deps, today } = visit
  const route = await findRoute(deps, school, concernsSaid(state))
  if (route === undefined) return undefined
  return deps.world.inTenant(route.tenant, async (unit) => ({
    promise: await promiseToTeller(unit, route.concerns, today),
    owner: route.concerns.kind === 'leader' ? unit.tenant.name : undefined,
    concernsAdult: route.concerns.kind !== 'pupils',
  }))
}

const promiseLines = (visit: Visit, known: NonNullable<Awaited<ReturnType<typeof promiseOf>>>) => {
  const { promise } = doorWords[visit.language]
  return [
    readersLine(visit.language, known.promise, known.owner, known.concernsAdult),
    {
      icon: 'clock',
      title: promise.answer,
      text: byWhen(visit.language, known.promise.answerOn, known.promise.answerBy),
    },
  ] as const
}

const showAbout = async (shown: Shown): Promise<Response> => {
  const { visit, school, state } = shown
  const words = doorWords[visit.language]
  const known = await promiseOf(shown, { who: 'pupils', person: null })
  return render(shown, words.about.title, {
    lead: words.about.lead,
    fields: (
      <Choice
        name="about"
        label={words.about.question}
        value={state.about ?? undefined}
        options={abouts.map((value) => ({
          value,
          ...words.about.answers[value],
          drawing: ({ me: 'me', another: 'other', 'took-part': 'both', unsure: 'unsure' } as const)[value],
        }))}
      />
    ),
    below: (
      <>
        {known !== undefined && (
          <Part id="promise" title={words.promise.title}>
            <Promises
              lines={[
                ...promiseLines(visit, known),
                { icon: 'heart', ...words.promise.believe },
                { icon: 'lock', ...words.promise.decide },
              ]}
            />
          </Part>
        )}
        <p class="sh-part">
          <a class="sh-skip" href={`/s/${school.slug}/answer`}>
            {words.about.haveWords}
          </a>
        </p>
      </>
    ),
  })
}

const showWords = (shown: Shown): Response => {
  const { visit, state, typed = state } = shown
  const words = doorWords[visit.language].words
  return render(shown, words.title, {
    fields: (
      <>
        <div class="sh-mt2">
          <TextArea
            name="words"
            label={words.label}
            hint={words.hint}
            rows={7}
            autocomplete="off"
            value={typed.words}
            {...errorOf(shown, 'words')}
          />
        </div>
        <div class="sh-mt2">
          <Check
            name="danger"
            label={words.danger}
            hint={words.dangerHint}
            value="yes"
            checked={typed.ticked}
          />
        </div>
      </>
    ),
  })
}

const showDanger = (shown: Shown): Response => {
  const { visit, state } = shown
  const words = doorWords[visit.language].danger
  return render(shown, words.title, {
    lead: words.lead,
    fields: (
      <Choice
        name="asked"
        label={words.question}
        value={state.asked ?? undefined}
        options={(['yes', 'no', 'unsure'] as const).map((value) => ({ value, ...words[value] }))}
      />
    ),
  })
}

const showWhere = async (shown: Shown): Promise<Response> => {
  const { visit, school, state, typed = state } = shown
  const words = doorWords[visit.language].where
  const staff = await visit.deps.world.inTenant(school.id, async (unit) => {
    const people = (await unit.index.people('staff')).map(({ person }) => person)
    // Without an owner there is nobody to take in what concerns the leader.
    const leaders = school.ownerTenant === null ? await unit.index.holders('leader') : []
    return namesOf(
      unit,
      people.filter((person) => !leaders.includes(person)),
    )
  })
  return render(shown, words.title, {
    fields: (
      <>
        <Choice
          name="who"
          label={words.question}
          value={typed.who ?? undefined}
          options={culprits
            .filter((value) => value !== 'leader' || school.ownerTenant !== null)
            .map((value) => ({ value, ...words.answers[value] }))}
        />
        <div class="sh-mt2">
          <Select
            name="person"
            label={words.adult}
            hint={words.adultHint}
            placeholder={words.noAdult}
            value={typed.person ?? ''}
            options={[...staff]
              .map(([value, label]) => ({ value, label }))
              .toSorted((a, b) => a.label.localeCompare(b.label, visit.language))}
          />
        </div>
        <div class="sh-mt2">
          <TextField
            name="where"
            label={words.place}
            hint={words.placeHint}
            autocomplete="off"
            value={typed.where}
            {...errorOf(shown, 'where')}
          />
        </div>
      </>
    ),
  })
}

const mayFields = ['parents', 'teachers', 'classmates'] as const

const showMay = (shown: Shown): Response => {
  const { visit, state, typed = state } = shown
  const words = doorWords[visit.language].may
  const home = state.who === 'home'
  return render(shown, words.title, {
    lead: words.lead,
    fields: (
      <>
        {home && <p class="sh-mt2">{words.home}</p>}
        {mayFields
          .filter((field) => field !== 'parents' || !home)
          .map((field) => (
            <div class="sh-mt2">
              <Pills
                three
                name={field}
                label={words[field]}
                value={typed.may[field] ?? undefined}
                options={[
                  { value: 'yes', label: words.yes },
                  { value: 'no', label: words.no },
                  { value: 'unsure', label: words.unsure },
                ]}
              />
            </div>
          ))}
        <div class="sh-mt2">
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            autocomplete="off"
            value={typed.name}
            {...errorOf(shown, 'name')}
          />
        </div>
      </>
    ),
  })
}

const showCheck = async (shown: Shown): Promise<Response> => {
  const { visit, school, state } = shown
  const words = doorWords[visit.language]
  const { check } = words
  const known = await promiseOf(shown, state)
  if (known === undefined) return startAgain(shown)
  const name =
    state.person === null
      ? undefined
      : await visit.deps.world.inTenant(school.id, async (unit) =>
          (await unit.index.people('staff')).some(({ person }) => person === state.person)
            ? (await namesOf(unit, [state.person])).get(state.person ?? '')
            : undefined,
        )
  const may = [
    ...(state.may.parents === 'yes' ? [check.mayParents] : []),
    ...(state.may.teachers === 'yes' ? [check.mayTeachers] : []),
    ...(state.may.classmates === 'yes' ? [check.mayClassmates] : []),
  ]
  const changeable = (term: string, value: string, step: Step) => ({
    term,
    value: (
      <span class="sh-row sh-apart">
        <span>{value}</span>
        <Change what={term} step={step} words={words.change} />
      </span>
    ),
  })
  const who = [state.who === null ? undefined : words.where.answers[state.who].label, name].filter(
    (part) => part !== undefined,
  )
  return render(
    shown,
    check.title,
    {
      lead: check.lead,
      fields: (
        <>
          <Part id="said" title={check.said}>
            <Voice small>{state.words.trim() === '' ? check.noWords : <Lines text={state.words} />}</Voice>
            <Change what={check.said} step="words" words={words.change} />
            <Facts
              narrow
              facts={[
                changeable(check.about, words.about.answers[state.about ?? 'unsure'].label, 'about'),
                changeable(check.who, who.length === 0 ? check.noName : who.join(', '), 'where'),
                ...(state.where.trim() === '' ? [] : [changeable(check.place, state.where, 'where')]),
                changeable(
                  check.may,
                  may.length === 0 ? check.nobody : capital(listOf(visit.language, may)),
                  'may',
                ),
                changeable(check.name, state.name.trim() === '' ? check.noName : state.name, 'may'),
              ]}
            />
          </Part>
          <Part id="before" title={check.before}>
            <Promises
              lines={[
                ...promiseLines(visit, known),
                ...(dangerOf(state) === 'none'
                  ? [{ icon: 'lock', ...check.secret } as const]
                  : [{ icon: 'warn', ...check.dangerToday } as const]),
                { icon: 'globe', ...check.hide },
              ]}
            />
          </Part>
        </>
      ),
    },
    <Button big name="go" value="send">
      {check.send}
    </Button>,
  )
}

/** Back to one step, from the page before sending. */
const Change = ({ what, step, words }: { what: string; step: Step; words: string }) => (
  <button
    class="ds-button"
    data-variant="tertiary"
    type="submit"
    name="go"
    value={`to:${step}`}
    aria-label={`${words}: ${what}`}
  >
    {words}
  </button>
)

const send = async (at: AtDoor, state: Kept): Promise<Response> => {
  const outcome = await receive(at.visit.deps, at.school, toldOf(state))
  switch (outcome.kind) {
    case 'received':
      return showReceipt(at, state)
    case 'no-owner':
      return startAgain(at)
    case 'refused':
      return showStep({
        ...at,
        state: { ...state, step: 'words' },
        mistakes: [
          {
            field: 'words',
            why: outcome.refusals.some(({ refusal }) => refusal === 'words-too-long')
              ? 'too-long'
              : 'missing',
          },
        ],
      })
  }
}

const showReceipt = async (at: AtDoor, state: Kept): Promise<Response> => {
  const { visit, school } = at
  const words = doorWords[visit.language].receipt
  const known = await promiseOf(at, state)
  const readers =
    known === undefined ? [] : [...known.promise.leaders, ...known.promise.team, ...known.promise.officers]
  return visit.page(
    <DoorFrame visit={visit} school={school} title={words.title} rules={rules}>
      <Head title={words.title} lead={words.lead} />
      {dangerOf(state) !== 'none' && (
        <div class="sh-mb2">
          <HelpNow visit={visit} school={school} />
        </div>
      )}
      <section aria-labelledby="code">
        <h2 class="sh-h2" id="code">
          {words.codeTitle}
        </h2>
        <p class="sh-mt0 sh-mb2">{words.code}</p>
        <Code words={state.code} />
        <p class="sh-mt1 sh-quiet">{words.keep}</p>
      </section>
      <Part id="now" title={words.now}>
        <Thread>
          <ThreadItem kind="done" label={words.knots.done}>
            <b>{words.told}</b>
            <br />
            <span class="sh-quiet">{words.today}</span>
          </ThreadItem>
          <ThreadItem kind="now" label={words.knots.now}>
            <b>{readers.length === 0 ? words.somebodyReads : words.reads(listOf(visit.language, readers))}</b>
            {known?.concernsAdult === true && (
              <>
                <br />
                <span class="sh-quiet">{doorWords[visit.language].promise.notThem}</span>
              </>
            )}
          </ThreadItem>
          <ThreadItem kind="ahead" label={words.knots.ahead}>
            <b>{words.answer}</b>
            {known !== undefined && (
              <>
                <br />
                <span class="sh-quiet">
                  {byWhen(visit.language, known.promise.answerOn, known.promise.answerBy)}
                </span>
              </>
            )}
          </ThreadItem>
          <ThreadItem kind="ahead" label={words.knots.ahead}>
            <b>{words.together.title}</b>
            <br />
            <span class="sh-quiet">{words.together.text}</span>
          </ThreadItem>
        </Thread>
      </Part>
      <form class="sh-ways sh-part" method="post" action={`/s/${school.slug}/answer`}>
        <Hidden
          name="state"
          value={answerState(visit, school, { code: state.code.join(' '), language: visit.language })}
        />
        <Button big href="/exit">
          {words.close}
        </Button>
        <Button big quiet icon="pen" name="go" value="open">
          {words.more}
        </Button>
      </form>
    </DoorFrame>,
  )
}

const messagePage = (
  { visit, school }: AtDoor,
  said: { readonly title: string; readonly text: string },
  kind: 'not-found' | 'signed-out' | 'empty',
  status: number,
  way: Child,
): Response =>
  visit.page(
    <DoorFrame visit={visit} school={school} title={said.title} rules={rules}>
      <State kind={kind} id="said" title={said.title} lead={said.text} level={1} drawing={said.title}>
        {way}
      </State>
    </DoorFrame>,
    status,
  )

/** The page that came back was not made here, or not for this school: nothing of it can be read. */
const startAgain = (at: AtDoor): Response => {
  const words = doorWords[at.visit.language].startAgain
  return messagePage(
    at,
    words,
    'not-found',
    400,
    <p class="sh-mt2">
      <Button big href={`/s/${at.school.slug}`}>
        {words.button}
      </Button>
    </p>,
  )
}

/** After hours somebody else may sit here: it asks before it shows what was told, and loses nothing. */
const stillHere = (at: AtDoor, state: Kept): Response => {
  const words = doorWords[at.visit.language].expired
  return messagePage(
    at,
    words,
    'signed-out',
    422,
    <form method="post" class="sh-ways">
      <Hidden name="state" value={sealKept(at.visit, at.school.id, state)} />
      <Button big name="go" value="resume">
        {words.button}
      </Button>
    </form>,
  )
}

const alreadySent = (at: AtDoor): Response => {
  const words = doorWords[at.visit.language].alreadySent
  return messagePage(
    at,
    words,
    'empty',
    200,
    <p class="sh-mt2">
      <Button big href={`/s/${at.school.slug}/answer`}>
        {words.button}
      </Button>
    </p>,
  )
}
