import { argon2 } from 'node:crypto'
import { wordsDa } from './words-da.ts'
import { wordsEn } from './words-en.ts'
import { wordsNb } from './words-nb.ts'

/** The languages a return code is made in; Nynorsk readers get the Norwegian list. */
export type ReturnCodeLanguage = 'da' | 'nb' | 'nn' | 'en'

const wordCount = 6
/** Six words of at most nine letters, numbered and spread over lines, stay far below this many characters. */
const longestTyped = 400

const listOf: Record<ReturnCodeLanguage, readonly string[]> = {
  da: wordsDa,
  nb: wordsNb,
  nn: wordsNb,
  en: wordsEn,
}

/**
 * Six words for a pupil who tells without a name: 66 bits (REP-02). To be shown once and kept only as
 * {@link hashReturnCode}. `randomInt(max)` gives a whole number from 0 to max - 1; production passes
 * `crypto.randomInt`, as anything predictable opens the report to others.
 */
export const makeReturnCode = (
  language: ReturnCodeLanguage,
  randomInt: (max: number) => number,
): string[] => {
  const words = listOf[language]
  return Array.from({ length: wordCount }, () => {
    const word = words[randomInt(words.length)]
    if (word === undefined) throw new RangeError('randomInt gave a number outside the word list')
    return word
  })
}

const foldLetters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    // Accents, and the invisible characters that come along when a child copies from a page.
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')

/**
 * What a child typed, as the one spelling the code is hashed under: six folded words with single spaces.
 * Case, commas, line breaks, numbers before the words and the ways to write æ, ø, å make no difference.
 * Undefined when there are not six words. Words outside the lists are let through: telling "no such word"
 * from "wrong code" would help somebody who guesses.
 */
export const readReturnCode = (typed: string): string | undefined => {
  if (typed.length > longestTyped) return undefined
  const words = foldLetters(typed).match(/\p{L}+/gu) ?? []
  return words.length === wordCount ? words.join(' ') : undefined
}

/**
 * The key a report is found by: Argon2id, 64 MiB, 3 passes, 1 lane, 32 bytes; about 0.1 to 0.2 seconds (A8).
 * The salt is secret and one per school, so that the same code gives the same key and can be looked up.
 * Takes the code as shown or as typed. Refuses a code that is not six words and a salt under 16 bytes.
 */
export const hashReturnCode = async (code: string, secretSalt: Uint8Array): Promise<Uint8Array> => {
  const message = readReturnCode(code)
  if (message === undefined) throw new TypeError('A return code has six words')
  if (secretSalt.length < 16) throw new RangeError('The salt for return codes has at least 16 bytes')
  return new Promise((resolve, reject) => {
    argon2(
      'argon2id',
      { message, nonce: secretSalt, parallelism: 1, tagLength: 32, memory: 64 * 1024, passes: 3 },
      (error, key) => (error ? reject(error) : resolve(new Uint8Array(key))),
    )
  })
}
