import { z } from 'zod'
import { findTold, writeOnWithCode } from '../../app/receive.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { mentionsDanger } from '../../domain/reports/danger-words.ts'
import { dayOf } from '../../domain/rules/recorded.ts'
import { LONGEST_TEXT } from '../../domain/rules/act.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import {
  findReportAsSeenByTeller,
  type ReportAsSeenByTeller,
} from '../../readmodels/reports/as-seen-by-teller.ts'
import type { Tenant } from '../../readmodels/unit.ts'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Check, Choice, ErrorSummary, Hidden, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import type { Visit } from '../visit.tsx'
import { doorWords } from '../words/door.ts'
import { isLanguage, languages, longDate, quoted, timeOfDay, type Language } from '../words/language.ts'
import {
  byWhen,
  DoorFrame,
  findSchool,
  firstLanguage,
  HelpNow,
  inLanguage,
  LanguageChoice,
  PlainButton,
  type AtDoor,
} from './frame.tsx'
import { isTooOld } from './kept.ts'
import { Lines } from './lines.tsx'

const rules: readonly RuleId[] = ['REP-02', 'REP-04', 'REP-12']

/** What travels from page to page: the six words, never in the address, and what waits for an answer about danger. */
const kept = z.object({
  at: z.number(),
  language: z.enum(languages),
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
 * get the same answer after the same time (goal A11), and the status is the same as for right ones.
 */
export const answerPage: Page = {
  path: '/s/:slug/answer',
  rules,
  open: 'public',
  get: async (asked) => {
    const school = await findSchool(asked)
    if (school === undefined) return asked.notFound()
    return askForWords({ visit: inLanguage(asked, firstLanguage(asked, school)), school })
  },
  post: async (asked) => {
    const school = await findSchool(asked)
    if (school === undefined) return asked.notFound()
    const state = openState(asked, school)
    const visit = inLanguage(asked, state?.language ?? firstLanguage(asked, school))
    const go = visit.fields.text('go')
    const language = go.startsWith('lang:') ? go.slice(5) : undefined
    if (isLanguage(language))
      return askForWords({ visit: inLanguage(visit, language), school }, { chosen: true })
    if (state?.code === undefined)
      return comeIn({ visit, school }, visit.fields.text('code'), state?.chosen === true)
    if (isTooOld(visit, state.at))
      return askForWords({ visit, school }, { kept: visit.fields.text('words') || (state.words ?? '') })
    return goOn({ visit, school }, { ...state, code: state.code }, go)
  },
}

/** The form for the six words. What was typed in the conversation before it grew old comes along unseen. */
const askForWords = (
  { visit, school }: AtDoor,
  {
    wrong = false,
    chosen = false,
    kept: words = '',
  }: { wrong?: boolean; chosen?: boolean; kept?: string } = {},
): Response => {
  const say = doorWords[visit.language].answer
  const state = answerState(visit, school, { language: visit.language, chosen })
  return visit.page(
    <DoorFrame visit={visit} school={school} title={say.title} rules={rules} failed={wrong}>
      <LanguageChoice language={visit.language} state={state} />
      <Head title={say.title} lead={words === '' || wrong ? say.lead : say.kept}>
        {wrong && (
          <div class="sh-mt2">
            <ErrorSummary
              title={doorWords[visit.language].errors.title}
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
          {doorWords[visit.language].about.title}
        </Button>
      </Part>
    </DoorFrame>,
  )
}

const comeIn = async (at: AtDoor, typed: string, chosen: boolean): Promise<Response> => {
  const words = at.visit.fields.text('words')
  const told = await findTold(at.visit.deps, at.school, typed)
  if (told === undefined) return askForWords(at, { wrong: true, chosen, kept: words })
  return converse(at, typed, told, { typed: words, asTold: !chosen })
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
const askAboutDanger = ({ visit, school }: AtDoor, state: Kept): Response => {
  const words = doorWords[visit.language]
  return visit.page(
    <DoorFrame visit={visit} school={school} title={words.danger.title} rules={rules}>
      <Head title={words.danger.title} lead={words.danger.lead} />
      <div class="sh-mb2">
        <HelpNow visit={visit} school={school} />
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

const converse = async (at: AtDoor, code: string, told: Found, shown: Shown): Promise<Response> => {
  const { school } = at
  const report = await at.visit.deps.world.inTenant(told.tenant, (unit) =>
    findReportAsSeenByTeller(unit, told.stream, at.visit.today),
  )
  if (report === undefined) return askForWords(at, { wrong: true })
  const language =
    shown.asTold === true && at.visit.query('lang') === undefined && isLanguage(report.language)
      ? report.language
      : at.visit.language
  const visit = inLanguage(at.visit, language)
  const words = doorWords[language]
  const say = words.answer
  const standing = say.standing[report.standing]
  const { typed = '', mistake } = shown
  const error =
    mistake === undefined ? undefined : mistake === 'missing' ? words.errors.words : words.errors.tooLong
  return visit.page(
    <DoorFrame
      visit={visit}
      school={school}
      title={standing.title}
      rules={rules}
      failed={mistake !== undefined}
    >
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
          <HelpNow visit={visit} school={school} />
        </div>
      )}
      <Conversation language={language} report={report} />
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

const Conversation = ({ language, report }: { language: Language; report: ReportAsSeenByTeller }) => {
  const words = doorWords[language]
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
              <Lines text={from === 'pupil' ? quoted(language, text) : text} />
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
                ? say.late(longDate(language, waiting.answerOn))
                : `${words.promise.answer}. ${byWhen(language, waiting.answerOn, waiting.answerBy)}`}
            </p>
          )}
        </ThreadItem>
      </Thread>
    </section>
  )
}

const whenSaid = (language: Language, at: string): string => {
  const day = longDate(language, dayOf(at) as LocalDate)
  const time = timeOfDay(language, at)
  const [hour, minutes] = at.slice(11, 16).split(':')
  return time === undefined
    ? day
    : doorWords[language].answer.at(day, doorWords[language].hour(Number(hour), minutes ?? '00'))
}
