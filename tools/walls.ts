import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The walls between the six folders of `src/`, checked on every import, type-only ones included.
 * What needs no import (clock, chance, circles, open switches) is the linter's part: see `.oxlintrc.json`.
 */

const layers = ['domain', 'journal', 'readmodels', 'app', 'adapters', 'web'] as const
type Layer = (typeof layers)[number]

/** What each folder may import beside itself. */
const may: Record<Layer, readonly Layer[]> = {
  domain: [],
  journal: ['domain'],
  readmodels: ['domain', 'journal'],
  app: ['domain', 'journal', 'readmodels'],
  adapters: ['domain', 'journal', 'readmodels', 'app'],
  web: ['domain', 'readmodels', 'app'],
}

/** The demo school acts through real commands; of adapters it knows the types only. */
const demoMay: readonly Layer[] = ['domain', 'journal', 'readmodels', 'app']

type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly line: number }

/** `file` and `target` are relative to `src/`, with forward slashes. */
export type Breach = { readonly file: string; readonly line: number; readonly says: string }

const patterns = [
  // import … from 'x', export … from 'x'
  /^[ \t]*(?:import|export)\s+(type\s)?[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  // import 'x'
  /^[ \t]*import\s*()['"]([^'"]+)['"]/gm,
  // import('x'), in code and in types
  /\bimport\s*\(\s*()['"`]([^'"`]+)['"`]/gm,
]

/** Every import of a TypeScript source; comments are left out. */
export function importsOf(source: string): Import[] {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ')
  const code = source.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/^[ \t]*\/\/.*$/gm, blank)
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      specifier: match[2] ?? '',
      typeOnly: match[1] !== undefined && match[1] !== '',
      line: code.slice(0, match.index + match[0].search(/\S/)).split('\n').length,
    })),
  )
}

const layerOf = (path: string): Layer | undefined => layers.find((layer) => path.startsWith(`${layer}/`))

/** Tests, and the parts made for them: `x.test.ts`, `for-tests.ts`. */
const isTest = (file: string): boolean => /(\.test|(^|\/)for-tests)\.tsx?$/.test(file)

/** Why `file` may not import this, or undefined where it may. `target` is undefined for packages and `node:`. */
function breachOf(
  file: string,
  { specifier, typeOnly }: Import,
  target: string | undefined,
): string | undefined {
  const from = layerOf(file)
  if (target === undefined) {
    if (from !== 'domain' || isTest(file)) return undefined
    return `domain imports nothing from outside itself, not '${specifier}'`
  }
  if (target.startsWith('..')) {
    return isTest(file) && from !== 'domain'
      ? undefined
      : `src imports nothing from outside src, not '${specifier}'`
  }
  if (isTest(target) && !isTest(file)) return `only tests import '${target}'`
  // What lies directly under src/ wires everything.
  if (!file.includes('/')) return undefined
  // A test outside the core may put real parts together.
  if (isTest(file) && from !== 'domain') return undefined
  const to = layerOf(target)
  if (from === undefined) {
    if (!file.startsWith('demo/')) return `${file.split('/')[0]}/ is not one of the folders of src`
    if (to === undefined) return target.startsWith('demo/') ? undefined : `demo does not import '${target}'`
    if (demoMay.includes(to) || (to === 'adapters' && typeOnly)) return undefined
    return to === 'adapters' ? 'demo imports only types from adapters' : `demo does not import ${to}`
  }
  if (to === undefined)
    return `${from} does not import '${target}': only main.ts and what it starts may know it`
  if (from === 'adapters' && to === 'adapters') {
    const adapter = (path: string) => path.split('/')[1]
    return adapter(file) === adapter(target) ? undefined : 'adapters do not import each other'
  }
  if (from === to || may[from].includes(to)) return undefined
  return `${from} does not import ${to}`
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/**
 * Reads every source below `src` (a folder) and gives every breach.
 * Throws where it finds no file of the core: a check that read nothing proves nothing.
 */
export function wallsOf(src: string): { readonly files: number; readonly breaches: readonly Breach[] } {
  const root = resolve(src)
  const paths = sourcesUnder(root)
  const slashed = (path: string) => relative(root, path).split(sep).join('/')
  if (!paths.some((path) => slashed(path).startsWith('domain/')))
    throw new Error(`no source found below ${src}/domain`)
  const breaches = paths.flatMap((path) => {
    const file = slashed(path)
    return importsOf(readFileSync(path, 'utf8')).flatMap((found) => {
      const target = found.specifier.startsWith('.')
        ? slashed(resolve(dirname(path), found.specifier))
        : undefined
      const says = breachOf(file, found, target)
      return says === undefined ? [] : [{ file, line: found.line, says }]
    })
  })
  return { files: paths.length, breaches }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, breaches } = wallsOf(process.argv[2] ?? 'src')
  for (const { file, line, says } of breaches) console.log(`src/${file}:${line}: ${says}`)
  console.log(breaches.length === 0 ? `${files} files, every wall stands.` : `${breaches.length} breaches.`)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
