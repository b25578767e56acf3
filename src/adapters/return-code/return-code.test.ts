import { argon2Sync, randomInt } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashReturnCode, makeReturnCode, readReturnCode } from './return-code.ts'
import { wordsDa } from './words-da.ts'
import { wordsEn } from './words-en.ts'
import { wordsNb } from './words-nb.ts'

const lists = { da: wordsDa, nb: wordsNb, en: wordsEn }
const languages = ['da', 'nb', 'nn', 'en'] as const

const fold = (word: string) =>
  word
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

/** Words that hurt, frighten, divide or undress; a list read aloud to a child must hold none of them. */
const banned: Record<keyof typeof lists, string> = {
  da: `dum grim alene ensom fed tyk svag taber klovn dovendyr bamse ko gris svin abe so hval flodhest elefant
    rotte orm tudse snegl lus kost pung slips mave numse bryst bagdel tis prut pik kusse luder idiot død dræbe
    blod kniv kutter pistol våben krig bombe skyde skud slag had vold spøgelse heks djævel satan helvede gud
    engel kirke moské koran bibel bøn jul øl vin snaps brun lego frisbee`,
  nb: `dum stygg ensom alene feit tjukk svak taper klovn bamse ku gris sau rotte orm snegle lus rumpe pupp dritt
    pikk fitte hore død dø drepe blod kniv pistol våpen krig skyte hat gud engel helvete kirke jul øl mus rot
    hvit svart brun troll lego frisbee`,
  en: `dumb ugly alone lonely fat weak loser clown cow pig monkey whale hippo rat snake worm slug chicken donkey
    bum butt breast poo pee kill dead blood knife gun weapon war bomb shoot hate ghost witch devil hell god
    angel church bible pray beer wine brown white black nerd nude sexy spit snot stink lego frisbee`,
}

const nearlySame = (words: readonly string[]): string[] => {
  const seen = new Map<string, string>()
  const pairs: string[] = []
  for (const word of words) {
    const folded = fold(word)
    const shapes = new Set([`=${folded}`])
    for (let at = 0; at < folded.length; at += 1) {
      const shorter = folded.slice(0, at) + folded.slice(at + 1)
      shapes.add(`${folded.slice(0, at)}?${folded.slice(at + 1)}`)
      shapes.add(`=${shorter}`)
    }
    for (const shape of shapes) {
      const other = seen.get(shape)
      // Two words that both lose a letter to the same rest are two apart; only a whole word counts there.
      const close = shape.includes('?') || shape === `=${folded}` || shape === `=${fold(other ?? '')}`
      if (other !== undefined && close) pairs.push(`${other}/${word}`)
      if (other === undefined || shape === `=${folded}`) seen.set(shape, word)
    }
  }
  return pairs
}

describe.each(['da', 'nb', 'en'] as const)('the words in %s', (language) => {
  const words = lists[language]

  it('REP-02 there are 2,048, each once, also when æ, ø and å are folded', () => {
    expect(words).toHaveLength(2048)
    expect(new Set(words.map(fold)).size).toBe(2048)
  })

  it('REP-02 each has three to nine small letters of the language', () => {
    const shape = language === 'en' ? /^[a-z]{3,9}$/ : /^[a-zæøå]{3,9}$/
    expect(words.filter((word) => !shape.test(word))).toEqual([])
  })

  it('REP-02 no word hurts', () => {
    const hurting = banned[language].split(/\s+/)
    expect(words.filter((word) => hurting.includes(word))).toEqual([])
  })

  it('REP-02 no two words are one letter apart', () => {
    expect(nearlySame(['stol', 'stola'])).not.toEqual([])
    expect(nearlySame(['sol', 'sal'])).not.toEqual([])
    expect(nearlySame(words)).toEqual([])
  })
})

describe('making a code', () => {
  it.each(languages)('REP-02 six words from the list of %s', (language) => {
    const list: readonly string[] = lists[language === 'nn' ? 'nb' : language]
    const code = makeReturnCode(language, randomInt)
    expect(code).toHaveLength(6)
    expect(code.filter((word) => !list.includes(word))).toEqual([])
  })

  it('A8 every word is drawn anew from all 2,048', () => {
    const asked: number[] = []
    let next = 0
    const code = makeReturnCode('da', (max) => {
      asked.push(max)
      next += 1
      return next === 6 ? 2047 : next
    })
    expect(asked).toEqual([2048, 2048, 2048, 2048, 2048, 2048])
    expect(code).toEqual([1, 2, 3, 4, 5, 2047].map((at) => wordsDa[at]))
  })

  it('A8 the generator favours no word (chi-square, six standard deviations)', () => {
    const counts = new Map<string, number>()
    const codes = 20_000
    for (let made = 0; made < codes; made += 1)
      for (const word of makeReturnCode('nb', randomInt)) counts.set(word, (counts.get(word) ?? 0) + 1)
    const expected = (codes * 6) / 2048
    const chiSquare = wordsNb.reduce(
      (sum, word) => sum + ((counts.get(word) ?? 0) - expected) ** 2 / expected,
      0,
    )
    expect(Math.abs(chiSquare - 2047)).toBeLessThan(6 * Math.sqrt(2 * 2047))
  })

  it('A8 refuses a source of chance that points outside the list', () => {
    expect(() => makeReturnCode('en', (max) => max)).toThrow(RangeError)
  })
})

