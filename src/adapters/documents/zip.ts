import { inflateRawSync } from 'node:zlib'

/** All that a DOCX may grow to when it is unpacked, in bytes. */
const LARGEST_UNPACKED = 48 * 1024 * 1024
const MOST_FILES = 2_000

/**
 * Whether a ZIP file unpacks to no more than we read, found by unpacking it against a budget: what it says of its own
 * sizes may be a lie. `broken`: its list of files cannot be read.
 */
export const weighZip = (bytes: Buffer): 'fits' | 'too-much' | 'broken' => {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length) return 'broken'
  const files = bytes.readUInt16LE(end + 10)
  if (files > MOST_FILES) return 'too-much'
  let at = bytes.readUInt32LE(end + 16)
  let left = LARGEST_UNPACKED
  try {
    for (let file = 0; file < files; file += 1) {
      if (bytes.readUInt32LE(at) !== 0x02014b50) return 'broken'
      const method = bytes.readUInt16LE(at + 10)
      const packed = bytes.readUInt32LE(at + 20)
      const header = bytes.readUInt32LE(at + 42)
      const data = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
      if (data + packed > bytes.length) return 'broken'
      left -= method === 0 ? packed : unpackedSize(bytes.subarray(data, data + packed), left)
      if (left < 0) return 'too-much'
      at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-much'
      : 'broken'
  }
  return 'fits'
}

const unpackedSize = (packed: Buffer, most: number): number =>
  packed.length === 0 ? 0 : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length
