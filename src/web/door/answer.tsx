import { z } from 'zod'
import { findTold, writeOnWithCode } from '../../app/receive.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { mentionsDanger } from '../../domain/reports/danger-words.ts'
import { dayOf } from '../../domain/rules/recorded.ts'
import { LONGEST_TEXT } from '../../domain/rules/act.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import {
  findReportAsSeenByTeller,
  promiseToTeller,
  type ReportAsSeenByTeller,
} from '../../readmodels/reports/as-seen-by-teller.ts'
import type { Tenant, Unit } from '../../readmodels/unit.ts'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Check, Choice, ErrorSummary, Hidden, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import type { Visit } from '../visit.tsx'
import { doorWordsOf } from '../words/door/in-language.ts'
import { doorDate, doorLanguages, isDoorLanguage, type DoorLanguage } from '../words/door/languages.ts'
import { quoted } from '../words/language.ts'
import {
  atDoor,
  byWhen,
  DoorFrame,
  findSchool,
  firstLanguage,
  HelpNow,
  LanguageChoice,
  PlainButton,
  tooMany,
  type AtDoor,
} from './frame.tsx'
import { isTooOld } from './kept.ts'
import { Lines } from './lines.tsx'
import { padded } from './padded.ts'

const rules: readonly RuleId[] = ['REP-02', 'REP-04', 'REP-07', 'REP-12']

/** What travels from page to page: the six words, never in the address, and what waits for an answer about danger. */
const kept = z.object({
  at: z.number(),
  language: z.enum(doorLanguages),
  /** The reader chose the language here; otherwise the conversation is shown in the one it was told in. */
  chosen: z.boolean().optional(),
  /** Undefined until the words were right once. */
  code: z.string().optional(),
  /** Written, and not sent yet. */
  words: z.string().optional(),
  once: z.string().optional(),
})
type Kept = Omit<z.infer<typeof kept>, 'at'>

const purpose = (tenant: string): string => `answer|${tenant}`

/** The sealed state with which a conversation is opened. */
export const answerState = (visit: Visit, school: Tenant, state: Kept): string =>
  visit.deps.seal.seal(purpose(school.id), { ...state, at: visit.deps.session.now().getTime() })

const openState = (visit: Visit, school: Tenant): (Kept & { readonly at: number }) | undefined => {
  const opened = kept.safeParse(visit.deps.seal.open(purpose(school.id), visit.fields.text('state')))
  return opened.success ? opened.data : undefined
}

/**
 * Coming back with the six words (REP-02): read the answers, write on. Words that are unknown, wrong or expired
 * get the same answer after the same time (goal A11), with the status and the size of a right one.
 */
export const answerPage: Page = {
  path: '/s/:slug/answer',
  rules,
  open: 'public',
  get: async (asked) => {
    const school = await findSchool(asked)
    if (school === undefined) return asked.notFound()
    return askForWords(atDoor(asked, school, firstLanguage(asked, school)))
  },
  post: async (asked) => {
    const school = await findSchool(asked)
    return school === undefined ? asked.notFound() : padded(await comeBack(asked, school))
  },
}

const comeBack = async (asked: Visit, school: Tenant): Promise<Response> => {
  const state = openState(asked, school)
  const at = atDoor(asked, school, state?.language ?? firstLanguage(asked, school))
  const { visit } = at
  const go = visit.fields.text('go')
  const language = go.startsWith('lang:') ? go.slice(5) : undefined
  if (isDoorLanguage(language)) return askForWords(atDoor(asked, school, language), { chosen: true })
  if (state?.code === undefined) return comeIn(at, visit.fields.text('code'), state?.chosen === true)
  if (isTooOld(visit, state.at))
    return askForWords(at, { kept: visit.fields.text('words') || (state.words ?? '') })
  const { code } = state
  const passed = await visit.deps.limits.run({ what: 'message', school: school.id, who: code }, () =>
    goOn(at, { ...state, code }, go),
  )
  return passed.ok ? passed.value : goOnLater(at, { ...state, code }, go, passed.minutes)
}

/** The form for the six words. What was typed in the conversation before it grew old comes along unseen. */
const askForWords = (
  at: AtDoor,
  {
    wrong = false,
    chosen = false,
    kept: words = '',
  }: { wrong?: boolean; chosen?: boolean; kept?: string } = {},
): Response => {
  const { visit, school, language } = at
  const say = doorWordsOf(language).answer
  const state = answerState(visit, school, { language, chosen })
  return visit.page(
    <DoorFrame {...at} title={say.title} rules={rules} failed={wrong}>
      <LanguageChoice language={language} state={state} />
      <Head title={say.title} lead={words === '' || wrong ? say.lead : say.kept}>
        {wrong && (
          <div class="sh-mt2">
            <ErrorSummary
              title={doorWordsOf(language).errors.title}
              errors={[{ field: 'code', text: say.wrong }]}
            />
          </div>
        )}
      </Head>
      <form method="post" novalidate>
        <Hidden name="state" value={state} />
        {words !== '' && <Hidden name="words" value={words} />}
        <TextArea
          name="code"
          label={say.label}
          hint={say.hint}
          rows={2}
          autocomplete="off"
          {...(wrong ? { error: say.wrong } : {})}
        />
        <div class="sh-ways">
          <Button big name="go" value="open">
            {say.open}
          </Button>
        </div>
      </form>
      <Part id="lost" title={say.lost.title}>
        <p class="sh-mt0 sh-mb2">{say.lost.text}</p>
        <Button big quiet href={`/s/${school.slug}`}>
          {doorWordsOf(language).about.title}
        </Button>
      </Part>
    </DoorFrame>,
  )
}

