import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { areas, type Area, type Rule } from '../src/domain/rules/rule.ts'
import { findTests, REPORT, type TestRun } from './test-report.ts'

/**
 * `npm run rules`: which rules of `docs/rulebook.md` are carried by code and proven by tests that ran.
 * With an ID it tells of that rule alone, with `--json` it gives the figures.
 */

/** One row of the rulebook. */
export type Row = { readonly id: string; readonly rule: string; readonly does: string; readonly from: string }

/** A page and the rules it carries, as `src/web/routes.ts` lists them. */
export type Page = { readonly path: string; readonly rules: readonly string[] }

/** What stands in `docs/finished.json`: areas and single rules declared done, and rules that show on no page. */
export type Finished = {
  readonly areas: readonly string[]
  readonly rules: readonly string[]
  readonly withoutPage: readonly string[]
}

type Count = { total: number; carried: number; proven: number }

export type Figures = Count & { readonly areas: Record<string, Count>; readonly missing: readonly string[] }

/** A rule with everything found on it. */
export type Found = {
  readonly row: Row
  readonly rules: readonly Rule[]
  readonly pages: readonly Page[]
  readonly core: readonly TestRun[]
  readonly browser: readonly TestRun[]
  readonly carried: boolean
  readonly proven: boolean
}

const idPattern = new RegExp(`\\b(?:${areas.join('|')})-\\d+\\b`, 'g')

/** Every ID that a text names. */
export const idsIn = (text: string): string[] => text.match(idPattern) ?? []

/** The rows of a rulebook in Markdown, in its order. */
export const rowsOf = (markdown: string): Row[] =>
  markdown.split('\n').flatMap((line) => {
    const [, id = '', rule = '', does = '', from = ''] = line.split('|').map((cell) => cell.trim())
    return idsIn(id)[0] === id && id !== '' ? [{ id, rule, does, from }] : []
  })

/**
 * Looks at every rule of the rulebook. Carried: named by a rule object or a page. Proven: by a passing core test
 * (below `src/`) and a passing browser step, or by two core tests where nothing shows on a page.
 */
export function findProof(
  rows: readonly Row[],
  rules: readonly Rule[],
  pages: readonly Page[],
  tests: readonly TestRun[],
  finished: Finished,
): Found[] {
  const passed = tests.filter(({ status }) => status === 'passed')
  const core = passed.filter(({ file }) => file.startsWith('src/'))
  const browser = passed.filter(({ file }) => /^test\/(journeys|browser)\//.test(file))
  return rows.map((row) => {
    const names = ({ title }: TestRun) => idsIn(title).includes(row.id)
    const found = {
      rules: rules.filter(({ source }) => source.some((id) => id === row.id)),
      pages: pages.filter((page) => page.rules.includes(row.id)),
      core: core.filter(names),
      browser: browser.filter(names),
    }
    return {
      row,
      ...found,
      carried: found.rules.length + found.pages.length > 0,
      proven: finished.withoutPage.includes(row.id)
        ? found.core.length >= 2
        : found.core.length > 0 && found.browser.length > 0,
    }
  })
}

const areaOf = (id: string): string => id.split('-')[0] ?? ''

const isFinished = (id: string, finished: Finished): boolean =>
  finished.rules.includes(id) || finished.areas.includes(areaOf(id))

/** The figures of `--json`. `missing` are the rules declared finished that are not proven. */
export function figuresOf(found: readonly Found[], finished: Finished): Figures {
  const countOf = (some: readonly Found[]): Count => ({
    total: some.length,
    carried: some.filter(({ carried }) => carried).length,
    proven: some.filter(({ proven }) => proven).length,
  })
  const perArea = areas.map((area): [Area, Count] => [
    area,
    countOf(found.filter(({ row }) => areaOf(row.id) === area)),
  ])
  return {
    ...countOf(found),
    areas: Object.fromEntries(perArea.filter(([, { total }]) => total > 0)),
    missing: found
      .filter(({ row, proven }) => isFinished(row.id, finished) && !proven)
      .map(({ row }) => row.id),
  }
}

/** Everything that is wrong, as sentences: unknown and doubled IDs, and rules called finished that are not. */
export function faultsOf(
  found: readonly Found[],
  rules: readonly Rule[],
  pages: readonly Page[],
  tests: readonly TestRun[],
  finished: Finished,
): string[] {
  const known = new Set(found.map(({ row }) => row.id))
  const named: [where: string, ids: readonly string[]][] = [
    ...rules.map((rule): [string, readonly string[]] => [`rule ${rule.name}`, rule.source]),
    ...pages.map((page): [string, readonly string[]] => [`page ${page.path}`, page.rules]),
    ...tests.map((test): [string, readonly string[]] => [`test "${test.title}"`, idsIn(test.title)]),
    ['docs/finished.json', [...finished.rules, ...finished.withoutPage]],
  ]
  const doubled = found.map(({ row }) => row.id).filter((id, place, all) => all.indexOf(id) !== place)
  return [
    ...named.flatMap(([where, ids]) =>
      ids.filter((id) => !known.has(id)).map((id) => `${id} is not in the rulebook, but named by ${where}`),
    ),
    ...finished.areas
      .filter((area) => !areas.some((one) => one === area))
      .map((area) => `${area} is no area of the rulebook, but named by docs/finished.json`),
    ...doubled.map((id) => `${id} stands twice in the rulebook`),
    ...found
      .filter(({ row }) => isFinished(row.id, finished))
      .flatMap(({ row, carried, proven }) => [
        ...(carried ? [] : [`${row.id} is declared finished, but no rule or page carries it`]),
        ...(proven ? [] : [`${row.id} is declared finished, but not proven`]),
      ]),
  ]
}

/** Lines of `src/`, tests apart, that name the ID, as `file:line`. */
function placesOf(id: string): string[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (idsIn(line).includes(id) ? [`${file}:${index + 1}`] : [])),
    )
}

