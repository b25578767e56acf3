import { addDays, type LocalDate } from '../kernel/dates.ts'
import { wordsOf, type Words } from '../kernel/words.ts'
import { holds, type PersonId } from '../people/viewer.ts'
import { isNotTooLong, type Act, type Guard } from '../rules/act.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import { DAYS_UNTIL_CHECKED_AGAIN, type ArticleMoment, type ArticleReader } from './articles.ts'

/** What a school writes for its own people (KNO-01), and when it was last found right (KNO-05). Stream: `articles:self`. */
export type ArticleEvent =
  | {
      readonly type: 'OwnArticleWritten'
      readonly articleId: string
      readonly title: Words
      readonly text: Words
      /** The language it is written in, as staff chose it. */
      readonly language: string
      readonly readers: readonly ArticleReader[]
      readonly moments: readonly ArticleMoment[]
    }
  | { readonly type: 'OwnArticleFoundRight'; readonly articleId: string }
  | { readonly type: 'OwnArticleRemoved'; readonly articleId: string }

export type OwnArticle = {
  readonly id: string
  readonly title: Words
  readonly text: Words
  readonly language: string
  readonly readers: readonly ArticleReader[]
  readonly moments: readonly ArticleMoment[]
  /** Who answers for it: whoever wrote it last. */
  readonly owner: PersonId | null
  readonly writtenOn: LocalDate
  readonly checkedOn: LocalDate
}

/** The school's own articles, oldest first; one written again stands where it stood. */
export const ownArticlesOf = (history: readonly Recorded<ArticleEvent>[]): readonly OwnArticle[] => [
  ...history
    .reduce((own, { event, at, by }) => {
      const on = dayOf(at) as LocalDate
      const before = own.get(event.articleId)
      switch (event.type) {
        case 'OwnArticleWritten': {
          const { articleId, title, text, language, readers, moments } = event
          const article = { title, text, language, readers, moments, owner: by, writtenOn: on, checkedOn: on }
          return own.set(articleId, { id: articleId, ...article })
        }
        case 'OwnArticleFoundRight':
          return before === undefined ? own : own.set(event.articleId, { ...before, checkedOn: on })
        case 'OwnArticleRemoved':
          own.delete(event.articleId)
          return own
      }
    }, new Map<string, OwnArticle>())
    .values(),
]

/** The last day an article may stand unlooked at; the day after, it is shown as one to look at again (KNO-05). */
export const checkAgainBy = ({ checkedOn }: { readonly checkedOn: LocalDate }): LocalDate =>
  addDays(checkedOn, DAYS_UNTIL_CHECKED_AGAIN)

type Own = readonly OwnArticle[]

const keepersOnly: Guard<Own, object, 'keepers-write-articles'> = {
  source: ['KNO-01'],
  says: "The leader and the resource team keep the school's own articles.",
  refusal: 'keepers-write-articles',
  met: (_own, _command, { by }) => holds(by, 'leader') || holds(by, 'resource-team'),
}

export type WriteOwnArticle = {
  readonly articleId: string
  readonly title: string
  readonly text: string
  readonly language: string
  readonly readers: readonly ArticleReader[]
  readonly moments: readonly ArticleMoment[]
}

/** A title stands in lists and links: at most this many characters. */
export const LONGEST_TITLE = 120

const isSame = (own: OwnArticle, asked: WriteOwnArticle): boolean =>
  own.title.text === asked.title.trim() &&
  own.text.text === asked.text.trim() &&
  own.readers.join() === asked.readers.join() &&
  own.moments.join() === asked.moments.join()

/** The school writes an article of its own, or writes one anew (KNO-01). */
export const writeOwnArticle: Act<
  Own,
  WriteOwnArticle,
  ArticleEvent,
  | 'keepers-write-articles'
  | 'title-missing'
  | 'title-too-long'
  | 'words-missing'
  | 'words-too-long'
  | 'readers-missing'
> = {
  name: 'write-own-article',
  alreadySo: (own, asked) => own.some((one) => one.id === asked.articleId && isSame(one, asked)),
  guards: [
    keepersOnly,
    {
      source: ['KNO-01'],
      says: 'An article has a title.',
      refusal: 'title-missing',
      field: 'title',
      met: (_own, { title }) => title.trim() !== '',
    },
    {
      source: ['KNO-01'],
      says: 'A title is at most 120 characters.',
      refusal: 'title-too-long',
      field: 'title',
      met: (_own, { title }) => title.trim().length <= LONGEST_TITLE,
    },
    {
      source: ['KNO-01'],
      says: 'It says something.',
      refusal: 'words-missing',
      field: 'text',
      met: (_own, { text }) => text.trim() !== '',
    },
    {
      source: ['KNO-01'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'text',
      met: (_own, { text }) => isNotTooLong(text),
    },
    {
      source: ['KNO-01'],
      says: 'It is written for somebody.',
      refusal: 'readers-missing',
      field: 'readers',
      met: (_own, { readers }) => readers.length > 0,
    },
  ],
  events: (_own, { articleId, title, text, language, readers, moments }, { by }) => [
    {
      type: 'OwnArticleWritten',
      articleId,
      title: wordsOf(by.person ?? 'school', title.trim()),
      text: wordsOf(by.person ?? 'school', text.trim()),
      language,
      readers,
      moments,
    },
  ],
}

type OneArticle = { readonly articleId: string }

/** Somebody has read it again and found it right: it stands another year (KNO-05). */
export const findOwnArticleRight: Act<Own, OneArticle, ArticleEvent, 'keepers-write-articles'> = {
  name: 'find-own-article-right',
  alreadySo: (own, { articleId }, { today }) =>
    !own.some(({ id, checkedOn }) => id === articleId && checkedOn < today),
  guards: [keepersOnly],
  events: (_own, { articleId }) => [{ type: 'OwnArticleFoundRight', articleId }],
}

/** Out of the list; what was read is not unread. */
export const removeOwnArticle: Act<Own, OneArticle, ArticleEvent, 'keepers-write-articles'> = {
  name: 'remove-own-article',
  alreadySo: (own, { articleId }) => !own.some(({ id }) => id === articleId),
  guards: [keepersOnly],
  events: (_own, { articleId }) => [{ type: 'OwnArticleRemoved', articleId }],
}
