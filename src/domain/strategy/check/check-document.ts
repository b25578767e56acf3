import type { Country } from '../../law/value.ts'
import { elementsOf, namedPart, type Element, type Part, type Saying } from '../elements.ts'
import { denies } from './denial.ts'
import { layOut, sentencesOf, type Block, type Line, type Sentence } from './layout.ts'
import { findIn, type Span } from './pattern.ts'
import { proposePledges, type ProposedPledge } from './propose-pledges.ts'

/** A sentence of the document, with the words that decided; counted in the document's lines joined by line feeds. */
export type Passage = Span & {
  readonly text: string
  readonly marks: readonly Span[]
  readonly page?: number
}

/**
 * `found`: with the passage that says it. `unclear`: mentioned without saying it; `near` is where, and is no evidence.
 * `missing`: nothing, or a text that says that the school has none (`saysNot`).
 */
export type Verdict =
  | { readonly kind: 'found'; readonly passage: Passage }
  | { readonly kind: 'unclear'; readonly near: Passage }
  | { readonly kind: 'missing'; readonly saysNot?: Passage }

/** A paragraph, heading or point in the part it fits; null where none was found, so that nothing is lost. */
export type Placed = Block & { readonly part: Part | null }

export type Checked = {
  readonly verdicts: readonly { readonly element: Element; readonly verdict: Verdict }[]
  readonly blocks: readonly Placed[]
  readonly pledges: readonly ProposedPledge[]
}

/** A sentence where it stands: in which block, and under which heading. */
type Said = { readonly sentence: Sentence; readonly block: Block; readonly heading: string }

const FEWEST_WORDS = 3

/**
 * Lays a document out in the parts of a strategy and judges each required element (STR-14). Pure: the same lines give
 * the same answer. A heading alone is no evidence, nor is a sentence that denies.
 */
export const checkDocument = (lines: readonly Line[], country: Country): Checked => {
  const blocks = layOut(lines)
  const said = saidIn(blocks)
  const elements = elementsOf(country)
  const evidence = elements.map((element) => ({ element, found: evidenceOf(element, said) }))
  return {
    verdicts: evidence.map(({ element, found }) => ({ element, verdict: verdictOf(element, found, said) })),
    blocks: place(blocks, evidence, elements),
    pledges: proposePledges(
      said.filter(({ sentence }) => !denies(sentence.text)),
      (id) =>
        evidence.find(({ element }) => element.id === id)?.found.map(({ said: { sentence } }) => sentence) ??
        [],
    ),
  }
}

/** Every sentence, with the heading right above it: one that another heading follows at once heads nothing. */
const saidIn = (blocks: readonly Block[]): readonly Said[] => {
  let heading = ''
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      heading = oneLine(block.text)
      return []
    }
    return sentencesOf(block).map((sentence) => ({ sentence, block, heading }))
  })
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

type Evidence = { readonly said: Said; readonly marks: readonly Span[]; readonly denied: boolean }

const evidenceOf = (element: Element, said: readonly Said[]): readonly Evidence[] =>
  said.flatMap((one) => {
    if (ofAnotherPart(element.part, one.heading)) return []
    const marks = element.said.map((saying) => marksOf(saying, one)).find((found) => found !== undefined)
    if (marks === undefined || wordCount(one.sentence.text) < FEWEST_WORDS) return []
    return [{ said: one, marks, denied: element.mayDeny !== true && denies(one.sentence.text) }]
  })

/** What is written under preventing is no promise of what happens when it has happened, and the other way round. */
const ofAnotherPart = (part: Part, heading: string): boolean => {
  const named = namedPart(heading)
  return named !== undefined && named !== part && OPPOSED.includes(part)
}
const OPPOSED: readonly Part[] = ['prevention', 'intervention', 'follow-up']

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

const marksOf = (saying: Saying, { sentence, heading }: Said): readonly Span[] | undefined => {
  if (saying.heading !== undefined && findIn(heading, saying.heading) === undefined) return undefined
  if (saying.none !== undefined && findIn(sentence.text, saying.none) !== undefined) return undefined
  const found = saying.all.map((pattern) => findIn(sentence.text, pattern))
  return found.every((span) => span !== undefined) ? found : undefined
}

const verdictOf = (element: Element, found: readonly Evidence[], said: readonly Said[]): Verdict => {
  const best = found.find(({ denied }) => !denied)
  if (best !== undefined) return { kind: 'found', passage: passageOf(best.said, best.marks) }
  const mentions = said.flatMap((one) => {
    const span = findIn(one.sentence.text, element.near)
    return span === undefined ? [] : [{ one, span, denied: denies(one.sentence.text) }]
  })
  const near = mentions.find(({ denied }) => !denied)
  if (near !== undefined) return { kind: 'unclear', near: passageOf(near.one, [near.span]) }
  const denied = found[0] ?? mentions[0]
  if (denied === undefined) return { kind: 'missing' }
  return {
    kind: 'missing',
    saysNot: 'said' in denied ? passageOf(denied.said, denied.marks) : passageOf(denied.one, [denied.span]),
  }
}

const passageOf = ({ sentence, block }: Said, marks: readonly Span[]): Passage => ({
  start: sentence.start,
  end: sentence.end,
  text: sentence.text,
  marks: marks.toSorted((a, b) => a.start - b.start),
  ...(block.page === undefined ? {} : { page: block.page }),
})

/**
 * Each block to the part that most of what it says belongs to, else to the part its heading speaks of. A heading goes
 * with what stands under it.
 */
const place = (
  blocks: readonly Block[],
  evidence: readonly { readonly element: Element; readonly found: readonly Evidence[] }[],
  elements: readonly Element[],
): readonly Placed[] => {
  const partOfHeading = (heading: string): Part | null =>
    elements.find(
      ({ said, near }) =>
        said.some(
          (saying) => saying.heading !== undefined && findIn(heading, saying.heading) !== undefined,
        ) || findIn(heading, near) !== undefined,
    )?.part ?? null
  const ownPart = (block: Block): Part | null => {
    const counts = new Map<Part, number>()
    for (const { element, found } of evidence)
      if (found.some(({ said }) => said.block === block))
        counts.set(element.part, (counts.get(element.part) ?? 0) + 1)
    return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
  }
  let heading: string | undefined
  const placed = blocks.map((block): Placed => {
    if (block.kind === 'heading') heading = oneLine(block.text)
    const fallback = heading === undefined ? null : partOfHeading(heading)
    return { ...block, part: block.kind === 'heading' ? fallback : (ownPart(block) ?? fallback) }
  })
  return placed.map((block, index) => {
    const next = placed[index + 1]
    return block.kind === 'heading' && next?.kind === 'text' && next.part !== null
      ? { ...block, part: next.part }
      : block
  })
}
