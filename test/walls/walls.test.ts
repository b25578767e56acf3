import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importsOf, wallsOf } from '../../tools/walls.ts'

/** Each wall is broken here on purpose: a wall that nobody has seen to hold may be painted air. */

const made: string[] = []
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })))

function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'walls-'))
  made.push(root)
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), source)
  }
  return root
}

const breachesOf = (file: string, source: string): string[] =>
  wallsOf(join(tree({ 'src/domain/law/dk.ts': '', [`src/${file}`]: source }), 'src')).breaches.map(
    (breach) => `${breach.file}:${breach.line} ${breach.says}`,
  )

describe('the import walls', () => {
  it.each([
    ['domain/cases/a.ts', "import { z } from 'zod'", "domain imports nothing from outside itself, not 'zod'"],
    ['domain/a.ts', "import 'node:fs'", "domain imports nothing from outside itself, not 'node:fs'"],
    ['domain/a.ts', "type T = import('pg').Pool", "domain imports nothing from outside itself, not 'pg'"],
    ['domain/a.ts', "import type { J } from '../journal/journal.ts'", 'domain does not import journal'],
    ['domain/a.test.ts', "import { p } from '../web/routes.ts'", 'domain does not import web'],
    ['domain/a.ts', "export * from '../app/ports.ts'", 'domain does not import app'],
    ['domain/a.ts', "const x = await import('../web/a.ts')", 'domain does not import web'],
    ['journal/a.ts', "import { h } from '../app/handle.ts'", 'journal does not import app'],
    ['journal/a.ts', "import { p } from '../adapters/postgres/pool.ts'", 'journal does not import adapters'],
    ['readmodels/cases/a.ts', "import { h } from '../../app/handle.ts'", 'readmodels does not import app'],
    ['readmodels/a.ts', "import { h } from '../web/html.ts'", 'readmodels does not import web'],
    ['app/a.ts', "import { p } from '../adapters/pdf/pdf.ts'", 'app does not import adapters'],
    ['app/a.ts', "import { p } from '../web/routes.ts'", 'app does not import web'],
    ['adapters/mail/a.ts', "import { p } from '../postgres/pool.ts'", 'adapters do not import each other'],
    ['adapters/mail/a.ts', "import { p } from '../../web/routes.ts'", 'adapters does not import web'],
    ['web/cases/a.tsx', "import { p } from '../../adapters/oidc/oidc.ts'", 'web does not import adapters'],
    ['web/a.tsx', "import { read } from '../journal/journal.ts'", 'web does not import journal'],
    [
      'web/a.tsx',
      "import { m } from '../main.ts'",
      "web does not import 'main.ts': only main.ts and what it starts",
    ],
    ['app/a.ts', "import { d } from '../demo/school.ts'", "app does not import 'demo/school.ts'"],
    ['demo/a.ts', "import { p } from '../adapters/clock/clock.ts'", 'demo imports only types from adapters'],
    ['demo/a.ts', "import { p } from '../web/routes.ts'", 'demo does not import web'],
    ['shared/a.ts', "import { p } from '../domain/law/dk.ts'", 'shared/ is not one of the folders of src'],
    [
      'adapters/postgres/a.ts',
      "import { p } from './for-tests.ts'",
      "only tests import 'adapters/postgres/for-tests.ts'",
    ],
    ['main.ts', "import { p } from './app/for-tests.ts'", "only tests import 'app/for-tests.ts'"],
    ['app/a.ts', "import { p } from '../../test/given.ts'", 'src imports nothing from outside src'],
  ])('%s may not say: %s', (file, source, says) => {
    const breaches = breachesOf(file, `// one line before\n${source}\n`)
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toContain(`${file}:2 ${says}`)
  })

  it.each([
    ['domain/cases/a.ts', "import { dk } from '../law/dk.ts'"],
    ['domain/a.test.ts', "import fc from 'fast-check'"],
    ['journal/a.ts', "import { createHash } from 'node:crypto'\nimport type { E } from '../domain/event.ts'"],
    ['readmodels/a.ts', "import { j } from '../journal/journal.ts'"],
    ['app/a.ts', "import { j } from '../readmodels/a.ts'"],
    [
      'adapters/postgres/a.ts',
      "import { pool } from './pool.ts'\nimport type { P } from '../../app/ports.ts'",
    ],
    ['adapters/mail/a.test.ts', "import { pool } from '../postgres/pool.ts'"],
    ['adapters/postgres/for-tests.ts', "import { start } from '../embedded-postgres/server.ts'"],
    ['web/a.tsx', "import { Hono } from 'hono'\nimport { handle } from '../app/handle.ts'"],
    ['demo/a.ts', "import type { Clock } from '../adapters/clock/clock.ts'\nimport { p } from './people.ts'"],
    ['main.ts', "import { p } from './adapters/postgres/pool.ts'\nimport { d } from './demo/school.ts'"],
    ['domain/a.ts', "/* import x from 'zod' */\n// import y from 'pg'\nconst s = 'taken from \"node:fs\"'"],
  ])('%s may say: %s', (file, source) => {
    expect(breachesOf(file, source)).toEqual([])
  })

  it('reads imports over several lines, with and without types', () => {
    expect(
      importsOf("import {\n  a,\n  type B,\n} from './x.ts'\nimport type { C } from './y.ts'\n"),
    ).toEqual([
      { specifier: './x.ts', typeOnly: false, line: 1 },
      { specifier: './y.ts', typeOnly: true, line: 5 },
    ])
  })

  it('does not pass when it read nothing', () => {
    expect(() => wallsOf(tree({ 'web/a.ts': '' }))).toThrow(/no source found/)
  })
})

