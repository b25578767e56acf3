import { createHash, createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { link, mkdir, open, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { findSigningKey } from './checkpoint-folder.ts'
import { publicKeyOf, signerFrom, verifierKey } from './checkpoint.ts'
import type { Signer } from './checkpoint.ts'
import type { KeyRing, MasterKey } from './vault.ts'

const isExisting = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

const idOf = (...parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}

const writeDraft = async (file: string, text: string): Promise<string> => {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true })
  return draft
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}

/** Reads a secret file, or makes it: for its owner alone, whole or not at all, and on the disk before it is used. */
const readOrMake = async (file: string, make: () => string): Promise<string> => {
  if (!existsSync(file)) {
    const folder = dirname(file)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const draft = await writeDraft(file, make())
    try {
      await link(draft, file)
    } catch (error) {
      // Another process was first: its key counts.
      if (!isExisting(error)) throw error
    } finally {
      await unlink(draft)
    }
    await syncFolder(folder)
  }
  const text = await readFile(file, 'utf8')
  if (text.trim() === '') throw new Error(`The key file ${file} is empty: restore it from your copy`)
  return text
}

/** The id of a master key tells which it is and nothing of it. */
const masterKeyFrom = (base64: string): MasterKey => {
  const key = Buffer.from(base64, 'base64')
  if (key.length !== 32) throw new Error('A master key must be 32 bytes, written in base64')
  return { id: idOf(Buffer.from('samhold master key'), key), key }
}

/** Master keys in base64 with white space between them: the first wraps what is new. */
export const keyRingFrom = (text: string): KeyRing => {
  const [current = '', ...older] = text.trim().split(/\s+/)
  return [masterKeyFrom(current), ...older.map(masterKeyFrom)]
}

/** Milliseconds for which a program may not have noticed that a key was put into its file. */
export const NOTICED_WITHIN = 1_000

/**
 * The master keys in a file, made with one key at first start: losing them is losing every personal word. Whoever
 * asks gets what the file says now, so that a key can be replaced while programs run.
 */
export const openKeyRing = async (file: string): Promise<(missing?: string) => KeyRing> => {
  let ring = keyRingFrom(await readOrMake(file, newMasterKey))
  let readAt = performance.now()
  return (missing) => {
    if (missing !== undefined || performance.now() - readAt > NOTICED_WITHIN) {
      ring = keyRingFrom(readFileSync(file, 'utf8'))
      readAt = performance.now()
    }
    return ring
  }
}

const newMasterKey = (): string => `${randomBytes(32).toString('base64')}\n`

/** Puts a new master key before the others in a file; on the disk before anything is wrapped under it. */
export const addMasterKey = async (file: string): Promise<void> => {
  const older = await readFile(file, 'utf8')
  keyRingFrom(older)
  const draft = await writeDraft(file, `${newMasterKey()}${older}`)
  await rename(draft, file)
  await syncFolder(dirname(file))
}

/**
 * The signing keys of checkpoints in `privateFile` (PEM), one made at first start; the public half is written as
 * `checkpoint-key.pub` into the folder where the checkpoints go, for whoever verifies.
 */
export const openSigner = async (privateFile: string, checkpointFolder: string): Promise<Signer> =>
  signerFromSetting(
    await readOrMake(privateFile, () =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ),
    checkpointFolder,
  )

/**
 * Signing keys that were handed over as PEM text: the one that signs and, below it, the one before, which hands over
 * to it with the next checkpoint. Refuses when another key than these signs in that folder.
 */
export const signerFromSetting = async (pem: string, checkpointFolder: string): Promise<Signer> => {
  await mkdir(checkpointFolder, { recursive: true, mode: 0o700 })
  const publicFile = join(checkpointFolder, 'checkpoint-key.pub')
  const [current = pem, before] = pem.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g) ?? []
  const signing = await findSigningKey(publicFile)
  const name = signing?.name ?? `samhold/${idOf(publicKeyOf(createPrivateKey(current)))}`
  const previous = before === undefined ? undefined : signerFrom(name, before)
  const signer = signerFrom(name, current, previous)
  const lines = [signer, previous].map((one) => one && verifierKey(name, one.key))
  if (signing === undefined) await writeFile(publicFile, `${lines[0]}\n`, { flush: true })
  else if (!lines.includes(signing.line))
    throw new Error('Another key signs the checkpoints in that folder: write it below the new one')
  return signer
}
