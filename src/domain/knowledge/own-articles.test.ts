import { describe, expect, it } from 'vitest'
import { jonas, lars, logOf, mette, monday, on, sara } from '../given.ts'
import { addDays } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import { decide } from '../rules/act.ts'
import { articleMoments, articles, articleReaders } from './articles.ts'
import {
  checkAgainBy,
  findOwnArticleRight,
  ownArticlesOf,
  removeOwnArticle,
  writeOwnArticle,
  type ArticleEvent,
  type WriteOwnArticle,
} from './own-articles.ts'

const command: WriteOwnArticle = {
  articleId: 'own-1',
  title: ' Gården bag hallen ',
  text: 'Her står der altid en voksen.',
  language: 'da',
  readers: ['staff'],
  moments: ['concern'],
}
const written: ArticleEvent = {
  ...command,
  type: 'OwnArticleWritten',
  title: wordsOf('mette', 'Gården bag hallen'),
  text: wordsOf('mette', 'Her står der altid en voksen.'),
}
const after = (...events: readonly ArticleEvent[]) =>
  ownArticlesOf(logOf('articles:self', [on(monday, mette, ...events)]))
const facts = (by: Viewer, today = monday) => ({ today, at: today, by })

describe('articles', () => {
  it('KNO-01 each stands once; every reader and every moment has one', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
    expect(articles.length).toBeGreaterThanOrEqual(20)
    for (const reader of articleReaders)
      expect(articles.some(({ readers }) => (readers as readonly string[]).includes(reader))).toBe(true)
    for (const moment of articleMoments)
      expect(articles.some(({ moments }) => (moments as readonly string[]).includes(moment))).toBe(true)
  })

  it('KNO-01 the leader and the resource team write; a teacher without that task and a parent do not', () => {
    expect(decide(writeOwnArticle, [], command, facts(mette))).toEqual({ ok: true, events: [written] })
    for (const who of [jonas, lars])
      expect(decide(writeOwnArticle, [], command, facts(who))).toMatchObject({
        ok: false,
        refusals: [{ refusal: 'keepers-write-articles' }],
      })
    expect(decide(writeOwnArticle, [], command, facts(sara)).ok).toBe(true)
  })

  it('KNO-01 all that is missing is named at once', () => {
    const empty = { ...command, title: ' ', text: '', readers: [] }
    const decision = decide(writeOwnArticle, [], empty, facts(mette))
    expect(decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)).toEqual([
      'title-missing',
      'words-missing',
      'readers-missing',
    ])
  })

  it.each([
    [120, true],
    [121, false],
  ])('KNO-01 a title of %i characters', (length, ok) => {
    expect(decide(writeOwnArticle, [], { ...command, title: 'x'.repeat(length) }, facts(mette)).ok).toBe(ok)
  })

  it('KNO-01 the same twice is one; written anew it stands where it stood', () => {
    const own = after(written)
    expect(decide(writeOwnArticle, own, command, facts(mette))).toEqual({ ok: true, events: [] })
    const anew = { ...written, text: wordsOf('mette', 'Ny tekst') }
    expect(
      after(written, { ...written, articleId: 'own-2' }, anew).map(({ id, text }) => [id, text.text]),
    ).toEqual([
      ['own-1', 'Ny tekst'],
      ['own-2', 'Her står der altid en voksen.'],
    ])
  })

  it('KNO-05 it is to be looked at again a year later, and stands another year when found right', () => {
    const [own] = after(written)
    expect(own).toMatchObject({ owner: 'mette', checkedOn: monday })
    const last = addDays(monday, 365)
    expect(own && checkAgainBy(own)).toBe(last)
    const found = decide(findOwnArticleRight, after(written), { articleId: 'own-1' }, facts(mette, last))
    expect(found).toEqual({ ok: true, events: [{ type: 'OwnArticleFoundRight', articleId: 'own-1' }] })
    const again = ownArticlesOf(
      logOf('articles:self', [
        on<ArticleEvent>(monday, mette, written),
        on<ArticleEvent>(last, mette, { type: 'OwnArticleFoundRight', articleId: 'own-1' }),
      ]),
    )
    expect(again[0] && checkAgainBy(again[0])).toBe(addDays(last, 365))
    expect(decide(findOwnArticleRight, again, { articleId: 'own-1' }, facts(mette, last))).toEqual({
      ok: true,
      events: [],
    })
  })

  it('KNO-01 taken out it is gone; taking out what is not there is harmless', () => {
    expect(after(written, { type: 'OwnArticleRemoved', articleId: 'own-1' })).toEqual([])
    expect(decide(removeOwnArticle, [], { articleId: 'own-1' }, facts(mette))).toEqual({
      ok: true,
      events: [],
    })
    expect(decide(removeOwnArticle, after(written), { articleId: 'own-1' }, facts(jonas)).ok).toBe(false)
  })
})
