/**
 * The checkpoints that left the database, and the tree they sign: read and checked here without any code of what
 * wrote them. Formats: c2sp.org/tlog-checkpoint, c2sp.org/signed-note, RFC 6962; laid out as
 * docs/decisions/0007-journal-vault-checkpoints.md says.
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** What was signed: the number of the last checkpoint that speaks for an event, by the event's hash. */
export type Signed = { readonly entries: Map<string, number>; readonly lastAt: string | undefined }

export const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const node = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right)

/** The root hashes of RFC 6962 of the tree over these leaves at several sizes, in ascending order. */
const rootsAt = (leaves: readonly Buffer[], sizes: readonly number[]): ReadonlyMap<number, string> => {
  const roots = new Map<number, string>()
  const peaks: { height: number; hash: Buffer }[] = []
  let size = 0
  for (const wanted of sizes) {
    for (; size < Math.min(wanted, leaves.length); size += 1) {
      let [height, hash]: [number, Buffer] = [0, sha256(Buffer.of(0), leaves[size] ?? Buffer.alloc(0))]
      for (let left = peaks.at(-1); left?.height === height; left = peaks.at(-1)) {
        hash = node(left.hash, hash)
        height += 1
        peaks.pop()
      }
      peaks.push({ height, hash })
    }
    const [last, ...before] = peaks.toReversed()
    const root = before.reduce((right, { hash }) => node(hash, right), last?.hash ?? sha256())
    if (size === wanted) roots.set(wanted, root.toString('base64'))
  }
  return roots
}

/** Whether a proof leads from one root to a later one: RFC 9162, section 2.1.4.2. Roots and proof in base64. */
export const isConsistent = (
  old: { readonly size: number; readonly root: string },
  now: { readonly size: number; readonly root: string },
  proof: readonly string[],
): boolean => {
  if (old.size === 0) return proof.length === 0
  if (old.size === now.size) return proof.length === 0 && old.root === now.root
  if (old.size > now.size) return false
  const isPower = Number.isInteger(Math.log2(old.size))
  const [first, ...path] = [...(isPower ? [old.root] : []), ...proof].map((hash) =>
    Buffer.from(hash, 'base64'),
  )
  if (first === undefined || [first, ...path].some(({ length }) => length !== 32)) return false
  let [before, after] = [old.size - 1, now.size - 1]
  const up = () => ([before, after] = [Math.floor(before / 2), Math.floor(after / 2)])
  while (before % 2 === 1) up()
  let [oldRoot, root]: [Buffer, Buffer] = [first, first]
  for (const hash of path) {
    if (after === 0) return false
    if (before % 2 === 1 || before === after) {
      oldRoot = node(hash, oldRoot)
      root = node(hash, root)
      while (before % 2 === 0 && before !== 0) up()
    } else root = node(root, hash)
    up()
  }
  return after === 0 && oldRoot.toString('base64') === old.root && root.toString('base64') === now.root
}

/** A key as c2sp.org/signed-note has it: what its lines begin with, and the key itself. */
type Key = { readonly name: string; readonly id: Buffer; readonly line: string; readonly key: KeyObject }

const readKey = (line: string): Key | undefined => {
  const [, name, id, rest] = /^([^ +]+)\+([0-9a-f]{8})\+([\w+/=]+)$/.exec(line) ?? []
  const typed = Buffer.from(rest ?? '', 'base64')
  if (name === undefined || id === undefined || typed.length !== 33 || typed[0] !== 1) return undefined
  const own = sha256(`${name}\n`, typed).subarray(0, 4)
  if (own.toString('hex') !== id) return undefined
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), typed.subarray(1)])
  return { name, id: own, line, key: createPublicKey({ key: spki, format: 'der', type: 'spki' }) }
}

/** Whether one of the lines below a text is this key's signature of it. */
const isSigned = (text: string, lines: string, { name, id, key }: Key): boolean =>
  lines
    .split('\n')
    .filter((line) => line.startsWith(`— ${name} `))
    .map((line) => Buffer.from(line.slice(name.length + 3), 'base64'))
    .filter((bytes) => bytes.length === 68 && bytes.subarray(0, 4).equals(id))
    .some((bytes) => verifySignature(null, Buffer.from(text), key, bytes.subarray(4)))

type Note = { text: string; first: string; size: number; third: string; at: string; lines: string }
type Sent = Note & { old: number; proof: readonly string[] }