describe('the lint walls', () => {
  const union = "type Way = 'self' | 'adult'\n"
  const broken: readonly [file: string, source: string, rule: string, says: RegExp][] = [
    ...(
      [
        ['Date', 'Date.now()'],
        ['Intl', "new Intl.NumberFormat('da')"],
        ['crypto', 'crypto.randomUUID()'],
        ['performance', 'performance.now()'],
        ['setTimeout', 'setTimeout(() => {}, 1)'],
        ['process', 'process.env'],
        ['fetch', "fetch('/')"],
        ['console', 'console.log(1)'],
        ['globalThis', 'globalThis'],
      ] as const
    ).map(([name, source]): [string, string, string, RegExp] => [
      `src/domain/${name}.ts`,
      `export const x = () => ${source}\n`,
      'no-restricted-globals',
      new RegExp(`The core .*|${name}`),
    ]),
    [
      'src/domain/chance.ts',
      'export const x = Math.random()\n',
      'no-restricted-properties',
      /Math\.random|chance/,
    ],
    [
      'src/app/circle-a.ts',
      "import { b } from './circle-b.ts'\nexport const a = () => b\n",
      'no-cycle',
      /cycle/i,
    ],
    [
      'src/app/circle-b.ts',
      "import { a } from './circle-a.ts'\nexport const b = () => a\n",
      'no-cycle',
      /cycle/i,
    ],
    [
      'src/domain/open-switch.ts',
      `${union}export const x = (way: Way) => {\n  switch (way) {\n    case 'self':\n      return 1\n  }\n  return 2\n}\n`,
      'switch-exhaustiveness-check',
      /adult/,
    ],
    [
      'src/domain/default-hides.ts',
      `${union}export const x = (way: Way) => {\n  switch (way) {\n    case 'self':\n      return 1\n    default:\n      return 2\n  }\n}\n`,
      'switch-exhaustiveness-check',
      /adult/,
    ],
    [
      'src/domain/default-beside-all.ts',
      `${union}export const x = (way: Way) => {\n  switch (way) {\n    case 'self':\n      return 1\n    case 'adult':\n      return 2\n    default:\n      return 3\n  }\n}\n`,
      'switch-exhaustiveness-check',
      /default/i,
    ],
    ['src/app/any.ts', 'export const x = (value: any) => String(value)\n', 'no-explicit-any', /any/],
    [
      'src/app/forgotten.ts',
      'const send = async () => 1\nexport const x = () => {\n  send()\n}\n',
      'no-floating-promises',
      /promise/i,
    ],
  ]
  const clean: readonly [file: string, source: string][] = [
    ['src/web/a.ts', 'export const now = () => new Date()\n'],
    ['src/adapters/chance.ts', 'export const x = Math.random()\n'],
    [
      'src/domain/closed-switch.ts',
      `${union}export const x = (way: Way): number => {\n  switch (way) {\n    case 'self':\n      return 1\n    case 'adult':\n      return 2\n  }\n}\n`,
    ],
    // A field may be called as a global is.
    ['src/domain/field.ts', 'export const x = (state: { process: string }) => state.process\n'],
  ]

  type Diagnostic = {
    readonly message: string
    readonly help?: string
    readonly code: string
    readonly filename: string
  }
  let diagnostics: readonly Diagnostic[] | undefined

  /** The linter once over all of it, with the project's own settings. */
  function lint(): readonly Diagnostic[] {
    const root = tree(Object.fromEntries([...broken.map(([file, source]) => [file, source]), ...clean]))
    copyFileSync('.oxlintrc.json', join(root, '.oxlintrc.json'))
    copyFileSync('tsconfig.json', join(root, 'tsconfig.json'))
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    let output: string
    try {
      output = execFileSync(resolve('node_modules/.bin/oxlint'), ['--format=json'], {
        cwd: root,
        encoding: 'utf8',
      })
    } catch (error) {
      output = (error as { stdout: string }).stdout
    }
    return (JSON.parse(output) as { diagnostics: Diagnostic[] }).diagnostics
  }

  it.each(broken)('%s is refused', (file, _source, rule, says) => {
    diagnostics ??= lint()
    const own = diagnostics.filter(({ filename }) => filename === file)
    expect(own.map(({ code }) => code).join()).toContain(rule)
    expect(own.map(({ message, help }) => `${message} ${help ?? ''}`).join()).toMatch(says)
  })

  it.each(clean)('%s is let through', (file) => {
    diagnostics ??= lint()
    expect(diagnostics.filter(({ filename }) => filename === file)).toEqual([])
  })
})
