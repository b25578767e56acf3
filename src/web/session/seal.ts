import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'

/** Puts values into cookies so that the browser can neither read nor change them. */
export type Seal = {
  readonly seal: (purpose: string, value: unknown) => string
  /** Undefined for anything not sealed here for the same purpose. */
  readonly open: (purpose: string, sealed: string | undefined) => unknown
}

/** AES-256-GCM under a key of its own, drawn from the installation's secret; the purpose is part of what is authenticated. */
export const createSeal = (secret: Uint8Array): Seal => {
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'samhold cookies', 32)))
  return {
    seal: (purpose, value) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose))
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')
    },
    open: (purpose, sealed) => {
      const bytes = Buffer.from(sealed ?? '', 'base64url')
      if (bytes.length <= 28) return undefined
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
        decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(12, 28))
        const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
        return JSON.parse(text.toString('utf8'))
      } catch {
        return undefined
      }
    },
  }
}