describe('reading a code', () => {
  it.each([
    ['as shown', 'kasket regn blåbær skov gulerod møde'],
    ['shouted', 'KASKET REGN BLÅBÆR SKOV GULEROD MØDE'],
    ['numbered over lines', '1. Kasket\n2. regn\r\n3) blåbær\n4 skov\n5.gulerod\n6. møde'],
    ['with commas', ' kasket,regn, blåbær; skov ,gulerod,,møde. '],
    ['without the Danish letters', 'kasket regn blaabaer skov gulerod moede'],
    ['on a Swedish or German keyboard', 'kasket regn blåbär skov gulerod möde'],
    ['with letters taken apart', 'kasket regn blåbær skov gulerod møde'.normalize('NFD')],
    ['copied with invisible characters', '\ufeffkasket regn blå\u00adbær skov gule\u200brod møde'],
  ])('REP-02 is read %s', (_, typed) => {
    expect(readReturnCode(typed)).toBe('kasket regn blaabaer skov gulerod moede')
  })

  it('REP-02 is no code with five or seven words, nothing, or a whole page', () => {
    expect(readReturnCode('kasket regn lampe skov gulerod')).toBeUndefined()
    expect(readReturnCode('kasket regn lampe skov gulerod trappe sol')).toBeUndefined()
    expect(readReturnCode('')).toBeUndefined()
    expect(readReturnCode('1. 2. 3. 4. 5. 6.')).toBeUndefined()
    expect(readReturnCode(`${'a'.repeat(500)} b c d e f`)).toBeUndefined()
  })

  it('A8 does not tell an unknown word from a wrong code', () => {
    expect(readReturnCode('qqq qqq qqq qqq qqq qqq')).toBe('qqq qqq qqq qqq qqq qqq')
  })

  it('REP-02 reads back every code, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(fc.nat(2047), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(' ', ', ', '\n', '  ', '-', ' 1. '),
        (language, picks, between) => {
          const left = [...picks]
          const code = makeReturnCode(language, () => left.shift() ?? 0)
          const read = readReturnCode(code.join(between))
          expect(read).toBe(code.map(fold).join(' '))
          expect(readReturnCode(read ?? '')).toBe(read)
        },
      ),
    )
  })

  it('REP-02 never throws on what is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        expect(readReturnCode(typed)?.split(' ').length ?? 6).toBe(6)
      }),
    )
  })
})

describe('hashing a code', () => {
  const salt = new Uint8Array(16).fill(7)
  const message = 'kasket regn lampe soe gulerod trappe'

  it('A8 is Argon2id with 64 MiB, three passes, one lane', async () => {
    const set = { message, nonce: salt, parallelism: 1, tagLength: 32, passes: 3, memory: 65_536 }
    const key = await hashReturnCode(message, salt)
    expect(key).toHaveLength(32)
    expect([...key]).toEqual([...argon2Sync('argon2id', set)])
    expect([...key]).not.toEqual([...argon2Sync('argon2id', { ...set, memory: 19_456 })])
  })

  it('A8 gives the same key for the same code however it is typed, and another at another school', async () => {
    const key = await hashReturnCode('kasket regn lampe sø gulerod trappe', salt)
    expect(await hashReturnCode('1. KASKET, regn lampe soe\ngulerod trappe', salt)).toEqual(key)
    expect(await hashReturnCode(message, new Uint8Array(16).fill(8))).not.toEqual(key)
    expect(await hashReturnCode('trappe gulerod soe lampe regn kasket', salt)).not.toEqual(key)
  })

  it('A8 refuses what is not six words, without repeating it, and a short salt', async () => {
    await expect(hashReturnCode('kasket', salt)).rejects.toThrow(/^A return code has six words$/)
    await expect(hashReturnCode(message, new Uint8Array(8))).rejects.toThrow(RangeError)
  })
})
