import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/**
 * A file of a backup: compressed, then AES-256-GCM in chunks of 256 KiB, each with its number and whether it is the
 * last in its nonce, so that none can be changed, moved, left out or cut off. Its key is drawn from the backup key,
 * 32 random bytes at the head of the file and `name`, so that no file can stand in for another.
 */
const CHUNK = 262_144
const TAG = 16
const SALT = 32

type Chunks = AsyncIterable<Buffer>

export type Written = { readonly bytes: number; readonly sha256: string }

const keyFor = (backupKey: Uint8Array, salt: Uint8Array, name: string): Buffer =>
  Buffer.from(hkdfSync('sha256', backupKey, salt, `samhold backup file ${name}`, 32))

const nonceOf = (index: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(index), 3)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** Pieces of exactly `size`, the last one shorter or empty; each is given when it is known whether it is the last. */
const inPieces = async function* (source: Chunks, size: number) {
  let kept: Buffer[] = []
  let length = 0
  for await (const chunk of source) {
    kept.push(chunk)
    length += chunk.length
    if (length <= size) continue
    let all = Buffer.concat(kept)
    for (; all.length > size; all = all.subarray(size)) yield { piece: all.subarray(0, size), isLast: false }
    kept = [all]
    length = all.length
  }
  yield { piece: Buffer.concat(kept), isLast: true }
}

const sealing = (backupKey: Uint8Array, name: string) =>
  async function* (source: Chunks) {
    const salt = randomBytes(SALT)
    const key = keyFor(backupKey, salt, name)
    yield salt
    let index = 0
    for await (const { piece, isLast } of inPieces(source, CHUNK)) {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index++, isLast), { authTagLength: TAG })
      yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
    }
  }

const opening = (backupKey: Uint8Array, name: string) =>
  async function* (source: Chunks) {
    const walk = source[Symbol.asyncIterator]()
    let head = Buffer.alloc(0)
    while (head.length < SALT) {
      const { value, done } = await walk.next()
      if (done === true) throw new Error(`${name} is cut short`)
      head = Buffer.concat([head, value])
    }
    const key = keyFor(backupKey, head.subarray(0, SALT), name)
    const rest = async function* () {
      yield head.subarray(SALT)
      yield* { [Symbol.asyncIterator]: () => walk }
    }
    let index = 0
    for await (const { piece, isLast } of inPieces(rest(), CHUNK + TAG)) {
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, nonceOf(index++, isLast), { authTagLength: TAG })
        cipher.setAuthTag(piece.subarray(-TAG))
        yield Buffer.concat([cipher.update(piece.subarray(0, -TAG)), cipher.final()])
      } catch {
        throw new Error(`${name} is not what was written there`)
      }
    }
  }

/** Writes what the source gives, sealed, and waits until the disk has it. Refuses to write over a file. */
export const writeSealed = async (
  path: string,
  backupKey: Uint8Array,
  name: string,
  source: Readable,
): Promise<Written> => {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(
    source,
    createGzip({ level: 1 }),
    sealing(backupKey, name),
    async function* (chunks: Chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  )
  return { bytes, sha256: hash.digest('hex') }
}

/** Gives what was sealed to `sink`; rejects where a byte differs, before the sink has come to its end. */
export const readSealed = (
  path: string,
  backupKey: Uint8Array,
  name: string,
  sink: Writable,
): Promise<void> =>
  pipeline(createReadStream(path, { highWaterMark: CHUNK }), opening(backupKey, name), createGunzip(), sink)

/** Size and SHA-256 of a file as it lies there. */
export const measure = async (path: string): Promise<Written> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as Chunks) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
