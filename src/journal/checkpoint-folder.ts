import { existsSync } from 'node:fs'
import { appendFile, mkdir, open, readFile } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

import { findLastCheckpoint, verifierKey, writeCheckpoint, writeHandover } from './checkpoint.ts'
import type { Checkpoint, Signer } from './checkpoint.ts'
import { consistencyProof, emptyTree, grow, rootOf } from './tree.ts'

/** A place outside the database where the tree and its checkpoints only grow. One writer at a time. */
export type CheckpointTarget = {
  /** How many leaves were signed so far. */
  size(): Promise<number>
  /**
   * Signs the tree with these leaves at its end; resolves once that would survive a power cut. Refuses when what
   * lies there is not what was signed last, and a signer that the key before did not hand over to.
   */
  append(leaves: readonly Buffer[], at: string, signer: Signer): Promise<Checkpoint>
}

/** Bytes at the end of `checkpoints` in which the last one stands; one is 8 KiB at most. */
const TAIL = 65_536
const LEAF = 32

const readFrom = async (handle: FileHandle, from: number, to: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(to - from)
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
  return bytes.subarray(0, bytesRead)
}

/** Writes at a place and cuts off what a crash had left behind it. */
const writeAt = async (handle: FileHandle, bytes: Buffer | string, at: number): Promise<void> => {
  await handle.truncate(at)
  await handle.appendFile(bytes)
  await handle.sync()
}

const leavesIn = (bytes: Buffer): readonly Buffer[] =>
  Array.from({ length: bytes.length / LEAF }, (_, index) => bytes.subarray(index * LEAF, (index + 1) * LEAF))

/**
 * A folder with `entries`, the leaves of 32 bytes one after the other, `checkpoints`, one after the other, and
 * `checkpoint-key.pub`: the key that signed first, in one line, and the notes by which it was handed on.
 */
export const checkpointFolder = (folder: string): CheckpointTarget => {
  /** What was read so far: another process may have gone on from there. */
  let tree = emptyTree

  const withFiles = async <T>(
    work: (files: { readonly entries: FileHandle; readonly checkpoints: FileHandle }) => Promise<T>,
  ): Promise<T> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const entries = await open(join(folder, 'entries'), 'a+', 0o600)
    const checkpoints = await open(join(folder, 'checkpoints'), 'a+', 0o600)
    try {
      return await work({ entries, checkpoints })
    } finally {
      await entries.close()
      await checkpoints.close()
    }
  }

  const lastIn = async (checkpoints: FileHandle) => {
    const { size } = await checkpoints.stat()
    const from = Math.max(0, size - TAIL)
    const last = findLastCheckpoint(await readFrom(checkpoints, from, size))
    if (last === undefined && from > 0) throw new Error('The file of checkpoints ends in something else')
    return { size: last?.size ?? 0, root: last?.root, end: from + (last?.end ?? 0) }
  }

  return {
    size: () => withFiles(async ({ checkpoints }) => (await lastIn(checkpoints)).size),
    append: (leaves, at, signer) =>
      withFiles(async ({ entries, checkpoints }) => {
        const last = await lastIn(checkpoints)
        if (tree.size > last.size) tree = emptyTree
        tree = grow(tree, leavesIn(await readFrom(entries, tree.size * LEAF, last.size * LEAF)))
        if (last.root !== undefined && !rootOf(tree).equals(last.root)) {
          tree = emptyTree
          throw new Error('The entries beside the checkpoints are not those that were signed')
        }
        await handOver(join(folder, 'checkpoint-key.pub'), last.size, signer)
        const proof = consistencyProof(tree, leaves)
        const grown = grow(tree, leaves)
        const checkpoint = { size: grown.size, root: rootOf(grown), at }
        await writeAt(entries, Buffer.concat(leaves), last.size * LEAF)
        await writeAt(checkpoints, writeCheckpoint(checkpoint, { size: last.size, proof }, signer), last.end)
        tree = grown
        return checkpoint
      }),
  }
}

const VERIFIER_KEY = /^[^ +\n]+\+[0-9a-f]{8}\+[\w+/=]+$/gm

/** The log's name and the line of the key that signs now, as the file says; undefined where there is none yet. */
export const findSigningKey = async (
  file: string,
): Promise<{ readonly name: string; readonly line: string } | undefined> => {
  const line = existsSync(file) ? (await readFile(file, 'utf8')).match(VERIFIER_KEY)?.at(-1) : undefined
  return line === undefined ? undefined : { name: line.slice(0, line.indexOf('+')), line }
}

const handOver = async (file: string, size: number, signer: Signer): Promise<void> => {
  const lineOf = ({ name, key }: Signer) => verifierKey(name, key)
  const now = await findSigningKey(file)
  if (now?.line === lineOf(signer)) return
  const { previous } = signer
  if (now !== undefined && (previous === undefined || lineOf(previous) !== now.line))
    throw new Error('Another key signs these checkpoints, and it is not at hand to hand over')
  const handed =
    now === undefined || previous === undefined
      ? `${lineOf(signer)}\n`
      : writeHandover(size, signer, previous)
  await appendFile(file, handed, { flush: true })
}
