import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** A master key lives outside the database. Its id stands beside everything it wrapped, so it can be replaced. */
export type MasterKey = { readonly id: string; readonly key: Uint8Array }

/** A person in a matter: what one data key is for. */
export type Place = { readonly tenant: string; readonly stream: string; readonly of: string }

export type DataKey = { readonly id: string; readonly key: Buffer }
export type Wrapped = { readonly master: string; readonly wrapped: Buffer }
export type WrappedKey = Wrapped & { readonly key_id: string }

/** Somebody's words as they are stored: ciphertext with its tag at the end. */
export type SealedWords = Place & {
  readonly id: string
  readonly key_id: string
  readonly nonce: Buffer
  readonly ciphertext: Buffer
}

/**
 * Seals words and keys. It keeps nothing; the rows are stored by the journal's adapters.
 * Opening anything that was changed, or lies in another row than it was sealed for, throws.
 */
export type Vault = {
  newDataKey(place: Place): { readonly dataKey: DataKey; readonly row: WrappedKey }
  unwrap(place: Place, row: WrappedKey): DataKey
  seal(place: Place, dataKey: DataKey, text: string): SealedWords
  open(row: SealedWords, dataKey: DataKey): string
  wrapSecret(tenant: string, name: string, secret: Uint8Array): Wrapped
  unwrapSecret(tenant: string, name: string, row: Wrapped): Buffer
}

/** Bytes a text is padded to, its length of 4 bytes included: a ciphertext tells one of eight sizes, no more. */
export const BUCKETS = [64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576] as const

const TAG = 16
const NONCE = 12

const pad = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf8')
  const size = BUCKETS.find((bucket) => bytes.length + 4 <= bucket)
  if (size === undefined) throw new Error('A text is longer than the vault takes (1 MiB less 4 bytes)')
  const padded = Buffer.alloc(size)
  padded.writeUInt32BE(bytes.length)
  bytes.copy(padded, 4)
  return padded
}

const unpad = (padded: Buffer): string => padded.toString('utf8', 4, 4 + padded.readUInt32BE())

const encrypt = (key: Uint8Array, bound: readonly string[], clear: Uint8Array) => {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(JSON.stringify(bound)))
  return { nonce, ciphertext: Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]) }
}

const decrypt = (key: Uint8Array, bound: readonly string[], nonce: Buffer, ciphertext: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  decipher.setAAD(Buffer.from(JSON.stringify(bound)))
  decipher.setAuthTag(ciphertext.subarray(-TAG))
  return Buffer.concat([decipher.update(ciphertext.subarray(0, -TAG)), decipher.final()])
}

/** The seal an event keeps of its words: base64url(sha256(nonce || ciphertext)). */
export const sealOf = (row: Pick<SealedWords, 'nonce' | 'ciphertext'>): string =>
  createHash('sha256').update(row.nonce).update(row.ciphertext).digest('base64url')

/**
 * AES-256-GCM throughout. Words are bound to tenant, row, stream and person; data keys to their place; secrets to
 * their name. `current` wraps what is new; `older` still unwraps what they wrapped. Keys are 32 bytes.
 */
export const openVault = (current: MasterKey, older: readonly MasterKey[] = []): Vault => {
  const masters = new Map([current, ...older].map((master) => [master.id, master.key]))
  for (const key of masters.values()) {
    if (key.length !== 32) throw new Error('A master key must be 32 bytes')
  }

  const wrap = (bound: readonly string[], secret: Uint8Array): Wrapped => {
    const { nonce, ciphertext } = encrypt(current.key, [...bound, current.id], secret)
    return { master: current.id, wrapped: Buffer.concat([nonce, ciphertext]) }
  }
  const unwrap = (bound: readonly string[], { master, wrapped }: Wrapped): Buffer => {
    const key = masters.get(master)
    if (key === undefined) throw new Error(`The master key ${master} is not at hand`)
    return decrypt(key, [...bound, master], wrapped.subarray(0, NONCE), wrapped.subarray(NONCE))
  }
  const ofKey = (place: Place, keyId: string) => [place.tenant, 'data_key', place.stream, place.of, keyId]
  const ofWords = (row: Place & { id: string }) => [row.tenant, 'vault', row.id, row.stream, row.of]

  return {
    newDataKey: (place) => {
      const dataKey = { id: randomBytes(16).toString('base64url'), key: randomBytes(32) }
      return { dataKey, row: { key_id: dataKey.id, ...wrap(ofKey(place, dataKey.id), dataKey.key) } }
    },
    unwrap: (place, row) => ({ id: row.key_id, key: unwrap(ofKey(place, row.key_id), row) }),
    seal: ({ tenant, stream, of }, dataKey, text) => {
      const row = { tenant, stream, of, id: randomBytes(16).toString('base64url'), key_id: dataKey.id }
      return { ...row, ...encrypt(dataKey.key, ofWords(row), pad(text)) }
    },
    open: (row, dataKey) => {
      try {
        return unpad(decrypt(dataKey.key, ofWords(row), row.nonce, row.ciphertext))
      } catch {
        throw new Error(`The vault row ${row.id} of ${row.stream} is not what was sealed there`)
      }
    },
    wrapSecret: (tenant, name, secret) => wrap([tenant, 'school_secret', name], secret),
    unwrapSecret: (tenant, name, row) => unwrap([tenant, 'school_secret', name], row),
  }
}
