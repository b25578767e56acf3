import { ownArticlesOf, type ArticleEvent, type OwnArticle } from '../../domain/knowledge/own-articles.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { Unit } from '../unit.ts'

export const ARTICLES_STREAM = 'articles:self'

/** What this school has written for its own people (KNO-01). */
export const ownArticles = async (unit: Unit): Promise<readonly OwnArticle[]> =>
  ownArticlesOf((await unit.journal.read(ARTICLES_STREAM)) as readonly Recorded<ArticleEvent>[])
