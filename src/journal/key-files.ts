import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, open, readFile, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { signerFrom } from './checkpoint.ts'
import type { Signer } from './checkpoint.ts'
import type { MasterKey } from './vault.ts'

const isExisting = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Reads a secret file, or makes it: for its owner alone, whole or not at all, and on the disk before it is used. */
const readOrMake = async (file: string, make: () => string): Promise<string> => {
  if (!existsSync(file)) {
    const folder = dirname(file)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const draft = `${file}.${randomBytes(6).toString('hex')}`
    await writeFile(draft, make(), { mode: 0o600, flag: 'wx', flush: true })
    try {
      await link(draft, file)
    } catch (error) {
      // Another process was first: its key counts.
      if (!isExisting(error)) throw error
    } finally {
      await unlink(draft)
    }
    const handle = await open(folder)
    await handle.sync()
    await handle.close()
  }
  const text = await readFile(file, 'utf8')
  if (text.trim() === '') throw new Error(`The key file ${file} is empty: restore it from your copy`)
  return text
}

/** The id of a master key tells which it is and nothing of it. */
export const masterKeyFrom = (base64: string): MasterKey => {
  const key = Buffer.from(base64.trim(), 'base64')
  if (key.length !== 32) throw new Error('A master key must be 32 bytes, written in base64')
  return { id: createHash('sha256').update('samhold master key').update(key).digest('hex').slice(0, 16), key }
}

/** The master key in this file (base64), made at first start. Losing it is losing every personal word. */
export const openMasterKey = async (file: string): Promise<MasterKey> =>
  masterKeyFrom(await readOrMake(file, () => `${randomBytes(32).toString('base64')}\n`))

/**
 * The signing key of checkpoints in `privateFile` (PEM), made at first start; its public half is written as
 * `checkpoint-key.pub` into the folder where the checkpoints go, for whoever verifies.
 */
export const openSigner = async (privateFile: string, checkpointFolder: string): Promise<Signer> => {
  const pem = await readOrMake(privateFile, () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
  return signerFromSetting(pem, checkpointFolder)
}

/** A signing key that was handed over as PEM text; its public half is written beside the checkpoints. */
export const signerFromSetting = async (pem: string, checkpointFolder: string): Promise<Signer> => {
  await mkdir(checkpointFolder, { recursive: true, mode: 0o700 })
  const publicPem = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'pem' })
  await writeFile(join(checkpointFolder, 'checkpoint-key.pub'), publicPem)
  return signerFrom(pem)
}
