import { createCipheriv, createDecipheriv, createHash, createSecretKey, randomBytes } from 'node:crypto'

/** A master key lives outside the database. Its id stands beside everything it wrapped, so it can be replaced. */
export type MasterKey = { readonly id: string; readonly key: Uint8Array }

/** The master keys at hand: the first wraps what is new, the others still unwrap what they wrapped. */
export type KeyRing = readonly [current: MasterKey, ...older: MasterKey[]]

/** Keys, nonces, salts and ids are drawn from here; secret chance, so anything but the default is for tests. */
export type Random = (bytes: number) => Buffer

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
  /** Wraps a key that is known under the current master key. */
  wrap(place: Place, dataKey: DataKey): WrappedKey
  unwrap(place: Place, row: WrappedKey): DataKey
  seal(place: Place, dataKey: DataKey, text: string): SealedWords
  open(row: SealedWords, dataKey: DataKey): string
  /** 32 bytes that nobody knows: a salt, a secret. */
  newSecret(): Buffer
  wrapSecret(tenant: string, name: string, secret: Uint8Array): Wrapped
  unwrapSecret(tenant: string, name: string, row: Wrapped): Buffer
  /** The id of the master key that wraps what is new. */
  master(): string
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

const encrypt = (key: Uint8Array, nonce: Buffer, bound: readonly string[], clear: Uint8Array) => {
  // As a key object: bytes are looked at twice as long as it takes to encrypt.
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(JSON.stringify(bound)))
  return { nonce, ciphertext: Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]) }
}

const decrypt = (key: Uint8Array, bound: readonly string[], nonce: Buffer, ciphertext: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), nonce, { authTagLength: TAG })
  decipher.setAAD(Buffer.from(JSON.stringify(bound)))
  decipher.setAuthTag(ciphertext.subarray(-TAG))
  return Buffer.concat([decipher.update(ciphertext.subarray(0, -TAG)), decipher.final()])
}

/** The seal an event keeps of its words: base64url(sha256(nonce || ciphertext)). */
export const sealOf = (row: Pick<SealedWords, 'nonce' | 'ciphertext'>): string =>
  createHash('sha256').update(row.nonce).update(row.ciphertext).digest('base64url')

const assertLengths = (ring: KeyRing): KeyRing => {
  if (ring.some(({ key }) => key.length !== 32)) throw new Error('A master key must be 32 bytes')
  return ring
}

/**
 * AES-256-GCM throughout. Words are bound to tenant, row, stream and person; data keys to their place; secrets to
 * their name; all keys to the master key that wraps them. `ring` is asked each time, and with the id of a master key
 * that it did not hold, so that keys can be replaced while the program runs. Master keys are 32 bytes.
 */
export const openVault = (
  ring: KeyRing | ((missing?: string) => KeyRing),
  random: Random = randomBytes,
): Vault => {
  const keys = typeof ring === 'function' ? ring : () => ring
  assertLengths(keys())

  const seal = (key: Uint8Array, bound: readonly string[], clear: Uint8Array) =>
    encrypt(key, random(NONCE), bound, clear)
  const wrap = (bound: readonly string[], secret: Uint8Array): Wrapped => {
    const [{ id, key }] = assertLengths(keys())
    const { nonce, ciphertext } = seal(key, [...bound, id], secret)
    return { master: id, wrapped: Buffer.concat([nonce, ciphertext]) }
  }
  const findMaster = (id: string): MasterKey | undefined => {
    const held = (all: KeyRing) => all.find((master) => master.id === id)
    return held(keys()) ?? held(assertLengths(keys(id)))
  }
  const unwrap = (bound: readonly string[], { master, wrapped }: Wrapped): Buffer => {
    const found = findMaster(master)
    if (found === undefined) throw new Error(`The master key ${master} is not at hand`)
    return decrypt(found.key, [...bound, master], wrapped.subarray(0, NONCE), wrapped.subarray(NONCE))
  }
  const newId = (): string => random(16).toString('base64url')
  const ofKey = (place: Place, keyId: string) => [place.tenant, 'data_key', place.stream, place.of, keyId]
  const ofWords = (row: Place & { id: string }) => [row.tenant, 'vault', row.id, row.stream, row.of]
  const wrapKey = (place: Place, { id, key }: DataKey): WrappedKey => ({
    key_id: id,
    ...wrap(ofKey(place, id), key),
  })

  return {
    newDataKey: (place) => {
      const dataKey = { id: newId(), key: random(32) }
      return { dataKey, row: wrapKey(place, dataKey) }
    },
    wrap: wrapKey,
    unwrap: (place, row) => ({ id: row.key_id, key: unwrap(ofKey(place, row.key_id), row) }),
    seal: ({ tenant, stream, of }, dataKey, text) => {
      const row = { tenant, stream, of, id: newId(), key_id: dataKey.id }
      return { ...row, ...seal(dataKey.key, ofWords(row), pad(text)) }
    },
    open: (row, dataKey) => {
      try {
        return unpad(decrypt(dataKey.key, ofWords(row), row.nonce, row.ciphertext))
      } catch {
        throw new Error(`The vault row ${row.id} of ${row.stream} is not what was sealed there`)
      }
    },
    newSecret: () => random(32),
    wrapSecret: (tenant, name, secret) => wrap([tenant, 'school_secret', name], secret),
    unwrapSecret: (tenant, name, row) => unwrap([tenant, 'school_secret', name], row),
    master: () => keys()[0].id,
  }
}
