import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'

import { canonical } from './chain.ts'

/** A stream as a checkpoint names it: sha256(tenant|stream), so the list tells nobody which matters there are. */
export type Leaf = { readonly stream: Buffer; readonly version: number; readonly hash: Buffer }

/**
 * What leaves the database: the heads of all streams that moved since the checkpoint before, under one Merkle
 * root, chained to that checkpoint and signed with Ed25519. One JSON line each.
 *
 * root      = Merkle tree hash of the leaves in their order, hashed as in RFC 6962:
 *             leaf = sha256(0x00 || stream || version as 8 bytes big-endian || hash), node = sha256(0x01 || l || r)
 * previous  = sha256 of the signed text of the checkpoint before; 64 zeros for the first
 * signature = over the canonical JSON of {at, count, key, number, previous, root}; base64url
 */
export type Checkpoint = {
  readonly number: number
  /** Real time, an ISO instant. */
  readonly at: string
  readonly previous: string
  readonly root: string
  readonly count: number
  /** Which public key it is signed for: the first 16 hex digits of sha256 of its SPKI DER. */
  readonly key: string
  /** [stream, version, hash] with stream and hash in hex. */
  readonly leaves: readonly (readonly [string, number, string])[]
  readonly signature: string
}

export type Signer = { readonly key: string; sign(text: string): string }

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export const leafFor = (
  tenant: string,
  head: { readonly stream: string; readonly version: number; readonly hash: Buffer },
): Leaf => ({ stream: sha256(`${tenant}|${head.stream}`), version: head.version, hash: head.hash })

const hashLeaf = ({ stream, version, hash }: Leaf): Buffer => {
  const count = Buffer.alloc(8)
  count.writeBigUInt64BE(BigInt(version))
  return sha256(Buffer.of(0), stream, count, hash)
}

/** RFC 6962: split at the largest power of two below the number of leaves; no leaves give sha256 of nothing. */
export const merkleRoot = (leaves: readonly Leaf[]): Buffer => {
  const root = (from: number, to: number): Buffer => {
    const only = leaves[from]
    if (to - from === 1 && only !== undefined) return hashLeaf(only)
    const half = 2 ** (Math.ceil(Math.log2(to - from)) - 1)
    return sha256(Buffer.of(1), root(from, from + half), root(from + half, to))
  }
  return leaves.length === 0 ? sha256() : root(0, leaves.length)
}

/** Signs with an Ed25519 private key in PEM. The key must not lie in the database. */
export const signerFrom = (privateKeyPem: string): Signer => {
  const privateKey = createPrivateKey(privateKeyPem)
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new Error('Checkpoints are signed with an Ed25519 key')
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  return {
    key: sha256(spki).toString('hex').slice(0, 16),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  }
}

type Signed = Omit<Checkpoint, 'leaves' | 'signature'>

const signedText = ({ number, at, previous, root, count, key }: Signed): string =>
  canonical({ number, at, previous, root, count, key })

/** The checkpoint after `last`. */
export const nextCheckpoint = (
  last: Checkpoint | undefined,
  at: string,
  leaves: readonly Leaf[],
  signer: Signer,
): Checkpoint => {
  const signed: Signed = {
    number: (last?.number ?? 0) + 1,
    at,
    previous: last === undefined ? '0'.repeat(64) : sha256(signedText(last)).toString('hex'),
    root: merkleRoot(leaves).toString('hex'),
    count: leaves.length,
    key: signer.key,
  }
  return {
    ...signed,
    leaves: leaves.map(({ stream, version, hash }) => [
      stream.toString('hex'),
      version,
      hash.toString('hex'),
    ]),
    signature: signer.sign(signedText(signed)),
  }
}
