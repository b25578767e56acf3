import { checkDocument, type Verdict } from '../../../src/domain/strategy/check/check-document.ts'
import { elementsOf } from '../../../src/domain/strategy/elements.ts'
import { elementsSaid, type TrueDocument, type TrueLine } from './documents.ts'

export type Miss = {
  readonly document: string
  readonly element: string
  readonly how: string
  readonly passage?: string
}
export type Tally = { tried: number; good: number; misses: Miss[] }
const none = (): Tally => ({ tried: 0, good: 0, misses: [] })

/**
 * `whole`: what is said is not called missing. `absent`: what is not said is not called found. `cut`: an element taken
 * out (its heading left, and taken too) is no longer found. `untouched`: the others are not called missing meanwhile.
 * `reworded`: an element in the words of another document of the same language is not called missing. `evidence`: no
 * passage shown for an element that was cut lies in a line that never said it.
 */
export type Measured = Readonly<Record<'whole' | 'absent' | 'cut' | 'untouched' | 'reworded', Tally>>

export const measure = (
  documents: readonly TrueDocument[],
  lenders: readonly TrueDocument[] = documents,
): Measured => {
  const all = { whole: none(), absent: none(), cut: none(), untouched: none(), reworded: none() }
  const count = (tally: Tally, good: boolean, miss: Miss): void => {
    tally.tried += 1
    if (good) tally.good += 1
    else tally.misses.push(miss)
  }
  for (const document of documents) {
    const said = elementsSaid(document)
    const asked: readonly string[] = elementsOf(document.country)
      .map(({ id }) => id)
      .filter((id) => !document.maybe.includes(id))
    const judge = (lines: readonly TrueLine[]): ReadonlyMap<string, Verdict> =>
      new Map<string, Verdict>(
        checkDocument(
          lines.map(({ text }) => ({ text })),
          document.country,
        ).verdicts.map(({ element, verdict }) => [element.id, verdict]),
      )
    const miss = (element: string, how: string, verdict: Verdict | undefined): Miss => ({
      document: document.name,
      element,
      how,
      ...(verdict?.kind === 'found'
        ? { passage: verdict.passage.text }
        : verdict?.kind === 'unclear'
          ? { passage: `? ${verdict.near.text}` }
          : {}),
    })
    const whole = judge(document.lines)
    for (const element of asked) {
      const verdict = whole.get(element)
      if (said.includes(element))
        count(all.whole, verdict?.kind === 'found', miss(element, `whole ${verdict?.kind}`, verdict))
      else count(all.absent, verdict?.kind !== 'found', miss(element, 'absent, yet found', verdict))
    }
    for (const element of said.filter((id) => asked.includes(id))) {
      const gone = document.lines.filter(({ says }) => says.includes(element)).flatMap(({ says }) => says)
      for (const headings of [false, true]) {
        const left = document.lines.filter(
          ({ says, heads }) => !says.includes(element) && !(headings && heads.includes(element)),
        )
        const judged = judge(left)
        const verdict = judged.get(element)
        count(all.cut, verdict?.kind !== 'found', miss(element, 'cut, yet found', verdict))
        for (const other of said.filter((id) => asked.includes(id) && !gone.includes(id)))
          count(
            all.untouched,
            judged.get(other)?.kind !== 'missing',
            miss(other, `missing when ${element} was cut`, undefined),
          )
      }
      for (const lender of lenders.filter(
        ({ name, language }) => name !== document.name && language === document.language,
      )) {
        const lent = lender.lines.filter(
          ({ says, heads }) => says.includes(element) || heads.includes(element),
        )
        if (!lent.some(({ says }) => says.includes(element))) continue
        const at = document.lines.findIndex(({ says }) => says.includes(element))
        const left = document.lines.filter(
          ({ says, heads }) => !says.includes(element) && !heads.includes(element),
        )
        const before = document.lines.slice(0, at).filter((line) => left.includes(line)).length
        const judged = judge([...left.slice(0, before), ...lent, ...left.slice(before)])
        count(
          all.reworded,
          judged.get(element)?.kind !== 'missing',
          miss(element, `missing in the words of ${lender.name}`, undefined),
        )
      }
    }
  }
  return all
}

export const percent = ({ tried, good }: Tally): number => (tried === 0 ? 100 : (100 * good) / tried)
