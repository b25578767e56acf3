import type { Child } from 'hono/jsx'
import { findRoute, isReceived, receiptFor, receive, type Receipt } from '../../app/receive.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import type { Unit } from '../../readmodels/unit.ts'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Facts } from '../parts/facts.tsx'
import { Check, Choice, ErrorSummary, Hidden, Pills, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Promises } from '../parts/promise.tsx'
import { State } from '../parts/state.tsx'
import { Steps } from '../parts/steps.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { Voice } from '../parts/voice.tsx'
import { culprits } from '../words/door.ts'
import { doorWordsOf } from '../words/door/in-language.ts'
import { doorList, isDoorLanguage, type DoorLanguage } from '../words/door/languages.ts'
import {
  atDoor,
  byWhen,
  DoorFrame,
  findSchool,
  firstLanguage,
  HelpNow,
  LanguageChoice,
  PlainButton,
  readersLine,
  tooMany,
  type AtDoor,
} from './frame.tsx'
import {
  abouts,
  begin,
  concernsSaid,
  dangerOf,
  isTooOld,
  mistakesOf,
  namedIn,
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
import { goOnSaved, openSaved, SavedState, SixWords, WriteMore } from './saved.tsx'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const rules: readonly RuleId[] = [
  'REP-01',
  'REP-02',
  'REP-03',
  'REP-04',
  'REP-07',
  'REP-08',
  'REP-10',
  'REP-12',
]

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
    const at = atDoor(asked, school, firstLanguage(asked, school))
    return showStep({ ...at, state: begin(at.visit, at.language) })
  },
  post: async (asked) => {
    const school = await findSchool(asked)
    if (school === undefined) return asked.notFound()
    const go = asked.fields.text('go')
    const saved = openSaved(asked, school)
    if (saved !== undefined) {
      const at = atDoor(asked, school, saved.language)
      return isTooOld(asked, saved.at) ? alreadySent(at) : goOnSaved(at, saved, go)
    }
    const before = openKept(asked, school.id)
    return before === undefined
      ? startAgain(atDoor(asked, school, firstLanguage(asked, school)))
      : goOn(atDoor(asked, school, before.language), before, go)
  },
}

