import type { Child } from 'hono/jsx'
import { z } from 'zod'
import type { RuleId } from '../../domain/rules/rule.ts'
import type { Tenant } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Code } from '../parts/code.tsx'
import { ErrorSummary, Hidden, TextField } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { Visit } from '../visit.tsx'
import { doorWordsOf } from '../words/door/in-language.ts'
import { doorLanguages } from '../words/door/languages.ts'
import { answerState } from './answer.tsx'
import { DoorFrame, PlainButton, type AtDoor } from './frame.tsx'

const rules: readonly RuleId[] = ['REP-02']

/** What travels after sending: the six words alone, sealed, and nothing of what was told. */
const saved = z.object({
  at: z.number(),
  language: z.enum(doorLanguages),
  code: z.array(z.string()).length(6),
})
export type Saved = z.infer<typeof saved>

/** Which of the six words is asked for, from 1; the words on the page name it. */
const ASKED = 2

const purpose = (tenant: string): string => `saved|${tenant}`

/** The form field with which the receipt leads on to "have you saved your code?". */
export const SavedState = ({ at, code }: { at: AtDoor; code: readonly string[] }) => (
  <Hidden
    name="saved"
    value={at.visit.deps.seal.seal(purpose(at.school.id), {
      at: at.visit.deps.session.now().getTime(),
      language: at.language,
      code,
    })}
  />
)

/** Undefined for any other page of the door, and for what was not sealed here, for this school. */
export const openSaved = (visit: Visit, school: Tenant): Saved | undefined => {
  const opened = saved.safeParse(visit.deps.seal.open(purpose(school.id), visit.fields.text('saved')))
  return opened.success ? opened.data : undefined
}

/**
 * A step of its own after the six words: one of them is asked for, since words that were not written down are lost.
 * It can be skipped, and the words can be seen again from here (REP-02).
 */
export const goOnSaved = (at: AtDoor, { code }: Saved, go: string): Response => {
  if (go === 'words') return showWords(at, code)
  if (go !== 'check') return askForOne(at, code)
  const { read } = at.visit.deps.returnCodes
  const spelled = (words: readonly string[]) => read(words.join(' '))
  const typed = at.visit.fields.text('word')
  const alone = spelled(code.map(() => typed))
  const right =
    (alone !== undefined && alone === spelled(code.map(() => code[ASKED - 1] ?? ''))) ||
    (read(typed) !== undefined && read(typed) === spelled(code))
  return right ? fits(at, code) : askForOne(at, code, typed)
}

const askForOne = (at: AtDoor, code: readonly string[], wrong?: string): Response => {
  const all = doorWordsOf(at.language)
  const words = all.saved
  const error = wrong === undefined ? {} : { error: words.wrong }
  return at.visit.page(
    <DoorFrame {...at} title={words.title} rules={rules} failed={wrong !== undefined}>
      <Head title={words.title} lead={words.lead}>
        {wrong !== undefined && (
          <div class="sh-mt2">
            <ErrorSummary title={all.errors.title} errors={[{ field: 'word', text: words.wrong }]} />
          </div>
        )}
      </Head>
      <form method="post" novalidate>
        <SavedState at={at} code={code} />
        <TextField name="word" label={words.label} autocomplete="off" value={wrong ?? ''} {...error} />
        <div class="sh-ways">
          <Button big name="go" value="check">
            {words.check}
          </Button>
          <PlainButton value="words">{words.again}</PlainButton>
          <a class="ds-button sh-big" data-variant="tertiary" href="/exit" rel="nofollow noreferrer">
            {words.skip}
          </a>
        </div>
      </form>
    </DoorFrame>,
    wrong === undefined ? 200 : 422,
  )
}

const showWords = (at: AtDoor, code: readonly string[]): Response => {
  const { receipt } = doorWordsOf(at.language)
  return at.visit.page(
    <DoorFrame {...at} title={receipt.codeTitle} rules={rules}>
      <Head title={receipt.codeTitle} lead={receipt.keep} />
      <SixWords at={at} code={code} />
      <form class="sh-ways" method="post">
        <SavedState at={at} code={code} />
        <Button big name="go" value="kept">
          {receipt.kept}
        </Button>
      </form>
    </DoorFrame>,
  )
}

const fits = (at: AtDoor, code: readonly string[]): Response => {
  const { saved: words, answer } = doorWordsOf(at.language)
  return at.visit.page(
    <DoorFrame {...at} title={words.right.title} rules={rules}>
      <Head title={words.right.title} lead={words.right.text} />
      <WriteMore at={at} code={code}>
        <Button big href="/exit">
          {answer.close}
        </Button>
      </WriteMore>
    </DoorFrame>,
  )
}

/** The six words are the school's language, whichever the page speaks. */
export const SixWords = ({ at, code }: { at: AtDoor; code: readonly string[] }) => (
  <div dir={at.language === at.visit.language ? undefined : 'ltr'}>
    <Code words={code} lang={at.visit.language} />
  </div>
)

/** On to the conversation, with the six words in hand. */
export const WriteMore = ({
  at,
  code,
  children,
}: {
  at: AtDoor
  code: readonly string[]
  children?: Child
}) => (
  <form class="sh-ways" method="post" action={`/s/${at.school.slug}/answer`}>
    <Hidden
      name="state"
      value={answerState(at.visit, at.school, { code: code.join(' '), language: at.language })}
    />
    {children}
    <Button big quiet icon="pen" name="go" value="open">
      {doorWordsOf(at.language).receipt.more}
    </Button>
  </form>
)
