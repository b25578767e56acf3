import type { Bench, Figure } from './bench.ts'
import { readDocuments, readReal } from './strategy/documents.ts'
import { measure, percent } from './strategy/measure.ts'

/**
 * The worth of the strategy check (STR-14): each element of each document cut out, heading left and heading taken,
 * and put in the words of every other document of its language. `aside`: documents written before the check and not
 * looked at while it was built. `real`: two schools' strategies, where `SAMHOLD_REAL_STRATEGIES` names their folder.
 */
export const strategyCheck: Bench = ({ say }) => {
  const [seen, aside] = [readDocuments('seen'), readDocuments('aside')]
  const folder = process.env['SAMHOLD_REAL_STRATEGIES']
  const real = folder === undefined ? [] : readReal(folder)
  if (real.length === 0)
    say('real strategies: not run here, SAMHOLD_REAL_STRATEGIES names no folder with them')
  const all = [...seen, ...aside, ...real]
  const sets = { seen, aside, real }
  return Promise.resolve(
    Object.entries(sets).flatMap(([name, documents]): readonly Figure[] => {
      if (documents.length === 0) return []
      const measured = measure(documents, all)
      const figure = (what: string, value: number, goal?: Figure['goal']): Figure => ({
        name: `strategy check, ${name} (${documents.length} documents), ${what}`,
        unit: '%',
        value,
        ...(goal === undefined ? {} : { goal }),
      })
      // Of those set aside nobody sees which: they would not be set aside for long. Borrowed words may be theirs too.
      if (name !== 'aside')
        for (const what of ['whole', 'absent', 'cut', 'untouched'] as const)
          for (const { document, element, how } of measured[what].misses)
            say(`${what}: ${document}, ${element}: ${how}`)
      return [
        figure('cuts noticed', percent(measured.cut), { atLeast: 95 }),
        figure('untouched called missing', 100 - percent(measured.untouched), { atMost: 5 }),
        figure('reworded called missing', 100 - percent(measured.reworded), { atMost: 5 }),
        figure('found of what it says', percent(measured.whole)),
        figure('found though it is not there', 100 - percent(measured.absent)),
      ]
    }),
  )
}
