import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { doorWords } from '../../src/web/words/door.ts'

const WEB = fileURLToPath(new URL('../../src/web', import.meta.url))

/**
 * Files that may call something anonymous: those of routes that pass A8 to A11 and say beside it what cannot be
 * hidden. There is none: the door says "you need not write your name", which is what it can hold.
 */
const mayPromise: readonly string[] = []

test('A13 no page calls itself anonymous but those that may', () => {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  )
  expect(files.length).toBeGreaterThan(80)
  const promising = files.filter((file) =>
    /anonym|navnløs|navnlaus/i.test(readFileSync(join(WEB, file), 'utf8')),
  )
  expect(promising.filter((file) => !mayPromise.includes(file))).toEqual([])
})

test('A13 before sending, each language says in forty words at most what cannot be hidden: device, own words, small class', () => {
  const named = {
    da: ['computer', 'skriver', 'klassen lille'],
    nb: ['maskin', 'skriver', 'klassen liten'],
    nn: ['Maskina', 'skriv', 'klassen liten'],
    en: ['computer', 'write', 'small class'],
  }
  for (const [language, words] of Object.entries(doorWords)) {
    const { text } = words.check.hide
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(40)
    for (const said of named[language as keyof typeof named])
      expect(text, `${language}: ${text}`).toContain(said)
  }
})
