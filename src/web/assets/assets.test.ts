import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleAssets, serveAssets, type Assets } from './assets.ts'

describe('assets', () => {
  let assets: Assets
  beforeAll(async () => {
    assets = await bundleAssets()
  })

  it('stay light enough for an old phone', () => {
    expect(assets.get('pupil.css').gzip.length).toBeLessThanOrEqual(16 * 1024)
    expect(assets.get('staff.css').gzip.length).toBeLessThanOrEqual(17 * 1024)
    expect(assets.get('exit.js').body.length).toBeLessThan(2 * 1024)
    expect(assets.get('drafts.js').body.length).toBeLessThan(3 * 1024)
  })

  it('are bundled whole: no import is left for the browser, and both entries have the theme', () => {
    for (const name of ['pupil.css', 'staff.css'] as const) {
      const css = assets.get(name).body.toString()
      expect(css).not.toContain('@import')
      expect(css).toContain('--sh-thread')
      expect(css).toContain('.ds-error-summary')
    }
    expect(assets.get('pupil.css').body.toString()).not.toContain('.sh-net')
  })

  it('ask for nothing a strict content policy stops, and only for what we have', () => {
    for (const name of ['pupil.css', 'staff.css'] as const) {
      const addresses = [
        ...assets
          .get(name)
          .body.toString()
          .matchAll(/url\(([^)]*)\)/g),
      ].map(([, url]) => url ?? '')
      expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses) expect(assets.find(address)?.contentType).toBe('image/svg+xml')
    }
  })

  it('have an address made of their content, and an integrity that fits it', () => {
    const css = assets.get('pupil.css')
    expect(css.url).toMatch(/^\/assets\/pupil-[0-9a-f]{10}\.css$/)
    expect(assets.url('pupil.css')).toBe(css.url)
    expect(css.integrity).toBe(`sha384-${createHash('sha384').update(css.body).digest('base64')}`)
  })

  it('are served as small as the browser takes them', async () => {
    const app = new Hono().get('/assets/*', serveAssets(assets))
    const { url, body } = assets.get('staff.css')
    const ask = async (encoding: string) => {
      const response = await app.request(url, { headers: { 'accept-encoding': encoding } })
      return { response, bytes: Buffer.from(await response.arrayBuffer()) }
    }
    const brotli = await ask('gzip, deflate, br;q=1')
    expect(brotli.response.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(brotli.bytes).equals(body)).toBe(true)
    const gzip = await ask('gzip')
    expect(gunzipSync(gzip.bytes).equals(body)).toBe(true)
    const plain = await ask('identity')
    expect(plain.response.headers.get('content-encoding')).toBeNull()
    expect(plain.bytes.equals(body)).toBe(true)
    expect(plain.response.headers.get('cache-control')).toContain('immutable')
    expect((await app.request('/assets/pupil-0000000000.css')).status).toBe(404)
  })
})
