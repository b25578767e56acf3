import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { inLine } from './in-line.ts'
import { hashReturnCode, makeReturnCode, readReturnCode } from './return-code.ts'

/** Each takes 64 MiB: as many at once as the machine has cores, four at most, and the others wait (goal A12). */
const hashing = inLine(Math.min(4, availableParallelism()))

const listed = ['da', 'nb', 'nn', 'en'] as const

/** The port `ReturnCodes`: six words from the operating system's chance, hashed with Argon2id (goal A8). */
export const returnCodes = {
  make: (language: string): readonly string[] =>
    makeReturnCode(listed.find((known) => known === language) ?? 'en', (max) => randomInt(max)),
  read: readReturnCode,
  hash: (code: string, salt: Uint8Array): Promise<Uint8Array> => hashing(() => hashReturnCode(code, salt)),
}
