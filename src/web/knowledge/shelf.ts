import {
  articles,
  DAYS_NEW,
  type Article,
  type ArticleMoment,
  type ArticleReader,
} from '../../domain/knowledge/articles.ts'
import { checkAgainBy, type OwnArticle } from '../../domain/knowledge/own-articles.ts'
import { addDays, type LocalDate } from '../../domain/kernel/dates.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import { ownArticles } from '../../readmodels/knowledge/own-articles.ts'
import type { Unit } from '../../readmodels/unit.ts'
import type { Visit } from '../visit.tsx'
import { articleLanguage, articleText, type ArticleText } from '../words/articles.ts'
import { isLanguage, type Language } from '../words/language.ts'

/** An article as one reader finds it: the product's own or the school's (KNO-01). */
export type Shelved = Pick<Article, 'id' | 'readers' | 'moments' | 'checkedOn'> & {
  readonly title: string
  /** The language it stands in; not always the reader's. */
  readonly language: Language
  readonly isNew: boolean
  /** It is over a year since somebody looked at it (KNO-05). */
  readonly isOld: boolean
} & (
    | { readonly own: undefined; readonly text: ArticleText }
    | { readonly own: OwnArticle; readonly text: undefined }
  )

/** Whose articles somebody is offered: a member of staff with children here also gets the parents'. */
export const readersOf = (viewer: Viewer): readonly ArticleReader[] => {
  const parent: readonly ArticleReader[] = viewer.guardianOf.length > 0 ? ['parent'] : []
  switch (viewer.kind) {
    case 'pupil':
      return ['pupil']
    case 'guardian':
      return ['parent']
    case 'staff':
    case 'officer':
      return [holds(viewer, 'leader') || viewer.kind === 'officer' ? 'leader' : 'staff', ...parent]
    case 'partner':
      return ['nurse', ...parent]
    case 'unnamed':
      return []
  }
}

/** The leader and the resource team write the school's own (KNO-01). */
export const mayWrite = (viewer: Viewer): boolean =>
  viewer.kind === 'staff' && (holds(viewer, 'leader') || holds(viewer, 'resource-team'))

const shelved = (visit: Visit, today: LocalDate, country: Unit['tenant']['country']) => {
  const isNew = (on: LocalDate): boolean => addDays(on, DAYS_NEW) >= today
  const language = articleLanguage(visit.language, country)
  return {
    ofProduct: (article: (typeof articles)[number]): Shelved => {
      const text = articleText(article.id, language)
      // All of them came with the product: what everything is, nothing is. New ones stand out by their own day later.
      return {
        ...article,
        title: text.title,
        text,
        language,
        isNew: false,
        isOld: checkAgainBy(article) < today,
        own: undefined,
      }
    },
    ofSchool: (own: OwnArticle): Shelved => ({
      ...own,
      title: textOf(own.title) || '…',
      text: undefined,
      language: isLanguage(own.language) ? own.language : language,
      isNew: isNew(own.writtenOn),
      isOld: checkAgainBy(own) < today,
      own,
    }),
  }
}

/** All that this viewer is offered, the school's own first. Those who write see every one of the school's. */
export const shelfOf = async (visit: Visit, unit: Unit, viewer: Viewer): Promise<readonly Shelved[]> => {
  const { ofProduct, ofSchool } = shelved(visit, visit.today, unit.tenant.country)
  const readers = readersOf(viewer)
  const isFor = (article: { readonly readers: readonly ArticleReader[] }): boolean =>
    article.readers.some((reader) => readers.includes(reader))
  const own = (await ownArticles(unit)).filter((article) => isFor(article) || mayWrite(viewer))
  return [...own.map(ofSchool), ...articles.filter(isFor).map(ofProduct)]
}

/** At most this many links stand beside a step: more would be a list to choose from. */
const BESIDE = 2

/** What helps at a moment, for this viewer. */
export const besideMoment = async (
  visit: Visit,
  unit: Unit,
  viewer: Viewer,
  moment: ArticleMoment | undefined,
): Promise<readonly Shelved[]> => {
  if (moment === undefined) return []
  const readers = readersOf(viewer)
  return (await shelfOf(visit, unit, viewer))
    .filter(
      (article) => article.moments.includes(moment) && article.readers.some((one) => readers.includes(one)),
    )
    .slice(0, BESIDE)
}
