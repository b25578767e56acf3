import type * as App from '../../src/web/app.tsx'
import type * as Register from '../../src/domain/rules/register.ts'
import type * as CaseState from '../../src/domain/cases/state.ts'
import type * as ReportState from '../../src/domain/reports/state.ts'
import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** One permission check in the code that can be taken away: this text of this file replaced by that. */
export type Mutant = {
  readonly file: string
  readonly from: number
  readonly to: number
  readonly by: string
  /** `function`: the text is a function, which is asked later and by itself. */
  readonly shape: 'value' | 'function'
  /** The check that is gone, as it stands in the code; with its file it is the mutant's name. */
  readonly check: string
}

export const nameOf = ({ file, check }: Mutant): string => `${file}: ${check}`

/** The folders in which code decides who sees and does what; words, drawings and the door's own steps are not. */
const filesWithChecks = (): readonly string[] =>
  (readdirSync(join(ROOT, 'src'), { recursive: true }) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        /^(web|readmodels|domain)\/.*\.tsx?$/.test(file) &&
        !/\.test\.tsx?$|^web\/(words|assets|parts|enhance|door|start|session|limits)\//.test(file) &&
        (!file.startsWith('domain/') || /\/(view|viewer|access-list)\.ts$/.test(file)),
    )
    .map((file) => `src/${file}`)
    .toSorted()

