import { randomInt } from 'node:crypto'
import { hashReturnCode, makeReturnCode, readReturnCode } from './return-code.ts'

const listed = ['da', 'nb', 'nn', 'en'] as const

/** The port `ReturnCodes`: six words from the operating system's chance, hashed with Argon2id (goal A8). */
export const returnCodes = {
  make: (language: string): readonly string[] =>
    makeReturnCode(listed.find((known) => known === language) ?? 'en', (max) => randomInt(max)),
  read: readReturnCode,
  hash: hashReturnCode,
}
