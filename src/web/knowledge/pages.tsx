import type { Child } from 'hono/jsx'
import { articleMoments, articleReaders } from '../../domain/knowledge/articles.ts'
import {
  findOwnArticleRight,
  ownArticlesOf,
  removeOwnArticle,
  writeOwnArticle,
  type ArticleEvent,
} from '../../domain/knowledge/own-articles.ts'
import { textOf } from '../../domain/kernel/words.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { handle } from '../../app/handle.ts'
import { ARTICLES_STREAM } from '../../readmodels/knowledge/own-articles.ts'
import { namesOf, ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { measureIdFrom } from '../cases/acts-at-first.tsx'
import { Lines } from '../door/lines.tsx'
import { GuardianFrame, PupilFrame, StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { CheckGroup, ErrorSummary, Hidden, TextArea, TextField } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State, StateMark } from '../parts/state.tsx'
import type { Fields, SignedVisit } from '../visit.tsx'
import type { ArticleText } from '../words/articles.ts'
import { knowledgeWords } from '../words/knowledge.ts'
import { typedDate } from '../words/language.ts'
import { mayWrite, readersOf, shelfOf, type Shelved } from './shelf.ts'

const rules = ['KNO-01', 'KNO-05'] as const

/** The frame of whoever reads: these pages are the same for pupil, parent and staff. */
const inFrame = (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  name: string,
  title: string,
  content: Child,
  failed = false,
): Response => {
  const frame = { visit, tenant: unit.tenant, title, rules, failed }
  const status = failed ? 422 : 200
  switch (viewer.kind) {
    case 'pupil':
      return visit.page(
        <PupilFrame {...frame} home="/me" languageHref={(language) => `/language/${language}`}>
          {content}
        </PupilFrame>,
      )
    case 'guardian':
      return visit.page(
        <GuardianFrame {...frame} name={name}>
          {content}
        </GuardianFrame>,
      )
    case 'staff':
    case 'officer':
    case 'partner':
    case 'unnamed':
      return visit.page(
        <StaffFrame {...frame} viewer={viewer} name={name}>
          {content}
        </StaffFrame>,
        status,
      )
  }
}

const Marks = ({ visit, article }: { visit: SignedVisit; article: Shelved }) => {
  const words = knowledgeWords[visit.language]
  const date = typedDate(article.checkedOn)
  const said = [
    ...(article.own === undefined ? [] : [words.bySchool]),
    ...(article.language === visit.language ? [] : [words.inLanguage[article.language]]),
  ].join(' · ')
  return (
    <>
      {article.isNew && (
        <>
          <StateMark icon="plus">{words.fresh}</StateMark>{' '}
        </>
      )}
      {said !== '' && <span class="sh-quiet sh-small">{said}</span>}
      {article.isOld && <span class="sh-quiet sh-small"> {words.old(date)}</span>}
    </>
  )
}

const Entry = ({ visit, article }: { visit: SignedVisit; article: Shelved }) => (
  <li class="sh-mb2">
    <a
      class="ds-link"
      href={`/articles/${article.id}`}
      lang={article.language === visit.language ? undefined : article.language}
    >
      {article.title}
    </a>
    {article.text !== undefined && (
      <p
        class="sh-mb1 sh-quiet sh-small sh-read"
        lang={article.language === visit.language ? undefined : article.language}
      >
        {article.text.lead}
      </p>
    )}
    <Marks visit={visit} article={article} />
  </li>
)

const listPage: Page = {
  path: '/articles',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      const words = knowledgeWords[visit.language]
      const shelf = await shelfOf(visit, unit, viewer)
      const [first] = readersOf(viewer)
      if (first === undefined) return visit.notFound()
      const own = shelf.filter(({ own: one }) => one !== undefined)
      const byMoment = articleMoments
        .map((moment) => ({
          moment,
          found: shelf.filter((one) => one.own === undefined && one.moments[0] === moment),
        }))
        .filter(({ found }) => found.length > 0)
      return inFrame(
        visit,
        unit,
        viewer,
        name,
        words.title,
        <>
          <Head
            title={words.title}
            lead={words.lead[first]}
            action={
              mayWrite(viewer) ? (
                <Button href="/articles/new" quiet>
                  {words.own.add}
                </Button>
              ) : undefined
            }
          />
          {shelf.length === 0 && (
            <State kind="empty" id="none" title={words.none} lead={words.lead[first]} drawing={words.none} />
          )}
          {own.length > 0 && (
            <Part id="own" title={words.bySchool} box>
              <ul class="sh-plain">
                {own.map((article) => (
                  <Entry visit={visit} article={article} />
                ))}
              </ul>
            </Part>
          )}
          <div class="sh-shelf sh-part">
            {byMoment.map(({ moment, found }) => (
              <Part id={moment} title={words.moments[moment]}>
                <ul class="sh-plain">
                  {found.map((article) => (
                    <Entry visit={visit} article={article} />
                  ))}
                </ul>
              </Part>
            ))}
          </div>
        </>,
      )
    }),
}

