import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const text = readFileSync('docs/threat-model.md', 'utf8')

type Adversary = { readonly name: string; readonly gets: string; readonly held: readonly string[] }

const adversaries: readonly Adversary[] = text
  .split(/^## /m)
  .slice(1)
  .filter((section) => !section.startsWith('Not built yet'))
  .map((section) => ({
    name: section.slice(0, section.indexOf('\n')),
    gets: /^\*\*Gets:\*\* (.+)$/m.exec(section)?.[1] ?? '',
    held: [...section.slice(section.indexOf('**Held**')).matchAll(/^- (.+)$/gm)].map(([, line = '']) => line),
  }))

const titlesOf = (line: string): readonly string[] =>
  [...line.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title)

/** The source of every test but this one: a title stands in it between quotation marks. */
const tests: readonly string[] = ['src', 'test', 'tools'].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('threat-model.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
)
const isTitle = (title: string): boolean =>
  tests.some((source) => [`'`, '"'].some((mark) => source.includes(`${mark}${title}${mark}`)))

describe('docs/threat-model.md', () => {
  it('A2 says of each adversary what they get and what is held', () => {
    expect(adversaries.length).toBeGreaterThan(10)
    for (const { name, gets, held } of adversaries) {
      expect(gets.length, name).toBeGreaterThan(20)
      expect(held.length, name).toBeGreaterThan(0)
    }
  })

  it('A2 has the four adversaries that are seldom thought of', () => {
    const names = adversaries.map(({ name }) => name)
    for (const name of [
      'The adult whom a report concerns',
      "A parent against the child's wish",
      'A classmate on a shared device',
      "The school's own network and managed devices",
    ])
      expect(names).toContain(name)
  })

  it.each(adversaries.flatMap(({ name, held }) => held.map((line) => [name, line] as const)))(
    'A2 what is held against %s is proven by a test: %s',
    (_name, line) => {
      expect(titlesOf(line).length).toBeGreaterThan(0)
      expect(titlesOf(line).filter((title) => !isTitle(title))).toEqual([])
    },
  )

  it('A2 a title that no test has is noticed', () => {
    expect(isTitle('A2 this title stands in no test')).toBe(false)
  })
})