const NOTE = String.raw`(?<text>(?<first>[^\n]+)\n(?<size>0|[1-9]\d*)\n(?<third>[^\n]+)\n(?:at (?<at>[^\n]+)\n)?)\n(?<lines>(?:— [^\n]+\n)+)`
const SENT = String.raw`(?:old (?<old>0|[1-9]\d*)\n(?<proof>(?:[\w+/=]+\n)*)\n)?`

/** The notes of a file in order, each with what was sent with it. What a crash cut short at the end is passed over. */
const notesIn = (text: string, say: (finding: string) => void): readonly Sent[] => {
  const notes: Sent[] = []
  const pattern = new RegExp(SENT + NOTE, 'y')
  let end = 0
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const { old = '0', proof = '', size = '', ...rest } = found.groups ?? {}
    const hashes = proof.split('\n').filter((line) => line !== '')
    notes.push({ ...(rest as Omit<Note, 'size'>), size: Number(size), old: Number(old), proof: hashes })
    end = pattern.lastIndex
  }
  if (/^— .*\n/m.test(text.slice(end))) say(`checkpoint ${notes.length + 1}: is no checkpoint`)
  return notes
}

/** The keys that signed one after the other, each from a size of the tree on. */
const keysIn = (text: string, say: (finding: string) => void): readonly { key: Key; from: number }[] => {
  const end = text.indexOf('\n') + 1
  const first = readKey(text.slice(0, end - 1))
  if (first === undefined) return []
  const keys = [{ key: first, from: 0 }]
  for (const { text: handed, first: line, size, third, lines } of notesIn(text.slice(end), say)) {
    const { key: before, from } = keys.at(-1) ?? { key: first, from: 0 }
    const key = readKey(third)
    if (
      line === `${first.name}/key` &&
      key?.name === first.name &&
      size >= from &&
      isSigned(handed, lines, before)
    )
      keys.push({ key, from: size })
    else say('the signing key was handed on by somebody else')
  }
  return keys
}

/** The files of the folder, and what the one who verifies kept of them. */
export type Files = {
  readonly entries: Buffer
  readonly checkpoints: string
  readonly keys: string
  readonly ownKey?: string | undefined
  readonly ownCheckpoints?: string | undefined
}

/** Reads the checkpoints and the tree they sign; says what is wrong with them. */
export const readCheckpoints = (files: Files, say: (finding: string) => void): Signed => {
  const keys = keysIn(files.keys, say)
  const own = readKey((files.ownKey ?? files.keys).split('\n')[0] ?? '')
  const trusted = keys.findIndex(({ key }) => key.line === own?.line)
  if (trusted === -1) say('the signing key is not the one of your copy')
  const name = own?.name ?? ''
  const keyFor = (size: number) => keys.findLast(({ from }, index) => index >= trusted && from < size)?.key
  const leaves = Array.from({ length: Math.floor(files.entries.length / 32) }, (_, index) =>
    files.entries.subarray(index * 32, index * 32 + 32),
  )
  const notes = notesIn(files.checkpoints, say)
  const kept = notesIn(files.ownCheckpoints ?? '', say)
  const sizes = [...new Set([...notes, ...kept].map(({ size }) => size))].toSorted((a, b) => a - b)
  const roots = rootsAt(leaves, sizes)
  /** What is wrong with a note by itself; undefined for one that the key signed over this tree. */
  const faultOf = ({ text, first, size, third, lines }: Note): string | undefined => {
    const key = keyFor(size)
    if (key === undefined || first !== name || !isSigned(text, lines, key))
      return 'is not signed with this key'
    return roots.get(size) === third ? undefined : 'has other entries than were signed'
  }

  const entries = new Map<string, number>()
  let before = { size: 0, root: '' }
  let lastAt: string | undefined
  for (const [index, note] of notes.entries()) {
    const now = { size: note.size, root: note.third }
    const follows = note.old === before.size && note.size > note.old && isConsistent(before, now, note.proof)
    const fault = trusted === -1 ? 'is not signed with this key' : faultOf(note)
    if (fault !== undefined || !follows) {
      say(`checkpoint ${index + 1}: ${fault ?? 'does not follow the one before'}`)
      // Nothing after a forged one can be trusted to follow.
      break
    }
    for (const leaf of leaves.slice(before.size, note.size)) entries.set(leaf.toString('latin1'), index + 1)
    before = now
    lastAt = note.at
  }
  for (const note of kept) {
    const fault = note.size > before.size ? 'is missing in the folder' : faultOf(note)
    if (fault !== undefined) say(`your copy of the checkpoint at ${note.at}: ${fault}`)
  }
  return { entries, lastAt }
}