const Text = ({ text }: { text: ArticleText }) => (
  <>
    {text.parts.map(({ heading, lines, points }, index) => (
      <Part id={`part-${index}`} title={heading}>
        <div class="sh-read">
          {lines?.map((line) => (
            <p class="sh-mt0">{line}</p>
          ))}
          {points !== undefined && (
            <ul>
              {points.map((point) => (
                <li class="sh-mb1">{point}</li>
              ))}
            </ul>
          )}
        </div>
      </Part>
    ))}
  </>
)

/** What those who keep it may do: change it, say that it is still right, take it out (KNO-05). */
const Keeping = ({ visit, article }: { visit: SignedVisit; article: Shelved }) => {
  const words = knowledgeWords[visit.language].own
  return (
    <div class="sh-part">
      <p class="sh-row">
        <Button href={`/articles/${article.id}/edit`} quiet>
          {words.change}
        </Button>
      </p>
      {article.checkedOn < visit.today && (
        <form method="post" action={`/articles/${article.id}/right`} class="sh-mt2">
          <Hidden name="once" value={visit.newToken()} />
          <Button quiet>{words.right}</Button> <span class="sh-quiet sh-small">{words.rightHint}</span>
        </form>
      )}
      <form method="post" action={`/articles/${article.id}/remove`} class="sh-mt2">
        <Hidden name="once" value={visit.newToken()} />
        <button class="sh-link" type="submit">
          {words.remove}
        </button>
      </form>
    </div>
  )
}

const findShelved = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Shelved | undefined> =>
  (await shelfOf(visit, unit, viewer)).find(({ id }) => id === visit.param('id'))

const articlePage: Page = {
  path: '/articles/:id',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      const words = knowledgeWords[visit.language]
      const article = await findShelved(visit, unit, viewer)
      if (article === undefined) return visit.notFound()
      const { own } = article
      const owner =
        own?.owner == null || viewer.kind === 'pupil'
          ? undefined
          : (await namesOf(unit, [own.owner])).get(own.owner)
      const checked = (article.isOld ? words.old : words.checked)(typedDate(article.checkedOn))
      return inFrame(
        visit,
        unit,
        viewer,
        name,
        article.title,
        <>
          <article lang={article.language === visit.language ? undefined : article.language}>
            <Head
              over={
                <a class="ds-link" data-color="neutral" href="/articles" lang={visit.language}>
                  {words.title}
                </a>
              }
              title={article.title}
              lead={article.text?.lead}
            />
            {article.text !== undefined && <Text text={article.text} />}
            {own !== undefined && (
              <div class="sh-read">
                <Lines text={textOf(own.text)} />
              </div>
            )}
          </article>
          <p class="sh-part sh-quiet sh-small">
            {[
              ...(own === undefined ? [] : [words.bySchool]),
              ...(owner === undefined ? [] : [words.writtenBy(owner)]),
              checked,
              ...(article.language === visit.language ? [] : [words.inLanguage[article.language]]),
            ].join(' · ')}
          </p>
          {own !== undefined && mayWrite(viewer) && <Keeping visit={visit} article={article} />}
          <p class="sh-mt2">
            <Button href="/articles" quiet>
              {words.all}
            </Button>
          </p>
        </>,
      )
    }),
}

const fold = (history: readonly Recorded<ArticleEvent>[]) => ownArticlesOf(history)

type Filled = Pick<Fields, 'text' | 'all'>
type Refused = { readonly refusal: keyof (typeof knowledgeWords)['da']['refusals']; readonly field?: string }

const filledFrom = (article: Shelved | undefined, newId: string): Filled => {
  const own = article?.own
  const values: Readonly<Record<string, readonly string[]>> = {
    articleId: [own?.id ?? newId],
    title: [textOf(own?.title)],
    text: [textOf(own?.text)],
    readers: own?.readers ?? [],
    moments: own?.moments ?? [],
  }
  return { text: (name) => values[name]?.[0] ?? '', all: (name) => values[name] ?? [] }
}

