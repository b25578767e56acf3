import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { articles, type ArticleReader } from '../../domain/knowledge/articles.ts'
import { articleText } from './articles.ts'

/** LIX at most, by the one it is hardest for. */
const limits: readonly (readonly [ArticleReader, number])[] = [
  ['pupil', 25],
  ['parent', 35],
  ['staff', 45],
  ['leader', 45],
  ['nurse', 45],
]

describe.each(['da', 'nb'] as const)('KNO-01 the articles in %s', (language) => {
  it.each(articles.map(({ id, readers }) => [id, readers] as const))(
    'KNO-01 %s is short and easy enough for whom it is written',
    (id, readers) => {
      const texts = textsIn(articleText(id, language))
      const { lix, meanSentence } = readability(texts)
      const [, limit = 0] = limits.find(([reader]) => (readers as readonly string[]).includes(reader)) ?? []
      expect(lix).toBeLessThanOrEqual(limit)
      if (limit === 25) expect(meanSentence).toBeLessThan(12)
      // Two minutes at most, at 150 words a minute.
      expect(texts.join(' ').split(/\s+/).length).toBeLessThanOrEqual(300)
    },
  )

  it('KNO-01 none says a word that puts a mark on a child', () => {
    const all = articles.flatMap(({ id }) => textsIn(articleText(id, language))).join(' ')
    expect(all).not.toMatch(/\b(offer|mobber|mobberen|plager|gjerningsmann)\b/iu)
  })
})
