/**
 * Measures, and compares within one run on one machine: `npm run bench -- [NAME …] [--json] [--write] [--rounds R]
 * [--n N] [--seconds S]`. A ratio is the figure divided by that of the bare measure beside it. Exit 1 when a goal was
 * missed or something could not be measured. With --write the figures go, dated, into docs/performance.md; --n and
 * --seconds make a run smaller than its goal asks, for trying it out.
 */
import { parseArgs } from 'node:util'
import { cleanUp } from '../../test/commands/program.ts'
import { keepsGoal, written, type Bench, type Figure } from './bench.ts'
import { openedCase } from './case.ts'
import { growth } from './growth.ts'
import { list } from './list.ts'
import { memory } from './memory.ts'
import { mixed } from './mixed.ts'
import { writeFigures } from './record.ts'
import { report } from './report.ts'
import { start } from './start.ts'
import { strategyCheck } from './strategy-check.ts'

const benches = {
  start,
  report,
  case: openedCase,
  list,
  growth,
  mixed,
  memory,
  'strategy-check': strategyCheck,
} as const satisfies Record<string, Bench>
type Name = keyof typeof benches
const isName = (name: string): name is Name => name in benches

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    rounds: { type: 'string' },
    n: { type: 'string' },
    seconds: { type: 'string' },
  },
})

const wholeFrom = (option: 'rounds' | 'n' | 'seconds'): number | undefined => {
  const typed = values[option]
  if (typed === undefined) return undefined
  const number = Number(typed)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`--${option} is a whole number from 1`)
  return number
}

const measure = async (names: readonly Name[]): Promise<readonly Figure[]> => {
  const how = {
    rounds: wholeFrom('rounds') ?? 5,
    n: wholeFrom('n'),
    seconds: wholeFrom('seconds'),
    // Beside the figures, so that those can be read by a program.
    say: (line: string) => console.error(`  ${line}`),
  }
  const figures: Figure[] = []
  for (const name of names) {
    const found = await benches[name](how).catch((error: unknown) => {
      console.error(`${name}: not measured: ${error instanceof Error ? error.message : 'unknown'}`)
      process.exitCode = 1
      return []
    })
    figures.push(...found)
    if (values.json !== true)
      for (const figure of found)
        console.log(`${figure.name}: ${keepsGoal(figure) === true ? 'ok: ' : ''}${written(figure)}`)
  }
  return figures
}

const names = positionals.length === 0 ? Object.keys(benches) : positionals
const wrong = names.filter((name) => !isName(name))
if (wrong.length > 0) {
  console.error(`There is no bench called ${wrong.join(', ')}: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else
  try {
    const figures = await measure(names.filter(isName))
    if (values.json === true)
      console.log(
        JSON.stringify(
          figures.map((figure) => ({ ...figure, kept: keepsGoal(figure) })),
          undefined,
          2,
        ),
      )
    if (values.write === true)
      writeFigures(
        'Bench',
        figures.map((figure) => [figure.name, written(figure)]),
      )
    if (figures.some((figure) => keepsGoal(figure) === false)) process.exitCode = 1
  } finally {
    await cleanUp()
  }