const goOn = async (at: AtDoor, before: Kept, go: string): Promise<Response> => {
  const { visit, school } = at
  if (go === 'resume') return showStep({ ...at, state: before })
  const state = take(before, visit.fields)
  if (isTooOld(visit, before.at))
    return (await isReceived(visit.deps, school, before.reportId)) ? alreadySent(at) : stillHere(at, state)
  const language = go.startsWith('lang:') ? go.slice(5) : undefined
  if (isDoorLanguage(language)) {
    // New words in the new language belong to a new report: the old ones may have been sent already.
    const other = atDoor(visit, school, language)
    return showStep({ ...other, state: { ...begin(other.visit, language), about: before.about } })
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
    case 'adult':
      return showAdult(shown)
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
  const { visit, school, language, state, mistakes = [] } = shown
  const at = { visit, school, language }
  const words = doorWordsOf(language)
  const sealed = sealKept(visit, school.id, state)
  const failed = mistakes.length > 0
  return visit.page(
    <DoorFrame {...at} title={title} rules={rules} failed={failed}>
      {body.above}
      {state.step === 'about' && <LanguageChoice language={language} state={sealed} />}
      <Head title={title} {...(body.lead === undefined ? {} : { lead: body.lead })}>
        {failed && (
          <div class="sh-mt2">
            <ErrorSummary
              title={words.errors.title}
              errors={mistakes.map(({ field, why }) => ({ field, text: mistakeWords(language, why) }))}
              note={words.errors.kept}
            />
          </div>
        )}
      </Head>
      {(dangerOf(state) !== 'none' || state.step === 'danger') && (
        <div class="sh-mb2">
          <HelpNow {...at} />
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

const mistakeWords = (language: DoorLanguage, why: Mistake['why']): string => {
  const { errors } = doorWordsOf(language)
  return why === 'missing' ? errors.words : errors.tooLong
}

const errorOf = ({ language, mistakes }: Shown, field: Mistake['field']): { error?: string } => {
  const mistake = mistakes?.find((one) => one.field === field)
  return mistake === undefined ? {} : { error: mistakeWords(language, mistake.why) }
}

/** What the school promises here, and the name of the owner where that is who reads it. */
const promiseOf = async (
  { visit, school }: AtDoor,
  state: Pick<Kept, 'who' | 'person' | 'namedAdult'>,
): Promise<Receipt | undefined> => {
  const { deps, today } = visit
  const route = await findRoute(deps, school, concernsSaid(state))
  if (route === undefined) return undefined
  return deps.world.inTenant(route.tenant, (unit) => receiptFor(unit, route.concerns, today, namedIn(state)))
}

const promiseLines = (language: DoorLanguage, known: Receipt) => {
  const { promise } = doorWordsOf(language)
  return [
    readersLine(language, known.promise, known.owner, known.concernsAdult),
    {
      icon: 'clock',
      title: promise.answer,
      text: byWhen(language, known.promise.answerOn, known.promise.answerBy),
    },
  ] as const
}

const showAbout = async (shown: Shown): Promise<Response> => {
  const { school, language, state } = shown
  const words = doorWordsOf(language)
  const known = await promiseOf(shown, { who: 'pupils', person: null, namedAdult: null })
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
                ...promiseLines(language, known),
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
  const { state, typed = state } = shown
  const { words } = doorWordsOf(shown.language)
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
  const { state } = shown
  const words = doorWordsOf(shown.language).danger
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

/** Everybody on the staff by name, as options, but those that `without` gives. */
const staffOf = (
  { visit, school }: AtDoor,
  without: (unit: Unit) => Promise<readonly (string | null)[]>,
): Promise<readonly { readonly value: string; readonly label: string }[]> =>
  visit.deps.world.inTenant(school.id, async (unit) => {
    const left = await without(unit)
    const people = (await unit.index.people('staff')).map(({ person }) => person)
    const names = await namesOf(
      unit,
      people.filter((person) => !left.includes(person)),
    )
    return [...names]
      .map(([value, label]) => ({ value, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, visit.language))
  })

const showWhere = async (shown: Shown): Promise<Response> => {
  const { school, state, typed = state } = shown
  const words = doorWordsOf(shown.language).where
  const staff = await staffOf(shown, async (unit) =>
    // Without an owner there is nobody to take in what concerns the leader.
    school.ownerTenant === null ? unit.index.holders('leader') : [],
  )
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
            options={staff}
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
  const { state, typed = state } = shown
  const words = doorWordsOf(shown.language).may
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
      </>
    ),
  })
}

/** The adult the pupil wishes to get it (REP-03); asked for only where the school reads it at all (REP-08). */
const showAdult = async (shown: Shown): Promise<Response> => {
  const { state, typed = state } = shown
  const words = doorWordsOf(shown.language).adult
  const known = await promiseOf(shown, state)
  const staff = await staffOf(shown, async () => [state.person])
  return render(shown, words.title, {
    ...(known?.owner === undefined ? { lead: words.lead } : {}),
    fields: (
      <>
        {known?.owner === undefined && (
          <div class="sh-mt2">
            <Select
              name="adult"
              label={words.question}
              hint={words.hint}
              placeholder={words.nobody}
              value={typed.namedAdult ?? ''}
              options={staff}
            />
          </div>
        )}
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
  const { language, state } = shown
  const words = doorWordsOf(language)
  const { check } = words
  const known = await promiseOf(shown, state)
  if (known === undefined) return startAgain(shown)
  const staff = new Map((await staffOf(shown, async () => [])).map(({ value, label }) => [value, label]))
  const name = staff.get(state.person ?? '')
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
                  may.length === 0 ? check.nobody : capital(doorList(language, may)),
                  'may',
                ),
                ...(known.owner === undefined
                  ? [changeable(check.adult, staff.get(namedIn(state) ?? '') ?? check.noName, 'adult')]
                  : []),
                changeable(check.name, state.name.trim() === '' ? check.noName : state.name, 'adult'),
              ]}
            />
          </Part>
          <Part id="before" title={check.before}>
            <Promises
              lines={[
                ...promiseLines(language, known),
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
  const { deps, c } = at.visit
  const passed = await deps.limits.run(
    { what: 'report', school: at.school.id, who: deps.limits.addressOf(c) },
    () => receive(deps, at.school, toldOf(state)),
  )
  if (!passed.ok) return sendLater(at, state, passed.minutes)
  const outcome = passed.value
  switch (outcome.kind) {
    case 'received':
      return showReceipt(at, state, outcome.receipt)
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

/** Too many from here at once (A12): everything stays in the page, to be sent with one press. */
const sendLater = (at: AtDoor, state: Kept, minutes: number): Response => {
  const words = doorWordsOf(at.language)
  return tooMany(
    at,
    rules,
    minutes,
    <>
      {state.words.trim() !== '' && (
        <Part id="said" title={words.check.said}>
          <Voice small>
            <Lines text={state.words} />
          </Voice>
        </Part>
      )}
      <form method="post" class="sh-ways">
        <Hidden name="state" value={sealKept(at.visit, at.school.id, state)} />
        <Button big name="go" value="send">
          {words.tooMany.button}
        </Button>
      </form>
    </>,
  )
}

const showReceipt = (at: AtDoor, state: Kept, known: Receipt): Response => {
  const { visit, language } = at
  const words = doorWordsOf(language).receipt
  const { leaders, team, named, officers, answerOn, answerBy } = known.promise
  const readers = [...leaders, ...team, ...(named === undefined ? [] : [named]), ...officers]
  return visit.page(
    <DoorFrame {...at} title={words.title} rules={rules}>
      <Head title={words.title} lead={words.lead} />
      {dangerOf(state) !== 'none' && (
        <div class="sh-mb2">
          <HelpNow {...at} />
        </div>
      )}
      <section aria-labelledby="code">
        <h2 class="sh-h2" id="code">
          {words.codeTitle}
        </h2>
        <p class="sh-mt0 sh-mb2">{words.code}</p>
        <SixWords at={at} code={state.code} />
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
            <b>{readers.length === 0 ? words.somebodyReads : words.reads(doorList(language, readers))}</b>
            {known.concernsAdult && (
              <>
                <br />
                <span class="sh-quiet">{doorWordsOf(language).promise.notThem}</span>
              </>
            )}
          </ThreadItem>
          <ThreadItem kind="ahead" label={words.knots.ahead}>
            <b>{words.answer}</b>
            <br />
            <span class="sh-quiet">{byWhen(language, answerOn, answerBy)}</span>
          </ThreadItem>
          <ThreadItem kind="ahead" label={words.knots.ahead}>
            <b>{words.together.title}</b>
            <br />
            <span class="sh-quiet">{words.together.text}</span>
          </ThreadItem>
        </Thread>
      </Part>
      <form class="sh-ways sh-part" method="post">
        <SavedState at={at} code={state.code} />
        <Button big name="go" value="kept">
          {words.kept}
        </Button>
      </form>
      <WriteMore at={at} code={state.code} />
    </DoorFrame>,
  )
}

const messagePage = (
  at: AtDoor,
  said: { readonly title: string; readonly text: string },
  kind: 'not-found' | 'signed-out' | 'empty',
  status: number,
  way: Child,
): Response =>
  at.visit.page(
    <DoorFrame {...at} title={said.title} rules={rules}>
      <State kind={kind} id="said" title={said.title} lead={said.text} level={1} drawing={said.title}>
        {way}
      </State>
    </DoorFrame>,
    status,
  )

/** The page that came back was not made here, or not for this school: nothing of it can be read. */
const startAgain = (at: AtDoor): Response => {
  const words = doorWordsOf(at.language).startAgain
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
  const words = doorWordsOf(at.language).expired
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
  const words = doorWordsOf(at.language).alreadySent
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
