import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { ROOT } from './program.ts'

// Each bench at the smallest size there is: that it measures what it says, and says it in a form a program can read.
// Times are not looked at: what else the machine does decides them.

type Line = { readonly name: string; readonly value: number; readonly unit: string; readonly kept?: boolean }

const bench = (words: readonly string[]) =>
  new Promise<{ readonly figures: readonly Line[]; readonly code: number | null; readonly errors: string }>(
    (resolve, reject) => {
      const child = spawn('npm', ['run', '--silent', 'bench', '--', ...words, '--json'], { cwd: ROOT })
      let out = ''
      let errors = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
      child.on('error', reject)
      child.on('close', (code) => resolve({ figures: JSON.parse(out || '[]') as Line[], code, errors }))
    },
  )

const small: readonly (readonly [
  name: string,
  words: readonly string[],
  figures: readonly (readonly [unit: string, hasGoal: boolean])[],
])[] = [
  [
    'report',
    ['--n', '2', '--rounds', '1'],
    [
      ['per second', true],
      ['per second', false],
      ['per second', true],
      ['per second', false],
    ],
  ],
  ['case', ['--n', '40', '--rounds', '1'], [['ms', true]]],
  [
    'list',
    ['--n', '30', '--rounds', '1'],
    [
      ['ms', true],
      ['KB', true],
      ['ms', true],
    ],
  ],
  ['growth', ['--n', '30', '--rounds', '1'], [['ms', true]]],
  [
    'mixed',
    ['--n', '30', '--seconds', '2'],
    [
      ['ms', false],
      ['ms', true],
      ['ms', true],
      ['errors', true],
      ['MB', true],
    ],
  ],
  ['memory', ['--n', '20'], [['MB', true]]],
  [
    'start',
    ['--rounds', '1'],
    [
      ['ms', false],
      ['ms', false],
    ],
  ],
]

for (const [name, words, figures] of small)
  test(`B13 the bench ${name} says its figures, and exits by their goals`, { timeout: 120_000 }, async () => {
    const run = await bench([name, ...words])
    expect(
      run.figures.map(({ unit, kept }) => [unit, kept !== undefined]),
      run.errors,
    ).toEqual(figures)
    for (const { value, unit } of run.figures)
      if (unit === 'errors') expect(value).toBe(0)
      else expect(value).toBeGreaterThan(0)
    expect(run.code).toBe(run.figures.some(({ kept }) => kept === false) ? 1 : 0)
  })

test('a bench that does not exist is refused', { timeout: 30_000 }, async () => {
  expect((await bench(['nothing'])).code).toBe(2)
})
