import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measure, readSealed, writeSealed } from './sealed-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samhold-sealed-'))
})
afterAll(() => rm(folder, { recursive: true }))

const key = randomBytes(32)

const seal = async (content: Buffer, name = 'id/table') => {
  const path = join(folder, randomBytes(8).toString('hex'))
  return {
    path,
    ...(await writeSealed(path, key, name, Readable.from(content.length === 0 ? [] : [content]))),
  }
}

/** What the sink had when it came to its end; rejects when it did not. */
const open = async (path: string, how: { key?: Buffer; name?: string } = {}): Promise<Buffer> => {
  const parts: Buffer[] = []
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      parts.push(chunk)
      done()
    },
  })
  await readSealed(path, how.key ?? key, how.name ?? 'id/table', sink)
  return Buffer.concat(parts)
}

test('B8 what was sealed comes back, of any length, and its size and sum are as said', async () => {
  for (const length of [0, 1, 262_143, 262_144, 262_145, 3 * 262_144, 1_000_000]) {
    // Bytes by chance do not compress, so that chunks come out as long as they went in.
    const content = randomBytes(length)
    const { path, bytes, sha256 } = await seal(content)
    expect((await open(path)).equals(content)).toBe(true)
    expect(await measure(path)).toEqual({ bytes, sha256 })
  }
})

test('B8 another key, another name, and a file put in the place of another are refused', async () => {
  const { path } = await seal(Buffer.from('words'))
  const other = await seal(Buffer.from('others'), 'id/other')
  await expect(open(path, { key: randomBytes(32) })).rejects.toThrow('not what was written')
  await expect(open(path, { name: 'id/other' })).rejects.toThrow('not what was written')
  await expect(open(other.path)).rejects.toThrow('not what was written')
})

test('B8 a byte changed anywhere, and an end cut off anywhere, are refused', async () => {
  const { path, bytes } = await seal(randomBytes(600_000))
  const whole = await readFile(path)
  const chunk = 262_144 + 16
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(whole)
      changed[at] = (whole[at] ?? 0) ^ by
      await writeFile(path, changed)
      await expect(open(path)).rejects.toThrow(/not what was written/)
    }),
    { numRuns: 40 },
  )
  const ends = [0, 31, 32, 33, 32 + chunk, 32 + 2 * chunk, bytes - 1]
  for (const end of ends) {
    await writeFile(path, whole)
    await truncate(path, end)
    await expect(open(path), String(end)).rejects.toThrow(/cut short|not what was written/)
  }
  const swapped = Buffer.concat([
    whole.subarray(0, 32),
    whole.subarray(32 + chunk, 32 + 2 * chunk),
    whole.subarray(32, 32 + chunk),
    whole.subarray(32 + 2 * chunk),
  ])
  await writeFile(path, swapped)
  await expect(open(path)).rejects.toThrow('not what was written')
})