/** The same form for later (A12): the words typed, and what waits to be sent. */
const sendLater = (at: AtDoor, minutes: number, fields: Readonly<Record<string, string>>): Response =>
  tooMany(
    at,
    rules,
    minutes,
    <form method="post" class="sh-ways">
      {Object.entries(fields).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <Button big>{doorWordsOf(at.language).tooMany.button}</Button>
    </form>,
  )

const goOnLater = (at: AtDoor, state: Kept, go: string, minutes: number): Response => {
  const { language } = at
  const { fields } = at.visit
  return sendLater(at, minutes, {
    ...Object.fromEntries(['words', 'danger', 'asked', 'once'].map((name) => [name, fields.text(name)])),
    state: answerState(at.visit, at.school, { ...state, language }),
    go,
  })
}

const comeIn = async (at: AtDoor, typed: string, chosen: boolean): Promise<Response> => {
  const { language } = at
  const { deps, c, fields } = at.visit
  const words = fields.text('words')
  const passed = await deps.limits.run(
    { what: 'code', school: at.school.id, who: deps.limits.addressOf(c) },
    () => findTold(deps, at.school, typed),
  )
  if (!passed.ok)
    return sendLater(at, passed.minutes, {
      state: answerState(at.visit, at.school, { language, chosen }),
      words,
      code: typed,
      go: 'open',
    })
  const told = passed.value
  if (told === undefined) {
    await deps.world.inTenant(at.school.id, (unit) => readAsIfThere(unit, at.visit.today))
    return askForWords(at, { wrong: true, chosen, kept: words })
  }
  return converse(at, typed, told, { typed: words, asTold: !chosen })
}

/** Asks what a conversation asks, where there is none: wrong words cost what right ones do (A11). */
const readAsIfThere = async (unit: Unit, today: LocalDate): Promise<void> => {
  await findReportAsSeenByTeller(unit, 'report:none', today)
  await promiseToTeller(unit, { kind: 'pupils' }, today)
}

type Found = NonNullable<Awaited<ReturnType<typeof findTold>>>

const goOn = async (at: AtDoor, state: Kept & { readonly code: string }, go: string): Promise<Response> => {
  const { visit, school } = at
  const told = await findTold(visit.deps, school, state.code)
  if (told === undefined) return askForWords(at, { wrong: true })
  if (go === 'answered') {
    const answer = visit.fields.oneOf('asked', ['yes', 'no', 'unsure'])
    return write(at, state.code, told, {
      words: state.words ?? '',
      danger: answer === 'yes' || answer === 'unsure',
      token: state.once ?? visit.newToken(),
    })
  }
  if (go === 'back') return converse(at, state.code, told, { typed: state.words ?? '' })
  if (go !== 'write') return converse(at, state.code, told, {})
  const words = visit.fields.text('words')
  const ticked = visit.fields.text('danger') === 'yes'
  const token = visit.fields.text('once')
  if (words.length > LONGEST_TEXT)
    return converse(at, state.code, told, { typed: words, ticked, mistake: 'too-long' })
  if (words.trim() === '' && !ticked) return converse(at, state.code, told, { mistake: 'missing' })
  if (!ticked && mentionsDanger(words)) return askAboutDanger(at, { ...state, words, once: token })
  return write(at, state.code, told, { words, danger: ticked, token })
}

const write = async (
  at: AtDoor,
  code: string,
  told: Found,
  message: { readonly words: string; readonly danger: boolean; readonly token: string },
): Promise<Response> => {
  const token = message.token.length >= 16 ? message.token : at.visit.newToken()
  const refusals = await writeOnWithCode(at.visit.deps, told, { ...message, token })
  return refusals.length === 0
    ? converse(at, code, told, { sent: true, danger: message.danger })
    : converse(at, code, told, { typed: message.words, mistake: 'missing' })
}

/** Words of danger in what was written: asked about before it is sent, never silently labelled (REP-12). */
const askAboutDanger = (at: AtDoor, state: Kept): Response => {
  const { visit, school } = at
  const words = doorWordsOf(at.language)
  return visit.page(
    <DoorFrame {...at} title={words.danger.title} rules={rules}>
      <Head title={words.danger.title} lead={words.danger.lead} />
      <div class="sh-mb2">
        <HelpNow {...at} />
      </div>
      <form method="post" novalidate>
        <Hidden name="state" value={answerState(visit, school, state)} />
        <Choice
          name="asked"
          label={words.danger.question}
          options={(['yes', 'no', 'unsure'] as const).map((value) => ({ value, ...words.danger[value] }))}
        />
        <div class="sh-ways">
          <Button big name="go" value="answered">
            {words.answer.send}
          </Button>
          <PlainButton value="back">{words.back}</PlainButton>
        </div>
      </form>
    </DoorFrame>,
  )
}

type Shown = {
  readonly typed?: string
  readonly ticked?: boolean
  readonly mistake?: 'missing' | 'too-long'
  readonly sent?: boolean
  readonly danger?: boolean
  /** Just came in: the page is shown in the language it was told in. */
  readonly asTold?: boolean
}

const converse = async (came: AtDoor, code: string, told: Found, shown: Shown): Promise<Response> => {
  const { school } = came
  const report = await came.visit.deps.world.inTenant(told.tenant, (unit) =>
    findReportAsSeenByTeller(unit, told.stream, came.visit.today),
  )
  if (report === undefined) return askForWords(came, { wrong: true })
  const language =
    shown.asTold === true && came.visit.query('lang') === undefined && isDoorLanguage(report.language)
      ? report.language
      : came.language
  const here = atDoor(came.visit, school, language)
  const { visit } = here
  const words = doorWordsOf(language)
  const say = words.answer
  const standing = say.standing[report.standing]
  const { typed = '', mistake } = shown
  const error =
    mistake === undefined ? undefined : mistake === 'missing' ? words.errors.words : words.errors.tooLong
  return visit.page(
    <DoorFrame {...here} title={standing.title} rules={rules} failed={mistake !== undefined}>
      <Head over={say.over} title={standing.title} lead={standing.text}>
        {error !== undefined && (
          <div class="sh-mt2">
            <ErrorSummary
              title={words.errors.title}
              errors={[{ field: 'words', text: error }]}
              note={words.errors.kept}
            />
          </div>
        )}
        {shown.sent === true && (
          <output class="sh-block sh-mt1">
            <b>{say.sent}</b>
          </output>
        )}
      </Head>
      {(shown.danger === true || report.danger) && (
        <div class="sh-mb2">
          <HelpNow {...here} />
        </div>
      )}
      <Conversation at={here} report={report} />
      <form method="post" novalidate class="sh-mt2">
        <Hidden name="state" value={answerState(visit, school, { code, language })} />
        <Hidden name="once" value={visit.newToken()} />
        <TextArea
          name="words"
          label={say.write}
          rows={4}
          autocomplete="off"
          value={typed}
          {...(error === undefined ? {} : { error })}
        />
        <div class="sh-mt2">
          <Check
            name="danger"
            label={words.words.danger}
            hint={words.words.dangerHint}
            value="yes"
            checked={shown.ticked === true}
          />
        </div>
        <div class="sh-ways">
          <Button big name="go" value="write">
            {say.send}
          </Button>
        </div>
      </form>
      <Part id="care" title={say.care.title}>
        <p class="sh-mt0">{say.care.text}</p>
        <p class="sh-mt1 sh-mb2">{say.care.borrowed}</p>
        <Button big quiet href="/exit">
          {say.close}
        </Button>
      </Part>
    </DoorFrame>,
    mistake === undefined ? 200 : 422,
  )
}

const Conversation = ({ at, report }: { at: AtDoor; report: ReportAsSeenByTeller }) => {
  const { visit, language } = at
  const words = doorWordsOf(language)
  const say = words.answer
  const { waiting } = report
  return (
    <section aria-labelledby="talk">
      <h2 class="sh-h2 sh-mb2" id="talk">
        {say.conversation}
      </h2>
      <Thread kind="talk">
        {report.messages.map(({ from, name, at, text }) => (
          <ThreadItem kind="entry">
            <p class="sh-who">
              <b>{from === 'pupil' ? say.you : (name ?? say.school)}</b> · {whenSaid(language, at)}
            </p>
            <p class={from === 'pupil' ? 'sh-mine' : undefined}>
              <Lines text={from === 'pupil' ? quoted(visit.language, text) : text} />
            </p>
          </ThreadItem>
        ))}
        <ThreadItem
          kind={waiting?.late === true ? 'overdue' : 'now'}
          label={waiting?.late === true ? words.promise.answer : words.receipt.knots.now}
        >
          <h3 class="sh-h3">{waiting === undefined ? say.yourTurn : say.ourTurn}</h3>
          {waiting !== undefined && (
            <p>
              {waiting.late
                ? say.late(doorDate(language, waiting.answerOn))
                : `${words.promise.answer}. ${byWhen(language, waiting.answerOn, waiting.answerBy)}`}
            </p>
          )}
        </ThreadItem>
      </Thread>
    </section>
  )
}

const whenSaid = (language: DoorLanguage, at: string): string => {
  const day = doorDate(language, dayOf(at) as LocalDate)
  const [hour, minutes] = at.slice(11, 16).split(':')
  return hour === undefined || hour === ''
    ? day
    : doorWordsOf(language).answer.at(day, doorWordsOf(language).hour(Number(hour), minutes ?? '00'))
}
