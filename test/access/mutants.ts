import type * as App from '../../src/web/app.tsx'
import type * as Register from '../../src/domain/rules/register.ts'
import type * as CaseState from '../../src/domain/cases/state.ts'
import type * as ReportState from '../../src/domain/reports/state.ts'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** One permission check in the code taken away: this text of this file replaced by that. */
export type Mutant = {
  readonly file: string
  readonly from: number
  readonly to: number
  readonly by: string
  /** The check that is gone, as it stands in the code. */
  readonly check: string
  /** One of those everything else rests on. */
  readonly vital: boolean
}

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
  /^\s*return (visit\.notFound\(\)|undefined|nothing|\[\]|\{ again: async \(\) => visit\.notFound\(\) \})\s*\n/

/** A check of who is asking. That something is not there is none: what is not there cannot be shown. */
const asksWho =
  /viewer|relation|carries|may|guardian|closedTo|isAdult|looks|opens|around|team|pupil|mine|keys/
const asksWhether = /^[^&|]*===? (undefined|null)\s*$/

const mutantsIn = (file: string, text: string): readonly Mutant[] => {
  const found: Mutant[] = []
  const add = (from: number, to: number, by: string, vital = false) =>
    found.push({ file, from, to, by, vital, check: text.slice(from, to).replaceAll(/\s+/g, ' ').trim() })
  for (const { index } of text.matchAll(/\bif \(/g)) {
    const end = closing(text, index + 3)
    if (!saysNo.test(text.slice(end + 1).replace(/^\s*\{?/, ''))) continue
    for (const [from, to] of alternatives(text, index + 4, end))
      if (asksWho.test(text.slice(from, to)) && !asksWhether.test(text.slice(from, to)))
        add(from, to, 'false')
  }
  if (text.includes('= caseFormPage({'))
    for (const { index } of text.matchAll(/^ {2}may: /gm)) {
      let end = index + 7
      while (text[end] !== ',') end = '([{'.includes(text[end] ?? '') ? closing(text, end) + 1 : end + 1
      add(index + 7, end, '() => true')
    }
  for (const { index } of text.matchAll(/\.filter\(/g)) {
    const end = closing(text, index + 7)
    if (/guardianOf|closedTo|viewer|relation|\bkeys\b|\bmine\b/.test(text.slice(index, end)))
      add(index + 8, end, '() => true')
  }
  for (const [pattern, by] of named[file] ?? []) {
    const index = text.search(pattern)
    const [whole] = pattern.exec(text) ?? []
    if (whole === undefined) throw new Error(`A check named for ${file} is not there any more: ${pattern}`)
    add(index, index + whole.length, by, true)
  }
  return found
}

/** Checks of another shape, named one by one. */
const named: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'src/web/app.tsx': [
    [/page\.stepUp \? requireRecentSignIn\(session\) : requireSignIn\(session\)/, '(_c, next) => next()'],
    [/app\.use\(sameOriginOnly\(.*\)\)/, ''],
  ],
  'src/domain/cases/view.ts': [
    [/viewer\.guardianOf\.includes\(state\.exposed\) \? \[ownChild\] : keysOf\(viewer\)/, 'keysOf(viewer)'],
    [/state\.withStaff(?=\s+\? \[\])/, 'false'],
    [/state\.mayBeTold\.parents === true \|\| state\.told\.some\([^\n]*\)(?=\s+\?)/, 'true'],
    [/carries\(relation\)(?=\) return event)/, 'true'],
  ],
  'src/domain/people/viewer.ts': [[/viewer\.classes\.map/, `['5b', '6a', '3a', '4c', '7a', '8b'].map`]],
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

/** Where copies lie for as long as they are tried: below `node_modules`, so that they find the packages. */
const folder = join(ROOT, 'node_modules', '.cache', `samhold-mutants-${process.pid}`)
let count = 0

/** A copy of the product without one of its checks; with all of them when none is named. */
export const copyWithout = async (mutant: Mutant | undefined): Promise<Copy> => {
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
        name: 'without-a-check',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
            if (mutant === undefined || path !== join(ROOT, mutant.file)) return undefined
            const text = readFileSync(path, 'utf8')
            return {
              contents: text.slice(0, mutant.from) + mutant.by + text.slice(mutant.to),
              loader: path.endsWith('x') ? 'tsx' : 'ts',
            }
          }),
      },
    ],
  })
  mkdirSync(folder, { recursive: true })
  count += 1
  const file = join(folder, `copy-${count}.mjs`)
  writeFileSync(file, outputFiles[0]?.text ?? '')
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Copy
}

export const removeCopies = (): void => rmSync(folder, { recursive: true, force: true })
