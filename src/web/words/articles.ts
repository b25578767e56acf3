import type { ArticleId } from '../../domain/knowledge/articles.ts'
import type { Country } from '../../domain/law/value.ts'
import { articlesInDanish } from './articles/da.ts'
import { articlesInNorwegian } from './articles/nb.ts'
import type { ArticleText } from './articles/article-text.ts'
import type { Language } from './language.ts'

export type { ArticleText } from './articles/article-text.ts'

const inLanguage = { da: articlesInDanish, nb: articlesInNorwegian } as const

/**
 * The language articles are read in: written in Danish and bokmål, so a reader of another language gets the school's
 * own country's, and the page says so.
 */
export const articleLanguage = (language: Language, country: Country): 'da' | 'nb' =>
  language === 'da' || language === 'nb' ? language : country === 'DK' ? 'da' : 'nb'

export const articleText = (id: ArticleId, language: 'da' | 'nb'): ArticleText => inLanguage[language][id]
