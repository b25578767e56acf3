import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Country } from '../../../src/domain/law/value.ts'

/** A line of a document, with the elements it says and the elements it is a heading of. */
export type TrueLine = {
  readonly text: string
  readonly says: readonly string[]
  readonly heads: readonly string[]
}

/** A document whose truth is known: what it says, line by line, by a person who read it. */
export type TrueDocument = {
  readonly name: string
  readonly country: Country
  readonly language: 'da' | 'nb' | 'nn'
  readonly lines: readonly TrueLine[]
  /** Elements one may argue about: neither asked for nor denied. */
  readonly maybe: readonly string[]
}

const MARK = /^\{([^}]*)\}\s?/

/**
 * Reads `{purpose,#values} text`: the line says the purpose and heads the values. `?values`: one may argue.
 * Two lines of facts come first. */
const readMarked = (name: string, text: string): TrueDocument => {
  const [country = '', language = '', , ...lines] = text.replace(/\n$/, '').split('\n')
  const fact = (line: string): string => line.split(':')[1]?.trim() ?? ''
  const marks = (line: string): readonly string[] =>
    MARK.exec(line)?.[1]
      ?.split(',')
      .map((mark) => mark.trim()) ?? []
  return {
    name,
    maybe: lines.flatMap(marks).flatMap((mark) => (mark.startsWith('?') ? [mark.slice(1)] : [])),
    country: fact(country) === 'NO' ? 'NO' : 'DK',
    language: fact(language) === 'nb' ? 'nb' : fact(language) === 'nn' ? 'nn' : 'da',
    lines: lines.map((line) => ({
      text: line.replace(MARK, ''),
      says: marks(line).filter((mark) => !/^[#?]/.test(mark)),
      heads: marks(line).flatMap((mark) => (mark.startsWith('#') ? [mark.slice(1)] : [])),
    })),
  }
}

export const readDocuments = (folder: 'seen' | 'aside'): readonly TrueDocument[] => {
  const root = join(import.meta.dirname, '../../../test/strategy/documents', folder)
  return readdirSync(root)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readMarked(file.replace(/\.txt$/, ''), readFileSync(join(root, file), 'utf8')))
}

/** Which lines of a file that is not ours say what; the file is known by its hash, and nothing of it is repeated here. */
type Truth = {
  readonly sha256: string
  readonly name: string
  readonly maybe: readonly string[]
  readonly says: Readonly<Record<string, readonly string[]>>
}

/** The real strategies in a folder, where one is given: those whose hash is in `truths.json`. Lines count from 1. */
export const readReal = (folder: string): readonly TrueDocument[] => {
  const truths = JSON.parse(
    readFileSync(join(import.meta.dirname, 'truths.json'), 'utf8'),
  ) as readonly Truth[]
  return readdirSync(folder).flatMap((file): readonly TrueDocument[] => {
    const bytes = readFileSync(join(folder, file))
    const truth = truths.find(({ sha256 }) => sha256 === createHash('sha256').update(bytes).digest('hex'))
    if (truth === undefined) return []
    const said = Object.entries(truth.says).map(([element, ranges]) => ({
      element,
      lines: ranges.flatMap(linesOf),
    }))
    const at = (line: number, heads: boolean): readonly string[] =>
      said.flatMap(({ element, lines }) =>
        lines.includes(line) && element.startsWith('#') === heads ? [element.replace('#', '')] : [],
      )
    return [
      {
        name: truth.name,
        maybe: truth.maybe,
        country: 'DK',
        language: 'da',
        lines: bytes
          .toString('utf8')
          .split('\n')
          .map((text, index) => ({ text, says: at(index + 1, false), heads: at(index + 1, true) })),
      },
    ]
  })
}

const linesOf = (range: string): readonly number[] => {
  const [from = 0, to = from] = range.split('-').map(Number)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

export const elementsSaid = ({ lines }: TrueDocument): readonly string[] => [
  ...new Set(lines.flatMap(({ says }) => says)),
]
