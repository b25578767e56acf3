import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/**
 * What leaves the database every few minutes: a checkpoint as of c2sp.org/tlog-checkpoint, that is a signed note
 * (c2sp.org/signed-note) over the root of a tree that only grows. Its leaves are the hashes of streams' newest
 * lines, of those streams that moved since the checkpoint before; they tell nothing, for all of them are salted.
 *
 *   origin
 *   tree size, in leaves
 *   root hash of RFC 6962, base64
 *   at 2025-03-05T08:00:00Z          an extension line: the real time
 *                                    (an empty line)
 *   — origin base64(key id || Ed25519 signature of all lines above the empty one)
 *
 * Before it stands what c2sp.org/tlog-witness sends with it: `old`, the size of the checkpoint before, and the
 * consistency proof from there, a hash a line, and an empty line.
 */
export type Checkpoint = {
  readonly size: number
  readonly root: Buffer
  /** Real time, an ISO instant. */
  readonly at: string
}

/**
 * Who signs checkpoints: `name` is the log's origin too and stays when the key is replaced. `previous` is at hand
 * where it is, and hands over with its own signature.
 */
export type Signer = {
  readonly name: string
  readonly key: PublicKey
  readonly previous?: Signer | undefined
  sign(text: string): Buffer
}

/** An Ed25519 public key, its 32 bytes. */
export type PublicKey = Buffer

const ED25519 = 1
const RAW_KEY = 32

const keyId = (name: string, key: PublicKey): Buffer =>
  createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(key).digest().subarray(0, 4)

/** The key as whoever verifies keeps it, in one line: name, key id and key. */
export const verifierKey = (name: string, key: PublicKey): string =>
  `${name}+${keyId(name, key).toString('hex')}+${Buffer.concat([Buffer.of(ED25519), key]).toString('base64')}`

/** Refuses any other kind of key. */
export const publicKeyOf = (privateKey: KeyObject): PublicKey => {
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new Error('Checkpoints are signed with an Ed25519 key')
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-RAW_KEY)
}

/** Signs with an Ed25519 private key, which must not lie in the database. */
export const signerFrom = (name: string, privateKeyPem: string, previous?: Signer): Signer => {
  const privateKey = createPrivateKey(privateKeyPem)
  return {
    name,
    key: publicKeyOf(privateKey),
    previous,
    sign: (text) => sign(null, Buffer.from(text), privateKey),
  }
}

/** A text with its signature; the text ends with a line end. */
const signNote = (text: string, signer: Signer): string => {
  const signature = Buffer.concat([keyId(signer.name, signer.key), signer.sign(text)])
  return `${text}\n— ${signer.name} ${signature.toString('base64')}\n`
}

/** A checkpoint with what leads to it from the one before. */
export const writeCheckpoint = (
  { size, root, at }: Checkpoint,
  from: { readonly size: number; readonly proof: readonly Buffer[] },
  signer: Signer,
): string => {
  const lines = [`old ${from.size}`, ...from.proof.map((hash) => hash.toString('base64'))]
  const note = signNote(`${signer.name}\n${size}\n${root.toString('base64')}\nat ${at}\n`, signer)
  return `${lines.join('\n')}\n\n${note}`
}

/** Read as single bytes: the dash of a signature is three of them. */
const BLOCK =
  /old \d+\n(?:[\w+/=]+\n)*\n[^\n]+\n(?<size>\d+)\n(?<root>[\w+/=]+)\nat (?<at>[^\n]+)\n\n(?:\xe2\x80\x94 [^\n]+\n)+/g

/** The last checkpoint that stands whole in these bytes, and where it ends. */
export const findLastCheckpoint = (bytes: Buffer): (Checkpoint & { readonly end: number }) | undefined => {
  const found = [...bytes.toString('latin1').matchAll(BLOCK)].at(-1)
  if (found === undefined) return undefined
  const { size, root = '', at = '' } = found.groups ?? {}
  return { size: Number(size), root: Buffer.from(root, 'base64'), at, end: found.index + found[0].length }
}

/**
 * The old key hands over to the new one: from this size of the tree on, the new one alone signs. Its first line is
 * no origin, so that it never passes for a checkpoint.
 */
export const writeHandover = (size: number, { name, key }: Signer, previous: Signer): string =>
  signNote(`${name}/key\n${size}\n${verifierKey(name, key)}\n`, previous)
