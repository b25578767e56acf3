import { describe, expect, it } from 'vitest'
import { givenDraft, jonas, mette, monday, on, sara, type History } from '../given.ts'
import { answerPromise, importDocument, placeText, promisedIn, type Draft, type DraftEvent } from './draft.ts'

const lines = [
  { text: 'Handleplan', page: 1, heading: true as const },
  { text: 'Ledelsen laver en handleplan inden 8 arbejdsdage.', page: 1 },
  { text: 'Kantinen er åben.', page: 2 },
]
const drafted = (): Draft => {
  const draft = givenDraft()
    .on(monday)
    .by(mette)
    .when(importDocument, { file: 'strategi.docx', lines })
    .thenDone()
  if (draft === undefined) throw new Error('no draft')
  return draft
}
const imported = (): History<DraftEvent>[number] =>
  on(monday, mette, {
    type: 'StrategyDrafted',
    file: { personal: true, of: mette.person ?? '', text: 'strategi.docx' },
    text: { personal: true, of: mette.person ?? '', text: lines.map(({ text }) => text).join('\n') },
    pages: [1, 1, 2],
    headings: [0],
  })
const promise = (count: number, more: object = {}) => ({
  at: 40,
  country: 'DK' as const,
  promise: {
    topic: 'action-plan' as const,
    holder: 'leader' as const,
    within: { count, unit: 'working-days' as const },
    ...more,
  },
})

describe('the draft from a document', () => {
  it('STR-14 nothing of the document is lost: its lines, pages and headings come back as they were read', () => {
    expect(drafted()).toMatchObject({ file: 'strategi.docx', lines })
  })

  it('STR-14 the leader keeps it, nobody else; an empty document is refused', () => {
    for (const who of [sara, jonas])
      givenDraft().on(monday).by(who).when(importDocument, { file: 'a', lines }).thenRefused('leader-drafts')
    givenDraft()
      .on(monday)
      .by(mette)
      .when(importDocument, { file: 'a', lines: [{ text: ' ' }] })
      .thenRefused('document-empty')
  })

  it('STR-14 the same document read in twice is one draft', () => {
    givenDraft(imported()).on(monday).by(mette).when(importDocument, { file: 'b', lines }).thenNothing()
  })

  it('STR-08 a promise becomes a pledge of the draft, for the adoption to start from', () => {
    const draft = givenDraft(imported()).on(monday).by(mette).when(answerPromise, promise(8)).thenDone()
    expect(draft === undefined ? [] : promisedIn(draft)).toMatchObject([
      { code: 'action-plan', within: { count: 8, unit: 'working-days' }, countedFrom: 'established' },
    ])
  })

  it('STR-12 a promise of more days than the law gives is refused; of its own days it is not', () => {
    const trying = (count: number) =>
      givenDraft(imported()).on(monday).by(mette).when(answerPromise, promise(count))
    trying(11).thenRefused('looser-than-law')
    trying(10).thenDone()
  })

  it('STR-08 a promise says what, who and within how long', () => {
    givenDraft(imported())
      .on(monday)
      .by(mette)
      .when(answerPromise, promise(8, { topic: null, holder: null, within: null }))
      .thenRefused('promise-of-what', 'promise-by-whom', 'promise-without-days')
  })

  it('STR-14 text without a place is laid in a part, and can be taken out again', () => {
    const placed = on(monday, mette, { type: 'TextPlaced', at: 61, part: 'prevention' } as const)
    givenDraft(imported(), placed)
      .on(monday)
      .by(mette)
      .when(placeText, { at: 61, part: null })
      .thenEvents({ type: 'TextPlaced', at: 61, part: null })
    givenDraft().on(monday).by(mette).when(placeText, { at: 61, part: null }).thenNothing()
    givenDraft().on(monday).by(mette).when(placeText, { at: 61, part: 'prevention' }).thenRefused('no-draft')
  })
})
