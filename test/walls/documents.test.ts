import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (path: string): string => readFileSync(path, 'utf8')

describe('docs/decisions', () => {
  const names = readdirSync('docs/decisions').toSorted()

  it('numbers every decision once, from 0001 without a gap', () => {
    expect(names.length).toBeGreaterThan(0)
    expect(names.map((name) => name.slice(0, 5))).toEqual(
      names.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
    )
  })

  it.each(names)('%s says context, decision, consequences and alternatives', (name) => {
    const text = read(`docs/decisions/${name}`)
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)} `))
    expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      'Context',
      'Decision',
      'Consequences',
      'Alternatives',
    ])
  })
})

describe('dependencies', () => {
  const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'optionalDependencies',
    Record<string, string>
  >
  const names = Object.keys({ ...dependencies, ...optionalDependencies }).toSorted()
  const [, table = ''] = read('docs/decisions/0009-dependencies.md').split('## Decision')
  const reasons = [...table.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)]

  it('each has a reason in decision 0009, and no reason is left without its dependency', () => {
    expect(reasons.map(([, name = '']) => name).toSorted()).toEqual(names)
    for (const [, , reason = ''] of reasons) expect(reason.length).toBeGreaterThan(20)
  })

  it('are 25 at most, each at one exact version', () => {
    expect(names.length).toBeLessThanOrEqual(25)
    for (const version of Object.values({ ...dependencies, ...optionalDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    }
  })
})

describe('package-lock.json', () => {
  type Entry = { optionalDependencies?: Record<string, string>; resolved?: string }
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> }

  it('has an entry for the packages of every platform, without which npm ci refuses to begin', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    )
    expect(missing).toEqual([])
  })

  it('names no address to download from, so that any registry serves', () => {
    const addressed = Object.values(packages).filter(({ resolved = '' }) => resolved.startsWith('http'))
    expect(addressed).toEqual([])
  })
})

describe('links', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ]

  it.each(documents)('of %s lead somewhere', (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !existsSync(join(dirname(document), target)))).toEqual([])
  })
})

describe('README.md', () => {
  it('maps src as it is', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    const mapped = [...read('README.md').matchAll(/^ {2}(\w+)\/ /gm)].map((match) => match[1])
    expect(folders.filter((folder) => !mapped.includes(folder))).toEqual([])
  })

  it('names every script of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const readme = read('README.md')
    const named = (script: string) => new RegExp(`npm (run )?${script}\\b`).test(readme)
    expect(Object.keys(scripts).filter((script) => !named(script))).toEqual([])
  })

  it('starts every script with exec, so that a signal to npm reaches the program', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const script of Object.values(scripts)) expect(script).toMatch(/^exec /)
  })
})