const showForm = (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  name: string,
  action: string,
  values: Filled,
  refusals: readonly Refused[],
): Response => {
  const words = knowledgeWords[visit.language]
  const { own } = words
  const errorAt = (field: string): string | undefined => {
    const found = refusals.find((one) => one.field === field)
    return found === undefined ? undefined : words.refusals[found.refusal]
  }
  const title = action === '/articles/new' ? own.newTitle : own.changeTitle
  return inFrame(
    visit,
    unit,
    viewer,
    name,
    title,
    <>
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/articles">
            {words.title}
          </a>
        }
        title={title}
        lead={own.guide}
      />
      <form class="sh-form" method="post" action={action} novalidate>
        <ErrorSummary
          title={own.failed}
          errors={refusals.map(({ refusal, field }) => ({
            ...(field === undefined ? {} : { field }),
            text: words.refusals[refusal],
          }))}
          note={own.kept}
        />
        <Hidden name="once" value={visit.newToken()} />
        {action === '/articles/new' && <Hidden name="articleId" value={values.text('articleId')} />}
        <div class="sh-stack sh-mt2">
          <TextField name="title" label={own.name} value={values.text('title')} error={errorAt('title')} />
          <TextArea
            name="text"
            label={own.text}
            hint={own.textHint}
            rows={12}
            value={values.text('text')}
            error={errorAt('text')}
          />
          <CheckGroup
            name="readers"
            label={own.for}
            options={articleReaders.map((value) => ({ value, label: words.readers[value] }))}
            values={values.all('readers')}
            error={errorAt('readers')}
          />
          <CheckGroup
            name="moments"
            look="ticks"
            label={own.where}
            hint={own.whereHint}
            options={articleMoments.map((value) => ({ value, label: words.moments[value] }))}
            values={values.all('moments')}
          />
        </div>
        <p class="sh-mt3 sh-row">
          <Button>{own.save}</Button>
          <a class="ds-link" data-color="neutral" href="/articles">
            {own.cancel}
          </a>
        </p>
      </form>
    </>,
    refusals.length > 0,
  )
}

const nothingFor = (visit: SignedVisit) => ({ again: async () => visit.notFound() })

/** One form for a new text and for a changed one. */
const written = (
  visit: SignedVisit,
  articleIdOf: (unit: Unit, viewer: Viewer) => Promise<string | undefined>,
  action: string,
): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    if (!mayWrite(viewer)) return nothingFor(visit)
    const articleId = await articleIdOf(unit, viewer)
    if (articleId === undefined) return nothingFor(visit)
    const { fields } = visit
    const outcome = await handle(unit, visit.deps.clock, {
      stream: ARTICLES_STREAM,
      fold,
      act: writeOwnArticle,
      command: {
        articleId,
        title: fields.text('title'),
        text: fields.text('text'),
        language: visit.language,
        readers: fields.someOf('readers', articleReaders),
        moments: fields.someOf('moments', articleMoments),
      },
      viewer,
    })
    if (outcome.kind !== 'refused') return { to: `/articles/${articleId}` }
    const { refusals } = outcome
    return {
      again: async (next, who) => {
        const name = await ownName(next, who)
        return showForm(visit, next, who, name, action, fields, refusals)
      },
    }
  })

const newPage: Page = {
  path: '/articles/new',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) =>
      mayWrite(viewer)
        ? showForm(visit, unit, viewer, name, '/articles/new', filledFrom(undefined, visit.deps.newId()), [])
        : visit.notFound(),
    ),
  post: (visit) =>
    written(visit, async () => measureIdFrom(visit.fields, visit, 'articleId'), '/articles/new'),
}

const editPage: Page = {
  path: '/articles/:id/edit',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      const article = await findShelved(visit, unit, viewer)
      if (article?.own === undefined || !mayWrite(viewer)) return visit.notFound()
      return showForm(
        visit,
        unit,
        viewer,
        name,
        `/articles/${article.id}/edit`,
        filledFrom(article, article.id),
        [],
      )
    }),
  post: (visit) =>
    written(
      visit,
      async (unit, viewer) => (await findShelved(visit, unit, viewer))?.own?.id,
      `/articles/${visit.param('id')}/edit`,
    ),
}

const pressed = (path: string, act: typeof removeOwnArticle, to: (id: string) => string): Page => ({
  path,
  rules,
  open: 'signed-in',
  get: (visit) => visit.seeOther('/articles'),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const articleId = visit.param('id')
      if (!mayWrite(viewer)) return nothingFor(visit)
      await handle(unit, visit.deps.clock, {
        stream: ARTICLES_STREAM,
        fold,
        act,
        command: { articleId },
        viewer,
      })
      return { to: to(articleId) }
    }),
})

/** Short articles at the moment of need, and the school's own among them (KNO-01, KNO-05). */
export const knowledgePages: readonly Page[] = [
  listPage,
  newPage,
  articlePage,
  editPage,
  pressed('/articles/:id/right', findOwnArticleRight, (id) => `/articles/${encodeURIComponent(id)}`),
  pressed('/articles/:id/remove', removeOwnArticle, () => '/articles'),
]
