import { catalogue, type CatalogueEntry } from '../../domain/measures/catalogue.ts'
import type { Level } from '../../domain/cases/plan.ts'
import { ownMeasures } from '../../readmodels/cases/measures.ts'
import type { Unit } from '../../readmodels/unit.ts'
import type { Visit } from '../visit.tsx'
import { planWords } from '../words/case-plan.ts'
import { isLanguage, type Language } from '../words/language.ts'
import { measureText, type MeasureText } from '../words/measures.ts'

/** A measure of the catalogue in words, those the school added among them (CASE-21). */
export type Listed = CatalogueEntry &
  MeasureText & {
    /** The language its words are in: for what the school wrote itself not always the reader's. */
    readonly language: Language
    readonly own: boolean
  }

/** The whole catalogue as this reader finds it: what the school uses itself first. */
export const listedFor = async (visit: Visit, unit: Unit): Promise<readonly Listed[]> => {
  const { language } = visit
  return [
    ...(await ownMeasures(unit)).map(({ title, how, language: written, ...entry }): Listed => ({
      ...entry,
      title: title.text ?? '…',
      how: how.text ?? '…',
      language: isLanguage(written) ? written : language,
      own: true,
    })),
    ...catalogue.map((entry): Listed => ({
      ...entry,
      ...measureText(entry.id, language),
      language,
      own: false,
    })),
  ]
}

export const findListed = async (visit: Visit, unit: Unit, id: string): Promise<Listed | undefined> =>
  id === '' ? undefined : (await listedFor(visit, unit)).find((one) => one.id === id)

/** Those that hold every word asked for, in any form it begins with, on the level asked for. */
export const matching = (
  listed: readonly Listed[],
  asked: { readonly words: string; readonly level: Level | undefined },
  language: Language,
): readonly Listed[] => {
  const { whos, backings } = planWords[language].catalogue
  const wanted = asked.words.toLowerCase().split(/\s+/).filter(Boolean)
  return listed.filter((one) => {
    const text = [one.title, one.how, whos[one.who], ...one.backing.map((backing) => backings[backing])]
      .join(' ')
      .toLowerCase()
    return (
      (asked.level === undefined || one.level === asked.level) && wanted.every((word) => text.includes(word))
    )
  })
}
