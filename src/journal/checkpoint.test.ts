import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

import { canonical } from './chain.ts'
import { leafFor, merkleRoot, nextCheckpoint, signerFrom } from './checkpoint.ts'
import { masterKeyFrom, openMasterKey, openSigner } from './key-files.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const signer = signerFrom(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
const leaves = Array.from({ length: 7 }, (_, n) =>
  leafFor('elm', { stream: `case:${n}`, version: n + 1, hash: Buffer.alloc(32, n) }),
)

const h = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const node = (l: Buffer, r: Buffer) => h(Buffer.of(1), l, r)
const leaf = (n: number) =>
  h(Buffer.of(0), h(Buffer.from(`elm|case:${n}`)), Buffer.of(0, 0, 0, 0, 0, 0, 0, n + 1), Buffer.alloc(32, n))

it('A17 the tree is the one of RFC 6962, for even and odd numbers of leaves', () => {
  const four = node(node(leaf(0), leaf(1)), node(leaf(2), leaf(3)))
  expect(merkleRoot([])).toEqual(h())
  expect(merkleRoot(leaves.slice(0, 1))).toEqual(leaf(0))
  expect(merkleRoot(leaves.slice(0, 3))).toEqual(node(node(leaf(0), leaf(1)), leaf(2)))
  expect(merkleRoot(leaves.slice(0, 4))).toEqual(four)
  expect(merkleRoot(leaves)).toEqual(node(four, node(node(leaf(4), leaf(5)), leaf(6))))
})

it('A17 a checkpoint is signed, numbered and chained to the one before', () => {
  const first = nextCheckpoint(undefined, '2025-03-04T10:00:00Z', leaves, signer)
  const second = nextCheckpoint(first, '2025-03-04T10:05:00Z', leaves.slice(1), signer)
  const { number, at, previous, root, count, key, signature } = first
  const signed = { number, at, previous, root, count, key }
  expect(verify(null, Buffer.from(canonical(signed)), publicKey, Buffer.from(signature, 'base64url'))).toBe(
    true,
  )
  expect(second).toMatchObject({
    number: 2,
    count: 6,
    previous: h(Buffer.from(canonical(signed))).toString('hex'),
  })
})

it('keys are made once, for the owner alone, and an emptied key file is refused rather than replaced', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samhold-keys-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'keys', 'master')
  const [one, two] = await Promise.all([openMasterKey(file), openMasterKey(file)])
  expect(one.key).toHaveLength(32)
  expect(two).toEqual(one)
  expect(await openMasterKey(file)).toEqual(one)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await writeFile(file, '')
  await expect(openMasterKey(file)).rejects.toThrow('is empty')
  expect(() => masterKeyFrom('c2hvcnQ=')).toThrow('32 bytes')

  const made = await openSigner(join(folder, 'keys', 'sign.pem'), join(folder, 'checkpoints'))
  const pem = await readFile(join(folder, 'checkpoints', 'checkpoint-key.pub'), 'utf8')
  expect(verify(null, Buffer.from('x'), createPublicKey(pem), Buffer.from(made.sign('x'), 'base64url'))).toBe(
    true,
  )
  expect((await openSigner(join(folder, 'keys', 'sign.pem'), join(folder, 'checkpoints'))).key).toBe(made.key)
})