/** Where the bracket that opens at `from` closes. */
const closing = (text: string, from: number): number => {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if ('([{'.includes(text[at] ?? '')) depth += 1
    if (')]}'.includes(text[at] ?? '')) depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

/** The parts of an expression between `||` at its own level, with their places. */
const alternatives = (text: string, from: number, to: number): readonly (readonly [number, number])[] => {
  const parts: (readonly [number, number])[] = []
  let begin = from
  for (let at = from; at < to; at += 1) {
    if ('([{'.includes(text[at] ?? '')) at = closing(text, at)
    else if (text.startsWith('||', at)) {
      parts.push([begin, at])
      begin = at + 2
    }
  }
  return [...parts, [begin, to]]
}

/** What a check answers with when it says no. */
const saysNo =
  /^\s*(continue|return (visit\.notFound\(\)|undefined|null|false|nothing|\[\]|\{ again: async \(\) => visit\.notFound\(\) \}))\s*\n/

/** A check of who is asking. That something is not there is none: what is not there cannot be shown. */
const asksWho =
  /viewer|relation|carries|may|guardian|closedTo|isAdult|looks|opens|around|team|pupil|mine|keys/
const asksWhether = /^[^&|]*===? (undefined|null)\s*$/
/** Asks nothing: the page has said that everybody who comes so far may. */
const asksNobody = /^byWhoeverSeesIt$/

/** A choice between something and nothing, by who is asking, on one line. */
const somethingOrNothing =
  /(?<=(?:\breturn|=>|[^=!<>]=) )([^?;\n]*\b(?:viewer|relation|carries)\b[^?;\n]*?)(?= \?[^?.\n][^\n]* : (?:undefined|null|\[\])\n)/g

const mutantsIn = (file: string, text: string): readonly Mutant[] => {
  const found: Mutant[] = []
  const add = (from: number, to: number, by: string, shape: Mutant['shape'] = 'value'): void => {
    const check = text.slice(from, to).replaceAll(/\s+/g, ' ').trim().replace(/,$/, '')
    if (asksNobody.test(check)) return
    // What stands within another check goes with it.
    if (!found.some((other) => from < other.to && other.from < to))
      found.push({ file, from, to, by, shape, check })
  }
  for (const { index } of text.matchAll(/\bif \(/g)) {
    const end = closing(text, index + 3)
    if (!saysNo.test(text.slice(end + 1).replace(/^\s*\{?/, ''))) continue
    for (const [from, to] of alternatives(text, index + 4, end))
      if (asksWho.test(text.slice(from, to)) && !asksWhether.test(text.slice(from, to)))
        add(from, to, 'false')
  }
  for (const { index, 0: condition } of text.matchAll(somethingOrNothing))
    if (!asksWhether.test(condition)) add(index, index + condition.length, 'true')
  if (text.includes('caseFormPage'))
    for (const { index } of text.matchAll(/^ +may: /gm)) {
      const begin = text.indexOf('may: ', index) + 5
      let end = begin
      while (text[end] !== ',') end = '([{'.includes(text[end] ?? '') ? closing(text, end) + 1 : end + 1
      add(begin, end, '() => true', 'function')
    }
  for (const { index } of text.matchAll(/\.filter\(/g)) {
    const end = closing(text, index + 7)
    if (/guardianOf|closedTo|viewer|relation|\bkeys\b|\bmine\b/.test(text.slice(index, end)))
      add(index + 8, end, '() => true', 'function')
  }
  for (const [pattern, by] of named[file] ?? []) {
    const index = text.search(pattern)
    const [whole] = pattern.exec(text) ?? []
    if (whole === undefined) throw new Error(`A check named for ${file} is not there any more: ${pattern}`)
    add(index, index + whole.length, by)
  }
  return found
}

/** Checks of another shape, named one by one. */
const named: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'src/web/app.tsx': [
    [/page\.stepUp \? requireRecentSignIn\(session\) : requireSignIn\(session\)/, '(_c, next) => next()'],
    [/app\.use\(sameOriginOnly\(.*\)\)/, 'undefined'],
  ],
  'src/domain/cases/view.ts': [
    [/viewer\.guardianOf\.includes\(state\.exposed\) \? \[ownChild\] : keysOf\(viewer\)/, 'keysOf(viewer)'],
    [/state\.withStaff(?=\s+\? \[\])/, 'false'],
    [/state\.mayBeTold\.parents === true \|\| state\.told\.some\([^\n]*\)(?=\s+\?)/, 'true'],
    [/carries\(relation\)(?=\) return event)/, 'true'],
  ],
  'src/domain/people/viewer.ts': [[/viewer\.classes(?=\.map)/, `['5b', '6a', '3a', '4c', '7a', '8b']`]],
}

/** Every permission check of the code, found by its shape, so that a new one cannot be forgotten; twins are counted. */
export const mutants = (): readonly Mutant[] =>
  filesWithChecks().flatMap((file) => {
    const found = mutantsIn(file, readFileSync(join(ROOT, file), 'utf8'))
    return found.map((mutant, place) => {
      const twins = found.slice(0, place).filter(({ check }) => check === mutant.check).length
      return twins === 0 ? mutant : { ...mutant, check: `${mutant.check} (${twins + 1})` }
    })
  })

/** What a copy of the product gives to be tried: its pages as an app, its acts, and how a case's state is made. */
const ENTRY = `
  export { makeApp, languageFor } from './src/web/app.tsx'
  export { acts } from './src/domain/rules/register.ts'
  export { foldCase } from './src/domain/cases/state.ts'
  export { foldReport } from './src/domain/reports/state.ts'`

export type Copy = Pick<typeof App, 'makeApp' | 'languageFor'> &
  Pick<typeof Register, 'acts'> &
  Pick<typeof CaseState, 'foldCase'> &
  Pick<typeof ReportState, 'foldReport'>

/** Which check is missing where the code now runs, and the checks whose absence was felt there. */
type Here = { readonly without: readonly number[]; readonly felt: Set<number> | undefined }

/** A copy of the product in which every check can be missing, for whoever asks it so. */
export type Mutable = Copy & {
  readonly mutants: readonly Mutant[]
  /** Runs work in which the checks of these places in `mutants` are missing. */
  without<T>(gone: readonly number[], work: () => T): T
  /** Runs work with everything whole, and says which checks had an answer there that their absence would change. */
  feltBy<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly felt: ReadonlySet<number> }>
}

/** Two answers of a check that lead the same way. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof other === 'boolean') return Boolean(one) === other
  return typeof other === 'object' ? JSON.stringify(one) === JSON.stringify(other) : one === other
}

/**
 * One copy for all checks: each is asked together with what would stand in its place, so that a probe tells which
 * checks it comes to, and a check nobody comes to is known without trying.
 */
export const makeMutable = async (): Promise<Mutable> => {
  const all = mutants()
  const here = new AsyncLocalStorage<Here>()
  const decide = (id: number, original: () => unknown, instead: () => unknown): unknown => {
    const place = here.getStore()
    if (place === undefined) return original()
    if (place.without.includes(id)) return instead()
    const answer = original()
    if (place.felt?.has(id) === false && !isSame(answer, instead())) place.felt.add(id)
    return answer
  }
  const key = `samholdChecks${process.pid}`
  ;(globalThis as Record<string, unknown>)[key] = {
    value: decide,
    function:
      (id: number, original: (...asked: unknown[]) => unknown, instead: () => unknown) =>
      (...asked: unknown[]) =>
        decide(id, () => original(...asked), instead),
  }
  const asked = ({ shape, by }: Mutant, id: number, text: string): string => {
    const check = text.trim().replace(/,$/, '')
    return shape === 'function'
      ? `globalThis.${key}.function(${id}, ${check}, ${by})`
      : `globalThis.${key}.value(${id}, () => (${check}), () => (${by}))`
  }
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'checks-that-can-be-missing',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
            const own = all
              .map((mutant, id) => ({ mutant, id }))
              .filter(({ mutant }) => path === join(ROOT, mutant.file))
              .toSorted((one, other) => other.mutant.from - one.mutant.from)
            if (own.length === 0) return undefined
            const contents = own.reduce(
              (text, { mutant, id }) =>
                text.slice(0, mutant.from) +
                asked(mutant, id, text.slice(mutant.from, mutant.to)) +
                text.slice(mutant.to),
              readFileSync(path, 'utf8'),
            )
            return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
          }),
      },
    ],
  })
  // Below `node_modules`, so that it finds the packages.
  const folder = join(ROOT, 'node_modules', '.cache', `samhold-mutants-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'copy.mjs')
  writeFileSync(file, outputFiles[0]?.text ?? '')
  try {
    const copy = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Copy
    return {
      ...copy,
      mutants: all,
      without: (gone, work) => here.run({ without: gone, felt: undefined }, work),
      feltBy: async (work) => {
        const felt = new Set<number>()
        return { result: await here.run({ without: [], felt }, work), felt }
      },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
