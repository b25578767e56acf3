import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

import { checkpointFolder } from './checkpoint-folder.ts'
import { findLastCheckpoint, signerFrom, verifierKey, writeCheckpoint } from './checkpoint.ts'
import {
  addMasterKey,
  keyRingFrom,
  NOTICED_WITHIN,
  openKeyRing,
  openSigner,
  signerFromSetting,
} from './key-files.ts'
import { emptyTree, grow, rootOf } from './tree.ts'

const newPem = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'samhold-keys-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

const leaves = Array.from({ length: 9 }, (_, n) => Buffer.alloc(32, n))
const at = '2025-03-04T10:00:00Z'

it('A17 the tree is the one of RFC 6962: the roots that Certificate Transparency tests with', () => {
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ].map((hex) => Buffer.from(hex, 'hex'))
  const roots = inputs.map((_, n) => rootOf(grow(emptyTree, inputs.slice(0, n + 1))).toString('hex'))
  expect(rootOf(emptyTree)).toEqual(createHash('sha256').digest())
  expect(roots).toEqual([
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ])
})

it('A17 a checkpoint is a signed note, and a key is written as others write it', () => {
  const known = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
  expect(verifierKey('sum.golang.org', Buffer.from(known.slice(-44), 'base64').subarray(1))).toBe(known)

  const pem = newPem()
  const signer = signerFrom('school.example/log', pem)
  const root = Buffer.alloc(32, 7)
  const block = writeCheckpoint({ size: 12, root, at }, { size: 9, proof: leaves.slice(0, 2) }, signer)
  const [, sent, text = '', signature = ''] =
    /^(old 9\n.{44}\n.{44}\n)\n([^]+\n)\n— school\.example\/log (\S+)\n$/.exec(block) ?? []
  expect(sent).toBeDefined()
  expect(text).toBe(`school.example/log\n12\n${root.toString('base64')}\nat ${at}\n`)
  const bytes = Buffer.from(signature, 'base64')
  expect(verify(null, Buffer.from(text), createPublicKey(createPrivateKey(pem)), bytes.subarray(4))).toBe(
    true,
  )
  expect(verifierKey(signer.name, signer.key)).toContain(`+${bytes.subarray(0, 4).toString('hex')}+`)

  const cut = Buffer.from(`${block}${block.replace('old 9', 'old 12')}${block.slice(0, -1)}`)
  const whole = Buffer.byteLength(block) * 2 + 1
  expect(findLastCheckpoint(cut)).toEqual({ size: 12, root, at, end: whole })
  expect(findLastCheckpoint(Buffer.from('old 0\n'))).toBeUndefined()
})

it('A17 what a crash left behind the last checkpoint is taken back, and changed entries are not signed', async () => {
  const folder = await newFolder()
  const signer = await signerFromSetting(newPem(), folder)
  const entries = join(folder, 'entries')
  const append = (some: readonly Buffer[]) => checkpointFolder(folder).append(some, at, signer)
  const grown = checkpointFolder(folder)
  await grown.append(leaves.slice(0, 3), at, signer)
  await append(leaves.slice(3, 4))
  await appendFile(entries, Buffer.alloc(40, 99))
  await appendFile(join(folder, 'checkpoints'), 'old 4\nabc')
  const { size, root } = await grown.append(leaves.slice(4, 9), at, signer)
  expect({ size, root }).toEqual({ size: 9, root: rootOf(grow(emptyTree, leaves)) })
  expect(await checkpointFolder(folder).size()).toBe(9)
  expect(await readFile(entries)).toEqual(Buffer.concat(leaves))
  await truncate(entries, 8 * 32)
  await expect(append(leaves)).rejects.toThrow('not those that were signed')
})

it('A17 a signing key hands over to the next one, and another one may not sign', async () => {
  const folder = await newFolder()
  const [first, second] = [newPem(), newPem()]
  const old = await signerFromSetting(first, folder)
  const target = checkpointFolder(folder)
  await target.append(leaves.slice(0, 1), at, old)
  await expect(signerFromSetting(second, folder)).rejects.toThrow('write it below the new one')
  const next = await signerFromSetting(`${second}${first}`, folder)
  await target.append(leaves.slice(1, 2), at, next)
  await expect(target.append(leaves.slice(2, 3), at, old)).rejects.toThrow('not at hand')
  expect((await signerFromSetting(second, folder)).name).toBe(old.name)
  const keys = await readFile(join(folder, 'checkpoint-key.pub'), 'utf8')
  expect(keys).toContain(`${old.name}/key\n1\n${verifierKey(next.name, next.key)}\n\n— ${old.name} `)
})

it('A14 master keys are made once, for the owner alone, and an emptied file is refused rather than replaced', async () => {
  const file = join(await newFolder(), 'keys', 'master')
  const [one, two] = await Promise.all([openKeyRing(file), openKeyRing(file)])
  expect(one()).toHaveLength(1)
  expect(one()[0].key).toHaveLength(32)
  expect(two()).toEqual(one())
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await writeFile(file, '')
  await expect(openKeyRing(file)).rejects.toThrow('is empty')
  expect(() => keyRingFrom('c2hvcnQ=')).toThrow('32 bytes')
})

it('A14 a running program notices a new master key: at once when it meets it, else within a second', async () => {
  const file = join(await newFolder(), 'master')
  const ring = await openKeyRing(file)
  const [old] = ring()
  await addMasterKey(file)
  expect(ring('whichever')).toHaveLength(2)
  const [now, before] = ring()
  expect(before).toEqual(old)
  expect(now.id).not.toBe(old.id)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await addMasterKey(file)
  await new Promise((done) => setTimeout(done, NOTICED_WITHIN + 20))
  expect(ring()).toHaveLength(3)
})

it('A17 the signing key is made once, with its public half beside the checkpoints', async () => {
  const folder = await newFolder()
  const signers = [1, 2].map(() => openSigner(join(folder, 'sign.pem'), join(folder, 'checkpoints')))
  const [made, again] = await Promise.all(signers)
  const line = await readFile(join(folder, 'checkpoints', 'checkpoint-key.pub'), 'utf8')
  expect(line).toBe(`${verifierKey(made?.name ?? '', made?.key ?? Buffer.alloc(32))}\n`)
  expect(again?.key).toEqual(made?.key)
})