function tell({ row, rules, pages, core, browser, carried, proven }: Found): string {
  const list = (head: string, lines: readonly string[]) =>
    [head, ...(lines.length > 0 ? lines : ['nothing yet'])].join('\n  ')
  return [
    `${row.id}  ${row.rule}`,
    `Does: ${row.does}`,
    `From: ${row.from}`,
    `${carried ? 'Carried' : 'Not carried'}, ${proven ? 'proven' : 'not proven'}.`,
    list('Carried by', [
      ...rules.map((rule) => `${rule.kind} ${rule.name}: ${rule.says}`),
      ...pages.map((page) => `page ${page.path}`),
    ]),
    list('Named in', placesOf(row.id)),
    list(
      'Core tests that passed',
      core.map(({ file, title }) => `${file}: ${title}`),
    ),
    list(
      'Browser steps that passed',
      browser.map(({ file, title }) => `${file}: ${title}`),
    ),
  ].join('\n')
}

function table(figures: Figures): string {
  const line = (name: string, { total, carried, proven }: Count) =>
    [name.padEnd(8), ...[total, carried, proven].map((figure) => String(figure).padStart(8))].join('')
  return [
    `area    ${['rules', 'carried', 'proven'].map((head) => head.padStart(8)).join('')}`,
    ...Object.entries(figures.areas).map(([area, count]) => line(area, count)),
    line('all', figures),
  ].join('\n')
}

/** An exported value of a module of ours, or `otherwise` while the module is not written. */
async function exported<Value>(path: string, name: string, otherwise: Value): Promise<Value> {
  if (!existsSync(path)) return otherwise
  const module = (await import(pathToFileURL(path).href)) as Record<string, Value | undefined>
  return module[name] ?? otherwise
}

async function main(words: readonly string[]): Promise<number> {
  const finished = JSON.parse(readFileSync('docs/finished.json', 'utf8')) as Finished
  const rules = await exported<readonly Rule[]>('src/domain/rules/register.ts', 'register', [])
  const pages = await exported<readonly Page[]>('src/web/routes.ts', 'pages', [])
  const ran = findTests()
  if (ran === undefined) console.error(`No ${REPORT}: nothing counts as proven before npm test has run.`)
  const tests = ran ?? []
  const found = findProof(rowsOf(readFileSync('docs/rulebook.md', 'utf8')), rules, pages, tests, finished)

  const id = words.find((word) => !word.startsWith('--'))?.toUpperCase()
  if (id !== undefined) {
    const one = found.find(({ row }) => row.id === id)
    console.log(one === undefined ? `${id} is not in the rulebook.` : tell(one))
    return one === undefined ? 1 : 0
  }
  const figures = figuresOf(found, finished)
  console.log(words.includes('--json') ? JSON.stringify(figures, null, 2) : table(figures))
  const faults = faultsOf(found, rules, pages, tests, finished)
  for (const fault of faults) console.error(fault)
  return faults.length === 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await main(process.argv.slice(2)))
